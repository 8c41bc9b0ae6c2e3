/** A page as a JPEG for an officer's eyes, inside the process that may be killed for it. */
import sharp from 'sharp';
import { type Limits, openPaper } from '../open/index.ts';
import { Refused, refuse } from '../open/refusals.ts';
import type { Result } from './messages.ts';

/** Bytes; what a Lambda answers may hold 6 MB, and base64 is a third longer. */
export const largestPicture = 4_400_000;

/** A scan at the first looks like its paper; only a page that is all grain needs the next. */
const qualities = [82, 55, 30];

/** @param page 1-based. */
export async function drawPage(bytes: Uint8Array, page: number, limits?: Limits): Promise<Result> {
  const paper = await openPaper(bytes, limits);
  if (paper.status === 'refused') return paper;
  try {
    if (!(page >= 1 && page <= paper.pages)) throw new Refused('no-such-page');
    const { width, height, data } = await paper.page(page - 1);
    for (const quality of qualities) {
      const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
        .jpeg({ quality })
        .toBuffer();
      if (jpeg.length <= largestPicture) return { status: 'rendered', jpeg };
    }
    throw new Refused('too-complex');
  } catch (error) {
    if (error instanceof Refused) return { status: 'refused', refused: refuse(error.code) };
    throw error;
  } finally {
    paper.close();
  }
}
