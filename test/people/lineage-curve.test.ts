/** What the benchmark of lineage draws and counts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weightsVersion } from '#shared/people/index';
import { Chance } from '#shared/people/learn/chance';
import { type Outcome, upperBound } from '../../bench/lineage.ts';
import { simulateCase } from '../../bench/made/lineage-cases.ts';
import { curve } from '../../bench/made/lineage-report.ts';

const outcome = (p: number, child: boolean): Outcome => ({
  p,
  child,
  accepted: p >= 0.98,
  flagged: false,
  naive: false,
  dated: true,
  fullAct: true,
});

describe('the reliability of lineage proofs', () => {
  it('is drawn for the weights in force', () => {
    const picture = readFileSync(
      join(import.meta.dirname, '..', '..', 'docs', 'lineage-reliability.svg'),
      'utf8',
    );
    expect(picture).toContain(`weights ${weightsVersion}`);
  });

  it('is drawn with a point for each step that has cases, its interval around it', () => {
    const picture = curve([
      ...Array.from({ length: 40 }, (_, k) => outcome(0.995, k > 0)),
      ...Array.from({ length: 40 }, (_, k) => outcome(0.05, k < 2)),
      outcome(0.5, true),
    ]);
    expect(picture.match(/<circle /gu)).toHaveLength(2);
    expect(picture).toContain('said 99.50 %, true 97.50 %, 40 cases');
  });

  it('is bounded by what so few errors still allow', () => {
    // Three in a thousand: the rule of thumb for nothing seen in a thousand.
    expect(upperBound(0, 1000)).toBeCloseTo(0.299, 2);
    expect(upperBound(1, 1000)).toBeCloseTo(0.473, 2);
    expect(upperBound(0, 0)).toBe(100);
  });

  it('is measured on the same families each time', () => {
    const families = () => {
      const chance = new Chance(7);
      return Array.from({ length: 5 }, () => simulateCase(chance));
    };
    expect(families()).toEqual(families());
  });
});
