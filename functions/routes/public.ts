/** Open to everybody: is it up, what does it speak, what does the procedure ask for, open a case, sign in. */
import * as z from 'zod';
import { openCase } from '#shared/cases/applicant';
import { delegations } from '#shared/cases/delegations';
import { AccessCode, signInBy } from '../by-code.ts';
import * as example from '../examples.ts';
import { Procedure, procedureOf } from '../procedure.ts';
import { route } from '../route.ts';
import { Instant, OpenedCase } from '../shapes.ts';

const health = route({
  id: 'health',
  method: 'GET',
  path: '/health',
  audience: 'public',
  summary: { ar: 'هل الخدمة تعمل؟', fr: 'Le service répond-il ?' },
  output: z.object({ status: z.literal('ok') }),
  examples: [{ name: 'up', output: { status: 'ok' } }],
  handle: async () => ({ status: 'ok' as const }),
});

const procedureRoute = route({
  id: 'getProcedure',
  method: 'GET',
  path: '/api/public/procedure',
  audience: 'public',
  summary: { ar: 'المسطرة والوثائق المطلوبة', fr: 'La procédure et les pièces demandées' },
  output: Procedure,
  examples: [],
  handle: procedureOf,
});

const open = route({
  id: 'openCase',
  method: 'POST',
  path: '/api/applicant/cases',
  audience: 'public',
  summary: {
    ar: 'فتح ملف: يسلم المرجع والرمز السري مرة واحدة',
    fr: 'Ouvrir un dossier : la référence et le code ne sont remis qu’une fois',
  },
  perMinute: 120,
  status: 201,
  input: z.object({
    delegation: z.enum(delegations.map(({ id }) => id)),
    language: z.enum(['ar', 'fr']).default('ar'),
  }),
  output: OpenedCase,
  examples: [
    {
      name: 'opened',
      input: { delegation: 'khenifra', language: 'ar' },
      output: example.openedCase,
    },
  ],
  handle: (platform, _caller, { input }) => openCase(platform, { kind: 'applicant', id: 'new' }, input),
});

const signIn = route({
  id: 'signInApplicant',
  method: 'POST',
  path: '/api/applicant/sign-in',
  audience: 'public',
  summary: { ar: 'الدخول بالمرجع والرمز السري', fr: 'Se connecter avec la référence et le code' },
  perMinute: 120,
  input: AccessCode,
  output: z.object({ token: z.string(), expiresAt: Instant }),
  examples: [
    {
      name: 'signed in',
      input: { reference: 'NSB-7K3M-29QF', code: '7K3M-29QF-XW4T' },
      output: { token: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln', expiresAt: '2026-11-21T12:00:00.000Z' },
    },
  ],
  handle: (platform, _caller, { input }) => signInBy(platform, input),
});

export const publicRoutes = [health, procedureRoute, open, signIn];
