/** How officers prepare and make the one request for what is missing: each paper looked at, what administrations hold waived, all else asked at once. */
import * as z from 'zod';
import { lookAgain } from '#shared/cases/changed-paper';
import { askCompletion, reviewPaper, waivePaper } from '#shared/cases/completion';
import { assessDossier } from '#shared/cases/dossier';
import { issueLettersAfter } from '#shared/cases/letters/index';
import { askOriginal, seeOriginal } from '#shared/cases/originals';
import { paperTypes } from '#shared/papers/reading';
import { PaperId } from '#shared/platform/ids';
import * as example from '../examples.ts';
import { OfficerCase } from '../officer-shapes.ts';
import { officerView } from '../officer-view.ts';
import { getCaseOf, ofCase, officerActor } from '../reach.ts';
import { route } from '../route.ts';
import { Text } from '../shapes.ts';

const sentence = z.string().trim().min(1).max(4000);
const exampleOfCase = { caseId: example.caseId };
const ofPaper = ofCase.extend({ paperId: PaperId });

const review = route({
  id: 'reviewPaper',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/papers/{paperId}/review',
  audience: 'officer',
  summary: {
    ar: 'الإشهاد على الاطلاع على الوثيقة كلها',
    fr: 'Attester que la pièce a été examinée en entier',
  },
  params: ofPaper,
  output: OfficerCase,
  examples: [
    {
      name: 'reviewed',
      params: { ...exampleOfCase, paperId: example.paperId },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params }) => {
    await getCaseOf(platform, caller, params.caseId);
    const now = await reviewPaper(platform, params.caseId, officerActor(caller), params.paperId);
    return officerView(now, caller, platform.now());
  },
});

const again = route({
  id: 'lookAgain',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/papers/{paperId}/look-again',
  audience: 'officer',
  summary: {
    ar: 'التحقق من جديد من الملف المحفوظ لوثيقة تغير ملفها',
    fr: 'Vérifier de nouveau le fichier conservé d’une pièce dont le fichier a changé',
  },
  params: ofPaper,
  input: z.object({
    /** Why the case goes on without it where the file that was received is not back; its holder is told. */
    setAside: sentence.optional(),
  }),
  output: OfficerCase,
  examples: [
    {
      name: 'the file is back',
      params: { ...exampleOfCase, paperId: example.paperId },
      input: {},
      output: example.officerCase,
    },
    {
      name: 'it is not',
      params: { ...exampleOfCase, paperId: example.paperId },
      input: { setAside: 'تلف الملف في التخزين ولم يوجد في النسخة الاحتياطية' },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params: { caseId, paperId }, input: { setAside } }) => {
    await getCaseOf(platform, caller, caseId);
    const which = { paperId, setAside };
    const now = await lookAgain(platform, caseId, officerActor(caller), which, assessDossier);
    return officerView(now, caller, platform.now());
  },
});

const waive = route({
  id: 'waivePaper',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/waivers',
  audience: 'officer',
  summary: {
    ar: 'عدم مطالبة صاحب الملف بوثيقة توجد لدى إدارة (القانون 55-19)',
    fr: 'Ne pas demander à l’usager une pièce qu’une administration détient (loi 55-19)',
  },
  params: ofCase,
  input: z.object({
    paper: z.enum(paperTypes),
    /** Which administration holds it, or which file. */
    source: sentence,
    reason: sentence,
  }),
  output: OfficerCase,
  examples: [
    {
      name: 'waived',
      params: exampleOfCase,
      input: {
        paper: 'resistance-attestation',
        source: 'سجل المندوبية السامية',
        reason: 'صفة المقاوم ثابتة في السجل',
      },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const now = await waivePaper(platform, params.caseId, officerActor(caller), input, assessDossier);
    return officerView(now, caller, platform.now());
  },
});

const ask = route({
  id: 'askCompletion',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/completion',
  audience: 'officer',
  summary: {
    ar: 'طلب كل ما ينقص دفعة واحدة، بعد الاطلاع على جميع الوثائق (القانون 55-19)',
    fr: 'Demander en une seule fois tout ce qui manque, toutes les pièces examinées (loi 55-19)',
  },
  params: ofCase,
  input: z.object({
    papers: z
      .array(z.object({ paper: z.enum(paperTypes), why: Text }))
      .min(1)
      .max(paperTypes.length),
  }),
  output: OfficerCase,
  examples: [
    {
      name: 'asked',
      params: exampleOfCase,
      input: {
        papers: [
          { paper: 'quote', why: { ar: 'لتبرير قيمة المشروع', fr: 'pour justifier la valeur du projet' } },
        ],
      },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const asked = await askCompletion(platform, params.caseId, officerActor(caller), input.papers);
    const now = await issueLettersAfter(platform, asked);
    return officerView(now, caller, platform.now());
  },
});

const original = {
  audience: 'officer',
  params: ofPaper,
  output: OfficerCase,
} as const;

const askForOriginal = route({
  ...original,
  id: 'askOriginal',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/papers/{paperId}/original',
  summary: {
    ar: 'طلب الاطلاع على أصل وثيقة عند الشك، مع السبب (القانون 55-19)',
    fr: 'Demander à voir l’original d’une pièce en cas de doute, avec le motif (loi 55-19)',
  },
  input: z.object({ reason: sentence }),
  examples: [
    {
      name: 'a doubt',
      params: { ...exampleOfCase, paperId: example.paperId },
      input: { reason: 'الخاتم غير مقروء في الصورة' },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params: { caseId, paperId }, input }) => {
    await getCaseOf(platform, caller, caseId);
    const now = await askOriginal(platform, caseId, officerActor(caller), paperId, input.reason);
    return officerView(now, caller, platform.now());
  },
});

const noteOriginal = route({
  ...original,
  id: 'seeOriginal',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/papers/{paperId}/original/seen',
  summary: {
    ar: 'تسجيل نتيجة الاطلاع على الأصل: مطابق أو مخالف',
    fr: 'Consigner ce que l’original a montré : conforme ou différent',
  },
  input: z.object({ agrees: z.boolean(), note: sentence.optional() }),
  examples: [
    {
      name: 'it agrees',
      params: { ...exampleOfCase, paperId: example.paperId },
      input: { agrees: true },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params: { caseId, paperId }, input }) => {
    await getCaseOf(platform, caller, caseId);
    const now = await seeOriginal(platform, caseId, officerActor(caller), paperId, input);
    return officerView(now, caller, platform.now());
  },
});

export const completionRoutes = [review, again, waive, ask, askForOriginal, noteOriginal];
