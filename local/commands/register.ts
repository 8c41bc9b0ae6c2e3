/**
 * `npm run register -- import FILE.csv`: the register of members into NASAB_DATA. Prints a JSON line for each line
 * refused, `{line, code, column?, reason: {ar, fr}}`, and last the counts
 * `{lines, added, replaced, corrected, conflicts, refused, unknown}`: corrections made since the last import stand against the
 * file; where it says a third thing, a registrar settles which holds.
 * The columns are described in shared/cases/member-register.ts. Importing again replaces rows by their number.
 */
import { readFileSync } from 'node:fs';
import { readRegister } from '#shared/cases/member-register';
import { importMembers } from '#shared/cases/register/import';
import { openData, refuseArguments } from './data-folder.ts';

const [verb, path, ...rest] = process.argv.slice(2);
if (verb !== 'import' || path === undefined || rest.length > 0) {
  refuseArguments('Usage: npm run register -- import FILE.csv');
}

function bytesAt(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    return refuseArguments(`${file} can't be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

const file = readRegister(bytesAt(path));
if (file.status === 'unusable') refuseArguments(`${file.reason.fr}\n${file.reason.ar}`);
const { rows, refused, unknown } = file;
const platform = await openData({ create: true });
const put = await importMembers(platform, { kind: 'service', id: 'import' }, rows);
platform.close();
const say = (value: unknown): unknown => process.stdout.write(`${JSON.stringify(value)}\n`);
for (const line of refused) say(line);
say({ lines: rows.length + refused.length, ...put, refused: refused.length, unknown });
