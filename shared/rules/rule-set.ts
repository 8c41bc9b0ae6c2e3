/**
 * Everything of the law that is data, as one value that can be written down: figures, papers asked for, how long each
 * programme runs. The rules themselves (`law/`) are code; they take what they need to know from here.
 */

import { figuresIn, type ProgrammeFigures } from './adviser/programme-figures.ts';
import type { ProgrammeTexts } from './adviser/programme-texts.ts';
import { builtInFigures, type DatedFigures, parameterNames, parametersOn } from './parameters.ts';
import { programmes } from './programmes.ts';
import { type RequiredPaper, requiredPapers } from './required-papers.ts';

/** On which days a programme is open, what its figures are, and when somebody last made sure of it. */
export interface ProgrammeDays {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly lastChecked: string;
  /** By name, in their own units (centimes, months, per cent, ten-thousandths); what is not named is the service's own. */
  readonly figures?: ProgrammeFigures;
  /** Sentences by their keys (`programme-texts.ts`); what is not named is the service's own. */
  readonly texts?: ProgrammeTexts;
  /** Where they were read; absent: the source that came with the service. */
  readonly source?: string;
}

export interface RuleSet {
  readonly figures: DatedFigures;
  readonly papers: readonly RequiredPaper[];
  readonly programmes: readonly ProgrammeDays[];
}

/** In force until another is published. */
export const builtInRuleSet: RuleSet = {
  figures: builtInFigures,
  papers: requiredPapers,
  programmes: programmes.map((programme) => {
    const { id, validFrom, validTo, lastChecked } = programme;
    const figures = figuresIn(programme);
    return {
      ...{ id, validFrom, lastChecked },
      ...(validTo === undefined ? {} : { validTo }),
      ...(Object.keys(figures).length === 0 ? {} : { figures }),
    };
  }),
};

/**
 * What an administrator changes in a set: each figure named is replaced with all its dated values, a paper or
 * programme is replaced or added by its id (figures and sentences of a programme that are not named stand as they were), and papers named in `withoutPapers` are no longer asked.
 */
export interface RuleChange {
  readonly figures?: Partial<DatedFigures>;
  readonly papers?: readonly RequiredPaper[];
  readonly withoutPapers?: readonly string[];
  readonly programmes?: readonly ProgrammeDays[];
}

/** @example ruleSetWith(builtInRuleSet, change).figures.appealDays */
export function ruleSetWith(base: RuleSet, change: RuleChange): RuleSet {
  const gone = new Set(change.withoutPapers);
  return {
    figures: { ...base.figures, ...change.figures },
    papers: replaced(base.papers, change.papers).filter(({ id }) => !gone.has(id)),
    programmes: replaced(base.programmes, change.programmes?.map(keeping(base.programmes))),
  };
}

/** Whoever changes a programme's days, one figure or one sentence of it, does not undo another. */
const keeping =
  (was: readonly ProgrammeDays[]) =>
  (now: ProgrammeDays): ProgrammeDays => {
    const before = was.find(({ id }) => id === now.id);
    const source = now.source ?? before?.source;
    const figures = { ...before?.figures, ...now.figures };
    const texts = { ...before?.texts, ...now.texts };
    return {
      ...now,
      ...(Object.keys(texts).length === 0 ? {} : { texts }),
      ...(source === undefined ? {} : { source }),
      ...(Object.keys(figures).length === 0 ? {} : { figures }),
    };
  };

/** In the order of the first list; what is new comes last. */
function replaced<T extends { readonly id: string }>(
  was: readonly T[],
  now: readonly T[] = [],
): readonly T[] {
  const known = new Set(was.map(({ id }) => id));
  return [
    ...was.map((one) => now.find(({ id }) => id === one.id) ?? one),
    ...now.filter(({ id }) => !known.has(id)),
  ];
}

/** The set with the figures of one day standing for every day: what a case would meet under it on that day. */
export function ruleSetAsOn(set: RuleSet, day: string): RuleSet {
  const onDay = parametersOn(day, set.figures);
  const standing = parameterNames.map((name) => {
    const [first] = set.figures[name] ?? builtInFigures[name];
    const { validTo: _, ...dated } = first!;
    return [name, [{ ...dated, value: onDay[name] }]];
  });
  return { ...set, figures: Object.fromEntries(standing) as DatedFigures };
}

/** The day from which every figure of the set is in force that it knows of. */
export const lastBeginning = ({ figures: dated }: RuleSet): string =>
  Object.values(dated)
    .flatMap((values) => values.map(({ validFrom }) => validFrom))
    .sort()
    .at(-1)!;
