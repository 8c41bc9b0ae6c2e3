/** What happened to a grant's money, step by step, as whoever looks over it reads it. */
import * as z from 'zod';
import { type Act, actsOf, type Case } from '#shared/cases/case';
import { grantOf, type Payment } from '#shared/cases/payment/payment';
import type { Outgoing } from './route.ts';
import { Day, Instant } from './shapes.ts';

const steps = {
  PayeeHeld: 'account',
  TrancheOrdered: 'ordered',
  TrancheReturned: 'returned',
  TranchePaid: 'paid',
  TrancheConfirmed: 'arrived',
  VisitRecorded: 'visited',
  BreachRecorded: 'breached',
  RecoveryOrdered: 'claimed-back',
  RecoveryReceived: 'recovered',
  CaseClosed: 'closed',
  GrantReleased: 'released',
  DecisionAccepted: 'accepted',
} as const;
type Followed = keyof typeof steps;

export const TrailStep = z.object({
  step: z.enum(['granted', ...Object.values(steps)]),
  at: Instant,
  /** The officer; absent where the applicant or a bank acted. */
  by: z.string().optional(),
  tranche: z.int().optional(),
  amountMAD: z.number().optional(),
  /** The day meant, where it is not that of the writing. */
  on: Day.optional(),
  reference: z.string().optional(),
  means: z.enum(['transfer', 'postal-order', 'ceremony']).optional(),
  ceremony: z.string().optional(),
  /** The bank that said so. */
  partner: z.string().optional(),
  /** In the words of whoever acted: why, what was found. */
  words: z.string().optional(),
  why: z.enum(['completed', 'recovered', 'not-granted', 'given-up']).optional(),
});
type TrailStep = Outgoing<z.infer<typeof TrailStep>>;

/** Oldest first. */
export function moneyTrail(now: Case, payment: Payment | undefined): TrailStep[] {
  const grant = grantOf(now);
  if (grant === undefined || payment === undefined) return [];
  const granted: TrailStep = {
    ...{ step: 'granted', at: grant.at, by: grant.confirmedBy.id },
    amountMAD: payment.grantedCentimes / 100,
  };
  const acts = actsOf(now, ...(Object.keys(steps) as Followed[]));
  return [granted, ...acts.filter(({ at }) => at >= grant.at).map((act) => stepOf(act, payment))];
}

function stepOf(act: Act<Followed>, { tranches }: Payment): TrailStep {
  const { type, at, by } = act;
  const who = by.kind === 'officer' ? { by: by.id } : {};
  return { step: steps[type], at, ...who, ...detailOf(act, tranches) };
}

const words = (text: string | undefined) => (text === undefined ? {} : { words: text });

function detailOf(act: Act<Followed>, tranches: Payment['tranches']): Partial<TrailStep> {
  switch (act.type) {
    case 'PayeeHeld':
    case 'GrantReleased':
      return words(act.reason);
    case 'TrancheOrdered':
      return { tranche: act.tranche, amountMAD: act.amountCentimes / 100, means: act.means };
    case 'TrancheReturned':
      return { tranche: act.tranche, ...words(act.reason) };
    case 'TranchePaid': {
      const { tranche, on, reference, ceremony } = act;
      const paid = tranches.find((each) => each.tranche === tranche);
      return {
        ...{ tranche, on, reference },
        ...(paid === undefined ? {} : { amountMAD: paid.amountCentimes / 100 }),
        ...(ceremony === undefined ? {} : { ceremony }),
      };
    }
    case 'TrancheConfirmed':
      return { tranche: act.tranche, on: act.on, reference: act.reference, partner: act.partner };
    case 'VisitRecorded':
      return { on: act.on, ...words(act.note) };
    case 'BreachRecorded':
      return words(act.obligation);
    case 'RecoveryOrdered':
      return { amountMAD: act.amountCentimes / 100, on: act.answerBy };
    case 'RecoveryReceived':
      return { amountMAD: act.amountCentimes / 100, on: act.on, reference: act.reference };
    case 'CaseClosed':
      return { why: act.why, ...words(act.note) };
    case 'DecisionAccepted':
      return {};
  }
}
