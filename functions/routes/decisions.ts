/** How officers decide: reasons drafted from the assessment, a proposal that stands on them, a second officer's word. */
import * as z from 'zod';
import { confirmDecision, draftReasons, proposeDecision, returnDecision } from '#shared/cases/decision/index';
import { releaseGrant } from '#shared/cases/decision/release';
import { isReleased } from '#shared/cases/decision/released';
import { issueLettersAfter } from '#shared/cases/letters/index';
import { ProposalId } from '#shared/platform/ids';
import { fundingSources } from '#shared/rules/funding-sources';
import { groundView, spendableView } from '../decision-view.ts';
import * as example from '../examples.ts';
import { GroundView, OfficerCase, Spendable } from '../officer-shapes.ts';
import { officerView } from '../officer-view.ts';
import { getCaseOf, getCaseToJudge, ofCase, officerActor } from '../reach.ts';
import { route } from '../route.ts';
import { Text } from '../shapes.ts';

const ofProposal = ofCase.extend({ proposalId: ProposalId });
const sentence = z.string().trim().min(1).max(4000);
const exampleOfCase = { caseId: example.caseId };
const exampleOfProposal = { ...exampleOfCase, proposalId: example.proposalId };

const draft = route({
  id: 'draftReasons',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/reasons',
  audience: 'officer',
  summary: {
    ar: 'مسودة أسباب القرار كما تفيدها الدراسة: القانون والوقائع وموضع الحجة',
    fr: 'Brouillon des motifs tirés de l’instruction : le droit, les faits et leur preuve',
  },
  params: ofCase,
  output: z.object({
    grant: z.array(GroundView),
    refuse: z.array(GroundView),
    fundingSources: z.array(z.object({ id: z.string(), name: Text })),
    /** What each can still give this case. */
    spendable: z.array(Spendable).optional(),
  }),
  examples: [
    {
      name: 'nothing against',
      params: exampleOfCase,
      output: {
        grant: [example.ground],
        refuse: [],
        fundingSources: [
          { id: 'hcar', name: { ar: 'ميزانية المندوبية السامية', fr: 'Budget du Haut-Commissariat' } },
        ],
      },
    },
  ],
  handle: async (platform, caller, { params }) => {
    const now = await getCaseOf(platform, caller, params.caseId);
    const { grant, refuse } = draftReasons(now);
    return {
      ...(await spendableView(platform, now)),
      grant: grant.map(groundView),
      refuse: refuse.map(groundView),
      fundingSources: fundingSources.map(({ id, name }) => ({ id, name })),
    };
  },
});

const Reason = z.object({
  article: z.string().trim().min(1).max(1000),
  text: Text,
  /** Id of the rule it applies. */
  rule: z.string().max(100).optional(),
  facts: Text.optional(),
  /** A page of a paper of the case, or `register`, `application`, `request`. */
  evidence: z
    .array(
      z.object({
        file: z.string().max(100),
        page: z.int().positive().default(1),
        field: z.string().max(60).optional(),
      }),
    )
    .max(100)
    .optional(),
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
    /** Of a refusal, each with its law, its facts in both languages and where they are seen (law 03-01). */
    reasons: z.array(Reason).min(1).max(40),
    lessBecause: sentence.optional(),
    /** The same in French, for the French half of the letter. */
    lessBecauseFr: sentence.optional(),
    /** Of a grant far under what was asked and may be given: its law, facts and evidence, as of a refusal. */
    lessGrounds: z.array(Reason).min(1).max(40).optional(),
    fundingSource: z.string().max(60).optional(),
  }),
  output: OfficerCase,
  examples: [
    {
      name: 'less than could be',
      params: exampleOfCase,
      input: {
        outcome: 'grant',
        amountMAD: 20000,
        lessBecause: 'جزء من التجهيزات متوفر لدى صاحبة المشروع',
        lessBecauseFr: 'Une partie de l’équipement est déjà disponible',
        fundingSource: 'hcar',
        reasons: [
          {
            article: 'المرسوم 2.04.892',
            text: { ar: 'ثبت النسب واكتملت الشروط', fr: 'Filiation établie, conditions réunies' },
          },
        ],
      },
      output: example.officerCase,
    },
    {
      name: 'refused',
      params: exampleOfCase,
      input: { outcome: 'refuse', reasons: [example.ground] },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const { amountMAD, outcome, reasons, lessBecause, lessBecauseFr, lessGrounds, fundingSource } = input;
    const decision = {
      outcome,
      reasons: reasons.map(groundView),
      ...(amountMAD === undefined ? {} : { amountCentimes: Math.round(amountMAD * 100) }),
      ...(lessBecause === undefined ? {} : { lessBecause }),
      ...(lessBecauseFr === undefined ? {} : { lessBecauseFr }),
      ...(lessGrounds === undefined ? {} : { lessGrounds: lessGrounds.map(groundView) }),
      ...(fundingSource === undefined ? {} : { fundingSource }),
    };
    const now = await proposeDecision(platform, params.caseId, officerActor(caller), decision, caller);
    return officerView(now, caller, platform.now());
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
    await getCaseToJudge(platform, caller, params.caseId);
    const { caseId, proposalId } = params;
    const now = await returnDecision(platform, caseId, officerActor(caller), { proposalId, ...input });
    return officerView(now, caller, platform.now());
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
    const { caseId, proposalId } = params;
    const decided = await confirmDecision(platform, caseId, officerActor(caller), proposalId, {
      officer: caller,
    });
    const now = await issueLettersAfter(platform, decided);
    return officerView(now, caller, platform.now());
  },
});

const release = route({
  id: 'releaseGrant',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/grant/release',
  audience: 'officer',
  roles: ['administrator'],
  sees: 'nothing',
  summary: {
    ar: 'رفع المنع عن طلب آخر بعد إعانة لم تتم، مع السبب',
    fr: 'Lever l’empêchement né d’une aide restée sans suite, avec le motif',
  },
  params: ofCase,
  input: z.object({ reason: sentence }),
  output: z.object({ reference: z.string(), released: z.boolean() }),
  examples: [
    {
      name: 'given up',
      params: exampleOfCase,
      input: { reason: 'تخلت المستفيدة عن الإعانة قبل أدائها' },
      output: { reference: 'NSB-7K3M-29QF', released: true },
    },
  ],
  handle: async (platform, caller, { params: { caseId }, input }) => {
    await getCaseToJudge(platform, caller, caseId);
    const now = await releaseGrant(platform, caseId, officerActor(caller, 'administrator'), input.reason);
    return { reference: now.reference, released: isReleased(now) };
  },
});

export const decisionRoutes = [draft, propose, giveBack, confirm, release];
