import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOf } from '#functions/draw';
import { createDailyPages } from '#shared/platform/aws/daily-pages';
import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import {
  casework,
  withAccess,
  withDrawing,
  withFiles,
  withOutbox,
  withQueue,
  withReader,
  withSecond,
  withSigner,
  withSlips,
} from '#shared/platform/aws/parts';
import { readAs } from '../cases/world.ts';
import { startCloud } from '../servers/cloud.ts';
import { createTable, startDynamo } from '../servers/dynamodb.ts';
import { describePlatform, drawsWhatItGets } from './contract.ts';

describePlatform('AWS', async () => {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead * 1000);
  const cloud = await startCloud(now);
  Object.assign(process.env, cloud.environment);
  cloud.small.functions.set('nasab-draw', drawOf(drawsWhatItGets));
  const platform = createAwsPlatform({
    settings: readAwsSettings(process.env),
    parts: [
      ...casework,
      ...[withFiles, withDrawing, withOutbox, withSlips, withAccess, withQueue, withSecond, withSigner],
      withReader({ readPaper: async () => readAs() }),
    ],
    now,
  });
  return {
    platform,
    pass: (seconds) => {
      ahead += seconds;
    },
    receive: async () => cloud.small.queue.shift(),
    close: cloud.close,
  };
});

describe('the pages of a day', () => {
  it('are never more than stated however many take them at once, and another day has its own', async () => {
    const dynamo = await startDynamo();
    await createTable(dynamo.url, 'nasab');
    const client = DynamoDBDocumentClient.from(
      new DynamoDBClient({
        ...{ region: 'x', endpoint: dynamo.url },
        credentials: { accessKeyId: 'a', secretAccessKey: 's' },
      }),
    );
    try {
      const pages = createDailyPages(client, 'nasab', 60, () => new Date('2026-03-02T12:00:00Z'));
      let day = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 61 }), { maxLength: 12 }), async (wanted) => {
          day += 1;
          let shown = 0;
          await Promise.all(
            wanted.map(async (count, nth) => {
              if (!(await pages.take(`day-${day}`, count))) return;
              // Every third was turned away at the door.
              if (nth % 3 === 0) await pages.giveBack(`day-${day}`, count);
              else shown += count;
            }),
          );
          expect(shown).toBeLessThanOrEqual(60);
          // What is left is there to be taken, to the page.
          if (shown < 60) expect(await pages.take(`day-${day}`, 60 - shown)).toBe(true);
          expect(await pages.take(`day-${day}`, 1)).toBe(false);
        }),
        { numRuns: 15 },
      );
    } finally {
      client.destroy();
      await dynamo.close();
    }
  });
});
