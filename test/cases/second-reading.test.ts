import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateApplication, submitCase, withdrawPaper } from '#shared/cases/applicant';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase } from '#shared/cases/record';
import { askIn, giveUpSecond, readSecond } from '#shared/cases/second-reading';
import type { Reading } from '#shared/papers/reading';
import { pagesOfBlocks } from '#shared/platform/aws/textract-pages';
import type { CaseId } from '#shared/platform/ids';
import type { Platform, SecondAsk, SecondOutcome, SecondReader } from '#shared/platform/platform';
import { blocksOf } from '../servers/textract.ts';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  grounds,
  officer,
  open,
  readAs,
  sendPaper,
  type World,
} from './world.ts';

let world: World;
let platform: Platform;
let asked: { readonly message: SecondAsk; readonly seconds: number }[];
let reader: SecondReader & { answer: SecondOutcome | Error };
beforeEach(async () => {
  world = await createWorld();
  asked = [];
  const ask = async (message: SecondAsk, seconds: number) => void asked.push({ message, seconds });
  platform = { ...world.platform, second: { by: 'textract', ask } };
  reader = {
    by: 'textract',
    answer: { status: 'not-read', reason: 'unsupported' },
    async read() {
      if (this.answer instanceof Error) throw this.answer;
      return this.answer;
    },
  };
});
afterEach(() => world.close());

const sheet = (cin: string) => ({
  ...{ width: 1600, height: 2000 },
  prints: [{ text: `CIN : ${cin}`, box: [100, 100, 220, 30] as const }],
});
const info = { width: 1600, height: 2000, quality: { sharp: 1, glare: 0, skew: 0 } };
const saw = (cin: string): SecondOutcome => ({
  status: 'read',
  pages: pagesOfBlocks(blocksOf([sheet(cin)]), [info])!,
});

/** A case with one quote read by our own reader, and what the other reader was asked. */
async function withPaper(): Promise<{ readonly caseId: CaseId; readonly ask: SecondAsk }> {
  const caseId = await open(world);
  await stateApplication(platform, caseId, applicant, application, countPapers);
  const own = readAs({ cin: 'JC482913' });
  world.read = () => (own.status === 'read' ? { ...own, reading: { ...own.reading, pages: [info] } } : own);
  const message = await sendPaper(world, caseId);
  await receivePaper(platform, message, countPapers);
  return { caseId, ask: asked.at(-1)!.message };
}
const readingOf = async (caseId: CaseId): Promise<Reading> =>
  (await getCase(platform, caseId)).papers[0]!.reading!;
const eventsOf = async (caseId: CaseId) =>
  (await platform.cases.load(caseId)).flatMap(({ events }) => events.map(({ type }) => type));

describe('a second reading', () => {
  it('is asked for once the paper is read, and the case says that it is awaited', async () => {
    const { caseId, ask } = await withPaper();
    expect((await readingOf(caseId)).readers).toEqual([{ by: 'textract', status: 'awaited' }]);
    expect(askIn(JSON.stringify(ask))).toEqual(ask);
    expect(ask).toMatchObject({ caseId, asked: 0, size: 64 });
  });

  it('is asked for by nobody without leave, for no refused paper, and for none we know nothing of', async () => {
    const caseId = await open(world);
    await receivePaper(world.platform, await sendPaper(world, caseId), countPapers);
    expect((await readingOf(caseId)).readers).toBeUndefined();
    world.read = () => ({
      ...{ status: 'refused', seconds: 0.1 },
      refused: { code: 'password', message: { ar: 'محمي', fr: 'protégé' } },
    });
    await receivePaper(platform, await sendPaper(world, caseId), countPapers);
    const other = readAs();
    world.read = () =>
      other.status === 'read' ? { ...other, reading: { ...other.reading, type: 'other' } } : other;
    await receivePaper(platform, await sendPaper(world, caseId), countPapers);
    expect(asked).toEqual([]);
  });

  it('is committed with its comparison and an assessment that knows of it, once', async () => {
    const { caseId, ask } = await withPaper();
    reader.answer = saw('JC482918');
    expect(await readSecond(platform, reader, ask, countPapers)).toBe('compared');
    const reading = await readingOf(caseId);
    expect(reading.fields.cin).toMatchObject({ value: 'JC482913', alternatives: ['JC482918'] });
    expect(reading.doubts).toEqual([{ code: 'readers-differ', fields: ['cin'] }]);
    expect(reading.readers).toEqual([{ by: 'textract', status: 'read', agreed: 0, differed: 1 }]);
    expect((await eventsOf(caseId)).slice(-4)).toEqual([
      'PaperRead',
      'CaseAssessed',
      'PaperRead',
      'CaseAssessed',
    ]);
    const { version } = await getCase(platform, caseId);
    expect(await readSecond(platform, reader, ask, countPapers)).toBe('known-already');
    expect((await getCase(platform, caseId)).version).toBe(version);
  });

  it('goes back to its queue while it is worked on, waiting longer each time, with the job’s name', async () => {
    const { caseId, ask } = await withPaper();
    reader.answer = { status: 'later', reason: 'in-progress', job: 'job-1' };
    let next = ask;
    while ((await readSecond(platform, reader, next, countPapers)) === 'later') {
      next = asked.at(-1)!.message;
      expect(next).toMatchObject({ job: 'job-1', versionId: ask.versionId });
    }
    const waits = asked.slice(1).map(({ seconds }) => seconds);
    expect(waits).toHaveLength(6);
    for (const [at, seconds] of waits.entries()) {
      expect(seconds).toBeGreaterThanOrEqual(15 * 2 ** at);
      expect(seconds).toBeLessThanOrEqual(900);
    }
    // Then the embedded reading stands alone, and the case says so.
    expect((await readingOf(caseId)).readers).toEqual([
      { by: 'textract', status: 'not-read', reason: 'in-progress' },
    ]);
  });

  it('that cannot be had leaves the paper read as it was', async () => {
    const { caseId, ask } = await withPaper();
    const before = await readingOf(caseId);
    expect(await readSecond(platform, reader, ask, countPapers)).toBe('not-read');
    const reading = await readingOf(caseId);
    expect(reading).toEqual({
      ...before,
      readers: [{ by: 'textract', status: 'not-read', reason: 'unsupported' }],
    });
  });

  it('comes again when a fault of ours stopped it, and is given up in the end', async () => {
    const { caseId, ask } = await withPaper();
    reader.answer = new Error('a missing right');
    await expect(readSecond(platform, reader, ask, countPapers)).rejects.toThrow('a missing right');
    await giveUpSecond(platform, reader, ask, countPapers);
    expect((await readingOf(caseId)).readers).toEqual([
      { by: 'textract', status: 'not-read', reason: 'fault' },
    ]);
    expect((await getCase(platform, caseId)).papers[0]?.status).toBe('read');
  });

  it('asked for before the reading was written comes again; of a paper withdrawn or replaced it is nothing', async () => {
    const caseId = await open(world);
    const ahead = await sendPaper(world, caseId);
    const early = { ...ahead, size: 64, asked: 0 };
    world.read = async () => {
      await expect(readSecond(platform, reader, early, countPapers)).rejects.toThrow('paper.not-read-yet');
      return readAs();
    };
    await receivePaper(platform, ahead, countPapers);
    expect(await readSecond(platform, reader, { ...early, versionId: 'v2' }, countPapers)).toBe(
      'known-already',
    );
    await withdrawPaper(platform, caseId, applicant, ahead.paperId, countPapers);
    expect(await readSecond(platform, reader, early, countPapers)).toBe('known-already');
  });

  it('overturns a proposal only by differing, and of a decided case it is noted alone', async () => {
    const proposed = async () => {
      const { caseId, ask } = await withPaper();
      await submitCase(platform, caseId, applicant, countPapers);
      await proposeDecision(platform, caseId, officer('one'), { outcome: 'refuse', reasons: grounds });
      return { caseId, ask };
    };
    const stands = async (caseId: CaseId) => (await getCase(platform, caseId)).proposal !== undefined;
    const agreed = await proposed();
    const before = await getCase(platform, agreed.caseId);
    reader.answer = saw('JC482913');
    expect(await readSecond(platform, reader, agreed.ask, countPapers)).toBe('compared');
    expect(await stands(agreed.caseId)).toBe(true);
    // That it came is noted, and nothing of what was read or looked at changes.
    const { readers, ...kept } = await readingOf(agreed.caseId);
    expect(readers).toEqual([{ by: 'textract', status: 'read', agreed: 1, differed: 0 }]);
    expect(before.papers[0]?.reading).toMatchObject(kept);
    const after = await getCase(platform, agreed.caseId);
    expect(after.assessment).toEqual(before.assessment);
    expect(after.papers[0]?.reviewed).toEqual(before.papers[0]?.reviewed);

    const differed = await proposed();
    reader.answer = saw('JC482918');
    expect(await readSecond(platform, reader, differed.ask, countPapers)).toBe('compared');
    expect(await stands(differed.caseId)).toBe(false);

    const decided = await proposed();
    const { proposal } = await getCase(platform, decided.caseId);
    await confirmDecision(platform, decided.caseId, officer('two'), proposal!.proposalId);
    const stood = await getCase(platform, decided.caseId);
    expect(await readSecond(platform, reader, decided.ask, countPapers)).toBe('compared');
    const { doubts, fields, readers: told } = await readingOf(decided.caseId);
    expect([doubts, fields]).toEqual([[], stood.papers[0]?.reading?.fields]);
    expect(told).toEqual([{ by: 'textract', status: 'read', agreed: 0, differed: 1 }]);
    expect((await getCase(platform, decided.caseId)).assessment).toEqual(stood.assessment);
  });
});
