/**
 * Pixel grids and the maps between them.
 * Grey: 0 is ink, 255 is paper. Colour: three bytes a pixel, red first.
 */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Colour {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in whole pixels; x1 and y1 lie outside. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Row-major 3×3 map of homogeneous points. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

export const identity: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export function carry(map: Homography, x: number, y: number): Point {
  const w = map[6] * x + map[7] * y + map[8];
  return { x: (map[0] * x + map[1] * y + map[2]) / w, y: (map[3] * x + map[4] * y + map[5]) / w };
}

/** First `second`, then `first`, as one map. */
export function compose(first: Homography, second: Homography): Homography {
  const out = new Array<number>(9).fill(0);
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++)
      for (let k = 0; k < 3; k++) out[row * 3 + column]! += first[row * 3 + k]! * second[k * 3 + column]!;
  return out as unknown as Homography;
}

/** The map that takes the four `from` points to the four `to` points (Gaussian elimination on 8 unknowns). */
export function homography(from: readonly Point[], to: readonly Point[]): Homography {
  const rows: number[][] = [];
  for (let i = 0; i < 4; i++) {
    const { x, y } = from[i]!;
    const { x: u, y: v } = to[i]!;
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  for (let column = 0; column < 8; column++) {
    let pivot = column;
    for (let row = column + 1; row < 8; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < 8; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let k = column; k < 9; k++) rows[row]![k]! -= factor * rows[column]![k]!;
    }
  }
  const solved = rows.map((row, i) => row[8]! / row[i]!);
  return [...solved, 1] as unknown as Homography;
}

/** Pulls every target pixel from `back(target)` in the source, blending four neighbours. Outside it lies paper. */
export function warp(source: Grey, width: number, height: number, back: Homography): Grey {
  const out = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) warpRow(source, width, y, back, out);
  return { width, height, data: out };
}

/** A row by itself: only so is it compiled once and for all, and not anew for each page. */
function warpRow(source: Grey, width: number, y: number, back: Homography, out: Uint8Array): void {
  const { width: stride, data } = source;
  const maxX = source.width - 1;
  const maxY = source.height - 1;
  const [b0, b1, b2, b3, b4, b5, b6, b7, b8] = back;
  const affine = b6 === 0 && b7 === 0 && b8 === 1;
  const across = b1 * y;
  const depthwise = b4 * y;
  const depth = b7 * y;
  for (let x = 0, at = y * width; x < width; x++, at++) {
    let sx = b0 * x + across + b2;
    let sy = b3 * x + depthwise + b5;
    if (!affine) {
      const w = 1 / (b6 * x + depth + b8);
      sx *= w;
      sy *= w;
    }
    let right = 1;
    let down = stride;
    // The last row and column have no neighbour; a pixel beside the source takes its nearest one.
    if (!(sx >= 0 && sy >= 0 && sx < maxX && sy < maxY)) {
      if (!(sx >= -1 && sy >= -1 && sx <= maxX + 1 && sy <= maxY + 1)) continue;
      sx = Math.min(Math.max(sx, 0), maxX);
      sy = Math.min(Math.max(sy, 0), maxY);
      if (sx === maxX) right = 0;
      if (sy === maxY) down = 0;
    }
    const left = sx | 0;
    const top = sy | 0;
    const from = top * stride + left;
    const below = from + down;
    const a = data[from]!;
    const b = data[from + right]!;
    const d = data[below]!;
    const e = data[below + right]!;
    // Most of a page is bare.
    if ((a & b & d & e) === 255) continue;
    const fx = sx - left;
    const fy = sy - top;
    const upper = a * (1 - fx) + b * fx;
    const lower = d * (1 - fx) + e * fx;
    out[at] = upper * (1 - fy) + lower * fy + 0.5;
  }
}

/** Target pixel → source pixel of a picture half as wide and high. */
export const halving: Homography = [2, 0, 0.5, 0, 2, 0.5, 0, 0, 1];

/** The picture at half its size: what `warp` makes of it by `halving`, an odd last row or column rounded up. */
export function halved({ width: w, height: h, data }: Grey): Grey {
  const width = Math.ceil(w / 2);
  const height = Math.ceil(h / 2);
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) halveRows(data, 2 * y * w, 2 * y + 1 < h ? w : 0, w, out, y * width);
  return { width, height, data: out };
}

/** The rows that begin at `row` and `below` it become one, from `to` on. */
function halveRows(
  data: Uint8Array,
  row: number,
  below: number,
  w: number,
  out: Uint8Array,
  to: number,
): void {
  const next = row + below;
  let at = to;
  for (let x = 0; x < w - 1; x += 2, at++)
    out[at] = (data[row + x]! + data[row + x + 1]! + data[next + x]! + data[next + x + 1]! + 2) >> 2;
  if (w % 2) out[at] = (data[row + w - 1]! + data[next + w - 1]! + 1) >> 1;
}

/** A picture turned clockwise by quarters (1 is 90°, 2 is 180°, 3 is 270°), and the way back. */
export function quarterTurn(source: Colour, turns: 0 | 1 | 2 | 3): Colour & { readonly back: Homography } {
  const { width: w, height: h, data } = source;
  if (turns === 0) return { ...source, back: identity };
  const [width, height] = turns === 2 ? [w, h] : [h, w];
  const back: Homography =
    turns === 1
      ? [0, 1, 0, -1, 0, h - 1, 0, 0, 1]
      : turns === 2
        ? [-1, 0, w - 1, 0, -1, h - 1, 0, 0, 1]
        : [0, -1, w - 1, 1, 0, 0, 0, 0, 1];
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (back[3] * x + back[4] * y + back[5]) * w + back[0] * x + back[1] * y + back[2];
      for (let c = 0; c < 3; c++) out[(y * width + x) * 3 + c] = data[from * 3 + c]!;
    }
  return { width, height, data: out, back };
}

/** Marks with 1 what is darker than `limit`. A row or less at a time: by itself it is compiled once and for all. */
export function markBelow(
  plane: Uint8Array,
  from: number,
  to: number,
  limit: number,
  marked: Uint8Array,
): void {
  for (let at = from; at < to; at++) if (plane[at]! < limit) marked[at] = 1;
}
