/** What a grant waits for once it is made: a fold for lists, so that nobody has to open a case to know whose move it is. */
import type { CaseCard } from '#shared/platform/platform';
import { appealWindowOf } from '../appeal-window.ts';
import { actsOf, type Case } from '../case.ts';
import { figuresOf } from '../figures-of.ts';
import { dayOf, type PlainDate } from '../plain-date.ts';
import { mayBePaid, type Payment, paymentIn } from './payment.ts';

type Due = NonNullable<CaseCard['due']>;

/** Undefined where nothing was granted, while an appeal is open, and once the case has ended. */
export function dueIn(now: Case): Due | undefined {
  const payment = paymentIn(now);
  if (payment === undefined || !['decided', 'settled', 'paying', 'followed'].includes(now.state))
    return undefined;
  const owed = payment.claimedBackCentimes - payment.recoveredCentimes;
  const moves = actsOf(
    now,
    ...(['PayeeHeld', 'TrancheOrdered', 'TrancheReturned', 'TranchePaid'] as const),
    ...(['VisitRecorded', 'RecoveryOrdered', 'RecoveryReceived'] as const),
  );
  const since = dayOf(new Date(moves.at(-1)?.at ?? now.decisions.at(-1)!.at));
  if (owed > 0) return { step: 'recovery', since, centimes: owed };
  if (payment.claimedBackCentimes > 0) return { step: 'follow', since };
  return { since, ...nextOf(now, payment), ...waitsOf(now) };
}

function nextOf(now: Case, { tranches, payee }: Payment): Pick<Due, 'step' | 'tranche' | 'centimes'> {
  const next = tranches.find(({ status }) => status !== 'paid');
  if (next === undefined) return { step: actsOf(now, 'VisitRecorded').length === 0 ? 'visit' : 'follow' };
  const { tranche, amountCentimes: centimes } = next;
  if (next.status === 'ordered')
    return { step: next.ordered?.means === 'ceremony' ? 'hand-over' : 'pay', tranche, centimes };
  return { step: payee === undefined ? 'account' : 'order', tranche, centimes };
}

/** While the decision can still be appealed against; without a day its letter has not made it known yet. */
function waitsOf(now: Case): Pick<Due, 'waits'> {
  const longAgo = '0001-01-01' as PlainDate;
  if (mayBePaid(now, longAgo)) return {};
  const until = appealWindowOf(now, figuresOf(now))?.until;
  return { waits: until === undefined ? {} : { until } };
}
