/**
 * Whole numbers in Arabic and French words, as acts and quotes write them.
 * They are the closed lists against which a poorly recognised date or sum is decoded.
 */

const unitsFr = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const tensFr = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

function underHundredFr(n: number): string {
  if (n < 20) return unitsFr[n]!;
  if (n >= 80) return n === 80 ? 'quatre-vingts' : `quatre-vingt-${unitsFr[n - 80]}`;
  if (n === 71) return 'soixante et onze';
  if (n > 69) return `soixante-${unitsFr[n - 60]}`;
  const tens = tensFr[Math.floor(n / 10)]!;
  const unit = n % 10;
  if (unit === 0) return tens;
  return unit === 1 ? `${tens} et un` : `${tens}-${unitsFr[unit]}`;
}

function underThousandFr(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return underHundredFr(rest);
  const head = hundreds === 1 ? 'cent' : `${unitsFr[hundreds]} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? head : `${head} ${underHundredFr(rest)}`;
}

/** French words of a whole number from 0 to 999 999 999, spelled the traditional way. */
export function numberWordsFr(n: number): string {
  const parts: string[] = [];
  const millions = Math.floor(n / 1e6);
  const thousands = Math.floor((n % 1e6) / 1000);
  const rest = n % 1000;
  if (millions > 0) parts.push(`${underThousandFr(millions)} million${millions > 1 ? 's' : ''}`);
  if (thousands === 1) parts.push('mille');
  // "cents" and "vingts" lose their s before mille.
  else if (thousands > 1) parts.push(`${underThousandFr(thousands).replace(/(cent|vingt)s$/u, '$1')} mille`);
  if (rest > 0 || parts.length === 0) parts.push(underThousandFr(rest));
  return parts.join(' ');
}

const worthFr = new Map<string, number>([
  ...unitsFr.slice(0, 17).map((word, at) => [word, at] as const),
  ...tensFr.flatMap((word, at) => (word ? [[word, at * 10] as const] : [])),
  ['une', 1],
  ['vingts', 20],
]);

/** Value of French number words (`cent quatre-vingt-deux mille`); undefined when a word is none of the list. */
export function numberOfWordsFr(text: string): number | undefined {
  let [whole, part] = [0, 0];
  const words = text
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && word !== 'et');
  if (words.length === 0) return undefined;
  for (const [at, word] of words.entries()) {
    const worth = worthFr.get(word);
    if (word === 'cent' || word === 'cents') part = (part || 1) * 100;
    else if (word === 'mille' || word === 'mil') [whole, part] = [whole + (part || 1) * 1000, 0];
    else if (/^millions?$/u.test(word)) [whole, part] = [whole + (part || 1) * 1e6, 0];
    else if (worth === undefined) return undefined;
    // quatre-vingt(s): the only place where a smaller number multiplies a greater one.
    else if (worth === 20 && words[at - 1] === 'quatre') part += 76;
    else part += worth;
  }
  return whole + part;
}

/** Each single word that can stand in a French number, for mending one letter at a time. */
export const numberTokensFr: readonly string[] = [
  ...new Set([
    ...unitsFr.flatMap((word) => word.split('-')),
    ...tensFr.filter(Boolean),
    'vingts',
    'cent',
    'cents',
    'mil',
    'mille',
    'million',
    'millions',
    'milliard',
    'et',
    'une',
  ]),
];

/** Cardinals 1…10 with the feminine and masculine forms, then the tens in one case (the other differs by one letter). */
const unitsAr: readonly (readonly string[])[] = [
  [],
  ['واحد', 'إحدى', 'حادي'],
  ['اثنان', 'اثنين', 'اثنتان', 'ثاني'],
  ['ثلاثة', 'ثلاث', 'ثالث'],
  ['أربعة', 'أربع', 'رابع'],
  ['خمسة', 'خمس', 'خامس'],
  ['ستة', 'ست', 'سادس'],
  ['سبعة', 'سبع', 'سابع'],
  ['ثمانية', 'ثمان', 'ثماني', 'ثامن'],
  ['تسعة', 'تسع', 'تاسع'],
];
const tensAr = ['', 'عشرة', 'عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'];
const hundredsAr: readonly (readonly string[])[] = [
  [],
  ['مائة'],
  ['مائتين', 'مئتان'],
  ['ثلاثمائة', 'ثلاثة مائة'],
  ['أربعمائة', 'أربعة مائة'],
  ['خمسمائة', 'خمسة مائة'],
  ['ستمائة', 'ستة مائة'],
  ['سبعمائة', 'سبعة مائة'],
  ['ثمانمائة', 'ثمانية مائة'],
  ['تسعمائة', 'تسعة مائة', 'تسع مئة'],
];

/** Arabic spellings of 1…99: cardinal and, for days, ordinal forms. */
export function smallNumberWordsAr(n: number): readonly string[] {
  const unit = n % 10;
  const tens = Math.floor(n / 10);
  if (tens === 0) return unitsAr[unit]!;
  if (n === 10) return ['عشرة', 'عشر', 'عاشر'];
  if (tens === 1) {
    const heads =
      unit === 1 ? ['أحد', 'إحدى', 'حادي'] : unit === 2 ? ['اثنا', 'اثني', 'ثاني'] : unitsAr[unit]!;
    return heads.map((head) => `${head} عشر`);
  }
  if (unit === 0) return [tensAr[tens]!];
  return unitsAr[unit]!.map((head) => `${head} و${tensAr[tens]}`);
}

/** Arabic spellings of a year from 1000 to 2099. */
export function yearWordsAr(year: number): readonly string[] {
  const thousand = year >= 2000 ? ['ألفين'] : ['ألف'];
  const hundreds = hundredsAr[Math.floor((year % 1000) / 100)]!;
  const rest = year % 100;
  // Ordinal forms (خامس) do not stand in years.
  const small = rest === 0 ? [''] : smallNumberWordsAr(rest).slice(0, rest % 10 === 0 ? 1 : 2);
  const heads = hundreds.length === 0 ? thousand : thousand.flatMap((t) => hundreds.map((h) => `${t} و${h}`));
  return heads.flatMap((head) => small.map((tail) => (tail === '' ? head : `${head} و${tail}`)));
}
