/** Single words of names: how alike two are, by letters and by lexicon. */
import { type Form, formOf, KnownNames, type PossibleNames, unknownShare } from './known-names.ts';
import { sexOfClass, spellings } from './lexicon/lexicon.ts';
import { articleVariants, type Script } from './name.ts';
import { farApart, soundsOf } from './sounds.ts';
import type { Channels } from './tables.ts';
import { strangers, type WordMatch, WordPair } from './word-pair.ts';

/** A word known to the book: compared by handle, so that nothing is looked up twice. */
export interface Word {
  readonly id: number;
  readonly text: string;
  readonly script: Script;
  /** With and without the article it may carry. */
  readonly variants: readonly string[];
  readonly forms: readonly Form[];
  /** Consonants it is built of, as bits of nine families of sounds common to both scripts. */
  readonly sounds: number;
  /** Puts words in one order everywhere, quicker than their letters do. */
  readonly order: number;
  /** Names of the lexicon it may be: found when first asked for. */
  shares?: Shares | undefined;
  possible?: PossibleNames;
  /** Whether the lexicon has it as it stands. */
  spelled?: boolean | undefined;
}

/** The lexicon names a word may be with their share (the rest is "unknown"), and what the shares amount to. */
interface Shares {
  /** Names, rising, and the share of each. */
  readonly ids: Int32Array;
  readonly of: Float64Array;
  readonly known: number;
  readonly male: number;
  readonly female: number;
}

const wordsKept = 60_000;
/** A power of two. */
const pairsKept = 131_072;

export class WordBook {
  readonly #channels: Channels;
  /** Made when a script's names are first asked for: it takes longer than a comparison of a hundred names. */
  readonly #known: Partial<Record<Script, KnownNames>> = {};
  readonly #words = new Map<string, Word>();
  /** By a hash of both handles; of two pairs that fall on one place the later is kept. */
  readonly #pairs: (WordPair | undefined)[] = new Array(pairsKept).fill(undefined);
  #nextId = 0;
  /** Names hidden from the matcher while it learns, so that it does not lean on knowing every name. */
  #hidden: ReadonlySet<number> = new Set();

  constructor(channels: Channels) {
    this.#channels = channels;
  }

  #knownNames(script: Script): KnownNames {
    const { letters, tables } = this.#channels;
    const table = tables[script === 'ar' ? 'ar-ar' : 'lat-lat'];
    const known = this.#known[script] ?? new KnownNames(script, letters[script], table);
    this.#known[script] = known;
    return known;
  }

  hide(classes: ReadonlySet<number>): void {
    this.#hidden = classes;
    // What a word may be stays; how the shares fall does not.
    for (const word of this.#words.values()) word.shares = word.spelled = undefined;
    this.#pairs.fill(undefined);
  }

  /** How ordinary the letters of a word are, nats per letter: low for a badly misread one. */
  plainness(word: Word): number {
    const form = word.forms[0];
    return form === undefined || form.code.length === 0 ? -4 : form.letters / form.code.length;
  }

  word(text: string, script: Script): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    // Ids go on rising: handles given out before must never name another word.
    if (this.#words.size >= wordsKept) this.#words.clear();
    const model = this.#channels.letters[script];
    const variants = articleVariants(text, script);
    const forms = variants.map((form) => formOf(form, script, model));
    const word: Word = {
      id: this.#nextId++,
      text,
      script,
      variants,
      forms,
      // The article, and the last letter that is mostly ة or nothing, say nothing of what a word is built of.
      sounds: soundsOf((variants.at(-1) as string).replace(/[هh]$/, '')),
      order: orderOf(text),
    };
    this.#words.set(text, word);
    return word;
  }

  compare(a: Word, b: Word): WordMatch {
    if (farApart(a.text.length, a.sounds, b.text.length, b.sounds)) return strangers;
    // Arabic stands first in the mixed table, so that the order of the question never matters.
    const swap =
      a.script === b.script ? (a.order - b.order || (a.text > b.text ? 1 : -1)) > 0 : a.script === 'lat';
    const x = swap ? b : a;
    const y = swap ? a : b;
    const hash = Math.imul(x.id, 0x9e3779b1) ^ Math.imul(y.id, 0x85ebca6b);
    const slot = (hash ^ (hash >>> 15)) & (pairsKept - 1);
    const known = this.#pairs[slot];
    if (known !== undefined && known.x === x && known.y === y) return known;
    const beside = this.#pairs[slot ^ 1];
    if (beside !== undefined && beside.x === x && beside.y === y) return beside;
    const { tables } = this.#channels;
    const table = tables[x.script === y.script ? (x.script === 'ar' ? 'ar-ar' : 'lat-lat') : 'ar-lat'];
    const pair = new WordPair(this, table, x, y);
    this.#pairs[known === undefined ? slot : slot ^ 1] = pair;
    return pair;
  }

  /** Whether the lexicon has the word as it stands; as a given name. */
  isSpelled(text: string, script: Script): boolean {
    return (spellings[script].get(text) ?? []).some((id) => !this.#hidden.has(id));
  }
  isSpelledWord(word: Word): boolean {
    word.spelled ??= this.isSpelled(word.text, word.script);
    return word.spelled;
  }
  isGiven(text: string, script: Script, sex?: 'M' | 'F'): boolean {
    return (spellings[script].get(text) ?? []).some((id) => {
      const borne = sexOfClass.get(id);
      return borne !== undefined && (sex === undefined || borne === sex) && !this.#hidden.has(id);
    });
  }

  /** How far a word is a given name of the lexicon, 0..1. */
  givenShare(word: Word): number {
    const { male, female } = this.sharesOf(word);
    return male + female;
  }

  sharesOf(word: Word): Shares {
    if (word.shares !== undefined) return word.shares;
    word.possible ??= this.#knownNames(word.script).possible(word.variants, word.forms);
    const { ids, weights } = word.possible;
    const of = new Float64Array(ids.length);
    let total = unknownShare;
    for (let i = 0; i < of.length; i++) {
      // A name hidden has no share.
      of[i] = this.#hidden.has(ids[i] as number) ? 0 : (weights[i] as number);
      total += of[i] as number;
    }
    let [known, male, female] = [0, 0, 0];
    for (let i = 0; i < of.length; i++) {
      const share = (of[i] as number) / total;
      of[i] = share;
      known += share;
      const sex = sexOfClass.get(ids[i] as number);
      if (sex === 'M') male += share;
      else if (sex === 'F') female += share;
    }
    word.shares = { ids, of, known, male, female };
    return word.shares;
  }
}

function orderOf(text: string): number {
  let order = 0;
  for (let i = 0; i < text.length; i++) order = (Math.imul(order, 31) + text.charCodeAt(i)) & 0x3fffffff;
  return order;
}
