/**
 * Where a paper's values stand, told by a net that has seen many ways of wording and laying out such papers. It needs no
 * label it knows: it looks at all words of the page together. What it tells is a candidate among others (`locate.ts`), and
 * how far it bears out what was found by a label.
 */
import { type Candidate, candidateOf, opensWithIn } from '../candidates.ts';
import { columnOverlap } from '../layout.ts';
import type { PageText } from '../page-text.ts';
import type { FieldKind, Paper } from '../paper.ts';
import { isKnownName } from '../part-of-name.ts';
import { plain } from '../plain.ts';
import type { Box } from '../reading.ts';
import { overlap, type Piece } from '../scene.ts';
import { answersOf, nameInNet } from './fields.ts';
import type { LocatorNet } from './net.ts';
import { type PersonOf, personsIn } from './persons.ts';
import { nothingTold, type Told } from './told.ts';
import { withDayBefore } from './whole-dates.ts';
import { encode, mean, type PageWord, partsOf, wordsInOrder } from './words.ts';

interface Judged {
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

/** Nothing is told where whoever read the pages has no net. */
export async function tellPlaces(pages: readonly PageText[], paper: Paper): Promise<Told> {
  const net = pages.find(({ locator }) => locator !== undefined)?.locator;
  if (net === undefined || !net.papers.includes(paper.type) || Object.keys(paper.fields).length === 0)
    return nothingTold;
  const judged: (readonly Judged[])[] = [];
  for (const page of pages) judged.push(await judge(net, page, paper));
  const under = (page: number, pieces: readonly Piece[]) =>
    (judged[page] ?? []).filter(({ word }) => pieces.some(({ box }) => overlap(box, word.box) > 0.5));
  const persons = personsIn(
    judged.map((words) =>
      words.flatMap(({ answer, ordinal, word }) =>
        answer === 0 ? [] : { name: net.names[answer - 1]!, ordinal, text: plain(word.text) },
      ),
    ),
  );
  return {
    candidates: judged.flatMap((words, page) => valuesOf(net, words, page, paper, persons)),
    likely(field, page, pieces) {
      const at = 1 + net.names.indexOf(nameInNet(field).name);
      const own = at === 0 ? [] : under(page, pieces);
      return own.length === 0 ? undefined : mean(own.map(({ odds }) => odds[at]!));
    },
    outside: (page, piece) => Math.max(0, ...under(page, [piece]).map(({ odds }) => odds[0]!)),
  };
}

async function judge(net: LocatorNet, page: PageText, paper: Paper): Promise<Judged[]> {
  const { words, unit } = wordsInOrder(page);
  const answers = [0, ...answersOf(paper.type, net.names)];
  const all = net.names.length + 1;
  const judged: Judged[] = [];
  for (const part of partsOf(words)) {
    const { fields, more } = await net.answer(encode(page, part, unit), paper.type);
    const width = more.length / part.length;
    part.forEach((word, at) => {
      const row = more.subarray(at * width, (at + 1) * width);
      const persons = row.subarray(2);
      const odds = shares(fields.subarray(at * all, (at + 1) * all), answers);
      judged.push({
        word,
        odds,
        answer: odds.indexOf(Math.max(...odds)),
        begins: row[0]!,
        glued: row[1]! > 0,
        ordinal: persons.indexOf(Math.max(...persons)),
      });
    });
  }
  return judged;
}

/** Softmax over the answers this kind of paper can have; 0 for all others. */
function shares(scores: Float32Array, answers: readonly number[]): Float32Array {
  const top = Math.max(...answers.map((at) => scores[at]!));
  const odds = new Float32Array(scores.length);
  let sum = 0;
  for (const at of answers) sum += odds[at] = Math.exp(scores[at]! - top);
  for (const at of answers) odds[at]! /= sum;
  return odds;
}

/** Words in a row that are one value; heirs told one by one are one value too. */
function valuesOf(
  net: LocatorNet,
  words: readonly Judged[],
  page: number,
  paper: Paper,
  persons: PersonOf,
): Candidate[] {
  const spans: { readonly name: string; readonly answer: number; readonly from: number; own: Judged[] }[] =
    [];
  for (let at = 0; at < words.length; ) {
    const { answer, ordinal } = words[at]!;
    const name = answer === 0 ? '' : (persons(net.names[answer - 1]!, ordinal, page) ?? '');
    const kind = paper.fields[name]?.kind;
    let end = at + 1;
    while (end < words.length && words[end]!.answer === answer && !parts(words[end]!, words[end - 1]!)) end++;
    const own = words.slice(at, end);
    const earlier =
      kind === 'heirsAr'
        ? spans.find((span) => span.name === name)
        : spans.findLast(
            (span) =>
              span.name === name &&
              ((kind === 'nameAr' &&
                isDescent(own[0]!.word.text) &&
                goesOnBelow(own[0]!, span.own.at(-1)!)) ||
                (/^text/u.test(kind ?? '') && goesOnFacing(words, span.own.at(-1)!, at))),
          );
    if (earlier !== undefined) earlier.own.push(...own);
    else if (kind === 'nameAr' && isDescent(own[0]!.word.text)) {
      const before = nameBefore(words, at, end);
      spans.push({ name, answer, from: at - before.length, own: [...before, ...own] });
    } else if (kind !== undefined) spans.push({ name, answer, from: at, own });
    at = end;
  }
  const plainWords = words.map(({ word }) => word);
  return spans.flatMap(({ name, answer, from, own }) => {
    const sure = mean(own.map(({ odds }) => odds[answer]!));
    if (sure < guess) return [];
    const field = paper.fields[name]!;
    const { kind } = field;
    const pieces = own.map(({ word, glued }, place) =>
      place === 0
        ? (glued && !isWhole(kind, word.text)) || isGlued(kind, word.text)
          ? withoutFirst(word)
          : word
        : goesOn(word, own[place - 1]!.word) || word.line > own[place - 1]!.word.line + 1
          ? { ...word, wraps: true }
          : word,
    );
    const told = candidateOf(name, field, page, pieces, 'told', sure);
    return told === undefined ? [] : withDayBefore(plainWords, from, field, told);
  });
}

const isDescent = (text: string) => /^(?:بن|ابن|بنت|ابنة)$/u.test(text);

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
function nameBefore(words: readonly Judged[], at: number, end: number): readonly Judged[] {
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

/** A value's words at the beginning of a line, the ones before them at the end of the line over it. */
const goesOn = (word: PageWord, before: PageWord): boolean =>
  word.line === before.line + 1 && columnOverlap(word.box, before.box) <= 0;

/** Whether a value that goes on begins anew: words of one phrase are one value unless the net is quite sure. */
const parts = (word: Judged, before: Judged): boolean =>
  word.begins > (word.word.run === before.word.run ? anew : 0);
/** Log-odds. */
const anew = 2;
/** Below it the net only guesses. */
const guess = 0.5;

/** What the net did not tell, and the lexicons do: `لمريرت`, `وفطومة` (but «وفاء»). */
const isGlued = (kind: FieldKind, text: string): boolean =>
  (kind === 'placeAr' && opensWithIn(text)) ||
  (kind === 'nameAr' && text.startsWith('و') && !isKnownName(text) && isKnownName(text.slice(1)));

/** `فاطنة`, `بشرى`: the letter is the name's own. */
const isWhole = (kind: FieldKind, text: string): boolean => kind === 'nameAr' && isKnownName(text);

/** `بتيفلت`, `للرشيدية`: the preposition is none of the place's name. */
function withoutFirst(word: PageWord): Piece {
  if (!/^[بلوف]\p{Script=Arabic}{2}/u.test(word.text)) return word;
  const [x, y, width, height] = word.box;
  const rest = (width * (word.text.length - 1)) / word.text.length;
  const text = word.text.slice(1);
  return {
    ...word,
    text: word.text.startsWith('لل') ? `ا${text}` : text,
    box: [x, y, rest, height] as Box,
  };
}
