/**
 * `npm run learn`: learns the edit channels and the matching trees from the project's own lexicon, noise model and
 * invented people, and writes them to shared/people/learned. Same inputs, same bytes; under two minutes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { featureNames } from '../features.ts';
import { nameClasses } from '../lexicon/lexicon.ts';
import { normaliseName } from '../name.ts';
import type { LearnedChannels } from '../tables.ts';
import { type LearnedTrees, treeScore } from '../trees.ts';
import { learnTrees } from './boost.ts';
import { Chance } from './chance.ts';
import { learnEdits, learnLetters } from './em.ts';
import { type Gathered, gather } from './gather.ts';
import { hesitate } from './hesitate.ts';
import { inventFamily } from './invent.ts';
import { misread } from './noise.ts';
import type { Sample } from './pairs.ts';

const here = new URL('..', import.meta.url);

/** Fingerprint of everything learning depends on; kept beside the result and compared by a test. */
export function learningInputs(): string {
  const hash = createHash('sha256');
  const files = [
    ...['learn', 'lexicon'].flatMap((dir) =>
      readdirSync(new URL(`${dir}/`, here))
        // What an administrator adds needs no learning.
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${dir}/${file}`),
    ),
    ...[
      'name.ts',
      'channel.ts',
      'tables.ts',
      'words.ts',
      'word-pair.ts',
      'sounds.ts',
      'known-names.ts',
      'near-spellings.ts',
      'name-words.ts',
      'recut.ts',
      'align.ts',
      'gluing.ts',
      'steps.ts',
      'laid.ts',
      'gaps.ts',
      'sexes.ts',
      'features.ts',
      'trees.ts',
    ],
  ].sort();
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(new URL(file, here)));
  return hash.digest('hex');
}

/** Names invented for the channels. */
const invented = 2500;

/** Spellings of one name against each other, clean and misread. */
export function learnChannels(): LearnedChannels {
  const chance = new Chance(20060224);
  const crossed: [string, string][] = [];
  const arabic: [string, string][] = [];
  const latin: [string, string][] = [];
  const fold = (text: string): string =>
    normaliseName(text)
      .parts.map((part) => part.text)
      .join('');
  const spoilt = (text: string): string => fold(misread(text, 0.12, chance));
  for (const entry of nameClasses) {
    // Of families, many and alike, every other one is enough.
    if (entry.use === 'family' && chance.chance(0.5)) continue;
    for (const a of entry.ar) {
      entry.lat.slice(0, 4).forEach((b) => {
        crossed.push([a, b]);
        if (chance.chance(0.3)) crossed.push([spoilt(a), chance.chance(0.5) ? b : spoilt(b)]);
      });
      arabic.push([a, a], [a, spoilt(a)], [a, spoilt(a)]);
    }
    entry.ar.slice(1).forEach((a) => {
      arabic.push([entry.ar[0] as string, a]);
    });
    entry.lat.forEach((x, i) => {
      if (i < 3) latin.push([x, x], [x, spoilt(x)], [x, spoilt(x.toUpperCase())]);
      entry.lat.forEach((y, j) => {
        if (i < j && (i === 0 || chance.chance(0.2))) latin.push([x, y]);
      });
    });
  }
  // Names nobody wrote down: what clerks hesitate over, in both scripts.
  for (let k = 0; k < invented; k++) {
    const { ar, lat } = inventFamily(chance);
    for (const b of lat.slice(0, 2)) crossed.push([fold(ar), fold(b)]);
    // The sound g, written with its own letter or with the one it is like.
    if (ar.includes('گ')) for (const other of 'كق') arabic.push([fold(ar), fold(ar.replaceAll('گ', other))]);
    const [x = ''] = lat;
    latin.push([fold(x), fold(hesitate(x, chance))]);
  }
  const ar = learnLetters(
    nameClasses.flatMap((entry) => entry.ar),
    'ar',
  );
  const lat = learnLetters(
    nameClasses.flatMap((entry) => entry.lat),
    'lat',
  );
  return {
    edits: {
      'ar-ar': learnEdits(arabic, ['ar', 'ar'], 4),
      'ar-lat': learnEdits(crossed, ['ar', 'lat'], 6),
      'lat-lat': learnEdits(latin, ['lat', 'lat'], 4),
    },
    letters: { ar: ar.rows, lat: lat.rows },
    unigrams: { ar: ar.unigrams, lat: lat.unigrams },
  };
}

/** Log-odds at thirty levels of score on held-out samples, rising; then the working scores. */
function calibrated(
  scores: readonly number[],
  { rows, samples }: Gathered,
): Pick<LearnedTrees, 'knots' | 'sameFrom'> {
  const order = scores
    .map((score, i) => ({ score, same: samples[i]?.same ? 1 : 0 }))
    .sort((x, y) => x.score - y.score);
  const size = Math.ceil(order.length / 32);
  const pools: { same: number; n: number; score: number }[] = [];
  for (let k = 0; k < order.length; k += size) {
    const part = order.slice(k, k + size);
    pools.push({
      same: part.reduce((s, row) => s + row.same, 0),
      n: part.length,
      score: part.reduce((s, row) => s + row.score, 0) / part.length,
    });
    for (;;) {
      const [last, before] = [pools.at(-1), pools.at(-2)];
      if (last === undefined || before === undefined || rate(before) < rate(last)) break;
      const n = before.n + last.n;
      pools.splice(-2, 2, {
        same: before.same + last.same,
        n,
        score: (before.score * before.n + last.score * last.n) / n,
      });
    }
  }
  const knots = pools.map(
    (pool) => [round(pool.score), round(Math.log(rate(pool) / (1 - rate(pool))))] as const,
  );
  const crossed = rows.map((row) => row[scripts] === 1);
  const sameFrom = (across: boolean): number =>
    workingScore(
      scores.flatMap((score, i) =>
        crossed[i] === across ? [{ score, same: samples[i]?.same ? 1 : 0 }] : [],
      ),
      rightOf[across ? 'across' : 'within'],
    );
  return { knots, sameFrom: { within: sameFrom(false), across: sameFrom(true) } };
}

/**
 * Share right of the held-out samples called the same. Within one script a letter can be asked to agree with a letter;
 * across two it can't, and the samples hold more near names and worse readings than papers do: what is right of them there is
 * about as much on papers as within one.
 */
const rightOf = { within: 0.995, across: 0.975 };
const scripts = featureNames.indexOf('scripts');

/** The lowest score from which that share of the samples is one name. */
function workingScore(samples: readonly { score: number; same: number }[], share: number): number {
  let [right, said, from] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { score, same } of [...samples].sort((x, y) => y.score - x.score)) {
    said++;
    right += same;
    if (right / said >= share) from = score;
  }
  return round(from);
}
const rate = (pool: { same: number; n: number }): number => (pool.same + 0.5) / (pool.n + 1);
const round = (value: number): number => Number(value.toFixed(4));

async function learn(): Promise<void> {
  const say = (text: string): boolean => process.stderr.write(`${text}\n`);
  const began = performance.now();
  const lap = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const channels = learnChannels();
  say(`channels learned (${lap()})`);
  const count = Number(process.env.NASAB_LEARN_PAIRS ?? 200_000);
  const train = await gather(channels, { drawing: 'learning', count, seed: 11 });
  const held = await gather(channels, { drawing: 'papers', count: 24_000, seed: 12 });
  say(`${train.rows.length} + ${held.rows.length} pairs laid out (${lap()})`);
  const trees = learnTrees(
    train.rows,
    train.samples.map((s) => (s.same ? 1 : 0)),
    { trees: 250, depth: 5, rate: 0.1, leafPenalty: 3, rowShare: 0.6, featureShare: 0.5 },
    [13, 14].map((seed) => new Chance(seed)),
  );
  const scores = held.rows.map((row) => treeScore(trees, row));
  const model: LearnedTrees = { ...trees, ...calibrated(scores, held), inputs: learningInputs() };
  mkdirSync(new URL('learned/', here), { recursive: true });
  writeFileSync(new URL('learned/channels.json', here), `${JSON.stringify(channels)}\n`);
  writeFileSync(new URL('learned/trees.json', here), `${JSON.stringify(model)}\n`);
  report(scores, held.samples, say);
  say(`written (${lap()})`);
}

function report(scores: readonly number[], samples: readonly Sample[], say: (text: string) => boolean): void {
  const byKind = new Map<string, { n: number; right: number }>();
  let [tp, fp, fn] = [0, 0, 0];
  samples.forEach((sample, i) => {
    const said = (scores[i] as number) > 0;
    if (said && sample.same) tp++;
    else if (said) fp++;
    else if (sample.same) fn++;
    const row = byKind.get(sample.kind) ?? { n: 0, right: 0 };
    row.n++;
    if (said === sample.same) row.right++;
    byKind.set(sample.kind, row);
  });
  say(`held-out F1 ${((200 * tp) / (2 * tp + fp + fn)).toFixed(2)}`);
  for (const [kind, { n, right }] of byKind) say(`  ${kind} ${((100 * right) / n).toFixed(1)} % of ${n}`);
}

if (import.meta.main) await learn();
