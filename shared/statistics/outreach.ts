/** Counting outreach meetings: how many were held in a stretch of time, where, of which kind, and who came. */

export interface MeetingRow {
  readonly meetingId: string;
  readonly delegation: string;
  /** ISO day. */
  readonly day: string;
  readonly kind: string;
  /** Where the list of those present tells women from men; `others` are those it does not tell apart. */
  readonly women?: number;
  readonly men?: number;
  readonly others?: number;
  /** People who came to a counter afterwards and said so. */
  readonly leads: number;
  /** Cases that name the meeting as where they came from. */
  readonly cases: number;
}

export interface MeetingTally {
  readonly meetings: number;
  /** Meetings of which nobody counted who came: their visitors are in no figure beside this one. */
  readonly uncounted: number;
  readonly women: number;
  readonly men: number;
  /** Present, and not said whether women or men. */
  readonly others: number;
  readonly leads: number;
  readonly cases: number;
}

export const noMeetings: MeetingTally = {
  meetings: 0,
  uncounted: 0,
  women: 0,
  men: 0,
  others: 0,
  leads: 0,
  cases: 0,
};

export function tallyMeetings(rows: readonly MeetingRow[]): MeetingTally {
  return rows.reduce<MeetingTally>(
    (sum, { women, men, others, leads, cases }) => ({
      meetings: sum.meetings + 1,
      uncounted: sum.uncounted + ([women, men, others].every((count) => count === undefined) ? 1 : 0),
      women: sum.women + (women ?? 0),
      men: sum.men + (men ?? 0),
      others: sum.others + (others ?? 0),
      leads: sum.leads + leads,
      cases: sum.cases + cases,
    }),
    noMeetings,
  );
}

/** Those of a stretch of days, both ends in it, as «1200 meetings between 2001 and March 2015». */
export const meetingsBetween = (
  rows: readonly MeetingRow[],
  from: string,
  to: string,
): readonly MeetingRow[] => rows.filter(({ day }) => day >= from && day <= to);

export interface MeetingLine {
  readonly key: string;
  readonly tally: MeetingTally;
}

/** @param order keys shown first and even when empty */
export function tabulateMeetings(
  rows: readonly MeetingRow[],
  by: 'delegation' | 'year' | 'kind',
  order: readonly string[] = [],
): { readonly lines: readonly MeetingLine[]; readonly total: MeetingTally } {
  const groups = Map.groupBy(rows, (row) => (by === 'year' ? row.day.slice(0, 4) : row[by]));
  const others = [...groups.keys()].filter((key) => !order.includes(key)).sort();
  return {
    lines: [...order, ...others].map((key) => ({ key, tally: tallyMeetings(groups.get(key) ?? []) })),
    total: tallyMeetings(rows),
  };
}
