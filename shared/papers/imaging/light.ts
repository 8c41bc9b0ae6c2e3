/** Evens the light over a page and bleaches coloured ink, so that paper is 255 everywhere and text is dark. */
import type { Colour, Grey, Rect } from './raster.ts';

/** Side in pixels of the tiles in which the colour of the bare paper is estimated. */
const tile = 16;
/** The share of a tile's pixels that are darker than bare paper, at most: text covers less than half. */
const bare = 0.8;

export interface PaperColour {
  readonly columns: number;
  readonly rows: number;
  /** One plane a channel. */
  readonly planes: readonly [Float32Array, Float32Array, Float32Array];
}

function tilePercentiles(page: Colour, columns: number, rows: number): Float32Array[] {
  const planes = [0, 1, 2].map(() => new Float32Array(columns * rows));
  // The three channels' histograms one behind the other.
  const counts = new Uint16Array(3 * 256);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const count = countTones(page, row, column, counts);
      for (let channel = 0; channel < 3; channel++)
        planes[channel]![row * columns + column] = toneAt(counts, 256 * channel, count * (1 - bare));
    }
  return planes;
}

/** Counts every second pixel of every second row of a tile; answers how many. */
function countTones(
  { width, height, data }: Colour,
  row: number,
  column: number,
  counts: Uint16Array,
): number {
  counts.fill(0);
  const yEnd = Math.min(height, (row + 1) * tile);
  const across = 3 * (Math.min(width, (column + 1) * tile) - column * tile);
  let count = 0;
  for (let y = row * tile; y < yEnd; y += 2) {
    const from = (y * width + column * tile) * 3;
    for (let at = from; at < from + across; at += 6) {
      counts[data[at]!]!++;
      counts[256 + data[at + 1]!]!++;
      counts[512 + data[at + 2]!]!++;
      count++;
    }
  }
  return count;
}

/** The tone than which `share` pixels are brighter, in the histogram that begins at `first`. */
function toneAt(counts: Uint16Array, first: number, share: number): number {
  let left = share;
  let at = first + 255;
  while (at > first && left > counts[at]!) left -= counts[at--]!;
  return at - first;
}

/** Grey dilation then box blur over neighbouring tiles, so that tiles full of ink borrow from bare ones. */
function spread(plane: Float32Array, columns: number, rows: number): Float32Array {
  const dilated = new Float32Array(plane.length);
  const blurred = new Float32Array(plane.length);
  for (let row = 0; row < rows; row++) dilateRow(plane, columns, rows, row, dilated);
  for (let row = 0; row < rows; row++) blurRow(dilated, columns, rows, row, blurred);
  return blurred;
}

function dilateRow(plane: Float32Array, columns: number, rows: number, row: number, out: Float32Array): void {
  const to = Math.min(rows - 1, row + 1);
  for (let column = 0; column < columns; column++) {
    const left = Math.max(0, column - 1);
    const right = Math.min(columns - 1, column + 1);
    let most = -Infinity;
    for (let r = Math.max(0, row - 1); r <= to; r++)
      for (let at = r * columns + left; at <= r * columns + right; at++)
        if (plane[at]! > most) most = plane[at]!;
    out[row * columns + column] = most;
  }
}

function blurRow(plane: Float32Array, columns: number, rows: number, row: number, out: Float32Array): void {
  const from = Math.max(0, row - 2);
  const to = Math.min(rows - 1, row + 2);
  for (let column = 0; column < columns; column++) {
    const left = Math.max(0, column - 2);
    const right = Math.min(columns - 1, column + 2);
    let sum = 0;
    for (let r = from; r <= to; r++)
      for (let at = r * columns + left; at <= r * columns + right; at++) sum += plane[at]!;
    out[row * columns + column] = sum / ((to - from + 1) * (right - left + 1));
  }
}

export function paperColour(page: Colour): PaperColour {
  const columns = Math.ceil(page.width / tile);
  const rows = Math.ceil(page.height / tile);
  const [red, green, blue] = tilePercentiles(page, columns, rows).map((plane) =>
    spread(plane, columns, rows),
  );
  return { columns, rows, planes: [red!, green!, blue!] };
}

/**
 * How much brighter a pixel is made for each step of colour in it. Black ink has next to none; the ink of a
 * blue, red or green stamp has enough to fade into the paper.
 */
export const bleach = 3;
/** Colour that noise and JPEG leave in black ink. */
const faintColour = 16;

/**
 * Divides each channel by the paper's own colour and keeps the brightest one, made brighter still where the
 * pixel is coloured: text under a coloured stamp stays, the stamp goes. `strength` 0 keeps coloured text.
 */
export function evenLight(page: Colour, paper = paperColour(page), strength = bleach): Grey {
  const out = new Uint8Array(page.width * page.height);
  evenPart(page, paper, strength, { x0: 0, y0: 0, x1: page.width, y1: page.height }, out);
  return { width: page.width, height: page.height, data: out };
}

/** evenLight for one part of the page, into the whole page's picture. */
export function evenPart(
  page: Colour,
  paper: PaperColour,
  strength: number,
  part: Rect,
  out: Uint8Array,
): void {
  const { width } = page;
  const share = new Float32Array(width);
  // Between the middles of two tiles their colours blend: where each such stretch ends.
  const ends = new Int32Array(paper.columns);
  const start = columnAt(part.x0, paper.columns);
  for (let x = part.x0; x < part.x1; x++) {
    const column = Math.min(Math.max((x + 0.5) / tile - 0.5, 0), paper.columns - 1);
    const left = columnAt(x, paper.columns);
    share[x] = Math.min(1, column - left);
    ends[left] = x + 1;
  }
  const step = paper.columns > 1 ? 1 : 0;
  const gain = [0, 1, 2].map(() => new Float32Array(paper.columns + 1));
  for (let y = part.y0; y < part.y1; y++) {
    out.fill(255, y * width + part.x0, y * width + part.x1);
    for (let c = 0; c < 3; c++) gainsOfRow(paper, paper.planes[c]!, y, gain[c]!);
    const [red, green, blue] = gain as [Float32Array, Float32Array, Float32Array];
    evenRow(page, y, part, { share, ends, start, step, gains: [red, green, blue] }, strength, out);
  }
}

/** What brings a channel's paper to 255 at the middle of each tile, as seen from row `y`. */
function gainsOfRow(
  { columns, rows }: PaperColour,
  plane: Float32Array,
  y: number,
  gain: Float32Array,
): void {
  const row = Math.min(Math.max((y + 0.5) / tile - 0.5, 0), rows - 1);
  const top = Math.min(row | 0, Math.max(0, rows - 2));
  const down = rows > 1 ? row - top : 0;
  const upper = top * columns;
  const lower = rows > 1 ? upper + columns : upper;
  for (let column = 0; column < columns; column++)
    gain[column] = 255 / Math.max(8, plane[upper + column]! * (1 - down) + plane[lower + column]! * down);
}

/** How the paper's colour runs along a row. */
interface Stretches {
  /** Of each pixel, how far it is from the left of its two tiles to the right one. */
  readonly share: Float32Array;
  /** Where the stretch right of each tile ends, and which is the first. */
  readonly ends: Int32Array;
  readonly start: number;
  readonly step: number;
  readonly gains: readonly [Float32Array, Float32Array, Float32Array];
}

/** A row by itself: only so is it compiled once and for all, and not anew for each page. */
function evenRow(
  { width, data }: Colour,
  y: number,
  part: Rect,
  { share, ends, start, step, gains: [red, green, blue] }: Stretches,
  strength: number,
  out: Uint8Array,
): void {
  let x = part.x0;
  for (let l = start; x < part.x1; l++) {
    const end = ends[l]!;
    const r0 = red[l]!;
    const g0 = green[l]!;
    const b0 = blue[l]!;
    const dr = red[l + step]! - r0;
    const dg = green[l + step]! - g0;
    const db = blue[l + step]! - b0;
    for (let at = (y * width + x) * 3; x < end; x++, at += 3) {
      const s = share[x]!;
      // One channel as bright as the paper's makes the pixel paper, whatever the others.
      const v0 = data[at]! * (r0 + dr * s);
      if (v0 >= 255) continue;
      const v1 = data[at + 1]! * (g0 + dg * s);
      if (v1 >= 255) continue;
      const v2 = data[at + 2]! * (b0 + db * s);
      if (v2 >= 255) continue;
      const brightest = v0 > v1 ? (v0 > v2 ? v0 : v2) : v1 > v2 ? v1 : v2;
      const darkest = v0 < v1 ? (v0 < v2 ? v0 : v2) : v1 < v2 ? v1 : v2;
      const colour = brightest - darkest - faintColour;
      const value = colour > 0 ? brightest + strength * colour : brightest;
      if (value < 255) out[y * width + x] = value;
    }
  }
}

/** The tile left of the pixel, of the two whose colours blend there. */
const columnAt = (x: number, columns: number): number => {
  const column = Math.min(Math.max((x + 0.5) / tile - 0.5, 0), columns - 1);
  return Math.min(column | 0, Math.max(0, columns - 2));
};

/** Where the paper's colour stands for the pixel x, y: the index into each of its planes. */
export const tileOf = ({ columns, rows }: PaperColour, x: number, y: number): number =>
  Math.min(rows - 1, Math.floor(y / tile)) * columns + Math.min(columns - 1, Math.floor(x / tile));

/** What each channel of a tile's pixels is multiplied by to bring the paper to 255. */
export const gainsOf = ({ planes }: PaperColour): readonly [Float32Array, Float32Array, Float32Array] => [
  planes[0].map((value) => 255 / Math.max(8, value)),
  planes[1].map((value) => 255 / Math.max(8, value)),
  planes[2].map((value) => 255 / Math.max(8, value)),
];

/** Share of the dark pixels that are clearly coloured, 0..1, from every fifth pixel of every fifth row. */
export function colouredShare(page: Colour, paper: PaperColour): number {
  const [reds, greens, blues] = gainsOf(paper);
  const counts = { dark: 0, coloured: 0 };
  for (let y = 2; y < page.height; y += 5) countColoured(page, y, paper, [reds, greens, blues], counts);
  return counts.dark ? counts.coloured / counts.dark : 0;
}

function countColoured(
  { width, data }: Colour,
  y: number,
  paper: PaperColour,
  [reds, greens, blues]: ReturnType<typeof gainsOf>,
  counts: { dark: number; coloured: number },
): void {
  for (let x = 2, at = (y * width + x) * 3; x < width; x += 5, at += 15) {
    const t = tileOf(paper, x, y);
    const red = data[at]! * reds[t]!;
    const green = data[at + 1]! * greens[t]!;
    const blue = data[at + 2]! * blues[t]!;
    const least = Math.min(red, green, blue);
    if (least > 130) continue;
    counts.dark++;
    if (Math.max(red, green, blue) - least > 50) counts.coloured++;
  }
}

/** Stretches faint ink to black: `dark`, the grey of the text, becomes 20, paper 255. Works in place. */
export function stretchInk({ width, height, data }: Grey, dark: number): void {
  const light = 242;
  if (dark < 40) return;
  const map = new Uint8Array(256);
  for (let value = 0; value < 256; value++)
    map[value] = Math.min(255, Math.max(0, 20 + ((value - dark) * 235) / (light - dark)));
  for (let y = 0; y < height; y++) mapRow(data, map, y * width, (y + 1) * width);
}

function mapRow(data: Uint8Array, map: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) data[i] = map[data[i]!]!;
}

/** The grey value of the darker half of the text, borders left aside; 0 when there is none. */
export function inkLevel(page: Grey, ink: Uint8Array): number {
  const histogram = new Uint32Array(256);
  let count = 0;
  const edgeX = Math.round(page.width * 0.04);
  const edgeY = Math.round(page.height * 0.04);
  for (let y = edgeY; y < page.height - edgeY; y++)
    count += countInk(page.data, ink, y * page.width + edgeX, (y + 1) * page.width - edgeX, histogram);
  let left = count * 0.4;
  let value = 0;
  while (value < 255 && left > histogram[value]!) left -= histogram[value++]!;
  return count ? Math.min(value, 205) : 0;
}

function countInk(
  data: Uint8Array,
  ink: Uint8Array,
  from: number,
  to: number,
  histogram: Uint32Array,
): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (ink[at]) {
      histogram[data[at]!]!++;
      count++;
    }
  return count;
}
