/** From a stored paper to a read one: the bucket's event waits in a queue until a reader is free. */
import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { readingSeconds, triesBeforeParking } from '#shared/platform/platform';
import { acknowledge } from './acknowledge.ts';
import { makeDeadLetters, queueDefaults } from './dead-letters.ts';
import type { Handler } from './handler.ts';
import { pagesADayOf, type Stage, type TextractLeave } from './stages.ts';
import { Storage } from './storage.ts';

/** A paper of some pages takes up to a minute; its reader gives up before this, so that the paper's case is told. */
export const readingTimeout = Duration.seconds(readingSeconds);

/** To tell cases of papers. */
export const tellingTimeout = Duration.minutes(1);
/** To ask another reader once, the SDK's retries included, and to compare up to sixty pages. */
export const comparingTimeout = Duration.minutes(2);
const sixTimes = (timeout: Duration): Duration => Duration.seconds(6 * timeout.toSeconds());

export class PaperQueues extends Construct {
  readonly waiting: Queue;
  readonly parked: Queue;

  constructor(scope: Construct, id: string, props: { readonly stage: Stage; readonly storage: Storage }) {
    super(scope, id);
    const { stage, storage } = props;
    this.parked = makeDeadLetters(this, 'Parked', sixTimes(tellingTimeout));
    this.waiting = new Queue(this, 'Waiting', {
      ...queueDefaults,
      // Six times the reader's time-out, so that a paper is not handed out again while it is being read.
      visibilityTimeout: sixTimes(readingTimeout),
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
    feedOneByOne(handler, this.waiting, papersAtOnce);
  }

  /** What was given up is told to its case; what can't be told stays where it is. */
  feedParked(handler: Handler): void {
    feedGivenUp(handler, this.parked);
  }

  /** For an officer who sends a parked paper once more. */
  grantRequeue(handler: Handler): void {
    handler.allow(['sqs:SendMessage'], [this.waiting.queueArn]);
    handler.tell({ NASAB_QUEUE_URL: this.waiting.queueUrl });
  }
}

/** The least that Lambda takes. Textract's door is narrow in most regions: one or two calls a second for the account. */
const shownAtOnce = 2;

/** Papers that a second reader is shown after ours has read them: its throttles and failures end here. */
export class SecondReading extends Construct {
  readonly waiting: Queue;
  readonly failed: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.failed = makeDeadLetters(this, 'Failed', sixTimes(tellingTimeout));
    this.waiting = new Queue(this, 'Waiting', {
      ...queueDefaults,
      visibilityTimeout: sixTimes(comparingTimeout),
      deadLetterQueue: { queue: this.failed, maxReceiveCount: triesBeforeParking },
    });
  }

  /** For intake, which sends a paper on, and for the second reader, which hands one back to be asked again. */
  grantAsking(...handlers: readonly Handler[]): void {
    for (const handler of handlers) {
      handler.allow(['sqs:SendMessage'], [this.waiting.queueArn]);
      handler.tell({ NASAB_SECOND_URL: this.waiting.queueUrl });
    }
  }

  /**
   * Textract reads the object with the rights of whoever calls it: the very version that was acknowledged, nothing else.
   * Its actions know no named resource.
   */
  feed(handler: Handler, stage: string, leave: TextractLeave, storage: Storage): void {
    const { features = ['LAYOUT'] } = leave;
    feedOneByOne(handler, this.waiting, shownAtOnce);
    storage.grantShowing(handler);
    handler.allow(
      ['textract:AnalyzeDocument', 'textract:StartDocumentAnalysis', 'textract:GetDocumentAnalysis'],
      ['*'],
    );
    handler.tell({
      NASAB_TEXTRACT: features.join(','),
      NASAB_TEXTRACT_PAGES: pagesADayOf(stage, leave),
    });
    storage.grantRows(handler, { read: [], update: ['PAGES#*'] });
  }

  /** A case waits for no second reading that was given up. */
  feedFailed(handler: Handler): void {
    feedGivenUp(handler, this.failed);
  }
}

function feedGivenUp(handler: Handler, queue: Queue): void {
  handler.function.addEventSource(
    new SqsEventSource(queue, { batchSize: 10, reportBatchItemFailures: true }),
  );
  acknowledgeQueueFed(
    handler,
    'What can’t be told stays in the queue it was given up to; an alarm tells its age.',
  );
}

function feedOneByOne(handler: Handler, queue: Queue, atOnce: number): void {
  handler.function.addEventSource(
    new SqsEventSource(queue, { batchSize: 1, maxConcurrency: atOnce, reportBatchItemFailures: true }),
  );
  acknowledgeQueueFed(handler, 'Its queue keeps what failed and parks it after five tries.');
}

function acknowledgeQueueFed(handler: Handler, reason: string): void {
  handler.acknowledgeNoDeadLetters(reason);
  acknowledge(handler.function, { 'Serverless-LambdaEventSourceMappingDestination': reason });
}
