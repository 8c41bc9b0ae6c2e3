/** Many hands on one case, and calls that fail before or after they were carried out. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import type { Case } from '#shared/cases/case';
import { findBreak } from '#shared/cases/chain';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { CaseEvent } from '#shared/cases/event';
import { noteCase } from '#shared/cases/officer';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase } from '#shared/cases/record';
import { after, replay } from '#shared/cases/replay';
import type { CaseId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  officer,
  open,
  sendPaper,
  type World,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const typesOf = async (caseId: CaseId): Promise<string[]> =>
  (await world.platform.cases.load(caseId)).flatMap(({ events }) => events.map(({ type }) => type));

describe('recording', () => {
  it('gives every writer one commit, in whatever order their loads and commits meet', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 5 }), async (order, writers) => {
        const caseId = await open(world);
        const { cases } = world.platform;
        const slow: Platform = {
          ...world.platform,
          cases: {
            ...cases,
            load: (id) => order.schedule(cases.load(id)),
            commit: (request) => order.schedule(cases.commit(request)),
          },
        };
        const notes = Array.from({ length: writers }, (_, n) => `note ${n}`);
        const written = notes.map((note) => noteCase(slow, caseId, officer(note), note));
        await order.waitFor(Promise.all(written));
        const log = await cases.load(caseId);
        expect(log.map(({ version }) => version)).toEqual([...Array(writers + 1).keys()].map((n) => n + 1));
        expect(findBreak(caseId, log)).toBeUndefined();
        const now = await getCase(world.platform, caseId);
        expect(now.notes.map(({ note }) => note).sort()).toEqual(notes);
        // What each writer was answered is the case at its own commit; the store's fold is the plain fold.
        const answers = (await Promise.all(written)).sort((a, b) => a.version - b.version);
        for (const [n, answer] of answers.entries()) expect(answer).toEqual(replay(log.slice(0, n + 2)));
        let folded: Case | undefined;
        for (const commit of log) {
          for (const event of commit.events) folded = after(folded, commit, CaseEvent.parse(event));
        }
        expect({ ...folded, version: now.version, hash: now.hash }).toEqual(now);
      }),
      { numRuns: 30 },
    );
  });
});

type When = 'before' | 'after';

/** The platform, with its n-th outgoing call failing before or after it was carried out. */
function failing(platform: Platform, nth: number, when: When): { platform: Platform; calls: () => number } {
  let calls = 0;
  const wrap =
    <A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      calls += 1;
      const mine = calls === nth;
      if (mine && when === 'before') throw new Error('the line is dead');
      const result = await work(...args);
      if (mine) throw new Error('the answer was lost');
      return result;
    };
  const { cases, files, reader, register } = platform;
  return {
    calls: () => calls,
    platform: {
      ...platform,
      blind: wrap(platform.blind),
      cases: { ...cases, load: wrap(cases.load), commit: wrap(cases.commit) },
      files: { ...files, read: wrap(files.read) },
      reader: { readPaper: wrap(reader.readPaper) },
      register: { ...register, find: wrap(register.find) },
    },
  };
}

/**
 * Does the work with every call failing in turn, each time again without a fault, as a queue or a person would, and each
 * time in a world of its own: in one that fills up, the calls that look at other cases grow with every fault.
 */
async function eachFault(
  prepare: () => Promise<(platform: Platform) => Promise<unknown>>,
  check: () => Promise<void>,
): Promise<number> {
  let faults = 0;
  for (const when of ['before', 'after'] as const) {
    for (let nth = 1; ; nth += 1) {
      world.close();
      world = await createWorld();
      const work = await prepare();
      const broken = failing(world.platform, nth, when);
      const failed = await work(broken.platform).then(
        () => false,
        () => true,
      );
      if (broken.calls() < nth) break;
      faults += 1;
      if (failed) await work(world.platform);
      await check();
    }
  }
  return faults;
}

describe('a call that fails, before or after it was carried out', () => {
  let caseId: CaseId;
  const state = async () => {
    caseId = await open(world);
    // Each its own project: claims are not what is tried here.
    const own = { ...application, project: { ...application.project, title: caseId } };
    await stateApplication(world.platform, caseId, applicant, own, countPapers);
  };
  /** A case of a person who handed in another before, which is looked at too. */
  const prepared = async () => {
    await state();
    await submitCase(world.platform, caseId, applicant, countPapers);
    await state();
  };
  const count = async (type: string): Promise<number> =>
    (await typesOf(caseId)).filter((each) => each === type).length;

  it('leaves a paper that is read, once, when its message comes again', async () => {
    const faults = await eachFault(
      async () => {
        await prepared();
        const message = await sendPaper(world, caseId);
        return (platform) => receivePaper(platform, message, countPapers);
      },
      async () => {
        expect(await count('PaperReceived')).toBe(1);
        expect(await count('PaperRead')).toBe(1);
        expect(findBreak(caseId, await world.platform.cases.load(caseId))).toBeUndefined();
      },
    );
    expect(faults).toBeGreaterThanOrEqual(16);
  });

  it('leaves one submission and one receipt', async () => {
    const faults = await eachFault(
      async () => {
        await prepared();
        return (platform) => submitCase(platform, caseId, applicant, countPapers);
      },
      async () => expect(await count('CaseSubmitted')).toBe(1),
    );
    expect(faults).toBeGreaterThanOrEqual(10);
  });

  it('leaves one decision', async () => {
    const reasons = [{ article: '2', text: { ar: 'مستوف', fr: 'rempli' } }];
    const faults = await eachFault(
      async () => {
        await prepared();
        await submitCase(world.platform, caseId, applicant, countPapers);
        const grant = { outcome: 'grant' as const, amountCentimes: 6_000_000, reasons };
        const { proposal } = await proposeDecision(world.platform, caseId, officer('a'), grant);
        return (platform) => confirmDecision(platform, caseId, officer('b'), proposal!.proposalId);
      },
      async () => expect(await count('DecisionConfirmed')).toBe(1),
    );
    expect(faults).toBeGreaterThanOrEqual(12);
  });
});
