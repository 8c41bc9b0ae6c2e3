import { describe, expect, it } from 'vitest';
import { likeness, signsOfPart } from '#shared/papers/imaging/pen';
import { penWeights } from '#shared/papers/imaging/pen-weights';
import { identity } from '#shared/papers/imaging/raster';

const writings = ['ar', 'lat', 'digits'] as const;

describe('the likeness of ink to a pen’s', () => {
  it('is small for what looks like the print around it', () => {
    const print = penWeights.mean.slice(0, 12);
    for (const writing of writings) expect(likeness(print, print, writing)).toBeLessThan(0.5);
  });

  it('is great for uneven, wandering, coloured strokes among black print', () => {
    const print = penWeights.mean.slice(0, 12);
    const [thickness, varies, colour, straight, slants, height, heights, feet, ...rest] = print;
    const pen = [
      thickness!,
      varies!,
      colour! + 0.45,
      straight! - 0.15,
      slants! + 0.1,
      height! * 1.6,
      heights!,
      feet! + 0.2,
      ...rest,
    ];
    for (const writing of writings) expect(likeness(pen, print, writing)).toBeGreaterThanOrEqual(1);
  });

  it('holds a mark that print seldom reaches lower than one it hardly ever does', () => {
    for (const { rare, seldom, sometimes } of Object.values(penWeights.marks)) {
      expect(rare).toBeGreaterThan(seldom);
      expect(seldom).toBeGreaterThan(sometimes);
    }
  });

  it('is not told of blank paper', () => {
    const blank = { width: 200, height: 60, data: new Uint8Array(200 * 60 * 3).fill(244) };
    expect(signsOfPart(blank, identity, { x0: 5, y0: 5, x1: 190, y1: 50 }, 20)).toBeUndefined();
  });
});
