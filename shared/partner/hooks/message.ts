/** What is sent: few words, signed after Standard Webhooks 1.0. Whoever wants more reads the decision, where consent is looked at. */
import { createHmac } from 'node:crypto';
import type { PartnerNews } from '#shared/cases/partner-news';

export interface Message {
  readonly type: PartnerNews | 'test';
  /** ISO instant at which it happened. */
  readonly timestamp: string;
  readonly data: {
    readonly reference: string;
    /** Where the decision is read. */
    readonly link: string;
  };
}

const signatureOf = (secret: string, id: string, seconds: number, body: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
};

/** @param secrets all that sign: during a change the old one and the new one. */
export function sign(
  { id, body, at }: { readonly id: string; readonly body: string; readonly at: Date },
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const seconds = Math.floor(at.getTime() / 1000);
  return {
    'content-type': 'application/json',
    'user-agent': 'Nasab-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': secrets.map((secret) => signatureOf(secret, id, seconds, body)).join(' '),
  };
}
