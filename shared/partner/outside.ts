/**
 * Tokens of an issuer that is not ours: Cognito, or any other that a bank's group or the administration already has. The
 * operator names it; a partner proves the key of each call as ever, so that a token that was taken opens nothing.
 */
import { decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { createRemoteJWKSet } from 'jose/jwks/remote';
import * as z from 'zod';
import { partnerFiles } from '#shared/cases/framework-agreements';
import { dayOf } from '#shared/cases/plain-date';
import { SheetId } from '#shared/platform/book';
import type { Platform } from '#shared/platform/platform';
import { type ClientKey, findClient, partnerScopes, scopesOf } from './clients.ts';
import { clockSkew } from './proof.ts';
import { type Access, tokenSeconds } from './tokens.ts';

type World = Pick<Platform, 'books' | 'now'>;

/** Over TLS, or on this machine. */
const address = z.url().regex(/^(?:https:\/\/|http:\/\/127\.0\.0\.1[:/])/u);

export const OutsideIssuer = z.object({
  /** Exactly as its tokens say it. */
  issuer: address,
  /** Where its public keys are (`jwks_uri` of its discovery document). */
  jwks: address,
  /**
   * What its tokens for us are for (`aud`). Issuers whose access tokens name no audience, as Cognito, put it before each
   * scope instead: `<audience>/decisions:read`.
   */
  audience: z.string().min(1),
  /** The claim with the scopes; a list or words. */
  scopeClaim: z.string().default('scope'),
  /** The claim that names the client. */
  clientClaim: z.string().default('client_id'),
  /** Clients whose names there are not those of partners here. */
  partners: z.record(z.string(), z.string()).optional(),
});
export type OutsideIssuer = z.infer<typeof OutsideIssuer>;

/** @param text JSON of `NASAB_PARTNER_ISSUER`; nothing: our own issuer alone. */
export const readOutsideIssuer = (text: string | undefined): OutsideIssuer | undefined =>
  text === undefined || text.trim() === '' ? undefined : OutsideIssuer.parse(JSON.parse(text));

export interface OutsideToken {
  readonly partner: string;
  readonly scopes: readonly string[];
  /** Thumbprint of the key its issuer bound it to, if it binds. */
  readonly jkt?: string;
}

/** The issuer gave no keys: nobody can be let in, and nobody is told that their token is wrong. */
export class IssuerUnreachable extends Error {}

/** Whether the token says, unchecked, that it is this issuer's. */
export function isFrom({ issuer }: OutsideIssuer, token: string): boolean {
  try {
    return decodeJwt(token).iss === issuer;
  } catch {
    return false;
  }
}

const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

/** Undefined for what it did not sign, not for us, not to call with, or older than a token of ours would be. */
export async function readOutsideToken(
  platform: Pick<Platform, 'now'>,
  outside: OutsideIssuer,
  token: string,
): Promise<OutsideToken | undefined> {
  const keys =
    keySets.get(outside.jwks) ?? createRemoteJWKSet(new URL(outside.jwks), { timeoutDuration: 3000 });
  keySets.set(outside.jwks, keys);
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      ...{ issuer: outside.issuer, algorithms, requiredClaims: ['exp', 'iat'] },
      ...{ currentDate: platform.now(), clockTolerance: clockSkew, maxTokenAge: tokenSeconds },
    });
    // An id token names a person to a client; it calls nobody.
    const calls =
      /^(?:application\/)?at\+jwt$/iu.test(protectedHeader.typ ?? '') || payload.token_use === 'access';
    return calls ? tokenOf(outside, payload) : undefined;
  } catch (error) {
    if (isOfToken(error)) return undefined;
    throw new IssuerUnreachable(`no keys from ${new URL(outside.jwks).host}`, { cause: error });
  }
}

/** A key it does not know may be one that came since: it is asked again, at most every half minute (jose). */
const isOfToken = (error: unknown): boolean => {
  const code = String((error as { code?: unknown }).code);
  return code.startsWith('ERR_J') && code !== 'ERR_JWKS_TIMEOUT' && code !== 'ERR_JOSE_GENERIC';
};

function tokenOf(outside: OutsideIssuer, payload: JWTPayload): OutsideToken | undefined {
  const client = payload[outside.clientClaim] ?? payload.azp ?? payload.sub;
  const scopes = scopesIn(outside, payload);
  if (typeof client !== 'string' || scopes.length === 0) return undefined;
  const { jkt } = (payload.cnf ?? {}) as { readonly jkt?: unknown };
  return {
    ...{ partner: outside.partners?.[client] ?? client, scopes },
    ...(typeof jkt === 'string' ? { jkt } : {}),
  };
}

/** None where the token is not for us. */
function scopesIn({ audience, scopeClaim }: OutsideIssuer, payload: JWTPayload): readonly string[] {
  const stated = payload[scopeClaim];
  const words = (Array.isArray(stated) ? stated : String(stated ?? '').split(' ')).map(String);
  if (payload.aud !== undefined) return [payload.aud].flat().includes(audience) ? words : [];
  const before = `${audience}/`;
  return words.filter((word) => word.startsWith(before)).map((word) => word.slice(before.length));
}

/**
 * What a token lets its partner do with the key that was proven. A token bound by its issuer goes with that key; any
 * other only with a key that is registered under an agreement. A revoked key opens nothing either way.
 */
export async function accessThrough(
  platform: World,
  { partner, scopes: given, jkt: bound }: OutsideToken,
  jkt: string,
): Promise<Access | undefined> {
  if (bound !== undefined && bound !== jkt) return undefined;
  const key = (await findClient(platform, partner))?.keys.find(({ kid }) => kid === jkt);
  if (key?.revoked !== undefined) return undefined;
  const under = key ?? (bound === undefined ? undefined : await liveUnder(platform, partner));
  if (under === undefined) return undefined;
  const possible = await scopesOf(platform, partner, under, dayOf(platform.now()));
  if (possible.length === 0) return undefined;
  const scopes = partnerScopes.filter((scope) => given.includes(scope) && possible.includes(scope));
  return { partner, scopes, environment: under.environment, agreement: under.agreement, jkt };
}

/** The newest agreement of the partner that lets it do anything today. */
async function liveUnder(
  platform: World,
  partner: string,
): Promise<Pick<ClientKey, 'agreement' | 'environment'> | undefined> {
  const file = SheetId.safeParse(partner).success ? await partnerFiles.find(platform, partner) : undefined;
  for (const { agreement } of file?.now.agreements.toReversed() ?? []) {
    const under = { agreement, environment: 'live' } as const;
    if ((await scopesOf(platform, partner, under, dayOf(platform.now()))).length > 0) return under;
  }
  return undefined;
}
