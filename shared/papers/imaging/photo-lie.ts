/** Which way a page lies in its photograph, told from its letters without reading one of them. */
import type { Blob } from './ink.ts';

export type Lie = 'upright' | 'sideways' | 'upside-down';

/** A letter or a word of joined ones, and how many pixels below the middle of its box its ink weighs. */
export interface Weighed extends Blob {
  readonly down: number;
}

/** Fewer letters tell nothing. */
const fewest = 40;
/** More only take time. */
const most = 600;
/**
 * How sharply letters stand in lines across, held against lines down. Measured on photographs of invented papers:
 * 1.04 and more upright, 0.55 and less sideways.
 */
const sideways = 0.75;
/**
 * Arabic words weigh below their middle: they stand on a heavy line and reach up from it. In shares of their height:
 * 0.02 to 0.08 upright; French print is nearly even, at −0.015 to 0.005, so that upside down it cannot be told.
 */
const weight = { least: 0.03, sure: 5 };

export function lieOf(letters: readonly Weighed[]): Lie {
  if (letters.length < fewest) return 'upright';
  const every = Math.ceil(letters.length / most);
  const some = letters.filter((_, i) => i % every === 0);
  const sizes = some.map(({ x0, y0, x1, y1 }) => Math.min(x1 - x0, y1 - y0)).sort((a, b) => a - b);
  const bin = Math.max(2, sizes[sizes.length >> 1]! / 3);
  const across = sharpest(some, bin, ({ x0, x1, y0, y1 }) => [(x0 + x1) / 2, y0, y1]);
  const down = sharpest(some, bin, ({ x0, x1, y0, y1 }) => [(y0 + y1) / 2, x0, x1]);
  if (across < sideways * down) return 'sideways';
  const shares = some.map(({ y0, y1, down: low }) => low / (y1 - y0));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const spread = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length);
  const sure = (mean / Math.max(spread, 1e-6)) * Math.sqrt(shares.length);
  return mean < -weight.least && sure < -weight.sure ? 'upside-down' : 'upright';
}

/** Most that the ends of the letters fall together on lines of one slant, up to twenty degrees. */
function sharpest(
  letters: readonly Weighed[],
  bin: number,
  ends: (letter: Weighed) => readonly [along: number, from: number, to: number],
): number {
  const placed = Float64Array.from(letters.flatMap(ends));
  let far = 0;
  for (let i = 0; i < placed.length; i += 3) far = Math.max(far, placed[i]!, placed[i + 2]!);
  const reach = 2 * Math.ceil(far / bin) + 2;
  const counts = new Float32Array(2 * reach);
  let top = 0;
  for (let degrees = -20; degrees <= 20; degrees += 0.5) {
    const slope = Math.tan((degrees * Math.PI) / 180);
    counts.fill(0);
    for (let i = 0; i < placed.length; i += 3) {
      const shift = placed[i]! * slope;
      counts[reach + Math.round((placed[i + 2]! - shift) / bin)]! += 1;
      counts[reach + Math.round((placed[i + 1]! - shift) / bin)]! += 0.5;
    }
    let sum = 0;
    for (const count of counts) sum += count * count;
    top = Math.max(top, sum);
  }
  return top;
}
