/** Chains in SQLite: what the logs of cases and of books' sheets have in common. */
import type { DatabaseSync } from 'node:sqlite';
import { CommitUnreadable } from '../case-key.ts';
import type { Appended, Link } from '../link.ts';

export interface ChainTables {
  readonly commits: string;
  readonly heads: string;
  readonly claims: string;
  /** The column that names the chain in all three. */
  readonly name: string;
}

export interface Chains<L extends Link, K = L> {
  /** To be called in a transaction; `putRest` is called once, and only if the link goes in. */
  append(request: {
    readonly name: string;
    readonly link: L;
    readonly claims: readonly string[];
    /** Claims it holds and gives up. */
    readonly releases?: readonly string[];
    /** What is kept of the link, where that is not the link itself. */
    readonly kept?: K;
    readonly putRest: () => void;
  }): Appended<string>;
  load(name: string): readonly K[];
  /** Its place in the chain and its hash stay. */
  rewrite(name: string, version: number, kept: unknown): void;
}

export function createChains<L extends Link, K = L>(
  database: DatabaseSync,
  tables: ChainTables,
): Chains<L, K> {
  const { commits, heads, claims, name } = tables;
  const sql = {
    stored: database.prepare(`SELECT hash FROM ${commits} WHERE ${name} = ? AND version = ?`),
    head: database.prepare(`SELECT version FROM ${heads} WHERE ${name} = ?`),
    claim: database.prepare(`SELECT ${name} AS holder FROM ${claims} WHERE claim = ?`),
    addClaim: database.prepare(`INSERT OR IGNORE INTO ${claims} (claim, ${name}) VALUES (?, ?)`),
    dropClaim: database.prepare(`DELETE FROM ${claims} WHERE claim = ?`),
    addCommit: database.prepare(`INSERT INTO ${commits} (${name}, version, hash, body) VALUES (?, ?, ?, ?)`),
    load: database.prepare(`SELECT version, body FROM ${commits} WHERE ${name} = ? ORDER BY version`),
    rewrite: database.prepare(`UPDATE ${commits} SET body = ? WHERE ${name} = ? AND version = ?`),
  };
  return {
    append({ name, link, claims, releases = [], kept, putRest }) {
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
      for (const claim of releases) {
        const holder = sql.claim.get(claim)?.holder;
        if (holder !== undefined && holder !== name) throw new Error('claim.not-held');
        sql.dropClaim.run(claim);
      }
      sql.addCommit.run(name, version, hash, JSON.stringify(kept ?? link));
      for (const claim of claims) sql.addClaim.run(claim, name);
      putRest();
      return { status: 'committed', version };
    },
    load: (name) => sql.load.all(name).map(({ version, body }) => linkIn<K>(Number(version), String(body))),
    rewrite: (name, version, kept) => void sql.rewrite.run(JSON.stringify(kept), name, version),
  };
}

function linkIn<K>(version: number, body: string): K {
  try {
    return JSON.parse(body) as K;
  } catch {
    throw new CommitUnreadable(version, 'unreadable');
  }
}
