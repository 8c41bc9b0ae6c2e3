/**
 * The lines of thirty signs on the back of a card, known by their even steps before anybody reads them: no other paper has
 * two such lines, one under the other and equally long.
 */
import type { Blob } from './ink.ts';

/** Signs in a line of a card's zone; a few may have run together or been lost. */
const signs = { least: 25, most: 32 };
/** Share of the steps from sign to sign that are one pitch: blanks, as a typewriter leaves them, are two. */
const even = 0.88;
/** A step may be so much longer or shorter than the pitch. */
const tolerance = 0.3;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  readonly pitch: number;
  readonly height: number;
}

/** Is one card's back all there is to be seen? Beside its front, or on a sheet with other print, it is no wrong side. */
export function isCardBack(letters: readonly Blob[]): boolean {
  const lines = rowsOf(letters).flatMap(lineOf);
  const zone = lines.filter((one) => lines.some((other) => other !== one && areOneZone(one, other)));
  if (zone.length < 2) return false;
  const width = Math.max(...zone.map(({ end }) => end)) - Math.min(...zone.map(({ start }) => start));
  const top = percentile(
    letters.map(({ y0 }) => y0),
    0.02,
  );
  const bottom = Math.max(...zone.map(({ middle, height }) => middle + height));
  const across =
    percentile(
      letters.map(({ x1 }) => x1),
      0.98,
    ) -
    percentile(
      letters.map(({ x0 }) => x0),
      0.02,
    );
  return bottom - top < 1.15 * width && across < 2 * width;
}

function areOneZone(one: Line, other: Line): boolean {
  const { pitch, height } = one;
  const under = Math.abs(one.middle - other.middle);
  return (
    Math.abs(one.start - other.start) < 2.5 * pitch &&
    Math.abs(one.end - other.end) < 2.5 * pitch &&
    Math.abs(other.pitch / pitch - 1) < 0.08 &&
    under > 0.9 * height &&
    under < 4 * height
  );
}

/** Chains of neighbours to the right, each about as tall as the one before it. */
function rowsOf(letters: readonly Blob[]): Blob[][] {
  const rows: Blob[][] = [];
  for (const letter of [...letters].sort((a, b) => a.x0 - b.x0)) {
    const { x0, x1, y0, y1 } = letter;
    const near = rows
      .filter((row) => {
        const last = row.at(-1)!;
        const height = last.y1 - last.y0;
        const off = Math.abs((y0 + y1) / 2 - (last.y0 + last.y1) / 2);
        const tall = (y1 - y0) / height;
        return (
          off < 0.4 * Math.max(height, y1 - y0) &&
          x0 - last.x1 < 2.2 * height &&
          x1 > last.x1 &&
          tall > 0.45 &&
          tall < 2.2
        );
      })
      .sort((a, b) => b.at(-1)!.x1 - a.at(-1)!.x1)[0];
    if (near === undefined) rows.push([letter]);
    else near.push(letter);
  }
  return rows;
}

function lineOf(row: readonly Blob[]): Line[] {
  if (row.length < signs.least || row.length > signs.most + 4) return [];
  const centres = row.map(({ x0, x1 }) => (x0 + x1) / 2);
  const steps = centres.slice(1).map((at, i) => at - centres[i]!);
  const pitch = percentile(steps, 0.5);
  const regular = steps.filter((step) => Math.abs(step / pitch - 1) < tolerance).length;
  const [start, end] = [centres[0]!, centres.at(-1)!];
  const count = (end - start) / pitch + 1;
  if (regular < even * steps.length || count < signs.least || count > signs.most) return [];
  const middle = row.reduce((sum, { y0, y1 }) => sum + (y0 + y1) / 2, 0) / row.length;
  return [
    {
      start,
      end,
      middle,
      pitch,
      height: percentile(
        row.map(({ y0, y1 }) => y1 - y0),
        0.5,
      ),
    },
  ];
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
