/** What the law makes of the facts: the shape officers, letters and partner answers are derived from. */

import type { Bilingual, Box, PaperType } from '#shared/papers/reading';
import type { LineageLink, LineageProof } from '#shared/people/evidence';

/** Yes, no, or not known yet: a missing fact is never defaulted. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Where on which page a sentence stands. */
export interface Evidence {
  readonly file: string;
  readonly page: number;
  readonly box: Box;
  readonly field: string;
}

export interface Reason {
  readonly rule: string;
  readonly article: string;
  readonly answer: Answer;
  readonly text: Bilingual;
  readonly evidence: readonly Evidence[];
}

/** A paper of a file, and how it was taken. */
export interface ListedPaper {
  readonly file: string;
  readonly type: PaperType;
  /** Its pages, where the file holds more papers than this one. */
  readonly pages?: readonly number[];
  /** The file that holds the rest of the same paper: a card's other side, a booklet's other page. */
  readonly partOf?: string;
  /** The file that holds the same paper: one proof, not two. */
  readonly copyOf?: string;
}

/** One fact that independent papers of the case, or a paper and the register, say alike. */
export interface Agreement {
  /** `birthDate`, `cin`, `fatherAr` … */
  readonly fact: string;
  readonly value: string;
  readonly text: Bilingual;
  readonly evidence: readonly Evidence[];
}

export interface Assessment {
  /** There is no `refused`: no refusal is automatic. */
  readonly outcome: 'eligible' | 'incomplete' | 'officer';
  /** Out of the High Commission's own budget; and what other sources would let at most, each by its own figures. */
  readonly subsidy?: {
    readonly maxMAD: number;
    readonly basis: string;
    /** Absent from assessments made before it was asked. */
    readonly bySource?: readonly { readonly source: string; readonly maxMAD: number }[];
  };
  readonly lineage: {
    readonly p: number;
    readonly proposal: 'accept' | 'officer';
    readonly likelyNot: boolean;
    readonly links: readonly LineageLink[];
    readonly gates: readonly string[];
    readonly text: Bilingual;
  } & Partial<Pick<LineageProof, 'relation' | 'branch' | 'notes' | 'wouldSettle' | 'family' | 'weights'>>;
  readonly reasons: readonly Reason[];
  readonly missing: readonly { readonly paper: PaperType; readonly why: Bilingual }[];
  readonly flags: readonly {
    readonly code: string;
    readonly text: Bilingual;
    readonly evidence: readonly Evidence[];
    /** `officer` closes the automatic proposal; `note` is told and decides nothing. */
    readonly weight?: 'officer' | 'note';
    /** Doubted on one paper, and laid to rest by the others: nobody need be asked. */
    readonly rests?: true;
  }[];
  readonly rulesVersion: string;
  readonly papers: readonly ListedPaper[];
  /** What needs nobody's eye any more; absent from assessments made before it was asked. */
  readonly agreements?: readonly Agreement[];
}
