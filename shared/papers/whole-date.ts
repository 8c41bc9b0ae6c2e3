/**
 * Dates of which a part was left beside the rest: `وعشرون يوليوز …` without its `اثنان`, a year whose last word `وخمسون`
 * begins the next line of its cell, `12 / 05 / 1968` set so wide that each figure stands alone. What stands there is taken
 * on where it makes a fuller date of the same ink, and nothing else.
 */
import { foldText } from '#shared/people/spelling';
import { isNumberWordAr } from '#shared/people/sum-words';
import { type Candidate, candidateOf } from './candidates.ts';
import { bottom, columnOverlap, left, middle, right, top } from './layout.ts';
import type { Field } from './paper.ts';
import type { Box } from './reading.ts';
import { overlap, type Piece, type Scene } from './scene.ts';

export function withWholeDate(scene: Scene, field: Field, date: Candidate): Candidate {
  if (date.pieces.length === 0) return date;
  if (field.kind === 'dateWordsAr') return withLastWords(scene, field, withUnits(scene, field, date));
  return field.kind === 'date' ? withFiguresBeside(scene, field, date) : date;
}

const again = (field: Field, date: Candidate, pieces: readonly Piece[]) =>
  candidateOf(date.field, field, date.page, pieces, date.relation, date.label);

const sameWord = (one: Piece, two: Piece) => one.phrase === two.phrase && overlap(one.box, two.box) > 0.5;

/** `[اثنان] وعشرون يوليوز`: the tens of a day are added to what stands before them. */
function withUnits(scene: Scene, field: Field, date: Candidate): Candidate {
  const [first] = date.pieces;
  if (!/^و(?:ال)?(?:عشر|ثلاث)[وي]ن$/u.test(first!.text)) return date;
  const run = scene.runs.find(({ words }) => words.some((word) => sameWord(word, first!)));
  const at = run?.words.findIndex((word) => sameWord(word, first!)) ?? 0;
  const units = run?.words[at - 1];
  if (units === undefined) return date;
  const whole = again(field, date, [units, ...date.pieces]);
  const [was, is] = [date.value.value, whole?.value.value ?? ''];
  const added = Number(is.slice(8)) - Number(was.slice(8));
  return is.slice(0, 8) === was.slice(0, 8) && added > 0 && added < 10 ? whole! : date;
}

/**
 * `ألف وتسعمائة وثمانية` and, alone under it in its cell, `وخمسون`: the year is 1958. In running text the words that go on
 * open the next line, with the rest of the sentence behind them.
 */
function withLastWords(scene: Scene, field: Field, date: Candidate): Candidate {
  const last = date.pieces.at(-1)!;
  const lines = scene.runs.filter(
    ({ page, primary, script }) => page === date.page && primary && script === 'ar',
  );
  const line = lines.find(({ words }) => words.some((word) => sameWord(word, last)));
  const endsLine = line !== undefined && sameWord(line.words.at(-1)!, last) && line.words.length > 3;
  // The next line of a cell begins under its label.
  const own = [last.box, last.phrase.box];
  const [more] = lines
    .filter(
      ({ box, unit }) =>
        middle(box) > middle(last.box) + 0.5 * unit && top(box) - bottom(last.box) < 2 * unit,
    )
    .toSorted((a, b) => top(a.box) - top(b.box))
    .flatMap(({ box, words }) => {
      const end = words.findIndex(({ text }) => !(/^و/u.test(text) && isNumberWordAr(text)));
      const going = end < 0 ? words : words.slice(0, end);
      const isCell = end < 0 && words.length <= 3 && own.some((one) => columnOverlap(one, box) > 0.3);
      return going.length > 0 &&
        going.length <= 3 &&
        (isCell || (endsLine && columnOverlap(line.box, box) > 0.5))
        ? [going.map((word, at) => (at === 0 ? { ...word, wraps: true } : word))]
        : [];
    });
  if (more === undefined) return date;
  const whole = again(field, date, [...date.pieces, ...more]);
  const sameDay = whole?.value.value.slice(4) === date.value.value.slice(4);
  return sameDay && whole.value.quality > 0.8 * date.value.quality ? whole : date;
}

/** `12 [/] 05 [/] 1968`: figures alone on the year's line, each no farther from the next than four of its heights. */
function withFiguresBeside(scene: Scene, field: Field, date: Candidate): Candidate {
  if (!/^\d{4}(?:-\d\d)?$/u.test(date.value.value)) return date;
  const year = date.pieces.at(-1)!;
  if (!/^\d{4}\P{L}*$/u.test(year.text) || date.pieces.some(({ text }) => /\p{L}/u.test(text))) return date;
  let pieces: readonly Piece[] = [year];
  for (let step = 0; step < 2; step++) {
    const before = figureBefore(scene, date.page, pieces[0]!.box);
    if (before === undefined) return date;
    pieces = [before, ...pieces];
  }
  const whole = again(field, date, pieces);
  return whole?.value.value.startsWith(`${date.value.value}-`) && whole.value.value.length === 10
    ? whole
    : date;
}

function figureBefore(scene: Scene, page: number, box: Box): Piece | undefined {
  return scene.runs
    .filter((run) => run.page === page && run.primary)
    .flatMap(({ words }) => words)
    .filter(
      (word) =>
        /^\d{1,2}$/u.test(foldText(word.text)) &&
        Math.abs(middle(word.box) - middle(box)) < 0.5 * Math.min(word.box[3], box[3]) &&
        left(box) - right(word.box) > 0 &&
        left(box) - right(word.box) < 4 * Math.max(word.box[3], box[3]),
    )
    .sort((a, b) => right(b.box) - right(a.box))[0];
}
