/** What becomes of a statement somebody shows: is it ours, was it issued, does it still hold. */
import { compactVerify, createLocalJWKSet } from 'jose';
import { Statement } from '#shared/letters/statement';
import type { Platform } from '#shared/platform/platform';
import { type Case, isGivenUp } from '../case.ts';
import { findCases } from '../find.ts';
import { findCase } from '../load.ts';
import { type IssuedLetter, lettersOf } from './issued.ts';

/**
 * `forged`: not signed by us, or changed since. `unknown`: signed, but no case holds it. `appealed`: the decision is being
 * looked at again. `replaced`: a later decision stands in its place. `revoked`: taken back.
 */
export const standings = ['valid', 'appealed', 'replaced', 'revoked', 'unknown', 'forged'] as const;
export type Standing = (typeof standings)[number];

export interface Checked {
  readonly standing: Standing;
  /** Absent where it is forged. */
  readonly statement?: Statement;
}

/** What follows the `#` of a scanned address, or the statement itself. */
const statementIn = (shown: string): string => shown.slice(shown.indexOf('#') + 1).trim();

export async function checkStatement(
  platform: Pick<Platform, 'signer' | 'cases' | 'blind'>,
  shown: string,
): Promise<Checked> {
  const text = statementIn(shown);
  const statement = await verified(platform, text);
  if (statement === undefined) return { standing: 'forged' };
  const [reference = ''] = statement.n.split('/');
  for (const caseId of await findCases(platform, 'reference', reference)) {
    const now = await findCase(platform, caseId);
    const letter = now && lettersOf(now).find((each) => each.statement === text);
    if (now !== undefined && letter !== undefined) return { standing: standingOf(now, letter), statement };
  }
  return { standing: 'unknown', statement };
}

async function verified({ signer }: Pick<Platform, 'signer'>, text: string): Promise<Statement | undefined> {
  const keys = await signer.publicKeys();
  try {
    const published = createLocalJWKSet({ keys: keys.map((key) => ({ ...key })) });
    const { payload } = await compactVerify(text, published, { algorithms: ['ES256'] });
    return Statement.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return undefined;
  }
}

/** Of a letter that was issued with a statement. */
export function standingOf(now: Case, { revoked, decisionId }: IssuedLetter): Standing {
  if (revoked !== undefined) return 'revoked';
  if (decisionId === undefined) return 'valid';
  if (isGivenUp(now)) return 'revoked';
  if (now.decisions.at(-1)?.decisionId !== decisionId) return 'replaced';
  return now.state === 'appealed' ? 'appealed' : 'valid';
}
