/** What leaves the service about a grant's money and its follow-up. An account is shown by its last four digits. */
import * as z from 'zod';
import { actsOf, type Case } from '#shared/cases/case';
import { difficulties } from '#shared/cases/event';
import { jobsOf } from '#shared/cases/payment/follow-up';
import { paymentIn } from '#shared/cases/payment/pay';
import { mayBePaid, type Payment, papersToPay } from '#shared/cases/payment/payment';
import type { PlainDate } from '#shared/cases/plain-date';
import { states } from '#shared/cases/states';
import { CaseReference, PaperId } from '#shared/platform/ids';
import type { Outgoing } from './route.ts';
import { Day, Instant, OwnPayment, Tranche } from './shapes.ts';

const Act = z.object({ by: z.string(), at: Instant });
const Jobs = z.object({ family: z.int(), others: z.int() });

export const FollowedView = z.object({
  reference: CaseReference,
  state: z.enum(states),
  version: z.int(),
  payment: OwnPayment.extend({
    /** Whether it waits for nothing but the treasury: no appeal can still change it. */
    payable: z.boolean(),
    holder: z.string().optional(),
    tranches: z.array(
      Tranche.extend({
        orderedBy: z.string().optional(),
        means: z.enum(['transfer', 'postal-order', 'ceremony']).optional(),
        reference: z.string().optional(),
      }),
    ),
    paidMAD: z.number(),
    claimedBackMAD: z.number(),
    recoveredMAD: z.number(),
    /** What whoever pays may open: bank statements, and papers named as proof of a tranche. */
    papers: z.array(z.object({ paperId: PaperId, shows: z.enum(['account', 'proof']) })),
  }).optional(),
  visits: z.array(
    Act.extend({
      on: Day,
      found: z.enum(['running', 'starting', 'stopped', 'not-found']),
      difficulties: z.array(z.enum(difficulties)),
      jobs: Jobs.optional(),
      note: z.string().optional(),
    }),
  ),
  jobs: Jobs.optional(),
  breaches: z.array(Act.extend({ obligation: z.string(), facts: z.string() })),
});
export type FollowedView = z.infer<typeof FollowedView>;

const dirhams = (centimes: number): number => centimes / 100;
const accountOf = ({ payee }: Payment): { readonly account?: string } =>
  payee === undefined ? {} : { account: `…${payee.rib.slice(-4)}` };

const trancheView = ({ tranche, amountCentimes, proof, status, paid }: Payment['tranches'][number]) => ({
  ...{ tranche, amountMAD: dirhams(amountCentimes), status },
  ...(proof === null ? {} : { proof }),
  ...(paid === undefined ? {} : { paidOn: paid.on }),
});

/** Undefined where nothing was granted. */
export function ownPaymentView(now: Case): Outgoing<z.infer<typeof OwnPayment>> | undefined {
  const payment = paymentIn(now);
  return payment === undefined
    ? undefined
    : {
        grantedMAD: dirhams(payment.grantedCentimes),
        tranches: payment.tranches.map(trancheView),
        ...accountOf(payment),
      };
}

export function followedView(now: Case, today: PlainDate): Outgoing<FollowedView> {
  const payment = paymentIn(now);
  const jobs = jobsOf(now);
  return {
    ...{ reference: now.reference, state: now.state, version: now.version },
    ...(payment === undefined
      ? {}
      : {
          payment: {
            grantedMAD: dirhams(payment.grantedCentimes),
            payable: mayBePaid(now, today),
            ...accountOf(payment),
            ...(payment.payee === undefined ? {} : { holder: payment.payee.holder }),
            tranches: payment.tranches.map((each) => ({
              ...trancheView(each),
              ...(each.ordered === undefined
                ? {}
                : { orderedBy: each.ordered.by.id, means: each.ordered.means }),
              ...(each.paid === undefined ? {} : { reference: each.paid.reference }),
            })),
            paidMAD: dirhams(payment.paidCentimes),
            claimedBackMAD: dirhams(payment.claimedBackCentimes),
            recoveredMAD: dirhams(payment.recoveredCentimes),
            papers: papersToPay(now),
          },
        }),
    visits: actsOf(now, 'VisitRecorded').map(({ type: _, by, ...visit }) => ({ ...visit, by: by.id })),
    ...(jobs === undefined ? {} : { jobs }),
    breaches: actsOf(now, 'BreachRecorded').map(({ type: _, by, ...breach }) => ({ ...breach, by: by.id })),
  };
}
