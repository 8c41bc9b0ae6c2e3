/** What a bank writes back: its word on the loan, and the money that arrived. */
import * as z from 'zod';
import { partnerAnswers } from '#shared/cases/partner-words';
import { type PartnerPayment, paymentsIn } from '#shared/partner/decision';
import { sandboxPayments } from '#shared/partner/sandbox';
import { CaseReference } from '#shared/platform/ids';
import { caseFor, ofReference, onCase, sandboxed, say } from '../partner-reach.ts';
import { Day } from '../plain-shapes.ts';
import { route } from '../route.ts';

const Amount = z.number().nonnegative();
export const Payment = z.object({
  tranche: z.int().positive(),
  amountMAD: Amount,
  means: z.enum(['transfer', 'postal-order', 'ceremony']),
  orderedOn: Day,
  paidOn: Day.optional(),
  confirmedOn: Day.optional(),
});

const paymentView = ({ amountCentimes, ...said }: PartnerPayment) => ({
  ...said,
  amountMAD: amountCentimes / 100,
});

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
    en: 'The bank’s answer: agreed in principle, loan granted or not; the applicant and the officer see it',
  },
  more: {
    en: 'Send it again when it changes: the last one counts, all are kept. Said twice in the same words, it was said once. Put no name in `bankReference`.',
    fr: 'Renvoyez-la quand elle change : la dernière compte, toutes sont gardées. Dite deux fois dans les mêmes mots, elle n’est dite qu’une fois. Ne mettez pas de nom dans `bankReference`.',
  },
  problems: ['answer.later', 'case.not-now'],
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
    en: 'Parts of the grant ordered and paid, without the account',
  },
  more: {
    en: '`confirmedOn` is your own word, once you gave it.',
    fr: '`confirmedOn` est votre propre confirmation, une fois donnée.',
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
  summary: {
    ar: 'تأكيد التوصل بمبلغ شطر',
    fr: 'Confirmer qu’une tranche est arrivée',
    en: 'Confirm that a part of the grant arrived',
  },
  more: {
    en: 'Of a part that was ordered (`listPaymentsForPartner` names it); before that the answer is 409.',
    fr: 'Pour une tranche ordonnancée (`listPaymentsForPartner` la nomme) ; avant cela la réponse est 409.',
  },
  problems: ['answer.later', 'case.not-now'],
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

export const partnerPaymentRoutes = [answer, payments, confirmation];
