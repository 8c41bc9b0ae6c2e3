/**
 * The AWS platform, built at the first call and kept while the Lambda lives. At import nothing is read,
 * so tests and the stack's synthesis need no environment.
 */
import { createAwsPlatform, type Part, readAwsSettings } from '#shared/platform/aws/index';
import type { Platform } from '#shared/platform/platform';

/** @param parts what this function uses, and nothing else is in its bundle. */
export function awsPlatform(...parts: readonly Part[]): () => Promise<Platform> {
  let made: Platform | undefined;
  return async () => {
    made ??= createAwsPlatform({ settings: readAwsSettings(process.env), parts });
    return made;
  };
}
