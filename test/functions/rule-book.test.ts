import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '#shared/cases/plain-date';
import { application } from '../../functions/examples.ts';
import { officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const amina = officer('amina', '*', 'administrator');
const brahim = officer('brahim', '*', 'administrator');
const rate = (value: number) => ({
  figures: {
    subsidyRateMax: [{ value, source: 'Arrêté inventé', confidence: 'source', validFrom: '2006-02-24' }],
  },
});
const base = '/api/officer/rule-book';
const call = (...[method, path, sent]: Parameters<World['call']>) => world.call(method, path, sent);

describe('the rules as administrators change them', () => {
  it('are read by every officer, with what may be written said in both languages', async () => {
    const { status, body } = await call('GET', '/api/officer/rules', { claims: officer('o', 'khenifra') });
    expect(status).toBe(200);
    const found = body.figures.find(({ figure }: { figure: string }) => figure === 'subsidyRateMax');
    expect(found).toMatchObject({ measure: 'rate', values: [{ value: 3000, confidence: 'source' }] });
    expect(found.range.fr).toContain('30 %');
    expect((await call('GET', base, { claims: amina })).body.sets).toEqual([]);
  });

  it('go from a draft over a preview to a publication by a second person, and the next case meets them', async () => {
    const mine = await world.open('khenifra');
    const state = (claims: Record<string, string>) =>
      call('PUT', '/api/applicant/case/application', { body: application, claims });
    expect((await state(mine.claims)).body.assessment.subsidy.maxMAD).toBe(27_000);
    const today = dayOf(world.platform.now());

    const drafted = await call('POST', base, {
      body: { title: 'Taux de 20 %', change: rate(2000) },
      claims: amina,
    });
    expect(drafted.status).toBe(201);
    expect(drafted.body.may).toEqual(['edit', 'withdraw']);
    const draft = `${base}/${drafted.body.draft}`;
    const edited = await call('PUT', draft, {
      body: { title: 'Taux de 25 %', change: rate(2500), reason: 'Avis de la commission', seen: 1 },
      claims: amina,
    });
    expect(edited.body).toMatchObject({ version: 2, title: 'Taux de 25 %' });
    expect(edited.body.history[1].reason).toBe('Avis de la commission');

    const preview = await call('POST', `${draft}/preview`, { body: {}, claims: brahim });
    expect(preview.status).toBe(200);
    expect(preview.body).toMatchObject({
      inForceOn: today,
      totals: { cases: 1, changed: 1, differenceMAD: -4500 },
      changed: [{ reference: mine.reference, maxMAD: { before: 27_000, after: 22_500 } }],
    });
    expect(JSON.stringify(preview.body)).not.toContain(application.applicant.cin);

    const order = { effectiveFrom: today, seen: 2 };
    const own = await call('POST', `${draft}/publish`, { body: order, claims: amina });
    expect([own.status, own.body.code]).toEqual([403, 'rules.four-eyes']);
    const published = await call('POST', `${draft}/publish`, { body: order, claims: brahim });
    expect(published.body).toMatchObject({ status: 'published', number: 1, effectiveFrom: today, may: [] });
    expect(published.body.history.map(({ by }: { by: string }) => by)).toEqual(['amina', 'amina', 'brahim']);

    const theirs = await world.open('khenifra');
    expect((await state(theirs.claims)).body.assessment.subsidy.maxMAD).toBe(22_500);
    const procedure = await call('GET', '/api/public/procedure');
    expect(procedure.body.subsidyRateMax).toBe(25);
    const { body } = await call('GET', base, { claims: brahim });
    expect(body.sets).toMatchObject([{ title: 'Taux de 25 %', number: 1, effectiveFrom: today }]);
    const before = await call('GET', '/api/officer/rules', {
      claims: amina,
      query: { day: addDays(today, -1) },
    });
    expect(before.body.version).not.toBe(published.body.set.version);
  });

  it('once published answer every further act with one sentence that says what to do', async () => {
    const { body } = await call('GET', base, { claims: amina });
    const path = `${base}/${body.sets[0].draft}`;
    const seen = body.sets[0].version;
    const acts = [
      call('PUT', path, { body: { title: 'Autre', change: rate(1000), seen }, claims: amina }),
      call('POST', `${path}/withdraw`, { body: { reason: 'par erreur' }, claims: amina }),
      call('POST', `${path}/publish`, {
        body: { effectiveFrom: addDays(dayOf(world.platform.now()), 5), seen },
        claims: officer('chama', '*', 'administrator'),
      }),
    ];
    for (const { status, body: problem } of await Promise.all(acts)) {
      expect([status, problem.code]).toEqual([409, 'rules.no-draft']);
      expect(problem.detail.fr).toContain('nouveau projet');
    }
  });

  it('are not for an administrator of one delegation alone, nor for who only examines', async () => {
    const body = { title: 'Taux de 10 %', change: rate(1000) };
    const local = await call('POST', base, { body, claims: officer('o', 'khenifra', 'administrator') });
    expect([local.status, local.body.code]).toEqual([403, 'rules.central-only']);
    const examiner = await call('POST', base, { body, claims: officer('o', '*') });
    expect([examiner.status, examiner.body.code]).toEqual([403, 'role.lacking']);
  });

  it('that may not be written are refused with the fault, and a draft nobody opened is absent', async () => {
    const wrong = await call('POST', base, { body: { title: 'Taux', change: rate(3500) }, claims: amina });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'rules.unusable-change']);
    expect(wrong.body.detail.ar).toContain('30');
    expect(wrong.body.fields).toMatchObject([
      { path: 'figures.subsidyRateMax.0.value', text: { fr: expect.stringContaining('30 %') } },
    ]);
    const none = await call('GET', `${base}/sheet-00000000000000000000000000`, { claims: amina });
    expect(none.status).toBe(404);
  });

  it('withdrawn stay to be read, with the reason', async () => {
    const { body } = await call('POST', base, {
      body: { title: 'Taux de 15 %', change: rate(1500) },
      claims: amina,
    });
    const reason = 'Avis contraire du service juridique';
    await call('POST', `${base}/${body.draft}/withdraw`, { body: { reason }, claims: brahim });
    const { body: list } = await call('GET', base, { claims: amina, query: { status: 'withdrawn' } });
    expect(list.sets).toMatchObject([{ draft: body.draft, title: 'Taux de 15 %' }]);
    const { body: seen } = await call('GET', `${base}/${body.draft}`, { claims: amina });
    expect(seen.history.at(-1)).toMatchObject({ act: 'withdrawn', by: 'brahim', reason });
  });
});
