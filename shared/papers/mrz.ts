/**
 * Machine-readable zone of an identity card, ICAO 9303 part 5 (TD1: three lines of thirty).
 * Letters and digits are set right by position, fillers restored, and the control digits tell whether it was read right.
 */

import { dateOf, toIso } from '#shared/people/dates';
import { normaliseCin } from '#shared/people/identifiers';

export interface MachineZone {
  readonly documentNumber?: string;
  readonly cin?: string;
  readonly birthDate?: string;
  readonly expiryDate?: string;
  readonly sex?: 'M' | 'F';
  readonly familyName?: string;
  readonly givenName?: string;
  /** All control digits read hold; undefined when the lines that carry them are missing. */
  readonly valid?: boolean;
  /** Control digits that hold, of those read: documents, birth, expiry, all. */
  readonly holds: {
    readonly document?: boolean;
    readonly birth?: boolean;
    readonly expiry?: boolean;
    readonly all?: boolean;
  };
}

const weights = [7, 3, 1];

/** Weighted sum modulo 10; A = 10 … Z = 35, filler 0. */
export function controlDigit(text: string): string {
  let sum = 0;
  [...text].forEach((letter, at) => {
    const worth = /\d/u.test(letter) ? Number(letter) : letter === '<' ? 0 : letter.charCodeAt(0) - 55;
    sum += worth * weights[at % 3]!;
  });
  return String(sum % 10);
}

/** What a recogniser makes of one line: blanks dropped, guillemets and brackets turned to fillers. */
export function zoneLetters(text: string): string {
  return text
    .toUpperCase()
    .replace(/[«»]/gu, '<<')
    .replace(/[‹›⟨⟩〈〉({[]/gu, '<')
    .replace(/€/gu, '<')
    .replace(/[^A-Z0-9<]/gu, '');
}

/** Does this text look like a line of the zone? */
export function looksLikeZone(text: string): boolean {
  const letters = zoneLetters(text);
  if (letters.length < 22 || letters.length > 40 || /\p{Ll}{3}/u.test(text)) return false;
  const fillers = letters.replace(/[^<]/gu, '').length;
  return fillers >= 4 || (fillers >= 1 && /^[I1L]<?[A-Z]{3}/u.test(letters));
}

const toDigit: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  T: '7',
  B: '8',
};
const toLetter: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};

const digits = (text: string) => [...text].map((letter) => toDigit[letter] ?? letter).join('');
const letters = (text: string) => [...text].map((letter) => toLetter[letter] ?? letter).join('');

/** A tail of fillers a recogniser read as K, C, L, E, S, X or brackets. */
const tailNoise = /(?:[<KCLEXSRG(]){3,}$/u;

function toThirty(text: string): string {
  if (text.length === 30) return text;
  const runs = [...text.matchAll(/<+/gu)].sort((a, b) => b[0].length - a[0].length);
  const longest = runs[0];
  if (longest === undefined) return text.padEnd(30, '<').slice(0, 30);
  const missing = 30 - text.length;
  const length = Math.max(0, longest[0].length + missing);
  return (
    text.slice(0, longest.index) +
    '<'.repeat(length) +
    text.slice(longest.index + longest[0].length)
  ).slice(0, 30);
}

/** First line: `I<MAR`, document number, its control digit, then the CIN and fillers. */
export function mendLine1(text: string): string {
  let line = zoneLetters(text)
    .replace(/^[1L|]/u, 'I')
    .replace(/^I[KC(L]?<?(?=M[A4]R)/u, 'I<');
  line = line.replace(/^I<M4R/u, 'I<MAR');
  const tail = tailNoise.exec(line);
  if (tail !== null && tail.index >= 17) line = line.slice(0, tail.index) + '<'.repeat(tail[0].length);
  line = toThirty(line);
  const number = line.slice(5, 14);
  const control = digits(line[14] ?? '<');
  const optional = line.slice(15).replace(/<+$/u, '');
  const cin = /^[A-Z0-9]{5,10}$/u.test(optional) ? (normaliseCin(optional)?.value ?? optional) : optional;
  const head = line.slice(0, 5) + mendNumber(number, control) + control;
  return (head + cin).padEnd(30, '<').slice(0, 30);
}

/** Moroccan document numbers are one or two letters and digits; keep a reading whose control digit holds. */
function mendNumber(number: string, control: string): string {
  if (controlDigit(number) === control) return number;
  for (const lettersFirst of [1, 2]) {
    const mended = letters(number.slice(0, lettersFirst)) + digits(number.slice(lettersFirst));
    if (controlDigit(mended) === control) return mended;
  }
  return number;
}

/** Second line: birth, sex, expiry, nationality, fillers, control digit of all. */
export function mendLine2(text: string): string {
  let line = zoneLetters(text);
  // The nationality is the anchor: what stands before it must be 15 long.
  const nation = /M[A4]R/u.exec(line.slice(12));
  if (nation !== null && nation.index + 12 !== 15) line = line.slice(Math.max(0, nation.index - 3));
  const last = digits(line.at(-1) ?? '<');
  const body = line.slice(18, -1).replace(/[KCLEXSRG]/gu, '<');
  const optional = /^<*$/u.test(body) ? '<'.repeat(11) : body.padEnd(11, '<').slice(0, 11);
  const birth = digits(line.slice(0, 7));
  const sex =
    line[7] === 'F' || line[7] === 'M' || line[7] === '<'
      ? line[7]
      : line[7] === 'P' || line[7] === 'E'
        ? 'F'
        : 'M';
  const expiry = digits(line.slice(8, 15));
  return `${birth}${sex}${expiry}${letters(line.slice(15, 18)).replace('M4R', 'MAR')}${optional}${last}`;
}

/** Third line: family name, two fillers, given name, fillers. */
export function mendLine3(text: string): string {
  let line = letters(zoneLetters(text));
  // After the given name nothing but fillers can come; a lone look-alike among them is one.
  const names = /^([A-Z]+(?:<[A-Z]+)*)<<([A-Z]+(?:<[A-Z]+)*?)(?=<{2,}|<*$)/u.exec(line);
  if (names !== null) {
    const given = names[2]!.replace(/[KCLESX]{4,}$/u, '');
    line = `${names[1]}<<${given}`;
  } else line = line.replace(/<[KCLE<]*$/u, '');
  return line.padEnd(30, '<').slice(0, 30);
}

function century(yy: number, mm: number, dd: number, past: boolean): string | undefined {
  // Births run up to a century back; cards are valid ten years ahead at most. 2030 parts the two.
  const year = past ? (yy > 30 ? 1900 + yy : 2000 + yy) : 2000 + yy;
  const date = dateOf(year, mm, dd);
  return date && toIso(date);
}

function zoneDate(text: string, past: boolean): string | undefined {
  if (!/^\d{6}$/u.test(text)) return undefined;
  const [yy, mm, dd] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  return century(yy, mm, dd, past);
}

/** What the three (already mended) lines say; undefined when none is given. */
export function readMrz(line1?: string, line2?: string, line3?: string): MachineZone | undefined {
  if (line1 === undefined && line2 === undefined && line3 === undefined) return undefined;
  const holds: { document?: boolean; birth?: boolean; expiry?: boolean; all?: boolean } = {};
  const zone: Record<string, string> = {};
  if (line1 !== undefined) {
    holds.document = controlDigit(line1.slice(5, 14)) === line1[14];
    zone.documentNumber = line1.slice(5, 14).replace(/<+$/u, '');
    const cin = normaliseCin(line1.slice(15).replace(/<+$/u, ''));
    if (cin?.usual) zone.cin = cin.value;
  }
  if (line2 !== undefined) {
    holds.birth = controlDigit(line2.slice(0, 6)) === line2[6];
    holds.expiry = controlDigit(line2.slice(8, 14)) === line2[14];
    const [birth, expiry] = [zoneDate(line2.slice(0, 6), true), zoneDate(line2.slice(8, 14), false)];
    if (birth) zone.birthDate = birth;
    if (expiry) zone.expiryDate = expiry;
    if (line2[7] === 'M' || line2[7] === 'F') zone.sex = line2[7];
  }
  if (line1 !== undefined && line2 !== undefined) {
    const all = line1.slice(5, 30) + line2.slice(0, 7) + line2.slice(8, 15) + line2.slice(18, 29);
    holds.all = controlDigit(all) === line2[29];
  }
  if (line3 !== undefined) {
    const [family, given] = line3.split('<<');
    if (family) zone.familyName = family.replaceAll('<', ' ').trim();
    if (given) zone.givenName = given.replaceAll('<', ' ').trim();
  }
  const known = Object.values(holds);
  return { ...zone, holds, ...(known.length > 0 ? { valid: known.every(Boolean) } : {}) };
}
