import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queueOf } from '#functions/reach';
import { delegations, isWithin, reachOf, wholeCountry } from '#shared/cases/delegations';
import { type CaseCard, desks } from '#shared/platform/platform';
import { application } from '../../functions/examples.ts';
import { type Claims, officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const call = (method: string, path: string, claims: Claims, body?: unknown) =>
  world.call(method, path, { claims, ...(body === undefined ? {} : { body }) });
const handedIn = async (delegation: string) => {
  const opened = await world.open(delegation);
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims: opened.claims });
  await world.call('POST', '/api/applicant/case/submit', { claims: opened.claims });
  return opened;
};

describe('the tree of delegations', () => {
  it('is one tree: whoever stands under another has one above and never stands above itself', () => {
    const ids = delegations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, under, level, source } of delegations) {
      expect(source).not.toBe('');
      if (level === 'regional') expect(under).toBeUndefined();
      else expect(ids).toContain(under);
      if (under !== undefined) expect(isWithin(under, id)).toBe(false);
      expect(reachOf(id)).toEqual([...new Set(reachOf(id))]);
    }
    expect(reachOf('beni-mellal')).toContain('mrirt');
    expect(isWithin('khenifra', 'beni-mellal')).toBe(true);
    expect(isWithin('khenifra', wholeCountry)).toBe(true);
  });

  it('lets an officer reach a case exactly where it is kept at or under their delegation', async () => {
    const kept = new Map<string, string>();
    for (const at of ['beni-mellal', 'khenifra', 'mrirt', 'azilal', 'taza'])
      kept.set(at, (await world.open(at)).caseId);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kept.keys()),
        fc.constantFrom(...delegations.map(({ id }) => id), wholeCountry),
        async (at, reach) => {
          const { status } = await call('GET', `/api/officer/cases/${kept.get(at)}`, officer('o', reach));
          expect(status).toBe(isWithin(at, reach) ? 200 : 404);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the queue of a regional officer', () => {
  it('is that of all delegations under them as one: in one order, each case once, page after page', async () => {
    const mine = new Set<string>();
    for (const at of ['rabat', 'kenitra', 'khemisset', 'kenitra', 'rabat', 'kenitra', 'khemisset'])
      mine.add((await world.open(at)).caseId);
    await world.open('safi');
    const whole = await queueOf(world.platform, { delegation: 'rabat' }, { desk: 'applicant', limit: 100 });
    expect(new Set(whole.cards.map(({ caseId }) => caseId))).toEqual(mine);
    for (const limit of [1, 2, 3, 7]) {
      const cards: CaseCard[] = [];
      let cursor: string | undefined;
      do {
        const query = { desk: 'applicant', limit, ...(cursor === undefined ? {} : { cursor }) } as const;
        const page = await queueOf(world.platform, { delegation: 'rabat' }, query);
        expect(page.cards.length).toBeLessThanOrEqual(limit);
        cards.push(...page.cards);
        cursor = page.cursor;
      } while (cursor !== undefined);
      expect(cards).toEqual(whole.cards);
    }
  });

  it('can be narrowed to one delegation of theirs, and to none that is not', async () => {
    const ask = async (delegation: string, reach: string) => {
      const query = { desk: 'applicant', delegation };
      const { body } = await world.call('GET', '/api/officer/queue', { claims: officer('o', reach), query });
      return body.cards.map((card: CaseCard) => card.delegation);
    };
    expect(await ask('kenitra', 'rabat')).toEqual(['kenitra', 'kenitra', 'kenitra']);
    expect(await ask('safi', 'rabat')).toEqual([]);
    expect(await ask('kenitra', wholeCountry)).toHaveLength(3);
  });
});

describe('a case that is transferred', () => {
  const send = (caseId: string, claims: Claims, to: string) =>
    call('POST', `/api/officer/cases/${caseId}/transfer`, claims, { to, reason: 'انتقل صاحب الطلب' });

  it('leaves one queue, comes into the other, and both hear of it from its file', async () => {
    const { caseId, reference } = await handedIn('taza');
    const taza = officer('o-taza', 'taza');
    const tiznit = officer('o-tiznit', 'tiznit');
    expect((await send(caseId, tiznit, 'tiznit')).status).toBe(404);
    const sent = await send(caseId, taza, 'tiznit');
    expect(sent.body).toEqual({ reference, from: 'taza', to: 'tiznit' });
    const inQueue = async (reach: string) =>
      (
        await Promise.all(
          desks.map((desk) => queueOf(world.platform, { delegation: reach }, { desk, limit: 100 })),
        )
      ).some(({ cards }) => cards.some((card) => card.caseId === caseId));
    expect([await inQueue('taza'), await inQueue('tiznit')]).toEqual([false, true]);
    const seen = await call('GET', `/api/officer/cases/${caseId}`, tiznit);
    expect(seen.body.transfers).toMatchObject([{ from: 'taza', to: 'tiznit', by: 'o-taza' }]);
    const gone = await call('GET', `/api/officer/cases/${caseId}`, taza);
    expect([gone.status, gone.body.code]).toEqual([404, 'case.moved']);
    expect(gone.body.detail.fr).toContain('Tiznit');
    // Nobody else learns that there is such a case.
    expect((await call('GET', `/api/officer/cases/${caseId}`, officer('o', 'safi'))).body.code).toBe(
      'absent',
    );
    expect((await send(caseId, taza, 'taza')).status).toBe(404);
  });

  it('goes to a delegation there is, and not while a proposal waits to be confirmed', async () => {
    const { caseId } = await handedIn('taza');
    const taza = officer('o-taza', 'taza');
    for (const nowhere of ['taza', 'atlantis']) {
      const heard = await send(caseId, taza, nowhere);
      expect([heard.status, heard.body.code]).toEqual([422, 'transfer.nowhere']);
    }
    const reasons = [{ article: '2.04.892', text: { ar: 'شروط مستوفاة', fr: 'Conditions réunies' } }];
    const proposal = { outcome: 'grant', amountMAD: 27_000, reasons };
    await call('POST', `/api/officer/cases/${caseId}/proposals`, taza, proposal);
    expect((await send(caseId, taza, 'tiznit')).body.code).toBe('transfer.proposal-stands');
  });
});

describe('a case sent to another delegation', () => {
  const path = (caseId: string, what = '') => `/api/officer/cases/${caseId}${what}`;
  const [taza, nador] = [officer('o-taza', 'taza'), officer('o-nador', 'nador')];
  const sent = async () => {
    const { caseId, claims } = await handedIn('taza');
    const before = (await call('GET', path(caseId), taza)).body.receipt.answerBy;
    const body = { to: 'nador', reason: 'انتقل صاحب الطلب' };
    expect((await call('POST', path(caseId, '/transfer'), taza, body)).status).toBe(200);
    return { caseId, claims, before };
  };
  const answer = (caseId: string, claims: Claims, body: object) =>
    call('POST', path(caseId, '/transfer/answer'), claims, body);

  it('is judged by nobody until it is taken on there, while the law’s clock runs', async () => {
    const { caseId, before } = await sent();
    const seen = (await call('GET', path(caseId), nador)).body;
    expect(seen.receipt.answerBy).toBe(before);
    expect(seen.may).toContain('answer-transfer');
    expect(seen.may).not.toContain('propose');
    const { body } = await world.call('GET', '/api/officer/queue', { claims: nador });
    expect(body.cards.find((card: CaseCard) => card.caseId === caseId)).toMatchObject({
      why: { code: 'transfer-to-accept' },
      deadline: before,
    });
    const waiver = { paper: 'rib', source: 'السجل', reason: 'محفوظ' };
    const early = await call('POST', path(caseId, '/waivers'), nador, waiver);
    expect([early.status, early.body.code]).toEqual([409, 'transfer.to-accept']);
    // Whoever sent it does not answer, though their reach be wide.
    expect((await answer(caseId, { ...taza, 'custom:delegation': '*' }, { accepted: true })).body.code).toBe(
      'transfer.own',
    );
    expect((await answer(caseId, nador, { accepted: true })).body.delegation).toBe('nador');
    expect((await call('POST', path(caseId, '/waivers'), nador, waiver)).status).toBe(200);
    expect((await call('GET', path(caseId), nador)).body.transfers).toMatchObject([
      { from: 'taza', to: 'nador', answer: { accepted: true, by: 'o-nador' } },
    ]);
    expect((await answer(caseId, officer('p', 'nador'), { accepted: true })).body.code).toBe('transfer.none');
  });

  it('is sent back with a reason, and may be sent again', async () => {
    const { caseId } = await sent();
    expect((await answer(caseId, nador, { accepted: false })).body.code).toBe('transfer.why-back');
    const back = await answer(caseId, nador, { accepted: false, reason: 'ما زال يسكن تازة' });
    expect(back.body.delegation).toBe('taza');
    expect((await call('GET', path(caseId), taza)).body.may).toContain('propose');
    expect((await call('GET', path(caseId), nador)).body.code).toBe('case.moved');
    const again = await call('POST', path(caseId, '/transfer'), taza, {
      to: 'nador',
      reason: 'شهادة السكنى',
    });
    expect(again.body.to).toBe('nador');
  });

  it('is taken on also once it has ended meanwhile, so that what its holder asks for can be put right', async () => {
    const { caseId, claims } = await sent();
    expect((await call('POST', '/api/applicant/case/withdraw', claims)).status).toBe(200);
    expect((await answer(caseId, nador, { accepted: true })).body.delegation).toBe('nador');
  });
});

describe('an officer with the applicant’s family name', () => {
  it('sees a warning on opening the case, is not offered to decide, declares, and then is', async () => {
    const { caseId } = await handedIn('taza');
    const kin = { ...officer('o-kin', 'taza'), family_name: 'Ait Ouaarab' };
    const opened = await call('GET', `/api/officer/cases/${caseId}`, kin);
    expect(opened.body.conflict.warned).toMatchObject({ with: ['applicant'], samePlace: true });
    for (const move of ['propose', 'claim']) expect(opened.body.may).not.toContain(move);
    const taken = await call('POST', `/api/officer/cases/${caseId}/claim`, kin, {});
    expect([taken.status, taken.body.code]).toEqual([409, 'conflict.declare-first']);
    const declared = await call('POST', `/api/officer/cases/${caseId}/conflict`, kin, {
      ...{ stands: 'unrelated', reason: 'من إقليم آخر' },
    });
    expect(declared.body.may).toContain('propose');
    const recused = await call('POST', `/api/officer/cases/${caseId}/conflict`, kin, { stands: 'recused' });
    expect(recused.body.may).toEqual([]);
    const note = await call('POST', `/api/officer/cases/${caseId}/notes`, kin, { note: 'x' });
    expect([note.status, note.body.code]).toEqual([403, 'conflict.recused']);
    expect(world.log.join('\n')).not.toContain('Ouaarab');
  });
});
