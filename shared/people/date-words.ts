/**
 * Dates written in words, decoded against the closed list of day, month and year words.
 * A recogniser gets such a line wholly right only half the time; the nearest possible date is right nine times in ten.
 */

import { ClosedList } from './closed-list.ts';
import type { PartialDate } from './dates.ts';
import { hijriMonthsAr, hijriMonthsFr, monthsAr, monthsFr } from './months.ts';
import { numberWordsFr, smallNumberWordsAr, yearWordsAr } from './numbers.ts';
import { foldText, occurrences } from './spelling.ts';

export interface WordsDate {
  readonly date: PartialDate;
  readonly calendar: 'gregorian' | 'hijri';
  /** 0..1: spelling distance to the nearest date, by length; over 0.3 is hardly a date. */
  readonly distance: number;
  /** How much farther the next different date is, in letters; under 1 the two are hard to tell apart. */
  readonly margin: number;
}

interface Vocabulary {
  readonly days: ClosedList;
  readonly months: readonly (Word & { readonly calendar: 'gregorian' | 'hijri' })[];
  readonly years: Readonly<Record<'gregorian' | 'hijri', ClosedList>>;
  /** Words that introduce a date and are no part of it. */
  readonly lead: readonly string[];
}
interface Word {
  readonly value: number;
  readonly spelling: string;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

function words(values: readonly number[], spell: (value: number) => readonly string[]): Word[] {
  return values.flatMap((value) => spell(value).map((spelling) => ({ value, spelling: foldText(spelling) })));
}

const list = (values: readonly number[], spell: (value: number) => readonly string[]) =>
  new ClosedList(words(values, spell));

function months(gregorian: readonly (readonly string[])[], hijri: readonly (readonly string[])[]) {
  const of = (names: readonly (readonly string[])[], calendar: 'gregorian' | 'hijri') =>
    words(range(1, 12), (month) => names[month - 1]!).map((word) => ({ ...word, calendar }));
  return [...of(gregorian, 'gregorian'), ...of(hijri, 'hijri')];
}

let arabic: Vocabulary | undefined;
function arabicWords(): Vocabulary {
  arabic ??= {
    days: list(range(1, 31), (day) => [
      ...(day === 1 ? ['فاتح', 'أول'] : []),
      ...smallNumberWordsAr(day),
      ...smallNumberWordsAr(day).map((word) => `ال${word.replace(' و', ' وال')}`),
    ]),
    months: months(monthsAr, hijriMonthsAr),
    years: {
      gregorian: list(range(1850, 2099), yearWordsAr),
      hijri: list(range(1260, 1499), yearWordsAr),
    },
    lead: ['في', 'يوم', 'بتاريخ', 'سنة', 'عام', 'من', 'شهر', 'الموافق', 'ل'].map(foldText),
  };
  return arabic;
}

let french: Vocabulary | undefined;
function frenchWords(): Vocabulary {
  const year = (value: number) => {
    const thousand = numberWordsFr(value);
    const under = value < 2000 ? [thousand.replace('mille', 'mil'), thousand] : [thousand];
    // "dix-neuf cent …" is also said.
    const hundreds = Math.floor(value / 100);
    if (value >= 2000 || value % 100 === 0) return under;
    return [...under, `${numberWordsFr(hundreds)} cent ${numberWordsFr(value % 100)}`];
  };
  french ??= {
    days: list(range(1, 31), (day) => [...(day === 1 ? ['premier', '1er'] : []), numberWordsFr(day)]),
    months: months(monthsFr, hijriMonthsFr),
    years: { gregorian: list(range(1850, 2099), year), hijri: list(range(1260, 1499), year) },
    lead: ['le', 'en', 'date', 'du', 'jour'].map(foldText),
  };
  return french;
}

/** `خامس وعشرين ماي ألف وتسعمائة وخمسة وسبعين` → 1975-05-25; also Hijri, month + year, or a year alone. */
export function parseDateWordsAr(text: string): WordsDate | undefined {
  return decode(withoutFiller(text), arabicWords());
}

/** `للرابع من شهر أبريل سنة ألف …`: words between day, month and year that say none of them. */
function withoutFiller(text: string): string {
  return text
    .replace(/(?<!\p{L})(?:من\s+)?شهر(?!\p{L})/gu, ' ')
    .replace(/(?<!\p{L})(?:سنة|عام)(?!\p{L})/gu, ' ')
    .replace(/(?<!\p{L})لل(?=\p{L}{3})/gu, 'ال');
}

/** `vingt-cinq mai mil neuf cent soixante-quinze` → 1975-05-25. */
export function parseDateWordsFr(text: string): WordsDate | undefined {
  // `L'an mille neuf cent cinquante-six, le vingt-trois mars, à quinze heures`: the year comes first.
  const yearFirst =
    /^\W*(?:l['’]an\s+)?((?:mil|mille|deux mille)\s[\p{L}\s-]+?),?\s+(?:et\s+)?le\s+([\p{L}\s-]+?)(?:,|\sà(?!\p{L})|$)/iu.exec(
      text,
    );
  return decode(yearFirst === null ? text : `${yearFirst[2]} ${yearFirst[1]}`, frenchWords());
}

function withoutLead(text: string, lead: readonly string[]): string {
  const kept = text.split(/\s+/u).map(foldText);
  while (kept.length > 1 && (lead.includes(kept[0]!) || kept[0] === '')) kept.shift();
  return kept.join('');
}

function decode(text: string, known: Vocabulary): WordsDate | undefined {
  const folded = withoutLead(text.replace(/\d+/gu, ' '), known.lead);
  if (folded.length < 8) return undefined;
  let best: (WordsDate & { readonly cost: number }) | undefined;
  const consider = (found: WordsDate & { readonly cost: number }) => {
    if (best === undefined || found.cost < best.cost) best = found;
  };
  const seats = known.months
    .filter(({ spelling }) => spelling.length >= 3)
    .flatMap((month) =>
      occurrences(month.spelling, folded, month.spelling.length * 0.4).map((seat) => ({ month, ...seat })),
    )
    .filter(({ end }) => folded.length - end >= 5)
    .sort((a, b) => a.cost / a.month.spelling.length - b.cost / b.month.spelling.length)
    .slice(0, 6);
  for (const { month, start, end, cost } of seats) {
    const before = folded.slice(0, start);
    const year = known.years[month.calendar].nearest(folded.slice(end));
    const day = before.length < 2 ? undefined : known.days.nearest(before);
    const total = cost + year.cost + (day === undefined ? before.length : day.cost);
    const distance = total / folded.length;
    if (!(distance <= 0.36)) continue;
    const date: PartialDate =
      day === undefined
        ? { year: year.value, month: month.value }
        : { year: year.value, month: month.value, day: day.value };
    const margin = Math.min(year.margin, day?.margin ?? 9);
    consider({ date, calendar: month.calendar, distance, margin, cost: total });
  }
  if (best?.date.day === undefined || best.distance > 0.2) {
    const year = known.years.gregorian.nearest(folded);
    const distance = year.cost / folded.length;
    if (distance < 0.25 && (best === undefined || year.cost < best.cost)) {
      return { date: { year: year.value }, calendar: 'gregorian', distance, margin: year.margin };
    }
  }
  if (best === undefined) return undefined;
  const { cost: _, ...found } = best;
  return found.date.day !== undefined && !dayExists(found) ? undefined : found;
}

function dayExists({ date, calendar }: WordsDate): boolean {
  if (calendar === 'hijri') return date.day! <= 30;
  return date.day! <= new Date(Date.UTC(date.year, date.month!, 0)).getUTCDate();
}
