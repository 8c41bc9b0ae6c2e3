/** How the machine itself stands: its queues, its record of the days, its disk. */
import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { cellHere } from '#shared/papers/reader/cell';
import type { Standing } from '../platform.ts';

/** Written into the data folder by whoever took a backup of it. */
export const backupNote = 'last-backup.json';
const BackupNote = z.object({ takenAt: z.iso.datetime() });

/** Undefined where none was taken; a note that can't be read is none. */
function backedUpAt(dataDir: string): string | undefined {
  try {
    return BackupNote.parse(JSON.parse(readFileSync(join(dataDir, backupNote), 'utf8'))).takenAt;
  } catch {
    return undefined;
  }
}

export function createStanding(
  database: DatabaseSync,
  dataDir: string,
  depth: () => Promise<Standing['papers']>,
): () => Promise<Standing> {
  const sql = {
    // One that failed is due later than it came; what never was tried is as old as it is due.
    oldest: database.prepare('SELECT min(visible_at) AS at FROM messages WHERE taken = 0 AND failures = 0'),
    announcements: database.prepare(`SELECT
      coalesce(sum(state = 'waiting' AND failures > 0), 0) AS waiting,
      coalesce(sum(state = 'parked'), 0) AS parked FROM outbox WHERE state <> 'done'`),
    sealed: database.prepare('SELECT max(day) AS day FROM roots'),
  };
  return async () => {
    const oldest = sql.oldest.get()?.at;
    const { waiting, parked } = sql.announcements.get() ?? {};
    const day = sql.sealed.get()?.day;
    const backupAt = backedUpAt(dataDir);
    const { bavail, blocks, bsize } = await statfs(dataDir);
    return {
      papers: {
        ...(await depth()),
        ...(oldest == null ? {} : { oldestAt: new Date(Number(oldest)).toISOString() }),
      },
      announcements: { waiting: Number(waiting), parked: Number(parked) },
      ...(day == null ? {} : { sealedDay: String(day) }),
      ...(backupAt === undefined ? {} : { backupAt }),
      disk: { free: bavail * bsize, whole: blocks * bsize },
      cell: cellHere(),
    };
  };
}
