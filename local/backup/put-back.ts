/** Puts a backup back into a new folder, brings it up to the erasures its keys know of, and checks all of it. */
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type * as z from 'zod';
import { type Audit, auditCases } from '#shared/cases/audit';
import type { CaseId } from '#shared/platform/ids';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import { findPaperOfKey } from '#shared/platform/platform';
import { type Opener, openArchive } from './archive.ts';
import { Erasures, Manifest } from './take.ts';

export type Fault =
  | { readonly code: 'not-this-kind'; readonly archive: string }
  /** Cases opened between the two could not be read. */
  | { readonly code: 'keys-older-than-data' }
  | { readonly code: 'counts-differ'; readonly what: string }
  | { readonly code: 'chain-broken'; readonly broken: Audit['broken'] }
  /** Not there, or not the bytes that were acknowledged. */
  | { readonly code: 'papers-unusable'; readonly papers: readonly string[] };

export class RestoreRefused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

export interface PutBack {
  readonly takenAt: string;
  readonly counts: Manifest['counts'];
  /** Cases in these data that were erased after they were copied, and are erased now. */
  readonly erasedSince: number;
  /** Papers opened and found to be what was acknowledged. */
  readonly papersChecked: number;
  readonly audit: Omit<Audit, 'broken'>;
}

/** Under its name the folder is there whole and checked, or not at all. Throws `RestoreRefused` or `ArchiveUnusable`. */
export async function putBack(settings: {
  readonly data: string;
  readonly keys: string;
  readonly into: string;
  readonly opener: Opener;
}): Promise<PutBack> {
  const { data, keys, into, opener } = settings;
  const desk = `${into}.part`;
  await rm(desk, { recursive: true, force: true });
  await mkdir(join(desk, 'keys'), { recursive: true, mode: 0o700 });
  try {
    await openArchive(data, desk, opener);
    const ofData = await readManifest(desk, 'data');
    await openArchive(keys, desk, opener);
    const ofKeys = await readManifest(desk, 'keys');
    if (ofKeys.takenAt < ofData.takenAt) throw new RestoreRefused({ code: 'keys-older-than-data' });
    const newer = Erasures.parse(JSON.parse(await readFile(join(desk, 'erasures.json'), 'utf8')));
    for (const one of ['manifest.json', 'erasures.json']) await rm(join(desk, one));
    bringUpTo(desk, newer);
    const reader = { readPaper: () => Promise.reject(new Error('A command reads no papers.')) };
    const platform = await createLocalPlatform({ dataDir: desk, reader, role: 'tool' });
    let found: Pick<PutBack, 'erasedSince' | 'audit' | 'papersChecked'>;
    try {
      const erasedSince = await eraseAgain(platform, desk);
      found = { erasedSince, ...(await check(platform, desk, ofData, erasedSince)) };
    } finally {
      platform.close();
    }
    await becomeWhole(desk, into);
    return { takenAt: ofData.takenAt, counts: ofData.counts, ...found };
  } finally {
    await rm(desk, { recursive: true, force: true });
  }
}

async function readManifest(folder: string, kind: Manifest['kind']): Promise<Manifest> {
  const path = join(folder, 'manifest.json');
  const said = existsSync(path) ? Manifest.safeParse(JSON.parse(await readFile(path, 'utf8'))) : undefined;
  if (said?.data?.kind !== kind) throw new RestoreRefused({ code: 'not-this-kind', archive: kind });
  return said.data;
}

/** Commits of the book of erasures that came after the data were copied: rows of the same chains, checked with all others. */
function bringUpTo(dataDir: string, { commits, heads }: z.infer<typeof Erasures>): void {
  const database = new DatabaseSync(join(dataDir, 'nasab.db'));
  const put = (verb: string, table: string, row: Readonly<Record<string, SQLInputValue>>): void => {
    const names = Object.keys(row);
    const marks = names.map(() => '?').join(', ');
    database
      .prepare(`${verb} INTO ${table} (${names.join(', ')}) VALUES (${marks})`)
      .run(...Object.values(row));
  };
  try {
    for (const row of commits) put('INSERT OR IGNORE', 'sheet_commits', row);
    for (const row of heads) put('INSERT OR REPLACE', 'sheet_heads', row);
  } finally {
    database.close();
  }
}

/** What the keys say is erased, and these data still hold: files, what finds it, commits down to their links. */
async function eraseAgain(platform: LocalPlatform, dataDir: string): Promise<number> {
  const keyring = new DatabaseSync(join(dataDir, 'keys', 'cases.db'), { readOnly: true });
  const erased = keyring.prepare('SELECT case_id, erased_on FROM keys WHERE key IS NULL').all();
  keyring.close();
  const database = new DatabaseSync(join(dataDir, 'nasab.db'));
  let count = 0;
  try {
    const card = database.prepare('SELECT 1 FROM heads WHERE case_id = ? AND card NOT LIKE \'%"erased"%\'');
    const forget = database.prepare('DELETE FROM finds WHERE case_id = ?');
    for (const { case_id, erased_on } of erased) {
      const caseId = String(case_id) as CaseId;
      if (card.get(caseId) === undefined) continue;
      await platform.files.erase(caseId);
      forget.run(caseId);
      await platform.cases.erase({ caseId, on: String(erased_on), findBy: [] });
      count += 1;
    }
  } finally {
    database.close();
  }
  return count;
}

async function check(
  platform: LocalPlatform,
  dataDir: string,
  { counts }: Manifest,
  erasedSince: number,
): Promise<Pick<PutBack, 'audit' | 'papersChecked'>> {
  const { broken, ...audit } = await auditCases(platform);
  if (broken.length > 0) throw new RestoreRefused({ code: 'chain-broken', broken });
  if (audit.cases !== counts.cases) throw new RestoreRefused({ code: 'counts-differ', what: 'cases' });
  const database = new DatabaseSync(join(dataDir, 'nasab.db'), { readOnly: true });
  const papers = database.prepare('SELECT key, version_id FROM objects ORDER BY key').all();
  database.close();
  // Papers of cases erased since are gone with them.
  if (erasedSince === 0 && papers.length !== counts.papers)
    throw new RestoreRefused({ code: 'counts-differ', what: 'papers' });
  const unusable: string[] = [];
  for (const { key, version_id } of papers) {
    // Bytes its key does not open are as good as none.
    const found = await platform.files.read(String(key), String(version_id)).catch(() => undefined);
    if (found?.status !== 'found') unusable.push(findPaperOfKey(String(key))?.paperId ?? String(key));
  }
  if (unusable.length > 0) throw new RestoreRefused({ code: 'papers-unusable', papers: unusable });
  return { audit, papersChecked: papers.length };
}

/** On the disk first, then under its name; nothing is put over something that is there. */
async function becomeWhole(desk: string, into: string): Promise<void> {
  for (const entry of await readdir(desk, { recursive: true, withFileTypes: true }))
    await sync(join(entry.parentPath, entry.name));
  await sync(desk);
  // Only where it is empty.
  if (existsSync(into)) await rmdir(into);
  await rename(desk, into);
  await sync(dirname(into));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
