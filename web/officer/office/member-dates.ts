/** Dates of the register, known to the year, the month or the day, between how they are stored and how they are typed. */

/** `1931`, `04/1931`, `19/04/1931`, `1931-04-19`, in digits of any script, as `1931`, `1931-04`, `1931-04-19`; undefined where it is no date. */
export function storedDate(text: string): string | undefined {
  const plain = text.trim().replaceAll(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  const parts = plain.split(/[/.\s-]+/u);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return undefined;
  const [year = '', month, day] = parts[0]!.length === 4 ? parts : parts.toReversed();
  if (year.length !== 4) return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  const stored = [
    year,
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ];
  return isDate(stored.join('-')) ? stored.join('-') : undefined;
}

function isDate(text: string): boolean {
  const whole = text.length === 10 ? text : text.length === 7 ? `${text}-01` : `${text}-01-01`;
  const read = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole);
}

/** `19/04/1931`, as officers write it in both languages. */
export const typedDate = (stored: string): string => stored.split('-').reverse().join('/');
