/** A grant that came to nothing stops keeping people from another one: by an act, with a reason, of one who neither made nor ended it. */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from '../applicant.ts';
import type { Case } from '../case.ts';
import { record } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { claimsOf } from './claims.ts';
import { deadGrant, endedBy, isReleased } from './released.ts';

/** Of a grant made before its claims were kept with it, those it would take today. */
export async function releaseGrant(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  reason: string,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    if (isReleased(now)) return { events: [] };
    mustAllow(now, 'GrantReleased');
    const grant = deadGrant(now);
    if (grant === undefined) {
      throw new ServiceError('conflict', 'grant.stands', {
        ar: 'لا يرفع المنع إلا عن إعانة تخلى عنها المستفيد(ة) أو استرجعت كلها أو ألغيت بعد التظلم.',
        fr: 'Seule une aide abandonnée, entièrement reversée ou annulée sur recours cesse d’en empêcher une autre.',
      });
    }
    if (endedBy(now).includes(actor.id)) {
      throw new ServiceError('forbidden', 'grant.released-by-decider', {
        ar: 'لا يرفع المنع من شارك في القرار، ولا من أغلق الملف أو سجل استرجاع الإعانة.',
        fr: 'Qui a pris part à la décision, clos le dossier ou constaté le reversement ne lève pas cet empêchement.',
      });
    }
    return {
      events: [{ type: 'GrantReleased', decisionId: grant.decisionId, reason }],
      releases: grant.claims ?? (await claimsOf(platform, now)),
    };
  });
}
