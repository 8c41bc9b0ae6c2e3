/** Books: append-only logs of everything that is not a case. A book has sheets, and a sheet is a chain of commits. */
import * as z from 'zod';
import type { Appended, Link } from './link.ts';

/** A closed list: what is written in none of these is written in a case. */
export const books = [
  /** Sets of rules and parameters: drafts, what a second person published, what is in force. */
  'rules',
  /** Framework agreements with those who help: banks, chambers, cooperatives' offices. */
  'agreements',
  /** Meetings held outside to tell people of their rights. */
  'meetings',
  /** Sessions of the commission. */
  'sessions',
  /** Ceremonies at which grants are handed over. */
  'ceremonies',
  /** Corrections of the register of members. */
  'members',
  /** Who saw what. */
  'sightings',
  /** Partners and what they may ask. */
  'partners',
  /** Where partners' machines want to be told of what happens. */
  'webhooks',
  /** What each source of money has for a year, and what of it is promised. */
  'budgets',
  /** Cases whose time to be kept is over: what was proposed, ordered, confirmed and done. */
  'erasures',
  /** What officers are called, as they sign in. */
  'officers',
] as const;
export type BookName = (typeof books)[number];

/** Random (`platform.newId('sheet')`) or telling, e.g. `Tiznit.2026-11`; it may stand in addresses, so never a person. */
export const SheetId = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,99}$/u);
export type SheetId = z.infer<typeof SheetId>;

export interface SheetName {
  readonly book: BookName;
  readonly sheetId: SheetId;
}

/** One word for a sheet, where a case has its id. */
export const chainOfSheet = ({ book, sheetId }: SheetName): string => `${book}/${sheetId}`;

/** What a list shows of a sheet without opening it. No person in it. */
export interface SheetCard {
  /** ISO day or instant the book is sorted by. */
  readonly on: string;
  /** What it is listed under beside the whole book, e.g. a delegation or a case. */
  readonly under?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** Its card is sealed with it: what a list shows can't be altered unseen either. */
export interface SheetCommit extends SheetName, Link {
  readonly card: SheetCard;
}

export interface ListedSheet extends SheetName {
  readonly version: number;
  readonly card: SheetCard;
}

export interface SheetHead extends ListedSheet {
  readonly hash: string;
}

export interface SheetQuery {
  readonly book: BookName;
  /** Absent: the whole book. */
  readonly under?: string;
  /** ISO days or instants, both included; a day includes every instant of it. */
  readonly from?: string;
  readonly to?: string;
  /** Newest first unless told otherwise. */
  readonly order?: 'newest' | 'oldest';
  /** 1–100. */
  readonly limit: number;
  /** Of the page before, with the same order. */
  readonly cursor?: string;
}

export interface SheetPage {
  readonly sheets: readonly ListedSheet[];
  readonly cursor?: string;
}

export interface BookStore {
  /**
   * All or nothing; taken only if the sheet stands at the version right before. Claims are unique within their
   * book and are kept for good.
   */
  append(request: {
    readonly commit: SheetCommit;
    readonly claims?: readonly string[];
  }): Promise<Appended<SheetId>>;
  /** Oldest first; empty when there is no such sheet. Read consistently. */
  load(name: SheetName): Promise<readonly SheetCommit[]>;
  /** By `on`, then by id; a page may lag a commit by a second. */
  list(query: SheetQuery): Promise<SheetPage>;
  /** Every sheet's last hash, for daily roots and the audit. */
  heads(): AsyncIterable<SheetHead>;
}

/** Where a sheet stands in its book; no two alike. */
export const placeOfSheet = (sheetId: SheetId, { on }: SheetCard): string => `${on}#${sheetId}`;

/** The places a query asks for, both ends included; the cursor's own place is within and to be left out. */
export function spanOf({ from = '', to = '9999', order = 'newest', cursor }: SheetQuery): {
  readonly after: string;
  readonly before: string;
} {
  // Above every place of that day: an instant goes on with `T`, a place with `#`.
  const [after, before] = [from, `${to}~`];
  if (cursor === undefined) return { after, before };
  return order === 'newest'
    ? { after, before: cursor < before ? cursor : before }
    : { after: cursor > after ? cursor : after, before };
}
