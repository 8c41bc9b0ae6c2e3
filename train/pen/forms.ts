/**
 * node train/pen/forms.ts FOLDER...: reads the forms that `forms.py` drew as the service does, and tells what is said of the
 * values a pen wrote: gone to a person as handwritten, or read like print, and then how surely.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '#shared/papers/reader/index';
import type { FieldReading } from '#shared/papers/reading';
import { fold } from '../../bench/pages/truth.ts';

interface FormPage {
  readonly file: string;
  readonly fields: Readonly<Record<string, { readonly value: string; readonly pen: boolean }>>;
}

interface Said {
  readonly pen: boolean;
  readonly got: FieldReading | undefined;
  readonly handwritten: boolean;
  readonly right: boolean;
}

async function readForms(folder: string): Promise<Said[]> {
  const { pages } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as {
    readonly pages: readonly FormPage[];
  };
  const reader = createReader({ workers: 2, pageSeconds: 900, fileSeconds: 3600 });
  const read = async ({ file, fields }: FormPage): Promise<Said[]> => {
    const outcome = await reader.readPaper(join(folder, file));
    const reading = outcome.status === 'read' ? outcome.reading : { fields: {}, doubts: [] };
    const byHand = reading.doubts.find(({ code }) => code === 'handwritten')?.fields ?? [];
    return Object.entries(fields).map(([name, { value, pen }]) => {
      const got = (reading.fields as Readonly<Record<string, FieldReading>>)[name];
      const right = got !== undefined && fold(got.value) === fold(value);
      return { pen, got, handwritten: byHand.includes(name), right };
    });
  };
  try {
    return (await Promise.all(pages.map(read))).flat();
  } finally {
    await reader.close();
  }
}

const marks = [0.99, 0.95, 0.9, 0] as const;

function table(said: readonly Said[]): string {
  const found = said.filter(({ got }) => got !== undefined);
  const read = found.filter(({ handwritten }) => !handwritten);
  const row = (name: string, some: readonly Said[]) =>
    `| ${name} | ${marks.map((mark) => some.filter(({ got }) => got!.confidence >= mark).length).join(' | ')} |`;
  return [
    `${said.length} there, ${found.length} found, ${found.length - read.length} of them told to be handwritten; the others said with`,
    '| | ≥ 0.99 | ≥ 0.95 | ≥ 0.9 | any |',
    '|---|---|---|---|---|',
    row(
      'right',
      read.filter(({ right }) => right),
    ),
    row(
      'wrong',
      read.filter(({ right }) => !right),
    ),
  ].join('\n');
}

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('forms.ts FOLDER...');
const said: Said[] = [];
for (const folder of folders) said.push(...(await readForms(folder)));
process.stdout.write(`By hand: ${table(said.filter(({ pen }) => pen))}\n\n`);
process.stdout.write(`Printed beside them: ${table(said.filter(({ pen }) => !pen))}\n`);
