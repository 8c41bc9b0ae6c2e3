/** A photograph in small squares: where its paper is, how bright, and how far print stands out from it. */
import type { Colour } from './raster.ts';
import type { Sheet } from './sheet.ts';

/** Side in pixels of the squares in which paper and print are told apart. */
export const tile = 16;

export interface Tiles {
  readonly columns: number;
  readonly rows: number;
  /** Brightness of bare paper; 0 off the sheet. */
  readonly paper: Float32Array;
  /** How far the darkest pixels stand out, 0..1. */
  readonly contrast: Float32Array;
  /** Share of pixels without tone. */
  readonly burnt: Float32Array;
}

export function brightness({ width, height, data }: Colour): Uint8Array {
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) brightnessOf(data, out, y * width, (y + 1) * width);
  return out;
}

// Rows and squares by themselves are compiled once and for all, and not anew for each page.

function brightnessOf(data: Uint8Array, out: Uint8Array, from: number, to: number): void {
  for (let i = from, at = 3 * from; i < to; i++, at += 3)
    out[i] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
}

/** Counts the tones of a row of a square; answers how many of its pixels have none. */
function countTones(data: Uint8Array, luma: Uint8Array, start: number, histogram: Uint16Array): number {
  let white = 0;
  for (let i = start; i < start + tile; i++) {
    const value = luma[i]!;
    histogram[value]!++;
    // Brightness is a mean: below 247 some channel is.
    if (value >= 247 && data[3 * i]! >= 247 && data[3 * i + 1]! >= 247 && data[3 * i + 2]! >= 247) white++;
  }
  return white;
}

/** First and last pixel of the sheet in each row. A corner as good as on the picture's border lies on it. */
function spansOf(height: number, width: number, sheet: Sheet | undefined): Int32Array {
  const spans = new Int32Array(2 * height);
  const drawn = (at: number, side: number) => (at < 0.01 * side ? -1 : at > 0.99 * side ? side : at);
  const corners = sheet?.corners.map(({ x, y }) => ({ x: drawn(x, width), y: drawn(y, height) }));
  for (let y = 0; y < height; y++) {
    let from = 0;
    let to = width - 1;
    corners?.forEach((a, i) => {
      const b = corners[(i + 1) % 4]!;
      const rise = b.y - a.y;
      const rest = (b.x - a.x) * (y - a.y);
      if (rise > 0) to = Math.min(to, a.x + rest / rise);
      else if (rise < 0) from = Math.max(from, a.x + rest / rise);
      else if (rest < 0) to = -1;
    });
    spans[2 * y] = Math.ceil(from);
    spans[2 * y + 1] = Math.floor(to);
  }
  return spans;
}

/** @param sheet where the paper lies; absent: all over the picture */
export function tilesOf({ width, height, data }: Colour, luma: Uint8Array, sheet: Sheet | undefined): Tiles {
  const spans = spansOf(height, width, sheet);
  const columns = Math.floor(width / tile);
  const rows = Math.floor(height / tile);
  const paper = new Float32Array(columns * rows);
  const contrast = new Float32Array(columns * rows);
  const burnt = new Float32Array(columns * rows);
  const histogram = new Uint16Array(256);
  const dark = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const [top, bottom] = [row * tile, (row + 1) * tile - 1];
      const inside = (y: number) =>
        column * tile >= spans[2 * y]! && (column + 1) * tile - 1 <= spans[2 * y + 1]!;
      if (!inside(top) || !inside(bottom)) continue;
      histogram.fill(0);
      let white = 0;
      for (let y = top; y <= bottom; y++)
        white += countTones(data, luma, y * width + column * tile, histogram);
      paper[at] = valueAt(histogram, 0.8 * tile * tile);
      dark[at] = valueAt(histogram, 0.03 * tile * tile);
      burnt[at] = white / (tile * tile);
    }
  // A square full of print borrows the paper of its neighbours.
  const spread = paper.map((value, at) => {
    if (value === 0) return 0;
    const [row, column] = [Math.floor(at / columns), at % columns];
    let most = value;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
        most = Math.max(most, paper[r * columns + c]!);
    return most;
  });
  for (let at = 0; at < paper.length; at++) contrast[at] = spread[at]! > 0 ? 1 - dark[at]! / spread[at]! : 0;
  return { columns, rows, paper: spread, contrast, burnt };
}

function valueAt(histogram: Uint16Array, count: number): number {
  let left = count;
  let value = 0;
  while (value < 255 && left >= histogram[value]!) left -= histogram[value++]!;
  return value;
}

export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float32Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
