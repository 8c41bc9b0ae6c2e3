import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#shared/cases/plain-date';
import { application } from '../../functions/examples.ts';
import { type Claims, officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const [orders, pays] = [
  officer('t-1', 'khenifra', 'treasurer'),
  officer('t-2', 'beni-mellal', 'treasurer'),
] as const;
const [one, two] = [officer('o-1', 'khenifra'), officer('o-2', 'khenifra')] as const;

const post = async (path: string, claims: Claims, body: unknown = {}) =>
  await world.call('POST', path, { claims, body });
const dueOf = async (step: string, claims: Claims = orders, query = {}) =>
  (await world.call('GET', '/api/officer/payments', { claims, query: { step, ...query } })).body.due;
const payment = async (caseId: string, claims: Claims) =>
  (await world.call('GET', `/api/officer/cases/${caseId}/payment`, { claims })).body;

/** Granted by two officers: all that was asked for, so that there is nothing to appeal against. */
async function granted(cin: string, amountMAD = 27_000): Promise<{ caseId: string; reference: string }> {
  const { caseId, reference, claims } = await world.open('khenifra');
  const { applicant, project } = application;
  const stated = { ...application, applicant: { ...applicant, cin } };
  const asked = { ...stated, project: { ...project, requestedMAD: 27_000 } };
  await world.call('PUT', '/api/applicant/case/application', { body: asked, claims });
  await world.call('POST', '/api/applicant/case/submit', { claims });
  const path = `/api/officer/cases/${caseId}/proposals`;
  const reasons = [{ article: '2.04.892', text: { ar: 'شروط مستوفاة', fr: 'Conditions réunies' } }];
  const lessBecause = 'الميزانية محدودة';
  const { body } = await post(path, one, { outcome: 'grant', amountMAD, reasons, lessBecause });
  await world.call('POST', `${path}/${body.proposal.proposalId}/confirm`, { claims: two });
  return { caseId, reference };
}

describe('a grant on its way', () => {
  it('stands in the list of what it waits for, step by step, and each is offered what they may do', async () => {
    const { caseId, reference } = await granted('VA2001');
    const path = `/api/officer/cases/${caseId}`;
    expect(await dueOf('account')).toEqual([
      expect.objectContaining({ caseId, reference, step: 'account', tranche: 1, amountMAD: 27_000 }),
    ]);
    const holder = application.applicant.nameLat;
    await post(`${path}/payee`, orders, { rib: '011519000001205000534921', holder });
    expect(await dueOf('account')).toEqual([]);
    expect(await dueOf('order', orders, { reference: reference.slice(4, 8) })).toHaveLength(1);
    expect(await dueOf('order', orders, { reference: 'ZZZZ' })).toEqual([]);
    expect((await payment(caseId, orders)).may).toEqual(['hold', 'order']);
    expect((await payment(caseId, one)).may).toEqual([]);

    await post(`${path}/tranches/1/order`, orders, { means: 'transfer' });
    // Two persons: who ordered may send the order back, the other pays.
    expect((await payment(caseId, orders)).may).toEqual(['return']);
    expect((await payment(caseId, pays)).may).toEqual(['return', 'pay']);
    expect(await dueOf('pay', pays)).toMatchObject([{ caseId, state: 'paying' }]);

    const on = dayOf(world.platform.now());
    await post(`${path}/tranches/1/payment`, pays, { on, reference: 'OV-1' });
    expect(await dueOf('visit', one)).toMatchObject([{ caseId, state: 'followed' }]);
    expect((await payment(caseId, one)).may).toEqual(['visit', 'breach']);
    await post(`${path}/visits`, one, { on, found: 'running', difficulties: ['marketing'] });
    expect(await dueOf('visit', one)).toEqual([]);
    const after = await payment(caseId, one);
    expect(after.mayClose).toEqual(['completed']);
    expect(after.trail.map(({ step, by }: { step: string; by: string }) => [step, by])).toEqual([
      ['granted', 'o-2'],
      ['account', 't-1'],
      ['ordered', 't-1'],
      ['paid', 't-2'],
      ['visited', 'o-1'],
    ]);
    await post(`${path}/breaches`, one, { obligation: 'équipement', facts: 'vendu' });
    // Claimed back by another than who recorded the breach.
    expect((await payment(caseId, one)).may).not.toContain('recover');
    expect((await payment(caseId, two)).may).toContain('recover');
    await post(`${path}/closing`, two, { why: 'completed' });
    for (const step of ['visit', 'follow']) expect(await dueOf(step)).toEqual([]);
  });

  it('that was given up frees its beneficiary by an act of one who did not decide', async () => {
    const { caseId } = await granted('VA2004');
    const path = `/api/officer/cases/${caseId}`;
    await post(`${path}/closing`, officer('o-3', 'khenifra'), { why: 'given-up', note: 'تصريح بالتخلي' });
    const keeps = officer('a', '*', 'administrator', 'officer');
    expect((await payment(caseId, two)).may).toEqual([]);
    expect((await payment(caseId, keeps)).may).toEqual(['release']);
    await post(`${path}/grant/release`, keeps, { reason: 'تخلى قبل الأداء' });
    const after = await payment(caseId, keeps);
    expect(after.may).toEqual([]);
    expect(after.trail.at(-1)).toMatchObject({ step: 'released', by: 'a' });
  });

  it('is neither paid nor ended by one of the applicant’s family name who has not said how they stand', async () => {
    const { caseId } = await granted('VA2005');
    const path = `/api/officer/cases/${caseId}`;
    const kin = { ...officer('t-kin', 'khenifra', 'treasurer'), family_name: 'Ait Ouaarab' };
    const before = await payment(caseId, kin);
    expect(before.warned.fr).toContain('nom de famille');
    expect(before.may).toEqual([]);
    const order = () => post(`${path}/tranches/1/order`, kin, { means: 'postal-order' });
    expect((await order()).body.code).toBe('conflict.declare-first');
    const said = { stands: 'unrelated', reason: 'من إقليم آخر' };
    expect((await post(`${path}/grant/conflict`, kin, said)).body).toEqual({ reference: before.reference });
    expect((await order()).status).toBe(200);
    await post(`${path}/grant/conflict`, kin, { stands: 'recused' });
    const back = await post(`${path}/tranches/1/return`, kin, { reason: 'x' });
    expect([back.body.code, (await payment(caseId, kin)).may]).toEqual(['conflict.recused', []]);
  });

  it('says that an appeal may still come, and is nobody’s elsewhere', async () => {
    const { caseId } = await granted('VA2002', 20_000);
    expect(await dueOf('account')).toMatchObject([{ caseId, waits: {} }]);
    expect((await payment(caseId, orders)).may).toEqual(['hold']);
    expect(await dueOf('account', officer('t-3', 'safi', 'treasurer'))).toEqual([]);
  });
});

describe('a ceremony', () => {
  it('says who comes, to those who hand over; the inspector sees references and sums', async () => {
    const { caseId } = await granted('VA2003');
    await post(`/api/officer/cases/${caseId}/tranches/1/order`, orders, { means: 'ceremony' });
    expect(await dueOf('hand-over')).toMatchObject([{ caseId }]);
    const on = dayOf(world.platform.now());
    const planned = await post('/api/officer/ceremonies', pays, {
      ...{ delegation: 'khenifra', on, place: 'فضاء الذاكرة' },
    });
    const path = `/api/officer/ceremonies/${planned.body.ceremony}`;
    expect(planned.body.may).toEqual(['call', 'close']);
    const { body } = await post(`${path}/called`, pays, { caseId, tranche: 1 });
    const { nameAr } = application.applicant;
    expect(body).toMatchObject({
      may: ['call', 'hand'],
      called: [
        {
          beneficiary: { nameAr, card: expect.stringMatching(/^VA•+03$/u) },
          amountMAD: 27_000,
          orderedBy: 't-1',
        },
      ],
    });
    const listed = async (claims: Claims, query = {}) =>
      (await world.call('GET', '/api/officer/ceremonies', { claims, query })).body.ceremonies;
    // A delegation sees its own and those under it; asking for the whole country widens nobody's reach.
    expect(await listed(pays)).toMatchObject([{ delegation: 'khenifra', called: 1 }]);
    expect(await listed(pays, { delegation: '*' })).toHaveLength(1);
    expect(await listed(officer('t', 'safi', 'treasurer'), { delegation: '*' })).toEqual([]);
    const looking = await world.call('GET', path, { claims: officer('i', '*', 'inspector') });
    expect(looking.body.may).toEqual([]);
    expect(looking.body.called[0]).toMatchObject({ amountMAD: 27_000 });
    expect(looking.body.called[0].beneficiary).toBeUndefined();

    // Kept elsewhere since: its reference stays on the list, its person and sum go with the case.
    await post(`/api/officer/cases/${caseId}/transfer`, one, { to: 'safi', reason: 'انتقل المستفيد' });
    const gone = (await world.call('GET', path, { claims: pays })).body.called[0];
    expect(gone).toEqual({ caseId, tranche: 1, reference: expect.any(String), elsewhere: 'safi' });
    expect((await post(`${path}/struck`, pays, { caseId, reason: 'أحيل ملفه' })).body.called).toEqual([]);
  });
});
