/** From a grey page to its pieces of ink: threshold, rules taken out, connected components. */
import type { Grey } from './raster.ts';

export interface Blob {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Pixels of ink. */
  readonly area: number;
}

/** 1 is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Where the sum of squares begins in a packed number: above any sum of a window's values. */
const squaresAt = 2 ** 20;

/**
 * Sauvola and Pietikäinen's threshold (2000), window in pixels, k 0.2, with integral images.
 * `faintest`: what is lighter than this is never ink, so that bare noise stays paper.
 */
export function findInk(page: Grey, window = 41, k = 0.2, faintest = 200): Ink {
  const { width, height, data } = page;
  const out = new Uint8Array(width * height);
  const radius = window >> 1;
  // Column sums over the moving band of rows, then a moving sum along the row: no page-sized integral.
  // The sum of the values and that of their squares share one number: both stay whole in 53 bits.
  const columns = new Float64Array(width + 2 * radius + 1);
  const packed = Float64Array.from({ length: 256 }, (_, value) => value * value * squaresAt + value);
  const margin = radius + 1;
  for (let y = 0; y < Math.min(radius, height); y++)
    for (let x = 0; x < width; x++) columns[x + margin]! += packed[data[y * width + x]!]!;
  for (let y = 0; y < height; y++) {
    const from = y * width;
    const enters = y + radius < height ? from + radius * width : -1;
    const leaves = y > radius ? from - margin * width : -1;
    if (enters >= 0 && leaves >= 0)
      for (let x = 0; x < width; x++)
        columns[x + margin]! += packed[data[enters + x]!]! - packed[data[leaves + x]!]!;
    else if (enters >= 0) for (let x = 0; x < width; x++) columns[x + margin]! += packed[data[enters + x]!]!;
    else if (leaves >= 0) for (let x = 0; x < width; x++) columns[x + margin]! -= packed[data[leaves + x]!]!;
    let first = 0;
    while (first < width && data[from + first]! > faintest) first++;
    if (first === width) continue;
    let last = width - 1;
    while (data[from + last]! > faintest) last--;
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
    let both = 0;
    for (let i = first; i < first + 2 * radius + 1; i++) both += columns[i]!;
    for (let x = first; x <= last; x++) {
      both += columns[x + 2 * radius + 1]! - columns[x]!;
      const value = data[from + x]!;
      if (value > faintest) continue;
      const squares = Math.floor(both / squaresAt);
      const sum = both - squares * squaresAt;
      const count = rows * (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
      const mean = sum / count;
      const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
      if (value < mean * (1 + k * (deviation / 128 - 1))) out[from + x] = 1;
    }
  }
  return { width, height, data: out };
}

/** First pixel of ink from `at` on, before `end`; `end` where there is none. Bare pixels are passed four at a time. */
function nextInk(data: Uint8Array, four: Uint32Array, at: number, end: number): number {
  let i = at;
  while (i & 3 && i < end && !data[i]) i++;
  if (!(i & 3)) {
    while (i < end && four[i >> 2] === 0) i += 4;
    while (i < end && !data[i]) i++;
  }
  return i < end ? i : end;
}

/** The pixels four by four, as they lie in memory; up to three at the end are left over. */
function byFours(data: Uint8Array): Uint32Array {
  return data.byteOffset % 4 === 0
    ? new Uint32Array(data.buffer, data.byteOffset, data.length >> 2)
    : byFours(data.slice());
}

/**
 * Takes straight rules out of the ink: runs longer than `length` and no thicker than `thickness`.
 * Strokes that cross a rule stay. Answers which pixels were erased.
 */
export function eraseRules(ink: Ink, length: number, thickness: number): Int32Array {
  const { width, height, data } = ink;
  const four = byFours(data);
  const doomed: number[] = [];
  /** The pixels of a run that ends before `to`, where the ink across it is thin. */
  const doom = (from: number, to: number, step: number, line: number, lines: number, across: number) => {
    for (let at = from; at < to; at += step) {
      let thick = 1;
      for (let s = 1; line - s >= 0 && data[at - s * across] && thick <= thickness; s++) thick++;
      for (let s = 1; line + s < lines && data[at + s * across] && thick <= thickness; s++) thick++;
      if (thick <= thickness) doomed.push(at);
    }
  };
  const reach = (Math.ceil(length) - 1) * width;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const end = row + width;
    for (let from = nextInk(data, four, row, end); from < end; from = nextInk(data, four, from, end)) {
      let to = from;
      for (; to < end && data[to]; to++) {
        // A run down begins where nothing stands above, and is long where its far pixel is ink as well.
        if ((y > 0 && data[to - width]) || !data[to + reach]) continue;
        let foot = to + width;
        while (foot < data.length && data[foot]) foot += width;
        if (foot - to > reach) doom(to, foot, width, to - row, width, 1);
      }
      if (to - from >= length) doom(from, to, 1, y, height, width);
      from = to;
    }
  }
  for (const at of doomed) data[at] = 0;
  return Int32Array.from(doomed);
}

/** Connected components (eight neighbours) by runs and union-find. */
export function findBlobs(ink: Ink): { blobs: Blob[]; labels: Int32Array } {
  const { width, height, data } = ink;
  const four = byFours(data);
  const parent: number[] = [];
  const root = (label: number) => {
    let r = label;
    while (parent[r] !== r) {
      parent[r] = parent[parent[r]!]!;
      r = parent[r]!;
    }
    return r;
  };
  /** Of each run of ink its first pixel, the one behind its last, and its label. */
  const starts: number[] = [];
  const ends: number[] = [];
  const named: number[] = [];
  /** The first run of the row above that may still touch, and the first of this row. */
  let above = 0;
  let first = 0;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    above = first;
    first = starts.length;
    for (let start = nextInk(data, four, row, row + width); start < row + width; ) {
      let end = start + 1;
      while (end < row + width && data[end]) end++;
      let label = -1;
      while (above < first && ends[above]! < start - width) above++;
      for (let run = above; run < first && starts[run]! <= end - width; run++) {
        const other = root(named[run]!);
        if (label < 0) label = other;
        else if (other !== label) {
          const low = Math.min(other, label);
          parent[Math.max(other, label)] = low;
          label = low;
        }
      }
      if (label < 0) {
        label = parent.length;
        parent.push(label);
      }
      starts.push(start);
      ends.push(end);
      named.push(label);
      start = nextInk(data, four, end, row + width);
    }
  }
  const labels = new Int32Array(width * height).fill(-1);
  const index = new Int32Array(parent.length).fill(-1);
  const made: { x0: number; y0: number; x1: number; y1: number; area: number }[] = [];
  for (let run = 0; run < starts.length; run++) {
    const start = starts[run]!;
    const end = ends[run]!;
    const y = Math.floor(start / width);
    const x0 = start - y * width;
    const x1 = end - y * width;
    const r = root(named[run]!);
    let i = index[r]!;
    if (i < 0) {
      i = made.length;
      index[r] = i;
      made.push({ x0, y0: y, x1, y1: y + 1, area: 0 });
    }
    const blob = made[i]!;
    if (x0 < blob.x0) blob.x0 = x0;
    if (x1 > blob.x1) blob.x1 = x1;
    if (y >= blob.y1) blob.y1 = y + 1;
    blob.area += end - start;
    for (let at = start; at < end; at++) labels[at] = i;
  }
  return { blobs: made, labels };
}

/** Height in pixels that carries most of the ink: near the height of a capital or of an Arabic word. */
export function bodyHeight(blobs: readonly Blob[]): number {
  const weight = new Float64Array(200);
  let total = 0;
  for (const { x0, y0, x1, y1, area } of blobs) {
    const height = y1 - y0;
    const width = x1 - x0;
    if (height < 7 || height >= 200 || width > height * 14 || area < 20) continue;
    // Frames and rings hold little ink for their size.
    if (height > 60 && area < 0.1 * width * height) continue;
    const mass = Math.min(area, height * height);
    weight[height]! += mass;
    total += mass;
  }
  let left = total / 2;
  let height = 0;
  while (height < 199 && left > weight[height]!) left -= weight[height++]!;
  return total > 0 ? height : 0;
}

/**
 * Where a stamp, a signature or a stain has grown together with text, keeps the darker of the two inks.
 * Takes the lighter ink of large blobs away when the two stand clearly apart; answers which pixels it took.
 */
export function partStamps(
  page: Grey,
  ink: Ink,
  { blobs, labels }: { blobs: readonly Blob[]; labels: Int32Array },
  body: number,
): readonly number[] {
  const limits = new Map<number, number>();
  blobs.forEach(({ x0, y0, x1, y1, area }, i) => {
    if ((y1 - y0 < body * 3.2 && x1 - x0 < body * 14) || area < body * body) return;
    const histogram = new Uint32Array(256);
    for (let y = y0; y < y1; y++)
      for (let x = x0; x < x1; x++)
        if (labels[y * page.width + x] === i) histogram[page.data[y * page.width + x]!]!++;
    const limit = twoInks(histogram);
    if (limit) limits.set(i, limit);
  });
  const taken: number[] = [];
  for (const [i, limit] of limits) {
    const { x0, y0, x1, y1 } = blobs[i]!;
    for (let y = y0; y < y1; y++)
      for (let x = x0; x < x1; x++) {
        const at = y * page.width + x;
        if (labels[at] !== i || page.data[at]! <= limit) continue;
        ink.data[at] = 0;
        taken.push(at);
      }
  }
  return taken;
}

/** Otsu's threshold, if the classes' means differ by 50 or more and neither is a mere trace. */
function twoInks(histogram: Uint32Array): number | undefined {
  let total = 0;
  let sum = 0;
  for (let value = 0; value < 256; value++) {
    total += histogram[value]!;
    sum += value * histogram[value]!;
  }
  let best = 0;
  let limit: number | undefined;
  let count = 0;
  let below = 0;
  for (let value = 0; value < 255; value++) {
    count += histogram[value]!;
    below += value * histogram[value]!;
    if (count < total * 0.03 || total - count < total * 0.03) continue;
    const gap = (sum - below) / (total - count) - below / count;
    const between = count * (total - count) * gap * gap;
    if (between > best) {
      best = between;
      limit = gap >= 50 ? value : undefined;
    }
  }
  return limit;
}
