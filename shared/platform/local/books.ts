/** Books in SQLite. */
import type { DatabaseSync } from 'node:sqlite';
import {
  type BookName,
  type BookStore,
  chainOfSheet,
  placeOfSheet,
  type SheetCard,
  type SheetCommit,
  spanOf,
} from '../book.ts';
import { createChains } from './chains.ts';
import { inTransaction } from './database.ts';

export function createBookStore(database: DatabaseSync): BookStore {
  const chains = createChains<SheetCommit>(database, {
    ...{ commits: 'sheet_commits', heads: 'sheet_heads', claims: 'sheet_claims', name: 'sheet' },
  });
  const listing = (scope: string, direction: 'ASC' | 'DESC') =>
    database.prepare(
      `SELECT id, version, card, place FROM sheet_heads WHERE book = ? ${scope}
       AND place BETWEEN ? AND ? AND place <> ? ORDER BY place ${direction} LIMIT ?`,
    );
  const sql = {
    putHead: database.prepare(
      'INSERT OR REPLACE INTO sheet_heads (sheet, version, hash, book, id, under, place, card) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    book: { oldest: listing('', 'ASC'), newest: listing('', 'DESC') },
    under: { oldest: listing('AND under = ?', 'ASC'), newest: listing('AND under = ?', 'DESC') },
    heads: database.prepare('SELECT book, id, version, hash, card FROM sheet_heads ORDER BY sheet'),
  };
  return {
    append: async ({ commit, claims = [] }) =>
      inTransaction(database, () => {
        const { book, sheetId, version, hash, card } = commit;
        const name = chainOfSheet(commit);
        const outcome = chains.append({
          ...{ name, link: commit },
          claims: claims.map((claim) => `${book}/${claim}`),
          putRest: () => {
            const place = placeOfSheet(sheetId, card);
            const shown = [book, sheetId, card.under ?? null, place, JSON.stringify(card)] as const;
            sql.putHead.run(name, version, hash, ...shown);
          },
        });
        if (outcome.status !== 'claim-taken') return outcome;
        const within = book.length + 1;
        return {
          status: 'claim-taken',
          claim: outcome.claim.slice(within),
          heldBy: outcome.heldBy.slice(within),
        };
      }),
    load: async (name) => chains.load(chainOfSheet(name)),
    list: async (query) => {
      const { book, under, order = 'newest', limit, cursor = '' } = query;
      const { after, before } = spanOf(query);
      const rest = [after, before, cursor, limit + 1] as const;
      const rows =
        under === undefined ? sql.book[order].all(book, ...rest) : sql.under[order].all(book, under, ...rest);
      const shown = rows.slice(0, limit);
      const sheets = shown.map(({ id, version, card }) => ({
        ...{ book, sheetId: String(id), version: Number(version) },
        card: JSON.parse(String(card)) as SheetCard,
      }));
      return rows.length > limit ? { sheets, cursor: String(shown.at(-1)?.place) } : { sheets };
    },
    heads: async function* () {
      for (const { book, id, version, hash, card } of sql.heads.all()) {
        yield {
          ...{ book: book as BookName, sheetId: String(id), version: Number(version), hash: String(hash) },
          card: cardIn(String(card)),
        };
      }
    },
  };
}

/** Sealing and the audit go on past a card that is no JSON any more: it is not the one that was sealed, and is named so. */
function cardIn(text: string): SheetCard {
  try {
    return JSON.parse(text) as SheetCard;
  } catch {
    return { on: '' };
  }
}
