/** What leaves the service about a grant's money and its follow-up. An account is shown by its last four digits. */
import * as z from 'zod';
import { actsOf, type Case } from '#shared/cases/case';
import { readingOf } from '#shared/cases/corrected';
import { type OfficerNamed, stanceOf, unansweredLikeness } from '#shared/cases/decision/index';
import { deadGrant, endedBy, isReleased } from '#shared/cases/decision/released';
import { difficulties } from '#shared/cases/event';
import { closingsOf, jobsOf } from '#shared/cases/payment/follow-up';
import { grantOf, mayBePaid, type Payment, papersToPay, paymentIn } from '#shared/cases/payment/payment';
import { dayOf } from '#shared/cases/plain-date';
import { findNextState, states } from '#shared/cases/states';
import { CaseReference, PaperId } from '#shared/platform/ids';
import type { Callers } from './caller.ts';
import { moneyTrail, TrailStep } from './payment-trail.ts';
import type { Outgoing } from './route.ts';
import { Day, Instant, OwnPayment, Text, Tranche } from './shapes.ts';
import { paperName } from './wording.ts';

const Act = z.object({ by: z.string(), at: Instant });
const Jobs = z.object({ family: z.int(), others: z.int() });
const closings = ['completed', 'recovered', 'not-granted', 'given-up'] as const;
const moves = [
  ...(['hold', 'order', 'return', 'pay', 'visit', 'breach', 'recover', 'receive', 'close'] as const),
  /** Lets the beneficiary ask for another grant, where nothing came of this one. */
  'release',
] as const;

export const FollowedView = z.object({
  reference: CaseReference,
  state: z.enum(states),
  version: z.int(),
  /** Whom the grant is for, to hold the account's holder against. */
  beneficiary: z.object({ nameAr: z.string().optional(), nameLat: z.string().optional() }).optional(),
  project: z.object({ title: z.string(), form: z.string() }).optional(),
  payment: OwnPayment.extend({
    decidedAt: Instant,
    /** Whether it waits for nothing but the treasury: no appeal can still change it. */
    payable: z.boolean(),
    holder: z.string().optional(),
    tranches: z.array(
      Tranche.extend({
        orderedBy: z.string().optional(),
        orderedOn: Day.optional(),
        means: z.enum(['transfer', 'postal-order', 'ceremony']).optional(),
        /** Papers the order names. */
        shown: z.array(PaperId).optional(),
        reference: z.string().optional(),
        /** At which it was handed over. */
        ceremony: z.string().optional(),
      }),
    ),
    paidMAD: z.number(),
    claimedBackMAD: z.number(),
    recoveredMAD: z.number(),
    /** What whoever pays may open: bank statements, and what shows how a tranche was spent. */
    papers: z.array(
      z.object({
        paperId: PaperId,
        shows: z.enum(['account', 'proof']),
        name: Text.optional(),
        receivedOn: Day.optional(),
        /** Its pages, where they were read. */
        pages: z.int().optional(),
      }),
    ),
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
  /** All that happened to the money, oldest first. */
  trail: z.array(TrailStep),
  /** Bears a name of the case and has not said how they stand: until then they do nothing here. */
  warned: Text.optional(),
  /** What whoever looks may do now. */
  may: z.array(z.enum(moves)),
  /** Reasons for which they could end the case. */
  mayClose: z.array(z.enum(closings)),
});
export type FollowedView = z.infer<typeof FollowedView>;

const dirhams = (centimes: number): number => centimes / 100;
const accountOf = ({ payee }: Payment): { readonly account?: string } =>
  payee === undefined ? {} : { account: `…${payee.rib.slice(-4)}` };

const trancheView = ({
  tranche,
  amountCentimes,
  proof,
  status,
  paid,
  arrived,
}: Payment['tranches'][number]) => ({
  ...{ tranche, amountMAD: dirhams(amountCentimes), status },
  ...(proof === null ? {} : { proof }),
  ...(paid === undefined ? {} : { paidOn: paid.on }),
  ...(arrived === undefined ? {} : { arrivedOn: arrived.on }),
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

type Officer = Pick<Callers['officer'], 'roles'> & OfficerNamed;

export function followedView(now: Case, officer: Officer, at: Date): Outgoing<FollowedView> {
  const payment = paymentIn(now);
  const jobs = jobsOf(now);
  const { applicant, project } = now.application ?? {};
  const warned = unansweredLikeness(now, officer);
  const stays = warned !== undefined || stanceOf(now, officer.id) === 'recused';
  const mayClose =
    officer.roles.includes('officer') && !stays ? [...closingsOf(now, officer.id, dayOf(at))] : [];
  return {
    ...{ reference: now.reference, state: now.state, version: now.version },
    ...(applicant === undefined ? {} : { beneficiary: named(applicant) }),
    ...(project === undefined ? {} : { project: { title: project.title, form: project.form } }),
    ...(payment === undefined ? {} : { payment: paymentView(now, payment, at) }),
    visits: actsOf(now, 'VisitRecorded').map(({ type: _, by, ...visit }) => ({ ...visit, by: by.id })),
    ...(jobs === undefined ? {} : { jobs }),
    breaches: actsOf(now, 'BreachRecorded').map(({ type: _, by, ...breach }) => ({ ...breach, by: by.id })),
    trail: moneyTrail(now, payment),
    ...(warned === undefined ? {} : { warned: warned.text }),
    may: stays
      ? []
      : [
          ...movesOf(now, payment, officer, at),
          ...(mayClose.length > 0 ? (['close'] as const) : []),
          ...(mayRelease(now, officer) ? (['release'] as const) : []),
        ],
    mayClose,
  };
}

export const named = ({ nameAr, nameLat }: NonNullable<Case['application']>['applicant']) => ({
  ...(nameAr === undefined ? {} : { nameAr }),
  ...(nameLat === undefined ? {} : { nameLat }),
});

function paymentView(now: Case, payment: Payment, at: Date): NonNullable<Outgoing<FollowedView>['payment']> {
  return {
    grantedMAD: dirhams(payment.grantedCentimes),
    decidedAt: grantOf(now)!.at,
    payable: mayBePaid(now, dayOf(at)),
    ...accountOf(payment),
    ...(payment.payee === undefined ? {} : { holder: payment.payee.holder }),
    tranches: payment.tranches.map((each) => ({
      ...trancheView(each),
      ...(each.ordered === undefined
        ? {}
        : {
            orderedBy: each.ordered.by.id,
            orderedOn: dayOf(new Date(each.ordered.at)),
            means: each.ordered.means,
          }),
      ...(each.shown === undefined ? {} : { shown: [...each.shown] }),
      ...(each.paid === undefined ? {} : { reference: each.paid.reference }),
      ...(each.paid?.ceremony === undefined ? {} : { ceremony: each.paid.ceremony }),
    })),
    paidMAD: dirhams(payment.paidCentimes),
    claimedBackMAD: dirhams(payment.claimedBackCentimes),
    recoveredMAD: dirhams(payment.recoveredCentimes),
    papers: papersToPay(now).map(({ paperId, shows }) => {
      const paper = now.papers.find((each) => each.paperId === paperId);
      const reading = paper === undefined ? undefined : readingOf(paper);
      return {
        ...{ paperId, shows },
        ...(reading === undefined ? {} : { name: paperName(reading.type), pages: reading.pages.length }),
        ...(paper?.file === undefined ? {} : { receivedOn: dayOf(new Date(paper.file.receivedAt)) }),
      };
    }),
  };
}

const mayRelease = (now: Case, { id, roles }: Officer): boolean =>
  roles.includes('administrator') &&
  findNextState(now.state, 'GrantReleased') !== undefined &&
  deadGrant(now) !== undefined &&
  !isReleased(now) &&
  !endedBy(now).includes(id);

type Move = (typeof moves)[number];

/** Each act to whoever may do it, as the acts themselves judge: two persons for an order and its payment. */
function movesOf(now: Case, payment: Payment | undefined, { id, roles }: Officer, at: Date): readonly Move[] {
  if (payment === undefined) return [];
  const stands = (event: Parameters<typeof findNextState>[1]): boolean =>
    findNextState(now.state, event) !== undefined;
  const { tranches, paidCentimes, claimedBackCentimes, recoveredCentimes } = payment;
  const ordered = tranches.filter(({ status }) => status === 'ordered');
  const pays = roles.includes('treasurer');
  const follows = roles.includes('officer');
  const claimed = claimedBackCentimes > 0;
  const breached = actsOf(now, 'BreachRecorded').some(({ by }) => by.id !== id);
  const offered: readonly (readonly [Move, boolean])[] = [
    ['hold', pays && stands('PayeeHeld') && ordered.length === 0],
    [
      'order',
      pays &&
        stands('TrancheOrdered') &&
        mayBePaid(now, dayOf(at)) &&
        !claimed &&
        ordered.length === 0 &&
        tranches.some(({ status }) => status === 'waiting'),
    ],
    ['return', pays && stands('TrancheReturned') && ordered.length > 0],
    [
      'pay',
      pays &&
        !claimed &&
        ordered.some((each) => each.ordered?.by.id !== id && each.ordered?.means !== 'ceremony'),
    ],
    ['visit', follows && stands('VisitRecorded')],
    ['breach', follows && stands('BreachRecorded')],
    ['recover', follows && stands('RecoveryOrdered') && breached && claimedBackCentimes < paidCentimes],
    ['receive', pays && stands('RecoveryReceived') && recoveredCentimes < claimedBackCentimes],
  ];
  return offered.flatMap(([move, may]) => (may ? [move] : []));
}
