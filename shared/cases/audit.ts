/** Checks what cannot be seen by looking at one case or sheet: every chain, and each against the daily roots. */

import { chainOfSheet, type SheetCommit, type SheetHead, type SheetName } from '#shared/platform/book';
import { CaseErased, CommitUnreadable, type KeptLink, RootUnreadable } from '#shared/platform/case-key';
import type { CaseId } from '#shared/platform/ids';
import type { Commit, DailyRoot, Platform } from '#shared/platform/platform';
import { findUnsignedRoot } from './anchors.ts';
import {
  type Break,
  canonicalJson,
  findBreak,
  findBreakOfLinks,
  findBreakOfSeals,
  findBrokenRoot,
} from './chain.ts';
import { isErasureBacked } from './privacy/erasures.ts';
import { replay } from './replay.ts';

export interface Audit {
  readonly holds: boolean;
  readonly cases: number;
  /** Of these, erased when their time to be kept was over: only their links are checked. */
  readonly erased: number;
  /** Of all books. */
  readonly sheets: number;
  /** Of cases and sheets. */
  readonly commits: number;
  readonly roots: number;
  /** The first link of each chain that does not hold; roots come first, then cases by id, then sheets by name. */
  readonly broken: readonly Break[];
}

export async function auditCases({
  cases,
  books,
  signer,
}: Pick<Platform, 'cases' | 'books' | 'signer'>): Promise<Audit> {
  const broken: Break[] = [];
  const roots = await readRoots(cases, broken);
  const brokenRoot = findBrokenRoot(roots);
  if (brokenRoot !== undefined) broken.push(brokenRoot);
  const unsigned = roots.length === 0 ? undefined : await findUnsignedRoot(roots, await signer.publicKeys());
  if (unsigned !== undefined) broken.push(unsigned);

  const heads = new Map<CaseId, Head>();
  for await (const { caseId, ...head } of cases.heads()) heads.set(caseId, head);
  // A case that is gone altogether is still named by the root that sealed it.
  const named = roots.flatMap((root) => root.heads.map(({ caseId }) => caseId));
  const all = [...new Set([...heads.keys(), ...named])].sort();
  let commits = 0;
  let erased = 0;
  for (const caseId of all) {
    const kept = await readKept(cases, caseId);
    if ('fault' in kept) {
      broken.push({ caseId, ...kept });
      continue;
    }
    const { links, log } = kept;
    commits += links.length;
    if (log === undefined) erased += 1;
    const fault =
      (log === undefined ? findBreakOfLinks(caseId, links) : findBreak(caseId, log)) ??
      findBreakOfSeals(caseId, links, roots) ??
      findBreakOfHead({ caseId }, links.at(-1), heads.get(caseId)) ??
      (log === undefined ? await findUnbacked(books, caseId) : findUnfoldable(caseId, log));
    if (fault !== undefined) broken.push(fault);
  }

  const sheets = new Map<string, SheetName & { readonly head?: SheetHead }>();
  for (const name of roots.flatMap((root) => root.sheets ?? [])) sheets.set(chainOfSheet(name), name);
  for await (const head of books.heads()) sheets.set(chainOfSheet(head), { ...head, head });
  for (const [, { book, sheetId, head }] of [...sheets].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = { book, sheetId };
    const kept = await readSheet(books, name);
    if ('fault' in kept) {
      broken.push({ ...name, ...kept });
      continue;
    }
    const { log } = kept;
    commits += log.length;
    const fault =
      findBreak(name, log) ??
      findBreakOfSeals(name, log, roots) ??
      findBreakOfHead(name, log.at(-1), head) ??
      findBreakOfCard(log.at(-1), head);
    if (fault !== undefined) broken.push(fault);
  }
  const counts = { cases: all.length, erased, sheets: sheets.size, commits, roots: roots.length };
  return { holds: broken.length === 0, ...counts, broken };
}

/** What a list shows of a sheet is what was sealed with its last commit. */
function findBreakOfCard(last: SheetCommit | undefined, head: SheetHead | undefined): Break | undefined {
  if (last === undefined || head === undefined || last.version !== head.version) return undefined;
  const { book, sheetId, version, card } = last;
  return canonicalJson(card) === canonicalJson(head.card)
    ? undefined
    : { book, sheetId, version, fault: 'wrong-card' };
}

type Kept =
  /** `log`: absent where the case is erased. */
  | { readonly links: readonly KeptLink[]; readonly log?: readonly Commit[] }
  | Pick<CommitUnreadable, 'version' | 'fault'>;

async function readKept(cases: Platform['cases'], caseId: CaseId): Promise<Kept> {
  try {
    const log = await cases.load(caseId);
    return { links: log, log };
  } catch (error) {
    if (error instanceof CaseErased) return { links: error.links };
    if (error instanceof CommitUnreadable) return { version: error.version, fault: error.fault };
    throw error;
  }
}

async function readSheet(
  books: Platform['books'],
  name: SheetName,
): Promise<{ readonly log: readonly SheetCommit[] } | Pick<CommitUnreadable, 'version' | 'fault'>> {
  try {
    return { log: await books.load(name) };
  } catch (error) {
    if (error instanceof CommitUnreadable) return { version: error.version, fault: error.fault };
    throw error;
  }
}

/** None, where one of them can't be read: the others hold nothing without it. */
async function readRoots(cases: Platform['cases'], broken: Break[]): Promise<readonly DailyRoot[]> {
  try {
    return await cases.roots();
  } catch (error) {
    if (!(error instanceof RootUnreadable)) throw error;
    broken.push({ day: error.day, fault: 'unreadable' });
    return [];
  }
}

/** A key may be destroyed only as the book of erasures says: ordered by one person and confirmed by another. */
async function findUnbacked(books: Platform['books'], caseId: CaseId): Promise<Break | undefined> {
  return (await isErasureBacked({ books }, caseId)) ? undefined : { caseId, fault: 'erased-unbacked' };
}

interface Head {
  readonly version: number;
  readonly hash: string;
}
type Log = Parameters<typeof replay>[0];

/** The head is read before the log, so the log may have grown meanwhile, never shrunk. */
function findBreakOfHead(
  name: { readonly caseId: CaseId } | SheetName,
  last: Head | undefined,
  head: Head | undefined,
): Break | undefined {
  if (head === undefined) return { ...name, fault: 'missing' };
  const { version } = head;
  if (last === undefined || last.version < version) return { ...name, version, fault: 'missing' };
  return last.version === version && last.hash !== head.hash
    ? { ...name, version, fault: 'wrong-hash' }
    : undefined;
}

/** Rightly chained and yet impossible: something was written that the table of states does not allow. */
function findUnfoldable(caseId: CaseId, log: Log): Break | undefined {
  for (let version = 1; version <= log.length; version += 1) {
    try {
      replay(log.slice(0, version));
    } catch {
      return { caseId, version, fault: 'out-of-place' };
    }
  }
  return undefined;
}
