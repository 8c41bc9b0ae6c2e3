import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tick } from '#functions/hourly';
import { routes } from '#functions/routes';
import { assessDossier } from '#shared/cases/dossier';
import { receivePaper } from '#shared/cases/receive-paper';
import { application } from '../../functions/examples.ts';
import { officer, openWorld, type World } from './world.ts';

let world: World;
let mine: Awaited<ReturnType<World['open']>>;
let other: Awaited<ReturnType<World['open']>>;
beforeEach(async () => {
  world = await openWorld();
  [mine, other] = [await world.open('khenifra'), await world.open('khenifra')];
});
afterEach(() => world.end());

const amina = officer('agent-77', 'khenifra');
const own = (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
  world.call(method, `/api/applicant/case${path}`, {
    claims: mine.claims,
    ...(body === undefined ? {} : { body }),
  });

describe('law 09-08: the notice', () => {
  it('is there for anybody, in both languages, with the years the rules in force keep cases', async () => {
    const { status, body } = await world.call('GET', '/api/public/notice', {});
    expect(status).toBe(200);
    expect(body.sections.map(({ about }: { about: string }) => about)).toEqual([
      ...['controller', 'purposes', 'kept', 'readers', 'machine', 'rights', 'whom'],
    ]);
    for (const { title, text } of body.sections)
      for (const said of [title, text]) {
        expect(said.ar).toMatch(/\p{Script=Arabic}/u);
        expect(said.fr).toMatch(/\p{Script=Latin}/u);
      }
    expect(body.keeping.ar).toContain('\u206810\u2069');
    expect(body.keeping.fr).toContain('10');
  });

  it('is written once: when the form is filled, or when it is accepted before', async () => {
    const told = async () => (await own('POST', '/notice/accept')).body.told;
    expect(await told()).toHaveLength(1);
    await own('PUT', '/application', application);
    expect(await told()).toMatchObject([{ version: '2026-1' }]);
    await world.call('PUT', '/api/applicant/case/application', { claims: other.claims, body: application });
    const { body } = await world.call('GET', '/api/applicant/case/export', { claims: other.claims });
    expect(body.notices).toMatchObject([{ version: '2026-1' }]);
  });
});

describe('law 09-08: access', () => {
  it('gives all that is held of one’s own case, by offices and never by persons, and the files', async () => {
    await own('PUT', '/application', application);
    const paperId = await world.send(mine.claims, 'a paper');
    await receivePaper(world.platform, world.platform.queue.take()!.message, assessDossier);
    await world.call('GET', `/api/officer/cases/${mine.caseId}`, { claims: amina });
    const note = { body: { note: 'secret-note' }, claims: amina };
    await world.call('POST', `/api/officer/cases/${mine.caseId}/notes`, note);
    const { status, body } = await own('GET', '/export');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      format: 'nasab-case-1',
      case: { caseId: mine.caseId, delegation: 'khenifra' },
      application: { applicant: { cin: application.applicant.cin } },
      papers: [{ paperId }],
      sightings: [{ what: 'case', role: 'officer', delegation: 'khenifra' }],
    });
    expect(body.acts.map(({ type }: { type: string }) => type)).toEqual(
      expect.arrayContaining(['CaseOpened', 'NoticeGiven', 'ApplicationStated', 'PaperReceived']),
    );
    expect(body.papers[0].reading ?? body.papers[0].refused).toBeDefined();
    const json = JSON.stringify(body);
    for (const hidden of ['agent-77', 'secret-note', other.caseId, 'nameShares'])
      expect(json).not.toContain(hidden);
    expect(body.leftOut.map(({ what }: { what: string }) => what)).toContain('notes');

    const { files } = (await own('GET', '/export/files')).body;
    expect(files).toMatchObject([{ paperId, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    const shown = await world.platform.files.openView(files[0].url.split('/').at(-1));
    expect(Buffer.from(shown!.bytes).toString()).toBe('a paper');
  });
});

describe('law 09-08: rectification', () => {
  it('is asked once at a time, answered with a reason, and shown to both', async () => {
    const ask = (what: string) => own('POST', '/rectifications', { what });
    const path = `/api/officer/cases/${mine.caseId}/rectifications`;
    const answer = (accepted: boolean, reason: string) =>
      world.call('POST', `${path}/answer`, { claims: amina, body: { accepted, reason } });
    expect((await answer(true, 'x')).body.code).toBe('rectification.none');
    const [first, second] = ['ولدت سنة 1978', 'اسمي يكتب Aït'];
    expect((await ask(first)).body.rectifications).toHaveLength(1);
    // Its answer was lost: said again, it is the same request.
    expect((await ask(first)).body.rectifications).toHaveLength(1);
    expect(await ask(second)).toMatchObject({ status: 409, body: { code: 'rectification.open' } });
    expect((await answer(false, '')).status).toBe(422);
    expect((await answer(false, 'عقد الازدياد يقول 1987')).status).toBe(200);
    expect((await answer(false, 'عقد الازدياد يقول 1987')).body.rectifications).toHaveLength(1);
    await ask(second);
    await answer(true, 'كما في البطاقة');
    const seen = (await own('GET', '/rectifications')).body;
    expect(seen.rectifications).toMatchObject([
      { what: first, answer: { accepted: false } },
      { what: second, answer: { accepted: true, reason: 'كما في البطاقة' } },
    ]);
    const officers = (await world.call('GET', path, { claims: amina })).body;
    expect(officers).toEqual({ ...seen, values: [] });
    expect(JSON.stringify(seen)).not.toContain('agent-77');
  });

  it('stands in the list of those it waits for, until it is answered and made', async () => {
    const path = `/api/officer/cases/${mine.caseId}/rectifications`;
    const listed = async (claims = amina) =>
      (await world.call('GET', '/api/officer/rectifications', { claims })).body.waiting;
    expect(await listed()).toEqual([]);
    await own('POST', '/rectifications', { what: 'اسمي يكتب Aït' });
    expect(await listed()).toMatchObject([
      { caseId: mine.caseId, reference: mine.reference, waits: 'answer' },
    ]);
    expect(await listed(officer('o', 'casablanca'))).toEqual([]);
    expect(JSON.stringify(await listed())).not.toContain('Aït');
    await world.call('POST', `${path}/answer`, {
      claims: amina,
      body: { accepted: true, reason: 'البطاقة' },
    });
    expect(await listed()).toMatchObject([{ caseId: mine.caseId, waits: 'making' }]);
    await world.call('POST', `${path}/made`, { claims: amina, body: { done: 'صحح الاسم' } });
    expect(await listed()).toEqual([]);
  });
});

describe('law 09-08: erasure', () => {
  it('is proposed, ordered and confirmed by two persons of its reach, and done by the hour’s tick', async () => {
    await own('POST', '/withdraw');
    world.wait(3 * 366);
    expect(await tick(world.platform)).toMatchObject({ sealed: 1, erasures: { erased: 0 } });
    const chief = officer('chief-1', 'khenifra', 'administrator');
    const second = officer('inspector-1', '*', 'inspector');
    const stranger = officer('chief-9', 'casablanca', 'administrator');
    const listed = (claims = chief) => world.call('GET', '/api/officer/erasures', { claims });
    const caseIds = (await listed()).body.erasures.map(({ caseId }: { caseId: string }) => caseId);
    expect(caseIds).toContain(mine.caseId);
    expect((await listed(stranger)).body.erasures).toEqual([]);
    const act = (verb: string, claims = chief, body = {}) =>
      world.call('POST', `/api/officer/erasures/${mine.caseId}/${verb}`, { claims, body });
    expect((await act('order', stranger)).status).toBe(404);
    expect((await act('order', second)).status).toBe(403);
    expect((await act('order')).body).toMatchObject({ state: 'ordered', ordered: { by: 'chief-1' } });
    expect((await act('confirm')).body.code).toBe('erasure.second-person');
    expect((await act('confirm', second)).body).toMatchObject({ state: 'confirmed' });
    expect(await tick(world.platform)).toMatchObject({ erasures: { erased: 1, failed: 0 } });
    for (const heard of [
      await own('GET', ''),
      await own('GET', '/export'),
      await world.call('GET', `/api/officer/cases/${mine.caseId}`, {
        claims: officer('agent-77', 'khenifra'),
      }),
    ])
      expect(heard).toMatchObject({ status: 404, body: { code: 'case.erased' } });
    expect((await act('hold', second, { until: '2040-01-01', reason: 'x' })).body.code).toBe(
      'erasure.out-of-turn',
    );
  });
});

describe('a number that names a person', () => {
  /** Names of all properties an answer may have, as its schema declares them. */
  function namesIn(schema: unknown): string[] {
    if (Array.isArray(schema)) return schema.flatMap(namesIn);
    if (schema === null || typeof schema !== 'object') return [];
    return Object.entries(schema).flatMap(([key, value]) => [
      ...(key === 'properties' ? Object.keys(value as object) : []),
      ...namesIn(value),
    ]);
  }
  const needNot = routes.filter(
    ({ audience, path }) =>
      audience === 'partner' ||
      audience === 'public' ||
      /queue|statistics|ceremon|sessions|meetings|agreements|erasures|sightings/u.test(path),
  );

  it.each(needNot.map((one) => [`${one.method} ${one.path}`, one] as const))(
    'has no place in what %s answers',
    (_, one) => {
      const schema = z.toJSONSchema(one.output, { io: 'output', unrepresentable: 'any' });
      expect(namesIn(schema).filter((name) => /^(?:cin|rib|birthDate)$/u.test(name))).toEqual([]);
    },
  );

  it('is asked of enough routes to mean something', () => {
    expect(needNot.length).toBeGreaterThan(15);
  });
});
