/**
 * How a cooperative is made and kept (law 112-12), step after step, with the figures of a day.
 * Each step says where it was read and how sure we are; the office's own counter tells more.
 */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { Parameters } from '../parameters.ts';
import type { Confidence } from '../rule.ts';
import { cooperativeLaw } from '../texts-of-law.ts';
import { dirhams, say } from '../words.ts';

export const stepIds = [
  'members',
  'name-approval',
  'statutes',
  'capital-deposit',
  'registration',
  'authority-copy',
  'office-copy',
  'capital-rest',
  'annual-meeting',
  'management',
  'auditor',
] as const;
export type StepId = (typeof stepIds)[number];

export interface CooperativeStep {
  readonly id: StepId;
  readonly phase: 'making' | 'keeping';
  readonly title: Bilingual;
  /** What is done, by whom, before whom. */
  readonly what: Bilingual;
  /** A body of the adviser, or a public office, as people call it. */
  readonly where: Bilingual;
  readonly article: Bilingual;
  readonly source: string;
  readonly confidence: Confidence;
  /** Kinds of paper that show it was done. */
  readonly shownBy: readonly PaperType[];
}

const law = (articles?: Bilingual): Bilingual =>
  articles === undefined ? cooperativeLaw : say('{0}، {1}', '{0}, {1}', cooperativeLaw, articles);
const article = (number: string): Bilingual => say('المادة {0}', 'art. {0}', number);
const office: Bilingual = {
  ar: 'مكتب تنمية التعاون',
  fr: 'Office du développement de la coopération (ODCO)',
};
const court: Bilingual = {
  ar: 'كتابة الضبط بالمحكمة الابتدائية',
  fr: 'greffe du tribunal de première instance',
};
const members: Bilingual = { ar: 'الأعضاء', fr: 'les membres' };
const bank: Bilingual = { ar: 'البنك', fr: 'la banque' };
const authority: Bilingual = { ar: 'السلطة الإدارية المحلية', fr: 'l’autorité administrative locale' };

/** Every step with its figures of the day, in the order of the law. No licence is asked any more. */
export function cooperativeStepsOn(p: Parameters): readonly CooperativeStep[] {
  const percent = (rate: number): Bilingual => say('{0} بالمائة', '{0} %', rate / 100);
  const step = (
    id: StepId,
    phase: CooperativeStep['phase'],
    title: Bilingual,
    what: Bilingual,
    where: Bilingual,
    rest: Pick<CooperativeStep, 'source' | 'confidence'> & {
      readonly article?: Bilingual;
      readonly shownBy?: readonly PaperType[];
    },
  ): CooperativeStep => ({ ...{ id, phase, title, what, where, article: law(), shownBy: [] }, ...rest });
  return [
    step(
      'members',
      'making',
      { ar: 'جمع الأعضاء المؤسسين', fr: 'Réunir les membres fondateurs' },
      say(
        'لا يقل عدد الأعضاء عن {0}، ولكل عضو صوت واحد.',
        'Au moins {0} membres ; chacun a une voix.',
        p.cooperativeMinMembers,
      ),
      members,
      { source: 'Pratique; presse économique', confidence: 'likely' },
    ),
    step(
      'name-approval',
      'making',
      { ar: 'المصادقة على التسمية', fr: 'Faire approuver la dénomination' },
      say(
        'يقدم طلب المصادقة على التسمية إلى المكتب، ويرتقب الجواب داخل أجل {0} من الأيام.',
        'La dénomination est soumise à l’Office ; réponse attendue sous {0} jours.',
        p.cooperativeNameDays,
      ),
      office,
      {
        article: law(article('7')),
        source: 'ODCO, foire aux questions; décret n° 2-15-617 (BO 6926); délai: presse (projet de 2014)',
        confidence: 'source',
      },
    ),
    step(
      'statutes',
      'making',
      { ar: 'توقيع النظام الأساسي', fr: 'Signer les statuts' },
      say(
        'يوقع المؤسسون النظام الأساسي ببياناته اللازمة، وعددها {0}.',
        'Les fondateurs signent les statuts, qui portent {0} mentions.',
        p.cooperativeStatutesMentions,
      ),
      members,
      {
        article: law(article('5')),
        source: 'anfaspress; ODCO, foire aux questions',
        confidence: 'source',
        shownBy: ['coop-statutes'],
      },
    ),
    step(
      'capital-deposit',
      'making',
      { ar: 'إيداع رأس المال لدى البنك', fr: 'Déposer le capital à la banque' },
      say(
        'رأس المال {0} على الأقل والحصة {1} على الأقل؛ يكتتب كله ويحرر منه {2} على الأقل، ويجمد في حساب بنكي داخل أجل {3} من الأيام.',
        'Capital d’au moins {0}, part d’au moins {1} ; entièrement souscrit, libéré à {2} au moins, bloqué en banque sous {3} jours.',
        dirhams(p.cooperativeMinCapitalCentimes),
        dirhams(p.cooperativeMinPartCentimes),
        percent(p.cooperativePaidShareMin),
        p.cooperativeDepositDays,
      ),
      bank,
      { source: 'ODCO, foire aux questions; lelegaliste; tax-news.ma', confidence: 'source' },
    ),
    step(
      'registration',
      'making',
      { ar: 'التسجيل بالسجل المحلي للتعاونيات', fr: 'S’immatriculer au registre local des coopératives' },
      {
        ar: 'يودع الطلب في ثلاث نسخ مع النظام الأساسي والتسمية المصادق عليها، ويسلم رقم التسجيل.',
        fr: 'La demande est déposée en trois copies, avec les statuts et la dénomination approuvée ; le numéro d’immatriculation est délivré.',
      },
      court,
      {
        article: law(say('المادتان {0} و{1}', 'art. {0} et {1}', '9', '11')),
        source: 'Décret n° 2-15-617, art. 1 et 2 (BO 6926)',
        confidence: 'source',
        shownBy: ['coop-registration'],
      },
    ),
    step(
      'authority-copy',
      'making',
      { ar: 'تسليم نسخة إلى السلطة المحلية', fr: 'Remettre une copie à l’autorité locale' },
      {
        ar: 'تسلم نسخة من الملف إلى السلطة الإدارية المحلية مقابل وصل.',
        fr: 'Une copie du dossier est remise à l’autorité locale contre récépissé.',
      },
      authority,
      { source: 'tax-news.ma; fellah-trade', confidence: 'source' },
    ),
    step(
      'office-copy',
      'keeping',
      { ar: 'إرسال نسخة إلى المكتب', fr: 'Transmission d’une copie à l’Office' },
      say(
        'ترسل كتابة الضبط نسخة إلى مكتب تنمية التعاون داخل أجل {0} من الأيام؛ لا يطلب من التعاونية شيء.',
        'Le greffe envoie une copie à l’ODCO sous {0} jours ; rien n’est demandé à la coopérative.',
        p.cooperativeRegistryCopyDays,
      ),
      court,
      { source: 'Décret n° 2-15-617 du 24 mars 2016', confidence: 'source' },
    ),
    step(
      'capital-rest',
      'keeping',
      { ar: 'تحرير باقي رأس المال', fr: 'Libérer le reste du capital' },
      say(
        'يحرر الباقي داخل أجل {0} من السنوات.',
        'Le reste est libéré dans les {0} ans.',
        p.cooperativePaymentYears,
      ),
      bank,
      { source: 'lelegaliste; tax-news.ma', confidence: 'source' },
    ),
    step(
      'annual-meeting',
      'keeping',
      { ar: 'عقد الجمع العام العادي السنوي', fr: 'Tenir l’assemblée générale annuelle' },
      say(
        'ينعقد كل سنة داخل أجل {0} من الأشهر بعد اختتام السنة المالية.',
        'Chaque année, dans les {0} mois de la clôture de l’exercice.',
        p.cooperativeMeetingMonths,
      ),
      members,
      { source: 'fellah-trade; tax-news.ma', confidence: 'source' },
    ),
    step(
      'management',
      'keeping',
      { ar: 'مجلس الإدارة أو المسيرون', fr: 'Conseil d’administration ou gérants' },
      say(
        'يكفي مسير أو عدة مسيرين إذا قل عدد الأعضاء عن {0} وقل رقم المعاملات عن {1}، وإلا لزم مجلس إدارة.',
        'Un ou des gérants suffisent en dessous de {0} membres et de {1} de chiffre d’affaires ; au-delà, un conseil d’administration.',
        p.cooperativeManagersBelowMembers,
        dirhams(p.cooperativeManagersBelowTurnoverCentimes),
      ),
      members,
      { source: 'À vérifier sur le texte de la loi', confidence: 'likely' },
    ),
    step(
      'auditor',
      'keeping',
      { ar: 'مراقب الحسابات', fr: 'Commissaire aux comptes' },
      say(
        'يعين مراقب للحسابات إذا تجاوز رقم المعاملات {0} في سنتين متتاليتين.',
        'Obligatoire si le chiffre d’affaires dépasse {0} deux années de suite.',
        dirhams(p.cooperativeAuditorAboveTurnoverCentimes),
      ),
      members,
      { source: 'La Vie éco confirme l’obligation; seuil à vérifier', confidence: 'likely' },
    ),
  ];
}
