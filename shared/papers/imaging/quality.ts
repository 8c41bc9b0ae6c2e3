/** How good a picture of its paper a page is: the measures of the applicant's browser, taken again on what arrived. */
import sharp from 'sharp';
import type { PagePicture } from '../open/index.ts';
import type { PageQuality } from '../reading.ts';
import { judgedEdge, measurePhoto } from './photo.ts';
import { judgePhoto } from './photo-advice.ts';

export async function judgeQuality({
  width,
  height,
  data,
  given,
}: PagePicture): Promise<Omit<PageQuality, 'skew'>> {
  const long = Math.max(width, height);
  // A picture enlarged for reading is judged by the pixels it came with.
  const share = Math.min(1, judgedEdge / long, Math.max(given.width, given.height) / long);
  const size = {
    width: Math.max(1, Math.round(width * share)),
    height: Math.max(1, Math.round(height * share)),
  };
  const small = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ ...size, fit: 'fill', kernel: 'mitchell' })
    .raw()
    .toBuffer();
  const measures = measurePhoto({ ...size, data: small }, given);
  const { verdict, faults } = judgePhoto(measures);
  return {
    sharp: round(measures.sharp),
    glare: round(measures.glare),
    light: round(measures.light),
    contrast: round(measures.contrast),
    letter: round(measures.letter),
    cut: measures.cut,
    verdict,
    faults,
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
