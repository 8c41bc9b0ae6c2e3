import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothing, type Tally, tabulate } from '#shared/statistics/tally';
import { leastPersons, withhold } from '#shared/statistics/withhold';
import { anyRow, khenifra } from './rows.ts';

const rowsByChance = fc.array(anyRow, { maxLength: 80 });
const small = (tally: Tally | undefined): boolean =>
  tally !== undefined &&
  [tally.decided, tally.granted, tally.refused].some((count) => count > 0 && count < leastPersons);
const tallyOf = (granted: number): Tally => ({ ...nothing, decided: granted, granted });
const tableOf = (counts: readonly number[]) => ({
  dimension: 'sector' as const,
  lines: counts.map((count, at) => ({ key: `s${at}`, tally: tallyOf(count) })),
  total: tallyOf(counts.reduce((sum, count) => sum + count, 0)),
  overlapping: false,
});

describe('small cells are kept back from the public', () => {
  it('no cell behind which fewer than five stand is ever shown', () => {
    fc.assert(
      fc.property(
        rowsByChance,
        fc.constantFrom('sector' as const, 'sex' as const, 'tag' as const),
        (rows, by) => {
          const table = withhold(tabulate(rows, by));
          expect(table.lines.some(({ tally }) => small(tally))).toBe(false);
          expect(small(table.total)).toBe(false);
        },
      ),
    );
  });

  it('and none can be had back: whatever is kept back of a sum could also be five or more, or nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (counts) => {
        const table = withhold(tableOf(counts));
        const hidden = counts.filter((_, at) => table.lines[at]?.tally === undefined);
        if (table.total === undefined || hidden.length === 0) return;
        const left = hidden.reduce((sum, count) => sum + count, 0);
        expect(hidden.length).toBeGreaterThan(1);
        expect(left).toBeGreaterThanOrEqual(leastPersons);
      }),
    );
  });

  it('the second smallest goes with a lone small one', () => {
    const table = withhold(tableOf([3, 30, 9, 0]));
    expect(table.lines.map(({ tally }) => tally?.granted)).toEqual([undefined, 30, undefined, 0]);
    expect(table.total?.granted).toBe(42);
  });

  it('a lone small cell among empty ones takes the total with it', () => {
    expect(withhold(tableOf([0, 2, 0])).total).toBeUndefined();
  });

  it('shows everything where everything is large', () => {
    expect(withhold(tableOf([5, 30, 0]))).toEqual(tableOf([5, 30, 0]));
  });

  it('Khénifra’s thirteen, of whom four are women, four men and five unknown, show their total alone', () => {
    const table = withhold(tabulate(khenifra, 'sex'));
    expect(table.total?.granted).toBe(13);
    expect(table.lines.filter(({ tally }) => tally === undefined)).toHaveLength(2);
  });
});
