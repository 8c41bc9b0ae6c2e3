/**
 * Phrases of the recogniser as runs of words in reading order: neighbours on one line joined, wrapped lines joined.
 * All relations here are between boxes (same line, under, aligned at the reading start), never absolute places.
 */
import { foldLetter } from '#shared/people/spelling';
import { bottom, columnOverlap, endOf, left, middle, right, sameLine, startOf, top, union } from './boxes.ts';
import { withoutFrames } from './frames.ts';
import type { PageText, Phrase, Script } from './page-text.ts';
import { falseGapOf, isNeutral, isScrap, type Word, wordsOf } from './phrase-words.ts';
import type { Box } from './reading.ts';

export { bottom, columnOverlap, endOf, left, middle, right, sameLine, startOf, top, union } from './boxes.ts';
export type { Word } from './phrase-words.ts';

export interface Run {
  readonly script: Script;
  /** 0-based. */
  readonly page: number;
  readonly box: Box;
  readonly words: readonly Word[];
  /** Letters and digits of all words, folded, without blanks. */
  readonly folded: string;
  /** For each folded letter, which word it is in and where in that word it stands. */
  readonly wordOf: readonly number[];
  readonly letterOf: readonly number[];
  /** False for the other language's reading of a phrase: good for labels and digits only. */
  readonly primary: boolean;
  /** Typical height of writing on the page, the unit of all distances. */
  readonly unit: number;
}

function runOf(words: readonly Word[], script: Script, page: number, unit: number, primary: boolean): Run {
  let folded = '';
  const wordOf: number[] = [];
  const letterOf: number[] = [];
  words.forEach((word, at) => {
    let place = 0;
    for (const letter of word.text) {
      for (const plain of foldLetter(letter)) {
        folded += plain;
        wordOf.push(at);
        letterOf.push(place);
      }
      place += letter.length;
    }
  });
  const box = union(words.map((word) => word.box));
  return { script, page, box, words, folded, wordOf, letterOf, primary, unit };
}

function medianHeight(page: PageText): number {
  const heights = page.phrases
    .filter(({ confidence, text }) => confidence > 0.6 && text.length > 3)
    .map(({ box }) => box[3])
    .sort((a, b) => a - b);
  return Math.max(4, heights[Math.floor(heights.length / 2)] ?? 20);
}

interface LineOfWords {
  words: Word[];
  box: Box;
}

/** A word gap stretched by justification, in heights of writing. */
const blank = 1.2;

/**
 * Typewriters and letter-spaced print have wider blanks: nearly every phrase of such a page is a single word, and the
 * gaps between neighbours are nearly all alike.
 */
function widestBlank(phrases: readonly Phrase[], unit: number): number {
  const words = phrases.filter(({ text }) => /\p{L}{2}/u.test(text));
  const single = words.filter(({ text }) => !/\S\s\S/u.test(text.trim())).length;
  if (words.length < 20 || single < 0.8 * words.length) return blank * unit;
  const gaps = words
    .flatMap((one) => {
      const next = words
        .filter((other) => other !== one && sameLine(one.box, other.box, unit))
        .map((other) => left(other.box) - right(one.box))
        .filter((gap) => gap > 0);
      return next.length === 0 ? [] : [Math.min(...next)];
    })
    .filter((gap) => gap < 2.6 * unit)
    .sort((a, b) => a - b);
  if (gaps.length < 10) return blank * unit;
  return Math.max(blank * unit, Math.min(2.4 * unit, 1.45 * gaps[Math.floor(gaps.length / 2)]!));
}

/** Phrases of one script on one line, joined where the gap is no wider than a blank of this page. */
function joinNeighbours(
  phrases: readonly Phrase[],
  script: Script,
  unit: number,
  narrow: number,
  widest: number,
): LineOfWords[] {
  const lines: LineOfWords[] = [];
  const ordered = [...phrases].sort((a, b) => startOf(a.box, script) - startOf(b.box, script));
  for (const phrase of ordered) {
    const words = wordsOf(phrase, script, unit, narrow);
    if (words.length === 0) continue;
    const neighbour = lines.find(({ box }) => {
      const gap = startOf(phrase.box, script) - endOf(box, script);
      return gap > -unit && gap < widest && sameLine(box, phrase.box, unit);
    });
    if (neighbour === undefined) lines.push({ words, box: phrase.box });
    else {
      neighbour.words.push(...words);
      neighbour.box = union([neighbour.box, phrase.box]);
    }
  }
  return lines.sort((a, b) => middle(a.box) - middle(b.box));
}

/** How far a line could have gone: as far as its fellows go, or else the page's print, or up to the neighbour in its way. */
function columnEnd(
  line: LineOfWords,
  lines: readonly LineOfWords[],
  all: readonly Box[],
  script: Script,
  unit: number,
) {
  const end = endOf(line.box, script);
  const fellows = lines
    .filter(({ box }) => Math.abs(startOf(box, script) - startOf(line.box, script)) < 1.5 * unit)
    .map(({ box }) => endOf(box, script));
  const page = Math.max(...all.map((box) => endOf(box, script)));
  const level = fellows.filter((other) => Math.abs(other - end) < unit).length;
  const start = startOf(line.box, script);
  const wide = end - start > 0.6 * (page - Math.min(...all.map((box) => startOf(box, script))));
  // Short lines are no sentence: what goes on under them is found from the label's side.
  if (level < 3 && !wide) return Number.POSITIVE_INFINITY;
  const far = Math.max(...fellows, level >= 2 ? end : page);
  const inTheWay = all
    .filter((box) => sameLine(box, line.box, unit))
    .map((box) => startOf(box, script))
    .filter((start) => start > end);
  return Math.min(far, ...inTheWay);
}

/** Joins lines that were broken only because the next word did not fit. */
function joinWrapped(
  lines: readonly LineOfWords[],
  all: readonly Box[],
  script: Script,
  unit: number,
): Word[][] {
  const next = new Map<LineOfWords, LineOfWords>();
  for (const line of lines) {
    const under = lines.find(
      ({ box }) =>
        middle(box) > middle(line.box) + 0.5 * unit &&
        top(box) - bottom(line.box) < 2 * unit &&
        columnOverlap(box, line.box) > 0.5,
    );
    if (under === undefined || [...next.values()].includes(under)) continue;
    const indent = Math.abs(startOf(under.box, script) - startOf(line.box, script));
    // Print before it on its line makes it a table's cell, not the rest of a sentence.
    const headed = all.some(
      (box) => sameLine(box, under.box, unit) && endOf(box, script) < startOf(under.box, script) + 0.5 * unit,
    );
    const room = columnEnd(line, lines, all, script, unit) - endOf(line.box, script);
    const first = under.words[0]!.box[2];
    if (
      !headed &&
      indent < 1.5 * unit &&
      line.words.length >= 4 &&
      line.box[2] > 9 * unit &&
      first + 0.2 * unit > room
    )
      next.set(line, under);
  }
  const continued = new Set(next.values());
  return lines
    .filter((line) => !continued.has(line))
    .map((line) => {
      const words = [...line.words];
      for (let at = next.get(line); at !== undefined; at = next.get(at)) {
        words.push(...at.words.map((word, place) => (place === 0 ? { ...word, wraps: true } : word)));
      }
      return words;
    });
}

/** A run made of a text read later at a place, in the script it was read in. */
export function runOfText(phrase: Phrase, page: number, unit: number): Run {
  return runOf(wordsOf(phrase, phrase.script, unit), phrase.script, page, unit, true);
}

/** Two runs as one whose second part begins a new line. */
export function stacked(upper: Run, lower: Run): Run {
  const words = [
    ...upper.words,
    ...lower.words.map((word, at) => (at === 0 ? { ...word, wraps: true } : word)),
  ];
  return runOf(words, upper.script, upper.page, upper.unit, upper.primary);
}

/** `Prénom Seham من جنس أنثى`: Latin words in a row inside an Arabic line that one reader of both scripts has read. */
function latinWithin(words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  let open = false;
  for (const word of words) {
    const isLatin = /\p{Script=Latin}{2}/u.test(word.text) && !/\p{Script=Arabic}/u.test(word.text);
    if (isLatin && open) rows.at(-1)!.push(word);
    else if (isLatin) rows.push([word]);
    open = isLatin;
  }
  return rows.filter((row) => row.some(({ text }) => /\p{L}{3}/u.test(text)));
}

/** What of a page is writing: without scraps and frames, with the height that is usual on it. */
export function writingOf(page: PageText): { readonly unit: number; readonly phrases: readonly Phrase[] } {
  const unit = medianHeight(page);
  return { unit, phrases: withoutFrames(page.phrases.filter((phrase) => !isScrap(phrase, unit))) };
}

/** All runs of a page: each script's own text first, then what the other language's reading may add. */
export function runsOf(page: PageText, at: number): Run[] {
  const { unit, phrases } = writingOf(page);
  const all = phrases.map(({ box }) => box);
  const narrow = falseGapOf(page, unit);
  const widest = widestBlank(phrases, unit);
  const runs: Run[] = [];
  for (const script of ['ar', 'lat'] as const) {
    const own = phrases.filter((phrase) => phrase.script === script || isNeutral(phrase));
    const lines = joinNeighbours(own, script, unit, narrow, widest);
    for (const words of joinWrapped(lines, all, script, unit))
      runs.push(runOf(words, script, at, unit, true));
  }
  for (const phrase of phrases) {
    if (isNeutral(phrase)) continue;
    if (phrase.script === 'ar' && phrase.lat === undefined)
      for (const words of latinWithin(wordsOf(phrase, 'ar', unit, narrow)))
        runs.push(runOf(words, 'lat', at, unit, true));
    const other = phrase.script === 'ar' ? 'lat' : 'ar';
    const letters = other === 'ar' ? /\p{Script=Arabic}{2}/u : /[\p{Script=Latin}\d]{2}/u;
    if (!letters.test(phrase[other]?.text ?? '')) continue;
    const words = wordsOf(phrase, other, unit);
    if (words.length > 0) runs.push(runOf(words, other, at, unit, false));
  }
  return runs;
}
