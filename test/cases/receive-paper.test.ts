import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateApplication, submitCase, withdrawPaper } from '#shared/cases/applicant';
import { deskOf, findCases } from '#shared/cases/card';
import { findBreak } from '#shared/cases/chain';
import { lookAgain } from '#shared/cases/changed-paper';
import { papersIn, parkPaper, receivePaper, requeuePapers } from '#shared/cases/receive-paper';
import { getCase, record } from '#shared/cases/record';
import { newId } from '#shared/platform/ids';
import type { PaperMessage } from '#shared/platform/platform';
import { notificationOf } from '../servers/cloud.ts';
import {
  applicant,
  application,
  codeOf,
  countPapers,
  createWorld,
  officer,
  open,
  readAs,
  sendPaper,
  type World,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const eventsOf = async (caseId: Parameters<World['platform']['cases']['load']>[0]) =>
  (await world.platform.cases.load(caseId)).map(({ events }) => events.map(({ type }) => type));

describe('receiving a paper', () => {
  it('commits reading and assessment together', async () => {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const message = await sendPaper(world, caseId);
    expect(await receivePaper(world.platform, message, countPapers)).toBe('read');
    expect(await eventsOf(caseId)).toEqual([
      ['CaseOpened'],
      ['NoticeGiven', 'ApplicationStated', 'CaseAssessed'],
      ['UploadGranted'],
      ['PaperReceived'],
      ['PaperRead', 'CaseAssessed'],
    ]);
    const now = await getCase(world.platform, caseId);
    expect(now.assessment?.papers).toEqual([{ file: message.paperId, type: 'quote' }]);
    expect(now.papers[0]).toMatchObject({ status: 'read', file: { versionId: message.versionId } });
  });

  it('reads once whatever comes twice, late, at once or out of order', async () => {
    const order = fc.array(fc.record({ paper: fc.nat(3), atOnce: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(order, async (deliveries) => {
        const caseId = await open(world);
        await stateApplication(world.platform, caseId, applicant, application, countPapers);
        const messages: PaperMessage[] = [];
        for (let n = 0; n < 4; n += 1) messages.push(await sendPaper(world, caseId));
        const pending: Promise<unknown>[] = [];
        for (const { paper, atOnce } of deliveries) {
          pending.push(receivePaper(world.platform, messages[paper]!, countPapers));
          if (!atOnce) await Promise.all(pending.splice(0));
        }
        await Promise.all(pending);
        const sent = new Set(deliveries.map(({ paper }) => messages[paper]!.paperId));
        const flat = (await eventsOf(caseId)).flat();
        expect(flat.filter((type) => type === 'PaperRead')).toHaveLength(sent.size);
        expect(flat.filter((type) => type === 'PaperReceived')).toHaveLength(sent.size);
        const now = await getCase(world.platform, caseId);
        // The last assessment has seen every paper, whoever finished last.
        expect(now.assessment?.papers.map(({ file }) => file).sort()).toEqual([...sent].sort());
        expect(findBreak(caseId, await world.platform.cases.load(caseId))).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });

  it('lets twenty papers of one case finish at once', async () => {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const messages: PaperMessage[] = [];
    for (let n = 0; n < 20; n += 1) messages.push(await sendPaper(world, caseId));
    await Promise.all(messages.map((message) => receivePaper(world.platform, message, countPapers)));
    expect((await getCase(world.platform, caseId)).assessment?.papers).toHaveLength(20);
  });

  it('keeps a refusal with its reason, and the case goes on', async () => {
    const caseId = await open(world);
    const message = await sendPaper(world, caseId);
    const refused = { code: 'password', message: { ar: 'محمي بكلمة سر', fr: 'protégé par mot de passe' } };
    world.read = () => ({ status: 'refused', refused, seconds: 0 });
    expect(await receivePaper(world.platform, message, countPapers)).toBe('refused');
    const now = await getCase(world.platform, caseId);
    expect(now.papers[0]).toMatchObject({ status: 'refused', refused });
    expect(deskOf(now)).toBe('applicant');
  });

  it('parks what is tried in vain, tells the case, and takes it up again', async () => {
    const caseId = await open(world);
    const message = await sendPaper(world, caseId);
    world.read = () => {
      throw new Error('the reader is broken');
    };
    await expect(receivePaper(world.platform, message, countPapers)).rejects.toThrow();
    await parkPaper(world.platform, message, 5);
    await parkPaper(world.platform, message, 6);
    expect((await eventsOf(caseId)).flat().filter((type) => type === 'PaperParked')).toHaveLength(1);
    expect(deskOf(await getCase(world.platform, caseId))).toBe('attention');
    const { cards } = await world.platform.cases.queue({ desk: 'attention', delegation: 'Tiznit', limit: 5 });
    expect(cards.map((card) => card.caseId)).toEqual([caseId]);

    world.read = () => readAs();
    expect(await requeuePapers(world.platform, caseId, officer('o1'))).toBe(1);
    const again = world.platform.queue.take()!.message;
    expect(again).toEqual(message);
    expect(await receivePaper(world.platform, again, countPapers)).toBe('read');
    expect(deskOf(await getCase(world.platform, caseId))).toBe('applicant');
    expect(await requeuePapers(world.platform, caseId, officer('o1'))).toBe(0);
  });

  it('stops at bytes that changed after they were acknowledged', async () => {
    const caseId = await open(world);
    const message = await sendPaper(world, caseId);
    writeFileSync(join(world.dataDir, 'files', caseId, message.paperId), 'something else');
    expect(await receivePaper(world.platform, message, countPapers)).toBe('evidence-changed');
    const now = await getCase(world.platform, caseId);
    expect(now.papers[0]?.status).toBe('changed');
    expect(deskOf(now)).toBe('attention');
    expect(await receivePaper(world.platform, message, countPapers)).toBe('known-already');
  });

  it.each(['before', 'after'])('has a way back for bytes that changed %s they were read', async (when) => {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const message = await sendPaper(world, caseId);
    const stored = join(world.dataDir, 'files', caseId, message.paperId);
    const kept = readFileSync(stored);
    if (when === 'after') await receivePaper(world.platform, message, countPapers);
    writeFileSync(stored, 'something else');
    if (when === 'before') await receivePaper(world.platform, message, countPapers);
    else {
      const { paperId, versionId } = message;
      const { sha256 } = (await getCase(world.platform, caseId)).papers[0]!.file!;
      const changed = { type: 'EvidenceChanged', paperId, versionId, sha256, found: '0'.repeat(64) } as const;
      await record(world.platform, caseId, { kind: 'service', id: 'intake' }, () => ({ events: [changed] }));
    }
    const look = async () =>
      await lookAgain(world.platform, caseId, officer('o1'), { paperId: message.paperId }, countPapers);
    expect(await codeOf(look())).toBe('paper.still-changed');
    expect((await getCase(world.platform, caseId)).papers[0]?.status).toBe('changed');
    writeFileSync(stored, kept);
    await look();
    // Nobody had read it: now it is.
    if (when === 'before')
      await receivePaper(world.platform, world.platform.queue.take()!.message, countPapers);
    const back = await getCase(world.platform, caseId);
    expect(back.papers[0]?.status).toBe('read');
    expect(back.assessment?.papers).toHaveLength(1);
    expect((await look()).version).toBe(back.version);
  });

  it('lets a case go on without bytes that are nowhere any more, and tells why', async () => {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const message = await sendPaper(world, caseId);
    await receivePaper(world.platform, message, countPapers);
    await submitCase(world.platform, caseId, applicant, countPapers);
    const { paperId, versionId } = message;
    writeFileSync(join(world.dataDir, 'files', caseId, paperId), 'something else');
    const { sha256 } = (await getCase(world.platform, caseId)).papers[0]!.file!;
    const changed = { type: 'EvidenceChanged', paperId, versionId, sha256, found: '0'.repeat(64) } as const;
    await record(world.platform, caseId, { kind: 'service', id: 'intake' }, () => ({ events: [changed] }));
    const setAside = 'تلف الملف في التخزين';
    const gone = await lookAgain(world.platform, caseId, officer('o1'), { paperId, setAside }, countPapers);
    expect(gone.papers[0]).toMatchObject({ withdrawn: true, setAside });
    expect(gone.assessment?.papers).toEqual([]);
    expect((await eventsOf(caseId)).at(-1)).toContain('PaperSetAside');
    // And takes nothing more of it.
    expect(await receivePaper(world.platform, message, countPapers)).toBe('known-already');
  });

  it('does not assess a paper that was withdrawn, and knows none that was never announced', async () => {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const message = await sendPaper(world, caseId);
    await withdrawPaper(world.platform, caseId, applicant, message.paperId, countPapers);
    await receivePaper(world.platform, message, countPapers);
    expect((await getCase(world.platform, caseId)).assessment?.papers).toEqual([]);
    const stranger = { ...message, paperId: newId('paper') };
    expect(await receivePaper(world.platform, stranger, countPapers)).toBe('not-ours');
    const nowhere = { ...message, caseId: newId('case') };
    expect(await receivePaper(world.platform, nowhere, countPapers)).toBe('not-ours');
  });

  it('makes the case findable by what the paper shows, however it is written', async () => {
    const caseId = await open(world);
    const message = await sendPaper(world, caseId);
    world.read = () => readAs({ cin: 'JC482913', actNumber: '613/1975' });
    await receivePaper(world.platform, message, countPapers);
    expect(await findCases(world.platform, 'cin', 'jc 482913')).toEqual([caseId]);
    expect(await findCases(world.platform, 'act', '613/1975')).toEqual([caseId]);
    expect(await findCases(world.platform, 'cin', 'JC482914')).toEqual([]);
  });
});

describe('a message of the queue', () => {
  it('may be a notification of storage, one of ours, or a greeting', () => {
    const [caseId, paperId] = [newId('case'), newId('paper')];
    const key = `papers/${caseId}/${paperId}`;
    const message = { caseId, paperId, key, versionId: 'v' };
    expect(papersIn(notificationOf({ bucket: 'b', key, versionId: 'v', size: 1 }))).toEqual([message]);
    expect(papersIn(JSON.stringify(message))).toEqual([message]);
    expect(papersIn('{"Service":"Amazon S3","Event":"s3:TestEvent"}')).toEqual([]);
    expect(papersIn(notificationOf({ bucket: 'b', key: 'logs/x', versionId: 'v', size: 1 }))).toEqual([]);
    expect(() => papersIn('{"something":"else"}')).toThrow();
  });
});
