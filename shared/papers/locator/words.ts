/** The words of a page in order of reading, and what the net is told of each (`train/locator/README.md`). */
import { westernDigits } from '#shared/people/spelling';
import { middle, right, type Word, writingOf } from '../layout.ts';
import type { PageText } from '../page-text.ts';
import { isKnownName } from '../part-of-name.ts';
import { falseGapOf, wordsOf } from '../phrase-words.ts';
import { plain } from '../plain.ts';

export interface PageWord extends Word {
  /** Visual line and phrase, both counted from the top. */
  readonly line: number;
  readonly run: number;
}

/** Words the net looks at together; longer pages are looked at in parts. */
export const most = 420;

/** Line by line; a line that is mostly Arabic from the right. */
export function wordsInOrder(page: PageText): { readonly words: PageWord[]; readonly unit: number } {
  const { unit, phrases } = writingOf(page);
  const narrow = falseGapOf(page, unit);
  const lines = [...Map.groupBy(phrases, ({ line }) => line).values()].sort(
    (a, b) => mean(a.map(({ box }) => middle(box))) - mean(b.map(({ box }) => middle(box))),
  );
  const words: PageWord[] = [];
  let run = 0;
  for (const [line, own] of lines.entries()) {
    const arabic =
      own.reduce((sum, { script, text }) => sum + (script === 'ar' ? 1 : -1) * text.length, 0) > 0;
    const ordered = own.toSorted((a, b) => (arabic ? right(b.box) - right(a.box) : a.box[0] - b.box[0]));
    for (const phrase of ordered) {
      for (const word of wordsOf(phrase, phrase.script, unit, narrow)) words.push({ ...word, line, run });
      run++;
    }
  }
  return { words, unit };
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Runs of letters looked up in a table of this size; 0 is none. */
const gramTable = 16384;
export const gramsOfWord = 20;
export const signsOfWord = 26;
export const placesOfWord = 6;

/** What the net is fed: one row a word. */
export interface Encoded {
  readonly count: number;
  readonly grams: Float32Array;
  readonly signs: Float32Array;
  /** Left, right, middle in heights of writing; line; phrase; place in the order of reading. */
  readonly places: Float32Array;
}

export function encode(
  page: Pick<PageText, 'width' | 'height'>,
  words: readonly PageWord[],
  unit: number,
): Encoded {
  const count = words.length;
  const grams = new Float32Array(count * gramsOfWord);
  const signs = new Float32Array(count * signsOfWord);
  const places = new Float32Array(count * placesOfWord);
  words.forEach((word, at) => {
    grams.set(gramsOf(word.text), at * gramsOfWord);
    signs.set(signsOf(page, words, at, unit), at * signsOfWord);
    const [x, y, width, height] = word.box;
    places.set(
      [x / unit, (x + width) / unit, (y + height / 2) / unit, word.line, word.run, at],
      at * placesOfWord,
    );
  });
  return { count, grams, signs, places };
}

/** Hashes of the word and of its runs of two, three and four letters; every figure is alike. */
function gramsOf(text: string): number[] {
  const bare = `<${plain(westernDigits(text)).replace(/\d/gu, '0')}>`;
  const found = [hash(`=${bare}`)];
  for (const size of [3, 4, 2])
    for (let at = 0; at + size <= bare.length && found.length < gramsOfWord; at++)
      found.push(hash(bare.slice(at, at + size)));
  return found;
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum ^= text.charCodeAt(at);
    sum = Math.imul(sum, 0x01000193);
  }
  sum ^= sum >>> 15;
  return 1 + ((sum >>> 0) % (gramTable - 1));
}

function signsOf(
  page: Pick<PageText, 'width' | 'height'>,
  words: readonly PageWord[],
  at: number,
  unit: number,
): number[] {
  const word = words[at]!;
  const { box, phrase } = word;
  const text = westernDigits(word.text);
  const length = Math.max(1, text.length);
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / length;
  const figures = /\d+/u.exec(text)?.[0] ?? '';
  const year = figures.length === 4 ? Number(figures) : 0;
  const [before, after] = [words[at - 1], words[at + 1]];
  const opens = before?.phrase !== phrase;
  const closes = after?.phrase !== phrase;
  const flag = (yes: boolean) => (yes ? 1 : 0);
  return [
    box[0] / page.width,
    right(box) / page.width,
    middle(box) / page.height,
    Math.min(3, box[2] / unit / 4),
    Math.min(3, box[3] / unit),
    share(/\d/gu),
    share(/\p{Script=Arabic}/gu),
    share(/\p{Script=Latin}/gu),
    flag(/^\P{L}*\p{Lu}\p{Ll}/u.test(text)),
    flag(/\p{Lu}{2}/u.test(text)),
    flag(/:/u.test(text)),
    flag(/[:]$/u.test(text)),
    flag(/[/]/u.test(text)),
    flag(/\d[.,]\d/u.test(text)),
    flag(/[،,.؛;]$/u.test(text)),
    flag(/[«»"“”()]/u.test(text)),
    Math.min(1, figures.length / 10),
    flag(year >= 1300 && year < 1480),
    flag(year >= 1880 && year < 1990),
    flag(year >= 1990 && year < 2040),
    flag(isName(word)),
    flag(opens),
    flag(closes),
    flag(before?.line !== word.line),
    flag(after?.line !== word.line),
    Math.min(1, length / 12),
  ];
}

/** Whether our lexicon spells a name so, alone or after «and». */
const isName = ({ text }: Word): boolean =>
  isKnownName(text) || (text.startsWith('و') && isKnownName(text.slice(1)));

/** A page as the net is asked about it. */
export interface PageInParts {
  readonly words: readonly PageWord[];
  /** Height of writing. */
  readonly unit: number;
  readonly parts: readonly { readonly words: readonly PageWord[]; readonly encoded: Encoded }[];
}

export function inParts(page: PageText): PageInParts {
  const { words, unit } = wordsInOrder(page);
  const parts = partsOf(words).map((part) => ({ words: part, encoded: encode(page, part, unit) }));
  return { words, unit, parts };
}

/** A part of the page that goes through the net together: whole lines, no more words than it takes. */
export function partsOf(words: readonly PageWord[]): (readonly PageWord[])[] {
  const parts: PageWord[][] = [];
  for (const word of words) {
    const part = parts.at(-1);
    const full =
      part === undefined ||
      part.length >= most ||
      (part.length > most - 40 && part.at(-1)!.line !== word.line);
    if (full) parts.push([word]);
    else part.push(word);
  }
  return parts;
}
