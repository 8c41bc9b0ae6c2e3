/** A case told as a list of days and events: folded as its log would be, without a store. */
import { addDays } from '#shared/calendar/index';
import type { Case } from '#shared/cases/case';
import type { CaseEvent } from '#shared/cases/event';
import { after } from '#shared/cases/replay';
import type { CaseId, CaseReference } from '#shared/platform/ids';
import type { Actor } from '#shared/platform/platform';
import { application } from './world.ts';

export const firstDay = '2026-03-02';
export const clockActor: Actor = { kind: 'service', id: 'clock' };
const applicant: Actor = { kind: 'applicant', id: 'applicant' };

/** Noon at Rabat of the day so many days after the first. */
export const instant = (day: number): string => `${addDays(firstDay, day)}T12:00:00.000Z`;
export const dayAfter = (days: number): string => addDays(firstDay, days);

export function tell(
  now: Case | undefined,
  day: number,
  actor: Actor,
  ...events: readonly CaseEvent[]
): Case {
  const caseId = 'case-00000000000000000000000000' as CaseId;
  let told = now;
  for (const event of events) {
    const version = (told?.version ?? 0) + 1;
    told = after(told, { caseId, version, actor, at: instant(day), hash: '' }, event);
    told = { ...told, version };
  }
  return told!;
}

/** Deposited on the first day. */
export const deposited = (answerBy: string): Case =>
  tell(
    undefined,
    0,
    applicant,
    { type: 'CaseOpened', reference: 'NSB-7K3M-29QF' as CaseReference, delegation: 'tiznit', language: 'ar' },
    { type: 'ApplicationStated', application },
    { type: 'CaseSubmitted', receipt: 'NSB-7K3M-29QF', answerBy },
  );
