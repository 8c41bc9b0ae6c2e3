/** Days of the administration's calendar, which turns in Morocco. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca', dateStyle: 'short' });

/** Whole days from now to that ISO day; negative once it is past. */
export function daysUntil(day: string, now: Date): number {
  const [from, to] = [today.format(now), day].map((iso) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`));
  return Math.round((to! - from!) / 86_400_000);
}
