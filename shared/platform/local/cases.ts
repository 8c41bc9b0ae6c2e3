/** Case logs in SQLite. */
import type { DatabaseSync } from 'node:sqlite';
import type { CaseId } from '../ids.ts';
import {
  type CaseCard,
  type CaseStore,
  type Commit,
  type CommitOutcome,
  type CommitRequest,
  type DailyRoot,
  placeAfter,
  placeOf,
} from '../platform.ts';
import { inTransaction } from './database.ts';

export function createCaseStore(database: DatabaseSync, now: () => Date): CaseStore {
  const sql = {
    stored: database.prepare('SELECT hash FROM commits WHERE case_id = ? AND version = ?'),
    head: database.prepare('SELECT version FROM heads WHERE case_id = ?'),
    claim: database.prepare('SELECT case_id AS holder FROM claims WHERE claim = ?'),
    addClaim: database.prepare('INSERT OR IGNORE INTO claims (claim, case_id) VALUES (?, ?)'),
    addCommit: database.prepare('INSERT INTO commits (case_id, version, hash, body) VALUES (?, ?, ?, ?)'),
    putHead: database.prepare(
      'INSERT OR REPLACE INTO heads (case_id, version, hash, delegation, desk, place, card) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    addFind: database.prepare('INSERT OR IGNORE INTO finds (kind, key, case_id) VALUES (?, ?, ?)'),
    addAnnouncement: database.prepare('INSERT INTO outbox (id, body, due) VALUES (?, ?, ?)'),
    load: database.prepare('SELECT body FROM commits WHERE case_id = ? ORDER BY version'),
    find: database.prepare('SELECT case_id AS id FROM finds WHERE kind = ? AND key = ? ORDER BY case_id'),
    country: database.prepare(
      'SELECT card, place FROM heads WHERE desk = ? AND place > ? AND place < ? ORDER BY place LIMIT ?',
    ),
    delegation: database.prepare(
      'SELECT card, place FROM heads WHERE delegation = ? AND desk = ? AND place > ? AND place < ? ORDER BY place LIMIT ?',
    ),
    heads: database.prepare('SELECT case_id AS caseId, version, hash FROM heads ORDER BY case_id'),
    seal: database.prepare('INSERT OR IGNORE INTO roots (day, body) VALUES (?, ?)'),
    roots: database.prepare('SELECT body FROM roots ORDER BY day'),
  };

  function commit(request: CommitRequest): CommitOutcome {
    const { commit, card, findBy = [], claims = [], announcements = [] } = request;
    const { caseId, version } = commit;
    const stored = sql.stored.get(caseId, version);
    if (stored !== undefined) {
      return stored.hash === commit.hash ? { status: 'committed', version } : { status: 'conflict' };
    }
    if (Number(sql.head.get(caseId)?.version ?? 0) !== version - 1) return { status: 'conflict' };
    for (const claim of claims) {
      const holder = sql.claim.get(claim)?.holder;
      if (holder !== undefined && holder !== caseId) {
        return { status: 'claim-taken', claim, heldBy: holder as CaseId };
      }
    }
    sql.addCommit.run(caseId, version, commit.hash, JSON.stringify(commit));
    const { delegation, desk } = card;
    sql.putHead.run(caseId, version, commit.hash, delegation, desk, placeOf(card), JSON.stringify(card));
    for (const claim of claims) sql.addClaim.run(claim, caseId);
    for (const { kind, key } of findBy) sql.addFind.run(kind, key, caseId);
    for (const each of announcements) sql.addAnnouncement.run(each.id, JSON.stringify(each), now().getTime());
    return { status: 'committed', version };
  }

  return {
    commit: async (request) => inTransaction(database, () => commit(request)),
    load: async (caseId) => sql.load.all(caseId).map((row) => JSON.parse(String(row.body)) as Commit),
    queue: async ({ desk, delegation, dueBy, limit, cursor }) => {
      const between = [cursor ?? '', placeAfter(dueBy ?? '9999-12-31'), limit + 1] as const;
      const rows =
        delegation === undefined
          ? sql.country.all(desk, ...between)
          : sql.delegation.all(delegation, desk, ...between);
      const shown = rows.slice(0, limit);
      const cards = shown.map((row) => JSON.parse(String(row.card)) as CaseCard);
      return rows.length > limit ? { cards, cursor: String(shown.at(-1)?.place) } : { cards };
    },
    find: async (kind, key) => sql.find.all(kind, key).map((row) => String(row.id) as CaseId),
    heads: async function* () {
      for (const { caseId, version, hash } of sql.heads.all()) {
        yield { caseId: String(caseId) as CaseId, version: Number(version), hash: String(hash) };
      }
    },
    seal: async (root) => sql.seal.run(root.day, JSON.stringify(root)).changes === 1,
    roots: async () => sql.roots.all().map((row) => JSON.parse(String(row.body)) as DailyRoot),
  };
}
