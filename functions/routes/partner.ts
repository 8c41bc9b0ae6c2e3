/** What partners may ask and write back: decisions, payments, referrals, seals; each by reference, while its applicant agrees. */
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { checkStatement, standings } from '#shared/cases/letters/check';
import { type ConsentPurpose, partnerAnswers, referralAnswers } from '#shared/cases/partner-words';
import { dayOf } from '#shared/cases/plain-date';
import { ServiceError } from '#shared/cases/service-error';
import type { PartnerWord } from '#shared/partner/answers';
import { findConsented, listConsented, type Since } from '#shared/partner/consented';
import { openCursor, sealCursor } from '#shared/partner/cursor';
import {
  decisionIn,
  decisionStatuses,
  type PartnerDecision,
  type PartnerPayment,
  paymentsIn,
} from '#shared/partner/decision';
import { noteMiss, waitAfterMisses } from '#shared/partner/misses';
import {
  busyReference,
  findSandboxDecision,
  isSandboxReference,
  sandboxCases,
  sandboxPayments,
  slowReference,
} from '#shared/partner/sandbox';
import { CaseReference } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import type { Callers } from '../caller.ts';
import { Day, Text } from '../plain-shapes.ts';
import { absent, HttpError } from '../problem.ts';
import { route } from '../route.ts';
import { witness } from '../witness.ts';
import { openPartnerRoutes } from './partner-open.ts';

type Partner = Callers['partner'];

const reference = z.string().max(40);
const ofReference = z.object({ reference });
const Amount = z.number().nonnegative();
const Decision = z.object({
  reference: CaseReference,
  status: z.enum(decisionStatuses),
  amountMAD: Amount.optional(),
  decidedOn: Day.optional(),
  finalOn: Day.optional(),
  conditions: z.array(z.object({ share: z.number(), proof: Text.nullable() })).optional(),
  seal: z.string().optional(),
});
type Decision = z.infer<typeof Decision>;
const Payment = z.object({
  tranche: z.int().positive(),
  amountMAD: Amount,
  means: z.enum(['transfer', 'postal-order', 'ceremony']),
  orderedOn: Day,
  paidOn: Day.optional(),
  confirmedOn: Day.optional(),
});
const Listing = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

const inDirhams = <T extends { readonly amountCentimes?: number }>({ amountCentimes, ...said }: T) =>
  amountCentimes === undefined ? said : { ...said, amountMAD: amountCentimes / 100 };
const decisionView = (decision: PartnerDecision): Decision => {
  const { conditions, ...said } = inDirhams(decision);
  return conditions === undefined ? said : { ...said, conditions: [...conditions] };
};
const paymentView = ({ amountCentimes, ...said }: PartnerPayment) => ({
  ...said,
  amountMAD: amountCentimes / 100,
});

/** A miss takes the same class of time whatever was missed: a case that is not there, not yours, or not consented to. */
const missMs = 50;

async function found<T>(
  platform: Platform,
  caller: Partner,
  asked: string,
  seek: () => Promise<T | undefined>,
): Promise<T> {
  const wait = await waitAfterMisses(platform, caller.id);
  if (wait > 0)
    throw new HttpError(429, 'too-many-misses', tooManyMisses, { headers: { 'retry-after': String(wait) } });
  const started = performance.now();
  const answer = await seek();
  if (answer !== undefined) return answer;
  await noteMiss(platform, caller.id, asked);
  const past = performance.now() - started;
  await pause(missMs * Math.ceil(past / missMs) - past);
  throw new ServiceError('absent', 'absent', absent);
}

/** The case, written down as seen before anything of it is told. */
async function caseFor(
  platform: Platform,
  caller: Partner,
  asked: string,
  purpose: ConsentPurpose,
  what: 'decision' | 'payment' | 'case' = 'decision',
): Promise<Case> {
  const now = await found(platform, caller, asked, () => findConsented(platform, caller.id, asked, purpose));
  await witness(platform, caller, { what, caseId: now.caseId }, undefined, purpose);
  return now;
}

const sandboxed = async <T>(
  platform: Platform,
  caller: Partner,
  asked: string,
  of: () => Promise<T | undefined>,
) => {
  if (asked === busyReference)
    throw new HttpError(429, 'too-many', tooManyMisses, { headers: { 'retry-after': '5' } });
  if (asked === slowReference) await pause(2000);
  return await found(platform, caller, asked, of);
};

const exampleDecision = {
  reference: 'NSB-7K3M-29QF',
  status: 'granted',
  amountMAD: 27000,
  decidedOn: '2026-12-18',
  finalOn: '2027-01-17',
  conditions: [
    { share: 60, proof: null },
    { share: 40, proof: { ar: 'فواتير الشطر الأول', fr: 'factures de la première tranche' } },
  ],
  seal: 'eyJhbGciOiJFUzI1NiIsImtpZCI6Ims3UWIyeEx3In0.e30.c2ln',
} as const;
const onCase = { reference: 'NSB-7K3M-29QF' };

const decision = route({
  id: 'getDecisionForPartner',
  method: 'GET',
  path: '/partner/v1/decisions/{reference}',
  audience: 'partner',
  scope: 'decisions:read',
  summary: {
    ar: 'القرار ومبلغه وتاريخه، دون أي معطى شخصي آخر وبموافقة صاحب الملف',
    fr: 'La décision, son montant et sa date, avec l’accord du demandeur et sans autre donnée',
  },
  params: ofReference,
  query: z.object({ purpose: z.enum(['loan', 'support']).default('loan') }),
  output: Decision,
  examples: [
    { name: 'granted', params: onCase, query: { purpose: 'loan' }, output: exampleDecision },
    { name: 'pending', params: onCase, output: { ...onCase, status: 'pending' } },
  ],
  handle: async (platform, caller, { params, query: { purpose } }) => {
    if (caller.environment === 'live')
      return decisionView(decisionIn(await caseFor(platform, caller, params.reference, purpose)));
    const { reference: asked } = params;
    return decisionView(await sandboxed(platform, caller, asked, () => findSandboxDecision(platform, asked)));
  },
});

async function sinceIn(platform: Platform, list: string, cursor: string | undefined): Promise<Since> {
  // A partner that asks for the first time is told of the last year.
  if (cursor === undefined)
    return { day: dayOf(new Date(platform.now().getTime() - 365 * 86_400_000)), after: '' };
  const since = await openCursor(platform, list, cursor);
  if (since === undefined) throw new HttpError(400, 'cursor.unknown', unknownCursor);
  return since;
}

async function listFor<T>(
  platform: Platform,
  caller: Partner,
  purpose: ConsentPurpose,
  { cursor, limit }: z.infer<typeof Listing>,
  view: (now: Case) => T,
): Promise<{ readonly listed: T[]; readonly cursor: string; readonly more: boolean }> {
  const list = `${caller.id} ${purpose}`;
  const since = await sinceIn(platform, list, cursor);
  const page = await listConsented(platform, caller.id, purpose, { since, limit });
  for (const { caseId } of page.cases)
    await witness(platform, caller, { what: 'decision', caseId }, undefined, purpose);
  const { next, more } = page;
  return { listed: page.cases.map(view), cursor: await sealCursor(platform, list, next), more };
}

const exampleCursor = 'eyJkIjoiMjAyNi0xMi0xOCIsImEiOiIifQ.Zk3mQ0b1nq2sT4vX6yA8cE';

const decisions = route({
  id: 'listDecisionsForPartner',
  method: 'GET',
  path: '/partner/v1/decisions',
  audience: 'partner',
  scope: 'decisions:read',
  summary: {
    ar: 'الملفات المسموح بها التي تغيرت منذ المؤشر؛ وقد يتكرر ما تغير في اليوم نفسه',
    fr: 'Les dossiers consentis qui ont changé depuis le curseur ; ceux du jour même peuvent revenir',
  },
  query: Listing,
  output: z.object({ decisions: z.array(Decision), cursor: z.string(), more: z.boolean() }),
  examples: [
    {
      name: 'one',
      query: { limit: '20' },
      output: { decisions: [exampleDecision], cursor: exampleCursor, more: false },
    },
  ],
  handle: async (platform, caller, { query }) => {
    if (caller.environment === 'live') {
      const { listed, ...rest } = await listFor(platform, caller, 'loan', query, (now) =>
        decisionView(decisionIn(now)),
      );
      return { decisions: listed, ...rest };
    }
    const list = `${caller.id} loan`;
    const since = await sinceIn(platform, list, query.cursor);
    const all = await Promise.all(
      Object.keys(sandboxCases).map((each) => findSandboxDecision(platform, each)),
    );
    const listed = all.filter((each) => each !== undefined).map(decisionView);
    return {
      decisions: listed.slice(0, query.limit),
      cursor: await sealCursor(platform, list, since),
      more: false,
    };
  },
});

/** In the sandbox nothing is written; what was said is answered as it would be. */
async function say(
  platform: Platform,
  caller: Partner,
  asked: string,
  purpose: ConsentPurpose,
  word: PartnerWord,
): Promise<void> {
  if (caller.environment === 'sandbox') {
    await sandboxed(platform, caller, asked, async () => (isSandboxReference(asked) ? true : undefined));
    return;
  }
  const { caseId } = await found(platform, caller, asked, () =>
    findConsented(platform, caller.id, asked, purpose),
  );
  // Loaded when something is first written: whoever reads does not wait for all that writing to a case asks.
  const { recordWord } = await import('#shared/partner/answers');
  await recordWord(platform, caseId, word);
}

const answer = route({
  id: 'answerForLoan',
  method: 'POST',
  path: '/partner/v1/decisions/{reference}/answer',
  audience: 'partner',
  scope: 'decisions:read',
  once: true,
  summary: {
    ar: 'جواب البنك على طلب القرض: موافقة مبدئية أو منح أو عدم منح؛ يطلع عليه صاحب الملف والموظف',
    fr: 'La réponse de la banque : accord de principe, prêt accordé ou non ; le demandeur et l’agent la voient',
  },
  params: ofReference,
  input: z.object({
    answer: z.enum(partnerAnswers),
    amountMAD: z.number().multipleOf(0.01).nonnegative().max(100_000_000).optional(),
    on: z.iso.date(),
    /** The bank's own number; no name. */
    bankReference: z
      .string()
      .regex(/^[\w./-]{1,60}$/u)
      .optional(),
  }),
  output: z.object({ reference: CaseReference, answer: z.enum(partnerAnswers), on: Day }),
  examples: [
    {
      name: 'agreed in principle',
      params: onCase,
      input: {
        answer: 'agreed-in-principle',
        amountMAD: 40000,
        on: '2026-12-20',
        bankReference: 'PR-2026-118',
      },
      output: { ...onCase, answer: 'agreed-in-principle', on: '2026-12-20' },
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    const { answer: said, amountMAD, on, bankReference } = input;
    await say(platform, caller, params.reference, 'loan', {
      ...{ type: 'PartnerAnswered', partner: caller.id, answer: said, on },
      ...(amountMAD === undefined ? {} : { amountCentimes: Math.round(amountMAD * 100) }),
      ...(bankReference === undefined ? {} : { reference: bankReference }),
    });
    return { reference: CaseReference.parse(params.reference), answer: said, on };
  },
});

const payments = route({
  id: 'listPaymentsForPartner',
  method: 'GET',
  path: '/partner/v1/decisions/{reference}/payments',
  audience: 'partner',
  scope: 'decisions:read',
  summary: {
    ar: 'أشطر الإعانة المأمور بصرفها والمؤداة، دون رقم الحساب',
    fr: 'Les tranches ordonnancées et payées, sans le compte',
  },
  params: ofReference,
  output: z.object({ reference: CaseReference, payments: z.array(Payment) }),
  examples: [
    {
      name: 'one paid',
      params: onCase,
      output: {
        ...onCase,
        payments: [
          { tranche: 1, amountMAD: 16200, means: 'transfer', orderedOn: '2027-01-20', paidOn: '2027-01-27' },
        ],
      },
    },
  ],
  handle: async (platform, caller, { params: { reference: asked } }) => {
    const all =
      caller.environment === 'sandbox'
        ? await sandboxed(platform, caller, asked, async () => sandboxPayments(asked))
        : paymentsIn(await caseFor(platform, caller, asked, 'loan', 'payment'), caller.id);
    return { reference: CaseReference.parse(asked), payments: all.map(paymentView) };
  },
});

const confirmation = route({
  id: 'confirmPayment',
  method: 'POST',
  path: '/partner/v1/decisions/{reference}/payments/{tranche}/confirmation',
  audience: 'partner',
  scope: 'decisions:read',
  once: true,
  summary: { ar: 'تأكيد التوصل بمبلغ شطر', fr: 'Confirmer qu’une tranche est arrivée' },
  params: ofReference.extend({ tranche: z.coerce.number().int().positive().max(100) }),
  input: z.object({ on: z.iso.date(), bankReference: z.string().regex(/^[\w./-]{1,60}$/u) }),
  output: z.object({ reference: CaseReference, tranche: z.int(), on: Day }),
  examples: [
    {
      name: 'arrived',
      params: { ...onCase, tranche: '1' },
      input: { on: '2027-01-28', bankReference: 'VIR-88120' },
      output: { ...onCase, tranche: 1, on: '2027-01-28' },
    },
  ],
  handle: async (platform, caller, { params, input: { on, bankReference } }) => {
    const { tranche } = params;
    const word = {
      type: 'TrancheConfirmed',
      partner: caller.id,
      tranche,
      on,
      reference: bankReference,
    } as const;
    await say(platform, caller, params.reference, 'loan', word);
    return { reference: CaseReference.parse(params.reference), tranche, on };
  },
});

const Referral = z.object({
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
  },
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

const seals = route({
  id: 'checkSeal',
  method: 'POST',
  path: '/partner/v1/seals',
  audience: 'partner',
  scope: 'decisions:read',
  summary: {
    ar: 'هل ما زال ختم قرار ساري المفعول؟',
    fr: 'Un sceau présenté tient-il encore ?',
  },
  input: z.object({ seal: z.string().min(1).max(4000) }),
  output: z.object({ standing: z.enum(standings) }),
  sees: 'nothing',
  examples: [
    { name: 'valid', input: { seal: exampleDecision.seal }, output: { standing: 'valid' } },
    { name: 'revoked', input: { seal: exampleDecision.seal }, output: { standing: 'revoked' } },
  ],
  handle: async (platform, _, { input }) => ({
    standing: (await checkStatement(platform, input.seal)).standing,
  }),
});

const tooManyMisses = {
  ar: 'طلبات كثيرة لمراجع غير معروفة. المرجو الانتظار المدة المبينة في Retry-After.',
  fr: 'Trop de références inconnues. Attendez le délai indiqué par Retry-After.',
};
const unknownCursor = {
  ar: 'هذا المؤشر ليس من عندنا أو هو للائحة أخرى. المرجو البدء دون مؤشر.',
  fr: 'Ce curseur ne vient pas de nous, ou est celui d’une autre liste. Reprenez sans curseur.',
};

export const partnerRoutes = [
  ...openPartnerRoutes,
  ...[decision, decisions, answer, payments, confirmation],
  ...[referrals, referralAnswer, seals],
];
