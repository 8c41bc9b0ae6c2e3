/** What was decided is told: the table's stream wakes the outbox, and each minute so does the clock for second tries. Partners' messages that are put on their way wake it too. */
import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { makeDeadLetters } from './dead-letters.ts';
import type { Handler } from './handler.ts';
import type { Storage } from './storage.ts';

export class OutboxStream extends Construct {
  readonly untold: Queue;

  constructor(scope: Construct, id: string, props: { readonly storage: Storage; readonly handler: Handler }) {
    super(scope, id);
    this.untold = makeDeadLetters(this, 'Untold');
    const { storage, handler } = props;
    handler.function.addEventSource(
      new DynamoEventSource(storage.table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 25,
        // One bad record is found by halving; then it alone is set aside.
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 5,
        maxRecordAge: Duration.days(1),
        onFailure: new SqsDlq(this.untold),
        filters: [FilterRule.beginsWith('OUTBOX#'), FilterRule.isEqual('SLIP#hook-wake')].map((S) =>
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { Keys: { pk: { S } } },
          }),
        ),
      }),
    );
  }
}
