/** The figures of a programme by their names: ceilings, ages, shares, which a rule set may change without new code. */
import type { Bilingual } from '#shared/papers/reading';
import type { Condition } from './conditions.ts';
import type { Programme, Term } from './programme.ts';
import { type Asked, getAsked } from './told.ts';

export type ProgrammeFigures = Readonly<Record<string, number>>;

/** The most each kind may be: centimes, months, per cent, ten-thousandths, or how many. */
const most: Readonly<Record<string, number>> = {
  money: 100_000_000_000,
  months: 1200,
  hundredths: 100,
  rate: 10_000,
  count: 100_000,
};

interface Named {
  readonly figure: string;
  readonly kind: Term['kind'] | Asked['kind'];
  readonly value: number;
  /** The sentence it stands in, `{0}` in its place. */
  readonly text: Bilingual;
}

function namedIn(condition: Condition): Named[] {
  if ('anyOf' in condition) return condition.anyOf.flatMap(namedIn);
  if ('allOf' in condition) return condition.allOf.flatMap(namedIn);
  if (!('figure' in condition) || condition.figure === undefined) return [];
  const { figure } = condition;
  const value =
    'atMost' in condition
      ? condition.atMost
      : 'atLeast' in condition
        ? condition.atLeast
        : condition.moreThan;
  return [{ figure, kind: getAsked(condition.told).kind, value, text: condition.text }];
}

const allNamed = ({ terms, conditions }: Programme): Named[] => [
  ...terms.flatMap(({ figure, kind, value, text }) =>
    figure === undefined ? [] : [{ figure, kind, value, text }],
  ),
  ...conditions.flatMap(namedIn),
];

/** How each named figure is written: its kind, the most it may be in its own unit, and the sentence it stands in. */
export const shapesIn = (programme: Programme) =>
  allNamed(programme).map(({ figure, kind, text }) => ({ figure, kind, most: most[kind] ?? 0, text }));

/** Every named figure as the programme came with the service. */
export const figuresIn = (programme: Programme): ProgrammeFigures =>
  Object.fromEntries(allNamed(programme).map(({ figure, value }) => [figure, value]));

/** The most a named figure may be, in its own unit; undefined where the programme has none of that name. */
export const mostOf = (programme: Programme, name: string): number | undefined => {
  const named = allNamed(programme).find(({ figure }) => figure === name);
  return named && most[named.kind];
};

/** The programme with other figures; what is not named in them stays as it is. */
export function withFigures(programme: Programme, figures: ProgrammeFigures = {}): Programme {
  const of = (name: string | undefined, value: number): number =>
    name !== undefined && Object.hasOwn(figures, name) ? figures[name]! : value;
  const bounded = (condition: Condition): Condition => {
    if ('anyOf' in condition) return { ...condition, anyOf: condition.anyOf.map(bounded) };
    if ('allOf' in condition) return { ...condition, allOf: condition.allOf.map(bounded) };
    if ('atMost' in condition) return { ...condition, atMost: of(condition.figure, condition.atMost) };
    if ('atLeast' in condition) return { ...condition, atLeast: of(condition.figure, condition.atLeast) };
    if ('moreThan' in condition) return { ...condition, moreThan: of(condition.figure, condition.moreThan) };
    return condition;
  };
  return {
    ...programme,
    terms: programme.terms.map((term) => ({ ...term, value: of(term.figure, term.value) })),
    conditions: programme.conditions.map(bounded),
  };
}
