/**
 * The keeper of a memory space beside an applicant who stands before them. They reach a case on the day its applicant
 * had them open it, or let them in again with reference and code, and only while its form and papers may be worked on:
 * who helps is a stranger to the case again the next morning.
 */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { actsOf, type Case } from './case.ts';
import { dayOf } from './plain-date.ts';
import { noticeGiven } from './privacy/notice.ts';
import { record } from './record.ts';
import { ServiceError } from './service-error.ts';
import { findNextState } from './states.ts';

interface Keeper {
  readonly id: string;
  /** Theirs; a case that lies elsewhere is helped with there. */
  readonly delegation: string;
}

const isInHand = (now: Case, { delegation }: Keeper): boolean =>
  now.delegation === delegation && findNextState(now.state, 'KeeperAdmitted') !== undefined;

/** Whether this keeper helps with the case at that moment. */
export function helps(now: Case, keeper: Keeper, at: Date): boolean {
  const admitted = [{ by: now.openedBy, at: now.openedAt }, ...actsOf(now, 'KeeperAdmitted')];
  return (
    isInHand(now, keeper) &&
    admitted.some(
      ({ by, at: then }) =>
        by.kind === 'keeper' && by.id === keeper.id && dayOf(new Date(then)) === dayOf(at),
    )
  );
}

/** After the code was found right: the keeper is let in for the day, and the notice was told once more if it is a newer one. */
export async function admitKeeper(
  platform: Platform,
  caseId: CaseId,
  { place, ...keeper }: Keeper & { readonly place: string },
): Promise<Case> {
  const actor: Actor = { kind: 'keeper', id: keeper.id };
  return await record(platform, caseId, actor, (now) => {
    if (!isInHand(now, keeper))
      throw new ServiceError('conflict', 'keeper.not-now', {
        ar: 'لا يمكن إعداد هذا الملف هنا: تم إيداعه أو إحالته على نيابة أخرى. يفتحه صاحبه بالمرجع والرمز السري من فضاء أصحاب الطلبات.',
        fr: 'Ce dossier ne se prépare plus ici : il est déposé, ou relève d’une autre délégation. La personne l’ouvre avec sa référence et son code, dans l’espace des demandeurs.',
      });
    if (helps(now, keeper, platform.now())) return { events: [] };
    return { events: [...noticeGiven(now, dayOf(platform.now())), { type: 'KeeperAdmitted', place }] };
  });
}
