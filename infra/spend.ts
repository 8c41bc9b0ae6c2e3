/**
 * Who is written to before the month's money is spent. A stack of its own, because CloudFormation makes budgets in few
 * regions; it holds an amount and an address, and nothing of a case, wherever data may live.
 */
import { Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';

export interface SpendProps {
  readonly stage: string;
  readonly dollars: number;
  readonly email: string;
}

export class Spend extends Stack {
  constructor(scope: Construct, id: string, { stage, dollars, email }: SpendProps) {
    super(scope, id, {
      env: { region: 'us-east-1' },
      description: 'Nasab. What the account may cost in a month; no data of anybody’s case.',
    });
    const notice = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        ...{ notificationType, threshold, thresholdType: 'PERCENTAGE' },
        comparisonOperator: 'GREATER_THAN',
      },
      subscribers: [{ subscriptionType: 'EMAIL', address: email }],
    });
    // Of the account: tags count only from the day somebody activates them for billing.
    new CfnBudget(this, 'Month', {
      budget: {
        budgetName: `nasab-${stage}-spend`,
        ...{ budgetType: 'COST', timeUnit: 'MONTHLY' },
        budgetLimit: { amount: dollars, unit: 'USD' },
      },
      notificationsWithSubscribers: [notice('ACTUAL', 80), notice('ACTUAL', 100), notice('FORECASTED', 100)],
    });
  }
}
