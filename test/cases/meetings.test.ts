import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { citeMeeting } from '#shared/cases/meeting-cases';
import {
  cancelMeeting,
  changePlan,
  heldMeetings,
  holdMeeting,
  type MeetingPlan,
  meetings,
  planMeeting,
} from '#shared/cases/meetings';
import { getCase } from '#shared/cases/record';
import { tallyMeetings } from '#shared/statistics/outreach';
import { createWorld, officer, open, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const agent = officer('officer-1');
const plan: MeetingPlan = {
  day: '2026-11-20',
  delegation: 'tiznit',
  place: 'دار الشباب، تزنيت',
  kind: 'meeting',
  partners: ['مكتب تنمية التعاون'],
};
const attendance = { women: 31, men: 24, leads: 7 };
const planned = (change: Partial<MeetingPlan> = {}) =>
  planMeeting(world.platform, agent, { ...plan, ...change });

describe('a meeting', () => {
  it('is planned, moved, held and counted; the last count stands and the first stays in its sheet', async () => {
    const { sheetId } = await planned({ day: '2026-11-25' });
    await changePlan(world.platform, agent, sheetId, plan);
    await holdMeeting(world.platform, agent, sheetId, attendance);
    const { now } = await holdMeeting(world.platform, agent, sheetId, { ...attendance, women: 32 });
    expect(now).toMatchObject({ state: 'held', plan: { day: '2026-11-20' }, attendance: { women: 32 } });
    expect(now.history.map(({ type }) => type)).toEqual([
      ...['MeetingPlanned', 'MeetingPlanned', 'MeetingHeld', 'MeetingHeld'],
    ]);
  });

  it('told twice by a second click is one', async () => {
    await planned();
    await expect(planned({ place: 'دار  الشباب، تزنيت' })).rejects.toMatchObject({ code: 'sheet.taken' });
  });

  it('is not counted before its day, nor when cancelled, and not cancelled when held', async () => {
    const later = await planned({ day: '2026-12-20' });
    await expect(holdMeeting(world.platform, agent, later.sheetId, attendance)).rejects.toMatchObject({
      code: 'meeting.not-yet',
    });
    await cancelMeeting(world.platform, agent, later.sheetId, 'القاعة مغلقة');
    await expect(holdMeeting(world.platform, agent, later.sheetId, attendance)).rejects.toMatchObject({
      code: 'meeting.cancelled',
    });
    await changePlan(world.platform, agent, later.sheetId, plan);
    await holdMeeting(world.platform, agent, later.sheetId, attendance);
    await expect(cancelMeeting(world.platform, agent, later.sheetId, 'x')).rejects.toMatchObject({
      code: 'meeting.held',
    });
  });
});

describe('a case may say which meeting it came from', () => {
  it('and is counted there once, however often it is said, and no more where it was said before', async () => {
    const caseId = await open(world);
    const first = await planMeeting(world.platform, agent, plan, attendance);
    const second = await planMeeting(world.platform, agent, { ...plan, place: 'مريرت' }, { leads: 0 });
    await citeMeeting(world.platform, caseId, agent, first.sheetId);
    await citeMeeting(world.platform, caseId, agent, first.sheetId);
    expect((await meetings.get(world.platform, first.sheetId)).now.cases).toEqual([caseId]);
    await citeMeeting(world.platform, caseId, agent, second.sheetId);
    expect((await getCase(world.platform, caseId)).meeting).toBe(second.sheetId);
    expect((await meetings.get(world.platform, first.sheetId)).now.cases).toEqual([]);
    expect((await heldMeetings(world.platform, {})).map(({ cases }) => cases).sort()).toEqual([0, 1]);
  });

  it('but none that is not in the book or was cancelled', async () => {
    const caseId = await open(world);
    const { sheetId } = await planned();
    await cancelMeeting(world.platform, agent, sheetId, 'أجل');
    await expect(citeMeeting(world.platform, caseId, agent, sheetId)).rejects.toMatchObject({
      code: 'meeting.cancelled',
    });
    await expect(citeMeeting(world.platform, caseId, agent, 'nowhere')).rejects.toMatchObject({
      code: 'sheet.absent',
    });
  });
});

it('fourteen years of meetings are counted from their cards, by stretch of days and by delegation', async () => {
  for (let at = 0; at < 230; at += 1)
    await planMeeting(
      world.platform,
      agent,
      {
        ...plan,
        day: `${2001 + (at % 15)}-02-10`,
        delegation: at % 2 === 0 ? 'taza' : 'fes',
        place: `قاعة ${at}`,
      },
      at % 10 === 0 ? { leads: 0 } : { women: 2, men: 1, leads: 1 },
    );
  await planned({ day: '2026-12-01' });
  const all = tallyMeetings(await heldMeetings(world.platform, { from: '2001-01-01', to: '2015-03-31' }));
  expect(all).toMatchObject({ meetings: 230, uncounted: 23, women: 414, men: 207, leads: 207 });
  const taza = await heldMeetings(world.platform, { from: '2010-01-01', to: '2010-12-31' }, ['taza']);
  expect(taza.every(({ delegation, day }) => delegation === 'taza' && day === '2010-02-10')).toBe(true);
  expect(taza.length).toBeGreaterThan(0);
});
