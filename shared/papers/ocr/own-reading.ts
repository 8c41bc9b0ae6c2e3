/**
 * The second reader's word on each phrase: our own line recogniser, which makes other mistakes than Tesseract.
 * Where both read the same they are hardly ever wrong together.
 */
import { cutOut } from '../imaging/crop.ts';
import type { UprightPage } from '../imaging/index.ts';
import type { PhraseArea } from '../imaging/lines.ts';
import type { Phrase } from '../page-text.ts';
import { type LineReader, line } from './line-reader.ts';
import { inkOf } from './phrase.ts';

/** Debris of stamps and signatures is not worth a second reading. */
const isText = ({ text, confidence }: Phrase) =>
  confidence >= 0.3 && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;

/** The phrases of a page with `own` wherever the second reader was asked and read something. */
export async function readTwice(
  reader: LineReader | undefined,
  page: UprightPage,
  phrases: readonly Phrase[],
): Promise<readonly Phrase[]> {
  if (!reader) return phrases;
  const placeOf = (x: number, y: number) => `${x} ${y}`;
  const areas = new Map(page.areas.map((area) => [placeOf(area.x0, area.y0), area]));
  const asked = phrases.flatMap((phrase) => {
    const area = isText(phrase) ? areas.get(placeOf(phrase.box[0], phrase.box[1])) : undefined;
    return area ? [{ phrase, area }] : [];
  });
  const readings = await reader.read(asked.map(({ area }) => cropOf(page, area)));
  const own = new Map(asked.map(({ phrase }, i) => [phrase, readings[i]!]));
  return phrases.map((phrase) => {
    const reading = own.get(phrase);
    if (!reading?.text) return phrase;
    const { text, confidence, others } = reading;
    return { ...phrase, own: { text, confidence, others } };
  });
}

/** A phrase as the lines looked that the reader learned from. */
function cropOf(page: UprightPage, area: PhraseArea) {
  const scale = line.ink / Math.max(area.y1 - area.y0, page.body / 2);
  return cutOut(page.grey, area, scale, { own: inkOf(page, area), grow: 2, margin: line.margin });
}
