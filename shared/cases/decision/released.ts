/** Whether what a grant had taken for good may be taken again: only of one that came to nothing, and only by an act. */
import { actsOf, type Case, handsIn } from '../case.ts';
import { paymentIn } from '../payment/payment.ts';

type Decision = Case['decisions'][number];

/** The last grant, where nothing came of it: its beneficiary gave it up, gave all of it back, or an appeal annulled it. */
export function deadGrant(now: Case): Decision | undefined {
  const grant = now.decisions.findLast(({ outcome }) => outcome === 'grant');
  const annulled = grant !== undefined && now.decisions.at(-1) !== grant;
  const ended = actsOf(now, 'CaseClosed').at(-1)?.why;
  return annulled || ended === 'given-up' || (ended === 'recovered' && cameBack(now)) ? grant : undefined;
}

/** What is claimed back may be a part; the rest of the grant then stands. */
function cameBack(now: Case): boolean {
  const payment = paymentIn(now);
  return payment !== undefined && payment.recoveredCentimes >= payment.paidCentimes;
}

export const isReleased = (now: Pick<Case, 'decisions' | 'acts'>): boolean => {
  const grant = now.decisions.findLast(({ outcome }) => outcome === 'grant');
  return actsOf(now, 'GrantReleased').some(({ decisionId }) => decisionId === grant?.decisionId);
};

/** Who made the grant, closed its case, or said that it came back: none of them frees alone what it had taken. */
export const endedBy = (now: Pick<Case, 'decisions' | 'acts'>): readonly string[] => [
  ...handsIn(now),
  ...actsOf(now, 'CaseClosed', 'RecoveryReceived').map(({ by }) => by.id),
];
