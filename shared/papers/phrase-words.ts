/** Words of the recogniser's phrases: scraps left out, false blanks closed, lost ones given back. */
import { endOf, left, right, startOf, union } from './boxes.ts';
import { withOthersFigures } from './others-figures.ts';
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

/** Numbers and identifiers belong to whatever script surrounds them. */
export function isNeutral(phrase: Phrase): boolean {
  const letters = phrase.text.replace(/[^\p{L}]/gu, '').length;
  return /\d/u.test(phrase.text) && (letters <= 4 || /^[A-Z\d]{1,5}[-/]?[A-Z\d/-]{4,}$/u.test(phrase.text));
}

/** Scraps of edges, folds and stamps: a mark or two the recogniser itself hardly believes. */
export function isScrap({ text, confidence, box, own }: Phrase, unit: number): boolean {
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
export function falseGapOf(page: PageText, unit: number): number {
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

export function wordsOf(phrase: Phrase, script: Script, unit: number, narrow = falseGap * unit): Word[] {
  const own = phrase.script === script || isNeutral(phrase);
  const given = own
    ? withOthersFigures(
        phrase.words.filter(({ text }) => text.trim() !== ''),
        phrase,
      )
    : [];
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
