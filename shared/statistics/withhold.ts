/**
 * Small cells kept back from what is published: where fewer than so many people stand behind a figure, the figure may
 * tell who they are. What could be had back by subtraction is kept back with it.
 */
import type { CrossTable, Table, Tally } from './tally.ts';

/** Persons from which a cell may be published; the usual bound of statistical offices, ours until the High Commission sets one. */
export const leastPersons = 5;

/** Cells one of which (the first) is the sum of the others. */
type Sum = readonly [whole: number, ...parts: number[]];

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

/** Which cells to keep back. Empty cells are shown: nobody stands behind them. */
function kept(cells: readonly Tally[], sums: readonly Sum[], least: number): ReadonlySet<number> {
  const back = new Set(cells.flatMap((cell, at) => (isSmall(cell, least) ? [at] : [])));
  const tellsTooMuch = ([whole, ...parts]: Sum): boolean => {
    const hidden = parts.filter((at) => back.has(at));
    // With its whole kept back a part can't be had; a lone whole is had by adding up.
    if (back.has(whole)) return hidden.length === 0;
    if (hidden.length === 0) return false;
    const left = parts
      .filter((at) => !back.has(at))
      .reduce((rest, at) => minus(rest, cells[at]!), cells[whole]!);
    return hidden.length === 1 || isSmall(left, least);
  };
  for (;;) {
    const open = sums.find((sum) => tellsTooMuch(sum) && sum.some((at) => mayGo(at)));
    if (open === undefined) return back;
    const [whole, ...parts] = open;
    const next = parts.filter(mayGo).sort((a, b) => cells[a]!.decided - cells[b]!.decided)[0] ?? whole;
    back.add(next);
  }
  function mayGo(at: number): boolean {
    return !back.has(at) && cells[at]!.decided > 0;
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

const shown = (cells: readonly Tally[], back: ReadonlySet<number>, at: number): { readonly tally?: Tally } =>
  back.has(at) ? {} : { tally: cells[at]! };

export function withhold(table: Table, least: number = leastPersons): PublicTable {
  const { lines, total, dimension, overlapping } = table;
  const cells = [total, ...lines.map(({ tally }) => tally)];
  const sum: Sum = [0, ...lines.map((_, at) => at + 1)];
  const back = kept(cells, overlapping ? [] : [sum], least);
  return {
    ...{ dimension, overlapping },
    lines: lines.map(({ key }, at) => ({ key, ...shown(cells, back, at + 1) })),
    ...(back.has(0) ? {} : { total }),
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

export interface PublicCrossTable extends Pick<CrossTable, 'down' | 'across' | 'columns'> {
  readonly lines: readonly {
    readonly key: string;
    readonly cells: readonly (Tally | undefined)[];
    readonly total?: Tally;
  }[];
  readonly totals: readonly (Tally | undefined)[];
  readonly total?: Tally;
}

export function withholdCross(table: CrossTable, least: number = leastPersons): PublicCrossTable {
  const width = table.columns.length + 1;
  const cells = [
    ...[table.total, ...table.totals],
    ...table.lines.flatMap((line) => [line.total, ...line.cells]),
  ];
  const height = table.lines.length + 1;
  const row = (r: number): number[] => Array.from({ length: width }, (_, c) => r * width + c);
  const column = (c: number): number[] => Array.from({ length: height }, (_, r) => r * width + c);
  const sums = [
    ...Array.from({ length: height }, (_, r) => row(r) as unknown as Sum),
    ...Array.from({ length: width }, (_, c) => column(c) as unknown as Sum),
  ];
  const back = kept(cells, sums, least);
  const at = (index: number): Tally | undefined => (back.has(index) ? undefined : cells[index]);
  const totalOf = (index: number) => (back.has(index) ? {} : { total: cells[index]! });
  return {
    ...{ down: table.down, across: table.across, columns: table.columns },
    lines: table.lines.map(({ key }, r) => ({
      key,
      cells: row(r + 1)
        .slice(1)
        .map(at),
      ...totalOf((r + 1) * width),
    })),
    totals: row(0).slice(1).map(at),
    ...totalOf(0),
  };
}
