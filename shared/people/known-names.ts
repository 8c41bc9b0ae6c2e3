/** Which names of the lexicon a word may be, read well or badly. */
import { type EditTable, encode, jointChance, type LetterModel, letterScore } from './channel.ts';
import { borneBy, nameClasses, spellings } from './lexicon/lexicon.ts';
import { articleVariants, bitsOf, type Script } from './name.ts';
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

/** A name of the lexicon with how often it is borne and written so, against `unknownShare`. */
export interface PossibleName {
  readonly id: number;
  readonly weight: number;
}

/** Share of names our lexicon lacks. */
export const unknownShare = 0.3;
/** A usual spelling is seldom another name misread into exactly that spelling. */
const misreadAsKnown = 0.03;
/** Letters a reader adds or loses at most in one word. */
const mostLost = 3;
const longestName = 17;
/** Of given names found with two letters lost. */
const [fewestGiven, mostGiven] = [4, 12];

export class KnownNames {
  readonly #script: Script;
  readonly #model: LetterModel;
  /** Misreadings within the script. */
  readonly #table: EditTable;
  /** Spellings by their place in the list, with the names they spell. */
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #forms: readonly Form[];
  readonly #names: readonly (readonly number[])[];
  readonly #close: NearSpellings;
  readonly #givenPlaces: readonly number[];
  readonly #closeGiven: NearSpellings;
  /** By place, four numbers side by side: which letters a spelling has, as bits; how many; the last question it was found by. */
  readonly #seen: Int32Array;
  #question = 0;

  constructor(script: Script, model: LetterModel, table: EditTable) {
    this.#script = script;
    this.#model = model;
    this.#table = table;
    const words = [...spellings[script].keys()];
    this.#placeOf = new Map(words.map((word, place) => [word, place]));
    this.#forms = words.map((word) => formOf(word, script, model));
    this.#names = [...spellings[script].values()];
    this.#seen = Int32Array.from(this.#forms.flatMap(({ code }) => [lettersOf(code), code.length, 0, 0]));
    this.#close = new NearSpellings(
      words.map((word) => outlineOf(word, script)),
      1,
    );
    const given = givenSpellings(script);
    this.#givenPlaces = given.map((word) => this.#placeOf.get(word) as number);
    this.#closeGiven = new NearSpellings(given, 2);
  }

  /** Rising by name. */
  possible(text: string): readonly PossibleName[] {
    // Several words the reader glued together are no one name of the lexicon.
    if (text.length > longestName) return [];
    const weights = new Map<number, number>();
    for (const form of articleVariants(text, this.#script)) {
      const exact = this.#placeOf.get(form);
      const read = formOf(form, this.#script, this.#model);
      const candidates = this.#candidates(form, read, exact !== undefined);
      for (const place of candidates) {
        const likeness = mutualInformation(this.#table, this.#forms[place] as Form, read);
        const usual = place === exact || exact === undefined ? 1 : misreadAsKnown;
        const weight = Math.exp(Math.min(likeness, 30)) * usual;
        if (weight <= 1) continue;
        for (const id of this.#names[place] as readonly number[]) {
          const borne = weight * (borneBy[id] as number);
          if (borne > (weights.get(id) ?? 0)) weights.set(id, borne);
        }
      }
    }
    return [...weights].map(([id, weight]) => ({ id, weight })).sort((p, q) => p.id - q.id);
  }

  /** Places of the spellings a form may be a misreading of. */
  #candidates(form: string, { code }: Form, spelled: boolean): readonly number[] {
    const candidates: number[] = [];
    const letters = lettersOf(code);
    const most = spelled ? mostUnlikeSpelled : mostUnlike;
    const question = ++this.#question;
    const seen = this.#seen;
    const found = (place: number): void => {
      const at = 4 * place;
      if (seen[at + 2] === question) return;
      seen[at + 2] = question;
      if (Math.abs((seen[at + 1] as number) - code.length) > mostLost) return;
      if (bitsOf(letters ^ (seen[at] as number)) <= most) candidates.push(place);
    };
    this.#close.near(outlineOf(form, this.#script), found);
    // Nothing near: a given name may have lost or changed two letters.
    if (candidates.length === 0 && form.length >= fewestGiven && form.length <= mostGiven)
      this.#closeGiven.near(form, (place) => found(this.#givenPlaces[place] as number));
    return candidates;
  }
}

/** Letters one of two words has and the other lacks: with more no reader took one for the other. */
const mostUnlike = 5;
const mostUnlikeSpelled = 3;

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
