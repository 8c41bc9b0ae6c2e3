/** How far a budget is spent. */
import type { BudgetView } from './answers.ts';

type Spent = Pick<BudgetView, 'inForce' | 'takenMAD' | 'leftMAD'>;

/** A budget with less left than this share of it calls for a look before anything more is proposed. */
const nearly = 0.1;

/** 0..1 and beyond; undefined where the budget is not known. */
export const shareTaken = ({ inForce, takenMAD }: Spent): number | undefined =>
  inForce === undefined ? undefined : inForce.amountMAD === 0 ? 1 : takenMAD / inForce.amountMAD;

export function warningOn({ inForce, leftMAD }: Spent): 'allSpent' | 'nearlySpent' | undefined {
  if (inForce === undefined || leftMAD === undefined) return undefined;
  if (leftMAD <= 0) return 'allSpent';
  return leftMAD <= inForce.amountMAD * nearly ? 'nearlySpent' : undefined;
}
