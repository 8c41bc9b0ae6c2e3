/**
 * Dates as Moroccan papers know them: a full day, a month, or a year only, sometimes only presumed.
 * A year-only date must never be compared as if it were the first of January.
 */
import { hijriMonthsAr, hijriMonthsFr, monthsAr, monthsFr } from './months.ts';
import { foldText, spellingDistance, westernDigits } from './spelling.ts';

export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** "خلال سنة", "حوالي سنة", "né présumé en": the paper itself says it is not sure. */
  readonly presumed?: true;
}

export { parseDateWordsAr, parseDateWordsFr, type WordsDate } from './date-words.ts';

/** `1980-04-19`, `1980-04` or `1980`: only what is known. */
export function toIso(date: PartialDate): string {
  const year = String(date.year).padStart(4, '0');
  if (date.month === undefined) return year;
  const month = `${year}-${String(date.month).padStart(2, '0')}`;
  return date.day === undefined ? month : `${month}-${String(date.day).padStart(2, '0')}`;
}

export function fromIso(iso: string): PartialDate | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso);
  if (parts === null) return undefined;
  return dateOf(Number(parts[1]), number(parts[2]), number(parts[3]));
}

/** How far two dates agree, at the precision both have. */
export function agree(a: PartialDate, b: PartialDate): 'day' | 'month' | 'year' | 'differs' {
  if (a.year !== b.year) return 'differs';
  if (a.month === undefined || b.month === undefined) return 'year';
  if (a.month !== b.month) return 'differs';
  if (a.day === undefined || b.day === undefined) return 'month';
  return a.day === b.day ? 'day' : 'differs';
}

const presumedWords = /حوالي|خلال|نحو|تقديرا|présum|presum|\bvers\b|environ/iu;

/**
 * The first date printed in `text`: digits with any separators, month names in Arabic or French, or a year alone.
 * Forgives what a recogniser does to digits (O for 0, l for 1). Day before month, as in Morocco; ISO order is accepted.
 */
export function parsePrintedDate(text: string): PartialDate | undefined {
  const presumed = presumedWords.test(text);
  const plain = withoutOfMonth(mendDigits(alefsAsOnes(westernDigits(text))));
  const found = byDigits(plain) ?? byMonthName(plain, gregorianMonths) ?? byYear(plain);
  return found !== undefined && presumed ? { ...found, presumed: true } : found;
}

/** A printed Hijri date (`13 جمادى الأولى 1395`, `8 moharrem 1435`). */
export function parseHijriDate(text: string): PartialDate | undefined {
  // `اربيع الأول`: a 1 read as an alef, and glued to the month.
  const first = westernDigits(text).replace(
    /(?<!\p{L})[اأآإ]\s?(?=(?:محرم|صفر|ربيع|جماد|رجب|شعبان|رمضان|شوال|ذ[وي]\s?ال))/gu,
    '1 ',
  );
  return byMonthName(mendDigits(alefsAsOnes(first)), hijriMonths, 1250, 1500, 30);
}

/**
 * Does a printed Hijri date fit the Gregorian one beside it? Moroccan months begin by sighting: of 26 pairs printed in
 * official texts (1950–2021) the Umm al-Qura day was the same 7 times and one ahead 19 times, never otherwise.
 */
export function hijriAgrees(
  gregorian: PartialDate,
  hijri: PartialDate,
): 'agrees' | 'near' | 'differs' | 'unknown' {
  if (gregorian.day === undefined || gregorian.month === undefined) return 'unknown';
  if (hijri.day === undefined || hijri.month === undefined) return 'unknown';
  const day = Date.UTC(gregorian.year, gregorian.month - 1, gregorian.day);
  for (const [ahead, verdict] of [
    [0, 'agrees'],
    [1, 'agrees'],
    [-1, 'near'],
    [2, 'near'],
    [-2, 'near'],
  ] as const) {
    const there = umalqura(day - ahead * 86_400_000);
    // A Moroccan month may have its 30th where the computed calendar already began the next one.
    const slipped =
      ahead === 1 && hijri.day === 30 && umalqura(day).day === 1 && follows(hijri, umalqura(day));
    if (slipped || (there.year === hijri.year && there.month === hijri.month && there.day === hijri.day))
      return verdict;
  }
  return 'differs';
}

function follows(hijri: PartialDate, next: PartialDate): boolean {
  const months = hijri.year * 12 + (hijri.month ?? 0);
  return next.year * 12 + (next.month ?? 0) === months + 1;
}

const umalquraFormat = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The Umm al-Qura date of a UTC day in milliseconds. */
export function umalqura(day: number): PartialDate {
  const part = new Map(
    umalquraFormat.formatToParts(day).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return { year: part.get('year')!, month: part.get('month')!, day: part.get('day')! };
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** The date, if such a day exists. */
export function dateOf(year: number, month?: number, day?: number): PartialDate | undefined {
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > last ? undefined : { year, month, day };
}

/**
 * A 1 read as an alef beside the other figures of its number, in an Arabic line: `ا2` is 21, `0ا` is 10, for the line was
 * read from the right; `امن شهر يناير` is the month's first day.
 */
export function alefsAsOnes(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{M}\d/.,-])[\dاأآإ]{2,4}(?![\p{L}\p{M}\d/.,-])/gu, (run) => {
      const parts = run.match(/\d+|[اأآإ]/gu)!;
      if (!parts.some((part) => /\d/u.test(part)) || !parts.some((part) => /\D/u.test(part))) return run;
      return parts
        .toReversed()
        .map((part) => (/\d/u.test(part) ? part : '1'))
        .join('');
    })
    .replace(/(?<!\p{L})[اأآإ]\s?(?=من\s+شهر(?!\p{L}))/gu, '1 ');
}

/** `22 من شهر ماي سنة 1962`, also where the word was read with a letter more or less. */
const withoutOfMonth = (text: string): string =>
  text
    .replace(/(?<!\p{L})(?:من\s+)?شهر(?!\p{L})/gu, ' ')
    .replace(/(?<!\p{L})من\s+(\p{L}{2,6})(?=\s+\p{L})/gu, (said, word: string) =>
      spellingDistance(foldText(word), foldText('شهر')) <= 1 ? ' ' : said,
    )
    .replace(/(?<=\d\s?)من\s+(?=\p{L})/gu, ' ');

/** Letters a recogniser puts for digits, mended only inside runs that are mostly digits. */
export function mendDigits(text: string): string {
  return text.replace(/[\p{L}\d|!]{1,10}/gu, (run) => {
    const digits = run.replace(/\D/gu, '').length;
    if (digits === 0 || digits * 2 < run.length || /[^OoQDIilL|!SsBZzGgq\d]/u.test(run)) return run;
    return run
      .replace(/[OoQD]/gu, '0')
      .replace(/[IilL|!]/gu, '1')
      .replace(/[Ss]/gu, '5')
      .replace(/B/gu, '8')
      .replace(/[Zz]/gu, '2')
      .replace(/G/gu, '6')
      .replace(/[gq]/gu, '9');
  });
}

const plausibleYear = (year: number) => year >= 1850 && year <= 2100;

function byDigits(text: string): PartialDate | undefined {
  const separator = '\\s?(?:[-/.,:;\u2010-\u2015\\s_]|//)\\s?';
  const patterns: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
    [new RegExp(`(?<!\\d)(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4})(?!\\d)`, 'u'), [3, 2, 1]],
    // `1954 / 04/08` on an Arabic line: a blank beside one stroke alone turned the year about, not the day and its month.
    [/(?<!\d)(\d{4})(?:\s[-/.]\s?|[-/.]\s)(\d{1,2})(?:[-/.]|\/\/)(\d{1,2})(?!\d)/u, [1, 3, 2]],
    [new RegExp(`(?<!\\d)(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})(?!\\d)`, 'u'), [1, 2, 3]],
    // A separator read as nothing, or as a 1 or 7, leaves the other parts whole.
    [/(?<!\d)(\d{2})[\s\-/.,:]?(\d{2})[\s\-/.,:]?(\d{4})(?!\d)/u, [3, 2, 1]],
  ];
  for (const [pattern, [y, m, d]] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const year = Number(match[y]);
    const date = plausibleYear(year) ? dateOf(year, Number(match[m]), Number(match[d])) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

function byYear(text: string): PartialDate | undefined {
  const monthYear = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/u.exec(text);
  if (monthYear !== null && plausibleYear(Number(monthYear[2]))) {
    const date = dateOf(Number(monthYear[2]), Number(monthYear[1]));
    if (date !== undefined) return date;
  }
  const year = /(?<![\d/])(1[89]\d\d|20\d\d)(?![\d/])/u.exec(text);
  return year === null ? undefined : { year: Number(year[1]) };
}

type MonthList = readonly { readonly month: number; readonly name: string }[];

function monthList(...tables: readonly (readonly (readonly string[])[])[]): MonthList {
  return tables
    .flatMap((table) =>
      table.flatMap((names, at) => names.map((name) => ({ month: at + 1, name: foldText(name) }))),
    )
    .sort((a, b) => b.name.length - a.name.length);
}

const gregorianMonths = monthList(monthsAr, monthsFr);
const hijriMonths = monthList(hijriMonthsAr, hijriMonthsFr);

/** The month whose name is closest to `word`; undefined when none is close or two are equally close. */
export function nearestMonth(word: string, list: MonthList = gregorianMonths): number | undefined {
  const folded = foldText(word);
  if (folded.length < 2) return undefined;
  let best = { month: 0, cost: Number.POSITIVE_INFINITY };
  let rival = Number.POSITIVE_INFINITY;
  for (const { month, name } of list) {
    const cost = spellingDistance(folded, name) / Math.max(name.length, 3);
    if (cost < best.cost) {
      if (month !== best.month) rival = best.cost;
      best = { month, cost };
    } else if (month !== best.month && cost < rival) rival = cost;
  }
  return best.cost <= 0.36 && rival - best.cost > 0.05 ? best.month : undefined;
}

function byMonthName(
  text: string,
  list: MonthList,
  from = 1850,
  to = 2100,
  lastDay = 31,
): PartialDate | undefined {
  const full =
    /(?<!\d)(1er|\d{1,2}|فاتح)\s*([\p{L}\p{M}\s.'’-]{2,24}?)\s*(?:سنة|عام)?\s*(\d{4})(?!\d)/iu.exec(text);
  if (full !== null) {
    const day = /^\d+$/u.test(full[1]!) ? Number.parseInt(full[1]!, 10) : 1;
    const month = nearestMonth(full[2]!, list);
    const year = Number(full[3]);
    if (month !== undefined && year >= from && year <= to && day >= 1 && day <= lastDay) {
      return list === hijriMonths ? { year, month, day } : dateOf(year, month, day);
    }
  }
  const partial = /([\p{L}\p{M}]{3,12}(?:\s[\p{L}\p{M}]{3,8})?)\s*(\d{4})(?!\d)/u.exec(text);
  if (partial === null) return undefined;
  const month = nearestMonth(partial[1]!, list);
  const year = Number(partial[2]);
  return month !== undefined && year >= from && year <= to ? { year, month } : undefined;
}
