/**
 * `npm run lineage-report`: draws docs/lineage-reliability.svg, what a proof said beside what was true, on the invented
 * families of the benchmark. Always the same picture for the same weights and the same matcher.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightsVersion } from '#shared/people/index';
import { type Outcome, simulated, usualCases } from '../lineage.ts';

/** Steps of the probability said; finer towards both ends, where decisions are made. */
const steps = [0, 0.003, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.98, 0.99, 0.997, 1];
const fewest = 5;

interface Bin {
  readonly n: number;
  readonly said: number;
  readonly true: number;
  readonly from: number;
  readonly to: number;
}

function binsOf(outcomes: readonly Outcome[]): Bin[] {
  return steps.slice(1).flatMap((end, at): Bin[] => {
    const start = steps[at]!;
    const inside = outcomes.filter(({ p }) => p >= start && (p < end || end === 1));
    if (inside.length < fewest) return [];
    const n = inside.length;
    const hits = inside.filter(({ child }) => child).length;
    const said = inside.reduce((sum, { p }) => sum + p, 0) / n;
    const [from, to] = interval(hits, n);
    return [{ n, said, true: hits / n, from, to }];
  });
}

/** Wilson's interval: where the true share lies, nineteen times in twenty. */
function interval(hits: number, n: number): readonly [number, number] {
  const z = 1.96;
  const share = hits / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const wide = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [Math.max(0, middle - wide), Math.min(1, middle + wide)];
}

const side = 440;
const [left, top] = [92, 84];
/** Odds on a log scale, so that 99 and 99.9 in a hundred stand apart. */
const ends = 7.2;
const at = (p: number): number => {
  const odds = Math.log(Math.max(1e-9, p) / Math.max(1e-9, 1 - p));
  return ((Math.min(ends, Math.max(-ends, odds)) + ends) / (2 * ends)) * side;
};
const x = (p: number): string => (left + at(p)).toFixed(1);
const y = (p: number): string => (top + side - at(p)).toFixed(1);
const ticks = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999];

export function curve(outcomes: readonly Outcome[]): string {
  const bins = binsOf(outcomes);
  const grid = ticks.flatMap((p) => [
    `<path d="M${x(p)} ${top}V${top + side}M${left} ${y(p)}H${left + side}" stroke="#dde3e0"/>`,
    `<text x="${x(p)}" y="${top + side + 20}" text-anchor="middle">${p * 100} %</text>`,
    `<text x="${left - 8}" y="${Number(y(p)) + 4}" text-anchor="end">${p * 100} %</text>`,
  ]);
  const marks = bins.flatMap(({ said, true: share, from, to, n }) => [
    `<path d="M${x(said)} ${y(from)}V${y(to)}" stroke="#0b5c4a" stroke-width="2"/>`,
    `<circle cx="${x(said)}" cy="${y(share)}" r="${(2.5 + Math.log10(n) * 1.4).toFixed(1)}" fill="#0b5c4a"><title>said ${(100 * said).toFixed(2)} %, true ${(100 * share).toFixed(2)} %, ${n} cases</title></circle>`,
    // At the foot the figure would stand on those of the axis.
    `<text x="${(Number(x(said)) + 9).toFixed(1)}" y="${(Number(y(share)) + (Number(y(share)) > top + side - 10 ? -6 : 14)).toFixed(1)}" fill="#5b6b66" font-size="10">${n}</text>`,
  ]);
  const height = top + side + 62;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + side + 40} ${height}" font-family="sans-serif" font-size="12" role="img" aria-labelledby="t d">`,
    `<title id="t">Lineage: what was said and what was true</title>`,
    `<desc id="d">Probability of the lineage said by the proof, against the share of true children among the cases that were told so; ${outcomes.length} invented families, weights ${weightsVersion}. Both axes in odds. On the slope: right. Above it: more children than said.</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="${left}" y="30" font-size="17" font-weight="bold">Lineage: what was said and what was true</text>`,
    `<text x="${left}" y="50" fill="#5b6b66">${outcomes.length} invented families, weights ${weightsVersion}; bars: 95 %; figures: cases</text>`,
    ...grid,
    `<path d="M${left} ${top + side}L${left + side} ${top}" stroke="#98a5a0" stroke-dasharray="6 5"/>`,
    `<path d="M${x(0.98)} ${top}V${top + side}" stroke="#b3541e" stroke-dasharray="3 3"/>`,
    `<text x="${(Number(x(0.98)) - 6).toFixed(1)}" y="${top - 8}" text-anchor="middle" fill="#b3541e">acceptance may be proposed</text>`,
    ...marks,
    `<text x="${left + side / 2}" y="${top + side + 44}" text-anchor="middle">probability said</text>`,
    `<text x="26" y="${top + side / 2}" text-anchor="middle" transform="rotate(-90 26 ${top + side / 2})">share of true children</text>`,
    '</svg>',
  ].join('\n')}\n`;
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '..', '..', 'docs', 'lineage-reliability.svg');
  writeFileSync(file, curve(simulated(Number(process.env.NASAB_BENCH_CASES ?? usualCases))));
  process.stderr.write(`wrote ${file}\n`);
}
