/**
 * Lambda: what the queue of papers has given up is told to its case. Intake does so itself at the last try, but a paper
 * that takes the whole function down with it leaves nobody to tell; here nothing of the paper is opened.
 */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { papersIn, parkPaper } from '#shared/cases/receive-paper';
import { casework } from '#shared/platform/aws/parts';
import { type Platform, triesBeforeParking } from '#shared/platform/platform';
import { awsPlatform } from './platform.ts';

async function tell(platform: Platform, { body }: SQSRecord): Promise<void> {
  try {
    for (const message of papersIn(body)) await parkPaper(platform, message, triesBeforeParking);
  } catch (cause) {
    platform.log.error('paper.not-told', { cause });
    throw cause;
  }
}

/** What can't be told now stays in the queue of parked papers, and an alarm looks at its age. */
export const parkedOf =
  (getPlatform: () => Promise<Platform>) =>
  async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const platform = await getPlatform();
    return await processPartialResponse(
      event,
      (record: SQSRecord) => tell(platform, record),
      new BatchProcessor(EventType.SQS),
      { context, throwOnFullBatchFailure: false, processInParallel: false },
    );
  };

export const handler = parkedOf(awsPlatform(...casework));
