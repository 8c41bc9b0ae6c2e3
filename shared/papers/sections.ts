/** Parts of a paper in which the same labels come again: which of them does a label belong to? */
import type { Hit } from './labels.ts';
import { middle, sameLine } from './layout.ts';
import type { Field, Paper } from './paper.ts';
import type { Box } from './reading.ts';
import { hitBox, type Scene } from './scene.ts';

/** A printed heading of a section. */
export interface Mark {
  readonly section: string;
  readonly page: number;
  readonly box: Box;
  readonly hit: Hit;
}

/** `الأب` heads a part of a booklet only where it stands alone: before a name it is a label. */
function isHeading(scene: Scene, { run, start, end }: Hit): boolean {
  if (run.script !== 'ar' || end - start > 4) return true;
  return (
    end - start >= run.folded.length - 1 &&
    !scene.runs.some(
      (other) =>
        other !== run &&
        other.primary &&
        other.page === run.page &&
        other.script === run.script &&
        sameLine(other.box, run.box, run.unit),
    )
  );
}

/** Every heading, with the section it heads: the second one like the first heads the next of its kind. */
export function marksOf(scene: Scene, paper: Paper): Mark[] {
  const marks = printedMarks(scene);
  const [ar, lat] = (['ar', 'lat'] as const).map((script) =>
    inTurn(
      marks.filter(({ hit }) => hit.run.script === script),
      paper,
    ),
  ) as [Mark[], Mark[]];
  return saysTheSame(ar, lat) ? [...ar, ...lat] : inTurn(marks, paper);
}

/** The same persons in the same order under headings of either script: each script tells of all of them by itself. */
function saysTheSame(ar: readonly Mark[], lat: readonly Mark[]): boolean {
  const turns = (marks: readonly Mark[]) => [...new Set(marks.map(({ section }) => section))].join();
  return new Set(ar.map(({ section }) => section)).size > 1 && turns(ar) === turns(lat);
}

/**
 * The headings over a label. Columns of two languages need not keep step: beside `رسم رقم` of the first child
 * `Enfant 2` may stand already, and then only headings of the label's own script head it.
 */
function marksFor(marks: readonly Mark[], { run }: Hit): readonly Mark[] {
  const own = marks.filter(({ hit }) => hit.run.script === run.script);
  const others = marks.filter(({ hit }) => hit.run.script !== run.script);
  return saysTheSame(own, others) ? own : marks;
}

/** A heading that comes again under its own values heads the next of its kind. */
function inTurn(marks: readonly Mark[], paper: Paper): Mark[] {
  const level = (a: Mark, b: Mark) =>
    a.page === b.page && Math.abs(middle(a.box) - middle(b.box)) < 2.5 * Math.max(a.box[3], b.box[3]);
  const turned: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => depth(a.page, a.box) - depth(b.page, b.box))) {
    let section = mark.section;
    const isTaken = (name: string) => turned.some((other) => other.section === name && !level(other, mark));
    for (let next = paper.sections?.[section]?.next; next !== undefined && isTaken(section); ) {
      section = next;
      next = paper.sections?.[section]?.next;
    }
    turned.push({ ...mark, section });
  }
  return turned;
}

function printedMarks(scene: Scene): Mark[] {
  return scene.hits.flatMap((hit) => {
    if (!isHeading(scene, hit)) return [];
    return hit.prints
      .filter(({ kind }) => kind === 'section')
      .map(({ owner }) => ({ section: owner, page: hit.run.page, box: hitBox(hit), hit }));
  });
}

/** Pages follow one another downwards. */
const depth = (page: number, box: Box) => page * 1e6 + middle(box);
const centre = (box: Box) => box[0] + box[2] / 2;

export function inSection(scene: Scene, paper: Paper, field: Field, hit: Hit): boolean {
  if (field.section === undefined) return true;
  const section = paper.sections![field.section]!;
  const found =
    section.reach === 'near'
      ? nearestSection(scene, paper, hit.run.page, hitBox(hit))
      : headedSection(scene, paper, hit);
  return found === undefined || found === field.section;
}

/** The section whose marks are closest. */
export function nearestSection(scene: Scene, paper: Paper, page: number, box: Box): string | undefined {
  const away = (mark: Mark) =>
    Math.abs(depth(mark.page, mark.box) - depth(page, box)) + Math.abs(centre(mark.box) - centre(box)) / 4;
  return marksOf(scene, paper).sort((a, b) => away(a) - away(b))[0]?.section;
}

/**
 * The section under whose header a label stands. Side by side headers part the columns between them.
 * Where a header was not read, the label's second coming under one header belongs to the next section in order.
 */
function headedSection(scene: Scene, paper: Paper, hit: Hit): string | undefined {
  const sections = paper.sections ?? {};
  const marks = marksOf(scene, paper);
  if (marks.length === 0) return undefined;
  const here = depth(hit.run.page, hitBox(hit));
  const governing = (other: Hit) => headerOver(marksFor(marks, other), other);
  const mine = governing(hit);
  const earlier = scene.hits.filter(
    (other) =>
      other !== hit &&
      other.prints === hit.prints &&
      governing(other)?.section === mine?.section &&
      depth(other.run.page, hitBox(other)) < here - hit.run.unit / 2,
  ).length;
  const sameLabel = scene.hits.filter(
    (other) => sharesPrint(other, hit) && governing(other)?.section === mine?.section,
  );
  const rank = Math.max(
    earlier,
    sameLabel.filter((other) => depth(other.run.page, hitBox(other)) < here - hit.run.unit / 2).length,
  );
  if (mine !== undefined && sections[mine.section]?.further) return mine.section;
  const order = Object.keys(sections).filter((name) => !sections[name]!.further);
  let at = mine === undefined ? 0 : order.indexOf(mine.section);
  const seen = new Set(marks.map(({ section }) => section));
  for (let step = 0; step < rank; step++) {
    if (at + 1 < order.length && !seen.has(order[at + 1]!)) at++;
  }
  return order[at];
}

function sharesPrint(a: Hit, b: Hit): boolean {
  return a.prints.some(({ folded }) => b.prints.some((other) => other.folded === folded));
}

function headerOver(marks: readonly Mark[], hit: Hit): Mark | undefined {
  const box = hitBox(hit);
  const above = marks.filter(
    (mark) => depth(mark.page, mark.box) <= depth(hit.run.page, box) + hit.run.unit / 2,
  );
  if (above.length === 0) return undefined;
  const last = above.reduce((a, b) => (depth(b.page, b.box) > depth(a.page, a.box) ? b : a));
  const level = above.filter((mark) => mark.page === last.page && sameLine(mark.box, last.box, hit.run.unit));
  return level.sort(
    (a, b) => Math.abs(centre(a.box) - centre(box)) - Math.abs(centre(b.box) - centre(box)),
  )[0];
}

/** A section's heading and those beside it. */
export interface Column {
  readonly own: Box;
  readonly others: readonly Box[];
}

/**
 * A table: the sections' headers stand side by side and a label begins each row. What stands on the label's line under a
 * header is that section's value.
 */
export function inColumn(scene: Scene, paper: Paper, section: string, hit: Hit): Column | undefined {
  const marks = marksOf(scene, paper).filter(({ page }) => page === hit.run.page);
  const box = hitBox(hit);
  const own = marks.find((mark) => mark.section === section && middle(mark.box) < middle(box));
  if (own === undefined) return undefined;
  // Another heading in between begins another table.
  const between = marks.some(
    (mark) =>
      middle(mark.box) > middle(own.box) &&
      middle(mark.box) < middle(box) + hit.run.unit / 2 &&
      !sameLine(mark.box, own.box, hit.run.unit),
  );
  if (between) return undefined;
  const level = marks.filter((mark) => sameLine(mark.box, own.box, hit.run.unit));
  const apart = (mark: Mark) => Math.abs(centre(mark.box) - centre(box));
  const others = level.filter((mark) => mark.section !== section);
  if (others.length === 0 || level.some((mark) => apart(mark) < 3 * hit.run.unit)) return undefined;
  return { own: own.box, others: others.map((mark) => mark.box) };
}
