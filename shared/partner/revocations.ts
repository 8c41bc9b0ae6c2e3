/**
 * Seals that no longer hold, as one signed document: who checks seals without asking us keeps it for a day beside the
 * public keys. A seal stands in it under the digest of what was signed, which tells nobody whose it was.
 */
import { createHash } from 'node:crypto';
import { standingOf } from '#shared/cases/letters/check';
import { lettersOf } from '#shared/cases/letters/issued';
import { findCase } from '#shared/cases/load';
import { endedIn } from '#shared/cases/told-partners';
import type { Platform } from '#shared/platform/platform';

type World = Pick<Platform, 'blind' | 'cases' | 'signer' | 'now'>;

/** Made anew so often, in seconds; trusted by who holds it for a day. */
export const listSeconds = 600;
const trustedSeconds = 86_400;
/** No letter was sealed before. */
const firstMonth = '2026-01';

/** Of head and claims alone: the same signature can be written in two ways (ECDSA), what it signs in one. */
export const sealId = (seal: string): string =>
  createHash('sha256')
    .update(seal.slice(0, seal.lastIndexOf('.')))
    .digest('base64url');

export interface RevocationList {
  /** A compact JWS; its claims: `iss`, `k` ("revocations"), `iat`, `exp` in seconds, `seals`. */
  readonly list: string;
  /** How many stand in it. */
  readonly seals: number;
  readonly until: string;
}

const made = new WeakMap<World['signer'], { readonly at: number; readonly list: Promise<RevocationList> }>();

export function revocationList(platform: World): Promise<RevocationList> {
  const at = Math.floor(platform.now().getTime() / 1000 / listSeconds) * listSeconds;
  const known = made.get(platform.signer);
  if (known?.at === at) return known.list;
  const list = makeList(platform, at);
  made.set(platform.signer, { at, list });
  // A failure is not remembered.
  list.catch(() => made.delete(platform.signer));
  return list;
}

async function makeList(platform: World, iat: number): Promise<RevocationList> {
  const seals = new Set<string>();
  for (const month of monthsUntil(platform.now().toISOString().slice(0, 7)))
    for (const id of await endedSealsOf(platform, month)) seals.add(id);
  const exp = iat + trustedSeconds;
  const claims = { iss: platform.signer.issuer, k: 'revocations', iat, exp, seals: [...seals].sort() };
  return {
    list: await platform.signer.sign(claims, 'revocations+jwt'),
    seals: seals.size,
    until: new Date(exp * 1000).toISOString(),
  };
}

async function endedSealsOf(platform: World, month: string): Promise<readonly string[]> {
  const ended: string[] = [];
  for (const caseId of await endedIn(platform, month)) {
    const now = await findCase(platform, caseId);
    for (const letter of now === undefined ? [] : lettersOf(now)) {
      const standing = standingOf(now!, letter);
      if (letter.statement !== undefined && (standing === 'revoked' || standing === 'replaced'))
        ended.push(sealId(letter.statement));
    }
  }
  return ended;
}

function monthsUntil(last: string): readonly string[] {
  const months: string[] = [];
  for (let month = firstMonth; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

const monthAfter = (month: string): string => {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
};
