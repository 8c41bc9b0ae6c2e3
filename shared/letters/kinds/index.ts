/** Every letter the service writes. A new one is one new object here. */
import { appealOutcome, grant, refusal } from './decision.ts';
import { payment, recovery, referral } from './further.ts';
import type { LetterOf } from './letter.ts';
import { completion, receipt } from './receipt.ts';

export const letters = {
  receipt,
  completion,
  grant,
  refusal,
  'appeal-outcome': appealOutcome,
  referral,
  payment,
  recovery,
} as const;
export type LetterKind = keyof typeof letters;
export type FactsOf<K extends LetterKind> = (typeof letters)[K] extends LetterOf<infer F> ? F : never;
