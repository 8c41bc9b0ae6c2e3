/**
 * A case moves to the delegation whose affair it is: it leaves one queue, comes into another, and its file tells both. It
 * is taken on there, or sent back; meanwhile the law's clock runs.
 */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from '../applicant.ts';
import { actsOf, type Case } from '../case.ts';
import { findDelegation } from '../delegations.ts';
import { record } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { pendingTransfer, transfersOf } from './transfers.ts';

export async function transferCase(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { to, reason }: { readonly to: string; readonly reason: string },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    // A second click, or a lost answer asked for again.
    const last = actsOf(now, 'CaseTransferred').at(-1);
    if (now.delegation === to && last?.by.id === actor.id) return { events: [] };
    mustAllow(now, 'CaseTransferred');
    if (findDelegation(to) === undefined || now.delegation === to) {
      throw new ServiceError('unusable', 'transfer.nowhere', {
        ar: 'المرجو اختيار نيابة أخرى من اللائحة.',
        fr: 'Choisissez une autre délégation dans la liste.',
      });
    }
    if (now.proposal !== undefined) {
      throw new ServiceError('conflict', 'transfer.proposal-stands', {
        ar: 'في الملف اقتراح قرار ينتظر المصادقة. المرجو البت فيه أو إرجاعه قبل الإحالة.',
        fr: 'Une proposition attend d’être confirmée. Confirmez-la ou renvoyez-la avant de transférer le dossier.',
      });
    }
    return { events: [{ type: 'CaseTransferred', from: now.delegation, to, reason, toAccept: true }] };
  });
}

/**
 * The receiving delegation's word: it takes the case on, or sends it back with a reason. Whoever sent it does not answer
 * for those it was sent to.
 */
export async function answerTransfer(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { accepted, reason }: { readonly accepted: boolean; readonly reason?: string },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    const waiting = pendingTransfer(now);
    if (waiting === undefined) {
      const last = transfersOf(now).at(-1)?.answer;
      if (last?.by === actor.id && last.accepted === accepted) return { events: [] };
      throw new ServiceError('conflict', 'transfer.none', {
        ar: 'لا توجد إحالة تنتظر جوابا في هذا الملف. المرجو تحيين الصفحة.',
        fr: 'Aucun transfert n’attend de réponse dans ce dossier. Actualisez la page.',
      });
    }
    if (waiting.by === actor.id) {
      throw new ServiceError('forbidden', 'transfer.own', {
        ar: 'لا يقبل الإحالة من قام بها: الجواب للنيابة المحال عليها.',
        fr: 'Qui a transféré le dossier ne l’accepte pas : c’est à la délégation destinataire de répondre.',
      });
    }
    if (!accepted && reason === undefined) {
      throw new ServiceError('unusable', 'transfer.why-back', {
        ar: 'المرجو ذكر سبب إرجاع الملف.',
        fr: 'Dites pourquoi le dossier est renvoyé.',
      });
    }
    return {
      events: [{ type: 'TransferAnswered', accepted, ...(reason === undefined ? {} : { reason }) }],
    };
  });
}
