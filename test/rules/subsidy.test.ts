import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '#shared/rules/facts';
import { parametersOn } from '#shared/rules/index';
import { subsidyOf } from '#shared/rules/subsidy';

const figures = parametersOn('2026-04-01');
const project = (value: number, requested: number): Project => ({
  title: 't',
  sector: 'trade',
  form: 'individual',
  value,
  own: 0,
  loan: 0,
  otherAid: [],
  requested,
});
const money = fc.integer({ min: 0, max: 100_000_000_000 });

describe('the most that may be granted', () => {
  it('is never above 30 % of the value, never above what is asked, and whole centimes', () => {
    fc.assert(
      fc.property(money, money, (value, requested) => {
        const { max } = subsidyOf(project(value, requested), undefined, figures);
        expect(Number.isSafeInteger(max)).toBe(true);
        expect(max * 10).toBeLessThanOrEqual(value * 3);
        expect(max).toBeLessThanOrEqual(requested);
        expect(max).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('leaves less than one centime on the table', () => {
    fc.assert(
      fc.property(money, (value) => {
        const { max } = subsidyOf(project(value, value), undefined, figures);
        expect((max + 1) * 10).toBeGreaterThan(value * 3);
      }),
    );
  });

  it('stays under a ceiling once one is known', () => {
    fc.assert(
      fc.property(money, money, money, (value, requested, ceiling) => {
        const known = { ...figures, subsidyCeilingCentimes: ceiling };
        expect(subsidyOf(project(value, requested), undefined, known).max).toBeLessThanOrEqual(ceiling);
      }),
    );
  });

  it('counts only what the quotes carry where they carry less', () => {
    const quotes = [{ total: 5_000_000, evidence: [] }];
    expect(subsidyOf(project(10_000_000, 3_000_000), quotes, figures).max).toBe(1_500_000);
  });

  it('takes the declared value where a quote could not be read, and where quotes carry more', () => {
    expect(subsidyOf(project(10_000_000, 3_000_000), [{ evidence: [] }], figures).max).toBe(3_000_000);
    expect(
      subsidyOf(project(10_000_000, 3_000_000), [{ total: 20_000_000, evidence: [] }], figures).max,
    ).toBe(3_000_000);
  });

  it('says on what it rests, in both languages, and that the ceiling is not known', () => {
    const { basis } = subsidyOf(project(10_000_000, 3_000_000), undefined, figures);
    expect(basis.fr).toContain('décret 2.04.892');
    expect(basis.fr).toContain('plafond inconnu');
    expect(basis.ar).toContain('2.04.892');
  });
});
