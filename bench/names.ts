/**
 * Name matching against the usual way: Jaro-Winkler over a transliteration, with the threshold that suits it best.
 * Pairs come from `pairs.jsonl` in the folder NASAB_BENCH_NAMES; without it, from the project's own sampler.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchNames } from '#shared/people/index';
import { Chance } from '#shared/people/learn/chance';
import { samplePair } from '#shared/people/learn/pairs';

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
  const chance = new Chance(90_210);
  return { pairs: Array.from({ length: 3000 }, () => samplePair(chance)), origin: 'sampled' };
}

/** Latin letters for Arabic ones, vowels left out as the script does. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  'اa أa إi آa بb تt ثt جj حh خkh دd ذd رr زz سs شch صs ضd طt ظd عa غgh فf قk كk لl مm نn هh ةa وou يi ىa ئi ؤou گg ڭg ݣg'
    .split(' ')
    .map((pair) => [pair[0] as string, pair.slice(1)]),
);
const transliterate = (name: string): string =>
  [...name.normalize('NFKD').toLowerCase()]
    .map((letter) => letters[letter] ?? (/[a-z ]/.test(letter) ? letter : ''))
    .join('')
    .replace(/ +/g, ' ')
    .trim();

function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const used = new Array<boolean>(b.length).fill(false);
  const left: string[] = [];
  [...a].forEach((letter, i) => {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (used[j] || b[j] !== letter) continue;
      used[j] = true;
      left.push(letter);
      return;
    }
  });
  if (left.length === 0) return 0;
  const right = [...b].filter((_, j) => used[j]);
  const swaps = left.filter((letter, i) => letter !== right[i]).length / 2;
  const jaro = (left.length / a.length + left.length / b.length + (left.length - swaps) / left.length) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** The peer's likeness of two names, 0 to 1. */
export const alike = (a: string, b: string): number => jaroWinkler(transliterate(a), transliterate(b));

interface Scored {
  readonly score: number;
  readonly same: boolean;
}
const share = (part: number, whole: number): number => Number(((100 * part) / Math.max(1, whole)).toFixed(2));

function at(
  rows: readonly Scored[],
  threshold: number,
): { f1: number; recall: number; falseMatches: number } {
  const said = rows.filter((row) => row.score >= threshold);
  const right = said.filter((row) => row.same).length;
  const all = rows.filter((row) => row.same).length;
  return {
    f1: share(2 * right, said.length + all),
    recall: share(right, all),
    falseMatches: share(said.length - right, rows.length - all),
  };
}

/** Highest recall any threshold gives with 99 of 100 right. */
function recallAt99(rows: readonly Scored[]): number {
  const all = rows.filter((row) => row.same).length;
  let [right, best] = [0, 0];
  [...rows]
    .sort((x, y) => y.score - x.score)
    .forEach((row, i) => {
      if (row.same) right++;
      if (right / (i + 1) >= 0.99) best = Math.max(best, right);
    });
  return share(best, all);
}

/** Pairs a second of the processor's time, so that what else a machine does counts for neither side. */
function speed(pairs: readonly Pair[], compare: (a: string, b: string) => unknown): number {
  const began = process.cpuUsage();
  for (const pair of pairs) compare(pair.a, pair.b);
  const { user, system } = process.cpuUsage(began);
  return Math.round((pairs.length * 1e6) / (user + system));
}

/** Cold: names seen for the first time, by code that has run before. Warm: the same names once more; no answer is kept. */
function speeds(pairs: readonly Pair[]): Record<'cold' | 'warm', { ours: number; peer: number }> {
  const chance = new Chance(31);
  for (const compare of [matchNames, alike])
    speed(
      Array.from({ length: 1500 }, () => samplePair(chance)),
      compare,
    );
  const both = (): { ours: number; peer: number } => ({
    ours: speed(pairs, matchNames),
    peer: speed(pairs, alike),
  });
  return { cold: both(), warm: both() };
}

export async function* run(): AsyncIterable<Measure> {
  const { pairs, origin } = pairsFrom(process.env.NASAB_BENCH_NAMES);
  const n = pairs.length;
  const peer = 'Jaro-Winkler over transliteration, its best threshold';
  const { cold, warm } = speeds(pairs);
  const ours = pairs.map((pair) => ({ ...matchNames(pair.a, pair.b), truth: pair.same }));
  const theirs = pairs.map((pair) => ({ score: alike(pair.a, pair.b), same: pair.same }));
  const scored = ours.map((row) => ({ score: row.score, same: row.truth }));
  const said = ours.map((row) => ({ score: row.same ? 1 : 0, same: row.truth }));
  const steps = Array.from({ length: 100 }, (_, k) => k / 100);
  const best = steps.map((step) => at(theirs, step)).reduce((x, y) => (y.f1 > x.f1 ? y : x));
  const measure = (name: string, value: number, peerValue: number, unit = '%'): Measure => ({
    name: `names.${name} (${origin})`,
    value,
    unit,
    peer,
    peerValue,
    ratio: Number((value / Math.max(1e-9, peerValue)).toFixed(3)),
    n,
  });
  const middle = at(scored, 0.5);
  const working = at(said, 0.5);
  yield measure('f1', middle.f1, best.f1);
  yield measure('f1-at-working-point', working.f1, best.f1);
  yield measure('recall-at-working-point', working.recall, best.recall);
  yield measure('false-match-rate-at-working-point', working.falseMatches, best.falseMatches);
  yield measure('recall-at-99-precision', recallAt99(scored), recallAt99(theirs));
  yield measure('speed-cold', cold.ours, cold.peer, 'pairs/s');
  yield measure('speed-warm', warm.ours, warm.peer, 'pairs/s');
}
