/** The one database file of a machine. */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export const schema = `
CREATE TABLE IF NOT EXISTS commits (
  case_id TEXT NOT NULL, version INTEGER NOT NULL, hash TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (case_id, version)) STRICT;
CREATE TABLE IF NOT EXISTS heads (
  case_id TEXT PRIMARY KEY, version INTEGER NOT NULL, hash TEXT NOT NULL,
  delegation TEXT NOT NULL, desk TEXT NOT NULL, place TEXT NOT NULL, card TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS heads_by_desk ON heads (desk, place);
CREATE INDEX IF NOT EXISTS heads_by_delegation ON heads (delegation, desk, place);
CREATE INDEX IF NOT EXISTS heads_by_holder ON heads (card ->> '$.held.by', desk, place)
  WHERE card ->> '$.held.by' IS NOT NULL;
CREATE TABLE IF NOT EXISTS claims (claim TEXT PRIMARY KEY, case_id TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS finds (
  kind TEXT NOT NULL, key TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (kind, key, case_id)) STRICT;
CREATE TABLE IF NOT EXISTS sheet_commits (
  sheet TEXT NOT NULL, version INTEGER NOT NULL, hash TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (sheet, version)) STRICT;
CREATE TABLE IF NOT EXISTS sheet_heads (
  sheet TEXT PRIMARY KEY, version INTEGER NOT NULL, hash TEXT NOT NULL,
  book TEXT NOT NULL, id TEXT NOT NULL, under TEXT, place TEXT NOT NULL, card TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS sheet_heads_by_book ON sheet_heads (book, place);
CREATE INDEX IF NOT EXISTS sheet_heads_by_under ON sheet_heads (book, under, place);
CREATE TABLE IF NOT EXISTS sheet_claims (claim TEXT PRIMARY KEY, sheet TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS roots (day TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS objects (
  key TEXT PRIMARY KEY, version_id TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
  content_type TEXT NOT NULL, stored_at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS messages (
  id INTEGER PRIMARY KEY, body TEXT NOT NULL, visible_at INTEGER NOT NULL,
  taken INTEGER NOT NULL DEFAULT 0, deliveries INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX IF NOT EXISTS messages_by_time ON messages (visible_at);
CREATE TABLE IF NOT EXISTS outbox (
  id TEXT PRIMARY KEY, body TEXT NOT NULL, due INTEGER NOT NULL, failures INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'waiting') STRICT;
CREATE INDEX IF NOT EXISTS outbox_by_time ON outbox (state, due);
CREATE TABLE IF NOT EXISTS slips (
  space TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, until INTEGER NOT NULL,
  PRIMARY KEY (space, key)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS slips_by_time ON slips (until);
CREATE TABLE IF NOT EXISTS members (key TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS member_files (number TEXT PRIMARY KEY, keys TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS member_keys (
  key TEXT NOT NULL, number TEXT NOT NULL, sketch INTEGER NOT NULL, PRIMARY KEY (key, number)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS access (
  reference TEXT PRIMARY KEY, case_id TEXT NOT NULL, salt BLOB NOT NULL, hash BLOB NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0, locked_until INTEGER NOT NULL DEFAULT 0) STRICT;
`;

/** Every acknowledged transaction is on the disk, not only in the system's memory (synchronous FULL). */
export function openDatabase(dataDir: string): DatabaseSync {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'nasab.db');
  // The folder may be somebody's and open to others; the cases in it are not. SQLite's side files follow suit.
  closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path);
  database.exec('PRAGMA busy_timeout = 10000');
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  database.exec(schema);
  return database;
}

/** All or nothing. The work is synchronous, so nothing of this process comes between. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // On a full disk SQLite has rolled back by itself, and asking again would hide why.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Another service holds the folder. */
export class FolderTaken extends Error {
  readonly code = 'EFOLDERTAKEN';
}

/** One service a folder: two would take each other's papers for left behind. The lock goes with its process, however that ends. */
export function takeFolder(dataDir: string): { release(): void } {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'service.lock');
  closeSync(openSync(path, 'a', 0o600));
  const lock = new DatabaseSync(path);
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if ((cause as { errcode?: number }).errcode !== 5) throw cause;
    throw new FolderTaken(`${dataDir} is another service's.`, { cause });
  }
  return { release: () => lock.close() };
}
