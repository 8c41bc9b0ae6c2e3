/**
 * What a paper says: the shapes that leave the reading pipeline.
 * Everything else in the service sees papers only through these types.
 */
import type { PhotoFault, PhotoVerdict } from './imaging/photo-advice.ts';

/** Kinds of paper the service can name. `other` is a paper it knows nothing of. */
export const paperTypes = [
  'birth-extract',
  'birth-full-copy',
  'resistance-attestation',
  'cnie',
  'family-booklet',
  'death-extract',
  'heirs-deed',
  'kinship-attestation',
  'concordance',
  'non-employment',
  'residence',
  'business-plan',
  'quote',
  'bank-agreement',
  'rib',
  'coop-registration',
  'coop-statutes',
  'trade-register',
  'other',
] as const;
export type PaperType = (typeof paperTypes)[number];

/**
 * From this confidence on a value may pass without a look of its own. Chosen with a margin, for 99 right in 100 on pages
 * nobody has seen: on two seeds of forms kept for measuring (2,196 values), 88.0 in 100 values are so sure, and of those
 * 99.2 in 100 are right; from 0.90 on 91.0 would pass, 99.0 of them right.
 */
export const unreviewedFrom = 0.93;

/** [x, y, width, height] in pixels of the page image as it was given to us. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Who reads papers: our own reader always, another only where the deployment was allowed one. */
export type ReaderName = 'embedded' | 'textract';

/** What another reader made of the same field. */
export interface Heard {
  readonly by: ReaderName;
  /** In the form of `FieldReading.value`. */
  readonly value: string;
  /** Absent where it neither bears the value out nor speaks against it: a year beside a full date. */
  readonly agrees?: boolean;
}

/** What became of showing the paper to another reader. */
export type ReaderNote =
  | { readonly by: ReaderName; readonly status: 'awaited' }
  /** Fields on which it bore the embedded reader out, and on which it did not. */
  | { readonly by: ReaderName; readonly status: 'read'; readonly agreed: number; readonly differed: number }
  /** The embedded reading stands alone. */
  | { readonly by: ReaderName; readonly status: 'not-read'; readonly reason: string };

export interface FieldReading {
  /** Normalised: dates ISO with the precision known, amounts `121200.00`, CIN without blanks, names with single blanks. */
  readonly value: string;
  /** Calibrated: of the values said with 0.99, 99 in 100 are right. */
  readonly confidence: number;
  /** 1-based. */
  readonly page: number;
  readonly box: Box;
  /** As recognised, before normalisation. */
  readonly raw: string;
  /** Other readings of the same ink, best first, in the form of `value`. */
  readonly alternatives?: readonly string[];
  /** What other readers said, where there were any. */
  readonly heard?: readonly Heard[];
  /** The only reader that found it, where that was not ours. */
  readonly by?: ReaderName;
}

/** How good a picture of its paper a page is; the optional measures are absent from readings of earlier versions. */
export interface PageQuality {
  /** 0..1, 1 crisp. */
  readonly sharp: number;
  /** Share of what is written that is burnt out. */
  readonly glare: number;
  /** Degrees by which the lines leaned before straightening. */
  readonly skew: number;
  /** Brightness of the bare paper, and how far print stands out from it, 0..1. */
  readonly light?: number;
  readonly contrast?: number;
  /** Usual height of a letter in pixels of the page as given. */
  readonly letter?: number;
  /** Letters that run over an edge of the picture. */
  readonly cut?: number;
  /** By the picture alone, before anything was read; `faults` with the worst first. */
  readonly verdict?: PhotoVerdict;
  readonly faults?: readonly PhotoFault[];
}

export interface PageInfo {
  readonly width: number;
  readonly height: number;
  readonly quality: PageQuality;
  /** What the page bears in its margin, `2/3` as [2, 3]. */
  readonly numbered?: readonly [page: number, of: number];
  /** The first and the last article that begin on it, in statutes. */
  readonly articles?: readonly [first: number, last: number];
}

/** Something inside one paper that does not agree with itself, or a sign of tampering. */
export interface Doubt {
  readonly code: string;
  readonly fields: readonly string[];
}

/** Which child of the family a booklet says each is, by what its fields begin with: `{ child: 3, child2: 4 }`. */
export type ChildNumbers = Readonly<Record<string, number>>;

/** One thing a supplier offers, as printed. */
export interface OfferedLine {
  readonly item: string;
  /** What the line comes to, `800.00`; absent where pieces and price do not come to it. */
  readonly amount?: string;
  readonly page: number;
  readonly box: Box;
}

export interface Reading {
  readonly type: PaperType;
  readonly typeConfidence: number;
  readonly pages: readonly PageInfo[];
  readonly fields: Readonly<Record<string, FieldReading>>;
  readonly doubts: readonly Doubt[];
  /** Absent: the embedded reader alone, and nobody else was asked. */
  readonly readers?: readonly ReaderNote[];
  readonly childNumbers?: ChildNumbers;
  /** Of a quote, where any was read: they are held against what was given in kind, and are no fields. */
  readonly lines?: readonly OfferedLine[];
  /**
   * Only where the file holds more than one paper: all of them, in the order of their pages. What stands above is then
   * said of the first that is known, but for `pages`, which are those of the whole file.
   */
  readonly papers?: readonly PaperPart[];
}

/** One of several papers in a file. */
export interface PaperPart {
  readonly type: PaperType;
  readonly typeConfidence: number;
  /** Its pages in the file, 1-based; two papers on one picture share its number. */
  readonly pages: readonly number[];
  /** With pages and boxes as they are in the file. */
  readonly fields: Readonly<Record<string, FieldReading>>;
  readonly doubts: readonly Doubt[];
  readonly childNumbers?: ChildNumbers;
  readonly lines?: readonly OfferedLine[];
}

/** A sentence in both languages of the service. */
export interface Bilingual {
  readonly ar: string;
  readonly fr: string;
}

/** Why a file cannot be read at all, with a word the person can act on. */
export interface Refusal {
  readonly code: string;
  readonly message: Bilingual;
}

export type PaperOutcome =
  | {
      readonly status: 'read';
      readonly reading: Reading;
      readonly seconds: number;
      /** How its first pages look, coarsely (`imaging/look`): the same picture used twice is found by it. */
      readonly looks?: readonly string[];
    }
  | { readonly status: 'refused'; readonly refused: Refusal; readonly seconds: number };
