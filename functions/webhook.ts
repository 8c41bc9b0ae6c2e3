/**
 * Tells a receiver what happened to cases, as webhooks after Standard Webhooks 1.0: the id never changes over retries, so a receiver can tell a repeat. The message names
 * the case's reference and what happened; whoever wants more asks the API, where consent is looked at.
 */
import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { getCase } from '#shared/cases/record';
import type { Announcement, Platform } from '#shared/platform/platform';

/** Without both nothing is told. */
const Settings = z.object({ NASAB_WEBHOOK_URL: z.url(), NASAB_WEBHOOK_SECRET: z.string().min(1) });

export interface Receiver {
  readonly url: string;
  /** Base64, as the standard has it; without its `whsec_`. */
  readonly secret: string;
}

export function findReceiver(
  environment: Readonly<Record<string, string | undefined>>,
): Receiver | undefined {
  const { data } = Settings.safeParse(environment);
  return data === undefined ? undefined : { url: data.NASAB_WEBHOOK_URL, secret: data.NASAB_WEBHOOK_SECRET };
}

const perTurn = 25;
/** A receiver that has not answered by then is tried again later. */
const patience = 10_000;

const signatureOf = (secret: string, id: string, seconds: number, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret, 'base64')).update(`${id}.${seconds}.${body}`).digest('base64')}`;

async function deliver(platform: Platform, receiver: Receiver, announcement: Announcement): Promise<void> {
  const { reference } = await getCase(platform, announcement.caseId);
  const body = JSON.stringify({ type: announcement.type, data: { reference } });
  const seconds = Math.floor(platform.now().getTime() / 1000);
  const answer = await fetch(receiver.url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: {
      'content-type': 'application/json',
      'webhook-id': announcement.id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signatureOf(receiver.secret, announcement.id, seconds, body),
    },
    body,
  });
  if (!answer.ok) throw new Error(`webhook.answered-${answer.status}`);
}

/** One turn. Answers how many were told; those that failed come again, later each time. */
export async function tellWorld(platform: Platform, receiver: Receiver): Promise<number> {
  let told = 0;
  for (const announcement of await platform.outbox.take(perTurn)) {
    const { caseId, version } = announcement;
    try {
      await deliver(platform, receiver, announcement);
    } catch (cause) {
      const next = await platform.outbox.failed(announcement.id);
      platform.log.warn(next === 'parked' ? 'webhook.parked' : 'webhook.failed', { caseId, version, cause });
      continue;
    }
    await platform.outbox.done(announcement.id);
    told += 1;
  }
  return told;
}
