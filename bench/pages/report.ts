/**
 * `npm run reading-report [-- --seed N] [--pages N] [--fresh FOLDER]`: reads fresh papers of letters and layouts kept for
 * measuring and writes docs/reading.md with pictures of the worst. Sets named by NASAB_BENCH_PAPERS are measured too.
 * Needs Chromium and the fonts of NOTICE, unless --fresh names a folder made before.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentOf, type Measured } from './document.ts';
import { charactersWrong } from './peer.ts';
import { picturesOf } from './pictures.ts';
import { readSet } from './trial.ts';
import { openSet, singleFiles } from './truth.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
/** One paper in twelve is also read by the peer. */
const peerEvery = 12;

const { values: asked } = parseArgs({
  options: { seed: { type: 'string' }, pages: { type: 'string' }, fresh: { type: 'string' } },
});
const [seed, count] = [Number(asked.seed ?? 2611), Number(asked.pages ?? 95)];
const began = performance.now();
const folder = asked.fresh ?? mkdtempSync(path.join(tmpdir(), 'fresh-'));
if (asked.fresh === undefined) printFresh();
const measured: Measured[] = [await measure('Fresh pages', folder)];
for (const given of (process.env.NASAB_BENCH_PAPERS ?? '').split(path.delimiter).filter(Boolean))
  measured.push(await measure('A set made by others', given));
const pictures = await picturesOf(measured[0]!.trial, path.join(docs, 'reading'));
const made = {
  command:
    asked.fresh === undefined
      ? `npm run reading-report -- --seed ${seed} --pages ${count}`
      : `npm run reading-report -- --fresh FOLDER (seed ${measured[0]!.trial.set.seed ?? 'unknown'})`,
  on: new Date().toISOString().slice(0, 10),
  minutes: Math.round((performance.now() - began) / 6000) / 10,
};
writeFileSync(path.join(docs, 'reading.md'), documentOf(measured, pictures, made));
if (asked.fresh === undefined) rmSync(folder, { recursive: true });

async function measure(title: string, at: string): Promise<Measured> {
  const set = openSet(at);
  if (set === undefined) throw new Error(`${at} holds no truth.json`);
  process.stderr.write(`${title}: ${set.papers.length} papers\n`);
  const trial = await readSet(set);
  const compared = singleFiles(set).filter((_, i) => i % peerEvery === 4);
  return { title, trial, characters: await charactersWrong(set, compared) };
}

/** In a process of its own: the reader of this one refuses the drawings (SVG) that stamps are made from. */
function printFresh(): void {
  const make = fileURLToPath(new URL('../../samples/generator/make.ts', import.meta.url));
  const wanted = ['--seed', String(seed), '--pages', String(count), '--held-out'];
  execFileSync(process.execPath, [make, 'fresh', folder, ...wanted], { stdio: ['ignore', 2, 2] });
}
