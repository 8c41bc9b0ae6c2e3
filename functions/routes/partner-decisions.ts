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
const Decision = z.object({
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
