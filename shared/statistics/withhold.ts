/**
 * Small cells kept back from what is published: where fewer than so many people stand behind a figure, the figure may
 * tell who they are. What could be had back by subtraction is kept back with it.
 */
import type { Table, Tally } from './tally.ts';

/** Persons from which a cell may be published; the usual bound of statistical offices, ours until the High Commission sets one. */
export const leastPersons = 5;

/** Few stand behind one of its counts, so that the others would give it away. */
const isSmall = (tally: Tally, least: number): boolean =>
  [tally.decided, tally.granted, tally.refused].some((count) => count > 0 && count < least);

/** A whole is kept back only for its own smallness: its parts give way first. */
export const maySay = (tally: Tally, least: number = leastPersons): boolean => !isSmall(tally, least);

const minus = (a: Tally, b: Tally): Tally => ({
  ...a,
  decided: a.decided - b.decided,
  granted: a.granted - b.granted,
  refused: a.refused - b.refused,
});

/**
 * Which lines to keep back, by place. Empty ones are shown: nobody stands behind them. One kept back alone is had by
 * subtraction from the total, so others go with it until what is missing could be many things.
 */
function kept({ lines, total, overlapping }: Table, least: number): ReadonlySet<number> {
  const tallies = lines.map(({ tally }) => tally);
  const back = new Set(tallies.flatMap((tally, at) => (isSmall(tally, least) ? [at] : [])));
  // Lines that overlap add up to nothing, and a total that is kept back gives nothing away.
  if (overlapping || isSmall(total, least)) return back;
  for (;;) {
    const left = tallies.filter((_, at) => !back.has(at)).reduce(minus, total);
    const others = tallies.flatMap((tally, at) => (back.has(at) || tally.decided === 0 ? [] : [at]));
    if (back.size === 0 || (back.size > 1 && !isSmall(left, least)) || others.length === 0) return back;
    back.add(others.reduce((a, b) => (tallies[b]!.decided < tallies[a]!.decided ? b : a)));
  }
}

export interface PublicLine {
  readonly key: string;
  /** Absent: kept back. */
  readonly tally?: Tally;
}
export interface PublicTable extends Omit<Table, 'lines' | 'total'> {
  readonly lines: readonly PublicLine[];
  readonly total?: Tally;
}

export function withhold(table: Table, least: number = leastPersons): PublicTable {
  const { lines, total, dimension, overlapping } = table;
  const back = kept(table, least);
  return {
    ...{ dimension, overlapping },
    lines: lines.map(({ key, tally }, at) => (back.has(at) ? { key } : { key, tally })),
    ...(isSmall(total, least) ? {} : { total }),
  };
}

/**
 * Years beside each other: each is told or not by itself, and never their sum, since every year's own tables tell its
 * total and would give the others away.
 */
export function withholdYears(byYear: Table, least: number = leastPersons): PublicTable {
  const { total: _, ...told } = withhold({ ...byYear, overlapping: true }, least);
  return { ...told, overlapping: false };
}
