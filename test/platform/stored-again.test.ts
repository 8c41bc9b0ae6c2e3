/** Storage that somebody with the keys to the house wrote to past its own rule: another version of a paper's key. */
import { randomBytes } from 'node:crypto';
import type { Context, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { intakeOf } from '#functions/intake';
import { openCase, requestUpload, stateApplication, submitCase } from '#shared/cases/applicant';
import { deskOf } from '#shared/cases/card';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { historyOf } from '#shared/cases/history';
import { getCase } from '#shared/cases/record';
import { whyHere, whyText } from '#shared/cases/why-here';
import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import { casework, withAccess, withFiles, withReader, withSigner } from '#shared/platform/aws/parts';
import type { CaseId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import { applicant, application, countPapers, grounds, officer, readAs } from '../cases/world.ts';
import { type Cloud, startCloud } from '../servers/cloud.ts';
import { send, sha256Of } from './contract.ts';

let cloud: Cloud;
let platform: Platform;
const read: string[] = [];
const alarms: string[] = [];
beforeAll(async () => {
  cloud = await startCloud();
  for (const [name, value] of Object.entries(cloud.environment)) vi.stubEnv(name, value);
  const readPaper = async (bytes: Uint8Array) => {
    read.push(sha256Of(bytes));
    return readAs({ totalTTC: '121200.00' });
  };
  const aws = createAwsPlatform({
    settings: readAwsSettings(process.env),
    parts: [...casework, withFiles, withAccess, withSigner, withReader({ readPaper })],
  });
  const error: Platform['log']['error'] = (name, told) => void alarms.push(`${name} ${JSON.stringify(told)}`);
  platform = { ...aws, log: { ...aws.log, info: () => undefined, error } };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await cloud.close();
});

/** Every message on the queue, as the intake's Lambda gets them. */
async function takeAll(bodies = cloud.small.queue.splice(0)): Promise<void> {
  const Records = bodies.map((body, n) => ({
    ...{ messageId: `m${n}`, body, attributes: { ApproximateReceiveCount: '1' } },
  }));
  const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
  const answer = await intakeOf(async () => platform)({ Records } as unknown as SQSEvent, context);
  expect(answer.batchItemFailures).toEqual([]);
}

async function uploaded(): Promise<{
  readonly caseId: CaseId;
  readonly key: string;
  readonly bytes: Buffer;
}> {
  const { caseId } = await openCase(platform, applicant, { delegation: 'Tiznit', language: 'ar' });
  await stateApplication(platform, caseId, applicant, application, countPapers);
  const bytes = randomBytes(500);
  const paper = { size: bytes.length, type: 'image/png', sha256: sha256Of(bytes) } as const;
  const { upload } = await requestUpload(platform, caseId, applicant, paper);
  expect(await send(upload, bytes)).toBe(200);
  return { caseId, key: upload.key, bytes };
}

async function decide(caseId: CaseId): Promise<void> {
  await submitCase(platform, caseId, applicant, countPapers);
  const { proposal } = await proposeDecision(platform, caseId, officer('a'), {
    ...{ outcome: 'refuse', reasons: grounds },
  });
  await confirmDecision(platform, caseId, officer('b'), proposal!.proposalId);
}

it.each([
  ['after the paper was read', async () => undefined],
  ['after the decision', decide],
])('%s, it is not read, nothing that was read moves, and officers are told once', async (_, then) => {
  const { caseId, key, bytes } = await uploaded();
  await takeAll();
  await then(caseId);
  const before = await getCase(platform, caseId);
  const [was] = before.papers;
  expect(was?.status).toBe('read');

  const strange = randomBytes(500);
  const versionId = cloud.s3.force(cloud.bucket, key, strange, 'image/png');
  const [notice = ''] = cloud.small.queue.splice(0);
  expect(notice).toContain(versionId);
  await takeAll([notice, notice]);
  await takeAll([notice]);

  const now = await getCase(platform, caseId);
  const [paper] = now.papers;
  expect(read).not.toContain(sha256Of(strange));
  expect(paper).toMatchObject({ status: 'changed', reading: was!.reading, file: was!.file });
  expect([now.state, now.decisions, now.assessment]).toEqual([
    ...[before.state, before.decisions, before.assessment],
  ]);
  // What was read, and what a decision names, is still there byte for byte.
  const kept = await platform.files.read(key, was!.file!.versionId);
  expect(kept.status === 'found' && Buffer.from(kept.bytes).equals(bytes)).toBe(true);
  const shown = await fetch((await platform.files.grantView(key, was!.file!.versionId)).url);
  expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true);

  expect(deskOf(now)).toBe('attention');
  const { why } = whyHere(now);
  expect(why?.code).toBe('paper-changed');
  const log = await platform.cases.load(caseId);
  const told = log.flatMap(({ events }) => events).filter(({ type }) => type === 'EvidenceChanged');
  expect(told).toEqual([
    expect.objectContaining({ versionId, sha256: sha256Of(bytes), found: sha256Of(strange) }),
  ]);
  const text = historyOf(log, now).find(({ type }) => type === 'EvidenceChanged')?.text;
  for (const said of [whyText('paper-changed'), text]) {
    expect(said?.ar).toMatch(/\p{Script=Arabic}/u);
    expect(said?.fr).toMatch(/a changé/u);
  }
  // The line that sets off the alarm.
  expect(alarms).toContain(`paper.evidence-changed ${JSON.stringify({ caseId, paperId: paper!.paperId })}`);
});

it('before the paper was read, whichever is told of first, no stranger’s byte is read as the paper', async () => {
  for (const order of [(all: string[]) => all, (all: string[]) => all.toReversed()]) {
    const { caseId, key, bytes } = await uploaded();
    const strange = randomBytes(500);
    cloud.s3.force(cloud.bucket, key, strange, 'image/png');
    await takeAll(order(cloud.small.queue.splice(0)));
    const [paper] = (await getCase(platform, caseId)).papers;
    expect(paper?.status).toBe('changed');
    expect(paper?.file === undefined || paper.file.sha256 === sha256Of(bytes)).toBe(true);
    expect(read).not.toContain(sha256Of(strange));
    expect(deskOf(await getCase(platform, caseId))).toBe('attention');
  }
});
