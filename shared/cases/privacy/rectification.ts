/**
 * The right to have one's data put right (law 09-08, art. 8): asked in words, answered by an officer with a reason. What
 * is accepted is then corrected by whoever may correct it: the applicant states anew, or an officer corrects a field.
 */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { actsOf, type Case } from '../case.ts';
import { record } from '../record.ts';
import { ServiceError } from '../service-error.ts';

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
}

/** Oldest first; only the last one can be open. */
export function rectificationsOf(now: Pick<Case, 'acts'>): readonly Rectification[] {
  const all: Rectification[] = [];
  for (const act of actsOf(now, 'RectificationAsked', 'RectificationAnswered')) {
    if (act.type === 'RectificationAsked') all.push({ what: act.what, askedAt: act.at });
    else {
      const asked = all.pop();
      const { accepted, reason, at, by } = act;
      if (asked !== undefined) all.push({ ...asked, answer: { accepted, reason, at, by } });
    }
  }
  return all;
}

const openOf = (now: Case): Rectification | undefined => {
  const last = rectificationsOf(now).at(-1);
  return last?.answer === undefined ? last : undefined;
};

/** The same words sent again, of an answer that was lost, are the one request. */
export const askRectification = (
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  what: string,
): Promise<Case> =>
  record(platform, caseId, actor, (now) => {
    const waiting = openOf(now);
    if (waiting?.what === what.trim()) return { events: [] };
    if (waiting !== undefined)
      throw new ServiceError('conflict', 'rectification.open', {
        ar: 'طلب التصحيح السابق قيد الدراسة. يرجى انتظار الجواب عنه قبل تقديم طلب آخر.',
        fr: 'Votre demande de correction est à l’étude. Attendez la réponse avant d’en faire une autre.',
      });
    return { events: [{ type: 'RectificationAsked', what }] };
  });

export const answerRectification = (
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  answer: { readonly accepted: boolean; readonly reason: string },
): Promise<Case> =>
  record(platform, caseId, actor, (now) => {
    if (openOf(now) !== undefined) return { events: [{ type: 'RectificationAnswered', ...answer }] };
    const last = rectificationsOf(now).at(-1)?.answer;
    const same =
      last?.by.id === actor.id && last.accepted === answer.accepted && last.reason === answer.reason.trim();
    if (same) return { events: [] };
    throw new ServiceError('conflict', 'rectification.none', {
      ar: 'لا يوجد طلب تصحيح ينتظر جوابا في هذا الملف. يرجى تحيين الصفحة.',
      fr: 'Aucune demande de correction n’attend de réponse dans ce dossier. Actualisez la page.',
    });
  });
