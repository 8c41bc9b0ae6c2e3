/** Equipment already given for a project: officers see what was told and recorded, and record what they learn of. */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { assessDossier } from '#shared/cases/dossier';
import { giftsOf } from '#shared/cases/in-kind';
import { recordInKind } from '#shared/cases/record-in-kind';
import * as example from '../examples.ts';
import { getCaseOf, ofCase, officerActor } from '../reach.ts';
import { route } from '../route.ts';
import { Day } from '../shapes.ts';

const dirhams = z.number().nonnegative().max(1_000_000_000).multipleOf(0.01);
const Gifts = z.object({
  gifts: z.array(
    z.object({
      source: z.string(),
      item: z.string(),
      /** Absent: not known. */
      valueMAD: z.number().optional(),
      on: Day.optional(),
      /** Counted in the declared value of the project; absent: not said. */
      inProject: z.boolean().optional(),
      by: z.enum(['applicant', 'officer']),
    }),
  ),
  /** The most that may be granted as it stands. */
  maxMAD: z.number().optional(),
});
const listed = {
  gifts: [{ source: 'INDH', item: 'خلايا نحل', valueMAD: 10_000, by: 'officer' }],
  maxMAD: 24_000,
};

function giftsView(now: Case) {
  const most = now.assessment?.subsidy?.maxMAD;
  return { gifts: [...giftsOf(now, now.application)], ...(most === undefined ? {} : { maxMAD: most }) };
}

const see = route({
  id: 'getInKind',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/in-kind',
  audience: 'officer',
  summary: { ar: 'التجهيزات الممنوحة عينا للمشروع', fr: 'L’équipement reçu en nature pour le projet' },
  params: ofCase,
  output: Gifts,
  examples: [{ name: 'hives', params: { caseId: example.caseId }, output: listed }],
  handle: async (platform, caller, { params }) => giftsView(await getCaseOf(platform, caller, params.caseId)),
});

const add = route({
  id: 'recordInKind',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/in-kind',
  audience: 'officer',
  summary: {
    ar: 'تسجيل تجهيز منح عينا حتى لا يدعم مرتين؛ القيمة صفر تلغي ما سجل',
    fr: 'Consigner un équipement reçu en nature, pour qu’il ne soit pas aidé deux fois ; une valeur nulle l’annule',
  },
  params: ofCase,
  input: z.object({
    source: z.string().trim().min(1).max(60),
    item: z.string().trim().min(1).max(300),
    valueMAD: dirhams.optional(),
    on: z.iso.date().optional(),
  }),
  output: Gifts,
  examples: [
    {
      name: 'hives',
      params: { caseId: example.caseId },
      input: { source: 'INDH', item: 'خلايا نحل', valueMAD: 10_000 },
      output: listed,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const { source, item, valueMAD, on } = input;
    const gift = {
      source,
      item,
      ...(valueMAD === undefined ? {} : { valueCentimes: Math.round(valueMAD * 100) }),
      ...(on === undefined ? {} : { on }),
    };
    return giftsView(await recordInKind(platform, params.caseId, officerActor(caller), gift, assessDossier));
  },
});

export const inKindRoutes = [see, add];
