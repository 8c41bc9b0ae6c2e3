/** The yearly report of the service's own cases and meetings: gathered here, counted by `shared/statistics`. */
import type { Bilingual } from '#shared/papers/reading';
import type { Platform } from '#shared/platform/platform';
import { fundingSources } from '#shared/rules/funding-sources';
import { sectors } from '#shared/rules/sectors';
import { type ReportInput, type YearlyReport, yearlyReport } from '#shared/statistics/index';
import { delegations, findDelegation, reachOf, wholeCountry } from './delegations.ts';
import { heldMeetings, meetingKinds } from './meetings.ts';
import { figuresOn } from './rule-book.ts';
import { decidedRows } from './statistics-rows.ts';

export interface ReportAsked {
  readonly year: number;
  /** With those under it; `*`: the whole country. */
  readonly delegation: string;
  /** For the public: of the whole country alone. */
  readonly published: boolean;
}

const kindNames: Readonly<Record<string, Bilingual>> = meetingKinds;
const kindName = (kind: string): Bilingual => kindNames[kind] ?? { ar: kind, fr: kind };

/** What places and sources are called; the rest of the words are the statistics' own. */
export const nameOf: NonNullable<ReportInput['nameOf']> = (dimension, key) =>
  dimension === 'delegation'
    ? findDelegation(key)?.name
    : dimension === 'funding'
      ? fundingSources.find(({ id }) => id === key)?.name
      : undefined;

export async function reportOf(
  platform: Pick<Platform, 'cases' | 'books' | 'now' | 'newId'>,
  { year, delegation, published }: ReportAsked,
): Promise<YearlyReport> {
  const within = delegation === wholeCountry ? undefined : reachOf(delegation);
  const [rows, meetings, figures] = await Promise.all([
    decidedRows(platform, within),
    heldMeetings(platform, { from: `${year}-01-01`, to: `${year}-12-31` }, within),
    figuresOn(platform, `${year}-12-31`),
  ]);
  return yearlyReport({
    ...{ year, rows, meetings, kindName, nameOf, published },
    ...(within === undefined ? {} : { delegation, within }),
    ...(figures.subsidyRateMax === null ? {} : { rateMax: figures.subsidyRateMax }),
    order: { delegation: delegations.map(({ id }) => id), sector: sectors.map(({ id }) => id) },
  });
}
