/** What each hour brings: sealing the day that is over, and what the clock of each case has to say. */
import { type Looked, lookAtDeadlines } from '#shared/cases/deadlines';
import { addDays, dayOf } from '#shared/cases/plain-date';
import { type CarriedOut, carryOutErasures, proposeErasures } from '#shared/cases/privacy/erase';
import { redrawCards } from '#shared/cases/redraw-cards';
import { anchorOf, sealDay } from '#shared/cases/sealing';
import type { Platform } from '#shared/platform/platform';
import { inSpan } from '#shared/platform/trace';

export interface Tick {
  /** Days sealed by this call: one, or none when it was sealed before. */
  readonly sealed: number;
  readonly deadlines: Looked;
  /** Cases whose time to be kept is over, told to those who decide on it: looked for once a day. */
  readonly proposed: number;
  readonly erasures: CarriedOut;
}

/** @param mayGoOn asked between cases; once it says no, the rest is left to the next hour. */
export async function tick(platform: Platform, mayGoOn?: () => boolean): Promise<Tick> {
  const work = { name: 'hourly work', kind: 'internal' } as const;
  return await inSpan(platform, work, () => workThrough(platform, mayGoOn));
}

async function workThrough(platform: Platform, mayGoOn?: () => boolean): Promise<Tick> {
  // Deadlines of the law run though the day can't be sealed; whoever watches the clock still hears of it, at the end.
  const [seal] = await Promise.allSettled([sealYesterday(platform, dayOf(platform.now()))]);
  if (seal.status === 'rejected') platform.log.error('day.unsealed', { cause: seal.reason });
  const sealed = seal.status === 'fulfilled' ? seal.value : 0;
  const redrawn = await redrawCards(platform, mayGoOn);
  if (redrawn > 0) platform.log.info('cards.redrawn', { count: redrawn });
  const deadlines = await lookAtDeadlines(platform, mayGoOn);
  const { alerted, lapsed, silent, failed, whole } = deadlines;
  const count = alerted + lapsed + silent;
  if (!whole) platform.log.warn('deadlines.unfinished', { count });
  else if (count + failed > 0) platform.log.info('deadlines.looked-at', { count });
  const { erased, failed: unerased } = await carryOutErasures(platform, mayGoOn);
  const { proposed, whole: lookedAtAll } =
    sealed > 0 ? await proposeErasures(platform, mayGoOn) : { proposed: 0, whole: true };
  if (!lookedAtAll) platform.log.warn('erasures.unfinished', { count: proposed });
  else if (proposed > 0) platform.log.info('erasures.proposed', { count: proposed });
  if (seal.status === 'rejected') throw seal.reason;
  return { sealed, deadlines, proposed, erasures: { erased, failed: unerased } };
}

async function sealYesterday(platform: Platform, today: string): Promise<number> {
  const day = addDays(today, -1);
  const earlier = await platform.cases.roots();
  // Sealed ahead of its time, by a clock that was put right since: nothing is sealed until that day is over.
  const ahead = earlier.filter((root) => root.day > day).length;
  if (ahead > 0) platform.log.error('clock.ran-ahead', { count: ahead });
  const root = earlier.some((each) => each.day >= day) ? undefined : await sealDay(platform, day);
  if (root !== undefined) platform.log.info('day.sealed', { count: root.heads.length });
  // Each hour the last one again: what could not be handed out is, and holds all before it.
  const last = root ?? earlier.at(-1);
  if (last !== undefined) await platform.anchors?.keep(last.day, anchorOf(last));
  return root === undefined ? 0 : 1;
}
