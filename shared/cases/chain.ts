/**
 * The chain that makes a case's log hard to rewrite: each commit holds the hash of the one before it, and each
 * day's root holds the heads that moved and the hash of the root before it. An outside tool needs only SHA-256
 * and JSON with sorted keys (as RFC 8785 has them) to check both.
 */
import { createHash } from 'node:crypto';
import type { CaseId } from '#shared/platform/ids';
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

export const firstLink = (caseId: CaseId): string => hashOf(caseId);
const firstRoot = hashOf('nasab');

/** Adds the hash over everything else. Events are taken as JSON keeps them, so that what is stored is what was hashed. */
export function seal(commit: Omit<Commit, 'hash'>): Commit {
  const plain = JSON.parse(canonicalJson(commit)) as Omit<Commit, 'hash'>;
  return { ...plain, hash: hashOf(plain) };
}

export interface Break {
  readonly caseId?: CaseId;
  readonly version?: number;
  readonly day?: string;
  readonly fault:
    | 'wrong-hash'
    | 'wrong-previous'
    | 'wrong-version'
    | 'wrong-case'
    | 'not-sealed-so'
    | 'missing'
    | 'out-of-place';
}

/** The first link that does not hold, or undefined when the whole chain does. */
export function findBreak(caseId: CaseId, commits: readonly Commit[]): Break | undefined {
  let previous = firstLink(caseId);
  for (const [index, commit] of commits.entries()) {
    const at = { caseId, version: index + 1 };
    const { hash, ...rest } = commit;
    if (commit.version !== index + 1) return { ...at, fault: 'wrong-version' };
    if (commit.caseId !== caseId) return { ...at, fault: 'wrong-case' };
    if (commit.previous !== previous) return { ...at, fault: 'wrong-previous' };
    if (hashOf(rest) !== hash) return { ...at, fault: 'wrong-hash' };
    previous = hash;
  }
  return undefined;
}

/** The root of a day: the heads that moved since the roots before it, by case id. */
export function rootOf(day: string, earlier: readonly DailyRoot[], heads: DailyRoot['heads']): DailyRoot {
  const sealed = new Map(earlier.flatMap((root) => root.heads.map((head) => [head.caseId, head.version])));
  const moved = heads.filter((head) => (sealed.get(head.caseId) ?? 0) < head.version);
  moved.sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
  const root = { day, heads: moved, previous: earlier.at(-1)?.hash ?? firstRoot };
  return { ...root, hash: hashOf(root) };
}

/** The first root that does not hold by itself. Whether the cases agree with it is `findBreakOfRoot`'s affair. */
export function findBrokenRoot(roots: readonly DailyRoot[]): Break | undefined {
  let previous = firstRoot;
  for (const { hash, ...rest } of roots) {
    if (rest.previous !== previous) return { day: rest.day, fault: 'wrong-previous' };
    if (hashOf(rest) !== hash) return { day: rest.day, fault: 'wrong-hash' };
    previous = hash;
  }
  return undefined;
}

/** The first commit of a case that differs from what the roots sealed: catches a chain rewritten as a whole. */
export function findBreakOfSeals(
  caseId: CaseId,
  commits: readonly Commit[],
  roots: readonly DailyRoot[],
): Break | undefined {
  for (const { day, heads } of roots) {
    const head = heads.find((each) => each.caseId === caseId);
    if (head === undefined) continue;
    const commit = commits[head.version - 1];
    if (commit === undefined) return { caseId, version: head.version, day, fault: 'missing' };
    if (commit.hash !== head.hash) return { caseId, version: head.version, day, fault: 'not-sealed-so' };
  }
  return undefined;
}
