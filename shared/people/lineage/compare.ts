/** Single facts compared between two descriptions of a person: names, dates, numbers, places. */
import type { PartialDate } from '../dates.ts';
import type { PersonOnPaper } from '../evidence.ts';
import { matchNames } from '../match.ts';
import { normaliseName } from '../name.ts';
import type { Rival } from './evidence-weighing.ts';
import { type DateLevels, dates, frequencyFloor, givenFrequency, name as nameWeights } from './weights.ts';

export interface NameComparison {
  /** Odds that both spell one name of one person. */
  readonly odds: number;
  readonly a: string;
  readonly b: string;
  /** How many parts of the name stand on both sides. */
  readonly parts: number;
}

const bounded = (score: number): number => {
  const odds = score / Math.max(1e-6, 1 - score);
  return Math.min(nameWeights.mostOdds, Math.max(nameWeights.leastOdds, odds));
};

/** Best explained pair of readings within one pair of scripts: an n-best list is one ink read several ways. */
function bestReading(left: readonly string[], right: readonly string[]): NameComparison | undefined {
  let best: NameComparison | undefined;
  for (const a of left) {
    for (const b of right) {
      const match = matchNames(a, b);
      const odds = bounded(match.score);
      if (best !== undefined && odds <= best.odds) continue;
      const parts = match.trace.filter((step) => step.a !== '' && step.b !== '' && step.bits > 2).length;
      best = { odds, a, b, parts };
    }
  }
  return best;
}

type Spelled = { readonly ar?: readonly string[] | undefined; readonly lat?: readonly string[] | undefined };

/**
 * Names on two papers, each perhaps in both scripts. Both scripts spell one name, so they are averaged (in log odds)
 * and not added; across scripts is asked only where no script is shared.
 */
export function compareNames(a: Spelled, b: Spelled): NameComparison | undefined {
  const pairs: (NameComparison | undefined)[] = [
    bestReading(a.ar ?? [], b.ar ?? []),
    bestReading(a.lat ?? [], b.lat ?? []),
  ];
  let found = pairs.filter((pair): pair is NameComparison => pair !== undefined);
  if (found.length === 0)
    found = [bestReading(a.ar ?? [], b.lat ?? []), bestReading(a.lat ?? [], b.ar ?? [])].filter(
      (pair): pair is NameComparison => pair !== undefined,
    );
  const best = [...found].sort((x, y) => y.odds - x.odds)[0];
  if (best === undefined) return undefined;
  const logs = found.map((pair) => Math.log(pair.odds));
  const mean = logs.reduce((sum, v) => sum + v, 0) / logs.length;
  // Two agreeing scripts are a little more than one; one clear "no" is not outvoted.
  const odds = Math.exp(
    found.length > 1 && mean > 0 ? Math.min(Math.log(nameWeights.mostOdds), mean * 1.25) : mean,
  );
  return { ...best, odds };
}

export const namesOf = (person: PersonOnPaper): Spelled => ({ ar: person.nameAr, lat: person.nameLat });

/** Share of men a name falls on by chance: given × father's given × family, with a floor for what we do not count. */
export function nameFrequency(printed: string, counted?: Readonly<Record<string, number>>): number {
  const parts = normaliseName(printed).parts.filter((part) => part.kind === 'name');
  const table = { ...givenFrequency, ...counted };
  return parts.slice(0, 3).reduce((product, part, i) => {
    const floor = i > 0 && i === parts.length - 1 ? frequencyFloor.family : frequencyFloor.given;
    return product * (table[part.text] ?? floor);
  }, 1);
}

/** A year only, whatever day stands for it: none printed, 1 January, 31 December, or presumed by the paper itself. */
export function yearOnly(date: PartialDate): boolean {
  if (date.month === undefined || date.day === undefined || date.presumed === true) return true;
  return (date.month === 1 && date.day === 1) || (date.month === 12 && date.day === 31);
}

export type DateLevel = keyof DateLevels;

export function dateLevel(a: PartialDate, b: PartialDate): DateLevel {
  const apart = Math.abs(a.year - b.year);
  if (!yearOnly(a) && !yearOnly(b)) {
    const equal = [a.year === b.year, a.month === b.month, a.day === b.day].filter(Boolean).length;
    if (equal === 3) return 'day';
    const swapped = a.year === b.year && a.month === b.day && a.day === b.month;
    if (swapped || (equal === 2 && oneDigit(a, b))) return 'misread';
    if (equal === 2 && apart <= 10) return 'misread';
  } else if (apart === 0) return 'year';
  if (apart <= 2) return 'near';
  return apart <= 10 ? 'decade' : 'far';
}

const digits = (date: PartialDate): string =>
  `${String(date.year).padStart(4, '0')}${String(date.month ?? 0).padStart(2, '0')}${String(date.day ?? 0).padStart(2, '0')}`;
const oneDigit = (a: PartialDate, b: PartialDate): boolean => digitsApart(digits(a), digits(b)) === 1;

export function digitsApart(a: string, b: string): number {
  if (a.length !== b.length) return Math.max(a.length, b.length);
  return [...a].filter((digit, i) => digit !== b[i]).length;
}

export function dateChances(
  level: DateLevel,
  rivals: readonly Rival[],
): { same: number; rivals: Partial<Record<Rival, number>> } {
  return {
    same: dates.same[level],
    rivals: Object.fromEntries(rivals.map((rival) => [rival, dates[rival][level]])),
  };
}
