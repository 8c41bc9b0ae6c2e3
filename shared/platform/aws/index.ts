/**
 * The outside world on AWS: one bucket, one table, one queue, one user pool, a few keys. A function is composed of the
 * parts it uses and carries no client of any other service.
 */
import { newId } from '../ids.ts';
import { createLog } from '../log.ts';
import type { Platform } from '../platform.ts';
import type { Part } from './parts.ts';
import type { AwsSettings } from './settings.ts';

export type { Part } from './parts.ts';
export { type AwsSettings, readAwsSettings } from './settings.ts';

/** Each is here or says by its name that it is not. */
const needed = [
  ...(['files', 'cases', 'books', 'queue', 'reader', 'drawPage', 'access'] as const),
  ...(['register', 'outbox', 'slips', 'signer', 'blind'] as const),
] satisfies readonly (keyof Platform)[];

/** Built at first use, not at import. Endpoints and region are the SDK's own variables (`AWS_ENDPOINT_URL_S3`, …). */
export function createAwsPlatform({
  settings,
  parts,
  now = () => new Date(),
}: {
  readonly settings: AwsSettings;
  readonly parts: readonly Part[];
  readonly now?: () => Date;
}): Platform {
  const stage = { settings, now };
  const platform = Object.assign(
    { now, newId, log: createLog((line) => process.stdout.write(`${line}\n`), now) },
    ...parts.map((part) => part(stage)),
  ) as Platform;
  for (const name of needed.filter((one) => !(one in platform)))
    Object.defineProperty(platform, name, {
      get: () => {
        throw new Error(`This function is not composed of \`${name}\`.`);
      },
    });
  return platform;
}
