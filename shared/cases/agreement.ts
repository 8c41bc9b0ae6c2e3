/**
 * The few facts that several papers of a case repeat: number, birth, names of the applicant, the parents and the member.
 * Measured: a value read raw and equal on two papers was right 193 times of 193. So what papers agree on is settled
 * before anybody is asked, and what they do not agree on is shown with both places. A copy is no second witness.
 */
import { papers as kinds } from '#shared/papers/index';
import type { Bilingual, FieldReading } from '#shared/papers/reading';
import { matchNames } from '#shared/people/index';
import { foldText } from '#shared/people/spelling';
import type { MemberRow } from '#shared/platform/platform';
import type { Agreement, Evidence } from '#shared/rules/assessment';
import { dayText } from '#shared/rules/words';
import { agreed, evidenceOf, type Owned, ofChild, sameDate, sure } from './settling.ts';
import { type SharedFact, sharedFacts } from './shared-facts.ts';

/** One paper's word for a shared fact. */
export interface Word {
  readonly value: string;
  readonly read: FieldReading;
  readonly paper: Owned;
  readonly field: string;
}

/** Below this a reading may be other ink altogether: it neither bears out nor contradicts. */
const least = 0.3;
/** Likeness of names under which two surely read ones are not one name misread or spelt otherwise. */
const unlike = 0.2;

/** The applicant's papers and the member's, with what they agree on made sure, and what they say together and apart. */
export interface Concord {
  readonly papers: readonly Owned[];
  readonly agreements: readonly Agreement[];
  readonly contradictions: readonly { readonly text: Bilingual; readonly evidence: readonly Evidence[] }[];
}

export function concordOf(papers: readonly Owned[], row?: MemberRow): Concord {
  const made = new Map<FieldReading, number>();
  const agreements: Agreement[] = [];
  const contradictions: Concord['contradictions'][number][] = [];
  for (const [fact, shared] of Object.entries(sharedFacts)) {
    const words = wordsFor(shared, papers);
    const registered = registeredFor(fact, row);
    const best = agreeing(words, shared, registered);
    if (best !== undefined) {
      const value = spellingOf(best.words);
      // A blank more or less is forgiven for agreeing, not for being right.
      const exact = (word: Word) =>
        shared.compare === 'date' ? sameDate(word.value, value) : word.value === value;
      for (const { read } of best.words.filter(exact)) made.set(read, Math.max(read.confidence, agreed));
      agreements.push(told(fact, shared, best, value));
    }
    const [one, two] = apart(words, shared, best?.words) ?? [];
    if (one !== undefined && two !== undefined) contradictions.push(differing(shared, one, two));
  }
  return {
    papers: papers.map((paper) => raised(paper, made)),
    agreements,
    contradictions,
  };
}

function wordsFor({ whose, fields, compare }: SharedFact, papers: readonly Owned[]): Word[] {
  return papers
    .filter(
      (paper) =>
        paper.whose === whose || (whose === 'member' && paper.reading.type === 'resistance-attestation'),
    )
    .flatMap((paper) =>
      (fields[paper.reading.type] ?? []).flatMap((name) => {
        const field = ofChild(paper, name);
        const read = paper.reading.fields[field];
        if (read === undefined || read.value === '' || read.confidence < least) return [];
        return [{ value: compare === 'given' ? givenOf(read.value) : read.value, read, paper, field }];
      }),
    );
}

function registeredFor(fact: string, row: MemberRow | undefined): string | undefined {
  if (fact === 'memberName') return row?.nameAr;
  return fact === 'memberNumber' ? row?.memberNumber : undefined;
}

interface Agreeing {
  readonly words: readonly Word[];
  readonly witnesses: number;
  readonly register: boolean;
}

/** The value most witnesses read alike, each from its own ink and not from a list of likely names. */
function agreeing(
  words: readonly Word[],
  { compare }: SharedFact,
  registered: string | undefined,
): Agreeing | undefined {
  const raw = words.filter((word) => compare === 'date' || compare === 'number' || isRaw(word));
  const groups = raw.map((word) => {
    const alike = raw.filter((other) => same(compare, word.value, other.value));
    const register = registered !== undefined && same(compare, word.value, registered);
    return { words: alike, register, witnesses: new Set(alike.map(({ paper }) => witnessOf(paper))).size };
  });
  const strength = ({ witnesses, register }: Agreeing) => witnesses + (register ? 1 : 0);
  const [best] = groups.filter((group) => strength(group) > 1).sort((a, b) => strength(b) - strength(a));
  const rival = groups.find(
    (group) =>
      best !== undefined && strength(group) === strength(best) && !group.words.includes(best.words[0]!),
  );
  return rival === undefined ? best : undefined;
}

/** Acts of one birth are drawn from one register, however many copies were issued. */
const witnessOf = ({ witness, file, whose, reading: { type } }: Owned): string =>
  type.startsWith('birth-') ? `act of ${whose}` : (witness ?? file);

const isRaw = ({ read }: Word): boolean => foldText(read.raw).includes(foldText(read.value));

function same(compare: SharedFact['compare'], a: string, b: string): boolean {
  if (compare === 'date') return sameDate(a, b);
  if (compare === 'number') return a.replace(/^0+/u, '') === b.replace(/^0+/u, '');
  return foldText(a) === foldText(b);
}

const link = /\s(?:بن|ابن|بنت|ابنة|ben|bent|ibn|bint)\s/iu;
const givenOf = (name: string): string => name.split(link)[0]!.trim();

/** Two surely read words for one thing that cannot both be right. */
function apart(
  words: readonly Word[],
  { compare }: SharedFact,
  settled: readonly Word[] | undefined,
): readonly [Word, Word] | undefined {
  const firm = words.filter(({ read }) => read.confidence >= sure);
  const ones = settled?.length ? settled.slice(0, 1) : firm;
  for (const one of ones) {
    const other = firm.find((word) => word.paper !== one.paper && differ(compare, one.value, word.value));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

/** Numbers and dates are compared where the law asks for them; of names only what no spelling explains. */
function differ(compare: SharedFact['compare'], a: string, b: string): boolean {
  if (compare === 'date' || compare === 'number') return false;
  return foldText(a) !== foldText(b) && matchNames(a, b).score < unlike;
}

function raised(paper: Owned, made: ReadonlyMap<FieldReading, number>): Owned {
  const { fields } = paper.reading;
  if (!Object.values(fields).some((read) => made.has(read))) return paper;
  const surer = Object.entries(fields).map(([field, read]): [string, FieldReading] => [
    field,
    made.has(read) ? { ...read, confidence: made.get(read)! } : read,
  ]);
  return { ...paper, reading: { ...paper.reading, fields: Object.fromEntries(surer) } };
}

const evidenceOfWord = ({ paper, field }: Word): Evidence => evidenceOf(paper, field);
const isolated = (text: string): string => `\u2068${text}\u2069`;
const paperOf = ({ paper }: Word): Bilingual => kinds[paper.reading.type].name;

/** Each kind of paper once, in a person's words. */
function papersOf(words: readonly Word[], register: boolean): Bilingual {
  const names = [...new Set(words.map(paperOf))];
  const all = register
    ? [...names, { ar: 'سجل المندوبية السامية', fr: 'Registre du Haut-Commissariat' }]
    : names;
  return { ar: all.map(({ ar }) => ar).join('، '), fr: all.map(({ fr }) => fr).join(', ') };
}

function told(
  fact: string,
  { name, compare }: SharedFact,
  { words, register }: Agreeing,
  value: string,
): Agreement {
  const where = papersOf(words, register);
  const printed = compare === 'date' ? dayText(value) : value;
  return {
    fact,
    value,
    text: {
      ar: `${name.ar} ${isolated(printed)} واحد في: ${where.ar}.`,
      fr: `${sentence(name.fr)} « ${printed} » : même mention sur ${where.fr}.`,
    },
    evidence: words.map(evidenceOfWord),
  };
}

/** A whole date before a year alone; else the spelling most papers have, or the one most surely read. */
function spellingOf(words: readonly Word[]): string {
  const rank = ({ value, read }: Word): readonly number[] => [
    /^\d{4}(?:-|$)/u.test(value) ? value.length : 0,
    words.filter((other) => other.value === value).length,
    read.confidence,
  ];
  const [best] = [...words].sort((a, b) => {
    const [one, two] = [rank(a), rank(b)];
    return two[0]! - one[0]! || two[1]! - one[1]! || two[2]! - one[2]!;
  });
  return best!.value;
}

function differing({ name }: SharedFact, one: Word, two: Word) {
  const [a, b] = [paperOf(one), paperOf(two)];
  return {
    text: {
      ar: `${name.ar} مختلف: ${isolated(one.value)} في ${a.ar}، و${isolated(two.value)} في ${b.ar}.`,
      fr: `${sentence(name.fr)} : « ${one.value} » sur ${a.fr}, « ${two.value} » sur ${b.fr}.`,
    },
    evidence: [one, two].map(evidenceOfWord),
  };
}

const sentence = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
