/** An act is known by its number and its year; forms print the year apart: `Acte n° 483 | Année grégorienne 1956`. */
import { bottom, endOf, sameLine, startOf, top } from './layout.ts';
import type { Piece, Scene, Span } from './scene.ts';
import { readValue } from './values.ts';

const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join(' ');
/** A year with a word for it, or at the next line's beginning: `سنة 1969`, `1965 م (1384 هـ)`. */
const year = /^(?:[\p{L}\s.:(]{0,24})((?:1[89]|20)\d\d)(?!\d)/u;
const yearWord = /(?:سنة|لسنة|عام|ann[ée]e)/iu;

/** The number's pieces, with the year found after it on its line or at the beginning of the next. */
export function withActYear(scene: Scene, { run, pieces }: Span): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || readValue('actNumber', text(pieces)) !== undefined) return pieces;
  if (!/^\D*\d{1,6}\D*$/u.test(text(pieces)) || year.test(text(pieces))) return pieces;
  const others = scene.runs.filter(
    (other) => other !== run && other.primary && other.page === run.page && other.script === run.script,
  );
  const line = others
    .filter(({ box }) => sameLine(box, last.box, run.unit))
    .filter(({ box }) => startOf(box, run.script) > endOf(last.box, run.script) - 0.5 * run.unit)
    .sort((a, b) => startOf(a.box, run.script) - startOf(b.box, run.script))
    .slice(0, 3)
    .flatMap(({ words }) => words);
  const under = others
    .filter(({ box }) => top(box) > bottom(last.box) - 0.5 * run.unit)
    .filter(({ box }) => top(box) - bottom(last.box) < 1.5 * run.unit)
    .filter(({ box }) => Math.abs(startOf(box, run.script) - startOf(run.box, run.script)) < 1.5 * run.unit)
    .flatMap(({ words }) => words);
  // At a line's end the word for it stands before: `رسم عدد 768 لسنة`.
  const waits = yearWord.test(text(pieces));
  for (const words of [line, ...(waits ? [under] : [])]) {
    if (!year.test(text(words)) || !(waits || yearWord.test(text(words)))) continue;
    const at = words.findIndex((word) => /(?:1[89]|20)\d\d/u.test(word.text));
    const found = year.exec(text(words))![1]!;
    return [...pieces, { ...words[at]!, text: waits ? found : `سنة ${found}` }];
  }
  return pieces;
}
