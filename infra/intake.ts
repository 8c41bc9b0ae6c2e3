/** From a stored paper to a read one: the bucket's event waits in a queue until a reader is free. */
import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { triesBeforeParking } from '#shared/platform/platform';
import { acknowledge } from './acknowledge.ts';
import { makeDeadLetters, queueDefaults } from './dead-letters.ts';
import type { Handler } from './handler.ts';
import type { Stage } from './stages.ts';
import { Storage } from './storage.ts';

/** A paper of some pages takes up to a minute; beyond this the reader is stuck, not slow. */
export const readingTimeout = Duration.minutes(5);

export class PaperQueues extends Construct {
  readonly waiting: Queue;
  readonly parked: Queue;

  constructor(scope: Construct, id: string, props: { readonly stage: Stage; readonly storage: Storage }) {
    super(scope, id);
    const { stage, storage } = props;
    this.parked = makeDeadLetters(this, 'Parked');
    this.waiting = new Queue(this, 'Waiting', {
      ...queueDefaults,
      // Six times the reader's time-out, so that a paper is not handed out again while it is being read.
      visibilityTimeout: Duration.seconds(6 * readingTimeout.toSeconds()),
      deadLetterQueue: { queue: this.parked, maxReceiveCount: triesBeforeParking },
    });
    const allowed = this.waiting.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TheBucketTellsOfPapers',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.waiting.queueArn],
        conditions: {
          ArnEquals: { 'aws:SourceArn': `arn:${Aws.PARTITION}:s3:::${Storage.papersName(stage)}` },
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        },
      }),
    );
    // Said on the bucket itself: the library's way adds a function of its own that rewrites it at each deployment.
    const bucket = storage.papers.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          queue: this.waiting.queueArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: 'papers/' }] } },
        },
      ],
    };
    if (allowed.policyDependable !== undefined) bucket.node.addDependency(allowed.policyDependable);
  }

  /** One paper an invocation: a poison paper fails alone, and two never share one memory. */
  feed(handler: Handler, papersAtOnce: number): void {
    handler.function.addEventSource(
      new SqsEventSource(this.waiting, {
        batchSize: 1,
        maxConcurrency: papersAtOnce,
        reportBatchItemFailures: true,
      }),
    );
    handler.acknowledgeNoDeadLetters('Its queue keeps what failed and parks it after five tries.');
    acknowledge(handler.function, {
      'Serverless-LambdaEventSourceMappingDestination':
        'A queue needs no failure destination: after five tries its dead-letter queue takes the paper.',
    });
  }

  /** For an officer who sends a parked paper once more. */
  grantRequeue(handler: Handler): void {
    handler.allow(['sqs:SendMessage'], [this.waiting.queueArn]);
    handler.tell({ NASAB_QUEUE_URL: this.waiting.queueUrl });
  }
}
