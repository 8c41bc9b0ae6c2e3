import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listSightings, noteSighting, type Reader, type Seen, sightingsOf } from '#shared/cases/sightings';
import type { CaseId } from '#shared/platform/ids';
import { createWorld, type World } from './world.ts';

let world: World;
let caseId: CaseId;
beforeEach(async () => {
  world = await createWorld();
  caseId = world.platform.newId('case');
});
afterEach(() => world.close());

const amina: Reader = {
  ...{ kind: 'officer', id: 'amina', role: 'officer', delegation: 'khenifra', why: 'examination' },
};
const karim: Reader = { ...amina, id: 'karim' };
const bank: Reader = { kind: 'partner', id: 'bank-1', role: 'partner', why: 'loan' };
const theCase = (): Seen => ({ what: 'case', caseId });
const ofCase = () => sightingsOf(world.platform, { caseId, openedAt: '2026-11-21T08:00:00.000Z' });
const hour = 3600;

describe('who saw what', () => {
  it('is one entry a person, thing and hour, with role, delegation, purpose and instant', async () => {
    const { platform } = world;
    const paperId = platform.newId('paper');
    for (let look = 0; look < 3; look += 1) await noteSighting(platform, amina, theCase());
    await noteSighting(platform, amina, { what: 'paper', caseId, paperId });
    await noteSighting(platform, karim, theCase());
    await noteSighting(platform, bank, { what: 'decision', caseId });
    world.pass(hour);
    await noteSighting(platform, amina, theCase());
    const { sightings } = await ofCase();
    expect(sightings.map(({ id, what }) => [id, what])).toEqual([
      ['amina', 'case'],
      ['bank-1', 'decision'],
      ['karim', 'case'],
      ['amina', 'paper'],
      ['amina', 'case'],
    ]);
    expect(sightings[3]).toEqual({
      ...amina,
      ...{ what: 'paper', caseId, paperId, at: '2026-11-21T10:00:00.000Z' },
    });
    const log = await platform.books.load({ book: 'sightings', sheetId: `${caseId}.2026-11` });
    expect(log.map(({ actor }) => actor.kind)).toContain('partner');
  });

  it('is one entry too when many answers are on their way at once, from several machines', async () => {
    const machines = Array.from({ length: 6 }, () => ({
      ...world.platform,
      books: { ...world.platform.books },
    }));
    await Promise.all(
      machines.flatMap((platform) => [amina, karim].map((who) => noteSighting(platform, who, theCase()))),
    );
    expect((await ofCase()).sightings.map(({ id }) => id).sort()).toEqual(['amina', 'karim']);
  });

  it('is refused, and so is the look, when it cannot be written; and not taken for written afterwards', async () => {
    const broken = {
      ...world.platform,
      books: { ...world.platform.books, append: () => Promise.reject(new Error('no disk')) },
    };
    for (let look = 0; look < 2; look += 1)
      await expect(noteSighting(broken, amina, theCase())).rejects.toThrow('no disk');
    expect((await ofCase()).sightings).toEqual([]);
  });

  it('of the register keeps whose rows were shown, each once an hour, and an empty search once', async () => {
    const { platform } = world;
    const search = (...members: string[]) => noteSighting(platform, amina, { what: 'register', members });
    await search();
    await search();
    await search('45748', '6004');
    await search('6004', '7001');
    await search('45748');
    const { sightings } = await listSightings(platform, { limit: 10 });
    expect(sightings.map((each) => each.what === 'register' && each.members)).toEqual([
      ['7001'],
      ['45748', '6004'],
      [],
    ]);
    // Neither the card nor the sheet's name says who searched.
    const { sheets } = await platform.books.list({ book: 'sightings', limit: 10 });
    expect(JSON.stringify(sheets)).not.toContain('amina');
  });

  it('goes back month by month to the opening of the case', async () => {
    const { platform } = world;
    await noteSighting(platform, amina, theCase());
    for (let month = 0; month < 3; month += 1) {
      world.pass(31 * 24 * hour);
      for (let look = 0; look < 60; look += 1)
        await noteSighting(platform, { ...amina, id: `officer-${look}` }, theCase());
    }
    const newest = await ofCase();
    expect(newest.sightings).toHaveLength(120);
    expect(newest.sightings[0]?.at.slice(0, 7)).toBe('2027-02');
    expect(newest.earlier).toBe('2026-12');
    const openedAt = '2026-11-21T08:00:00.000Z';
    const rest = await sightingsOf(platform, { caseId, openedAt }, newest.earlier);
    expect(rest.sightings).toHaveLength(61);
    expect(rest.earlier).toBeUndefined();
    // A month to come is no way to have every month until then looked up.
    let asked = 0;
    const load: typeof platform.books.load = (sheet) => {
      asked += 1;
      return platform.books.load(sheet);
    };
    const counting = { ...platform, books: { ...platform.books, load } };
    expect(await sightingsOf(counting, { caseId, openedAt }, '9999-12')).toEqual(newest);
    expect(asked).toBeLessThan(10);
    const days = { from: '2026-11-01', to: '2026-11-30' };
    expect((await listSightings(platform, { ...days, limit: 10 })).sightings).toHaveLength(1);
    const none = { from: '2026-12-23', to: '2027-01-20', caseId, limit: 10 };
    expect((await listSightings(platform, none)).sightings).toEqual([]);
  });
});
