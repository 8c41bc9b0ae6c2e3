/**
 * Lambda: what the queues of papers and of second readings have given up is told to its case. Intake does so itself at the last try, but a paper
 * that takes the whole function down with it leaves nobody to tell; here nothing of the paper is opened.
 */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { assessDossier } from '#shared/cases/dossier';
import { papersIn, parkPaper } from '#shared/cases/receive-paper';
import { findAsk, giveUpSecond } from '#shared/cases/second-reading';
import { casework } from '#shared/platform/aws/parts';
import { type Platform, triesBeforeParking } from '#shared/platform/platform';
import { inSpan, processing } from '#shared/platform/trace';
import { awsPlatform } from './platform.ts';

async function tell(platform: Platform, { body }: SQSRecord): Promise<void> {
  try {
    const ask = findAsk(body);
    if (ask !== undefined) {
      const work = processing('second-readings', ask, 'aws_sqs');
      return await inSpan(platform, work, () =>
        giveUpSecond(platform, { by: 'textract' }, ask, assessDossier),
      );
    }
    for (const message of papersIn(body))
      await inSpan(platform, processing('papers', message, 'aws_sqs'), () =>
        parkPaper(platform, message, triesBeforeParking),
      );
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
    const answer = await processPartialResponse(
      event,
      (record: SQSRecord) => tell(platform, record),
      new BatchProcessor(EventType.SQS),
      { context, throwOnFullBatchFailure: false, processInParallel: false },
    );
    await platform.telemetry?.settle?.();
    return answer;
  };

export const handler = parkedOf(awsPlatform(...casework));
