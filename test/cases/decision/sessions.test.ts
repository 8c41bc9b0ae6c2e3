import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appealCase } from '#shared/cases/appeal';
import { findBreak } from '#shared/cases/chain';
import { commissionOn } from '#shared/cases/decision/commission';
import {
  confirmDecision,
  declareConflict,
  proposeDecision,
  returnDecision,
} from '#shared/cases/decision/index';
import { minutesOf } from '#shared/cases/decision/minutes';
import { sessions } from '#shared/cases/decision/session';
import {
  attendSession,
  leaveSession,
  listCases,
  openSession,
  signMinutes,
  unlistCase,
} from '#shared/cases/decision/sitting';
import { decideInSession } from '#shared/cases/decision/voting';
import { getCase } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import type { CaseId, ProposalId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import { applicant, createWorld, grounds, officer, type World } from '../world.ts';
import { codeOf, grant, handIn, proposed, publishFigures } from './world.ts';

let world: World;
let platform: Platform;
beforeEach(async () => {
  world = await createWorld();
  platform = world.platform;
});
afterEach(() => world.close());

const on = '2026-11-21';
const open = async (delegation = 'beni-mellal') =>
  (await openSession(platform, officer('p'), { on, delegation })).sheetId;
const attend = (sessionId: string, id: string, familyName?: string) =>
  attendSession(platform, sessionId, officer(id), {
    ...{ name: `عضو ${id}`, delegation: 'beni-mellal', presides: id === 'p' },
    ...(familyName === undefined ? {} : { familyName }),
  });
const sitting = async (...ids: string[]) => {
  const sessionId = await open();
  for (const id of ids) await attend(sessionId, id);
  return sessionId;
};
const list = async (sessionId: string, ...cases: { caseId: CaseId }[]) =>
  await listCases(
    platform,
    sessionId,
    officer('p'),
    cases.map(({ caseId }) => caseId),
  );
const confirms = (...of: { proposalId: ProposalId }[]) =>
  of.map(({ proposalId }) => ({ proposalId, verdict: 'confirm' as const }));

describe('a session of the commission', () => {
  it('decides a batch of proposed cases together, each decision naming the session and its minutes each case', async () => {
    const sessionId = await sitting('p', 'b', 'c', 'd');
    const batch = [await proposed(world), await proposed(world), await proposed(world, 'b')];
    await list(sessionId, ...batch);
    const { sheet, refused } = await decideInSession(platform, sessionId, officer('p'), confirms(...batch));
    expect(refused).toEqual([]);
    for (const { caseId } of batch) {
      const now = await getCase(platform, caseId);
      expect(now.state).toBe('decided');
      expect(now.decisions[0]).toMatchObject({ session: sessionId, confirmedBy: { id: 'p' } });
    }
    const { points, grantedCentimes, members } = minutesOf(sheet);
    expect(points.map(({ result }) => result)).toEqual(['decided', 'decided', 'decided']);
    // Whoever proposed a case has no vote on it.
    expect(points.map(({ votes, abstained }) => [votes?.inFavour, abstained])).toEqual([
      [4, []],
      [4, []],
      [3, [{ name: 'عضو b', why: 'proposed' }]],
    ]);
    expect(grantedCentimes).toBe(18_000_000);
    expect(members.filter(({ presides }) => presides)).toHaveLength(1);
  });

  it('takes onto its agenda only what is proposed and within its reach', async () => {
    const sessionId = await sitting('p', 'b', 'c');
    const ours = await proposed(world);
    const elsewhere = await proposed(world, 'a', { delegation: 'tiznit' });
    const notProposed = { caseId: await handIn(world) };
    const { sheet, left } = await list(sessionId, ours, elsewhere, notProposed);
    expect(sheet.now.agenda.map(({ caseId }) => caseId)).toEqual([ours.caseId]);
    expect(left).toEqual([
      { caseId: elsewhere.caseId, why: 'absent' },
      { caseId: notProposed.caseId, why: 'not-proposed' },
    ]);
    const again = await list(sessionId, ours);
    expect(again.sheet.version).toBe(sheet.version);
  });

  it('decides nothing without its quorum of members who have a vote, nor without a president', async () => {
    const one = await proposed(world, 'b');
    const refusalsOf = async (sessionId: string) => {
      await list(sessionId, one);
      const { refused } = await decideInSession(platform, sessionId, officer('c'), confirms(one));
      return refused.map(({ error }) => error.code);
    };
    // The proposer is present and does not count.
    expect(await refusalsOf(await sitting('p', 'b', 'c'))).toEqual(['session.no-quorum']);
    expect(await refusalsOf(await sitting('b', 'c', 'd', 'e'))).toEqual(['session.no-quorum']);
    const left = await sitting('p', 'c', 'd');
    await leaveSession(platform, left, officer('d'));
    expect(await refusalsOf(left)).toEqual(['session.no-quorum']);
    expect(await refusalsOf(await sitting('p', 'c', 'd'))).toEqual([]);
    expect((await getCase(platform, one.caseId)).state).toBe('decided');
  });

  it('sits by the quorum, the president, the tie and the functions that administrators published for its day', async () => {
    await publishFigures(world, '2026-11-25', {
      ...{ commissionQuorum: 2, commissionPresident: 'optional', commissionTie: 'postponed' },
      commissionRoles: ['treasurer', 'inspector'],
    });
    const held = async (day: string) => {
      const { sheetId } = await openSession(platform, officer('p'), { on: day, delegation: 'beni-mellal' });
      const sit = (id: string, presides: boolean, ...roles: string[]) =>
        codeOf(
          attendSession(platform, sheetId, officer(id), {
            ...{ name: id, delegation: 'beni-mellal', presides },
            ...(roles.length === 0 ? {} : { roles }),
          }),
        );
      return { sheetId, sit };
    };
    const before = await held('2026-11-24');
    expect(await before.sit('b', false)).toBe('done');
    expect(await before.sit('c', false, 'treasurer')).toBe('session.may-not-sit');
    const after = await held('2026-11-25');
    expect(await after.sit('b', false)).toBe('session.may-not-sit');
    expect(await after.sit('b', true, 'officer', 'treasurer')).toBe('done');
    expect(await after.sit('c', false, 'inspector')).toBe('done');
    const one = await proposed(world);
    const vote = async (sessionId: string, against: string[]) => {
      await listCases(platform, sessionId, officer('p'), [one.caseId]);
      const votes = confirms(one).map((each) => ({ ...each, against }));
      const { refused } = await decideInSession(platform, sessionId, officer('b'), votes);
      return refused.map(({ error }) => error.code);
    };
    expect(await vote(before.sheetId, [])).toEqual(['session.no-quorum']);
    // The president's side no longer carries a tie.
    expect(await vote(after.sheetId, ['c'])).toEqual(['session.not-carried']);
    await leaveSession(platform, after.sheetId, officer('b'));
    expect(await after.sit('b', false, 'treasurer')).toBe('done');
    expect(await vote(after.sheetId, [])).toEqual([]);
    expect((await getCase(platform, one.caseId)).state).toBe('decided');
    expect(await commissionOn(platform, '2026-11-24')).toMatchObject({ quorum: 3, confidence: 'guess' });
    expect(await commissionOn(platform, '2026-11-25')).toMatchObject({ quorum: 2, confidence: 'source' });
  });

  it('keeps a member who proposed, was recused or may be kin from voting on that case alone', async () => {
    const sessionId = await sitting('p', 'b', 'c', 'd');
    await attend(sessionId, 'e', 'Ouhammou');
    const one = await proposed(world, 'b');
    await declareConflict(platform, one.caseId, officer('c'), { stands: 'recused' });
    await list(sessionId, one);
    for (const member of ['b', 'c', 'e', 'stranger']) {
      const { refused } = await decideInSession(platform, sessionId, officer(member), confirms(one));
      expect(refused[0]?.error.code, member).toBe('session.no-vote');
    }
    await attend(sessionId, 'f');
    const { sheet } = await decideInSession(platform, sessionId, officer('d'), confirms(one));
    expect(sheet.now.agenda[0]?.vote).toMatchObject({
      voting: ['p', 'd', 'f'],
      abstained: [
        { id: 'b', why: 'proposed' },
        { id: 'c', why: 'recused' },
        { id: 'e', why: 'kin-not-declared' },
      ],
    });
    expect(sheet.now.agenda[0]?.status).toBe('decided');
  });

  it('hears an appeal without those who proposed, confirmed or voted what is appealed against', async () => {
    const first = await sitting('p', 'b', 'c');
    const one = await proposed(world);
    await list(first, one);
    await decideInSession(platform, first, officer('b'), confirms(one));
    await appealCase(platform, one.caseId, applicant, 'لم يؤخذ العقد بعين الاعتبار');
    const again = await proposeDecision(platform, one.caseId, officer('x'), grant);
    const point = { caseId: one.caseId, proposalId: again.proposal!.proposalId };
    const second = await sitting('p', 'a', 'b', 'c', 'd', 'e', 'f');
    await list(second, point);
    const refused = await decideInSession(platform, second, officer('b'), confirms(point));
    expect(refused.refused[0]?.error.code).toBe('session.no-vote');
    const { sheet } = await decideInSession(platform, second, officer('d'), confirms(point));
    expect(sheet.now.agenda[0]).toMatchObject({
      status: 'decided',
      vote: {
        voting: ['d', 'e', 'f'],
        abstained: [
          { id: 'p', why: 'decided-before' },
          { id: 'a', why: 'decided-before' },
          { id: 'b', why: 'decided-before' },
          { id: 'c', why: 'decided-before' },
        ],
      },
    });
    expect((await getCase(platform, one.caseId)).state).toBe('settled');
  });

  it('follows the majority, and the president where votes are alike', async () => {
    const sessionId = await sitting('p', 'b', 'c', 'd');
    const one = await proposed(world);
    await list(sessionId, one);
    const vote = async (against: string[], verdict: 'confirm' | 'postpone' = 'confirm') =>
      await decideInSession(platform, sessionId, officer('b'), [
        { proposalId: one.proposalId, verdict, against, reason: 'ينتظر خبرة' },
      ]);
    expect((await vote(['b', 'c', 'd'])).refused[0]?.error.code).toBe('session.not-carried');
    expect((await vote(['p', 'c'])).refused[0]?.error.code).toBe('session.not-carried');
    const { sheet } = await vote(['c', 'd'], 'postpone');
    expect(minutesOf(sheet).points[0]).toMatchObject({
      result: 'postponed',
      votes: { inFavour: 2, against: 2 },
      reason: 'ينتظر خبرة',
    });
    expect((await getCase(platform, one.caseId)).proposal?.proposalId).toBe(one.proposalId);
  });

  it('writes down a vote that could not be carried out, with why, and goes on with the others', async () => {
    const sessionId = await sitting('p', 'b', 'c');
    const [fallen, sound] = [await proposed(world), await proposed(world)];
    await list(sessionId, fallen, sound);
    await returnDecision(platform, fallen.caseId, officer('x'), { ...fallen, reason: 'خطأ' });
    const { sheet } = await decideInSession(platform, sessionId, officer('p'), confirms(fallen, sound));
    expect(sheet.now.agenda.map(({ status, why }) => [status, why])).toEqual([
      ['failed', 'decision.not-standing'],
      ['decided', undefined],
    ]);
  });

  it('closes its minutes by two who sat, one of them presiding, and nothing in them is edited after', async () => {
    const sessionId = await sitting('p', 'b', 'c');
    const [one, two] = [await proposed(world), await proposed(world)];
    await list(sessionId, one, two);
    const sign = (id: string) => codeOf(signMinutes(platform, sessionId, officer(id)));
    expect(await sign('b')).toBe('session.unfinished');
    await decideInSession(platform, sessionId, officer('b'), confirms(one));
    await unlistCase(platform, sessionId, officer('b'), { ...two, reason: 'سحبه صاحبه' });
    expect(await sign('stranger')).toBe('session.may-not-sign');
    expect(await sign('b')).toBe('done');
    expect(await sign('b')).toBe('done');
    expect(await sign('c')).toBe('session.president-signs');
    expect(await codeOf(list(sessionId, two))).toBe('session.signed');
    expect(await sign('p')).toBe('done');
    const closed = await sessions.get(platform, sessionId);
    expect(closed.now.state).toBe('closed');
    expect(closed.now.signatures.map(({ by }) => by)).toEqual(['b', 'p']);
    expect(await sign('c')).toBe('session.may-not-sign');
    for (const late of [
      () => attend(sessionId, 'late'),
      () => leaveSession(platform, sessionId, officer('c')),
      () => list(sessionId, two),
    ])
      expect(await codeOf(late())).toBe('session.signed');
    // Nor by going round the commands.
    const forced = sessions.record(platform, sessionId, officer('p'), () => ({
      events: [{ type: 'CaseUnlisted', proposalId: one.proposalId, reason: 'x' }],
    }));
    await expect(forced).rejects.toThrow('after the minutes were signed');
  });

  it('is joined under one’s own token only, in a role that may sit, and has one president', async () => {
    const sessionId = await sitting('p');
    const second = attendSession(platform, sessionId, officer('b'), {
      ...{ name: 'ب', delegation: 'khenifra', presides: true },
    });
    expect(await codeOf(second)).toBe('session.presided');
    const treasurer = attendSession(
      platform,
      sessionId,
      { ...officer('t'), role: 'treasurer' },
      { name: 'خ', delegation: 'khenifra', presides: false },
    );
    expect(await codeOf(treasurer)).toBe('session.may-not-sit');
  });
});

describe('a session that breaks off midway', () => {
  /** Fails at the nth write to a case or a book, before or after it went in. */
  const failing = (at: number, after: boolean): Platform => {
    let writes = 0;
    const guarded =
      <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        writes += 1;
        if (writes !== at) return await write(...args);
        if (after) await write(...args);
        throw new Error('crashed');
      };
    return {
      ...platform,
      cases: { ...platform.cases, commit: guarded(platform.cases.commit.bind(platform.cases)) },
      books: { ...platform.books, append: guarded(platform.books.append.bind(platform.books)) },
    };
  };

  it('goes on where it was, wherever it broke: each case decided once, each vote once in the minutes', async () => {
    for (const verdict of ['confirm', 'return'] as const) {
      for (let at = 1; at <= 6; at += 1) {
        for (const after of [false, true]) {
          const sessionId = await sitting('p', 'b', 'c');
          const batch = [await proposed(world), await proposed(world)];
          await list(sessionId, ...batch);
          const votes = batch.map(({ proposalId }) => ({ proposalId, verdict, reason: 'إتمام' }));
          const broken = decideInSession(failing(at, after), sessionId, officer('p'), votes);
          await expect(broken).rejects.toThrow('crashed');
          const { sheet, refused } = await decideInSession(platform, sessionId, officer('b'), votes);
          expect(refused).toEqual([]);
          const wanted = verdict === 'confirm' ? 'decided' : 'returned';
          expect(sheet.now.agenda.map(({ status }) => status)).toEqual([wanted, wanted]);
          for (const { caseId } of batch) {
            const events = (await platform.cases.load(caseId)).flatMap((commit) => commit.events);
            const type = verdict === 'confirm' ? 'DecisionConfirmed' : 'DecisionReturned';
            expect(events.filter((event) => event.type === type)).toHaveLength(1);
          }
          const written = await platform.books.load({ book: 'sessions', sheetId: sessionId });
          const votesWritten = written
            .flatMap(({ events }) => events)
            .filter(({ type }) => type === 'CaseVoted');
          expect(votesWritten).toHaveLength(2);
          expect(findBreak({ book: 'sessions', sheetId: sessionId }, written)).toBeUndefined();
        }
      }
    }
  });
});

it('no acts of any officers, in sessions or alone, recused or kin, reach a decision with fewer than two persons', async () => {
  const who = fc.constantFrom('p', 'b', 'c', 'd', 'e');
  const acts = [
    ...(['propose', 'propose', 'refuse', 'confirm', 'return', 'recuse', 'leave', 'attend'] as const),
    ...(['list', 'list', 'list', 'vote', 'vote', 'vote'] as const),
  ];
  const what = fc.constantFrom(...acts);
  let decided = 0;
  let inSession = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ who, what }), { minLength: 10, maxLength: 25 }), async (acts) => {
      const { caseId } = await proposed(world, 'b');
      const sessionId = await sitting('p', 'b', 'c', 'd', 'e');
      await list(sessionId, { caseId });
      const recused = new Set<string>();
      for (const { who: id, what: act } of acts) {
        const by = officer(id);
        const before = await getCase(platform, caseId);
        const proposalId =
          before.proposal?.proposalId ?? ('proposal-0123456789abcdefghjkmnpqrs' as ProposalId);
        const refuse = { outcome: 'refuse' as const, reasons: grounds };
        const tried = {
          propose: () => proposeDecision(platform, caseId, by, grant),
          refuse: () => proposeDecision(platform, caseId, by, refuse),
          confirm: () => confirmDecision(platform, caseId, by, proposalId),
          return: () => returnDecision(platform, caseId, by, { proposalId, reason: 'again' }),
          recuse: () => declareConflict(platform, caseId, by, { stands: 'recused' }),
          list: () => listCases(platform, sessionId, by, [caseId]),
          vote: () => decideInSession(platform, sessionId, by, [{ proposalId, verdict: 'confirm' }]),
          leave: () => leaveSession(platform, sessionId, by),
          attend: () => attend(sessionId, id),
        }[act];
        await tried().catch((error: unknown) => {
          if (!(error instanceof ServiceError)) throw error;
        });
        const now = await getCase(platform, caseId);
        if (now.version > before.version) expect(recused.has(id)).toBe(false);
        if (act === 'recuse' && now.state !== 'decided') recused.add(id);
      }
      const { decisions } = await getCase(platform, caseId);
      for (const { proposedBy, confirmedBy, session } of decisions) {
        expect(proposedBy.id).not.toBe(confirmedBy.id);
        decided += 1;
        if (session === undefined) continue;
        inSession += 1;
        const { now } = await sessions.get(platform, session);
        const vote = now.agenda.find(({ status }) => status === 'decided')!.vote!;
        expect(vote.voting).not.toContain(proposedBy.id);
        expect(vote.voting.length).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 30 },
  );
  // The property was not empty.
  expect(decided).toBeGreaterThan(5);
  expect(inSession).toBeGreaterThan(0);
});
