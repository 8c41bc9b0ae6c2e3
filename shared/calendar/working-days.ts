/** Working days, and deadlines counted in days as the law counts them. */
import { addDays, type Day, weekdayOf } from './days.ts';
import { daysOfRest, holidaysOn } from './holidays.ts';

export interface DaysOff {
  /** Closed by a decision of the day that no rule foresees: a bridge after a feast, a mourning. */
  readonly closed?: readonly Day[];
  /** Days by which the moon may be late; default 1. */
  readonly margin?: number;
}

/** A day that may be a feast, if the moon wills, counts as free: nobody is late by a moon. */
export function isWorkingDay(day: Day, { closed = [], margin }: DaysOff = {}): boolean {
  const rest = daysOfRest.some(
    ({ weekdays, validFrom, validTo }) =>
      validFrom <= day && day <= (validTo ?? day) && weekdays.includes(weekdayOf(day)),
  );
  return !rest && holidaysOn(day, margin).length === 0 && !closed.includes(day);
}

/** The day itself if it is one. */
export function nextWorkingDay(day: Day, off: DaysOff = {}): Day {
  let next = day;
  while (!isWorkingDay(next, off)) next = addDays(next, 1);
  return next;
}

export interface Counting extends DaysOff {
  /**
   * Clear days: neither the day it starts from nor its last day counts, so it ends a day later. So the code of civil
   * procedure counts a person's time limits (article 512).
   */
  readonly clear: boolean;
  /** What a last day that is not a working day becomes. */
  readonly lastDay: 'next-working-day' | 'as-it-falls';
}

/**
 * Last day of a time limit of so many calendar days that starts from something that happened on `from`.
 * @example dueAfter('2026-11-21', 60, { clear: false, lastDay: 'next-working-day' }) // '2027-01-20'
 */
export function dueAfter(from: Day, days: number, { clear, lastDay, ...off }: Counting): Day {
  const plain = addDays(from, clear ? days + 1 : days);
  return lastDay === 'next-working-day' ? nextWorkingDay(plain, off) : plain;
}

/** Working days after `from`, up to and including `to`. */
export function workingDaysBetween(from: Day, to: Day, off: DaysOff = {}): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, off)) count += 1;
  return count;
}
