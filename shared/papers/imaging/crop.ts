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
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const at = (y0 + y) * page.width + x0 + x;
      source[y * w + x] = options.own && !options.own(at) ? 255 : page.data[at]!;
    }
  const margin = options.margin ?? 12;
  const inner = { w: Math.max(1, Math.round(w * scale)), h: Math.max(1, Math.round(h * scale)) };
  const scaled = scale < 1 ? shrink(source, w, h, inner.w, inner.h) : enlarge(source, w, h, inner.w, inner.h);
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

/** Area average. */
function shrink(source: Float32Array, w: number, h: number, outW: number, outH: number): Float32Array {
  const rows = resample(source, w, h, outW, (position, step) => areaTaps(position, step, w));
  return transpose(
    resample(transpose(rows, outW, h), h, outW, outH, (p, s) => areaTaps(p, s, h)),
    outH,
    outW,
  );
}

/** Catmull-Rom. */
function enlarge(source: Float32Array, w: number, h: number, outW: number, outH: number): Float32Array {
  const rows = resample(source, w, h, outW, (position, step) => cubicTaps(position, step, w));
  return transpose(
    resample(transpose(rows, outW, h), h, outW, outH, (p, s) => cubicTaps(p, s, h)),
    outH,
    outW,
  );
}

type Taps = { readonly at: number[]; readonly weight: number[] };

function areaTaps(i: number, step: number, limit: number): Taps {
  const from = i * step;
  const to = Math.min(limit, from + step);
  const at: number[] = [];
  const weight: number[] = [];
  for (let s = Math.floor(from); s < to; s++) {
    at.push(s);
    weight.push((Math.min(to, s + 1) - Math.max(from, s)) / (to - from));
  }
  return { at, weight };
}

function cubicTaps(i: number, step: number, limit: number): Taps {
  const centre = (i + 0.5) * step - 0.5;
  const base = Math.floor(centre);
  const t = centre - base;
  const weight = [
    -0.5 * t + t * t - 0.5 * t * t * t,
    1 - 2.5 * t * t + 1.5 * t * t * t,
    0.5 * t + 2 * t * t - 1.5 * t * t * t,
    -0.5 * t * t + 0.5 * t * t * t,
  ];
  return { at: [-1, 0, 1, 2].map((d) => Math.min(limit - 1, Math.max(0, base + d))), weight };
}

function resample(
  source: Float32Array,
  w: number,
  h: number,
  outW: number,
  tapsOf: (i: number, step: number) => Taps,
): Float32Array {
  const out = new Float32Array(outW * h);
  const taps = Array.from({ length: outW }, (_, x) => tapsOf(x, w / outW));
  // Row by row, as the pixels lie in memory.
  const starts = new Int32Array(outW + 1);
  taps.forEach(({ at }, x) => {
    starts[x + 1] = starts[x]! + at.length;
  });
  const places = Int32Array.from(taps.flatMap(({ at }) => at));
  const weights = Float64Array.from(taps.flatMap(({ weight }) => weight));
  for (let y = 0; y < h; y++) {
    const row = y * w;
    for (let x = 0; x < outW; x++) {
      let sum = 0;
      for (let k = starts[x]!; k < starts[x + 1]!; k++) sum += source[row + places[k]!]! * weights[k]!;
      out[y * outW + x] = sum;
    }
  }
  return out;
}

function transpose(source: Float32Array, w: number, h: number): Float32Array {
  const out = new Float32Array(source.length);
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) out[x * h + y] = source[y * w + x]!;
  return out;
}
