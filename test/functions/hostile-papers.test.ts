/** Hostile files through the real intake: what they say, and what they are called, is in no line of the log and in no answer but their own words. */
import type { Context, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { intakeOf } from '#functions/intake';
import { openPaper } from '#shared/papers/open/index';
import type { PaperOutcome } from '#shared/papers/reading';
import type { PaperMessage } from '#shared/platform/platform';
import { canary, type Hostile, makeHostileFiles } from '../papers/open/hostile-files.ts';
import { openWorld, type World } from './world.ts';

const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
/** Opened in a process that may be killed, by the bench. */
const devouring = /bomb|huge/;

let world: World;
let files: readonly Hostile[];
let bytes: Buffer;

/** Opens as the reader does, and finds no fields. */
async function open(): Promise<PaperOutcome> {
  const paper = await openPaper(bytes);
  if (paper.status === 'refused') return { ...paper, seconds: 0.1 };
  const failed = await paper.page(0).then(
    () => undefined,
    (error: Error) => error,
  );
  paper.close();
  if (failed !== undefined) throw failed;
  const doubts = paper.doubts.map((code) => ({ code, fields: [] }));
  return {
    status: 'read',
    seconds: 0.1,
    reading: { type: 'other', typeConfidence: 1, pages: [], fields: {}, doubts },
  };
}

beforeAll(async () => {
  world = await openWorld({ readPaper: open });
  files = (await makeHostileFiles()).filter(
    ({ kind, bytes: all }) => !devouring.test(kind) && (all.includes(canary) || kind === 'password'),
  );
  expect(files.length).toBeGreaterThan(10);
});
afterAll(() => world.end());

it('says nothing of a file in a log or an error, whatever is in it and however it ends', async () => {
  const ends = new Set<string>();
  let given: { readonly claims: Parameters<World['send']>[0]; readonly caseId: string } | undefined;
  for (const [at, file] of files.entries()) {
    // A case takes only so many papers.
    if (given === undefined || at % 12 === 0) given = await world.open();
    bytes = file.bytes;
    const { claims, caseId } = given;
    // Its place in storage is granted by size and digest; the bytes that are opened are the hostile ones.
    const paperId = await world.send(claims, `${file.kind} ${canary}`);
    const key = `papers/${caseId}/${paperId}`;
    const stored = await world.platform.files.read(key);
    if (stored.status !== 'found') throw new Error(stored.status);
    const message = { caseId, paperId, key, versionId: stored.versionId } as PaperMessage;
    const record = {
      messageId: 'm',
      body: JSON.stringify(message),
      attributes: { ApproximateReceiveCount: '5' },
    };
    await intakeOf(async () => world.platform)({ Records: [record] } as unknown as SQSEvent, context);
    const { body } = await world.call('GET', '/api/applicant/case', { claims });
    const { status } = body.papers.at(-1) as { status: string };
    ends.add(status);
    expect(JSON.stringify(body)).not.toMatch(/Zqanari|Bentestoun/iu);
  }
  // Each way to end was walked, or there was nothing to keep still about.
  expect([...ends].sort()).toEqual(expect.arrayContaining(['read', 'refused']));
  expect(world.log.length).toBeGreaterThan(files.length);
  expect(world.log.join('\n')).not.toMatch(/Zqanari|Bentestoun/iu);
});
