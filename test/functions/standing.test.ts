import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tick } from '#functions/hourly';
import { assessDossier } from '#shared/cases/dossier';
import { receivePaper } from '#shared/cases/receive-paper';
import { application } from '../../functions/examples.ts';
import { type Claims, officer, openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.end());

const first = officer('first', 'khenifra');

/** Handed in with one paper that was read. */
async function deposited(): Promise<{ claims: Claims; caseId: string; paperId: string }> {
  const { claims, caseId } = await world.open();
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
  const paperId = await world.send(claims, 'one');
  const delivery = world.platform.queue.take()!;
  await receivePaper(world.platform, delivery.message, assessDossier);
  world.platform.queue.done(delivery.id);
  expect((await world.call('POST', '/api/applicant/case/submit', { claims })).status).toBe(200);
  return { claims, caseId, paperId };
}
const quote = { paper: 'quote', why: { ar: 'لتبرير القيمة', fr: 'pour justifier la valeur' } };

describe('where a case stands', () => {
  it('is told to its applicant: the stage, what is expected of whom, and until when', async () => {
    const { claims, caseId, paperId } = await deposited();
    const own = async () => (await world.call('GET', '/api/applicant/case', { claims })).body;
    const { stage, expected, receipt } = await own();
    expect(stage.id).toBe('submitted');
    expect(expected).toMatchObject({ of: 'administration', until: receipt.answerBy });

    const base = `/api/officer/cases/${caseId}`;
    const early = await world.call('POST', `${base}/completion`, {
      claims: first,
      body: { papers: [quote] },
    });
    expect(early).toMatchObject({ status: 409, body: { code: 'completion.papers-not-reviewed' } });
    const seen = await world.call('GET', base, { claims: first });
    expect(seen.body.completing.unreviewed).toEqual([paperId]);
    expect(seen.body.may).toContain('review');
    expect(seen.body.completing.toAsk[0].from.fr).toMatch(/[a-z]/);

    const reviewed = await world.call('POST', `${base}/papers/${paperId}/review`, { claims: first });
    expect(reviewed.body.papers[0].reviewed.by).toBe('first');
    expect(reviewed.body.stage.id).toBe('in-review');
    await world.call('POST', `${base}/completion`, { claims: first, body: { papers: [quote] } });
    const asked = await own();
    expect(asked.stage.id).toBe('incomplete');
    expect(asked.expected).toMatchObject({ of: 'applicant', until: asked.completion.answerBy });
    expect(asked.may).toContain('complete');

    world.wait(50);
    expect((await tick(world.platform)).deadlines).toMatchObject({ lapsed: 1, whole: true });
    const lapsed = await own();
    expect(lapsed.stage.id).toBe('in-review');
    expect(lapsed.completion.lapsedAt).toBeDefined();
    expect(lapsed.expected.until > receipt.answerBy).toBe(true);
  });

  it('law 55-19: asks for an original only with what is in doubt, told to its holder, and keeps what it showed', async () => {
    const { claims, caseId, paperId } = await deposited();
    const path = `/api/officer/cases/${caseId}/papers/${paperId}/original`;
    const post = async (to: string, body: object) => await world.call('POST', to, { claims: first, body });
    expect((await post(path, {})).status).toBe(422);
    expect((await post(`${path}/seen`, { agrees: true })).body.code).toBe('original.not-asked');
    const reason = 'الخاتم غير مقروء في الصورة';
    const asked = await post(path, { reason });
    expect((await post(path, { reason: 'شك آخر' })).body.version).toBe(asked.body.version);
    const own = async () =>
      (await world.call('GET', '/api/applicant/case', { claims })).body.papers[0].original;
    expect(await own()).toEqual({ reason, askedAt: expect.any(String) });
    expect((await post(`${path}/seen`, { agrees: false })).body.code).toBe('original.what-differs');
    await post(`${path}/seen`, { agrees: false, note: 'المجموع مختلف' });
    expect(await own()).toMatchObject({ seen: { agrees: false, note: 'المجموع مختلف' } });
    expect(JSON.stringify(await own())).not.toContain('first');
    const { acts } = (await world.call('GET', `/api/officer/cases/${caseId}/history`, { claims: first }))
      .body;
    expect(acts.slice(-2)).toMatchObject([
      { type: 'OriginalAsked', said: reason, by: { id: 'first' } },
      { type: 'OriginalSeen', said: 'المجموع مختلف' },
    ]);
  });

  it('shows officers what the clock said, at the desk where overdue cases climb to', async () => {
    const { caseId } = await deposited();
    world.wait(75);
    await tick(world.platform);
    const desk = await world.call('GET', '/api/officer/queue', {
      claims: first,
      query: { desk: 'attention' },
    });
    expect(desk.body.cards.map((card: { caseId: string }) => card.caseId)).toEqual([caseId]);
    const { body } = await world.call('GET', `/api/officer/cases/${caseId}`, { claims: first });
    expect(body.clock.map(({ said }: { said: string }) => said)).toEqual([
      'near',
      'last',
      'overdue',
      'silence',
    ]);
    expect(body.decisions).toEqual([]);
  });

  it('lets an officer waive a paper an administration holds, with where and why', async () => {
    const { caseId } = await deposited();
    const body = { paper: 'resistance-attestation', source: 'السجل', reason: 'الصفة ثابتة' };
    const waived = await world.call('POST', `/api/officer/cases/${caseId}/waivers`, { claims: first, body });
    expect(waived.body.completing.waived).toMatchObject([{ ...body, by: 'first' }]);
    const asked = waived.body.completing.toAsk.map(({ paper }: { paper: string }) => paper);
    expect(asked).not.toContain('resistance-attestation');
    const elsewhere = officer('other', 'tiznit');
    const refused = await world.call('POST', `/api/officer/cases/${caseId}/waivers`, {
      claims: elsewhere,
      body,
    });
    expect(refused.status).toBe(404);
  });
});

it('publishes the procedure: its steps, whose move each is, its delays, and the days on which none of them ends', async () => {
  const { status, body } = await world.call('GET', '/api/public/procedure');
  expect(status).toBe(200);
  expect(body).toMatchObject({ answerDays: 60, completionDays: 30, appealDays: 60 });
  expect(body.steps.map(({ id }: { id: string }) => id)).toEqual([
    ...['draft', 'submitted', 'incomplete', 'in-review', 'proposed'],
    ...['granted', 'granted-less', 'not-granted', 'appealed'],
    ...['in-payment', 'followed-up', 'closed', 'withdrawn'],
  ]);
  const names = body.holidays.map(({ name }: { name: { fr: string } }) => name.fr);
  expect(names).toEqual(expect.arrayContaining(['Fête du Trône', 'Aïd Al Adha', 'Nouvel An amazigh']));
  expect(body.holidays.some(({ certain }: { certain: boolean }) => !certain)).toBe(true);
});
