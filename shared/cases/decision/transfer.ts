/** A case moves to the delegation whose affair it is: it leaves one queue, comes into another, and its file tells both. */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from '../applicant.ts';
import { actsOf, type Case } from '../case.ts';
import { findDelegation } from '../delegations.ts';
import { record } from '../record.ts';
import { ServiceError } from '../service-error.ts';

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
    return { events: [{ type: 'CaseTransferred', from: now.delegation, to, reason }] };
  });
}

export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Every delegation the case has been kept by, oldest first, with who sent it on and why. */
export const transfersOf = (now: Pick<Case, 'acts'>): readonly Transfer[] =>
  actsOf(now, 'CaseTransferred').map(({ from = '', to, reason, by, at }) => ({
    ...{ from, to, reason, by: by.id, at },
  }));
