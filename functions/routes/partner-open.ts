/** What a partner's program meets first, without a token: where tokens are given, the keys that check our seals, is it up. */
import * as z from 'zod';
import { partnerScopes } from '#shared/partner/clients';
import { assertionType, grantToken, metadataOf, tokenSeconds } from '#shared/partner/tokens';
import { HttpError } from '../problem.ts';
import { route } from '../route.ts';

const exampleToken = 'eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.c2ln';

const token = route({
  id: 'grantPartnerToken',
  method: 'POST',
  path: '/partner/v1/token',
  audience: 'partner',
  scope: 'open',
  form: true,
  summary: {
    ar: 'رمز نفاذ لعشر دقائق، مقابل إقرار موقع بمفتاح مسجل',
    fr: 'Un jeton d’accès de dix minutes, contre une assertion signée d’une clé enregistrée',
    en: 'An access token for ten minutes, for an assertion signed by a registered key',
  },
  more: {
    en: 'Client credentials (RFC 6749, 4.4) with `private_key_jwt` (RFC 7523) and DPoP (RFC 9449). `iss` and `sub` of the assertion are your client id, `aud` is the issuer, `exp` at most five minutes ahead, `jti` new each time: an assertion works once. The first call is answered `use_dpop_nonce`; repeat it with the `DPoP-Nonce` given. There is no refresh token: ask again.',
    fr: 'Client credentials (RFC 6749, 4.4) avec `private_key_jwt` (RFC 7523) et DPoP (RFC 9449). `iss` et `sub` de l’assertion sont votre identifiant, `aud` l’émetteur, `exp` au plus cinq minutes plus tard, `jti` neuf à chaque fois : une assertion sert une fois. Le premier appel reçoit `use_dpop_nonce` ; refaites-le avec la valeur `DPoP-Nonce` reçue. Il n’y a pas de jeton de renouvellement : demandez-en un autre.',
  },
  input: z.object({
    grant_type: z.string().max(100),
    client_assertion_type: z.string().max(200).optional(),
    client_assertion: z.string().max(8000).optional(),
    client_id: z.string().max(100).optional(),
    scope: z.string().max(200).optional(),
    resource: z.string().max(300).optional(),
  }),
  output: z.object({
    access_token: z.string(),
    token_type: z.literal('DPoP'),
    expires_in: z.int(),
    scope: z.string(),
  }),
  examples: [
    {
      name: 'granted',
      input: {
        grant_type: 'client_credentials',
        client_assertion_type: assertionType,
        client_assertion: exampleToken,
        scope: 'decisions:read',
      },
      output: {
        access_token: exampleToken,
        token_type: 'DPoP',
        expires_in: tokenSeconds,
        scope: 'decisions:read',
      },
    },
  ],
  handle: async (platform, { jkt = '' }, { input }) => {
    if (input.grant_type !== 'client_credentials')
      throw new HttpError(400, 'oauth.unsupported-grant-type', otherGrant);
    if (input.client_assertion_type !== assertionType || input.client_assertion === undefined)
      throw invalidClient();
    const asked = input.scope?.split(' ').filter((scope) => scope !== '') ?? [];
    const granted = await grantToken(platform, { assertion: input.client_assertion, jkt, asked });
    switch (granted.status) {
      case 'granted':
        return {
          ...{ access_token: granted.token, token_type: 'DPoP' as const },
          ...{ expires_in: tokenSeconds, scope: granted.scopes.join(' ') },
        };
      case 'invalid-client':
        throw invalidClient();
      case 'invalid-scope':
        throw new HttpError(400, 'oauth.invalid-scope', otherScope);
    }
  },
});

const invalidClient = (): HttpError => new HttpError(401, 'oauth.invalid-client', notProven);

export const notProven = {
  ar: 'لم يقبل الإقرار: مفتاح غير مسجل، أو إقرار منته أو سبق استعماله، أو اتفاقية غير سارية.',
  fr: 'Assertion refusée : clé inconnue, assertion périmée ou déjà servie, ou convention qui n’est pas en cours.',
};
export const otherGrant = {
  ar: 'القيمة الوحيدة المقبولة لخانة ⁨grant_type⁩ هي ⁨client_credentials⁩.',
  fr: 'Seul grant_type=client_credentials est admis.',
};
export const otherScope = {
  ar: 'لا تشمل الاتفاقية هذه الصلاحية.',
  fr: 'La convention ne comprend pas ce droit.',
};

const Words = z.array(z.string());
const metadata = route({
  id: 'getPartnerIssuer',
  keptSeconds: 600,
  method: 'GET',
  path: '/partner/v1/.well-known/openid-configuration',
  audience: 'partner',
  scope: 'open',
  summary: {
    ar: 'عناوين مانح الرموز وما يقبله',
    fr: 'Les adresses de l’émetteur de jetons et ce qu’il admet',
    en: 'The token issuer’s addresses and what it takes',
  },
  more: {
    en: 'OpenID Connect discovery: give a client library the issuer `…/partner/v1` and it finds the rest.',
    fr: 'Découverte OpenID Connect : donnez l’émetteur `…/partner/v1` à votre bibliothèque, elle trouve le reste.',
  },
  output: z.object({
    issuer: z.url(),
    token_endpoint: z.url(),
    jwks_uri: z.url(),
    grant_types_supported: Words,
    response_types_supported: Words,
    token_endpoint_auth_methods_supported: Words,
    token_endpoint_auth_signing_alg_values_supported: Words,
    dpop_signing_alg_values_supported: Words,
    scopes_supported: Words,
  }),
  examples: [
    {
      name: 'issuer',
      output: metadataOf({ signer: { issuer: 'https://nasab.example' } as never }),
    },
  ],
  handle: async (platform) => metadataOf(platform),
});

const jwks = route({
  id: 'getPartnerKeys',
  keptSeconds: 600,
  method: 'GET',
  path: '/partner/v1/jwks',
  audience: 'partner',
  scope: 'open',
  summary: {
    ar: 'المفاتيح العمومية التي يتحقق بها من الأختام والرموز، وأولها المستعمل حاليا',
    fr: 'Les clés publiques qui vérifient sceaux et jetons, la clé en service d’abord',
    en: 'The public keys that check seals and tokens, the one in use first',
  },
  more: {
    en: 'A JWKS. Keep it ten minutes; when a `kid` is missing from what you kept, read it again once. Former keys stay here as long as something they signed may be shown.',
    fr: 'Un JWKS. Gardez-le dix minutes ; si un `kid` y manque, relisez-le une fois. Les anciennes clés y restent tant que ce qu’elles ont signé peut être présenté.',
  },
  output: z.object({
    keys: z.array(
      z.object({
        ...{ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), kid: z.string() },
        ...{ alg: z.literal('ES256'), use: z.literal('sig') },
      }),
    ),
  }),
  examples: [
    {
      name: 'one key',
      output: {
        keys: [
          {
            ...{ kty: 'EC', crv: 'P-256', kid: 'k7Qb2xLw', alg: 'ES256', use: 'sig' },
            x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
            y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
          },
        ],
      },
    },
  ],
  handle: async ({ signer }) => ({ keys: [...(await signer.publicKeys())] }),
});

const health = route({
  id: 'getPartnerHealth',
  method: 'GET',
  path: '/partner/v1/health',
  audience: 'partner',
  scope: 'open',
  summary: {
    ar: 'هل تجيب الخدمة الشركاء؟',
    fr: 'Le service répond-il aux partenaires ?',
    en: 'Does the service answer partners?',
  },
  more: {
    en: 'Needs no token. Ask it once a minute at most; it says nothing of your agreement.',
    fr: 'Sans jeton. Une fois par minute suffit ; elle ne dit rien de votre convention.',
  },
  output: z.object({ status: z.literal('ok'), scopes: z.array(z.enum(partnerScopes)) }),
  examples: [{ name: 'up', output: { status: 'ok', scopes: [...partnerScopes] } }],
  handle: async () => ({ status: 'ok' as const, scopes: [...partnerScopes] }),
});

export const openPartnerRoutes = [token, metadata, jwks, health];
