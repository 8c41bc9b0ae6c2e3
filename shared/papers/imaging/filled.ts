/** Words filled in with coloured ink on a page printed in black: told from stamps, so that bleaching spares them. */
import { type Blob, findBlobs } from './ink.ts';
import { gainsOf, type PaperColour, tileOf } from './light.ts';
import { findPhrases } from './lines.ts';
import type { Colour, Rect } from './raster.ts';

/** Colour and darkness of a stroke of coloured ink, on paper brought to 255. */
const stroke = { colour: 26, darkest: 150 };
/** Searched on every second pixel; a stroke is wider. */
const step = 2;

/**
 * Places of coloured words, in pixels of the page: letters of the page's own size (`body`, in pixels), with
 * black print on the same line and none among them, outside every ring and signature.
 */
export function filledIn(page: Colour, paper: PaperColour, body: number): readonly Rect[] {
  const width = Math.floor(page.width / step);
  const height = Math.floor(page.height / step);
  const coloured = new Uint8Array(width * height);
  const black = new Uint8Array(width * height);
  const gains = gainsOf(paper);
  for (let y = 0; y < height; y++) {
    const row = [y * width, (y + 1) * width] as const;
    inkOfRow(page, y, paper, gains, coloured.subarray(...row), black.subarray(...row));
  }
  const { blobs } = findBlobs({ width, height, data: coloured });
  const letter = body / step;
  const large = blobs.filter(
    ({ x0, y0, x1, y1 }) => y1 - y0 > 3.2 * letter || (x1 - x0 > 12 * letter && y1 - y0 > 1.5 * letter),
  );
  const count = (x0: number, y0: number, x1: number, y1: number, plane: Uint8Array) => {
    let sum = 0;
    for (let y = Math.max(0, y0); y < Math.min(height, y1); y++)
      for (let x = Math.max(0, x0); x < Math.min(width, x1); x++) sum += plane[y * width + x]!;
    return sum;
  };
  return findPhrases(blobs, letter)
    .filter((area) => {
      const { x0, y0, x1, y1 } = area;
      if (area.blobs.length < 3 || x1 - x0 < 2 * (y1 - y0)) return false;
      if (area.letter < 0.5 * letter || area.letter > 1.9 * letter) return false;
      if (large.some((blob) => overlaps(blob, area))) return false;
      if (count(x0, y0, x1, y1, black) > 0.25 * count(x0, y0, x1, y1, coloured)) return false;
      const reach = Math.round(20 * letter);
      const beside = count(x0 - reach, y0, x0, y1, black) + count(x1, y0, x1 + reach, y1, black);
      return beside > 0.4 * letter * letter;
    })
    .map(({ x0, y0, x1, y1 }) => {
      const around = Math.round(body * 0.4);
      return {
        x0: Math.max(0, x0 * step - around),
        y0: Math.max(0, y0 * step - around),
        x1: Math.min(page.width, x1 * step + around),
        y1: Math.min(page.height, y1 * step + around),
      };
    });
}

const overlaps = (a: Blob, b: Rect) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Marks a row's searched pixels of coloured and of black ink. */
function inkOfRow(
  { width, data }: Colour,
  y: number,
  paper: PaperColour,
  [reds, greens, blues]: ReturnType<typeof gainsOf>,
  coloured: Uint8Array,
  black: Uint8Array,
): void {
  for (let x = 0, at = y * step * width * 3; x < black.length; x++, at += 3 * step) {
    const r = data[at]!;
    const g = data[at + 1]!;
    const b = data[at + 2]!;
    if (r > stroke.darkest && g > stroke.darkest && b > stroke.darkest) continue;
    const t = tileOf(paper, x * step, y * step);
    const red = r * reds[t]!;
    const green = g * greens[t]!;
    const blue = b * blues[t]!;
    const least = Math.min(red, green, blue);
    if (least > stroke.darkest) continue;
    const colour = Math.max(red, green, blue) - least;
    if (colour > stroke.colour) coloured[x] = 1;
    else if (least < 110) black[x] = 1;
  }
}
