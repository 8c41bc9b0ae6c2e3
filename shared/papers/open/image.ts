/** JPEG, PNG and TIFF through libvips, with every other decoder switched off. */
import sharp from 'sharp';
import { type Limits, type OpenPaper, type PagePicture, workingPixels } from './paper-file.ts';
import { Refused } from './refusals.ts';
import { signsInNotes } from './tampering.ts';

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadTiffBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

/** Below this the smallest printed letters have under six pixels. */
const leastSide = 300;
/** A4 at about 120 points per inch. */
const smallPixels = 1_500_000;

export async function openImage(
  bytes: Uint8Array,
  kind: 'jpeg' | 'png' | 'tiff',
  limits: Limits,
): Promise<OpenPaper> {
  const load = (page: number) =>
    sharp(bytes, {
      limitInputPixels: limits.pixels,
      failOn: 'error',
      ...(kind === 'tiff' ? { page } : {}),
    });
  const head = async (page: number) => {
    try {
      return await load(page).metadata();
    } catch (error) {
      throw asRefusal(error);
    }
  };
  const first = await head(0);
  const pages = kind === 'tiff' ? (first.pages ?? 1) : 1;
  if (pages > limits.pages) throw new Refused('too-many-pages');
  if (first.width * first.height > limits.pixels) throw new Refused('too-many-pixels');
  if (Math.max(first.width, first.height) < leastSide) throw new Refused('too-small');

  return {
    status: 'open',
    kind,
    pages,
    doubts: [...signsInNotes([first.exif, first.xmp, first.iptc])],
    async page(index): Promise<PagePicture> {
      const { width, height, orientation = 1 } = await head(index);
      if (width * height > limits.pixels) throw new Refused('too-many-pixels');
      const given = orientation >= 5 ? { width: height, height: width } : { width, height };
      const scale = workingScale(width * height);
      try {
        const { data, info } = await load(index)
          .autoOrient()
          .resize({
            width: Math.max(1, Math.round(given.width * scale)),
            height: Math.max(1, Math.round(given.height * scale)),
            fit: 'fill',
            fastShrinkOnLoad: false,
          })
          .flatten({ background: '#fff' })
          .toColourspace('srgb')
          .removeAlpha()
          .raw({ depth: 'uchar' })
          .toBuffer({ resolveWithObject: true });
        return { width: info.width, height: info.height, data: threeChannels(data, info.channels), given };
      } catch (error) {
        throw asRefusal(error);
      }
    },
    close() {},
  };
}

/** Large pages are shrunk; small ones are enlarged, up to twice, so that letters have pixels to be parted by. */
function workingScale(pixels: number): number {
  if (pixels > workingPixels) return Math.sqrt(workingPixels / pixels);
  return pixels < smallPixels ? Math.min(2, Math.sqrt((2 * smallPixels) / pixels)) : 1;
}

function threeChannels(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return data;
  const pixels = data.length / channels;
  const out = new Uint8Array(pixels * 3);
  for (let i = 0; i < pixels; i++)
    for (let c = 0; c < 3; c++) out[i * 3 + c] = data[i * channels + (channels < 3 ? 0 : c)]!;
  return out;
}

/** libvips' words are no part of any promise; only the pixel limit has a sentence of its own. */
function asRefusal(error: unknown): Refused {
  const text = error instanceof Error ? error.message : '';
  return new Refused(/pixel limit|exceeds/i.test(text) ? 'too-many-pixels' : 'corrupt');
}
