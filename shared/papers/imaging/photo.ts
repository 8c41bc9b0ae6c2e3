/**
 * What can be measured of a photograph before anybody reads it: paper, sharpness, glare, light, letters, edges.
 * Plain arithmetic on a small picture: the applicant's browser runs it before a byte is sent, the server again.
 */
import { type Blob, findBlobs } from './ink.ts';
import type { Colour } from './raster.ts';
import { findSheet, type Sheet } from './sheet.ts';
import { findSkew } from './skew.ts';

/** Long edge in pixels of the picture that is judged: enough for letters, little enough for a cheap phone. */
export const judgedEdge = 1400;

export interface PhotoMeasures {
  /** `edges`: sheet with its edges in the picture; `whole`: the picture is all paper; `none`: no paper to be seen. */
  readonly sheet: 'edges' | 'whole' | 'none';
  /** Share of the picture that is paper, 0..1. */
  readonly filled: number;
  /** 0..1: 1 where strokes have clean edges, less the more they are smeared, measured in letters. */
  readonly sharp: number;
  /** Usual height of the letters in pixels of the picture as given; 0 where no print was found. */
  readonly letter: number;
  /** Letters found. */
  readonly letters: number;
  /** Share of the written part of the sheet that is burnt out. */
  readonly glare: number;
  /** Brightness of the bare paper, 0..1, and how far print stands out from it, 0..1. */
  readonly light: number;
  readonly contrast: number;
  /** Letters that run over an edge of the picture. */
  readonly cut: number;
  /** Degrees by which sheet or lines lean. */
  readonly tilt: number;
}

/** What `crispness` is of a clean print. */
const crisp = 0.24;
/** Side in pixels of the squares in which paper and print are told apart. */
const tile = 16;

interface Tiles {
  readonly columns: number;
  readonly rows: number;
  /** Brightness of bare paper; 0 off the sheet. */
  readonly paper: Float32Array;
  /** How far the darkest pixels stand out, 0..1. */
  readonly contrast: Float32Array;
  /** Share of pixels without tone. */
  readonly burnt: Float32Array;
}

/**
 * @param picture at most `judgedEdge` long, shrunk by averaging, never enlarged
 * @param given size of the picture as it was taken
 */
export function measurePhoto(
  picture: Colour,
  given: { readonly width: number; readonly height: number },
): PhotoMeasures {
  const { width, height } = picture;
  const luma = brightness(picture);
  const sheet = findSheet(picture);
  const spans = spansOf(picture, sheet);
  const tiles = tilesOf(picture, luma, spans);
  const light = middle(tiles.paper.filter((value) => value > 0));
  const written = tiles.contrast.map((value, i) =>
    value > 0.16 && tiles.paper[i]! * value > 18 ? value : 0,
  );
  const contrast = percentile(
    written.filter((value) => value > 0),
    0.75,
  );
  const blobs = piecesOf(picture, luma, tiles, contrast);
  const { letter, kept } = lettersOf(blobs);
  const scale = Math.max(given.width, given.height) / Math.max(width, height);
  return {
    sheet: sheet ? 'edges' : isPaper(tiles, light) ? 'whole' : 'none',
    filled: sheet ? areaOf(sheet) / (width * height) : 1,
    sharp: letter > 0 ? Math.min(1, crispness(luma, width, tiles, written, letter) / crisp) : 0,
    letter: letter * scale,
    letters: kept.length,
    glare: glareOf(tiles, written, light),
    light: light / 255,
    contrast,
    cut: cutLetters(kept, letter, sheet, tiles, light),
    tilt: sheet
      ? lean(sheet)
      : findSkew(
          kept.filter((_, i) => i % Math.ceil(kept.length / 500) === 0),
          Math.max(4, letter),
          20,
        ),
  };
}

function brightness({ data }: Colour): Uint8Array {
  const out = new Uint8Array(data.length / 3);
  for (let i = 0, at = 0; i < out.length; i++, at += 3)
    out[i] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
  return out;
}

/** First and last pixel of the sheet in each row. */
function spansOf({ width, height }: Colour, sheet: Sheet | undefined): Int32Array {
  const spans = new Int32Array(2 * height);
  for (let y = 0; y < height; y++) {
    let from = 0;
    let to = width - 1;
    sheet?.corners.forEach((a, i) => {
      const b = sheet.corners[(i + 1) % 4]!;
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

function tilesOf({ width, height, data }: Colour, luma: Uint8Array, spans: Int32Array): Tiles {
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
        for (let x = column * tile; x < (column + 1) * tile; x++) {
          const i = y * width + x;
          histogram[luma[i]!]!++;
          if (data[3 * i]! >= 247 && data[3 * i + 1]! >= 247 && data[3 * i + 2]! >= 247) white++;
        }
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

function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float32Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
const middle = (values: ArrayLike<number>) => percentile(values, 0.5);

/** Paper is bright, and much alike over most of the picture. */
function isPaper({ paper }: Tiles, light: number): boolean {
  const alike = paper.filter((value) => Math.abs(value - light) < 0.2 * light).length;
  return alike > 0.6 * paper.length;
}

/** Ink is what is darker than half-way from the paper around it to the usual print. */
function piecesOf(
  { width, height }: Colour,
  luma: Uint8Array,
  { columns, rows, paper }: Tiles,
  contrast: number,
) {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < rows * tile; y++)
    for (let column = 0; column < columns; column++) {
      const limit = paper[Math.floor(y / tile) * columns + column]! * (1 - 0.5 * contrast);
      for (let x = column * tile; x < (column + 1) * tile; x++)
        if (luma[y * width + x]! < limit) data[y * width + x] = 1;
    }
  return findBlobs({ width, height, data }).blobs;
}

/** Pieces of the size of letters or words, and the height that carries most of their ink. */
function lettersOf(blobs: readonly Blob[]): { letter: number; kept: readonly Blob[] } {
  const likely = blobs.filter(({ x0, y0, x1, y1, area }) => {
    const [w, h] = [x1 - x0, y1 - y0];
    return h >= 3 && h <= 90 && w <= 14 * h && w >= 2 && area >= 6 && area >= 0.12 * w * h;
  });
  const weight = new Float64Array(91);
  let total = 0;
  for (const { y0, y1, area } of likely) {
    const mass = Math.min(area, (y1 - y0) ** 2);
    weight[y1 - y0]! += mass;
    total += mass;
  }
  let left = total / 2;
  let letter = 0;
  while (letter < 90 && left > weight[letter]!) left -= weight[letter++]!;
  if (likely.length < 6) return { letter: 0, kept: [] };
  return { letter, kept: likely.filter(({ y0, y1 }) => y1 - y0 > 0.4 * letter && y1 - y0 < 2.6 * letter) };
}

/** The four ways in which neighbours are compared: across, down, and both slants. */
const ways = [
  { dx: 1, dy: 0, length: 1 },
  { dx: 0, dy: 1, length: 1 },
  { dx: 1, dy: 1, length: Math.SQRT2 },
  { dx: 1, dy: -1, length: Math.SQRT2 },
] as const;

/**
 * How much brightness changes over one pixel, held against half a letter, where there is print; noise, which the
 * bare paper shows, taken off. Smear takes the fine change away and leaves the coarse one: all four ways when the
 * lens was out of focus, along its way when the hand moved.
 */
function crispness(
  luma: Uint8Array,
  width: number,
  { columns, rows, paper }: Tiles,
  written: Float32Array,
  letter: number,
): number {
  const reach = Math.max(3, Math.round(letter / 2));
  const border = Math.ceil((reach + 1) / tile);
  /** Mean square of the change from each pixel to the one `offset` further. */
  const change = (offset: number, print: boolean) => {
    let sum = 0;
    let count = 0;
    for (let row = border; row < rows - border; row++)
      for (let column = border; column < columns - border; column++) {
        const at = row * columns + column;
        if (paper[at] === 0 || written[at]! > 0 !== print) continue;
        for (let y = row * tile; y < (row + 1) * tile; y += 2)
          for (let x = column * tile; x < (column + 1) * tile; x++) {
            const step = luma[y * width + x]! - luma[y * width + x + offset]!;
            sum += step * step;
          }
        count += (tile * tile) / 2;
      }
    return count > 0 ? sum / count : 0;
  };
  const [across, down, falling, rising] = ways.map(({ dx, dy, length }) => {
    const fine = dy * width + dx;
    const coarse = fine * Math.round(reach / length);
    const [a, b] = [change(fine, true) - change(fine, false), change(coarse, true) - change(coarse, false)];
    return (Math.sqrt(Math.max(0, a) / Math.max(1, b)) * reach) / 14;
  }) as [number, number, number, number];
  // Print is alike in both slants, and a little crisper across than down: what is not has been moved.
  const slants = Math.min(falling, rising) / Math.max(falling, rising, 1e-6);
  const cross = Math.min(1, across / Math.max(down, 1e-6), (1.45 * down) / Math.max(across, 1e-6));
  return Math.min(across, down, 0.9 * Math.min(falling, rising)) * slants ** 0.6 * cross ** 0.4;
}

/** Burnt-out squares in groups, as a share of the box around all that is written. */
function glareOf({ columns, rows, burnt, contrast }: Tiles, written: Float32Array, light: number): number {
  // Where all paper is white, as in a scan, white is no sign.
  if (light > 242) return 0;
  let [x0, y0, x1, y1] = [columns, rows, 0, 0];
  written.forEach((value, at) => {
    if (value === 0) return;
    const [row, column] = [Math.floor(at / columns), at % columns];
    [x0, y0, x1, y1] = [
      Math.min(x0, column),
      Math.min(y0, row),
      Math.max(x1, column + 1),
      Math.max(y1, row + 1),
    ];
  });
  const lost = (row: number, column: number) =>
    burnt[row * columns + column]! > 0.8 && contrast[row * columns + column]! < 0.12;
  let count = 0;
  for (let row = y0; row < y1; row++)
    for (let column = x0; column < x1; column++) {
      if (!lost(row, column)) continue;
      const beside =
        (column + 1 < x1 && lost(row, column + 1)) ||
        (column > x0 && lost(row, column - 1)) ||
        (row + 1 < y1 && lost(row + 1, column)) ||
        (row > y0 && lost(row - 1, column));
      if (beside) count++;
    }
  return count / Math.max(1, (x1 - x0) * (y1 - y0));
}

/** The most letters that one side of the picture cuts through. */
function cutLetters(
  letters: readonly Blob[],
  letter: number,
  sheet: Sheet | undefined,
  { columns, rows, paper }: Tiles,
  light: number,
  width: number,
  height: number,
): number {
  const [w, h] = [columns * tile, rows * tile];
  const sides = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const { x0, y0, x1, y1 } of letters) {
    if (y1 - y0 < 0.5 * letter || y1 - y0 > 2 * letter) continue;
    const at =
      Math.min(rows - 1, Math.floor((y0 + y1) / 2 / tile)) * columns +
      Math.min(columns - 1, Math.floor((x0 + x1) / 2 / tile));
    if (paper[at]! < 0.75 * light) continue;
    if (x0 <= 1) sides.left++;
    if (x1 >= w - 1) sides.right++;
    if (y0 <= 1) sides.top++;
    if (y1 >= h - 1) sides.bottom++;
  }
  void width;
  void height;
  return Math.max(
    ...(['left', 'right', 'top', 'bottom'] as const).map((side) => (sheet?.seen[side] ? 0 : sides[side])),
  );
}

function areaOf({ corners }: Sheet): number {
  let sum = 0;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % 4]!;
    sum += a.x * b.y - a.y * b.x;
  });
  return sum / 2;
}

/** Degrees by which the sheet's middle lines lean. */
function lean({ corners: [a, b, c, d] }: Sheet): number {
  const degrees = (y: number, x: number) => (Math.atan2(y, x) * 180) / Math.PI;
  const level = degrees(b.y + c.y - a.y - d.y, b.x + c.x - a.x - d.x);
  const plumb = degrees(a.x + b.x - c.x - d.x, c.y + d.y - a.y - b.y);
  return Math.abs(level) > Math.abs(plumb) ? level : plumb;
}
