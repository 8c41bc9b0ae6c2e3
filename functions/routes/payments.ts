/** What the treasury pays and what follows a grant: account, tranches, visits, breaches, money claimed back, the end. */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { difficulties } from '#shared/cases/event';
import { issueLettersAfter } from '#shared/cases/letters/index';
import {
  closeCase,
  orderRecovery,
  receiveRecovery,
  recordBreach,
  recordVisit,
} from '#shared/cases/payment/follow-up';
import { holdPayee, orderTranche, payTranche, returnTranche } from '#shared/cases/payment/pay';
import { PaperId } from '#shared/platform/ids';
import type { Callers, OfficerRole } from '../caller.ts';
import * as example from '../examples.ts';
import { DueAsked, DueView, listPaymentsDue } from '../payment-due.ts';
import { FollowedView, followedView } from '../payment-view.ts';
import { getCaseOf, getCaseToJudge, ofCase, officerActor } from '../reach.ts';
import { route } from '../route.ts';
import { Text } from '../shapes.ts';

const sentence = z.string().trim().min(1).max(4000);
const word = z.string().trim().min(1).max(100);
const amount = z.number().positive().max(1_000_000_000).multipleOf(0.01);
const centimes = (dirhams: number): number => Math.round(dirhams * 100);
const ofTranche = ofCase.extend({ tranche: z.coerce.number().int().min(1).max(24) });
const exampleOfCase = { caseId: example.caseId };
const exampleOfTranche = { ...exampleOfCase, tranche: '1' };

type Act<P, I> = (
  platform: Parameters<typeof getCaseOf>[0],
  actor: ReturnType<typeof officerActor>,
  asked: { readonly params: P; readonly input: I },
) => Promise<Case>;

/** One act on a grant: all have the same reach and answer with what the grant has become. */
const act = <P extends z.infer<typeof ofCase>, I = undefined>(shape: {
  readonly id: string;
  readonly path: `/${string}`;
  readonly role: OfficerRole;
  readonly summary: { readonly ar: string; readonly fr: string };
  readonly params: z.ZodType<P>;
  readonly input?: z.ZodType<I>;
  readonly example: { readonly params: Readonly<Record<string, string>>; readonly input?: unknown };
  readonly act: Act<P, I>;
}) =>
  route({
    id: shape.id,
    method: 'POST',
    path: `/api/officer/cases/{caseId}/${shape.path.slice(1)}`,
    audience: 'officer',
    roles: [shape.role],
    // Said again, or closed already, it is no act and shows the same.
    sees: 'payment',
    summary: shape.summary,
    params: shape.params,
    ...(shape.input === undefined ? {} : { input: shape.input }),
    output: FollowedView,
    examples: [{ name: 'done', ...shape.example, output: example.followed }],
    handle: async (platform, caller: Callers['officer'], { params, input }) => {
      await getCaseToJudge(platform, caller, params.caseId);
      const acted = await shape.act(platform, officerActor(caller, shape.role), {
        params,
        input: input as I,
      });
      // Of money paid or claimed back a letter tells.
      const now = await issueLettersAfter(platform, acted);
      return followedView(now, caller, platform.now());
    },
  });

const see = route({
  id: 'getPayment',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/payment',
  audience: 'officer',
  roles: ['officer', 'treasurer', 'inspector'],
  sees: 'payment',
  summary: {
    ar: 'أداء الإعانة وتتبع المشروع بعدها',
    fr: 'Le paiement de l’aide et le suivi du projet',
  },
  params: ofCase,
  output: FollowedView,
  examples: [{ name: 'one tranche ordered', params: exampleOfCase, output: example.followed }],
  handle: async (platform, caller, { params }) =>
    followedView(await getCaseOf(platform, caller, params.caseId), caller, platform.now()),
});

const hold = act({
  id: 'holdPayee',
  path: '/payee',
  role: 'treasurer',
  summary: {
    ar: 'اعتماد الحساب البنكي للمستفيد بعد التحقق منه',
    fr: 'Retenir le compte du bénéficiaire après contrôle du RIB',
  },
  params: ofCase,
  input: z.object({
    rib: z.string().trim().min(24).max(40),
    holder: z.string().trim().min(1).max(200),
    paperId: PaperId.optional(),
    reason: sentence.optional(),
  }),
  example: {
    params: exampleOfCase,
    input: { rib: '011519000001205000534921', holder: 'FATIMA AIT OUAARAB' },
  },
  act: (platform, actor, { params, input: { rib, holder, paperId, reason } }) =>
    holdPayee(platform, params.caseId, actor, {
      ...{ rib, holder },
      ...(paperId === undefined ? {} : { paperId }),
      ...(reason === undefined ? {} : { reason }),
    }),
});

const order = act({
  id: 'orderTranche',
  path: '/tranches/{tranche}/order',
  role: 'treasurer',
  summary: { ar: 'الأمر بصرف شطر', fr: 'Ordonnancer une tranche' },
  params: ofTranche,
  input: z.object({
    means: z.enum(['transfer', 'postal-order', 'ceremony']),
    proof: z.array(PaperId).max(40).default([]),
  }),
  example: { params: exampleOfTranche, input: { means: 'transfer' } },
  act: (platform, actor, { params, input }) =>
    orderTranche(platform, params.caseId, actor, { tranche: params.tranche, ...input }),
});

const giveBack = act({
  id: 'returnTranche',
  path: '/tranches/{tranche}/return',
  role: 'treasurer',
  summary: { ar: 'إرجاع الأمر بصرف شطر مع السبب', fr: 'Renvoyer l’ordre d’une tranche, avec le motif' },
  params: ofTranche,
  input: z.object({ reason: sentence }),
  example: { params: exampleOfTranche, input: { reason: 'RIB modifié par la banque' } },
  act: (platform, actor, { params, input }) =>
    returnTranche(platform, params.caseId, actor, { tranche: params.tranche, ...input }),
});

const pay = act({
  id: 'payTranche',
  path: '/tranches/{tranche}/payment',
  role: 'treasurer',
  summary: {
    ar: 'تسجيل أداء شطر من طرف شخص غير الذي أمر به',
    fr: 'Constater le paiement d’une tranche, par une autre personne que celle qui l’a ordonnancée',
  },
  params: ofTranche,
  input: z.object({ on: z.iso.date(), reference: word }),
  example: { params: exampleOfTranche, input: { on: '2026-12-20', reference: 'OV-2026-17' } },
  act: (platform, actor, { params, input }) =>
    payTranche(platform, params.caseId, actor, { tranche: params.tranche, ...input }),
});

const visit = act({
  id: 'recordVisit',
  path: '/visits',
  role: 'officer',
  summary: {
    ar: 'تسجيل زيارة تتبع: حالة المشروع والصعوبات ومناصب الشغل',
    fr: 'Enregistrer une visite : état du projet, difficultés, emplois',
  },
  params: ofCase,
  input: z.object({
    on: z.iso.date(),
    found: z.enum(['running', 'starting', 'stopped', 'not-found']),
    difficulties: z.array(z.enum(difficulties)).max(difficulties.length).default([]),
    jobs: z
      .object({ family: z.int().nonnegative().max(1000), others: z.int().nonnegative().max(1000) })
      .optional(),
    note: sentence.optional(),
  }),
  example: {
    params: exampleOfCase,
    input: {
      on: '2027-03-10',
      found: 'running',
      difficulties: ['marketing'],
      jobs: { family: 2, others: 1 },
    },
  },
  act: (platform, actor, { params, input: { on, found, difficulties: met, jobs, note } }) =>
    recordVisit(platform, params.caseId, actor, {
      ...{ on, found, difficulties: met },
      ...(jobs === undefined ? {} : { jobs }),
      ...(note === undefined ? {} : { note }),
    }),
});

const breach = act({
  id: 'recordBreach',
  path: '/breaches',
  role: 'officer',
  summary: { ar: 'تسجيل إخلال بالالتزامات', fr: 'Constater un manquement aux engagements' },
  params: ofCase,
  input: z.object({ obligation: sentence, facts: sentence }),
  example: {
    params: exampleOfCase,
    input: { obligation: 'الاحتفاظ بالتجهيز', facts: 'بيع التجهيز بعد شهرين' },
  },
  act: (platform, actor, { params, input }) => recordBreach(platform, params.caseId, actor, input),
});

const recover = act({
  id: 'orderRecovery',
  path: '/recoveries',
  role: 'officer',
  summary: {
    ar: 'الأمر باسترجاع مبلغ بعد إخلال مسجل، بسند قانوني ووقائع',
    fr: 'Ordonner un reversement après un manquement constaté, en droit et en fait',
  },
  params: ofCase,
  input: z.object({
    amountMAD: amount,
    reasons: z
      .array(z.object({ article: z.string().trim().min(1).max(200), text: Text, facts: Text }))
      .min(1)
      .max(20),
    answerBy: z.iso.date(),
  }),
  example: {
    params: exampleOfCase,
    input: {
      amountMAD: 27000,
      reasons: [
        {
          article: 'Décret 2.04.892',
          text: { ar: 'الإخلال بالالتزامات', fr: 'Manquement aux engagements' },
          facts: { ar: 'بيع التجهيز', fr: 'Équipement revendu' },
        },
      ],
      answerBy: '2027-06-30',
    },
  },
  act: (platform, actor, { params, input: { amountMAD, reasons, answerBy } }) =>
    orderRecovery(platform, params.caseId, actor, {
      ...{ amountCentimes: centimes(amountMAD), reasons, answerBy },
    }),
});

const receive = act({
  id: 'receiveRecovery',
  path: '/recoveries/received',
  role: 'treasurer',
  summary: { ar: 'تسجيل مبلغ مسترجع', fr: 'Constater un reversement reçu' },
  params: ofCase,
  input: z.object({ amountMAD: amount, on: z.iso.date(), reference: word }),
  example: { params: exampleOfCase, input: { amountMAD: 9000, on: '2027-07-02', reference: 'Q-2027-3' } },
  act: (platform, actor, { params, input: { amountMAD, on, reference } }) =>
    receiveRecovery(platform, params.caseId, actor, {
      ...{ amountCentimes: centimes(amountMAD), on, reference },
    }),
});

const close = act({
  id: 'closeCase',
  path: '/closing',
  role: 'officer',
  summary: { ar: 'إغلاق الملف', fr: 'Clore le dossier' },
  params: ofCase,
  input: z.object({
    why: z.enum(['completed', 'recovered', 'not-granted', 'given-up']),
    note: sentence.optional(),
  }),
  example: { params: exampleOfCase, input: { why: 'completed' } },
  act: (platform, actor, { params, input: { why, note } }) =>
    closeCase(platform, params.caseId, actor, { why, ...(note === undefined ? {} : { note }) }),
});

const listDue = route({
  id: 'getPaymentsDue',
  method: 'GET',
  path: '/api/officer/payments',
  audience: 'officer',
  roles: ['treasurer', 'officer', 'inspector'],
  summary: {
    ar: 'الإعانات الممنوحة وما تنتظره كل منها: حساب أو أمر أو أداء أو زيارة',
    fr: 'Les aides accordées et ce que chacune attend : compte, ordre, paiement, visite',
  },
  query: DueAsked,
  output: z.object({ due: z.array(DueView), cursor: z.string().optional() }),
  examples: [{ name: 'to pay', query: { step: 'pay' }, output: { due: [example.due] } }],
  handle: async (platform, caller, { query }) => await listPaymentsDue(platform, caller, query),
});

export const paymentRoutes = [
  listDue,
  see,
  hold,
  order,
  giveBack,
  pay,
  visit,
  breach,
  recover,
  receive,
  close,
];
