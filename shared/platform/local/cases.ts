/** Case logs in SQLite. */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { type KeptCommit, openCommits, RootUnreadable, sealCommit, stripCommit } from '../case-key.ts';
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
import type { CaseKeys } from './case-keys.ts';
import { createChains } from './chains.ts';
import { inTransaction } from './database.ts';

export function createCaseStore(database: DatabaseSync, keys: CaseKeys, now: () => Date): CaseStore {
  const chains = createChains<Commit, KeptCommit>(database, {
    ...{ commits: 'commits', heads: 'heads', claims: 'claims', name: 'case_id' },
  });
  const sql = {
    putHead: database.prepare(
      'INSERT OR REPLACE INTO heads (case_id, version, hash, delegation, desk, place, card) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    addFind: database.prepare('INSERT OR IGNORE INTO finds (kind, key, case_id) VALUES (?, ?, ?)'),
    addAnnouncement: database.prepare('INSERT INTO outbox (id, body, due) VALUES (?, ?, ?)'),
    find: database.prepare('SELECT case_id AS id FROM finds WHERE kind = ? AND key = ? ORDER BY case_id'),
    country: database.prepare(
      'SELECT card, place FROM heads WHERE desk = ? AND place > ? AND place < ? ORDER BY place LIMIT ?',
    ),
    delegation: database.prepare(
      'SELECT card, place FROM heads WHERE delegation = ? AND desk = ? AND place > ? AND place < ? ORDER BY place LIMIT ?',
    ),
    // Said as the index says it, else SQLite looks through every head.
    holder: database.prepare(
      "SELECT card, place FROM heads WHERE card ->> '$.held.by' = ? AND desk = ? AND ifnull(delegation = ?, true) AND place > ? AND place < ? ORDER BY place LIMIT ?",
    ),
    forget: database.prepare('DELETE FROM finds WHERE case_id = ?'),
    card: database.prepare('SELECT card FROM heads WHERE case_id = ?'),
    redraw: database.prepare(
      'UPDATE heads SET delegation = ?, desk = ?, place = ?, card = ? WHERE case_id = ? AND version = ?',
    ),
    putCard: database.prepare('UPDATE heads SET card = ? WHERE case_id = ?'),
    heads: database.prepare('SELECT case_id AS caseId, version, hash FROM heads ORDER BY case_id'),
    seal: database.prepare('INSERT OR IGNORE INTO roots (day, body) VALUES (?, ?)'),
    roots: database.prepare('SELECT day, body FROM roots ORDER BY day'),
    lastSealed: database.prepare('SELECT max(day) AS day FROM roots'),
  };

  function commit(request: CommitRequest): CommitOutcome {
    const { commit, card, findBy = [], claims = [], releases = [], announcements = [] } = request;
    const { caseId, version, hash } = commit;
    // Whoever saw it before must look again.
    if (keys.of(caseId).status === 'erased') return { status: 'conflict' };
    const outcome = chains.append({
      ...{ name: caseId, link: commit, claims, releases },
      kept: sealCommit(keys.make(caseId), commit),
      putRest: () => {
        const { delegation, desk } = card;
        sql.putHead.run(caseId, version, hash, delegation, desk, placeOf(card), JSON.stringify(card));
        for (const { kind, key } of findBy) sql.addFind.run(kind, key, caseId);
        for (const each of announcements)
          sql.addAnnouncement.run(each.id, JSON.stringify(each), now().getTime());
      },
    });
    return outcome.status === 'claim-taken' ? { ...outcome, heldBy: outcome.heldBy as CaseId } : outcome;
  }

  return {
    commit: async (request) => inTransaction(database, () => commit(request)),
    // The commits first: a case that is erased in between is then said to be.
    load: async (caseId) => openCommits(chains.load(caseId), keys.of(caseId)),
    async erase({ caseId, on }) {
      const card = sql.card.get(caseId)?.card;
      if (card === undefined) return;
      keys.destroy(caseId, on);
      inTransaction(database, () => {
        sql.forget.run(caseId);
        for (const kept of chains.load(caseId)) chains.rewrite(caseId, kept.version, stripCommit(kept));
        sql.putCard.run(JSON.stringify({ ...(JSON.parse(String(card)) as CaseCard), erased: on }), caseId);
      });
    },
    redraw: async (card) =>
      inTransaction(database, () => {
        const { caseId, delegation, desk, version } = card;
        if (keys.of(caseId).status === 'erased') return false;
        const placed = [delegation, desk, placeOf(card), JSON.stringify(card)] as const;
        return sql.redraw.run(...placed, caseId, version).changes === 1;
      }),
    queue: async ({ desk, delegation, heldBy, dueBy, limit, cursor }) => {
      const between = [cursor ?? '', placeAfter(dueBy ?? '9999-12-31'), limit + 1] as const;
      const rows =
        heldBy !== undefined
          ? sql.holder.all(heldBy, desk, delegation ?? null, ...between)
          : delegation === undefined
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
    roots: async () => sql.roots.all().map(({ day, body }) => rootIn(String(day), String(body))),
    lastSealed: async () => {
      const day = sql.lastSealed.get()?.day;
      return day == null ? undefined : String(day);
    },
  };
}

const moved = { version: z.number(), hash: z.string() };
/** Enough of its shape to be looked through; whether it is the one that was sealed, its hash says. */
const RootRow = z.looseObject({
  ...{ day: z.string(), previous: z.string(), hash: z.string(), signature: z.string().optional() },
  heads: z.array(z.looseObject({ caseId: z.string(), ...moved })),
  sheets: z.array(z.looseObject({ book: z.string(), sheetId: z.string(), ...moved })).optional(),
});

function rootIn(day: string, body: string): DailyRoot {
  try {
    const row: unknown = JSON.parse(body);
    RootRow.parse(row);
    return row as DailyRoot;
  } catch {
    throw new RootUnreadable(day);
  }
}
