/** Numbers that name a person, an act, a firm or an account: normalised by position, with the control digits they have. */
import { mendDigits } from './dates.ts';
import { westernDigits } from './spelling.ts';

const asDigit: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  S: '5',
  G: '6',
  T: '7',
  B: '8',
};
const asLetter: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '5': 'S',
  '8': 'B',
  '2': 'Z',
  '6': 'G',
  '9': 'Q',
};

export interface Cin {
  readonly value: string;
  /** Within the shape most cards have (1–2 letters, 4–7 digits); outside it, warn, never refuse. */
  readonly usual: boolean;
  /** Letters changed to digits or back to make it fit. */
  readonly repairs: number;
}

/** Offices of two letters, from general knowledge. A card may name another: it is then left as it was read. */
const offices: ReadonlySet<string> = new Set(
  `AA AB AC AD AE AJ AS AY BA BB BE BF BH BJ BK BL BM BV BW CB CC CD CN DA DB DC DJ DN DO EA EB EC EE FA FB FC FD FE FG FH FJ
  FK FL GA GB GI GJ GK GM GN GY HA HH IA IB IC ID IE JA JB JC JD JE JF JH JK JM JT JY JZ KA KB LA LB LC LE LF LG MA MC MD
  PA PB PP PS PW QA QB RB RC RX SA SB SH SJ SK SL SN SS SX SY SZ TA TK UA UB UC UD VA VM WA WB XA ZG ZH ZT`.split(
    /\s+/u,
  ),
);
const lookAlikes: Readonly<Record<string, string>> = {
  0: 'CDGO',
  1: 'IJ',
  2: 'Z',
  4: 'A',
  5: 'S',
  6: 'G',
  7: 'T',
  8: 'B',
};

/**
 * `I4740339`: after one letter there are six digits at most, so that the first of seven is the office's second letter;
 * `KI76226`: where two letters are no office, the second is the digit it looks like.
 */
function withOffice(bare: string): string {
  const [, first = '', second = '', rest = ''] = /^([A-Z])([A-Z\d])(\d{5,6})$/u.exec(bare) ?? [];
  if (/\d/u.test(second) && rest.length === 6) {
    const letters = [...(lookAlikes[second] ?? '')].filter((letter) => offices.has(first + letter));
    return letters.length === 1 ? first + letters[0] + rest : bare;
  }
  const isDigit = second === 'I' && rest.length === 5 && !offices.has(first + second);
  return isDigit ? `${first}1${rest}` : bare;
}

/**
 * National identity number: 1–2 office letters, then digits; look-alikes are set right by position.
 * There is no control digit: only the machine-readable zone or a second paper can confirm it.
 */
export function normaliseCin(text: string): Cin | undefined {
  const bare = withOffice(
    westernDigits(text)
      .toUpperCase()
      .replace(/[^A-Z0-9|!]/gu, ''),
  );
  if (bare.length < 2 || bare.length > 10) return undefined;
  let best: Cin | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const letters of [1, 2]) {
    const head = [...bare.slice(0, letters)];
    const tail = [...bare.slice(letters)];
    if (tail.length === 0 || tail.length > 8) continue;
    const office = head.map((c) => (/[A-Z]/u.test(c) ? c : asLetter[c]));
    const serial = tail.map((c) => (/\d/u.test(c) ? c : asDigit[c]));
    if (office.includes(undefined) || serial.includes(undefined)) continue;
    const value = [...office, ...serial].join('');
    const repairs = [...value].filter((c, at) => c !== bare[at]).length;
    const found = { value, usual: tail.length >= 4 && tail.length <= 7, repairs };
    // Without any letter left, the usual six digits tell how many letters were misread.
    const strange = /[A-Z]/u.test(bare) ? 0 : Math.abs(tail.length - 6) * 2;
    if (repairs + strange < least) {
      least = repairs + strange;
      best = found;
    }
  }
  return best;
}

/** The remainder by 97 of a number too long for a double. */
export function mod97(digits: string): number {
  let rest = 0;
  for (let at = 0; at < digits.length; at += 1) rest = (rest * 10 + digits.charCodeAt(at) - 48) % 97;
  return rest;
}

/** Identifiant commun de l'entreprise: 15 digits, the whole number divisible by 97. */
export function iceValid(ice: string): boolean {
  return /^\d{15}$/u.test(ice) && mod97(ice) === 0;
}

/** Relevé d'identité bancaire: 24 digits, the whole number divisible by 97. */
export function ribValid(rib: string): boolean {
  return /^\d{24}$/u.test(rib) && mod97(rib) === 0;
}

/** A run of exactly `length` digits, blanks and dots inside allowed. */
export function digitRun(text: string, length: number): string | undefined {
  const plain = mendDigits(westernDigits(text)).replace(/(?<=\d)[\s.\u00a0-]+(?=\d)/gu, '');
  return new RegExp(`(?<!\\d)\\d{${length}}(?!\\d)`, 'u').exec(plain)?.[0];
}

/** Act or registry number with its year, `613/1975`; a reversed pair (`1975/613`) is turned round. */
export function parseActNumber(text: string): string | undefined {
  const plain = mendDigits(westernDigits(text));
  const pair =
    /(?<![\d/])(\d{1,6})\s?[/\\|]\s?(\d{1,6})(?![\d/])/u.exec(plain) ??
    /(?<!\d)(\d{1,6})\D{0,40}(?<!\p{L})(?:سنة|لسنة|عام|لعام|ann[ée]e)(?!\p{L})\D{0,20}((?:1[89]|20)\d\d)(?!\d)/iu.exec(
      plain,
    );
  if (pair === null) return undefined;
  const [, first, second] = pair as unknown as [string, string, string];
  const isYear = (part: string) => /^(1[3-9]|20)\d\d$/u.test(part);
  return isYear(first) && !isYear(second) ? `${second}/${first}` : `${first}/${second}`;
}
