/** What the years do to a page before anyone copies it: pale ink, carbon copies, folds, stamps over the text. */
import sharp from 'sharp';
import type { Chance } from '#shared/people/learn/chance';
import { clamp, type Raster } from '../raster.ts';

export const wears = [
  'typewriter',
  'faded',
  'carbon',
  'stamped',
  'folded',
  'low-dots',
  'fax',
  'screen',
] as const;
export type Wear = (typeof wears)[number];

/** Typewriter letters are chosen when the page is printed; low dots, fax and screen when it is captured. */
export async function worn(page: Raster, wear: Wear | undefined, chance: Chance): Promise<Raster> {
  if (wear === 'typewriter') return inkBy(page, blotches(chance, 0.55, 1.05));
  if (wear === 'faded') return inkBy(page, blotches(chance, 0.2 + chance.next() * 0.12, 0.5));
  if (wear === 'carbon') return carbon(page, chance);
  if (wear === 'folded') return folded(page, chance);
  if (wear === 'stamped') return stamped(page, chance);
  return page;
}

type Strength = (x: number, y: number) => number;

/** Share of the ink that is left, wandering slowly over the page between two bounds. */
function blotches(chance: Chance, low: number, high: number): Strength {
  const waves = Array.from(
    { length: 4 },
    () => [chance.next() * 0.02, chance.next() * 0.02, chance.next() * 6.3] as const,
  );
  return (x, y) => {
    const at = waves.reduce((sum, [a, b, phase]) => sum + Math.sin(a * x + b * y + phase), 0) / 8 + 0.5;
    return low + (high - low) * at;
  };
}

function inkBy({ data, width, height }: Raster, strength: Strength): Raster {
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const left = strength(x, y);
      for (let i = (y * width + x) * 3, c = 0; c < 3; c++, i++)
        data[i] = clamp(255 - (255 - data[i]!) * left);
    }
  return { data, width, height };
}

/** The second sheet under a typewriter: soft violet-grey strokes and a rubbed ground. */
async function carbon(page: Raster, chance: Chance): Promise<Raster> {
  const { width, height } = page;
  const soft = await sharp(page.data, { raw: { width, height, channels: 3 } })
    .grayscale()
    .blur(1.1)
    .raw()
    .toBuffer();
  const ink = chance.pick([
    [70, 66, 110],
    [78, 78, 84],
    [60, 74, 112],
  ]);
  const rub = blotches(chance, 0, 0.16);
  const paper = [244, 240, 228];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const left = Math.min(1, (1 - soft[y * width + x]! / 255) * 0.8 + rub(x, y));
      for (let c = 0; c < 3; c++)
        page.data[(y * width + x) * 3 + c] = clamp(paper[c]! * (1 - left) + ink[c]! * left);
    }
  return page;
}

/** Folded in four: a worn thread with a shadow beside it, across and down. */
function folded(page: Raster, chance: Chance): Raster {
  const { data, width, height } = page;
  const shade = (x: number, y: number, by: number): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    for (let i = (y * width + x) * 3, c = 0; c < 3; c++, i++) data[i] = clamp(data[i]! + by);
  };
  const across = [0.32 + chance.next() * 0.06, 0.64 + chance.next() * 0.06];
  for (const at of across)
    for (let x = 0; x < width; x++) {
      const y0 = Math.round(at * height + 5 * Math.sin(x / 180));
      for (let d = -9; d <= 9; d++)
        shade(x, y0 + d, d < 0 ? 26 * Math.exp(-(d * d) / 12) : -58 * Math.exp(-(d * d) / 9));
    }
  const x0 = Math.round((0.48 + chance.next() * 0.05) * width);
  for (let y = 0; y < height; y++)
    for (let d = -8; d <= 8; d++)
      shade(x0 + d, y, d < 0 ? 22 * Math.exp(-(d * d) / 12) : -50 * Math.exp(-(d * d) / 9));
  return page;
}

/** Two seals in coloured ink, right over the text. */
async function stamped(page: Raster, chance: Chance): Promise<Raster> {
  const { width, height } = page;
  const seal = (): string => {
    const ink = chance.pick(['#2b3f9a', '#7a2a86', '#a02a34', '#1f6b4a']);
    const r = 0.085 * width;
    const [x, y] = [width * (0.25 + chance.next() * 0.5), height * (0.25 + chance.next() * 0.4)];
    return `<g transform="translate(${x} ${y}) rotate(${chance.below(60) - 30})" fill="none" stroke="${ink}" opacity=".62"><circle r="${r}" stroke-width="${r / 22}"/><circle r="${r * 0.7}" stroke-width="${r / 40}"/><text text-anchor="middle" y="${r * 0.1}" font-size="${r * 0.3}" font-family="Liberation Sans" fill="${ink}" stroke="none">VU ET ANNEXÉ</text><text text-anchor="middle" y="${r * 0.45}" font-size="${r * 0.2}" font-family="Liberation Sans" fill="${ink}" stroke="none">ROYAUME DU MAROC</text></g>`;
  };
  const over = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${seal()}${seal()}</svg>`,
  );
  const data = await sharp(page.data, { raw: { width, height, channels: 3 } })
    .composite([{ input: over, blend: 'multiply' }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return { data: new Uint8Array(data), width, height };
}
