/** In whose hands a case is: moved to another delegation, or left by an officer who is kin. */
import * as z from 'zod';
import { claimCase, releaseCase } from '#shared/cases/claim-case';
import { answerTransfer, declareConflict, transferCase } from '#shared/cases/decision/index';
import { holdAt } from '#shared/cases/hold';
import * as example from '../examples.ts';
import { OfficerCase } from '../officer-shapes.ts';
import { officerView } from '../officer-view.ts';
import { getCaseOf, getCaseToJudge, ofCase, officerActor } from '../reach.ts';
import { route } from '../route.ts';

const sentence = z.string().trim().min(1).max(4000);
const params = { caseId: example.caseId };

const transfer = route({
  id: 'transferCase',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/transfer',
  audience: 'officer',
  sees: 'nothing',
  summary: {
    ar: 'إحالة الملف على نيابة أخرى مع السبب',
    fr: 'Transférer le dossier à une autre délégation, avec le motif',
  },
  params: ofCase,
  input: z.object({ to: z.string().trim().min(1).max(100), reason: sentence }),
  output: z.object({ reference: z.string(), from: z.string(), to: z.string() }),
  examples: [
    {
      name: 'the applicant has moved',
      params,
      input: { to: 'meknes', reason: 'انتقل صاحب الطلب إلى مكناس' },
      output: { reference: 'NSB-7K3M-29QF', from: 'khenifra', to: 'meknes' },
    },
  ],
  handle: async (platform, caller, { params: { caseId }, input }) => {
    const { delegation: from, reference } = await getCaseOf(platform, caller, caseId);
    const now = await transferCase(platform, caseId, officerActor(caller), input);
    // From here on it may be out of the caller's reach: they hear where it went, no more.
    return { reference, from, to: now.delegation };
  },
});

const answer = route({
  id: 'answerTransfer',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/transfer/answer',
  audience: 'officer',
  sees: 'nothing',
  summary: {
    ar: 'قبول ملف محال على النيابة، أو إرجاعه مع السبب',
    fr: 'Accepter un dossier transféré, ou le renvoyer avec le motif',
  },
  params: ofCase,
  input: z.object({ accepted: z.boolean(), reason: sentence.optional() }),
  output: z.object({ reference: z.string(), delegation: z.string() }),
  examples: [
    {
      name: 'taken on',
      params,
      input: { accepted: true },
      output: { reference: 'NSB-7K3M-29QF', delegation: 'meknes' },
    },
    {
      name: 'sent back',
      params,
      input: { accepted: false, reason: 'ما زال صاحب الطلب يسكن خنيفرة' },
      output: { reference: 'NSB-7K3M-29QF', delegation: 'khenifra' },
    },
  ],
  handle: async (platform, caller, { params: { caseId }, input: { accepted, reason } }) => {
    await getCaseOf(platform, caller, caseId);
    const said = { accepted, ...(reason === undefined ? {} : { reason }) };
    const { reference, delegation } = await answerTransfer(platform, caseId, officerActor(caller), said);
    return { reference, delegation };
  },
});

const declare = route({
  id: 'declareConflict',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/conflict',
  audience: 'officer',
  summary: {
    ar: 'التصريح بعدم القرابة أو التنحي عن الملف',
    fr: 'Déclarer l’absence de parenté, ou se récuser',
  },
  params: ofCase,
  input: z.object({ stands: z.enum(['unrelated', 'recused']), reason: sentence.optional() }),
  output: OfficerCase,
  examples: [
    {
      name: 'recused',
      params,
      input: { stands: 'recused' },
      output: example.officerCase,
    },
  ],
  handle: async (platform, caller, { params: { caseId }, input }) => {
    await getCaseOf(platform, caller, caseId);
    const now = await declareConflict(platform, caseId, officerActor(caller), input);
    return officerView(now, caller, platform.now());
  },
});

const declareOnGrant = route({
  id: 'declareConflictOnGrant',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/grant/conflict',
  audience: 'officer',
  // Of those who pay or free a grant; they are shown nothing of the case for it.
  roles: ['treasurer', 'officer', 'administrator'],
  sees: 'nothing',
  summary: {
    ar: 'التصريح بعدم القرابة أو التنحي قبل أداء الإعانة',
    fr: 'Déclarer l’absence de parenté, ou se récuser, avant de payer',
  },
  params: ofCase,
  input: z.object({ stands: z.enum(['unrelated', 'recused']), reason: sentence.optional() }),
  output: z.object({ reference: z.string() }),
  examples: [
    {
      name: 'unrelated',
      params,
      input: { stands: 'unrelated', reason: 'لا تجمعنا قرابة: العائلتان من إقليمين مختلفين' },
      output: { reference: 'NSB-7K3M-29QF' },
    },
  ],
  handle: async (platform, caller, { params: { caseId }, input }) => {
    await getCaseOf(platform, caller, caseId);
    const as = (['treasurer', 'officer', 'administrator'] as const).find((role) =>
      caller.roles.includes(role),
    );
    const { reference } = await declareConflict(platform, caseId, officerActor(caller, as), input);
    return { reference };
  },
});

const claim = route({
  id: 'claimCase',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/claim',
  audience: 'officer',
  summary: {
    ar: 'أخذ الملف لدراسته: لا يبت فيه غير من أخذه إلى أن يرفع اليد عنه',
    fr: 'Prendre le dossier en main : nul autre n’y décide tant qu’il n’est pas libéré',
  },
  params: ofCase,
  /** With a reason: out of another's hands, by an administrator or a delegation above. */
  input: z.object({ reason: sentence.optional() }),
  output: OfficerCase,
  examples: [
    { name: 'claimed', params, input: {}, output: example.claimedCase },
    {
      name: 'taken over',
      params,
      input: { reason: 'الموظف في رخصة مرضية' },
      output: example.claimedCase,
    },
  ],
  handle: async (platform, caller, { params: { caseId }, input }) => {
    await getCaseToJudge(platform, caller, caseId);
    const now = await claimCase(platform, caseId, officerActor(caller), caller, input.reason);
    return officerView(now, caller, platform.now());
  },
});

const release = route({
  id: 'releaseCase',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/release',
  audience: 'officer',
  roles: ['officer', 'administrator'],
  sees: 'nothing',
  summary: {
    ar: 'رفع اليد عن الملف ليأخذه غيره، أو رفع يد موظف آخر عنه مع السبب',
    fr: 'Libérer le dossier, ou libérer avec un motif celui qu’un autre a en main',
  },
  params: ofCase,
  input: z.object({ reason: sentence.optional() }),
  output: z.object({ reference: z.string(), released: z.boolean() }),
  examples: [
    { name: 'one’s own', params, input: {}, output: { reference: 'NSB-7K3M-29QF', released: true } },
  ],
  handle: async (platform, caller, { params: { caseId }, input }) => {
    await getCaseOf(platform, caller, caseId);
    const now = await releaseCase(platform, caseId, officerActor(caller), caller, input.reason);
    return { reference: now.reference, released: holdAt(now, platform.now()) === undefined };
  },
});

export const handRoutes = [transfer, answer, declare, declareOnGrant, claim, release];
