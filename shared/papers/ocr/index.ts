/** From a page picture to its text: the front door of recognition. */
import { uprightPage } from '../imaging/index.ts';
import { carry } from '../imaging/raster.ts';
import type { PagePicture } from '../open/index.ts';
import type { PageText, Phrase } from '../page-text.ts';
import type { Box } from '../reading.ts';
import type { Engine } from './engine.ts';
import { readPhrase, rereadArea } from './phrase.ts';

export async function readPageText(engine: Engine, picture: PagePicture): Promise<PageText> {
  const page = uprightPage(picture);
  const { grey } = page;
  const scaleX = picture.given.width / picture.width;
  const scaleY = picture.given.height / picture.height;

  const toGiven = ([x, y, w, h]: Box): Box => {
    const corners = [
      carry(page.back, x, y),
      carry(page.back, x + w, y),
      carry(page.back, x, y + h),
      carry(page.back, x + w, y + h),
    ];
    const xs = corners.map((corner) => corner.x * scaleX);
    const ys = corners.map((corner) => corner.y * scaleY);
    const left = Math.max(0, Math.round(Math.min(...xs)));
    const top = Math.max(0, Math.round(Math.min(...ys)));
    return [
      left,
      top,
      Math.min(picture.given.width, Math.round(Math.max(...xs))) - left,
      Math.min(picture.given.height, Math.round(Math.max(...ys))) - top,
    ];
  };

  const phrases: Phrase[] = [];
  for (const area of page.areas) {
    const read = readPhrase(engine, page, area);
    if (!read.text) continue;
    phrases.push({
      box: [area.x0, area.y0, area.x1 - area.x0, area.y1 - area.y0],
      line: area.line,
      ...read,
    });
  }

  return {
    info: {
      width: picture.given.width,
      height: picture.given.height,
      quality: { sharp: 1, glare: 0, skew: page.skew },
    },
    width: grey.width,
    height: grey.height,
    phrases,
    toGiven,
    async reread([x, y, w, h], script) {
      return rereadArea(engine, page, { x0: x, y0: y, x1: x + w, y1: y + h }, script);
    },
  };
}
