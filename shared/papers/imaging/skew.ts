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
  const sharpness = (degrees: number) => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const bins = new Map<number, number>();
    for (const { x, y, weight } of feet) {
      const at = Math.round((y - x * slope) / bin);
      bins.set(at, (bins.get(at) ?? 0) + weight);
    }
    let sum = 0;
    for (const value of bins.values()) sum += value * value;
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
