import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findBlobs, findInk } from '#shared/papers/imaging/ink';
import { evenLight } from '#shared/papers/imaging/light';
import { measurePhoto } from '#shared/papers/imaging/photo';
import type { Colour } from '#shared/papers/imaging/raster';
import { calmed } from '#shared/papers/imaging/screen';

const [width, height] = [800, 1100];

/** Bars as high as letters, on paper with a dark table around it. */
async function page(): Promise<Colour> {
  const bars = Array.from({ length: 20 * 18 }, (_, i) => {
    const [row, column] = [Math.floor(i / 18), i % 18];
    return `<path d="M${120 + column * 32} ${130 + row * 44}v18h9" fill="none" stroke="#222" stroke-width="4"/>`;
  });
  const { data } = await sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#4a3c30"/><rect x="50" y="50" width="700" height="1000" fill="#d8d6d0"/>${bars.join('')}</svg>`,
    ),
  )
    .flatten()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width, height, data };
}

/**
 * @param period pixels from wave to wave
 * @param apart how far the waves of the three channels are apart: the more, the more colour is in them
 */
function rippled({ data, ...size }: Colour, period: number, apart: number): Colour {
  const deep = 0.1;
  const out = Uint8Array.from(data);
  for (let i = 0; i < out.length; i++) {
    const [at, channel] = [Math.floor(i / 3), i % 3];
    const along = (at % width) + 0.6 * Math.floor(at / width);
    out[i] = Math.min(
      255,
      data[i]! * (1 - deep + deep * Math.sin((2 * Math.PI * along) / period + apart * channel)),
    );
  }
  return { ...size, data: out };
}

/** Pieces of ink on the written part of the sheet. */
const piecesOf = (picture: Colour) =>
  findBlobs(findInk(evenLight(picture))).blobs.filter(
    ({ x0, y0, x1, y1, area }) => area > 20 && x0 > 100 && y0 > 110 && x1 < 710 && y1 < 1000,
  ).length;

/** Pixels of the written part that are no paper. */
function greyOf(picture: Colour): number {
  const { data } = evenLight(picture);
  let count = 0;
  for (let y = 110; y < 1000; y++) for (let x = 100; x < 700; x++) if (data[y * width + x]! < 240) count++;
  return count;
}

describe('a page photographed off a screen', () => {
  it.each([25, 40, 80])('is freed of waves %i pixels apart, and keeps its letters', async (period) => {
    const plain = await page();
    const screen = rippled(plain, period, 1);
    const clear = calmed(screen);
    const waves = greyOf(screen) - greyOf(plain);
    expect(waves).toBeGreaterThan(50_000);
    expect(greyOf(clear) - greyOf(plain)).toBeLessThan(0.25 * waves);
    expect([piecesOf(plain), piecesOf(clear)]).toEqual([360, 360]);
  });

  it('is told to be one, and judged by its print', async () => {
    const plain = measurePhoto(await page(), { width, height });
    const screen = measurePhoto(rippled(await page(), 40, 2), { width, height });
    expect(screen.ripple).toBeGreaterThan(0.33);
    expect(plain.ripple).toBeLessThan(0.05);
    expect(Math.abs(screen.letter - plain.letter)).toBeLessThanOrEqual(2);
  });
});
