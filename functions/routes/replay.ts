/** A decision's assessment made again, for who doubts years later that it followed from what stood there. */
import * as z from 'zod';
import { assessDossier } from '#shared/cases/dossier';
import { replayDecision } from '#shared/cases/replay-decision';
import { DecisionId } from '#shared/platform/ids';
import { rulesVersion } from '#shared/rules/index';
import * as example from '../examples.ts';
import { getCaseOf, ofCase } from '../reach.ts';
import { route } from '../route.ts';

const ReplayView = z.object({
  /** same: the very bytes; rules-unknown, basis-unknown: nothing to make it from; absent: no assessment. */
  status: z.enum(['same', 'differs', 'rules-unknown', 'basis-unknown', 'absent']),
  rulesVersion: z.string().optional(),
  /** The rules in code are not those of that day: other bytes then say nothing against the decision. */
  codeChanged: z.boolean().optional(),
  parts: z.array(z.string()).optional(),
});
export type ReplayView = z.infer<typeof ReplayView>;

const replay = route({
  id: 'replayDecision',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/decisions/{decisionId}/replay',
  audience: 'officer',
  roles: ['officer', 'administrator', 'inspector'],
  sees: 'decision',
  summary: {
    ar: 'إعادة تقييم قرار بقواعد يومه ومقارنته بما حفظ',
    fr: 'Refaire l’évaluation d’une décision avec les règles de son jour et la comparer à celle gardée',
  },
  params: ofCase.extend({ decisionId: DecisionId }),
  output: ReplayView,
  examples: [
    {
      name: 'the very bytes',
      params: { caseId: example.caseId, decisionId: 'decision-0123456789abcdefghjkmnpqrs' },
      output: { status: 'same', rulesVersion: rulesVersion() },
    },
  ],
  handle: async (platform, caller, { params }) => {
    await getCaseOf(platform, caller, params.caseId);
    const replayed = await replayDecision(platform, params.caseId, params.decisionId, assessDossier);
    return { ...replayed, ...('parts' in replayed ? { parts: [...replayed.parts] } : {}) };
  },
});

export const replayRoutes = [replay];
