/**
 * How long a case is kept once it is over, and from which day that is counted. The years are figures of the rules
 * (law 69-99 leaves them to a calendar the administration fixes); a case that goes on has no such day.
 */

import {
  builtInFigures,
  type DatedFigures,
  type ParameterName,
  parametersOn,
} from '#shared/rules/parameters';
import type { Confidence } from '#shared/rules/rule';
import { actsOf, type Case } from '../case.ts';
import { dayOf, type PlainDate } from '../plain-date.ts';

export const retentionFigures = [
  'retentionGrantedYears',
  'retentionRefusedYears',
  'retentionUnfinishedYears',
] as const satisfies readonly ParameterName[];
export type RetentionFigure = (typeof retentionFigures)[number];

export interface Retention {
  readonly figure: RetentionFigure;
  readonly years: number;
  readonly source: string;
  readonly confidence: Confidence;
  /** The day on which the case was over. */
  readonly from: PlainDate;
  /** The first day on which it need not be kept any more. */
  readonly until: PlainDate;
}

/** @param lastAt when anything last happened to the case. */
export function retentionOf(
  now: Case,
  lastAt: string,
  today: PlainDate,
  dated: Partial<DatedFigures> = builtInFigures,
): Retention | undefined {
  const over = overSince(now, lastAt, today);
  if (over === undefined) return undefined;
  const values = dated[over.figure] ?? builtInFigures[over.figure];
  const { source, confidence } =
    values.findLast(({ validFrom, validTo }) => validFrom <= today && today <= (validTo ?? today)) ??
    values[0]!;
  const years = parametersOn(today, dated)[over.figure];
  return { ...over, years, source, confidence, until: addYears(over.from, years) };
}

/** The fewest years any case is kept by these figures: younger ones need not be opened to be judged. */
export const fewestYears = (today: PlainDate, dated: Partial<DatedFigures> = builtInFigures): number =>
  Math.min(...retentionFigures.map((figure) => parametersOn(today, dated)[figure]));

function overSince(
  now: Case,
  lastAt: string,
  today: PlainDate,
): { readonly figure: RetentionFigure; readonly from: PlainDate } | undefined {
  const decision = now.decisions.at(-1);
  switch (now.state) {
    case 'closed': {
      const closed = actsOf(now, 'CaseClosed').at(-1);
      return {
        figure: decision?.outcome === 'grant' ? 'retentionGrantedYears' : 'retentionRefusedYears',
        from: dayOf(new Date(closed?.at ?? lastAt)),
      };
    }
    case 'decided':
    case 'settled':
      // A refusal nobody can appeal against any more ends a case though nobody closed it; a grant is still to be paid.
      return decision?.outcome === 'refuse' && decision.appealUntil < today
        ? { figure: 'retentionRefusedYears', from: decision.appealUntil }
        : undefined;
    case 'open':
    case 'withdrawn':
      return { figure: 'retentionUnfinishedYears', from: dayOf(new Date(lastAt)) };
    default:
      return undefined;
  }
}

/** The same day so many years on; 29 February gives 1 March where there is none. */
export function addYears(day: PlainDate, years: number): PlainDate {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCFullYear(at.getUTCFullYear() + years);
  return at.toISOString().slice(0, 10);
}
