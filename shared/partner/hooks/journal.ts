/**
 * What was to be told to whom, for seven days: the journal that partners read, the lanes in which a case's news wait for
 * one another, and the wake-ups that say when a lane is to be looked at. All of it in slips: whatever is written twice, in
 * any order, or not at all because a process died is mended by writing it again.
 */
import { createHash } from 'node:crypto';
import type { DeliveryState, PartnerNews, UndeliveredReason } from '#shared/cases/partner-news';
import type { ConsentPurpose } from '#shared/cases/partner-words';
import type { CaseId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import { carried } from '#shared/platform/trace';
import type { Environment } from '../clients.ts';
import type { SendFault } from './send.ts';

export const journalDays = 7;
const day = 86_400_000;
/** A day longer than it is shown: nobody pages past what is being forgotten. */
const keptFor = (journalDays + 1) * day;

export interface Receiver {
  readonly partner: string;
  readonly environment: Environment;
}

export interface Try {
  /** ISO instant. */
  readonly at: string;
  /** What the receiver answered. */
  readonly status?: number;
  /** Why it was not answered; `held-back`: it had just not answered another. */
  readonly fault?: SendFault | 'held-back';
  readonly ms: number;
}

export interface Delivery extends Receiver {
  /** `webhook-id`: the same for every attempt; begins with its time, so that ids stand in its order. */
  readonly id: string;
  readonly news: PartnerNews | 'test';
  /** ISO instant at which it happened. */
  readonly at: string;
  /** Absent of a test. */
  readonly of?: { readonly caseId: CaseId; readonly purpose: ConsentPurpose };
  /** News of one lane are told in their order. */
  readonly lane: string;
  readonly order: string;
  readonly state: DeliveryState;
  readonly reason?: UndeliveredReason;
  readonly tries: readonly Try[];
  /** Since it was queued or sent again. */
  readonly failures: number;
  /** ISO instant before which it is not tried. */
  readonly next: string;
  /** The work that queued it (`trace.ts`). */
  readonly traceparent?: string | undefined;
}

export interface Wake extends Receiver {
  readonly key: string;
  readonly lane: string;
}

type World = Pick<Platform, 'slips' | 'now'>;

const nameOf = ({ partner, environment }: Receiver): string => `${environment}.${partner}`;
const journalOf = (receiver: Receiver): string => `hook-journal.${nameOf(receiver)}`;
const parkedOf = (receiver: Receiver): string => `hook-parked.${nameOf(receiver)}`;
const laneOf = (one: Receiver & { readonly lane: string }): string => `hook-lane.${nameOf(one)}.${one.lane}`;
const wakes = 'hook-wake';
const leases = 'hook-lease';
const standings = 'hook-standing';
const until = ({ now }: World, ms = keptFor): Date => new Date(now().getTime() + ms);

/** Nine letters in base 36 last until the year 5188. */
const timeIn = (at: string | Date): string => new Date(at).getTime().toString(36).padStart(9, '0');

/** @param about what it tells, to whom: the same words, the same id. The service's own key keeps it from being guessed. */
export async function idOf({ blind }: Pick<Platform, 'blind'>, at: string, about: string): Promise<string> {
  return `msg_${timeIn(at)}_${(await blind('partner', `webhook id ${about}`)).slice(0, 22).replaceAll('_', '-')}`;
}

export const firstIdOf = (at: Date): string => `msg_${timeIn(at)}`;

/** Queues it, once: of what was queued before, nothing is changed. */
export async function queue(platform: World, delivery: Delivery): Promise<void> {
  const { id: key } = delivery;
  const kept = await platform.slips.keep({
    ...{ space: journalOf(delivery), key, body: { ...delivery, ...carried() }, until: until(platform) },
  });
  const stands = kept.status === 'kept' ? delivery : (kept.body as Delivery);
  if (stands.state === 'waiting') await enlist(platform, stands);
}

/** First its place in the lane, then the wake-up: whoever is woken finds it. */
async function enlist(platform: World, delivery: Delivery): Promise<void> {
  const { id, order, next } = delivery;
  await platform.slips.keep({
    ...{ space: laneOf(delivery), key: order, body: id, until: until(platform) },
  });
  await wakeAt(platform, delivery, next);
}

export async function wakeAt(platform: World, delivery: Delivery, at: string): Promise<void> {
  const { partner, environment, lane, order } = delivery;
  const key = `${at} ${createHash('sha256')
    .update(`${nameOf(delivery)} ${lane} ${order}`)
    .digest('base64url')}`;
  const body: Receiver & { lane: string } = { partner, environment, lane };
  await platform.slips.keep({ space: wakes, key, body, until: until(platform) });
}

export const sleep = async ({ slips }: World, { key }: Wake): Promise<void> =>
  await slips.forget({ space: wakes, key });

/** Wake-ups whose time has come, the oldest first. */
export async function listWakes(platform: World, after: string, limit: number): Promise<readonly Wake[]> {
  const now = platform.now().toISOString();
  const listed = await platform.slips.list(wakes, { after, limit });
  return listed
    .filter(({ key }) => key.slice(0, now.length) <= now)
    .map(({ key, body }) => ({ key, ...(body as Receiver & { lane: string }) }));
}

/** One worker at a lane; false where another is at it. */
export async function takeLane(platform: World, wake: Wake, ms: number): Promise<boolean> {
  const slip = { space: leases, key: laneOf(wake), body: 1, until: until(platform, ms) };
  return (await platform.slips.keep(slip)).status === 'kept';
}
export const leaveLane = async ({ slips }: World, wake: Wake): Promise<void> =>
  await slips.forget({ space: leases, key: laneOf(wake) });

/** What waits first in a lane. */
export async function findFirst(platform: World, wake: Wake): Promise<Delivery | undefined> {
  for (const { key, body } of await platform.slips.list(laneOf(wake), { limit: 20 })) {
    const delivery = await findDelivery(platform, wake, String(body));
    if (delivery?.state === 'waiting') return delivery;
    await platform.slips.forget({ space: laneOf(wake), key });
  }
  return undefined;
}

export const findDelivery = async (
  { slips }: World,
  receiver: Receiver,
  id: string,
): Promise<Delivery | undefined> =>
  (await slips.find({ space: journalOf(receiver), key: id })) as Delivery | undefined;

/** Most tries shown of one: of what was sent again and again, the last. */
const mostTries = 30;

/** How it stands after a try. What is settled leaves its lane only after the journal says so. */
export async function note(platform: World, now: Delivery): Promise<void> {
  const { id: key, order } = now;
  const forgotten = { until: until(platform) };
  if (now.state === 'parked')
    await platform.slips.replace({ space: parkedOf(now), key, body: 1, ...forgotten });
  const body: Delivery = { ...now, tries: now.tries.slice(-mostTries) };
  await platform.slips.replace({ space: journalOf(now), key, body, ...forgotten });
  if (now.state !== 'waiting') await platform.slips.forget({ space: laneOf(now), key: order });
}

/** Queued anew under its own id, at its own place; false for what may not be sent. */
export async function sendAgain(platform: World, delivery: Delivery): Promise<boolean> {
  if (delivery.state === 'dropped') return false;
  if (delivery.state === 'waiting') return true;
  const { reason: _, ...kept } = delivery;
  const again: Delivery = {
    ...{ ...kept, state: 'waiting', failures: 0, next: platform.now().toISOString() },
  };
  await note(platform, again);
  await platform.slips.forget({ space: parkedOf(delivery), key: delivery.id });
  await enlist(platform, again);
  return true;
}

/** In the order of their time; of the last seven days. */
export async function listJournal(
  platform: World,
  receiver: Receiver,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<readonly Delivery[]> {
  const first = firstIdOf(until(platform, -journalDays * day));
  const from = after === undefined || after < first ? first : after;
  const listed = await platform.slips.list(journalOf(receiver), { after: from, limit });
  return listed.map(({ body }) => body as Delivery);
}

/** @returns at most a hundred. */
export async function listParked(platform: World, receiver: Receiver): Promise<readonly string[]> {
  const first = firstIdOf(until(platform, -journalDays * day));
  const listed = await platform.slips.list(parkedOf(receiver), { after: first, limit: 100 });
  return listed.map(({ key }) => key);
}

export interface Standing {
  readonly succeededAt?: string;
  readonly failedAt?: string;
}
const standingOf = (receiver: Receiver) => ({ space: standings, key: nameOf(receiver) });

/** When the receiver last took something, and when it last did not. */
export const findStanding = async ({ slips }: World, receiver: Receiver): Promise<Standing> =>
  ((await slips.find(standingOf(receiver))) ?? {}) as Standing;

export async function noteStanding(platform: World, receiver: Receiver, success: boolean): Promise<void> {
  const was = await findStanding(platform, receiver);
  const at = platform.now().toISOString();
  const body: Standing = { ...was, ...(success ? { succeededAt: at } : { failedAt: at }) };
  await platform.slips.replace({ ...standingOf(receiver), body, until: until(platform, 400 * day) });
}
