/** The register of members and the outbox, in SQLite. */
import type { DatabaseSync } from 'node:sqlite';
import { type FiledMember, type MemberEntry, MemberRow, memberKey } from '../member.ts';
import type { Announcement, MemberRegister, Outbox } from '../platform.ts';
import { leaseSeconds, longestWait, waitAfter } from '../retry.ts';
import { inTransaction } from './database.ts';

export function createRegister(database: DatabaseSync): MemberRegister {
  const sql = {
    find: database.prepare('SELECT body FROM members WHERE key = ?'),
    any: database.prepare('SELECT 1 FROM members LIMIT 1'),
    put: database.prepare('INSERT OR REPLACE INTO members (key, body) VALUES (?, ?)'),
    under: database.prepare('SELECT keys FROM member_files WHERE number = ?'),
    remember: database.prepare('INSERT OR REPLACE INTO member_files (number, keys) VALUES (?, ?)'),
    file: database.prepare('INSERT OR REPLACE INTO member_keys (key, number, sketch) VALUES (?, ?, ?)'),
    unfile: database.prepare('DELETE FROM member_keys WHERE key = ? AND number = ?'),
    filed: database.prepare('SELECT number, sketch FROM member_keys WHERE key = ? LIMIT ?'),
    count: database.prepare(
      'SELECT (SELECT count(*) FROM member_keys WHERE key = ?) AS filed, (SELECT count(*) FROM members) AS members',
    ),
  };
  sql.filed.setReturnArrays(true);
  function putOne({ row, keys, sketch }: MemberEntry): boolean {
    const number = memberKey(row.memberNumber);
    const known = sql.find.get(number) !== undefined;
    const before = sql.under.get(number)?.keys;
    for (const key of before === undefined ? [] : String(before).split(' '))
      if (!keys.includes(key)) sql.unfile.run(key, number);
    sql.put.run(number, JSON.stringify(row));
    sql.remember.run(number, keys.join(' '));
    for (const key of keys) sql.file.run(key, number, sketch);
    return known;
  }
  return {
    async find(memberNumber) {
      const row = sql.find.get(memberKey(memberNumber));
      if (row !== undefined) return { consulted: true, row: MemberRow.parse(JSON.parse(String(row.body))) };
      return { consulted: sql.any.get() !== undefined };
    },
    put: async (entries) =>
      inTransaction(database, () => {
        const replaced = entries.filter((entry) => putOne(entry)).length;
        return { added: entries.length - replaced, replaced };
      }),
    filed: async (key, most) => sql.filed.all(key, most) as unknown as readonly FiledMember[],
    count: async (key) => {
      const counted = sql.count.get(key);
      return { filed: Number(counted?.filed), members: Number(counted?.members) };
    },
  };
}

export function createOutbox(database: DatabaseSync, now: () => Date): Outbox {
  const sql = {
    due: database.prepare(
      // What seems to be put off for longer than we ever wait was written while the clock ran ahead.
      `SELECT id, body FROM outbox WHERE state = 'waiting' AND (due <= ?1 OR due > ?1 + ${longestWait * 1000})
       ORDER BY due, id LIMIT ?2`,
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
