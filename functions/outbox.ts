/** Lambda, on the table's stream and once a minute: tells the receiver what is due. */
import { withCases, withOutbox } from '#shared/platform/aws/parts';
import { awsPlatform } from './platform.ts';
import { findReceiver, tellWorld } from './webhook.ts';

const getPlatform = awsPlatform(withCases, withOutbox);

/** Without a receiver the announcements wait: nothing is marked as told that nobody heard. */
export const handler = async (): Promise<{ readonly told: number; readonly batchItemFailures: [] }> => {
  const receiver = findReceiver(process.env);
  const told = receiver === undefined ? 0 : await tellWorld(await getPlatform(), receiver);
  // The stream only wakes us; what is due is asked of the outbox itself, so no record of the stream ever fails.
  return { told, batchItemFailures: [] };
};
