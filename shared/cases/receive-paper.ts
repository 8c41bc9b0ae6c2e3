/**
 * A stored paper becomes a reading and an assessment of its case: what the queue's message asks for, in one pass.
 * Messages come at least once and in any order; whatever comes twice stops here.
 */
import * as z from 'zod';
import { CaseId, PaperId } from '#shared/platform/ids';
import { type Actor, findPaperOfKey, type PaperMessage, type Platform } from '#shared/platform/platform';
import { type Assess, withAssessment } from './assessing.ts';
import type { Case, CasePaper } from './case.ts';
import type { CaseEvent, PaperVersion } from './event.ts';
import { findCase, record } from './record.ts';
import { askSecond } from './second-reading.ts';

export type ReceiptOutcome = 'read' | 'refused' | 'known-already' | 'evidence-changed' | 'not-ours';

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
  if (settled(paper) && !other) return 'known-already';

  const file = await platform.files.read(key, versionId);
  if (file.status === 'absent') throw new Error('paper.absent');
  const version: PaperVersion = { paperId, versionId, sha256: paper.granted.sha256 };
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

  const outcome = await platform.reader.readPaper(file.bytes);
  const news: CaseEvent =
    outcome.status === 'read'
      ? {
          type: 'PaperRead',
          ...version,
          reading: await askSecond(platform, message, file.bytes.length, outcome.reading),
          seconds: outcome.seconds,
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

const Message = z.object({ caseId: CaseId, paperId: PaperId, key: z.string(), versionId: z.string() });
const Notification = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      s3: z.object({ object: z.object({ key: z.string(), versionId: z.string() }) }),
    }),
  ),
});
const TestNotification = z.object({ Event: z.literal('s3:TestEvent') });

/** The papers a queue's message body speaks of: one of ours, a storage notification, or its greeting (none). */
export function papersIn(body: string): readonly PaperMessage[] {
  const json: unknown = JSON.parse(body);
  const own = Message.safeParse(json);
  if (own.success) return [own.data];
  if (TestNotification.safeParse(json).success) return [];
  return Notification.parse(json).Records.flatMap(({ eventName, s3 }) => {
    // In notifications a key is written like a form field: blanks as +.
    const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
    const paper = findPaperOfKey(key);
    const created = eventName.startsWith('ObjectCreated:') || eventName.startsWith('s3:ObjectCreated:');
    return paper === undefined || !created ? [] : [{ ...paper, key, versionId: s3.object.versionId }];
  });
}
