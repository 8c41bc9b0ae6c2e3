/**
 * Cards are drawn with each commit, so one drawn by an earlier release lacks what was added since until somebody acts on
 * its case. Whoever runs a new release draws those anew, once: what lists leave out is then not there, and not unknown.
 */
import type { CaseStore, Platform } from '#shared/platform/platform';
import { cardOf, cardShape } from './card.ts';
import { findCase } from './record.ts';
import { cardsOf } from './workload.ts';

/** Stores this process has looked through to the end: only another release draws other cards. */
const looked = new WeakSet<CaseStore>();

/**
 * @param mayGoOn asked between cases; once it says no, the rest is left to the next hour.
 * @returns how many were drawn anew
 */
export async function redrawCards(
  platform: Pick<Platform, 'cases'>,
  mayGoOn: () => boolean = () => true,
): Promise<number> {
  if (looked.has(platform.cases)) return 0;
  let redrawn = 0;
  for await (const { caseId, shape = 1 } of cardsOf(platform, undefined)) {
    if (shape >= cardShape) continue;
    if (!mayGoOn()) return redrawn;
    const now = await findCase(platform, caseId);
    // Of one that went on meanwhile the commit has drawn it.
    if (now !== undefined && (await platform.cases.redraw(cardOf(now)))) redrawn += 1;
  }
  looked.add(platform.cases);
  return redrawn;
}
