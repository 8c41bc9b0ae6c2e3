/**
 * Lineage proofs against the naive rule (names alike by Jaro-Winkler and the same birth date).
 * Cases come from `lineage.jsonl` in the folder NASAB_BENCH_NAMES; without it they are simulated.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CaseRow, evidenceOf } from '#local/commands/case-row';
import { proveLineage } from '#shared/people/index';
import { Chance } from '#shared/people/learn/chance';
import { simulateCase } from './made/lineage-cases.ts';
import { alike, type Measure } from './names.ts';

interface Outcome {
  readonly child: boolean;
  readonly accepted: boolean;
  readonly flagged: boolean;
  readonly naive: boolean;
  readonly p: number;
}

/** The rule of thumb: same birth date, and names alike on each link. */
function naively(row: CaseRow): boolean {
  const { cnie, birthAct, memberCard, register } = row;
  if (
    cnie?.ar == null ||
    birthAct?.ar == null ||
    birthAct.father == null ||
    memberCard?.name == null ||
    register?.name == null
  )
    return false;
  const sameDay = JSON.stringify(cnie.dob) === JSON.stringify(birthAct.dob);
  return (
    sameDay &&
    alike(cnie.ar, birthAct.ar) >= 0.85 &&
    alike(birthAct.father, memberCard.name) >= 0.8 &&
    alike(memberCard.name, register.name) >= 0.8
  );
}

function casesFrom(folder: string | undefined): {
  cases: { row: CaseRow; child: boolean }[];
  origin: string;
} {
  const file = folder === undefined ? undefined : join(folder, 'lineage.jsonl');
  if (file !== undefined && existsSync(file)) {
    const cases = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { child: boolean })
      .map((raw) => ({ row: CaseRow.parse(raw), child: raw.child }));
    return { cases, origin: 'given' };
  }
  const chance = new Chance(1959);
  const cases = Array.from({ length: 1500 }, (_, k) => simulateCase(String(k), chance)).map(
    ({ row, truth }) => ({
      row,
      child: truth === 'child',
    }),
  );
  return { cases, origin: 'simulated' };
}

export async function* run(): AsyncIterable<Measure> {
  const { cases, origin } = casesFrom(process.env.NASAB_BENCH_NAMES);
  const outcomes = cases.map(({ row, child }): Outcome => {
    const { p, proposal, likelyNot } = proveLineage(evidenceOf(row));
    return { child, accepted: proposal === 'accept', flagged: likelyNot, naive: naively(row), p };
  });
  const n = outcomes.length;
  const share = (part: readonly Outcome[], of: readonly Outcome[]): number =>
    Number(((100 * part.length) / Math.max(1, of.length)).toFixed(3));
  const children = outcomes.filter((row) => row.child);
  const accepted = outcomes.filter((row) => row.accepted);
  const naive = outcomes.filter((row) => row.naive);
  const peer = 'Jaro-Winkler over transliteration, same birth date';
  const measure = (name: string, value: number, peerValue: number): Measure => ({
    name: `lineage.${name} (${origin})`,
    value,
    unit: '%',
    peer,
    peerValue,
    ratio: Number((value / Math.max(1e-9, peerValue)).toFixed(3)),
    n,
  });
  yield measure(
    'wrong-among-accepted',
    share(
      accepted.filter((row) => !row.child),
      accepted,
    ),
    share(
      naive.filter((row) => !row.child),
      naive,
    ),
  );
  yield measure(
    'children-accepted',
    share(
      children.filter((row) => row.accepted),
      children,
    ),
    share(
      children.filter((row) => row.naive),
      children,
    ),
  );
  yield {
    name: `lineage.children-flagged (${origin})`,
    value: share(
      children.filter((row) => row.flagged),
      children,
    ),
    unit: '%',
    n: children.length,
  };
  yield {
    name: `lineage.others-flagged (${origin})`,
    value: share(
      outcomes.filter((row) => !row.child && row.flagged),
      outcomes.filter((row) => !row.child),
    ),
    unit: '%',
    n: n - children.length,
  };
  yield {
    name: `lineage.calibration-error (${origin})`,
    value: calibrationError(outcomes),
    unit: 'probability',
    n,
  };
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
