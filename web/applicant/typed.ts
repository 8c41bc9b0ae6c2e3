/** Numbers, days and identifiers as people type them, read generously and kept as the service wants them. */

/** Arabic and Persian digits are Western ones to a machine. */
export const latinDigits = (text: string): string =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));

/**
 * `nsb 7k3m 29qf`, `NSB7K3M29QF`, `٧k3m-29qf`: `NSB-7K3M-29QF`. References know neither I, L, O nor U, so that who reads
 * one of them saw 1, 1, 0 or V. What has another length is left to the service to refuse.
 */
export function referenceIn(typed: string): string {
  const plain = latinDigits(typed)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/gu, '')
    .replace(/^N[S5]B/u, '');
  const letters = plain.replaceAll(/[IL]/gu, '1').replaceAll('O', '0').replaceAll('U', 'V');
  return letters.length === 8 ? `NSB-${grouped(letters)}` : typed.trim();
}

/** `7k3m 29qf xw4t`: `7K3M-29QF-XW4T`. Codes know neither 0, 1, I, L, O nor U: of these only U has one likeness. */
export function codeIn(typed: string): string {
  const letters = latinDigits(typed)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/gu, '')
    .replaceAll('U', 'V');
  return letters.length === 12 ? grouped(letters) : typed.trim();
}

const grouped = (letters: string): string => letters.match(/.{1,4}/gu)?.join('-') ?? letters;

/** `va 81724`: `VA81724`; undefined where it can be no number of an identity card. */
export function cinIn(typed: string): string | undefined {
  const plain = latinDigits(typed)
    .toUpperCase()
    .replaceAll(/[\s.-]/gu, '');
  return /^[A-Z]{1,2}\d{1,7}$/u.test(plain) ? plain : undefined;
}

/** `19/04/1980`, `4/1980`, `1980`, `1980-04-19`: as an ISO day, month or year; undefined where it is none. */
export function dayIn(typed: string): string | undefined {
  const plain = latinDigits(typed).trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(plain);
  const local = /^(?:(?:(\d{1,2})\s*[/.\s-]\s*)?(\d{1,2})\s*[/.\s-]\s*)(\d{4})$/u.exec(plain);
  const parts = iso === null ? local?.slice(1).toReversed() : iso.slice(1);
  if (parts === undefined) return undefined;
  const [year, month, date] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1900 || year > 2100) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  // Day 0 of the next month is the last of this one.
  if (date !== undefined && (date < 1 || date > new Date(Date.UTC(year, month!, 0)).getUTCDate()))
    return undefined;
  return [year, month, date]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** As it is written back to who typed it. */
export const dayAsTyped = (iso: string): string => iso.split('-').reverse().join('/');
