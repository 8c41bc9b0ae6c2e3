/**
 * The keys of cases, in a file of their own beside the machine's other secrets: a copy of the data without them says
 * nothing, and a key destroyed here is destroyed for every such copy. What is deleted is overwritten, not left in the file.
 */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type KeyOfCase, newCaseKey } from '../case-key.ts';
import type { CaseId } from '../ids.ts';

export interface CaseKeys {
  of(caseId: CaseId): KeyOfCase;
  /** Its key, made and on the disk before anything is sealed with it; throws for an erased case. */
  make(caseId: CaseId): Buffer;
  /** For good; an erased case keeps its first day. */
  destroy(caseId: CaseId, on: string): void;
  close(): void;
}

/** Read from the file each time, a page SQLite holds in memory: what another process erased must not live on in ours. */
export function openCaseKeys(dataDir: string): CaseKeys {
  const folder = join(dataDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'cases.db');
  closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path);
  database.exec('PRAGMA busy_timeout = 10000');
  // No write-ahead log: what is overwritten must not go on lying in it.
  database.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  database.exec(
    'CREATE TABLE IF NOT EXISTS keys (case_id TEXT PRIMARY KEY, key BLOB, erased_on TEXT) STRICT, WITHOUT ROWID',
  );
  const sql = {
    find: database.prepare('SELECT key, erased_on FROM keys WHERE case_id = ?'),
    add: database.prepare('INSERT OR IGNORE INTO keys (case_id, key) VALUES (?, ?)'),
    destroy: database.prepare(
      `INSERT INTO keys (case_id, key, erased_on) VALUES (?, NULL, ?)
       ON CONFLICT (case_id) DO UPDATE SET key = NULL, erased_on = coalesce(erased_on, excluded.erased_on)`,
    ),
  };
  const of = (caseId: CaseId): KeyOfCase => {
    const row = sql.find.get(caseId);
    if (row === undefined) return { status: 'none' };
    if (row.key === null) return { status: 'erased', on: String(row.erased_on) };
    return { status: 'held', key: Buffer.from(row.key as Uint8Array) };
  };
  return {
    of,
    make(caseId) {
      const known = of(caseId);
      if (known.status === 'held') return known.key;
      sql.add.run(caseId, newCaseKey());
      const made = of(caseId);
      if (made.status !== 'held') throw new Error('case.erased');
      return made.key;
    },
    destroy: (caseId, on) => void sql.destroy.run(caseId, on),
    close: () => database.close(),
  };
}
