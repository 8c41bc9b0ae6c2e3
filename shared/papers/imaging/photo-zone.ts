/**
 * The lines of thirty signs on the back of a card, known by their even steps before anybody reads them: no other paper has
 * two such lines, one under the other and equally long.
 */
import type { Blob } from './ink.ts';
import { percentile } from './photo-tiles.ts';

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

/** How far a neighbour may stand away, in heights of the sign before it, and how much taller or lower it may be. */
const neighbour = { gap: 2.2, off: 0.4, lower: 0.45, taller: 2.2 };

interface End {
  readonly row: Blob[];
  readonly at: number;
  readonly last: Blob;
}

/**
 * Chains of neighbours to the right, each about as tall as the one before it. Gravel has some ten thousand blobs: ends of
 * chains are looked up by their height and by where they stand, and forgotten once all that follows is out of reach.
 */
export function rowsOf(letters: readonly Blob[]): Blob[][] {
  const rows: Blob[][] = [];
  const ends = new Map<number, End[]>();
  /** Heights by powers of two, and bands as high as the lowest of them; two bands that share a number do no harm. */
  const scale = (height: number) => Math.floor(Math.log2(height));
  const band = (y: number, power: number) => power * 2 ** 24 + Math.floor(y / 2 ** power);
  const put = (row: Blob[], at: number) => {
    const last = row.at(-1)!;
    const height = last.y1 - last.y0;
    // What has no height has no neighbours.
    if (height <= 0) return;
    const place = band((last.y0 + last.y1) / 2, scale(height));
    const there = ends.get(place);
    if (there === undefined) ends.set(place, [{ row, at, last }]);
    else there.push({ row, at, last });
  };
  for (const letter of [...letters].sort((a, b) => a.x0 - b.x0)) {
    const { x0, x1, y0, y1 } = letter;
    const height = y1 - y0;
    const middle = (y0 + y1) / 2;
    let near: End | undefined;
    const [lowest, tallest] = [scale(height / neighbour.taller), scale(height / neighbour.lower)];
    for (let power = lowest; height > 0 && power <= tallest; power++)
      for (let place = band(middle - height, power); place <= band(middle + height, power); place++) {
        const there = ends.get(place);
        if (there === undefined) continue;
        let kept = 0;
        for (const end of there) {
          const { last, row } = end;
          const before = last.y1 - last.y0;
          if (row.at(-1) !== last || x0 - last.x1 >= neighbour.gap * before) continue;
          there[kept++] = end;
          const off = Math.abs(middle - (last.y0 + last.y1) / 2);
          const tall = height / before;
          if (
            off < neighbour.off * Math.max(before, height) &&
            x1 > last.x1 &&
            tall > neighbour.lower &&
            tall < neighbour.taller &&
            (near === undefined || last.x1 > near.last.x1 || (last.x1 === near.last.x1 && end.at < near.at))
          )
            near = end;
        }
        there.length = kept;
      }
    if (near === undefined) rows.push([letter]);
    else near.row.push(letter);
    put(near?.row ?? rows.at(-1)!, near?.at ?? rows.length - 1);
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
