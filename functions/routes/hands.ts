/** In whose hands a case is: moved to another delegation, or left by an officer who is kin. */
import * as z from 'zod';
import { declareConflict, transferCase } from '#shared/cases/decision/index';
import * as example from '../examples.ts';
import { OfficerCase } from '../officer-shapes.ts';
import { getCaseOf, ofCase, officerActor } from '../reach.ts';
import { route } from '../route.ts';
import { officerView } from '../views.ts';

const sentence = z.string().trim().min(1).max(4000);
const params = { caseId: example.caseId };

const transfer = route({
  id: 'transferCase',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/transfer',
  audience: 'officer',
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
    return officerView(await declareConflict(platform, caseId, officerActor(caller), input), caller);
  },
});

export const handRoutes = [transfer, declare];
