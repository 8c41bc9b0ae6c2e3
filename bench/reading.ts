/**
 * Reading of papers: kind of paper and fields right by capture and by kind, how far its confidence may be trusted,
 * cost and memory; how soon a photograph is judged; characters against the recogniser on the whole page as given.
 * Papers and their truth come from the folders NASAB_BENCH_PAPERS names (parted as a PATH is), each with a truth.json
 * beside the files (shape in pages/truth.ts); `npm run samples -- fresh FOLDER` makes such a folder.
 * NASAB_BENCH_STEP=9 takes one file in nine; NASAB_BENCH_ERRORS names a file for one JSON line about each wrong value.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  above,
  auroc,
  bestThreshold,
  calibration,
  type Sure,
  unreviewedAcrossFolds,
} from '#shared/papers/learn/sureness';
import { unreviewedFrom } from '#shared/papers/reading';
import type { Measure } from './names.ts';
import { feedbackOf } from './pages/feedback.ts';
import { charactersWrong, peerName } from './pages/peer.ts';
import { readSet, sureOf, type Trial } from './pages/trial.ts';
import { conditionOf, familyOf, openSet, singleFiles } from './pages/truth.ts';

/** One paper in nine is also read by the peer. */
const peerEvery = 9;

export async function* run(): AsyncIterable<Measure> {
  const folders = (process.env.NASAB_BENCH_PAPERS ?? '').split(path.delimiter).filter(Boolean);
  const sets = folders.map(openSet).filter((set) => set !== undefined);
  if (sets.length === 0) {
    process.stderr.write('reading: NASAB_BENCH_PAPERS names no folder with truth.json; nothing measured\n');
    return;
  }
  const step = Number(process.env.NASAB_BENCH_STEP ?? 1);
  const errors: string[] = [];
  for (const set of sets) {
    // One set alone needs no name.
    const label = sets.length === 1 ? '' : ` (${path.basename(set.folder)})`;
    const trial = await readSet(set, step);
    for (const measure of measuresOf(trial)) yield { ...measure, name: `reading-${measure.name}${label}` };
    errors.push(...errorsOf(trial));
    const feedback = await feedbackOf(set, step);
    if (feedback !== undefined) {
      const { photos: n, usualMilliseconds, slowestMilliseconds } = feedback;
      yield { name: `reading-photo-judged${label}`, value: usualMilliseconds, unit: 'CPU ms', n };
      yield { name: `reading-photo-judged-slowest${label}`, value: slowestMilliseconds, unit: 'CPU ms', n };
    }
    for (const { level, count, ours, theirs } of await charactersWrong(
      set,
      singleFiles(set).filter((_, i) => i % peerEvery === 4),
    ))
      yield {
        name: `reading-characters-wrong-${level}${label}`,
        value: percent(ours),
        unit: '%',
        peer: peerName,
        peerValue: percent(theirs),
        ratio: round(ours / theirs),
        n: count,
      };
  }
  if (process.env.NASAB_BENCH_ERRORS) writeFileSync(process.env.NASAB_BENCH_ERRORS, errors.join(''));
}

const percent = (share: number): number => Math.round(share * 1000) / 10;
const round = (value: number): number => Math.round(value * 100) / 100;

export function* measuresOf(trial: Trial): Iterable<Measure> {
  const shares = new Map<string, { right: number; of: number }>();
  const count = (name: string, right: boolean): void => {
    const share = shares.get(name) ?? { right: 0, of: 0 };
    shares.set(name, { right: share.right + (right ? 1 : 0), of: share.of + 1 });
  };
  for (const { paper, right } of trial.typed) {
    count(`type-${conditionOf(paper)}`, right);
    count(`papers-${paper.docType.replaceAll('_', '-')}`, right);
  }
  for (const { paper, truth, right } of trial.values) {
    count(`fields-${conditionOf(paper)}`, right);
    count(`fields-of-${paper.docType.replaceAll('_', '-')}`, right);
    count(`kind-${truth.kind}`, right);
    count(`family-${familyOf(truth.kind).replaceAll(' ', '-')}`, right);
    if (paper.wear !== undefined) count(`hard-${paper.wear}`, right);
    if (paper.turn) count('hard-turned', right);
    if (paper.bundled) count('fields-bundled', right);
  }
  for (const [name, { right, of }] of [...shares].sort(([a], [b]) => a.localeCompare(b)))
    yield { name, value: percent(right / of), unit: '%', n: of };
  yield* trustOf(sureOf(trial));
  const { pages: n, cpuSeconds, seconds, peakMegabytes } = trial;
  yield { name: 'cpu', value: round(cpuSeconds / n), unit: 'CPU s/page', n };
  yield { name: 'rate', value: round(n / seconds), unit: 'pages/s', n };
  yield { name: 'memory', value: Math.round(peakMegabytes), unit: 'MB/process', n };
}

function* trustOf(values: readonly Sure[]): Iterable<Measure> {
  const n = values.length;
  const best = above(values, bestThreshold(values));
  const folds = unreviewedAcrossFolds(values);
  const fixed = above(values, 0.99);
  const share = (name: string, value: number): Measure => ({ name, value: percent(value), unit: '%', n });
  const unreviewed = above(values, unreviewedFrom);
  yield share('unreviewed', unreviewed.share);
  yield share('unreviewed-right', unreviewed.precision);
  yield share('unreviewed-best-threshold', best.share);
  yield share('unreviewed-across-folds', folds.share);
  yield share('unreviewed-across-folds-right', folds.precision);
  yield share('sure-at-99', fixed.share);
  yield share('precision-at-99', fixed.precision);
  const ranking = auroc(values);
  if (ranking !== undefined) yield { name: 'auroc', value: Math.round(ranking * 1000) / 1000, unit: '', n };
  for (const { from, to, count, said, right } of calibration(values))
    yield {
      name: `calibration-${from}-${to}-said-${round(said)}`,
      value: percent(right),
      unit: '% right',
      n: count,
    };
}

export function errorsOf(trial: Trial): string[] {
  const lines: object[] = [];
  for (const { paper, said, right } of trial.typed) if (!right) lines.push({ page: paper.id, type: said });
  for (const { paper, name, truth, got, right } of trial.values)
    if (!right)
      lines.push({
        page: paper.id,
        name,
        kind: truth.kind,
        value: truth.value,
        got: got?.value,
        confidence: got?.confidence,
        raw: got?.raw,
      });
  return lines.map((line) => `${JSON.stringify(line)}\n`);
}
