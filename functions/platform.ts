/**
 * The AWS platform, built at the first call and kept while the Lambda lives. At import nothing is read,
 * so tests and the stack's synthesis need no environment.
 */
import * as z from 'zod';
import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import type { PaperReader, Platform } from '#shared/platform/platform';

/** Where webhooks go; without both nothing is told. */
const ReceiverSettings = z.object({ NASAB_WEBHOOK_URL: z.url(), NASAB_WEBHOOK_SECRET: z.string().min(1) });

export interface Receiver {
  readonly url: string;
  /** Base64, as Standard Webhooks has it; without its `whsec_`. */
  readonly secret: string;
}

export function findReceiver(
  environment: Readonly<Record<string, string | undefined>>,
): Receiver | undefined {
  const { data } = ReceiverSettings.safeParse(environment);
  return data === undefined ? undefined : { url: data.NASAB_WEBHOOK_URL, secret: data.NASAB_WEBHOOK_SECRET };
}

/** Only intake reads papers; the other functions carry neither models nor picture libraries. */
const noReader: PaperReader = {
  readPaper: async () => {
    throw new Error('This function reads no papers.');
  },
};

export function awsPlatform(makeReader: () => PaperReader = () => noReader): () => Promise<Platform> {
  let made: Platform | undefined;
  return async () => {
    made ??= createAwsPlatform({ settings: readAwsSettings(process.env), reader: makeReader() });
    return made;
  };
}

export const getPlatform = awsPlatform();
