/** Cuts one phrase out of a page, cleans foreign ink away and brings it to the size the recogniser likes. */
import type { Grey, Rect } from './raster.ts';

/** A scaled cut-out and the way back: page = origin + crop / scale. */
export interface Crop extends Grey {
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
}

/**
 * `own(x, y)` says whether the pixel may stay; the rest is whitened. White margins of a third of a letter
 * stand around, without which the recogniser drops short words.
 */
export function cutOut(
  page: Grey,
  area: Rect,
  scale: number,
  options: { readonly own?: (at: number) => boolean; readonly grow?: number; readonly margin?: number } = {},
): Crop {
  const grow = options.grow ?? 2;
  const x0 = Math.max(0, Math.floor(area.x0 - grow));
  const y0 = Math.max(0, Math.floor(area.y0 - grow));
  const x1 = Math.min(page.width, Math.ceil(area.x1 + grow));
  const y1 = Math.min(page.height, Math.ceil(area.y1 + grow));
  const w = Math.max(1, x1 - x0);
  const h = Math.max(1, y1 - y0);
  const source = new Float32Array(w * h);
  const { own } = options;
  for (let y = 0, i = 0; y < h; y++)
    for (let at = (y0 + y) * page.width + x0, end = at + w; at < end; at++, i++) {
      const value = page.data[at]!;
      // Bare paper is the same whoever owns it.
      source[i] = value < 255 && own && !own(at) ? 255 : value;
    }
  const margin = options.margin ?? 12;
  const inner = { w: Math.max(1, Math.round(w * scale)), h: Math.max(1, Math.round(h * scale)) };
  const taps = scale < 1 ? areaTaps : cubicTaps;
  const scaled = down(across(source, w, h, taps(w, inner.w)), inner.w, taps(h, inner.h));
  const width = inner.w + 2 * margin;
  const height = inner.h + 2 * margin;
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < inner.h; y++)
    for (let x = 0; x < inner.w; x++) {
      const value = scaled[y * inner.w + x]!;
      data[(y + margin) * width + x + margin] = value < 0 ? 0 : value > 255 ? 255 : value + 0.5;
    }
  return { width, height, data, originX: x0 - margin / scale, originY: y0 - margin / scale, scale };
}

/** What each new pixel of a line is made of: old pixels `places[starts[i]]` … and their weights. */
interface Taps {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

/** Area average: `from` pixels become fewer. */
function areaTaps(from: number, to: number): Taps {
  const step = from / to;
  const most = to * (Math.ceil(step) + 1);
  const [starts, places, weights] = [new Int32Array(to + 1), new Int32Array(most), new Float64Array(most)];
  let count = 0;
  for (let i = 0; i < to; i++) {
    const first = i * step;
    const last = Math.min(from, first + step);
    for (let s = Math.floor(first); s < last; s++, count++) {
      places[count] = s;
      weights[count] = (Math.min(last, s + 1) - Math.max(first, s)) / (last - first);
    }
    starts[i + 1] = count;
  }
  return { starts, places, weights };
}

/** Catmull-Rom: `from` pixels become more. */
function cubicTaps(from: number, to: number): Taps {
  const step = from / to;
  const starts = Int32Array.from({ length: to + 1 }, (_, i) => 4 * i);
  const [places, weights] = [new Int32Array(4 * to), new Float64Array(4 * to)];
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * step - 0.5;
    const base = Math.floor(centre);
    const t = centre - base;
    weights[4 * i] = -0.5 * t + t * t - 0.5 * t * t * t;
    weights[4 * i + 1] = 1 - 2.5 * t * t + 1.5 * t * t * t;
    weights[4 * i + 2] = 0.5 * t + 2 * t * t - 1.5 * t * t * t;
    weights[4 * i + 3] = -0.5 * t * t + 0.5 * t * t * t;
    for (let d = 0; d < 4; d++) places[4 * i + d] = Math.min(from - 1, Math.max(0, base + d - 1));
  }
  return { starts, places, weights };
}

/** Each row anew. */
function across(
  source: Float32Array,
  width: number,
  height: number,
  { starts, places, weights }: Taps,
): Float32Array {
  const wide = starts.length - 1;
  const out = new Float32Array(wide * height);
  for (let y = 0, at = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0, k = 0; x < wide; x++, at++) {
      let sum = 0;
      for (const end = starts[x + 1]!; k < end; k++) sum += source[row + places[k]!]! * weights[k]!;
      out[at] = sum;
    }
  }
  return out;
}

/** Each column anew, row after row as the pixels lie in memory. */
function down(source: Float32Array, width: number, { starts, places, weights }: Taps): Float32Array {
  const tall = starts.length - 1;
  const out = new Float32Array(width * tall);
  const sums = new Float64Array(width);
  for (let y = 0; y < tall; y++) {
    sums.fill(0);
    for (let k = starts[y]!; k < starts[y + 1]!; k++) {
      const row = places[k]! * width;
      const weight = weights[k]!;
      for (let x = 0; x < width; x++) sums[x]! += source[row + x]! * weight;
    }
    out.set(sums, y * width);
  }
  return out;
}
