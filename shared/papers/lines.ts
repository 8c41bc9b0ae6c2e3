/** The lines of a quote: what is offered, so many pieces at so much each. Together they come to the total before tax. */
import { westernDigits } from '#shared/people/spelling';
import type { Found } from './candidates.ts';
import { centsOf } from './figures.ts';
import { type Run, sameLine, startOf, top, union } from './layout.ts';
import { amount } from './money.ts';
import type { Box, OfferedLine } from './reading.ts';
import { overlap, type Scene } from './scene.ts';
import { near } from './tax.ts';
import type { Verdicts } from './trust.ts';

interface Cell {
  readonly page: number;
  readonly box: Box;
  readonly unit: number;
  readonly cents: number;
}

/** Numbers that stand alone in their cells. */
function cellsOf(scene: Scene): Cell[] {
  return scene.runs
    .filter(({ primary, script }) => primary && script === 'lat')
    .flatMap(({ words, page, box, unit }) => {
      const text = words.map((word) => word.text).join(' ');
      if (!/^[\s|]*\d[\d\s.,]*(?:DHS?|MAD)?[\s|]*$/iu.test(westernDigits(text))) return [];
      const value = amount(text);
      return value === undefined ? [] : [{ page, box, unit, cents: Math.round(Number(value.value) * 100) }];
    });
}

/** Rows of so many numbers or more, from the top down, each with its numbers from left to right. */
function rowsOf(cells: readonly Cell[], fewest = 3): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.page - b.page || top(a.box) - top(b.box))) {
    const row = rows.find(
      ([first]) => first!.page === cell.page && sameLine(first!.box, cell.box, cell.unit),
    );
    if (row === undefined) rows.push([cell]);
    else row.push(cell);
  }
  return rows.filter(({ length }) => length >= fewest).map((row) => row.sort((a, b) => a.box[0] - b.box[0]));
}

/** What a row comes to, where one of its numbers is the product of two others. */
function totalOf(row: readonly Cell[]): number | undefined {
  const [total] = row
    .filter(({ cents: whole }, sum) =>
      row.some(({ cents: pieces }, at) =>
        row.some(
          ({ cents: each }, other) =>
            new Set([sum, at, other]).size === 3 &&
            whole >= each &&
            pieces % 100 === 0 &&
            pieces > 0 &&
            (pieces / 100) * each === whole,
        ),
      ),
    )
    .sort((a, b) => b.cents - a.cents);
  return total?.cents;
}

/**
 * What is offered, from the top down: the words beside a row of numbers. A row that holds a label of the paper or one of
 * its sums is none of the goods.
 */
export function offeredLines(
  scene: Scene,
  found: Readonly<Record<string, Found>>,
  standing: (page: number, box: Box) => Pick<OfferedLine, 'page' | 'box'>,
): OfferedLine[] {
  const taken = Object.values(found);
  return rowsOf(cellsOf(scene), 2).flatMap((row) => {
    const [{ page, unit }] = row as [Cell];
    const band = union(row.map(({ box }) => box));
    const beside = (box: Box) => sameLine(band, box, unit);
    const labelled = scene.hits.some(
      ({ run, prints }) =>
        run.page === page && beside(run.box) && prints.some(({ kind }) => kind === 'field'),
    );
    const summed = taken.some((sum) => sum.page === page && overlap(sum.box, band) > 0.3);
    if (labelled || summed) return [];
    const named = scene.runs.filter(
      (run) => run.primary && run.page === page && beside(run.box) && /\p{L}{3}/u.test(textOf(run)),
    );
    const [first] = named;
    if (first === undefined) return [];
    const item = named
      .filter(({ script }) => script === first.script)
      .sort((a, b) => startOf(a.box, a.script) - startOf(b.box, b.script))
      .map(textOf)
      .join(' ');
    const cents = totalOf(row);
    const box = union([band, ...named.map((run) => run.box)]);
    return [
      {
        item,
        ...(cents === undefined ? {} : { amount: (cents / 100).toFixed(2) }),
        ...standing(page, box),
      },
    ];
  });
}
const textOf = ({ words }: Run): string => words.map(({ text }) => text).join(' ');

/**
 * Lines that come to the total bear it out. They contradict it only where every one of them was read so well that its
 * pieces and its price come to its sum, and nothing is taken off.
 */
export function lineVerdicts(scene: Scene, found: Readonly<Record<string, Found>>): Verdicts {
  const net = centsOf(found.totalHT);
  if (net === undefined) return [];
  const sums = ['totalHT', 'tva', 'totalTTC'].flatMap((field) => found[field] ?? []);
  const rows = rowsOf(cellsOf(scene)).filter(
    (row) =>
      !row.some(({ page, box }) => sums.some((sum) => sum.page === page && overlap(sum.box, box) > 0.3)),
  );
  const totals = rows.map(totalOf);
  const sum = totals.reduce<number>((all, total) => all + (total ?? 0), 0);
  const whole = rows.length > 0 && !totals.includes(undefined);
  if (!whole) return [];
  const agrees = near(sum, net);
  const reduced = scene.runs.some(({ folded }) => /remise|rabais|escompte|transport|خصم/u.test(folded));
  if (!agrees && (rows.length < 2 || reduced || near(sum, centsOf(found.totalTTC) ?? 0))) return [];
  return [{ check: { code: 'lines-do-not-add-up', fields: ['totalHT'], test: () => agrees }, agrees }];
}
