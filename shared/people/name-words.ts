/** A name with its parts as words of the book, in the ways it may be turned; made once per name, compared many times. */
import { fuseDescent, mostParts, type NamePart, type PersonName, type Script } from './name.ts';
import { recut } from './recut.ts';
import type { Word, WordBook } from './words.ts';

/** `owner`: the word the first descent word hangs on, where it is not the head (a family or a first given name is before it). */
export type Role = 'head' | 'owner' | 'chain' | 'tail';

/** Parts a reader may have glued into one word. */
export const mostGlued = 3;

export class NameWords {
  readonly script: Script;
  readonly parts: readonly NamePart[];
  /** Signs of a bad reading. */
  readonly marks: number;
  /** All that is compared of it, for putting names in order. */
  readonly text: string;
  /** How many of its parts are names, and how ordinary the letters of the least ordinary one are. */
  readonly names: number;
  readonly plainness: number;
  /** How many leading words may go to the end (family name first): roles for 0, 1, … words moved. */
  readonly roles: readonly (readonly Role[])[];
  /** By part, as it stands. */
  readonly alone: readonly (readonly NamePart[])[];
  readonly isName: readonly boolean[];
  readonly lengths: readonly number[];
  readonly sounds: readonly number[];
  readonly #book: WordBook;
  /** Runs of parts glued together, by length and first part; the last part is followed by the first. */
  readonly #runs: (Word | undefined)[];
  readonly #spelled: (boolean | undefined)[] = [];
  #whole: Word | undefined;

  constructor(name: PersonName, book: WordBook) {
    const { script, marks } = name;
    const parts = recut(name, book).slice(0, mostParts);
    this.script = script;
    this.parts = parts;
    this.marks = marks;
    this.text = `${marks}:${parts.map((part) => part.text).join(' ')}`;
    this.#book = book;
    this.alone = parts.map((part) => [part]);
    this.isName = parts.map((part) => part.kind === 'name');
    this.roles = turnsOf(parts).map(rolesOf);
    this.#runs = new Array((mostGlued + 1) * parts.length).fill(undefined);
    const words = parts.map((_, at) => this.run(at, 1));
    this.lengths = words.map((word) => word.text.length);
    this.sounds = words.map((word) => word.sounds);
    const named = words.filter((_, at) => this.isName[at]);
    this.names = named.length;
    this.plainness = Math.min(0, ...named.map((word) => book.plainness(word)));
  }

  /** So many parts as one word. */
  run(start: number, count: number): Word {
    const n = this.parts.length;
    const known = this.#runs[count * n + start];
    if (known !== undefined) return known;
    let text = '';
    for (let k = 0; k < count; k++) text += this.parts[(start + k) % n]?.text ?? '';
    const word = this.#book.word(count > 1 ? fuseDescent(text) : text, this.script);
    this.#runs[count * n + start] = word;
    return word;
  }

  /** Whether the lexicon has a part as it stands. */
  isSpelled(part: number): boolean {
    const known = this.#spelled[part];
    if (known !== undefined) return known;
    const spelled = this.#book.isSpelled(this.parts[part]?.text ?? '', this.script);
    this.#spelled[part] = spelled;
    return spelled;
  }

  /** All names glued together, descent words left out. */
  whole(): Word {
    if (this.#whole === undefined) {
      let text = '';
      for (const part of this.parts) if (part.kind === 'name') text += part.text;
      this.#whole = this.#book.word(text, this.script);
    }
    return this.#whole;
  }
}

/** The sequence as it stands, and with one or two leading words moved to the end. */
function turnsOf(parts: readonly NamePart[]): (readonly NamePart[])[] {
  const out = [parts];
  for (const k of [1, 2]) {
    const head = parts.slice(0, k);
    const next = parts[k];
    // A descent word right after the moved words would tie another father to another son.
    if (next === undefined || next.kind === 'nasab' || head.some((part) => part.kind === 'nasab')) break;
    out.push([...parts.slice(k), ...head]);
  }
  return out;
}

function rolesOf(parts: readonly NamePart[]): Role[] {
  const descent = parts.findIndex((part) => part.kind === 'nasab');
  return parts.map((part, i) => {
    if (i === 0) return 'head';
    if (i === descent - 1) return 'owner';
    return parts[i - 1]?.kind === 'nasab' && part.kind === 'name' ? 'chain' : 'tail';
  });
}
