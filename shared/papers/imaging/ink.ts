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

/**
 * Sauvola and Pietikäinen's threshold (2000), window in pixels, k 0.2, with integral images.
 * `faintest`: what is lighter than this is never ink, so that bare noise stays paper.
 */
export function findInk(page: Grey, window = 41, k = 0.2, faintest = 200): Ink {
  const { width, height, data } = page;
  const out = new Uint8Array(width * height);
  const radius = window >> 1;
  // Column sums over the moving band of rows, then a moving sum along the row: no page-sized integral.
  const columnSum = new Uint32Array(width);
  const columnSquares = new Float64Array(width);
  const add = (y: number, sign: 1 | -1) => {
    const from = y * width;
    for (let x = 0; x < width; x++) {
      const value = data[from + x]!;
      columnSum[x]! += sign * value;
      columnSquares[x]! += sign * value * value;
    }
  };
  for (let y = 0; y < Math.min(radius, height); y++) add(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + radius < height) add(y + radius, 1);
    if (y - radius - 1 >= 0) add(y - radius - 1, -1);
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
    let sum = 0;
    let squares = 0;
    for (let x = 0; x < Math.min(radius, width); x++) {
      sum += columnSum[x]!;
      squares += columnSquares[x]!;
    }
    for (let x = 0; x < width; x++) {
      if (x + radius < width) {
        sum += columnSum[x + radius]!;
        squares += columnSquares[x + radius]!;
      }
      if (x - radius - 1 >= 0) {
        sum -= columnSum[x - radius - 1]!;
        squares -= columnSquares[x - radius - 1]!;
      }
      const value = data[y * width + x]!;
      if (value > faintest) continue;
      const columns = Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1;
      const count = rows * columns;
      const mean = sum / count;
      const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
      if (value < mean * (1 + k * (deviation / 128 - 1))) out[y * width + x] = 1;
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
  const scan = (lines: number, along: number, lineStep: number, alongStep: number) => {
    for (let line = 0; line < lines; line++) {
      let run = 0;
      for (let i = 0; i <= along; i++) {
        if (i < along && data[line * lineStep + i * alongStep]) {
          run++;
          continue;
        }
        if (run >= length)
          for (let j = i - run; j < i; j++) {
            let thick = 1;
            for (
              let s = 1;
              line - s >= 0 && data[(line - s) * lineStep + j * alongStep] && thick <= thickness;
              s++
            )
              thick++;
            for (
              let s = 1;
              line + s < lines && data[(line + s) * lineStep + j * alongStep] && thick <= thickness;
              s++
            )
              thick++;
            if (thick <= thickness) doomed.push(line * lineStep + j * alongStep);
          }
        run = 0;
      }
    }
  };
  scan(height, width, width, 1);
  scan(width, height, 1, width);
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
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if (!data[row + x]) continue;
      const start = x;
      while (x < width && data[row + x]) x++;
      let label = -1;
      if (y > 0)
        for (let u = Math.max(0, start - 1); u < Math.min(width, x + 1); u++) {
          const above = labels[row - width + u]!;
          if (above < 0) continue;
          const other = root(above);
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
      labels.fill(label, row + start, row + x);
    }
  }
  const index = new Int32Array(parent.length).fill(-1);
  const made: { x0: number; y0: number; x1: number; y1: number; area: number }[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const label = labels[y * width + x]!;
      if (label < 0) continue;
      const r = root(label);
      let i = index[r]!;
      if (i < 0) {
        i = made.length;
        index[r] = i;
        made.push({ x0: x, y0: y, x1: x + 1, y1: y + 1, area: 0 });
      }
      const blob = made[i]!;
      if (x < blob.x0) blob.x0 = x;
      if (x >= blob.x1) blob.x1 = x + 1;
      if (y >= blob.y1) blob.y1 = y + 1;
      blob.area++;
      labels[y * width + x] = i;
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
