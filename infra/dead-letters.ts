/** Where things lie that failed for good, for a fortnight, until a person looks: an alarm watches each of them. */
import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** Encrypted by the queue service's own key: what lies there are ids, never a person. */
export const queueDefaults = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  retentionPeriod: Duration.days(14),
} as const;

/** @param visibility for a queue that a function looks through: six times its limit. */
export function makeDeadLetters(scope: Construct, id: string, visibility?: Duration): Queue {
  const queue = new Queue(scope, id, {
    ...queueDefaults,
    ...(visibility === undefined ? {} : { visibilityTimeout: visibility }),
  });
  const reason =
    'It is itself where failures end; what lies here is looked at by a person whom an alarm wakes.';
  acknowledge(queue, { 'AwsSolutions-SQS3': reason, 'Serverless-SQSRedrivePolicy': reason });
  return queue;
}
