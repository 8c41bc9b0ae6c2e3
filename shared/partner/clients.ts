/**
 * Partners' machines: the keys they prove themselves with, registered by an administrator under a framework agreement,
 * and what they may be allowed. One sheet a partner in the book of partners, beside its agreements.
 */
import { calculateJwkThumbprint, type JWK } from 'jose';
import * as z from 'zod';
import { defineBook, type Sheet } from '#shared/cases/books';
import { type FrameworkAgreement, holdsOn, partnerFiles } from '#shared/cases/framework-agreements';
import type { PlainDate } from '#shared/cases/plain-date';
import { ServiceError } from '#shared/cases/service-error';
import { SheetId } from '#shared/platform/book';
import type { Actor, Platform } from '#shared/platform/platform';

type World = Pick<Platform, 'books' | 'now' | 'newId'>;

export const partnerScopes = [
  'decisions:read',
  'webhooks:write',
  'referrals:read',
  'referrals:write',
] as const;
export type PartnerScope = (typeof partnerScopes)[number];

/** A sandbox's key opens the sandbox alone, a live one never the sandbox. */
export const environments = ['live', 'sandbox'] as const;
export type Environment = (typeof environments)[number];

const coordinate = z.string().regex(/^[\w-]{42,44}$/u);
/** Public keys only: whoever sends a private one is told so, and has to make another. */
export const ClientJwk = z.discriminatedUnion('kty', [
  z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
  z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: coordinate }),
  // 2048 bits are 342 letters.
  z.object({ kty: z.literal('RSA'), n: z.string().regex(/^[\w-]{342,1366}$/u), e: z.literal('AQAB') }),
]);
export type ClientJwk = z.infer<typeof ClientJwk>;

const Kid = z.string().min(1).max(100);
const ClientEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('KeyRegistered'),
    kid: Kid,
    jwk: ClientJwk,
    agreement: z.string().max(10),
    environment: z.enum(environments),
  }),
  z.object({ type: z.literal('KeyRevoked'), kid: Kid, reason: z.string().trim().min(1).max(500) }),
  /** It asked for so many references that are not there for it that it was told nothing more for that hour. */
  z.object({ type: z.literal('GuessingStopped'), count: z.number().int().positive() }),
  /** It looked at cases so often within an hour; nothing was refused for it. */
  z.object({ type: z.literal('RushSeen'), count: z.number().int().positive() }),
]);
type ClientEvent = z.infer<typeof ClientEvent>;

export interface ClientKey {
  /** Its thumbprint (RFC 7638). */
  readonly kid: string;
  readonly jwk: ClientJwk;
  readonly agreement: string;
  readonly environment: Environment;
  readonly by: Actor;
  readonly at: string;
  readonly revoked?: { readonly at: string; readonly by: Actor; readonly reason: string };
}

/** What those who answer for the agreement are to hear of. */
export interface Warning {
  /** ISO instant. */
  readonly at: string;
  readonly count: number;
}

export interface Client {
  readonly partner: string;
  readonly keys: readonly ClientKey[];
  readonly stops: readonly Warning[];
  readonly rushes: readonly Warning[];
}

const clients = defineBook<ClientEvent, Client>({
  book: 'partners',
  event: ClientEvent,
  after: (before, event, { sheetId: partner, actor: by, at }) => {
    const now = before ?? { partner, keys: [], stops: [], rushes: [] };
    switch (event.type) {
      case 'KeyRegistered': {
        const { type: _, ...key } = event;
        return { ...now, keys: [...now.keys, { ...key, by, at }] };
      }
      case 'KeyRevoked': {
        const revoked = { at, by, reason: event.reason };
        return { ...now, keys: now.keys.map((key) => (key.kid === event.kid ? { ...key, revoked } : key)) };
      }
      case 'GuessingStopped':
        return { ...now, stops: [...now.stops, { at, count: event.count }] };
      case 'RushSeen':
        return { ...now, rushes: [...now.rushes, { at, count: event.count }] };
    }
  },
  card: ({ keys }) => ({
    on: keys.at(-1)?.at ?? '1956-01-01',
    facts: { keys: keys.filter(({ revoked }) => revoked === undefined).length },
  }),
  absent: {
    ar: 'لم يسجل أي مفتاح لهذا الشريك.',
    fr: 'Aucune clé n’est enregistrée pour ce partenaire.',
  },
  taken: {
    ar: 'هذا المفتاح مسجل من قبل. يجب أن يكون لكل شريك مفتاحه الخاص.',
    fr: 'Cette clé est déjà enregistrée. Chaque partenaire doit avoir la sienne.',
  },
});

const unfit = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('unusable', code, { ar, fr });

/** Under an agreement that was not ended; a live key needs one that was signed. Registered twice, it is registered once. */
export async function registerKey(
  platform: World,
  actor: Actor,
  partner: SheetId,
  given: { readonly jwk: JWK; readonly agreement: string; readonly environment: Environment },
): Promise<Sheet<Client>> {
  const { agreement, environment } = given;
  if (['d', 'p', 'q', 'k'].some((name) => name in given.jwk))
    throw unfit(
      'key.private',
      'هذا مفتاح خاص، وقد انكشف بإرساله. المرجو إنشاء زوج جديد وإرسال المفتاح العمومي وحده.',
      'Ceci est une clé privée : l’envoyer l’a compromise. Créez-en une autre et n’envoyez que sa partie publique.',
    );
  const parsed = ClientJwk.safeParse(given.jwk);
  if (!parsed.success)
    throw unfit(
      'key.unfit',
      'هذا المفتاح غير صالح. المقبول: P-256 أو Ed25519 أو RSA من 2048 بت فأكثر، بصيغة JWK.',
      'Cette clé ne convient pas. Sont admises, en JWK : P-256, Ed25519, ou RSA d’au moins 2048 bits.',
    );
  const under = (await partnerFiles.get(platform, partner)).now.agreements.find(
    (each) => each.agreement === agreement,
  );
  const fit =
    under !== undefined &&
    under.endedOn === undefined &&
    (environment === 'sandbox' || under.signedOn !== undefined);
  if (!fit)
    throw new ServiceError('conflict', 'key.no-agreement', {
      ar: 'لا توجد اتفاقية موقعة وسارية بهذا المعرف؛ والمفتاح لا يسجل إلا في إطارها.',
      fr: 'Aucune convention signée et en cours ne porte cet identifiant : une clé ne s’enregistre que sous une convention.',
    });
  const kid = await calculateJwkThumbprint(parsed.data);
  const sheet = await clients.enter(platform, partner, actor, (now) => {
    const known = now?.now.keys.find((key) => key.kid === kid);
    if (known?.revoked !== undefined)
      throw unfit(
        'key.was-revoked',
        'هذا المفتاح ملغى ولا يسجل من جديد. المرجو إنشاء مفتاح آخر.',
        'Cette clé a été révoquée et ne peut servir de nouveau. Créez-en une autre.',
      );
    if (known !== undefined) return { events: [] };
    return {
      events: [{ type: 'KeyRegistered', kid, jwk: parsed.data, agreement, environment }],
      claims: [kid],
    };
  });
  return sheet!;
}

/** From now on it opens nothing, and neither do the tokens it has brought. */
export async function revokeKey(
  platform: World,
  actor: Actor,
  partner: SheetId,
  kid: string,
  reason: string,
): Promise<Sheet<Client>> {
  return await clients.record(platform, partner, actor, ({ now }) => {
    const key = now.keys.find((each) => each.kid === kid);
    if (key === undefined)
      throw new ServiceError('absent', 'key.absent', {
        ar: 'لا يوجد هذا المفتاح لدى هذا الشريك.',
        fr: 'Ce partenaire n’a pas cette clé.',
      });
    return { events: key.revoked === undefined ? [{ type: 'KeyRevoked', kid, reason }] : [] };
  });
}

const door = { kind: 'service', id: 'partner-door' } as const;

/** For those who answer for the agreement: what a log forgets stays on the partner's sheet. */
export async function noteStop(platform: World, partner: SheetId, count: number): Promise<void> {
  await clients.enter(platform, partner, door, () => ({ events: [{ type: 'GuessingStopped', count }] }));
}
export async function noteRush(platform: World, partner: SheetId, count: number): Promise<void> {
  await clients.enter(platform, partner, door, () => ({ events: [{ type: 'RushSeen', count }] }));
}

/** Of a country's partners, those that were stopped or seen to rush since an instant. */
export async function listWarned(
  platform: Pick<Platform, 'books'>,
  since: string,
): Promise<readonly SheetId[]> {
  const { sheets } = await clients.list(platform, { limit: 100 });
  const found = await Promise.all(sheets.map(({ sheetId }) => clients.find(platform, sheetId)));
  return found.flatMap((sheet) => {
    const { stops = [], rushes = [] } = sheet?.now ?? {};
    return sheet !== undefined && [...stops, ...rushes].some(({ at }) => at >= since) ? [sheet.sheetId] : [];
  });
}

export async function findClient(
  platform: Pick<Platform, 'books'>,
  partner: string,
): Promise<Client | undefined> {
  return SheetId.safeParse(partner).success ? (await clients.find(platform, partner))?.now : undefined;
}

/** What a partner can be given for a key that day: nothing once the key's own agreement is over. */
export async function scopesOf(
  platform: Pick<Platform, 'books'>,
  partner: string,
  { agreement, environment }: Pick<ClientKey, 'agreement' | 'environment'>,
  day: PlainDate,
): Promise<readonly PartnerScope[]> {
  const under = (await partnerFiles.find(platform, partner))?.now.agreements.find(
    (each) => each.agreement === agreement,
  );
  if (under === undefined) return [];
  if (environment === 'sandbox') return under.endedOn === undefined ? scopesUnder(under) : [];
  return holdsOn(under, day) ? scopesUnder(under) : [];
}

const scopesUnder = ({ terms }: FrameworkAgreement): readonly PartnerScope[] => [
  ...(terms.readsDecisions ? (['decisions:read', 'webhooks:write'] as const) : []),
  ...(terms.takesReferrals === true ? (['referrals:read', 'referrals:write'] as const) : []),
];
