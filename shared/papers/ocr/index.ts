/** From a page picture to its text: the front door of recognition. */
import { type UprightPage, uprightPage } from '../imaging/index.ts';
import type { PhraseArea } from '../imaging/lines.ts';
import { type PenFinder, penFinder } from '../imaging/pen.ts';
import { judgeQuality } from '../imaging/quality.ts';
import { carry, compose, type Homography, quarterTurn } from '../imaging/raster.ts';
import { calmed } from '../imaging/screen.ts';
import { knownWords } from '../known-print.ts';
import type { PagePicture } from '../open/index.ts';
import type { PageText, Phrase } from '../page-text.ts';
import type { Engine } from './engine.ts';
import type { LineReading } from './line-reader.ts';
import {
  aloneText,
  bothTexts,
  isDebris,
  ownOf,
  ownReadings,
  readAreas,
  staysOwn,
  wordsWithin,
} from './own-reading.ts';
import { type PhraseText, readPhrase, rereadArea } from './phrase.ts';

/**
 * Reads one page: upright whatever way it was photographed, phrase by phrase.
 *
 * @example
 * const page = await readPageText(await loadEngine(), await paper.page(0));
 * page.phrases.map(({ text }) => text);
 */
export async function readPageText(engine: Engine, given: PagePicture): Promise<PageText> {
  const quality = await judgeQuality(given);
  const picture = quality.faults?.includes('screen') ? { ...given, ...calmed(given) } : given;
  const { page, back, own: judgedBy, peer } = await rightWayUp(engine, picture);
  const own = await ownReadings(engine.lines, page, judgedBy);
  const phrases: Phrase[] = [];
  const areaOf = new Map<Phrase['box'], number>();
  const spent = budget();
  const heard = (i: number) => {
    const area = page.areas[i]!;
    return bothTexts(area, own[i], peer.get(area) ?? readPhrase(engine, page, area, own[i]?.text));
  };
  for (const [i, area] of page.areas.entries()) {
    const alone = aloneText(area, own[i]);
    if (alone === undefined && (spent() || isDebris(page, area, own[i]))) continue;
    const read = alone ? { ...alone, alone: true as const } : heard(i);
    if (!read.text || (area.x1 - area.x0 < 1.3 * page.body && isSpeck(read))) continue;
    const box = [area.x0, area.y0, area.x1 - area.x0, area.y1 - area.y0] as const;
    areaOf.set(box, i);
    phrases.push({ box, line: area.line, ...read });
  }
  // A page drawn from a document's own text has no pen on it, and need not be kept to look for one.
  const drawn = (picture.textLayer ?? '').trim().length > 200;
  const penned = drawn || !engine.pen ? undefined : penFinder(engine.pen, picture, back, page);
  return {
    info: { ...picture.given, quality: { ...quality, skew: page.skew } },
    width: page.grey.width,
    height: page.grey.height,
    phrases,
    ...(engine.locator ? { locator: engine.locator } : {}),
    toGiven: wayBack(back, picture),
    async reread([x, y, w, h], script) {
      return rereadArea(engine, page, { x0: x, y0: y, x1: x + w, y1: y + h }, script);
    },
    async confirm(phrase, part) {
      const i = areaOf.get(phrase.box);
      if (i === undefined || !phrase.alone) return phrase;
      const { box, line } = phrase;
      const words = staysOwn(own[i]!) && wordsWithin(page, page.areas[i]!, phrase, part);
      if (!words) return { box, line, ...heard(i) };
      const { ar, lat } = readPhrase(engine, page, words.area, words.text);
      const { alone: _, ...kept } = phrase;
      return { ...kept, ...(ar ? { ar } : {}), ...(lat ? { lat } : {}), own: ownOf(own[i]!) };
    },
    penned: penOf(penned),
  };
}

/** Made out of the page's own scope: whoever drops it lets the picture go, which none of the others holds. */
const penOf =
  (find: PenFinder | undefined): NonNullable<PageText['penned']> =>
  async ([x, y, w, h], writing) =>
    find?.({ x0: x, y0: y, x1: x + w, y1: y + h }, writing);

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
  /** What was read while judging: by our own reader, or by Tesseract where there is none. */
  readonly own: ReadonlyMap<PhraseArea, LineReading> | undefined;
  readonly peer: ReadonlyMap<PhraseArea, PhraseText>;
  readonly score: number;
}

/** Phrases read to judge which way up a page lies. */
const judged = 6;
/**
 * The score that settles it. Our own reader's scores on 54 pages turned four ways: 0.97 and more upright, at most 0.87 any
 * other way; Tesseract is sure of single letters in print that lies on its side (0.69 on average).
 */
const settled = { own: 0.95, peer: 0.7 };
/** What each known word adds to the score, and how many count. */
const perKnownWord = 0.1;
const mostKnownWords = 5;

/**
 * How much sense a page makes one way up. A reader's word counts only as far as the letters fill their phrase. Measured on
 * five papers turned four ways: the longest phrases hold 4 to 25 known words upright, and none any other way.
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
async function rightWayUp(engine: Engine, picture: PagePicture): Promise<Attempt> {
  const enough = engine.lines ? settled.own : settled.peer;
  const attempt = async (turns: 0 | 1 | 2 | 3): Promise<Attempt> => {
    const turned = quarterTurn(picture, turns);
    const page = uprightPage(turned);
    const longest = page.areas
      .filter(({ x0, x1 }) => x1 - x0 > 3 * page.body)
      .sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))
      .slice(0, judged);
    const own = engine.lines && (await readAreas(engine.lines, page, longest));
    const peer = new Map(own ? [] : longest.map((area) => [area, readPhrase(engine, page, area)]));
    // A letter with the space beside it is about as wide as the writing is high.
    const score = senseOf(
      longest.map((area) => {
        const { text, confidence } = (own ?? peer).get(area)!;
        return { text, confidence, letters: (area.x1 - area.x0) / page.body };
      }),
    );
    return { page, back: compose(turned.back, page.back), own, peer, score };
  };
  const asGiven = await attempt(0);
  if (asGiven.score >= enough || asGiven.page.areas.length === 0) return asGiven;
  let best = asGiven;
  for (const turns of [2, 1, 3] as const) {
    const other = await attempt(turns);
    // A page is turned only for a clear gain.
    if (other.score > best.score + (best === asGiven ? 0.1 : 0)) best = other;
    if (other.score >= enough) break;
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
