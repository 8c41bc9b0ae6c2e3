/**
 * The administration's own OpenID issuer, where one machine trusts one: what `officers` of a stage and the gateway's
 * authoriser are on AWS. Its addresses and keys come from its discovery document, asked when first needed.
 */
import { readFileSync } from 'node:fs';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import { ClaimNames } from '#functions/appointment';
import type { Claims } from '#functions/caller';
import { HttpError } from '#functions/problem';

/** On this machine itself an issuer may do without TLS. */
const Address = z
  .url({ protocol: /^https?$/u })
  .refine(
    (address) => address.startsWith('https:') || new URL(address).hostname === '127.0.0.1',
    'an issuer elsewhere is asked over https only',
  );

const Trust = z.strictObject({
  /** Exactly as its discovery document says it. */
  issuer: Address,
  /** Our public client there, with PKCE, allowed to return to `/officer.html`. */
  client: z.string().min(1),
  /** Whom its ID tokens must be for; default the client. */
  audience: z.array(z.string().min(1)).min(1).optional(),
  scope: z.string().default('openid'),
  claims: ClaimNames.prefault({}),
});

const Discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: Address,
  token_endpoint: Address,
  jwks_uri: Address,
  end_session_endpoint: Address.optional(),
});

/** Never one that a shared secret could sign. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'RS384', 'RS512', 'EdDSA'];

export interface Issuer {
  readonly names: ClaimNames;
  /** The one origin beside ours that the officers' page speaks to. */
  readonly origin: string;
  /** What the page must know, as `/sign-in.json`. @throws 503 while it can't be reached. */
  pages(): Promise<object>;
  /** The claims of a token that is its own, for us and in time; else undefined. */
  check(token: string): Promise<Claims | undefined>;
}

/** @throws naming what of the file can't be used. */
export function trustIssuer(file: string): Issuer {
  const parsed = Trust.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} can't be used\n${z.prettifyError(parsed.error)}`);
  const { issuer, client, audience = [client], scope, claims: names } = parsed.data;
  let found:
    | Promise<{ readonly said: z.output<typeof Discovery>; readonly keys: JWTVerifyGetKey }>
    | undefined;
  const ask = async () => {
    const answer = await fetch(`${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(10_000),
    });
    const said = Discovery.parse(await answer.json());
    if (said.issuer !== issuer) throw new Error('the discovery document is of another issuer');
    return { said, keys: createRemoteJWKSet(new URL(said.jwks_uri)) };
  };
  const discover = () => {
    // What could not be reached is asked again at the next call.
    found ??= ask().catch(() => {
      found = undefined;
      throw notAnswering();
    });
    return found;
  };
  return {
    names,
    origin: new URL(issuer).origin,
    async pages() {
      const { said } = await discover();
      const {
        authorization_endpoint: authorize,
        token_endpoint: token,
        end_session_endpoint: endSession,
      } = said;
      return { authorize, token, client, scope, ...(endSession === undefined ? {} : { endSession }) };
    },
    async check(token) {
      const { keys } = await discover();
      try {
        const wanted = { issuer, audience: [...audience], algorithms };
        return asGateway((await jwtVerify(token, keys, wanted)).payload);
      } catch (error) {
        if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return undefined;
        throw notAnswering();
      }
    },
  };
}

const notAnswering = (): HttpError =>
  new HttpError(503, 'issuer.silent', {
    ar: 'تعذر الاتصال بمزود هوية الإدارة. المرجو إعادة المحاولة بعد قليل.',
    fr: 'Le fournisseur d’identité de l’administration ne répond pas. Réessayez dans un instant.',
  });

/** As API Gateway's authoriser hands claims on: everything is text, a list is `[a b]`. */
export const asGateway = (claims: Readonly<Record<string, unknown>>): Claims =>
  Object.fromEntries(
    Object.entries(claims).flatMap(([name, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[name, text]];
    }),
  );

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map((each) => textOf(each) ?? '').join(' ')}]`;
  return undefined;
}
