/** The `webhooks` of the API document: what partners are sent, with what is signed and what they may answer. */
import * as z from 'zod';
import { newsWords, type PartnerNews, partnerNews, testWords } from '#shared/cases/partner-news';
import { described } from './openapi-partner.ts';
import type { ForEngineers } from './route.ts';
import { exampleId, WebhookMessage } from './webhook-shapes.ts';

type Json = Record<string, unknown>;

const header = (name: string, words: ForEngineers, example: string): Json => ({
  ...{ name, in: 'header', required: true, ...described(words), schema: { type: 'string' }, example },
});
const headers = [
  header(
    'webhook-id',
    {
      en: 'The same at every attempt: what was taken once is taken no second time',
      fr: 'Le même à chaque essai : ce qui a été pris une fois ne l’est pas deux',
    },
    exampleId,
  ),
  header(
    'webhook-timestamp',
    {
      en: 'Seconds since 1970, of this attempt: refuse what is more than five minutes old',
      fr: 'Secondes depuis 1970, de cet essai : refusez ce qui a plus de cinq minutes',
    },
    '1797602529',
  ),
  header(
    'webhook-signature',
    {
      en: 'Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`; two of them while a secret changes',
      fr: 'Standard Webhooks 1.0 : HMAC-SHA256 de `id.timestamp.body` ; deux pendant qu’un secret change',
    },
    'v1,8JmdWMTlGnWcYdZ0dC0ER4YIuQ0wXhA3nHkWdmCGAkM=',
  ),
];

const taken: ForEngineers = {
  en: 'Taken. Anything else, and silence for ten seconds, is tried again for a day',
  fr: 'Pris. Toute autre réponse, et dix secondes de silence, sont réessayées pendant un jour',
};
const gone: ForEngineers = {
  en: 'Gone: nothing more is sent until the address is registered again',
  fr: 'Fini : plus rien n’est envoyé avant un nouvel enregistrement de l’adresse',
};

/** What it means, and what a receiver does with it. */
const words: Readonly<Record<PartnerNews | 'test', { readonly en: string; readonly more: ForEngineers }>> = {
  'consent.given': {
    en: 'The applicant let you in',
    more: {
      en: 'From now on the decision can be read. For those who accompany: somebody is sent on to you.',
      fr: 'La décision peut désormais être lue. Pour qui accompagne : quelqu’un vous est adressé.',
    },
  },
  'decision.made': {
    en: 'A decision was made',
    more: {
      en: 'Read it; the seal follows with the letter.',
      fr: 'Lisez-la ; le sceau suit avec la lettre.',
    },
  },
  'decision.sealed': {
    en: 'The decision’s seal is there',
    more: {
      en: 'Read it again, check the seal and keep it with the file.',
      fr: 'Relisez-la, vérifiez le sceau et gardez-le au dossier.',
    },
  },
  'decision.appealed': {
    en: 'An appeal was lodged',
    more: {
      en: 'It is `pending` again: grant nothing on it.',
      fr: 'Elle est de nouveau `pending` : n’accordez rien sur elle.',
    },
  },
  'decision.appeal-withdrawn': {
    en: 'The appeal was withdrawn',
    more: { en: 'The decision stands: read it again.', fr: 'La décision tient : relisez-la.' },
  },
  'decision.revoked': {
    en: 'The decision’s seal was revoked',
    more: {
      en: 'It no longer holds: stop what rests on it and read it again.',
      fr: 'Il ne tient plus : arrêtez ce qui repose sur lui et relisez la décision.',
    },
  },
  'payment.ordered': {
    en: 'Payment of a part was ordered',
    more: {
      en: 'Read the payments; confirm the part once it arrived.',
      fr: 'Lisez les versements ; confirmez la tranche une fois arrivée.',
    },
  },
  'payment.paid': {
    en: 'A part was paid',
    more: {
      en: 'Read the payments; confirm the part once it arrived.',
      fr: 'Lisez les versements ; confirmez la tranche une fois arrivée.',
    },
  },
  'case.withdrawn': {
    en: 'The applicant withdrew the case',
    more: { en: 'Nothing will be decided.', fr: 'Rien ne sera décidé.' },
  },
  'case.closed': {
    en: 'The case was closed',
    more: { en: 'Nothing more happens to it.', fr: 'Il ne lui arrive plus rien.' },
  },
  test: {
    en: 'A test message, of no case',
    more: {
      en: 'Answer it as any other: `testWebhook` sends it, the journal says what became of it.',
      fr: 'Répondez-y comme aux autres : `testWebhook` l’envoie, le journal dit ce qu’il devient.',
    },
  },
};
const inOurs = { ...newsWords, test: testWords };

function operationOf(type: PartnerNews | 'test'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(WebhookMessage.extend({ type: z.literal(type) }));
  const reference = type === 'test' ? 'NSB-TEST-GRNT' : 'NSB-7K3M-29QF';
  const link = `https://nasab.example/partner/v1/decisions/${reference}`;
  const example = { type, timestamp: '2026-12-18T14:02:09.000Z', data: { reference, link } };
  const { en, more } = words[type];
  return {
    security: [],
    operationId: `told-${type}`,
    ...{ summary: en, 'x-summary-fr': inOurs[type].fr, 'x-summary-ar': inOurs[type].ar },
    ...described(more),
    tags: ['webhooks'],
    parameters: headers,
    requestBody: {
      required: true,
      content: { 'application/json': { schema, examples: { sent: { value: example } } } },
    },
    responses: { '2XX': described(taken), '410': described(gone) },
  };
}

export const webhooksOf = (): Json =>
  Object.fromEntries(([...partnerNews, 'test'] as const).map((type) => [type, { post: operationOf(type) }]));
