/**
 * The evidence a lineage proof weighs: the same few people as several papers describe them.
 * A part that is absent was not printed or not read; absence is never disagreement.
 */
import type { PartialDate } from './dates.ts';

/** Where a value stands: the page image an officer opens, and the ink on it. */
export interface PlaceOnPaper {
  /** File or document id; another than the person's `source` where a paper came in several files. */
  readonly file: string;
  /** 1-based. */
  readonly page: number;
  /** [x, y, width, height] in pixels of the page as given. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** The field's name on that paper. */
  readonly field: string;
}

/** What a paper may say of a person. */
export type PersonPart =
  | 'nameAr'
  | 'nameLat'
  | 'aliasAr'
  | 'aliasLat'
  | 'fatherAr'
  | 'fatherLat'
  | 'motherAr'
  | 'motherLat'
  | 'birth'
  | 'birthHijri'
  | 'birthPlaceAr'
  | 'birthPlaceLat'
  | 'death'
  | 'cin'
  | 'sex'
  | 'actNumber'
  | 'memberNumber';

/** One person as one paper (or the register) describes them. */
export interface PersonOnPaper {
  /** Which paper says it: file name, document id, or `register`. Quoted in explanations. */
  readonly source: string;
  /** Kind of paper, e.g. `cnie`, `birth-extract`, `register`. */
  readonly paper: string;
  /**
   * The act or inquiry this description was drawn from: whatever shares one is one witness, however many papers say it.
   * Absent: what `paper` and `actNumber` tell (all copies of a birth act are one).
   */
  readonly witness?: string;
  /** Where each part stands; a part composed of several fields is shown by its first. Absent for the register and the form. */
  readonly places?: Readonly<Partial<Record<PersonPart, PlaceOnPaper>>>;
  /** Full name spellings, best reading first (n-best readings of the same ink). */
  readonly nameAr?: readonly string[];
  readonly nameLat?: readonly string[];
  /** Other names the same paper gives the person: a nom de guerre, a name before its correction. */
  readonly aliasAr?: readonly string[];
  readonly aliasLat?: readonly string[];
  readonly fatherAr?: readonly string[];
  readonly fatherLat?: readonly string[];
  readonly motherAr?: readonly string[];
  readonly motherLat?: readonly string[];
  readonly birth?: PartialDate;
  /** As printed in the Hijri calendar; compared where a Gregorian date is missing on one side. */
  readonly birthHijri?: PartialDate;
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

/** How one person is related to another, in an authority's or a court's words. */
export type Kinship = 'child' | 'grandchild' | 'sibling' | 'nephew' | 'spouse' | 'parent' | 'other';

/**
 * A paper that says in so many words how the applicant is related to somebody: a deed of heirs, an attestation of kinship.
 */
export interface KinStatement {
  readonly source: string;
  readonly paper: string;
  readonly witness?: string;
  /** The applicant as this paper names them: the heir, the holder of the attestation. */
  readonly applicant: PersonOnPaper;
  /** What the applicant is to the other: `child`. Absent where it was not read. */
  readonly kinship?: Kinship;
  /** The other: the deceased of the deed, the relative of the attestation. */
  readonly relative: PersonOnPaper;
  /** Where the kinship stands. */
  readonly place?: PlaceOnPaper;
  /** 0..1: how surely the kinship was read. */
  readonly confidence?: number;
}

/** A certificate that two names are one person's. */
export interface Concordance {
  readonly source: string;
  readonly paper: string;
  readonly first: PersonOnPaper;
  readonly second: PersonOnPaper;
}

/** Circumstances an act itself tells. Some close the automatic way, others only change what its words weigh. */
export type Mark =
  | 'kafala'
  | 'adoption'
  | 'father-unknown-note'
  /** The act was drawn up late, on a court's word. */
  | 'judgment'
  | 'corrected-margin'
  /** The act says the child is one of twins. */
  | 'twin'
  /** A paper calls the member a martyr. */
  | 'martyr';

export interface LineageEvidence {
  /** The applicant as identity card and application form describe them. */
  readonly applicant: readonly PersonOnPaper[];
  /** The subject of each birth act or booklet child page offered as the applicant's. */
  readonly subject: readonly PersonOnPaper[];
  /** The parent through whom lineage is claimed, as acts and booklets name them. */
  readonly father: readonly PersonOnPaper[];
  readonly mother: readonly PersonOnPaper[];
  /** The recognised member, as attestation, card, own acts and death extract describe them. */
  readonly member: readonly PersonOnPaper[];
  /** The register's row for that member: absent when the register was not consulted or has no such row. */
  readonly register?: PersonOnPaper;
  readonly registerConsulted: boolean;
  /** Deeds of heirs and attestations of kinship. */
  readonly statements?: readonly KinStatement[];
  readonly concordances?: readonly Concordance[];
  /** The parents' marriage and its end, where a booklet or a margin note says so. */
  readonly marriage?: PartialDate;
  readonly separation?: PartialDate;
  readonly marks?: readonly Mark[];
}

/** What is compared between two papers. */
export type FactName =
  | 'name'
  | 'birth'
  | 'birth-place'
  /** Where the applicant was born and where the member was: families stay, strangers come from anywhere. */
  | 'home'
  | 'death'
  | 'cin'
  | 'act-number'
  /** Number of the member's card or file. */
  | 'number'
  | 'father'
  | 'mother'
  /** Years between the member's birth and the applicant's. */
  | 'generation'
  /** What a deed or an attestation says the applicant is to the member. */
  | 'kinship';

/** Who else the papers might speak of. */
export type Rival = 'sibling' | 'uncle' | 'grandfather' | 'homonym' | 'stranger';

/** One side of a comparison, as its paper prints it. */
export interface LedgerSide {
  /** Kind of paper, as `PersonOnPaper.paper`. */
  readonly paper: string;
  readonly source: string;
  /** The spelling, date or number compared; absent where this side says nothing. Dates as ISO, as precise as known. */
  readonly value?: string;
  readonly place?: PlaceOnPaper;
}

export type Verdict = 'agrees' | 'near' | 'differs' | 'not-comparable';

/**
 * How two values stand to each other. Dates: as far as both are known (`about`: by a presumed or a Hijri year;
 * `misread`: one part or one digit apart; `near`: two years; `decade`: ten). Numbers: `same`, `one-digit`, `differs`.
 */
export type LedgerDetail =
  | 'day'
  | 'month'
  | 'year'
  | 'about'
  | 'misread'
  | 'near'
  | 'decade'
  | 'far'
  | 'same'
  | 'one-digit'
  | 'differs';

export interface LedgerLine {
  readonly fact: FactName;
  readonly verdict: Verdict;
  readonly detail?: LedgerDetail;
  /** What the line adds to the claim against all rivals together, in bits; 0 where not comparable. Lines of a link add up. */
  readonly bits: number;
  /** The same against each rival of the link alone. */
  readonly against: Readonly<Partial<Record<Rival, number>>>;
  readonly comparable: boolean;
  /**
   * The two sides. Of `generation` the birth of the member and of the applicant; of `kinship` the word `child` … on the
   * paper that says it, and the member's name.
   */
  readonly sides: readonly [LedgerSide, LedgerSide];
  /** The same act has said this already on another paper: shown, not counted again. */
  readonly repeats?: true;
  readonly text: { readonly ar: string; readonly fr: string };
  /** Sources of the two sides compared. */
  readonly sources: readonly string[];
}

export interface LineageLink {
  readonly name: 'applicant-subject' | 'parent-member' | 'member-register';
  readonly p: number;
  /** One line per fact and pair of witnesses, the fullest comparison of each fact first. */
  readonly ledger: readonly LedgerLine[];
  /** What else would explain the papers, likeliest first, with its probability. */
  readonly rivals: readonly { readonly rival: Rival; readonly p: number }[];
}

/** What the applicant most likely is to the member, by the papers alone. */
export type Relation = 'child' | 'grandchild' | 'nephew' | 'sibling' | 'homonym' | 'stranger' | 'unclear';

/** One person of the family as its papers name them, for the picture of the lineage. */
export interface Kinsperson {
  readonly nameAr?: string;
  readonly nameLat?: string;
  readonly birth?: PartialDate;
  readonly death?: PartialDate;
  /** Kinds of the papers that name the person. */
  readonly papers: readonly string[];
}

export interface Family {
  /** The parent through whom the lineage is claimed. */
  readonly branch: 'father' | 'mother';
  readonly applicant?: Kinsperson;
  readonly father?: Kinsperson;
  readonly mother?: Kinsperson;
  /** Father of the parent through whom the lineage is claimed. */
  readonly grandfather?: Kinsperson;
  readonly member?: Kinsperson;
  readonly register?: Kinsperson;
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
  /** The one paper that would raise certainty most, if any: a kind of paper, or `register`. */
  readonly wouldSettle?: string;
  /** The likeliest explanation of the papers. `sibling`: a brother's or sister's act was brought. */
  readonly relation: Relation;
  /** Which parent is the member. */
  readonly branch: 'father' | 'mother';
  /** Who the proof is about; absent from proofs made before it was told. */
  readonly family?: Family;
  /** Circumstances that close nothing and are told: `late-registration`, `corrected-margin`, `posthumous-child`, `twin` … */
  readonly notes: readonly string[];
  /** Version of the table of weights the figures come from. */
  readonly weights: string;
}
