/** Single words of names: how alike two are, by letters and by lexicon. */
import { type BestWay, bestWay, type EditTable } from './channel.ts';
import {
  type Form,
  formOf,
  KnownNames,
  mutualInformation,
  type PossibleName,
  unknownShare,
} from './known-names.ts';
import { borneBy, sexOfClass, spellings } from './lexicon/lexicon.ts';
import { articleVariants, type Script } from './name.ts';
import type { Channels } from './tables.ts';

/** A word known to the book: compared by handle, so that nothing is looked up twice. */
export interface Word {
  readonly id: number;
  readonly text: string;
  readonly script: Script;
  readonly forms: readonly Form[];
  /** Consonants it is built of, as bits of nine families of sounds common to both scripts. */
  readonly sounds: number;
  /** Puts words in one order everywhere, quicker than their letters do. */
  readonly order: number;
  /** Names of the lexicon it may be: found when first asked for. */
  shares?: Shares | undefined;
  possible?: readonly PossibleName[];
}

/** The lexicon names a word may be with their share (the rest is "unknown"), and what the shares amount to. */
interface Shares {
  readonly of: ReadonlyMap<number, number>;
  readonly known: number;
  readonly male: number;
  readonly female: number;
}

/** Two words compared; what costs much is found when asked for. */
export interface WordMatch {
  /** Pointwise mutual information of the two words, nats. */
  readonly pmi: number;
  /** The same divided by the mean length. */
  readonly perLetter: number;
  /** Worst single edit on the likeliest way to lay one word on the other, nats, and how many are bad. */
  readonly worstEdit: number;
  readonly badEdits: number;
  /** 0..1: both are the same name of the lexicon; both are known, but different; exactly one is known. */
  readonly sameName: number;
  readonly otherName: number;
  readonly oneKnown: number;
  /** One is a man's name, the other a woman's. */
  readonly sexDiffers: number;
  /**
   * How much likelier the two words are as one name than as the names of two people, nats: over all names of the
   * lexicon, each as often as it is borne, and the names it lacks. Two Mohameds say little, two Wissals much.
   */
  readonly evidence: number;
}

const wordsKept = 60_000;
/** A power of two. */
const pairsKept = 131_072;

export class WordBook {
  readonly #channels: Channels;
  readonly #known: Readonly<Record<Script, KnownNames>>;
  readonly #words = new Map<string, Word>();
  /** By a hash of both handles; of two pairs that fall on one place the later is kept. */
  readonly #pairs: (Pair | undefined)[] = new Array(pairsKept).fill(undefined);
  #nextId = 0;
  /** Names hidden from the matcher while it learns, so that it does not lean on knowing every name. */
  #hidden: ReadonlySet<number> = new Set();

  constructor(channels: Channels) {
    this.#channels = channels;
    const { letters, tables } = channels;
    this.#known = {
      ar: new KnownNames('ar', letters.ar, tables['ar-ar']),
      lat: new KnownNames('lat', letters.lat, tables['lat-lat']),
    };
  }

  hide(classes: ReadonlySet<number>): void {
    this.#hidden = classes;
    // What a word may be stays; how the shares fall does not.
    for (const word of this.#words.values()) word.shares = undefined;
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
    const forms = articleVariants(text, script).map((form) => formOf(form, script, model));
    const word: Word = {
      id: this.#nextId++,
      text,
      script,
      forms,
      sounds: soundsOf(text),
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
    const pair = new Pair(this, table, x, y);
    this.#pairs[known === undefined ? slot : slot ^ 1] = pair;
    return pair;
  }

  /** Whether the lexicon has the word as it stands; as a given name. */
  isSpelled(text: string, script: Script): boolean {
    return (spellings[script].get(text) ?? []).some((id) => !this.#hidden.has(id));
  }
  isGiven(text: string, script: Script): boolean {
    return (spellings[script].get(text) ?? []).some((id) => sexOfClass.has(id) && !this.#hidden.has(id));
  }

  /** How far a word is a given name of the lexicon, 0..1. */
  givenShare(word: Word): number {
    const { male, female } = this.sharesOf(word);
    return male + female;
  }

  sharesOf(word: Word): Shares {
    if (word.shares !== undefined) return word.shares;
    word.possible ??= this.#known[word.script].possible(word.text);
    const possible = word.possible.filter(({ id }) => !this.#hidden.has(id));
    const total = possible.reduce((sum, { weight }) => sum + weight, unknownShare);
    const of = new Map<number, number>();
    let [known, male, female] = [0, 0, 0];
    for (const { id, weight } of possible) {
      const share = weight / total;
      of.set(id, share);
      known += share;
      if (sexOfClass.get(id) === 'M') male += share;
      if (sexOfClass.get(id) === 'F') female += share;
    }
    word.shares = { of, known, male, female };
    return word.shares;
  }
}

class Pair implements WordMatch {
  readonly x: Word;
  readonly y: Word;
  readonly pmi: number;
  readonly perLetter: number;
  readonly #book: WordBook;
  readonly #table: EditTable;
  /** The forms that are most alike. */
  #formX: Form;
  #formY: Form;
  #way: BestWay | undefined;
  #names: ByLexicon | undefined;

  constructor(book: WordBook, table: EditTable, x: Word, y: Word) {
    this.x = x;
    this.y = y;
    this.#book = book;
    this.#table = table;
    this.#formX = x.forms[0] as Form;
    this.#formY = y.forms[0] as Form;
    let [pmi, perLetter] = [0, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < x.forms.length; i++)
      for (let j = 0; j < y.forms.length; j++) {
        const [fx, fy] = [x.forms[i] as Form, y.forms[j] as Form];
        const likeness = mutualInformation(table, fx, fy);
        const mean = likeness / Math.max(2, (fx.code.length + fy.code.length) / 2);
        if (mean <= perLetter) continue;
        // An article one side lacks is a small difference, not none.
        pmi = i === j || likeness < 0 ? likeness : likeness - 0.3;
        perLetter = mean;
        this.#formX = fx;
        this.#formY = fy;
      }
    this.pmi = pmi;
    this.perLetter = perLetter;
  }

  get worstEdit(): number {
    return this.#bestWay().worstEdit;
  }
  get badEdits(): number {
    return this.#bestWay().badEdits;
  }
  get sameName(): number {
    return this.#byLexicon().sameName;
  }
  get otherName(): number {
    return this.#byLexicon().otherName;
  }
  get oneKnown(): number {
    return this.#byLexicon().oneKnown;
  }
  get sexDiffers(): number {
    return this.#byLexicon().sexDiffers;
  }

  get evidence(): number {
    return this.#byLexicon().evidence;
  }

  #bestWay(): BestWay {
    this.#way ??= bestWay(this.#table, this.#formX.code, this.#formY.code);
    return this.#way;
  }

  #byLexicon(): ByLexicon {
    if (this.#names !== undefined) return this.#names;
    const [p, q] = [this.#book.sharesOf(this.x), this.#book.sharesOf(this.y)];
    let overlap = 0;
    // Both are a name we lack, and the letters speak for one such name written twice; or both are one name of ours.
    let together =
      ((1 - p.known + 1e-12) * (1 - q.known + 1e-12) * Math.exp(Math.min(30, this.pmi))) / unknownShare;
    for (const [id, share] of p.of) {
      const other = q.of.get(id);
      if (other === undefined) continue;
      overlap += Math.sqrt(share * other);
      together += (share * other) / (borneBy[id] as number);
    }
    this.#names = {
      sameName: overlap,
      otherName: Math.max(0, p.known * q.known - overlap * overlap),
      oneKnown: p.known * (1 - q.known) + q.known * (1 - p.known),
      sexDiffers: p.male * q.female + p.female * q.male,
      evidence: Math.max(-strongest, Math.min(strongest, Math.log(together + 1e-30))),
    };
    return this.#names;
  }
}
type ByLexicon = Pick<WordMatch, 'sameName' | 'otherName' | 'oneKnown' | 'sexDiffers' | 'evidence'>;
/** No one word says more, nats. */
const strongest = 12;

const soundFamilies = ['بپb', 'مm', 'تطدضذظثtd', 'كقگغkqg', 'سزصشجszcjx', 'حهخh', 'رr', 'لl', 'نn', 'فfvp'];
const soundBit = new Int32Array(0x800);
soundFamilies.forEach((letters, i) => {
  for (const letter of letters) soundBit[letter.charCodeAt(0)] = 1 << i;
});
function soundsOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= soundBit[text.charCodeAt(i)] ?? 0;
  return bits;
}

function orderOf(text: string): number {
  let order = 0;
  for (let i = 0; i < text.length; i++) order = (Math.imul(order, 31) + text.charCodeAt(i)) & 0x3fffffff;
  return order;
}

/** Of ten families. */
const bitCounts = Uint8Array.from(
  { length: 1024 },
  (_, bits) => [...bits.toString(2)].filter((b) => b === '1').length,
);
const countBits = (bits: number): number => bitCounts[bits] as number;

/** Words of some length that share fewer than two in five families of consonants need no closer look. */
export function farApart(lengthX: number, soundsX: number, lengthY: number, soundsY: number): boolean {
  if (lengthX < 4 || lengthY < 4) return false;
  const most = Math.max(countBits(soundsX), countBits(soundsY));
  return most >= 2 && countBits(soundsX & soundsY) * 5 < most * 2;
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
  evidence: -9,
};

/** The same for words of which one is several glued together: they must be much alike to be laid on each other at all. */
export function farApartGlued(soundsX: number, soundsY: number): boolean {
  const most = Math.max(countBits(soundsX), countBits(soundsY));
  return most >= 3 && countBits(soundsX & soundsY) * 5 < most * 3;
}
