/** Tables whose heads stand in a row with a line under them for each person: the children of a booklet, one after another. */
import { type Candidate, candidateOf } from './candidates.ts';
import { isKnownPrint } from './known-print.ts';
import type { Hit } from './labels.ts';
import {
  bottom,
  columnOverlap,
  left,
  middle,
  type Run,
  right,
  sameLine,
  startOf,
  top,
  type Word,
} from './layout.ts';
import type { Phrase } from './page-text.ts';
import type { Paper } from './paper.ts';
import type { Box } from './reading.ts';
import { hitBox, hitsOf, type Scene } from './scene.ts';
import { inSection, marksOf } from './sections.ts';
import { scriptOf } from './values.ts';

interface Row {
  readonly box: Box;
  readonly words: readonly Word[];
}

/** A label that is all its cell holds. */
const isWhole = ({ run, start, end }: Hit) => run.primary && start <= 1 && end >= run.folded.length - 1;
const textOf = (run: Run) => run.words.map(({ text }) => text).join(' ');

/** Rows of heads: three labels and more side by side, with nothing between them that could be a value. */
function headRows(scene: Scene, paper: Paper): Hit[][] {
  const heads = scene.hits.filter(
    (hit) =>
      isWhole(hit) &&
      hit.prints.some(({ kind, owner }) => kind === 'field' && paper.fields[owner]?.section !== undefined),
  );
  const rows: Hit[][] = [];
  for (const head of heads) {
    const row = rows.find(
      ([first]) => first!.run.page === head.run.page && sameLine(hitBox(first!), hitBox(head), head.run.unit),
    );
    if (row === undefined) rows.push([head]);
    else if (!row.some(({ run }) => run === head.run)) row.push(head);
  }
  return rows.filter((row) => {
    if (row.length < 3) return false;
    const [{ run }] = row as [Hit];
    const others = besideHeads(scene, row).filter(
      (other) =>
        other.script === run.script && !isKnownPrint(textOf(other)) && /[\p{L}\p{N}]{2}/u.test(textOf(other)),
    );
    // A column of numbers or of notes may have a head of its own.
    return others.length <= 1 && others.length < row.length / 2;
  });
}

/** Other print in the row of heads: of columns that no field asks for. */
const besideHeads = (scene: Scene, heads: readonly Hit[]): Run[] =>
  scene.runs.filter(
    (run) =>
      run.primary &&
      run.page === heads[0]!.run.page &&
      sameLine(run.box, hitBox(heads[0]!), run.unit) &&
      !heads.some((hit) => hit.run === run),
  );

/** The sections one after another from the first: `child`, `child2` …; each line of the table is one. */
function chainOf(paper: Paper, section: string): string[] {
  const chain = [section];
  for (let next = paper.sections?.[section]?.next; next !== undefined; next = paper.sections?.[next]?.next)
    chain.push(next);
  return chain;
}

/** The lines under the heads, as far as the table goes: up to a label, a heading, or a gap wider than its rows. */
function rowsUnder(scene: Scene, heads: readonly Hit[]): Row[] {
  const [{ run: first }] = heads as [Hit];
  const unit = first.unit;
  const boxes = heads.map(hitBox);
  const under = Math.max(...boxes.map(bottom));
  const [from, to] = [Math.min(...boxes.map(left)) - 4 * unit, Math.max(...boxes.map(right)) + 4 * unit];
  const owners = new Map<Phrase, Run>();
  const runs = scene.runs
    .filter(
      (run) =>
        run.primary &&
        run.page === first.page &&
        middle(run.box) > under &&
        right(run.box) > from &&
        left(run.box) < to &&
        !heads.some((head) => head.run === run),
    )
    .sort((a, b) => middle(a.box) - middle(b.box));
  const rows: { box: Box; words: Word[] }[] = [];
  for (const run of runs) {
    const last = rows.at(-1);
    const gap = top(run.box) - (last === undefined ? under : bottom(last.box));
    const pitch = rows.length < 2 ? 4 * unit : 1.7 * (middle(rows[1]!.box) - middle(rows[0]!.box));
    if (gap > Math.max(pitch, 2 * unit)) break;
    if (isProse(scene, run, heads)) break;
    const level = rows.find(({ box }) => sameLine(box, run.box, unit));
    // Numbers are in the runs of both scripts.
    for (const { phrase } of run.words) if (!owners.has(phrase)) owners.set(phrase, run);
    const words = run.words.filter(({ phrase }) => owners.get(phrase) === run);
    if (level === undefined) rows.push({ box: run.box, words: [...words] });
    else level.words.push(...words);
  }
  return rows;
}

/** A sentence, or a label with its value in one: the table has ended. */
function isProse(scene: Scene, run: Run, heads: readonly Hit[]): boolean {
  if (run.words.length >= 9) return true;
  if (
    hitsOf(scene, run).some(
      ({ start, end, prints }) => start <= 1 && end - start > 4 && prints[0]!.kind !== 'section',
    )
  )
    return true;
  const covered = heads.filter((head) => columnOverlap(hitBox(head), run.box) > 0.6);
  return covered.length > 2 && run.words.length >= 6;
}

/** Words of the row that stand nearest to a head, in reading order. */
function cellOf(row: Row, head: Box, columns: readonly Box[], unit: number): Word[] {
  const centre = (box: Box) => box[0] + box[2] / 2;
  const away = (word: Word, column: Box) =>
    Math.max(0, column[0] - right(word.box), word.box[0] - right(column)) +
    0.01 * Math.abs(centre(column) - centre(word.box));
  return row.words
    .filter((word) => columns.every((other) => away(word, head) <= away(word, other)))
    .filter((word) => away(word, head) < 5 * unit);
}

/** What the lines of a table say of each person. */
export function candidatesInTable(scene: Scene, paper: Paper): Candidate[] {
  if (paper.sections === undefined) return [];
  const marks = marksOf(scene, paper);
  return headRows(scene, paper).flatMap((heads) => {
    const unit = heads[0]!.run.unit;
    const section = sectionUnder(scene, paper, heads);
    if (section === undefined) return [];
    const chain = chainOf(paper, section);
    const columns = [...heads.map(hitBox), ...besideHeads(scene, heads).map(({ box }) => box)];
    const rows = rowsUnder(scene, heads)
      .map((row) => ({ row, cells: heads.map((head) => cellOf(row, hitBox(head), columns, unit)) }))
      .filter(({ cells }) => cells.filter((cell) => cell.length > 0).length >= Math.min(3, heads.length));
    return rows.flatMap(({ cells, row }, at) => {
      const mark = marks.find(
        ({ page, box }) => page === heads[0]!.run.page && sameLine(box, row.box, unit),
      )?.section;
      const who = mark ?? chain[at];
      if (who === undefined) return [];
      return heads.flatMap((head, column) =>
        head.prints.flatMap(({ kind, owner }) => {
          const of = kind === 'field' ? paper.fields[owner]?.section : undefined;
          if (of === undefined || of !== section) return [];
          const name = who + owner.slice(section.length);
          const field = paper.fields[name];
          if (field === undefined) return [];
          const script = scriptOf(field.kind);
          const words = (cells[column] ?? [])
            .filter(
              ({ text, phrase }) => script === undefined || phrase.script === script || !/\p{L}/u.test(text),
            )
            .sort((a, b) => startOf(a.box, script ?? 'lat') - startOf(b.box, script ?? 'lat'));
          const candidate = candidateOf(
            name,
            field,
            head.run.page,
            words,
            'beside',
            Math.min(1, 1.05 * head.score),
          );
          return candidate === undefined ? [] : [candidate];
        }),
      );
    });
  });
}

/** Of those that may have several persons, the first under whose heading the heads stand. */
function sectionUnder(scene: Scene, paper: Paper, heads: readonly Hit[]): string | undefined {
  const asks = (section: string) =>
    heads.filter((head) =>
      head.prints.some(({ kind, owner }) => {
        const field = kind === 'field' ? paper.fields[owner] : undefined;
        return field?.section === section && inSection(scene, paper, field, head);
      }),
    ).length;
  return Object.entries(paper.sections ?? {})
    .filter(([, { next, further }]) => next !== undefined && !further)
    .map(([name]) => ({ name, asked: asks(name) }))
    .filter(({ asked }) => asked >= 3)
    .sort((a, b) => b.asked - a.asked)[0]?.name;
}
