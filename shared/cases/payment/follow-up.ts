/** After the grant: visits, commitments that were not kept, money claimed back, and the end of a case. */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { type Act, actsOf, type Case, handsIn } from '../case.ts';
import type { EventOf, EventType, Ground } from '../event.ts';
import { dayOf, type PlainDate } from '../plain-date.ts';
import { record } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { findNextState } from '../states.ts';
import { mustBePayable } from './pay.ts';
import { isAccepted, isWindowPast, paymentIn } from './payment.ts';

const no = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('conflict', code, { ar, fr });

function mustAllow({ state }: Case, event: EventType): void {
  if (findNextState(state, event) !== undefined) return;
  throw no(
    'case.not-now',
    'لا يمكن القيام بهذا الإجراء في المرحلة الحالية للملف.',
    'Cette démarche n’est pas possible à l’étape actuelle du dossier.',
  );
}

export type Visit = Omit<EventOf<'VisitRecorded'>, 'type'>;

/** What a visit found. The same visit told twice is one. */
export async function recordVisit(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  visit: Visit,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'VisitRecorded');
    if (visit.on > dayOf(platform.now()))
      throw new ServiceError('unusable', 'visit.future', {
        ar: 'تاريخ الزيارة لم يحن بعد.',
        fr: 'La date de la visite est à venir.',
      });
    const told = actsOf(now, 'VisitRecorded').some(
      (act) => act.on === visit.on && act.by.id === actor.id && act.found === visit.found,
    );
    return told ? { events: [] } : { events: [{ type: 'VisitRecorded', ...visit }] };
  });
}

/** Jobs the project has made, as the last visit that counted them found; undefined: nobody counted. */
export const jobsOf = (now: Case): NonNullable<Visit['jobs']> | undefined =>
  actsOf(now, 'VisitRecorded').findLast(({ jobs }) => jobs !== undefined)?.jobs;

export async function recordBreach(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  breach: { readonly obligation: string; readonly facts: string },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'BreachRecorded');
    return { events: [{ type: 'BreachRecorded', ...breach }] };
  });
}

export interface Recovery {
  readonly amountCentimes: number;
  readonly reasons: readonly Ground[];
  readonly answerBy: PlainDate;
}

/**
 * Claims money back: never more than was paid, only on a recorded breach, and by another person than the one who
 * recorded it. Each reason names its law and its facts (law 03-01).
 */
export async function orderRecovery(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { amountCentimes, reasons, answerBy }: Recovery,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'RecoveryOrdered');
    // A second click, or a lost answer asked for again, must not claim the money twice.
    const last = actsOf(now, 'RecoveryOrdered').at(-1);
    if (last?.by.id === actor.id && last.amountCentimes === amountCentimes && last.answerBy === answerBy)
      return { events: [] };
    const { paidCentimes, claimedBackCentimes } = mustBePayable(now);
    const breaches = actsOf(now, 'BreachRecorded');
    if (breaches.length === 0)
      throw no(
        'recovery.no-breach',
        'لا يسترجع مبلغ دون إخلال مسجل بالالتزامات. المرجو تسجيل الإخلال أولا.',
        'Rien n’est repris sans manquement constaté. Enregistrez d’abord le manquement.',
      );
    if (breaches.every(({ by }) => by.id === actor.id))
      throw new ServiceError('forbidden', 'recovery.four-eyes', {
        ar: 'لا يأمر بالاسترجاع من سجل الإخلال.',
        fr: 'Le reversement ne peut être ordonné par la personne qui a constaté le manquement.',
      });
    if (reasons.some(({ facts, article }) => facts === undefined || article.trim() === ''))
      throw new ServiceError('unusable', 'recovery.reasons', {
        ar: 'لكل سبب نص قانوني ووقائع.',
        fr: 'Chaque motif cite un texte et des faits.',
      });
    if (answerBy < dayOf(platform.now()))
      throw new ServiceError('unusable', 'recovery.past', {
        ar: 'أجل الإرجاع قد مضى. المرجو تحديد يوم لاحق.',
        fr: 'La date limite de reversement est passée. Choisissez un jour à venir.',
      });
    if (amountCentimes === 0 || amountCentimes > paidCentimes - claimedBackCentimes)
      throw new ServiceError('unusable', 'recovery.amount', {
        ar: 'لا يمكن استرجاع أكثر مما أدي.',
        fr: 'On ne peut reprendre plus que ce qui a été payé.',
      });
    return { events: [{ type: 'RecoveryOrdered', amountCentimes, reasons: [...reasons], answerBy }] };
  });
}

export async function receiveRecovery(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  received: Omit<EventOf<'RecoveryReceived'>, 'type'>,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'RecoveryReceived');
    const { claimedBackCentimes, recoveredCentimes } = mustBePayable(now);
    const same = ({ reference, on, amountCentimes }: Act<'RecoveryReceived'>) =>
      reference === received.reference && on === received.on && amountCentimes === received.amountCentimes;
    if (actsOf(now, 'RecoveryReceived').some(same)) return { events: [] };
    if (received.amountCentimes === 0 || received.amountCentimes > claimedBackCentimes - recoveredCentimes)
      throw new ServiceError('unusable', 'recovery.received', {
        ar: 'المبلغ يفوق ما بقي استرجاعه.',
        fr: 'Le montant dépasse ce qui reste à reverser.',
      });
    return { events: [{ type: 'RecoveryReceived', ...received }] };
  });
}

/** Ends a case for good, for a reason its file bears out. */
export async function closeCase(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  closing: Omit<EventOf<'CaseClosed'>, 'type'>,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    if (now.state === 'closed') return { events: [] };
    mustAllow(now, 'CaseClosed');
    if (closing.why === 'given-up') mustSayWhy(now, actor, closing.note);
    if (!bornOut(now, closing.why, dayOf(platform.now())))
      throw no(
        'case.not-ended',
        'لا يسمح وضع الملف بإغلاقه لهذا السبب.',
        'L’état du dossier ne permet pas de le clore pour ce motif.',
      );
    return { events: [{ type: 'CaseClosed', ...closing }] };
  });
}

type Closing = EventOf<'CaseClosed'>['why'];
const closings: readonly Closing[] = ['completed', 'recovered', 'not-granted', 'given-up'];

/** The reasons for which that officer could end the case today. */
export const closingsOf = (now: Case, officerId: string, today: PlainDate): readonly Closing[] =>
  findNextState(now.state, 'CaseClosed') === undefined
    ? []
    : closings.filter(
        (why) => bornOut(now, why, today) && (why !== 'given-up' || !handsIn(now).includes(officerId)),
      );

/** It undoes a grant: by somebody who did not make it, and with what the beneficiary said. */
function mustSayWhy(now: Case, actor: Actor, note: string | undefined): void {
  if (handsIn(now).includes(actor.id))
    throw new ServiceError('forbidden', 'case.given-up-by-decider', {
      ar: 'لا يسجل التخلي عن الإعانة من شارك في منحها.',
      fr: 'La renonciation est constatée par une personne qui n’a pas pris part à l’octroi.',
    });
  if (note === undefined || note.trim() === '')
    throw new ServiceError('unusable', 'case.given-up-note', {
      ar: 'المرجو ذكر ما صرح به المستفيد وتاريخه.',
      fr: 'Indiquez ce que le bénéficiaire a déclaré, et quand.',
    });
}

function bornOut(now: Case, why: Closing, today: PlainDate): boolean {
  const payment = paymentIn(now);
  const owed = payment === undefined ? 0 : payment.claimedBackCentimes - payment.recoveredCentimes;
  const last = now.decisions.at(-1);
  switch (why) {
    case 'completed':
      return now.state === 'followed' && owed === 0 && actsOf(now, 'VisitRecorded').length > 0;
    case 'recovered':
      return payment !== undefined && payment.claimedBackCentimes > 0 && owed === 0;
    case 'not-granted':
      return last?.outcome === 'refuse' && (now.state === 'settled' || isWindowPast(now, today));
    case 'given-up':
      // The treasury may be paying what is ordered.
      return payment?.tranches.every(({ status }) => status === 'waiting') ?? false;
  }
}

/** Takes the decision as it is: payment need not wait for the end of the appeal's window. */
export async function acceptDecision(platform: Platform, caseId: CaseId, actor: Actor): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'DecisionAccepted');
    const { decisionId } = now.decisions.at(-1)!;
    return isAccepted(now) ? { events: [] } : { events: [{ type: 'DecisionAccepted', decisionId }] };
  });
}
