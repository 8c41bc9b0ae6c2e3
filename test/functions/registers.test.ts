import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepMembers } from '#shared/cases/register/keys';
import { laterDay } from '../cases/world.ts';
import { officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const administrator = officer('administrator-1', '*', 'administrator');
const agent = officer('officer-1', 'khenifra');
const stranger = officer('officer-9', 'casablanca');

describe('framework agreements', () => {
  const name = { ar: 'بنك الأطلس', fr: 'Banque de l’Atlas' };
  const terms = {
    ...{
      number: '7/2026',
      object: { ar: 'تمويل', fr: 'financement' },
      territory: ['khenifra'],
      from: '2020-01-01',
    },
    parties: [{ ar: 'المندوبية السامية', fr: 'Haut-Commissariat' }, name],
    ...{ obligations: [], readsDecisions: true },
  };
  const path = '/api/officer/agreements/bank-atlas';
  const post = (to: string, body: unknown, claims = administrator) =>
    world.call('POST', to, { body, claims });

  it('are drafted, signed and suspended by an administrator, and let the bank in only while live', async () => {
    const mine = await world.open('khenifra');
    await world.call('PUT', '/api/applicant/case/consents/bank-atlas', {
      body: { until: laterDay() },
      claims: mine.claims,
    });
    const ask = async () =>
      (
        await world.call('GET', `/partner/v1/decisions/${mine.reference}`, {
          claims: { client_id: 'bank-atlas', sub: 'bank-atlas' },
        })
      ).status;
    expect((await post(path, { name, kind: 'bank', terms })).body.agreements[0].state).toBe('drafted');
    expect(await ask()).toBe(404);
    await post(`${path}/a1`, { act: 'sign', on: '2020-01-01' });
    expect(await ask()).toBe(200);
    const suspended = await post(`${path}/a1`, { act: 'suspend', reason: 'تحقق' });
    expect(suspended.body.agreements[0]).toMatchObject({ state: 'suspended' });
    expect(suspended.body.agreements[0].history.at(-1)).toMatchObject({
      by: 'administrator-1',
      reason: 'تحقق',
    });
    expect(await ask()).toBe(404);
  });

  it('are nobody else’s to write, and of a territory that exists', async () => {
    expect((await post(path, { name, kind: 'bank', terms }, agent)).body.code).toBe('role.lacking');
    const nowhere = { ...terms, number: '8', territory: ['atlantis'] };
    expect((await post(path, { name, kind: 'bank', terms: nowhere })).status).toBe(422);
    expect((await post(`${path}/a7`, { act: 'sign', on: '2020-01-01' })).status).toBe(404);
  });

  it('are listed by partner, with nothing before the first', async () => {
    const list = await world.call('GET', '/api/officer/agreements', {
      query: { kind: 'chamber' },
      claims: administrator,
    });
    expect(list.body).toEqual({ partners: [] });
    const banks = await world.call('GET', '/api/officer/agreements', {
      query: { kind: 'bank' },
      claims: administrator,
    });
    expect(banks.body.partners).toEqual([
      { partner: 'bank-atlas', name, kind: 'bank', latestFrom: '2020-01-01', agreements: 1 },
    ]);
  });
});

describe('outreach meetings', () => {
  const plan = { day: '2020-02-03', delegation: 'khenifra', place: 'مريرت', kind: 'meeting', partners: [] };
  const add = (body: unknown, claims = agent) =>
    world.call('POST', '/api/officer/meetings', { body, claims });

  it('are entered with who came, listed, counted between two days, and name the cases that came of them', async () => {
    const { status, body } = await add({ plan, attendance: { women: 9, men: 4, leads: 2 } });
    expect([status, body.state]).toEqual([201, 'held']);
    const { caseId } = await world.open('khenifra');
    const cited = await world.call('POST', `/api/officer/cases/${caseId}/meeting`, {
      body: { meeting: body.meeting },
      claims: agent,
    });
    expect(cited.status).toBe(200);
    const list = await world.call('GET', '/api/officer/meetings', { claims: agent });
    expect(list.body.meetings).toMatchObject([{ meeting: body.meeting, women: 9, cases: 1, place: 'مريرت' }]);
    const query = { from: '2001-01-01', to: '2020-12-31' };
    const counts = await world.call('GET', '/api/officer/meetings/counts', { query, claims: agent });
    expect(counts.body.total).toMatchObject({ meetings: 1, women: 9, men: 4, leads: 2, cases: 1 });
    expect(counts.body.byYear.map(({ key }: { key: string }) => key)).toEqual(['2020']);
  });

  it('of another delegation are as absent as none, to read and to write', async () => {
    const { meetings } = (await world.call('GET', '/api/officer/meetings', { claims: agent })).body;
    const path = `/api/officer/meetings/${meetings[0].meeting}`;
    const there = await world.call('GET', path, { claims: stranger });
    expect(there.status).toBe(404);
    expect(there).toEqual(await world.call('GET', '/api/officer/meetings/nowhere', { claims: stranger }));
    expect(
      (await world.call('POST', `${path}/cancel`, { body: { reason: 'x' }, claims: stranger })).status,
    ).toBe(404);
    expect((await add({ plan: { ...plan, place: 'هنا' } }, stranger)).status).toBe(404);
    expect((await world.call('GET', '/api/officer/meetings', { claims: stranger })).body).toEqual({
      meetings: [],
    });
  });

  it('told twice is refused with a sentence that says where the first is', async () => {
    const again = await add({ plan });
    expect([again.status, again.body.code]).toEqual([409, 'sheet.taken']);
    expect(again.body.detail.fr).toContain('Ouvrez-la depuis la liste');
  });
});

describe('the register of members', () => {
  const [first, second] = ['registrar-1', 'registrar-2'].map((id) => officer(id, '*', 'registrar'));
  const post = (path: string, body: unknown, claims = first!) =>
    world.call('POST', `/api/officer/members/${path}`, { body, claims });
  const correction = { number: '45748', columns: { nameAr: 'محمد بن الحسين' }, why: 'خطأ في النقل' };

  it('says of a number that is not in it that it is not, and whether a register was ever imported', async () => {
    expect((await post('lookup', { number: '45748' }, agent)).body).toMatchObject({
      consulted: false,
      corrections: [],
    });
    const none = await post('corrections', correction);
    expect([none.status, none.body.code]).toEqual([404, 'member.absent']);
  });

  it('is corrected by one registrar and confirmed by another; officers look up and correct nothing', async () => {
    await keepMembers(world.platform, [{ memberNumber: '45748', nameAr: 'محمد بن الحسن', birth: '1931' }]);
    expect((await post('corrections', correction, agent)).body.code).toBe('role.lacking');
    const { sheet, corrections } = (await post('corrections', correction)).body;
    expect(corrections[0]).toMatchObject({ state: 'waiting', by: 'registrar-1' });
    const waiting = await world.call('GET', '/api/officer/members/corrections', { claims: second! });
    expect(waiting.body.sheets).toMatchObject([{ sheet, waiting: 1 }]);
    const path = `corrections/${sheet}/c1`;
    expect((await post(path, { act: 'confirm' })).body.code).toBe('correction.four-eyes');
    const confirmed = await post(path, { act: 'confirm' }, second!);
    expect(confirmed.body.member.nameAr).toBe('محمد بن الحسين');
    const seen = await post('lookup', { number: '٤٥٧٤٨' }, agent);
    expect(seen.body).toMatchObject({
      member: { nameAr: 'محمد بن الحسين' },
      corrections: [{ applied: { by: 'registrar-2' }, changes: [{ was: 'محمد بن الحسن' }] }],
    });
  });

  it('its numbers and names stand in no address and no log', () => {
    expect(world.log.join('\n')).not.toMatch(/45748|الحسين/u);
  });
});
