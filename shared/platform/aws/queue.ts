/** The queue of papers in SQS. The bucket's own events fill it; this sends a parked paper once more. */
import { GetQueueAttributesCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { PaperQueue, SecondQueue } from '../platform.ts';
import { carried } from '../trace.ts';
import { type AwsSettings, given } from './settings.ts';

export function createQueue(client: SQSClient, settings: AwsSettings): PaperQueue {
  const count = async (QueueUrl: string): Promise<readonly [waiting: number, inHand: number]> => {
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({
        QueueUrl,
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    return [
      Number(Attributes?.ApproximateNumberOfMessages ?? 0),
      Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0),
    ];
  };
  return {
    async send(message, afterSeconds) {
      const QueueUrl = given(settings.queueUrl, 'NASAB_QUEUE_URL');
      const wait = afterSeconds === undefined ? {} : { DelaySeconds: Math.min(900, afterSeconds) };
      await client.send(
        new SendMessageCommand({
          QueueUrl,
          MessageBody: JSON.stringify({ ...message, ...carried() }),
          ...wait,
        }),
      );
    },
    async depth() {
      const [waiting, beingRead] = await count(given(settings.queueUrl, 'NASAB_QUEUE_URL'));
      const [parked] = await count(given(settings.parkedUrl, 'NASAB_PARKED_URL'));
      return { waiting, beingRead, parked };
    },
  };
}

/** Papers on their way to Textract. */
export const createSecondQueue = (client: SQSClient, QueueUrl: string): SecondQueue => ({
  by: 'textract',
  async ask(message, afterSeconds) {
    const DelaySeconds = Math.min(900, Math.max(0, afterSeconds));
    await client.send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: JSON.stringify({ ...message, ...carried() }),
        DelaySeconds,
      }),
    );
  },
});
