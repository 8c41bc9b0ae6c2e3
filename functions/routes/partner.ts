/** What partner banks may ask: one decision, by its reference, while its applicant agrees. */
import * as z from 'zod';
import { findDecisionFor } from '#shared/cases/consent';
import { ServiceError } from '#shared/cases/service-error';
import { CaseReference } from '#shared/platform/ids';
import { absent } from '../problem.ts';
import { route } from '../route.ts';
import { Day } from '../shapes.ts';
import { witness } from '../witness.ts';

const decision = route({
  id: 'getDecisionForPartner',
  method: 'GET',
  path: '/partner/v1/decisions/{reference}',
  audience: 'partner',
  summary: {
    ar: 'القرار ومبلغه وتاريخه، دون أي معطى شخصي آخر وبموافقة صاحب الملف',
    fr: 'La décision, son montant et sa date, avec l’accord du demandeur et sans autre donnée',
  },
  perMinute: 60,
  params: z.object({ reference: z.string().max(40) }),
  output: z.object({
    reference: CaseReference,
    status: z.enum(['pending', 'granted', 'refused', 'withdrawn']),
    amountMAD: z.number().optional(),
    decidedOn: Day.optional(),
  }),
  examples: [
    {
      name: 'granted',
      params: { reference: 'NSB-7K3M-29QF' },
      output: {
        reference: 'NSB-7K3M-29QF',
        status: 'granted',
        amountMAD: 27000,
        decidedOn: '2026-12-18',
      },
    },
  ],
  handle: async (platform, caller, { params }) => {
    const found = await findDecisionFor(platform, caller.id, params.reference);
    if (found === undefined) throw new ServiceError('absent', 'absent', absent);
    const { caseId, amountCentimes, ...said } = found;
    await witness(platform, caller, { what: 'decision', caseId });
    return amountCentimes === undefined ? said : { ...said, amountMAD: amountCentimes / 100 };
  },
});

export const partnerRoutes = [decision];
