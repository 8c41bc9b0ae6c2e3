/** Seals: does one still hold, and the list of those that no longer do, for whoever checks without asking. */
import * as z from 'zod';
import { checkStatement, standings } from '#shared/cases/letters/check';
import { route } from '../route.ts';
import { exampleDecision } from './partner-decisions.ts';

const seals = route({
  id: 'checkSeal',
  method: 'POST',
  path: '/partner/v1/seals',
  audience: 'partner',
  scope: 'decisions:read',
  summary: {
    ar: 'هل ما زال ختم قرار ساري المفعول؟',
    fr: 'Un sceau présenté tient-il encore ?',
    en: 'Does a seal that was presented still hold?',
  },
  more: {
    en: 'For whoever is online; offline, `verify-seal` of the samples does the same with the keys and the list of revoked seals. Takes the seal or the whole address of the QR code. `forged` and `unknown` are answers, not errors: show them to a person.',
    fr: 'Pour qui est en ligne ; hors ligne, `verify-seal` des exemples fait de même avec les clés et la liste des sceaux révoqués. Prend le sceau ou l’adresse entière du code QR. `forged` et `unknown` sont des réponses, non des erreurs : montrez-les à une personne.',
  },
  input: z.object({ seal: z.string().min(1).max(4000) }),
  output: z.object({ standing: z.enum(standings) }),
  sees: 'nothing',
  examples: [
    { name: 'valid', input: { seal: exampleDecision.seal }, output: { standing: 'valid' } },
    { name: 'revoked', input: { seal: exampleDecision.seal }, output: { standing: 'revoked' } },
  ],
  handle: async (platform, _, { input }) => ({
    standing: (await checkStatement(platform, input.seal)).standing,
  }),
});

const revocations = route({
  id: 'listRevokedSeals',
  method: 'GET',
  path: '/partner/v1/revocations',
  audience: 'partner',
  scope: 'open',
  keptSeconds: 600,
  summary: {
    ar: 'لائحة الأختام التي لم تعد سارية، موقعة، للتحقق دون اتصال',
    fr: 'La liste signée des sceaux qui ne tiennent plus, pour vérifier hors ligne',
    en: 'The signed list of seals that no longer hold, to check offline',
  },
  more: {
    en: '`list` is a JWS by the same keys. Keep it ten minutes, believe it until `until`, a day at most. A seal stands in it as the SHA-256 (base64url) of its first two parts.',
    fr: '`list` est un JWS des mêmes clés. Gardez-le dix minutes, fiez-vous-y jusqu’à `until`, un jour au plus. Un sceau y figure par le SHA-256 (base64url) de ses deux premières parties.',
  },
  output: z.object({ list: z.string(), seals: z.int(), until: z.string().meta({ format: 'date-time' }) }),
  examples: [
    {
      name: 'nothing revoked',
      output: { list: exampleDecision.seal, seals: 0, until: '2026-12-19T08:00:00.000Z' },
    },
  ],
  handle: async (platform) => await (await import('#shared/partner/revocations')).revocationList(platform),
});

export const partnerSealRoutes = [seals, revocations];
