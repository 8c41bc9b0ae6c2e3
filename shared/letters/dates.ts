/** Days as a Moroccan administration writes them in a letter. */
import { type Day, hijriDaysOf } from '#shared/calendar/days';
import type { Bilingual } from '#shared/papers/reading';
import { hijriMonthsAr, hijriMonthsFr, monthsAr, monthsFr } from '#shared/people/months';
import { say } from '#shared/rules/words';

const first = (names: readonly (readonly string[])[], month: number): string => names[month - 1]?.[0] ?? '';

const ordinal = (day: number): string => (day === 1 ? '1er' : String(day));

/** `22 نونبر 2026`, `22 novembre 2026`. */
export function dayInWords(day: Day): Bilingual {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return {
    ar: `\u2068${date} ${first(monthsAr, month)} ${year}\u2069`,
    fr: `${ordinal(date)} ${first(monthsFr, month)} ${year}`,
  };
}

/** `11 جمادى الثانية 1448`: of the two it may be, the likelier in Morocco. */
export function hijriInWords(day: Day): Bilingual {
  const [{ year, month, day: date }] = hijriDaysOf(day);
  return {
    ar: `\u2068${date} ${first(hijriMonthsAr, month)} ${year}\u2069`,
    fr: `${ordinal(date)} ${first(hijriMonthsFr, month)} ${year}`,
  };
}

/** `خنيفرة، في 22 نونبر 2026 (11 جمادى الثانية 1448)`. */
export const dateLine = (place: Bilingual, day: Day): Bilingual =>
  say(
    '{0}، في {1} (موافق {2})',
    '{0}, le {1} (correspondant au {2})',
    place,
    dayInWords(day),
    hijriInWords(day),
  );
