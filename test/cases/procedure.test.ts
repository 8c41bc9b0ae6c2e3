/** Random acts by random people on a real platform: whatever they try, no case reaches what the law forbids. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appealCase, appealOutcomeOf, withdrawAppeal } from '#shared/cases/appeal';
import { stateApplication, submitCase, withdrawCase } from '#shared/cases/applicant';
import { findBreak } from '#shared/cases/chain';
import { askCompletion, completeCase, reviewPaper, waivePaper } from '#shared/cases/completion';
import { lookAtDeadlines } from '#shared/cases/deadlines';
import { confirmDecision, proposeDecision, returnDecision } from '#shared/cases/decision/index';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase } from '#shared/cases/record';
import { replay } from '#shared/cases/replay';
import { ServiceError } from '#shared/cases/service-error';
import { expectedOf, stageOf, stages } from '#shared/cases/stage';
import { states } from '#shared/cases/states';
import type { CaseId } from '#shared/platform/ids';
import type { Commit } from '#shared/platform/platform';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  grounds,
  officer,
  open,
  sendPaper,
  type World,
} from './world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const quote = { paper: 'quote' as const, why: { ar: 'لتبرير القيمة', fr: 'pour justifier la valeur' } };
const officers = ['first', 'second', 'third', 'fourth'] as const;

type Act = (caseId: CaseId, who: (typeof officers)[number], amount: number) => Promise<unknown>;
const proposalOf = async (caseId: CaseId) =>
  (await getCase(world.platform, caseId)).proposal?.proposalId ?? ('proposal-none' as never);

/** Each as a person could try it at any time; the service says yes or no. */
const acts = {
  // A project of its own in each case: none is kept from a grant by another.
  state: (caseId) =>
    stateApplication(
      world.platform,
      caseId,
      applicant,
      { ...application, project: { ...application.project, title: caseId } },
      countPapers,
    ),
  send: async (caseId) => receivePaper(world.platform, await sendPaper(world, caseId), countPapers),
  submit: (caseId) => submitCase(world.platform, caseId, applicant, countPapers),
  review: async (caseId, who) => {
    for (const { paperId } of (await getCase(world.platform, caseId)).papers)
      await reviewPaper(world.platform, caseId, officer(who), paperId);
  },
  waive: (caseId, who) =>
    waivePaper(
      world.platform,
      caseId,
      officer(who),
      { paper: 'cnie', source: 'القاعدة الوطنية', reason: 'اطلع عليها' },
      countPapers,
    ),
  ask: (caseId, who) => askCompletion(world.platform, caseId, officer(who), [quote]),
  complete: (caseId) => completeCase(world.platform, caseId, applicant),
  refuse: (caseId, who) =>
    proposeDecision(world.platform, caseId, officer(who), { outcome: 'refuse', reasons: grounds }),
  grant: (caseId, who, amount) =>
    proposeDecision(world.platform, caseId, officer(who), {
      ...{ outcome: 'grant', amountCentimes: amount * 100, reasons: grounds },
      lessBecause: 'Enveloppe disponible',
    }),
  return: async (caseId, who) =>
    returnDecision(world.platform, caseId, officer(who), {
      proposalId: await proposalOf(caseId),
      reason: 'à revoir',
    }),
  confirm: async (caseId, who) =>
    confirmDecision(world.platform, caseId, officer(who), await proposalOf(caseId)),
  appeal: (caseId) => appealCase(world.platform, caseId, applicant, 'وثيقة جديدة'),
  takeBack: (caseId) => withdrawAppeal(world.platform, caseId, applicant),
  withdraw: (caseId) => withdrawCase(world.platform, caseId, applicant),
  wait: async () => world.pass(23 * 86_400),
  clock: () => lookAtDeadlines(world.platform),
} as const satisfies Record<string, Act>;
type ActName = keyof typeof acts;
const everyAct: Readonly<Record<ActName, Act>> = acts;
const names = Object.keys(acts) as ActName[];
/** More of what moves a case, so that the far states are reached too. */
const likely: ActName[] = ['submit', 'refuse', 'grant', 'confirm', 'confirm', 'appeal', 'review', 'ask'];

/** Refused kindly, or done; anything else is a fault. */
async function attempt(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    expect(error.detail.ar).toMatch(/[\u0600-\u06ff]/);
    expect(error.detail.fr).toMatch(/[a-z]/);
  }
}

function checkLaw(commits: readonly Commit[]): void {
  let asked = 0;
  let before = 0;
  for (let cut = 1; cut <= commits.length; cut += 1) {
    const now = replay(commits.slice(0, cut))!;
    const { actor, events } = commits[cut - 1]!;
    const types = events.map(({ type }) => type);
    // Forward only.
    const place = states.indexOf(now.state);
    expect(place).toBeGreaterThanOrEqual(before);
    before = place;
    // One request, and only after every paper was looked at.
    if (types.includes('CompletionAsked')) {
      asked += 1;
      expect(now.papers.every(({ status, reviewed }) => status === 'awaited' || reviewed !== undefined)).toBe(
        true,
      );
    }
    // Nothing is decided, proposed or returned by the machine or by the applicant.
    if (types.some((type) => type.startsWith('Decision'))) expect(actor.kind).toBe('officer');
    if (actor.kind === 'service')
      for (const type of types)
        expect([
          'PaperReceived',
          'PaperRead',
          'CaseAssessed',
          'DeadlineAlerted',
          'SilenceReached',
          'CompletionLapsed',
        ]).toContain(type);
    // Four eyes; an appeal goes to officers who had no part.
    for (const [at, { proposedBy, confirmedBy }] of now.decisions.entries()) {
      expect(proposedBy.id).not.toBe(confirmedBy.id);
      const earlier = now.decisions.slice(0, at).flatMap((each) => [each.proposedBy.id, each.confirmedBy.id]);
      expect(earlier).not.toContain(proposedBy.id);
      expect(earlier).not.toContain(confirmedBy.id);
    }
    expect(now.decisions.length).toBeLessThanOrEqual(now.appeal === undefined ? 1 : 2);
    expect(stages).toContain(stageOf(now));
    expect(expectedOf(now).what.ar).toMatch(/[\u0600-\u06ff]/);
    if (now.state === 'settled') expect(appealOutcomeOf(now)).toBeDefined();
  }
  expect(asked).toBeLessThanOrEqual(1);
  const last = replay(commits)!;
  const inRun = last.acts.filter(({ at }) => last.appeal === undefined || at >= last.appeal.at);
  expect(inRun.filter(({ type }) => type === 'SilenceReached').length).toBeLessThanOrEqual(1);
  expect(inRun.filter(({ type }) => type === 'DeadlineAlerted').length).toBeLessThanOrEqual(3);
  expect(findBreak(last.caseId, commits)).toBeUndefined();
}

describe('random acts by random people', () => {
  it('never reach a forbidden state: forward only, one request, four eyes, appeals by others, no decision by a machine', async () => {
    const act = fc.record({
      what: fc.constantFrom(...names, ...likely),
      who: fc.constantFrom(...officers),
      amount: fc.integer({ min: 1, max: 70_000 }),
    });
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 12, maxLength: 30 }), async (plan) => {
        const caseId = await open(world);
        for (const name of ['state', 'send', 'submit'] as const)
          await attempt(everyAct[name](caseId, 'first', 1));
        for (const { what, who, amount } of plan) await attempt(everyAct[what](caseId, who, amount));
        checkLaw(await world.platform.cases.load(caseId));
        reached.add(stageOf(await getCase(world.platform, caseId)));
      }),
      { numRuns: 25, seed: 5519 },
    );
    // The plans did get far enough for the promises to mean something.
    for (const stage of ['not-granted', 'granted-less', 'appealed', 'withdrawn'] as const)
      expect([...reached]).toContain(stage);
  });
});
