import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersOn, rules } from '#shared/rules/index';

const day = (offset: number) =>
  new Date(Date.UTC(2026, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
const known = (value: string) => ({ value, evidence: [] });
const judge = (rule: string, facts: Record<string, string>) =>
  rules
    .find(({ id }) => id === rule)
    ?.judge(
      Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, known(value)])),
      parametersOn(day(0)),
    );

describe('papers of their time', () => {
  it.each([
    ['ACT_MAX_AGE_DAYS', 'actIssuedOn'],
    ['NOT_EMPLOYED', 'nonEmploymentOn'],
  ])('%s holds from the day of issue to the ninetieth day, across months and leap years', (rule, fact) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: -30, max: 200 }), (start, age) => {
        const answer = judge(rule, { [fact]: day(start), submittedOn: day(start + age) })?.answer;
        expect(answer).toBe(age < 0 ? 'unknown' : age <= 90 ? 'yes' : 'no');
      }),
    );
  });

  it('an expired paper is for the applicant to mend, and names itself', () => {
    const old = judge('ACT_MAX_AGE_DAYS', { actIssuedOn: day(0), submittedOn: day(91) });
    expect(old).toMatchObject({ answer: 'no', remedy: 'applicant', paper: 'birth-extract' });
  });

  it('a card holds to its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (left) => {
        const answer = judge('CARD_VALID', { cardExpiry: day(left), submittedOn: day(0) })?.answer;
        expect(answer).toBe(left >= 0 ? 'yes' : 'no');
      }),
    );
  });
});
