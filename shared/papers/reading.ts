/**
 * What a paper says: the shapes that leave the reading pipeline.
 * Everything else in the service sees papers only through these types.
 */

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

/** [x, y, width, height] in pixels of the page image as it was given to us. */
export type Box = readonly [x: number, y: number, width: number, height: number];

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
}

export interface PageInfo {
  readonly width: number;
  readonly height: number;
  /** sharp 0..1 (1 crisp), glare 0..1 (share of burnt-out paper), skew in degrees as found before straightening. */
  readonly quality: { readonly sharp: number; readonly glare: number; readonly skew: number };
}

/** Something inside one paper that does not agree with itself, or a sign of tampering. */
export interface Doubt {
  readonly code: string;
  readonly fields: readonly string[];
}

export interface Reading {
  readonly type: PaperType;
  readonly typeConfidence: number;
  readonly pages: readonly PageInfo[];
  readonly fields: Readonly<Record<string, FieldReading>>;
  readonly doubts: readonly Doubt[];
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
  | { readonly status: 'read'; readonly reading: Reading; readonly seconds: number }
  | { readonly status: 'refused'; readonly refused: Refusal; readonly seconds: number };
