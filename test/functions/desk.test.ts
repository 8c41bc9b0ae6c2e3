import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '#functions/hourly';
import { assessDossier } from '#shared/cases/dossier';
import { receivePaper } from '#shared/cases/receive-paper';
import { application } from '../../functions/examples.ts';
import { type Claims, officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const [amina, brahim] = [officer('amina', 'khenifra'), officer('brahim', 'khenifra')];
const get = async (path: string, claims: Claims, query: Record<string, string> = {}) =>
  await world.call('GET', path, { claims, query });
const post = async (path: string, claims: Claims, body: unknown = {}) =>
  await world.call('POST', path, { claims, body });

let sent = 0;
/** Handed in with one quote whose sums do not agree; `in` that delegation. */
async function deposited(delegation = 'khenifra') {
  const opened = await world.open(delegation);
  const { claims } = opened;
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
  sent += 1;
  const paperId = await world.send(claims, `paper ${sent}`);
  const delivery = world.platform.queue.take()!;
  await receivePaper(world.platform, delivery.message, assessDossier);
  world.platform.queue.done(delivery.id);
  await world.call('POST', '/api/applicant/case/submit', { claims });
  return { ...opened, paperId, path: `/api/officer/cases/${opened.caseId}` };
}
const rows = async (claims: Claims, query: Record<string, string> = {}) =>
  (await get('/api/officer/queue', claims, query)).body.cards;

describe('the queue', () => {
  it('says of each case why it is there, since when, how near its deadline is and in whose hands it lies', async () => {
    const { caseId, path } = await deposited();
    const [row] = await rows(amina);
    expect(row).toMatchObject({ caseId, ageDays: 0, state: 'submitted' });
    expect(row.why.text).toEqual({
      ar: expect.stringMatching(/[\u0600-\u06ff]/),
      fr: expect.stringMatching(/[a-z]/),
    });
    expect(row.why.others).toBeGreaterThan(0);
    expect([row.alert, row.claimed]).toEqual([undefined, undefined]);
    expect(JSON.stringify(row)).not.toContain(application.applicant.cin);

    const claimed = await post(`${path}/claim`, amina);
    expect(claimed.body).toMatchObject({ claimed: { by: 'amina', mine: true } });
    expect(claimed.body.may).toEqual(expect.arrayContaining(['release', 'correct']));
    expect((await rows(brahim))[0].claimed).toMatchObject({ by: 'amina', mine: false });
    const seen = (await get(path, brahim)).body;
    expect(seen.claimed).toMatchObject({ by: 'amina', mine: false });
    expect(seen.may).toContain('note');
    for (const move of ['correct', 'review', 'propose', 'claim', 'take-over'])
      expect(seen.may, move).not.toContain(move);
    const head = officer('head', 'beni-mellal');
    expect((await get(path, head)).body.may).toContain('take-over');
    const refused = await post(`${path}/claim`, brahim);
    expect([refused.status, refused.body.code]).toEqual([409, 'case-claimed']);
    expect((await post(`${path}/release`, amina)).body.released).toBe(true);
    expect((await rows(brahim))[0].claimed).toBeUndefined();
  });

  it('is narrowed to what is mine, nobody’s, near its deadline, in one state, or found by its reference', async () => {
    const [mine, other] = [await deposited('azilal'), await deposited('azilal')];
    const [here, peer] = [officer('here', 'azilal'), officer('peer', 'azilal')];
    await post(`${mine.path}/claim`, here);
    const found = async (query: Record<string, string>, who = here) =>
      (await rows(who, query)).map(({ caseId }: { caseId: string }) => caseId);
    expect(await found({ held: 'mine' })).toEqual([mine.caseId]);
    expect(await found({ held: 'mine' }, peer)).toEqual([]);
    expect(await found({ held: 'nobody' })).toEqual([other.caseId]);
    expect(await found({ alert: 'near' })).toEqual([]);
    expect(await found({ state: 'submitted' })).toHaveLength(2);
    expect(await found({ state: 'completed' })).toEqual([]);
    // Whole: at whatever desk, and only within reach; in part: among those of the desk.
    const wholly = other.reference.toLowerCase().replaceAll('-', ' ');
    expect(await found({ desk: 'done', reference: wholly })).toEqual([other.caseId]);
    expect(await found({ reference: wholly }, officer('far', 'taza'))).toEqual([]);
    expect(await found({ reference: mine.reference.slice(-4) })).toEqual([mine.caseId]);
    expect(await found({ desk: 'done', reference: mine.reference.slice(-4) })).toEqual([]);
  });

  it('is read on from where a narrowed page ended', async () => {
    const cases = [await deposited('safi'), await deposited('safi'), await deposited('safi')];
    const here = officer('here', 'safi');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { held: 'nobody', limit: '1', ...(cursor === undefined ? {} : { cursor }) };
      const { body } = await get('/api/officer/queue', here, query);
      seen.push(...body.cards.map(({ caseId }: { caseId: string }) => caseId));
      cursor = body.cursor;
    } while (cursor !== undefined);
    expect(seen.sort()).toEqual(cases.map(({ caseId }) => caseId).sort());
  });
});

describe('a value on a paper', () => {
  it('that is let stand as it was read is written down with who let it: said again it is nothing, and a proposal stands', async () => {
    const { path, paperId } = await deposited('azilal');
    const [reader, other] = [officer('r', 'azilal'), officer('s', 'azilal')];
    const accept = (claims: Claims, field = 'totalTTC') =>
      post(`${path}/papers/${paperId}/acceptances`, claims, { field });
    const reasons = [{ article: '2.04.892', text: { ar: 'شروط مستوفاة', fr: 'Conditions réunies' } }];
    const proposal = { outcome: 'grant', amountMAD: 5000, reasons, lessBecause: 'x', lessGrounds: undefined };
    await post(`${path}/proposals`, other, proposal);
    const before = (await get(path, reader)).body;
    const { body } = await accept(reader);
    const { confidence, value } = before.papers[0].fields[0];
    expect(body.papers[0].fields[0]).toMatchObject({ accepted: true, corrected: false, confidence, value });
    expect(body.proposal).toEqual(before.proposal);
    expect((await accept(other)).body.version).toBe(body.version);
    expect((await accept(reader, 'supplier')).body.code).toBe('paper.no-such-value');
    const { acts } = (await get(`${path}/history`, reader)).body;
    expect(acts.filter(({ type }: { type: string }) => type === 'FieldAccepted')).toMatchObject([
      { by: { id: 'r' }, text: { fr: expect.stringContaining('121') } },
    ]);
  });
});

describe('the dashboard of a delegation', () => {
  it('counts load, ages, deadlines, flags, corrected values and acts, of its reach alone', async () => {
    const { path, paperId } = await deposited('taza');
    await world.open('taza');
    const here = officer('here', 'taza');
    await post(`${path}/claim`, here);
    await post(`${path}/papers/${paperId}/review`, here);
    await post(`${path}/papers/${paperId}/corrections`, here, { field: 'totalTTC', value: '121300.00' });
    const { body } = await get('/api/officer/dashboard', here);
    expect(body).toMatchObject({ delegation: 'taza', drafts: 1, held: 1 });
    expect(body.load).toEqual(
      expect.arrayContaining([
        { desk: 'review', cases: 1 },
        { desk: 'applicant', cases: 1 },
      ]),
    );
    expect(body.ages).toEqual([
      { from: 0, to: 15, cases: 1 },
      { from: 16, to: 30, cases: 0 },
      { from: 31, to: 45, cases: 0 },
      { from: 46, to: 60, cases: 0 },
      { from: 61, cases: 0 },
    ]);
    expect(body.corrections).toMatchObject([
      { paper: 'quote', script: 'neither', capture: 'picture', seen: 1, corrected: 1, rate: 1 },
    ]);
    expect(body.acts).toHaveLength(30);
    expect(body.acts.at(-1).acts).toBe(3);
    for (const { text } of body.flags) expect(text.ar).toMatch(/[\u0600-\u06ff]/);
    expect((await get('/api/officer/dashboard', here, { delegation: 'safi' })).status).toBe(404);
    const country = (await get('/api/officer/dashboard', officer('i', '*', 'inspector'))).body;
    expect(country.load[0].cases).toBeGreaterThanOrEqual(1);
  });

  it('shows deadlines as the clock told of them', async () => {
    await deposited('nador');
    world.wait(47);
    await tick(world.platform);
    const here = officer('here', 'nador');
    expect((await get('/api/officer/dashboard', here)).body.deadlines).toEqual({
      near: 1,
      last: 0,
      overdue: 0,
    });
    expect((await rows(here, { alert: 'near' }))[0]).toMatchObject({ alert: 'near', ageDays: 47 });
  });
});
