/**
 * A page photographed off a screen: the ripple that the screen's dots and the camera's make together is taken out, so
 * that its dark waves are not read as strokes. What is bare between the letters tells how the light runs.
 */
import { percentile } from './photo-tiles.ts';
import type { Colour } from './raster.ts';

/** Half the width of a stroke, at most, and the reach of the mean of what is bare: shares of the picture's long edge. */
const stroke = 0.003;
/** Reach of the mean that no ripple moves, as a share of the long edge. */
const still = 0.03;
/** Least share of the bare brightness that is no ink. */
const bare = 0.8;
/** What has less than this share of the paper's brightness lies beside the sheet. */
const table = 0.5;
/** A ripple changes the light by no more; more is a table, a shadow or a coloured bar. */
const most = { darker: 0.8, brighter: 1.25 };

/** The picture with the ripple taken out of each channel, at half its size found and at its full size applied. */
export function calmed({ width, height, data }: Colour): Colour {
  const [w, h] = [width >> 1, height >> 1];
  const long = Math.max(w, h);
  const reach = Math.max(2, Math.round(long * stroke));
  const planes = [0, 1, 2].map((channel) => halfOf({ width, height, data }, channel));
  const grounds = planes.map((plane) => extreme(extreme(plane, w, h, reach, 1), w, h, reach, -1));
  const paper = bareness(planes, grounds, w, h);
  const share = mean(paper, w, h, reach);
  const out = new Uint8Array(data.length);
  planes.forEach((plane, channel) => {
    const ground = grounds[channel]!;
    const masked = mean(
      plane.map((value, i) => value * paper[i]!),
      w,
      h,
      reach,
    );
    // Where hardly anything is bare, the brightest nearby stands for it.
    const light = ground.map((value, i) => (share[i]! > 0.2 ? masked[i]! / share[i]! : value));
    const gain = gainOf(light, w, h, Math.round(long * still));
    for (let y = 0; y < height; y++) {
      const row = Math.min(h - 1, y >> 1) * w;
      for (let x = 0, at = y * width * 3 + channel; x < width; x++, at += 3)
        out[at] = Math.min(255, data[at]! * gain[row + Math.min(w - 1, x >> 1)]! + 0.5);
    }
  });
  return { width, height, data: out };
}

/** What brings each place's light to that around it. A table beside the sheet has no part in it. */
function gainOf(light: Float32Array, w: number, h: number, reach: number): Float32Array {
  const dark = table * percentile(light, 0.9);
  const bright = light.map((value) => (value > dark ? 1 : 0));
  const shares = mean(bright, w, h, reach);
  const levels = mean(
    light.map((value, i) => value * bright[i]!),
    w,
    h,
    reach,
  );
  return light.map((value, i) =>
    bright[i] === 1
      ? Math.min(most.brighter, Math.max(most.darker, levels[i]! / (shares[i]! * Math.max(1, value))))
      : 1,
  );
}

function halfOf({ width, height, data }: Colour, channel: number): Float32Array {
  const [w, h] = [width >> 1, height >> 1];
  const out = new Float32Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0, at = 2 * y * width * 3 + channel; x < w; x++, at += 6)
      out[y * w + x] = (data[at]! + data[at + 3]! + data[at + 3 * width]! + data[at + 3 * width + 3]!) / 4;
  return out;
}

/** 1 where no ink is, nor its blurred edge, nor the table beside the sheet; else 0. */
function bareness(
  planes: readonly Float32Array[],
  grounds: readonly Float32Array[],
  w: number,
  h: number,
): Float32Array {
  const [r, g, b] = planes as [Float32Array, Float32Array, Float32Array];
  const [red, green, blue] = grounds as [Float32Array, Float32Array, Float32Array];
  const ground = red.map((value, i) => value + green[i]! + blue[i]!);
  const dark = table * percentile(ground, 0.9);
  const clear = r.map((value, i) => (value + g[i]! + b[i]! < Math.max(dark, bare * ground[i]!) ? 0 : 1));
  return extreme(clear, w, h, 1, -1);
}

/** The greatest value of the square around each pixel, or with `sign` −1 the least. */
function extreme(plane: Float32Array, w: number, h: number, reach: number, sign: 1 | -1): Float32Array {
  const across = new Float32Array(plane.length);
  const out = new Float32Array(plane.length);
  const along = (
    from: Float32Array,
    to: Float32Array,
    step: number,
    length: number,
    at: number,
    place: number,
  ) => {
    let value = from[at]! * sign;
    const first = Math.max(-place, -reach);
    const last = Math.min(length - 1 - place, reach);
    for (let u = first; u <= last; u++) {
      const other = from[at + u * step]! * sign;
      if (other > value) value = other;
    }
    to[at] = value * sign;
  };
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) along(plane, across, 1, w, y * w + x, x);
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) along(across, out, w, h, y * w + x, y);
  return out;
}

/** The mean of the square around each pixel, by moving sums. */
function mean(plane: Float32Array, w: number, h: number, reach: number): Float32Array {
  const out = new Float32Array(plane.length);
  const columns = new Float64Array(w);
  const sumRow = (y: number, sign: number) => {
    for (let x = 0; x < w; x++) columns[x]! += sign * plane[y * w + x]!;
  };
  for (let y = 0; y < Math.min(reach, h); y++) sumRow(y, 1);
  for (let y = 0; y < h; y++) {
    if (y + reach < h) sumRow(y + reach, 1);
    if (y - reach - 1 >= 0) sumRow(y - reach - 1, -1);
    const rows = Math.min(h - 1, y + reach) - Math.max(0, y - reach) + 1;
    let sum = 0;
    for (let x = 0; x < Math.min(reach, w); x++) sum += columns[x]!;
    for (let x = 0; x < w; x++) {
      if (x + reach < w) sum += columns[x + reach]!;
      if (x - reach - 1 >= 0) sum -= columns[x - reach - 1]!;
      out[y * w + x] = sum / (rows * (Math.min(w - 1, x + reach) - Math.max(0, x - reach) + 1));
    }
  }
  return out;
}
