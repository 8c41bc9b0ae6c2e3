/**
 * A stored paper becomes a reading and an assessment of its case: what the queue's message asks for, in one pass.
 * Messages come at least once and in any order; whatever comes twice stops here.
 */
import * as z from 'zod';
import { refuse } from '#shared/papers/open/refusals';
import { CaseId, PaperId } from '#shared/platform/ids';
import { outcomeOfResult } from '#shared/platform/malware-result';
import {
  type Actor,
  findPaperOfKey,
  type PaperMessage,
  type Platform,
  type ScanOutcome,
  scanPatience,
} from '#shared/platform/platform';
import { inSpan } from '#shared/platform/trace';
import { type Assess, withAssessment } from './assessing.ts';
import { type Case, type CasePaper, isQuarantined } from './case.ts';
import type { CaseEvent, PaperVersion } from './event.ts';
import { findCase, record } from './record.ts';
import { askSecond } from './second-reading.ts';

export type ReceiptOutcome =
  | 'read'
  | 'refused'
  | 'awaits-scan'
  | 'known-already'
  | 'evidence-changed'
  | 'not-ours';

const intake: Actor = { kind: 'service', id: 'intake' };
const paperOf = (now: Case | undefined, { paperId }: { readonly paperId: PaperId }): CasePaper | undefined =>
  now?.papers.find((paper) => paper.paperId === paperId);
const settled = (paper: CasePaper | undefined): boolean =>
  paper === undefined || ['read', 'refused', 'changed'].includes(paper.status);

/**
 * Reads the paper and commits reading and assessment together. Throws when something of ours is broken:
 * the message then comes again, and after five tries `parkPaper` tells the case.
 */
export async function receivePaper(
  platform: Platform,
  message: PaperMessage,
  assess: Assess,
): Promise<ReceiptOutcome> {
  const { caseId, paperId, key, versionId } = message;
  const ids = { caseId, paperId };
  const paper = paperOf(await findCase(platform, caseId), message);
  if (paper === undefined) {
    platform.log.warn('paper.not-ours', ids);
    return 'not-ours';
  }
  const other = paper.file !== undefined && paper.file.versionId !== versionId;
  // What a scanner finds late still shuts the paper away; nothing else is said twice.
  const foundLate = message.scan?.status === 'found' && !isQuarantined(paper);
  if (settled(paper) && !other && !foundLate) return 'known-already';

  const version: PaperVersion = { paperId, versionId, sha256: paper.granted.sha256 };
  // Whatever became of the bytes since: what a scanner found in this version is true of what was handed out of it.
  if (foundLate && paper.file !== undefined && !other)
    return await quarantine(platform, message, version, assess);

  const file = await platform.files.read(key, versionId);
  if (file.status === 'absent') throw new Error('paper.absent');
  if (file.status === 'changed' || other || file.sha256 !== paper.granted.sha256) {
    platform.log.error('paper.evidence-changed', ids);
    await record(platform, caseId, intake, (now) =>
      paperOf(now, message)?.status === 'changed'
        ? { events: [] }
        : { events: [{ type: 'EvidenceChanged', ...version, found: file.sha256 }] },
    );
    return 'evidence-changed';
  }

  await record(platform, caseId, intake, (now) => ({
    events:
      paperOf(now, message)?.file === undefined
        ? [{ type: 'PaperReceived', ...version, key, size: file.bytes.length, contentType: file.contentType }]
        : [],
  }));

  const scan = await lookForMalware(platform, message, file.bytes);
  if (scan.status === 'awaited') {
    await platform.queue.send({ ...message, waited: true }, scanPatience);
    return 'awaits-scan';
  }
  if (scan.status === 'found') return await quarantine(platform, message, version, assess);

  const outcome = await inSpan(platform, { name: 'read paper', kind: 'internal' }, () =>
    platform.reader.readPaper(file.bytes),
  );
  const news: CaseEvent =
    outcome.status === 'read'
      ? {
          type: 'PaperRead',
          ...version,
          reading: await askSecond(platform, message, file.bytes.length, outcome.reading),
          seconds: outcome.seconds,
          scan: scan.status,
          ...(outcome.looks === undefined ? {} : { looks: [...outcome.looks] }),
        }
      : { type: 'PaperRefused', ...version, refused: outcome.refused };
  let mine = false;
  await record(platform, caseId, intake, async (now) => {
    mine = !settled(paperOf(now, message));
    return { events: mine ? await withAssessment(platform, now, intake, [news], assess) : [] };
  });
  if (!mine) return 'known-already';
  platform.log.info('paper.settled', { ...ids, ms: Math.round(outcome.seconds * 1000) });
  return outcome.status;
}

/** A scanner's word on a paper; after `scanPatience` without one it is read all the same, in its cell, and marked. */
async function lookForMalware(
  platform: Platform,
  { scan, waited, caseId, paperId, key, versionId }: PaperMessage,
  bytes: Uint8Array,
): Promise<ScanOutcome> {
  const outcome = scan ?? (await platform.scan?.({ key, versionId, bytes }));
  if (outcome?.status === 'not-scanned' || (outcome?.status === 'awaited' && waited))
    platform.log.warn('paper.not-scanned', { caseId, paperId });
  if (outcome === undefined || (outcome.status === 'awaited' && waited))
    return { status: 'not-scanned', why: outcome === undefined ? 'no-scanner' : 'failed' };
  return outcome;
}

/** Shuts a paper away: what had been read of it no longer counts, and it is opened for nobody. */
async function quarantine(
  platform: Platform,
  message: PaperMessage,
  version: PaperVersion,
  assess: Assess,
): Promise<ReceiptOutcome> {
  const { caseId, paperId } = message;
  let mine = false;
  await record(platform, caseId, intake, async (now) => {
    const paper = paperOf(now, message);
    mine = paper !== undefined && !isQuarantined(paper);
    const news: CaseEvent = { type: 'PaperRefused', ...version, refused: refuse('malware') };
    return { events: mine ? await withAssessment(platform, now, intake, [news], assess) : [] };
  });
  if (!mine) return 'known-already';
  platform.log.error('paper.quarantined', { caseId, paperId });
  return 'refused';
}

/** Gives up on a message that was tried in vain: its case goes to the desk of those that need attention. */
export async function parkPaper(platform: Platform, message: PaperMessage, tries: number): Promise<void> {
  const { caseId, paperId } = message;
  if (paperOf(await findCase(platform, caseId), message) === undefined) return;
  platform.log.error('paper.parked', { caseId, paperId, tries });
  await record(platform, caseId, intake, (now) => {
    const paper = paperOf(now, message);
    if (settled(paper) || paper?.status === 'parked') return { events: [] };
    const version = { paperId, versionId: message.versionId, sha256: paper!.granted.sha256 };
    const { size, contentType } = paper!.granted;
    // Parked before anything could be written about it: what was acknowledged must still be seen.
    const received: CaseEvent[] =
      paper?.file === undefined
        ? [{ type: 'PaperReceived', ...version, key: message.key, size, contentType }]
        : [];
    return { events: [...received, { type: 'PaperParked', paperId, tries }] };
  });
}

/** Sends a case's parked papers once more, e.g. after the fault was mended; answers how many. */
export async function requeuePapers(platform: Platform, caseId: CaseId, actor: Actor): Promise<number> {
  const now = await findCase(platform, caseId);
  const parked = now?.papers.filter((paper) => paper.status === 'parked' && !paper.withdrawn) ?? [];
  // Sent first: a paper sent twice is read once, one noted as sent and never sent would be lost.
  for (const { paperId, file } of parked) {
    if (file !== undefined)
      await platform.queue.send({ caseId, paperId, key: file.key, versionId: file.versionId });
  }
  if (parked.length > 0) {
    await record(platform, caseId, actor, (then) => ({
      events: then.papers
        .filter(
          (paper) => paper.status === 'parked' && parked.some(({ paperId }) => paperId === paper.paperId),
        )
        .map(({ paperId }) => ({ type: 'PaperRequeued', paperId })),
    }));
  }
  return parked.length;
}

const Notification = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      s3: z.object({ object: z.object({ key: z.string(), versionId: z.string() }) }),
    }),
  ),
});
/** EventBridge's word of GuardDuty, at least once and in any order. */
const ScanResult = z.object({
  source: z.literal('aws.guardduty'),
  detail: z.object({
    s3ObjectDetails: z.object({ objectKey: z.string(), versionId: z.string() }),
    scanResultDetails: z.object({ scanResultStatus: z.string() }),
  }),
});
const ScanOutcomeShape = z.union([
  z.object({ status: z.enum(['clean', 'found', 'awaited']) }),
  z.object({ status: z.literal('not-scanned'), why: z.enum(['no-scanner', 'failed', 'not-scannable']) }),
]);
const Message = z.object({
  ...{ caseId: CaseId, paperId: PaperId, key: z.string(), versionId: z.string() },
  scan: ScanOutcomeShape.optional(),
  waited: z.literal(true).optional(),
  traceparent: z.string().optional(),
});
const TestNotification = z.object({ Event: z.literal('s3:TestEvent') });

/** The papers a queue's message body speaks of: one of ours, a storage notification, or its greeting (none). */
export function papersIn(body: string): readonly PaperMessage[] {
  const json: unknown = JSON.parse(body);
  const own = Message.safeParse(json);
  if (own.success) return [own.data as PaperMessage];
  const scanned = ScanResult.safeParse(json);
  if (scanned.success) {
    const { s3ObjectDetails, scanResultDetails } = scanned.data.detail;
    const { objectKey: key, versionId } = s3ObjectDetails;
    const paper = findPaperOfKey(key);
    const scan = outcomeOfResult(scanResultDetails.scanResultStatus);
    return paper === undefined ? [] : [{ ...paper, key, versionId, scan }];
  }
  if (TestNotification.safeParse(json).success) return [];
  return Notification.parse(json).Records.flatMap(({ eventName, s3 }) => {
    // In notifications a key is written like a form field: blanks as +.
    const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
    const paper = findPaperOfKey(key);
    const created = eventName.startsWith('ObjectCreated:') || eventName.startsWith('s3:ObjectCreated:');
    return paper === undefined || !created ? [] : [{ ...paper, key, versionId: s3.object.versionId }];
  });
}
