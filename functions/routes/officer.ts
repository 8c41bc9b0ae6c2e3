/** What officers do with the cases of their delegation. Cases elsewhere are answered like cases that don't exist. */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { assessDossier } from '#shared/cases/dossier';
import {
  askCompletion,
  confirmDecision,
  correctField,
  noteCase,
  proposeDecision,
  returnDecision,
} from '#shared/cases/officer';
import { requeuePapers } from '#shared/cases/receive-paper';
import { findCase } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import { paperTypes } from '#shared/papers/reading';
import { CaseId, PaperId, ProposalId } from '#shared/platform/ids';
import { type Actor, desks, type Platform } from '#shared/platform/platform';
import type { Callers } from '../caller.ts';
import * as example from '../examples.ts';
import { absent } from '../problem.ts';
import { route } from '../route.ts';
import { Instant, OfficerCase, QueueCard, Text } from '../shapes.ts';
import { officerView } from '../views.ts';

type Officer = Callers['officer'];

const wholeCountry = '*';
const actorOf = ({ id }: Officer): Actor => ({ kind: 'officer', id });

/** The one place where an officer's reach is decided. */
async function getCaseOf(platform: Platform, officer: Officer, caseId: CaseId): Promise<Case> {
  const found = await findCase(platform, caseId);
  if (found === undefined || ![wholeCountry, found.delegation].includes(officer.delegation)) {
    throw new ServiceError('absent', 'absent', absent);
  }
  return found;
}

const ofCase = z.object({ caseId: CaseId });
const ofPaper = z.object({ caseId: CaseId, paperId: PaperId });
const ofProposal = z.object({ caseId: CaseId, proposalId: ProposalId });
const sentence = z.string().trim().min(1).max(4000);
const exampleOfCase = { caseId: example.caseId };
const exampleOfProposal = { caseId: example.caseId, proposalId: example.proposalId };
const examplesOf = (name: string, input?: unknown) => [
  {
    name,
    params: exampleOfCase,
    ...(input === undefined ? {} : { input }),
    output: example.officerCase,
  },
];

const queue = route({
  id: 'getQueue',
  method: 'GET',
  path: '/api/officer/queue',
  audience: 'officer',
  summary: {
    ar: 'الملفات التي تنتظر مكتبا، الأقرب أجلا أولا',
    fr: 'Les dossiers qui attendent à un bureau, l’échéance la plus proche d’abord',
  },
  query: z.object({
    desk: z.enum(desks).default('review'),
    dueBy: z.iso.date().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(2000).optional(),
  }),
  output: z.object({ cards: z.array(QueueCard), cursor: z.string().optional() }),
  examples: [{ name: 'one case', query: { desk: 'review' }, output: { cards: [example.card] } }],
  handle: async (platform, caller, { query }) => {
    const { dueBy, cursor, ...rest } = query;
    const page = await platform.cases.queue({
      ...rest,
      ...(dueBy === undefined ? {} : { dueBy }),
      ...(cursor === undefined ? {} : { cursor }),
      ...(caller.delegation === wholeCountry ? {} : { delegation: caller.delegation }),
    });
    return {
      cards: [...page.cards],
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    };
  },
});

const see = route({
  id: 'getCase',
  method: 'GET',
  path: '/api/officer/cases/{caseId}',
  audience: 'officer',
  summary: { ar: 'ملف كامل مع حججه', fr: 'Un dossier entier, avec ses preuves' },
  params: ofCase,
  output: OfficerCase,
  examples: examplesOf('under review'),
  handle: async (platform, caller, { params }) =>
    officerView(await getCaseOf(platform, caller, params.caseId), caller.id),
});

const view = route({
  id: 'viewPaper',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/papers/{paperId}/file',
  audience: 'officer',
  summary: { ar: 'رابط لعرض الوثيقة خمس دقائق', fr: 'Un lien qui montre la pièce pendant cinq minutes' },
  params: ofPaper,
  output: z.object({ url: z.string(), expiresAt: Instant }),
  examples: [
    {
      name: 'link',
      params: { ...exampleOfCase, paperId: example.paperId },
      output: { url: 'https://papers.example/one?signature=0', expiresAt: '2026-11-21T09:45:00.000Z' },
    },
  ],
  handle: async (platform, caller, { params }) => {
    const found = await getCaseOf(platform, caller, params.caseId);
    const file = found.papers.find(({ paperId }) => paperId === params.paperId)?.file;
    if (file === undefined) throw new ServiceError('absent', 'absent', absent);
    return await platform.files.grantView(file.key, file.versionId);
  },
});

const note = route({
  id: 'noteCase',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/notes',
  audience: 'officer',
  summary: { ar: 'إضافة ملاحظة', fr: 'Ajouter une note' },
  params: ofCase,
  input: z.object({ note: sentence }),
  output: OfficerCase,
  examples: examplesOf('noted', { note: 'الأصل معروض على الشباك' }),
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    return officerView(await noteCase(platform, params.caseId, actorOf(caller), input.note), caller.id);
  },
});

const correct = route({
  id: 'correctField',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/papers/{paperId}/corrections',
  audience: 'officer',
  summary: { ar: 'تصحيح ما قرئ في وثيقة', fr: 'Corriger ce qui a été lu sur une pièce' },
  params: ofPaper,
  input: z.object({
    field: z.string().regex(/^[a-zA-Z0-9]{1,60}$/u),
    value: z.string().trim().max(400),
    reason: sentence.optional(),
  }),
  output: OfficerCase,
  examples: [
    {
      name: 'corrected',
      params: { ...exampleOfCase, paperId: example.paperId },
      input: { field: 'birthDate', value: '1980-04-19' },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const { field, value, reason } = input;
    const correction = {
      ...{ paperId: params.paperId, field, value },
      ...(reason === undefined ? {} : { reason }),
    };
    const now = await correctField(platform, params.caseId, actorOf(caller), correction, assessDossier);
    return officerView(now, caller.id);
  },
});

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
    const now = await askCompletion(platform, params.caseId, actorOf(caller), input.papers);
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
    const now = await proposeDecision(platform, params.caseId, actorOf(caller), {
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
    const now = await returnDecision(platform, caseId, actorOf(caller), { proposalId, ...input });
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
    const now = await confirmDecision(platform, params.caseId, actorOf(caller), params.proposalId);
    return officerView(now, caller.id);
  },
});

const requeue = route({
  id: 'requeuePapers',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/requeue',
  audience: 'officer',
  summary: { ar: 'إعادة قراءة الوثائق المتعثرة', fr: 'Faire relire les pièces restées en panne' },
  params: ofCase,
  output: z.object({ sent: z.int() }),
  examples: [{ name: 'one paper', params: exampleOfCase, output: { sent: 1 } }],
  handle: async (platform, caller, { params }) => {
    await getCaseOf(platform, caller, params.caseId);
    return { sent: await requeuePapers(platform, params.caseId, actorOf(caller)) };
  },
});

export const officerRoutes = [queue, see, view, note, correct, ask, propose, giveBack, confirm, requeue];
