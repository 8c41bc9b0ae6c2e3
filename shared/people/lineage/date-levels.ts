/** How far two dates of papers agree, at the precision both have; Hijri dates by the Gregorian days they may mean. */
import { type PartialDate, umalqura } from '../dates.ts';
import type { PersonOnPaper } from '../evidence.ts';
import type { DateLevels } from './weights.ts';

export type DateLevel = keyof DateLevels;

/** A year only, whatever day stands for it: none printed, 1 January, 31 December, or presumed by the paper itself. */
export function yearOnly(date: PartialDate): boolean {
  if (date.month === undefined || date.presumed === true) return true;
  if (date.day === undefined) return false;
  return (date.month === 1 && date.day === 1) || (date.month === 12 && date.day === 31);
}

/** A presumed year may be this far from the true one and still mean it. */
const presumedSpan = 2;

export function dateLevel(a: PartialDate, b: PartialDate): DateLevel {
  const apart = Math.abs(a.year - b.year);
  if (!yearOnly(a) && !yearOnly(b)) {
    if (a.day === undefined || b.day === undefined) {
      if (apart === 0 && a.month === b.month) return 'month';
    } else {
      const equal = [a.year === b.year, a.month === b.month, a.day === b.day].filter(Boolean).length;
      if (equal === 3) return 'day';
      const swapped = a.year === b.year && a.month === b.day && a.day === b.month;
      if (swapped || (equal === 2 && oneDigit(a, b))) return 'misread';
      if (equal === 2 && apart <= 10) return 'misread';
      // Two whole days that no slip explains are two days, however near.
      return apart <= 10 ? 'decade' : 'far';
    }
  } else if (apart === 0) return 'year';
  else if (apart <= presumedSpan && (a.presumed === true || b.presumed === true)) return 'about';
  return farther(apart);
}
const farther = (years: number): DateLevel => (years <= 2 ? 'near' : years <= 10 ? 'decade' : 'far');

type Dated = Pick<PersonOnPaper, 'birth' | 'birthHijri'>;

/** The level of two persons' births; undefined where either paper says nothing. */
export function birthLevel(a: Dated, b: Dated): DateLevel | undefined {
  if (a.birth !== undefined && b.birth !== undefined) return dateLevel(a.birth, b.birth);
  if (a.birthHijri !== undefined && b.birthHijri !== undefined) return dateLevel(a.birthHijri, b.birthHijri);
  if (a.birth !== undefined && b.birthHijri !== undefined) return acrossCalendars(a.birth, b.birthHijri);
  if (b.birth !== undefined && a.birthHijri !== undefined) return acrossCalendars(b.birth, a.birthHijri);
  return undefined;
}

function acrossCalendars(gregorian: PartialDate, hijri: PartialDate): DateLevel {
  const [from, to] = daysOf(hijri);
  const { year, month, day } = gregorian;
  if (!yearOnly(gregorian) && month !== undefined && day !== undefined && to - from <= 1) {
    const there = Date.UTC(year, month - 1, day) / msPerDay;
    if (there >= from && there <= to) return 'day';
  }
  const [first, last] = [from, to].map((at) => new Date(at * msPerDay).getUTCFullYear()) as [number, number];
  if (year >= first && year <= last) return first === last ? 'year' : 'about';
  return farther(year < first ? first - year : year - last);
}

const msPerDay = 86_400_000;
/** Julian day number of 1 January 1970. */
const unixEpoch = 2_440_588;

/**
 * First and last day, counted from 1970, that a Hijri date may mean. Months begin by sighting: the Moroccan day is the
 * Umm al-Qura day or the one after.
 */
function daysOf({ year, month, day }: PartialDate): readonly [from: number, to: number] {
  if (month === undefined) return [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
  if (day === undefined)
    return [dayOf(year, month, 1), month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)];
  const there = dayOf(year, month, day);
  return [there, there + 1];
}

/** By the tabular calendar, then moved to where Umm al-Qura has that day. */
function dayOf(year: number, month: number, day: number): number {
  const tabular =
    Math.floor((11 * year + 3) / 30) +
    354 * year +
    30 * month -
    Math.floor((month - 1) / 2) +
    day -
    385 +
    1_948_440 -
    unixEpoch;
  for (const off of [0, 1, -1, 2, -2, 3, -3]) {
    const there = umalqura((tabular + off) * msPerDay);
    if (there.year === year && there.month === month && there.day === day) return tabular + off;
  }
  return tabular;
}

const digits = (date: PartialDate): string =>
  `${String(date.year).padStart(4, '0')}${String(date.month ?? 0).padStart(2, '0')}${String(date.day ?? 0).padStart(2, '0')}`;
const oneDigit = (a: PartialDate, b: PartialDate): boolean => digitsApart(digits(a), digits(b)) === 1;

export function digitsApart(a: string, b: string): number {
  if (a.length !== b.length) return Math.max(a.length, b.length);
  return [...a].filter((digit, i) => digit !== b[i]).length;
}
