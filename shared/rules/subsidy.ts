/** How much the law lets be granted at most: 30 % of the eligible value, never above what is asked nor a known ceiling. */
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes, Project, Quote } from './facts.ts';
import type { Parameters } from './parameters.ts';
import { dirhams, say } from './words.ts';

export interface Subsidy {
  readonly max: Centimes;
  /** The rate's share of the eligible value, before request and ceiling. */
  readonly byRate: Centimes;
  /** Declared value, or what the quotes carry where that is clearly less. */
  readonly eligibleValue: Centimes;
  readonly basis: Bilingual;
}

/**
 * Whole centimes, rounded down: the rate is a maximum («في حدود»), so not even half a centime above it.
 * @example subsidyOf(project, undefined, parametersOn('2026-11-21')).max
 */
export function subsidyOf(
  project: Project,
  quotes: readonly Quote[] | undefined,
  { subsidyRateMax, subsidyCeilingCentimes, fundingTolerance }: Parameters,
): Subsidy {
  const totals = quotes?.map((quote) => quote.total);
  const carried =
    totals === undefined || totals.length === 0 || totals.includes(undefined)
      ? undefined
      : (totals as Centimes[]).reduce((total, amount) => total + amount, 0);
  const short =
    carried !== undefined && (project.value - carried) * 10_000 > project.value * fundingTolerance;
  const eligibleValue = short ? carried : project.value;
  const byRate = Math.floor((eligibleValue * subsidyRateMax) / 10_000);
  const max = Math.max(0, Math.min(byRate, project.requested, subsidyCeilingCentimes ?? byRate));
  const bound =
    max === project.requested && project.requested < byRate
      ? say('وقد حصر في المبلغ المطلوب', 'ramené au montant demandé')
      : max < byRate
        ? say('وقد حصر في السقف القانوني', 'ramené au plafond')
        : say('وهو الحد الأقصى القانوني', 'maximum légal');
  const ceiling =
    subsidyCeilingCentimes === null ? say('؛ السقف غير معروف', ' ; plafond inconnu') : { ar: '', fr: '' };
  return {
    max,
    byRate,
    eligibleValue,
    basis: say(
      'في حدود {0} بالمائة من {1} أي {2}، {3}{4} (المرسوم رقم 2.04.892)',
      'au plus {0} % de {1}, soit {2}, {3}{4} (décret 2.04.892)',
      String(subsidyRateMax / 100),
      dirhams(eligibleValue),
      dirhams(byRate),
      bound,
      ceiling,
    ),
  };
}
