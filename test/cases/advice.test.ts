import { describe, expect, it } from 'vitest';
import { cooperativeFactsOf, toldBy } from '#shared/cases/advice';
import type { Application } from '#shared/cases/application';
import type { CasePaper } from '#shared/cases/case';
import type { PaperType } from '#shared/papers/reading';
import type { PaperId } from '#shared/platform/ids';
import type { Assessment } from '#shared/rules/assessment';
import { cooperativeSteps } from '#shared/rules/cooperative/index';

const application = (change: Partial<Application> = {}): Application => ({
  applicant: { cin: 'VA81724', sex: 'F' },
  project: {
    ...{ title: 'نسيج وزربية', sector: 'الصناعة التقليدية', form: 'cooperative' },
    ...{ valueMAD: 100_000, ownMAD: 40_000, loanMAD: 30_000, otherAid: [], requestedMAD: 30_000 },
  },
  province: 'إقليم كلميم',
  submittedOn: '2026-11-22',
  ...change,
});

const paper = (type: PaperType, fields: Record<string, [value: string, confidence: number]>): CasePaper => ({
  paperId: 'paper-0123456789abcdefghjkmnpqrs' as PaperId,
  status: 'read',
  withdrawn: false,
  granted: { size: 1, contentType: 'image/jpeg', sha256: 'a'.repeat(64) },
  corrections: {},
  reading: {
    type,
    ...{ typeConfidence: 0.99, pages: [], doubts: [] },
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, [value, confidence]]) => [
        name,
        { value, confidence, page: 1, box: [0, 0, 1, 1] as const, raw: value },
      ]),
    ),
  },
});

describe('what a case tells the adviser', () => {
  it('is its project, its region and its needs, and nothing of the person but what a programme asks', () => {
    const told = toldBy({ application: application(), papers: [] });
    expect(told).toEqual({
      ...{ form: 'cooperative', region: 'guelmim-oued-noun', sector: 'crafts' },
      ...{ cost: 10_000_000, ownShare: 40, loan: 3_000_000, woman: true },
      needs: ['loan', 'grant'],
    });
    expect(JSON.stringify(told)).not.toContain('VA81724');
  });

  it('is nothing at all before anything was stated', () => {
    expect(toldBy({ papers: [] })).toEqual({});
  });

  it('says a child of a member only where the assessment found it, and never that somebody is none', () => {
    const assessed = (answer: 'yes' | 'no' | 'unknown') =>
      ({ reasons: [{ rule: 'BENEFICIARY_DEGREE', answer }] }) as unknown as Assessment;
    const childOfMember = (answer: 'yes' | 'no' | 'unknown') =>
      toldBy({ application: application(), papers: [], assessment: assessed(answer) }).childOfMember;
    expect([childOfMember('yes'), childOfMember('no'), childOfMember('unknown')]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });
});

describe('what is known of a case’s cooperative', () => {
  const stated = application({
    cooperative: { members: 9, capitalMAD: 500, turnoverMAD: 0, steps: { statutes: '2026-03-01' } },
  });

  it('is what its papers surely show, before what is stated', () => {
    const facts = cooperativeFactsOf({
      application: stated,
      papers: [
        paper('coop-registration', {
          registrationNumber: ['3164/2023', 0.98],
          registrationDate: ['2023-05-02', 0.97],
          courtAr: ['المحكمة الابتدائية بكلميم', 0.95],
          members: ['7', 0.96],
          capital: ['7000.00', 0.98],
        }),
      ],
    });
    expect(facts).toMatchObject({
      ...{ members: 7, capital: 700_000, turnover: 0, registrationNumber: '3164/2023' },
      court: 'المحكمة الابتدائية بكلميم',
      done: { statutes: '2026-03-01', registration: '2023-05-02' },
    });
    const steps = cooperativeSteps(facts, '2026-11-22');
    expect(steps.find(({ status }) => status === 'next')?.id).toBe('authority-copy');
    expect(steps.find(({ id }) => id === 'registration')?.because.fr).toContain('2023');
  });

  it('is what is stated where a paper was hardly read or withdrawn', () => {
    const weak = paper('coop-registration', { members: ['7', 0.4], registrationDate: ['2023-05-02', 0.3] });
    const gone = { ...paper('coop-statutes', { members: ['8', 0.99] }), withdrawn: true };
    const facts = cooperativeFactsOf({ application: stated, papers: [weak, gone] });
    expect(facts).toMatchObject({ members: 9, capital: 50_000, done: { statutes: '2026-03-01' } });
    expect(facts.done).not.toHaveProperty('registration');
  });
});
