/** A backup of one machine, taken beside a running service: the data and, apart from them, the keys. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TarSource } from 'modern-tar/fs';
import * as z from 'zod';
import { backupNote } from '#shared/platform/local/standing';
import { type Lock, sealArchive } from './archive.ts';

/** What an archive says of itself; counts are of its own snapshot. */
export const Manifest = z.object({
  format: z.literal(1),
  kind: z.enum(['data', 'keys']),
  /** ISO instant before anything of it was read. */
  takenAt: z.iso.datetime(),
  counts: z.object({ cases: z.int(), commits: z.int(), sheets: z.int(), papers: z.int(), members: z.int() }),
});
export type Manifest = z.infer<typeof Manifest>;

export interface Taken {
  readonly takenAt: string;
  readonly data: string;
  readonly keys: string;
  /** Of both archives. */
  readonly bytes: number;
  readonly counts: Manifest['counts'];
}

/**
 * First the data, then the keys: every case of the data has its key then, and what is erased in between has none. A paper
 * is on the disk before the row that names it, never changes, and goes only by erasure.
 */
export async function takeBackup(settings: {
  readonly dataDir: string;
  readonly dataTo: string;
  readonly keysTo: string;
  readonly lock: Lock;
  readonly now: () => Date;
}): Promise<Taken> {
  const { dataDir, dataTo, keysTo, lock } = settings;
  const takenAt = settings.now().toISOString();
  const name = `nasab-${takenAt.replaceAll(/[:.]/gu, '-')}`;
  const [data, keys] = [join(dataTo, `${name}.data.age`), join(keysTo, `${name}.keys.age`)];
  for (const folder of [dataTo, keysTo]) await mkdir(folder, { recursive: true, mode: 0o700 });
  const desk = join(dataDir, `backup-${randomUUID()}`);
  await dropUnfinished(dataDir);
  await mkdir(desk, { mode: 0o700 });
  try {
    const snapshot = snapshotOf(join(dataDir, 'nasab.db'), join(desk, 'nasab.db'));
    const { counts, papers } = readSnapshot(snapshot);
    const dataBytes = await sealArchive(
      data,
      [
        manifest({ format: 1, kind: 'data', takenAt, counts }),
        { type: 'file', source: snapshot, target: 'nasab.db' },
        ...papers.flatMap((paper) => filed(dataDir, join('files', ...paper.split('/').slice(1)))),
      ],
      lock,
    );
    const keyring = snapshotOf(join(dataDir, 'keys', 'cases.db'), join(desk, 'cases.db'));
    const others = (await readdir(join(dataDir, 'keys'))).filter((one) => !one.startsWith('cases.db'));
    const keyBytes = await sealArchive(
      keys,
      [
        manifest({ format: 1, kind: 'keys', takenAt, counts }),
        { type: 'content', content: JSON.stringify(erasuresIn(dataDir)), target: 'erasures.json' },
        { type: 'file', source: keyring, target: 'keys/cases.db' },
        ...others.flatMap((one) => filed(dataDir, join('keys', one))),
      ],
      lock,
    );
    const taken = { takenAt, data, keys, bytes: dataBytes + keyBytes, counts };
    await writeFile(join(dataDir, backupNote), `${JSON.stringify({ takenAt })}\n`, { mode: 0o600 });
    return taken;
  } finally {
    await rm(desk, { recursive: true, force: true });
  }
}

const manifest = (said: Manifest): TarSource => ({
  type: 'content',
  content: JSON.stringify(said),
  target: 'manifest.json',
});

const filed = (dataDir: string, target: string): TarSource[] => {
  const source = join(dataDir, target);
  // A paper whose case was erased since the snapshot is gone, and has to be; restoring finds out which it was.
  return existsSync(source) ? [{ type: 'file', source, target }] : [];
};

/** A copy of the pages in use alone: what was deleted before is not in it. */
function snapshotOf(database: string, target: string): string {
  const source = new DatabaseSync(database, { readOnly: true });
  try {
    source.exec('PRAGMA busy_timeout = 10000');
    source.prepare('VACUUM INTO ?').run(target);
  } finally {
    source.close();
  }
  return target;
}

function readSnapshot(path: string): { readonly counts: Manifest['counts']; readonly papers: string[] } {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const count = (table: string): number =>
      Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
    const papers = database.prepare('SELECT key FROM objects ORDER BY key').all();
    return {
      counts: {
        cases: count('heads'),
        commits: count('commits') + count('sheet_commits'),
        sheets: count('sheet_heads'),
        papers: papers.length,
        members: count('members'),
      },
      papers: papers.map(({ key }) => String(key)),
    };
  } finally {
    database.close();
  }
}

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
/** The book of erasures as it stands with the keys: older data are brought up to it when they are restored. */
export const Erasures = z.object({ commits: z.array(row), heads: z.array(row) });

function erasuresIn(dataDir: string): z.infer<typeof Erasures> {
  const database = new DatabaseSync(join(dataDir, 'nasab.db'), { readOnly: true });
  try {
    const ofBook = "sheet IN (SELECT sheet FROM sheet_heads WHERE book = 'erasures')";
    return Erasures.parse({
      commits: database.prepare(`SELECT * FROM sheet_commits WHERE ${ofBook}`).all(),
      heads: database.prepare("SELECT * FROM sheet_heads WHERE book = 'erasures'").all(),
    });
  } finally {
    database.close();
  }
}

/** What a killed backup left behind. */
async function dropUnfinished(dataDir: string): Promise<void> {
  for (const one of await readdir(dataDir))
    if (/^backup-[0-9a-f-]{36}$/u.test(one)) await rm(join(dataDir, one), { recursive: true, force: true });
}
