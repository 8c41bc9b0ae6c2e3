/** Days of the civil calendar as ISO strings, `2026-11-21`: no hour, no zone, compared as text. */

export type Day = string;

const dayMs = 86_400_000;
const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
const dayAt = (number: number): Day => new Date(number * dayMs).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayAt(numberOf(day) + days);

/** Whole days from the one to the other; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const umalqura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

export interface HijriDay {
  readonly year: number;
  /** 1 Muharram … 12 Dhu al-Hijja. */
  readonly month: number;
  readonly day: number;
}

function umalquraOf(day: Day): HijriDay {
  const parts = umalqura.formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

/** Days by which the Moroccan month may begin after the computed one. */
export const usualMargin = 1;

/**
 * The Hijri dates that day may bear in Morocco, the likeliest first. A month begins there when the crescent was seen: of 26
 * pairs of dates printed in official texts from 1950 to 2021, 19 are one day behind the computed calendar of Umm al-Qura
 * and 7 the same, none anything else.
 */
export function hijriDaysOf(
  day: Day,
  margin: number = usualMargin,
): readonly [HijriDay, ...(readonly HijriDay[])] {
  const behind = (days: number): HijriDay => umalquraOf(addDays(day, -days));
  if (margin === 0) return [behind(0)];
  return [behind(1), behind(0), ...Array.from({ length: margin - 1 }, (_, more) => behind(more + 2))];
}
