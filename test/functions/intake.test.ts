import type { Context, SQSEvent } from 'aws-lambda';
import { afterEach, expect, it } from 'vitest';
import { intakeOf } from '#functions/intake';
import { getCase } from '#shared/cases/record';
import { CaseId, PaperId } from '#shared/platform/ids';
import { fileKey, triesBeforeParking } from '#shared/platform/platform';
import { openWorld, readQuote, type World } from './world.ts';

let world: World;
afterEach(() => world.end());

const context = { getRemainingTimeInMillis: () => 60_000 } as Context;

/** As the bucket's notification comes out of the queue. */
async function stored(paperId: string, caseId: string, tries = 1): Promise<SQSEvent['Records'][number]> {
  const key = fileKey(CaseId.parse(caseId), PaperId.parse(paperId));
  const file = await world.platform.files.read(key);
  const versionId = file.status === 'found' ? file.versionId : 'none';
  const body = { Records: [{ eventName: 'ObjectCreated:Put', s3: { object: { key, versionId } } }] };
  return {
    messageId: paperId,
    body: JSON.stringify(body),
    attributes: { ApproximateReceiveCount: String(tries) },
  } as SQSEvent['Records'][number];
}

it('reads the good papers of a batch and sends back the bad one alone', async () => {
  let calls = 0;
  world = await openWorld({
    readPaper: async () => {
      calls += 1;
      if (calls === 2) throw new Error('the reader is broken');
      return readQuote;
    },
  });
  const { claims, caseId } = await world.open();
  const papers = [
    await world.send(claims, 'one'),
    await world.send(claims, 'two'),
    await world.send(claims, 'three'),
  ];
  const Records = await Promise.all(papers.map((paper) => stored(paper, caseId)));
  const answer = await intakeOf(async () => world.platform)({ Records }, context);
  expect(answer.batchItemFailures).toEqual([{ itemIdentifier: papers[1] }]);
  const { body } = await world.call('GET', '/api/applicant/case', { claims });
  expect(body.papers.map(({ status }: { status: string }) => status)).toEqual(['read', 'received', 'read']);
});

it('tells the case when it gives a paper up after the last try', async () => {
  world = await openWorld({
    readPaper: async () => {
      throw new Error('the reader is broken');
    },
  });
  const { claims, caseId } = await world.open();
  const paper = await world.send(claims, 'poison');
  const Records = [await stored(paper, caseId, triesBeforeParking)];
  const answer = await intakeOf(async () => world.platform)({ Records }, context);
  expect(answer.batchItemFailures).toHaveLength(1);
  const now = await getCase(world.platform, CaseId.parse(caseId));
  expect(now.papers[0]?.status).toBe('parked');
});

it('lets the storage greet', async () => {
  world = await openWorld();
  const greeting = { messageId: 'm', body: '{"Service":"Amazon S3","Event":"s3:TestEvent"}', attributes: {} };
  const event = { Records: [greeting] } as unknown as SQSEvent;
  expect(await intakeOf(async () => world.platform)(event, context)).toEqual({ batchItemFailures: [] });
});
