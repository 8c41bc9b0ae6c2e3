/** Conditions of a programme or of a legal form, as data: what is told, the bound, and the sentence. Yes, no, or not known. */
import type { Bilingual } from '#shared/papers/reading';
import type { Answer } from '../assessment.ts';
import { say } from '../words.ts';
import { getAsked, type Told, type ToldName, worth } from './told.ts';

/** `figure` names a bound that a rule set may change, within its programme. */
interface Bounded {
  readonly figure?: string;
  readonly text: Bilingual;
}

/** `{0}` of a sentence is the bound; of several joined, `{0}`, `{1}` … are their own sentences. */
export type Condition =
  | ({ readonly told: ToldName; readonly atMost: number } & Bounded)
  | ({ readonly told: ToldName; readonly atLeast: number } & Bounded)
  | ({ readonly told: ToldName; readonly moreThan: number } & Bounded)
  | { readonly told: ToldName; readonly is: boolean; readonly text: Bilingual }
  | { readonly told: ToldName; readonly oneOf: readonly string[]; readonly text: Bilingual }
  | { readonly told: ToldName; readonly noneOf: readonly string[]; readonly text: Bilingual }
  | { readonly anyOf: readonly Condition[]; readonly text: Bilingual }
  | { readonly allOf: readonly Condition[]; readonly text: Bilingual };

export interface ConditionAnswer {
  readonly answer: Answer;
  readonly text: Bilingual;
  /** What would have to be told for a yes or a no; empty where it is one already. */
  readonly ask: readonly ToldName[];
}

export function judge(condition: Condition, told: Told): ConditionAnswer {
  if ('anyOf' in condition || 'allOf' in condition) {
    const any = 'anyOf' in condition;
    const answers = (any ? condition.anyOf : condition.allOf).map((part) => judge(part, told));
    const answer = any ? oneOfThem(answers) : together(answers);
    return {
      answer,
      text: sentenceOf(condition),
      ask: answer === 'unknown' ? [...new Set(answers.flatMap(({ ask }) => ask))] : [],
    };
  }
  const value = told[condition.told];
  const text = sentenceOf(condition);
  if (value === undefined) return { answer: 'unknown', text, ask: [condition.told] };
  return { answer: holds(condition, value) ? 'yes' : 'no', text, ask: [] };
}

type Plain = Exclude<Condition, { readonly anyOf: unknown } | { readonly allOf: unknown }>;

function holds(condition: Plain, value: NonNullable<Told[ToldName]>): boolean {
  if ('is' in condition) return value === condition.is;
  if ('oneOf' in condition) return condition.oneOf.includes(String(value));
  if ('noneOf' in condition) return !condition.noneOf.includes(String(value));
  const number = Number(value);
  if ('atMost' in condition) return number <= condition.atMost;
  return 'atLeast' in condition ? number >= condition.atLeast : number > condition.moreThan;
}

/** The sentence with its bound in it, so that it says what the bound says now. */
export function sentenceOf(condition: Condition): Bilingual {
  if ('is' in condition) return condition.text;
  if ('anyOf' in condition || 'allOf' in condition) {
    const parts = 'anyOf' in condition ? condition.anyOf : condition.allOf;
    return say(condition.text.ar, condition.text.fr, ...parts.map(sentenceOf));
  }
  const { kind, options } = getAsked(condition.told);
  if ('oneOf' in condition || 'noneOf' in condition) {
    const ids = 'oneOf' in condition ? condition.oneOf : condition.noneOf;
    const names = ids.map((id) => options?.find((one) => one.id === id)?.name ?? { ar: id, fr: id });
    return say(condition.text.ar, condition.text.fr, {
      ar: names.map(({ ar }) => ar).join('، '),
      fr: names.map(({ fr }) => fr).join(', '),
    });
  }
  const bound = Object.values({ ...condition, told: undefined, text: undefined, figure: undefined }).find(
    (part) => typeof part === 'number',
  );
  return say(condition.text.ar, condition.text.fr, worth(kind, bound ?? 0));
}

/** All hold: yes. One does not: no. Otherwise not known. */
export function together(answers: readonly ConditionAnswer[]): Answer {
  if (answers.some(({ answer }) => answer === 'no')) return 'no';
  return answers.every(({ answer }) => answer === 'yes') ? 'yes' : 'unknown';
}

/** One holds: yes. None can: no. Otherwise not known. */
function oneOfThem(answers: readonly ConditionAnswer[]): Answer {
  if (answers.some(({ answer }) => answer === 'yes')) return 'yes';
  return answers.every(({ answer }) => answer === 'no') ? 'no' : 'unknown';
}
