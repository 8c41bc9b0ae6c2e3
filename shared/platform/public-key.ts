/** A key as it is published: what checks, never what signs. */
import { calculateJwkThumbprint, type JWK } from 'jose';
import type { PublicKey } from './platform.ts';

/** Named by the first letters of its thumbprint (RFC 7638): the same name wherever it is made. */
export async function publicKeyOf({ kty, crv, x, y }: JWK): Promise<PublicKey> {
  if (kty !== 'EC' || crv !== 'P-256' || x === undefined || y === undefined)
    throw new Error('a key that is not on P-256');
  const open = { kty: 'EC', crv: 'P-256', x, y } as const;
  const kid = (await calculateJwkThumbprint(open)).slice(0, 8);
  return { ...open, kid, alg: 'ES256', use: 'sig' };
}

/** Head and claims as they are signed: the first two parts of a compact JWS. */
export const toSign = (kid: string, claims: object, typ?: string): string =>
  [{ alg: 'ES256', kid, ...(typ === undefined ? {} : { typ }) }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
