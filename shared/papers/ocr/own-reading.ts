/**
 * The second reader's word on each phrase: our own line recogniser, which makes other mistakes than Tesseract.
 * Where both read the same they are hardly ever wrong together; and it tells at once which script a phrase is in.
 */
import { cutOut } from '../imaging/crop.ts';
import type { UprightPage } from '../imaging/index.ts';
import type { PhraseArea } from '../imaging/lines.ts';
import type { Phrase } from '../page-text.ts';
import { type LineReader, type LineReading, line } from './line-reader.ts';
import { inkOf, type PhraseText } from './phrase.ts';

const nothing: LineReading = { text: '', words: [], confidence: 0, others: [] };

/** More phrases than a dense page has are foliage or cloth. */
const most = 500;

/** One for each of the page's areas, empty for crumbs; none at all where there is no reader. */
export async function ownReadings(
  reader: LineReader | undefined,
  page: UprightPage,
): Promise<readonly LineReading[]> {
  if (!reader) return [];
  const wide = page.areas
    .map((area, at) => ({ area, at }))
    .filter(({ area }) => area.x1 - area.x0 >= 0.8 * page.body)
    .slice(0, most);
  const read = await reader.read(wide.map(({ area }) => cropOf(page, area)));
  const readings = page.areas.map(() => nothing);
  wide.forEach(({ at }, i) => {
    readings[at] = read[i] ?? nothing;
  });
  return readings;
}

/** What a phrase keeps of it; debris of stamps and signatures keeps nothing. */
export function keptOwn(
  reading: LineReading | undefined,
  { text, confidence }: PhraseText,
): Pick<Phrase, 'own'> {
  const isText = confidence >= 0.3 && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
  if (!isText || !reading?.text) return {};
  return { own: { text: reading.text, confidence: reading.confidence, others: reading.others } };
}

/** A phrase as the lines looked that the reader learned from. */
function cropOf(page: UprightPage, area: PhraseArea) {
  const scale = line.ink / Math.max(area.y1 - area.y0, page.body / 2);
  return cutOut(page.grey, area, scale, { own: inkOf(page, area), grow: 2, margin: line.margin });
}
