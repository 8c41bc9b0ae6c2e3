/**
 * Name matching against the usual ways, each with the threshold that suits it best.
 * Pairs come from `pairs.jsonl` in the folder NASAB_BENCH_NAMES; without it, from the project's own sampler.
 * Draws docs/names-reliability.svg from pairs as papers bring them, invented: it is the same on every machine.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchNames } from '#shared/people/index';
import { Chance } from '#shared/people/learn/chance';
import { paperPair, samplePair } from '#shared/people/learn/pairs';
import { at, atBest, calibrationError, recallAt, reliability, share } from './made/name-figures.ts';
import { jaroWinklerPeer, namePeers } from './made/name-peers.ts';
import { reliabilityPicture } from './made/reliability-picture.ts';

/** One line of a benchmark: our value beside the peer's, taken in the same run on `n` rows. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer?: string;
  readonly peerValue?: number;
  readonly ratio?: number;
  readonly n: number;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
}

function pairsFrom(folder: string | undefined): { pairs: Pair[]; origin: string } {
  const file = folder === undefined ? undefined : join(folder, 'pairs.jsonl');
  if (file !== undefined && existsSync(file)) {
    const rows = readFileSync(file, 'utf8').trim().split('\n');
    return { pairs: rows.map((row) => JSON.parse(row) as Pair), origin: 'given' };
  }
  return { pairs: sampled(3000, 90_210), origin: 'sampled' };
}

function sampled(count: number, seed: number): Pair[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, () => samplePair(chance));
}

/** Pairs of two scripts, one of them misread. */
const crossed = ({ a, b, kind }: Pair): boolean =>
  kind === 'ar-lat-ocr' || (kind === 'misread' && /[\u0600-\u06ff]/.test(a) !== /[\u0600-\u06ff]/.test(b));

/** The usual peer's likeness of two names, 0 to 1. */
export const { alike } = jaroWinklerPeer;

/** Pairs a second of the processor's time, so that what else a machine does counts for neither side. */
function speed(pairs: readonly Pair[], compare: (a: string, b: string) => unknown): number {
  const began = process.cpuUsage();
  for (const pair of pairs) compare(pair.a, pair.b);
  const { user, system } = process.cpuUsage(began);
  return Math.round((pairs.length * 1e6) / (user + system));
}

/**
 * Cold: names seen for the first time, by code that has run before. Warm: the same names three times more; no answer is kept.
 * Six thousand pairs of the sampler go before, as in a service that is up: until then the engine is still compiling.
 */
function speeds(pairs: readonly Pair[]): Record<'cold' | 'warm', { ours: number; peer: number }> {
  const before = sampled(6000, 31);
  for (const compare of [matchNames, alike]) speed(before, compare);
  const both = (names: readonly Pair[]): { ours: number; peer: number } => ({
    ours: speed(names, matchNames),
    peer: speed(names, alike),
  });
  return { cold: both(pairs), warm: both([...pairs, ...pairs, ...pairs]) };
}

export async function* run(): AsyncIterable<Measure> {
  const { pairs, origin } = pairsFrom(process.env.NASAB_BENCH_NAMES);
  const n = pairs.length;
  const { cold, warm } = speeds(pairs);
  const ours = pairs.map((pair) => ({ ...matchNames(pair.a, pair.b), truth: pair.same }));
  const theirs = namePeers.map(({ name, alike: likeness }) => {
    const rows = pairs.map((pair) => ({ score: likeness(pair.a, pair.b), same: pair.same }));
    return { name, rows, best: atBest(rows) };
  });
  const scored = ours.map((row) => ({ score: row.score, same: row.truth }));
  const said = ours.map((row) => ({ score: row.same ? 1 : 0, same: row.truth }));
  const own = (name: string, value: number, unit = '%', of = n): Measure => ({
    name: `names.${name} (${origin})`,
    value,
    unit,
    n: of,
  });
  const measure = (name: string, value: number, peer: string, peerValue: number, unit = '%'): Measure => ({
    ...own(name, value, unit),
    peer,
    peerValue,
    // A peer that reaches nothing has no ratio.
    ...(peerValue > 0 ? { ratio: Number((value / peerValue).toFixed(3)) } : {}),
  });
  const working = at(said, 0.5);
  for (const { name, rows, best } of theirs) {
    yield measure('f1', at(scored, 0.5).f1, name, best.f1);
    yield measure('f1-at-working-point', working.f1, name, best.f1);
    yield measure('recall-at-working-point', working.recall, name, best.recall);
    yield measure('false-match-rate-at-working-point', working.falseMatches, name, best.falseMatches);
    yield measure('recall-at-99-precision', recallAt(0.99, scored), name, recallAt(0.99, rows));
    yield measure('recall-at-99.9-precision', recallAt(0.999, scored), name, recallAt(0.999, rows));
  }
  const rightAmong = (name: string, chosen: (pair: Pair) => boolean): Measure => {
    const rows = ours.filter((_, i) => chosen(pairs[i] as Pair));
    return own(
      name,
      share(rows.filter((row) => row.same === row.truth).length, rows.length),
      '%',
      rows.length,
    );
  };
  const near = ({ kind, same }: Pair): boolean => !same && kind.includes('near');
  yield rightAmong('near-names-kept-apart', near);
  yield rightAmong('near-given-names-kept-apart', (pair) => near(pair) && pair.kind.includes('given'));
  yield rightAmong('near-families-kept-apart', (pair) => near(pair) && pair.kind.includes('family'));
  yield rightAmong('cross-script-misread-recall', (pair) => pair.same && crossed(pair));
  yield own('calibration-error', calibrationError(scored), '');
  const bytes = ['channels.json', 'trees.json'].map(
    (file) => statSync(new URL(`../shared/people/learned/${file}`, import.meta.url)).size,
  );
  yield own(
    'learned-tables',
    bytes.reduce((sum, size) => sum + size, 0),
    'bytes',
    bytes.length,
  );
  yield measure('speed-cold', cold.ours, jaroWinklerPeer.name, cold.peer, 'pairs/s');
  yield measure('speed-warm', warm.ours, jaroWinklerPeer.name, warm.peer, 'pairs/s');
  drawReliability();
}

function drawReliability(): void {
  const chance = new Chance(771);
  const rows = Array.from({ length: 8000 }, () => paperPair(chance)).map(({ a, b, same }) => ({
    score: matchNames(a, b).score,
    same,
  }));
  writeFileSync(
    new URL('../docs/names-reliability.svg', import.meta.url),
    reliabilityPicture(reliability(rows), calibrationError(rows)),
  );
}
