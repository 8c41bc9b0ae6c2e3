/** Webhooks as officers see them: how each address of a partner stands, a test, and sending again what was given up. */
import * as z from 'zod';
import { newsWords, testWords } from '#shared/cases/partner-news';
import { environments } from '#shared/partner/clients';
import { findState, listGivenUp, replayParked, sendTest } from '#shared/partner/hooks/desk';
import { SheetId } from '#shared/platform/book';
import { Text } from '../plain-shapes.ts';
import { route } from '../route.ts';
import * as hook from '../webhook-shapes.ts';

const path = '/api/officer/agreements/{partner}/webhooks';
const Of = z.object({ environment: z.enum(environments) });
const ofPartner = z.object({ partner: SheetId });
const params = { partner: 'bank-atlas' };

const WebhooksView = z.object({
  endpoints: z.array(
    hook.EndpointView.extend({
      environment: z.enum(environments),
      /** Its events, in words. */
      told: z.array(Text),
      /** The last of those given up, the newest first. */
      givenUp: z.array(hook.JournalMessage.extend({ title: Text })),
    }),
  ),
});
export type WebhooksView = z.infer<typeof WebhooksView>;

const see = route({
  id: 'getPartnerWebhooks',
  method: 'GET',
  path,
  audience: 'officer',
  roles: ['administrator', 'inspector'],
  summary: {
    ar: 'عناوين إشعارات الشريك وحالتها',
    fr: 'Les adresses de notification d’un partenaire, et leur état',
  },
  params: ofPartner,
  output: WebhooksView,
  examples: [
    {
      name: 'one address',
      params,
      output: {
        endpoints: [
          {
            ...hook.exampleEndpoint,
            environment: 'live',
            told: hook.exampleEndpoint.events.map((news) => newsWords[news]),
            givenUp: [],
          },
        ],
      },
    },
  ],
  handle: async (platform, _, { params: { partner } }) => {
    const endpoints = [];
    for (const environment of environments) {
      const state = await findState(platform, { partner, environment });
      if (state === undefined) continue;
      const givenUp = (await listGivenUp(platform, state.endpoint)).map((each) => ({
        ...hook.journalMessage(each),
        title: each.news === 'test' ? testWords : newsWords[each.news],
      }));
      const told = state.endpoint.news.map((news) => newsWords[news]);
      endpoints.push({ ...hook.endpointView(state), environment, told, givenUp });
    }
    return { endpoints };
  },
});

const test = route({
  id: 'testPartnerWebhook',
  method: 'POST',
  path: `${path}/test`,
  audience: 'officer',
  roles: ['administrator'],
  summary: { ar: 'إرسال رسالة تجريبية إلى الشريك', fr: 'Envoyer un message d’essai au partenaire' },
  params: ofPartner,
  input: Of,
  output: z.object({ id: hook.MessageId }),
  examples: [{ name: 'queued', params, input: { environment: 'live' }, output: { id: hook.exampleId } }],
  handle: async (platform, _, { params: { partner }, input: { environment } }) => ({
    id: await sendTest(platform, { partner, environment }),
  }),
});

const replay = route({
  id: 'replayPartnerWebhooks',
  method: 'POST',
  path: `${path}/replay`,
  audience: 'officer',
  roles: ['administrator'],
  summary: {
    ar: 'إعادة إرسال ما لم يسلم إلى الشريك',
    fr: 'Envoyer de nouveau ce qui n’a pu être remis au partenaire',
  },
  params: ofPartner,
  input: Of,
  output: z.object({ replayed: z.int(), more: z.boolean() }),
  examples: [{ name: 'two', params, input: { environment: 'live' }, output: { replayed: 2, more: false } }],
  handle: async (platform, _, { params: { partner }, input: { environment } }) =>
    await replayParked(platform, { partner, environment }),
});

export const webhookDeskRoutes = [see, test, replay];
