/** The ink of a small part of a page as the net of `pen.ts` looks at it: its letters brought to one height, no colour. */
import { type Blob, findBlobs } from './ink.ts';
import type { Colour, Homography, Rect } from './raster.ts';

/** Rows of a crop, rows from the top to the foot of its ink, and the most columns looked at: two words and more. */
export const penCrop = { rows: 32, ink: 28, widest: 320, narrowest: 32 } as const;

export interface PenCrop {
  readonly width: number;
  /** `penCrop.rows` rows of ink: 0 paper … 1 the darkest. */
  readonly ink: Float32Array;
  /** What a crop of one height and no colour does not show: colour of the ink 0 … 1, height of the ink in letters. */
  readonly colour: number;
  readonly height: number;
}

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
  for (let y = 0; y < height; y++) {
    const row = [y * width, (y + 1) * width] as const;
    takeRow(
      picture,
      back,
      left,
      top + y,
      red.subarray(...row),
      green.subarray(...row),
      blue.subarray(...row),
    );
  }
  // What each tone of a channel takes from that channel's paper.
  const [takenRed, takenGreen, takenBlue] = [takenFrom(red), takenFrom(green), takenFrom(blue)];
  const dark = new Float32Array(size);
  const colour = new Float32Array(size);
  // What is nearly paper need not be put in order to find the darkest ink.
  const dim = new Float32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const r = takenRed[red[i]!]!;
    const g = takenGreen[green[i]!]!;
    const b = takenBlue[blue[i]!]!;
    const most = r > g ? (r > b ? r : b) : g > b ? g : b;
    dark[i] = most;
    colour[i] = most - (r < g ? (r < b ? r : b) : g < b ? g : b);
    if (dark[i]! > 0.1) dim[count++] = dark[i]!;
  }
  const inked = dim.subarray(0, count).sort();
  // Specks aside.
  const deep = inked[inked.length - (size - Math.floor(size * 0.985))] ?? 0;
  if (deep < 0.15) return undefined;
  const ink = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    dark[i] = Math.min(1, dark[i]! / deep);
    if (dark[i]! > 0.5) ink[i] = 1;
  }
  return { width, height, dark, ink, colour };
}

/** The colours of a row of the upright page, from `left` on. */
function takeRow(
  { width, height, data }: Colour,
  [b0, b1, b2, b3, b4, b5, b6, b7, b8]: Homography,
  left: number,
  y: number,
  red: Uint8Array,
  green: Uint8Array,
  blue: Uint8Array,
): void {
  for (let i = 0, x = left; i < red.length; i++, x++) {
    const w = b6 * x + b7 * y + b8;
    const u = Math.round((b0 * x + b1 * y + b2) / w);
    const v = Math.round((b3 * x + b4 * y + b5) / w);
    const column = u < 0 ? 0 : u >= width ? width - 1 : u;
    const row = v < 0 ? 0 : v >= height ? height - 1 : v;
    const from = (row * width + column) * 3;
    red[i] = data[from]!;
    green[i] = data[from + 1]!;
    blue[i] = data[from + 2]!;
  }
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

/** A line to write on is neither print nor pen: thin, and longer without a break than any stroke of a letter. */
function eraseLines({ width, height, ink, dark }: Part, body: number): void {
  const thin = Math.max(2, Math.round(0.12 * body));
  const isInk = (x: number, y: number) => y >= 0 && y < height && ink[y * width + x] === 1;
  const isLine = (x: number, y: number) => isInk(x, y) && !isInk(x, y - thin) && !isInk(x, y + thin);
  const least = Math.max(4 * body, 0.5 * width);
  const lines: number[] = [];
  for (let y = 0; y < height; y++) {
    let [run, broken] = [0, 0];
    for (let x = 0; x < width && run < least; x++) {
      // A line that slopes goes on in the next row; under letters it is thick.
      broken = isInk(x, y) || isInk(x, y + 1) ? 0 : broken + 1;
      run = broken > 2 ? 0 : run + 1;
    }
    if (run >= least) lines.push(y, y + 1);
  }
  const cleared = lines.flatMap((y) =>
    Array.from({ length: width }, (_, x) => (isLine(x, y) ? y * width + x : -1)).filter((at) => at >= 0),
  );
  for (const at of cleared) dark[at] = ink[at] = 0;
}

/** Boxes of words end within their last letter; how far beyond them, in letters, ink is looked at. */
const beyond = { across: 0.6, down: 0.15 };

/** Undefined where there is too little ink to tell. `body`: usual letter height of the page. */
export function cropOfPen(picture: Colour, back: Homography, area: Rect, body: number): PenCrop | undefined {
  const [across, down] = [beyond.across * body, beyond.down * body];
  const looked = { x0: area.x0 - across, y0: area.y0 - down, x1: area.x1 + across, y1: area.y1 + down };
  const part = partOf(picture, back, looked);
  if (part === undefined) return undefined;
  eraseLines(part, body);
  const { width, height, ink, colour } = part;
  const { blobs, labels } = findBlobs({ width, height, data: ink });
  // Letters only: no dots of a leader, no frame, no ink of a neighbour that merely reaches in.
  const isLetter = ({ x0, y0, x1, y1, area: size }: Blob) =>
    y1 - y0 > 0.3 * body &&
    size > 0.08 * body * body &&
    x1 - x0 < 0.98 * width + body &&
    !(y0 === 0 && y1 < 0.4 * height) &&
    !(y1 === height && y0 > 0.6 * height) &&
    !(x1 - x0 < 0.25 * body && y1 - y0 > 2 * body) &&
    (x0 + x1) / 2 > across &&
    (x0 + x1) / 2 < width - across;
  const line = fullestLine(blobs.filter(isLetter), body);
  const letters = blobs.map((blob) => line.includes(blob));
  let [count, coloured] = [0, 0];
  for (let i = 0; i < labels.length; i++)
    if (labels[i]! >= 0 && letters[labels[i]!]) {
      count++;
      coloured += colour[i]!;
    }
  if (count < 30) return undefined;
  const box = {
    x0: Math.min(...line.map(({ x0 }) => x0)),
    y0: Math.min(...line.map(({ y0 }) => y0)),
    x1: Math.max(...line.map(({ x1 }) => x1)),
    y1: Math.max(...line.map(({ y1 }) => y1)),
  };
  return { ...scaled(part, box), colour: coloured / count, height: Math.min(6, (box.y1 - box.y0) / body) };
}

/** Of letters on several lines those of the line with most ink: what lies a letter's height apart is no one line. */
function fullestLine(letters: readonly Blob[], body: number): readonly Blob[] {
  let best: Blob[] = [];
  let [line, foot, most] = [[] as Blob[], Number.NEGATIVE_INFINITY, 0];
  for (const letter of letters.toSorted((a, b) => a.y0 - b.y0)) {
    if (letter.y0 > foot + 0.25 * body) line = [];
    line.push(letter);
    foot = Math.max(line.length === 1 ? 0 : foot, letter.y1);
    const filled = line.reduce((sum, { area }) => sum + area, 0);
    if (filled > most) [best, most] = [line, filled];
  }
  return best;
}

/** The box brought to `penCrop.ink` rows, paper around it; of a longer line its beginning on the left. */
function scaled({ width, height, dark }: Part, box: Rect): Pick<PenCrop, 'width' | 'ink'> {
  const scale = penCrop.ink / (box.y1 - box.y0);
  const margin = (penCrop.rows - penCrop.ink) / 2;
  const inner = Math.round((box.x1 - box.x0) * scale);
  const across = Math.max(penCrop.narrowest, Math.min(penCrop.widest, inner + 2 * margin));
  const ink = new Float32Array(penCrop.rows * across);
  // Each pixel is the mean of what it covers; where letters grow, of the four around its middle.
  const reach = Math.max(1, 1 / scale);
  for (let y = 0; y < penCrop.rows; y++) {
    const middle = box.y0 + (y - margin + 0.5) / scale;
    for (let x = 0; x < Math.min(across, inner + 2 * margin); x++) {
      const centre = box.x0 + (x - margin + 0.5) / scale;
      ink[y * across + x] = meanAround(dark, width, height, centre, middle, reach);
    }
  }
  return { width: across, ink };
}

function meanAround(
  plane: Float32Array,
  width: number,
  height: number,
  x: number,
  y: number,
  reach: number,
): number {
  let [sum, weights] = [0, 0];
  for (let v = Math.max(0, Math.floor(y - reach / 2)); v < Math.min(height, y + reach / 2); v++) {
    const down = Math.min(v + 1, y + reach / 2) - Math.max(v, y - reach / 2);
    for (let u = Math.max(0, Math.floor(x - reach / 2)); u < Math.min(width, x + reach / 2); u++) {
      const weight = down * (Math.min(u + 1, x + reach / 2) - Math.max(u, x - reach / 2));
      sum += weight * plane[v * width + u]!;
      weights += weight;
    }
  }
  return weights > 0 ? sum / weights : 0;
}
