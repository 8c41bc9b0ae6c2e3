import type { Context, SQSEvent } from 'aws-lambda';
import { afterEach, expect, it } from 'vitest';
import { intakeOf } from '#functions/intake';
import { parkedOf } from '#functions/parked';
import { getCase } from '#shared/cases/record';
import { CaseId, PaperId } from '#shared/platform/ids';
import { fileKey } from '#shared/platform/platform';
import { notificationOf } from '../servers/cloud.ts';
import { openWorld, type World } from './world.ts';

let world: World;
afterEach(() => world.end());

const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
const letters = (...bodies: string[]): SQSEvent =>
  ({
    Records: bodies.map((body, at) => ({
      ...{ messageId: `m${at}`, body, attributes: { ApproximateReceiveCount: '1' } },
    })),
  }) as unknown as SQSEvent;

/** As the bucket told of it, five deliveries before. */
async function storedBody(caseId: string, paperId: string): Promise<string> {
  const key = fileKey(CaseId.parse(caseId), PaperId.parse(paperId));
  const file = await world.platform.files.read(key);
  const versionId = file.status === 'found' ? file.versionId : 'none';
  return notificationOf({ bucket: 'papers', key, versionId, size: 10 } as Parameters<
    typeof notificationOf
  >[0]);
}

it('tells the case of a paper that took its function down five times, and nothing twice', async () => {
  world = await openWorld();
  const { claims, caseId } = await world.open();
  const paper = await world.send(claims, 'it never came back');
  const body = await storedBody(caseId, paper);
  const handler = parkedOf(async () => world.platform);
  expect(await handler(letters(body), context)).toEqual({ batchItemFailures: [] });
  const now = await getCase(world.platform, CaseId.parse(caseId));
  expect(now.papers[0]?.status).toBe('parked');
  expect(world.log.join()).toContain('paper.parked');

  await handler(letters(body), context);
  expect((await getCase(world.platform, CaseId.parse(caseId))).version).toBe(now.version);
});

it('leaves in its queue what it cannot tell, and tells the rest', async () => {
  world = await openWorld();
  const { claims, caseId } = await world.open();
  const paper = await world.send(claims, 'a paper');
  const body = await storedBody(caseId, paper);
  const answer = await parkedOf(async () => world.platform)(letters('{"no":"paper"}', body), context);
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
  expect((await getCase(world.platform, CaseId.parse(caseId))).papers[0]?.status).toBe('parked');
  expect(world.log.join()).toContain('paper.not-told');
});

it('says nothing of a paper that was read after all', async () => {
  world = await openWorld();
  const { claims, caseId } = await world.open();
  const paper = await world.send(claims, 'a paper');
  const body = await storedBody(caseId, paper);
  await intakeOf(async () => world.platform)(letters(body), context);
  await parkedOf(async () => world.platform)(letters(body), context);
  expect((await getCase(world.platform, CaseId.parse(caseId))).papers[0]?.status).toBe('read');
});
