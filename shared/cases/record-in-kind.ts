/** An officer records equipment that was given in kind. */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from './applicant.ts';
import { type Assess, withAssessment } from './assessing.ts';
import { actsOf, type Case } from './case.ts';
import { sameItem } from './in-kind.ts';
import type { PlainDate } from './plain-date.ts';
import { record } from './record.ts';

export interface GiftToRecord {
  readonly source: string;
  readonly item: string;
  /** Absent: its worth is not known; 0: nothing was given after all, and what was said of it no longer counts. */
  readonly valueCentimes?: number;
  readonly on?: PlainDate;
}

/**
 * Records a gift and assesses the case anew. The same item recorded again stands corrected; the same words a second time
 * change nothing.
 */
export async function recordInKind(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  gift: GiftToRecord,
  assess: Assess,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    mustAllow(now, 'InKindRecorded');
    const last = actsOf(now, 'InKindRecorded').findLast(({ item }) => sameItem(item, gift.item));
    if (
      last !== undefined &&
      last.source === gift.source &&
      last.valueCentimes === gift.valueCentimes &&
      last.on === gift.on
    ) {
      return { events: [] };
    }
    const recorded = { type: 'InKindRecorded' as const, ...gift };
    return { events: await withAssessment(platform, now, actor, [recorded], assess) };
  });
}
