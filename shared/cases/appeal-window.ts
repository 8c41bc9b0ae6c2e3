/** Until when a decision may be appealed against: a fold over the log, for whoever has to wait for it. */
import { actsOf, type Case } from './case.ts';
import { appealDue, type TimeLimits } from './clock.ts';
import { dayOf, type PlainDate } from './plain-date.ts';

const dayAt = (instant: string): PlainDate => dayOf(new Date(instant));

export interface AppealWindow {
  /** The day the decision was made known: its letter opened by the applicant, else issued. */
  readonly notifiedOn?: PlainDate;
  /** Last day; absent while the decision was not made known, because the window has not begun. */
  readonly until?: PlainDate;
}

/**
 * The window to appeal against the last decision. A letter that was opened counts from the first time it was, so nobody
 * is late by the post; and no window closes before the day that was told.
 */
export function appealWindowOf(now: Case, limits: TimeLimits): AppealWindow | undefined {
  const decision = now.decisions.at(-1);
  if (decision === undefined) return undefined;
  const issued = actsOf(now, 'LetterIssued').filter(
    ({ kind, decisionId }) =>
      decisionId === decision.decisionId &&
      (kind === 'grant' || kind === 'refusal' || kind === 'appeal-outcome'),
  );
  const letters = new Set(issued.map(({ letterId }) => letterId));
  const seen = actsOf(now, 'LetterSeen').find(({ letterId }) => letters.has(letterId));
  const notifiedOn = seen === undefined ? issued[0]?.on : dayAt(seen.at);
  if (notifiedOn === undefined) return {};
  const counted = appealDue(notifiedOn, limits);
  return { notifiedOn, until: counted > decision.appealUntil ? counted : decision.appealUntil };
}
