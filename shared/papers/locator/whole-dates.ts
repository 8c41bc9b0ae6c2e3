/** Dates of which the net tells the year alone: `خمسة يوليوز` ends a line, `ألف وتسعمائة وواحد وستون` begins the next. */
import { type Candidate, candidateOf } from '../candidates.ts';
import { columnOverlap } from '../layout.ts';
import type { Field } from '../paper.ts';
import { overlap, type Piece, spanBox } from '../scene.ts';
import type { PageWord } from './words.ts';

/** A day and a month are so many words at most: `الخامس والعشرين من شهر يوليوز`. */
const most = 5;

/**
 * The date with the day and the month that stand before what was told: only words that make a day of that very year, or
 * month, are taken on.
 * @param from where in the words the told ones begin
 */
export function withDayBefore(
  words: readonly PageWord[],
  from: number,
  field: Field,
  told: Candidate,
): Candidate {
  if (!/^date/u.test(field.kind) || !/^\d{4}(?:-\d\d)?$/u.test(told.value.value)) return told;
  // A month's name is none of the ink that figures were read from, and yet between them and the day.
  const isTold = ({ box }: PageWord) => told.pieces.some((piece) => overlap(piece.box, box) > 0.5);
  const last = words.findLastIndex((word, at) => at >= from && at < from + most && isTold(word));
  const inked = (word: PageWord) => told.pieces.find((piece) => overlap(piece.box, word.box) > 0.5) ?? word;
  let pieces: readonly Piece[] = last < from ? told.pieces : words.slice(from, last + 1).map(inked);
  let whole = told;
  for (let at = from, step = 0; step < most; step++) {
    const before = wordBefore(words, at);
    if (before === undefined) break;
    const [first, ...rest] = pieces;
    const wraps = words[before]!.line !== words[at]!.line;
    pieces = [words[before]!, wraps ? { ...first!, wraps } : first!, ...rest];
    at = before;
    const longer = candidateOf(told.field, field, told.page, pieces, told.relation, told.label);
    const says = longer?.value.value ?? '';
    if (says.startsWith(`${told.value.value}-`) && says.length > whole.value.value.length) whole = longer!;
  }
  return whole;
}

/** The one before it in its print or, at its beginning, the last of the line over it in its column. */
function wordBefore(words: readonly PageWord[], at: number): number | undefined {
  const { run, line } = words[at]!;
  if (words[at - 1]?.run === run) return at - 1;
  const boxOf = (one: number) => spanBox(words.filter((word) => word.run === one));
  const over = words.findLastIndex(
    (word) => word.line === line - 1 && columnOverlap(boxOf(word.run), boxOf(run)) > 0.3,
  );
  return over < 0 ? undefined : over;
}
