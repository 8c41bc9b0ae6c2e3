/** Letters that were issued, as the acts of a case have them. */
import { actsOf, type Case } from '../case.ts';
import type { EventOf } from '../event.ts';

export interface IssuedLetter extends EventOf<'LetterIssued'> {
  readonly at: string;
  /** When the applicant first opened it. */
  readonly seenAt?: string;
  readonly revoked?: { readonly reason: string; readonly at: string };
}

/** Oldest first. */
export function lettersOf(now: Pick<Case, 'acts'>): IssuedLetter[] {
  const seen = actsOf(now, 'LetterSeen');
  const revoked = actsOf(now, 'StatementRevoked');
  return actsOf(now, 'LetterIssued').map(({ by: _, ...letter }) => {
    const opened = seen.find(({ letterId }) => letterId === letter.letterId);
    const taken = revoked.find(({ letterId }) => letterId === letter.letterId);
    return {
      ...letter,
      ...(opened === undefined ? {} : { seenAt: opened.at }),
      ...(taken === undefined ? {} : { revoked: { reason: taken.reason, at: taken.at } }),
    };
  });
}
