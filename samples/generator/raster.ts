/** Page images as plain pixels, and moving them from one plane onto another. */
import sharp from 'sharp';

export type Point = readonly [x: number, y: number];

/** Red, green, blue, a byte each, row by row. */
export interface Raster {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export async function rasterOf(png: Buffer): Promise<Raster> {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

/** Draws each pixel of the new image from where it lies on the flat page, blending its four neighbours. */
export function redrawn(
  flat: Raster,
  width: number,
  height: number,
  back: (x: number, y: number) => Point,
  around: (x: number, y: number, c: number) => number,
  toned: (x: number, y: number, value: number, c: number, onPage: boolean) => number,
): Raster {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = back(x, y);
      const onPage = u >= 0 && v >= 0 && u < flat.width - 1 && v < flat.height - 1;
      const [x0, y0] = [Math.floor(u), Math.floor(v)];
      const [fx, fy] = [u - x0, v - y0];
      const at = (y0 * flat.width + x0) * 3;
      for (let c = 0; c < 3; c++) {
        const value = onPage
          ? (flat.data[at + c]! * (1 - fx) + flat.data[at + 3 + c]! * fx) * (1 - fy) +
            (flat.data[at + flat.width * 3 + c]! * (1 - fx) + flat.data[at + flat.width * 3 + 3 + c]! * fx) *
              fy
          : around(x, y, c);
        data[(y * width + x) * 3 + c] = clamp(toned(x, y, value, c, onPage));
      }
    }
  return { data, width, height };
}

export const clamp = (value: number): number => Math.min(255, Math.max(0, value));

export type Matrix = readonly number[];
export const project = (h: Matrix, [x, y]: Point): Point => {
  const w = h[6]! * x + h[7]! * y + 1;
  return [(h[0]! * x + h[1]! * y + h[2]!) / w, (h[3]! * x + h[4]! * y + h[5]!) / w];
};

/** The plane projection taking four corners to four others (eight linear equations, Gauss with pivots). */
export function homography(from: readonly Point[], to: readonly Point[]): Matrix {
  const rows = from.flatMap(([x, y], i) => {
    const [u, v] = to[i]!;
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  for (let k = 0; k < 8; k++) {
    const pivot = rows
      .slice(k)
      .reduce((best, row, i) => (Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? i + k : best), k);
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let r = 0; r < 8; r++)
      if (r !== k) {
        const factor = rows[r]![k]! / rows[k]![k]!;
        rows[r] = rows[r]!.map((cell, i) => cell - factor * rows[k]![i]!);
      }
  }
  return rows.map((row, k) => row[8]! / row[k]!);
}
