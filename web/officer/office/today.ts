/** Days as `2026-11-22`. */
const inCasablanca = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' });
/** The day it is in Morocco. */
export const today = (): string => inCasablanca.format(new Date());

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(`${text}T12:00:00Z`));
