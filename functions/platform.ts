/**
 * The AWS platform, built at the first call and kept while the Lambda lives. At import nothing is read,
 * so tests and the stack's synthesis need no environment.
 */
import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import type { PaperReader, Platform } from '#shared/platform/platform';

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
