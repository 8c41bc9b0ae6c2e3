/**
 * Erasure when the time to keep a case is over (law 09-08, art. 3). The clock proposes; an administrator orders; a second
 * person confirms; the clock carries out: what finds the case, its stored papers, its key. Each step may be done
 * twice, and the key goes last, so a machine that stopped midway is followed by one that finishes.
 */
import { CaseErased } from '#shared/platform/case-key';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Commit, Desk, Platform } from '#shared/platform/platform';
import { keysOf } from '../card.ts';
import type { Case } from '../case.ts';
import { CaseEvent } from '../event.ts';
import { addDays, dayOf, type PlainDate } from '../plain-date.ts';
import { replay } from '../replay.ts';
import { ruleSetOn } from '../rule-book.ts';
import { ServiceError } from '../service-error.ts';
import { type Erasure, erasures } from './erasures.ts';
import { addYears, fewestYears, type Retention, retentionOf } from './retention.ts';

const clock: Actor = { kind: 'service', id: 'clock' };

const wentOn = 'عرف الملف إجراء جديدا. — Le dossier a connu une suite.';

/** Where cases lie that nobody works on any more. */
const restingDesks: readonly Desk[] = ['done', 'applicant'];

interface Read {
  readonly now: Case;
  readonly log: readonly Commit[];
}

/** Undefined for a case that is erased or never was. */
async function readCase({ cases }: Pick<Platform, 'cases'>, caseId: CaseId): Promise<Read | undefined> {
  try {
    const log = await cases.load(caseId);
    const now = replay(log);
    return now && { now, log };
  } catch (error) {
    if (error instanceof CaseErased) return undefined;
    throw error;
  }
}

async function retentionToday(platform: Platform, { now, log }: Read): Promise<Retention | undefined> {
  const today = dayOf(platform.now());
  return retentionOf(now, log.at(-1)!.at, today, (await ruleSetOn(platform, today)).figures);
}

/** How long the case will be kept, for whoever asks; undefined while it goes on. */
export async function retentionOfCase(platform: Platform, caseId: CaseId): Promise<Retention | undefined> {
  const read = await readCase(platform, caseId);
  return read && (await retentionToday(platform, read));
}

export interface Proposing {
  readonly proposed: number;
  /** False where time ran out; the next look goes on. */
  readonly whole: boolean;
}

/**
 * Writes a sheet for each case whose time is over. Queues stand oldest first, so the look ends at the first case that
 * was opened too lately to be over.
 */
export async function proposeErasures(
  platform: Platform,
  mayGoOn: () => boolean = () => true,
): Promise<Proposing> {
  const today = dayOf(platform.now());
  const { figures } = await ruleSetOn(platform, today);
  const newest = addYears(today, -fewestYears(today, figures));
  let proposed = 0;
  for (const desk of restingDesks) {
    for await (const caseId of openedUntil(platform, desk, newest)) {
      if (!mayGoOn()) return { proposed, whole: false };
      if (await proposeOne(platform, caseId, today)) proposed += 1;
    }
  }
  return { proposed, whole: true };
}

async function* openedUntil(
  { cases }: Pick<Platform, 'cases'>,
  desk: Desk,
  newest: PlainDate,
): AsyncGenerator<CaseId> {
  let cursor: string | undefined;
  do {
    const page = await cases.queue({ desk, limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    for (const { caseId, openedAt, deadline, erased } of page.cards) {
      const young = dayOf(new Date(openedAt)) > newest;
      // Those with a deadline come first; of the rest none after this one is older.
      if (young && deadline === undefined) return;
      if (!young && erased === undefined) yield caseId;
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
}

async function proposeOne(platform: Platform, caseId: CaseId, today: PlainDate): Promise<boolean> {
  const before = await erasures.find(platform, caseId);
  if (before !== undefined && !(before.now.state === 'held' && before.now.held!.until < today)) return false;
  const read = await readCase(platform, caseId);
  const kept = read && (await retentionToday(platform, read));
  if (read === undefined || kept === undefined || kept.until > today) return false;
  const event = { type: 'ErasureProposed', delegation: read.now.delegation, kept } as const;
  await erasures.enter(platform, caseId, clock, (sheet) => ({
    events: sheet === undefined || sheet.now.state === 'held' ? [event] : [],
  }));
  return true;
}

const refused = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('conflict', code, { ar, fr });

function outOfTurn({ state }: Erasure): ServiceError {
  return refused(
    'erasure.out-of-turn',
    'تغيرت وضعية هذا المحو. المرجو تحيين الصفحة قبل المتابعة.',
    `Cet effacement n’en est plus là (${state}). Actualisez la page avant de continuer.`,
  );
}

/** Time is over still: nothing happened to the case, and no rule changed, since it was proposed. */
async function requireOver(platform: Platform, caseId: CaseId): Promise<void> {
  const kept = await retentionOfCase(platform, caseId);
  if (kept === undefined || kept.until > dayOf(platform.now()))
    throw refused(
      'erasure.not-due',
      'لم تنته بعد مدة الاحتفاظ بهذا الملف، فلا يمكن محوه.',
      'La durée de conservation de ce dossier n’est pas écoulée : il ne peut être effacé.',
    );
}

export async function orderErasure(platform: Platform, caseId: CaseId, actor: Actor): Promise<Erasure> {
  await requireOver(platform, caseId);
  const sheet = await erasures.record(platform, caseId, actor, ({ now }) => {
    if (now.state === 'ordered' && now.ordered?.by.id === actor.id) return { events: [] };
    if (now.state !== 'proposed') throw outOfTurn(now);
    return { events: [{ type: 'ErasureOrdered' }] };
  });
  return sheet.now;
}

/** By a second person. What follows is done by the clock, within the hour. */
export async function confirmErasure(platform: Platform, caseId: CaseId, actor: Actor): Promise<Erasure> {
  await requireOver(platform, caseId);
  const sheet = await erasures.record(platform, caseId, actor, ({ now }) => {
    if (now.state === 'confirmed' && now.confirmed?.by.id === actor.id) return { events: [] };
    if (now.state !== 'ordered') throw outOfTurn(now);
    if (now.ordered?.by.id === actor.id)
      throw new ServiceError('forbidden', 'erasure.second-person', {
        ar: 'أنتم من أمر بهذا المحو، فعلى شخص آخر أن يؤكده.',
        fr: 'Vous avez ordonné cet effacement : une autre personne doit le confirmer.',
      });
    return { events: [{ type: 'ErasureConfirmed' }] };
  });
  return sheet.now;
}

export interface Hold {
  readonly until: PlainDate;
  readonly reason: string;
}

/** Keeps the case longer, with a reason, until a day; one person is enough to keep. */
export async function holdErasure(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { until, reason }: Hold,
): Promise<Erasure> {
  if (until <= dayOf(platform.now()))
    throw new ServiceError('unusable', 'erasure.until-past', {
      ar: 'يجب أن يكون تاريخ الاحتفاظ لاحقا لليوم.',
      fr: 'La date de conservation doit être à venir.',
    });
  const sheet = await erasures.record(platform, caseId, actor, ({ now }) => {
    if (now.state === 'done' || now.state === 'held') throw outOfTurn(now);
    return { events: [{ type: 'ErasureHeld', until, reason }] };
  });
  return sheet.now;
}

export interface CarriedOut {
  readonly erased: number;
  readonly failed: number;
}

/** Erases what two persons decided; one that fails keeps no other from it, and is tried again in the next hour. */
export async function carryOutErasures(
  platform: Platform,
  mayGoOn: () => boolean = () => true,
): Promise<CarriedOut> {
  let [erased, failed] = [0, 0];
  const waiting: CaseId[] = [];
  let cursor: string | undefined;
  do {
    const page = await erasures.list(platform, {
      ...{ under: 'confirmed', order: 'oldest', limit: 100 },
      ...(cursor === undefined ? {} : { cursor }),
    });
    waiting.push(...page.sheets.map(({ sheetId }) => sheetId as CaseId));
    cursor = page.cursor;
  } while (cursor !== undefined);
  for (const caseId of waiting) {
    if (!mayGoOn()) break;
    try {
      if (await carryOut(platform, caseId)) erased += 1;
    } catch (cause) {
      failed += 1;
      platform.log.error('erasure.failed', { caseId, cause });
    }
  }
  return { erased, failed };
}

async function carryOut(platform: Platform, caseId: CaseId): Promise<boolean> {
  const sheet = await erasures.get(platform, caseId);
  // The list may lag behind the sheet.
  if (sheet.now.state !== 'confirmed') return false;
  const today = dayOf(platform.now());
  const read = await readCase(platform, caseId);
  if (read !== undefined) {
    const kept = await retentionToday(platform, read);
    if (kept === undefined || kept.until > today) {
      await erasures.record(platform, caseId, clock, ({ now }) => ({
        events:
          now.state === 'confirmed'
            ? [{ type: 'ErasureHeld', until: kept?.until ?? addDays(today, 30), reason: wentOn }]
            : [],
      }));
      return false;
    }
  }
  // By what it was found is told by the case itself: known while it can be read, forgotten before its key is gone.
  const events = read?.log.flatMap((commit) => commit.events.map((event) => CaseEvent.parse(event))) ?? [];
  const findBy = await keysOf(platform, events);
  const { deleted } = await platform.files.erase(caseId);
  await platform.cases.erase({ caseId, on: today, findBy });
  await erasures.record(platform, caseId, clock, ({ now }) => ({
    events: now.state === 'confirmed' ? [{ type: 'ErasureDone', on: today, files: deleted }] : [],
  }));
  platform.log.info('case.erased', { caseId, count: deleted });
  return true;
}
