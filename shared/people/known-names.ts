/** Which names of the lexicon a word may be, read well or badly. */
import { type EditTable, encode, jointChance, type LetterModel, letterScore } from './channel.ts';
import { borneBy, nameClasses, spellings } from './lexicon/lexicon.ts';
import { articleVariants, type Script } from './name.ts';
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

  constructor(script: Script, model: LetterModel, table: EditTable) {
    this.#script = script;
    this.#model = model;
    this.#table = table;
    const words = [...spellings[script].keys()];
    this.#placeOf = new Map(words.map((word, place) => [word, place]));
    this.#forms = words.map((word) => formOf(word, script, model));
    this.#names = [...spellings[script].values()];
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
      const candidates = new Set<number>();
      this.#close.near(outlineOf(form, this.#script), (place) => {
        if (Math.abs((this.#forms[place] as Form).code.length - form.length) <= mostLost)
          candidates.add(place);
      });
      // Nothing near: a given name may have lost or changed two letters.
      if (candidates.size === 0 && form.length >= 4 && form.length <= 9)
        this.#closeGiven.near(form, (place) => candidates.add(this.#givenPlaces[place] as number));
      if (candidates.size === 0) continue;
      const read = formOf(form, this.#script, this.#model);
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
    .filter((word) => word.length >= 4 && word.length <= 9);
  return [...new Set(main)];
}
