/** From a page picture to its text: the front door of recognition. */
import { type UprightPage, uprightPage } from '../imaging/index.ts';
import { penFinder } from '../imaging/pen.ts';
import { judgeQuality } from '../imaging/quality.ts';
import { carry, compose, type Homography, quarterTurn } from '../imaging/raster.ts';
import { knownWords } from '../known-print.ts';
import type { PagePicture } from '../open/index.ts';
import type { PageText, Phrase } from '../page-text.ts';
import type { Engine } from './engine.ts';
import { keptOwn, ownReadings } from './own-reading.ts';
import { type PhraseText, readPhrase, rereadArea } from './phrase.ts';

/**
 * Reads one page: upright whatever way it was photographed, phrase by phrase.
 *
 * @example
 * const page = await readPageText(await loadEngine(), await paper.page(0));
 * page.phrases.map(({ text }) => text);
 */
export async function readPageText(engine: Engine, picture: PagePicture): Promise<PageText> {
  const { page, back, texts } = rightWayUp(engine, picture);
  const own = await ownReadings(engine.lines, page);
  const phrases: Phrase[] = [];
  const spent = budget();
  for (const [i, area] of page.areas.entries()) {
    if (texts[i] === undefined && spent()) continue;
    const read = texts[i] ?? readPhrase(engine, page, area, own[i]?.text);
    if (!read.text || (area.x1 - area.x0 < 1.3 * page.body && isSpeck(read))) continue;
    phrases.push({
      box: [area.x0, area.y0, area.x1 - area.x0, area.y1 - area.y0],
      line: area.line,
      ...read,
      ...keptOwn(own[i], read),
    });
  }
  // A page drawn from a document's own text has no pen on it, and need not be kept to look for one.
  const drawn = (picture.textLayer ?? '').trim().length > 200;
  const penned = drawn ? undefined : penFinder(picture, back, page);
  return {
    info: { ...picture.given, quality: await judgeQuality(picture, page.skew) },
    width: page.grey.width,
    height: page.grey.height,
    phrases,
    toGiven: wayBack(back, picture),
    async reread([x, y, w, h], script) {
      return rereadArea(engine, page, { x0: x, y0: y, x1: x + w, y1: y + h }, script);
    },
    penned: ([x, y, w, h], writing) => penned?.({ x0: x, y0: y, x1: x + w, y1: y + h }, writing),
  };
}

/** Seconds of processor time after which the rest of a page is left unread; a dense page takes eight. */
const mostSeconds = 25;

/** A picture of foliage has thousands of "phrases": whether this page has had its share. */
function budget(): () => boolean {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6 > mostSeconds;
  };
}

/** Dots of a stain or crumbs of a stamp: one or two signs nobody is sure of. */
const isSpeck = ({ text, confidence }: PhraseText) =>
  (text.length <= 2 && confidence < 0.5) || (text.length <= 1 && !/[\p{L}\p{N}]/u.test(text));

interface Attempt {
  readonly page: UprightPage;
  /** Upright pixel → pixel of the picture. */
  readonly back: Homography;
  /** What was read while judging, by area. */
  readonly texts: (PhraseText | undefined)[];
  readonly score: number;
}

/** Phrases read to judge which way up a page lies, and the score that settles it. */
const judged = 6;
const settled = 0.7;
/** What each known word adds to the score, and how many count. */
const perKnownWord = 0.1;
const mostKnownWords = 5;

/**
 * How much sense a page makes one way up. An engine is sure of single letters in print that lies on its side (0.69 on
 * average, where 0.7 settles), so its word counts only as far as the letters fill their phrase. Measured on five papers
 * turned four ways: the longest phrases hold 4 to 25 known words upright, and none any other way.
 */
function senseOf(
  phrases: readonly { readonly text: string; readonly confidence: number; readonly letters: number }[],
) {
  const known = phrases.reduce((sum, { text }) => sum + knownWords(text), 0);
  const sure = phrases.reduce((sum, { text, confidence, letters }) => {
    const filled = text.replace(/[^\p{L}\p{N}]/gu, '').length / letters;
    return sum + confidence * Math.min(1, filled);
  }, 0);
  return sure / Math.max(1, phrases.length) + perKnownWord * Math.min(mostKnownWords, known);
}

/** Tries the page as it lies; only where its longest phrases make no sense, the other three ways. */
function rightWayUp(engine: Engine, picture: PagePicture): Attempt {
  const attempt = (turns: 0 | 1 | 2 | 3): Attempt => {
    const turned = quarterTurn(picture, turns);
    const page = uprightPage(turned);
    const texts: (PhraseText | undefined)[] = [];
    const longest = page.areas
      .map((area, i) => ({ area, i, width: area.x1 - area.x0 }))
      .filter(({ width }) => width > 3 * page.body)
      .sort((a, b) => b.width - a.width)
      .slice(0, judged);
    for (const { area, i } of longest) texts[i] = readPhrase(engine, page, area);
    // A letter with the space beside it is about as wide as the writing is high.
    const score = senseOf(longest.map(({ i, width }) => ({ ...texts[i]!, letters: width / page.body })));
    return { page, back: compose(turned.back, page.back), texts, score };
  };
  const asGiven = attempt(0);
  if (asGiven.score >= settled || asGiven.page.areas.length === 0) return asGiven;
  let best = asGiven;
  for (const turns of [2, 1, 3] as const) {
    const other = attempt(turns);
    // A page is turned only for a clear gain.
    if (other.score > best.score + (best === asGiven ? 0.1 : 0)) best = other;
    if (other.score >= settled) break;
  }
  return best;
}

/**
 * From a box of the upright page to the box around it in pixels of the page as given, kept within it. Holds sizes and not
 * the picture: of a long file's pages many wait for the last.
 */
function wayBack(back: Homography, { width, height, given }: PagePicture): PageText['toGiven'] {
  return ([x, y, w, h]) => {
    const corners = [
      carry(back, x, y),
      carry(back, x + w, y),
      carry(back, x, y + h),
      carry(back, x + w, y + h),
    ];
    const within = (value: number, scale: number, most: number) =>
      Math.min(most, Math.max(0, Math.round(value * scale)));
    const xs = corners.map((corner) => within(corner.x, given.width / width, given.width));
    const ys = corners.map((corner) => within(corner.y, given.height / height, given.height));
    const left = Math.min(...xs);
    const top = Math.min(...ys);
    return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
  };
}
