/** Paying a grant out: one person of the treasury orders a tranche, another pays it, never more than was granted. */

import { ribValid } from '#shared/people/identifiers';
import { matchNames } from '#shared/people/index';
import type { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Case } from '../case.ts';
import { readingOf } from '../corrected.ts';
import type { CaseEvent } from '../event.ts';
import { dayOf, type PlainDate } from '../plain-date.ts';
import { record } from '../record.ts';
import { figuresOn } from '../rule-book.ts';
import { ServiceError } from '../service-error.ts';
import { findNextState } from '../states.ts';
import { readingsIn } from '../whole-papers.ts';
import { type Means, mayBePaid, type Payment, paymentIn, type Tranche } from './payment.ts';

const no = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('conflict', code, { ar, fr });
const unusable = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('unusable', code, { ar, fr });

export function mustBePayable(now: Case): Payment {
  const payment = paymentIn(now);
  if (payment !== undefined) return payment;
  throw no(
    'payment.no-grant',
    'لم تمنح أية إعانة في هذا الملف.',
    'Aucune aide n’a été accordée dans ce dossier.',
  );
}

export interface PayeeToHold {
  readonly rib: string;
  readonly holder: string;
  /** The statement of account it was read from. */
  readonly paperId?: PaperId;
  /** Needed where the holder's name neither is the applicant's nor plainly another's. */
  readonly reason?: string;
}

/**
 * Holds the account money may go to. Its number must keep its key, and it must be the applicant's own,
 * or that of the cooperative or company the project is.
 */
export async function holdPayee(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { rib, holder, paperId, reason }: PayeeToHold,
): Promise<Case> {
  const digits = rib.replaceAll(/[\s-]/gu, '');
  return await record(platform, caseId, actor, async (now) => {
    const { payee, tranches } = mustBePayable(now);
    if (payee?.rib === digits && payee.holder === holder) return { events: [] };
    if (tranches.some(({ status }) => status === 'ordered'))
      throw no(
        'payment.tranche-ordered',
        'صدر الأمر بصرف شطر إلى الحساب الحالي. المرجو إرجاع الأمر قبل تغيير الحساب.',
        'Une tranche est ordonnancée vers le compte actuel. Renvoyez l’ordre avant de changer de compte.',
      );
    if (!ribValid(digits))
      throw unusable(
        'payment.rib-key',
        'رقم الحساب البنكي غير صحيح (24 رقما ومفتاح المراقبة). المرجو مراجعته على الكشف.',
        'Le RIB est inexact (24 chiffres et clé de contrôle). Vérifiez-le sur le relevé.',
      );
    if (paperId !== undefined && !now.papers.some((paper) => paper.paperId === paperId && !paper.withdrawn))
      throw no('paper.absent', 'لا توجد هذه الوثيقة في الملف.', 'Cette pièce n’est pas dans le dossier.');
    if (reason === undefined && numbersShown(now, paperId).some((shown) => shown !== digits))
      throw unusable(
        'payment.rib-differs',
        'رقم الحساب ليس هو المقروء على كشف التعريف البنكي في الملف. المرجو مراجعته أو كتابة سبب اعتماده.',
        'Le numéro n’est pas celui lu sur le relevé d’identité bancaire du dossier. Vérifiez-le, ou indiquez pourquoi il est retenu.',
      );
    const likeness = holderLikeness(now, holder);
    const { nameAgrees, nameDiffers } = await figuresOn(platform, dayOf(platform.now()));
    if (likeness < nameDiffers)
      throw unusable(
        'payment.holder-differs',
        'الحساب باسم شخص آخر. يطلب كشف حساب باسم صاحب الطلب أو باسم التعاونية أو المقاولة.',
        'Le compte est à un autre nom. Demandez un relevé au nom du demandeur, de la coopérative ou de l’entreprise.',
      );
    if (likeness < nameAgrees && reason === undefined)
      throw unusable(
        'payment.holder-unclear',
        'لم يتأكد أن صاحب الحساب هو صاحب الطلب. المرجو كتابة سبب القبول.',
        'Il n’est pas certain que le titulaire soit le demandeur. Indiquez pourquoi le compte est retenu.',
      );
    const held = { type: 'PayeeHeld' as const, rib: digits, holder };
    return {
      events: [
        {
          ...held,
          ...(paperId === undefined ? {} : { paperId }),
          ...(reason === undefined ? {} : { reason }),
        },
      ],
    };
  });
}

/** What the statement it was read from shows, or the last one of the case. */
function numbersShown({ papers }: Case, paperId: PaperId | undefined): readonly string[] {
  const shown = papers
    .filter((paper) => !paper.withdrawn && (paperId === undefined || paper.paperId === paperId))
    .map(readingOf)
    .flatMap((reading) => (reading === undefined ? [] : readingsIn(reading)))
    .flatMap(({ type, fields }) => (type === 'rib' ? (fields.rib?.value ?? []) : []));
  return shown.slice(-1).map((number) => number.replaceAll(/\D/gu, ''));
}

/** How likely the holder is whom the grant is for; 0 where nobody of a name is known. */
function holderLikeness(now: Case, holder: string): number {
  const { applicant, project } = now.application ?? {};
  const names = [applicant?.nameAr, applicant?.nameLat];
  if (project?.form !== 'individual')
    for (const paper of now.papers) {
      const reading = paper.withdrawn ? undefined : readingOf(paper);
      for (const { fields } of reading === undefined ? [] : readingsIn(reading))
        names.push(fields.coopNameAr?.value, fields.coopNameLat?.value, fields.companyName?.value);
    }
  const known = names.filter((name) => name !== undefined && name !== '');
  return Math.max(0, ...known.map((name) => matchNames(name!, holder).score));
}

const claimedBack = (): ServiceError =>
  no(
    'payment.claimed-back',
    'صدر أمر باسترجاع الإعانة، فلا يؤدى شطر جديد.',
    'Un reversement est ordonné : aucune tranche ne peut plus être payée.',
  );

export interface TrancheToOrder {
  readonly tranche: number;
  readonly means: Means;
  readonly proof?: readonly PaperId[];
}

export async function orderTranche(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { tranche, means, proof = [] }: TrancheToOrder,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    const payment = mustBePayable(now);
    const wanted = trancheOf(payment, tranche);
    if (wanted.status === 'ordered' && wanted.ordered?.by.id === actor.id) return { events: [] };
    if (wanted.status !== 'waiting')
      throw no('payment.ordered-already', 'سبق الأمر بصرف هذا الشطر.', 'Cette tranche est déjà ordonnancée.');
    if (!mayBePaid(now, dayOf(platform.now())))
      throw no(
        'payment.appeal-open',
        'أجل التظلم لم ينته بعد. يمكن الأداء إذا قبل صاحب الطلب القرار.',
        'Le délai de recours court encore. Le paiement est possible si le demandeur accepte la décision.',
      );
    if (findNextState(now.state, 'TrancheOrdered') === undefined)
      throw no(
        'case.not-now',
        'لا يمكن الأداء في المرحلة الحالية للملف.',
        'Le dossier n’est pas à payer à cette étape.',
      );
    if (payment.tranches.some((each) => each.tranche < tranche && each.status !== 'paid'))
      throw no(
        'payment.earlier-tranche',
        'يؤدى الشطر السابق أولا.',
        'La tranche précédente doit être payée d’abord.',
      );
    if (payment.claimedBackCentimes > 0) throw claimedBack();
    if (means === 'transfer' && payment.payee === undefined)
      throw no(
        'payment.no-payee',
        'لم يعتمد حساب بنكي بعد. المرجو التحقق من كشف التعريف البنكي أولا.',
        'Aucun compte n’est retenu. Vérifiez d’abord le relevé d’identité bancaire.',
      );
    mustShow(now, wanted, proof);
    return {
      events: [
        {
          type: 'TrancheOrdered',
          ...{ tranche, amountCentimes: wanted.amountCentimes, means },
          ...(proof.length === 0 ? {} : { proof: [...proof] }),
        },
      ],
    };
  });
}

/** The papers that must be seen before a tranche: read, live, and at least one where the tranche asks for proof. */
function mustShow(now: Case, { proof: asked }: Tranche, proof: readonly PaperId[]): void {
  const live = now.papers.filter(({ status, withdrawn }) => status === 'read' && !withdrawn);
  if (proof.some((paperId) => !live.some((paper) => paper.paperId === paperId)))
    throw no(
      'payment.proof-absent',
      'إحدى وثائق الإثبات غير موجودة في الملف أو لم تقرأ بعد.',
      'Un justificatif n’est pas dans le dossier ou n’est pas encore lu.',
    );
  if (asked !== null && proof.length === 0)
    throw no(
      'payment.proof-lacking',
      'يتطلب هذا الشطر وثائق تثبت استعمال الشطر السابق.',
      'Cette tranche demande des justificatifs de l’emploi de la précédente.',
    );
}

export async function returnTranche(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { tranche, reason }: { readonly tranche: number; readonly reason: string },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustBeOrdered(trancheOf(mustBePayable(now), tranche));
    return { events: [{ type: 'TrancheReturned', tranche, reason }] };
  });
}

export interface TrancheToPay {
  readonly tranche: number;
  readonly on: PlainDate;
  readonly reference: string;
  readonly ceremony?: string;
}

/** Says that the treasury has paid. With the last tranche the grant is paid and the follow-up begins. */
export async function payTranche(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { tranche, on, reference, ceremony }: TrancheToPay,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    const payment = mustBePayable(now);
    const wanted = trancheOf(payment, tranche);
    // The same word again; told at another ceremony it is another word.
    const { paid: told } = wanted;
    if (told?.reference === reference && told.on === on && told.ceremony === ceremony) return { events: [] };
    mustBeOrdered(wanted);
    if (payment.claimedBackCentimes > 0) throw claimedBack();
    if (wanted.ordered?.by.id === actor.id)
      throw new ServiceError('forbidden', 'payment.four-eyes', {
        ar: 'لا يؤدي الشطر من أمر به.',
        fr: 'Une tranche ne peut être payée par la personne qui l’a ordonnancée.',
      });
    if (on > dayOf(platform.now()) || on < dayOf(new Date(wanted.ordered!.at)))
      throw unusable(
        'payment.day',
        'تاريخ الأداء يجب أن يكون بين يوم الأمر به واليوم.',
        'Le paiement se date entre le jour de l’ordre et aujourd’hui.',
      );
    if ((wanted.ordered?.means === 'ceremony') !== (ceremony !== undefined))
      throw no(
        'payment.means',
        'يؤدى الشطر بالطريقة التي أمر بها: التسليم في حفل يسجل في محضر الحفل.',
        'La tranche se paie comme elle a été ordonnancée : une remise en cérémonie se constate à la cérémonie.',
      );
    const paid: CaseEvent = {
      type: 'TranchePaid',
      ...{ tranche, on, reference },
      ...(ceremony === undefined ? {} : { ceremony }),
    };
    const last = payment.tranches.every((each) => each.tranche === tranche || each.status === 'paid');
    return { events: last ? [paid, { type: 'PaymentCompleted' }] : [paid] };
  });
}

function trancheOf({ tranches }: Payment, tranche: number): Tranche {
  const found = tranches.find((each) => each.tranche === tranche);
  if (found !== undefined) return found;
  throw unusable(
    'payment.no-such-tranche',
    `لا يوجد شطر بهذا الرقم. عدد الأشطر \u2068${tranches.length}\u2069.`,
    `Il n’y a pas de tranche de ce numéro ; la subvention en compte ${tranches.length}.`,
  );
}

function mustBeOrdered({ status }: Tranche): void {
  if (status === 'ordered') return;
  throw no(
    'payment.not-ordered',
    status === 'paid' ? 'سبق أداء هذا الشطر.' : 'لم يصدر الأمر بصرف هذا الشطر بعد.',
    status === 'paid' ? 'Cette tranche est déjà payée.' : 'Cette tranche n’est pas encore ordonnancée.',
  );
}
