/**
 * The chain that makes the log of a case, or of a book's sheet, hard to rewrite: each commit holds the hash of the one before it, and each
 * day's root holds the heads that moved and the hash of the root before it. An outside tool needs only SHA-256
 * and JSON with sorted keys (as RFC 8785 has them) to check both.
 */
import { createHash } from 'node:crypto';
import { chainOfSheet, type SheetCommit, type SheetHead, type SheetName } from '#shared/platform/book';
import type { CaseId } from '#shared/platform/ids';
import type { Link } from '#shared/platform/link';
import type { Commit, DailyRoot } from '#shared/platform/platform';

/** JSON with sorted keys and no blanks; absent and undefined are the same. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  // By UTF-16 code units, not by locale: the order must be the same on every machine.
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** Whose chain it is: a case's, or a sheet's. */
export type Chain = CaseId | SheetName;
const nameOf = (chain: Chain): string => (typeof chain === 'string' ? chain : chainOfSheet(chain));
const placeOf = (chain: Chain): Pick<Break, 'caseId' | 'book' | 'sheetId'> =>
  typeof chain === 'string' ? { caseId: chain } : { book: chain.book, sheetId: chain.sheetId };
const chainOf = (link: Commit | SheetCommit): Chain => ('caseId' in link ? link.caseId : link);

export const firstLink = (chain: Chain): string => hashOf(nameOf(chain));
const firstRoot = hashOf('nasab');

/** Adds the hash over everything else. Events are taken as JSON keeps them, so that what is stored is what was hashed. */
export function seal<L extends Omit<Link, 'hash'>>(link: L): L & Pick<Link, 'hash'> {
  const plain = JSON.parse(canonicalJson(link)) as L;
  return { ...plain, hash: hashOf(plain) };
}

export interface Break {
  readonly caseId?: CaseId;
  readonly book?: SheetName['book'];
  readonly sheetId?: string;
  readonly version?: number;
  readonly day?: string;
  /** Of one machine: the table and the row. */
  readonly row?: string;
  readonly fault:
    | 'wrong-hash'
    | 'wrong-previous'
    | 'wrong-version'
    | 'wrong-case'
    | 'wrong-sheet'
    | 'wrong-card'
    | 'not-sealed-so'
    | 'missing'
    | 'out-of-place'
    /** Its case's key does not open it. */
    | 'unreadable'
    | 'key-missing'
    /** Erased, and the book of erasures does not say that it was to be. */
    | 'erased-unbacked'
    /** A root that bears no signature of ours, or another's, or one over something else. */
    | 'unsigned'
    | 'signed-by-another'
    | 'wrong-signature'
    /** Of an anchor: that day's root is not the one that was handed out. */
    | 'not-anchored-so'
    /** Of rows that chains do not hold by themselves (`local/audit-rows`): not what the chains say. */
    | 'row-differs'
    | 'row-missing'
    | 'row-stray'
    | 'page-damaged'
    | 'paper-changed';
}

/** The first link that does not hold, or undefined when the whole chain does. */
export function findBreak(chain: Chain, links: readonly (Commit | SheetCommit)[]): Break | undefined {
  let previous = firstLink(chain);
  for (const [index, link] of links.entries()) {
    const at = { ...placeOf(chain), version: index + 1 };
    const { hash, ...rest } = link;
    if (link.version !== index + 1) return { ...at, fault: 'wrong-version' };
    if (nameOf(chainOf(link)) !== nameOf(chain))
      return { ...at, fault: typeof chain === 'string' ? 'wrong-case' : 'wrong-sheet' };
    if (link.previous !== previous) return { ...at, fault: 'wrong-previous' };
    if (hashOf(rest) !== hash) return { ...at, fault: 'wrong-hash' };
    previous = hash;
  }
  return undefined;
}

/** Of an erased case: what was said is gone, its hashes and how they follow each other are not. */
export function findBreakOfLinks(
  caseId: CaseId,
  links: readonly Pick<Commit, 'caseId' | 'version' | 'previous' | 'hash'>[],
): Break | undefined {
  let previous = firstLink(caseId);
  for (const [index, link] of links.entries()) {
    const at = { caseId, version: index + 1 };
    if (link.version !== index + 1) return { ...at, fault: 'wrong-version' };
    if (link.caseId !== caseId) return { ...at, fault: 'wrong-case' };
    if (link.previous !== previous) return { ...at, fault: 'wrong-previous' };
    previous = link.hash;
  }
  return undefined;
}

interface Seal {
  readonly day: string;
  readonly version: number;
  readonly hash: string;
}

/** What was sealed of each chain, oldest first: made once for all the chains an audit goes through. */
function sealsOf(roots: readonly DailyRoot[]): ReadonlyMap<string, readonly Seal[]> {
  const known = sealsByRoots.get(roots);
  if (known !== undefined) return known;
  const seals = new Map<string, Seal[]>();
  for (const { day, heads, sheets = [] } of roots) {
    for (const head of [...heads, ...sheets]) {
      const name = nameOf('caseId' in head ? head.caseId : head);
      const seal = { day, version: head.version, hash: head.hash };
      seals.set(name, [...(seals.get(name) ?? []), seal]);
    }
  }
  sealsByRoots.set(roots, seals);
  return seals;
}
const sealsByRoots = new WeakMap<readonly DailyRoot[], ReadonlyMap<string, readonly Seal[]>>();

/** The root of a day: the heads of cases and sheets that moved since the roots before it, by their names. */
export function rootOf(
  day: string,
  earlier: readonly DailyRoot[],
  heads: DailyRoot['heads'],
  sheets: readonly SheetHead[] = [],
): DailyRoot {
  const seals = sealsOf(earlier);
  const moved = <H extends { readonly version: number }>(all: readonly H[], name: (head: H) => string): H[] =>
    all
      .filter((head) => (seals.get(name(head))?.at(-1)?.version ?? 0) < head.version)
      .sort((a, b) => (name(a) < name(b) ? -1 : 1));
  const movedSheets = moved(sheets, chainOfSheet).map(({ card: _, ...head }) => head);
  const root = {
    day,
    heads: moved(heads, ({ caseId }) => caseId),
    ...(movedSheets.length === 0 ? {} : { sheets: movedSheets }),
    previous: earlier.at(-1)?.hash ?? firstRoot,
  };
  return { ...root, hash: hashOf(root) };
}

/** The first root that does not hold by itself. Whether the cases agree with it is `findBreakOfRoot`'s affair. */
export function findBrokenRoot(roots: readonly DailyRoot[]): Break | undefined {
  let previous = firstRoot;
  for (const { hash, signature: _, ...rest } of roots) {
    if (rest.previous !== previous) return { day: rest.day, fault: 'wrong-previous' };
    if (hashOf(rest) !== hash) return { day: rest.day, fault: 'wrong-hash' };
    previous = hash;
  }
  return undefined;
}

/** The first link that differs from what the roots sealed: catches a chain rewritten as a whole. */
export function findBreakOfSeals(
  chain: Chain,
  links: readonly Pick<Link, 'hash'>[],
  roots: readonly DailyRoot[],
): Break | undefined {
  for (const { day, version, hash } of sealsOf(roots).get(nameOf(chain)) ?? []) {
    const link = links[version - 1];
    if (link === undefined) return { ...placeOf(chain), version, day, fault: 'missing' };
    if (link.hash !== hash) return { ...placeOf(chain), version, day, fault: 'not-sealed-so' };
  }
  return undefined;
}
