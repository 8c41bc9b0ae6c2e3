import { afterAll, beforeAll, expect, it } from 'vitest';
import { application } from '../../functions/examples.ts';
import { type Claims, officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const post = (path: string, claims: Claims, body?: unknown) =>
  world.call('POST', path, { claims, ...(body === undefined ? {} : { body }) });

async function proposed(cin: string): Promise<{ caseId: string; proposalId: string }> {
  const { caseId, claims } = await world.open('khenifra');
  const stated = { ...application, applicant: { ...application.applicant, cin } };
  await world.call('PUT', '/api/applicant/case/application', { body: stated, claims });
  await post('/api/applicant/case/submit', claims);
  const reasons = [{ article: '2.04.892', text: { ar: 'شروط مستوفاة', fr: 'Conditions réunies' } }];
  const proposal = { outcome: 'grant', amountMAD: 27_000, reasons };
  const { body } = await post(`/api/officer/cases/${caseId}/proposals`, officer('o-1', 'khenifra'), proposal);
  return { caseId, proposalId: body.proposal.proposalId };
}

it('is opened, joined, given an agenda, decided and signed by those it concerns, and by nobody else', async () => {
  const president = officer('p', 'beni-mellal');
  const [b, c] = [officer('b', 'beni-mellal'), officer('c', 'khenifra')];
  const opening = { on: '2026-12-15' };
  const opened = await post('/api/officer/sessions', president, opening);
  expect([opened.status, opened.body.delegation, opened.body.state]).toEqual([201, 'beni-mellal', 'open']);
  const path = `/api/officer/sessions/${opened.body.sessionId}`;
  for (const elsewhere of ['safi', '*']) {
    const refused = await post('/api/officer/sessions', president, { ...opening, delegation: elsewhere });
    expect([refused.status, refused.body.code]).toEqual([403, 'session.elsewhere']);
  }
  const stranger = officer('x', 'safi');
  expect((await world.call('GET', path, { claims: stranger })).status).toBe(404);
  expect((await post(`${path}/attend`, stranger, { name: 'غريب' })).status).toBe(404);

  await post(`${path}/attend`, president, { name: 'نعيمة الصالحي', presides: true });
  await post(`${path}/attend`, b, { name: 'حسن بناني' });
  // A member from a delegation under it sits and has a vote, but does not hold the agenda.
  await post(`${path}/attend`, c, { name: 'كريمة العمراني' });
  const [one, two] = [await proposed('VA1001'), await proposed('VA1002')];
  const cases = [one.caseId, two.caseId];
  expect((await post(`${path}/agenda`, c, { cases })).status).toBe(404);
  const listed = await post(`${path}/agenda`, president, { cases });
  expect(listed.body.agenda).toHaveLength(2);
  expect(listed.body.left).toEqual([]);
  // Before anybody votes it is told who may, and what is decided.
  const before = listed.body.agenda[0];
  expect(before.voters.map(({ id }: { id: string }) => id)).toEqual(['p', 'b', 'c']);
  expect(before.project).toMatchObject({ valueMAD: application.project.valueMAD });

  const votes = [one, two].map(({ proposalId }) => ({ proposalId, verdict: 'confirm' }));
  const decided = await post(`${path}/decide`, b, { votes });
  expect(decided.body.refused).toEqual([]);
  expect(decided.body.agenda).toMatchObject([
    { status: 'decided', inFavour: 3, against: 0, verdict: 'confirm' },
    { status: 'decided', inFavour: 3, against: 0, verdict: 'confirm' },
  ]);
  expect(decided.body.grantedMAD).toBe(54_000);
  expect(decided.body.agenda[0].voters).toMatchObject([{ vote: 'for' }, { vote: 'for' }, { vote: 'for' }]);
  // A second click decides nothing twice.
  expect((await post(`${path}/decide`, b, { votes })).body.agenda).toEqual(decided.body.agenda);
  const seen = await world.call('GET', `/api/officer/cases/${one.caseId}`, { claims: president });
  expect(seen.body.decisions).toMatchObject([{ session: opened.body.sessionId, confirmedBy: 'b' }]);

  expect((await post(`${path}/sign`, c)).body.state).toBe('signed');
  expect((await post(`${path}/sign`, b)).body.code).toBe('session.president-signs');
  const closed = await post(`${path}/sign`, president);
  expect(closed.body).toMatchObject({ state: 'closed', may: [] });
  expect((await post(`${path}/attend`, b, { name: 'حسن', presides: true })).body.code).toBe('session.signed');

  const list = async (claims: Claims) =>
    (await world.call('GET', '/api/officer/sessions', { claims })).body.sessions;
  expect(await list(president)).toMatchObject([{ state: 'closed', listed: 2, decided: 2 }]);
  expect(await list(officer('central', '*'))).toHaveLength(1);
  expect(await list(stranger)).toEqual([]);
  // Whoever may sit in a session above finds it; asking for the whole country widens nobody's reach.
  expect(await list(c)).toHaveLength(1);
  const query = { delegation: '*' };
  const wide = await world.call('GET', '/api/officer/sessions', { claims: stranger, query });
  expect(wide.body.sessions).toEqual([]);
});

it('says in words why what was voted could not be done', async () => {
  const members = ['p', 'b', 'c'].map((id) => officer(id, 'khenifra'));
  const [president] = members;
  const opened = await post('/api/officer/sessions', president!, { on: '2026-12-16' });
  const path = `/api/officer/sessions/${opened.body.sessionId}`;
  for (const [at, member] of members.entries())
    await post(`${path}/attend`, member, { name: `عضو ${at}`, presides: at === 0 });
  const { caseId, proposalId } = await proposed('VA1003');
  await post(`${path}/agenda`, president!, { cases: [caseId] });
  await post(`/api/officer/cases/${caseId}/proposals/${proposalId}/return`, members[1]!, { reason: 'ناقص' });
  const votes = [{ proposalId, verdict: 'confirm' }];
  const { body } = await post(`${path}/decide`, president!, { votes });
  expect(body.agenda).toMatchObject([
    {
      status: 'failed',
      reason: 'decision.not-standing',
      failed: { fr: expect.stringContaining('ne tient plus') },
    },
  ]);
});
