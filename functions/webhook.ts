/**
 * Tells the world what happened to cases, as webhooks after Standard Webhooks 1.0: the id never changes over retries, so a
 * receiver can tell a repeat. A message names the case's reference and what happened. Partners are told with the applicant's
 * consent, each at the address it registered (`shared/partner/hooks`); a receiver of the operator's own, of everything.
 */
import * as z from 'zod';
import { getCase } from '#shared/cases/load';
import { sign } from '#shared/partner/hooks/message';
import { spread } from '#shared/partner/hooks/spread';
import type { Announcement, Platform } from '#shared/platform/platform';
import { carried, classOf, inSpan, processing } from '#shared/platform/trace';

/** The operator's own; without both there is none. */
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

async function deliver(platform: Platform, receiver: Receiver, announcement: Announcement): Promise<void> {
  const { reference } = await getCase(platform, announcement.caseId);
  const body = JSON.stringify({ type: announcement.type, data: { reference } });
  const answer = await fetch(receiver.url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: {
      ...sign({ id: announcement.id, body, at: platform.now() }, [receiver.secret]),
      ...carried(),
    },
    body,
  });
  if (!answer.ok) throw new Error(`webhook.answered-${answer.status}`);
}

/**
 * One turn of the outbox: partners' messages are queued, the operator's own receiver is told. Answers how many announcements
 * are done; those that failed come again, later each time.
 */
export async function tellWorld(platform: Platform, receiver?: Receiver): Promise<number> {
  let told = 0;
  for (const announcement of await platform.outbox.take(perTurn)) {
    const { caseId, version } = announcement;
    await inSpan(platform, processing('announcements', announcement), async ({ facts }) => {
      try {
        await spread(platform, announcement);
        if (receiver !== undefined) await deliver(platform, receiver, announcement);
      } catch (cause) {
        facts['error.type'] = classOf(cause);
        const next = await platform.outbox.failed(announcement.id);
        const code = next === 'parked' ? 'webhook.parked' : 'webhook.failed';
        platform.log.warn(code, { caseId, version, cause });
        return;
      }
      await platform.outbox.done(announcement.id);
      told += 1;
    });
  }
  return told;
}
