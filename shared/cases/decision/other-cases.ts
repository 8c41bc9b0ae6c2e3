/**
 * Other cases that may be about the same people, papers or money, found by blind keys, and what they say; read as
 * corrected. Nothing is concluded here: `elsewhere.ts` makes signs of it, `similar.ts` a comparison.
 */
import { looksApart, sameLook } from '#shared/papers/imaging/look';
import { matchNames } from '#shared/people/index';
import type { CaseId } from '#shared/platform/ids';
import type { BlindKind, Platform } from '#shared/platform/platform';
import type { Evidence } from '#shared/rules/assessment';
import { findCases, plainKey } from '../card.ts';
import { actsOf, type Case } from '../case.ts';
import { readingOf } from '../corrected.ts';
import { findCase } from '../record.ts';
import { readingsIn } from '../whole-papers.ts';
import type { QuoteOf } from './claims.ts';
import { actKey, quoteNumber } from './found-by.ts';

/** Other cases looked into under one key. Anybody may open drafts: where more stand, it is said that not all were seen. */
const mostLooked = 120;

export interface Read {
  readonly file: string;
  readonly type: string;
  readonly value: (field: string) => string | undefined;
  readonly at: (field: string) => Evidence;
  /** Of an act: its number and year of birth. */
  readonly key: string | undefined;
}

export const readIn = ({ papers }: Case): Read[] =>
  papers.flatMap((paper) => {
    const reading = paper.withdrawn || paper.status !== 'read' ? undefined : readingOf(paper);
    return (reading === undefined ? [] : readingsIn(reading)).map(({ type, fields }) => ({
      ...{ file: paper.paperId, type },
      value: (field: string) => fields[field]?.value,
      key: actKey(fields),
      at: (field: string): Evidence => {
        const { page, box } = fields[field] ?? { page: 1, box: [0, 0, 0, 0] as const };
        return { file: paper.paperId, page, box, field };
      },
    }));
  });

export const personOf = ({ application }: Case): string | undefined =>
  application === undefined ? undefined : plainKey(application.applicant.cin);
/** Handed in and not given up; drafts are nobody's affair yet. */
const counts = ({ state }: Case): boolean => state !== 'open' && state !== 'withdrawn';
export type CasesUnder = (kind: BlindKind, values: readonly (string | undefined)[]) => Promise<Case[]>;

/** Each case is opened once, however many keys lead to it. */
export function casesUnderKeys(
  platform: Pick<Platform, 'cases' | 'blind'>,
  now: Pick<Case, 'caseId'>,
): {
  readonly casesUnder: CasesUnder;
  /** Once all was asked: whether some were too many to be looked into. */
  readonly wereTooMany: () => boolean;
} {
  const known = new Map<CaseId, Promise<Case | undefined>>();
  let tooMany = false;
  const casesUnder: CasesUnder = async (kind, values) => {
    const sought = [...new Set(values)].filter((value): value is string => plainKey(value ?? '') !== '');
    const ids = (await Promise.all(sought.map((value) => findCases(platform, kind, value)))).flat();
    const others = [...new Set(ids)].filter((id) => id !== now.caseId);
    tooMany ||= others.length > mostLooked;
    const found = await Promise.all(
      others
        .slice(0, mostLooked)
        .map((id) => known.get(id) ?? known.set(id, findCase(platform, id)).get(id)!),
    );
    return found.filter((one): one is Case => one !== undefined && counts(one));
  };
  return { casesUnder, wereTooMany: () => tooMany };
}

const birthActs = ['birth-extract', 'birth-full-copy'];

/** Birth acts of the case that bear the applicant's own name: a parent's act is rightly in every child's case. */
export function ownActs(now: Case): Read[] {
  const { nameAr, nameLat } = now.application?.applicant ?? {};
  return readIn(now).filter((paper) => {
    if (!birthActs.includes(paper.type)) return false;
    const read = (given: string, family: string) =>
      `${paper.value(given) ?? ''} ${paper.value(family) ?? ''}`.trim();
    const names = [
      [read('givenNameAr', 'familyNameAr'), nameAr],
      [read('givenNameLat', 'familyNameLat'), nameLat],
    ];
    return names.some(([a = '', b]) => a !== '' && b !== undefined && matchNames(a, b).score >= 0.5);
  });
}

/** One number and one year of birth; the place, where both were read, parts two communes. */
export const sameAct = (act: Read, theirs: Read): boolean =>
  theirs.key === act.key &&
  ['birthPlaceAr', 'communeAr'].every((place) => {
    const [a, b] = [act.value(place), theirs.value(place)];
    return a === undefined || b === undefined || matchNames(a, b).score >= 0.5;
  });

/** Member numbers as stated and as attestations print them. */
export const memberNumbersOf = (one: Case): string[] =>
  [
    one.application?.member?.fileNumber,
    ...readIn(one)
      .filter(({ type }) => type === 'resistance-attestation')
      .map(({ value }) => value('cardNumber')),
  ].flatMap((number) => (number === undefined ? [] : [plainKey(number)]));

/** One quote by its supplier's number of it, by its file, or by its picture where no number was read on one of the two. */
export function sameQuote(mine: QuoteOf, theirs: QuoteOf): 'file' | 'number' | 'picture' | undefined {
  if (mine.paper.file !== undefined && theirs.paper.file?.sha256 === mine.paper.file.sha256) return 'file';
  const [a, b] = [quoteNumber(mine.reading), quoteNumber(theirs.reading)];
  if (a !== undefined && b !== undefined) return a === b ? 'number' : undefined;
  const alike = (mine.paper.looks ?? []).some((look) =>
    (theirs.paper.looks ?? []).some((other) => looksApart(look, other) < sameLook),
  );
  return alike ? 'picture' : undefined;
}

/** An account as a statement of it prints it, or as it was held for payment. */
export interface Account {
  readonly rib: string;
  readonly at?: Evidence;
}

export const accountsOf = (now: Case): readonly Account[] => [
  ...readIn(now).flatMap((paper) => {
    const rib = plainKey(paper.value('rib') ?? '');
    return rib === '' ? [] : [{ rib, at: paper.at('rib') }];
  }),
  ...actsOf(now, 'PayeeHeld').map(({ rib }) => ({ rib })),
];
