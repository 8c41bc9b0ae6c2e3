/**
 * Was this written by hand? Signs of a pen in a small part of a page, held against the print on the same page:
 * colour, stroke width and its changes, slants, wandering feet, uneven heights. No letter is read for it.
 */

import type { Writing } from '../page-text.ts';
import type { UprightPage } from './index.ts';
import { type Blob, findBlobs } from './ink.ts';
import { penWeights } from './pen-weights.ts';
import type { Colour, Homography, Rect } from './raster.ts';

/** Names of the signs, in the order of the numbers. */
export const penSigns = [
  'thickness',
  'thicknessVaries',
  'colour',
  'straight',
  'slants',
  'height',
  'heightsVary',
  'feetWander',
  'pieces',
  'rowPeak',
  'pressureVaries',
  'density',
] as const;

/** A part of the page as it was photographed, laid upright, with its ink. */
interface Part {
  readonly width: number;
  readonly height: number;
  /** 0 paper … 1 the darkest ink, in the channel that shows it best. */
  readonly dark: Float32Array;
  readonly ink: Uint8Array;
  /** Colour of each pixel's ink, 0 black or grey … 1. */
  readonly colour: Float32Array;
}

function partOf(picture: Colour, back: Homography, { x0, y0, x1, y1 }: Rect): Part | undefined {
  const [left, top] = [Math.floor(x0), Math.floor(y0)];
  const [width, height] = [Math.ceil(x1) - left, Math.ceil(y1) - top];
  if (width < 8 || height < 8 || width * height > 2_000_000) return undefined;
  const size = width * height;
  const [red, green, blue] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  const [b0, b1, b2, b3, b4, b5, b6, b7, b8] = back;
  for (let y = top, at = 0; y < top + height; y++)
    for (let x = left; x < left + width; x++, at++) {
      const w = b6 * x + b7 * y + b8;
      const u = Math.min(picture.width - 1, Math.max(0, Math.round((b0 * x + b1 * y + b2) / w)));
      const v = Math.min(picture.height - 1, Math.max(0, Math.round((b3 * x + b4 * y + b5) / w)));
      const from = (v * picture.width + u) * 3;
      red[at] = picture.data[from]!;
      green[at] = picture.data[from + 1]!;
      blue[at] = picture.data[from + 2]!;
    }
  // What each tone of a channel takes from that channel's paper.
  const [takenRed, takenGreen, takenBlue] = [takenFrom(red), takenFrom(green), takenFrom(blue)];
  const dark = new Float32Array(size);
  const colour = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const [r, g, b] = [takenRed[red[i]!]!, takenGreen[green[i]!]!, takenBlue[blue[i]!]!];
    const most = r > g ? (r > b ? r : b) : g > b ? g : b;
    dark[i] = most;
    colour[i] = most - (r < g ? (r < b ? r : b) : g < b ? g : b);
  }
  // The darkest ink, specks aside; what is nearly paper need not be put in order to find it.
  const inked = dark.filter((value) => value > 0.1).sort();
  const deep = inked[inked.length - (size - Math.floor(size * 0.985))] ?? 0;
  if (deep < 0.15) return undefined;
  const ink = new Uint8Array(size);
  for (let i = 0; i < size; i++) if (dark[i]! > 0.5 * deep) ink[i] = 1;
  return { width, height, dark, ink, colour };
}

/** For each tone of a channel its distance from the paper, the tone of which a fifth of the part is brighter: 0 … 1. */
function takenFrom(plane: Uint8Array): Float64Array {
  const histogram = new Uint32Array(256);
  for (const value of plane) histogram[value]!++;
  let left = Math.floor(plane.length * 0.8);
  let paper = 0;
  while (left >= histogram[paper]!) left -= histogram[paper++]!;
  return Float64Array.from({ length: 256 }, (_, value) => Math.max(0, 1 - value / Math.max(8, paper)));
}

/** Lines to write on, solid or dotted, are neither print nor pen. */
function eraseLines({ width, height, ink }: Part, body: number): void {
  for (let y = 0; y < height; y++) {
    let count = 0;
    let [first, last] = [width, 0];
    for (let x = 0; x < width; x++)
      if (ink[y * width + x]) {
        count++;
        first = Math.min(first, x);
        last = x;
      }
    const long = last - first > Math.max(4 * body, 0.55 * width);
    if (!long || count < 0.3 * (last - first)) continue;
    for (let x = 0; x < width; x++) {
      const above = y > 1 && ink[(y - 2) * width + x];
      const below = y < height - 2 && ink[(y + 2) * width + x];
      if (!above && !below) ink[y * width + x] = 0;
    }
  }
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const spread = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

/** Undefined where there is too little ink to tell. `body`: usual letter height of the page. */
export function signsOfPart(
  picture: Colour,
  back: Homography,
  area: Rect,
  body: number,
): number[] | undefined {
  const part = partOf(picture, back, area);
  if (part === undefined) return undefined;
  eraseLines(part, body);
  const { width, height, ink, dark, colour } = part;
  const { blobs, labels } = findBlobs({ width, height, data: ink });
  // Letters only: no dots of a leader, no ink of a neighbour that merely reaches in.
  const letters = blobs.map(
    ({ x0, y0, x1, y1, area: size }: Blob) =>
      y1 - y0 > 0.3 * body &&
      size > 0.08 * body * body &&
      x1 - x0 < 0.98 * width + body &&
      !(y0 === 0 && y1 < 0.4 * height) &&
      !(y1 === height && y0 > 0.6 * height),
  );
  const kept = blobs.filter((_, i) => letters[i]);
  if (kept.length === 0) return undefined;
  const runs: number[] = [];
  const tones: number[] = [];
  let colourSum = 0;
  const across = runLengths(ink, width, height, 1);
  const down = runLengths(ink, width, height, width);
  const slants = new Float64Array(12);
  let edges = 0;
  const rows = new Float64Array(height);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const label = labels[at]!;
      if (label >= 0 && letters[label]) {
        runs.push(Math.min(across[at]!, down[at]!));
        tones.push(dark[at]!);
        colourSum += colour[at]!;
        rows[y]!++;
      }
      const gx = dark[at + 1]! - dark[at - 1]!;
      const gy = dark[at + width]! - dark[at - width]!;
      const strength = Math.hypot(gx, gy);
      if (strength < 0.18) continue;
      const angle = ((Math.atan2(gy, gx) + 2 * Math.PI) % Math.PI) / Math.PI;
      slants[Math.round(angle * 12) % 12]! += strength;
      edges += strength;
    }
  if (runs.length < 30) return undefined;
  const heights = kept.map(({ y0, y1 }) => y1 - y0);
  const feet = feetOf(kept, body);
  const filled = rows.filter((count) => count > 0);
  const box = kept.reduce((size, { x0, y0, x1, y1 }) => size + (x1 - x0) * (y1 - y0), 0);
  const reach = Math.max(...kept.map(({ x1 }) => x1)) - Math.min(...kept.map(({ x0 }) => x0));
  const shares = [...slants].map((value) => value / Math.max(1e-6, edges)).filter((value) => value > 0);
  return [
    mean(runs) / body,
    spread(runs) / mean(runs),
    colourSum / runs.length,
    (slants[0]! + slants[6]!) / Math.max(1e-6, edges),
    -shares.reduce((sum, share) => sum + share * Math.log(share), 0),
    Math.min(6, mean(heights.toSorted((a, b) => b - a).slice(0, Math.ceil(heights.length / 2))) / body),
    spread(heights) / mean(heights),
    feet,
    Math.min(3, (kept.length * body) / Math.max(body, reach)),
    Math.max(...filled) / mean([...filled]),
    spread(tones) / mean(tones),
    runs.length / Math.max(1, box),
  ];
}

/** How far the feet of the pieces stray from one line, in letters. */
function feetOf(pieces: readonly Blob[], body: number): number {
  const standing = pieces.filter(({ y0, y1 }) => y1 - y0 > 0.5 * body);
  if (standing.length < 3) return 0.12;
  const xs = standing.map(({ x0, x1 }) => (x0 + x1) / 2);
  const ys = standing.map(({ y1 }) => y1);
  const [mx, my] = [mean(xs), mean(ys)];
  const slope =
    xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0) /
    Math.max(
      1,
      xs.reduce((sum, x) => sum + (x - mx) ** 2, 0),
    );
  return Math.min(1, spread(ys.map((y, i) => y - my - slope * (xs[i]! - mx))) / body);
}

/** Length of the run of ink each pixel lies in, along `step`. */
function runLengths(ink: Uint8Array, width: number, height: number, step: number): Uint16Array {
  const out = new Uint16Array(ink.length);
  const [lines, length, lineStep] = step === 1 ? [height, width, width] : [width, height, 1];
  for (let line = 0; line < lines; line++)
    for (let i = 0; i < length; i++) {
      let end = i;
      while (end < length && ink[line * lineStep + end * step]) end++;
      for (let j = i; j < end; j++) out[line * lineStep + j * step] = end - i;
      i = Math.max(i, end - 1);
    }
  return out;
}

/** What print looks like on this page: the middle of its widest phrases, sign by sign. */
export function printOfPage(
  picture: Colour,
  back: Homography,
  { areas, body }: Pick<UprightPage, 'areas' | 'body'>,
): number[] | undefined {
  const seen = areas
    .toSorted((a, b) => b.x1 - b.x0 - a.x1 + a.x0)
    .slice(0, 14)
    .map((area) => signsOfPart(picture, back, area, body))
    .filter((signs) => signs !== undefined);
  if (seen.length < 4) return undefined;
  return penSigns.map((_, i) => seen.map((signs) => signs[i]!).sort((a, b) => a - b)[seen.length >> 1]!);
}

/**
 * How far the ink of a place looks like a pen's: from 1 on, as only 3 of 1000 printed phrases do; from 2/3 on, as 30
 * do; from 1/3 on, as 100 do; undefined where there is too little of it, or no print beside it to hold it against.
 *
 * @param back upright pixel → pixel of the picture
 */
export function penFinder(
  picture: Colour,
  back: Homography,
  page: UprightPage,
): (area: Rect, writing: Writing) => number | undefined {
  let print: number[] | undefined | 'not yet' = 'not yet';
  return (area, writing) => {
    if (print === 'not yet') print = printOfPage(picture, back, page);
    const signs = signsOfPart(picture, back, area, page.body);
    return print === undefined || signs === undefined ? undefined : likeness(signs, print, writing);
  };
}

/** Weighs the signs, and how far each is from the page's own print, by a small net (`train/pen/`). */
export function likeness(signs: readonly number[], print: readonly number[], writing: Writing): number {
  const { mean: middle, spread: width, hidden, lean, last, bias, marks } = penWeights;
  const seen = [...signs, ...signs.map((sign, i) => sign - print[i]!)].map((sign, i) =>
    Math.max(-4, Math.min(4, (sign - middle[i]!) / width[i]!)),
  );
  for (const one of writings) seen.push(one === writing ? 1 : 0);
  const sum = hidden.reduce((total, row, k) => {
    const felt = row.reduce((all, weight, i) => all + weight * seen[i]!, lean[k]!);
    return total + last[k]! * Math.tanh(felt);
  }, bias);
  const { rare, seldom, sometimes } = marks[writing];
  const far =
    sum >= seldom ? 2 + (sum - seldom) / (rare - seldom) : 1 + (sum - sometimes) / (seldom - sometimes);
  return Math.max(0, far / 3);
}

const writings: readonly Writing[] = ['ar', 'lat', 'digits'];
