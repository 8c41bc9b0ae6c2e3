/** Access tokens of partners: given for an assertion of a registered key, bound to a key of the caller's, ten minutes long. */
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import * as z from 'zod';
import { dayOf } from '#shared/cases/plain-date';
import type { Platform } from '#shared/platform/platform';
import {
  type Client,
  type ClientKey,
  type Environment,
  environments,
  findClient,
  type PartnerScope,
  partnerScopes,
  scopesOf,
} from './clients.ts';
import { clockSkew, hashOf, provingAlgorithms } from './proof.ts';

export const tokenSeconds = 600;
/** Seconds an assertion may be good for. */
const assertionSeconds = 300;
export const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

type World = Pick<Platform, 'signer' | 'books' | 'slips' | 'now' | 'newId'>;

/** The issuer, which is also what its tokens are for. */
export const issuerOf = ({ signer }: Pick<Platform, 'signer'>): string => `${signer.issuer}/partner/v1`;

export type Granted =
  | { readonly status: 'granted'; readonly token: string; readonly scopes: readonly PartnerScope[] }
  /** Not known, not proven, played again, or no longer under an agreement: one answer. */
  | { readonly status: 'invalid-client' }
  | { readonly status: 'invalid-scope' };

/**
 * @param jkt thumbprint of the key the token is to be bound to, proven.
 * @param asked scopes; none: all the partner can be given.
 */
export async function grantToken(
  platform: World,
  {
    assertion,
    jkt,
    asked,
  }: { readonly assertion: string; readonly jkt: string; readonly asked: readonly string[] },
): Promise<Granted> {
  const proven = await checkAssertion(platform, assertion);
  if (proven === undefined) return { status: 'invalid-client' };
  const { partner, key } = proven;
  const possible = await scopesOf(platform, partner, key, dayOf(platform.now()));
  if (possible.length === 0) return { status: 'invalid-client' };
  const scopes = asked.length === 0 ? possible : possible.filter((scope) => asked.includes(scope));
  if (asked.some((scope) => !possible.some((each) => each === scope))) return { status: 'invalid-scope' };
  const issuer = issuerOf(platform);
  const at = Math.floor(platform.now().getTime() / 1000);
  const claims = {
    ...{ iss: issuer, aud: issuer, sub: partner, client_id: partner, scope: scopes.join(' ') },
    ...{ jti: platform.newId('commit').slice('commit-'.length), iat: at, exp: at + tokenSeconds },
    ...{ cnf: { jkt }, key: key.kid, environment: key.environment },
  };
  return { status: 'granted', token: await platform.signer.sign(claims, 'at+jwt'), scopes };
}

const Assertion = z.object({ jti: z.string().min(8).max(200), exp: z.number() });

async function checkAssertion(
  platform: World,
  assertion: string,
): Promise<{ readonly partner: string; readonly key: ClientKey } | undefined> {
  try {
    const { sub: partner = '' } = decodeJwt(assertion);
    const { kid } = decodeProtectedHeader(assertion);
    const client = await findClient(platform, partner);
    const key = client && (await keyThatSigned(platform, client, assertion, kid));
    if (key === undefined) return undefined;
    const { jti, exp } = Assertion.parse(decodeJwt(assertion));
    const seconds = platform.now().getTime() / 1000;
    if (exp > seconds + assertionSeconds + clockSkew) return undefined;
    const until = new Date((exp + 2 * clockSkew) * 1000);
    const once = await platform.slips.keep({
      ...{ space: `assertion.${partner}`, key: hashOf(jti), body: 1, until },
    });
    return once.status === 'kept' ? { partner, key } : undefined;
  } catch (error) {
    if (isUnusable(error)) return undefined;
    throw error;
  }
}

/** What somebody sent, and no fault of ours. */
const isUnusable = (error: unknown): boolean =>
  error instanceof z.ZodError ||
  error instanceof TypeError ||
  String((error as { code?: unknown }).code).startsWith('ERR_J');

async function keyThatSigned(
  platform: World,
  { partner, keys }: Client,
  assertion: string,
  kid: string | undefined,
): Promise<ClientKey | undefined> {
  const issuer = issuerOf(platform);
  const named = keys.filter((key) => key.revoked === undefined && (kid === undefined || key.kid === kid));
  for (const key of named.slice(-5)) {
    const checked = await jwtVerify(assertion, await importJWK(key.jwk, algorithmOf(key)), {
      algorithms: [algorithmOf(key)],
      issuer: partner,
      subject: partner,
      audience: [issuer, `${issuer}/token`],
      currentDate: platform.now(),
      clockTolerance: clockSkew,
      requiredClaims: ['exp', 'jti'],
    }).catch((error: unknown) => {
      if (isUnusable(error)) return undefined;
      throw error;
    });
    if (checked !== undefined) return key;
  }
  return undefined;
}

const algorithmOf = ({ jwk }: ClientKey): (typeof provingAlgorithms)[number] =>
  jwk.kty === 'EC' ? 'ES256' : jwk.kty === 'RSA' ? 'PS256' : 'EdDSA';

const AccessClaims = z.object({
  client_id: z.string(),
  scope: z.string(),
  exp: z.number(),
  key: z.string(),
  environment: z.enum(environments),
  cnf: z.object({ jkt: z.string() }),
});
type AccessClaims = z.infer<typeof AccessClaims>;

export interface Access {
  readonly partner: string;
  readonly scopes: readonly PartnerScope[];
  readonly environment: Environment;
  /** Of the key it was given for. */
  readonly agreement: string;
  /** Thumbprint of the key that has to be proven with each call. */
  readonly jkt: string;
}

/** Tokens whose signature was checked already; each is used many times in its ten minutes. */
const checkedBy = new WeakMap<World['signer'], Map<string, AccessClaims>>();
const checkedKept = 2000;

/** Undefined for a token that is not ours, not for us, over, or whose key or agreement no longer stands. */
export async function checkAccess(platform: World, token: string): Promise<Access | undefined> {
  const claims = await readToken(platform, token);
  if (claims === undefined) return undefined;
  const { client_id: partner, environment, cnf } = claims;
  const key = (await findClient(platform, partner))?.keys.find(({ kid }) => kid === claims.key);
  if (key === undefined || key.revoked !== undefined) return undefined;
  const possible = await scopesOf(platform, partner, key, dayOf(platform.now()));
  if (possible.length === 0) return undefined;
  const given = claims.scope.split(' ');
  const scopes = partnerScopes.filter((scope) => given.includes(scope) && possible.includes(scope));
  return { partner, scopes, environment, agreement: key.agreement, jkt: cnf.jkt };
}

async function readToken(platform: World, token: string): Promise<AccessClaims | undefined> {
  const checked = checkedBy.get(platform.signer) ?? new Map<string, AccessClaims>();
  checkedBy.set(platform.signer, checked);
  const name = hashOf(token);
  const known = checked.get(name);
  if (known !== undefined) return known.exp > platform.now().getTime() / 1000 ? known : undefined;
  const issuer = issuerOf(platform);
  const keys = createLocalJWKSet({ keys: (await platform.signer.publicKeys()).map((key) => ({ ...key })) });
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...{ issuer, audience: issuer, typ: 'at+jwt', algorithms: ['ES256'], currentDate: platform.now() },
    });
    const claims = AccessClaims.parse(payload);
    checked.set(name, claims);
    if (checked.size > checkedKept) checked.delete(checked.keys().next().value!);
    return claims;
  } catch (error) {
    if (isUnusable(error)) return undefined;
    throw error;
  }
}

/** What a client's library asks first (RFC 8414). */
export function metadataOf(platform: Pick<Platform, 'signer'>) {
  const issuer = issuerOf(platform);
  return {
    issuer,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    grant_types_supported: ['client_credentials'],
    response_types_supported: [],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: [...provingAlgorithms],
    dpop_signing_alg_values_supported: [...provingAlgorithms],
    scopes_supported: [...partnerScopes],
  };
}
