/**
 * Lineage proofs against the naive rule (names alike by Jaro-Winkler and the same birth date), on simulated families
 * (NASAB_BENCH_CASES of them, others with another NASAB_BENCH_SEED) and, where the folder NASAB_BENCH_NAMES holds `lineage.jsonl`, on the cases given there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CaseRow, evidenceOf } from '#local/commands/case-row';
import type { LineageEvidence } from '#shared/people/evidence';
import { proveLineage } from '#shared/people/index';
import { Chance } from '#shared/people/learn/chance';
import { simulateCase } from './made/lineage-cases.ts';
import { alike, type Measure } from './names.ts';

export interface Outcome {
  readonly child: boolean;
  readonly accepted: boolean;
  readonly flagged: boolean;
  readonly naive: boolean;
  readonly p: number;
  /** The parent's birth stands on the act. */
  readonly dated: boolean;
  readonly fullAct: boolean;
}

/** The rule of thumb: same birth date, and names alike on each link. */
function naively({ applicant, subject, father, mother, member, register }: LineageEvidence): boolean {
  const [card, act] = [applicant[0], subject[0]];
  const parents = [...father, ...mother].flatMap(({ nameAr, nameLat }) => nameAr?.[0] ?? nameLat?.[0] ?? []);
  const named = member[0]?.nameAr?.[0] ?? member[0]?.nameLat?.[0];
  const registered = register?.nameAr?.[0] ?? register?.nameLat?.[0];
  if (card?.nameAr === undefined || act?.nameAr === undefined) return false;
  if (parents.length === 0 || named === undefined || registered === undefined) return false;
  return (
    JSON.stringify(card.birth) === JSON.stringify(act.birth) &&
    alike(card.nameAr[0]!, act.nameAr[0]!) >= 0.85 &&
    parents.some((parent) => alike(parent, named) >= 0.8) &&
    alike(named, registered) >= 0.8
  );
}

function weighed(evidence: LineageEvidence): Pick<Outcome, 'accepted' | 'flagged' | 'naive' | 'p'> {
  const { p, proposal, likelyNot } = proveLineage(evidence);
  return { p, accepted: proposal === 'accept', flagged: likelyNot, naive: naively(evidence) };
}

function given(file: string): Outcome[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((text): Outcome => {
      const raw = JSON.parse(text) as { child: boolean };
      const evidence = evidenceOf(CaseRow.parse(raw));
      const dated = evidence.father[0]?.birth !== undefined;
      return { child: raw.child, dated, fullAct: dated, ...weighed(evidence) };
    });
}

/** Always the same families for the same number and seed. */
export function simulated(cases: number, seed = 1959): Outcome[] {
  const chance = new Chance(seed);
  return Array.from({ length: cases }, () => simulateCase(chance)).map(
    ({ evidence, truth, parentDated, fullAct }) => ({
      child: truth === 'child',
      dated: parentDated,
      fullAct,
      ...weighed(evidence),
    }),
  );
}

export const usualCases = 12_000;

export async function* run(): AsyncIterable<Measure> {
  const folder = process.env.NASAB_BENCH_NAMES;
  const file = folder === undefined ? undefined : join(folder, 'lineage.jsonl');
  if (file !== undefined && existsSync(file)) yield* measuresOf(given(file), 'given');
  const { NASAB_BENCH_CASES: cases = usualCases, NASAB_BENCH_SEED: seed } = process.env;
  yield* measuresOf(simulated(Number(cases), seed === undefined ? undefined : Number(seed)), 'simulated');
}

function* measuresOf(outcomes: readonly Outcome[], origin: string): Iterable<Measure> {
  const share = (part: readonly Outcome[], of: readonly Outcome[]): number =>
    Number(((100 * part.length) / Math.max(1, of.length)).toFixed(3));
  const children = outcomes.filter((row) => row.child);
  const others = outcomes.filter((row) => !row.child);
  const accepted = outcomes.filter((row) => row.accepted);
  const naive = outcomes.filter((row) => row.naive);
  const wrong = accepted.filter((row) => !row.child);
  const said = (name: string, value: number, n: number, unit = '%'): Measure => ({
    name: `lineage.${name} (${origin})`,
    value,
    unit,
    n,
  });
  const beside = (name: string, value: number, peerValue: number, n: number): Measure => ({
    ...said(name, value, n),
    peer: 'Jaro-Winkler over transliteration, same birth date',
    peerValue,
    ratio: Number((value / Math.max(1e-9, peerValue)).toFixed(3)),
  });
  const taken = (rows: readonly Outcome[], by: (row: Outcome) => boolean): number =>
    share(rows.filter(by), rows);
  yield beside(
    'wrong-among-accepted',
    share(wrong, accepted),
    taken(naive, (row) => !row.child),
    accepted.length,
  );
  yield said(
    'wrong-among-accepted, 95 % upper bound',
    upperBound(wrong.length, accepted.length),
    accepted.length,
  );
  const kinds: readonly (readonly [string, readonly Outcome[]])[] = [
    ['children-accepted', children],
    ['children-accepted, parent’s birth missing on the act', children.filter((row) => !row.dated)],
    ['children-accepted, full act with the parent’s birth', children.filter((row) => row.dated)],
  ];
  for (const [name, rows] of kinds)
    yield beside(
      name,
      taken(rows, (row) => row.accepted),
      taken(rows, (row) => row.naive),
      rows.length,
    );
  yield said(
    'children-flagged',
    taken(children, (row) => row.flagged),
    children.length,
  );
  yield said(
    'others-flagged',
    taken(others, (row) => row.flagged),
    others.length,
  );
  yield said('calibration-error', calibrationError(outcomes), outcomes.length, 'probability');
}

/** Mean distance between the probability said and the share that was right, over ten equal steps. */
function calibrationError(outcomes: readonly Outcome[]): number {
  let error = 0;
  for (let step = 0; step < 10; step++) {
    const inside = outcomes.filter((row) => Math.min(9, Math.floor(row.p * 10)) === step);
    const said = inside.reduce((sum, row) => sum + row.p, 0);
    error += Math.abs(said - inside.filter((row) => row.child).length);
  }
  return Number((error / Math.max(1, outcomes.length)).toFixed(4));
}

/** The largest share of wrong ones, in %, under which as few as these would still be seen one time in twenty. */
export function upperBound(wrong: number, of: number): number {
  if (of === 0) return 100;
  const seen = (share: number): number => {
    let term = (1 - share) ** of;
    let sum = term;
    for (let k = 1; k <= wrong; k++) {
      term *= ((of - k + 1) / k) * (share / (1 - share));
      sum += term;
    }
    return sum;
  };
  let [low, high] = [wrong / of, 1 - 1e-9];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (seen(middle) > 0.05) low = middle;
    else high = middle;
  }
  return Number((100 * high).toFixed(3));
}
