/** What a partner (a bank under a framework agreement) may learn, and who lets it. Law 09-08: purpose and consent. */
import { type CaseId, CaseReference } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { findCases } from './card.ts';
import { type Case, isGivenUp } from './case.ts';
import { mayReadDecisions } from './framework-agreements.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { findCase, record } from './record.ts';
import { ServiceError } from './service-error.ts';
import { findNextState } from './states.ts';

export async function giveConsent(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  consent: { readonly partner: string; readonly until: PlainDate },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    if (consent.until < dayOf(platform.now())) {
      throw new ServiceError('unusable', 'consent.past', {
        ar: 'تاريخ نهاية الموافقة قد مضى.',
        fr: 'La date de fin de l’accord est déjà passée.',
      });
    }
    if (findNextState(now.state, 'ConsentGiven') === undefined) {
      throw new ServiceError('conflict', 'case.not-now', {
        ar: 'لا يمكن القيام بهذا الإجراء في المرحلة الحالية للملف.',
        fr: 'Cette démarche n’est pas possible à l’étape actuelle du dossier.',
      });
    }
    return now.consents[consent.partner] === consent.until
      ? { events: [] }
      : { events: [{ type: 'ConsentGiven', ...consent }] };
  });
}

export async function revokeConsent(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  partner: string,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) =>
    partner in now.consents ? { events: [{ type: 'ConsentRevoked', partner }] } : { events: [] },
  );
}

/** No name, no filiation, no paper: what a bank needs to free a loan, and nothing else. */
export interface PartnerDecision {
  /** For our own log of who saw what; it never leaves. */
  readonly caseId: CaseId;
  readonly reference: CaseReference;
  readonly status: 'pending' | 'granted' | 'refused' | 'withdrawn';
  readonly amountCentimes?: number;
  /** ISO day. */
  readonly decidedOn?: PlainDate;
}

/**
 * Undefined alike for a reference nobody holds, a case without this partner's consent, one whose consent is past, and a
 * partner without a live agreement where the case is kept.
 */
export async function findDecisionFor(
  platform: Platform,
  partner: string,
  reference: string,
): Promise<PartnerDecision | undefined> {
  const [caseId] = CaseReference.safeParse(reference).success
    ? await findCases(platform, 'reference', reference)
    : [];
  const found = caseId === undefined ? undefined : await findCase(platform, caseId);
  const until = found?.consents[partner];
  const today = dayOf(platform.now());
  if (found === undefined || until === undefined || until < today) return undefined;
  if (!(await mayReadDecisions(platform, partner, found.delegation, today))) return undefined;
  const of = { caseId: found.caseId, reference: found.reference };
  if (found.state === 'withdrawn' || isGivenUp(found)) return { ...of, status: 'withdrawn' };
  const decision = found.decisions.at(-1);
  // While an appeal runs nothing is settled.
  if (decision === undefined || found.state === 'appealed') return { ...of, status: 'pending' };
  return {
    ...of,
    status: decision.outcome === 'grant' ? 'granted' : 'refused',
    ...(decision.outcome === 'grant' && decision.amountCentimes !== undefined
      ? { amountCentimes: decision.amountCentimes }
      : {}),
    decidedOn: dayOf(new Date(decision.at)),
  };
}
