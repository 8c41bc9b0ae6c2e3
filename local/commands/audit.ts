/**
 * The record of NASAB_DATA, checked and handed out:
 *
 *     npm run audit -- verify [--anchors FILE]... [--quick]
 *     npm run audit -- anchor FILE
 *
 * `verify` checks the hash chain of every case and of every sheet of the books, the daily roots and their signatures, every row
 * that finds or lists them, and every stored paper, which `--quick` leaves out. Each anchor, a file or the text of a scanned sheet,
 * holds the roots to what they were when it was handed out. It prints one JSON object
 * `{holds, cases, erased, sheets, commits, roots, sealedDay?, papers?, anchors?, firstBroken?, broken}` and exits 0 whether the
 * record holds or not, because both are answers; `firstBroken` names the case or the sheet, the version and what is wrong with it.
 *
 * `anchor` writes the days' roots, signed, as FILE, and beside it (`.pdf`) a sheet to print, in Arabic and French, for somebody outside to keep.
 * It prints `{file, sheet, day, hash, days}`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { auditAnchors, takeAnchor } from '#shared/cases/anchors';
import { auditCases } from '#shared/cases/audit';
import type { Break } from '#shared/cases/chain';
import { dayOf } from '#shared/cases/plain-date';
import { composeAnchorSheet, scanOfAnchor, typeset } from '#shared/letters/index';
import { auditRows } from '../audit-rows.ts';
import { dataFolder, openData, readOptions, refuseArguments } from './data-folder.ts';

const usage = 'Usage: npm run audit -- verify [--anchors FILE]... [--quick] | anchor FILE';
const say = (answer: object): unknown => process.stdout.write(`${JSON.stringify(answer)}\n`);

async function verify(anchorFiles: readonly string[], quick: boolean): Promise<void> {
  for (const file of anchorFiles) if (!existsSync(file)) refuseArguments(`${file} is not there.`);
  const platform = await openData({ create: false });
  const texts = anchorFiles.map((file) => readFileSync(file, 'utf8'));
  const held = await auditAnchors(platform, texts);
  if (typeof held === 'string') {
    platform.close();
    refuseArguments(held);
  }
  const { broken: ofChains, holds: _, ...counts } = await auditCases(platform);
  const sealedDay = await platform.cases.lastSealed();
  const rows = await auditRows(platform, dataFolder(), { papers: !quick });
  platform.close();
  const broken: readonly Break[] = [...held.broken, ...ofChains, ...rows.broken];
  const [firstBroken] = broken;
  say({
    ...{ holds: broken.length === 0, ...counts },
    ...(sealedDay === undefined ? {} : { sealedDay }),
    ...(quick ? {} : { papers: rows.papers }),
    ...(anchorFiles.length === 0 ? {} : { anchors: held.days }),
    ...(firstBroken === undefined ? {} : { firstBroken }),
    broken,
  });
  if (firstBroken === undefined) return;
  const { caseId, book, sheetId, version, day, row, fault } = firstBroken;
  const sheet = book && `sheet ${sheetId} of ${book}`;
  const where = [caseId, sheet, version && `commit ${version}`, day && `root of ${day}`, row]
    .filter(Boolean)
    .join(', ');
  process.stderr.write(`The record is broken: ${where}: ${fault}\n`);
}

async function anchor(file: string): Promise<void> {
  const sheet = `${file.replace(/\.json$/u, '')}.pdf`;
  for (const one of [file, sheet])
    if (existsSync(one)) refuseArguments(`${one} is there already: an anchor is never written over.`);
  const platform = await openData({ create: false });
  const on = dayOf(platform.now());
  const taken = await takeAnchor(platform, on);
  platform.close();
  if (taken === undefined) refuseArguments('No day is sealed yet: the first is, within an hour of its end.');
  const { day, hash, days } = taken.statement;
  const page = await typeset(composeAnchorSheet({ on, day, hash, days }), {
    ...{ address: taken.file.statement, scan: scanOfAnchor },
  });
  try {
    writeFileSync(file, `${JSON.stringify(taken.file, null, 1)}\n`, { flag: 'wx' });
    writeFileSync(sheet, page, { flag: 'wx' });
  } catch (error) {
    refuseArguments(`${file} can't be written: ${(error as NodeJS.ErrnoException).code}`);
  }
  say({ file, sheet, day, hash, days });
}

const { positionals, values } = readOptions(
  { anchors: { type: 'string', multiple: true }, quick: { type: 'boolean' } },
  usage,
);
const [verb, file, ...rest] = positionals;
const { anchors = [], quick = false } = values;
if (verb === 'verify' && file === undefined) await verify(anchors, quick);
else if (verb === 'anchor' && file !== undefined && rest.length === 0 && anchors.length === 0 && !quick)
  await anchor(file);
else refuseArguments(usage);
