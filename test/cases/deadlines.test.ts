import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actsOf, type Case } from '#shared/cases/case';
import { answerDue } from '#shared/cases/clock';
import { lookAtDeadlines } from '#shared/cases/deadlines';
import { getCase, recordFirst } from '#shared/cases/record';
import type { CaseId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import { parametersOn } from '#shared/rules/index';
import { applicant, application, createWorld, type World } from './world.ts';

let world: World;
let log: string[];
beforeEach(async () => {
  log = [];
  world = await createWorld((line) => void log.push(line));
});
afterEach(() => world.close());

const day = 86_400;
const today = '2026-11-21';
const answerBy = answerDue(today, parametersOn(today));

/** Deposited in one commit, so that hundreds are made in a moment. */
async function deposit(platform: Platform): Promise<CaseId> {
  const caseId = platform.newId('case');
  const reference = platform.newId('reference');
  await recordFirst(platform, caseId, applicant, {
    events: [
      { type: 'CaseOpened', reference, delegation: 'tiznit', language: 'ar' },
      { type: 'ApplicationStated', application },
      { type: 'CaseSubmitted', receipt: reference, answerBy },
    ],
  });
  return caseId;
}
const said = (now: Case): string[] =>
  actsOf(now, 'DeadlineAlerted', 'SilenceReached').map((act) =>
    act.type === 'DeadlineAlerted' ? act.alert : act.type,
  );

describe('the hourly look at deadlines', () => {
  it('warns once at 45 and once at 55 days and notes silence once, over several pages of cases', async () => {
    const ids = await Promise.all(Array.from({ length: 130 }, () => deposit(world.platform)));
    expect(await lookAtDeadlines(world.platform)).toEqual({
      ...{ alerted: 0, lapsed: 0, silent: 0, failed: 0, whole: true },
    });
    const counts: number[][] = [];
    for (const days of [45, 0, 10, 0, 6, 0, 1, 30]) {
      world.pass(days * day);
      const { alerted, silent, whole } = await lookAtDeadlines(world.platform);
      expect(whole).toBe(true);
      counts.push([alerted, silent]);
    }
    expect(counts).toEqual([
      [130, 0],
      [0, 0],
      [130, 0],
      [0, 0],
      [0, 130],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    for (const caseId of ids.slice(0, 5))
      expect(said(await getCase(world.platform, caseId))).toEqual([
        'near',
        'last',
        'overdue',
        'SilenceReached',
      ]);
    const { cards } = await world.platform.cases.queue({ desk: 'attention', limit: 100 });
    expect(cards).toHaveLength(100);
  });

  it('tells the world of warnings and of silence, once each', async () => {
    await deposit(world.platform);
    world.pass(70 * day);
    await lookAtDeadlines(world.platform);
    await lookAtDeadlines(world.platform);
    const told = (await world.platform.outbox.take(25)).map(({ type }) => type);
    expect(told.sort()).toEqual([
      'CaseSubmitted',
      'DeadlineAlerted',
      'DeadlineAlerted',
      'DeadlineAlerted',
      'SilenceReached',
    ]);
  });

  it('stops when its time is up and goes on with the next look, saying nothing twice', async () => {
    await Promise.all(Array.from({ length: 12 }, () => deposit(world.platform)));
    world.pass(46 * day);
    let left = 5;
    const cut = await lookAtDeadlines(world.platform, () => {
      left -= 1;
      return left >= 0;
    });
    expect(cut).toMatchObject({ alerted: 5, whole: false });
    expect(await lookAtDeadlines(world.platform)).toMatchObject({ alerted: 7, whole: true });
    expect(await lookAtDeadlines(world.platform)).toMatchObject({ alerted: 0, whole: true });
  });

  it('is not harmed by a crash in the middle, nor by one case that cannot be written to', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => deposit(world.platform)));
    world.pass(46 * day);
    const broken = ids[3];
    const { cases } = world.platform;
    const failing: Platform = {
      ...world.platform,
      cases: {
        ...cases,
        commit: async (request) => {
          if (request.commit.caseId === broken) throw new Error('disk');
          return await cases.commit(request);
        },
      },
    };
    expect(await lookAtDeadlines(failing)).toMatchObject({ alerted: 5, failed: 1, whole: true });
    expect(log.some((line) => line.includes('deadline.not-noted'))).toBe(true);
    expect(await lookAtDeadlines(world.platform)).toMatchObject({ alerted: 1, failed: 0 });
    for (const caseId of ids) expect(said(await getCase(world.platform, caseId))).toEqual(['near']);
  });

  it('writes once when two clocks look at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => deposit(world.platform)));
    world.pass(46 * day);
    await Promise.all([lookAtDeadlines(world.platform), lookAtDeadlines(world.platform)]);
    for (const caseId of ids) expect(said(await getCase(world.platform, caseId))).toEqual(['near']);
  });

  it('names no person in what it logs', async () => {
    await deposit(world.platform);
    world.pass(70 * day);
    await lookAtDeadlines(world.platform);
    expect(log.join('\n')).not.toMatch(/Ouhammou|أوحمو|JC482913/);
    expect(log.some((line) => line.includes('deadline.passed'))).toBe(true);
  });
});
