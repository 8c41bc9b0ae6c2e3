/** Whether a value looks like what it should be: letters no name has, lengths, figures mended, names one letter off. */
import { spellings } from '#shared/people/lexicon/lexicon';
import {
  arabicLetters,
  articleVariants,
  foldArabic,
  foldLatin,
  latinLetters,
  normaliseName,
} from '#shared/people/name';
import type { Found } from './candidates.ts';
import { papers } from './index.ts';
import type { FieldKind } from './paper.ts';
import { isNumeric } from './values.ts';

/** Running text that goes on after a name. */
const aroundNames = ['المذكور', 'المذكوره', 'اعلاه', 'المعني', 'المعنيه', 'بالامر', 'القائد', 'المشار'];

export function looksOf(name: string, kind: FieldKind, { value, pieces }: Found) {
  const asRead = pieces.map(({ text }) => text).join(' ');
  const names = kind === 'nameAr' || kind === 'nameLat' ? lexiconOf(value.value) : { known: 0, near: 0 };
  const isPartial = /^date/u.test(kind) && value.value.length < 10;
  return {
    odd: isNumeric(kind) ? oddDate(kind, value.value) : oddWords(kind, value.value, asRead),
    short: shortness(kind, value.value),
    known: names.known,
    nearlyKnown: names.near,
    mended: isNumeric(kind) ? mendedFigures(kind, asRead) : 0,
    partial: isPartial ? 1 : 0,
    partLost: isPartial && (!mayBePartial.test(name) || losesFigures(value.value, pieces)) ? 1 : 0,
    printWords: /^(?:name|place)/u.test(kind) ? printShare(value.value) : 0,
  };
}

/** Births, deaths and marriages may be known by their year; offices date to the day. */
const mayBePartial = /birth|death|marriage|year/iu;

/** `10 فار 1968` read as the year alone: other figures stand beside it. */
function losesFigures(value: string, pieces: Found['pieces']): boolean {
  const beside = [...new Set(pieces.map(({ phrase }) => phrase.text))].join(' ');
  const figures = beside.match(/\d+/gu) ?? [];
  return figures.some(
    (run) => run.length < 3 && !value.split('-').some((part) => Number(part) === Number(run)),
  );
}

/** A year no paper in a living person's file bears. */
function oddDate(kind: FieldKind, value: string): number {
  if (kind !== 'date') return 0;
  const year = Number(value.slice(0, 4));
  return year < 1880 || year > 2040 ? 1 : 0;
}

/** Share of the words that no office prints. */
function oddWords(kind: FieldKind, value: string, asRead: string): number {
  if (kind === 'mrz') return value.length === 30 ? 0 : 1;
  const words = value.split(/\s+/u).filter(Boolean);
  const odd = words.filter((word) =>
    /Ar$/u.test(kind) ? oddArabic(word) : oddLatin(word) || (kind === 'nameLat' && isSmall(word)),
  ).length;
  const signs = asRead.match(/[|\\~^*_=«»{}[\]!?;]/gu)?.length ?? 0;
  const digits = /^(?:name|place)/u.test(kind) && /\d/u.test(asRead) ? 1 : 0;
  return Math.min(1, (odd + 0.5 * signs + digits) / Math.max(1, Math.min(2, words.length)));
}

/** Endings in the middle, a hamza or a madda where none stands, a letter three times over, one alone. */
function oddArabic(word: string): boolean {
  return (
    /[ةى](?=\p{L})/u.test(word) ||
    /(\p{L})\1\1/u.test(word) ||
    /.آ|^[ئؤء]/u.test(word) ||
    /^\p{L}$/u.test(word) ||
    /[A-Za-z]/u.test(word)
  );
}

/** Capitals after small letters, letters of other languages, four consonants together, one letter alone. */
function oddLatin(word: string): boolean {
  return (
    /\p{Ll}\p{Lu}/u.test(word.replace(/^(?:El|Ben|Al|Mc|Bou|Ait|Aït)(?=\p{Lu})/u, '')) ||
    /[üößñåøæãõìòùÿý]/iu.test(word) ||
    /^[bcdfghjklmnpqrstvwxz]{2,}$/iu.test(word) ||
    /(\p{L})\1\1/u.test(word) ||
    /^\p{L}$/u.test(word)
  );
}

/** A name begins with a capital, but for what joins names: `dans nos livres` is none. */
const isSmall = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  !/^(?:(?:ben|bent|bint|ibn|ould|el|al|et|de|du|la|le|des|née?)$|[dl]['’])/u.test(word);

/** Two letters are seldom a name, one figure seldom a number. */
function shortness(kind: FieldKind, value: string): number {
  const length = value.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (kind === 'number' || kind === 'reference') return length <= 1 ? 1 : length === 2 ? 0.3 : 0;
  if (isNumeric(kind) || kind === 'mrz') return 0;
  return length <= 2 ? 1 : length === 3 ? 0.4 : 0;
}

/** Letters that stood where figures belong. */
function mendedFigures(kind: FieldKind, asRead: string): number {
  // `DEVO912`: a letter that looks like a figure between letters and figures may be either.
  if (kind === 'reference') return /[A-Z][OISBZ](?=\d)|(?<=\d)[OISBZ]/u.test(asRead) ? 0.5 : 0;
  if (!['date', 'amount', 'cin', 'ice', 'rib', 'actNumber', 'year', 'rate'].includes(kind)) return 0;
  const strays =
    asRead.match(/(?<=\d)[A-Za-z|!](?=\d)|(?<=\d)[OolI|!](?!\p{L})|[a-z](?=\d{2})/gu)?.length ?? 0;
  return Math.min(1, strays / 2);
}

/** Words that papers print around values, as far as no name is spelt so. */
const print: ReadonlySet<string> = new Set(
  Object.values(papers)
    .flatMap(({ fields, sections = {}, stops = {}, evidence }) => [
      ...Object.values(fields).map(({ labels }) => labels ?? {}),
      ...Object.values(sections).map(({ marks }) => marks),
      stops,
      evidence.titles,
      evidence.words,
    ])
    .flatMap(({ ar = [], fr = [] }) => [...ar.map(foldArabic), ...fr.map(foldLatin)])
    .flatMap((label) => label.split(' '))
    .concat(aroundNames)
    .filter((word) => word.length > 3 && !spellings.ar.has(word) && !spellings.lat.has(word))
    .concat(
      ['في', 'يوم', 'من', 'هو', 'هي', 'علي', 'الي', 'رقم', 'عدد'].filter((word) => !spellings.ar.has(word)),
    ),
);

/** Share of the words that are print. */
function printShare(value: string): number {
  const words = [...foldArabic(value).split(' '), ...foldLatin(value).split(' ')].filter(Boolean);
  return Math.min(1, (2 * words.filter((word) => print.has(word)).length) / Math.max(1, words.length));
}

/**
 * Shares of a name's words that are spelt as our lexicon spells one, and that are one letter away from such a spelling.
 * Unknown names are ordinary and say nothing; a name one letter off a usual one was often misread.
 */
function lexiconOf(name: string): { readonly known: number; readonly near: number } {
  const { script, parts } = normaliseName(name);
  const words = parts.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  const isKnown = (word: string) => articleVariants(word, script).some((one) => spellings[script].has(one));
  const known = words.filter(isKnown).length;
  const alphabet = script === 'ar' ? arabicLetters : latinLetters;
  const near = words.filter(
    (word) => !isKnown(word) && word.length > 2 && isNear(word, alphabet, isKnown),
  ).length;
  const of = Math.max(1, words.length);
  return { known: known / of, near: near / of };
}

function isNear(word: string, alphabet: string, isKnown: (word: string) => boolean): boolean {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '' && isKnown(before + after.slice(1))) return true;
    for (const letter of alphabet)
      if (isKnown(before + letter + after) || (after !== '' && isKnown(before + letter + after.slice(1))))
        return true;
  }
  return false;
}
