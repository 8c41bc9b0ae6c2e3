/** Counting: rows to tallies, tallies to tables whose parts always add up to their whole. */
import { alwaysShown, type DecidedRow, type Dimension, keysOf, unknown } from './row.ts';

/** Whole numbers throughout; money in centimes. `known` says of how many granted cases the figure beside it speaks. */
export interface Tally {
  readonly decided: number;
  readonly granted: number;
  readonly refused: number;
  readonly amount: number;
  readonly projectsKnown: number;
  readonly projects: number;
  readonly jobsKnown: number;
  readonly familyJobs: number;
  readonly otherJobs: number;
  readonly membersKnown: number;
  readonly members: number;
}

export const nothing: Tally = {
  decided: 0,
  granted: 0,
  refused: 0,
  amount: 0,
  projectsKnown: 0,
  projects: 0,
  jobsKnown: 0,
  familyJobs: 0,
  otherJobs: 0,
  membersKnown: 0,
  members: 0,
};

/** Written out: it runs once a row and table, and a walk over the keys takes ten times as long. */
export const plus = (a: Tally, b: Tally): Tally => ({
  decided: a.decided + b.decided,
  granted: a.granted + b.granted,
  refused: a.refused + b.refused,
  amount: a.amount + b.amount,
  projectsKnown: a.projectsKnown + b.projectsKnown,
  projects: a.projects + b.projects,
  jobsKnown: a.jobsKnown + b.jobsKnown,
  familyJobs: a.familyJobs + b.familyJobs,
  otherJobs: a.otherJobs + b.otherJobs,
  membersKnown: a.membersKnown + b.membersKnown,
  members: a.members + b.members,
});

const known = (value: unknown): 0 | 1 => (value === undefined ? 0 : 1);

/** A refusal is counted as decided and refused, and adds nothing else: its project was not helped. */
export function tallyOfOne(row: DecidedRow): Tally {
  if (row.outcome === 'refuse') return { ...nothing, decided: 1, refused: 1 };
  return {
    decided: 1,
    granted: 1,
    refused: 0,
    amount: row.amount ?? 0,
    projectsKnown: known(row.project),
    projects: row.project ?? 0,
    jobsKnown: known(row.jobs),
    familyJobs: row.jobs?.family ?? 0,
    otherJobs: row.jobs?.others ?? 0,
    membersKnown: known(row.members),
    members: row.members ?? 0,
  };
}

export const tallyOf = (rows: readonly DecidedRow[]): Tally => rows.map(tallyOfOne).reduce(plus, nothing);

/** Centimes for each grant, rounded to the nearest; none without a grant. */
export const meanGrant = ({ amount, granted }: Tally): number | undefined =>
  granted === 0 ? undefined : Math.round(amount / granted);

/**
 * What the projects must be worth in all if no grant exceeds the rate.
 * @param rate in ten-thousandths of a project's value
 * @returns centimes, rounded up: a centime less would exceed it
 */
export const leastWorth = (amount: number, rate: number): number => Math.ceil((amount * 10_000) / rate);

export interface Line {
  readonly key: string;
  readonly tally: Tally;
}
export interface Table {
  readonly dimension: Dimension;
  /** The keys asked for in their order, then others met, then what is not known. */
  readonly lines: readonly Line[];
  readonly total: Tally;
  /** A row may stand in several lines: they add up to more than the total, and say so. */
  readonly overlapping: boolean;
}

/** @param order keys shown first and even when empty, e.g. every delegation of the country */
export function tabulate(
  rows: readonly DecidedRow[],
  dimension: Dimension,
  order: readonly string[] = [],
): Table {
  const tallies = new Map<string, Tally>();
  let total = nothing;
  for (const row of rows) {
    const one = tallyOfOne(row);
    total = plus(total, one);
    for (const key of keysOf(row, dimension)) tallies.set(key, plus(tallies.get(key) ?? nothing, one));
  }
  const keys = keysShown([...tallies.keys()], dimension, order);
  return {
    dimension,
    lines: keys.map((key) => ({ key, tally: tallies.get(key) ?? nothing })),
    total,
    overlapping: dimension === 'tag',
  };
}

function keysShown(met: readonly string[], dimension: Dimension, order: readonly string[]): string[] {
  const first = [...new Set([...order, ...(alwaysShown[dimension] ?? [])])];
  const others = met.filter((key) => key !== unknown && !first.includes(key)).sort();
  // Where and when a case was decided is always known.
  const mayBeUnknown = dimension !== 'year' && dimension !== 'delegation';
  return [...first, ...others, ...(mayBeUnknown ? [unknown] : [])];
}

export interface CrossTable {
  readonly down: Dimension;
  readonly across: Dimension;
  readonly columns: readonly string[];
  readonly lines: readonly {
    readonly key: string;
    readonly cells: readonly Tally[];
    readonly total: Tally;
  }[];
  /** Of each column. */
  readonly totals: readonly Tally[];
  readonly total: Tally;
}

/** Two dimensions at once; not for tags, whose lines overlap. */
export function cross(
  rows: readonly DecidedRow[],
  down: Exclude<Dimension, 'tag'>,
  across: Exclude<Dimension, 'tag'>,
  order: { readonly down?: readonly string[]; readonly across?: readonly string[] } = {},
): CrossTable {
  const columns = tabulate(rows, across, order.across);
  const byLine = Map.groupBy(rows, (row) => keysOf(row, down)[0]!);
  const lines = tabulate(rows, down, order.down).lines.map(({ key, tally }) => {
    const parts = tabulate(
      byLine.get(key) ?? [],
      across,
      columns.lines.map((line) => line.key).filter((column) => column !== unknown),
    );
    return { key, cells: parts.lines.map((line) => line.tally), total: tally };
  });
  return {
    ...{ down, across, lines },
    columns: columns.lines.map(({ key }) => key),
    totals: columns.lines.map(({ tally }) => tally),
    total: columns.total,
  };
}

export interface YearOfGrowth {
  readonly year: number;
  readonly tally: Tally;
  /** Against the year before, in thousandths; absent for the first year and after a year of nothing. */
  readonly granted?: number;
  readonly amount?: number;
}

const change = (now: number, before: number): number | undefined =>
  before === 0 ? undefined : Math.round(((now - before) * 1000) / before);

/** Every year from the first to the last, those of nothing too: a gap would make growth look like what it is not. */
export function growthOf(byYear: Table): readonly YearOfGrowth[] {
  const tallies = new Map(byYear.lines.map(({ key, tally }) => [Number(key), tally]));
  const years = [...tallies.keys()];
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const [tally, before] = [tallies.get(year) ?? nothing, tallies.get(year - 1) ?? nothing];
    const granted = change(tally.granted, before.granted);
    const amount = change(tally.amount, before.amount);
    return {
      ...{ year, tally },
      ...(granted === undefined ? {} : { granted }),
      ...(amount === undefined ? {} : { amount }),
    };
  });
}
