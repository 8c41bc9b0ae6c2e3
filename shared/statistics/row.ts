/**
 * What is counted: one row for each case on which a decision stands, by the last decision. No person in it, only
 * what the yearly report parts the programme by. What a case does not say stays out of its row and is counted as unknown.
 */

export interface DecidedRow {
  readonly caseId: string;
  /** Id of the delegation that decided, wherever the case is kept since. */
  readonly delegation: string;
  /** ISO day of the decision that stands. */
  readonly day: string;
  readonly outcome: 'grant' | 'refuse';
  /** Granted, in centimes; absent for a refusal. */
  readonly amount?: number;
  /** Value of the project, in centimes. */
  readonly project?: number;
  /** Id of one of the programme's sectors. */
  readonly sector?: string;
  /** Value chain within the sector. */
  readonly subSector?: string;
  readonly sex?: 'M' | 'F';
  readonly form?: 'individual' | 'company' | 'cooperative';
  /** Who pays: the High Commission's budget, a convention, a partner. */
  readonly funding?: string;
  /** Created by the project, as last told by a visit. */
  readonly jobs?: { readonly family: number; readonly others: number };
  /** Of a cooperative. */
  readonly members?: number;
  /** Of priority or vulnerability; for counting alone, never for deciding. A case may bear several. */
  readonly tags?: readonly string[];
}

export const dimensions = [
  'delegation',
  'year',
  'sector',
  'subSector',
  'sex',
  'form',
  'funding',
  'tag',
] as const;
export type Dimension = (typeof dimensions)[number];

/** What an applicant may say of themselves, for counting alone: no rule reads it and it moves nobody up or down. */
export const priorityTags = ['women-in-hardship', 'youth', 'disability'] as const;

/** The column of what is not known: shown like any other. */
export const unknown = 'unknown';

/** Keys every table of a dimension shows, even with nothing under them. */
export const alwaysShown: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  sex: ['F', 'M'],
  form: ['individual', 'company', 'cooperative'],
};

/** Under which keys a row falls: one, or as many as it has tags. */
export function keysOf(row: DecidedRow, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'year':
      return [row.day.slice(0, 4)];
    case 'tag':
      return row.tags === undefined || row.tags.length === 0 ? [unknown] : [...new Set(row.tags)];
    default:
      return [row[dimension] ?? unknown];
  }
}
