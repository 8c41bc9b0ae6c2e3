/** Words in a row that are one value, and values that go on elsewhere. */
import { columnOverlap, union } from '../boxes.ts';
import type { FieldKind } from '../paper.ts';
import { isKnownName } from '../part-of-name.ts';
import { plain } from '../plain.ts';
import type { ToldValue } from './persons.ts';
import type { PageWord } from './words.ts';

export interface Judged {
  readonly word: PageWord;
  /** Probability of "no field" and of every field. */
  readonly odds: Float32Array;
  /** The likeliest of them: 0, or one more than the field's place among the net's names. */
  readonly answer: number;
  /** Log-odds that a value begins with the word. */
  readonly begins: number;
  readonly glued: boolean;
  readonly ordinal: number;
}

export interface Span extends ToldValue {
  readonly answer: number;
  /** Place of its first word on the page. */
  readonly from: number;
  readonly own: readonly Judged[];
}

/** Words in a row that are one value, and a word between them that the net passed over: `9 فبراير [سنة] 1970`. */
export function spansOf(names: readonly string[], words: readonly Judged[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const { answer, ordinal } = words[at]!;
    const goes = (to: number, from: number) =>
      words[to]?.answer === answer && !parts(words[to], words[from]!);
    const isPassedOver = (one: number) =>
      words[one]?.answer === 0 &&
      words[one].word.run === words[one - 1]!.word.run &&
      words[one + 1]?.word.run === words[one].word.run &&
      goes(one + 1, one - 1);
    let end = at + 1;
    while (goes(end, end - 1) || (answer > 0 && isPassedOver(end))) end++;
    const own = words.slice(at, end);
    if (answer > 0)
      spans.push({
        ...{ name: names[answer - 1]!, ordinal, answer, from: at, own },
        text: plain(own.map(({ word }) => word.text).join('')),
        box: union(own.map(({ word }) => word.box)),
      });
    at = end;
  }
  return spans;
}

/** Whether a value that goes on begins anew: words of one phrase are one value unless the net is quite sure. */
const parts = (word: Judged, before: Judged): boolean =>
  word.begins > (word.word.run === before.word.run ? anew : 0);
/** Log-odds. */
const anew = 2;

/** Whether what begins at a word goes on a value of its field that was told before. */
export const isOneWith = (kind: FieldKind, words: readonly Judged[], last: Judged, at: number): boolean =>
  kind === 'heirsAr' ||
  (kind === 'nameAr' && isDescent(words[at]!.word.text) && goesOnBelow(words[at]!, last)) ||
  (kind.startsWith('text') && goesOnFacing(words, last, at));

export const isDescent = (text: string) => /^(?:بن|ابن|بنت|ابنة)$/u.test(text);

/** `أبوها سلام` at a line's end and `بن عبد الله` at the next one's beginning, whatever the margin has between. */
const goesOnBelow = ({ word }: Judged, { word: last }: Judged): boolean =>
  !/[،,.؛;:]$/u.test(last.text) &&
  word.line > last.line &&
  word.line <= last.line + 2 &&
  columnOverlap(word.box, last.box) <= 0 &&
  word.box[0] > last.box[0];

/** `31 Derb Jdid` over `Ancienne Médina` in a column of its own, the facing one's Arabic between them. */
function goesOnFacing(words: readonly Judged[], last: Judged, at: number): boolean {
  const { word, begins } = words[at]!;
  const between = words.slice(words.indexOf(last) + 1, at);
  const arabic = /\p{Script=Arabic}/u.test(word.text);
  const facing = arabic ? /^\P{Script=Arabic}+$/u : /^[\p{Script=Arabic}\P{L}]+$/u;
  return (
    begins < anew &&
    word.line > last.word.line &&
    word.line <= last.word.line + (arabic ? 2 : 1) &&
    columnOverlap(word.box, last.word.box) <= 0 &&
    word.box[0] > last.word.box[0] === arabic &&
    !/[.,;:،؛]$/u.test(last.word.text) &&
    between.length > 0 &&
    between.every((other) => facing.test(other.word.text))
  );
}

/**
 * `رافاييل [بن نافع]`: nobody's name begins with whose son he is. What the net half gave to another stands before it, or the
 * one word that opens its cell.
 */
export function nameBefore(words: readonly Judged[], at: number, end: number): readonly Judged[] {
  const { phrase } = words[at]!.word;
  const isCell = words[at - 2]?.word.phrase !== phrase && words[end]?.word.phrase !== phrase;
  let from = at;
  while (
    from > 0 &&
    words[from - 1]!.word.phrase === phrase &&
    (isCell || words[from - 1]!.odds[words[from - 1]!.answer]! < unsure) &&
    isKnownName(words[from - 1]!.word.text)
  )
    from--;
  return words.slice(from, at);
}
const unsure = 0.75;
