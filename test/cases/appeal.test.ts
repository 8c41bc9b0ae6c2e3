import { afterEach, beforeEach, expect, it } from 'vitest';
import { appealCase, appealOutcomeOf, withdrawAppeal } from '#shared/cases/appeal';
import { appealWindowOf } from '#shared/cases/appeal-window';
import { requestUpload, stateApplication, submitCase } from '#shared/cases/applicant';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { getCase, record } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import { expectedOf, stageOf } from '#shared/cases/stage';
import type { CaseId } from '#shared/platform/ids';
import { parametersOn } from '#shared/rules/index';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  grounds,
  officer,
  open,
  type World,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const day = 86_400;
const limits = parametersOn('2026-11-21');

async function decided(outcome: 'grant' | 'refuse', by: readonly [string, string], amountMAD = 60_000) {
  const caseId = await open(world);
  await stateApplication(world.platform, caseId, applicant, application, countPapers);
  await submitCase(world.platform, caseId, applicant, countPapers);
  await decide(caseId, outcome, by, amountMAD);
  return caseId;
}
async function decide(
  caseId: CaseId,
  outcome: 'grant' | 'refuse',
  [proposer, confirmer]: readonly [string, string],
  amountMAD = 60_000,
) {
  const amount =
    outcome === 'grant' ? { amountCentimes: amountMAD * 100, lessBecause: 'Enveloppe disponible' } : {};
  const { proposal } = await proposeDecision(world.platform, caseId, officer(proposer), {
    ...{ outcome, reasons: grounds },
    ...amount,
  });
  return await confirmDecision(world.platform, caseId, officer(confirmer), proposal!.proposalId);
}
/** As the letters do: the decision is made known. */
async function notify(caseId: CaseId, seen: boolean): Promise<void> {
  const letterId = world.platform.newId('letter');
  await record(world.platform, caseId, officer('first'), (now) => ({
    events: [
      {
        type: 'LetterIssued',
        ...{ letterId, kind: 'refusal', number: '1/2026', sha256: '0'.repeat(64) },
        on: world.platform.now().toISOString().slice(0, 10),
        decisionId: now.decisions.at(-1)!.decisionId,
      },
    ],
  }));
  if (seen)
    await record(world.platform, caseId, applicant, () => ({ events: [{ type: 'LetterSeen', letterId }] }));
}
const refusalOf = async (work: Promise<unknown>): Promise<ServiceError> => {
  const error = await work.then(() => undefined).catch((cause: unknown) => cause);
  if (error instanceof ServiceError) return error;
  throw error ?? new Error('it went through');
};
const lodge = (caseId: CaseId) => appealCase(world.platform, caseId, applicant, 'وثيقة جديدة تثبت النسب');

it('takes an appeal within its window, counted from the day the decision was made known', async () => {
  const caseId = await decided('refuse', ['first', 'second']);
  expect(appealWindowOf(await getCase(world.platform, caseId), limits)).toEqual({});
  world.pass(20 * day);
  await notify(caseId, false);
  const window = appealWindowOf(await getCase(world.platform, caseId), limits);
  expect(window).toMatchObject({ notifiedOn: '2026-12-11' });
  world.pass((limits.appealDays - 1) * day);
  expect((await lodge(caseId)).state).toBe('appealed');
});

it('does not let the window close on a decision nobody was told of', async () => {
  const caseId = await decided('refuse', ['first', 'second']);
  world.pass(200 * day);
  expect((await lodge(caseId)).state).toBe('appealed');
});

it('refuses an appeal after its window, and names the court as information', async () => {
  const caseId = await decided('refuse', ['first', 'second']);
  await notify(caseId, true);
  world.pass((limits.appealDays + 12) * day);
  const late = await refusalOf(lodge(caseId));
  expect(late.code).toBe('appeal.too-late');
  expect(late.detail.fr).toMatch(/tribunal administratif.*41-90/);
  expect(late.detail.ar).toContain('المحكمة الإدارية');
});

it('lets new papers come with an appeal, and gives it its own deadline', async () => {
  const caseId = await decided('refuse', ['first', 'second']);
  const now = await lodge(caseId);
  expect(now.appeal?.answerBy).toBe('2027-01-20');
  const paper = { size: 10, type: 'image/png' as const, sha256: 'b'.repeat(64) };
  expect((await requestUpload(world.platform, caseId, applicant, paper)).paperId).toMatch(/^paper-/);
  expect(stageOf(now)).toBe('appealed');
  expect(expectedOf(now)).toMatchObject({ of: 'administration', until: '2027-01-20' });
});

it('is examined by officers who neither proposed nor confirmed', async () => {
  const caseId = await decided('refuse', ['first', 'second']);
  await lodge(caseId);
  for (const one of ['first', 'second'])
    expect((await refusalOf(decide(caseId, 'grant', [one, 'third']))).code).toBe('appeal.same-officer');
  expect((await decide(caseId, 'grant', ['third', 'fourth'])).state).toBe('settled');
});

it('ends upheld, changed or partly, and says so', async () => {
  const upheld = await decided('refuse', ['first', 'second']);
  expect(appealOutcomeOf(await lodge(upheld))).toBeUndefined();
  expect(appealOutcomeOf(await decide(upheld, 'refuse', ['third', 'fourth']))).toBe('upheld');

  const partly = await decided('refuse', ['first', 'second']);
  await lodge(partly);
  const less = await decide(partly, 'grant', ['third', 'fourth'], 40_000);
  expect(appealOutcomeOf(less)).toBe('partly');
  expect(stageOf(less)).toBe('granted-less');
});

it('ends changed where all that was asked is granted', async () => {
  const caseId = await decided('refuse', ['first', 'second']);
  await lodge(caseId);
  const now = await decide(caseId, 'grant', ['third', 'fourth']);
  expect(appealOutcomeOf(now)).toBe('changed');
  expect(stageOf(now)).toBe('granted');
});

it('can be withdrawn: the decision then stands, and no second appeal is taken', async () => {
  const caseId = await decided('refuse', ['first', 'second']);
  await lodge(caseId);
  await proposeDecision(world.platform, caseId, officer('third'), { outcome: 'refuse', reasons: grounds });
  const now = await withdrawAppeal(world.platform, caseId, applicant);
  expect(now).toMatchObject({ state: 'settled', proposal: undefined });
  expect(now.decisions).toHaveLength(1);
  expect(appealOutcomeOf(now)).toBe('withdrawn');
  expect((await withdrawAppeal(world.platform, caseId, applicant)).version).toBe(now.version);
  const again = await refusalOf(lodge(caseId));
  expect(again.code).toBe('appeal.only-once');
  expect(again.detail.fr).toContain('tribunal administratif');
});

it('answers a second click with the appeal that is there', async () => {
  const caseId = await decided('refuse', ['first', 'second']);
  const now = await lodge(caseId);
  expect((await lodge(caseId)).version).toBe(now.version);
});
