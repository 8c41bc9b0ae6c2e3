import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Chance } from '#shared/people/learn/chance';
import { learningInputs } from '#shared/people/learn/learn';
import { samplePair } from '#shared/people/learn/pairs';
import { readLearned } from '#shared/people/tables';
import type { LearnedTrees } from '#shared/people/trees';

describe('what was learned', () => {
  it('was learned from the lexicon, noise and features as they stand (else: npm run learn)', () => {
    expect(readLearned<LearnedTrees>('trees.json').inputs).toBe(learningInputs());
  });

  it('stays under 500 KB', () => {
    const bytes = ['channels.json', 'trees.json'].map(
      (file) => statSync(new URL(`../../shared/people/learned/${file}`, import.meta.url)).size,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
  });

  it('is drawn from repeatable chance', () => {
    const draw = (): unknown[] => {
      const chance = new Chance(7);
      return Array.from({ length: 50 }, () => samplePair(chance));
    };
    expect(draw()).toEqual(draw());
  });
});
