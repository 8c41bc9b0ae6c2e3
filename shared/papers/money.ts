/** Sums of money in figures and in French words. */
import { mendDigits } from '#shared/people/dates';
import { numberTokensFr } from '#shared/people/numbers';
import { foldText, spellingDistance, westernDigits } from '#shared/people/spelling';
import type { Value } from './values.ts';

const blank = /[\u00a0\u2007\u2009\u200a\u202f]/gu;
/**
 * Groups of three parted by a blank, a dot, a comma, now and then read twice; then the hundredths, of which `3 00000 درهم`
 * has lost the sign.
 */
const sum =
  /\d{1,3}(?: \d{3})* \d{3}00(?=\s?(?:دراهم|درهم|DHS?\b|MAD\b|dirhams?))|\d{1,3}(?:[ .,'’]{1,2}\d{3})+(?:\s?[.,]\s?\d{2})?(?!\d)|\d+\s?[.,]\s?\d{2}(?!\d)|\d+/gu;
/** What is counted is no money: `101 حصة`, `60 parts`, `24 mois`. */
const counted =
  /^\s?(?:حص(?:ة|ص)|سهم|أسهم|شهر|أشهر|سنة|سنوات|يوم|أيام|عضو|أعضاء|منخرط|متعاون|منصب|مناصب|parts?\b|actions?\b|mois\b|ans?\b|années?\b|jours?\b|membres?\b|adhérents?\b|coopérat|emplois?\b|postes?\b|km\b|kg\b|m2\b|kWh\b)/iu;
/** A law, an article, a number of something: `القانون رقم 112.12`. */
const numbered = /(?<!\p{L})(?:n°|رقم|loi|article|art\.?|المادة|الفصل)\s?:?\s?$/iu;

/** `307 050,00`, `307.050,00`, `307,050.00`, `52000` → `307050.00`: the last separator with two digits after it is decimal. */
export function amount(text: string): Value | undefined {
  // A frame's edge before a figure is no one, and a percentage is no sum.
  const written = westernDigits(text)
    .replaceAll('٬', '.')
    .replaceAll('٫', ',')
    .replace(/^\s*\|\s?(?=\d)/u, '')
    .replace(/(?<=\d)(?=(?:DHS?|MAD)(?!\p{L}))/giu, ' ');
  // `IS 000,00`: the figures before the thousands were all taken for letters.
  const guessed = written.replace(/(?<![\p{L}\d])[IlSsOB]{2,3}(?=[ .]\d{3}(?!\d))/u, (letters) =>
    mendDigits(`000${letters}`).slice(3),
  );
  const plain = mendDigits(guessed)
    .replace(blank, ' ')
    // `112 50C`, `45 OOC`: noughts of the last group, its last one cut by the edge of what was looked at.
    .replace(/(?<=\d )([\dOoQ]{2}[\dOoQCc])(?![\p{L}\d])/gu, (group) => group.replace(/[OoQCc]/gu, '0'))
    .replace(/\d{1,2}(?:[.,]\d{1,2})?\s?%/gu, ' ');
  let lone: Value | undefined;
  for (const found of plain.matchAll(sum)) {
    const after = plain.slice(found.index + found[0].length);
    if (counted.test(after) || numbered.test(plain.slice(0, found.index))) continue;
    const value = sumOf(found[0], guessed !== written);
    // `000,00` is what is left of a sum whose first figures were not read: what follows is another sum.
    if (value === undefined) return lone;
    if (value.quality > 0.2) return value;
    lone ??= value;
  }
  return lone;
}

function sumOf(print: string, guessed: boolean): Value | undefined {
  const cents = /[.,]\s?(\d{2})$/u.exec(print) ?? /(?<= \d{3})(00)$/u.exec(print);
  const whole = (cents ? print.slice(0, cents.index) : print).replace(/\D/gu, '');
  if (whole === '' || whole.length > 12 || /^0\d/u.test(whole) || (whole === '0' && cents === null))
    return undefined;
  return {
    value: `${whole.replace(/^0+(?=\d)/u, '')}.${cents?.[1] ?? '00'}`,
    // `4. Coût du projet`: a lone figure is a heading's number, not a sum.
    quality: guessed ? 0.6 : cents ? 1 : whole.length < 3 ? 0.2 : 0.75,
    raw: print,
  };
}

/** Number words, each set right against the closed list of them; ends with the currency. */
export function amountWordsFr(text: string): Value | undefined {
  const words: string[] = [];
  let distance = 0;
  let hundredths: string[] | undefined;
  for (const word of text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/-\s+/gu, '-')
    .split(/[\s]+/u)) {
    const parts = word.split('-').map((part) => numberWord(part));
    // `dirhams et quarante centimes`: what follows the currency counts only where it ends in its hundredths.
    if (hundredths !== undefined) {
      hundredths.push(word);
      if (spellingDistance(foldText(word), 'centimes') <= 1.5) {
        words.push(...hundredths.slice(0, -1), 'centimes');
        break;
      }
      if (parts.some((part) => part === undefined) || hundredths.length > 6) break;
      continue;
    }
    if (parts.some((part) => part === undefined)) {
      const currency = spellingDistance(foldText(word), 'dirhams') <= 2;
      if (currency) words.push(foldText(word) === 'dirhams' ? word.replace(/\P{L}/gu, '') : 'dirhams');
      if (currency) {
        hundredths = [];
        continue;
      }
      if (words.length > 0) break;
      continue;
    }
    distance += parts.reduce((sum, part) => sum + part!.cost, 0);
    words.push(parts.map((part) => part!.word).join('-'));
  }
  if (words.length < 2) return undefined;
  const whole = /^(?:dirhams?|centimes)$/iu.test(words.at(-1)!) ? 1 : 0.7;
  return {
    value: inPrintedCase(words.join(' '), text),
    quality: whole * Math.max(0.2, 1 - distance * 0.15),
    raw: text.replace(/\s+/gu, ' ').trim(),
  };
}

/** `Trente mille`, `TRENTE MILLE`: number words keep the capitals of what is printed. */
export function inPrintedCase(words: string, print: string): string {
  const [first = '', second = ''] = words.split(/[\s-]+/u).map((word) => {
    const folded = foldText(word);
    const whole = print.split(/[\s-]+/u).find((part) => {
      const own = foldText(part);
      return own !== '' && spellingDistance(own, folded) <= Math.max(0.5, folded.length * 0.26);
    });
    return whole ?? '';
  });
  const letters = (word: string) => word.replace(/\P{L}/gu, '');
  const capitals = (word: string) =>
    letters(word).length > 1 && letters(word) === letters(word).toUpperCase();
  if (capitals(first) && capitals(second)) return words.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(first) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function numberWord(part: string): { word: string; cost: number } | undefined {
  const folded = foldText(part);
  if (folded === '') return undefined;
  let best: { word: string; cost: number } | undefined;
  for (const token of numberTokensFr) {
    const cost = spellingDistance(folded, foldText(token));
    if (cost <= Math.max(0.5, token.length * 0.26) && (best === undefined || cost < best.cost)) {
      best = { word: token, cost };
    }
  }
  return best;
}
