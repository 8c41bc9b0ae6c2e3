/** What a programme is: one dated object that says who runs it, what it gives, and whom it is for. */
import type { Bilingual } from '#shared/papers/reading';
import type { Day } from '../facts.ts';
import type { Confidence } from '../rule.ts';
import type { Condition } from './conditions.ts';
import type { Need } from './told.ts';

/** A figure of a programme in a sentence; `{0}` is the value. */
export interface Term {
  readonly kind: 'money' | 'months' | 'rate';
  /** Centimes, months, or ten-thousandths. */
  readonly value: number;
  /** Its name, where a rule set may change it. */
  readonly figure?: string;
  readonly text: Bilingual;
}

export interface Programme {
  readonly id: string;
  readonly name: Bilingual;
  /** A body of `bodies.ts`. */
  readonly by: string;
  /** `own`: decided here by the rules; the others are only told of. */
  readonly kind: 'own' | 'credit' | 'grant' | 'equipment' | 'training' | 'guidance';
  readonly serves: readonly Need[];
  readonly what: Bilingual;
  readonly terms: readonly Term[];
  readonly conditions: readonly Condition[];
  /** Ids of regions; absent: the whole country. */
  readonly regions?: readonly string[];
  /** Ids of our own rules that speak of it. */
  readonly rules: readonly string[];
  /** Law or agreement it stands on, where one is known. */
  readonly article: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** First day we know it ran; last day, inclusive. */
  readonly validFrom: Day;
  readonly validTo?: Day;
  /** Nobody could say whether it still takes requests. */
  readonly perhapsClosed?: true;
  readonly lastChecked: Day;
}
