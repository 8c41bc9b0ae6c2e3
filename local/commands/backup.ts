/**
 * `npm run backup -- FOLDER --keys OTHER_FOLDER [--to age1…]`: copies what NASAB_DATA keeps, beside a running service, into two sealed
 * files, `…data.age` in FOLDER and `…keys.age` in OTHER_FOLDER. They open with the passphrase in NASAB_BACKUP_PASSPHRASE, or for
 * those named by `--to` (more than once), whose own keys need not be on this machine. Prints `{takenAt, data, keys, bytes, counts, seconds}`.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lock } from '../backup/archive.ts';
import { takeBackup } from '../backup/take.ts';
import { dataFolder, readOptions, refuseArguments } from './data-folder.ts';

const usage = 'Usage: npm run backup -- FOLDER --keys OTHER_FOLDER [--to age1…]';
/** Words enough that nobody tries them all. */
const shortest = 16;

function readArguments(): { readonly dataTo: string; readonly keysTo: string; readonly lock: Lock } {
  const { positionals, values } = readOptions(
    { keys: { type: 'string' }, to: { type: 'string', multiple: true } },
    usage,
  );
  const [dataTo, ...rest] = positionals;
  if (dataTo === undefined || values.keys === undefined || rest.length > 0) refuseArguments(usage);
  if (resolve(dataTo) === resolve(values.keys))
    refuseArguments(
      'Keys that lie beside the data protect nothing, and would outlive an erasure with them: name another folder.',
    );
  const passphrase = process.env.NASAB_BACKUP_PASSPHRASE ?? '';
  if (values.to !== undefined) return { dataTo, keysTo: values.keys, lock: { recipients: values.to } };
  if (passphrase.length < shortest)
    refuseArguments(
      `Set NASAB_BACKUP_PASSPHRASE to ${shortest} characters or more, or name who may open it: --to age1…`,
    );
  return { dataTo, keysTo: values.keys, lock: { passphrase } };
}

const dataDir = dataFolder();
const wanted = readArguments();
if (!existsSync(join(dataDir, 'nasab.db')))
  refuseArguments(`No service has kept anything in ${dataDir}. NASAB_DATA names the folder.`);
const begun = performance.now();
const taken = await takeBackup({ dataDir, ...wanted, now: () => new Date() });
const seconds = Math.round((performance.now() - begun) / 100) / 10;
process.stdout.write(`${JSON.stringify({ ...taken, seconds })}\n`);
