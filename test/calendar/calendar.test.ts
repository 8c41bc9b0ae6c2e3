import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Counting,
  daysBetween,
  dueAfter,
  holidays,
  holidaysBetween,
  holidaysOn,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '#shared/calendar/index';

const days = fc.integer({ min: 0, max: 12_000 }).map((after) => addDays('2006-02-24', after));
const countings = fc.record<Counting>({
  clear: fc.boolean(),
  lastDay: fc.constantFrom('next-working-day', 'as-it-falls'),
});
const idsOn = (day: string) => holidaysOn(day).map(({ id }) => id);

describe('the calendar of working days', () => {
  it('knows the civil holidays of administrations, each from the day it was made one', () => {
    for (const day of ['01-01', '01-11', '05-01', '07-30', '08-14', '08-20', '08-21', '11-06', '11-18'])
      expect(
        holidaysOn(`2027-${day}`).filter(({ certain }) => certain),
        day,
      ).toHaveLength(1);
    expect(idsOn('2023-01-14')).toEqual([]);
    expect(idsOn('2024-01-14')).toEqual(['amazigh-new-year']);
    expect(idsOn('2025-10-31')).toEqual([]);
    expect(idsOn('2026-10-31')).toEqual(['unity']);
  });

  it('holds a feast possible on each day on which it was in fact kept in Morocco', () => {
    // As announced at the time: two days of Aïd Al Adha in 2018 and 2021, Aïd Al Fitr in 2023 and 2025.
    for (const day of ['2018-08-22', '2018-08-23', '2021-07-21', '2021-07-22'])
      expect(idsOn(day), day).toContain('adha');
    for (const day of ['2023-04-22', '2025-03-31', '2025-04-01']) expect(idsOn(day), day).toContain('fitr');
  });

  it('gives each religious feast a margin of one day for the moon, and no more', () => {
    for (const { id, on } of holidays) {
      if (on.calendar !== 'hijri') continue;
      const inThirtyYears = holidaysBetween('2006-01-01', '2035-12-31').filter((each) => each.id === id);
      const feasts = inThirtyYears.filter(
        ({ day }, at) => at === 0 || daysBetween(inThirtyYears[at - 1]!.day, day) > 1,
      );
      expect(feasts.length, id).toBeGreaterThanOrEqual(30);
      expect(inThirtyYears.length, id).toBe(feasts.length * (on.days.length + 1));
      expect(inThirtyYears.filter(({ certain }) => certain).length, id).toBe(
        feasts.length * (on.days.length - 1),
      );
    }
  });

  it('takes the margin for the moon as a figure', () => {
    const adha = (margin: number) =>
      ['2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30'].filter((day) =>
        holidaysOn(day, margin).some(({ id }) => id === 'adha'),
      );
    expect(adha(0)).toEqual(['2026-05-27', '2026-05-28']);
    expect(adha(1)).toEqual(['2026-05-27', '2026-05-28', '2026-05-29']);
    expect(adha(2)).toHaveLength(4);
  });

  it('does not work on Saturdays, Sundays, holidays and days closed by announcement', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => isWorkingDay(day))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isWorkingDay('2026-11-18')).toBe(false);
    expect(isWorkingDay('2023-04-24')).toBe(true);
    // The Monday after Aïd Al Fitr, closed by the Government that year.
    expect(isWorkingDay('2023-04-24', { closed: ['2023-04-24'] })).toBe(false);
    expect(nextWorkingDay('2026-08-20')).toBe('2026-08-24');
  });

  it('names every holiday in both languages, with source and confidence', () => {
    for (const { name, source, confidence } of holidays) {
      expect(name.ar).toMatch(/[\u0600-\u06ff]/);
      expect(name.fr).toMatch(/[a-z]/i);
      expect(source.length).toBeGreaterThan(10);
      expect(['source', 'likely', 'guess']).toContain(confidence);
    }
  });
});

describe('a time limit in days', () => {
  it('ends on its last day, or on the next working day where that day is free', () => {
    const counting = { clear: false, lastDay: 'next-working-day' } as const;
    expect(dueAfter('2026-11-21', 60, counting)).toBe('2027-01-20');
    // The 60th day is Saturday 7 November 2026.
    expect(dueAfter('2026-09-08', 60, counting)).toBe('2026-11-09');
    // Aïd Al Adha may fall on 27 to 29 May 2026, a Wednesday to a Friday.
    expect(dueAfter('2026-03-28', 60, counting)).toBe('2026-06-01');
  });

  it('never ends before the plain count, nor on a free day, nor weeks later', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), countings, (from, count, counting) => {
        const plain = addDays(from, counting.clear ? count + 1 : count);
        const due = dueAfter(from, count, counting);
        expect(due >= plain).toBe(true);
        if (counting.lastDay === 'next-working-day') expect(isWorkingDay(due)).toBe(true);
        else expect(due).toBe(plain);
        expect(daysBetween(plain, due)).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('is monotone: what starts later or runs longer never ends sooner', () => {
    fc.assert(
      fc.property(
        days,
        fc.nat(60),
        fc.nat(200),
        fc.nat(60),
        countings,
        (from, later, count, longer, counting) => {
          const due = dueAfter(from, count, counting);
          expect(dueAfter(addDays(from, later), count, counting) >= due).toBe(true);
          expect(dueAfter(from, count + longer, counting) >= due).toBe(true);
        },
      ),
    );
  });

  it('is idempotent: a working day is its own next working day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const next = nextWorkingDay(day);
        expect(nextWorkingDay(next)).toBe(next);
        expect(workingDaysBetween(addDays(day, -1), next)).toBe(1);
      }),
    );
  });
});
