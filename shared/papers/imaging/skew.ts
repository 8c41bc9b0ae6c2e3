/** The angle of the text lines, found where their projection is sharpest. */
import type { Blob } from './ink.ts';

/**
 * Degrees, clockwise positive (lines fall to the right), within ±`limit`; 0 when there is too little to tell.
 * Uses the feet of the pieces of ink, which stand on the baselines of either script.
 */
export function findSkew(blobs: readonly Blob[], body: number, limit = 8): number {
  const feet: { x: number; y: number; weight: number }[] = [];
  for (const { x0, y0, x1, y1 } of blobs) {
    const height = y1 - y0;
    if (height < body * 0.3 || height > body * 2.5 || x1 - x0 > body * 12) continue;
    feet.push({ x: (x0 + x1) / 2, y: y1, weight: Math.min(3, (x1 - x0) / body) });
    feet.push({ x: (x0 + x1) / 2, y: y0, weight: 0.5 * Math.min(3, (x1 - x0) / body) });
  }
  if (feet.length < 24) return 0;
  const bin = Math.max(2, body / 6);
  const places = Float64Array.from(feet.flatMap(({ x, y, weight }) => [x, y, weight]));
  const [left, right] = extremes(feet.map(({ x }) => x));
  const [top, bottom] = extremes(feet.map(({ y }) => y));
  const steepest = Math.max(Math.abs(left), Math.abs(right)) * Math.tan(((limit + 1) * Math.PI) / 180);
  const lowest = Math.floor((top - steepest) / bin) - 1;
  const bins = new Float64Array(Math.ceil((bottom + steepest) / bin) + 2 - lowest);
  const filled = new Int32Array(bins.length);
  const sharpness = (degrees: number) => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    let count = 0;
    for (let i = 0; i < places.length; i += 3) {
      const at = Math.round((places[i + 1]! - places[i]! * slope) / bin) - lowest;
      if (bins[at] === 0) filled[count++] = at;
      bins[at]! += places[i + 2]!;
    }
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const value = bins[filled[k]!]!;
      sum += value * value;
      bins[filled[k]!] = 0;
    }
    return sum;
  };
  const best = (from: number, to: number, step: number) => {
    let top = 0;
    let angle = 0;
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const score = sharpness(degrees);
      if (score > top) {
        top = score;
        angle = degrees;
      }
    }
    return angle;
  };
  const coarse = best(-limit, limit, 0.25);
  return best(coarse - 0.3, coarse + 0.3, 0.05);
}

function extremes(values: readonly number[]): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
