import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bundlePictures } from '../../web/applicant/sending/bundle.ts';
import { withoutPosition } from '../../web/applicant/sending/position.ts';
import { sizesOf } from '../letters/pages.ts';

const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);
const picture = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } }).jpeg();

describe('a photograph', () => {
  it('no longer says where and when it was taken, and keeps the way it was held and every pixel', async () => {
    const taken = bytesOf(
      await picture(60, 40, '#a43')
        .withMetadata({ orientation: 6 })
        .withExifMerge({
          IFD0: { Model: 'Telephone of somebody', DateTime: '2026:11:22 10:00:00' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 56/1 0/1' },
        })
        .toBuffer(),
    );
    expect(Buffer.from(taken).includes('Telephone of somebody')).toBe(true);
    const sent = withoutPosition(taken);
    expect(Buffer.from(sent).includes('Telephone')).toBe(false);
    expect(Buffer.from(sent).includes('2026:11:22')).toBe(false);
    const [before, after] = await Promise.all([sharp(taken).metadata(), sharp(sent).metadata()]);
    expect(after.orientation).toBe(before.orientation);
    expect(after.orientation).toBe(6);
    const pixels = async (jpeg: Uint8Array) => await sharp(jpeg).autoOrient().raw().toBuffer();
    expect((await pixels(sent)).equals(await pixels(taken))).toBe(true);
  });

  it('that is none, or is cut off, comes back as it is', async () => {
    const whole = bytesOf(await picture(60, 40, '#a43').toBuffer());
    for (const bytes of [new Uint8Array([1, 2, 3]), new Uint8Array(), whole.slice(0, 30)])
      expect(withoutPosition(bytes)).toEqual(bytes);
    // Nothing about itself in it: the same picture.
    expect(Buffer.from(withoutPosition(whole)).length).toBeLessThanOrEqual(whole.length);
  });
});

describe('several photographs', () => {
  it('become one PDF, a page each in their order and shape', async () => {
    const shapes = [
      [300, 400],
      [800, 400],
      [120, 120],
    ] as const;
    const pictures = await Promise.all(
      shapes.map(async ([width, height], at) => ({
        ...{ width, height },
        jpeg: bytesOf(await picture(width, height, ['#f00', '#0f0', '#00f'][at]!).toBuffer()),
      })),
    );
    const pages = await sizesOf(bundlePictures(pictures));
    expect(pages.map(({ width, height }) => (width / height).toFixed(2))).toEqual(['0.75', '2.00', '1.00']);
    // What is painted there: red, green, blue.
    expect(pages.map(({ middle }) => middle.indexOf(Math.max(...middle)))).toEqual([0, 1, 2]);
  });
});
