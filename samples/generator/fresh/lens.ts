/** Draws a captured page pixel by pixel. Millions of them: light and table are reckoned for blocks of eight pixels. */
import type { Point, Raster } from '../raster.ts';

export interface Look {
  /** Where a pixel of the capture lies on the flat page. */
  readonly back: (x: number, y: number) => Point;
  /** What lies around the page: red, green, blue. */
  readonly around: (x: number, y: number) => readonly [number, number, number];
  /** Light falling there: a factor and what glare adds. */
  readonly light: (x: number, y: number) => readonly [factor: number, added: number];
  /** Grey levels of the blackest ink and the whitest paper. */
  readonly ink: number;
  readonly paper: number;
  readonly tint: readonly [number, number, number];
  readonly noise: Float32Array;
  /** A pattern laid over the page, as a screen's. */
  readonly pattern?: (x: number, y: number, c: number) => number;
}

const block = 8;

export function caught(flat: Raster, width: number, height: number, look: Look): Raster {
  const { back, ink, paper, tint, noise, pattern } = look;
  const out = new Uint8ClampedArray(width * height * 3);
  const { data } = flat;
  const row = flat.width * 3;
  const gain = (paper - ink) / 255;
  let n = 0;
  for (let by = 0; by < height; by += block)
    for (let bx = 0; bx < width; bx += block) {
      const [factor, added] = look.light(bx, by);
      const ground = look.around(bx, by);
      // The page is a plane: inside a block its points lie evenly.
      const [u0, v0] = back(bx, by);
      const [ux, vx] = back(bx + block, by);
      const [uy, vy] = back(bx, by + block);
      const [dux, dvx, duy, dvy] = [
        (ux - u0) / block,
        (vx - v0) / block,
        (uy - u0) / block,
        (vy - v0) / block,
      ];
      for (let y = by; y < Math.min(height, by + block); y++)
        for (let x = bx; x < Math.min(width, bx + block); x++) {
          const u = u0 + (x - bx) * dux + (y - by) * duy;
          const v = v0 + (x - bx) * dvx + (y - by) * dvy;
          const onPage = u >= 0 && v >= 0 && u < flat.width - 1 && v < flat.height - 1;
          const fx = u - Math.floor(u);
          const fy = v - Math.floor(v);
          const at = Math.floor(v) * row + Math.floor(u) * 3;
          const to = (y * width + x) * 3;
          for (let c = 0; c < 3; c++) {
            let value = ground[c]!;
            if (onPage) {
              const i = at + c;
              const above = data[i]! * (1 - fx) + data[i + 3]! * fx;
              const below = data[i + row]! * (1 - fx) + data[i + row + 3]! * fx;
              value = (ink + (above * (1 - fy) + below * fy) * gain) * tint[c]!;
              if (pattern) value *= pattern(x, y, c);
              value += added;
            }
            n = n + 1 === noise.length ? 0 : n + 1;
            out[to + c] = value * factor + noise[n]!;
          }
        }
    }
  return { data: new Uint8Array(out.buffer), width, height };
}

/** Noise near a bell curve, from one table: millions of draws would cost more than the page. */
export function grain(next: () => number, deviation: number): Float32Array {
  return Float32Array.from(
    { length: 65_521 },
    () => (next() + next() + next() + next() - 2) * 1.73 * deviation,
  );
}
