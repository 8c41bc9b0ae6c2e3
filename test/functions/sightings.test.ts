import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '#functions/http';
import { routes } from '#functions/routes';
import { keepDemoAgreement } from '#local/demo';
import { sessions } from '#shared/cases/decision/session';
import { assessDossier } from '#shared/cases/dossier';
import { ceremonies } from '#shared/cases/payment/ceremonies';
import { receivePaper } from '#shared/cases/receive-paper';
import { keepMembers } from '#shared/cases/register/keys';
import type { CaseId, CaseReference } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import { application } from '../../functions/examples.ts';
import { laterDay } from '../cases/world.ts';
import { bank, caller, keeper, officer, openWorld, type World } from './world.ts';

let world: World;
let mine: Awaited<ReturnType<World['open']>>;
beforeEach(async () => {
  world = await openWorld();
  mine = await world.open('khenifra');
});
afterEach(() => world.end());

const amina = officer('agent-77', 'khenifra');
const central = officer('agent-88', '*');
const own = async (until?: string) =>
  (
    await world.call('GET', '/api/applicant/case/sightings', {
      claims: mine.claims,
      ...(until === undefined ? {} : { query: { until } }),
    })
  ).body;
const see = (claims = amina) => world.call('GET', `/api/officer/cases/${mine.caseId}`, { claims });

describe('law 09-08: who saw what', () => {
  it('is empty before anybody looked: queues are no looks, nor what answers no more than that it is done', async () => {
    expect(await own()).toEqual({ sightings: [] });
    await world.call('GET', '/api/officer/queue', { claims: amina, query: { desk: 'applicant' } });
    await world.call('POST', `/api/officer/cases/${mine.caseId}/requeue`, { claims: amina });
    await world.call('GET', '/api/applicant/case', { claims: mine.claims });
    expect(await own()).toEqual({ sightings: [] });
  });

  it('counts an act that answers with the case as a look at it, however many of them once an hour', async () => {
    const note = { body: { note: 'vu au guichet' }, claims: amina };
    for (const _ of [1, 2]) await world.call('POST', `/api/officer/cases/${mine.caseId}/notes`, note);
    expect((await own()).sightings).toMatchObject([{ what: 'case', role: 'officer', why: 'examination' }]);
  });

  it('tells applicants of each look at their case and papers by role and delegation, never by person', async () => {
    const paperId = await world.send(mine.claims, 'a paper');
    await receivePaper(world.platform, world.platform.queue.take()!.message, assessDossier);
    expect((await see()).status).toBe(200);
    expect((await see(central)).status).toBe(200);
    expect((await see()).status).toBe(200);
    const file = `/api/officer/cases/${mine.caseId}/papers/${paperId}/file`;
    expect((await world.call('GET', file, { claims: amina })).status).toBe(200);
    // The same paper under no name of ours: nothing was shown, so nothing was seen.
    const nowhere = file.replace(paperId, world.platform.newId('paper'));
    expect((await world.call('GET', nowhere, { claims: amina })).status).toBe(404);
    const { sightings } = await own();
    expect(sightings.slice(-2).map(({ office }: { office: { fr: string } }) => office.fr)).toEqual([
      'Agent chargé des dossiers, services centraux',
      'Agent chargé des dossiers, délégation : Khénifra',
    ]);
    expect(sightings.map(({ what }: { what: string }) => what)).toEqual(['paper', 'case', 'case']);
    expect(sightings[0].paperId).toBe(paperId);
    expect(JSON.stringify(sightings)).not.toMatch(/agent-\d/);
    expect(sightings.at(-1)).toMatchObject({
      ...{ what: 'case', role: 'officer', delegation: 'khenifra', why: 'examination' },
      purpose: { ar: 'دراسة الملف', fr: 'Examen du dossier' },
    });
  });

  it('keeps no look that was refused: another delegation, an unknown case', async () => {
    expect((await see(officer('stranger', 'casablanca'))).status).toBe(404);
    expect((await own()).sightings).toEqual([]);
    expect((await world.platform.books.list({ book: 'sightings', limit: 10 })).sheets).toEqual([]);
  });

  it('counts the keeper and the bank in, the bank by its name and only once it was answered', async () => {
    const claims = keeper('keeper-1', 'khenifra');
    const { body } = await world.call('POST', '/api/keeper/cases', {
      body: { language: 'fr', told: true },
      claims,
    });
    await world.call('GET', `/api/keeper/cases/${body.caseId}`, { claims });
    const { sheets } = await world.platform.books.list({ book: 'sightings', limit: 10 });
    expect(sheets.map(({ card }) => card.under)).toEqual([body.caseId]);

    const ask = () =>
      world.call('GET', `/partner/v1/decisions/${mine.reference}`, { claims: bank('bank-1') });
    expect((await ask()).status).toBe(404);
    expect((await own()).sightings).toEqual([]);
    const consent = { body: { until: laterDay() }, claims: mine.claims };
    await world.call('PUT', '/api/applicant/case/consents/bank-1', consent);
    await keepDemoAgreement(world.platform, 'bank-1');
    expect((await ask()).body).toEqual({ reference: mine.reference, status: 'pending' });
    expect((await own()).sightings).toMatchObject([
      {
        what: 'decision',
        role: 'partner',
        why: 'loan',
        office: { fr: 'Partenaire : Banque partenaire (démonstration)' },
      },
    ]);
  });

  it('shows nothing that could not be written down, and says so', async () => {
    const platform: Platform = {
      ...world.platform,
      books: { ...world.platform.books, append: () => Promise.reject(new Error('no disk left')) },
    };
    const call = caller(serve(routes, async () => platform));
    const refused = await call('GET', `/api/officer/cases/${mine.caseId}`, { claims: amina });
    expect(refused.status).toBe(503);
    expect(refused.body.code).toBe('sighting.unwritten');
    expect(refused.headers['retry-after']).toBe('5');
    expect(JSON.stringify(refused.body)).not.toContain(mine.reference);
    const search = { body: { text: 'Amzil' }, claims: amina };
    expect((await call('POST', '/api/officer/members/search', search)).status).toBe(503);
    expect((await see()).status).toBe(200);
  });

  it('keeps who searched the register and whose rows they were shown, not what they sought', async () => {
    await keepMembers(world.platform, [{ memberNumber: '45748', nameLat: 'Mohamed ben Lahcen Amzil' }]);
    const search = { body: { text: 'Mohamed Amzil' }, claims: amina };
    expect((await world.call('POST', '/api/officer/members/search', search)).body.found).toHaveLength(1);
    const inspector = officer('inspector-1', '*', 'inspector');
    const { body } = await world.call('GET', '/api/officer/sightings', { claims: inspector });
    expect(body.sightings).toMatchObject([
      { id: 'agent-77', kind: 'officer', what: 'register', members: ['45748'], role: 'officer' },
    ]);
    expect(JSON.stringify(body)).not.toContain('Amzil');
  });

  it('shows inspectors the whole by pages, or one case, one reader, one day; those of a delegation their own people', async () => {
    const other = await world.open('casablanca');
    await see();
    await see(central);
    await world.call('GET', `/api/officer/cases/${other.caseId}`, { claims: central });
    const inspector = officer('inspector-1', '*', 'inspector');
    const list = async (query: Record<string, string> = {}, claims = inspector) =>
      (await world.call('GET', '/api/officer/sightings', { claims, query })).body;
    const all = await list();
    expect(all.sightings).toHaveLength(3);
    const first = await list({ limit: '1' });
    const second = await list({ limit: '1', cursor: first.cursor });
    expect([...first.sightings, ...second.sightings]).toEqual(all.sightings);
    expect((await list({ caseId: other.caseId })).sightings).toMatchObject([
      { id: 'agent-88', caseId: other.caseId },
    ]);
    expect((await list({ reader: 'agent-77' })).sightings).toHaveLength(1);
    expect((await list({ to: '2020-01-01' })).sightings).toEqual([]);
    const local = officer('inspector-2', 'khenifra', 'inspector');
    expect((await list({}, local)).sightings).toMatchObject([{ id: 'agent-77' }]);
    expect((await world.call('GET', '/api/officer/sightings', { claims: amina })).status).toBe(403);
  });

  it('counts a ceremony’s list and a session’s agenda as a look at each case on them, and a list of those as none', async () => {
    const other = await world.open('khenifra');
    const plan = {
      body: { delegation: 'khenifra', on: '2999-12-18', place: 'خنيفرة' },
      claims: officer('treasurer-1', 'khenifra', 'treasurer'),
    };
    const { ceremony } = (await world.call('POST', '/api/officer/ceremonies', plan)).body;
    const called = (caseId: string) => ({
      events: [{ type: 'BeneficiaryCalled' as const, caseId: caseId as CaseId, tranche: 1 }],
    });
    for (const { caseId } of [mine, other])
      await ceremonies.record(world.platform, ceremony, { kind: 'officer', id: 'treasurer-1' }, () =>
        called(caseId),
      );
    const body = { on: new Date().toISOString().slice(0, 10) };
    const { sessionId } = (await world.call('POST', '/api/officer/sessions', { body, claims: amina })).body;
    const listed = {
      ...{
        type: 'CaseListed' as const,
        caseId: mine.caseId as CaseId,
        reference: mine.reference as CaseReference,
      },
      ...{ proposalId: world.platform.newId('proposal'), delegation: 'khenifra', outcome: 'grant' as const },
      ...{ amountCentimes: 100, proposedBy: 'agent-1' },
    };
    await sessions.record(world.platform, sessionId, { kind: 'officer', id: 'agent-77' }, () => ({
      events: [listed],
    }));
    const payer = officer('payer-1', 'khenifra', 'treasurer');
    await world.call('GET', '/api/officer/ceremonies', { claims: payer });
    await world.call('GET', '/api/officer/sessions', { claims: amina });
    expect(await own()).toEqual({ sightings: [] });
    const opened = await world.call('GET', `/api/officer/ceremonies/${ceremony}`, { claims: payer });
    expect(opened.body.called).toHaveLength(2);
    const held = await world.call('GET', `/api/officer/sessions/${sessionId}`, { claims: amina });
    expect(held.body.agenda).toHaveLength(1);
    const seen = (await own()).sightings.map(({ what, role, why }: Record<string, string>) => [
      what,
      role,
      why,
    ]);
    expect(seen.sort()).toEqual([
      ['decision', 'officer', 'examination'],
      ['payment', 'treasurer', 'payment'],
    ]);
    const whole = await world.call('GET', '/api/officer/sightings', {
      claims: officer('inspector-1', '*', 'inspector'),
      query: { caseId: other.caseId },
    });
    expect(whole.body.sightings).toMatchObject([{ id: 'payer-1', what: 'payment' }]);
    // What answers an act on them shows the same names, also where there was nothing to do.
    const nobody = { caseId: world.platform.newId('case'), reason: 'خطأ' };
    const looked = { 'payer-2': `ceremonies/${ceremony}/struck`, 'agent-99': `sessions/${sessionId}/leave` };
    for (const [id, path] of Object.entries(looked)) {
      const claims = officer(id, 'khenifra', path.startsWith('c') ? 'treasurer' : 'officer');
      const said = await world.call('POST', `/api/officer/${path}`, { claims, body: nobody });
      expect(said.status).toBe(200);
    }
    const { body: readers } = await world.call('GET', '/api/officer/sightings', {
      claims: officer('inspector-1', '*', 'inspector'),
      query: { caseId: mine.caseId },
    });
    expect(readers.sightings.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(Object.keys(looked)),
    );
  });

  it('counts as a look what answers an act that others had done already', async () => {
    const paperId = await world.send(mine.claims, 'a paper');
    await receivePaper(world.platform, world.platform.queue.take()!.message, assessDossier);
    await world.call('PUT', '/api/applicant/case/application', { body: application, claims: mine.claims });
    await world.call('POST', '/api/applicant/case/submit', { claims: mine.claims });
    const review = `/api/officer/cases/${mine.caseId}/papers/${paperId}/review`;
    const waiver = { paper: 'rib', source: 'السجل', reason: 'محفوظ' };
    for (const claims of [amina, officer('agent-79', 'khenifra')]) {
      expect((await world.call('POST', review, { claims })).status).toBe(200);
      const path = `/api/officer/cases/${mine.caseId}/waivers`;
      expect((await world.call('POST', path, { body: waiver, claims })).status).toBe(200);
    }
    const { body } = await world.call('GET', '/api/officer/sightings', {
      claims: officer('inspector-1', '*', 'inspector'),
      query: { reader: 'agent-79' },
    });
    expect(body.sightings).toMatchObject([{ what: 'case', caseId: mine.caseId }]);
  });

  it('counts the draft of a letter as a look: it leaves no act behind', async () => {
    await world.call('PUT', '/api/applicant/case/application', { body: application, claims: mine.claims });
    await world.call('POST', '/api/applicant/case/submit', { claims: mine.claims });
    const body = {
      ...{ kind: 'completion' },
      papers: [{ paper: 'quote', why: { ar: 'لازم', fr: 'Requis' } }],
    };
    const path = `/api/officer/cases/${mine.caseId}/letters/preview`;
    expect((await world.call('POST', path, { body, claims: amina })).status).toBe(200);
    expect((await own()).sightings).toMatchObject([{ what: 'letter', role: 'officer' }]);
  });

  it('is written for every address that shows a case to somebody else, without its being asked for', async () => {
    await world.call('PUT', '/api/applicant/case/application', { body: application, claims: mine.claims });
    const looks = routes.filter(
      ({ audience, method, path }) => audience === 'officer' && method === 'GET' && path.includes('{caseId}'),
    );
    expect(looks.length).toBeGreaterThan(2);
    const everything = officer('all-1', 'khenifra', 'officer', 'administrator', 'treasurer', 'inspector');
    for (const [n, look] of looks.entries()) {
      if (look.sees === 'nothing') continue;
      const claims = { ...everything, sub: `reader-${n}` };
      const path = look.path.replace('{caseId}', mine.caseId);
      const { status } = await world.call('GET', path, { claims });
      const { body } = await world.call('GET', '/api/officer/sightings', {
        claims: officer('inspector-1', '*', 'inspector'),
        query: { reader: `reader-${n}` },
      });
      expect(body.sightings, look.id).toHaveLength(status === 200 ? 1 : 0);
    }
  });
});
