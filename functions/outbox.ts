/** Lambda, on the table's stream and once a minute: queues what was announced, then tells partners what is due. */
import { deliverDue } from '#shared/partner/hooks/deliver';
import {
  withBlind,
  withBooks,
  withCases,
  withOutbox,
  withSigner,
  withSlips,
} from '#shared/platform/aws/parts';
import { awsPlatform } from './platform.ts';
import { findReceiver, tellWorld } from './webhook.ts';

const getPlatform = awsPlatform(withCases, withBooks, withBlind, withSlips, withSigner, withOutbox);

export const handler = async (): Promise<{
  readonly told: number;
  readonly delivered: number;
  readonly batchItemFailures: [];
}> => {
  const platform = await getPlatform();
  const told = await tellWorld(platform, findReceiver(process.env));
  const { delivered } = await deliverDue(platform);
  await platform.telemetry?.settle?.();
  // The stream only wakes us; what is due is asked of the outbox itself, so no record of the stream ever fails.
  return { told, delivered, batchItemFailures: [] };
};
