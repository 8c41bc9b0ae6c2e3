/** Lambda: papers that storage has put on the queue become readings and assessments of their cases. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { assessDossier } from '#shared/cases/dossier';
import { papersIn, parkPaper, receivePaper } from '#shared/cases/receive-paper';
import { createReader } from '#shared/papers/reader/index';
import { casework, withFiles, withReader, withScan, withSecond } from '#shared/platform/aws/parts';
import { type Platform, readingSeconds, triesBeforeParking } from '#shared/platform/platform';
import { inSpan, parentIn, parentInXRay, processing } from '#shared/platform/trace';
import { awsPlatform } from './platform.ts';

/** The queue gives a message up after its last try, so the case must be told while it is ours. */
async function take(platform: Platform, record: SQSRecord): Promise<void> {
  const tries = Number(record.attributes.ApproximateReceiveCount);
  for (const message of papersIn(record.body)) {
    const parent = parentIn(message.traceparent) ?? parentInXRay(record.attributes.AWSTraceHeader);
    await inSpan(platform, { ...processing('papers', message, 'aws_sqs'), parent }, async () => {
      try {
        await receivePaper(platform, message, assessDossier);
      } catch (cause) {
        const { caseId, paperId } = message;
        platform.log.error('paper.not-read', { caseId, paperId, tries, cause });
        if (tries >= triesBeforeParking) await parkPaper(platform, message, tries);
        throw cause;
      }
    });
  }
}

/** One bad paper does not send the good ones of its batch back. */
export const intakeOf =
  (getPlatform: () => Promise<Platform>) =>
  async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const platform = await getPlatform();
    const answer = await processPartialResponse(
      event,
      (record: SQSRecord) => take(platform, record),
      // Its own processor for each batch: it keeps state, and two batches may overlap on one machine.
      new BatchProcessor(EventType.SQS),
      { context, throwOnFullBatchFailure: false, processInParallel: false },
    );
    await platform.telemetry?.settle?.();
    return answer;
  };

/** Left for fetching a paper, assessing its case and writing both down. */
const besideReading = 60;

const reader = createReader({ fileSeconds: readingSeconds - besideReading });
export const handler = intakeOf(
  awsPlatform(...casework, withFiles, withScan, withSecond, withReader(reader)),
);
