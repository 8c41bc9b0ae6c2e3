/** Which names of the lexicon a word may be, read well or badly. */
import { type EditTable, encode, jointChance, type LetterModel, letterScore } from './channel.ts';
import { borneBy, nameClasses, spellings } from './lexicon/lexicon.ts';
import { bitsOf, type Script } from './name.ts';
import { NearSpellings } from './near-spellings.ts';

/** Coded letters and how ordinary they are. */
export interface Form {
  readonly code: Uint8Array;
  readonly letters: number;
}

export function formOf(text: string, script: Script, model: LetterModel): Form {
  const code = encode(text, script);
  return { code, letters: letterScore(model, code) };
}

/** Pointwise mutual information of two words, nats. */
export const mutualInformation = (table: EditTable, a: Form, b: Form): number =>
  Math.log(jointChance(table, a.code, b.code) + 1e-300) - a.letters - b.letters;

/** Names of the lexicon, rising, and of each how often it is borne and written so, against `unknownShare`. */
export interface PossibleNames {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}
const noNames: PossibleNames = { ids: new Int32Array(0), weights: new Float64Array(0) };

/** Share of names our lexicon lacks. */
export const unknownShare = 0.3;
/** Share of words that are misread at all: the channels, learned from many misreadings, think it greater. */
const misread = 0.15;
/** A usual spelling is seldom another name misread into exactly that spelling. */
const misreadAsKnown = 0.01;
/** Letters a reader adds or loses at most in one word. */
const mostLost = 3;
const longestName = 17;
/** Of given names found with two letters lost. */
const [fewestGiven, mostGiven] = [4, 12];

export class KnownNames {
  readonly #script: Script;
  /** Misreadings within the script. */
  readonly #table: EditTable;
  /** Spellings by their place in the list, with the names they spell. */
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #forms: readonly Form[];
  readonly #names: readonly (readonly number[])[];
  /** By place: how many words there are for one so spelt, by its letters. */
  readonly #scarcity: Float64Array;
  readonly #close: NearSpellings;
  readonly #givenPlaces: readonly number[];
  readonly #closeGiven: NearSpellings;
  /**
   * By place, four numbers side by side: which letters a spelling has, as bits; how many; the last question it was found by;
   * 1 for a name often borne, which is met misread more often, too.
   */
  readonly #seen: Int32Array;
  #question = 0;

  constructor(script: Script, model: LetterModel, table: EditTable) {
    this.#script = script;
    this.#table = table;
    // In the order of the alphabet, so that those near each other begin alike.
    const words = [...spellings[script].keys()].sort();
    this.#placeOf = new Map(words.map((word, place) => [word, place]));
    this.#forms = words.map((word) => formOf(word, script, model));
    this.#names = words.map((word) => spellings[script].get(word) as readonly number[]);
    this.#scarcity = Float64Array.from(this.#forms, ({ letters }) => Math.exp(-letters));
    this.#seen = Int32Array.from(
      this.#forms.flatMap(({ code }, place) => {
        const often = (this.#names[place] as readonly number[]).some(
          (id) => (borneBy[id] as number) >= common,
        );
        return [lettersOf(code), code.length, 0, often ? 1 : 0];
      }),
    );
    this.#close = new NearSpellings(
      words.map((word) => outlineOf(word, script)),
      1,
    );
    const given = givenSpellings(script);
    this.#givenPlaces = given.map((word) => this.#placeOf.get(word) as number);
    this.#closeGiven = new NearSpellings(given, 2);
  }

  /** Of a word with and without its article, both ways coded. */
  possible(forms: readonly string[], coded: readonly Form[]): PossibleNames {
    // Several words the reader glued together are no one name of the lexicon.
    if ((forms[0] as string).length > longestName) return noNames;
    let count = 0;
    for (let f = 0; f < forms.length; f++) {
      const [form, read] = [forms[f] as string, coded[f] as Form];
      const exact = this.#placeOf.get(form);
      const scarcity = Math.exp(-read.letters);
      let before: Uint8Array = noForm;
      for (const place of this.#candidates(form, read, exact !== undefined)) {
        const { code } = this.#forms[place] as Form;
        const together = jointChance(this.#table, code, read.code, sharedBeginning(before, code));
        before = code;
        const usual = place === exact ? 1 : exact === undefined ? misread : misreadAsKnown;
        const weight = Math.min(together * scarcity * (this.#scarcity[place] as number), mostWeight) * usual;
        if (weight <= 1) continue;
        for (const id of this.#names[place] as readonly number[]) {
          if (weighs[id] === 0) weighed[count++] = id;
          weighs[id] = Math.max(weighs[id] as number, weight * (borneBy[id] as number));
        }
      }
    }
    if (count === 0) return noNames;
    const ids = weighed.slice(0, count).sort();
    const weights = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      const id = ids[i] as number;
      weights[i] = weighs[id] as number;
      weighs[id] = 0;
    }
    return { ids, weights };
  }

  /** Places of the spellings a form may be a misreading of. */
  #candidates(form: string, { code }: Form, spelled: boolean): Int32Array {
    const most = spelled ? mostUnlikeSpelled : code.length <= shortName ? mostUnlikeShort : mostUnlike;
    const near = this.#close.near(outlineOf(form, this.#script), found);
    let count = this.#sift(near, code, most);
    // Nothing near: a given name may have lost or changed two letters.
    if (count === 0 && form.length >= fewestGiven && form.length <= mostGiven) {
      const given = this.#closeGiven.near(form, found);
      for (let k = 0; k < given; k++) found[k] = this.#givenPlaces[found[k] as number] as number;
      count = this.#sift(given, code, most);
    }
    return found.subarray(0, count).sort();
  }

  /** Keeps of the places found, each once, those whose letters are like enough; how many they are. */
  #sift(near: number, code: Uint8Array, most: number): number {
    const letters = lettersOf(code);
    const question = ++this.#question;
    const seen = this.#seen;
    const mostRare = Math.min(mostUnlikeRare, most - 1);
    let count = 0;
    for (let k = 0; k < near; k++) {
      const place = found[k] as number;
      const at = 4 * place;
      if (seen[at + 2] === question) continue;
      seen[at + 2] = question;
      if (Math.abs((seen[at + 1] as number) - code.length) > mostLost) continue;
      if (bitsOf(letters ^ (seen[at] as number)) <= (seen[at + 3] === 1 ? most : mostRare))
        found[count++] = place;
    }
    return count;
  }
}

/** Places just found: with all their repetitions, those of one word are fewer. */
const found = new Int32Array(0x8000);
/** Names just weighed, and by name what it weighs: all 0 between questions. */
const weighed = new Int32Array(nameClasses.length);
const weighs = new Float64Array(nameClasses.length);
const noForm = new Uint8Array(0);
const mostWeight = Math.exp(30);

function sharedBeginning(a: Uint8Array, b: Uint8Array): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Letters one of two words has and the other lacks: with more no reader took one for the other, even a common name. */
const mostUnlike = 5;
const mostUnlikeShort = 4;
const mostUnlikeSpelled = 3;
const mostUnlikeRare = 3;
const shortName = 4;
/** Share of names from which one is common. */
const common = 0.002;

function lettersOf(code: Uint8Array): number {
  let bits = 0;
  for (let i = 0; i < code.length; i++) bits |= 1 << (code[i] as number);
  return bits;
}
/** A word as a reader sees it from afar: letters taken for each other are one, doubled strokes are single. */
export function outlineOf(word: string, script: Script): string {
  const whole =
    script === 'ar' ? word : word.replaceAll('cl', 'd').replaceAll('li', 'h').replaceAll('ii', 'u');
  let out = '';
  let before = '';
  for (const letter of whole) {
    const seen = lookOf.get(letter) ?? letter;
    if (seen !== before) out += seen;
    before = seen;
  }
  return out;
}
const lookOf = new Map(
  'بتثنيپ جحخ درذزو سش صض طظ عغ فق مه الك aeocu iltfj hbk mnr sz gq vwy'
    .split(' ')
    .flatMap((group) => [...group].map((letter) => [letter, group.charAt(0)] as const)),
);

/** Given names only, and of each only its main spellings: the rest would cost more memory than it finds. */
function givenSpellings(script: Script): string[] {
  const main = nameClasses
    .filter(({ use }) => use !== 'family')
    .flatMap((entry) => entry[script].slice(0, 2))
    .filter((word) => word.length >= fewestGiven && word.length <= mostGiven);
  return [...new Set(main)];
}
