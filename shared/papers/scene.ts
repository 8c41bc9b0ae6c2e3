/** All pages of a paper laid out: runs, the labels found in them, and the relations between pieces of ink. */
import { findLabels, type Hit, type Print, withBrokenLabels } from './labels.ts';
import {
  bottom,
  columnOverlap,
  endOf,
  middle,
  type Run,
  runsOf,
  sameLine,
  startOf,
  top,
  union,
  type Word,
} from './layout.ts';
import { nothingTold, type Told } from './locator/told.ts';
import { isInNote } from './notes.ts';
import type { PageText, Script } from './page-text.ts';
import type { Box } from './reading.ts';

/** A word, or what is left of it once a label glued to it is cut off. */
export type Piece = Pick<Word, 'text' | 'box' | 'confidence' | 'phrase' | 'wraps'>;

export interface Span {
  readonly run: Run;
  readonly pieces: readonly Piece[];
  /** The span goes to the end of its run, so it may go on elsewhere. */
  readonly open: boolean;
}

export interface Scene {
  readonly pages: readonly PageText[];
  readonly runs: readonly Run[];
  readonly hits: readonly Hit[];
  /** What the locator's net makes of the pages. */
  readonly told: Told;
}

export function layOut(pages: readonly PageText[]): Run[] {
  return pages.flatMap((page, at) => runsOf(page, at));
}

export function sceneOf(
  pages: readonly PageText[],
  runs: readonly Run[],
  prints: readonly Print[],
  told: Told = nothingTold,
): Scene {
  const whole = withBrokenLabels(runs, prints);
  return { pages, runs: whole, hits: withoutNames(findLabels(whole, prints)), told };
}

/** `بن`, `ابن`, `بنت`, `و` right after another label open its value: `بإقليم بن جرير`, `الاسم العائلي | ابن يعيش`. */
function withoutNames(hits: readonly Hit[]): Hit[] {
  const isField = ({ prints }: Hit) => prints.some(({ kind }) => kind === 'field');
  const isShort = (hit: Hit) => hit.run.script === 'ar' && hit.end - hit.start <= 3 && isField(hit);
  // A label that ends its run waits for a value beside it.
  const waiting = hits.filter(
    (hit) => isField(hit) && hit.end - hit.start > 3 && hit.end === hit.run.folded.length,
  );
  return hits.filter((hit) => {
    if (isHouseNumber(hit)) return false;
    if (!isShort(hit)) return true;
    const follows = hits.some(
      (other) =>
        other.run === hit.run && other.end === hit.start && other.end - other.start > 3 && isField(other),
    );
    if (follows) return false;
    if (hit.start > 0 || hit.end === hit.run.folded.length) return true;
    const gap = (other: Hit) => startOf(hit.run.box, 'ar') - endOf(other.run.box, 'ar');
    const asked = waiting
      .filter(
        ({ run }) =>
          run.page === hit.run.page &&
          run.script === 'ar' &&
          Math.abs(middle(run.box) - middle(hit.run.box)) < 1.25 * run.unit,
      )
      .filter((other) => gap(other) > -0.5 * hit.run.unit)
      .sort((a, b) => gap(a) - gap(b))[0];
    return asked === undefined || gap(asked) > 14 * hit.run.unit;
  });
}

/** `N° 127 HAY SALAM`, `رقم 12 زنقة فاس`: an address opens with the number of the house, no label does so. */
function isHouseNumber({ run, start, end }: Hit): boolean {
  if (!/^(?:no?|num|رقم)$/u.test(run.folded.slice(start, end))) return false;
  const rest = run.words
    .slice(run.wordOf[end - 1]! + 1)
    .map(({ text }) => text)
    .join(' ');
  return /^[\s.:°]*\d{1,4}\s?,?\s(?!(?:سنة|لسنة|عام|لعام|بتاريخ|du|de|le|en|année)(?!\p{L}))[\p{L}'’]{2}/iu.test(
    rest,
  );
}

/** Box of the letters of a hit. */
export function hitBox({ run, start, end }: Hit): Box {
  return spanBox(cut(run, start, end));
}

export function spanBox(pieces: readonly Piece[]): Box {
  return union(pieces.map(({ box }) => box));
}

/** Words between two folded letters of a run, the first and last cut where the range begins and ends inside them. */
export function cut(run: Run, from: number, to: number): Piece[] {
  if (from >= run.folded.length || from >= to) return [];
  const first = run.wordOf[from]!;
  const last = run.wordOf[to - 1]!;
  return run.words.slice(first, last + 1).map((word, at) => {
    const index = first + at;
    const begins = index === first && run.wordOf[from - 1] === first ? run.letterOf[from]! : 0;
    const ends = index === last && run.wordOf[to] === last ? run.letterOf[to]! : word.text.length;
    if (begins === 0 && ends === word.text.length) return word;
    const [x, y, width, height] = word.box;
    const share = (ends - begins) / word.text.length;
    const skip = begins / word.text.length;
    const at0 = run.script === 'ar' ? x + width * (1 - skip - share) : x + width * skip;
    return { ...word, text: word.text.slice(begins, ends), box: [at0, y, width * share, height] as Box };
  });
}

/** Hits of a run in order. */
export function hitsOf(scene: Scene, run: Run): Hit[] {
  return scene.hits.filter((hit) => hit.run === run);
}

/** What follows `from` in the run, up to the next label. A conjunction glued to that label goes with it. */
export function upToNextLabel(scene: Scene, run: Run, from: number, owner?: string): Span {
  // `ابن إبراهيم بن سعيد`: a short label coming again inside its own value is part of the chain of fathers.
  // So is any `بن` or `بنت` inside what another label says of a parent.
  const isParent = owner !== undefined && /^(?:father|mother)/u.test(owner);
  const isNote = owner !== undefined && /Notes?$/u.test(owner);
  const again = (hit: Hit) => {
    const { start, end, prints } = hit;
    if (isNote && start > from && isInNote(hit)) return true;
    return (
      end - start <= 4 &&
      prints.some(
        (print) =>
          print.kind === 'field' &&
          (isParent && start > from
            ? /^(?:ابن|ابنه|بن|بنت)$/u.test(print.folded)
            : end - start <= 3 && print.owner === owner),
      )
    );
  };
  const next = hitsOf(scene, run).find((hit) => hit.start >= from && !again(hit));
  let to = next?.start ?? run.folded.length;
  const glued =
    next !== undefined && run.script === 'ar' && to > from && run.wordOf[to] === run.wordOf[to - 1];
  if (glued && /[وبلف]/u.test(run.folded[to - 1]!)) to--;
  return { run, pieces: cut(run, from, to), open: next === undefined };
}

/** A label known to us, or print that ends in a colon and so is the label of something else. */
function startsWithLabel(scene: Scene, run: Run): boolean {
  if (/\p{L}\s?:$/u.test(run.words.at(-1)!.text) || (run.words.length > 1 && run.words.at(-1)!.text === ':'))
    return true;
  return hitsOf(scene, run).some(({ start, end }) => start <= 1 && end - start > 1);
}

/**
 * Nearest run after (or before) a box on its line; undefined where a label stands in between.
 * @param wanted script of the value: one in the other script is passed over
 */
export function beside(
  scene: Scene,
  page: number,
  box: Box,
  script: Script,
  way: 'after' | 'before',
  wanted?: Script,
): Run | undefined {
  const gap = (run: Run) =>
    way === 'after'
      ? startOf(run.box, script) - endOf(box, script)
      : startOf(box, script) - endOf(run.box, script);
  const neighbours = scene.runs
    .filter(
      (run) =>
        run.page === page && run.primary && sameLine(run.box, box, run.unit) && gap(run) > -0.5 * run.unit,
    )
    .sort((a, b) => gap(a) - gap(b));
  const nearest = neighbours[0];
  if (nearest === undefined) return undefined;
  // Neutral numbers are in the runs of both scripts: prefer the reading in the label's own.
  const twin = neighbours.find((run) => run.script === script && Math.abs(gap(run) - gap(nearest)) < 2);
  const chosen = twin ?? nearest;
  if (startsWithLabel(scene, chosen)) return undefined;
  if (wanted === undefined || chosen.script === wanted) return chosen;
  // The same value in the other script stands between: `Tiflet | تيفلت | مكان الازدياد`.
  const next = neighbours.find((run) => run.script === wanted || startsWithLabel(scene, run));
  return next === undefined || startsWithLabel(scene, next) ? chosen : next;
}

/**
 * Print beside a box but half a line above or below it: a label stands in the middle of a cell whose value has two
 * lines, of one script or of both. Nearest first in the direction asked; two lines of one cell come together.
 */
export function halfBeside(
  scene: Scene,
  page: number,
  box: Box,
  script: Script,
  way: 'after' | 'before',
  labelScript: Script,
): Run[] {
  const gap = (run: Run) =>
    way === 'after'
      ? startOf(run.box, labelScript) - endOf(box, labelScript)
      : startOf(box, labelScript) - endOf(run.box, labelScript);
  const off = (run: Run) => middle(run.box) - middle(box);
  const near = scene.runs
    .filter(
      (run) =>
        run.page === page &&
        run.primary &&
        run.script === script &&
        gap(run) > -0.5 * run.unit &&
        Math.abs(off(run)) > 0.3 * run.unit &&
        Math.abs(off(run)) < 1.4 * Math.max(run.unit, Math.min(run.box[3], box[3])) &&
        !startsWithLabel(scene, run),
    )
    .sort((a, b) => gap(a) - gap(b));
  const [first] = near;
  if (first === undefined) return [];
  const other = near.find(
    (run) => run !== first && off(run) > 0 !== off(first) > 0 && columnOverlap(run.box, first.box) > 0.5,
  );
  return other === undefined ? [first] : [first, other].sort((a, b) => middle(a.box) - middle(b.box));
}

/** A label with nothing after it stands before the run on its line: the run is that label's value. */
function isClaimed(scene: Scene, run: Run): boolean {
  const before = scene.runs
    .filter(
      (other) =>
        other !== run &&
        other.page === run.page &&
        other.primary &&
        other.script === run.script &&
        sameLine(other.box, run.box, run.unit) &&
        endOf(other.box, run.script) <= startOf(run.box, run.script) + 0.5 * run.unit,
    )
    .sort((a, b) => endOf(b.box, run.script) - endOf(a.box, run.script))[0];
  if (before === undefined) return false;
  return hitsOf(scene, before).some(
    ({ end, prints }) => end >= before.folded.length && prints.some(({ kind }) => kind !== 'section'),
  );
}

/** Nearest run beginning under a box, in its column, with no label of its own, before it or on its line. */
export function beneath(
  scene: Scene,
  page: number,
  box: Box,
  script: Script,
  reach: number,
  aligned = false,
): Run | undefined {
  const fits = (run: Run) => {
    if (run.page !== page || !run.primary || run.script !== script) return false;
    const gap = top(run.box) - bottom(box);
    // Big print on a page of small print keeps its own distances; Arabic boxes are tall with their dots.
    const unit = script === 'lat' ? Math.max(run.unit, Math.min(box[3], run.box[3])) : run.unit;
    if (gap > reach * unit || middle(run.box) < middle(box) + 0.5 * run.unit) return false;
    const indent = Math.abs(startOf(run.box, script) - startOf(box, script));
    if (indent < 1.5 * run.unit) return true;
    return !aligned && columnOverlap(run.box, box) > 0.3;
  };
  const nearest = scene.runs.filter(fits).sort((a, b) => top(a.box) - top(b.box))[0];
  if (nearest === undefined || startsWithLabel(scene, nearest) || isClaimed(scene, nearest)) return undefined;
  return nearest;
}

/** Runs without any label, outside the given boxes. */
export function unexplained(
  scene: Scene,
  script: Script,
  taken: readonly { page: number; box: Box }[],
): Run[] {
  const explained = new Set(scene.hits.map(({ run }) => run));
  return scene.runs.filter(
    (run) =>
      run.primary &&
      run.script === script &&
      !explained.has(run) &&
      !taken.some(({ page, box }) => page === run.page && overlap(box, run.box) > 0.4),
  );
}

/** Shared part of the smaller box. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(top(a), top(b));
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.max(1, Math.min(a[2] * a[3], b[2] * b[3]));
}
