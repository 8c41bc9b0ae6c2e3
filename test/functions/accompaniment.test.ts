import { afterAll, beforeAll, expect, it } from 'vitest';
import { application } from '../../functions/examples.ts';
import { officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

it('a project is accompanied from its idea on: each step with its day and body, what is next, seen by its holder', async () => {
  const { caseId, claims } = await world.open();
  const here = officer('here', 'khenifra');
  const path = `/api/officer/cases/${caseId}/accompaniment`;
  const take = async (body: object) => await world.call('POST', path, { claims: here, body });
  const today = world.platform.now().toISOString().slice(0, 10);
  // An idea holder has no file yet.
  const idea = (await world.call('GET', path, { claims: here })).body;
  expect(idea.next).toBe('orientation');
  expect(idea.steps.map(({ step }: { step: string }) => step)).toEqual([
    ...['idea', 'orientation', 'training', 'feasibility'],
    ...['file', 'financing', 'creation', 'follow-up'],
  ]);
  expect((await take({ step: 'training', on: '2999-01-01' })).body.code).toBe('accompaniment.to-come');
  expect((await take({ step: 'training', on: today, body: 'nobody' })).body.code).toBe('accompaniment.body');
  expect((await take({ step: 'file', on: today })).status).toBe(422);
  await take({ step: 'orientation', on: today });
  const trained = await take({ step: 'training', on: today, body: 'anapec', note: 'ثلاثة أيام' });
  expect(trained.body.steps[2]).toMatchObject({ step: 'training', on: today, with: { id: 'anapec' } });
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
  await world.call('POST', '/api/applicant/case/submit', { claims });
  const own = (await world.call('GET', '/api/applicant/case/accompaniment', { claims })).body;
  expect(own.next).toBe('feasibility');
  expect(own.steps[4]).toMatchObject({ step: 'file', on: expect.stringMatching(/^\d{4}/) });
  expect(JSON.stringify(own)).not.toContain('here');
});

it('a project’s file tells its market, sales and certification, and an organisation may be a union of cooperatives', async () => {
  const { caseId, claims } = await world.open();
  const plan = {
    ...{ market: 'أسواق الإقليم الأسبوعية', sales: 'معارض وبيع مباشر' },
    certification: 'علامة جودة العسل',
  };
  const body = {
    ...application,
    project: { ...application.project, form: 'cooperative', plan },
    cooperative: { kind: 'union', members: 2 },
  };
  const stated = await world.call('PUT', '/api/applicant/case/application', { body, claims });
  expect(stated.status).toBe(200);
  const seen = await world.call('GET', `/api/officer/cases/${caseId}`, {
    claims: officer('here', 'khenifra'),
  });
  expect(seen.body.application).toMatchObject({ project: { plan }, cooperative: { kind: 'union' } });
});

it('what an officer checked, visited and advised stands in the project’s record, once, with its day and author', async () => {
  const { caseId, claims } = await world.open();
  const here = officer('here', 'khenifra');
  const write = async (body: object, by = here) =>
    await world.call('POST', `/api/officer/cases/${caseId}/project-record`, { claims: by, body });
  const visited = { work: 'visited', part: 'diagnosis', on: '2026-01-15', said: 'المحل جاهز والماء متوفر' };
  expect((await write({ ...visited, on: '2999-01-01' })).body.code).toBe('accompaniment.to-come');
  expect((await write({ ...visited, said: ' ' })).status).toBe(422);
  expect((await write(visited, officer('elsewhere', 'agadir'))).status).toBe(404);
  await write(visited);
  // A second click writes nothing twice.
  await write(visited);
  const advised = { work: 'advised', part: 'market', on: '2026-02-01', said: 'عقد مع نقطة بيع' };
  const { body } = await write(advised);
  expect(body.record).toMatchObject([
    { ...advised, by: 'here' },
    { ...visited, by: 'here' },
  ]);
  const { acts } = (await world.call('GET', `/api/officer/cases/${caseId}/history`, { claims: here })).body;
  const told = acts.filter(({ type }: { type: string }) => type === 'ProjectRecorded');
  expect(told.map(({ text, said }: { text: { fr: string }; said: string }) => [text.fr, said])).toEqual([
    [expect.stringContaining('Projet visité'), visited.said],
    [expect.stringContaining('Conseil donné'), advised.said],
  ]);
  // Its holder reads in their own data what was said to them, and not by whom.
  const own = JSON.stringify((await world.call('GET', '/api/applicant/case/export', { claims })).body);
  expect(own).toContain(advised.said);
  expect(own).not.toContain('"here"');
});

it('what the form says of a project is put right with a reason: judged anew at once, told, and no proposal outlives it', async () => {
  const { caseId, claims } = await world.open();
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
  const [first, second] = [officer('first', 'khenifra'), officer('second', 'khenifra')];
  const at = `/api/officer/cases/${caseId}`;
  const correct = async (said: object, by = first, reason = 'القيمة كما في بيان الأثمان') =>
    await world.call('POST', `${at}/project-corrections`, { claims: by, body: { said, reason } });
  // Of what is still its holder's to fill.
  expect((await correct({ valueMAD: 80_000 })).body.code).toBe('case.not-now');
  await world.call('POST', '/api/applicant/case/submit', { claims });
  const before = (await world.call('GET', at, { claims: first })).body;
  expect(before.may).toContain('correct-project');
  expect((await correct({ valueMAD: 80_000 }, officer('elsewhere', 'agadir'))).status).toBe(404);
  expect((await correct({ valueMAD: -1 })).status).toBe(422);
  expect((await correct({ valueMAD: 80_000 }, first, ' ')).status).toBe(422);
  const proposal = {
    ...{ outcome: 'grant', amountMAD: 20_000, lessBecause: 'في حدود ما تبين' },
    reasons: [{ article: 'المادة 3', text: { ar: 'مشروع', fr: 'Projet' } }],
  };
  const proposed = await world.call('POST', `${at}/proposals`, { claims: first, body: proposal });
  expect(proposed.body.proposal).toMatchObject({ amountMAD: 20_000 });
  // Who is to confirm cannot change what the proposal rests on and confirm it still.
  const plan = { market: 'أسواق الإقليم الأسبوعية' };
  const corrected = (await correct({ valueMAD: 80_000, title: 'تربية النحل', ...plan }, second)).body;
  expect(corrected.proposal).toBeUndefined();
  const { proposalId } = proposed.body.proposal;
  const confirm = `${at}/proposals/${proposalId}/confirm`;
  const confirmed = await world.call('POST', confirm, { claims: second, body: {} });
  expect(confirmed.status).toBe(409);
  expect(corrected.application.project).toMatchObject({ valueMAD: 80_000, plan });
  expect(corrected.assessment.subsidy.maxMAD).toBe(24_000);
  expect(before.assessment.subsidy.maxMAD).not.toBe(24_000);
  expect(corrected.putRight).toHaveLength(1);
  // The same words again are nothing.
  expect((await correct({ valueMAD: 80_000 })).body.version).toBe(corrected.version);
  const { acts } = (await world.call('GET', `${at}/history`, { claims: first })).body;
  const told = acts.find(({ type }: { type: string }) => type === 'ProjectCorrected');
  expect(told).toMatchObject({ by: { id: 'second' }, said: 'القيمة كما في بيان الأثمان' });
  expect(told.text.fr).toContain('valeur du projet');
  expect(told.text.fr).toMatch(/80.000,00/u);
  // Its holder is told what was changed and why, and not by whom.
  const own = (await world.call('GET', '/api/applicant/case', { claims })).body;
  expect(own.putRight).toEqual(corrected.putRight);
  expect(JSON.stringify(own)).not.toContain('second"');
  const copy = JSON.stringify((await world.call('GET', '/api/applicant/case/export', { claims })).body);
  expect(copy).toContain('ProjectCorrected');
  expect(copy).not.toContain('"second"');
});
