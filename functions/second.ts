/** Lambda: papers that our own reader has read are shown to a second one. Exists only where the stage allows it. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { assessDossier } from '#shared/cases/dossier';
import { dayOf } from '#shared/cases/plain-date';
import { askIn, readSecond } from '#shared/cases/second-reading';
import { readAwsSettings } from '#shared/platform/aws/index';
import { casework, withSecond } from '#shared/platform/aws/parts';
import { given } from '#shared/platform/aws/settings';
import { createTextract, createTextractClient } from '#shared/platform/aws/textract';
import type { Platform, SecondReader } from '#shared/platform/platform';
import { inSpan, processing } from '#shared/platform/trace';
import { awsPlatform } from './platform.ts';

/** A fault of ours brings the message back; what comes back too often is given up, and told to its case elsewhere. */
async function take(platform: Platform, reader: SecondReader, record: SQSRecord): Promise<void> {
  const ask = askIn(record.body);
  const tries = Number(record.attributes.ApproximateReceiveCount);
  await inSpan(platform, processing('second-readings', ask, 'aws_sqs'), async () => {
    try {
      await readSecond(platform, reader, ask, assessDossier);
    } catch (cause) {
      const { caseId, paperId } = ask;
      platform.log.error('second.fault', { caseId, paperId, tries, cause });
      throw cause;
    }
  });
}

export const secondOf =
  (getPlatform: () => Promise<Platform>, getReader: (platform: Platform) => SecondReader) =>
  async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const platform = await getPlatform();
    const reader = getReader(platform);
    const answer = await processPartialResponse(
      event,
      (record: SQSRecord) => take(platform, reader, record),
      new BatchProcessor(EventType.SQS),
      { context, throwOnFullBatchFailure: false, processInParallel: false },
    );
    await platform.telemetry?.settle?.();
    return answer;
  };

/** Takes pages from the day they are shown on in Morocco; that a day has no more is said once by each function. */
export function takePagesOf({ second, now, log }: Pick<Platform, 'second' | 'now' | 'log'>) {
  const daily = given(second?.pages, 'NASAB_TEXTRACT_PAGES');
  let told = '';
  return async (pages: number): Promise<(() => Promise<void>) | undefined> => {
    const day = dayOf(now());
    if (await daily.take(day, pages)) return () => daily.giveBack(day, pages);
    if (told !== day) log.warn('second.quota-reached', { count: pages });
    told = day;
    return undefined;
  };
}

let textract: SecondReader | undefined;
function getTextract(platform: Platform): SecondReader {
  if (textract !== undefined) return textract;
  const { bucket, textract: features } = readAwsSettings(process.env);
  // Without leave there is no client to call with.
  const allowed = given(features, 'NASAB_TEXTRACT');
  const takePages = takePagesOf(platform);
  textract = createTextract(createTextractClient(), { bucket, features: allowed, takePages });
  return textract;
}

export const handler = secondOf(awsPlatform(...casework, withSecond), getTextract);
