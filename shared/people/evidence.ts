/**
 * The evidence a lineage proof weighs: the same few people as several papers describe them.
 * A part that is absent was not printed or not read; absence is never disagreement.
 */
import type { PartialDate } from './dates.ts';

/** One person as one paper (or the register) describes them. */
export interface PersonOnPaper {
  /** Which paper says it: file name, document id, or `register`. Quoted in explanations. */
  readonly source: string;
  /** Kind of paper, e.g. `cnie`, `birth-extract`, `register`. */
  readonly paper: string;
  /** Full name spellings, best reading first (n-best readings of the same ink). */
  readonly nameAr?: readonly string[];
  readonly nameLat?: readonly string[];
  readonly fatherAr?: readonly string[];
  readonly fatherLat?: readonly string[];
  readonly motherAr?: readonly string[];
  readonly motherLat?: readonly string[];
  readonly birth?: PartialDate;
  readonly birthPlaceAr?: string;
  readonly birthPlaceLat?: string;
  readonly death?: PartialDate;
  readonly cin?: string;
  readonly sex?: 'M' | 'F';
  /** Number/year of the civil-status act, e.g. `613/1975`. */
  readonly actNumber?: string;
  /** Resistance card or file number. */
  readonly memberNumber?: string;
  /** 0..1: how sure the reading of this person's key fields is; 1 for a register row. */
  readonly confidence?: number;
}

export interface LineageEvidence {
  /** The applicant as identity card and application form describe them. */
  readonly applicant: readonly PersonOnPaper[];
  /** The subject of each birth act or booklet child page offered as the applicant's. */
  readonly subject: readonly PersonOnPaper[];
  /** The parent through whom lineage is claimed, as acts and booklets name them. */
  readonly father: readonly PersonOnPaper[];
  readonly mother: readonly PersonOnPaper[];
  /** The recognised member, as attestation or card describe them. */
  readonly member: readonly PersonOnPaper[];
  /** The register's row for that member: absent when the register was not consulted or has no such row. */
  readonly register?: PersonOnPaper;
  readonly registerConsulted: boolean;
  /** The parents' marriage and its end, where a booklet or a margin note says so. */
  readonly marriage?: PartialDate;
  readonly separation?: PartialDate;
  /** Marks that close the automatic way whatever the numbers say. */
  readonly marks?: readonly (
    | 'kafala'
    | 'adoption'
    | 'father-unknown-note'
    | 'judgment'
    | 'corrected-margin'
  )[];
}

export interface LineageLink {
  readonly name: 'applicant-subject' | 'parent-member' | 'member-register';
  readonly p: number;
  /** One line per fact weighed, in bits; 0 and `comparable: false` where a side is missing. */
  readonly ledger: readonly {
    readonly fact: string;
    readonly bits: number;
    readonly comparable: boolean;
    readonly text: { readonly ar: string; readonly fr: string };
    /** Sources of the two sides compared. */
    readonly sources: readonly string[];
  }[];
  /** What else would explain the papers, with probability. */
  readonly rivals: readonly { readonly rival: string; readonly p: number }[];
}

export interface LineageProof {
  readonly p: number;
  readonly proposal: 'accept' | 'officer';
  /** p so low, or a gate so clear, that an officer should expect "no"; never a refusal. */
  readonly likelyNot: boolean;
  readonly links: readonly LineageLink[];
  /** Codes of contradictions that close the automatic way. */
  readonly gates: readonly string[];
  readonly text: { readonly ar: string; readonly fr: string };
  /** The one paper that would raise certainty most, if any. */
  readonly wouldSettle?: string;
}
