/**
 * What can be measured of a photograph before anybody reads it: paper, sharpness, glare, light, letters, edges.
 * Plain arithmetic on a small picture: the applicant's browser runs it before a byte is sent, the server again.
 */
import { type Blob, findBlobs } from './ink.ts';
import { type Lie, lieOf, type Weighed } from './photo-lie.ts';
import { ofScreens, rippleOf } from './photo-ripple.ts';
import { brightness, percentile, type Tiles, tile, tilesOf } from './photo-tiles.ts';
import { isCardBack } from './photo-zone.ts';
import { type Colour, markBelow } from './raster.ts';
import { calmed } from './screen.ts';
import { findSheet, type Sheet } from './sheet.ts';
import { findSkew } from './skew.ts';

/** Long edge in pixels of the picture that is judged: enough for letters, little enough for a cheap phone. */
export const judgedEdge = 1400;

export interface PhotoMeasures {
  /** `edges`: sheet with its edges in the picture; `whole`: the picture is all paper; `none`: no paper to be seen. */
  readonly sheet: 'edges' | 'whole' | 'none';
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
  /** Which way the print lies. */
  readonly lie: Lie;
  /** Share of the bare paper that ripples as a screen does before a camera. */
  readonly ripple: number;
  /** The back of an identity card, by its machine-readable lines, and nothing else. */
  readonly back: boolean;
}

/** What `crispness` is of a clean print. */
const crisp = 0.24;
/** How far print stands out from its paper at least; what is fainter is grain. */
const faintest = 0.1;
/** Taller pieces of ink are no letters, in pixels of the judged picture. */
const tallest = 90;

/**
 * @param picture at most `judgedEdge` long, shrunk by averaging, never enlarged
 * @param given size of the picture as it was taken
 */
export function measurePhoto(
  picture: Colour,
  given: { readonly width: number; readonly height: number },
): PhotoMeasures {
  const seen = measured(picture, given);
  // Of a screen's picture the waves would be measured, and not the print that is read when they are out of it.
  return seen.ripple > ofScreens ? { ...measured(calmed(picture), given), ripple: seen.ripple } : seen;
}

function measured(
  picture: Colour,
  given: { readonly width: number; readonly height: number },
): PhotoMeasures {
  const { width, height } = picture;
  const luma = brightness(picture);
  const sheet = findSheet(picture);
  const tiles = tilesOf(picture, luma, sheet);
  const light = percentile(
    tiles.paper.filter((value) => value > 0),
    0.5,
  );
  const written = tiles.contrast.map((value, i) =>
    value > faintest && tiles.paper[i]! * value > 14 ? value : 0,
  );
  const contrast = percentile(
    written.filter((value) => value > 0),
    0.75,
  );
  const print = findPrint(picture, luma, tiles, contrast);
  const { letter, letters } = print;
  return {
    sheet: sheet ? 'edges' : isPaper(tiles, light) ? 'whole' : 'none',
    sharp: letter > 0 ? Math.min(1, crispness(luma, width, tiles, written, letter) / crisp) : 0,
    letter: (letter * Math.max(given.width, given.height)) / Math.max(width, height),
    letters: letters.length,
    glare: glareOf(tiles, written),
    light: light / 255,
    contrast,
    cut: cutLetters(picture, print, sheet, tiles, light),
    tilt: sheet ? lean(sheet) : leanOfLines(print),
    lie: lieOf(print.pieces),
    ripple: rippleOf(picture, tiles),
    back: isCardBack(print.pieces),
  };
}

/** Degrees, from as many letters as tell it. */
function leanOfLines({ letter, letters }: Print): number {
  const every = Math.ceil(letters.length / 500);
  return findSkew(
    letters.filter((_, i) => i % every === 0),
    Math.max(4, letter),
    20,
  );
}

/** Paper is bright, and much alike over most of the picture. */
function isPaper({ paper }: Tiles, light: number): boolean {
  const alike = paper.filter((value) => Math.abs(value - light) < 0.2 * light).length;
  return alike > 0.6 * paper.length;
}

interface Print {
  /** Height in pixels that carries most of the ink; 0 where there is no print. */
  readonly letter: number;
  /** Pieces of about that height: letters, and words of joined ones. */
  readonly letters: readonly Blob[];
  /** The same and others, whichever way they lie. */
  readonly pieces: readonly Weighed[];
}

/** Ink is what is darker than half-way from the paper around it to the usual print. */
function findPrint({ width, height }: Colour, luma: Uint8Array, tiles: Tiles, contrast: number): Print {
  const { columns, rows, paper } = tiles;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.min(rows - 1, Math.floor(y / tile)) * columns;
    for (let column = 0; column < columns; column++) {
      const limit = paper[row + column]! * (1 - 0.5 * contrast);
      const end = y * width + (column === columns - 1 ? width : (column + 1) * tile);
      markBelow(luma, y * width + column * tile, end, limit, data);
    }
  }
  const found = findBlobs({ width, height, data });
  const pieces = weighed(found, width);
  const likely = found.blobs.filter(({ x0, y0, x1, y1, area }) => {
    const [w, h] = [x1 - x0, y1 - y0];
    return h >= 3 && h <= tallest && w <= 14 * h && w >= 2 && area >= 6 && area >= 0.12 * w * h;
  });
  if (likely.length < 6) return { letter: 0, letters: [], pieces: [] };
  const weight = new Float64Array(tallest + 1);
  for (const { y0, y1, area } of likely) weight[y1 - y0]! += Math.min(area, (y1 - y0) ** 2);
  let left = weight.reduce((sum, mass) => sum + mass, 0) / 2;
  let letter = 0;
  while (letter < tallest && left > weight[letter]!) left -= weight[letter++]!;
  return {
    letter,
    letters: likely.filter(({ y0, y1 }) => y1 - y0 > 0.4 * letter && y1 - y0 < 2.6 * letter),
    pieces,
  };
}

/** Letters and words whichever way they lie, with where their ink weighs. */
function weighed({ blobs, labels }: ReturnType<typeof findBlobs>, width: number): Weighed[] {
  const sums = new Float64Array(blobs.length);
  for (let y = 0; (y + 1) * width <= labels.length; y++) weighRow(labels, y, width, sums);
  return blobs.flatMap((blob, i) => {
    const { x0, y0, x1, y1, area } = blob;
    const [w, h] = [x1 - x0, y1 - y0];
    if (Math.min(w, h) < 4 || Math.max(w, h) > 160 || area < Math.max(12, 0.1 * w * h)) return [];
    return [{ ...blob, down: sums[i]! / area - (y0 + y1 - 1) / 2 }];
  });
}

// A row by itself is compiled once and for all, and not anew for each page.
function weighRow(labels: Int32Array, y: number, width: number, sums: Float64Array): void {
  for (let i = y * width; i < (y + 1) * width; i++) if (labels[i]! >= 0) sums[labels[i]!]! += y;
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
  /** Mean square of the change from each pixel to the one `offset` further: what print has of it more than bare paper. */
  const change = (offset: number) => {
    let [print, bare, prints, bares] = [0, 0, 0, 0];
    for (let row = border; row < rows - border; row++)
      for (let column = border; column < columns - border; column++) {
        const at = row * columns + column;
        if (paper[at] === 0) continue;
        const sum = squares(luma, width, (row * width + column) * tile, offset);
        if (written[at]! > 0) {
          print += sum;
          prints++;
        } else {
          bare += sum;
          bares++;
        }
      }
    const mean = (sum: number, count: number) => (count > 0 ? sum / ((count * tile * tile) / 2) : 0);
    return mean(print, prints) - mean(bare, bares);
  };
  const [across, down, falling, rising] = ways.map(({ dx, dy, length }) => {
    const fine = dy * width + dx;
    const coarse = fine * Math.round(reach / length);
    const [a, b] = [change(fine), change(coarse)];
    return (Math.sqrt(Math.max(0, a) / Math.max(1, b)) * reach) / 14;
  }) as [number, number, number, number];
  // Print is alike in both slants, and a little crisper across than down: what is not has been moved.
  const slants = Math.min(falling, rising) / Math.max(falling, rising, 1e-6);
  const cross = Math.min(1, across / Math.max(down, 1e-6), (1.45 * down) / Math.max(across, 1e-6));
  return Math.min(across, down, 0.9 * Math.min(falling, rising)) * slants ** 0.6 * cross ** 0.4;
}

/** Of a square of the picture the sum of the squared changes, every second row. */
function squares(luma: Uint8Array, width: number, corner: number, offset: number): number {
  let sum = 0;
  for (let y = 0; y < tile; y += 2)
    for (let at = corner + y * width, end = at + tile; at < end; at++) {
      const step = luma[at]! - luma[at + offset]!;
      sum += step * step;
    }
  return sum;
}

/** Burnt-out squares in groups, as a share of the box around all that is written. */
function glareOf({ columns, rows, paper, burnt, contrast }: Tiles, written: Float32Array): number {
  // Where all paper is white, as in a scan, white is no sign.
  const dimmest = percentile(
    paper.filter((value) => value > 0),
    0.25,
  );
  if (dimmest > 242) return 0;
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

/** The most letters that one side of the picture cuts through; where the sheet's own edge is seen, it cuts none. */
function cutLetters(
  { width, height }: Colour,
  { letters, letter }: Print,
  sheet: Sheet | undefined,
  { columns, rows, paper }: Tiles,
  light: number,
): number {
  const whole = letters.filter(({ x0, y0, x1, y1 }) => {
    const row = Math.min(rows - 1, Math.floor((y0 + y1) / 2 / tile));
    const column = Math.min(columns - 1, Math.floor((x0 + x1) / 2 / tile));
    return y1 - y0 < 2 * letter && paper[row * columns + column]! > 0.75 * light;
  });
  const sides = {
    left: whole.filter(({ x0 }) => x0 <= 1),
    right: whole.filter(({ x1 }) => x1 >= width - 1),
    top: whole.filter(({ y0 }) => y0 <= 1),
    bottom: whole.filter(({ y1 }) => y1 >= height - 1),
  };
  const names = ['left', 'right', 'top', 'bottom'] as const;
  return Math.max(...names.map((side) => (sheet?.seen[side] ? 0 : sides[side].length)));
}

/** Degrees by which the sheet's middle lines lean. */
function lean({ corners: [a, b, c, d] }: Sheet): number {
  const degrees = (y: number, x: number) => (Math.atan2(y, x) * 180) / Math.PI;
  const level = degrees(b.y + c.y - a.y - d.y, b.x + c.x - a.x - d.x);
  const plumb = degrees(a.x + b.x - c.x - d.x, c.y + d.y - a.y - b.y);
  return Math.abs(level) > Math.abs(plumb) ? level : plumb;
}
