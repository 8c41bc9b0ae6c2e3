/** Slips, in SQLite. */
import type { DatabaseSync } from 'node:sqlite';
import type { Slip, Slips } from '../slip.ts';
import { inTransaction } from './database.ts';

/** Writes between two sweepings of what is over. */
const sweptEvery = 500;

export function createSlips(database: DatabaseSync, now: () => Date): Slips {
  const sql = {
    find: database.prepare('SELECT body FROM slips WHERE space = ? AND key = ? AND until > ?'),
    put: database.prepare('INSERT OR REPLACE INTO slips (space, key, body, until) VALUES (?, ?, ?, ?)'),
    forget: database.prepare('DELETE FROM slips WHERE space = ? AND key = ?'),
    sweep: database.prepare('DELETE FROM slips WHERE until <= ?'),
    list: database.prepare(
      'SELECT key, body FROM slips WHERE space = ? AND key > ? AND until > ? ORDER BY key LIMIT ?',
    ),
  };
  let writes = 0;
  const put = ({ space, key, body, until }: Slip): void => {
    sql.put.run(space, key, JSON.stringify(body), until.getTime());
    writes += 1;
    if (writes % sweptEvery === 0) sql.sweep.run(now().getTime());
  };
  const find = (space: string, key: string): unknown => {
    const row = sql.find.get(space, key, now().getTime());
    return row === undefined ? undefined : JSON.parse(String(row.body));
  };
  return {
    keep: async (slip) =>
      inTransaction(database, () => {
        const held = find(slip.space, slip.key);
        if (held !== undefined) return { status: 'held', body: held };
        put(slip);
        return { status: 'kept' };
      }),
    replace: async (slip) => put(slip),
    find: async ({ space, key }) => find(space, key),
    forget: async ({ space, key }) => void sql.forget.run(space, key),
    list: async (space, { after = '', limit }) =>
      sql.list
        .all(space, after, now().getTime(), limit)
        .map(({ key, body }) => ({ key: String(key), body: JSON.parse(String(body)) as unknown })),
  };
}
