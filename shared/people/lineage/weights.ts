/**
 * The weights of lineage evidence, in one table, versioned. They were set from what is known of Moroccan civil
 * status (how often dates are year-only, how families name their sons) and checked on simulated families;
 * officers' decisions may later correct them, by a new version, never silently.
 */
import type { Kinship, Rival } from '../evidence.ts';

export const weightsVersion = '2026-11-23.1';

/**
 * Before any evidence: how often each explanation holds, for papers brought by people who claim to be children.
 * `same` is the claim; the rest are the named rivals of that link.
 */
export const priors = {
  'applicant-subject': { same: 0.95, sibling: 0.035, homonym: 0.005, stranger: 0.01 },
  'parent-member': { same: 0.84, uncle: 0.05, grandfather: 0.045, homonym: 0.03, stranger: 0.035 },
  'member-register': { same: 0.965, homonym: 0.01, stranger: 0.025 },
} as const satisfies Record<string, { same: number } & Partial<Record<Rival, number>>>;

/** One man in how many shares this man's spelled name by chance alone, beyond which no name can count for more. */
export const name = {
  /** Odds a name comparison may add or take, at most (a bad reading may hide any name). */
  mostOdds: 1500,
  leastOdds: 0.001,
  /** From these odds two spellings are taken for one name, below those for two. */
  alike: 20,
  different: 1,
  /** A sibling given the name of a dead brother; an uncle with his brother's name; a man named as his father. */
  siblingSame: 0.01,
  uncleSame: 0.015,
  grandfatherSame: 0.03,
  /** Odds lent to an uncle whose own pattern of names is what the papers show. */
  patternOdds: 60,
  /** A grandfather's name that fits with fewer parts than the father's is weaker by this. */
  vaguerPattern: 0.3,
  /**
   * Who is mistaken for a namesake shares given name and family. His father's name he has so often: in one clan for a
   * start, and more where half the country has it. Each forebear beyond, less often and as often as it is met.
   */
  homonymFather: 0.4,
  homonymPerShare: 2.5,
  homonymForebear: 0.3,
  /** Parents' names as a part of somebody else's identity: spelled alike, they count no more than this. */
  parentMost: 40,
  /** How often brothers and sisters have another father; another mother. */
  halfSibling: { father: 0.05, mother: 0.15 },
} as const;

/** Several papers for one fact. */
export const pooling = {
  /** Odds added by each further independent witness who says the same, and for how many of them. */
  repeated: 1.25,
  mostRepeats: 2,
  /** Where card and register disagree about the member, the register, which no reader misreads, counts so much more. */
  registerWeight: 3,
  /** And a comparison of three names or more so much more than one of given name and family alone. */
  chainWeight: 3,
  /** What the applicant declares of themself adds no more than this to any fact: it is a claim, not a witness. */
  declaredMost: 2,
  /** A dead parent's extract, or their card, shows who they were, not whose parent: what it adds against strangers. */
  bridgeMost: 3,
} as const;

/** Chance of each level of agreement of two dates of one person, and of two people of that relation. */
export interface DateLevels {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly about: number;
  readonly misread: number;
  readonly near: number;
  readonly decade: number;
  readonly far: number;
}
export const dates: Readonly<Record<'same' | Rival, DateLevels>> = {
  same: { day: 0.9, month: 0.9, year: 0.9, about: 0.9, misread: 0.06, near: 0.075, decade: 0.02, far: 0.005 },
  sibling: {
    day: 0.004,
    month: 0.008,
    year: 0.02,
    about: 0.09,
    misread: 0.012,
    near: 0.25,
    decade: 0.45,
    far: 0.28,
  },
  uncle: {
    day: 0.0002,
    month: 0.003,
    year: 0.035,
    about: 0.11,
    misread: 0.004,
    near: 0.14,
    decade: 0.42,
    far: 0.4,
  },
  grandfather: {
    day: 0.00002,
    month: 0.00005,
    year: 0.0005,
    about: 0.002,
    misread: 0.0008,
    near: 0.002,
    decade: 0.02,
    far: 0.975,
  },
  homonym: {
    day: 0.0001,
    month: 0.002,
    year: 0.025,
    about: 0.09,
    misread: 0.002,
    near: 0.1,
    decade: 0.3,
    far: 0.575,
  },
  stranger: {
    day: 0.0001,
    month: 0.002,
    year: 0.025,
    about: 0.09,
    misread: 0.002,
    near: 0.1,
    decade: 0.3,
    far: 0.575,
  },
};
/** Twins: of brothers and sisters whose act says so, one day in two is shared. */
export const twinsSameDay = 0.5;

/** Years between a parent's birth and the child's, by relation: mean and spread; and what no father reaches. */
export const generation: Readonly<Record<'same' | Rival, readonly [number, number]>> = {
  same: [38, 10.5],
  sibling: [0, 10],
  uncle: [39, 15],
  grandfather: [70, 12],
  homonym: [42, 20],
  stranger: [42, 20],
};
export const youngestFather = 15;
export const youngestMother = 12;
export const oldestFather = 80;
export const oldestMother = 55;

/** Other facts as [chance if the same, chance if not]; siblings share parents and often the place. */
export const facts = {
  cinSame: [0.98, 0.00002],
  cinMisread: [0.02, 0.0005],
  cinDiffers: [0.001, 1],
  actNumberSame: [0.97, 0.003],
  actNumberDiffers: [0.03, 1],
  numberSame: [0.955, 0.12],
  numberMisread: [0.04, 0.05],
  numberDiffers: [0.005, 0.83],
  placeSame: [0.92, 0.12],
  placeDiffers: [0.08, 0.88],
  /** A namesake of one family is often of one place. */
  placeOfHomonym: 0.35,
  /** Children born where their parent was; where a namesake of the parent was; where a stranger was. */
  home: { same: 0.6, homonym: 0.25, stranger: 0.08 },
} as const;

/**
 * What a deed or an attestation says the applicant is to the member, as chance of that word under the claim and under
 * each relative who might be taken for a parent. It tells relatives apart; a namesake's own child has just such a paper.
 */
export const kinship: Readonly<Record<Kinship, Readonly<Record<'same' | 'uncle' | 'grandfather', number>>>> =
  {
    child: { same: 0.97, uncle: 0.03, grandfather: 0.03 },
    grandchild: { same: 0.004, uncle: 0.01, grandfather: 0.95 },
    nephew: { same: 0.004, uncle: 0.94, grandfather: 0.005 },
    sibling: { same: 0.004, uncle: 0.005, grandfather: 0.002 },
    spouse: { same: 0.002, uncle: 0.002, grandfather: 0.001 },
    parent: { same: 0.004, uncle: 0.001, grandfather: 0.001 },
    other: { same: 0.01, uncle: 0.02, grandfather: 0.01 },
  };
/** A paper that names such a member beside the applicant: of no weight against a namesake, whose child has one too. */
export const kinshipNamed = { homonym: 1, stranger: 4 } as const;

/** Where the automatic way opens, and where an officer should expect "no": one true child in a thousand may be there. */
export const thresholds = { accept: 0.98, link: 0.97, likelyNot: 0.01 } as const;

/** Share of men bearing a given name, rounded upward from everyday knowledge; the floor stands for all others. */
export const givenFrequency: Readonly<Record<string, number>> = {
  محمد: 0.22,
  احمد: 0.07,
  الحسن: 0.035,
  الحسين: 0.035,
  علي: 0.03,
  عبدالله: 0.03,
  عمر: 0.018,
  ابراهيم: 0.025,
  سعيد: 0.018,
  ادريس: 0.015,
  عبدالسلام: 0.015,
  عبدالقادر: 0.015,
  مبارك: 0.015,
  العربي: 0.012,
  مصطفي: 0.015,
  فاطمه: 0.14,
  عايشه: 0.07,
  خديجه: 0.07,
  زهره: 0.03,
  رقيه: 0.03,
};
export const frequencyFloor = { given: 0.006, family: 0.0012 } as const;
