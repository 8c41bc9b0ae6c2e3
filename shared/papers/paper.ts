/**
 * What the service knows about a kind of paper, as a plain object.
 * Forms, labels, documentation and the reader itself are derived from it: a new paper is one new object.
 */
import type { Bilingual, PaperType } from './reading.ts';

/** How a value is written, which decides how it is read, normalised and doubted. */
export type FieldKind =
  | 'nameAr'
  | 'nameLat'
  | 'placeAr'
  | 'placeLat'
  | 'textAr'
  /** Persons one after another, each opened by what they were to the dead. */
  | 'heirsAr'
  | 'textLat'
  | 'date'
  | 'dateHijri'
  | 'dateWordsAr'
  | 'dateWordsFr'
  | 'year'
  | 'number'
  | 'reference'
  | 'actNumber'
  | 'cin'
  | 'ice'
  | 'rib'
  | 'amount'
  | 'rate'
  | 'amountWordsFr'
  | 'sex'
  | 'basis'
  | 'relationAr'
  | 'mrz';

/** Printed label variants; look-alike letters, lost blanks and lost hamzas are forgiven, other words are not. */
export interface Labels {
  readonly ar?: readonly string[];
  readonly fr?: readonly string[];
}

/** Where a value stands that has no label of its own, or whose label was not read. */
export type Placement =
  /** The next unexplained phrase under the value of `field`, same script and column. */
  | { readonly relation: 'under'; readonly field: string }
  /** Nothing else on the page has this shape (an ICE, a CIN, a number with its year). */
  | { readonly relation: 'shape' }
  /** The last date of the page. */
  | { readonly relation: 'last' }
  /** What follows M., Mme or their like in running text. */
  | { readonly relation: 'honorific' }
  /** The word after the value of `field`, with the preposition glued to it: `المزداد سنة 1912 بخنيفرة`. */
  | { readonly relation: 'placeAfter'; readonly field: string }
  /** Beside the value of `field` on its line, the same name in the other script; a preposition may be glued to it. */
  | { readonly relation: 'twin'; readonly field: string }
  /** The parent named right after the value of `field`: `اسمها العائلي بنسعيد بنت ناجح بن عبد الرؤوف`. */
  | { readonly relation: 'childOf'; readonly field: string }
  /** The topmost unexplained phrase of that script: a firm's or a bank's letterhead. */
  | { readonly relation: 'letterhead' }
  /** A name of a closed list, printed in the head of the first page. */
  | { readonly relation: 'known'; readonly names: readonly string[] }
  /** A chain of names and no label: `X بن Y` is a father, `X بنت Y` a mother where the paper names both. */
  | { readonly relation: 'chain'; readonly of: 'father' | 'mother' }
  /** Identity card: unlabelled names between the title and the birth date; `at` counts from the top per script. */
  | { readonly relation: 'between'; readonly after: Labels; readonly before: Labels; readonly at: number };

export interface Field {
  readonly kind: FieldKind;
  /** How a person sees the field named. */
  readonly name: Bilingual;
  readonly labels?: Labels;
  /** Only labels under (or near) this section's marks count. */
  readonly section?: string;
  /** Print after which given and family name stand together, and which of them this is: `المسمى القاسم البركاني`. */
  readonly ofWhole?: { readonly labels: Labels; readonly part: 'given' | 'family' };
  /** The label also stands inside sentences; otherwise short labels count only at the start of a phrase. */
  readonly inline?: true;
  readonly place?: readonly Placement[];
}

/** A part of a paper in which labels repeat: husband, wife and child of a booklet; front and back of a card. */
export interface Section {
  readonly marks: Labels;
  /** `header`: what stands under the mark, up to the next one; `near`: what is closest to the marks. */
  readonly reach: 'header' | 'near';
  /** Where the same heading comes again it heads this section: the second child, the second wife. */
  readonly next?: string;
  /** One that only papers of some families have: never presumed where its heading was not read. */
  readonly further?: true;
}

/** Does the paper agree with itself? `undefined` when a part was not read. */
export interface Check {
  readonly code: string;
  readonly fields: readonly string[];
  /** Passing it proves little (an order of dates): it can only speak against a value. */
  readonly weak?: true;
  test(values: Readonly<Record<string, string>>): boolean | undefined;
}

export interface Paper {
  readonly type: PaperType;
  /** Printed by one office in one layout: its places say more than what was learned from many forms. */
  readonly oneForm?: true;
  readonly name: Bilingual;
  /** Who issues it. */
  readonly issuer: Bilingual;
  /** Days after `issueDate` for which offices accept it (domain rule; absent: no limit known). */
  readonly maxAgeDays?: number;
  /** Print that tells this paper: a title alone nearly decides, words add up, `never` speaks against. */
  readonly evidence: {
    readonly titles: Labels;
    /** The words by which such a paper does what it is for: they tell it where the title was not read or is another. */
    readonly formulas?: Labels;
    readonly words: Labels;
    readonly never?: Labels;
  };
  readonly fields: Readonly<Record<string, Field>>;
  readonly sections?: Readonly<Record<string, Section>>;
  /** Print of this paper that ends a value and is none itself. */
  readonly stops?: Labels;
  readonly checks?: readonly Check[];
}
