import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import {
  type Budget,
  budgetSheet,
  budgets,
  confirmBudget,
  leftOf,
  proposeBudget,
  takenOf,
} from '#shared/cases/decision/budgets';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { spendableOf } from '#shared/cases/decision/spendable';
import { getCase } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import type { CaseId } from '#shared/platform/ids';
import {
  applicant,
  application,
  codeOf,
  countPapers,
  createWorld,
  officer,
  open,
  type World,
} from '../world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const sheet = budgetSheet('hcar', 2026);
const [one, two] = [officer('administrator-1'), officer('administrator-2')];
const budgetOf = async (centimes: number): Promise<Budget> => {
  const proposed = { fundingSource: 'hcar', year: 2026, centimes, origin: 'قانون المالية 2026' };
  await proposeBudget(world.platform, one, proposed);
  return await confirmBudget(world.platform, two, sheet);
};

/** A case of its own project, proposed for the whole 60,000 DH. */
async function proposed(at: number): Promise<CaseId> {
  const caseId = await open(world);
  const { platform } = world;
  const project = { ...application.project, title: `Atelier ${at}` };
  const applying = { ...application.applicant, cin: `JC48${1000 + at}` };
  await stateApplication(
    platform,
    caseId,
    applicant,
    { ...application, project, applicant: applying },
    countPapers,
  );
  await submitCase(platform, caseId, applicant, countPapers);
  const reasons = [{ article: 'Décret 2.04.892', text: { ar: 'مستوف', fr: 'Conditions remplies' } }];
  await proposeDecision(platform, caseId, officer('a'), {
    ...{ outcome: 'grant', amountCentimes: 6_000_000, reasons },
  });
  return caseId;
}
async function confirm(caseId: CaseId): Promise<void> {
  const { proposal } = await getCase(world.platform, caseId);
  await confirmDecision(world.platform, caseId, officer('b'), proposal!.proposalId);
}

describe('a budget of a year', () => {
  it('is known from the day a second person confirms it, and bounds nothing before', async () => {
    await confirm(await proposed(1));
    expect(leftOf((await budgets.get(world.platform, sheet)).now)).toBeUndefined();
    await proposeBudget(world.platform, one, {
      ...{ fundingSource: 'hcar', year: 2026, centimes: 10_000_000, origin: 'قانون المالية' },
    });
    expect(await codeOf(confirmBudget(world.platform, one, sheet))).toBe('budget.four-eyes');
    expect(leftOf(await confirmBudget(world.platform, two, sheet))).toBe(4_000_000);
    const less = { fundingSource: 'hcar', year: 2026, centimes: 5_999_999, origin: 'قانون المالية' };
    expect(await codeOf(proposeBudget(world.platform, one, less))).toBe('budget.below-taken');
  });

  it('is never exceeded by twelve grants at once, and is spent to the last one it holds', async () => {
    await budgetOf(5 * 6_000_000 + 1);
    const cases = await Promise.all(Array.from({ length: 12 }, (_, at) => proposed(at)));
    const ends = await Promise.allSettled(cases.map(confirm));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    for (const end of ends)
      if (end.status === 'rejected') expect((end.reason as ServiceError).code).toBe('decision.budget-spent');
    const { now } = await budgets.get(world.platform, sheet);
    expect([takenOf(now), leftOf(now)]).toEqual([30_000_000, 1]);
  });

  it('bounds the most an officer is shown for a case, from the day it is known', async () => {
    const shown = async (caseId: CaseId) => {
      const found = await spendableOf(world.platform, await getCase(world.platform, caseId));
      const { most, left, now, groundsBelow } = found.find(({ source }) => source === 'hcar')!;
      expect(groundsBelow).toBe(1_500_000);
      return [most, left, now];
    };
    const [first, second] = [await proposed(1), await proposed(2)];
    expect(await shown(second)).toEqual([6_000_000, undefined, 6_000_000]);
    await budgetOf(10_000_000);
    expect(await shown(second)).toEqual([6_000_000, 10_000_000, 6_000_000]);
    await confirm(first);
    expect(await shown(second)).toEqual([6_000_000, 4_000_000, 4_000_000]);
  });

  it('gets back what was taken for a grant that never came about, also after a crash between the two', async () => {
    await budgetOf(6_000_000);
    const [lost, next] = [await proposed(1), await proposed(2)];
    const { proposal } = await getCase(world.platform, lost);
    const own = confirmDecision(world.platform, lost, officer('a'), proposal!.proposalId);
    expect(await codeOf(own)).toBe('decision.four-eyes');
    // The machine died after it took the amount: the proposal was overtaken afterwards.
    await budgets.record(world.platform, sheet, officer('b'), () => ({
      events: [
        {
          type: 'AmountTaken',
          ...{ fundingSource: 'hcar', year: 2026, caseId: lost, centimes: 6_000_000 },
          proposalId: world.platform.newId('proposal'),
        },
      ],
    }));
    await confirm(next);
    const { now } = await budgets.get(world.platform, sheet);
    expect(now.taken.map(({ caseId }) => caseId)).toEqual([next]);
  });

  it('holds whatever is proposed, confirmed and taken in whatever order', async () => {
    const acts = fc.array(
      fc.record({
        by: fc.constantFrom(one, two),
        what: fc.constantFrom('propose', 'confirm'),
        centimes: fc.integer({ min: 0, max: 100 }),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 2100, max: 999_999 }), async (tried, year) => {
        for (const { by, what, centimes } of tried) {
          const asked = { fundingSource: 'hcar', year, centimes, origin: 'x' };
          const done =
            what === 'propose'
              ? proposeBudget(world.platform, by, asked)
              : confirmBudget(world.platform, by, budgetSheet('hcar', year));
          await done.catch((error: unknown) => {
            if (!(error instanceof ServiceError)) throw error;
          });
        }
        const now = (await budgets.find(world.platform, budgetSheet('hcar', year)))?.now;
        if (now?.inForce !== undefined) expect(now.inForce.by).not.toBe(now.inForce.confirmedBy);
      }),
      { numRuns: 15 },
    );
  });
});
