/** Decisions as partners read them: one by its reference, or those that changed. */
import * as z from 'zod';
import { sealCursor } from '#shared/partner/cursor';
import { decisionIn, decisionStatuses, type PartnerDecision } from '#shared/partner/decision';
import { findSandboxDecision, sandboxCases } from '#shared/partner/sandbox';
import { CaseReference } from '#shared/platform/ids';
import {
  caseFor,
  exampleCursor,
  Listing,
  listFor,
  ofReference,
  onCase,
  sandboxed,
  sinceIn,
} from '../partner-reach.ts';
import { Day, Text } from '../plain-shapes.ts';
import { route } from '../route.ts';

const Amount = z.number().nonnegative();
export const Decision = z.object({
  reference: CaseReference,
  status: z.enum(decisionStatuses),
  amountMAD: Amount.optional(),
  decidedOn: Day.optional(),
  finalOn: Day.optional(),
  conditions: z.array(z.object({ share: z.number(), proof: Text.nullable() })).optional(),
  seal: z.string().optional(),
});
type Decision = z.infer<typeof Decision>;

const inDirhams = <T extends { readonly amountCentimes?: number }>({ amountCentimes, ...said }: T) =>
  amountCentimes === undefined ? said : { ...said, amountMAD: amountCentimes / 100 };
const decisionView = (decision: PartnerDecision): Decision => {
  const { conditions, ...said } = inDirhams(decision);
  return conditions === undefined ? said : { ...said, conditions: [...conditions] };
};

export const exampleDecision = {
  reference: 'NSB-7K3M-29QF',
  status: 'granted',
  amountMAD: 27000,
  decidedOn: '2026-12-18',
  finalOn: '2027-01-17',
  conditions: [
    { share: 60, proof: null },
    { share: 40, proof: { ar: 'فواتير الشطر الأول', fr: 'factures de la première tranche' } },
  ],
  seal: 'eyJhbGciOiJFUzI1NiIsImtpZCI6Ims3UWIyeEx3In0.e30.c2ln',
} as const;

const decision = route({
  id: 'getDecisionForPartner',
  method: 'GET',
  path: '/partner/v1/decisions/{reference}',
  audience: 'partner',
  scope: 'decisions:read',
  summary: {
    ar: 'القرار ومبلغه وتاريخه، دون أي معطى شخصي آخر وبموافقة صاحب الملف',
    fr: 'La décision, son montant et sa date, avec l’accord du demandeur et sans autre donnée',
    en: 'The decision, its amount and its date, with the applicant’s consent and nothing else',
  },
  more: {
    en: '`status` is `pending` until something is settled, also while an appeal runs. `finalOn` is the last day of appeal: until then it may still change. `seal` is there once the letter is issued; keep it with the file and check it offline. Each call is shown to the applicant with its purpose.',
    fr: '`status` vaut `pending` tant que rien n’est arrêté, donc aussi pendant un recours. `finalOn` est le dernier jour du recours : jusque-là tout peut changer. `seal` vient avec la lettre ; gardez-le au dossier et vérifiez-le hors ligne. Chaque appel est montré au demandeur avec son motif.',
  },
  params: ofReference,
  query: z.object({ purpose: z.enum(['loan', 'support']).default('loan') }),
  output: Decision,
  examples: [
    { name: 'granted', params: onCase, query: { purpose: 'loan' }, output: exampleDecision },
    { name: 'pending', params: onCase, output: { ...onCase, status: 'pending' } },
  ],
  handle: async (platform, caller, { params, query: { purpose } }) => {
    if (caller.environment === 'live')
      return decisionView(decisionIn(await caseFor(platform, caller, params.reference, purpose)));
    const { reference: asked } = params;
    return decisionView(await sandboxed(platform, caller, asked, () => findSandboxDecision(platform, asked)));
  },
});

const decisions = route({
  id: 'listDecisionsForPartner',
  method: 'GET',
  path: '/partner/v1/decisions',
  audience: 'partner',
  scope: 'decisions:read',
  summary: {
    ar: 'الملفات المسموح بها التي تغيرت منذ المؤشر؛ وقد يتكرر ما تغير في اليوم نفسه',
    fr: 'Les dossiers consentis qui ont changé depuis le curseur ; ceux du jour même peuvent revenir',
    en: 'Consented cases that changed since the cursor; those of the same day may come again',
  },
  more: {
    en: 'The same words as one by one, oldest change first. Begin without a cursor (the last year), keep the `cursor` you are given and come back with it: at once while `more` is true, else when a webhook calls or once a day. Being told twice is normal: the reference and the status say whether anything is new.',
    fr: 'Les mêmes mots qu’une à une, le changement le plus ancien d’abord. Commencez sans curseur (la dernière année), gardez le `cursor` reçu et revenez avec lui : aussitôt tant que `more` est vrai, sinon à l’appel d’un webhook ou une fois par jour. Recevoir deux fois est normal : la référence et l’état disent s’il y a du neuf.',
  },
  query: Listing,
  output: z.object({ decisions: z.array(Decision), cursor: z.string(), more: z.boolean() }),
  examples: [
    {
      name: 'one',
      query: { limit: '20' },
      output: { decisions: [exampleDecision], cursor: exampleCursor, more: false },
    },
  ],
  handle: async (platform, caller, { query }) => {
    if (caller.environment === 'live') {
      const { listed, ...rest } = await listFor(platform, caller, 'loan', query, (now) =>
        decisionView(decisionIn(now)),
      );
      return { decisions: listed, ...rest };
    }
    const list = `${caller.id} loan`;
    const since = await sinceIn(platform, list, query.cursor);
    const all = await Promise.all(
      Object.keys(sandboxCases).map((each) => findSandboxDecision(platform, each)),
    );
    const listed = all.filter((each) => each !== undefined).map(decisionView);
    return {
      decisions: listed.slice(0, query.limit),
      cursor: await sealCursor(platform, list, since),
      more: false,
    };
  },
});

export const partnerDecisionRoutes = [decision, decisions];
