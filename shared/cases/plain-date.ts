/**
 * A day of the civil calendar, `2026-11-21`, with no hour and no zone.
 * Deadlines of the law run in days at Rabat; an instant would move them by one around midnight.
 */
import * as z from 'zod';

export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

const rabat = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Morocco at that instant. */
export const dayOf = (instant: Date): PlainDate => rabat.format(instant);

export function addDays(day: PlainDate, days: number): PlainDate {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
