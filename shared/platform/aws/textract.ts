/**
 * Amazon Textract as a second reader, where the stage's data residency allows it in so many words. It is shown the very
 * version of the object that was acknowledged; one page is read at once, several by a job whose answer is fetched later.
 * Whatever ails it is an outcome: the embedded reading stands without it.
 */
import { createHash } from 'node:crypto';
import {
  AnalyzeDocumentCommand,
  type Block,
  type FeatureType,
  GetDocumentAnalysisCommand,
  type GetDocumentAnalysisCommandOutput,
  StartDocumentAnalysisCommand,
  TextractClient,
} from '@aws-sdk/client-textract';
import {
  type LaterReason,
  mostPagesShown,
  type SecondAsk,
  type SecondOutcome,
  type SecondReader,
} from '../platform.ts';
import { pagesOfBlocks } from './textract-pages.ts';

/** Set quotas of the service: bytes of a picture, and of any file read at once; pixels a side. */
const largestBytes = 10_000_000;
const longestSide = 10_000;
/** One attempt, retries of the SDK included; then the queue waits, not a function. */
const attemptSeconds = 25;
/** Parts of one answer; a page has a few hundred blocks and a part up to a thousand. */
const mostParts = 200;

export interface TextractSettings {
  readonly bucket: string;
  readonly features: readonly FeatureType[];
  /**
   * Asked before anything that is paid for; undefined: the day's pages are spent. What it answers gives them back.
   */
  readonly takePages: (pages: number) => Promise<(() => Promise<void>) | undefined>;
}

/**
 * Five attempts with the SDK's own exponential waits and jitter, as the service's guide recommends; a second try at the
 * door is the queue's affair.
 */
export const createTextractClient = (): TextractClient => new TextractClient({ maxAttempts: 5 });

export function createTextract(client: TextractClient, settings: TextractSettings): SecondReader {
  const { bucket, features, takePages } = settings;
  const S3Object = ({ key, versionId }: SecondAsk) => ({ Bucket: bucket, Name: key, Version: versionId });
  const FeatureTypes = [...features];

  async function readPage(ask: SecondAsk, abortSignal: AbortSignal): Promise<readonly Block[]> {
    const command = new AnalyzeDocumentCommand({ Document: { S3Object: S3Object(ask) }, FeatureTypes });
    return (await client.send(command, { abortSignal })).Blocks ?? [];
  }

  /** The same token for the same bytes and features: a lost answer starts no second job. */
  async function startJob(ask: SecondAsk, abortSignal: AbortSignal): Promise<string | undefined> {
    const said = [ask.key, ask.versionId, ...features].join('\n');
    const command = new StartDocumentAnalysisCommand({
      DocumentLocation: { S3Object: S3Object(ask) },
      FeatureTypes,
      ClientRequestToken: createHash('sha256').update(said).digest('hex'),
      JobTag: ask.paperId,
    });
    return (await client.send(command, { abortSignal })).JobId;
  }

  return {
    by: 'textract',
    async read(ask, { pages }) {
      if (pages.some(({ width, height }) => Math.max(width, height) > longestSide))
        return notRead('too-large');
      if (pages.length > mostPagesShown) return notRead('too-many-pages');
      let { job } = ask;
      const atOnce = pages.length === 1 && ask.size <= largestBytes;
      // An answer fetched is paid for already.
      const giveBack = atOnce || job === undefined ? await takePages(pages.length) : nothingTaken;
      if (giveBack === undefined) return later('quota');
      const abortSignal = AbortSignal.timeout(attemptSeconds * 1000);
      try {
        let blocks: readonly Block[];
        if (atOnce) {
          blocks = await readPage(ask, abortSignal);
        } else if (job === undefined) {
          job = await startJob(ask, abortSignal);
          return later('in-progress', job);
        } else {
          const JobId = job;
          const gathered = await gatherBlocks((NextToken) =>
            client.send(new GetDocumentAnalysisCommand({ JobId, NextToken }), { abortSignal }),
          );
          if (gathered.status !== 'gathered') return withJob(gathered, job);
          blocks = gathered.blocks;
        }
        const texts = pagesOfBlocks(blocks, pages);
        return texts === undefined ? notRead('pages-differ') : { status: 'read', pages: texts };
      } catch (error) {
        if (isTurnedAway(error)) await giveBack();
        return withJob(outcomeOf(error), job);
      }
    },
  };
}

const nothingTaken = async (): Promise<void> => undefined;

type NotYet = Exclude<SecondOutcome, { readonly status: 'read' }>;
const notRead = (reason: Lowercase<string>): NotYet => ({ status: 'not-read', reason });
const later = (reason: LaterReason, job?: string): NotYet => ({
  status: 'later',
  reason,
  ...(job === undefined ? {} : { job }),
});

/** A job that is gone is begun anew; any other is asked for again by its name. */
function withJob(outcome: NotYet | 'job-gone', job: string | undefined): NotYet {
  if (outcome === 'job-gone') return later('no-answer');
  return outcome.status === 'later' ? later(outcome.reason, job) : outcome;
}

const verdicts: Readonly<Record<string, NotYet | 'job-gone'>> = {
  ProvisionedThroughputExceededException: later('busy'),
  ThrottlingException: later('busy'),
  /** Too many jobs run at once. */
  LimitExceededException: later('busy'),
  InternalServerError: later('no-answer'),
  ServiceUnavailableException: later('no-answer'),
  /** No answer in time, or the line broke. */
  AbortError: later('no-answer'),
  TimeoutError: later('no-answer'),
  NetworkingError: later('no-answer'),
  InvalidJobIdException: 'job-gone',
  DocumentTooLargeException: notRead('too-large'),
  UnsupportedDocumentException: notRead('unsupported'),
  BadDocumentException: notRead('damaged'),
  /** Not there, in another region, or not to be seen with our rights. */
  InvalidS3ObjectException: notRead('not-reachable'),
};
const brokenLine = /^(?:ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN)/u;

/** Refused with nothing read and nothing charged: its door is full, or the call or the paper is none for it. */
const isTurnedAway = (error: unknown): boolean =>
  (error as { readonly $fault?: unknown }).$fault === 'client' ||
  (error as Error).name === 'ThrottlingException';

/** What a person can't mend by waiting is an outcome; a right that is missing or a call that is wrong flies. */
function outcomeOf(error: unknown): NotYet | 'job-gone' {
  const { name, code } = error as { readonly name?: string; readonly code?: unknown };
  const verdict = verdicts[name ?? ''] ?? (brokenLine.test(String(code)) ? later('no-answer') : undefined);
  if (verdict === undefined) throw error;
  return verdict;
}

/** One answer of `GetDocumentAnalysis`. */
export type TextractPart = Pick<
  GetDocumentAnalysisCommandOutput,
  'JobStatus' | 'Blocks' | 'NextToken' | 'DocumentMetadata'
>;
export type Gathered = { readonly status: 'gathered'; readonly blocks: readonly Block[] } | NotYet;

/**
 * All blocks of a job, part after part. A job that failed, or of which Textract read only some pages, has no blocks at
 * all: half a paper must not look like a whole one.
 */
export async function gatherBlocks(
  get: (nextToken: string | undefined) => Promise<TextractPart>,
): Promise<Gathered> {
  const blocks = new Map<string, Block>();
  let token: string | undefined;
  for (let parts = 0; parts < mostParts; parts += 1) {
    const { JobStatus, Blocks = [], NextToken } = await get(token);
    if (JobStatus === 'IN_PROGRESS') return later('in-progress');
    if (JobStatus === 'PARTIAL_SUCCESS') return notRead('partial');
    if (JobStatus !== 'SUCCEEDED') return notRead('failed');
    // A part sent twice brings the same blocks.
    for (const block of Blocks) blocks.set(block.Id ?? `${parts}.${blocks.size}`, block);
    if (NextToken === undefined || NextToken === '')
      return { status: 'gathered', blocks: [...blocks.values()] };
    token = NextToken;
  }
  return notRead('failed');
}
