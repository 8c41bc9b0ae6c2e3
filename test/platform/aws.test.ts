import { drawOf } from '#functions/draw';
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
