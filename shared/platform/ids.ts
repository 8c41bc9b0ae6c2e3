/**
 * Names the service gives to things. They carry no meaning and no person, so they may stand in logs and addresses.
 * Branded: a paper's id can't be passed where a case's is wanted.
 */
import { randomBytes } from 'node:crypto';
import * as z from 'zod';

/** Crockford's base 32 in small letters: no i, l, o, u, so that nobody misreads one over the telephone. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const idOf = (kind: string) => z.string().regex(new RegExp(`^${kind}-[0-9a-hjkmnp-tv-z]{26}$`));

export const CaseId = idOf('case').brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;
export const PaperId = idOf('paper').brand<'PaperId'>();
export type PaperId = z.infer<typeof PaperId>;
export const CommitId = idOf('commit').brand<'CommitId'>();
export type CommitId = z.infer<typeof CommitId>;
export const ProposalId = idOf('proposal').brand<'ProposalId'>();
export type ProposalId = z.infer<typeof ProposalId>;
export const DecisionId = idOf('decision').brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;
export const LetterId = idOf('letter').brand<'LetterId'>();
export type LetterId = z.infer<typeof LetterId>;

/** What the applicant quotes at the counter and signs in with: `NSB-7K3M-29QF`, 40 bits, never counted upwards. */
export const CaseReference = z
  .string()
  .regex(/^NSB-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  .brand<'CaseReference'>();
export type CaseReference = z.infer<typeof CaseReference>;

export interface Ids {
  readonly case: CaseId;
  readonly paper: PaperId;
  readonly commit: CommitId;
  readonly proposal: ProposalId;
  readonly decision: DecisionId;
  readonly letter: LetterId;
  readonly reference: CaseReference;
  readonly sheet: `sheet-${string}`;
}
export type IdKind = keyof Ids;

const letters = (count: number): string =>
  [...randomBytes(count)].map((byte) => alphabet[byte & 31]!).join('');

/** A fresh random name: 130 bits, 40 for a reference (which is checked for being free when the case opens). */
export function newId<K extends IdKind>(kind: K): Ids[K] {
  const id =
    kind === 'reference' ? `NSB-${letters(4)}-${letters(4)}`.toUpperCase() : `${kind}-${letters(26)}`;
  return id as string as Ids[K];
}
