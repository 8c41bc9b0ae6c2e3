/**
 * Cases like this one, side by side: for each likeness the two papers it shows on. Nothing is concluded by it: siblings
 * rightly bring the same attestation, and one cooperative has one account.
 */
import type { CaseId, PaperId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import type { Evidence } from '#shared/rules/assessment';
import { plainKey } from '../card.ts';
import type { Case } from '../case.ts';
import { quotesOf } from './claims.ts';
import { quoteKeys } from './found-by.ts';
import {
  accountsOf,
  casesUnderKeys,
  memberNumbersOf,
  ownActs,
  personOf,
  readIn,
  sameAct,
  sameQuote,
} from './other-cases.ts';

/** The gravest first. */
export const likenesses = [
  'same-applicant',
  'same-quote',
  'same-picture',
  'same-act',
  'same-account',
  'same-attestation',
  'same-file',
] as const;
export type LikenessKind = (typeof likenesses)[number];

export interface Likeness {
  readonly kind: LikenessKind;
  readonly other: Case;
  /** Where it stands in this case and in the other; absent where it was only stated. */
  readonly mine?: Evidence;
  readonly theirs?: Evidence;
}

const whole = (file: string): Evidence => ({ file, page: 1, box: [0, 0, 0, 0], field: 'page' });
const sha256s = ({ papers }: Case): Map<string, PaperId> =>
  new Map(
    papers.flatMap(({ file, paperId, withdrawn }) => (file && !withdrawn ? [[file.sha256, paperId]] : [])),
  );

function withPlaces(
  kind: LikenessKind,
  other: Case,
  mine: Evidence | undefined,
  theirs: Evidence | undefined,
): Likeness {
  return {
    ...{ kind, other },
    ...(mine === undefined ? {} : { mine }),
    ...(theirs === undefined ? {} : { theirs }),
  };
}

function ofQuotes(now: Case, other: Case): Likeness[] {
  return quotesOf(now).flatMap((mine) =>
    quotesOf(other).flatMap((theirs) => {
      const by = sameQuote(mine, theirs);
      if (by === undefined) return [];
      const [a, b] = [whole(mine.paper.paperId), whole(theirs.paper.paperId)];
      return [withPlaces(by === 'picture' ? 'same-picture' : 'same-quote', other, a, b)];
    }),
  );
}

function ofActs(now: Case, other: Case): Likeness[] {
  if (personOf(now) === personOf(other)) return [];
  return ownActs(now).flatMap((mine) =>
    ownActs(other)
      .filter((theirs) => mine.key !== undefined && sameAct(mine, theirs))
      .map((theirs) => withPlaces('same-act', other, mine.at('actNumber'), theirs.at('actNumber'))),
  );
}

function ofAccounts(now: Case, other: Case): Likeness[] {
  const theirs = accountsOf(other);
  return accountsOf(now).flatMap(({ rib, at }) => {
    const same = theirs.find((one) => one.rib === rib);
    return same === undefined ? [] : [withPlaces('same-account', other, at, same.at)];
  });
}

function ofAttestations(now: Case, other: Case): Likeness[] {
  const theirs = new Set(memberNumbersOf(other));
  const number = memberNumbersOf(now).find((one) => theirs.has(one));
  if (number === undefined) return [];
  const placeIn = (one: Case): Evidence | undefined =>
    readIn(one)
      .find(
        ({ type, value }) =>
          type === 'resistance-attestation' && plainKey(value('cardNumber') ?? '') === number,
      )
      ?.at('cardNumber');
  return [withPlaces('same-attestation', other, placeIn(now), placeIn(other))];
}

function ofFiles(now: Case, other: Case): Likeness[] {
  const theirs = sha256s(other);
  return [...sha256s(now)].flatMap(([sha256, paperId]) => {
    const same = theirs.get(sha256);
    return same === undefined ? [] : [withPlaces('same-file', other, whole(paperId), whole(same))];
  });
}

const pairOf = ({ kind, mine, theirs, other }: Likeness): string =>
  `${other.caseId} ${kind} ${mine?.file} ${theirs?.file}`;

/** Each likeness once, the gravest first. A quote that is the same file is said once, as the same quote. */
export async function findSimilar(
  platform: Pick<Platform, 'cases' | 'blind'>,
  now: Case,
): Promise<readonly Likeness[]> {
  const { casesUnder } = casesUnderKeys(platform, now);
  const quotes = quotesOf(now).flatMap(({ reading, paper }) => quoteKeys(reading, paper.looks));
  const under = (kind: string) => quotes.flatMap(([own, value]) => (own === kind ? [value] : []));
  const found = await Promise.all([
    casesUnder('cin', [now.application?.applicant.cin]),
    casesUnder('project', under('project')),
    casesUnder('paper', [...sha256s(now).keys(), ...under('paper')]),
    casesUnder(
      'act',
      ownActs(now).map(({ key }) => key),
    ),
    casesUnder('member', memberNumbersOf(now)),
    casesUnder(
      'account',
      accountsOf(now).map(({ rib }) => rib),
    ),
  ]);
  const others = new Map<CaseId, Case>(found.flat().map((other) => [other.caseId, other]));
  const likely = [...others.values()].flatMap((other): Likeness[] => [
    ...(personOf(other) !== undefined && personOf(other) === personOf(now)
      ? [{ kind: 'same-applicant' as const, other }]
      : []),
    ...ofQuotes(now, other),
    ...ofActs(now, other),
    ...ofAccounts(now, other),
    ...ofAttestations(now, other),
    ...ofFiles(now, other),
  ]);
  const once = [...new Map(likely.map((one) => [pairOf(one), one])).values()];
  const told = new Set(once.filter(({ kind }) => kind === 'same-quote').map(({ mine }) => mine?.file));
  return once
    .filter(({ kind, mine }) => kind !== 'same-file' || !told.has(mine?.file))
    .sort((a, b) => likenesses.indexOf(a.kind) - likenesses.indexOf(b.kind));
}
