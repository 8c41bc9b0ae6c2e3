import sharp, { type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { lookBands, lookOf, looksApart, sameLook } from '#shared/papers/imaging/look';

const quote = 'samples/dossiers/cooperative/07-devis.jpg';
const otherQuote = 'samples/dossiers/son-complete/08-devis.png';

async function look(picture: Sharp): Promise<string | undefined> {
  const { data, info } = await picture
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return lookOf({ width: info.width, height: info.height, data });
}

it('knows a picture that was made smaller and saved again, and shares a key with it', async () => {
  const given = await look(sharp(quote));
  const saved = await sharp(quote).resize({ width: 700 }).jpeg({ quality: 70 }).toBuffer();
  const again = await look(sharp(saved));
  expect(looksApart(given!, again!)).toBeLessThan(sameLook);
  expect(lookBands(given!).some((band) => lookBands(again!).includes(band))).toBe(true);
});

it('tells two quotes apart, and has no look for a blank page', async () => {
  const [one, two] = [await look(sharp(quote)), await look(sharp(otherQuote))];
  expect(looksApart(one!, two!)).toBeGreaterThanOrEqual(sameLook);
  const blank = { width: 400, height: 600, channels: 3, background: '#f7f5f0' } as const;
  expect(await look(sharp({ create: blank }))).toBeUndefined();
});
