/**
 * Whose money pays a project. Each source is one dated object: where it may be spent, on whom, and its budget of a year
 * where that is known; how much at most is a figure of the rule set. What is not known is `null`, and is never taken for nothing or for enough.
 */
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes, Day, Project } from './facts.ts';
import type { Parameters } from './parameters.ts';
import type { Confidence } from './rule.ts';
import { findRegion, southernRegions } from './territories.ts';
import { say } from './words.ts';

type Form = Project['form'];

export interface FundingSource {
  readonly id: string;
  readonly name: Bilingual;
  /** What it stands on, as a letter cites it. */
  readonly basis: Bilingual;
  /** Ids of regions; absent: the whole country. */
  readonly regions?: readonly string[];
  readonly forms: readonly Form[];
  /** The figure that says how much at most; `decree`: rate and ceiling of the decree. */
  readonly limits: 'decree' | 'southernLimits' | 'indhLimits' | 'partnerLimits';
  /** Known budgets; a year that is not listed is not known. */
  readonly budgets: readonly {
    readonly year: number;
    readonly centimes: Centimes | null;
    readonly source: string;
    readonly confidence: Confidence;
  }[];
  readonly source: string;
  readonly confidence: Confidence;
  readonly validFrom: Day;
  readonly validTo?: Day;
  readonly lastChecked: Day;
}

const everyForm: readonly Form[] = ['individual', 'company', 'cooperative'];
const lastChecked = '2026-11-21';

export const fundingSources: readonly FundingSource[] = [
  {
    id: 'hcar',
    name: {
      ar: 'ميزانية المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
      fr: 'Budget du Haut-Commissariat aux anciens résistants et anciens membres de l’Armée de libération',
    },
    basis: say('المرسوم رقم {0}', 'décret {0}', '2.04.892'),
    forms: everyForm,
    limits: 'decree',
    budgets: [],
    source:
      'Décret n° 2.04.892 du 24 février 2006, cité par la presse (Khénifra, 2021); budgets annuels non trouvés',
    confidence: 'source',
    validFrom: '2006-02-24',
    lastChecked,
  },
  {
    id: 'southern-convention',
    name: {
      ar: 'الاتفاقية الثلاثية مع وكالة الجنوب وجمعية أبناء المقاومين بالأقاليم الجنوبية',
      fr: 'Convention tripartite avec l’Agence du Sud et l’association des enfants de résistants des provinces du Sud',
    },
    basis: {
      ar: 'الاتفاقية الثلاثية الخاصة بالأقاليم الجنوبية',
      fr: 'Convention tripartite des provinces du Sud',
    },
    regions: southernRegions,
    forms: everyForm,
    limits: 'southernLimits',
    budgets: [],
    source:
      'Presse (bilan 2021: 149 dossiers, environ 4 millions de dirhams); taux, plafond, budget et durée de la convention non trouvés',
    confidence: 'guess',
    validFrom: '2021-01-01',
    lastChecked,
  },
  {
    id: 'indh',
    name: {
      ar: 'المبادرة الوطنية للتنمية البشرية',
      fr: 'Initiative nationale pour le développement humain (INDH)',
    },
    basis: {
      ar: 'المرحلة الثالثة من المبادرة الوطنية للتنمية البشرية',
      fr: 'Phase 3 de l’INDH',
    },
    forms: everyForm,
    limits: 'indhLimits',
    budgets: [],
    source: 'Appels à projets INDH (Tiznit; Al Hoceïma, 2022): 60 % du coût, apport du porteur 40 %',
    confidence: 'source',
    validFrom: '2019-01-01',
    lastChecked,
  },
  {
    id: 'partner',
    name: { ar: 'شريك آخر', fr: 'Autre partenaire' },
    basis: { ar: 'اتفاقية الشراكة المعنية', fr: 'Convention de partenariat concernée' },
    forms: everyForm,
    limits: 'partnerLimits',
    budgets: [],
    source: 'Selon la convention du partenaire',
    confidence: 'guess',
    validFrom: '2006-02-24',
    lastChecked,
  },
];

export const findFundingSource = (id: string): FundingSource | undefined =>
  fundingSources.find((source) => source.id === id);

/** Whose money it is where nobody names another. */
export const ownBudget = findFundingSource('hcar')!;

/** How much the source pays at most for a project of that form, under the figures of a day. */
export function limitsOf(
  { limits }: Pick<FundingSource, 'limits'>,
  form: Form,
  figures: Parameters,
): { readonly rateMax: number | null; readonly ceiling: Centimes | null } {
  const { subsidyRateMax, subsidyCeilingCentimes } = figures;
  if (limits === 'decree') return { rateMax: subsidyRateMax, ceiling: subsidyCeilingCentimes };
  const { rateMax, ceiling } = figures[limits];
  return { rateMax: rateMax === 'decree' ? subsidyRateMax : rateMax, ceiling: ceiling[form] };
}

/** What the source may spend in a year; null: not known. */
export const budgetOf = ({ budgets }: Pick<FundingSource, 'budgets'>, year: number): Centimes | null =>
  budgets.filter((budget) => budget.year === year).at(-1)?.centimes ?? null;

export interface SourceFit {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly why: Bilingual;
}

/** May this money be spent on such a project, there, on that day? A province we do not know is not known. */
export function sourceFits(
  source: FundingSource,
  project: { readonly form: Form; readonly province?: string },
  day: Day,
): SourceFit {
  if (day < source.validFrom || day > (source.validTo ?? day)) {
    return {
      answer: 'no',
      why: say('{0}: غير سارية في هذا التاريخ.', '{0} : n’est pas en vigueur à cette date.', source.name),
    };
  }
  if (!source.forms.includes(project.form)) {
    return {
      answer: 'no',
      why: say('{0}: لا تشمل هذا الشكل القانوني.', '{0} : ne vise pas cette forme juridique.', source.name),
    };
  }
  if (source.regions === undefined) {
    return { answer: 'yes', why: say('{0}: تشمل مجموع التراب الوطني.', '{0} : tout le pays.', source.name) };
  }
  const region = project.province === undefined ? undefined : findRegion(project.province);
  if (region === undefined) {
    return {
      answer: 'unknown',
      why: say(
        '{0}: خاصة بجهات معينة، ولم يعرف إقليم المشروع.',
        '{0} : réservé à certaines régions ; la province du projet n’est pas reconnue.',
        source.name,
      ),
    };
  }
  return source.regions.includes(region.id)
    ? {
        answer: 'yes',
        why: say('{0}: تشمل جهة {1}.', '{0} : couvre la région {1}.', source.name, region.name),
      }
    : {
        answer: 'no',
        why: say('{0}: لا تشمل جهة {1}.', '{0} : ne couvre pas la région {1}.', source.name, region.name),
      };
}
