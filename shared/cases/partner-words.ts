/** What partners may be let in for and what they may answer, in both languages. */
import type { Bilingual } from '#shared/papers/reading';

/** For what an applicant lets a partner learn of their case (law 09-08: purpose). */
export const purposeWords = {
  loan: { ar: 'قرض لتمويل المشروع', fr: 'prêt pour le projet' },
  support: { ar: 'مواكبة المشروع', fr: 'accompagnement du projet' },
} as const satisfies Record<string, Bilingual>;
export const consentPurposes = Object.keys(purposeWords) as [ConsentPurpose, ...ConsentPurpose[]];
export type ConsentPurpose = keyof typeof purposeWords;

/** What a bank says of a loan. */
export const answerWords = {
  'agreed-in-principle': { ar: 'موافقة مبدئية على القرض', fr: 'accord de principe pour le prêt' },
  granted: { ar: 'منح القرض', fr: 'prêt accordé' },
  refused: { ar: 'عدم منح القرض', fr: 'prêt non accordé' },
} as const satisfies Record<string, Bilingual>;
export const partnerAnswers = Object.keys(answerWords) as [PartnerAnswer, ...PartnerAnswer[]];
export type PartnerAnswer = keyof typeof answerWords;

/** What a body says of somebody sent on to it. */
export const referralWords = {
  'taken-on': { ar: 'تكفل الهيئة بالمواكبة', fr: 'accompagnement engagé' },
  declined: { ar: 'اعتذار الهيئة عن المواكبة', fr: 'accompagnement décliné' },
  done: { ar: 'انتهاء المواكبة', fr: 'accompagnement achevé' },
} as const satisfies Record<string, Bilingual>;
export const referralAnswers = Object.keys(referralWords) as [ReferralAnswer, ...ReferralAnswer[]];
export type ReferralAnswer = keyof typeof referralWords;
