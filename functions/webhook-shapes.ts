/** What is said of webhooks: an endpoint, a message of the journal, and what is sent itself. */
import * as z from 'zod';
import { deliveryStates, partnerNews, undeliveredReasons } from '#shared/cases/partner-news';
import type { EndpointState } from '#shared/partner/hooks/desk';
import type { Delivery } from '#shared/partner/hooks/journal';
import { Instant } from './plain-shapes.ts';

export const News = z.enum(partnerNews);

export const EndpointView = z.object({
  url: z.string(),
  events: z.array(News),
  /** `gone`: the receiver answered 410, and nothing is sent until it is registered again. */
  state: z.enum(['active', 'gone']),
  since: Instant,
  goneAt: Instant.optional(),
  /** Until then what is sent is signed with the secret before, too. */
  oldSecretUntil: Instant.optional(),
  /** Messages given up, up to a hundred. */
  parked: z.int(),
  lastSuccessAt: Instant.optional(),
  lastFailureAt: Instant.optional(),
});

export function endpointView(state: EndpointState): z.infer<typeof EndpointView> {
  const { endpoint, overlapUntil, parked, succeededAt, failedAt } = state;
  const { url, news, since, goneAt } = endpoint;
  return {
    ...{ url, events: [...news], since, parked, state: goneAt === undefined ? 'active' : 'gone' },
    ...(goneAt === undefined ? {} : { goneAt }),
    ...(overlapUntil === undefined ? {} : { oldSecretUntil: overlapUntil }),
    ...(succeededAt === undefined ? {} : { lastSuccessAt: succeededAt }),
    ...(failedAt === undefined ? {} : { lastFailureAt: failedAt }),
  };
}

const Kind = z.enum([...partnerNews, 'test']);
export const MessageId = z.string().regex(/^msg_[0-9a-z]{9}_[\w-]{22}$/u);

export const JournalMessage = z.object({
  id: MessageId,
  type: Kind,
  at: Instant,
  state: z.enum(deliveryStates),
  reason: z.enum(undeliveredReasons).optional(),
  tries: z.array(
    z.object({
      at: Instant,
      status: z.int().optional(),
      fault: z.enum(['address', 'unknown-name', 'timeout', 'tls', 'connection', 'held-back']).optional(),
      ms: z.int(),
    }),
  ),
  nextTryAt: Instant.optional(),
});

export function journalMessage(delivery: Delivery): z.infer<typeof JournalMessage> {
  const { id, news: type, at, state, reason, tries, next } = delivery;
  return {
    ...{ id, type, at, state },
    ...(reason === undefined ? {} : { reason }),
    tries: tries.map(({ at: tried, status, fault, ms }) => ({
      ...{ at: tried, ms },
      ...(status === undefined ? {} : { status }),
      ...(fault === undefined ? {} : { fault }),
    })),
    ...(state === 'waiting' ? { nextTryAt: next } : {}),
  };
}

/** The body of every webhook. */
export const WebhookMessage = z.object({
  type: Kind,
  timestamp: Instant,
  data: z.object({ reference: z.string(), link: z.url() }),
});

export const exampleId = 'msg_0mi8h1a2k_Zk3mQ0b1nq2sT4vX6yA8cE';
export const exampleEndpoint = {
  ...{ url: 'https://bank.example/nasab', state: 'active', since: '2026-12-01T09:30:00.000Z', parked: 0 },
  events: ['decision.made', 'decision.sealed', 'decision.revoked'],
  lastSuccessAt: '2026-12-18T14:02:11.000Z',
} as const satisfies z.input<typeof EndpointView>;
