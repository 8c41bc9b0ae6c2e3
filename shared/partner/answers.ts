/** What partners write back into a case: the bank's word on the loan, money that arrived, a referral taken on. */
import { actsOf, type Case } from '#shared/cases/case';
import type { EventOf } from '#shared/cases/event';
import { dayOf } from '#shared/cases/plain-date';
import { record } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import { findNextState } from '#shared/cases/states';
import type { CaseId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import { paymentsIn } from './decision.ts';

export type PartnerWord = EventOf<'PartnerAnswered' | 'TrancheConfirmed' | 'ReferralAnswered'>;

/** Said twice in the same words, it was said once. */
export async function recordWord(platform: Platform, caseId: CaseId, word: PartnerWord): Promise<Case> {
  const actor = { kind: 'partner', id: word.partner } as const;
  return await record(platform, caseId, actor, (now) => {
    if (word.on > dayOf(platform.now())) throw new ServiceError('unusable', 'answer.later', later);
    if (findNextState(now.state, word.type) === undefined) throw notNow();
    if (word.type === 'TrancheConfirmed' && !isOrdered(now, word)) throw notNow();
    const last = actsOf(now, word.type).findLast(
      (act) =>
        act.partner === word.partner &&
        (act.type !== 'TrancheConfirmed' || word.type !== 'TrancheConfirmed' || act.tranche === word.tranche),
    );
    return last !== undefined && isSame(last, word) ? { events: [] } : { events: [word] };
  });
}

/** As it is listed to the partner: an order that was sent back is none. */
const isOrdered = (now: Case, { partner, tranche }: EventOf<'TrancheConfirmed'>): boolean =>
  paymentsIn(now, partner).some((each) => each.tranche === tranche);

const isSame = (act: object, word: PartnerWord): boolean => {
  const { by: _by, at: _at, ...said } = act as PartnerWord & { by: unknown; at: unknown };
  const sorted = (one: object): string => JSON.stringify(Object.entries(one).sort());
  return sorted(said) === sorted(word);
};

const notNow = (): ServiceError => new ServiceError('conflict', 'case.not-now', outOfStage);

export const later = {
  ar: 'هذا التاريخ لم يحن بعد. المرجو إدخال تاريخ وقوع الأمر.',
  fr: 'Cette date n’est pas encore venue. Indiquez le jour où cela a eu lieu.',
};
export const outOfStage = {
  ar: 'لا يمكن القيام بهذا الإجراء في المرحلة الحالية للملف.',
  fr: 'Cette démarche n’est pas possible à l’étape actuelle du dossier.',
};
