/** Checks what cannot be seen by looking at one case: every chain, and every case against the daily roots. */
import type { CaseId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import { replay } from './case.ts';
import { type Break, findBreak, findBreakOfSeals, findBrokenRoot } from './chain.ts';

export interface Audit {
  readonly holds: boolean;
  readonly cases: number;
  readonly commits: number;
  readonly roots: number;
  /** The first link of each chain that does not hold; roots come first, then cases by id. */
  readonly broken: readonly Break[];
}

export async function auditCases({ cases }: Pick<Platform, 'cases'>): Promise<Audit> {
  const roots = await cases.roots();
  const broken: Break[] = [];
  const brokenRoot = findBrokenRoot(roots);
  if (brokenRoot !== undefined) broken.push(brokenRoot);

  const heads = new Map<CaseId, { readonly version: number; readonly hash: string }>();
  for await (const { caseId, ...head } of cases.heads()) heads.set(caseId, head);
  // A case that is gone altogether is still named by the root that sealed it.
  const named = roots.flatMap((root) => root.heads.map(({ caseId }) => caseId));
  const all = [...new Set([...heads.keys(), ...named])].sort();
  let commits = 0;
  for (const caseId of all) {
    const log = await cases.load(caseId);
    commits += log.length;
    const fault =
      findBreak(caseId, log) ??
      findBreakOfSeals(caseId, log, roots) ??
      findBreakOfHead(caseId, log.at(-1), heads.get(caseId)) ??
      findUnfoldable(caseId, log);
    if (fault !== undefined) broken.push(fault);
  }
  return { holds: broken.length === 0, cases: all.length, commits, roots: roots.length, broken };
}

type Log = Parameters<typeof replay>[0];

/** The head is read before the log, so the log may have grown meanwhile, never shrunk. */
function findBreakOfHead(
  caseId: CaseId,
  last: Log[number] | undefined,
  head: { readonly version: number; readonly hash: string } | undefined,
): Break | undefined {
  if (head === undefined) return { caseId, fault: 'missing' };
  if (last === undefined || last.version < head.version)
    return { caseId, version: head.version, fault: 'missing' };
  return last.version === head.version && last.hash !== head.hash
    ? { caseId, version: head.version, fault: 'wrong-hash' }
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
