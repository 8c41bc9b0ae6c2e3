/** Numbers that carry their own check digits, made valid so that the checks of the reading have something to agree with. */

const mrzValue = (char: string): number =>
  char === '<' ? 0 : /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 55;

/** ICAO 9303: weights 7, 3, 1 modulo 10. */
export const mrzCheckDigit = (text: string): number =>
  [...text].reduce((sum, char, i) => sum + mrzValue(char) * [7, 3, 1][i % 3]!, 0) % 10;

const pad = (text: string, length: number): string => text.padEnd(length, '<').slice(0, length);
const mrzName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z]+/g, '<');
const yymmdd = (iso: string): string => iso.slice(2).replaceAll('-', '');

/** The three 30-character lines on the back of an identity card (ICAO TD1), the CIN in the first optional zone. */
export function mrzLines(card: {
  documentNumber: string;
  cin: string;
  birth: string;
  sex: 'M' | 'F';
  expiry: string;
  familyLat: string;
  givenLat: string;
}): [string, string, string] {
  const number = pad(card.documentNumber, 9);
  const first = `I<MAR${number}${mrzCheckDigit(number)}${pad(card.cin, 15)}`;
  const birth = yymmdd(card.birth);
  const expiry = yymmdd(card.expiry);
  const dates = `${birth}${mrzCheckDigit(birth)}${card.sex}${expiry}${mrzCheckDigit(expiry)}`;
  const optional = pad('', 11);
  const birthPart = dates.slice(0, 7);
  const expiryPart = dates.slice(8, 15);
  const composite = mrzCheckDigit(first.slice(5) + birthPart + expiryPart + optional);
  const third = pad(`${mrzName(card.familyLat)}<<${mrzName(card.givenLat)}`, 30);
  return [first, `${dates}MAR${optional}${composite}`, third];
}

/** A company identifier: 13 digits and two control digits, the whole a multiple of 97. */
export function iceFrom(thirteen: string): string {
  const key = (97n - ((BigInt(thirteen) * 100n) % 97n)) % 97n;
  return thirteen + key.toString().padStart(2, '0');
}

/** A bank account number: 22 digits and a key, the whole a multiple of 97. */
export function ribFrom(twentyTwo: string): string {
  const key = 97n - ((BigInt(twentyTwo) * 100n) % 97n);
  return twentyTwo + key.toString().padStart(2, '0');
}
