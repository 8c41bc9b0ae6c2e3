/** What an applicant does with their one case; the token says which, so there is no address to guess. */
import * as z from 'zod';
import { appealCase, withdrawAppeal } from '#shared/cases/appeal';
import {
  draftApplication,
  requestUpload,
  stateApplication,
  submitCase,
  withdrawCase,
  withdrawPaper,
} from '#shared/cases/applicant';
import { actsOf } from '#shared/cases/case';
import { completeCase } from '#shared/cases/completion';
import { giveConsent, latestConsent, revokeConsent } from '#shared/cases/consent';
import { assessDossier } from '#shared/cases/dossier';
import { partnersFor } from '#shared/cases/framework-agreements';
import { issueLettersAfter } from '#shared/cases/letters/index';
import { consentPurposes } from '#shared/cases/partner-words';
import { acceptDecision } from '#shared/cases/payment/follow-up';
import { dayOf } from '#shared/cases/plain-date';
import { getCase } from '#shared/cases/record';
import { PaperId } from '#shared/platform/ids';
import type { Actor } from '#shared/platform/platform';
import type { Callers } from '../caller.ts';
import * as example from '../examples.ts';
import { route } from '../route.ts';
import { ApplicantCase, Day, DraftToKeep, PaperToSend, Stated, Text, UploadGranted } from '../shapes.ts';
import { applicantView } from '../views.ts';

const actorOf = ({ caseId }: Callers['applicant']): Actor => ({ kind: 'applicant', id: caseId });

const see = route({
  id: 'getOwnCase',
  method: 'GET',
  path: '/api/applicant/case',
  audience: 'applicant',
  summary: {
    ar: 'الملف كما هو الآن: الوثائق وما قرئ فيها، الناقص، والآجال',
    fr: 'Le dossier tel qu’il est : pièces et lecture, manques, délais',
  },
  output: ApplicantCase,
  examples: [{ name: 'open', output: example.applicantCase }],
  handle: async (platform, caller) => applicantView(await getCase(platform, caller.caseId)),
});

const draft = route({
  id: 'draftApplication',
  method: 'PUT',
  path: '/api/applicant/case/draft',
  audience: 'applicant',
  summary: {
    ar: 'حفظ ما ملئ من استمارة الطلب إلى الآن: لا يراه أي موظف',
    fr: 'Garder ce qui est rempli de la demande jusqu’ici : aucun agent ne le voit',
  },
  perMinute: 60,
  input: DraftToKeep,
  output: ApplicantCase,
  examples: [{ name: 'first step', input: example.draftToKeep, output: example.draftedCase }],
  handle: async (platform, caller, { input }) =>
    applicantView(await draftApplication(platform, caller.caseId, actorOf(caller), input)),
});

const state = route({
  id: 'stateApplication',
  method: 'PUT',
  path: '/api/applicant/case/application',
  audience: 'applicant',
  summary: { ar: 'ملء استمارة الطلب أو تصحيحها', fr: 'Remplir ou corriger la demande' },
  perMinute: 60,
  input: Stated,
  output: ApplicantCase,
  examples: [{ name: 'stated', input: example.application, output: example.applicantCase }],
  handle: async (platform, caller, { input }) => {
    const application = { ...input, submittedOn: dayOf(platform.now()) };
    return applicantView(
      await stateApplication(platform, caller.caseId, actorOf(caller), application, assessDossier),
    );
  },
});

const upload = route({
  id: 'requestUpload',
  method: 'POST',
  path: '/api/applicant/case/papers',
  audience: 'applicant',
  summary: {
    ar: 'طلب رابط لإرسال وثيقة واحدة، بحجمها ونوعها وبصمتها',
    fr: 'Demander un lien pour une pièce : taille, type et empreinte y sont fixés',
  },
  status: 201,
  input: PaperToSend,
  output: UploadGranted,
  examples: [{ name: 'granted', input: example.paperToSend, output: example.uploadGranted }],
  handle: (platform, caller, { input }) => requestUpload(platform, caller.caseId, actorOf(caller), input),
});

const takeBack = route({
  id: 'withdrawPaper',
  method: 'POST',
  path: '/api/applicant/case/papers/{paperId}/withdraw',
  audience: 'applicant',
  summary: { ar: 'سحب وثيقة أرسلت خطأ', fr: 'Retirer une pièce envoyée par erreur' },
  params: z.object({ paperId: PaperId }),
  output: ApplicantCase,
  examples: [{ name: 'withdrawn', params: { paperId: example.paperId }, output: example.applicantCase }],
  handle: async (platform, caller, { params }) =>
    applicantView(
      await withdrawPaper(platform, caller.caseId, actorOf(caller), params.paperId, assessDossier),
    ),
});

const submit = route({
  id: 'submitCase',
  method: 'POST',
  path: '/api/applicant/case/submit',
  audience: 'applicant',
  summary: { ar: 'إيداع الملف وتسلم الوصل', fr: 'Déposer le dossier et recevoir le récépissé' },
  output: ApplicantCase,
  examples: [{ name: 'submitted', output: { ...example.applicantCase, state: 'submitted' } }],
  handle: async (platform, caller) =>
    // The receipt is written at once (law 55-19).
    applicantView(
      await issueLettersAfter(
        platform,
        await submitCase(platform, caller.caseId, actorOf(caller), assessDossier),
      ),
    ),
});

const complete = route({
  id: 'completeCase',
  method: 'POST',
  path: '/api/applicant/case/complete',
  audience: 'applicant',
  summary: { ar: 'تم إرسال كل ما طلبه الموظف', fr: 'Tout ce que l’agent demandait est envoyé' },
  output: ApplicantCase,
  examples: [{ name: 'completed', output: { ...example.applicantCase, state: 'completed' } }],
  handle: async (platform, caller) =>
    applicantView(await completeCase(platform, caller.caseId, actorOf(caller))),
});

const withdraw = route({
  id: 'withdrawCase',
  method: 'POST',
  path: '/api/applicant/case/withdraw',
  audience: 'applicant',
  summary: { ar: 'سحب الملف', fr: 'Retirer le dossier' },
  output: ApplicantCase,
  examples: [{ name: 'withdrawn', output: { ...example.applicantCase, state: 'withdrawn' } }],
  handle: async (platform, caller) =>
    applicantView(await withdrawCase(platform, caller.caseId, actorOf(caller))),
});

const appeal = route({
  id: 'appealCase',
  method: 'POST',
  path: '/api/applicant/case/appeal',
  audience: 'applicant',
  summary: { ar: 'التظلم من القرار', fr: 'Former un recours contre la décision' },
  input: z.object({ grounds: z.string().trim().min(1).max(4000) }),
  output: ApplicantCase,
  examples: [
    {
      name: 'appealed',
      input: { grounds: 'لم يؤخذ رسم الإراثة بعين الاعتبار' },
      output: { ...example.applicantCase, state: 'appealed' },
    },
  ],
  handle: async (platform, caller, { input }) =>
    applicantView(await appealCase(platform, caller.caseId, actorOf(caller), input.grounds)),
});

const takeAppealBack = route({
  id: 'withdrawAppeal',
  method: 'POST',
  path: '/api/applicant/case/appeal/withdraw',
  audience: 'applicant',
  summary: { ar: 'سحب التظلم: يبقى القرار كما هو', fr: 'Retirer le recours : la décision demeure' },
  output: ApplicantCase,
  examples: [{ name: 'withdrawn', output: { ...example.applicantCase, state: 'settled' } }],
  handle: async (platform, caller) =>
    applicantView(await withdrawAppeal(platform, caller.caseId, actorOf(caller))),
});

const consent = route({
  id: 'giveConsent',
  method: 'PUT',
  path: '/api/applicant/case/consents/{partner}',
  audience: 'applicant',
  summary: {
    ar: 'السماح لبنك شريك بالاطلاع على القرار إلى أجل',
    fr: 'Permettre à une banque partenaire de connaître la décision, jusqu’à une date',
  },
  params: z.object({ partner: z.string().max(100) }),
  input: z.object({ until: z.iso.date(), purpose: z.enum(consentPurposes).default('loan') }),
  output: ApplicantCase,
  examples: [
    {
      name: 'given',
      params: { partner: 'bank-demo' },
      input: { until: '2027-06-30' },
      output: {
        ...example.applicantCase,
        consents: [{ partner: 'bank-demo', until: '2027-06-30', purpose: 'loan' }],
      },
    },
  ],
  handle: async (platform, caller, { params, input }) =>
    applicantView(await giveConsent(platform, caller.caseId, actorOf(caller), { ...params, ...input })),
});

const banks = route({
  id: 'listOwnBanks',
  method: 'GET',
  path: '/api/applicant/case/banks',
  audience: 'applicant',
  summary: {
    ar: 'الشركاء الذين يمكن السماح لهم، ولأي غرض، ومن سمح له أو أجاب من قبل',
    fr: 'Les partenaires que vous pouvez autoriser et pour quoi, et ceux qui l’ont été ou ont répondu',
  },
  output: z.object({
    banks: z.array(z.object({ partner: z.string(), name: Text, purposes: z.array(z.enum(consentPurposes)) })),
    /** The last day until which one may be let in. */
    latest: Day,
  }),
  examples: [
    {
      name: 'one bank',
      output: {
        banks: [
          {
            ...{ partner: 'bank-demo', name: { ar: 'بنك تجريبي', fr: 'Banque de démonstration' } },
            purposes: ['loan'],
          },
        ],
        latest: '2028-11-20',
      },
    },
  ],
  handle: async (platform, { caseId }) => {
    const now = await getCase(platform, caseId);
    const known = [
      ...Object.keys(now.consents),
      ...actsOf(now, 'PartnerAnswered', 'ReferralAnswered').map(({ partner }) => partner),
    ];
    const partners = await partnersFor(platform, now.delegation, dayOf(platform.now()), known);
    return {
      banks: partners.map(({ purposes, ...one }) => ({ ...one, purposes: [...purposes] })),
      latest: await latestConsent(platform),
    };
  },
});

const revoke = route({
  id: 'revokeConsent',
  method: 'POST',
  path: '/api/applicant/case/consents/{partner}/revoke',
  audience: 'applicant',
  summary: { ar: 'سحب السماح', fr: 'Retirer cette permission' },
  params: z.object({ partner: z.string().max(100) }),
  output: ApplicantCase,
  examples: [{ name: 'revoked', params: { partner: 'bank-demo' }, output: example.applicantCase }],
  handle: async (platform, caller, { params }) =>
    applicantView(await revokeConsent(platform, caller.caseId, actorOf(caller), params.partner)),
});

const accept = route({
  id: 'acceptDecision',
  method: 'POST',
  path: '/api/applicant/case/decision/accept',
  audience: 'applicant',
  summary: {
    ar: 'قبول القرار كما هو: لا ينتظر الأداء انتهاء أجل التظلم',
    fr: 'Accepter la décision : le paiement n’attend pas la fin du délai de recours',
  },
  output: ApplicantCase,
  examples: [{ name: 'accepted', output: example.applicantCase }],
  handle: async (platform, caller) =>
    applicantView(await acceptDecision(platform, caller.caseId, actorOf(caller))),
});

export const applicantRoutes = [
  ...[see, draft, state, upload, takeBack],
  ...[submit, complete, withdraw, appeal, takeAppealBack, accept],
  ...[banks, consent, revoke],
];
