/**
 * Where partners want to be told: one address for each environment, which news, and what is signed with. One sheet a
 * partner in the book of webhooks. A secret is kept nowhere: it is made of a random word on the sheet by the service's own
 * key, whenever something is to be signed, and shown to the partner once.
 */
import * as z from 'zod';
import { defineBook } from '#shared/cases/books';
import { type PartnerNews, partnerNews } from '#shared/cases/partner-news';
import { ServiceError } from '#shared/cases/service-error';
import { SheetId } from '#shared/platform/book';
import type { Actor, Platform } from '#shared/platform/platform';
import { type Environment, environments } from '../clients.ts';
import { findUrlFault, type UrlFault } from './address.ts';

type World = Pick<Platform, 'books' | 'now' | 'newId' | 'blind' | 'signer'>;

/** Hours for which what is sent is signed with the old secret too. */
export const overlapHours = 24;
/** Secrets that may sign at once: a third change within a day waits. */
const mostSecrets = 3;

const of = { environment: z.enum(environments) };
const HookEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('EndpointSet'),
    ...of,
    url: z.string().max(500),
    news: z.array(z.enum(partnerNews)).min(1),
  }),
  z.object({ type: z.literal('SecretMade'), ...of, salt: z.string().max(60) }),
  /** The receiver said that it is gone (410). */
  z.object({ type: z.literal('EndpointGone'), ...of }),
  z.object({ type: z.literal('EndpointRemoved'), ...of }),
]);
type HookEvent = z.infer<typeof HookEvent>;

interface Secret {
  readonly salt: string;
  /** ISO instant; absent: until another is made. */
  readonly until?: string;
}

export interface Endpoint {
  readonly partner: string;
  readonly environment: Environment;
  readonly url: string;
  readonly news: readonly PartnerNews[];
  /** ISO instant; what happened before is not told. */
  readonly since: string;
  readonly goneAt?: string;
  readonly secrets: readonly Secret[];
}
type Hooks = { readonly [E in Environment]?: Endpoint };

const hooks = defineBook<HookEvent, Hooks>({
  book: 'webhooks',
  event: HookEvent,
  after: (now = {}, event, { sheetId: partner, at }) => {
    const { environment } = event;
    const { [environment]: was, ...others } = now;
    switch (event.type) {
      case 'EndpointSet': {
        const { goneAt: _, ...kept } = was ?? { since: at, secrets: [] };
        return {
          ...others,
          [environment]: { ...kept, partner, environment, url: event.url, news: event.news },
        };
      }
      case 'SecretMade': {
        const until = new Date(Date.parse(at) + overlapHours * 3_600_000).toISOString();
        const before = was!.secrets
          .filter((secret) => secret.until === undefined || secret.until > at)
          .map((secret) => ({ until, ...secret }));
        return { ...others, [environment]: { ...was!, secrets: [...before, { salt: event.salt }] } };
      }
      case 'EndpointGone':
        return { ...others, [environment]: { ...was!, goneAt: at } };
      case 'EndpointRemoved':
        return others;
    }
  },
  card: (now) => ({ on: '1956-01-01', facts: { endpoints: Object.keys(now).length } }),
  absent: { ar: 'لم يسجل هذا الشريك أي عنوان.', fr: 'Ce partenaire n’a enregistré aucune adresse.' },
});

/** Programs of the same machine may be told where the service itself is reached on it alone, in the sandbox. */
export const mayLoopback = ({ signer }: Pick<Platform, 'signer'>, environment: Environment): boolean =>
  environment === 'sandbox' && /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(signer.issuer);

export async function findEndpoint(
  platform: Pick<Platform, 'books'>,
  partner: string,
  environment: Environment,
): Promise<Endpoint | undefined> {
  return SheetId.safeParse(partner).success
    ? (await hooks.find(platform, partner))?.now[environment]
    : undefined;
}

/** Of all partners, both environments: there are tens of them in a country. */
export async function listEndpoints(platform: Pick<Platform, 'books'>): Promise<readonly Endpoint[]> {
  const { sheets } = await hooks.list(platform, { limit: 100 });
  const found = await Promise.all(sheets.map(({ sheetId }) => hooks.find(platform, sheetId)));
  return found.flatMap((sheet) => Object.values(sheet?.now ?? {}));
}

const actorOf = (partner: string): Actor => ({ kind: 'partner', id: partner });

/** Registers an address or changes it; the first time a secret is made, and answered once. */
export async function setEndpoint(
  platform: World,
  partner: string,
  environment: Environment,
  { url, news }: { readonly url: string; readonly news: readonly PartnerNews[] },
): Promise<{ readonly endpoint: Endpoint; readonly secret?: string }> {
  const fault = findUrlFault(url, mayLoopback(platform, environment));
  if (fault !== undefined)
    throw new ServiceError('unusable', `webhook.${fault}` as const, urlFaults[fault], {
      faults: [{ path: 'url', text: urlFaults[fault] }],
    });
  const salt = platform.newId('commit');
  let made = false;
  const sheet = await hooks.enter(platform, partner, actorOf(partner), (now) => {
    const was = now?.now[environment];
    made = was === undefined;
    const wanted = [...new Set(news)].sort();
    const same = was?.url === url && was.goneAt === undefined && String(was.news) === String(wanted);
    return {
      events: [
        ...(same ? [] : [{ type: 'EndpointSet' as const, environment, url, news: wanted }]),
        ...(made ? [{ type: 'SecretMade' as const, environment, salt }] : []),
      ],
    };
  });
  const endpoint = sheet!.now[environment]!;
  return { endpoint, ...(made ? { secret: await wordOf(platform, endpoint, salt) } : {}) };
}

/** Another secret from now on; for a day what is sent is signed with both. */
export async function renewSecret(
  platform: World,
  partner: string,
  environment: Environment,
): Promise<{ readonly endpoint: Endpoint; readonly secret: string }> {
  const salt = platform.newId('commit');
  const sheet = await hooks.enter(platform, partner, actorOf(partner), (now) => {
    const was = mustBeThere(now?.now[environment]);
    if (secretsAt(was, platform.now()).length >= mostSecrets)
      throw new ServiceError('conflict', 'webhook.secrets', tooOften);
    return { events: [{ type: 'SecretMade', environment, salt }] };
  });
  const endpoint = sheet!.now[environment]!;
  return { endpoint, secret: await wordOf(platform, endpoint, salt) };
}

/** Nothing is sent there any more; what waits is dropped. */
export async function removeEndpoint(
  platform: World,
  partner: string,
  environment: Environment,
): Promise<void> {
  await hooks.enter(platform, partner, actorOf(partner), (now) => ({
    events: now?.now[environment] === undefined ? [] : [{ type: 'EndpointRemoved', environment }],
  }));
}

/** Its receiver said so itself; registering it again takes it up again. */
export async function noteGone(
  platform: World,
  { partner, environment }: Pick<Endpoint, 'partner' | 'environment'>,
): Promise<void> {
  await hooks.enter(platform, partner, { kind: 'service', id: 'webhooks' }, (now) => {
    const was = now?.now[environment];
    const stands = was !== undefined && was.goneAt === undefined;
    return { events: stands ? [{ type: 'EndpointGone', environment }] : [] };
  });
}

export function mustBeThere(endpoint: Endpoint | undefined): Endpoint {
  if (endpoint !== undefined) return endpoint;
  throw new ServiceError('absent', 'webhook.absent', notRegistered);
}

const secretsAt = ({ secrets }: Endpoint, at: Date): readonly Secret[] =>
  secrets.filter(({ until }) => until === undefined || Date.parse(until) > at.getTime());

/** As Standard Webhooks writes it: `whsec_` and 32 bytes in base64. */
async function wordOf(
  { blind }: Pick<Platform, 'blind'>,
  { partner, environment }: Endpoint,
  salt: string,
): Promise<string> {
  const bytes = Buffer.from(
    await blind('partner', `webhook secret ${environment} ${salt} ${partner}`),
    'base64url',
  );
  return `whsec_${bytes.toString('base64')}`;
}

/** Those that sign now, the newest first. */
export const secretsOf = async (
  platform: Pick<Platform, 'blind' | 'now'>,
  endpoint: Endpoint,
): Promise<readonly string[]> =>
  await Promise.all(
    secretsAt(endpoint, platform.now())
      .toReversed()
      .map(({ salt }) => wordOf(platform, endpoint, salt)),
  );

/** ISO instant until which the secret before the present one signs too. */
export const overlapOf = (endpoint: Endpoint, at: Date): string | undefined =>
  secretsAt(endpoint, at).findLast(({ until }) => until !== undefined)?.until;

export const tooOften = {
  ar: 'تم تجديد السر مرات كثيرة خلال يوم واحد. المرجو الانتظار إلى أن تنتهي صلاحية الأسرار القديمة.',
  fr: 'Le secret a changé trop souvent en un jour. Attendez que les anciens ne servent plus.',
};
export const notRegistered = {
  ar: 'لم يسجل أي عنوان للإشعارات. المرجو تسجيله أولا.',
  fr: 'Aucune adresse n’est enregistrée pour les notifications. Enregistrez-la d’abord.',
};
export const urlFaults: Readonly<Record<UrlFault, { readonly ar: string; readonly fr: string }>> = {
  'not-a-url': {
    ar: 'هذا ليس عنوانا صالحا. المرجو إدخال عنوان كامل دون علامة #، مثل https://bank.example/nasab.',
    fr: 'Ceci n’est pas une adresse valable. Donnez-la entière, sans #, par exemple https://bank.example/nasab.',
  },
  'not-https': {
    ar: 'يجب أن يبدأ العنوان بـ https، حتى لا يقرأ أحد ما يرسل في الطريق.',
    fr: 'L’adresse doit commencer par https : ce qui est envoyé ne doit être lu par personne en chemin.',
  },
  port: {
    ar: 'المنفذ غير مقبول. المقبول: 443 أو 8443.',
    fr: 'Ce port n’est pas admis. Le sont : 443 et 8443.',
  },
  credentials: {
    ar: 'يجب ألا يتضمن العنوان اسم مستخدم أو كلمة سر: يكفي التحقق من التوقيع.',
    fr: 'L’adresse ne doit contenir ni nom ni mot de passe : la signature suffit.',
  },
  number: {
    ar: 'يجب أن يكون في العنوان اسم نطاق، لا رقم.',
    fr: 'L’adresse doit porter un nom de domaine, pas un nombre.',
  },
};
