import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { cardOf } from '#shared/cases/card';
import { claimCase, releaseCase } from '#shared/cases/claim-case';
import { askCompletion, waivePaper } from '#shared/cases/completion';
import { confirmDecision, proposeDecision, returnDecision } from '#shared/cases/decision/index';
import { historyOf } from '#shared/cases/history';
import { holdAt, minutesHeld } from '#shared/cases/hold';
import { noteCase } from '#shared/cases/officer';
import { dayOf } from '#shared/cases/plain-date';
import { getCase } from '#shared/cases/record';
import { figuresOn } from '#shared/cases/rule-book';
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
} from './world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const peer = { delegation: 'Tiznit', roles: ['officer'] };
const above = { delegation: '*', roles: ['officer'] };
const reasons = [{ article: '2', text: { ar: 'مستوف للشروط', fr: 'Conditions remplies' } }];
const grant = { outcome: 'grant' as const, amountCentimes: 6_000_000, reasons };

let cases = 0;
/** Each of a project of its own, so that each may be granted. */
async function submitted(): Promise<CaseId> {
  const caseId = await open(world);
  cases += 1;
  const project = { ...application.project, title: `Atelier ${cases}` };
  await stateApplication(world.platform, caseId, applicant, { ...application, project }, countPapers);
  await submitCase(world.platform, caseId, applicant, countPapers);
  return caseId;
}
const claim = (caseId: CaseId, id: string, who = peer, reason?: string) =>
  claimCase(world.platform, caseId, officer(id), who, reason);
const holder = async (caseId: CaseId) =>
  holdAt(await getCase(world.platform, caseId), world.platform.now())?.by.id;

describe('a claimed case', () => {
  it('is held by exactly one of twelve officers who claim it at once', async () => {
    const caseId = await submitted();
    const names = Array.from({ length: 12 }, (_, at) => `officer-${at}`);
    const ends = await Promise.allSettled(names.map((id) => claim(caseId, id)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends)
      if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'case-claimed' });
    expect(names[ends.findIndex(({ status }) => status === 'fulfilled')]).toBe(await holder(caseId));
    const said = (await world.platform.cases.load(caseId)).flatMap(({ events }) => events);
    expect(said.filter(({ type }) => type === 'CaseClaimed')).toHaveLength(1);
  });

  it('takes acts of judgement from its holder alone, and notes from everybody', async () => {
    const caseId = await submitted();
    const held = await claim(caseId, 'a');
    expect(cardOf(held).held).toEqual({
      by: 'a',
      since: held.held!.since,
      until: new Date(Date.parse(held.held!.since) + minutesHeld * 60_000).toISOString(),
    });
    const { platform } = world;
    const waived = { paper: 'rib' as const, source: 'السجل', reason: 'محفوظ' };
    const ask = [{ paper: 'quote' as const, why: { ar: 'لازم', fr: 'Requis' } }];
    for (const act of [
      proposeDecision(platform, caseId, officer('b'), grant),
      waivePaper(platform, caseId, officer('b'), waived, countPapers),
      askCompletion(platform, caseId, officer('b'), ask),
      releaseCase(platform, caseId, officer('b'), peer),
    ])
      expect(await codeOf(act)).toBe('case-claimed');
    await noteCase(platform, caseId, officer('b'), 'اتصل صاحب الطلب');
    expect((await getCase(platform, caseId)).held?.lastAct).toBe(held.held!.lastAct);
    await waivePaper(platform, caseId, officer('a'), waived, countPapers);
    await releaseCase(platform, caseId, officer('a'), peer);
    await proposeDecision(platform, caseId, officer('b'), grant);
  });

  it('leaves its holder’s hands with the proposal, and its proposer holds up no confirmation', async () => {
    const caseId = await submitted();
    await claim(caseId, 'a');
    const { proposal } = await proposeDecision(world.platform, caseId, officer('a'), grant);
    expect(await holder(caseId)).toBeUndefined();
    await claim(caseId, 'a');
    const decided = await confirmDecision(world.platform, caseId, officer('b'), proposal!.proposalId);
    expect([decided.state, decided.held]).toEqual(['decided', undefined]);
  });

  it('is kept from a second confirmer by the first who claimed it, and never from a session', async () => {
    const [alone, inSession] = [await submitted(), await submitted()];
    const { platform } = world;
    for (const caseId of [alone, inSession]) {
      await proposeDecision(platform, caseId, officer('a'), grant);
      await claim(caseId, 'b');
    }
    const confirm = async (caseId: CaseId, more = {}) => {
      const { proposalId } = (await getCase(platform, caseId)).proposal!;
      return await confirmDecision(platform, caseId, officer('c'), proposalId, more);
    };
    expect(await codeOf(confirm(alone))).toBe('case-claimed');
    expect((await confirm(inSession, { session: 'sheet-1', voters: ['c', 'd', 'e'] })).state).toBe('decided');
    const { proposalId } = (await getCase(platform, alone)).proposal!;
    const giveBack = (more = {}) =>
      returnDecision(platform, alone, officer('c'), { proposalId, reason: 'ينقص الأصل', ...more });
    expect(await codeOf(giveBack())).toBe('case-claimed');
    expect((await giveBack({ session: 'sheet-1' })).proposal).toBeUndefined();
  });

  it('lapses by itself after its time without an act, each act of its holder beginning it anew', async () => {
    const caseId = await submitted();
    await claim(caseId, 'a');
    world.pass((minutesHeld - 1) * 60);
    await noteCase(world.platform, caseId, officer('a'), 'قيد الدراسة');
    world.pass((minutesHeld - 1) * 60);
    expect(await codeOf(claim(caseId, 'b'))).toBe('case-claimed');
    world.pass(60);
    expect(await holder(caseId)).toBeUndefined();
    await claim(caseId, 'b');
    expect(await codeOf(proposeDecision(world.platform, caseId, officer('a'), grant))).toBe('case-claimed');
  });

  it('is not taken again by a note once it has lapsed', async () => {
    const caseId = await submitted();
    await claim(caseId, 'a');
    world.pass(minutesHeld * 60);
    await noteCase(world.platform, caseId, officer('a'), 'اتصل صاحب الطلب');
    expect(await holder(caseId)).toBeUndefined();
    await proposeDecision(world.platform, caseId, officer('b'), grant);
  });

  it('is written down once for many clicks, and again when half its time is gone', async () => {
    const caseId = await submitted();
    const { version } = await claim(caseId, 'a');
    expect((await claim(caseId, 'a')).version).toBe(version);
    world.pass((minutesHeld / 2) * 60);
    const again = await claim(caseId, 'a');
    expect(again.version).toBe(version + 1);
    expect(again.held!.since < again.held!.lastAct).toBe(true);
  });

  it('is kept by nobody for ever: past the days of the rules with a reason alone, which is counted and told', async () => {
    const caseId = await submitted();
    const { holdDays } = await figuresOn(world.platform, dayOf(world.platform.now()));
    const first = await claim(caseId, 'a');
    // A note every half hour, night and day, is no renewal.
    world.pass(holdDays * 86_400 - 1800);
    const { until } = first.held!;
    expect((await claim(caseId, 'a')).held).toMatchObject({ until });
    expect(cardOf(await getCase(world.platform, caseId)).held?.until).toBe(until);
    world.pass(1800);
    expect(await holder(caseId)).toBeUndefined();
    expect(await codeOf(claim(caseId, 'a'))).toBe('claim.why-renew');
    expect(cardOf(await claim(caseId, 'a', peer, 'خبرة منتظرة')).held).toMatchObject({ by: 'a', renewed: 1 });
    const log = await world.platform.cases.load(caseId);
    expect(historyOf(log, { papers: [] }).at(-1)).toMatchObject({ type: 'CaseClaimed', said: 'خبرة منتظرة' });
    // Whoever takes it after them begins anew.
    world.pass(holdDays * 86_400);
    expect(cardOf(await claim(caseId, 'b')).held).not.toHaveProperty('renewed');
  });

  it('is taken over by an administrator or a delegation above, with a reason and not without', async () => {
    const caseId = await submitted();
    await claim(caseId, 'a');
    const administrator = { delegation: 'Tiznit', roles: ['officer', 'administrator'] };
    expect(await codeOf(claim(caseId, 'b', peer, 'مستعجل'))).toBe('case-claimed');
    expect(await codeOf(claim(caseId, 'b', { ...administrator, delegation: 'safi' }, 'x'))).toBe(
      'case-claimed',
    );
    for (const who of [above, administrator])
      expect(await codeOf(claim(caseId, 'b', who))).toBe('claim.why-take-over');
    await claim(caseId, 'b', above, 'الموظف في رخصة مرضية');
    expect(await holder(caseId)).toBe('b');
    await releaseCase(world.platform, caseId, officer('c'), administrator, 'انتهى دوامه');
    expect(await holder(caseId)).toBeUndefined();
    const said = (await world.platform.cases.load(caseId)).flatMap(({ events }) => events);
    expect(said.slice(-2)).toMatchObject([
      { type: 'CaseClaimed', from: 'a', reason: 'الموظف في رخصة مرضية' },
      { type: 'CaseReleased', from: 'b' },
    ]);
  });
});
