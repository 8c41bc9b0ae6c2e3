/** A sample dossier as one plain object, and the folder it becomes. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Application } from '#shared/cases/application';
import type { Box, PaperType } from '#shared/papers/reading';
import type { MemberRow } from '#shared/platform/platform';
import type { Answer } from '#shared/rules/assessment';
import { type Damage, damage } from './damage.ts';
import { type PdfTricks, pdfOf } from './pdf.ts';
import type { Press, PrintedPage } from './press.ts';
import type { Sheet } from './sheet.ts';

export interface SamplePaper {
  /** The ending decides the container: .jpg, .png or .pdf. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly damage: Damage;
  readonly tricks?: Pick<PdfTricks, 'hiddenText'> & { readonly repaint?: Repaint };
}

/** A field painted over in a later revision of the PDF: what it reads then, as printed and as normalised. */
export interface Repaint {
  readonly field: string;
  readonly printed: string;
  readonly value: string;
}

export interface Dossier {
  /** Folder under samples/dossiers. */
  readonly name: string;
  readonly story: { readonly ar: string; readonly fr: string };
  readonly application: Application;
  readonly register: readonly MemberRow[];
  readonly papers: readonly SamplePaper[];
  readonly expected: Expected;
}

/** What the assessment must say; lists are what must be among its answers unless said otherwise. */
export interface Expected {
  readonly outcome: 'eligible' | 'incomplete' | 'officer';
  /** Exactly the papers to ask for; either name of an alternative will do. */
  readonly missing: readonly (readonly PaperType[])[];
  readonly reasons: readonly { readonly rule: string; readonly answer: Answer }[];
  readonly doubted?: readonly string[];
}

type Fields = Readonly<Record<string, { readonly value: string; readonly page: number; readonly box: Box }>>;

/** `expected.json`: the answer to reach, and what each page truly says and where. */
export interface Truth extends Expected {
  readonly story: Dossier['story'];
  readonly papers: readonly {
    readonly file: string;
    readonly type: PaperType;
    readonly pages: readonly { readonly width: number; readonly height: number }[];
    readonly fields: Readonly<
      Record<string, { readonly value: string; readonly page: number; readonly box: Box }>
    >;
  }[];
}

/** Writes the dossier's folder anew and answers how many bytes its pages take. */
export async function makeDossier(dossier: Dossier, press: Press, root: string): Promise<number> {
  const folder = join(root, dossier.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const truths: Truth['papers'][number][] = [];
  let bytes = 0;
  for (const paper of dossier.papers) {
    const { content, truth } = await makePaper(paper, press, `${dossier.name}/${paper.file}`);
    await writeFile(join(folder, paper.file), content);
    truths.push(truth);
    bytes += content.length;
  }
  const truth: Truth = { story: dossier.story, ...dossier.expected, papers: truths };
  const write = (name: string, what: unknown): Promise<void> =>
    writeFile(join(folder, name), `${JSON.stringify(what, null, 1)}\n`);
  await write('application.json', dossier.application);
  await write('register.json', dossier.register);
  await write('expected.json', truth);
  return bytes;
}

async function makePaper(
  paper: SamplePaper,
  press: Press,
  seed: string,
): Promise<{ content: Buffer; truth: Truth['papers'][number] }> {
  const inPdf = paper.file.endsWith('.pdf');
  if (paper.file.endsWith('.png') !== (paper.damage.quality === undefined))
    throw new Error(`${seed}: a .png takes no JPEG quality; a .jpg or a .pdf needs one`);
  const fields: Record<string, { value: string; page: number; box: Box }> = {};
  const pages: { image: Buffer; width: number; height: number }[] = [];
  for (const [i, sheet] of paper.sheets.entries()) {
    const printed = await press.print(sheet, paper.damage.dpi);
    const { place, ...page } = await damage(printed, paper.damage, `${seed}#${i}`);
    pages.push(page);
    Object.assign(fields, truthOf(printed, place, i + 1));
  }
  const content = inPdf
    ? pdfOf(
        pages.map((p) => ({ jpeg: p.image, width: p.width, height: p.height, dpi: paper.damage.dpi })),
        tricksOf(paper, fields),
      )
    : pages[0]!.image;
  const repaint = paper.tricks?.repaint;
  if (repaint !== undefined) fields[repaint.field] = { ...fields[repaint.field]!, value: repaint.value };
  const sizes = pages.map(({ width, height }) => ({ width, height }));
  const file = paper.file;
  return { content, truth: { file, type: paper.sheets[0]!.type, pages: sizes, fields } };
}

/** The later revision lies where the field it hides was printed. */
function tricksOf({ tricks, damage: { dpi } }: SamplePaper, fields: Fields): PdfTricks {
  if (tricks?.repaint === undefined) return tricks ?? {};
  const { field, printed } = tricks.repaint;
  const [x, y, width, height] = fields[field]!.box.map((n) => (n * 72) / dpi);
  const laterRevision = { x: x! - 12, fromTop: y!, width: width! + 14, height: height!, text: printed };
  return { ...tricks, laterRevision };
}

/** Boxes on the damaged page around the ink of each field. */
function truthOf(
  printed: PrintedPage,
  place: (point: readonly [number, number]) => readonly [number, number],
  page: number,
): Fields {
  return Object.fromEntries(
    Object.entries(printed.fields).map(([name, { value, quads }]) => {
      const points = quads.flat().map(place);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      const box = [left, top, Math.max(...xs) - left, Math.max(...ys) - top].map(Math.round);
      return [name, { value, page, box: box as unknown as Box }];
    }),
  );
}
