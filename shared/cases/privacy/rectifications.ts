/** The right to have one's data put right (law 09-08, art. 8), as a fold: what was asked, answered, and made. */
import type { Actor } from '#shared/platform/platform';
import { actsOf, type Case } from '../case.ts';
import { findNextState } from '../states.ts';

export interface Rectification {
  readonly what: string;
  /** ISO instant. */
  readonly askedAt: string;
  /** Absent while it waits. */
  readonly answer?: {
    readonly accepted: boolean;
    readonly reason: string;
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
    else all.push({ ...asked, answer: { accepted: act.accepted, reason: act.reason, at, by } });
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

/** What was read may be put right while it is examined; afterwards where its holder has the right to it. */
export const mayCorrect = (now: Pick<Case, 'acts' | 'state'>): boolean =>
  findNextState(now.state, 'FieldCorrected') !== undefined &&
  (findNextState(now.state, 'CaseAssessed') !== undefined || acceptedRectification(now) !== undefined);
