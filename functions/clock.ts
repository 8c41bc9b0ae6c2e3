/** Lambda, once an hour. */
import type { Context } from 'aws-lambda';
import { casework, withAnchors, withFiles, withSigner } from '#shared/platform/aws/parts';
import { type Tick, tick } from './hourly.ts';
import { awsPlatform } from './platform.ts';

const getPlatform = awsPlatform(...casework, withFiles, withSigner, withAnchors);

/** Milliseconds kept for the case in hand; a look that is cut short is gone on with in the next hour. */
const reserve = 20_000;

export const handler = async (
  _event: unknown,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<Tick> => {
  const platform = await getPlatform();
  const done = await tick(platform, () => context.getRemainingTimeInMillis() > reserve);
  await platform.telemetry?.settle?.();
  return done;
};
