/** Reads one value of a known kind out of words: normalised, with how plausible it looks by itself. */
import {
  alefsAsOnes,
  mendDigits,
  parseDateWordsAr,
  parseDateWordsFr,
  parseHijriDate,
  parsePrintedDate,
  toIso,
} from '#shared/people/dates';
import { digitRun, normaliseCin, parseActNumber, ribValid } from '#shared/people/identifiers';
import { spellingDistance, westernDigits } from '#shared/people/spelling';
import { heirs } from './heirs.ts';
import { amount, amountWordsFr } from './money.ts';
import type { FieldKind } from './paper.ts';
import { arabicName, arabicPlace, latinName, plainText, tidy } from './wordings.ts';

export interface Value {
  readonly value: string;
  /** 0..1: how well it fits what the kind allows. */
  readonly quality: number;
  /** The part of the text it was read from, when not all of it. */
  readonly raw: string;
}

/** Kinds whose value is found by its shape wherever it stands in the text. */
export const isNumeric = (kind: FieldKind): boolean =>
  [
    'date',
    'dateHijri',
    'year',
    'number',
    'reference',
    'actNumber',
    'cin',
    'ice',
    'rib',
    'amount',
    'rate',
    'sex',
    'basis',
    'relationAr',
  ].includes(kind);

/** Script of the value; numbers stand in either. */
export function scriptOf(kind: FieldKind): 'ar' | 'lat' | undefined {
  if (['nameAr', 'placeAr', 'textAr', 'heirsAr', 'dateWordsAr'].includes(kind)) return 'ar';
  return isNumeric(kind) ? undefined : 'lat';
}

/** A value that may go on in the next line. */
export const mayWrap = (kind: FieldKind): boolean => !isNumeric(kind) && kind !== 'mrz';

export function readValue(kind: FieldKind, text: string): Value | undefined {
  switch (kind) {
    case 'nameAr':
      return arabicName(text);
    case 'placeAr':
      return arabicPlace(text);
    case 'heirsAr':
      return heirs(text);
    case 'nameLat':
    case 'placeLat':
      return goesOnInSentence(text) ? undefined : latinName(text);
    case 'textAr':
    case 'textLat': {
      const value = plainText(withinQuotes(text), kind === 'textAr');
      return value === undefined || isFunctionWords(value.value) ? undefined : value;
    }
    case 'date': {
      const date = parsePrintedDate(text.replace(/[«»“”"،؛]/gu, ' '));
      if (date === undefined) return dayInWords(text);
      return {
        value: toIso(date),
        quality: date.day !== undefined ? 1 : date.month !== undefined ? 0.6 : 0.5,
        raw: inkOfDate(text, toIso(date)),
      };
    }
    case 'dateHijri': {
      const date = parseHijriDate(text);
      if (date !== undefined) return { value: toIso(date), quality: 1, raw: text };
      const clause = text.split(/(?<=\p{L})[،؛,;.]/u)[0]!;
      const words = parseDateWordsAr(clause);
      if (words?.calendar !== 'hijri' || words.date.day === undefined) return undefined;
      return { value: toIso(words.date), quality: Math.max(0.1, 0.9 - 2.2 * words.distance), raw: clause };
    }
    case 'dateWordsAr':
    case 'dateWordsFr': {
      const found = kind === 'dateWordsAr' ? parseDateWordsAr(text) : parseDateWordsFr(text);
      if (found === undefined || found.calendar === 'hijri') return undefined;
      // `وعشرون يوليوز …`: what the day's tens are added to was left out.
      const whole = /^[^\p{L}]*و(?:ال)?(?:عشر|ثلاث)[ويى]ن/u.test(tidy(text))
        ? 0.5
        : twoTens.test(tidy(text))
          ? 0.3
          : 1;
      const certainty = whole * Math.max(0.1, 1 - 2.2 * found.distance) * (found.margin < 1 ? 0.6 : 1);
      return {
        value: toIso(found.date),
        quality: found.date.day === undefined ? certainty * 0.5 : certainty,
        raw: text,
      };
    }
    case 'year': {
      const date = parsePrintedDate(text);
      return date && { value: String(date.year), quality: 1, raw: /\d{4}/u.exec(text)?.[0] ?? text };
    }
    case 'number': {
      const run = /(?<!\d|\/|\d[.,])\d{1,7}(?!\d|[/.,-]\d)/u.exec(
        mendDigits(alefsAsOnes(westernDigits(text))).replace(/(?<=\d) (?=\d{3}(?!\d))/gu, ''),
      );
      return run === null ? undefined : { value: run[0], quality: 1, raw: run[0] };
    }
    case 'reference':
      return reference(text);
    case 'actNumber': {
      // `سجل هذا الرسم تنفيذا للحكم رقم 244/91`: the judgment's, not the act's.
      const number = /^\D*(?:حكم|قرار|jugement)/iu.test(text) ? undefined : parseActNumber(text);
      return number === undefined ? undefined : { value: number, quality: 1, raw: number };
    }
    case 'cin':
      return cin(text);
    case 'ice':
    case 'rib': {
      // The country and control digits of an IBAN stand before the account.
      const bare = text.replace(/(?<!\p{L})MA\s?\d{2}(?=\s?\d)/giu, ' ');
      const run = digitRun(bare, kind === 'ice' ? 15 : 24);
      const turned = kind === 'rib' && (run === undefined || !ribValid(run)) ? turnedRib(bare) : undefined;
      if (turned !== undefined) return { value: turned, quality: 1, raw: text };
      return run === undefined ? undefined : { value: run, quality: 1, raw: run };
    }
    case 'amount':
      return amount(text);
    case 'rate': {
      const found = /(?<!\d)(\d{1,2})(?:\s?[.,]\s?(\d{1,2}))?(?!\d)/u.exec(
        mendDigits(westernDigits(text).replace(/^\s*\|(?=\d)/u, '')),
      );
      if (found === null) return undefined;
      return {
        value: `${found[1]}.${(found[2] ?? '').padEnd(2, '0')}`,
        quality: found[2] ? 1 : 0.7,
        raw: found[0],
      };
    }
    case 'amountWordsFr':
      return amountWordsFr(text);
    case 'sex':
      return sex(text);
    case 'basis':
      return basis(text);
    case 'relationAr':
      return relation(text);
    case 'mrz':
      return undefined;
  }
}

/** `واثنان وخمسون وستون`: the ends of two lines, of two years. */
const twoTens = /(?:ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)[وي]ن\s+و(?:ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)[وي]ن/u;

/** `11/09/1972 (2 شعبان 1392 ه)`: what says the day, and no other day after it. */
function inkOfDate(text: string, said: string): string {
  const figures = /\d.*\d/u.exec(text)?.[0] ?? text;
  const words = figures.split(' ');
  for (let end = 1; end < words.length; end++) {
    const part = words.slice(0, end).join(' ');
    const date = parsePrintedDate(part);
    if (date !== undefined && toIso(date) === said) return part;
  }
  return figures;
}

/** On an Arabic line the groups of an account's number may have been read from the right: its control digits tell. */
function turnedRib(text: string): string | undefined {
  const groups = mendDigits(westernDigits(text)).match(/\d+/gu) ?? [];
  const turned = groups.toReversed().join('');
  return groups.length > 2 && turned.length === 24 && ribValid(turned) ? turned : undefined;
}

/** `dénommée « Coopérative Annajah », régie`: what stands in quotation marks is the name and all of it. */
function withinQuotes(text: string): string {
  const both = /^[^«“„"]{0,24}?(?:[«“„]+|")\s*([^«»“”„"]{2,}?)\s*(?:[»”]|"|$)/u.exec(text);
  if (both !== null) return both[1]!;
  // The opening one was lost.
  const closed = /^([^«»“”„"]{2,}?)\s*[»”]/u.exec(text);
  return closed === null ? text : closed[1]!.replace(/^\s*\p{L}\s+/u, '');
}

const functionWords = new Set(
  'dans nos notre nous votre vous est sont par pour sur avec qui que dont à a au aux du des de la le les un une et ou en ce cet cette il elle ci'.split(
    ' ',
  ),
);
/** Nothing but the little words of a sentence: what is left of a label. */
const isFunctionWords = (text: string) =>
  text.split(/[\s'’]+/u).every((word) => functionWords.has(word.toLowerCase()));

/** `dans nos livres d'un compte`: two small words of a sentence open nobody's name. */
function goesOnInSentence(text: string): boolean {
  const [first = '', second = ''] = text.replace(/^[^\p{L}]+/u, '').split(/[\s'’]+/u);
  const small = (word: string) => word === '' || /^\p{Ll}/u.test(word);
  return functionWords.has(first) && first === first.toLowerCase() && small(second);
}

/** `توفي في ثمانية مارس ألف وتسعمائة وسبعة وتسعين، …`: a whole day in words where figures were looked for. */
function dayInWords(text: string): Value | undefined {
  if (/\d/u.test(text) || !/(?<!\p{L})[أا]ل[فغق](?:ان|ين)?(?!\p{L})/u.test(text)) return undefined;
  const clause = text.split(/[،,.؛;]/u)[0]!.replace(/^.*?(?<!\p{L})(?:في|يوم|بتاريخ|ليوم)\s+(?=\p{L})/u, '');
  const found = parseDateWordsAr(clause);
  if (
    found === undefined ||
    found.calendar === 'hijri' ||
    found.date.day === undefined ||
    found.distance > 0.15
  )
    return undefined;
  return { value: toIso(found.date), quality: 0.8, raw: clause };
}

function reference(text: string): Value | undefined {
  const plain = westernDigits(text).replace(/\s*([-/])\s*/gu, '$1');
  // `FRG 118/26`: letters parted from their number by a blank belong to it; `N°`, `du` and their like do not.
  const parted = /^[\s:.°]*(?!N[O0]?\b|LE\b|DU\b|REF\b|DATE\b|CIN\b)([A-Z]{1,4}) (\d[\d/-]{2,})(?!\S)/u.exec(
    plain,
  );
  if (parted !== null)
    return { value: `${parted[1]} ${parted[2]}`, quality: 0.9, raw: `${parted[1]} ${parted[2]}` };
  for (const word of plain.split(/\s+/u)) {
    const bare = word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    if (!/\d/u.test(bare) || !/^[A-Za-z\d|!\-/_.°]{2,24}$/u.test(bare)) continue;
    if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/u.test(bare)) continue;
    const value = bare
      .split(/([-/_.])/u)
      .map(mendSegment)
      .join('')
      .toUpperCase();
    return { value, quality: 1, raw: bare };
  }
  return undefined;
}

/** `DV2O26` → `DV2026`: look-alikes become digits only after the first sure digit. */
function mendSegment(segment: string): string {
  const first = segment.search(/\d/u);
  return first < 0 ? segment : segment.slice(0, first) + mendDigits(segment.slice(first));
}

function cin(text: string): Value | undefined {
  // `n° OT998072`: the sign of a number, read as a letter or two, is none of the office's.
  const plain = westernDigits(text)
    .toUpperCase()
    .replace(/(?<![A-Z0-9])(?:N\s?[°O0]{1,2}|[O0]{2}|°)[\s.:]*(?=[A-Z]{1,2}\d{4})/gu, ' ');
  const shape = /(?<![A-Z0-9])([A-Z01582]{1,2})[\s.:]?([\dOQDILZSGTB|!]{4,8})(?![A-Z0-9])/gu;
  let best: Value | undefined;
  for (const match of plain.matchAll(shape)) {
    const found = normaliseCin(match[1]! + match[2]!);
    if (found === undefined || match[2]!.replace(/\D/gu, '').length < 3) continue;
    // Digits only: the office letter itself was taken for one (S734162 read as 5734162).
    const lettered = /[A-Z]/u.test(match[1]!) ? 1 : 0.45;
    const quality = lettered * ((found.usual ? 1 : 0.6) - 0.1 * found.repairs);
    if (best === undefined || quality > best.quality) best = { value: found.value, quality, raw: match[0] };
  }
  return best;
}

function sex(text: string): Value | undefined {
  const found = /(?<!\p{L})(?:(M|Masculin|ذكر)|(F|Féminin|Feminin|أنثى|انثى))(?!\p{L})/u.exec(text);
  return found === null ? undefined : { value: found[1] ? 'M' : 'F', quality: 1, raw: found[0] };
}

/** What one person is to another: the first such word, `ابنة` also where it is `ابنته`. */
function relation(text: string): Value | undefined {
  const said =
    /(?<!\p{L})(?:ال)?(ابن|ابنة|بنت|أخ|أخت|حفيدة?|زوجة?|أرملة|والدة?|عم|عمة|خال|خالة|أب|أم|جد|جدة)(?!\p{L})/u;
  const plain = tidy(text)
    .replace(/(?<!\p{L})[إا]بن/gu, 'ابن')
    .replace(/(?<!\p{L})(ابن|بنت|أخت|حفيد|زوج)(?:ه|ها)(?!\p{L})/gu, '$1')
    .replace(/(?<!\p{L})(ابن|حفيد|زوج|أرمل)ت(?:ه|ها)(?!\p{L})/gu, '$1ة');
  const found = said.exec(plain);
  if (found === null) return misread(plain);
  // A brother's son is no son: `ابن أخ المقاوم`, `بنت أخته`.
  const of =
    /^(?:ابنة?|بنت)$/u.test(found[1]!) &&
    /^\s+(?:ال)?(أخت?|عمة?|خالة?|ابنة?|بنت)(?:ي|ه|ها|يه|يها)?(?!\p{L})/u.exec(
      plain.slice(found.index + found[0].length),
    );
  return of
    ? { value: `${found[1]} ${of[1]}`, quality: 1, raw: found[0] + of[0] }
    : { value: found[1]!, quality: 1, raw: found[0] };
}

const kin = 'ابن ابنة بنت أخت حفيد حفيدة زوجة أرملة والد والدة خال خالة'.split(' ');
/** `أعت`: alone in its cell, and one letter off one such word only. */
function misread(text: string): Value | undefined {
  const word = text.replace(/[^\p{L}]/gu, '');
  if (word.length < 3 || /\s/u.test(text.trim())) return undefined;
  const near = kin.filter((one) => one.length === word.length && spellingDistance(one, word) <= 1);
  return near.length === 1 ? { value: near[0]!, quality: 0.5, raw: text } : undefined;
}

/** On what an act rests: somebody's word, a court's, or another office's register. */
function basis(text: string): Value | undefined {
  const said = [
    ['judgment', /(?:حكم|محك|الصادر عن|jugement|tribunal)/iu],
    ['transcription', /(?:نقل|منقول|ترحيل|transcri|transfér)/iu],
    ['declaration', /(?:[صض]ر[حجخ](?!\p{L})|صرح|تصريح|déclar)/iu],
  ] as const;
  for (const [value, print] of said) {
    const found = print.exec(text);
    if (found !== null) return { value, quality: 1, raw: found[0] };
  }
  return undefined;
}
