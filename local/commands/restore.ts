/**
 * `npm run restore -- DATA.age KEYS.age --into FOLDER [--identity FILE]`: puts a backup back into a folder that is empty or not there, with keys as old
 * as the data or newer; cases that were erased in between are erased again. Every chain, every root and every paper is checked
 * before the folder gets its name. Prints `{takenAt, counts, erasedSince, papersChecked, audit, seconds}`; a backup that can't be
 * trusted leaves nothing behind and exits 1 with `{refused: {code, …}}`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ArchiveUnusable, type Opener } from '../backup/archive.ts';
import { putBack, RestoreRefused } from '../backup/put-back.ts';
import { readOptions, refuseArguments } from './data-folder.ts';

const usage = 'Usage: npm run restore -- DATA.age KEYS.age --into FOLDER [--identity FILE]';

const { positionals, values } = readOptions(
  { into: { type: 'string' }, identity: { type: 'string', multiple: true } },
  usage,
);
const [data, keys, ...rest] = positionals;
const { into } = values;
if (data === undefined || keys === undefined || into === undefined || rest.length > 0) refuseArguments(usage);
for (const file of [data, keys, ...(values.identity ?? [])])
  if (!existsSync(file)) refuseArguments(`${file} is not there.`);
if (existsSync(into) && readdirSync(into).length > 0)
  refuseArguments(`${into} is not empty: a backup is put back beside what is there, never over it.`);

/** An identity file as age writes it: one key a line, `#` before what is said about it. */
const keysIn = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('AGE-SECRET-KEY-'))
    .map((line) => line.trim());

const passphrase = process.env.NASAB_BACKUP_PASSPHRASE;
if (values.identity === undefined && passphrase === undefined)
  refuseArguments('Set NASAB_BACKUP_PASSPHRASE, or name a file with the key that opens it: --identity FILE');
const opener: Opener =
  values.identity === undefined
    ? { passphrase: passphrase ?? '' }
    : { identities: values.identity.flatMap(keysIn) };

const begun = performance.now();
try {
  const found = await putBack({ data, keys, into, opener });
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  process.stdout.write(`${JSON.stringify({ ...found, seconds })}\n`);
} catch (error) {
  if (!(error instanceof RestoreRefused || error instanceof ArchiveUnusable)) throw error;
  const refused = error instanceof RestoreRefused ? error.fault : { code: error.code };
  process.stdout.write(`${JSON.stringify({ refused })}\n`);
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
