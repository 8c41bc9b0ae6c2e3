/** Letters beside the decision: a word to a partner, a payment, a recovery. */
import type { Day } from '#shared/calendar/index';
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes } from '#shared/rules/facts';
import { dirhams, say } from '#shared/rules/words';
import { dayInWords } from '../dates.ts';
import { sumInWords } from '../sums.ts';
import { masked, nameOf, notice, numbered, officeOf, projectOf, signatures, text } from '../wording.ts';
import { type LetterReason, letterOf } from './letter.ts';

export interface ReferralFacts {
  /** Whom it is addressed to: an agency, a chamber, a bank. */
  readonly partner: Bilingual;
  /** What they are asked to look at: training, a feasibility study, a programme of theirs. */
  readonly purpose: Bilingual;
  readonly sector: Bilingual;
}

/** To a partner of the High Commission, at the applicant's wish: neither filiation nor papers nor sums. */
export const referral = letterOf<ReferralFacts>({
  name: { ar: 'رسالة توجيه', fr: 'Lettre d’orientation' },
  object: ({ purpose }) =>
    say('توجيه حامل(ة) مشروع: {0}', 'Orientation d’un porteur de projet : {0}', purpose),
  to: ({ partner }) => [say('إلى {0}', 'À l’attention de : {0}', partner)],
  signedBy: signatures.commissioner,
  body: ({ purpose, sector }, { applicant, place, project, reference }) => [
    text(
      'تتشرف {0} بأن توجه إليكم {1}، بناء على رغبة المعني(ة) بالأمر، بصفة حامل(ة) المشروع {2} (القطاع: {3})، قصد: {4}.',
      'La {0} oriente vers vous {1}, qui l’a souhaité et porte le projet {2} (secteur : {3}), en vue de : {4}.',
      ...[officeOf(place), nameOf(applicant), projectOf(project), sector, purpose],
    ),
    text(
      'المرجع لدينا: {0}. وللتحقق من هوية حامل(ة) الرسالة: البطاقة الوطنية للتعريف {1}.',
      'Notre référence : {0}. Pour reconnaître la personne qui présente cette lettre : carte nationale d’identité {1}.',
      reference,
      masked(applicant.cin),
    ),
    text(
      'هذه الرسالة للتوجيه والإخبار، ولا تعد قرارا ولا التزاما من المندوبية السامية.',
      'Cette lettre oriente et informe ; elle ne vaut ni décision ni engagement du Haut-Commissariat.',
    ),
  ],
  example: {
    partner: {
      ar: 'الوكالة الوطنية لإنعاش التشغيل والكفاءات',
      fr: 'Agence nationale de promotion de l’emploi et des compétences (ANAPEC)',
    },
    purpose: { ar: 'إعداد دراسة الجدوى', fr: 'réaliser l’étude de faisabilité' },
    sector: { ar: 'الفلاحة', fr: 'agriculture' },
  },
});

export interface PaymentFacts {
  readonly tranche: number;
  readonly of: number;
  readonly amount: Centimes;
  readonly means: 'transfer' | 'postal-order' | 'ceremony';
  readonly paidOn: Day;
  /** The treasury's own number. */
  readonly treasuryReference: string;
  readonly rib?: string | undefined;
}

const meansOf: Readonly<Record<PaymentFacts['means'], Bilingual>> = {
  transfer: { ar: 'تحويل بنكي', fr: 'virement bancaire' },
  'postal-order': { ar: 'حوالة بريدية', fr: 'mandat postal' },
  ceremony: { ar: 'تسليم في حفل رسمي', fr: 'remise lors d’une cérémonie' },
};

export const payment = letterOf<PaymentFacts>({
  name: { ar: 'إشعار بالأداء', fr: 'Avis de paiement' },
  object: ({ tranche, of }) =>
    say(
      'أداء الشطر {0} من {1} من الإعانة المالية',
      'Paiement de la tranche {0} sur {1} de l’aide financière',
      tranche,
      of,
    ),
  signedBy: signatures.commissioner,
  body: ({ tranche, of, amount, means, paidOn, treasuryReference, rib }, { project }) => [
    notice(
      'أدي لفائدتكم بتاريخ {0} مبلغ {1} ({2}) برسم المشروع {3}.',
      'Une somme de {1} ({2}) vous a été versée le {0} pour le projet {3}.',
      ...[dayInWords(paidOn), dirhams(amount), sumInWords(amount), projectOf(project)],
    ),
    text(
      'كيفية الأداء: {0}. المرجع: {1}.',
      'Mode de paiement : {0}. Référence : {1}.',
      meansOf[means],
      treasuryReference,
    ),
    ...(rib === undefined
      ? []
      : [text('الحساب البنكي: {0}.', 'Compte bancaire : {0}.', masked(rib).replace(/•+/u, '••••••'))]),
    tranche < of
      ? text(
          'المرجو الاحتفاظ بالفواتير النهائية: تطلب منكم قبل الشطر الموالي وعند زيارات التتبع.',
          'Conservez les factures définitives : elles sont demandées avant la tranche suivante et lors des visites de suivi.',
        )
      : text(
          'أديت الإعانة بكاملها. المرجو الاحتفاظ بالفواتير النهائية: تطلب منكم عند زيارات التتبع.',
          'L’aide est entièrement versée. Conservez les factures définitives : elles sont demandées lors des visites de suivi.',
        ),
  ],
  example: {
    tranche: 1,
    of: 2,
    amount: 1_350_000,
    means: 'transfer',
    paidOn: '2027-03-01',
    treasuryReference: 'OV-2027/118',
    rib: '011519000001205000534921',
  },
});

export interface RecoveryFacts {
  readonly amount: Centimes;
  readonly reasons: readonly LetterReason[];
  readonly answerBy: Day;
}

export const recovery = letterOf<RecoveryFacts>({
  name: { ar: 'أمر باسترجاع إعانة', fr: 'Ordre de reversement' },
  object: () => ({
    ar: 'استرجاع إعانة مالية لم تستعمل فيما منحت له',
    fr: 'Reversement d’une aide non employée à son objet',
  }),
  signedBy: signatures.commissioner,
  body: ({ amount, reasons, answerBy }, { place, project }) => [
    notice(
      'المرجو إرجاع مبلغ {0} ({1}) الممنوح برسم المشروع {2}، قبل نهاية يوم {3}.',
      'Vous êtes prié(e) de rembourser la somme de {0} ({1}) accordée pour le projet {2}, avant la fin du {3}.',
      ...[dirhams(amount), sumInWords(amount), projectOf(project), dayInWords(answerBy)],
    ),
    {
      block: 'table',
      title: { ar: 'الأسباب', fr: 'Motifs' },
      widths: [0, 7, 13],
      heads: [
        { ar: 'ر.ت', fr: 'N°' },
        { ar: 'السند القانوني', fr: 'Fondement légal' },
        { ar: 'الوقائع', fr: 'Faits' },
      ],
      rows: numbered(reasons.map(({ article, facts }) => [article, facts])),
    },
    text(
      'يمكنكم، داخل الأجل نفسه، تقديم ملاحظاتكم وما يثبتها لدى {0}.',
      'Vous pouvez, dans le même délai, présenter vos observations et vos justificatifs à la {0}.',
      officeOf(place),
    ),
  ],
  example: {
    amount: 1_350_000,
    reasons: [
      {
        article: say('المرسوم رقم {0}', 'Décret n° {0}', '2.04.892'),
        facts: {
          ar: 'تبين خلال زيارتين أن التجهيزات الممولة غير موجودة وأن المشروع لم ينطلق.',
          fr: 'Deux visites ont montré que l’équipement financé est absent et que le projet n’a pas démarré.',
        },
        evidence: [],
      },
    ],
    answerBy: '2027-09-30',
  },
});
