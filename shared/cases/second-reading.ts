/**
 * Another reader's word on a paper that ours has read: asked through a queue of its own after the paper is in the case,
 * so that neither applicant nor officer waits for it and its illness costs nobody a paper.
 */
import * as z from 'zod';
import type { Reading } from '#shared/papers/reading';
import { noteOf, readBeside, withNote } from '#shared/papers/second-reading';
import { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor, PaperMessage, Platform, SecondAsk, SecondReader } from '#shared/platform/platform';
import { type Assess, withAssessment } from './assessing.ts';
import type { Case, CasePaper } from './case.ts';
import { findCase, record } from './record.ts';
import { planNextAsk } from './second-waits.ts';
import { findNextState } from './states.ts';

export type SecondReceipt = 'compared' | 'not-read' | 'later' | 'known-already';

const intake: Actor = { kind: 'service', id: 'second-reading' };

/** Seconds before the first ask: by then the embedded reading is in the case. */
const firstWait = 10;

const Ask = z.object({
  caseId: CaseId,
  paperId: PaperId,
  key: z.string(),
  versionId: z.string(),
  size: z.number(),
  asked: z.number().int().nonnegative(),
  turnedAway: z.object({ times: z.number().int().positive(), since: z.iso.datetime() }).optional(),
  job: z.string().optional(),
  traceparent: z.string().optional(),
});

/** What a message of the second reader's queue asks for. */
export const askIn = (body: string): SecondAsk => Ask.parse(JSON.parse(body));

/** The same, of a message that may be about something else. */
export function findAsk(body: string): SecondAsk | undefined {
  try {
    return Ask.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/**
 * Puts a paper just read on its way to the other reader, where there is one, and notes it in the reading. To be called
 * before the reading is committed: a paper asked about twice is compared once, one noted and never asked would wait.
 */
export async function askSecond(
  { second }: Pick<Platform, 'second'>,
  message: PaperMessage,
  size: number,
  reading: Reading,
): Promise<Reading> {
  // A paper we know nothing of has no fields to compare: it is shown to nobody.
  if (second === undefined || reading.type === 'other') return reading;
  const { caseId, paperId, key, versionId } = message;
  await second.ask({ caseId, paperId, key, versionId, size, asked: 0 }, firstWait);
  return withNote(reading, { by: second.by, status: 'awaited' });
}

/**
 * One attempt at a second reading; what it brings is committed as the paper's reading with its comparison in it. Throws
 * when something of ours is broken: the message then comes again.
 */
export async function readSecond(
  platform: Platform,
  reader: SecondReader,
  ask: SecondAsk,
  assess: Assess,
): Promise<SecondReceipt> {
  const { caseId } = ask;
  const began = platform.now();
  const paper = paperOf(await findCase(platform, caseId), ask);
  if (paper?.status === 'received') throw new Error('paper.not-read-yet');
  const first = open(paper, ask, reader);
  if (first === undefined) return 'known-already';

  const outcome = await reader.read(ask, first);
  if (outcome.status === 'later') {
    const next = planNextAsk(ask, outcome, began);
    if (next !== undefined) {
      await platform.second!.ask(next.ask, next.seconds);
      return 'later';
    }
  }
  const reading =
    outcome.status === 'read'
      ? await readBeside(first, reader.by, outcome.pages)
      : withNote(first, { by: reader.by, status: 'not-read', reason: outcome.reason });
  const seconds = (platform.now().getTime() - began.getTime()) / 1000;
  return await commit(platform, reader, ask, reading, seconds, assess);
}

/** The other reader was tried in vain as often as we try: the embedded reading stands alone, and the case says so. */
export async function giveUpSecond(
  platform: Platform,
  reader: Pick<SecondReader, 'by'>,
  ask: SecondAsk,
  assess: Assess,
): Promise<void> {
  const paper = paperOf(await findCase(platform, ask.caseId), ask);
  if (paper?.status === 'received') throw new Error('paper.not-read-yet');
  const first = open(paper, ask, reader);
  if (first === undefined) return;
  const reading = withNote(first, { by: reader.by, status: 'not-read', reason: 'fault' });
  platform.log.warn('second.given-up', { caseId: ask.caseId, paperId: ask.paperId });
  await commit(platform, reader, ask, reading, 0, assess);
}

async function commit(
  platform: Platform,
  reader: Pick<SecondReader, 'by'>,
  ask: SecondAsk,
  reading: Reading,
  seconds: number,
  assess: Assess,
): Promise<SecondReceipt> {
  const { caseId, paperId, versionId } = ask;
  const note = noteOf(reading, reader.by);
  let mine = false;
  await record(platform, caseId, intake, async (now) => {
    const paper = paperOf(now, ask);
    const waits = open(paper, ask, reader);
    mine = waits !== undefined && note !== undefined;
    if (waits === undefined || note === undefined) return { events: [] };
    const version = { paperId, versionId, sha256: paper?.granted.sha256 ?? '' };
    const read = (as: Reading) => ({ type: 'PaperRead', ...version, reading: as, seconds }) as const;
    return {
      events: isWelcome(now, reading, reader)
        ? await withAssessment(platform, now, intake, [read(reading)], assess)
        : [read(withNote(waits, note))],
    };
  });
  if (!mine) return 'known-already';
  const notRead = note?.status === 'not-read';
  platform.log.info(notRead ? 'second.not-read' : 'second.compared', {
    caseId,
    paperId,
    ...(notRead ? { reason: note.reason as Lowercase<string> } : {}),
    ...(note?.status === 'read' ? { count: note.differed } : {}),
  });
  return notRead ? 'not-read' : 'compared';
}

const paperOf = (now: Case | undefined, { paperId }: SecondAsk): CasePaper | undefined =>
  now?.papers.find((paper) => paper.paperId === paperId);

/** The reading that waits for this reader's word; undefined when the paper is gone, replaced or has had it. */
function open(
  paper: CasePaper | undefined,
  { versionId }: SecondAsk,
  { by }: Pick<SecondReader, 'by'>,
): Reading | undefined {
  if (paper?.status !== 'read' || paper.withdrawn || paper.file?.versionId !== versionId) return undefined;
  const { reading } = paper;
  return reading !== undefined && noteOf(reading, by)?.status === 'awaited' ? reading : undefined;
}

/**
 * A decided case keeps the reading it was decided on; a proposal falls only to a reader that differs. Else it is noted
 * that the word came and how it fell out, and nothing that was read changes.
 */
function isWelcome(now: Case, reading: Reading, { by }: Pick<SecondReader, 'by'>): boolean {
  if (findNextState(now.state, 'CaseAssessed') === undefined) return false;
  const note = noteOf(reading, by);
  return now.proposal === undefined || (note?.status === 'read' && note.differed > 0);
}
