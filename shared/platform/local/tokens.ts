/** The machine's own identity provider: what a user pool and the gateway's authoriser do on AWS. */
import { createLocalJWKSet, importJWK, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import { publicKeyOf } from '../public-key.ts';
import { openKeys, type Ring, renewRing, ringOf } from './ring.ts';

export type Claims = Readonly<Record<string, unknown>>;

export interface Tokens {
  issue(request: {
    readonly audience: string;
    readonly subject: string;
    readonly claims: Claims;
    readonly seconds: number;
  }): Promise<{ readonly token: string; readonly expiresAt: string }>;
  /** The claims of a token that is ours, for that audience and in time; else undefined. */
  check(token: string, audience: string): Promise<Claims | undefined>;
}

const issuer = 'nasab-local';
const name = 'tokens';
/** No sign-in lasts longer, so that a retired key is needed for no longer either. Seconds. */
export const longestSignIn = 10 * 3600;

export async function createTokens(dataDir: string, now: () => Date): Promise<Tokens> {
  let known: { readonly of: string; readonly signing: Signing } | undefined;
  /** Of the ring as it is: it may have been changed while the service runs. */
  const signingNow = async (): Promise<Signing> => {
    const ring = await ringOf(dataDir, name);
    const of = `${ring.current.x} ${ring.retired.length}`;
    if (known?.of !== of) known = { of, signing: await signingOf(ring) };
    return known.signing;
  };
  await signingNow();
  return {
    async issue({ audience, subject, claims, seconds }) {
      const { kid, key } = await signingNow();
      const start = Math.floor(now().getTime() / 1000);
      const end = start + Math.min(seconds, longestSignIn);
      const token = await new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(start)
        .setExpirationTime(end)
        .sign(key);
      return { token, expiresAt: new Date(end * 1000).toISOString() };
    },
    async check(token, audience) {
      try {
        const { set, retiredAt } = await signingNow();
        const options = { issuer, audience, algorithms: ['ES256'], currentDate: now() };
        const { payload, protectedHeader } = await jwtVerify(token, set, options);
        // Whatever it says of itself, nothing was signed with a key after it was retired, nor lasts longer than it may.
        const left = retiredAt.get(protectedHeader.kid ?? '');
        if (left !== undefined && now().getTime() > left + longestSignIn * 1000) return undefined;
        return payload;
      } catch {
        return undefined;
      }
    },
  };
}

interface Signing {
  readonly kid: string;
  readonly key: Awaited<ReturnType<typeof importJWK>>;
  readonly set: JWTVerifyGetKey;
  /** Milliseconds, by key. */
  readonly retiredAt: ReadonlyMap<string, number>;
}

async function signingOf(ring: Ring): Promise<Signing> {
  const { kid } = await publicKeyOf(ring.current);
  return {
    kid,
    key: await importJWK(ring.current, 'ES256'),
    set: createLocalJWKSet({ keys: [...(await openKeys(ring))] }),
    retiredAt: new Map(ring.retired.map((one) => [one.kid, Date.parse(one.retiredAt ?? '')])),
  };
}

/**
 * A new key signs sign-ins from now on. With `keepOld` whoever has signed in stays so until their session is over;
 * without, everybody signs in anew: for a key that may have been stolen. Answers the keys that check now.
 */
export const renewSignInKey = async (
  dataDir: string,
  how: { readonly keepOld: boolean; readonly now: () => Date },
): Promise<Awaited<ReturnType<typeof openKeys>>> => await openKeys(await renewRing(dataDir, name, how));

/** The keys that check sign-ins, the current one first. */
export const signInKeys = async (dataDir: string): Promise<Awaited<ReturnType<typeof openKeys>>> =>
  await openKeys(await ringOf(dataDir, name));
