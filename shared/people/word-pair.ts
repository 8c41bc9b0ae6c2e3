/** Two words of names compared: by their letters, and by the names of the lexicon each may be. */
import { type BestWay, bestWay, type EditTable } from './channel.ts';
import { type Form, mutualInformation, unknownShare } from './known-names.ts';
import { borneBy } from './lexicon/lexicon.ts';
import type { Word, WordBook } from './words.ts';

/** Two words compared; what costs much is found when asked for. */
export interface WordMatch {
  /** Pointwise mutual information of the two words, nats. */
  readonly pmi: number;
  /** The same divided by the mean length. */
  readonly perLetter: number;
  /** Worst single edit on the likeliest way to lay one word on the other, nats, and how many are bad. */
  readonly worstEdit: number;
  readonly badEdits: number;
  /** What the bad edits cost together, nats. */
  readonly loss: number;
  /** How many of the two the lexicon has as they stand. */
  readonly spelled: number;
  /** 0..1: both are the same name of the lexicon; both are known, but different; exactly one is known. */
  readonly sameName: number;
  readonly otherName: number;
  readonly oneKnown: number;
  /** One is a man's name, the other a woman's; both are given names at all. */
  readonly sexDiffers: number;
  readonly bothGiven: number;
  /**
   * How much likelier the two words are as one name than as the names of two people, nats: over all names of the
   * lexicon, each as often as it is borne, and the names it lacks. Two Mohameds say little, two Wissals much.
   */
  readonly evidence: number;
  /** How ordinary the letters of the less and of the more ordinary word are, nats per letter: one badly misread is neither. */
  readonly plainLow: number;
  readonly plainHigh: number;
}

export class WordPair implements WordMatch {
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
  get loss(): number {
    return this.#bestWay().loss;
  }
  get spelled(): number {
    return (this.#book.isSpelledWord(this.x) ? 1 : 0) + (this.#book.isSpelledWord(this.y) ? 1 : 0);
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

  get bothGiven(): number {
    return this.#byLexicon().bothGiven;
  }

  get evidence(): number {
    return this.#byLexicon().evidence;
  }

  get plainLow(): number {
    return Math.min(this.#book.plainness(this.x), this.#book.plainness(this.y));
  }
  get plainHigh(): number {
    return Math.max(this.#book.plainness(this.x), this.#book.plainness(this.y));
  }

  #bestWay(): BestWay {
    this.#way ??= bestWay(this.#table, this.#formX.code, this.#formY.code);
    return this.#way;
  }

  #byLexicon(): ByLexicon {
    if (this.#names !== undefined) return this.#names;
    const [p, q] = [this.#book.sharesOf(this.x), this.#book.sharesOf(this.y)];
    let overlap = 0;
    // Both are a name we lack, and the letters speak for one such name written twice; or one of ours, written once as we
    // have it and once as we don't; or both are one name of ours.
    const letters = Math.exp(Math.min(30, this.pmi));
    const oneKnown = p.known * (1 - q.known) + q.known * (1 - p.known);
    let together = letters * (((1 - p.known) * (1 - q.known)) / unknownShare + unlisted * oneKnown);
    for (let i = 0, j = 0; i < p.ids.length && j < q.ids.length; ) {
      const [id, other] = [p.ids[i] as number, q.ids[j] as number];
      if (id === other) {
        const both = (p.of[i] as number) * (q.of[j] as number);
        overlap += Math.sqrt(both);
        together += both / (borneBy[id] as number);
      }
      if (id <= other) i++;
      if (other <= id) j++;
    }
    this.#names = {
      sameName: overlap,
      otherName: Math.max(0, p.known * q.known - overlap * overlap),
      oneKnown,
      sexDiffers: p.male * q.female + p.female * q.male,
      bothGiven: (p.male + p.female) * (q.male + q.female),
      evidence: Math.max(-strongest, Math.min(strongest, Math.log(together + 1e-30))),
    };
    return this.#names;
  }
}

type ByLexicon = Pick<
  WordMatch,
  'sameName' | 'otherName' | 'oneKnown' | 'sexDiffers' | 'bothGiven' | 'evidence'
>;
/** Share of spellings of a name of the lexicon that are none of those it has. */
const unlisted = 0.05;
/** No one word says more, nats. */
const strongest = 12;

/** Words too far apart to be looked at. */
export const strangers: WordMatch = {
  pmi: -9,
  perLetter: -1.3,
  worstEdit: -5,
  badEdits: 4,
  loss: -14,
  spelled: 1,
  sameName: 0,
  otherName: 0.9,
  oneKnown: 0.1,
  sexDiffers: 0,
  bothGiven: 0,
  evidence: -9,
  plainLow: -3,
  plainHigh: -2.5,
};
