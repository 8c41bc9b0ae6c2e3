/**
 * How much may be granted at most: the rate's share of the eligible value, never above what is asked, a known ceiling, or
 * what is left of the year's budget where that is known. The rate is a maximum («في حدود»): an officer may grant less.
 */
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes, InKind, Project, Quote } from './facts.ts';
import { type FundingSource, limitsOf, ownBudget } from './funding-sources.ts';
import { inKindFound } from './in-kind.ts';
import type { Parameters } from './parameters.ts';
import { dirhams, say } from './words.ts';

export interface Subsidy {
  readonly max: Centimes;
  /** The rate's share of the eligible value, before the other bounds; the value itself where no rate is known. */
  readonly byRate: Centimes;
  /** Declared value, or what the quotes carry where that is clearly less, without what was given in kind. */
  readonly eligibleValue: Centimes;
  /** Taken off the value because it was given in kind already. */
  readonly inKind: Centimes;
  /** Every bound there is; null: not known, and so none. */
  readonly bounds: {
    readonly rate: Centimes | null;
    readonly ceiling: Centimes | null;
    readonly asked: Centimes;
    readonly budget: Centimes | null;
  };
  readonly basis: Bilingual;
}

export interface SubsidyCircumstances {
  readonly inKind?: readonly InKind[];
  /** Whose money; default the High Commission's own budget. */
  readonly source?: FundingSource;
  /** Left of the source's budget of the year; null or absent: not known. Where it is counted is another's affair. */
  readonly budgetLeft?: Centimes | null;
  /** What is asked of this source; default what the application asks. */
  readonly asked?: Centimes;
}

const nothingGiven = { inProject: 0, inQuotes: 0 } as const;

/**
 * Whole centimes, rounded down: not even half a centime above any bound.
 * @example subsidyOf(project, quotes, parametersOn('2026-11-21'), { inKind, budgetLeft: null }).max
 */
export function subsidyOf(
  project: Project,
  quotes: readonly Quote[] | undefined,
  parameters: Parameters,
  {
    inKind = [],
    source = ownBudget,
    budgetLeft = null,
    asked = project.requested,
  }: SubsidyCircumstances = {},
): Subsidy {
  const { rateMax, ceiling } = limitsOf(source, project.form, parameters);
  const justified = justifiedValue(project, quotes, parameters.fundingTolerance);
  const given = inKind.length === 0 ? nothingGiven : inKindFound(quotes, inKind);
  // What was given may stand in the declared value, in the quotes, or in both: the stricter of the two counts.
  const eligibleValue = Math.max(
    0,
    Math.min(justified, project.value - given.inProject, justified - given.inQuotes),
  );
  const rate = rateMax === null ? null : shareOf(eligibleValue, rateMax);
  const bounds = {
    rate,
    ceiling,
    asked,
    budget: budgetLeft === null ? null : Math.max(0, budgetLeft),
  };
  const most = (bound: Centimes | null): Centimes => bound ?? eligibleValue;
  const max = Math.max(
    0,
    Math.min(eligibleValue, most(bounds.rate), most(bounds.ceiling), bounds.asked, most(bounds.budget)),
  );
  return {
    max,
    byRate: rate ?? eligibleValue,
    eligibleValue,
    inKind: justified - eligibleValue,
    bounds,
    // Asked for once in an assessment, where the amount is told; the rules ask for the numbers alone.
    get basis() {
      return basisOf(source, { max, eligibleValue, inKind: justified - eligibleValue, bounds }, rateMax);
    },
  };
}

/** Sums of money times a rate leave the safe integers above some ninety thousand million dirhams: parted first. */
export function shareOf(value: Centimes, tenThousandths: number): Centimes {
  const whole = Math.floor(value / 10_000);
  return whole * tenThousandths + Math.floor(((value % 10_000) * tenThousandths) / 10_000);
}

/** The declared value, or what the quotes carry where they all were read and carry clearly less. */
function justifiedValue(
  { value }: Project,
  quotes: readonly Quote[] | undefined,
  tolerance: number,
): Centimes {
  const totals = quotes?.map((quote) => quote.total);
  if (totals === undefined || totals.length === 0 || totals.includes(undefined)) return value;
  const carried = (totals as Centimes[]).reduce((total, amount) => total + amount, 0);
  return (value - carried) * 10_000 > value * tolerance ? carried : value;
}

const bound = {
  rate: { ar: 'وهو الحد الأقصى', fr: 'maximum' },
  asked: { ar: 'وقد حصر في المبلغ المطلوب', fr: 'ramené au montant demandé' },
  budget: { ar: 'وقد حصر في الباقي من الاعتمادات', fr: 'ramené au reste du budget' },
  ceiling: { ar: 'وقد حصر في السقف', fr: 'ramené au plafond' },
} as const;
const ceilingUnknown: Bilingual = { ar: '؛ السقف غير معروف', fr: ' ; plafond inconnu' };
const nothing: Bilingual = { ar: '', fr: '' };

function basisOf(
  { basis }: FundingSource,
  { max, eligibleValue, inKind, bounds }: Pick<Subsidy, 'max' | 'eligibleValue' | 'inKind' | 'bounds'>,
  rateMax: number | null,
): Bilingual {
  const byRate = bounds.rate ?? eligibleValue;
  const by =
    max === byRate
      ? bound.rate
      : max === bounds.asked
        ? bound.asked
        : max === bounds.budget
          ? bound.budget
          : bound.ceiling;
  const unknown = [
    ...(inKind === 0
      ? []
      : [
          say(
            '؛ بعد استثناء {0} من تجهيز منح عينا',
            ' ; déduction faite de {0} d’équipement reçu en nature',
            dirhams(inKind),
          ),
        ]),
    ...(bounds.ceiling === null ? [ceilingUnknown] : []),
  ];
  const share =
    rateMax === null
      ? say(
          'نسبة الدعم غير معروفة، وفي كل الأحوال لا يتعدى {0}',
          'taux inconnu, en tout cas pas plus de {0}',
          dirhams(eligibleValue),
        )
      : say(
          'في حدود {0} بالمائة من {1} أي {2}',
          'au plus {0} % de {1}, soit {2}',
          String(rateMax / 100),
          dirhams(eligibleValue),
          dirhams(byRate),
        );
  return say('{0}، {1}{2} ({3})', '{0}, {1}{2} ({3})', share, by, joined(unknown), basis);
}

const joined = (parts: readonly Bilingual[]): Bilingual =>
  parts.reduce((all, { ar, fr }) => ({ ar: all.ar + ar, fr: all.fr + fr }), nothing);
