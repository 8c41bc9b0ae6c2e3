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
  const add = (y: number) => {
    const from = y * width;
    for (let x = 0; x < width; x++) columns[x + radius + 1]! += packed[data[from + x]!]!;
  };
  const drop = (y: number) => {
    const from = y * width;
    for (let x = 0; x < width; x++) columns[x + radius + 1]! -= packed[data[from + x]!]!;
  };
  for (let y = 0; y < Math.min(radius, height); y++) add(y);
  for (let y = 0; y < height; y++) {
    if (y + radius < height) add(y + radius);
    if (y - radius - 1 >= 0) drop(y - radius - 1);
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
    const from = y * width;
    let both = 0;
    for (let i = 0; i < 2 * radius + 1; i++) both += columns[i]!;
    for (let x = 0; x < width; x++) {
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

/**
 * Takes straight rules out of the ink: runs longer than `length` and no thicker than `thickness`.
 * Strokes that cross a rule stay. Answers which pixels were erased.
 */
export function eraseRules(ink: Ink, length: number, thickness: number): Int32Array {
  const { width, height, data } = ink;
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
  for (let y = 0; y < height; y++) {
    const end = (y + 1) * width;
    for (let from = y * width; from < end; from++) {
      if (!data[from]) continue;
      let to = from + 1;
      while (to < end && data[to]) to++;
      if (to - from >= length) doom(from, to, 1, y, height, width);
      from = to;
    }
  }
  // Down the columns, all of them side by side: rows lie together in memory.
  const runs = new Int32Array(width);
  const close = (x: number, y: number) => {
    if (runs[x]! >= length) doom((y - runs[x]!) * width + x, y * width + x, width, x, width, 1);
    runs[x] = 0;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if (data[at]) runs[x]!++;
      else if (runs[x]) close(x, y);
    }
  for (let x = 0; x < width; x++) close(x, height);
  for (const at of doomed) data[at] = 0;
  return Int32Array.from(doomed);
}

/** Connected components (eight neighbours) by runs and union-find. */
export function findBlobs(ink: Ink): { blobs: Blob[]; labels: Int32Array } {
  const { width, height, data } = ink;
  const labels = new Int32Array(width * height).fill(-1);
  const parent: number[] = [];
  const root = (label: number) => {
    let r = label;
    while (parent[r] !== r) {
      parent[r] = parent[parent[r]!]!;
      r = parent[r]!;
    }
    return r;
  };
  /** First pixel of each run of ink, and the one behind its last. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let start = row; start < row + width; start++) {
      if (!data[start]) continue;
      let end = start + 1;
      while (end < row + width && data[end]) end++;
      let label = -1;
      if (y > 0) {
        let last = -1;
        const to = Math.min(row, end + 1 - width);
        for (let above = Math.max(row - width, start - 1 - width); above < to; above++) {
          const met = labels[above]!;
          if (met < 0 || met === last) continue;
          last = met;
          const other = root(met);
          if (label < 0) label = other;
          else if (other !== label) {
            const low = Math.min(other, label);
            parent[Math.max(other, label)] = low;
            label = low;
          }
        }
      }
      if (label < 0) {
        label = parent.length;
        parent.push(label);
      }
      labels.fill(label, start, end);
      starts.push(start);
      ends.push(end);
      start = end;
    }
  }
  const index = new Int32Array(parent.length).fill(-1);
  const made: { x0: number; y0: number; x1: number; y1: number; area: number }[] = [];
  for (let run = 0; run < starts.length; run++) {
    const [start, end] = [starts[run]!, ends[run]!];
    const y = Math.floor(start / width);
    const [x0, x1] = [start - y * width, end - y * width];
    const r = root(labels[start]!);
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
    labels.fill(i, start, end);
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
