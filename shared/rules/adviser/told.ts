/**
 * What a person may tell the adviser of their project. No name, no number, nothing that says who they are; everything may
 * be left out, and what is left out is not known. Each thing asked carries its own question, so that the adviser can say
 * which answer would tell.
 */
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes } from '../facts.ts';
import { sectors } from '../sectors.ts';
import { regions } from '../territories.ts';
import { dirhams, say } from '../words.ts';

export const needs = [
  'loan',
  'grant',
  'equipment',
  'training',
  'feasibility',
  'registration',
  'marketing',
] as const;
export type Need = (typeof needs)[number];

export const holderForms = [
  'none',
  'individual',
  'auto-entrepreneur',
  'company',
  'cooperative',
  'association',
  'economic-interest-group',
] as const;
export type HolderForm = (typeof holderForms)[number];

export interface Told {
  /** A region's id; who tells a province has it looked up. */
  readonly region?: string;
  readonly sector?: string;
  readonly form?: HolderForm;
  /** Months since the firm or cooperative was made; 0: not made yet. */
  readonly age?: number;
  /** Of a year. */
  readonly turnover?: Centimes;
  /** What the whole project costs. */
  readonly cost?: Centimes;
  /** What the holder brings, in hundredths of the cost. */
  readonly ownShare?: number;
  /** Credit wanted for the investment. */
  readonly loan?: Centimes;
  readonly rural?: boolean;
  readonly exportsToAfrica?: boolean;
  readonly woman?: boolean;
  /** Women and young people in a hundred members. */
  readonly womenAndYouth?: number;
  readonly childOfMember?: boolean;
  readonly outOfWork?: boolean;
  /** How many would work together. */
  readonly people?: number;
  /** Cooperatives that would join. */
  readonly cooperatives?: number;
  /** Is the gain to be shared among those who work together? */
  readonly sharesGain?: boolean;
  /** Must one's own goods be kept apart from the debts of the business? */
  readonly keepsGoodsApart?: boolean;
  readonly needs?: readonly Need[];
}
export type ToldName = keyof Told;

type Kind = 'choice' | 'choices' | 'money' | 'months' | 'hundredths' | 'count' | 'yes-no';
export interface Asked {
  readonly name: ToldName;
  readonly kind: Kind;
  readonly question: Bilingual;
  readonly options?: readonly { readonly id: string; readonly name: Bilingual }[];
}

const ask = (name: ToldName, kind: Kind, ar: string, fr: string, options?: Asked['options']): Asked => ({
  name,
  kind,
  question: { ar, fr },
  ...(options === undefined ? {} : { options }),
});
const option = (id: string, ar: string, fr: string) => ({ id, name: { ar, fr } });

/** In the order in which a page would ask. */
export const asked: readonly Asked[] = [
  ask('needs', 'choices', 'ما الذي تحتاج إليه؟', 'De quoi avez-vous besoin ?', [
    option('loan', 'قرض', 'un prêt'),
    option('grant', 'إعانة مالية لا ترد', 'une aide non remboursable'),
    option('equipment', 'آليات وتجهيزات', 'de l’équipement'),
    option('training', 'تكوين', 'une formation'),
    option('feasibility', 'دراسة الجدوى', 'une étude de faisabilité'),
    option('registration', 'مواكبة إجراءات الإحداث', 'un accompagnement à la création'),
    option('marketing', 'مساعدة على التسويق', 'une aide à la commercialisation'),
  ]),
  ask(
    'region',
    'choice',
    'في أي جهة يوجد المشروع؟',
    'Dans quelle région se trouve le projet ?',
    regions.map(({ id, name }) => ({ id, name })),
  ),
  ask(
    'sector',
    'choice',
    'ما مجال المشروع؟',
    'Quel est le secteur du projet ?',
    sectors.map(({ id, name }) => ({ id, name })),
  ),
  ask('form', 'choice', 'ما الشكل القانوني الحالي؟', 'Quelle est la forme juridique actuelle ?', [
    option('none', 'لا شيء بعد', 'aucune encore'),
    option('individual', 'مقاولة فردية', 'entreprise individuelle'),
    option('auto-entrepreneur', 'مقاول ذاتي', 'auto-entrepreneur'),
    option('company', 'شركة', 'société'),
    option('cooperative', 'تعاونية', 'coopérative'),
    option('association', 'جمعية', 'association'),
    option('economic-interest-group', 'مجموعة ذات نفع اقتصادي', 'groupement d’intérêt économique'),
  ]),
  ask(
    'age',
    'months',
    'كم شهرا مضى على إحداث المقاولة أو التعاونية؟ (صفر إن لم تحدث بعد)',
    'Depuis combien de mois l’entreprise ou la coopérative existe-t-elle ? (zéro si elle n’est pas créée)',
  ),
  ask('turnover', 'money', 'كم يبلغ رقم المعاملات السنوي؟', 'Quel est le chiffre d’affaires annuel ?'),
  ask('cost', 'money', 'كم تبلغ كلفة المشروع؟', 'Combien coûte le projet ?'),
  ask(
    'ownShare',
    'hundredths',
    'كم تبلغ مساهمتك الذاتية من كلفة المشروع، بالمائة؟',
    'Quelle part du coût apportez-vous vous-même, en pour cent ?',
  ),
  ask('loan', 'money', 'كم يبلغ القرض المطلوب للاستثمار؟', 'Quel crédit d’investissement demandez-vous ?'),
  ask('rural', 'yes-no', 'هل يوجد المشروع بالوسط القروي؟', 'Le projet est-il en milieu rural ?'),
  ask(
    'exportsToAfrica',
    'yes-no',
    'هل تصدر المقاولة نحو إفريقيا؟',
    'L’entreprise exporte-t-elle vers l’Afrique ?',
  ),
  ask('woman', 'yes-no', 'هل تحمل المشروع امرأة؟', 'Le projet est-il porté par une femme ?'),
  ask(
    'womenAndYouth',
    'hundredths',
    'كم تبلغ حصة النساء والشباب بين الأعضاء، بالمائة؟',
    'Quelle est la part des femmes et des jeunes parmi les membres, en pour cent ?',
  ),
  ask(
    'childOfMember',
    'yes-no',
    'هل أحد والدي حامل المشروع مقاوم أو عضو بجيش التحرير؟',
    'Le père ou la mère du porteur a-t-il la qualité de résistant ou de membre de l’Armée de libération ?',
  ),
  ask('outOfWork', 'yes-no', 'هل حامل المشروع بدون عمل؟', 'Le porteur est-il sans emploi ?'),
  ask('people', 'count', 'كم شخصا سيعملون معا؟', 'Combien de personnes travailleront ensemble ?'),
  ask('cooperatives', 'count', 'كم تعاونية ستنضم بعضها إلى بعض؟', 'Combien de coopératives se réuniraient ?'),
  ask(
    'sharesGain',
    'yes-no',
    'هل الغاية اقتسام الأرباح بين الأعضاء؟',
    'Le but est-il de partager des bénéfices ?',
  ),
  ask(
    'keepsGoodsApart',
    'yes-no',
    'هل تريد ألا تسأل عن ديون النشاط في أموالك الخاصة؟',
    'Voulez-vous que vos biens propres ne répondent pas des dettes de l’activité ?',
  ),
];

const askedByName = new Map(asked.map((one) => [one.name, one]));
export const getAsked = (name: ToldName): Asked => askedByName.get(name)!;

/** `60` months as one says it. Arabic counts from three to ten in the plural, above in the singular. */
export function duration(months: number): Bilingual {
  const inYears = months >= 12 && months % 12 === 0;
  const n = inYears ? months / 12 : months;
  const ar = inYears
    ? n === 1
      ? 'سنة واحدة'
      : n === 2
        ? 'سنتين'
        : say(n <= 10 ? '{0} سنوات' : '{0} سنة', '', n).ar
    : n === 1
      ? 'شهر واحد'
      : n === 2
        ? 'شهرين'
        : say(n >= 3 && n <= 10 ? '{0} أشهر' : '{0} شهرا', '', n).ar;
  return { ar, fr: inYears ? `${n} an${n > 1 ? 's' : ''}` : `${n} mois` };
}

/** A bound or a term of a programme, in the words of what it measures. */
export function worth(kind: Kind | 'rate', value: number): Bilingual {
  switch (kind) {
    case 'money':
      return dirhams(value);
    case 'months':
      return duration(value);
    case 'hundredths':
      return say('{0} بالمائة', '{0} %', value);
    case 'rate':
      return say('{0} بالمائة', '{0} %', String(value / 100).replace('.', ','));
    default:
      return { ar: say('{0}', '', value).ar, fr: String(value) };
  }
}
