/**
 * Tables of persons: heads in a row with a line for each person, heads merged over two columns, or labels one under
 * another with a column for each child.
 */
import { foldText } from '#shared/people/spelling';
import { centre } from './boxes.ts';
import { type Candidate, candidateOf } from './candidates.ts';
import { isKnownPrint } from './known-print.ts';
import { type Hit, isWhole, textOf } from './labels.ts';
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
import { underMerged } from './merged-heads.ts';
import type { Phrase } from './page-text.ts';
import type { Paper } from './paper.ts';
import type { Box } from './reading.ts';
import { hitBox, hitsOf, type Scene } from './scene.ts';
import { inColumn, inSection, type Mark, marksOf } from './sections.ts';
import { scriptOf } from './values.ts';

/** What a column asks of each person: the ends of the fields' names, `GivenAr` of `childGivenAr`. */
interface Head {
  readonly run: Run;
  readonly box: Box;
  readonly hit?: Hit;
  readonly asks: (field: string) => boolean;
  readonly score: number;
  /** `السنة` beside `العدد`: the year of the act whose number the neighbour has. */
  readonly year?: true;
}

interface Row {
  box: Box;
  words: Word[];
}

function headOf(scene: Scene, paper: Paper, run: Run): Head | undefined {
  const hit = hitsOf(scene, run).find(
    (one) =>
      isWhole(one) &&
      one.prints.some(({ kind, owner }) => kind === 'field' && paper.fields[owner]?.section !== undefined),
  );
  if (hit !== undefined) {
    const owners = new Set(hit.prints.filter(({ kind }) => kind === 'field').map(({ owner }) => owner));
    return { run, box: hitBox(hit), hit, score: hit.score, asks: (field) => owners.has(field) };
  }
  const merged = underMerged(run);
  if (merged === undefined) return undefined;
  const { kinds, year } = merged;
  const asks = (name: string) =>
    paper.fields[name]?.section !== undefined && kinds.includes(paper.fields[name].kind);
  return { run, box: run.box, score: 0.9, asks, ...(year ? { year } : {}) };
}

/** Other print in the row of heads: of columns that no field asks for. */
const besideHeads = (scene: Scene, heads: readonly Head[]): Run[] =>
  scene.runs.filter(
    (run) =>
      run.primary &&
      run.page === heads[0]!.run.page &&
      sameLine(run.box, heads[0]!.box, run.unit) &&
      !heads.some((head) => head.run === run),
  );

/** Rows of heads: three labels and more side by side, with nothing between them that could be a value. */
function headRows(scene: Scene, paper: Paper): Head[][] {
  const rows: Head[][] = [];
  for (const run of scene.runs) {
    const head = headOf(scene, paper, run);
    if (head === undefined) continue;
    const row = rows.find(
      ([first]) => first!.run.page === run.page && sameLine(first!.box, head.box, run.unit),
    );
    if (row === undefined) rows.push([head]);
    else row.push(head);
  }
  return rows.filter((row) => {
    if (row.length < 3 || !row.some(({ hit }) => hit !== undefined)) return false;
    const others = besideHeads(scene, row).filter(
      (other) =>
        other.script === row[0]!.run.script &&
        !isKnownPrint(textOf(other)) &&
        !ofNoField.test(other.folded) &&
        /[\p{L}\p{N}]{2}/u.test(textOf(other)),
    );
    // A column of numbers or of notes may have a head of its own.
    return others.length <= 1 && others.length < row.length / 2;
  });
}

/** Heads of columns that count the lines, or that have the name again in the other script: `ر.ت`, `بالفرنسية`. */
const ofNoField =
  /^(?:ر[تط]|ترتيب|الترتيب|الرقمالترتيبي|بالفرنسيه|باللاتينيه|بالاتينيه|بالحروفاللاتينيه|نعت|الجنس|ملاحظات)$/u;

/** The sections one after another from the first: `child`, `child2` …; each line of the table is one. */
function chainOf(paper: Paper, section: string): string[] {
  const chain = [section];
  for (let next = paper.sections?.[section]?.next; next !== undefined; next = paper.sections?.[next]?.next)
    chain.push(next);
  return chain;
}

/** The lines under the heads, as far as the table goes: up to a label, a sentence, or a gap wider than its rows. */
function rowsUnder(scene: Scene, heads: readonly Head[]): Row[] {
  const { run: first } = heads[0]!;
  const unit = first.unit;
  const boxes = heads.map(({ box }) => box);
  const under = Math.max(...boxes.map(bottom));
  const [from, to] = [Math.min(...boxes.map(left)) - 4 * unit, Math.max(...boxes.map(right)) + 8 * unit];
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
  const rows: Row[] = [];
  for (const run of runs) {
    const last = rows.at(-1);
    const gap = top(run.box) - (last === undefined ? under : bottom(last.box));
    const pitch = rows.length < 2 ? 4 * unit : 1.7 * (middle(rows[1]!.box) - middle(rows[0]!.box));
    if (gap > Math.max(pitch, 2 * unit) || isProse(scene, run, heads)) break;
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
function isProse(scene: Scene, run: Run, heads: readonly Head[]): boolean {
  if (run.words.length >= 9) return true;
  const isLabel = hitsOf(scene, run).some(
    ({ start, end, prints }) =>
      start <= 1 && end - start > 4 && prints.every(({ kind }) => kind !== 'section'),
  );
  return (
    isLabel ||
    (heads.filter(({ box }) => columnOverlap(box, run.box) > 0.6).length > 2 && run.words.length >= 6)
  );
}

/** Words of the row that stand nearest to a column, in reading order. */
function cellOf(row: Row, column: Box, columns: readonly Box[], unit: number): Word[] {
  const away = (word: Word, other: Box) =>
    Math.max(0, other[0] - right(word.box), word.box[0] - right(other)) +
    0.01 * Math.abs(centre(other) - centre(word.box));
  return row.words
    .filter((word) => columns.every((other) => away(word, column) <= away(word, other)))
    .filter((word) => away(word, column) < 5 * unit);
}

/** What a cell says for each field that its column and its person ask for. */
function offers(paper: Paper, who: string, head: Head, words: readonly Word[], page: number): Candidate[] {
  return Object.entries(paper.fields).flatMap(([name, field]) => {
    if (field.section !== who || !asksFor(paper, head, name.slice(who.length))) return [];
    const script = scriptOf(field.kind);
    const reading = script ?? (words.some(({ text }) => /\p{Script=Arabic}/u.test(text)) ? 'ar' : 'lat');
    const own = words
      .filter(({ text, phrase }) => script === undefined || phrase.script === script || !/\p{L}/u.test(text))
      .sort((a, b) => startOf(a.box, reading) - startOf(b.box, reading));
    const candidate = candidateOf(name, field, page, own, 'beside', Math.min(1, 1.05 * head.score));
    return candidate === undefined ? [] : [candidate];
  });
}

/** The same column of a table asks it of every person whose section has such a field. */
const asksFor = (paper: Paper, { asks }: Head, what: string): boolean =>
  Object.keys(paper.sections ?? {}).some((section) => asks(section + what));

/** What the lines and the columns of tables say of each person. */
export function candidatesInTable(
  scene: Scene,
  paper: Paper,
  captions: ReadonlySet<Hit> = new Set(),
): Candidate[] {
  if (paper.sections === undefined) return [];
  const marks = marksOf(scene, paper);
  const heads = headRows(scene, paper).filter(
    (row) => !row.some(({ hit }) => hit !== undefined && captions.has(hit)),
  );
  return [...heads.flatMap((row) => byLine(scene, paper, marks, row)), ...byColumn(scene, paper, marks)];
}

function byLine(scene: Scene, paper: Paper, marks: readonly Mark[], heads: readonly Head[]): Candidate[] {
  const { unit, page } = heads[0]!.run;
  const section = sectionUnder(scene, paper, heads, marks);
  const chain = section === undefined ? [] : chainOf(paper, section);
  const columns = [...heads, ...besideHeads(scene, heads)].map(({ box }) => box);
  const year = heads.findIndex((head) => head.year);
  return rowsUnder(scene, heads)
    .map((row) => ({ row, cells: heads.map(({ box }) => cellOf(row, box, columns, unit)) }))
    .filter(({ cells }) => cells.filter((cell) => cell.length > 0).length >= Math.min(3, heads.length))
    .flatMap(({ cells, row }, at) => {
      const mark = marks.find((one) => one.page === page && sameLine(one.box, row.box, unit));
      const who = mark?.section ?? chain[at];
      if (who === undefined) return [];
      return heads.flatMap((head, column) => {
        if (head.year) return [];
        const numbered = year >= 0 && head.hit === undefined && head.asks(`${who}ActNumber`);
        const words = numbered ? withYear(cells[column]!, cells[year]!) : cells[column]!;
        // The person's own word may stand nearer to the first column than to any other.
        const said = words.filter(
          ({ phrase }) => !mark?.hit.run.words.some((word) => word.phrase === phrase),
        );
        return offers(paper, who, head, said, page);
      });
    });
}

/** `987` and `1951` in two cells are the act `987/1951`. */
function withYear(number: readonly Word[], year: readonly Word[]): readonly Word[] {
  const [first, ...rest] = number;
  const [of] = year;
  if (first === undefined || of === undefined || rest.length > 0) return number;
  return [{ ...first, text: `${first.text}/${of.text}` }];
}

/** Of those that may have several persons, the one whose heading the heads stand under, or of whom they ask the most. */
function sectionUnder(
  scene: Scene,
  paper: Paper,
  heads: readonly Head[],
  marks: readonly Mark[],
): string | undefined {
  const under = (section: string) =>
    heads.filter(({ hit }) =>
      hit?.prints.some(({ kind, owner }) => {
        const field = kind === 'field' ? paper.fields[owner] : undefined;
        return field?.section === section && inSection(scene, paper, field, hit);
      }),
    ).length;
  const names = Object.keys(paper.fields);
  const asked = (section: string) =>
    heads.filter((head) =>
      names.some(
        (name) => paper.fields[name]!.section === section && asksFor(paper, head, name.slice(section.length)),
      ),
    ).length;
  const headed = (section: string) => marks.some((mark) => mark.section === section);
  return Object.entries(paper.sections ?? {})
    .filter(([, { next, further }]) => next !== undefined && !further)
    .map(([name]) => ({ name, under: under(name), asked: asked(name), free: headed(name) ? 0 : 1 }))
    .filter(({ under, asked, free }) => under >= 2 || (free > 0 && asked >= 3))
    .sort((a, b) => b.asked - a.asked || b.under - a.under || b.free - a.free)[0]?.name;
}

/** Labels one under another, each with two values and more on its line: a column for each of the children. */
function byColumn(scene: Scene, paper: Paper, marks: readonly Mark[]): Candidate[] {
  const heads = scene.hits
    .filter(isWhole)
    .map((hit) => headOf(scene, paper, hit.run))
    .filter((head) => head !== undefined);
  const found: Candidate[] = [];
  // Under headings side by side each column has its own.
  const isHeaded = (hit: Hit) =>
    Object.keys(paper.sections ?? {}).some((section) => inColumn(scene, paper, section, hit) !== undefined);
  for (const section of Object.keys(paper.sections ?? {})) {
    const { next, further } = paper.sections![section]!;
    const mark = marks.find((one) => one.section === section);
    if (next === undefined || further || mark === undefined) continue;
    const own = heads.filter(({ hit }) =>
      hit!.prints.some(({ owner, kind }) => {
        const field = kind === 'field' ? paper.fields[owner] : undefined;
        return field?.section === section && inSection(scene, paper, field, hit!) && !isHeaded(hit!);
      }),
    );
    const lines = own
      .filter(({ run }) => run.page === mark.page)
      .map((head) => ({ head, cells: valuesBeside(scene, head) }));
    // A label at either end of the line asks twice for one person.
    const twice = (head: Head) =>
      heads.some(
        (other) =>
          other.run !== head.run &&
          other.run.page === head.run.page &&
          sameLine(other.box, head.box, head.run.unit),
      );
    const full = lines.filter(({ head, cells }) => cells.length >= 2 && !twice(head));
    if (full.length < 3) continue;
    const columns = columnsOf(full.map(({ cells }) => cells));
    const { unit } = full[0]!.head.run;
    // Labels at the right: the first child is the nearest to them.
    const fromRight = full.filter(
      ({ head, cells }) => head.box[0] > Math.max(...cells.map(({ box }) => centre(box))),
    ).length;
    columns.sort((a, b) => (fromRight * 2 > full.length ? centre(b) - centre(a) : centre(a) - centre(b)));
    const chain = chainOf(paper, section);
    for (const { head, cells } of full) {
      const row: Row = { box: head.box, words: cells.flatMap(({ words }) => words) };
      columns.forEach((column, at) => {
        const who = chain[at];
        if (who !== undefined)
          found.push(...offers(paper, who, head, cellOf(row, column, columns, unit), head.run.page));
      });
    }
  }
  return found;
}

/** Print on the line of a label that is no label itself; each ink once. */
function valuesBeside(scene: Scene, { run, box }: Head): Run[] {
  const taken = new Set<Phrase>();
  return scene.runs.filter((other) => {
    if (other === run || !other.primary || other.page !== run.page || !sameLine(other.box, box, run.unit))
      return false;
    if (hitsOf(scene, other).some(isWhole) || isKnownPrint(textOf(other))) return false;
    if (foldText(textOf(other)).length < 2 || other.words.some(({ phrase }) => taken.has(phrase)))
      return false;
    for (const { phrase } of other.words) taken.add(phrase);
    return true;
  });
}

/** The columns most lines agree on. */
function columnsOf(lines: readonly (readonly Run[])[]): Box[] {
  const counts = lines.map(({ length }) => length).sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)]!;
  return lines.find(({ length }) => length === usual)!.map(({ box }) => box);
}
