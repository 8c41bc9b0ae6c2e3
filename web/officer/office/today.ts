/** The day it is in Morocco, as `2026-11-22`. */
const inCasablanca = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' });
export const today = (): string => inCasablanca.format(new Date());
