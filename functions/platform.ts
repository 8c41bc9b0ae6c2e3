/**
 * The AWS platform, built at the first call and kept while the Lambda lives. At import nothing is read,
 * so tests and the stack's synthesis need no environment.
 */
import { createAwsPlatform, type Part, readAwsSettings } from '#shared/platform/aws/index';
import type { Platform } from '#shared/platform/platform';

/** Milliseconds an answer waits for a collector, which on Lambda is the extension beside the function. */
const collectorMs = 200;

/** @param parts what this function uses, and nothing else is in its bundle. */
export function awsPlatform(...parts: readonly Part[]): () => Promise<Platform> {
  let made: Promise<Platform> | undefined;
  return async () => {
    made ??= make(parts).catch((cause: unknown) => {
      // What was missing may be there at the next call.
      made = undefined;
      throw cause;
    });
    return await made;
  };
}

async function make(parts: readonly Part[]): Promise<Platform> {
  const platform = createAwsPlatform({ settings: readAwsSettings(process.env), parts });
  if (process.env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return platform;
  const { collectorIn, createExporter, sourceOf } = await import('#shared/telemetry/export');
  const collector = collectorIn(process.env);
  if (collector === undefined) return platform;
  return Object.assign(platform, {
    telemetry: createExporter(sourceOf(process.env), collector, collectorMs),
  });
}
