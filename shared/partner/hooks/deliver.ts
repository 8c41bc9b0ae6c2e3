/**
 * One turn of telling partners: whatever is due is sent, each case's news in their order, as long as the applicant and the
 * agreement allow it at that moment. What is not taken is tried again over a day, then parked.
 */
import { createHash } from 'node:crypto';
import type { Case } from '#shared/cases/case';
import { mayReadDecisions, mayTakeReferrals } from '#shared/cases/framework-agreements';
import { findCase } from '#shared/cases/load';
import { dayOf } from '#shared/cases/plain-date';
import type { Platform } from '#shared/platform/platform';
import { waitAfter } from '#shared/platform/retry';
import { carried, inSpan, processing } from '#shared/platform/trace';
import { type Endpoint, findEndpoint, mayLoopback, noteGone, secretsOf } from './endpoint.ts';
import {
  type Delivery,
  findFirst,
  leaveLane,
  listWakes,
  note,
  noteStanding,
  sleep,
  type Try,
  takeLane,
  type Wake,
  wakeAt,
} from './journal.ts';
import { type Message, sign } from './message.ts';
import { createSend, type Send } from './send.ts';

type World = Pick<
  Platform,
  'cases' | 'books' | 'slips' | 'blind' | 'now' | 'newId' | 'signer' | 'log' | 'telemetry'
>;

export interface Told {
  readonly delivered: number;
  /** To be tried again. */
  readonly failed: number;
  readonly parked: number;
  readonly dropped: number;
}

/** Wake-ups looked at together, lanes of one receiver at work together, and rounds in a turn. */
const wakesAtOnce = 100;
const lanesAtOnce = 4;
const mostRounds = 10;
/** A lane is held for so long; whoever works at it stops well before. */
const leaseMs = 120_000;
const workMs = 60_000;
/** Seconds a receiver can ask us to wait. */
const longestAsked = 3600;

/** The test has no case: it names the sandbox's first one. */
const testReference = 'NSB-TEST-GRNT';

export async function deliverDue(platform: World, send: Send = createSend()): Promise<Told> {
  const told = { delivered: 0, failed: 0, parked: 0, dropped: 0 };
  let after = '';
  for (let round = 0; round < mostRounds; round += 1) {
    const due = await listWakes(platform, after, wakesAtOnce);
    const lanes = Map.groupBy(due, ({ partner, environment }) => `${environment}.${partner}`);
    await Promise.all(
      [...lanes.values()].map((wakes) => serve({ platform, send, told, down: false }, wakes)),
    );
    if (due.length < wakesAtOnce) break;
    // Those a fellow worker is at stay where they are.
    after = due.at(-1)!.key;
  }
  return told;
}

interface Turn {
  readonly platform: World;
  readonly send: Send;
  readonly told: { -readonly [K in keyof Told]: number };
  /** The receiver does not answer: it is not called again in this turn, so that others do not wait for it. */
  down: boolean;
}

async function serve(turn: Turn, wakes: readonly Wake[]): Promise<void> {
  const waiting = [...wakes];
  const work = async (): Promise<void> => {
    for (let wake = waiting.shift(); wake !== undefined; wake = waiting.shift()) await serveLane(turn, wake);
  };
  await Promise.all(Array.from({ length: lanesAtOnce }, work));
}

async function serveLane(turn: Turn, wake: Wake): Promise<void> {
  const { platform } = turn;
  if (!(await takeLane(platform, wake, leaseMs))) return;
  const started = performance.now();
  try {
    for (;;) {
      const first = await findFirst(platform, wake);
      if (first === undefined) break;
      if (first.next > platform.now().toISOString()) {
        await wakeAt(platform, first, first.next);
        break;
      }
      // The wake-up stays, and another turn goes on.
      if (performance.now() - started > workMs) return;
      await inSpan(platform, processing('partner-messages', first), async ({ facts }) => {
        const now = await tell(turn, first);
        await note(platform, now);
        if (now.state === 'waiting' || now.state === 'parked') facts['error.type'] = faultOf(now);
      });
    }
    await sleep(platform, wake);
  } finally {
    await leaveLane(platform, wake);
  }
}

/** How it stands after this attempt. */
async function tell(turn: Turn, delivery: Delivery): Promise<Delivery> {
  const { platform, told } = turn;
  const endpoint = await findEndpoint(platform, delivery.partner, delivery.environment);
  if (endpoint === undefined) return drop(turn, delivery, 'endpoint-removed');
  if (endpoint.goneAt !== undefined) return park(turn, delivery, 'endpoint-gone');
  const message = await messageOf(platform, delivery);
  if (message === undefined) return drop(turn, delivery, 'not-allowed');
  const tried = await attempt(turn, endpoint, delivery, message);
  const { status = 0, fault } = tried;
  const now: Delivery = { ...delivery, tries: [...delivery.tries, tried] };
  const succeeded = status >= 200 && status < 300;
  if (fault !== 'held-back') await noteStanding(platform, endpoint, succeeded);
  if (succeeded) {
    told.delivered += 1;
    return { ...now, state: 'delivered' };
  }
  if (status === 410) {
    await noteGone(platform, endpoint);
    return park(turn, now, 'endpoint-gone');
  }
  if (fault !== undefined || overloaded.has(status)) turn.down = true;
  const failures = delivery.failures + 1;
  const wait = waitAfter(failures);
  if (wait === undefined) return park(turn, { ...now, failures }, 'not-answered');
  told.failed += 1;
  const seconds = Math.max(
    wait * jitterOf(delivery.id, failures),
    Math.min(tried.retryAfter ?? 0, longestAsked),
  );
  const why = fault === undefined ? { status } : { reason: fault };
  platform.log.info('webhook.failed', { ...caseOf(delivery), tries: failures, ...why });
  return { ...now, failures, next: new Date(platform.now().getTime() + seconds * 1000).toISOString() };
}

const overloaded: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Between .8 and 1.2, drawn from the message's own name: what failed together does not come back together. */
export const jitterOf = (id: string, failures: number): number =>
  0.8 + (0.4 * createHash('sha256').update(`${id} ${failures}`).digest().readUInt32BE()) / 2 ** 32;

/** What the last try came to. */
const faultOf = ({ tries }: Delivery): string =>
  tries.at(-1)?.fault ?? String(tries.at(-1)?.status ?? '_OTHER');

const caseOf = ({ of }: Delivery) => (of === undefined ? {} : { caseId: of.caseId });

function park(
  { platform, told }: Turn,
  delivery: Delivery,
  reason: NonNullable<Delivery['reason']>,
): Delivery {
  told.parked += 1;
  platform.log.warn('webhook.parked', { ...caseOf(delivery), reason, tries: delivery.tries.length });
  return { ...delivery, state: 'parked', reason };
}

function drop({ told }: Turn, delivery: Delivery, reason: NonNullable<Delivery['reason']>): Delivery {
  told.dropped += 1;
  return { ...delivery, state: 'dropped', reason };
}

/** Undefined where it may not be told any more: a consent taken back or over, an agreement that ended, a case gone elsewhere. */
async function messageOf(platform: World, delivery: Delivery): Promise<Message | undefined> {
  const { of, news: type, at: timestamp } = delivery;
  const now = of === undefined ? undefined : await findCase(platform, of.caseId);
  if (
    of !== undefined &&
    (now === undefined || !(await mayHear(platform, delivery.partner, now, of.purpose)))
  )
    return undefined;
  const reference = now?.reference ?? testReference;
  const link = `${platform.signer.issuer}/partner/v1/decisions/${reference}`;
  return { type, timestamp, data: { reference, link } };
}

async function mayHear(
  platform: World,
  partner: string,
  { consents, delegation }: Case,
  purpose: NonNullable<Delivery['of']>['purpose'],
): Promise<boolean> {
  const given = consents[partner];
  const today = dayOf(platform.now());
  if (given === undefined || given.until < today || given.purpose !== purpose) return false;
  const may = purpose === 'loan' ? mayReadDecisions : mayTakeReferrals;
  return await may(platform, partner, delegation, today);
}

async function attempt(
  { platform, send, down }: Turn,
  endpoint: Endpoint,
  { id }: Delivery,
  message: Message,
): Promise<Try & { readonly retryAfter?: number }> {
  const at = platform.now();
  if (down) return { at: at.toISOString(), fault: 'held-back', ms: 0 };
  const body = JSON.stringify(message);
  const sent = await send({
    ...{ url: endpoint.url, loopback: mayLoopback(platform, endpoint.environment), body },
    headers: { ...sign({ id, body, at }, await secretsOf(platform, endpoint)), ...carried() },
  });
  return { at: at.toISOString(), ...sent };
}
