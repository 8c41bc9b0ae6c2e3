/** What happens because time passes: deadlines of the law, the day's seal over all cases, second tries of the outbox. */
import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { makeDeadLetters } from './dead-letters.ts';
import type { Handler } from './handler.ts';

export interface TickProps {
  readonly handler: Handler;
  readonly every: Duration;
  readonly purpose: string;
}

export class Tick extends Construct {
  /** Ticks that came to nothing; the next one does the same work, so only time is lost. */
  readonly missed: Queue;

  constructor(scope: Construct, id: string, { handler, every, purpose }: TickProps) {
    super(scope, id);
    this.missed = makeDeadLetters(this, 'Missed');
    handler.function.configureAsyncInvoke({
      retryAttempts: 1,
      maxEventAge: Duration.hours(1),
      onFailure: new SqsDestination(this.missed as IQueue),
    });
    handler.acknowledgeNoDeadLetters('What fails without a caller goes to its failure destination.');

    // Made by hand: the library's target would let the scheduler call every version of the function.
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    const allow = (action: string, resource: string) =>
      role.addToPolicy(new PolicyStatement({ actions: [action], resources: [resource] }));
    allow('lambda:InvokeFunction', handler.function.functionArn);
    allow('sqs:SendMessage', this.missed.queueArn);
    new CfnSchedule(this, 'Schedule', {
      description: purpose,
      scheduleExpression: `rate(${every.toMinutes()} minute${every.toMinutes() === 1 ? '' : 's'})`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: handler.function.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ tick: handler.entry }),
        deadLetterConfig: { arn: this.missed.queueArn },
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3600 },
      },
    });
  }
}
