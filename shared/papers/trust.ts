/** How far a value may be believed. */
import type { Found } from './candidates.ts';
import type { Check, FieldKind } from './paper.ts';

export type Verdicts = readonly { readonly check: Check; readonly agrees: boolean | undefined }[];

export function trust(_kind: FieldKind, _name: string, found: Found, _verdicts: Verdicts): number {
  return found.score;
}
