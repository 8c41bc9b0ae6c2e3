/**
 * What a grant has become in money: tranches due, ordered and paid, the account they go to, what is claimed back.
 * A fold over the acts of a case. How many tranches there are, and what each asks for first, is data of the rules.
 */
import type { Bilingual } from '#shared/papers/reading';
import type { PaperId } from '#shared/platform/ids';
import type { Actor } from '#shared/platform/platform';
import { type Parameters, parametersOn } from '#shared/rules/parameters';
import { appealWindowOf } from '../appeal-window.ts';
import { type Act, actsOf, type Case } from '../case.ts';
import { readingOf } from '../corrected.ts';
import { figuresOf } from '../figures-of.ts';
import { dayOf, type PlainDate } from '../plain-date.ts';
import { readingsIn } from '../whole-papers.ts';

export interface Tranche {
  /** From 1. */
  readonly tranche: number;
  /** Integer centimes; the last takes what rounding left. */
  readonly amountCentimes: number;
  /** What must be shown first; null: nothing more. */
  readonly proof: Bilingual | null;
  readonly status: 'waiting' | 'ordered' | 'paid';
  readonly ordered?: { readonly by: Actor; readonly at: string; readonly means: Means };
  readonly shown?: readonly PaperId[];
  readonly paid?: { readonly on: PlainDate; readonly reference: string; readonly ceremony?: string };
  /** A bank's word, of this order and of none before it. */
  readonly arrived?: Pick<Act<'TrancheConfirmed'>, 'partner' | 'on'>;
}
/** Shares of the grant, as the rules have them on the day of the decision. */
type Figures = Parameters['tranches'];
export type Means = Act<'TrancheOrdered'>['means'];

export interface Payment {
  readonly grantedCentimes: number;
  readonly tranches: readonly Tranche[];
  readonly payee?: Pick<Act<'PayeeHeld'>, 'rib' | 'holder' | 'by' | 'at'>;
  readonly paidCentimes: number;
  readonly claimedBackCentimes: number;
  readonly recoveredCentimes: number;
}

/** The grant in force: what the last decision gave, or undefined where nothing was granted. */
export function grantOf(now: Case): Case['decisions'][number] | undefined {
  const last = now.decisions.at(-1);
  return last?.outcome === 'grant' ? last : undefined;
}

/**
 * The parts a grant is paid in. Their sum is the grant to the centime.
 * @param figures shares that make 10,000 together
 * @example partsOf(2_700_000, [{ share: 6000, proof: null }, { share: 4000, proof: 'invoices' }]) // [1_620_000, 1_080_000]
 */
export function partsOf(grantedCentimes: number, figures: Figures): number[] {
  const parts = figures.map(({ share }) => Math.floor((grantedCentimes * share) / 10_000));
  const left = grantedCentimes - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => (at === parts.length - 1 ? part + left : part));
}

/** @param figures the tranches in force on the day of the decision */
export function paymentOf(now: Case, figures: Figures): Payment | undefined {
  const granted = grantOf(now)?.amountCentimes;
  if (granted === undefined) return undefined;
  const orders = actsOf(now, 'TrancheOrdered', 'TrancheReturned');
  const payments = actsOf(now, 'TranchePaid');
  const confirmed = actsOf(now, 'TrancheConfirmed');
  const tranches = partsOf(granted, figures).map((amountCentimes, at): Tranche => {
    const tranche = at + 1;
    const last = orders.findLast((act) => act.tranche === tranche);
    const order = last?.type === 'TrancheOrdered' ? last : undefined;
    const paid = payments.find((act) => act.tranche === tranche);
    const seen = confirmed.findLast(
      (act) => act.tranche === tranche && order !== undefined && act.at >= order.at,
    );
    const status = paid !== undefined ? 'paid' : order !== undefined ? 'ordered' : 'waiting';
    return {
      ...{ tranche, amountCentimes, proof: figures[at]!.proof, status },
      ...(order === undefined ? {} : { ordered: { by: order.by, at: order.at, means: order.means } }),
      ...(order?.proof === undefined ? {} : { shown: order.proof }),
      ...(paid === undefined ? {} : { paid: paidOf(paid) }),
      ...(seen === undefined ? {} : { arrived: { partner: seen.partner, on: seen.on } }),
    };
  });
  const payee = actsOf(now, 'PayeeHeld').at(-1);
  const sum = (amounts: readonly { readonly amountCentimes: number }[]) =>
    amounts.reduce((total, { amountCentimes }) => total + amountCentimes, 0);
  return {
    grantedCentimes: granted,
    tranches,
    ...(payee === undefined
      ? {}
      : { payee: { rib: payee.rib, holder: payee.holder, by: payee.by, at: payee.at } }),
    paidCentimes: sum(tranches.filter(({ status }) => status === 'paid')),
    claimedBackCentimes: sum(actsOf(now, 'RecoveryOrdered')),
    recoveredCentimes: sum(actsOf(now, 'RecoveryReceived')),
  };
}

/** The payment of a case, in the parts its decision fixed; in those of the first rules where it fixed none. */
export function paymentIn(now: Case): Payment | undefined {
  const day = dayOfGrant(now);
  return day === undefined ? undefined : paymentOf(now, grantOf(now)?.tranches ?? parametersOn(day).tranches);
}

export interface PaymentPaper {
  readonly paperId: PaperId;
  readonly shows: 'account' | 'proof';
}

/**
 * The papers whoever pays has to see, and no others (law 09-08): those a bank statement was read in, against which the
 * account is held; those that came after the grant, which nothing but its tranches asks for; and those an order that
 * stands names as proof. None before something is granted.
 */
export function papersToPay(now: Case): readonly PaymentPaper[] {
  const grant = grantOf(now);
  if (grant === undefined) return [];
  const last = new Map(actsOf(now, 'TrancheOrdered', 'TrancheReturned').map((act) => [act.tranche, act]));
  const proof = [...last.values()].flatMap((act) => (act.type === 'TrancheOrdered' ? (act.proof ?? []) : []));
  return now.papers.flatMap((paper): PaymentPaper[] => {
    const { paperId } = paper;
    if (paper.file === undefined) return [];
    const reading = paper.withdrawn ? undefined : readingOf(paper);
    if (reading !== undefined && readingsIn(reading).some(({ type }) => type === 'rib'))
      return [{ paperId, shows: 'account' }];
    const came = now.state !== 'appealed' && !paper.withdrawn && paper.file.receivedAt > grant.at;
    return came || proof.includes(paperId) ? [{ paperId, shows: 'proof' }] : [];
  });
}

const paidOf = ({ on, reference, ceremony }: Act<'TranchePaid'>): NonNullable<Tranche['paid']> =>
  ceremony === undefined ? { on, reference } : { on, reference, ceremony };

/** The applicant took the last decision as it is. */
export const isAccepted = (now: Case): boolean =>
  actsOf(now, 'DecisionAccepted').some(({ decisionId }) => decisionId === now.decisions.at(-1)?.decisionId);

/** Nobody can appeal any more. A window begins with the letter that makes the decision known. */
export function isWindowPast(now: Case, today: PlainDate): boolean {
  const until = appealWindowOf(now, figuresOf(now))?.until;
  return until !== undefined && today > until;
}

/**
 * Whether money may move already: after the appeal or its window, or at once where there is nothing to appeal
 * against, because the applicant accepted the decision or was granted all they asked for.
 */
export function mayBePaid(now: Case, today: PlainDate): boolean {
  const grant = grantOf(now);
  if (grant === undefined) return false;
  if (now.state !== 'decided') return now.state === 'settled' || now.state === 'paying';
  const asked = Math.round((now.application?.project.requestedMAD ?? Number.POSITIVE_INFINITY) * 100);
  return isAccepted(now) || isWindowPast(now, today) || (grant.amountCentimes ?? 0) >= asked;
}

/** The day whose figures count: the decision's own. */
export const dayOfGrant = (now: Case): PlainDate | undefined => {
  const at = grantOf(now)?.at;
  return at === undefined ? undefined : dayOf(new Date(at));
};
