/** How officers decide: one request for what is missing, a proposal with its reasons, and a second officer's word. */
import * as z from 'zod';
import { askCompletion, confirmDecision, proposeDecision, returnDecision } from '#shared/cases/officer';
import { paperTypes } from '#shared/papers/reading';
import { ProposalId } from '#shared/platform/ids';
import * as example from '../examples.ts';
import { getCaseOf, ofCase, officerActor } from '../reach.ts';
import { route } from '../route.ts';
import { OfficerCase, Text } from '../shapes.ts';
import { officerView } from '../views.ts';

const ofProposal = ofCase.extend({ proposalId: ProposalId });
const sentence = z.string().trim().min(1).max(4000);
const exampleOfCase = { caseId: example.caseId };
const exampleOfProposal = { ...exampleOfCase, proposalId: example.proposalId };
const examplesOf = (name: string, input: unknown) => [
  { name, params: exampleOfCase, input, output: example.officerCase },
];

const ask = route({
  id: 'askCompletion',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/completion',
  audience: 'officer',
  summary: {
    ar: 'طلب كل ما ينقص دفعة واحدة (القانون 55-19)',
    fr: 'Demander en une seule fois tout ce qui manque (loi 55-19)',
  },
  params: ofCase,
  input: z.object({
    papers: z
      .array(z.object({ paper: z.enum(paperTypes), why: Text }))
      .min(1)
      .max(paperTypes.length),
  }),
  output: OfficerCase,
  examples: examplesOf('asked', {
    papers: [
      { paper: 'quote', why: { ar: 'لتبرير قيمة المشروع', fr: 'pour justifier la valeur du projet' } },
    ],
  }),
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const now = await askCompletion(platform, params.caseId, officerActor(caller), input.papers);
    return officerView(now, caller.id);
  },
});

const propose = route({
  id: 'proposeDecision',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/proposals',
  audience: 'officer',
  summary: {
    ar: 'اقتراح قرار معلل؛ يصادق عليه موظف آخر',
    fr: 'Proposer une décision motivée ; un autre agent la confirmera',
  },
  params: ofCase,
  input: z.object({
    outcome: z.enum(['grant', 'refuse']),
    amountMAD: z.number().positive().max(1_000_000_000).multipleOf(0.01).optional(),
    /** Of law and of fact: law 03-01 wants them in writing. */
    reasons: z
      .array(z.object({ article: z.string().trim().min(1).max(200), text: Text }))
      .min(1)
      .max(40),
  }),
  output: OfficerCase,
  examples: examplesOf('proposed', {
    outcome: 'grant',
    amountMAD: 27000,
    reasons: [
      {
        article: 'المرسوم 2.04.892',
        text: { ar: 'ثبت النسب واكتملت الشروط', fr: 'Filiation établie, conditions réunies' },
      },
    ],
  }),
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const { amountMAD, outcome, reasons } = input;
    const now = await proposeDecision(platform, params.caseId, officerActor(caller), {
      ...{ outcome, reasons },
      ...(amountMAD === undefined ? {} : { amountCentimes: Math.round(amountMAD * 100) }),
    });
    return officerView(now, caller.id);
  },
});

const giveBack = route({
  id: 'returnProposal',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/proposals/{proposalId}/return',
  audience: 'officer',
  summary: { ar: 'إرجاع اقتراح مع السبب', fr: 'Renvoyer une proposition, avec le motif' },
  params: ofProposal,
  input: z.object({ reason: sentence }),
  output: OfficerCase,
  examples: [
    {
      name: 'returned',
      params: exampleOfProposal,
      input: { reason: 'يجب الاطلاع على الأصل أولا' },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const { caseId, proposalId } = params;
    const now = await returnDecision(platform, caseId, officerActor(caller), { proposalId, ...input });
    return officerView(now, caller.id);
  },
});

const confirm = route({
  id: 'confirmProposal',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/proposals/{proposalId}/confirm',
  audience: 'officer',
  summary: {
    ar: 'المصادقة على اقتراح موظف آخر: يصبح قرارا',
    fr: 'Confirmer la proposition d’un autre agent : elle devient décision',
  },
  params: ofProposal,
  output: OfficerCase,
  examples: [{ name: 'confirmed', params: exampleOfProposal, output: example.officerCase }],
  handle: async (platform, caller, { params }) => {
    await getCaseOf(platform, caller, params.caseId);
    const now = await confirmDecision(platform, params.caseId, officerActor(caller), params.proposalId);
    return officerView(now, caller.id);
  },
});

export const decisionRoutes = [ask, propose, giveBack, confirm];
