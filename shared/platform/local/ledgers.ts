/** The register of members and the outbox, in SQLite. */
import type { DatabaseSync } from 'node:sqlite';
import { MemberRow, memberKey } from '../member.ts';
import type { Announcement, MemberRegister, Outbox } from '../platform.ts';
import { leaseSeconds, waitAfter } from '../retry.ts';
import { inTransaction } from './database.ts';

export function createRegister(database: DatabaseSync): MemberRegister {
  const sql = {
    find: database.prepare('SELECT body FROM members WHERE key = ?'),
    any: database.prepare('SELECT 1 FROM members LIMIT 1'),
    put: database.prepare('INSERT OR REPLACE INTO members (key, body) VALUES (?, ?)'),
  };
  return {
    async find(memberNumber) {
      const row = sql.find.get(memberKey(memberNumber));
      if (row !== undefined) return { consulted: true, row: MemberRow.parse(JSON.parse(String(row.body))) };
      return { consulted: sql.any.get() !== undefined };
    },
    put: async (rows) =>
      inTransaction(database, () => {
        let replaced = 0;
        for (const row of rows) {
          const key = memberKey(row.memberNumber);
          if (sql.find.get(key) !== undefined) replaced += 1;
          sql.put.run(key, JSON.stringify(row));
        }
        return { added: rows.length - replaced, replaced };
      }),
  };
}

export function createOutbox(database: DatabaseSync, now: () => Date): Outbox {
  const sql = {
    due: database.prepare(
      "SELECT id, body FROM outbox WHERE state = 'waiting' AND due <= ? ORDER BY due, id LIMIT ?",
    ),
    lease: database.prepare('UPDATE outbox SET due = ? WHERE id = ?'),
    done: database.prepare("UPDATE outbox SET state = 'done' WHERE id = ?"),
    failures: database.prepare('UPDATE outbox SET failures = failures + 1 WHERE id = ? RETURNING failures'),
    park: database.prepare("UPDATE outbox SET state = 'parked' WHERE id = ?"),
  };
  return {
    take: async (limit) =>
      inTransaction(database, () => {
        const at = now().getTime();
        return sql.due.all(at, limit).map((row) => {
          sql.lease.run(at + leaseSeconds * 1000, String(row.id));
          return JSON.parse(String(row.body)) as Announcement;
        });
      }),
    done: async (id) => void sql.done.run(id),
    failed: async (id) =>
      inTransaction(database, () => {
        const wait = waitAfter(Number(sql.failures.get(id)?.failures));
        if (wait === undefined) sql.park.run(id);
        else sql.lease.run(now().getTime() + wait * 1000, id);
        return wait === undefined ? 'parked' : 'again';
      }),
  };
}
