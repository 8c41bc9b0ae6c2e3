/** Figures, papers and programmes of a rule set in the reader's words. */
import { amount, day, decimal, isolated, language, told, type Words } from '../../ui/language.ts';
import type { Confidence, DatedValue, FigureView, PaperView, ProgrammeView } from './answers.ts';
import { scaleOf } from './rule-values.ts';
import { say } from './rules-speech.ts';

const list = (parts: readonly string[]): string => parts.join(language === 'ar' ? '، ' : ', ');
const plural = new Intl.PluralRules(language);
/** `60 jours`, `60 يوما`, `5 أيام`: in the number the word wants. */
export function countOf(unit: 'day' | 'month' | 'year', count: number): string {
  // French counts nought with one, but a word for one has no nought in it.
  const form = count === 0 ? 'other' : plural.select(count);
  return form === 'one' || form === 'two' || form === 'few' || form === 'many'
    ? say(`count_${unit}_${form}`, count)
    : say(`count_${unit}_other`, count);
}
/** Counts of years and months say so in their unit. */
const unitIn = (unit: string): 'month' | 'year' | undefined =>
  unit.startsWith('years') ? 'year' : unit.startsWith('months') ? 'month' : undefined;
const percentOf = (kind: string, stored: number): string =>
  `${decimal(Math.round((stored / scaleOf(kind)) * 1e6) / 1e6)}\u00a0%`;
const dirhams = (centimes: number): string => say('dh', amount(centimes / 100));
const nameIn = (options: FigureView['options'], id: string): string => {
  const name = options?.find((one) => one.id === id)?.name;
  return name === undefined ? id : told(name);
};

interface Limits {
  readonly rateMax: number | 'decree' | null;
  readonly ceiling: Readonly<Record<'individual' | 'company' | 'cooperative', number | null>>;
}
interface Tranche {
  readonly share: number;
  readonly proof: Words | null;
}

/** One value of a figure, as a sentence says it. */
export function valueText(
  { measure, options, unit }: Pick<FigureView, 'measure' | 'options' | 'unit'>,
  value: unknown,
): string {
  if (value === null || value === undefined) return say('notKnown');
  switch (measure) {
    case 'rate':
    case 'probability':
      return percentOf(measure, value as number);
    case 'rates':
      return list((value as number[]).map((one) => percentOf(measure, one)));
    case 'centimes':
      return dirhams(value as number);
    case 'centimes-range': {
      const [least, most] = value as [number, number];
      return say('fromTo', amount(least / 100), amount(most / 100));
    }
    case 'days':
      return countOf('day', value as number);
    case 'day-list':
      return list((value as number[]).map((one) => countOf('day', one)));
    case 'date-list':
      return (value as string[]).length === 0 ? say('none') : list((value as string[]).map(day));
    case 'choice':
      return nameIn(options, String(value));
    case 'choices':
      return list((value as string[]).map((one) => nameIn(options, one)));
    case 'limits':
      return limitsText(value as Limits);
    case 'tranches':
      return list((value as Tranche[]).map(trancheText));
    case 'count': {
      const counted = unitIn(unit);
      return counted === undefined ? amount(value as number) : countOf(counted, value as number);
    }
    default:
      return String(value);
  }
}

function limitsText({ rateMax, ceiling }: Limits): string {
  const rate =
    rateMax === null ? say('notKnown') : rateMax === 'decree' ? say('asDecree') : percentOf('rate', rateMax);
  const ceilings = (['individual', 'company', 'cooperative'] as const).map((form) => {
    const most = ceiling[form];
    return say('ceilingOf', say(`form_${form}`), most === null ? say('notKnown') : dirhams(most));
  });
  return [say('rateOf', rate), ...ceilings].join(' · ');
}

function trancheText({ share, proof }: Tranche, at: number): string {
  const part = percentOf('rate', share);
  return proof === null ? say('trancheOf', at + 1, part) : say('trancheProof', at + 1, part, told(proof));
}

/** A value with the days on which it holds. */
export function datedText(figure: FigureView, { value, validFrom, validTo }: DatedValue): string {
  const said = valueText(figure, value);
  return validTo === undefined
    ? say('fromDay', said, day(validFrom))
    : say('fromToDay', said, day(validFrom), day(validTo));
}

export const sureness = (confidence: Confidence): string => say(`sure_${confidence}`);

export const validityOf = ({ validFrom, validTo }: Pick<ProgrammeView, 'validFrom' | 'validTo'>): string =>
  validTo === undefined ? say('noEnd', day(validFrom)) : say('between', day(validFrom), day(validTo));

/** One figure of a programme, in the sentence it stands in. */
export function programmeFigure({ kind, text }: ProgrammeView['shapes'][number], value: number): string {
  const said =
    kind === 'money'
      ? dirhams(value)
      : kind === 'months'
        ? countOf('month', value)
        : kind === 'rate'
          ? percentOf('rate', value)
          : kind === 'hundredths'
            ? `${value}\u00a0%`
            : amount(value);
  return told(text, said);
}

/** What is asked of a paper, in one line. */
export const paperText = (
  paper: PaperView,
  conditions: readonly { readonly id: string; readonly name: Words }[],
) =>
  [
    isolated(told(paper.name)),
    say(`level_${paper.level}`),
    paper.when === undefined ? '' : told(conditions.find(({ id }) => id === paper.when)?.name ?? paper.name),
    say(`stage_${paper.stage}`),
  ]
    .filter((part) => part !== '')
    .join(' · ');
