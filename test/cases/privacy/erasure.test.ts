import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateApplication } from '#shared/cases/applicant';
import { auditCases } from '#shared/cases/audit';
import { findCases } from '#shared/cases/card';
import {
  carryOutErasures,
  confirmErasure,
  holdErasure,
  orderErasure,
  proposeErasures,
} from '#shared/cases/privacy/erase';
import { erasures, listErasures } from '#shared/cases/privacy/erasures';
import { addYears } from '#shared/cases/privacy/retention';
import { findCase, getCase, record } from '#shared/cases/record';
import type { CaseId } from '#shared/platform/ids';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  officer,
  twoCasesSealed,
  type World,
} from '../world.ts';

const year = 366 * 86_400;
let world: World;
let gone: CaseId;
let stays: CaseId;
beforeEach(async () => {
  world = await createWorld();
  [gone, stays] = await twoCasesSealed(world);
});
afterEach(() => world.close());

const [chief, second] = [officer('administrator-1'), officer('administrator-2')];
const stateOf = async (caseId: CaseId) => (await erasures.get(world.platform, caseId)).now.state;
/** The other case is worked on shortly before its time would be over. */
async function untilOver(): Promise<void> {
  world.pass(year);
  await stateApplication(world.platform, stays, applicant, application, countPapers);
  world.pass(year);
}
async function decide(): Promise<void> {
  await untilOver();
  await proposeErasures(world.platform);
  await orderErasure(world.platform, gone, chief);
  await confirmErasure(world.platform, gone, second);
}

describe('a case whose time to be kept is over', () => {
  it('is proposed, once, and not a day before; one that goes on is not', async () => {
    expect(await proposeErasures(world.platform)).toEqual({ proposed: 0, whole: true });
    await untilOver();
    expect(await proposeErasures(world.platform)).toEqual({ proposed: 1, whole: true });
    expect(await proposeErasures(world.platform)).toEqual({ proposed: 0, whole: true });
    const listed = await listErasures(world.platform, { state: 'proposed', limit: 10 });
    expect(listed.erasures).toMatchObject([
      {
        caseId: gone,
        kept: {
          figure: 'retentionUnfinishedYears',
          years: 2,
          confidence: 'guess',
          from: '2026-11-21',
          until: '2028-11-21',
        },
      },
    ]);
    expect(await carryOutErasures(world.platform)).toEqual({ erased: 0, failed: 0 });
    expect((await getCase(world.platform, gone)).state).toBe('withdrawn');
  });

  it('is erased by two persons and never by one', async () => {
    await untilOver();
    await proposeErasures(world.platform);
    await expect(confirmErasure(world.platform, gone, second)).rejects.toMatchObject({
      code: 'erasure.out-of-turn',
    });
    await orderErasure(world.platform, gone, chief);
    await expect(confirmErasure(world.platform, gone, chief)).rejects.toMatchObject({
      code: 'erasure.second-person',
    });
    expect(await carryOutErasures(world.platform)).toEqual({ erased: 0, failed: 0 });
    await confirmErasure(world.platform, gone, second);
    // A second click changes nothing.
    await confirmErasure(world.platform, gone, second);
    expect(await carryOutErasures(world.platform)).toEqual({ erased: 1, failed: 0 });
    expect(await carryOutErasures(world.platform)).toEqual({ erased: 0, failed: 0 });
    expect((await erasures.get(world.platform, gone)).now).toMatchObject({
      state: 'done',
      ordered: { by: chief },
      confirmed: { by: second },
      done: { files: 1 },
    });
    await expect(getCase(world.platform, gone)).rejects.toMatchObject({
      kind: 'absent',
      code: 'case.erased',
    });
    expect(await findCase(world.platform, gone)).toBeUndefined();
    expect(await findCases(world.platform, 'cin', application.applicant.cin!)).toEqual([stays]);
    await expect(
      record(world.platform, gone, chief, () => ({ events: [{ type: 'OfficerNoted', note: 'x' }] })),
    ).rejects.toMatchObject({ code: 'case.erased' });
    expect((await getCase(world.platform, stays)).state).toBe('open');
  });

  it('leaves a chain that still holds, which the audit tells apart from a key that was taken away', async () => {
    await decide();
    await carryOutErasures(world.platform);
    expect(await auditCases(world.platform)).toMatchObject({ holds: true, cases: 2, erased: 1, broken: [] });
    await world.platform.cases.erase({ caseId: stays, on: '2028-11-30', findBy: [] });
    expect((await auditCases(world.platform)).broken).toEqual([{ caseId: stays, fault: 'erased-unbacked' }]);
  });

  it('is kept longer when one person says why, and proposed anew when that is over', async () => {
    await untilOver();
    await proposeErasures(world.platform);
    await orderErasure(world.platform, gone, chief);
    const until = addYears('2028-11-22', 1);
    await holdErasure(world.platform, gone, second, { until, reason: 'دعوى أمام المحكمة الإدارية' });
    await expect(confirmErasure(world.platform, gone, second)).rejects.toMatchObject({
      code: 'erasure.out-of-turn',
    });
    await expect(
      holdErasure(world.platform, gone, second, { until: '2028-01-01', reason: 'x' }),
    ).rejects.toMatchObject({ code: 'erasure.until-past' });
    expect(await proposeErasures(world.platform)).toMatchObject({ proposed: 0 });
    world.pass(year);
    await proposeErasures(world.platform);
    expect(await stateOf(gone)).toBe('proposed');
  });

  it('is not erased when something happened to it after it was confirmed', async () => {
    await decide();
    await record(world.platform, gone, chief, () => ({
      events: [{ type: 'OfficerNoted', note: 'went on' }],
    }));
    expect(await carryOutErasures(world.platform)).toEqual({ erased: 0, failed: 0 });
    expect(await stateOf(gone)).toBe('held');
    expect((await getCase(world.platform, gone)).state).toBe('withdrawn');
  });

  it('is erased to the end by the next run, wherever the one before stopped', async () => {
    await decide();
    const { platform } = world;
    const broken = (part: 'papers' | 'keys' | 'book') => ({
      ...platform,
      files: {
        ...platform.files,
        erase: async (caseId: CaseId) => {
          const done = await platform.files.erase(caseId);
          if (part === 'papers') throw new Error('power cut');
          return done;
        },
      },
      cases: {
        ...platform.cases,
        erase: async (request: Parameters<typeof platform.cases.erase>[0]) => {
          await platform.cases.erase(request);
          if (part === 'keys') throw new Error('power cut');
        },
      },
      books: {
        ...platform.books,
        append: async (request: Parameters<typeof platform.books.append>[0]) => {
          if (part === 'book') throw new Error('power cut');
          return await platform.books.append(request);
        },
      },
    });
    for (const part of ['papers', 'keys', 'book'] as const) {
      expect(await carryOutErasures(broken(part)), part).toEqual({ erased: 0, failed: 1 });
      expect(await stateOf(gone)).toBe('confirmed');
      // Erased and not yet written so is no broken chain: two persons decided it.
      expect((await auditCases(platform)).broken, part).toEqual([]);
    }
    expect(await carryOutErasures(platform)).toEqual({ erased: 1, failed: 0 });
    expect(await stateOf(gone)).toBe('done');
  });
});
