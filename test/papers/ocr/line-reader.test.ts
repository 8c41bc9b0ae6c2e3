import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Grey } from '#shared/papers/imaging/raster';
import { line, loadLineReader } from '#shared/papers/ocr/line-reader';

/** A line of print as the reader wants it: black on white, its ink `line.ink` pixels high. */
async function print(text: string): Promise<Grey> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="120"><rect width="900" height="120" fill="#fff"/><text x="20" y="80" font-family="DejaVu Sans" font-size="48">${text}</text></svg>`;
  const ink = await sharp(Buffer.from(svg))
    .greyscale()
    .trim({ background: '#fff', threshold: 20 })
    .toBuffer();
  const { data, info } = await sharp(ink)
    .resize({ height: line.ink })
    .extend({ left: line.margin, right: line.margin, background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

const reader = (await loadLineReader())!;

describe('the line recogniser', () => {
  it('reads figures in print, the words over their own columns', async () => {
    const crop = await print('2004 1987');
    const [reading] = await reader.read([crop]);
    expect(reading!.text).toBe('2004 1987');
    const [left, right] = reading!.words;
    expect(left!.x1).toBeLessThan(right!.x0);
    expect(right!.x1).toBeLessThanOrEqual(crop.width);
    expect(right!.x1).toBeGreaterThan(0.9 * crop.width);
  });

  it('reads lines together as it reads each alone', async () => {
    const crops = await Promise.all(['MOHAMED 1981', '12 000,00', '14/03/1972', 'Rabat'].map(print));
    const together = await reader.read(crops);
    for (const [i, crop] of crops.entries()) {
      const [alone] = await reader.read([crop]);
      expect(together[i]!.text).toBe(alone!.text);
      expect(together[i]!.confidence).toBeCloseTo(alone!.confidence, 3);
    }
  });

  it('says nothing where nothing is printed', async () => {
    const [reading] = await reader.read([{ width: 80, height: 36, data: new Uint8Array(80 * 36).fill(255) }]);
    expect(reading).toMatchObject({ text: '', words: [], confidence: 0 });
  });
});
