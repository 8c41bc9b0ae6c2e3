import { afterAll, beforeAll, expect, it } from 'vitest';
import { assessDossier } from '#shared/cases/dossier';
import { receivePaper } from '#shared/cases/receive-paper';
import { CaseId, PaperId } from '#shared/platform/ids';
import { fileKey, largestUpload } from '#shared/platform/platform';
import { application, paperToSend } from '../../functions/examples.ts';
import { officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

it('gives a reference and a code that sign in, and takes them as people type them', async () => {
  const { reference, code } = await world.open();
  const typed = { reference: ` ${reference.toLowerCase()} `, code: code.toLowerCase().replaceAll('-', ' ') };
  const heard = await world.call('POST', '/api/applicant/sign-in', { body: typed });
  expect(heard.status).toBe(200);
  expect(await world.platform.tokens.check(heard.body.token, 'applicant')).toBeDefined();
  expect(await world.platform.tokens.check(heard.body.token, 'officer')).toBeUndefined();
});

it('says the same of a wrong code and of a reference nobody holds', async () => {
  const { reference } = await world.open();
  const attempt = (given: string) =>
    world.call('POST', '/api/applicant/sign-in', { body: { reference: given, code: 'AAAA-AAAA-AAAA' } });
  const [wrong, unknown] = [await attempt(reference), await attempt('NSB-0000-0000')];
  expect(wrong).toEqual(unknown);
  expect(wrong?.status).toBe(403);
});

it('refuses at once a paper that is too large or of a kind it can not read', async () => {
  const { claims } = await world.open();
  const ask = (change: object) =>
    world.call('POST', '/api/applicant/case/papers', { body: { ...paperToSend, ...change }, claims });
  expect((await ask({ size: largestUpload + 1 })).status).toBe(413);
  expect((await ask({ type: 'image/svg+xml' })).status).toBe(422);
  expect((await ask({ sha256: 'nonsense' })).status).toBe(422);
  expect((await ask({})).status).toBe(201);
});

it('shows the reading in trade words, the doubts as sentences, and everything missing at once', async () => {
  const { claims, caseId } = await world.open();
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
  const paperId = await world.send(claims, 'a quote');
  const key = fileKey(CaseId.parse(caseId), PaperId.parse(paperId));
  const file = await world.platform.files.read(key);
  const versionId = file.status === 'found' ? file.versionId : '';
  const message = { caseId: CaseId.parse(caseId), paperId: PaperId.parse(paperId), key, versionId };
  await receivePaper(world.platform, message, assessDossier);

  const { body } = await world.call('GET', '/api/applicant/case', { claims });
  expect(body.papers[0]).toMatchObject({
    status: 'read',
    kind: { type: 'quote', name: { ar: expect.any(String), fr: expect.any(String) } },
    fields: [{ name: { ar: 'المجموع مع الضريبة' }, value: '121200.00' }],
    doubts: [{ text: { ar: expect.stringContaining('\u2068'), fr: expect.stringContaining('Total') } }],
  });
  expect(body.assessment.missing.length).toBeGreaterThan(3);
  expect(body.assessment).not.toHaveProperty('flags');
  expect(body.may).toContain('submit');

  const submitted = await world.call('POST', '/api/applicant/case/submit', { claims });
  expect(submitted.body.receipt).toMatchObject({ answerBy: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  const again = await world.call('POST', '/api/applicant/case/submit', { claims });
  expect(again.body.receipt).toEqual(submitted.body.receipt);
});

it('keeps a form that is not whole, loses no word two telephones write, and shows officers none of it', async () => {
  const { claims, caseId } = await world.open();
  const keep = (draft: object, seen: number) =>
    world.call('PUT', '/api/applicant/case/draft', { body: { draft, seen }, claims });
  const first = { applicant: { nameAr: 'فاطمة أيت واعراب' }, province: 'khenifra' };
  const { body: kept } = await keep(first, 0);
  expect(kept).toMatchObject({ draft: first, may: ['state', 'upload', 'withdraw'] });
  expect(kept).not.toHaveProperty('application');
  expect(kept).not.toHaveProperty('assessment');

  const second = { ...first, project: { title: 'تربية النحل' } };
  const { version } = kept.draft;
  expect((await keep(second, version)).body.draft).toMatchObject(second);
  // Another telephone, that saw the first; and the same one again, whose answer was lost.
  const late = await keep({ ...first, member: { fileNumber: '45748' } }, version);
  expect([late.status, late.body.code]).toEqual([409, 'draft.written-since']);
  const again = await keep(second, version);
  expect(again.body.draft).toMatchObject(second);
  expect(again.body.version).toBe(again.body.draft.version);

  const desk = officer('officer-khenifra-1', 'khenifra');
  const seen = await world.call('GET', `/api/officer/cases/${caseId}`, { claims: desk });
  expect(seen.status).toBe(200);
  expect(JSON.stringify(seen.body)).not.toContain('فاطمة');
  const copy = await world.call('GET', '/api/applicant/case/export', { claims });
  expect(JSON.stringify(copy.body)).toContain('تربية النحل');

  const whole = await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
  expect(whole.body).not.toHaveProperty('draft');
  expect((await keep(first, 0)).body.code).toBe('draft.written-since');
});

it('publishes the papers of the procedure with their reasons', async () => {
  const { body } = await world.call('GET', '/api/public/procedure');
  expect(body.subsidyRateMax).toBe(30);
  expect(body.papers.length).toBeGreaterThan(8);
  for (const paper of body.papers) expect(paper.why.ar).toMatch(/\p{Script=Arabic}/u);
});
