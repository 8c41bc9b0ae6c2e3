/**
 * Hostile files through the reader, each with a good one after it: how many ended as they must, in how many seconds and
 * megabytes. Our own (`test/papers/open/hostile-files.ts`), or a folder that `NASAB_BENCH_BAD` names, with a
 * `manifest.json` that says of each file its kind and what is expected of it. What ended otherwise is told on standard
 * error by kind, never by what a file says. `npm run --silent bad-files` prints one line of these figures.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { createReader, type Reader } from '#shared/papers/reader/index';
import { endedRightly, type Hostile, makeHostileFiles, pdf } from '../test/papers/open/hostile-files.ts';
import type { Measure } from './names.ts';

const Manifest = z.object({
  entries: z.array(
    z.object({
      file: z.string(),
      kind: z.string(),
      expected: z.enum(['reject', 'accept', 'contain', 'reject-or-flag', 'accept-neutral', 'flag']),
    }),
  ),
});
type Expected = z.infer<typeof Manifest>['entries'][number]['expected'];

const holds: Readonly<Record<Expected, (refused: boolean, flagged: boolean) => boolean>> = {
  reject: (refused) => refused,
  accept: (refused) => !refused,
  contain: () => true,
  'reject-or-flag': (refused, flagged) => refused || flagged,
  'accept-neutral': () => true,
  flag: (refused, flagged) => refused || flagged,
};

interface Tried {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly isRight: (code: string | undefined, doubts: readonly string[]) => boolean;
}

async function filesIn(folder: string): Promise<readonly Tried[]> {
  const { entries } = Manifest.parse(JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')));
  return await Promise.all(
    entries.map(async ({ file, kind, expected }) => ({
      kind: `${kind}, ${expected}`,
      bytes: await readFile(path.join(folder, file)),
      isRight: (code, doubts) => holds[expected](code !== undefined, doubts.length > 0),
    })),
  );
}

const own = ({ kind, bytes, ending }: Hostile): Tried => ({
  ...{ kind, bytes },
  isRight: (code, doubts) => endedRightly(ending, code, doubts),
});

async function outcomeOf(reader: Reader, bytes: Uint8Array) {
  const outcome = await reader.readPaper(bytes).catch(() => undefined);
  if (outcome === undefined) return { code: 'fault', doubts: [], seconds: 0, faults: 1 };
  const { seconds } = outcome;
  if (outcome.status === 'refused') return { code: outcome.refused.code, doubts: [], seconds, faults: 0 };
  const { doubts, papers = [] } = outcome.reading;
  const codes = [...doubts, ...papers.flatMap((part) => part.doubts)].map(({ code }) => code);
  return { code: undefined, doubts: codes, seconds, faults: 0 };
}

export async function* run(): AsyncGenerator<Measure> {
  const folder = process.env.NASAB_BENCH_BAD;
  const files = folder === undefined ? (await makeHostileFiles()).map(own) : await filesIn(folder);
  const reader = createReader({ workers: 1 });
  const good = pdf();
  const sum = { right: 0, faults: 0, goodRead: 0, seconds: 0 };
  try {
    for (const { kind, bytes, isRight } of files) {
      const { code, doubts, seconds, faults } = await outcomeOf(reader, bytes);
      sum.faults += faults;
      sum.seconds = Math.max(sum.seconds, seconds);
      if (isRight(code, doubts)) sum.right += 1;
      else process.stderr.write(`ended otherwise: ${kind}: ${code ?? `read, ${doubts.join(' ')}`}\n`);
      if ((await outcomeOf(reader, good)).code === undefined) sum.goodRead += 1;
    }
  } finally {
    await reader.close();
  }
  const n = files.length;
  const share = (count: number) => Math.round((10_000 * count) / n) / 100;
  yield { name: 'bad files ended as they must', value: share(sum.right), unit: '%', n };
  yield { name: 'good file right after one is read', value: share(sum.goodRead), unit: '%', n };
  yield { name: 'faults of the reader', value: sum.faults, unit: 'files', n };
  yield { name: 'longest bad file', value: sum.seconds, unit: 's', n };
  yield { name: 'largest reading process', value: Math.round(reader.peakMegabytes), unit: 'MB', n };
}

if (import.meta.main) {
  const line: string[] = [];
  for await (const { name, value, unit, n } of run()) line.push(`${name} ${value} ${unit} of ${n}`);
  process.stdout.write(`${line.join('; ')}\n`);
}
