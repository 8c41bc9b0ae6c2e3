/**
 * Fresh pages of every paper type with their truth, for measuring and mending the reading:
 * `npm run samples -- fresh FOLDER --seed N --pages 60 [--held-out | --hand fifth]`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { papers as known } from '#shared/papers/index';
import type { FieldKind } from '#shared/papers/paper';
import type { Box } from '#shared/papers/reading';
import { Chance } from '#shared/people/learn/chance';
import { pdfOf } from '../pdf.ts';
import { openPress, type Press, type PrintedPage } from '../press.ts';
import { rasterOf } from '../raster.ts';
import { type Captured, captured } from './capture.ts';
import { openCase } from './fonts.ts';
import { type Form, Office } from './office.ts';
import { type Planned, plan } from './plan.ts';
import { worn } from './wear.ts';

/** One paper of the set; papers of one file follow each other in it. */
export interface FreshPaper {
  readonly id: string;
  readonly file: string;
  readonly docType: string;
  readonly variant: string;
  readonly level: string;
  readonly wear?: string;
  /** How it lies when shown; what the file tells a viewer to turn is turned. */
  readonly turn: number;
  /** 1-based pages of the file that are this paper's. */
  readonly pages: readonly number[];
  /** The file holds other papers too. */
  readonly bundled?: true;
  /** Sizes of those pages as given, in the boxes' pixels. */
  readonly sheets: readonly { readonly page: number; readonly width: number; readonly height: number }[];
  readonly fonts: { readonly ar: string; readonly lat: string };
  readonly fields: Readonly<Record<string, FreshField>>;
  readonly lines: readonly { readonly text: string }[];
}

interface FreshField {
  readonly kind: string;
  readonly value: string;
  readonly page: number;
  readonly box: Box;
}

/** Kinds as the benchmark counts them. */
const kinds: Partial<Record<FieldKind, string>> = {
  actNumber: 'id',
  cin: 'id',
  ice: 'id',
  rib: 'id',
  number: 'id',
  reference: 'id',
  year: 'id',
  sex: 'id',
  basis: 'id',
  rate: 'amount',
  amountWordsFr: 'textLat',
  dateHijri: 'date',
};

export async function makeFresh(
  folder: string,
  seed: number,
  count: number,
  heldOut: boolean,
  hand?: string,
): Promise<FreshPaper[]> {
  await mkdir(folder, { recursive: true });
  const press = await openPress();
  const letters = openCase();
  const made: FreshPaper[] = [];
  // Told after every file: a set that was broken off is still a set.
  const tell = (): Promise<void> =>
    writeFile(
      path.join(folder, 'truth.json'),
      `${JSON.stringify({ seed, heldOut, ...(hand === undefined ? {} : { hand }), pages: made }, null, 1)}\n`,
    );
  try {
    for (const [i, planned] of plan(seed, count, heldOut, hand).entries()) {
      const name = `${heldOut ? 'H' : 'F'}${seed}-${String(i).padStart(3, '0')}`;
      made.push(...(await makeFile(planned, name, folder, press, letters)));
      await tell();
    }
  } finally {
    await press.close();
  }
  return made;
}

type Letters = ReturnType<typeof openCase>;

async function makeFile(
  planned: Planned,
  name: string,
  folder: string,
  press: Press,
  letters: Letters,
): Promise<FreshPaper[]> {
  const { capture, container } = planned;
  const chance = new Chance(
    [...planned.seed].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), 7),
  );
  const pages: Captured[] = [];
  const papers: FreshPaper[] = [];
  let file = `${name}-${planned.papers[0]!.type}-${capture.level}.${container}`;
  for (const form of planned.papers) {
    const { office, printed } = await print(form, planned, chance, press, letters);
    const fields: Record<string, FreshField> = {};
    const first = pages.length + 1;
    for (const sheet of printed) {
      const page = await captured(
        await worn(await rasterOf(sheet.png), capture.wear, chance),
        capture,
        chance,
      );
      pages.push(page);
      Object.assign(fields, truthOf(form, sheet, page, pages.length));
    }
    if (pages.length > 1) file = file.replace(/\.\w+$/, '.pdf');
    papers.push({
      id: `${name}${planned.papers.length > 1 ? `-${papers.length}` : ''}-${form.name}`,
      file: '',
      docType: form.type,
      variant: form.name,
      level: capture.level,
      ...(capture.wear ? { wear: capture.wear } : {}),
      turn: capture.exif ? 0 : capture.turn,
      pages: printed.map((_, i) => first + i),
      ...(planned.papers.length > 1 ? { bundled: true as const } : {}),
      sheets: pages.slice(first - 1).map(({ width, height }, i) => ({ page: first + i, width, height })),
      fonts: { ar: office.look.ar, lat: office.look.lat },
      fields,
      lines: printed.flatMap((sheet) => sheet.lines).map((text) => ({ text })),
    });
  }
  await writeFile(path.join(folder, file), await contained(file, pages, capture.dpi));
  return papers.map((paper) => ({ ...paper, file }));
}

/** Prints the form; letters too large for the sheet are made smaller, as a clerk would. */
async function print(
  form: Form,
  planned: Planned,
  chance: Chance,
  press: Press,
  letters: Letters,
): Promise<{ office: Office; printed: PrintedPage[] }> {
  const start = chance.below(1e9);
  for (let smaller = 1; ; smaller *= 0.93) {
    const own = new Chance(start);
    const office = new Office({
      chance: own,
      fonts: letters.fonts,
      faces: letters.css,
      heldOut: planned.heldOut,
      hand: planned.hand,
      typewriter: planned.capture.wear === 'typewriter' || planned.capture.wear === 'carbon',
      smaller,
    });
    try {
      const printed: PrintedPage[] = [];
      for (const sheet of form.sheets(office)) printed.push(await press.print(sheet, planned.capture.dpi));
      return { office, printed };
    } catch (error) {
      if (smaller < 0.5 || !(error instanceof Error) || !error.message.startsWith('Text runs off'))
        throw error;
    }
  }
}

function truthOf(form: Form, sheet: PrintedPage, page: Captured, number: number): Record<string, FreshField> {
  const fields = known[form.type].fields;
  return Object.fromEntries(
    Object.entries(sheet.fields).map(([name, { value, quads }]) => {
      const kind = fields[name]?.kind;
      if (kind === undefined) throw new Error(`${form.name}: a ${form.type} has no field ${name}`);
      const points = quads.flat().map(page.place);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      const box = [left, top, Math.max(...xs) - left, Math.max(...ys) - top].map(
        Math.round,
      ) as unknown as Box;
      return [name, { kind: kinds[kind] ?? kind, value, page: number, box }];
    }),
  );
}

async function contained(file: string, pages: readonly Captured[], dpi: number): Promise<Buffer> {
  if (!file.endsWith('.pdf')) return pages[0]!.image;
  const { default: sharp } = await import('sharp');
  const jpegs = await Promise.all(
    pages.map(async ({ image, ...page }) => ({
      ...page,
      dpi,
      jpeg: await sharp(image).jpeg({ quality: 82 }).toBuffer(),
    })),
  );
  return pdfOf(jpegs);
}
