import { describe, expect, it } from 'vitest';
import { cropOfPen, penCrop } from '#shared/papers/imaging/pen-crop';
import { identity } from '#shared/papers/imaging/raster';

const body = 20;
const [width, height] = [420, 120];

/** White paper with black bars on it: [left, top, right, foot]. */
function paper(...bars: readonly (readonly [number, number, number, number])[]) {
  const data = new Uint8Array(width * height * 3).fill(244);
  for (const [x0, y0, x1, y1] of bars)
    for (let y = y0; y < y1; y++) data.fill(20, (y * width + x0) * 3, (y * width + x1) * 3);
  return { width, height, data };
}
/** Letters 20 high and 10 wide, 8 apart. */
const word = (count: number, y: number, x = 60) =>
  Array.from({ length: count }, (_, i) => [x + i * 18, y, x + i * 18 + 10, y + 20] as const);
const cut = (picture: ReturnType<typeof paper>, x0: number, y0: number, x1: number, y1: number) =>
  cropOfPen(picture, identity, { x0, y0, x1, y1 }, body);

describe('the crop the pen’s net looks at', () => {
  it('brings the letters to one height, ink on paper', () => {
    const crop = cut(paper(...word(6, 40)), 55, 35, 165, 65)!;
    expect(crop.ink.length).toBe(penCrop.rows * crop.width);
    // 100 wide and 20 high, at 28 rows.
    expect(crop.width).toBe(Math.round(100 * 1.4) + 4);
    expect(crop.height).toBeCloseTo(1);
    const middle = crop.ink.subarray(16 * crop.width, 17 * crop.width);
    expect(Math.max(...middle)).toBe(1);
    expect(middle[Math.round(2 + 14 * 1.4)]).toBeLessThan(0.2);
  });

  it('does not hold the line that was written on for ink', () => {
    const crop = cut(paper(...word(6, 40), [20, 64, 400, 66]), 55, 35, 165, 68)!;
    expect(crop.height).toBeCloseTo(1);
  });

  it('is of one line where a place holds two', () => {
    const crop = cut(paper(...word(6, 20), ...word(4, 60)), 55, 15, 165, 90)!;
    expect(crop.height).toBeCloseTo(1);
    expect(crop.width).toBe(Math.round(100 * 1.4) + 4);
  });

  it('holds whole letters where the box ends within one, and none of the next', () => {
    const crop = cut(paper(...word(6, 40)), 55, 35, 142, 65)!;
    expect(crop.width).toBe(Math.round(82 * 1.4) + 4);
  });

  it('sees the colour of the ink', () => {
    const blue = paper(...word(6, 40));
    for (let i = 0; i < blue.data.length; i += 3) if (blue.data[i] === 20) blue.data[i + 2] = 150;
    expect(cut(blue, 55, 35, 165, 65)!.colour).toBeGreaterThan(0.4);
    expect(cut(paper(...word(6, 40)), 55, 35, 165, 65)!.colour).toBeLessThan(0.02);
  });

  it('is none on blank paper', () => {
    expect(cut(paper(), 55, 35, 165, 65)).toBeUndefined();
  });
});
