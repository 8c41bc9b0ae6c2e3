/**
 * The figures of the law, each with what it may be and its dated values, where each was read and how sure we are.
 * They are data: what the texts at hand leave open is `null` or marked a guess, to be set by the High Commission in a
 * rule set (`rule-set.ts`), never a constant in code. What stands here is the first set, in force until another is published.
 */
import type { Bilingual } from '#shared/papers/reading';
import {
  centimes,
  centimesRange,
  choice,
  choices,
  count,
  dateList,
  dayList,
  days,
  limits,
  type Measure,
  probability,
  rate,
  rates,
  tranches,
  unknownOr,
} from './measures.ts';
import type { Confidence } from './rule.ts';

/** A value and the days on which it is the law's. */
export interface Dated<T> {
  readonly value: T;
  readonly source: string;
  readonly confidence: Confidence;
  /** ISO days, inclusive. */
  readonly validFrom: string;
  readonly validTo?: string;
}

export interface Figure<T> {
  readonly name: Bilingual;
  readonly measure: Measure<T>;
  /** Newest last. */
  readonly values: readonly Dated<T>[];
}

const figure = <T>(
  ar: string,
  fr: string,
  measure: Measure<T>,
  value: NoInfer<T>,
  source: string,
  confidence: Confidence,
  validFrom: string,
): Figure<T> => ({ name: { ar, fr }, measure, values: [{ value, source, confidence, validFrom }] });

const decree = 'Décret n° 2.04.892 du 24 février 2006, cité par la presse (Khénifra, 2021)';
const simplification = 'Loi n° 55-19 (dahir 1-20-06 du 6 mars 2020), décret 2-20-660';
const cooperatives = 'Loi n° 112-12 (dahir 1-14-189 du 21 novembre 2014)';
const proposed = 'Règle interne proposée';
const commission = 'Composition et quorum de la commission non trouvés ; règle interne proposée';
const archives =
  'Loi n° 69-99 sur les archives et loi n° 09-08, art. 3 : durée à fixer par calendrier de conservation';
const unknownCeiling = { individual: null, company: null, cooperative: null } as const;
const since2006 = '2006-02-24';
const since2014 = '2014-12-18';
const since2021 = '2021-04-01';

/** A new figure is one entry here; forms, checks, `docs/rules.md` and the rule sets follow. */
export const figures = {
  subsidyRateMax: figure(
    'النسبة القصوى للإعانة',
    'Taux maximal de l’aide',
    rate(3000, 'the eligible project value'),
    3000,
    decree,
    'source',
    since2006,
  ),
  subsidyCeilingCentimes: figure(
    'سقف الإعانة لكل مشروع',
    'Plafond de l’aide par projet',
    unknownOr(centimes('per project')),
    null,
    `${decree}; plafond non trouvé`,
    'guess',
    since2006,
  ),
  southernLimits: figure(
    'حدود ما تموله الاتفاقية الثلاثية للأقاليم الجنوبية في مشروع',
    'Limites de la convention tripartite des provinces du Sud par projet',
    limits,
    // The convention's own rate was not found; the decree's is a maximum for the same kind of aid.
    { rateMax: 'decree', ceiling: unknownCeiling },
    'Taux et plafond de la convention non trouvés; taux du décret n° 2.04.892',
    'guess',
    '2021-01-01',
  ),
  indhLimits: figure(
    'حدود ما تموله المبادرة الوطنية للتنمية البشرية في مشروع',
    'Limites de l’INDH par projet',
    limits,
    { rateMax: 6000, ceiling: { individual: 10_000_000, company: 10_000_000, cooperative: 30_000_000 } },
    'Appels à projets INDH (Tiznit; Al Hoceïma, 2022): 60 % du coût, apport du porteur 40 %',
    'source',
    '2019-01-01',
  ),
  partnerLimits: figure(
    'حدود ما يموله شريك آخر في مشروع',
    'Limites d’un autre partenaire par projet',
    limits,
    { rateMax: null, ceiling: unknownCeiling },
    'Selon la convention du partenaire',
    'guess',
    since2006,
  ),
  practiceRangeCentimes: figure(
    'المبالغ الممنوحة عادة',
    'Montants accordés en pratique',
    centimesRange('amounts granted in practice, warns only'),
    [500_000, 3_000_000],
    'Presse (Taza, 47 entreprises, vers 2010)',
    'source',
    since2006,
  ),
  tokenGrantShare: figure(
    'حصة المبلغ التي يعلل ما دونها بالقانون والوقائع كما يعلل الرفض',
    'Part au-dessous de laquelle un octroi est motivé en droit et en fait comme un rejet',
    rate(10_000, 'what was asked for, or of the most the law lets where that is less'),
    2_500,
    proposed,
    'guess',
    since2006,
  ),
  cumulatedAidMax: figure(
    'أقصى مجموع الأموال العمومية في المشروع',
    'Part maximale de l’argent public dans le projet',
    unknownOr(rate(10_000, 'the project value for all public money together')),
    null,
    'non trouvé',
    'guess',
    since2006,
  ),
  actMaxAgeDays: figure(
    'أجل صلاحية رسم الولادة',
    'Âge maximal de l’acte de naissance',
    days(1, 3650, 'from issue to deposit'),
    90,
    'Validité de trois mois des extraits (IRB 451295; dossiers CNIE)',
    'source',
    since2006,
  ),
  nonEmploymentMaxAgeDays: figure(
    'أجل صلاحية شهادة عدم العمل',
    'Âge maximal de l’attestation de non-emploi',
    days(1, 3650, 'from issue to deposit'),
    90,
    'Usage des administrations (trois mois)',
    'likely',
    since2006,
  ),
  fundingTolerance: figure(
    'هامش الفرق المقبول في التمويل',
    'Écart admis dans le financement',
    rate(2000, 'the project value'),
    100,
    proposed,
    'likely',
    since2006,
  ),
  vatRates: figure(
    'نسب الضريبة على القيمة المضافة',
    'Taux de TVA',
    rates('the price before tax'),
    [2000, 1400, 1000, 700],
    'Code général des impôts, taux usuels de TVA',
    'likely',
    since2006,
  ),
  cooperativeMinMembers: figure(
    'الحد الأدنى لأعضاء التعاونية',
    'Nombre minimal de membres d’une coopérative',
    count(1, 1000, 'members'),
    5,
    cooperatives,
    'likely',
    since2014,
  ),
  cooperativeMinCapitalCentimes: figure(
    'الحد الأدنى لرأسمال التعاونية',
    'Capital minimal d’une coopérative',
    centimes('of capital'),
    100_000,
    cooperatives,
    'source',
    since2014,
  ),
  cooperativeMinPartCentimes: figure(
    'الحد الأدنى لقيمة الحصة في التعاونية',
    'Valeur minimale d’une part de coopérative',
    centimes('a share'),
    10_000,
    cooperatives,
    'source',
    since2014,
  ),
  cooperativeMinChildrenShare: figure(
    'الحصة الدنيا لأبناء المقاومين بين أعضاء التعاونية',
    'Part minimale d’enfants de résistants parmi les membres d’une coopérative',
    unknownOr(rate(10_000, 'the members')),
    null,
    'non trouvé',
    'guess',
    since2006,
  ),
  cooperativeUnionMinMembers: figure(
    'الحد الأدنى لتعاونيات الاتحاد',
    'Nombre minimal de coopératives d’une union',
    count(2, 100, 'cooperatives'),
    3,
    `${cooperatives}; régime fiscal des coopératives (CGI, note circulaire 717)`,
    'source',
    since2014,
  ),
  cooperativeStatutesMentions: figure(
    'عدد بيانات النظام الأساسي للتعاونية',
    'Nombre de mentions des statuts d’une coopérative',
    count(1, 100, 'mentions'),
    26,
    `${cooperatives}, art. 5`,
    'source',
    since2014,
  ),
  cooperativePaidShareMin: figure(
    'الجزء المحرر من رأسمال التعاونية عند التأسيس',
    'Part du capital libérée à la constitution',
    rate(10_000, 'the capital'),
    2500,
    `${cooperatives}; foire aux questions de l’ODCO`,
    'source',
    since2014,
  ),
  cooperativePaymentYears: figure(
    'أجل تحرير باقي رأسمال التعاونية',
    'Délai pour libérer le reste du capital',
    count(1, 30, 'years'),
    3,
    cooperatives,
    'source',
    since2014,
  ),
  cooperativeDepositDays: figure(
    'أجل إيداع رأسمال التعاونية لدى البنك',
    'Délai de dépôt du capital à la banque',
    days(1, 365, 'to deposit the capital in a blocked account'),
    5,
    cooperatives,
    'source',
    since2014,
  ),
  cooperativeNameDays: figure(
    'أجل المصادقة على تسمية التعاونية',
    'Délai d’approbation de la dénomination',
    days(1, 365, 'for the cooperation office to approve the name'),
    3,
    'Presse (projet de loi, 2014)',
    'likely',
    since2014,
  ),
  cooperativeRegistryCopyDays: figure(
    'أجل إرسال كتابة الضبط نسخة إلى مكتب تنمية التعاون',
    'Délai d’envoi d’une copie par le greffe à l’ODCO',
    days(1, 365, 'for the registry to send a copy to the cooperation office'),
    20,
    'Décret n° 2-15-617 du 24 mars 2016',
    'source',
    '2016-03-24',
  ),
  cooperativeMeetingMonths: figure(
    'أجل عقد الجمع العام العادي بعد اختتام السنة المالية',
    'Délai de l’assemblée annuelle après la clôture',
    count(1, 24, 'months after the end of the financial year'),
    6,
    cooperatives,
    'source',
    since2014,
  ),
  cooperativeManagersBelowMembers: figure(
    'عدد الأعضاء الذي يسير دونه التعاونية مسير أو مسيرون',
    'Nombre de membres sous lequel un ou des gérants suffisent',
    count(1, 10_000, 'members'),
    50,
    `${cooperatives}; à vérifier sur le texte`,
    'likely',
    since2014,
  ),
  cooperativeManagersBelowTurnoverCentimes: figure(
    'رقم المعاملات الذي يسير دونه التعاونية مسير أو مسيرون',
    'Chiffre d’affaires sous lequel un ou des gérants suffisent',
    centimes('of yearly turnover'),
    500_000_000,
    `${cooperatives}; à vérifier sur le texte`,
    'likely',
    since2014,
  ),
  cooperativeAuditorAboveTurnoverCentimes: figure(
    'رقم المعاملات الذي يلزم فوقه مراقب للحسابات',
    'Chiffre d’affaires au-delà duquel un commissaire aux comptes est obligatoire',
    centimes('of yearly turnover, two years running'),
    1_000_000_000,
    `${cooperatives}; l’obligation est confirmée par la presse, le seuil est à vérifier`,
    'likely',
    since2014,
  ),
  cooperativeTaxExemptTurnoverCentimes: figure(
    'رقم المعاملات الذي تعفى دونه التعاونية المحولة من الضريبة على الشركات',
    'Chiffre d’affaires sous lequel une coopérative qui transforme est exonérée d’IS',
    centimes('of yearly turnover'),
    1_000_000_000,
    'Code général des impôts, art. 6-I-A-9° et 7-I; un texte plus ancien porte 5 millions de dirhams',
    'likely',
    since2014,
  ),
  autoEntrepreneurGoodsTurnoverCentimes: figure(
    'سقف رقم معاملات المقاول الذاتي في التجارة والصناعة والحرف',
    'Plafond de chiffre d’affaires de l’auto-entrepreneur (commerce, industrie, artisanat)',
    centimes('of yearly turnover'),
    50_000_000,
    'Loi n° 114-13 (dahir 1-15-06 du 19 février 2015), art. 1',
    'source',
    '2015-03-19',
  ),
  autoEntrepreneurServicesTurnoverCentimes: figure(
    'سقف رقم معاملات المقاول الذاتي في الخدمات',
    'Plafond de chiffre d’affaires de l’auto-entrepreneur (services)',
    centimes('of yearly turnover'),
    20_000_000,
    'Loi n° 114-13 (dahir 1-15-06 du 19 février 2015), art. 1',
    'source',
    '2015-03-19',
  ),
  autoEntrepreneurTaxRates: figure(
    'نسبتا ضريبة المقاول الذاتي على رقم المعاملات: السلع ثم الخدمات',
    'Taux d’impôt de l’auto-entrepreneur sur le chiffre d’affaires : biens, puis services',
    rates('the yearly turnover'),
    [50, 100],
    'Code général des impôts, régime de l’auto-entrepreneur (cabinets comptables)',
    'likely',
    '2015-03-19',
  ),
  limitedCompanyMaxPartners: figure(
    'الحد الأقصى لشركاء الشركة ذات المسؤولية المحدودة',
    'Nombre maximal d’associés d’une SARL',
    count(1, 1000, 'partners'),
    50,
    'Loi n° 5-96; cabinets comptables',
    'source',
    '1997-05-01',
  ),
  answerDays: figure(
    'أجل الجواب',
    'Délai de réponse',
    days(1, 365, 'from receipt to answer'),
    60,
    simplification,
    'source',
    since2021,
  ),
  answerAlertDays: figure(
    'أيام التنبيه قبل انتهاء أجل الجواب',
    'Jours d’alerte avant la fin du délai de réponse',
    dayList(365, 'from receipt'),
    [45, 55],
    proposed,
    'guess',
    since2021,
  ),
  completionDays: figure(
    'أجل الإدلاء بالوثائق الناقصة',
    'Délai pour compléter le dossier',
    days(1, 365, 'from the request for missing papers'),
    30,
    `${proposed}; la loi n° 55-19 ne fixe pas ce délai`,
    'guess',
    since2021,
  ),
  lastDay: figure(
    'أجل يصادف آخره يوم عطلة',
    'Délai dont le dernier jour est chômé',
    choice(
      {
        'next-working-day': {
          ar: 'يمدد إلى أول يوم عمل موال',
          fr: 'reporté au premier jour ouvrable suivant',
        },
        'as-it-falls': { ar: 'ينتهي في يومه', fr: 'expire à sa date' },
      },
      'what the last day of a time limit becomes when no administration works on it',
    ),
    'next-working-day',
    'Code de procédure civile, article 512, étendu aux délais de l’administration',
    'likely',
    since2006,
  ),
  appealCounting: figure(
    'احتساب أجل التظلم',
    'Calcul du délai de recours',
    choice(
      {
        clear: {
          ar: 'أجل كامل: لا يحسب يوم التبليغ ولا يوم الانتهاء',
          fr: 'délai franc : ni le jour de la notification ni le dernier ne comptent',
        },
        plain: { ar: 'أجل عادي: كل الأيام محسوبة', fr: 'délai simple : tous les jours comptent' },
      },
      'whether the days of notification and of expiry are left out (clear) or not',
    ),
    'clear',
    'Code de procédure civile, article 512 (délais francs)',
    'likely',
    since2006,
  ),
  closedDays: figure(
    'أيام عطلة استثنائية أعلنت عنها الحكومة',
    'Jours chômés à titre exceptionnel, annoncés par le Gouvernement',
    dateList(400, 'on which administrations are closed besides the holidays of the calendar'),
    ['2023-04-24'],
    'Présidence du gouvernement, avril 2023 (presse)',
    'likely',
    since2006,
  ),
  holdDays: figure(
    'أقصى مدة لبقاء الملف بيد موظف دون تجديد معلل',
    'Durée la plus longue d’un dossier en main, sans la prolonger en disant pourquoi',
    days(1, 60, 'from the day an officer took the case in hand'),
    7,
    proposed,
    'guess',
    since2006,
  ),
  consentDays: figure(
    'أقصى مدة للسماح لشريك بالاطلاع على الملف',
    'Durée la plus longue d’un accord donné à un partenaire',
    days(1, 1826, 'from the day an applicant lets a partner know of their case'),
    731,
    `Loi n° 09-08, art. 3 : durée nécessaire à la finalité, sans chiffre ; ${proposed} (vingt-quatre mois)`,
    'guess',
    since2006,
  ),
  appealDays: figure(
    'أجل التظلم',
    'Délai de recours',
    days(1, 365, 'from notification'),
    60,
    `${simplification}; délai à confirmer`,
    'guess',
    since2021,
  ),
  silence: figure(
    'مآل الطلب عند عدم الجواب داخل الأجل',
    'Ce que devient une demande sans réponse dans le délai',
    choice(
      {
        escalate: { ar: 'يرفع إلى المسؤول، ولا قرار', fr: 'portée au responsable, sans décision' },
        acceptance: { ar: 'يعد السكوت قبولا', fr: 'le silence vaut acceptation' },
      },
      'what an unanswered request becomes',
    ),
    'escalate',
    `${simplification}; la liste des actes visés n’a pas été trouvée`,
    'guess',
    since2021,
  ),
  commissionQuorum: figure(
    'النصاب القانوني للجنة',
    'Quorum de la commission',
    count(1, 50, 'members present who may vote on the case, those who abstain not counted'),
    3,
    commission,
    'guess',
    since2006,
  ),
  commissionRoles: figure(
    'الصفات التي تخول عضوية اللجنة',
    'Fonctions qui donnent un siège à la commission',
    choices(
      {
        officer: { ar: 'موظف مكلف بالملفات', fr: 'agent chargé des dossiers' },
        administrator: { ar: 'مسؤول عن القواعد والبرامج', fr: 'responsable des règles et des programmes' },
        registrar: { ar: 'مكلف بسجل الأعضاء', fr: 'chargé du registre des membres' },
        treasurer: { ar: 'مكلف بالأداء', fr: 'chargé des paiements' },
        inspector: { ar: 'مفتش', fr: 'inspecteur' },
      },

      'an officer sits who holds one of these functions',
    ),
    ['officer'],
    commission,
    'guess',
    since2006,
  ),
  commissionPresident: figure(
    'حضور رئيس الجلسة',
    'Présence d’un président de séance',
    choice(
      {
        required: { ar: 'ضروري', fr: 'obligatoire' },
        optional: { ar: 'اختياري', fr: 'facultative' },
      },
      'whether one of those present must preside',
    ),
    'required',
    commission,
    'guess',
    since2006,
  ),
  commissionTie: figure(
    'تعادل الأصوات في اللجنة',
    'Partage égal des voix à la commission',
    choice(
      {
        president: { ar: 'يرجح الجانب الذي فيه الرئيس', fr: 'la voix du président l’emporte' },
        postponed: { ar: 'يؤجل البت', fr: 'la décision est reportée' },
      },
      'the one who presides decides, or nothing is decided',
    ),
    'president',
    commission,
    'guess',
    since2006,
  ),
  earlierGrantYears: figure(
    'مدة اعتبار إعانة سابقة لصاحب الطلب',
    'Durée pendant laquelle une aide antérieure est signalée',
    unknownOr(count(1, 100, 'years after an earlier grant in which officers are shown it')),
    // Not known: shown for ever.
    null,
    'Renouvellement de l’aide : texte non trouvé',
    'guess',
    since2006,
  ),
  holidayMarginDays: figure(
    'هامش تواريخ الأعياد الدينية',
    'Marge sur la date des fêtes religieuses',
    days(0, 3, 'around a date counted by the Hijri calendar'),
    1,
    'Vingt-six doubles dates de textes officiels (1950–2021): le calendrier marocain retarde d’un jour au plus',
    'likely',
    since2006,
  ),
  tranches: figure(
    'أشطر أداء الإعانة',
    'Tranches de paiement',
    tranches,
    [{ share: 10_000, proof: null }],
    'non trouvé',
    'guess',
    since2006,
  ),
  fieldCertainty: figure(
    'أدنى ثقة في قراءة خانة',
    'Certitude minimale d’une lecture',
    probability('that the value is right; a reading less sure is shown to an officer and is no fact'),
    0.6,
    'Mesures de lecture du service',
    'likely',
    since2006,
  ),
  lineageAgainst: figure(
    'احتمال النسب الذي تعد الوثائق دونه مخالفة له',
    'Probabilité sous laquelle les pièces parlent contre la filiation',
    probability('of the lineage; below it an officer looks before anything more is asked of the applicant'),
    0.2,
    proposed,
    'guess',
    since2006,
  ),
  nameAgrees: figure(
    'احتمال تطابق الاسمين',
    'Probabilité à partir de laquelle deux noms concordent',
    probability('that both spellings are one name, where a number or a date already agrees'),
    0.5,
    'Mesures de rapprochement des noms',
    'likely',
    since2006,
  ),
  nameDiffers: figure(
    'احتمال اختلاف الاسمين',
    'Probabilité sous laquelle deux noms diffèrent',
    probability('that both spellings are one name'),
    0.02,
    'Mesures de rapprochement des noms',
    'likely',
    since2006,
  ),
  retentionGrantedYears: figure(
    'مدة الاحتفاظ بالملف بعد إغلاقه إن منحت الإعانة',
    'Durée de conservation d’un dossier clos, aide accordée',
    count(1, 100, 'years after the case is closed'),
    10,
    archives,
    'guess',
    since2021,
  ),
  retentionRefusedYears: figure(
    'مدة الاحتفاظ بالملف بعد إغلاقه إن رفض الطلب',
    'Durée de conservation d’un dossier clos, demande rejetée',
    count(1, 100, 'years after the case is closed or the decision is final'),
    5,
    archives,
    'guess',
    since2021,
  ),
  retentionUnfinishedYears: figure(
    'مدة الاحتفاظ بملف سحب أو لم يودع',
    'Durée de conservation d’un dossier retiré ou jamais déposé',
    count(1, 100, 'years after the last thing that happened to it'),
    2,
    archives,
    'guess',
    since2021,
  ),
} satisfies Readonly<Record<string, unknown>>;

type Table = typeof figures;
export type ParameterName = keyof Table;
type ValueOf<F> = F extends Figure<infer T> ? T : never;
/** The values in force on one day. */
export type Parameters = { readonly [K in ParameterName]: ValueOf<Table[K]> };
/** Every figure with its dated values, as a rule set holds them. */
export type DatedFigures = { readonly [K in ParameterName]: readonly Dated<Parameters[K]>[] };

export const parameterNames = Object.keys(figures) as readonly ParameterName[];

export const builtInFigures = Object.fromEntries(
  Object.entries(figures).map(([name, { values }]) => [name, values]),
) as unknown as DatedFigures;

/**
 * The figures of a given day, so that an old decision is judged by the figures of its own day.
 * A day before the first value gets that first value; a figure that a set of former years did not know yet, the built-in one.
 * @example parametersOn('2026-11-21').actMaxAgeDays // 90
 */
export function parametersOn(day: string, dated: Partial<DatedFigures> = builtInFigures): Parameters {
  const days = gathered.get(dated) ?? new Map<string, Parameters>();
  gathered.set(dated, days);
  const known = days.get(day);
  if (known !== undefined) return known;
  const figuresOfDay = gather(day, dated);
  if (days.size >= mostDays) days.clear();
  days.set(day, figuresOfDay);
  return figuresOfDay;
}

/** Sets are never changed, so what was gathered of one for a day is good for every case of that day. */
const gathered = new WeakMap<Partial<DatedFigures>, Map<string, Parameters>>();
const mostDays = 1000;

function gather(day: string, dated: Partial<DatedFigures>): Parameters {
  return Object.fromEntries(
    parameterNames.map((name) => [name, datedOn(name, day, dated).value]),
  ) as unknown as Parameters;
}

/** One figure of a day with where it was read and how sure we are; days and figures not covered as above. */
export function datedOn(name: ParameterName, day: string, dated: Partial<DatedFigures>): Dated<unknown> {
  const values: readonly Dated<unknown>[] = dated[name] ?? builtInFigures[name];
  return values.findLast((v) => v.validFrom <= day && day <= (v.validTo ?? day)) ?? values[0]!;
}
