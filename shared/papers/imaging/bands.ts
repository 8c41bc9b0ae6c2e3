/** Letterheads, title bars and table heads printed light on dark: turned into dark print on bare paper. */
import { type Blob, eraseRules, findBlobs } from './ink.ts';
import { type Colour, markBelow } from './raster.ts';

/** Bands are looked for on every second pixel of every second row. */
const step = 2;
/** A pixel is dark, or coloured, when its least channel is under this share of the paper's. */
const dark = 0.62;
/** Shares of the picture's area: more is a table, a cover or a photograph, less is a letter. */
const area = { least: 0.0004, most: 0.4 };
/** Least height of a band as a share of the picture's long edge; its least width is twice that. */
const leastHeight = 0.009;
/** Grey steps by which light print stands out from its band, at least. */
const leastContrast = 60;
/** Share of the band that is light print. */
const printed = { least: 0.004, most: 0.3 };
/**
 * Least share of the band that is its bare colour, and most of its rim that is not. Measured: bands 0.77 and
 * above, and 0.04 at most; smeared words in shadow, with light in their letters, below 0.6 and above 0.06.
 */
const bare = { least: 0.7, rim: 0.055 };
/** Pixels of a band's rim, half band and half paper, that count as paper. */
const rim = 3;

/** For each row and column of a band, the first and the last pixel of it; in searched pixels. */
interface Outline {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly top: Int32Array;
  readonly bottom: Int32Array;
}

/** The page with its bands turned; the page itself where it has none. */
export function turnBands(page: Colour): Colour {
  const width = Math.floor(page.width / step);
  const height = Math.floor(page.height / step);
  const least = new Uint8Array(width * height);
  const histogram = new Uint32Array(256);
  for (let y = 0; y < height; y++) leastRow(page, y, least.subarray(y * width, (y + 1) * width), histogram);
  const paper = percentile(histogram, 0.8);
  const data = new Uint8Array(width * height);
  const limit = Math.ceil(paper * dark);
  for (let y = 0; y < height; y++) markBelow(least, y * width, (y + 1) * width, limit, data);
  const long = Math.max(width, height);
  // Frames and the grid of a table tie a band to everything else.
  eraseRules({ width, height, data }, Math.round(long / 40), Math.max(3, Math.round(long / 400)));
  let turned: Colour | undefined;
  const search = (found: ReturnType<typeof findBlobs>): Set<number> => {
    const vast = new Set<number>();
    found.blobs.forEach((blob, i) => {
      const size = (blob.x1 - blob.x0) * (blob.y1 - blob.y0);
      if (blob.y1 - blob.y0 < leastHeight * long || blob.x1 - blob.x0 < 2 * leastHeight * long) return;
      if (size > area.most * width * height) vast.add(i);
      if (size > area.most * width * height || size < area.least * width * height) return;
      const outline = outlineOf(blob, i, found.labels, width);
      if (!isBand(blob, i, found.labels, width, outline)) return;
      const print = lightPrint(page, blob, outline);
      if (!print) return;
      turned ??= { ...page, data: Uint8Array.from(page.data) };
      turn(page, turned, blob, outline, print, paper);
    });
    return vast;
  };
  const found = findBlobs({ width, height, data });
  const vast = search(found);
  // A letterhead up to the sheet's edge lies on a dark table: the two part where their colours meet.
  if (vast.size > 0)
    search(findBlobs({ width, height, data: flatParts(page, found.labels, vast, width, height) }));
  return turned ?? page;
}

/** The least channel of each searched pixel of a row. Rows and pixels by themselves are compiled once and for all. */
function leastRow({ width, data }: Colour, y: number, least: Uint8Array, histogram: Uint32Array): void {
  for (let x = 0, at = y * step * width * 3; x < least.length; x++, at += 3 * step) {
    const value = Math.min(data[at]!, data[at + 1]!, data[at + 2]!);
    least[x] = value;
    histogram[value]!++;
  }
}

/** Steps of a channel over eight pixels that are a border between two colours. */
const border = 24;

/** The pixels of these pieces that no border between two colours runs through. */
function flatParts(
  page: Colour,
  labels: Int32Array,
  pieces: Set<number>,
  width: number,
  height: number,
): Uint8Array {
  const data = new Uint8Array(width * height);
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++)
      if (pieces.has(labels[y * width + x]!) && isFlat(page, x, y)) data[y * width + x] = 1;
  return data;
}

function isFlat({ width, data }: Colour, x: number, y: number): boolean {
  const at = (y * step * width + x * step) * 3;
  const across = 2 * 3 * step;
  const down = width * across;
  for (let c = at; c < at + 3; c++)
    if (
      Math.abs(data[c + across]! - data[c - across]!) > border ||
      Math.abs(data[c + down]! - data[c - down]!) > border
    )
      return false;
  return true;
}

function percentile(histogram: Uint32Array, share: number): number {
  let left = histogram.reduce((sum, count) => sum + count, 0) * share;
  let value = 0;
  while (value < 255 && left > histogram[value]!) left -= histogram[value++]!;
  return value;
}

function outlineOf({ x0, y0, x1, y1 }: Blob, label: number, labels: Int32Array, width: number): Outline {
  const left = new Int32Array(y1 - y0).fill(x1);
  const right = new Int32Array(y1 - y0).fill(x0 - 1);
  const top = new Int32Array(x1 - x0).fill(y1);
  const bottom = new Int32Array(x1 - x0).fill(y0 - 1);
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      if (labels[y * width + x] !== label) continue;
      left[y - y0] = Math.min(left[y - y0]!, x);
      right[y - y0] = x;
      top[x - x0] = Math.min(top[x - x0]!, y);
      bottom[x - x0] = y;
    }
  return { left, right, top, bottom };
}

/** Calls for each searched pixel within the outline, `margin` pixels off it. */
function within(
  { x0, y0, y1 }: Blob,
  { left, right, top, bottom }: Outline,
  margin: number,
  each: (x: number, y: number) => void,
): void {
  for (let y = y0; y < y1; y++)
    for (let x = Math.max(x0, left[y - y0]! + margin); x <= right[y - y0]! - margin; x++)
      if (y >= top[x - x0]! + margin && y <= bottom[x - x0]! - margin) each(x, y);
}

/** Whether a dark piece is a full block: no ring, no drawing, no thick word. */
function isBand(blob: Blob, label: number, labels: Int32Array, width: number, outline: Outline): boolean {
  let held = 0;
  within(blob, outline, 0, () => held++);
  if (blob.area < 0.58 * held) return false;
  // Between and around the words of a band whole columns or rows are solid.
  const columns = new Int32Array(blob.x1 - blob.x0);
  const rows = new Int32Array(blob.y1 - blob.y0);
  for (let y = blob.y0; y < blob.y1; y++)
    for (let x = blob.x0; x < blob.x1; x++)
      if (labels[y * width + x] === label) {
        columns[x - blob.x0]!++;
        rows[y - blob.y0]!++;
      }
  const solid = (counts: Int32Array, first: Int32Array, last: Int32Array) =>
    counts.filter((count, i) => count >= 0.93 * (last[i]! - first[i]! + 1)).length / counts.length;
  return (
    solid(columns, outline.top, outline.bottom) >= 0.25 || solid(rows, outline.left, outline.right) >= 0.25
  );
}

/** The band's own colour, and how far from it the light print stands. */
interface Print {
  readonly band: readonly [number, number, number];
  readonly contrast: number;
}

/** Undefined where no light print of two or more pieces stands on one flat colour. */
function lightPrint(page: Colour, blob: Blob, outline: Outline): Print | undefined {
  const channels = [0, 1, 2].map(() => new Uint32Array(256));
  within(blob, outline, rim - 1, (x, y) => {
    for (let c = 0; c < 3; c++) channels[c]![page.data[(y * page.width + x) * step * 3 + c]!]!++;
  });
  const [red, green, blue] = channels as [Uint32Array, Uint32Array, Uint32Array];
  const band = [percentile(red, 0.4), percentile(green, 0.4), percentile(blue, 0.4)] as const;
  // A portrait or a table's wood has every tone; print on a band has two.
  if (channels.some((tones) => percentile(tones, 0.5) - percentile(tones, 0.1) > 36)) return undefined;
  const width = blob.x1 - blob.x0;
  const height = blob.y1 - blob.y0;
  const rise = new Uint8Array(width * height);
  const histogram = new Uint32Array(256);
  let held = 0;
  within(blob, outline, rim - 1, (x, y) => {
    const value = riseOver(page, (y * page.width + x) * step * 3, band);
    rise[(y - blob.y0) * width + x - blob.x0] = value;
    histogram[value]!++;
    held++;
  });
  const contrast = percentile(histogram, 1 - printed.least);
  if (contrast < leastContrast) return undefined;
  const data = rise.map((value) => (value > contrast / 2 ? 1 : 0));
  const light = data.reduce((sum, value) => sum + value, 0);
  if (light < printed.least * held || light > printed.most * held) return undefined;
  let flat = 0;
  let edge = 0;
  let foreign = 0;
  within(blob, outline, rim - 1, (x, y) => {
    const off = offColour(page, (y * page.width + x) * step * 3, band);
    if (off < 0.15 * contrast) flat++;
    const [i, j] = [x - blob.x0, y - blob.y0];
    const depth = Math.min(
      x - outline.left[j]!,
      outline.right[j]! - x,
      y - outline.top[i]!,
      outline.bottom[i]! - y,
    );
    if (depth >= rim) return;
    edge++;
    if (off > 0.3 * contrast) foreign++;
  });
  if (flat < bare.least * held || foreign > bare.rim * edge) return undefined;
  const letters = findBlobs({ width, height, data }).blobs.filter(
    (piece) => piece.y1 - piece.y0 >= 4 && piece.area >= 6 && piece.area < 0.2 * held,
  );
  return letters.length >= 2 ? { band, contrast } : undefined;
}

const riseOver = ({ data }: Colour, at: number, band: Print['band']) =>
  Math.max(0, data[at]! - band[0], data[at + 1]! - band[1], data[at + 2]! - band[2]);

const offColour = ({ data }: Colour, at: number, band: Print['band']) =>
  Math.max(
    Math.abs(data[at]! - band[0]),
    Math.abs(data[at + 1]! - band[1]),
    Math.abs(data[at + 2]! - band[2]),
  );

/** Paints the band of `page` on `onto`: its colour and its rim become paper, the light print black. */
function turn(
  page: Colour,
  onto: Colour,
  blob: Blob,
  outline: Outline,
  { band, contrast }: Print,
  paper: number,
): void {
  const paint = (margin: number, value: (at: number) => number) =>
    within(blob, outline, margin, (x, y) => {
      for (let dy = 0; dy < step; dy++)
        for (let dx = 0; dx < step; dx++) {
          const at = ((y * step + dy) * page.width + x * step + dx) * 3;
          onto.data.fill(value(at), at, at + 3);
        }
    });
  paint(0, () => paper);
  paint(rim - 1, (at) => paper * (1 - Math.min(1, riseOver(page, at, band) / contrast)));
}
