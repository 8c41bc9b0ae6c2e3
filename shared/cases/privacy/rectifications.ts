/** The right to have one's data put right (law 09-08, art. 8), as a fold: what was asked, answered, and made. */
import type { Actor } from '#shared/platform/platform';
import { actsOf, type Case } from '../case.ts';
import type { ReadField } from '../event.ts';
import { findNextState } from '../states.ts';

export interface Rectification {
  readonly what: string;
  /** ISO instant. */
  readonly askedAt: string;
  /** Absent while it waits. */
  readonly answer?: {
    readonly accepted: boolean;
    readonly reason: string;
    /** What it opens for correction once decided; absent: answered before that was asked, and opens all. */
    readonly fields?: readonly ReadField[] | undefined;
    readonly at: string;
    readonly by: Actor;
  };
  /** What was put right, once it is. */
  readonly made?: { readonly done: string; readonly at: string; readonly by: Actor };
}

/** Oldest first; only the last one can be open. */
export function rectificationsOf(now: Pick<Case, 'acts'>): readonly Rectification[] {
  const all: Rectification[] = [];
  for (const act of actsOf(now, 'RectificationAsked', 'RectificationAnswered', 'RectificationMade')) {
    const { at, by } = act;
    if (act.type === 'RectificationAsked') {
      all.push({ what: act.what, askedAt: at });
      continue;
    }
    const asked = all.pop();
    if (asked === undefined) continue;
    if (act.type === 'RectificationMade') all.push({ ...asked, made: { done: act.done, at, by } });
    else {
      const { accepted, reason, fields } = act;
      all.push({ ...asked, answer: { accepted, reason, fields, at, by } });
    }
  }
  return all;
}

/** Asked and not answered. */
export function openRectification(now: Pick<Case, 'acts'>): Rectification | undefined {
  const last = rectificationsOf(now).at(-1);
  return last?.answer === undefined ? last : undefined;
}

/** Accepted, and nobody has said yet that it was made. */
export function acceptedRectification(now: Pick<Case, 'acts'>): Rectification | undefined {
  const last = rectificationsOf(now).at(-1);
  return last?.answer?.accepted === true && last.made === undefined ? last : undefined;
}

/**
 * What was read may be put right while it is examined; afterwards where its holder has the right to it, and of that only
 * what was accepted. Without a field: whether any may.
 */
export function mayCorrect(now: Pick<Case, 'acts' | 'state'>, what?: ReadField): boolean {
  if (findNextState(now.state, 'FieldCorrected') === undefined) return false;
  if (findNextState(now.state, 'CaseAssessed') !== undefined) return true;
  const answer = acceptedRectification(now)?.answer;
  if (answer?.fields === undefined) return answer !== undefined;
  if (what === undefined) return answer.fields.length > 0;
  const { paperId, field, part } = what;
  return answer.fields.some((one) => one.paperId === paperId && one.field === field && one.part === part);
}
