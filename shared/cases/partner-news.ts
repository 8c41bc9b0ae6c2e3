/** What happens to a case as a partner is told of it: few words that never change, and nothing of what was written. */
import type { Bilingual } from '#shared/papers/reading';
import type { CaseEvent } from './event.ts';
import type { ConsentPurpose } from './partner-words.ts';

export const newsWords = {
  'consent.given': {
    ar: 'منح صاحب الملف موافقته للشريك',
    fr: 'Le demandeur a donné son accord au partenaire',
  },
  'decision.made': { ar: 'اتخاذ القرار', fr: 'La décision est prise' },
  'decision.sealed': { ar: 'ختم القرار متاح', fr: 'Le sceau de la décision est disponible' },
  'decision.appealed': { ar: 'تقديم تظلم من القرار', fr: 'Un recours est déposé' },
  'decision.appeal-withdrawn': { ar: 'التنازل عن التظلم', fr: 'Le recours est retiré' },
  'decision.revoked': { ar: 'إلغاء ختم القرار', fr: 'Le sceau de la décision est révoqué' },
  'payment.ordered': { ar: 'الأمر بصرف شطر', fr: 'Une tranche est ordonnancée' },
  'payment.paid': { ar: 'أداء شطر', fr: 'Une tranche est payée' },
  'case.withdrawn': { ar: 'سحب الملف', fr: 'Le dossier est retiré' },
  'case.closed': { ar: 'إقفال الملف', fr: 'Le dossier est clos' },
} as const satisfies Record<string, Bilingual>;
export type PartnerNews = keyof typeof newsWords;
export const partnerNews = Object.keys(newsWords) as [PartnerNews, ...PartnerNews[]];

/** How a message of it can stand, and why it was not delivered. */
export const deliveryStates = ['waiting', 'delivered', 'parked', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
export const undeliveredReasons = [
  'not-answered',
  'endpoint-gone',
  'endpoint-removed',
  'not-allowed',
] as const;
export type UndeliveredReason = (typeof undeliveredReasons)[number];

/** A message of no case, by which an address is tried. */
export const testWords: Bilingual = {
  ar: 'رسالة تجريبية لا تخص أي ملف',
  fr: 'Message d’essai, qui ne concerne aucun dossier',
};

/** Undefined for what is no partner's affair. */
export function newsIn(event: CaseEvent): PartnerNews | undefined {
  switch (event.type) {
    case 'ConsentGiven':
      return 'consent.given';
    case 'DecisionConfirmed':
      return 'decision.made';
    case 'LetterIssued':
      // Of all letters only a decision's is sealed for partners; that others were written is between us and the applicant.
      return event.decisionId === undefined || event.statement === undefined ? undefined : 'decision.sealed';
    case 'AppealLodged':
      return 'decision.appealed';
    case 'AppealWithdrawn':
      return 'decision.appeal-withdrawn';
    case 'StatementRevoked':
      return 'decision.revoked';
    case 'TrancheOrdered':
      return 'payment.ordered';
    case 'TranchePaid':
      return 'payment.paid';
    case 'CaseWithdrawn':
      return 'case.withdrawn';
    case 'CaseClosed':
      return 'case.closed';
    default:
      return undefined;
  }
}

const ofSupport: ReadonlySet<PartnerNews> = new Set(['consent.given', 'case.withdrawn', 'case.closed']);

/** What of it one partner is told, by what the applicant let it in for; a consent is told to whom it was given. */
export function newsFor(
  event: CaseEvent,
  { partner, purpose }: { readonly partner: string; readonly purpose: ConsentPurpose },
): PartnerNews | undefined {
  const news = newsIn(event);
  if (news === undefined || (purpose === 'support' && !ofSupport.has(news))) return undefined;
  return event.type === 'ConsentGiven' && event.partner !== partner ? undefined : news;
}
