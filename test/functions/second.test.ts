import type { Context, SQSEvent } from 'aws-lambda';
import { afterEach, expect, it } from 'vitest';
import { intakeOf } from '#functions/intake';
import { secondOf } from '#functions/second';
import { getCase } from '#shared/cases/record';
import { CaseId } from '#shared/platform/ids';
import {
  type Platform,
  type SecondAsk,
  type SecondReader,
  triesBeforeParking,
} from '#shared/platform/platform';
import { notificationOf } from '../servers/cloud.ts';
import { openWorld, type World } from './world.ts';

let world: World;
afterEach(() => world.end());

const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
const letter = (body: string, tries = 1): SQSEvent =>
  ({
    Records: [{ messageId: 'm', body, attributes: { ApproximateReceiveCount: String(tries) } }],
  }) as unknown as SQSEvent;

/** A case with a paper that intake has read, on a platform where a second reader was allowed. */
async function intakeWithLeave() {
  world = await openWorld();
  const asked: SecondAsk[] = [];
  const platform: Platform = {
    ...world.platform,
    second: { by: 'textract', ask: async (message) => void asked.push(message) },
  };
  const { claims, caseId } = await world.open();
  await world.send(claims, 'a quote');
  const { message } = world.platform.queue.take()!;
  const body = notificationOf({ bucket: 'papers', size: 1, ...message } as Parameters<
    typeof notificationOf
  >[0]);
  await intakeOf(async () => platform)(letter(body), context);
  return {
    platform,
    asked,
    readers: async () => (await getCase(platform, CaseId.parse(caseId))).papers[0]?.reading?.readers,
  };
}

it('hands a paper back to its queue while the second reader is busy', async () => {
  const { platform, asked, readers } = await intakeWithLeave();
  const busy: SecondReader = { by: 'textract', read: async () => ({ status: 'later', reason: 'busy' }) };
  const handler = secondOf(
    async () => platform,
    () => busy,
  );
  expect(await handler(letter(JSON.stringify(asked[0])), context)).toEqual({ batchItemFailures: [] });
  expect(asked.map((ask) => ask.asked)).toEqual([0, 1]);
  expect(await readers()).toEqual([{ by: 'textract', status: 'awaited' }]);
});

it('returns a fault of ours to the queue, and tells the case at the last try', async () => {
  const { platform, asked, readers } = await intakeWithLeave();
  const broken: SecondReader = {
    by: 'textract',
    read: async () => {
      throw new Error('AccessDenied');
    },
  };
  const handler = secondOf(
    async () => platform,
    () => broken,
  );
  const failed = { batchItemFailures: [{ itemIdentifier: 'm' }] };
  expect(await handler(letter(JSON.stringify(asked[0])), context)).toEqual(failed);
  expect(await readers()).toEqual([{ by: 'textract', status: 'awaited' }]);
  expect(await handler(letter(JSON.stringify(asked[0]), triesBeforeParking), context)).toEqual(failed);
  expect(await readers()).toEqual([{ by: 'textract', status: 'not-read', reason: 'fault' }]);
  expect(world.log.join()).toContain('second.fault');
});
