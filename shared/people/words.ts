/** Single words of names: how alike two are, and which names of the lexicon a word may be. */
import { compareWords, encode, letterScore, type WordScore } from './channel.ts';
import { sexOfClass, spellings } from './lexicon/lexicon.ts';
import { articleVariants, type Script } from './name.ts';
import type { Channels } from './tables.ts';

interface Word {
  readonly text: string;
  readonly script: Script;
  readonly forms: readonly { readonly code: Uint8Array; readonly letters: number }[];
  /** Weight of each lexicon name this word may be, against `unknown`. */
  readonly classes: readonly { readonly id: number; readonly weight: number }[];
}

/** Two words compared, by letters and by lexicon. */
export interface WordMatch extends WordScore {
  /** 0..1: both are the same name of the lexicon; both are known, but different; exactly one is known. */
  readonly sameName: number;
  readonly otherName: number;
  readonly oneKnown: number;
  /** One is a man's name, the other a woman's. */
  readonly sexDiffers: number;
}

/** Weight of "a name our lexicon lacks" against one name of the lexicon, before looking at the letters. */
const unknownWeight = 60;
/** A usual spelling is seldom another name misread into exactly that spelling. */
const misreadAsKnown = 0.03;
const cacheLimit = 60_000;

export class WordBook {
  readonly #channels: Channels;
  readonly #words = new Map<string, Word>();
  readonly #pairs = new Map<string, WordMatch>();
  readonly #close: Record<Script, ReadonlyMap<string, readonly string[]>>;
  /** Names hidden from the matcher while it learns, so that it does not lean on knowing every name. */
  #hidden: ReadonlySet<number> = new Set();

  constructor(channels: Channels) {
    this.#channels = channels;
    this.#close = { ar: withoutOneLetter(spellings.ar.keys()), lat: withoutOneLetter(spellings.lat.keys()) };
  }

  hide(classes: ReadonlySet<number>): void {
    this.#hidden = classes;
    this.#pairs.clear();
  }

  /** How ordinary the letters of a word are, nats per letter: low for a badly misread one. */
  plainness(text: string, script: Script): number {
    const form = this.#word(text, script).forms[0];
    return form === undefined || form.code.length === 0 ? -4 : form.letters / form.code.length;
  }

  compare(a: string, scriptA: Script, b: string, scriptB: Script): WordMatch {
    // Arabic stands first in the mixed table, so that the order of the question never matters.
    const swap = scriptA === scriptB ? a > b : scriptA === 'lat';
    const [x, sx, y, sy] = swap ? [b, scriptB, a, scriptA] : [a, scriptA, b, scriptB];
    const key = `${x}|${y}`;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const match = this.#compare(this.#word(x, sx), this.#word(y, sy));
    if (this.#pairs.size >= cacheLimit) this.#pairs.clear();
    this.#pairs.set(key, match);
    return match;
  }

  /** The lexicon names a word may be, with their share (the rest is "unknown"). */
  namesOf(text: string, script: Script): ReadonlyMap<number, number> {
    const { classes } = this.#word(text, script);
    let total = unknownWeight;
    for (const { id, weight } of classes) if (!this.#hidden.has(id)) total += weight;
    const shares = new Map<number, number>();
    for (const { id, weight } of classes) if (!this.#hidden.has(id)) shares.set(id, weight / total);
    return shares;
  }

  #word(text: string, script: Script): Word {
    const key = `${script}${text}`;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const forms = articleVariants(text, script).map((form) => {
      const code = encode(form, script);
      return { code, letters: letterScore(this.#channels.letters[script], code) };
    });
    const word = { text, script, forms, classes: this.#classify(text, script) };
    if (this.#words.size >= cacheLimit) this.#words.clear();
    this.#words.set(key, word);
    return word;
  }

  #classify(text: string, script: Script): Word['classes'] {
    const weights = new Map<number, number>();
    const known = spellings[script];
    const channel = script === 'ar' ? 'ar-ar' : 'lat-lat';
    for (const form of articleVariants(text, script)) {
      const candidates = new Set<string>(this.#close[script].get(form) ?? []);
      for (const shorter of lessOneLetter(form)) {
        if (known.has(shorter)) candidates.add(shorter);
        for (const near of this.#close[script].get(shorter) ?? []) candidates.add(near);
      }
      if (known.has(form)) candidates.add(form);
      const code = encode(form, script);
      const letters = letterScore(this.#channels.letters[script], code);
      for (const candidate of candidates) {
        const other = encode(candidate, script);
        const { pmi } = this.#letters(
          channel,
          other,
          code,
          letterScore(this.#channels.letters[script], other),
          letters,
          script,
          script,
        );
        for (const id of known.get(candidate) ?? [])
          weights.set(
            id,
            Math.max(
              weights.get(id) ?? 0,
              Math.exp(Math.min(pmi, 30)) * (candidate === form || !known.has(form) ? 1 : misreadAsKnown),
            ),
          );
      }
    }
    return [...weights].map(([id, weight]) => ({ id, weight })).filter(({ weight }) => weight > 1);
  }

  #letters(
    channel: keyof Channels['tables'],
    a: Uint8Array,
    b: Uint8Array,
    lettersA: number,
    lettersB: number,
    scriptA: Script,
    scriptB: Script,
  ): WordScore {
    const { tables, unigrams } = this.#channels;
    return compareWords(tables[channel], a, b, lettersA, lettersB, [unigrams[scriptA], unigrams[scriptB]]);
  }

  #compare(x: Word, y: Word): WordMatch {
    const channel = x.script === y.script ? (x.script === 'ar' ? 'ar-ar' : 'lat-lat') : 'ar-lat';
    let top: WordScore | undefined;
    x.forms.forEach((fx, i) => {
      y.forms.forEach((fy, j) => {
        const score = this.#letters(channel, fx.code, fy.code, fx.letters, fy.letters, x.script, y.script);
        const fair = i === j || score.pmi < 0 ? score : { ...score, pmi: score.pmi - 0.3 };
        if (top === undefined || fair.perLetter > top.perLetter) top = fair;
      });
    });
    const [px, py] = [this.namesOf(x.text, x.script), this.namesOf(y.text, y.script)];
    let overlap = 0;
    let [knownX, knownY, maleX, maleY, femaleX, femaleY] = [0, 0, 0, 0, 0, 0];
    for (const [id, share] of px) {
      knownX += share;
      overlap += Math.sqrt(share * (py.get(id) ?? 0));
      if (sexOfClass.get(id) === 'M') maleX += share;
      if (sexOfClass.get(id) === 'F') femaleX += share;
    }
    for (const [id, share] of py) {
      knownY += share;
      if (sexOfClass.get(id) === 'M') maleY += share;
      if (sexOfClass.get(id) === 'F') femaleY += share;
    }
    return {
      ...(top ?? { pmi: -5, perLetter: -1, worstEdit: -5, badEdits: 3 }),
      sameName: overlap,
      otherName: Math.max(0, knownX * knownY - overlap * overlap),
      oneKnown: knownX * (1 - knownY) + knownY * (1 - knownX),
      sexDiffers: maleX * femaleY + femaleX * maleY,
    };
  }
}

function lessOneLetter(word: string): string[] {
  const out = [word];
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

function withoutOneLetter(words: Iterable<string>): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 3) continue;
    for (const shorter of lessOneLetter(word)) {
      const list = out.get(shorter);
      if (list === undefined) out.set(shorter, [word]);
      else if (!list.includes(word)) list.push(word);
    }
  }
  return out;
}
