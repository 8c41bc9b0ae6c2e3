/** Bodies that accompany a project: whom they are asked to take on, and their answer. */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { referralAnswers } from '#shared/cases/partner-words';
import { sealCursor } from '#shared/partner/cursor';
import { CaseReference } from '#shared/platform/ids';
import { exampleCursor, Listing, listFor, ofReference, onCase, say, sinceIn } from '../partner-reach.ts';
import { Day } from '../plain-shapes.ts';
import { route } from '../route.ts';

export const Referral = z.object({
  reference: CaseReference,
  delegation: z.string(),
  form: z.enum(['individual', 'company', 'cooperative']).optional(),
  sector: z.string().optional(),
});
const referralView = ({ reference: of, delegation, application }: Case): z.infer<typeof Referral> => ({
  ...{ reference: of, delegation },
  ...(application === undefined
    ? {}
    : { form: application.project.form, sector: application.project.sector }),
});

const referrals = route({
  id: 'listReferrals',
  method: 'GET',
  path: '/partner/v1/referrals',
  audience: 'partner',
  scope: 'referrals:read',
  summary: {
    ar: 'المشاريع المحالة للمواكبة بموافقة أصحابها، منذ المؤشر',
    fr: 'Les projets à accompagner, avec l’accord de leurs porteurs, depuis le curseur',
    en: 'Projects to accompany, with their bearers’ consent, since the cursor',
  },
  more: {
    en: 'For bodies whose agreement takes referrals. The cursor works as that of decisions. No name is given: the applicant comes to you with the reference.',
    fr: 'Pour les organismes dont la convention prévoit l’accompagnement. Le curseur se conduit comme celui des décisions. Aucun nom n’est donné : le demandeur vient à vous avec sa référence.',
  },
  query: Listing,
  output: z.object({ referrals: z.array(Referral), cursor: z.string(), more: z.boolean() }),
  examples: [
    {
      name: 'one cooperative',
      output: {
        referrals: [{ ...onCase, delegation: 'khenifra', form: 'cooperative', sector: 'agriculture' }],
        cursor: exampleCursor,
        more: false,
      },
    },
  ],
  handle: async (platform, caller, { query }) => {
    if (caller.environment === 'sandbox') {
      const list = `${caller.id} support`;
      const cursor = await sealCursor(platform, list, await sinceIn(platform, list, query.cursor));
      const of = CaseReference.parse('NSB-TEST-GRNT');
      return {
        referrals: [{ reference: of, delegation: 'khenifra', form: 'cooperative' }],
        cursor,
        more: false,
      };
    }
    const { listed, ...rest } = await listFor(platform, caller, 'support', query, referralView);
    return { referrals: listed, ...rest };
  },
});

const referralAnswer = route({
  id: 'answerReferral',
  method: 'POST',
  path: '/partner/v1/referrals/{reference}/answer',
  audience: 'partner',
  scope: 'referrals:write',
  once: true,
  summary: {
    ar: 'جواب الهيئة عن طلب المواكبة؛ يطلع عليه صاحب الملف والموظف',
    fr: 'La réponse de l’organisme ; le demandeur et l’agent la voient',
    en: 'The body’s answer; the applicant and the officer see it',
  },
  more: {
    en: 'First `taken-on` or `declined`; `done` once the accompaniment has ended.',
    fr: 'D’abord `taken-on` ou `declined` ; `done` quand l’accompagnement est achevé.',
  },
  problems: ['answer.later', 'case.not-now'],
  params: ofReference,
  input: z.object({ answer: z.enum(referralAnswers), on: z.iso.date() }),
  output: z.object({ reference: CaseReference, answer: z.enum(referralAnswers), on: Day }),
  examples: [
    {
      name: 'taken on',
      params: onCase,
      input: { answer: 'taken-on', on: '2026-12-20' },
      output: { ...onCase, answer: 'taken-on', on: '2026-12-20' },
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    const word = { type: 'ReferralAnswered', partner: caller.id, ...input } as const;
    await say(platform, caller, params.reference, 'support', word);
    return { reference: CaseReference.parse(params.reference), ...input };
  },
});

export const partnerReferralRoutes = [referrals, referralAnswer];
