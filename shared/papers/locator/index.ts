/**
 * Where a paper's values stand, told by a net that has seen many ways of wording and laying out such papers. It needs no
 * label it knows: it looks at all words of the page together. What it tells is a candidate among others (`locate.ts`), and
 * how far it bears out what was found by a label.
 */

import { columnOverlap } from '../boxes.ts';
import { type Candidate, candidateOf, opensWithIn } from '../candidates.ts';
import type { PageText } from '../page-text.ts';
import type { FieldKind, Paper } from '../paper.ts';
import { isKnownName } from '../part-of-name.ts';
import type { Box } from '../reading.ts';
import { overlap, type Piece } from '../scene.ts';
import { answersOf, nameInNet } from './fields.ts';
import type { LocatorNet } from './net.ts';
import { type PersonOf, personsIn } from './persons.ts';
import { isDescent, isOneWith, type Judged, nameBefore, type Span, spansOf } from './spans.ts';
import { nothingTold, type Told } from './told.ts';
import { withDayBefore } from './whole-dates.ts';
import { inParts, mean, type PageInParts, type PageWord } from './words.ts';

/** Nothing is told where whoever read the pages has no net. */
export async function tellPlaces(pages: readonly PageText[], paper: Paper): Promise<Told> {
  const net = pages.find(({ locator }) => locator !== undefined)?.locator;
  if (net === undefined || !net.papers.includes(paper.type) || Object.keys(paper.fields).length === 0)
    return nothingTold;
  const asked = pages.map(inParts);
  const judged: (readonly Judged[])[] = [];
  for (const page of asked) judged.push(await judge(net, page, paper));
  const under = (page: number, pieces: readonly Piece[]) =>
    (judged[page] ?? []).filter(({ word }) => pieces.some(({ box }) => overlap(box, word.box) > 0.5));
  const spans = judged.map((words) => spansOf(net.names, words));
  const persons = personsIn(spans.map((values, at) => ({ values, unit: asked[at]!.unit })));
  const spanOf = new Map(spans.flat().flatMap((span) => span.own.map((word) => [word, span] as const)));
  return {
    candidates: judged.flatMap((words, page) => valuesOf(words, spans[page]!, page, paper, persons)),
    likely(field, page, pieces) {
      const at = 1 + net.names.indexOf(nameInNet(field).name);
      const own = at === 0 ? [] : under(page, pieces);
      const isOfAnother = (word: Judged) =>
        word.answer === at && (persons(spanOf.get(word)!) ?? field) !== field;
      return own.length === 0 ? undefined : mean(own.map((word) => (isOfAnother(word) ? 0 : word.odds[at]!)));
    },
    outside: (page, piece) => Math.max(0, ...under(page, [piece]).map(({ odds }) => odds[0]!)),
  };
}

async function judge(net: LocatorNet, page: PageInParts, paper: Paper): Promise<Judged[]> {
  const answers = [0, ...answersOf(paper.type, net.names)];
  const all = net.names.length + 1;
  const judged: Judged[] = [];
  for (const { words, encoded } of page.parts) {
    const { fields, more } = await net.answer(encoded, paper.type);
    const width = more.length / words.length;
    words.forEach((word, at) => {
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

/** Heirs told one by one are one value. */
function valuesOf(
  words: readonly Judged[],
  all: readonly Span[],
  page: number,
  paper: Paper,
  persons: PersonOf,
): Candidate[] {
  const spans: { readonly name: string; readonly answer: number; readonly from: number; own: Judged[] }[] =
    [];
  for (const span of all) {
    const name = persons(span) ?? '';
    const kind = paper.fields[name]?.kind;
    const { answer, from, own } = span;
    const last = spans.findLast((other) => other.name === name);
    if (last !== undefined && kind !== undefined && isOneWith(kind, words, last.own.at(-1)!, from))
      last.own.push(...own);
    else if (kind !== undefined) {
      const before =
        kind === 'nameAr' && isDescent(own[0]!.word.text) ? nameBefore(words, from, from + own.length) : [];
      spans.push({ name, answer, from: from - before.length, own: [...before, ...own] });
    }
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

/** A value's words at the beginning of a line, the ones before them at the end of the line over it. */
const goesOn = (word: PageWord, before: PageWord): boolean =>
  word.line === before.line + 1 && columnOverlap(word.box, before.box) <= 0;

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
