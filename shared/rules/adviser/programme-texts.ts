/**
 * The sentences of a programme by their keys: its name, what it gives, its terms and conditions, which a rule set may say
 * otherwise. The keys are places: `what`, `terms.0`, `conditions.1`, and of several joined `conditions.1.0`.
 */
import type { Bilingual } from '#shared/papers/reading';
import type { Condition } from './conditions.ts';
import type { Programme } from './programme.ts';

export type ProgrammeTexts = Readonly<Record<string, Bilingual>>;

function textsOf(condition: Condition, key: string): [string, Bilingual][] {
  const parts = 'anyOf' in condition ? condition.anyOf : 'allOf' in condition ? condition.allOf : [];
  return [[key, condition.text], ...parts.flatMap((part, at) => textsOf(part, `${key}.${at}`))];
}

/** Every sentence as it came with the service; `{0}` stands for a figure or a list. */
export const textsIn = ({ name, what, terms, conditions }: Programme): ProgrammeTexts =>
  Object.fromEntries([
    ['name', name],
    ['what', what],
    ...terms.map(({ text }, at) => [`terms.${at}`, text] as const),
    ...conditions.flatMap((condition, at) => textsOf(condition, `conditions.${at}`)),
  ]);

/** Which places a sentence has; each language must keep them all, or a figure would be said nowhere. */
export const placesIn = (text: string): string =>
  [...new Set([...text.matchAll(/\{\d\}/gu)].map(([place]) => place))].sort().join(' ');

/** The programme in other words; what is not said otherwise stays as it is. */
export function withTexts(programme: Programme, texts: ProgrammeTexts = {}): Programme {
  const of = (key: string, text: Bilingual): Bilingual => (Object.hasOwn(texts, key) ? texts[key]! : text);
  const said = (condition: Condition, key: string): Condition => {
    const text = of(key, condition.text);
    if ('anyOf' in condition)
      return { ...condition, text, anyOf: condition.anyOf.map((part, at) => said(part, `${key}.${at}`)) };
    if ('allOf' in condition)
      return { ...condition, text, allOf: condition.allOf.map((part, at) => said(part, `${key}.${at}`)) };
    return { ...condition, text };
  };
  return {
    ...programme,
    name: of('name', programme.name),
    what: of('what', programme.what),
    terms: programme.terms.map((term, at) => ({ ...term, text: of(`terms.${at}`, term.text) })),
    conditions: programme.conditions.map((condition, at) => said(condition, `conditions.${at}`)),
  };
}
