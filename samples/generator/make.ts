/**
 * `npm run samples [-- NAME...]`: prints the sample dossiers anew into samples/dossiers, all of them or those named.
 * `npm run samples -- fresh FOLDER [--seed N] [--pages N] [--held-out | --hand NAME]`: fresh pages of every paper type
 * with their truth, of open forms, of those kept for measuring, or of one hand's alone.
 * Needs Chromium and the fonts listed in NOTICE; nothing else in the project needs either.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeDossier } from './dossier.ts';
import { dossiers } from './dossiers/index.ts';
import { makeFresh } from './fresh/index.ts';
import { hands } from './fresh/plan.ts';
import { openPress } from './press.ts';

const [first, ...rest] = process.argv.slice(2);
if (first === 'fresh') {
  await fresh(rest);
  process.exit(0);
}

const root = fileURLToPath(new URL('../dossiers/', import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !dossiers.some((d) => d.name === name));
if (unknown.length > 0) {
  console.error(`No such sample: ${unknown.join(', ')}. Known: ${dossiers.map((d) => d.name).join(', ')}`);
  process.exit(2);
}
const press = await openPress().catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
try {
  for (const dossier of dossiers.filter((d) => wanted.length === 0 || wanted.includes(d.name))) {
    const bytes = await makeDossier(dossier, press, root);
    console.error(`${dossier.name}: ${dossier.papers.length} papers, ${(bytes / 1e6).toFixed(2)} MB`);
  }
} finally {
  await press.close();
}

async function fresh(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      pages: { type: 'string' },
      'held-out': { type: 'boolean' },
      hand: { type: 'string' },
    },
  });
  const [seed, count] = [Number(values.seed ?? 1), Number(values.pages ?? 60)];
  const folder = positionals[0];
  const { hand } = values;
  const known = hand === undefined || Object.hasOwn(hands, hand);
  if (folder === undefined || !Number.isInteger(seed) || !Number.isInteger(count) || !known) {
    console.error(
      `npm run samples -- fresh FOLDER [--seed N] [--pages N] [--held-out | --hand ${Object.keys(hands).join('|')}]`,
    );
    process.exit(2);
  }
  const papers = await makeFresh(
    folder,
    seed,
    count,
    hand !== undefined || (values['held-out'] ?? false),
    hand,
  );
  console.error(`${papers.length} papers in ${folder}`);
}
