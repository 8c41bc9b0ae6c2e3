import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application } from '../../functions/examples.ts';
import { type Claims, keeper, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

describe('a person who comes back to a memory space', () => {
  const [amina, said] = [keeper('keeper-1', 'khenifra'), keeper('keeper-2', 'khenifra')];
  const returning = (claims: Claims, body: object) =>
    world.call('POST', '/api/keeper/returning', { body: { told: true, ...body }, claims });
  const see = async (claims: Claims, caseId: string): Promise<number> =>
    (await world.call('GET', `/api/keeper/cases/${caseId}`, { claims })).status;

  it('is helped with their code by whichever keeper is there, for that day, and it stands in the case’s log', async () => {
    const { caseId, reference, code } = await world.open('khenifra');
    expect(await see(said, caseId)).toBe(404);
    const let_in = await returning(said, { reference: reference.toLowerCase(), code });
    expect(let_in).toMatchObject({ status: 200, body: { caseId, reference } });
    expect([await see(said, caseId), await see(amina, caseId)]).toEqual([200, 404]);
    expect((await returning(said, { reference, code })).status).toBe(200);
    const commits = await world.platform.cases.load(caseId as never);
    expect(commits.slice(1).map(({ actor, events }) => [actor.id, events.map(({ type }) => type)])).toEqual([
      ['keeper-2', ['NoticeGiven', 'KeeperAdmitted']],
    ]);
    const seen = { claims: { 'custom:caseId': caseId } };
    const { sightings } = (await world.call('GET', '/api/applicant/case/sightings', seen)).body;
    expect(sightings).toMatchObject([{ role: 'keeper', why: 'preparation' }]);
    world.wait(1);
    expect(await see(said, caseId)).toBe(404);
    world.wait(-1);
  });

  it('is not helped with a wrong code, untold of what becomes of the data, elsewhere, or once all was handed in', async () => {
    const { caseId, reference, code, claims } = await world.open('khenifra');
    const far = keeper('keeper-9', 'casablanca');
    const refused = async (who: Claims, body: object) => {
      const { status, body: said } = await returning(who, body);
      return [status, said.code];
    };
    expect(await refused(amina, { reference, code: 'AAAA-BBBB-CCCC' })).toEqual([403, 'sign-in.wrong']);
    expect(await refused(amina, { reference, code, told: false })).toEqual([422, 'unusable-fields']);
    expect(await refused(far, { reference, code })).toEqual([409, 'keeper.not-now']);
    await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
    expect((await world.call('POST', '/api/applicant/case/submit', { claims })).status).toBe(200);
    expect(await refused(amina, { reference, code })).toEqual([409, 'keeper.not-now']);
    expect(await see(amina, caseId)).toBe(404);
    const opened = await world.call('POST', '/api/keeper/cases', { body: {}, claims: amina });
    expect(opened.status).toBe(422);
  });
});
