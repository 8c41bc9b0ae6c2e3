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
  const around = (
    radius: number,
    fold: (row: number, column: number, from: number, to: number, left: number, right: number) => void,
  ) => {
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        fold(
          row,
          column,
          Math.max(0, row - radius),
          Math.min(rows - 1, row + radius),
          Math.max(0, column - radius),
          Math.min(columns - 1, column + radius),
        );
  };
  around(1, (row, column, from, to, left, right) => {
    let most = -Infinity;
    for (let r = from; r <= to; r++)
      for (let c = left; c <= right; c++) most = Math.max(most, plane[r * columns + c]!);
    dilated[row * columns + column] = most;
  });
  around(2, (row, column, from, to, left, right) => {
    let sum = 0;
    for (let r = from; r <= to; r++) for (let c = left; c <= right; c++) sum += dilated[r * columns + c]!;
    blurred[row * columns + column] = sum / ((to - from + 1) * (right - left + 1));
  });
  return blurred;
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
    const row = Math.min(Math.max((y + 0.5) / tile - 0.5, 0), paper.rows - 1);
    const top = Math.min(row | 0, Math.max(0, paper.rows - 2));
    const down = paper.rows > 1 ? row - top : 0;
    for (let c = 0; c < 3; c++)
      for (let column = 0; column < paper.columns; column++) {
        const upper = paper.planes[c]![top * paper.columns + column]!;
        const lower = paper.planes[c]![(paper.rows > 1 ? top + 1 : top) * paper.columns + column]!;
        gain[c]![column] = 255 / Math.max(8, upper * (1 - down) + lower * down);
      }
    const [red, green, blue] = gain as [Float32Array, Float32Array, Float32Array];
    evenRow(page, y, part, { share, ends, start, step, gains: [red, green, blue] }, strength, out);
  }
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

/** Length and thickness in pixels of the strips in which a fold's shadow is estimated. */
const strip = { length: 200, thickness: 2 };
/** Share of a strip that must be in shadow: more than any line of text covers. */
const shadowed = 0.88;
/** Paper as bright as this lies in no shadow. */
const lit = 240;

/**
 * Lifts the shadows of folds, long dark streaks along the rows or columns that are too narrow for evenLight:
 * what is dark over nearly a whole strip is paper in shadow, text stands out from it. Works in place.
 */
export function liftFolds({ width, height, data }: Grey): void {
  const lift = (lines: number, along: number, lineStep: number, alongStep: number) => {
    const strips = Math.max(1, Math.round(along / strip.length));
    const length = along / strips;
    const histogram = new Uint16Array(256);
    const level = new Float32Array(strips);
    const shaded = shadedLines(data, lines, strips, length, lineStep, alongStep);
    for (let line = 0; line < lines; line += strip.thickness) {
      if (!shaded[line / strip.thickness]) continue;
      const end = Math.min(lines, line + strip.thickness);
      let darkest = 255;
      for (let i = 0; i < strips; i++) {
        histogram.fill(0);
        let left = 0;
        for (let l = line; l < end; l++)
          for (let a = Math.floor(i * length); a < Math.floor((i + 1) * length); a++) {
            histogram[data[l * lineStep + a * alongStep]!]!++;
            left++;
          }
        left *= 1 - shadowed;
        let value = 255;
        while (value > 0 && left > histogram[value]!) left -= histogram[value--]!;
        level[i] = value;
        darkest = Math.min(darkest, value);
      }
      if (darkest >= lit) continue;
      for (let a = 0; a < along; a++) {
        const at = Math.min(Math.max(a / length - 0.5, 0), strips - 1);
        const i = Math.floor(at);
        const next = level[Math.min(strips - 1, i + 1)]!;
        const paper = level[i]! + (next - level[i]!) * (at - i);
        // In the deepest shadow nothing can be told apart: it stays as it is.
        if (paper >= lit || paper < 60) continue;
        const gain = 250 / paper;
        for (let l = line; l < end; l++) {
          const pixel = l * lineStep + a * alongStep;
          data[pixel] = Math.min(255, data[pixel]! * gain);
        }
      }
    }
  };
  lift(height, width, width, 1);
  lift(width, height, 1, width);
}

/** Pixels along a line after which it is asked which lines are told. */
const together = 12;

/** Groups of lines with a strip that may be in shadow, found in the order in which the pixels lie in memory. */
function shadedLines(
  data: Uint8Array,
  lines: number,
  strips: number,
  length: number,
  lineStep: number,
  alongStep: number,
): Uint8Array {
  const groups = Math.ceil(lines / strip.thickness);
  const shaded = new Uint8Array(groups);
  const bright = new Uint32Array(groups);
  // Groups still to be told: with enough bright pixels a strip lies in no shadow, however it goes on.
  const open = new Int32Array(groups);
  for (let i = 0; i < strips; i++) {
    const [from, to] = [Math.floor(i * length), Math.floor((i + 1) * length)];
    const enough = (to - from) * strip.thickness * (1 - shadowed) + 1;
    let left = 0;
    for (let group = 0; group < groups; group++) if (!shaded[group]) open[left++] = group;
    bright.fill(0);
    for (let start = from; start < to && left > 0; start += together) {
      const end = Math.min(to, start + together);
      const count = (group: number, a: number, b: number) => {
        const last = Math.min(lines, (group + 1) * strip.thickness);
        let sum = 0;
        for (let line = group * strip.thickness; line < last; line++)
          for (
            let at = line * lineStep + a * alongStep;
            at < line * lineStep + b * alongStep;
            at += alongStep
          )
            sum += (data[at]! + 256 - lit) >> 8;
        return sum;
      };
      if (alongStep === 1) for (let k = 0; k < left; k++) bright[open[k]!]! += count(open[k]!, start, end);
      else
        for (let a = start; a < end; a++)
          for (let k = 0; k < left; k++) bright[open[k]!]! += count(open[k]!, a, a + 1);
      let still = 0;
      for (let k = 0; k < left; k++) if (bright[open[k]!]! <= enough) open[still++] = open[k]!;
      left = still;
    }
    for (let k = 0; k < left; k++) shaded[open[k]!] = 1;
  }
  return shaded;
}

/** Stretches faint ink to black: `dark`, the grey of the text, becomes 20, paper 255. Works in place. */
export function stretchInk({ data }: Grey, dark: number): void {
  const light = 242;
  if (dark < 40) return;
  const map = new Uint8Array(256);
  for (let value = 0; value < 256; value++)
    map[value] = Math.min(255, Math.max(0, 20 + ((value - dark) * 235) / (light - dark)));
  for (let i = 0; i < data.length; i++) data[i] = map[data[i]!]!;
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
