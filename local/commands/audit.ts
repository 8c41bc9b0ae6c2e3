/**
 * `npm run audit -- verify`: checks the hash chain of every case and of every sheet of the books, and the daily
 * roots, of NASAB_DATA. Prints one JSON object `{holds, cases, erased, sheets, commits, roots, firstBroken?, broken}` and
 * exits 0 whether the chain holds or not, because both are answers; `firstBroken` names the case or the sheet, the
 * version and what is wrong with it.
 */
import { auditCases } from '#shared/cases/audit';
import { openData, refuseArguments } from './data-folder.ts';

const [verb, ...rest] = process.argv.slice(2);
if (verb !== 'verify' || rest.length > 0) refuseArguments('Usage: npm run audit -- verify');

const platform = await openData({ create: false });
const { broken, ...counts } = await auditCases(platform);
platform.close();
const firstBroken = broken[0];
process.stdout.write(
  `${JSON.stringify({ ...counts, ...(firstBroken === undefined ? {} : { firstBroken }), broken })}\n`,
);
if (firstBroken !== undefined) {
  const { caseId, book, sheetId, version, day, fault } = firstBroken;
  const sheet = book && `sheet ${sheetId} of ${book}`;
  const where = [caseId, sheet, version && `commit ${version}`, day && `root of ${day}`]
    .filter(Boolean)
    .join(', ');
  process.stderr.write(`The chain is broken: ${where}: ${fault}\n`);
}
