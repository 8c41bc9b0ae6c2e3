/**
 * Webhooks as partners see to them: where to be told, the secret, the journal of seven days, sending again, a test. A secret
 * is answered once and is in no answer that could be repeated, so none of these calls takes an Idempotency-Key: set twice,
 * an address is set once, and a secret that got lost on its way is renewed.
 */
import * as z from 'zod';
import { partnerNews } from '#shared/cases/partner-news';
import type { Receiver } from '#shared/partner/hooks/journal';
import type { Callers } from '../caller.ts';
import { route } from '../route.ts';
import {
  EndpointView,
  endpointView,
  exampleEndpoint,
  exampleId,
  JournalMessage,
  journalMessage,
  MessageId,
  News,
} from '../webhook-shapes.ts';

const receiverOf = ({ id: partner, environment }: Callers['partner']): Receiver => ({ partner, environment });
const path = '/partner/v1/webhook';
const shared = { audience: 'partner', scope: 'webhooks:write' } as const;
const Secret = z.string().regex(/^whsec_[\w+/=-]{40,60}$/u);
const exampleSecret = 'whsec_Zk3mQ0b1nq2sT4vX6yA8cE0gI2kM4oQ6sU8wY0aC2eE=';

// Loaded when first asked for: who reads decisions does not wait for them.
const loadDesk = async () => await import('#shared/partner/hooks/desk');
const loadEndpoint = async () => await import('#shared/partner/hooks/endpoint');

const see = route({
  ...shared,
  ...{ id: 'getWebhook', method: 'GET', path },
  summary: {
    ar: 'عنوان الإشعارات وحالته وعدد ما لم يسلم',
    fr: 'L’adresse des notifications, son état, ce qui n’a pu être remis',
    en: 'The address for webhooks, how it stands, what could not be delivered',
  },
  more: {
    en: 'One address for each environment: that of the key you come with.',
    fr: 'Une adresse par environnement : celui de la clé avec laquelle vous venez.',
  },
  problems: ['webhook.absent'],
  output: EndpointView,
  examples: [{ name: 'active', output: exampleEndpoint }],
  handle: async (platform, caller) => {
    const { mustBeThere, findEndpoint } = await loadEndpoint();
    const { stateOf } = await loadDesk();
    const endpoint = mustBeThere(await findEndpoint(platform, caller.id, caller.environment));
    return endpointView(await stateOf(platform, endpoint));
  },
});

const set = route({
  ...shared,
  ...{ id: 'setWebhook', method: 'PUT', path },
  summary: {
    ar: 'تسجيل عنوان الإشعارات (https) أو تغييره؛ يظهر السر مرة واحدة عند أول تسجيل',
    fr: 'Enregistrer l’adresse (https) ou la changer ; le secret n’est montré qu’au premier enregistrement',
    en: 'Register the address (https) or change it; the secret is shown at the first registration only',
  },
  more: {
    en: 'Nothing from before the first registration is told. An address that ended with 410 is taken up again by registering it. Lost the secret? Renew it.',
    fr: 'Rien d’antérieur au premier enregistrement n’est annoncé. Une adresse finie par un 410 reprend quand vous l’enregistrez. Secret perdu ? Renouvelez-le.',
  },
  problems: [
    'webhook.not-a-url',
    'webhook.not-https',
    'webhook.port',
    'webhook.credentials',
    'webhook.number',
  ],
  input: z.object({
    url: z.string().max(500),
    /** Which news; default all. */
    events: z
      .array(News)
      .min(1)
      .max(partnerNews.length)
      .default([...partnerNews]),
  }),
  output: EndpointView.extend({ secret: Secret.optional() }),
  examples: [
    {
      name: 'registered',
      input: { url: exampleEndpoint.url, events: exampleEndpoint.events },
      output: { ...exampleEndpoint, secret: exampleSecret },
    },
  ],
  handle: async (platform, caller, { input: { url, events } }) => {
    const { setEndpoint } = await loadEndpoint();
    const { stateOf } = await loadDesk();
    const { endpoint, secret } = await setEndpoint(platform, caller.id, caller.environment, {
      ...{ url, news: events },
    });
    const view = endpointView(await stateOf(platform, endpoint));
    return { ...view, ...(secret === undefined ? {} : { secret }) };
  },
});

const renew = route({
  ...shared,
  ...{ id: 'renewWebhookSecret', method: 'POST', path: `${path}/secret` },
  summary: {
    ar: 'سر جديد يظهر مرة واحدة؛ ويوقع بالقديم أيضا طيلة 24 ساعة',
    fr: 'Un nouveau secret, montré une fois ; l’ancien signe aussi pendant 24 heures',
    en: 'A new secret, shown once; the former one signs too for 24 hours',
  },
  more: {
    en: 'For a day each message bears two signatures, so change the secret in your receiver at leisure. At most two changes a day.',
    fr: 'Pendant un jour chaque message porte deux signatures : changez le secret de votre récepteur sans hâte. Deux changements par jour au plus.',
  },
  problems: ['webhook.absent', 'webhook.secrets'],
  output: EndpointView.extend({ secret: Secret }),
  examples: [
    {
      name: 'renewed',
      output: {
        ...{ ...exampleEndpoint, secret: exampleSecret },
        oldSecretUntil: '2026-12-19T15:00:00.000Z',
      },
    },
  ],
  handle: async (platform, caller) => {
    const { renewSecret } = await loadEndpoint();
    const { stateOf } = await loadDesk();
    const { endpoint, secret } = await renewSecret(platform, caller.id, caller.environment);
    return { ...endpointView(await stateOf(platform, endpoint)), secret };
  },
});

const remove = route({
  ...shared,
  ...{ id: 'removeWebhook', method: 'POST', path: `${path}/removal` },
  summary: {
    ar: 'حذف عنوان الإشعارات: لا يرسل إليه شيء بعد الآن',
    fr: 'Retirer l’adresse : plus rien n’y est envoyé',
    en: 'Remove the address: nothing is sent there any more',
  },
  more: {
    en: 'What still waited is dropped, and the journal says so. Removing what is not there is answered alike.',
    fr: 'Ce qui attendait est abandonné, et le journal le dit. Retirer ce qui n’est pas là a la même réponse.',
  },
  output: z.object({ removed: z.literal(true) }),
  examples: [{ name: 'removed', output: { removed: true } }],
  handle: async (platform, caller) => {
    const { removeEndpoint } = await loadEndpoint();
    await removeEndpoint(platform, caller.id, caller.environment);
    return { removed: true as const };
  },
});

const test = route({
  ...shared,
  ...{ id: 'testWebhook', method: 'POST', path: `${path}/test`, perMinute: 20 },
  summary: {
    ar: 'إرسال رسالة تجريبية لا تخص أي ملف؛ ويظهر مآلها في السجل',
    fr: 'Envoyer un message d’essai, qui ne concerne aucun dossier ; le journal dit ce qu’il devient',
    en: 'Send a test message, which is of no case; the journal says what becomes of it',
  },
  more: {
    en: 'It takes the same road as all others, within a minute: signed, retried, journaled.',
    fr: 'Il prend le même chemin que les autres, dans la minute : signé, réessayé, consigné.',
  },
  problems: ['webhook.absent', 'webhook.gone'],
  output: z.object({ id: MessageId }),
  examples: [{ name: 'queued', output: { id: exampleId } }],
  handle: async (platform, caller) => {
    const { sendTest } = await loadDesk();
    return { id: await sendTest(platform, receiverOf(caller)) };
  },
});

const exampleMessage = {
  ...{ id: exampleId, type: 'decision.made', at: '2026-12-18T14:02:09.000Z', state: 'delivered' },
  tries: [
    { at: '2026-12-18T14:02:10.000Z', fault: 'timeout', ms: 10_000 },
    { at: '2026-12-18T14:02:31.000Z', status: 204, ms: 84 },
  ],
};

const journal = route({
  ...shared,
  ...{ id: 'listWebhookMessages', method: 'GET', path: `${path}/messages` },
  summary: {
    ar: 'سجل الأيام السبعة الأخيرة: كل رسالة ومحاولات إرسالها، من الأقدم إلى الأحدث',
    fr: 'Le journal de sept jours : chaque message et chaque essai, du plus ancien au plus récent',
    en: 'The journal of seven days: each message and each attempt, oldest first',
  },
  more: {
    en: 'Go on with the last `id` as `after`. No reference of a case stands in it.',
    fr: 'Continuez avec le dernier `id` comme `after`. Aucune référence de dossier n’y figure.',
  },
  query: z.object({
    /** The last message seen. */
    after: MessageId.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: z.object({ messages: z.array(JournalMessage) }),
  examples: [{ name: 'one', query: { limit: '50' }, output: { messages: [exampleMessage] } }],
  handle: async (platform, caller, { query: { after, limit } }) => {
    const { listJournal } = await import('#shared/partner/hooks/journal');
    const from = after === undefined ? { limit } : { after, limit };
    return { messages: (await listJournal(platform, receiverOf(caller), from)).map(journalMessage) };
  },
});

const replay = route({
  ...shared,
  ...{ id: 'replayWebhookMessage', method: 'POST', path: `${path}/messages/{message}/replay` },
  summary: {
    ar: 'إعادة إرسال رسالة بمعرفها نفسه',
    fr: 'Envoyer de nouveau un message, sous le même identifiant',
    en: 'Send one message again, under the same identifier',
  },
  more: {
    en: 'Whatever became of it, delivered too. Consent and agreement are asked anew.',
    fr: 'Quoi qu’il en soit devenu, même remis. L’accord et la convention sont vérifiés de nouveau.',
  },
  problems: ['webhook.absent', 'webhook.gone', 'webhook.no-message', 'webhook.not-allowed'],
  params: z.object({ message: z.string().max(60) }),
  output: JournalMessage,
  examples: [
    {
      name: 'queued anew',
      params: { message: exampleId },
      output: { ...exampleMessage, state: 'waiting', nextTryAt: '2026-12-19T08:00:00.000Z' },
    },
  ],
  handle: async (platform, caller, { params: { message } }) => {
    const { replayOne } = await loadDesk();
    return journalMessage(await replayOne(platform, receiverOf(caller), message));
  },
});

const replayMany = route({
  ...shared,
  ...{ id: 'replayWebhookMessages', method: 'POST', path: `${path}/replay`, perMinute: 60 },
  summary: {
    ar: 'إعادة إرسال كل ما وقع منذ تاريخ معين أو بعد رسالة معينة، مائة في كل طلب',
    fr: 'Envoyer de nouveau ce qui est arrivé depuis un instant ou après un message, cent par appel',
    en: 'Send again what happened since an instant or after a message, a hundred a call',
  },
  more: {
    en: 'While `more` is true, go on with `last` as `after`. What may no longer be sent is passed over.',
    fr: 'Tant que `more` est vrai, continuez avec `last` comme `after`. Ce qui ne peut plus être envoyé est passé.',
  },
  problems: ['webhook.absent', 'webhook.gone'],
  input: z.union([z.object({ since: z.iso.datetime() }), z.object({ after: MessageId })]),
  output: z.object({ replayed: z.int(), last: MessageId.optional(), more: z.boolean() }),
  examples: [
    {
      name: 'since',
      input: { since: '2026-12-18T00:00:00.000Z' },
      output: { replayed: 1, last: exampleId, more: false },
    },
  ],
  handle: async (platform, caller, { input }) => {
    const { replaySince } = await loadDesk();
    const since = 'since' in input ? { at: new Date(input.since) } : input;
    return await replaySince(platform, receiverOf(caller), since);
  },
});

export const partnerHookRoutes = [see, set, renew, remove, test, journal, replay, replayMany];
