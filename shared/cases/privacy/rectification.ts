/**
 * The right to have one's data put right (law 09-08, art. 8): asked in words, answered by an officer with a reason. What
 * is accepted brings the case back to an officer's desk, decided or not, until they say what was put right.
 */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Case } from '../case.ts';
import type { ReadField } from '../event.ts';
import { record } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { acceptedRectification, openRectification, rectificationsOf } from './rectifications.ts';

/** The same words sent again, of an answer that was lost, are the one request. */
export const askRectification = (
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  what: string,
): Promise<Case> =>
  record(platform, caseId, actor, (now) => {
    const waiting = openRectification(now);
    if (waiting?.what === what.trim()) return { events: [] };
    if (waiting !== undefined)
      throw new ServiceError('conflict', 'rectification.open', {
        ar: 'طلب التصحيح السابق قيد الدراسة. المرجو انتظار الجواب عنه قبل تقديم طلب آخر.',
        fr: 'Votre demande de correction est à l’étude. Attendez la réponse avant d’en faire une autre.',
      });
    return { events: [{ type: 'RectificationAsked', what }] };
  });

export const answerRectification = (
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  {
    accepted,
    reason,
    fields = [],
  }: { readonly accepted: boolean; readonly reason: string; readonly fields?: readonly ReadField[] },
): Promise<Case> =>
  record(platform, caseId, actor, (now) => {
    if (openRectification(now) !== undefined)
      return {
        events: [
          {
            ...{ type: 'RectificationAnswered', accepted, reason },
            ...(accepted ? { fields: [...fields] } : {}),
          },
        ],
      };
    const last = rectificationsOf(now).at(-1)?.answer;
    const same = last?.by.id === actor.id && last.accepted === accepted && last.reason === reason.trim();
    if (same) return { events: [] };
    throw new ServiceError('conflict', 'rectification.none', {
      ar: 'لا يوجد طلب تصحيح ينتظر جوابا في هذا الملف. المرجو تحيين الصفحة.',
      fr: 'Aucune demande de correction n’attend de réponse dans ce dossier. Actualisez la page.',
    });
  });

/** Ends an accepted request: what was put right, and how, in words its holder reads. */
export const makeRectification = (
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  done: string,
): Promise<Case> =>
  record(platform, caseId, actor, (now) => {
    if (acceptedRectification(now) !== undefined) return { events: [{ type: 'RectificationMade', done }] };
    const last = rectificationsOf(now).at(-1)?.made;
    if (last?.by.id === actor.id && last.done === done.trim()) return { events: [] };
    throw new ServiceError('conflict', 'rectification.none-accepted', {
      ar: 'لا يوجد طلب تصحيح مقبول ينتظر الإنجاز في هذا الملف. المرجو تحيين الصفحة.',
      fr: 'Aucune correction acceptée n’attend d’être faite dans ce dossier. Actualisez la page.',
    });
  });
