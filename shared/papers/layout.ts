/**
 * Phrases of the recogniser as runs of words in reading order: neighbours on one line joined, wrapped lines joined.
 * All relations here are between boxes (same line, under, aligned at the reading start), never absolute places.
 */
import { foldLetter } from '#shared/people/spelling';
import { withoutFrames } from './frames.ts';
import type { PageText, Phrase, Script } from './page-text.ts';
import type { Box } from './reading.ts';

export interface Word {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number;
  readonly phrase: Phrase;
  /** First word of a wrapped line. */
  readonly wraps: boolean;
}

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

export const left = (box: Box) => box[0];
export const right = (box: Box) => box[0] + box[2];
export const top = (box: Box) => box[1];
export const bottom = (box: Box) => box[1] + box[3];
export const middle = (box: Box) => box[1] + box[3] / 2;

export function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map(left));
  const y = Math.min(...boxes.map(top));
  return [x, y, Math.max(...boxes.map(right)) - x, Math.max(...boxes.map(bottom)) - y];
}

/** Where reading of a line begins and ends, growing in the direction of reading. */
export const startOf = (box: Box, script: Script) => (script === 'ar' ? -right(box) : left(box));
export const endOf = (box: Box, script: Script) => (script === 'ar' ? -left(box) : right(box));

/** Share of the narrower box that lies above or below the other. */
export function columnOverlap(a: Box, b: Box): number {
  const shared = Math.min(right(a), right(b)) - Math.max(left(a), left(b));
  return shared / Math.max(1, Math.min(a[2], b[2]));
}

/** Side by side: the middles are closer than about half a line. */
export function sameLine(a: Box, b: Box, unit: number): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(top(a), top(b));
  return shared > 0.4 * Math.min(a[3], b[3]) || Math.abs(middle(a) - middle(b)) < 0.45 * unit;
}

/** Numbers and identifiers belong to whatever script surrounds them. */
function isNeutral(phrase: Phrase): boolean {
  const letters = phrase.text.replace(/[^\p{L}]/gu, '').length;
  return /\d/u.test(phrase.text) && (letters <= 4 || /^[A-Z\d]{1,5}[-/]?[A-Z\d/-]{4,}$/u.test(phrase.text));
}

/** Scraps of edges, folds and stamps: a mark or two the recogniser itself hardly believes. */
function isScrap({ text, confidence, box, own }: Phrase, unit: number): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  const marks = letters.length;
  if (marks === 0) return true;
  // A dotted line is read as one letter over and over: `جججعج`.
  if (
    marks >= 4 &&
    /^\P{N}+$/u.test(letters) &&
    new Set(letters).size <= 2 &&
    new Set(letters).size * 2 < marks
  )
    return true;
  if (box[3] < 0.3 * unit || box[2] < 0.2 * unit) return true;
  // A frame that cuts into a word lowers its confidence; what two recognisers read alike is a word.
  if (marks >= 3 && own !== undefined && own.text === text) return false;
  return marks <= 2 ? confidence < 0.5 : confidence < 0.2;
}

/**
 * Arabic words are broken after letters that do not join. Measured on pages with truth: 95 % of such false gaps are under
 * 0.24 of the writing's height, 99 % of the true ones over 0.21.
 */
const falseGap = 0.235;

/**
 * Some fonts' blanks are narrow too. After a letter that joins a gap is a blank for sure: the false ones of the page are
 * well under its usual blanks.
 */
function falseGapOf(page: PageText, unit: number): number {
  const sure: number[] = [];
  for (const { script, words } of page.phrases) {
    if (script !== 'ar') continue;
    words.forEach((word, at) => {
      const before = words[at - 1];
      if (before === undefined || !/\p{Script=Arabic}{2}/u.test(word.text)) return;
      const gap = left(before.box) - right(word.box);
      if (/[بتثجحخسشصضطظعغفقكلمنهي]$/u.test(before.text) && gap > 0) sure.push(gap);
    });
  }
  if (sure.length < 8) return falseGap * unit;
  sure.sort((a, b) => a - b);
  return Math.min(falseGap * unit, 0.6 * sure[Math.floor(sure.length / 4)]!);
}

/** Words of their own wherever they stand, however close. */
const standsAlone = /^(?:بن|بنت|ابن|ابنة)$/u;

/** A lone stroke standing close to a word is its alef, whatever it was read as. */
const alefStroke = /^[\u0661\u06f11|!]$/u;

function mendSplits(words: readonly Word[], unit: number, narrow: number): Word[] {
  const mended: Word[] = [];
  for (const word of words) {
    const before = mended.at(-1);
    const gap = before === undefined ? unit : left(before.box) - right(word.box);
    const arabic = /^\p{Script=Arabic}/u.test(word.text);
    const stroke = before !== undefined && alefStroke.test(before.text) && gap < 0.4 * unit;
    if (
      before !== undefined &&
      arabic &&
      (stroke ||
        (gap < narrow &&
          /[اأإآدذرزوؤى]$/u.test(before.text) &&
          !(standsAlone.test(word.text) && before.text.length > 2)))
    ) {
      // What looks like a lone ain after an alef is a hamza.
      const tail = word.text === 'ع' && /ا$/u.test(before.text) ? 'ء' : word.text;
      mended[mended.length - 1] = {
        ...before,
        text: (stroke ? 'ا' : before.text) + tail,
        box: union([before.box, word.box]),
        confidence: Math.min(before.confidence, word.confidence),
      };
    } else mended.push({ ...word, text: word.text.replace(/^[!|](?=\p{Script=Arabic})/u, 'إ') });
  }
  return mended;
}

/** `1927/11/08.ووالدتها`: a number, its full stop and the next sentence read as one word. */
function partedAtStop(word: Word): Word[] {
  const glued = /^([\d/-]+[.،,؛])(\p{Script=Arabic}{3,}.*)$/u.exec(word.text);
  if (glued === null) return [word];
  const [x, y, width, height] = word.box;
  const rest = (width * glued[2]!.length) / word.text.length;
  return [
    { ...word, text: glued[1]!, box: [x + rest, y, width - rest, height] },
    { ...word, text: glued[2]!, box: [x, y, rest, height] },
  ];
}

/** Engines now and then give a word the box of the whole line; then boxes are shared out by letters instead. */
function inOrder(words: readonly { readonly box: Box }[], script: Script, unit: number): boolean {
  return words.every(
    (word, at) => at === 0 || startOf(word.box, script) - endOf(words[at - 1]!.box, script) > -0.5 * unit,
  );
}

function wordsOf(phrase: Phrase, script: Script, unit: number, narrow = falseGap * unit): Word[] {
  const own = phrase.script === script || isNeutral(phrase);
  const given = own ? phrase.words.filter(({ text }) => text.trim() !== '') : [];
  if (given.length > 0 && inOrder(given, script, unit)) {
    const words = given.map((word) => ({ ...word, phrase, wraps: false }));
    return script === 'ar' ? mendSplits(words.flatMap(partedAtStop), unit, narrow) : words;
  }
  const reading = own ? { text: phrase.text, confidence: phrase.confidence } : phrase[script];
  const texts = (reading?.text ?? '').split(/\s+/u).filter(Boolean);
  const total = texts.reduce((sum, text) => sum + text.length + 1, -1);
  const [x, y, width, height] = phrase.box;
  let done = 0;
  return texts.map((text) => {
    const from = done / total;
    const share = text.length / total;
    done += text.length + 1;
    const at = script === 'ar' ? x + width * (1 - from - share) : x + width * from;
    return {
      text,
      box: [at, y, width * share, height],
      confidence: reading!.confidence,
      phrase,
      wraps: false,
    };
  });
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

/** All runs of a page: each script's own text first, then what the other language's reading may add. */
export function runsOf(page: PageText, at: number): Run[] {
  const unit = medianHeight(page);
  const phrases = withoutFrames(page.phrases.filter((phrase) => !isScrap(phrase, unit)));
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
