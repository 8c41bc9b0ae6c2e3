import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appealCase } from '#shared/cases/appeal';
import { openCase, requestUpload, stateApplication, submitCase } from '#shared/cases/applicant';
import { cardOf, findCases } from '#shared/cases/card';
import type { Case } from '#shared/cases/case';
import { findBreak } from '#shared/cases/chain';
import { confirmDecision, proposeDecision, returnDecision } from '#shared/cases/decision/index';
import type { CaseEvent, EventType } from '#shared/cases/event';
import { correctField } from '#shared/cases/officer';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase, record } from '#shared/cases/record';
import { OutOfPlace, replay } from '#shared/cases/replay';
import { ServiceError } from '#shared/cases/service-error';
import { moves, type State, states } from '#shared/cases/states';
import type { CaseId } from '#shared/platform/ids';
import {
  applicant,
  application,
  codeOf,
  countPapers,
  createWorld,
  grounds,
  officer,
  open,
  readAs,
  sendPaper,
  type World,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const reasons = [{ article: '2', text: { ar: 'مستوف للشروط', fr: 'Conditions remplies' } }];
const grant = { outcome: 'grant' as const, amountCentimes: 6_000_000, reasons };

async function submitted(): Promise<CaseId> {
  const caseId = await open(world);
  await stateApplication(world.platform, caseId, applicant, application, countPapers);
  await submitCase(world.platform, caseId, applicant, countPapers);
  return caseId;
}

describe('the table of states', () => {
  const steps = Object.entries(moves).flatMap(([event, row]) =>
    Object.entries(row).map(([from, to]) => ({ event: event as EventType, from, to: to as State })),
  );

  it('leads forward only', () => {
    for (const { event, from, to } of steps) {
      expect(states.indexOf(to), event).toBeGreaterThanOrEqual(states.indexOf(from as State));
    }
  });

  it('is what docs/states.md draws', () => {
    const drawing = readFileSync(new URL('../../docs/states.md', import.meta.url), 'utf8');
    const arrows = [...drawing.matchAll(/^ {4}(\S+) --> (\w+): (\w+)$/gm)].map(
      ([, from, to, event]) => `${from === '[*]' ? 'new' : from} ${event} ${to}`,
    );
    const wanted = steps
      .filter(({ from, to }) => from !== to)
      .map(({ from, event, to }) => `${from} ${event} ${to}`);
    expect(arrows.sort()).toEqual(wanted.sort());
  });
});

describe('a case', () => {
  it('opens with a reference and a code that lets its applicant in, and is found by the reference', async () => {
    const opened = await openCase(world.platform, applicant, { delegation: 'Tiznit', language: 'fr' });
    expect(opened.code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    const signed = await world.platform.access.signIn(opened);
    if (signed.status !== 'signed-in') throw new Error(signed.status);
    const claims = await world.platform.tokens.check(signed.token, 'applicant');
    expect(claims).toMatchObject({ 'custom:caseId': opened.caseId, sub: opened.reference });
    expect(await world.platform.tokens.check(signed.token, 'officer')).toBeUndefined();
    expect(await world.platform.tokens.check(`${signed.token}x`, 'applicant')).toBeUndefined();
    expect(await findCases(world.platform, 'reference', opened.reference.toLowerCase())).toEqual([
      opened.caseId,
    ]);
    world.pass(3601);
    expect(await world.platform.tokens.check(signed.token, 'applicant')).toBeUndefined();
  });

  it('is the fold of its log, wherever the log is cut', async () => {
    const caseId = await submitted();
    const commits = await world.platform.cases.load(caseId);
    const whole = replay(commits);
    expect(whole).toEqual(await getCase(world.platform, caseId));
    expect(whole).toMatchObject({ state: 'submitted', version: 3, submitted: { answerBy: '2027-01-20' } });
    for (let cut = 1; cut <= commits.length; cut += 1) {
      expect(replay(commits.slice(0, cut))).toMatchObject({ version: cut, hash: commits[cut - 1]!.hash });
    }
    expect(replay([])).toBeUndefined();
  });

  it('takes no event out of its place', async () => {
    const caseId = await submitted();
    const late: CaseEvent = { type: 'ApplicationStated', application };
    const forced = record(world.platform, caseId, applicant, () => ({ events: [late] }));
    await expect(forced).rejects.toThrow(OutOfPlace);
    expect(await codeOf(stateApplication(world.platform, caseId, applicant, application, countPapers))).toBe(
      'case.not-now',
    );
  });

  it('gives a fresh link to the same place when an answer was lost, and none for a paper it has', async () => {
    const caseId = await open(world);
    const paper = { size: 10, type: 'image/png' as const, sha256: 'a'.repeat(64) };
    const first = await requestUpload(world.platform, caseId, applicant, paper);
    const second = await requestUpload(world.platform, caseId, applicant, paper);
    expect(second.paperId).toBe(first.paperId);
    const message = await sendPaper(world, caseId);
    const sent = (await getCase(world.platform, caseId)).papers.find(
      (each) => each.paperId === message.paperId,
    )!;
    await receivePaper(world.platform, message, countPapers);
    const again = { ...paper, ...sent.granted, type: 'image/png' as const };
    expect(await codeOf(requestUpload(world.platform, caseId, applicant, again))).toBe('paper.sent-already');
    const huge = { ...paper, size: 20_000_001 };
    expect(await codeOf(requestUpload(world.platform, caseId, applicant, huge))).toBe('paper.too-large');
  });

  it('is not filled without end by sending papers and taking them back', async () => {
    const caseId = await open(world);
    const size = 10;
    const sha256Of = (n: number) => String(n).padStart(64, '0');
    await record(world.platform, caseId, applicant, () => ({
      events: Array.from({ length: 200 }, (_, n) => {
        const paperId = world.platform.newId('paper');
        const granted = { size, contentType: 'image/png' as const, sha256: sha256Of(n) };
        return [
          { type: 'UploadGranted' as const, paperId, ...granted },
          { type: 'PaperWithdrawn' as const, paperId },
        ];
      }).flat(),
    }));
    const paper = { size, type: 'image/png' as const, sha256: sha256Of(200) };
    expect(await codeOf(requestUpload(world.platform, caseId, applicant, paper))).toBe('paper.too-many-ever');
  });

  it('shows in its card whose move it is and until when', async () => {
    const caseId = await submitted();
    const now = await getCase(world.platform, caseId);
    expect(cardOf(now)).toMatchObject({ desk: 'review', deadline: '2027-01-20', outcome: 'incomplete' });
    expect(JSON.stringify(cardOf(now))).not.toContain('JC482913');
    const proposed = await proposeDecision(world.platform, caseId, officer('a'), grant);
    expect(cardOf(proposed).desk).toBe('confirm');
  });
});

describe('a decision', () => {
  it('takes two officers and rests on named bytes', async () => {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const message = await sendPaper(world, caseId);
    await receivePaper(world.platform, message, countPapers);
    await submitCase(world.platform, caseId, applicant, countPapers);
    const { proposal } = await proposeDecision(world.platform, caseId, officer('a'), grant);
    const { proposalId } = proposal!;
    expect(await codeOf(confirmDecision(world.platform, caseId, officer('a'), proposalId))).toBe(
      'decision.four-eyes',
    );
    const decided = await confirmDecision(world.platform, caseId, officer('b'), proposalId);
    expect(decided).toMatchObject({ state: 'decided', proposal: undefined });
    expect(decided.decisions[0]).toMatchObject({
      outcome: 'grant',
      amountCentimes: 6_000_000,
      rulesVersion: 'test',
    });
    expect(decided.decisions[0]?.evidence).toMatchObject([
      { paperId: message.paperId, versionId: message.versionId },
    ]);
    // An answer that was lost and is asked for again changes nothing.
    expect(await confirmDecision(world.platform, caseId, officer('b'), proposalId)).toEqual(decided);
    const types = (await world.platform.outbox.take(10)).map(({ type }) => type);
    expect(types).toEqual(['CaseSubmitted', 'DecisionConfirmed']);
  });

  it('falls when new evidence comes between proposal and confirmation', async () => {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const message = await sendPaper(world, caseId);
    world.read = () => readAs({ totalTTC: '200000.00' });
    await receivePaper(world.platform, message, countPapers);
    await submitCase(world.platform, caseId, applicant, countPapers);
    const { proposal } = await proposeDecision(world.platform, caseId, officer('a'), grant);
    const correction = { paperId: message.paperId, field: 'totalTTC', value: '20000.00' };
    const corrected = await correctField(world.platform, caseId, officer('c'), correction, countPapers);
    expect(corrected.papers[0]?.corrections.totalTTC).toMatchObject({ value: '20000.00', by: 'c' });
    expect(corrected.papers[0]?.reading?.fields.totalTTC?.value).toBe('200000.00');
    const late = confirmDecision(world.platform, caseId, officer('b'), proposal!.proposalId);
    expect(await codeOf(late)).toBe('decision.not-standing');
  });

  it('gives one project of one applicant one grant, of twelve cases in twelve provinces at once', async () => {
    const cases: CaseId[] = [];
    for (let n = 0; n < 12; n += 1) cases.push(await submitted());
    const decisions = cases.map(async (caseId) => {
      const { proposal } = await proposeDecision(world.platform, caseId, officer('a'), grant);
      return await confirmDecision(world.platform, caseId, officer('b'), proposal!.proposalId);
    });
    const outcomes = await Promise.allSettled(decisions);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'claim.taken' });
    }
    const states = await Promise.all(
      cases.map(async (caseId) => (await getCase(world.platform, caseId)).state),
    );
    expect(states.filter((state) => state === 'decided')).toHaveLength(1);
  });

  it('grants one quote once, also where an officer had to correct its number', async () => {
    const grantOn = async (devisNumber: string, cin: string) => {
      const caseId = await open(world);
      const stated = { ...application, applicant: { ...application.applicant, cin } };
      await stateApplication(world.platform, caseId, applicant, stated, countPapers);
      world.read = () => readAs({ ice: '001234567000089', devisNumber });
      const message = await sendPaper(world, caseId);
      await receivePaper(world.platform, message, countPapers);
      await submitCase(world.platform, caseId, applicant, countPapers);
      const correction = { paperId: message.paperId, field: 'devisNumber', value: '2026/118' };
      await correctField(world.platform, caseId, officer('c'), correction, countPapers);
      const { proposal } = await proposeDecision(world.platform, caseId, officer('a'), grant);
      return await confirmDecision(world.platform, caseId, officer('b'), proposal!.proposalId);
    };
    expect((await grantOn('2026/118', 'PA1')).state).toBe('decided');
    expect(await codeOf(grantOn('2026/113', 'PA2'))).toBe('claim.taken');
  });

  it('is never reached with fewer than two officers, and an appeal never by those who decided', async () => {
    type Act = { who: string; what: 'propose' | 'confirm' | 'return' | 'appeal' | 'refuse' };
    const act = fc.record({
      who: fc.constantFrom('a', 'b', 'c', 'd'),
      what: fc.constantFrom<Act['what']>(
        'propose',
        'propose',
        'confirm',
        'confirm',
        'return',
        'appeal',
        'refuse',
      ),
    });
    let granted = 0;
    let settled = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 40 }), async (acts) => {
        const caseId = await open(world);
        const own = { ...application, project: { ...application.project, title: caseId } };
        await stateApplication(world.platform, caseId, applicant, own, countPapers);
        await submitCase(world.platform, caseId, applicant, countPapers);
        for (const { who, what } of acts) {
          const by = officer(who);
          const now = await getCase(world.platform, caseId);
          const proposalId = now.proposal?.proposalId ?? ('proposal-none' as never);
          const tried = {
            propose: () => proposeDecision(world.platform, caseId, by, grant),
            refuse: () =>
              proposeDecision(world.platform, caseId, by, { outcome: 'refuse', reasons: grounds }),
            confirm: () => confirmDecision(world.platform, caseId, by, proposalId),
            return: () => returnDecision(world.platform, caseId, by, { proposalId, reason: 'again' }),
            appeal: () => appealCase(world.platform, caseId, applicant, 'لم يؤخذ العقد بعين الاعتبار'),
          }[what];
          await tried().catch((error: unknown) => {
            if (!(error instanceof ServiceError)) throw error;
          });
        }
        const { decisions } = (await getCase(world.platform, caseId)) as Case;
        for (const { proposedBy, confirmedBy } of decisions) expect(proposedBy.id).not.toBe(confirmedBy.id);
        const hands = decisions.flatMap(({ proposedBy, confirmedBy }) => [proposedBy.id, confirmedBy.id]);
        expect(new Set(hands).size).toBe(hands.length);
        granted += decisions.length;
        settled += decisions.length > 1 ? 1 : 0;
        expect(findBreak(caseId, await world.platform.cases.load(caseId))).toBeUndefined();
      }),
      { numRuns: 30 },
    );
    // The property was not empty: decisions and appeals were reached.
    expect(granted).toBeGreaterThan(10);
    expect(settled).toBeGreaterThan(0);
  });
});
