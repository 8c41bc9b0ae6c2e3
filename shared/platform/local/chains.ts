/** Chains in SQLite: what the logs of cases and of books' sheets have in common. */
import type { DatabaseSync } from 'node:sqlite';
import type { Appended, Link } from '../link.ts';

export interface ChainTables {
  readonly commits: string;
  readonly heads: string;
  readonly claims: string;
  /** The column that names the chain in all three. */
  readonly name: string;
}

export interface Chains<L extends Link> {
  /** To be called in a transaction; `putRest` is called once, and only if the link goes in. */
  append(request: {
    readonly name: string;
    readonly link: L;
    readonly claims: readonly string[];
    readonly putRest: () => void;
  }): Appended<string>;
  load(name: string): readonly L[];
}

export function createChains<L extends Link>(database: DatabaseSync, tables: ChainTables): Chains<L> {
  const { commits, heads, claims, name } = tables;
  const sql = {
    stored: database.prepare(`SELECT hash FROM ${commits} WHERE ${name} = ? AND version = ?`),
    head: database.prepare(`SELECT version FROM ${heads} WHERE ${name} = ?`),
    claim: database.prepare(`SELECT ${name} AS holder FROM ${claims} WHERE claim = ?`),
    addClaim: database.prepare(`INSERT OR IGNORE INTO ${claims} (claim, ${name}) VALUES (?, ?)`),
    addCommit: database.prepare(`INSERT INTO ${commits} (${name}, version, hash, body) VALUES (?, ?, ?, ?)`),
    load: database.prepare(`SELECT body FROM ${commits} WHERE ${name} = ? ORDER BY version`),
  };
  return {
    append({ name, link, claims, putRest }) {
      const { version, hash } = link;
      const stored = sql.stored.get(name, version);
      if (stored !== undefined)
        return stored.hash === hash ? { status: 'committed', version } : { status: 'conflict' };
      if (Number(sql.head.get(name)?.version ?? 0) !== version - 1) return { status: 'conflict' };
      for (const claim of claims) {
        const holder = sql.claim.get(claim)?.holder;
        if (holder !== undefined && holder !== name)
          return { status: 'claim-taken', claim, heldBy: String(holder) };
      }
      sql.addCommit.run(name, version, hash, JSON.stringify(link));
      for (const claim of claims) sql.addClaim.run(claim, name);
      putRest();
      return { status: 'committed', version };
    },
    load: (name) => sql.load.all(name).map((row) => JSON.parse(String(row.body)) as L),
  };
}
