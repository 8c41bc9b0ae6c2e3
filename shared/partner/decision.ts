/** What a partner learns of a case: no name, no filiation, no paper; what frees a loan, and nothing else. */
import { actsOf, type Case, isGivenUp } from '#shared/cases/case';
import { dayOf, type PlainDate } from '#shared/cases/plain-date';
import type { Bilingual } from '#shared/papers/reading';
import type { CaseReference } from '#shared/platform/ids';

export const decisionStatuses = ['pending', 'granted', 'refused', 'withdrawn', 'revoked'] as const;

export interface PartnerDecision {
  readonly reference: CaseReference;
  /** `pending` also while an appeal runs: nothing is settled. `revoked`: what was granted no longer holds. */
  readonly status: (typeof decisionStatuses)[number];
  readonly amountCentimes?: number;
  readonly decidedOn?: PlainDate;
  /** Until then an appeal may still change it. */
  readonly finalOn?: PlainDate;
  /** What each part of a grant is paid against. */
  readonly conditions?: readonly { readonly share: number; readonly proof: Bilingual | null }[];
  /** The statement of the decision's letter, as in its QR code: a compact JWS. */
  readonly seal?: string;
}

export function decisionIn(now: Case): PartnerDecision {
  const { reference } = now;
  if (now.state === 'withdrawn') return { reference, status: 'withdrawn' };
  const decision = now.decisions.at(-1);
  if (decision === undefined || now.state === 'appealed') return { reference, status: 'pending' };
  const { outcome, amountCentimes, appealUntil, tranches } = decision;
  const dates = { decidedOn: dayOf(new Date(decision.at)), finalOn: appealUntil };
  const { seal, revoked } = sealOf(now, decision.decisionId);
  if (revoked || isGivenUp(now)) return { reference, status: 'revoked', ...dates };
  const sealed = seal === undefined ? {} : { seal };
  if (outcome === 'refuse') return { reference, status: 'refused', ...dates, ...sealed };
  return {
    ...{ reference, status: 'granted', ...dates, ...sealed },
    ...(amountCentimes === undefined ? {} : { amountCentimes }),
    ...(tranches === undefined ? {} : { conditions: tranches }),
  };
}

function sealOf(now: Case, decisionId: string): { readonly seal?: string; readonly revoked: boolean } {
  const letter = actsOf(now, 'LetterIssued').findLast(
    (each) => each.decisionId === decisionId && each.statement !== undefined,
  );
  if (letter?.statement === undefined) return { revoked: false };
  const revoked = actsOf(now, 'StatementRevoked').some(({ letterId }) => letterId === letter.letterId);
  return revoked ? { revoked } : { revoked, seal: letter.statement };
}

export interface PartnerPayment {
  readonly tranche: number;
  readonly amountCentimes: number;
  readonly means: 'transfer' | 'postal-order' | 'ceremony';
  readonly orderedOn: PlainDate;
  readonly paidOn?: PlainDate;
  /** When the partner said that it had arrived. */
  readonly confirmedOn?: PlainDate;
}

/** Parts of the grant that were ordered, without the account they go to. */
export function paymentsIn(now: Case, partner: string): readonly PartnerPayment[] {
  const paid = actsOf(now, 'TranchePaid');
  const confirmed = actsOf(now, 'TrancheConfirmed').filter((each) => each.partner === partner);
  const returned = actsOf(now, 'TrancheReturned');
  const ordered = actsOf(now, 'TrancheOrdered');
  return ordered.flatMap(({ tranche, amountCentimes, means, at }, index) => {
    const later = ordered.slice(index + 1).some((each) => each.tranche === tranche);
    const back = returned.some((each) => each.tranche === tranche && each.at >= at);
    if (later || back) return [];
    const payment = paid.find((each) => each.tranche === tranche);
    const seen = confirmed.findLast((each) => each.tranche === tranche && each.at >= at);
    return [
      {
        ...{ tranche, amountCentimes, means, orderedOn: dayOf(new Date(at)) },
        ...(payment === undefined ? {} : { paidOn: payment.on }),
        ...(seen === undefined ? {} : { confirmedOn: seen.on }),
      },
    ];
  });
}
