/** Keys of partners' machines: administrators register and revoke them under an agreement; inspectors read them. */
import * as z from 'zod';
import { environments, findClient, registerKey, revokeKey } from '#shared/partner/clients';
import { SheetId } from '#shared/platform/book';
import type { Platform } from '#shared/platform/platform';
import { officerActor } from '../reach.ts';
import { route } from '../route.ts';
import { Instant } from '../shapes.ts';

const ofPartner = z.object({ partner: SheetId });
const Warning = z.object({ at: Instant, count: z.int() });
const Keys = z.object({
  keys: z.array(
    z.object({
      kid: z.string(),
      kind: z.enum(['EC', 'OKP', 'RSA']),
      agreement: z.string(),
      environment: z.enum(environments),
      by: z.string(),
      at: Instant,
      revoked: z.object({ by: z.string(), at: Instant, reason: z.string() }).optional(),
    }),
  ),
  /** When it was stopped for the rest of the hour, having asked for so many references that are not there for it. */
  stops: z.array(Warning),
  /** When it looked at cases so often within an hour. */
  rushes: z.array(Warning),
});
export type PartnerKeys = z.infer<typeof Keys>;

async function keysOf(platform: Platform, partner: string): Promise<z.infer<typeof Keys>> {
  const { keys = [], stops = [], rushes = [] } = (await findClient(platform, partner)) ?? {};
  return {
    keys: keys.map(({ kid, jwk, agreement, environment, by, at, revoked }) => ({
      ...{ kid, kind: jwk.kty, agreement, environment, by: by.id, at },
      ...(revoked === undefined ? {} : { revoked: { ...revoked, by: revoked.by.id } }),
    })),
    stops: [...stops],
    rushes: [...rushes],
  };
}

const kid = 'w9eYdC6_s_tLQ8lH6PUpc0mddazaqtPgeC2IgWDiqY8';
const path = '/api/officer/agreements/{partner}/keys';
const params = { partner: 'bank-atlas' };
const key = {
  ...{ kid, kind: 'EC', agreement: 'a1', environment: 'live' },
  ...{ by: 'administrator-1', at: '2026-11-21T09:30:00.000Z' },
} as const;

const list = route({
  id: 'getPartnerMachineKeys',
  method: 'GET',
  path,
  audience: 'officer',
  roles: ['administrator', 'inspector'],
  summary: { ar: 'مفاتيح نظام الشريك', fr: 'Les clés du système d’un partenaire' },
  params: ofPartner,
  output: Keys,
  examples: [{ name: 'one key', params, output: { keys: [key], stops: [], rushes: [] } }],
  handle: async (platform, _, { params: { partner } }) => await keysOf(platform, partner),
});

const register = route({
  id: 'registerPartnerKey',
  method: 'POST',
  path,
  audience: 'officer',
  roles: ['administrator'],
  summary: {
    ar: 'تسجيل مفتاح عمومي لنظام شريك في إطار اتفاقية',
    fr: 'Enregistrer la clé publique d’un partenaire, sous une convention',
  },
  params: ofPartner,
  input: z.object({
    jwk: z.record(z.string().max(20), z.unknown()),
    agreement: z.string().max(10),
    environment: z.enum(environments),
  }),
  output: Keys,
  examples: [
    {
      name: 'registered',
      params,
      input: {
        jwk: {
          ...{ kty: 'EC', crv: 'P-256' },
          x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
          y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
        },
        ...{ agreement: 'a1', environment: 'live' },
      },
      output: { keys: [key], stops: [], rushes: [] },
    },
  ],
  handle: async (platform, caller, { params: { partner }, input }) => {
    await registerKey(platform, officerActor(caller, 'administrator'), partner, input);
    return await keysOf(platform, partner);
  },
});

const revoke = route({
  id: 'revokePartnerKey',
  method: 'POST',
  path: `${path}/{kid}/revoke`,
  audience: 'officer',
  roles: ['administrator'],
  summary: {
    ar: 'إلغاء مفتاح: لا يفتح شيئا بعد الآن، ولا الرموز المسلمة به',
    fr: 'Révoquer une clé : elle n’ouvre plus rien, ses jetons non plus',
  },
  params: ofPartner.extend({ kid: z.string().max(100) }),
  input: z.object({ reason: z.string().trim().min(1).max(500) }),
  output: Keys,
  examples: [
    {
      name: 'revoked',
      params: { ...params, kid },
      input: { reason: 'Clé remplacée' },
      output: {
        keys: [
          {
            ...key,
            revoked: { by: 'administrator-1', at: '2026-12-01T08:00:00.000Z', reason: 'Clé remplacée' },
          },
        ],
        stops: [{ at: '2026-11-30T22:14:05.000Z', count: 30 }],
        rushes: [{ at: '2026-12-02T08:03:41.000Z', count: 2000 }],
      },
    },
  ],
  handle: async (platform, caller, { params: { partner, kid: of }, input }) => {
    await revokeKey(platform, officerActor(caller, 'administrator'), partner, of, input.reason);
    return await keysOf(platform, partner);
  },
});

export const partnerKeyRoutes = [list, register, revoke];
