/** Single words of names: how alike two are, and which names of the lexicon a word may be. */
import { compareWords, encode, letterScore, type WordScore } from './channel.ts';
import { nameClasses, sexOfClass, spellings } from './lexicon/lexicon.ts';
import { articleVariants, type Script } from './name.ts';
import type { Channels } from './tables.ts';

/** Coded letters and how ordinary they are. */
interface Form {
  readonly code: Uint8Array;
  readonly letters: number;
}

/** A word known to the book: compared by handle, so that nothing is looked up twice. */
export interface Word {
  readonly id: number;
  readonly text: string;
  readonly script: Script;
  readonly forms: readonly Form[];
  /** Weight of each lexicon name this word may be, against `unknown`. */
  readonly classes: readonly { readonly id: number; readonly weight: number }[];
  /** Consonants it is built of, as bits of nine families of sounds common to both scripts. */
  readonly sounds: number;
  /** Shares of its classes, kept until other names are hidden. */
  shares?: ReadonlyMap<number, number> | undefined;
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
const unknownWeight = 400;
/** A usual spelling is seldom another name misread into exactly that spelling. */
const misreadAsKnown = 0.03;
const longestName = 17;
const cacheLimit = 60_000;

export class WordBook {
  readonly #channels: Channels;
  readonly #words = new Map<string, Word>();
  readonly #pairs = new Map<number, WordMatch>();
  readonly #spelled: Record<Script, ReadonlyMap<string, Form>>;
  readonly #further: Record<Script, ReadonlyMap<string, readonly string[]>>;
  #nextId = 0;
  readonly #close: Record<Script, ReadonlyMap<string, readonly string[]>>;
  /** Names hidden from the matcher while it learns, so that it does not lean on knowing every name. */
  #hidden: ReadonlySet<number> = new Set();

  constructor(channels: Channels) {
    this.#channels = channels;
    const formsOf = (script: Script): Map<string, Form> =>
      new Map([...spellings[script].keys()].map((text) => [text, this.#form(text, script)]));
    this.#spelled = { ar: formsOf('ar'), lat: formsOf('lat') };
    this.#further = { ar: withoutTwoLetters('ar'), lat: withoutTwoLetters('lat') };
    this.#close = { ar: withoutOneLetter(spellings.ar.keys()), lat: withoutOneLetter(spellings.lat.keys()) };
  }

  hide(classes: ReadonlySet<number>): void {
    this.#hidden = classes;
    this.#words.clear();
    this.#pairs.clear();
  }

  /** How ordinary the letters of a word are, nats per letter: low for a badly misread one. */
  plainness(word: Word): number {
    const form = word.forms[0];
    return form === undefined || form.code.length === 0 ? -4 : form.letters / form.code.length;
  }

  word(text: string, script: Script): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= cacheLimit) {
      // Ids go on rising: handles given out before must never name another word.
      this.#words.clear();
    }
    const forms = articleVariants(text, script).map((form) => this.#form(form, script));
    const word: Word = {
      id: this.#nextId++,
      text,
      script,
      forms,
      classes: this.#classify(text, script),
      sounds: soundsOf(text),
    };
    this.#words.set(text, word);
    return word;
  }

  compare(a: Word, b: Word): WordMatch {
    // Arabic stands first in the mixed table, so that the order of the question never matters.
    const swap = a.script === b.script ? a.text > b.text : a.script === 'lat';
    const [x, y] = swap ? [b, a] : [a, b];
    const key = x.id * 2 ** 26 + y.id;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const match = farApart(x, y) ? strangers : this.#compare(x, y);
    if (this.#pairs.size >= cacheLimit) this.#pairs.clear();
    this.#pairs.set(key, match);
    return match;
  }

  /** The lexicon names a word may be, with their share (the rest is "unknown"). */
  namesOf(word: Word): ReadonlyMap<number, number> {
    if (word.shares !== undefined) return word.shares;
    let total = unknownWeight;
    for (const { id, weight } of word.classes) if (!this.#hidden.has(id)) total += weight;
    const shares = new Map<number, number>();
    for (const { id, weight } of word.classes) if (!this.#hidden.has(id)) shares.set(id, weight / total);
    word.shares = shares;
    return shares;
  }

  #form(text: string, script: Script): Form {
    const code = encode(text, script);
    return { code, letters: letterScore(this.#channels.letters[script], code) };
  }

  #classify(text: string, script: Script): Word['classes'] {
    const weights = new Map<number, number>();
    // Several words the reader glued together are no one name of the lexicon.
    if (text.length > longestName) return [];
    const known = spellings[script];
    const channel = script === 'ar' ? 'ar-ar' : 'lat-lat';
    for (const form of articleVariants(text, script)) {
      const candidates = new Set<string>(this.#close[script].get(form) ?? []);
      for (const shorter of lessOneLetter(form)) {
        if (known.has(shorter)) candidates.add(shorter);
        for (const near of this.#close[script].get(shorter) ?? []) candidates.add(near);
      }
      if (known.has(form)) candidates.add(form);
      // Nothing near: a given name may have lost or changed two letters.
      if (candidates.size === 0 && form.length >= 4 && form.length <= 9)
        for (const shorter of lessOneLetter(form).flatMap(lessOneLetter))
          for (const near of this.#further[script].get(shorter) ?? []) candidates.add(near);
      const read = this.#form(form, script);
      for (const candidate of candidates) {
        const { pmi } = this.#letters(
          channel,
          this.#spelled[script].get(candidate) as Form,
          read,
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

  #letters(channel: keyof Channels['tables'], a: Form, b: Form, scriptA: Script, scriptB: Script): WordScore {
    const { tables, unigrams } = this.#channels;
    const chances = [unigrams[scriptA], unigrams[scriptB]] as const;
    return compareWords(tables[channel], a.code, b.code, a.letters, b.letters, chances);
  }

  #compare(x: Word, y: Word): WordMatch {
    const channel = x.script === y.script ? (x.script === 'ar' ? 'ar-ar' : 'lat-lat') : 'ar-lat';
    let top: WordScore | undefined;
    x.forms.forEach((fx, i) => {
      y.forms.forEach((fy, j) => {
        const score = this.#letters(channel, fx, fy, x.script, y.script);
        const fair = i === j || score.pmi < 0 ? score : { ...score, pmi: score.pmi - 0.3 };
        if (top === undefined || fair.perLetter > top.perLetter) top = fair;
      });
    });
    const [px, py] = [this.namesOf(x), this.namesOf(y)];
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

const soundFamilies = ['بپb', 'مm', 'تطدضذظثtd', 'كقگغkqg', 'سزصشجszcjx', 'حهخh', 'رr', 'لl', 'نn', 'فfvp'];
const soundBit = new Map(
  soundFamilies.flatMap((letters, i) => [...letters].map((letter) => [letter, 1 << i] as const)),
);
const soundsOf = (text: string): number =>
  [...text].reduce((bits, letter) => bits | (soundBit.get(letter) ?? 0), 0);

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words of some length that share fewer than two in five families of consonants need no closer look. */
function farApart(x: Word, y: Word): boolean {
  if (x.text.length < 4 || y.text.length < 4) return false;
  const most = Math.max(countBits(x.sounds), countBits(y.sounds));
  return most >= 2 && countBits(x.sounds & y.sounds) * 5 < most * 2;
}
const strangers: WordMatch = {
  pmi: -9,
  perLetter: -1.3,
  worstEdit: -5,
  badEdits: 4,
  sameName: 0,
  otherName: 0.9,
  oneKnown: 0.1,
  sexDiffers: 0,
};

function lessOneLetter(word: string): string[] {
  const out = [word];
  // A doubled letter gives the same word whichever of the two is lost.
  for (let i = 0; i < word.length; i++)
    if (i === 0 || word[i] !== word[i - 1]) out.push(word.slice(0, i) + word.slice(i + 1));
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

/** Given names only, and of each only its main spellings: the rest would cost more memory than it finds. */
function withoutTwoLetters(script: Script): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const entry of nameClasses) {
    if (entry.use === 'family') continue;
    for (const word of entry[script].slice(0, 2)) {
      if (word.length < 4 || word.length > 9) continue;
      for (const shorter of new Set(lessOneLetter(word).flatMap(lessOneLetter))) {
        const list = out.get(shorter);
        if (list === undefined) out.set(shorter, [word]);
        else if (!list.includes(word)) list.push(word);
      }
    }
  }
  return out;
}
