import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import { readAs } from '../cases/world.ts';
import { startCloud } from '../servers/cloud.ts';
import { describePlatform } from './contract.ts';

describePlatform('AWS', async () => {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead * 1000);
  const cloud = await startCloud(now);
  Object.assign(process.env, cloud.environment);
  const platform = createAwsPlatform({
    settings: readAwsSettings(process.env),
    reader: { readPaper: async () => readAs() },
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
