/** The `webhooks` of the API document: what partners are sent, with what is signed and what they may answer. */
import * as z from 'zod';
import { newsWords, type PartnerNews, partnerNews, testWords } from '#shared/cases/partner-news';
import { exampleId, WebhookMessage } from './webhook-shapes.ts';

type Json = Record<string, unknown>;

const header = (name: string, description: string, example: string): Json => ({
  ...{ name, in: 'header', required: true, description, schema: { type: 'string' }, example },
});
const headers = [
  header('webhook-id', 'The same at every attempt: what was taken once is taken no second time', exampleId),
  header(
    'webhook-timestamp',
    'Seconds since 1970, of this attempt: refuse what is five minutes old',
    '1797602529',
  ),
  header(
    'webhook-signature',
    'Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`; two of them while a secret changes',
    'v1,8JmdWMTlGnWcYdZ0dC0ER4YIuQ0wXhA3nHkWdmCGAkM=',
  ),
];

const words: Readonly<Record<PartnerNews | 'test', { readonly ar: string; readonly fr: string }>> = {
  ...newsWords,
  test: testWords,
};

function operationOf(type: PartnerNews | 'test'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(WebhookMessage.extend({ type: z.literal(type) }));
  const reference = type === 'test' ? 'NSB-TEST-GRNT' : 'NSB-7K3M-29QF';
  const link = `https://nasab.example/partner/v1/decisions/${reference}`;
  const example = { type, timestamp: '2026-12-18T14:02:09.000Z', data: { reference, link } };
  return {
    security: [],
    operationId: `told-${type}`,
    summary: words[type].fr,
    description: words[type].ar,
    tags: ['webhooks'],
    parameters: headers,
    requestBody: {
      required: true,
      content: { 'application/json': { schema, examples: { sent: { value: example } } } },
    },
    responses: {
      '2XX': { description: 'Taken. Anything else, and silence for ten seconds, is tried again for a day' },
      '410': { description: 'Gone: nothing more is sent until the address is registered again' },
    },
  };
}

export const webhooksOf = (): Json =>
  Object.fromEntries(([...partnerNews, 'test'] as const).map((type) => [type, { post: operationOf(type) }]));
