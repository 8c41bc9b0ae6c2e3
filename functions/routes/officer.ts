/** What officers see and do with the cases of their delegation; how they decide stands in `decisions.ts`. */
import * as z from 'zod';
import { ProjectWords } from '#shared/cases/application';
import { withElsewhere } from '#shared/cases/decision/elsewhere';
import { reachOf } from '#shared/cases/delegations';
import { assessDossier } from '#shared/cases/dossier';
import { acceptField, correctField, correctProject, noteCase } from '#shared/cases/officer';
import { meetOfficer } from '#shared/cases/officers';
import { requeuePapers } from '#shared/cases/receive-paper';
import { ServiceError } from '#shared/cases/service-error';
import { PaperId } from '#shared/platform/ids';
import { officerRoles } from '../caller.ts';
import { spendableView } from '../decision-view.ts';
import * as example from '../examples.ts';
import { findFamilyTree } from '../lineage-view.ts';
import { OfficerCase, TreeLayout } from '../officer-shapes.ts';
import { officerView } from '../officer-view.ts';
import { absent } from '../problem.ts';
import { getCaseOf, getCaseToJudge, ofCase, officerActor } from '../reach.ts';
import { route } from '../route.ts';
import { Instant, Text } from '../shapes.ts';
import { agreementRoutes } from './agreements.ts';
import { ceremonyRoutes } from './ceremonies.ts';
import { completionRoutes } from './completion.ts';
import { correctionRoutes } from './corrections.ts';
import { decisionRoutes } from './decisions.ts';
import { handRoutes } from './hands.ts';
import { meetingRoutes } from './meetings.ts';
import { memberRoutes } from './members.ts';
import { getShownFile } from './paper-pages.ts';
import { paymentRoutes } from './payments.ts';
import { queueRoutes } from './queue.ts';
import { sessionRoutes } from './sessions.ts';
import { statisticsRoutes } from './statistics.ts';

const ofPaper = ofCase.extend({ paperId: PaperId });
const sentence = z.string().trim().min(1).max(4000);
const exampleOfCase = { caseId: example.caseId };

const me = route({
  id: 'getMyself',
  method: 'GET',
  path: '/api/officer/me',
  audience: 'officer',
  roles: officerRoles,
  summary: { ar: 'من أنا، ونيابتي ومهامي', fr: 'Qui je suis, ma délégation et mes attributions' },
  output: z.object({
    id: z.string(),
    delegation: z.string(),
    roles: z.array(z.enum(officerRoles)),
    /** The delegation itself and all under it. */
    reach: z.array(z.string()),
    /** Where the issuer says one. */
    name: Text.optional(),
  }),
  examples: [
    {
      name: 'an officer',
      output: { id: 'officer-1', delegation: 'khenifra', roles: ['officer'], reach: ['khenifra', 'mrirt'] },
    },
  ],
  handle: async (platform, caller) => {
    const { id, delegation, roles, name } = caller;
    // Asked once when somebody signs in.
    if (name !== undefined)
      await meetOfficer(platform, officerActor(caller), { name, delegation, roles: [...roles] });
    return { id, delegation, roles, reach: reachOf(delegation), ...(name === undefined ? {} : { name }) };
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
  examples: [{ name: 'under review', params: exampleOfCase, output: example.officerCase }],
  handle: async (platform, caller, { params }) => {
    const now = await withElsewhere(platform, await getCaseOf(platform, caller, params.caseId));
    return { ...officerView(now, caller, platform.now()), ...(await spendableView(platform, now)) };
  },
});

const view = route({
  id: 'viewPaper',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/papers/{paperId}/file',
  audience: 'officer',
  // Whoever pays holds the account against its statement; of a case they open nothing else.
  roles: ['officer', 'treasurer'],
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
    const file = getShownFile(found, caller, params.paperId);
    return await platform.files.grantView(file.key, file.versionId);
  },
});

const familyTree = route({
  id: 'getFamilyTree',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/family-tree',
  audience: 'officer',
  summary: {
    ar: 'شجرة النسب مرسومة، للعرض والحفظ في الملف',
    fr: 'La filiation dessinée, à montrer et à garder au dossier',
  },
  params: ofCase,
  query: z.object({ language: z.enum(['ar', 'fr']).default('ar'), layout: TreeLayout.default('wide') }),
  output: z.object({ picture: z.string() }),
  examples: [
    {
      name: 'in French',
      params: exampleOfCase,
      query: { language: 'fr', layout: 'narrow' },
      output: { picture: '<svg/>' },
    },
  ],
  handle: async (platform, caller, { params, query }) => {
    const { assessment, reference } = await getCaseOf(platform, caller, params.caseId);
    const { language, layout } = query;
    const picture = assessment && findFamilyTree(assessment.lineage, reference, language, layout);
    if (picture === undefined) throw new ServiceError('absent', 'absent', absent);
    return { picture };
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
  examples: [
    {
      name: 'noted',
      params: exampleOfCase,
      input: { note: 'الأصل معروض على الشباك' },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const now = await noteCase(platform, params.caseId, officerActor(caller), input.note);
    return officerView(now, caller, platform.now());
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
    part: z.int().min(1).max(40).optional(),
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
    const { field, part, value, reason } = input;
    const correction = {
      ...{ paperId: params.paperId, field, value },
      ...(part === undefined ? {} : { part }),
      ...(reason === undefined ? {} : { reason }),
    };
    const now = await correctField(platform, params.caseId, officerActor(caller), correction, assessDossier);
    return officerView(now, caller, platform.now());
  },
});

const correctStated = route({
  id: 'correctProject',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/project-corrections',
  audience: 'officer',
  summary: {
    ar: 'تصحيح ما صرح به عن المشروع، مع ذكر السبب؛ ويسقط كل اقتراح سابق',
    fr: 'Corriger ce qui est déclaré du projet, avec un motif ; toute proposition antérieure tombe',
  },
  params: ofCase,
  input: z.object({ said: ProjectWords, reason: sentence }),
  output: OfficerCase,
  examples: [
    {
      name: 'the value the quotes say',
      params: exampleOfCase,
      input: { said: { valueMAD: 90_000 }, reason: 'القيمة كما في بيان الأثمان' },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params, input: { said, reason } }) => {
    await getCaseToJudge(platform, caller, params.caseId);
    const correction = { said, reason };
    const now = await correctProject(
      platform,
      params.caseId,
      officerActor(caller),
      correction,
      assessDossier,
    );
    return officerView(now, caller, platform.now());
  },
});

const accept = route({
  id: 'acceptField',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/papers/{paperId}/acceptances',
  audience: 'officer',
  summary: { ar: 'اعتماد ما قرئ في وثيقة كما هو', fr: 'Accepter tel quel ce qui a été lu sur une pièce' },
  params: ofPaper,
  input: z.object({
    field: z.string().regex(/^[a-zA-Z0-9]{1,60}$/u),
    part: z.int().min(1).max(40).optional(),
  }),
  output: OfficerCase,
  examples: [
    {
      name: 'as read',
      params: { ...exampleOfCase, paperId: example.paperId },
      input: { field: 'birthDate' },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params: { caseId, paperId }, input: { field, part } }) => {
    await getCaseOf(platform, caller, caseId);
    const value = { paperId, field, ...(part === undefined ? {} : { part }) };
    const now = await acceptField(platform, caseId, officerActor(caller), value, assessDossier);
    return officerView(now, caller, platform.now());
  },
});

const requeue = route({
  id: 'requeuePapers',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/requeue',
  audience: 'officer',
  sees: 'nothing',
  summary: { ar: 'إعادة قراءة الوثائق المتعثرة', fr: 'Faire relire les pièces restées en panne' },
  params: ofCase,
  output: z.object({ sent: z.int() }),
  examples: [{ name: 'one paper', params: exampleOfCase, output: { sent: 1 } }],
  handle: async (platform, caller, { params }) => {
    await getCaseOf(platform, caller, params.caseId);
    return { sent: await requeuePapers(platform, params.caseId, officerActor(caller)) };
  },
});

export const officerRoutes = [
  me,
  ...queueRoutes,
  see,
  view,
  familyTree,
  note,
  correct,
  correctStated,
  accept,
  requeue,
  ...completionRoutes,
  ...decisionRoutes,
  ...handRoutes,
  ...sessionRoutes,
  ...memberRoutes,
  ...correctionRoutes,
  ...paymentRoutes,
  ...ceremonyRoutes,
  ...statisticsRoutes,
  ...agreementRoutes,
  ...meetingRoutes,
];
