import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dimension, dimensions, unknown } from '#shared/statistics/row';
import {
  cross,
  growthOf,
  leastWorth,
  meanGrant,
  nothing,
  plus,
  tabulate,
  tallyOf,
} from '#shared/statistics/tally';
import { findValueChain } from '../../shared/statistics/value-chains.ts';
import { anyRow, khenifra } from './rows.ts';

const rowsByChance = fc.array(anyRow, { maxLength: 60 });

describe('what the press told of Khénifra comes out of the same count', () => {
  it('thirteen beneficiaries, 276 497 DH, 21 269 DH on average, projects of at least 921 656.67 DH', () => {
    const line = tabulate(khenifra, 'delegation').lines.find(({ key }) => key === 'khenifra')!;
    expect(line.tally).toMatchObject({ granted: 13, amount: 27_649_700 });
    expect(meanGrant(line.tally)).toBe(2_126_900);
    expect(leastWorth(line.tally.amount, 3000)).toBe(92_165_667);
  });
});

describe('parts and wholes', () => {
  it('a table’s lines always add up to its total, and the total is that of the rows', () => {
    fc.assert(
      fc.property(
        rowsByChance,
        fc.constantFrom(...dimensions.filter((each) => each !== 'tag')),
        (rows, by) => {
          const table = tabulate(rows, by);
          expect(table.lines.map(({ tally }) => tally).reduce(plus, nothing)).toEqual(table.total);
          expect(table.total).toEqual(tallyOf(rows));
        },
      ),
    );
  });

  it('a cross table adds up along every line, down every column, and to the whole', () => {
    const single = dimensions.filter((each): each is Exclude<Dimension, 'tag'> => each !== 'tag');
    fc.assert(
      fc.property(
        rowsByChance,
        fc.constantFrom(...single),
        fc.constantFrom(...single),
        (rows, down, across) => {
          const table = cross(rows, down, across);
          for (const { cells, total } of table.lines) expect(cells.reduce(plus, nothing)).toEqual(total);
          for (const [at, total] of table.totals.entries())
            expect(table.lines.map(({ cells }) => cells[at]!).reduce(plus, nothing)).toEqual(total);
          expect(table.totals.reduce(plus, nothing)).toEqual(tallyOf(rows));
        },
      ),
    );
  });

  it('counts the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(rowsByChance, (rows) => {
        expect(tabulate([...rows].reverse(), 'sector')).toEqual(tabulate(rows, 'sector'));
      }),
    );
  });

  it('what is not known is a line of its own, even when nothing stands in it', () => {
    expect(tabulate(khenifra, 'sex').lines.map(({ key, tally }) => [key, tally.granted])).toEqual([
      ['F', 4],
      ['M', 4],
      [unknown, 5],
    ]);
    expect(tabulate([], 'sector').lines.map(({ key }) => key)).toEqual([unknown]);
  });

  it('says that lines of tags overlap, and counts a row under each of its tags but once in the total', () => {
    const row = { ...khenifra[0]!, tags: ['women', 'youth'] };
    const table = tabulate([row], 'tag');
    expect(table.overlapping).toBe(true);
    expect(table.lines.map(({ key, tally }) => [key, tally.granted])).toEqual([
      ['women', 1],
      ['youth', 1],
      [unknown, 0],
    ]);
    expect(table.total.granted).toBe(1);
  });

  it('a refusal is counted and brings neither money nor jobs', () => {
    expect(
      tallyOf([{ ...khenifra[0]!, outcome: 'refuse', project: 5, jobs: { family: 1, others: 1 } }]),
    ).toEqual({ ...nothing, decided: 1, refused: 1 });
  });

  it('shows a delegation of which nothing is told as nothing, not as missing', () => {
    const table = tabulate(khenifra, 'delegation', ['azilal', 'khenifra']);
    expect(table.lines.map(({ key, tally }) => [key, tally.granted])).toEqual([
      ['azilal', 0],
      ['khenifra', 13],
    ]);
  });
});

describe('growth', () => {
  const inYear = (year: number, count: number) =>
    khenifra.slice(0, count).map((row) => ({ ...row, day: `${year}-05-05`, amount: 1_000_000 }));

  it('is against the year before, in thousandths', () => {
    const years = growthOf(tabulate([...inYear(2020, 8), ...inYear(2021, 9)], 'year'));
    expect(years.map(({ year, granted, amount }) => [year, granted, amount])).toEqual([
      [2020, undefined, undefined],
      [2021, 125, 125],
    ]);
  });

  it('shows a year of nothing, and claims no growth out of nothing', () => {
    const years = growthOf(tabulate([...inYear(2019, 4), ...inYear(2021, 2)], 'year'));
    expect(years.map(({ year, tally, granted }) => [year, tally.granted, granted])).toEqual([
      [2019, 4, undefined],
      [2020, 0, -1000],
      [2021, 2, undefined],
    ]);
  });
});

it('a value chain of the programme is found within its sector, in either language, and none is made up', () => {
  for (const [sector, activity, chain] of [
    ['agriculture', 'تربية النّحل وبيع العسل', 'bees'],
    ['agriculture', 'Élevage ovin', 'livestock'],
    ['agriculture', 'مجمع الحليب', 'milk'],
    ['crafts', 'تعاونية الزربية والنسيج', 'carpets'],
    ['crafts', 'Atelier de couture', 'sewing'],
    ['crafts', 'نسيج تقليدي', 'weaving'],
    ['trade', 'بيع العسل', undefined],
    ['agriculture', 'زراعة الزعفران', undefined],
  ] as const)
    expect(findValueChain(sector, activity)?.id, activity).toBe(chain);
});
