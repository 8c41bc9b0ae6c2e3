/** A sum in words, as a decision that grants money writes it beside its figures. */
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes } from '#shared/rules/facts';

// ── Arabic ───────────────────────────────────────────────────────────────────────────────────────

const units = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const tens = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const hundreds = [
  '',
  'مائة',
  'مائتان',
  ...['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].map((stem) => `${stem}مائة`),
];
const and = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' و');

function underHundredAr(n: number): string {
  if (n <= 10) return units[n]!;
  if (n === 11) return 'أحد عشر';
  if (n === 12) return 'اثنا عشر';
  if (n < 20) return `${units[n - 10]} عشر`;
  return and([units[n % 10]!, tens[Math.floor(n / 10)]!]);
}

interface Counted {
  readonly one: string;
  readonly two: string;
  /** After three to ten. */
  readonly few: string;
  /** After eleven to ninety-nine. */
  readonly many: string;
  /** After a hundred or a thousand. */
  readonly rest: string;
}
const thousand: Counted = { one: 'ألف', two: 'ألفان', few: 'آلاف', many: 'ألفا', rest: 'ألف' };
const million: Counted = { one: 'مليون', two: 'مليونان', few: 'ملايين', many: 'مليونا', rest: 'مليون' };
const dirham: Counted = { one: 'درهم', two: 'درهمان', few: 'دراهم', many: 'درهما', rest: 'درهم' };
const centime: Counted = { one: 'سنتيم', two: 'سنتيمان', few: 'سنتيمات', many: 'سنتيما', rest: 'سنتيم' };

/** Before what it counts a dual drops its last letter: `ألفا درهم`, `مائتا ألف`. */
const construct = (words: string): string => words.replace(/(ألف|مائت|مليون)ان$/u, '$1ا');

const underThousandAr = (n: number): string => and([hundreds[Math.floor(n / 100)]!, underHundredAr(n % 100)]);

/** `last`: what is counted stands right behind it, so that thousands are its annex: `ثلاثون ألف درهم`. */
function counted(n: number, of: Counted, last: boolean): string {
  if (n === 0) return '';
  if (n === 1) return of.one;
  if (n === 2) return last ? construct(of.two) : of.two;
  const tail = n % 100;
  const noun = tail >= 3 && tail <= 10 ? of.few : tail >= 11 && !last ? of.many : of.rest;
  return `${tail === 0 ? construct(underThousandAr(n)) : underThousandAr(n)} ${noun}`;
}

function wordsAr(n: number, of: Counted): string {
  if (n === 0) return `صفر ${of.rest}`;
  if (n === 1) return `${of.one} واحد`;
  if (n === 2) return of.two;
  const rest = n % 1000;
  const thousands = Math.floor(n / 1000) % 1000;
  const words = and([
    counted(Math.floor(n / 1_000_000), million, thousands === 0 && rest === 0),
    counted(thousands, thousand, rest === 0),
    underThousandAr(rest),
  ]);
  const tail = n % 100;
  const noun = tail >= 3 && tail <= 10 ? of.few : tail >= 11 ? of.many : of.rest;
  return `${tail === 0 ? construct(words) : words} ${noun}`;
}

// ── French ───────────────────────────────────────────────────────────────────────────────────────

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const dizaines = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

function underHundredFr(n: number): string {
  if (n < 20) return small[n]!;
  const ten = Math.floor(n / 10);
  const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10;
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : dizaines[ten]!;
  const joint = (rest === 1 && ten < 8) || (rest === 11 && ten === 7) ? ' et ' : '-';
  return `${dizaines[ten]}${joint}${small[rest]}`;
}

function underThousandFr(n: number): string {
  const hundred = Math.floor(n / 100);
  const rest = n % 100;
  const head = hundred === 0 ? '' : hundred === 1 ? 'cent' : `${small[hundred]} cent${rest === 0 ? 's' : ''}`;
  return [head, rest > 0 || n === 0 ? underHundredFr(rest) : ''].filter((part) => part !== '').join(' ');
}

function wordsFr(n: number): string {
  const millions = Math.floor(n / 1_000_000);
  const thousands = Math.floor(n / 1000) % 1000;
  const rest = n % 1000;
  return [
    millions === 0 ? '' : `${underThousandFr(millions)} million${millions === 1 ? '' : 's'}`,
    // `mille` takes no s, and lets none stand before it: quatre-vingt mille.
    thousands === 0
      ? ''
      : thousands === 1
        ? 'mille'
        : `${underThousandFr(thousands).replace(/(cent|vingt)s$/u, '$1')} mille`,
    rest > 0 || n === 0 ? underThousandFr(rest) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const nounFr = (n: number, noun: string): string =>
  `${n >= 1_000_000 && n % 1_000_000 === 0 ? `de ${noun}` : noun}${n === 0 || n === 1 ? '' : 's'}`;

/**
 * Below a thousand million dirhams.
 * @example sumInWords(2_750_000).ar // 'سبعة وعشرون ألفا وخمسمائة درهم'
 */
export function sumInWords(centimes: Centimes): Bilingual {
  const dirhams = Math.floor(centimes / 100);
  const rest = centimes % 100;
  const fr = `${wordsFr(dirhams)} ${nounFr(dirhams, 'dirham')}`;
  return rest === 0
    ? { ar: wordsAr(dirhams, dirham), fr }
    : {
        ar: `${wordsAr(dirhams, dirham)} و${wordsAr(rest, centime)}`,
        fr: `${fr} et ${wordsFr(rest)} ${nounFr(rest, 'centime')}`,
      };
}
