import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CooperativeFacts,
  cooperativeSteps,
  cooperativeStepsOn,
  stepIds,
} from '#shared/rules/cooperative/index';
import { parametersOn } from '#shared/rules/index';

const today = '2026-11-22';
const statusOf = (facts: CooperativeFacts, day = today) =>
  Object.fromEntries(cooperativeSteps(facts, day).map(({ id, status }) => [id, status]));
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const facts: fc.Arbitrary<CooperativeFacts> = fc.record(
  {
    members: fc.nat(80),
    capital: fc.nat(10_000_000),
    paid: fc.nat(10_000_000),
    part: fc.nat(100_000),
    turnover: fc.nat(2_000_000_000),
    registrationNumber: fc.constant('3164/2023'),
    done: fc.dictionary(fc.constantFrom(...stepIds), day),
  },
  { requiredKeys: [] },
);

describe('the steps of a cooperative', () => {
  it('come in the order of the law: name, statutes, capital at the bank, local registry, copy to the authority', () => {
    const making = cooperativeSteps({}, today).filter(({ phase }) => phase === 'making');
    expect(making.map(({ id }) => id)).toEqual([
      'members',
      'name-approval',
      'statutes',
      'capital-deposit',
      'registration',
      'authority-copy',
    ]);
  });

  it('each carry their article, source and confidence', () => {
    for (const step of cooperativeStepsOn(parametersOn(today))) {
      expect(step.article.fr).toContain('112-12');
      expect(step.source.length).toBeGreaterThan(5);
      expect(['source', 'likely', 'guess']).toContain(step.confidence);
      expect(step.what.ar).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('tell what comes next for this case, and only one thing at a time', () => {
    expect(statusOf({})).toMatchObject({ members: 'next', statutes: 'later', 'annual-meeting': 'later' });
    expect(statusOf({ members: 6, done: { 'name-approval': '2026-10-02' } })).toMatchObject({
      members: 'done',
      'name-approval': 'done',
      statutes: 'next',
      'capital-deposit': 'later',
    });
    fc.assert(
      fc.property(facts, (known) => {
        const next = cooperativeSteps(known, today).filter(({ status }) => status === 'next');
        expect(next.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are taken for done before a registry number, but never the copy to the authority nor the yearly meeting', () => {
    expect(statusOf({ registrationNumber: '3164/2023' })).toMatchObject({
      statutes: 'done',
      registration: 'done',
      'authority-copy': 'next',
      'annual-meeting': 'owed',
    });
  });

  it('are not done with four members or a capital under the minimum, whatever day is stated', () => {
    expect(statusOf({ members: 4, done: { members: '2026-01-01' } }).members).toBe('next');
    const poor = {
      members: 5,
      capital: 99_999,
      done: { 'name-approval': today, statutes: today, 'capital-deposit': today },
    };
    expect(statusOf(poor)['capital-deposit']).toBe('next');
  });

  it('count what is due: the rest of the capital in three years, the meeting in six months of the year’s end', () => {
    const steps = cooperativeSteps(
      {
        registrationNumber: '1/2024',
        capital: 1_000_000,
        paid: 250_000,
        done: { registration: '2024-02-29' },
      },
      today,
    );
    const due = Object.fromEntries(steps.map(({ id, status, dueBy }) => [id, [status, dueBy]]));
    expect(due['capital-rest']).toEqual(['owed', '2027-02-28']);
    expect(due['annual-meeting']).toEqual(['owed', '2026-06-30']);
    expect(due['office-copy']).toEqual(['not-asked', '2024-03-20']);
  });

  it('owe a board above fifty members, and do not say so while the turnover is not known', () => {
    const registered = { registrationNumber: '1/2024' };
    expect(statusOf({ ...registered, members: 50 }).management).toBe('owed');
    expect(statusOf({ ...registered, members: 49 }).management).toBe('unknown');
    expect(statusOf({ ...registered, members: 49, turnover: 1 }).management).toBe('not-asked');
  });

  it('say what the figures of the day say', () => {
    const [first] = cooperativeSteps({ members: 6 }, today, {
      ...parametersOn(today),
      cooperativeMinMembers: 7,
    });
    expect(first?.status).toBe('next');
    expect(first?.what.fr).toContain('Au moins 7 membres');
  });
});
