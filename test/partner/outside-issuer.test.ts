/** Tokens of an issuer nobody here wrote (`oidc-provider`), bound by it or plain: neither opens anything without a key. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepDemoAgreement } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { actOnAgreement } from '#shared/cases/agreement-acts';
import { openCase } from '#shared/cases/applicant';
import { giveConsent } from '#shared/cases/consent';
import { registerKey, revokeKey } from '#shared/partner/clients';
import { type OutsideIssuer, readOutsideIssuer } from '#shared/partner/outside';
import type { Actor } from '#shared/platform/platform';
import { laterDay } from '../cases/world.ts';
import { Bank, makeKeys } from './bank.ts';

const audience = 'https://nasab.example/partner';
const administrator: Actor = { kind: 'officer', id: 'administrator-1', role: 'administrator' };
const applicant: Actor = { kind: 'applicant', id: 'applicant' };
const secret = 'a-secret-of-the-issuer-s-own-clients';

let issuing: HttpServer;
let issuer: string;
let server: Server;
let dataDir: string;
/** The issuer's own key, to sign as Cognito would. */
let signing: Awaited<ReturnType<typeof generateKeyPair>>;

beforeAll(async () => {
  for (const way of ['warn', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => undefined);
  issuing = createServer();
  await new Promise<void>((done) => issuing.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(issuing.address() as AddressInfo).port}`;
  signing = await generateKeyPair('ES256', { extractable: true });
  const client = (client_id: string) => ({
    ...{ client_id, client_secret: secret, grant_types: ['client_credentials'] },
    ...{ redirect_uris: [], response_types: [], token_endpoint_auth_method: 'client_secret_post' as const },
    id_token_signed_response_alg: 'ES256' as const,
  });
  const provider = new Provider(issuer, {
    clients: ['bank-out', 'bank-bound', 'client-7f3'].map(client),
    jwks: { keys: [{ ...(await exportJWK(signing.privateKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] },
    scopes: ['decisions:read', 'webhooks:write'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: (_: unknown, resource: string) => ({
          ...{ scope: 'decisions:read webhooks:write', audience: resource },
          ...{ accessTokenFormat: 'jwt', accessTokenTTL: 300, jwt: { sign: { alg: 'ES256' } } },
        }),
      },
    },
  });
  issuing.on('request', provider.callback());
  dataDir = mkdtempSync(join(tmpdir(), 'nasab-outside-'));
  const outside: OutsideIssuer = {
    ...{ issuer, jwks: `${issuer}/jwks`, audience, scopeClaim: 'scope', clientClaim: 'client_id' },
    partners: { 'client-7f3': 'bank-mapped' },
  };
  server = await startServer({
    ...{ dataDir, port: 0, writeLog: () => undefined, partners: { outside } },
    reader: { readPaper: async () => Promise.reject(new Error('no paper is read here')) },
  });
});
afterAll(async () => {
  await server.close();
  issuing.closeAllConnections();
  await new Promise((done) => issuing.close(done));
  rmSync(dataDir, { recursive: true, force: true });
  vi.restoreAllMocks();
});

/** A bank whose agreement is signed, with its key registered, and a case it may read. */
async function newBank(id: string): Promise<{ readonly bank: Bank; readonly path: string }> {
  const bank = new Bank(server.url, id, await makeKeys(), await makeKeys());
  await keepDemoAgreement(server.platform, id);
  await registerKey(server.platform, administrator, id, {
    ...{ jwk: bank.client.jwk, agreement: 'a1', environment: 'live' },
  });
  const opened = await openCase(server.platform, applicant, { delegation: 'khenifra', language: 'fr' });
  await giveConsent(server.platform, opened.caseId, applicant, {
    ...{ partner: id, until: laterDay(), purpose: 'loan' },
  });
  // Of ours it needs the nonce alone.
  bank.nonce = (await fetch(`${server.url}/partner/v1/health`)).headers.get('dpop-nonce') ?? '';
  return { bank, path: `/decisions/${opened.reference}` };
}

async function tokenFor(bank: Bank, client = bank.id, more: Record<string, string> = {}): Promise<string> {
  const { dpop, ...fields } = more;
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: dpop === undefined ? {} : { dpop },
    body: new URLSearchParams({
      ...{ grant_type: 'client_credentials', client_id: client, client_secret: secret },
      ...{ scope: 'decisions:read', resource: audience, ...fields },
    }),
  });
  const granted = (await answer.json()) as { access_token?: string };
  if (granted.access_token === undefined) throw new Error(JSON.stringify(granted));
  return granted.access_token;
}

const as = (bank: Bank, keys = bank.client): Bank => {
  const other = new Bank(server.url, bank.id, keys, keys);
  other.nonce = bank.nonce;
  other.token = bank.token;
  return other;
};

describe('a plain token of an issuer outside', () => {
  it('opens with a registered key what the agreement lets, and nothing without it', async () => {
    const { bank, path } = await newBank('bank-out');
    bank.token = await tokenFor(bank);
    expect(await as(bank).call('GET', path)).toMatchObject({ status: 200, body: { status: 'pending' } });
    // Whoever took the token has no key of the bank's.
    expect((await as(bank, await makeKeys()).call('GET', path)).body.code).toBe('proof.refused');
    expect((await as(bank).call('GET', path, { headers: { dpop: '' } })).status).toBe(401);
    expect((await as(bank).call('GET', '/referrals')).body.code).toBe('scope.lacking');
    await revokeKey(server.platform, administrator, bank.id, await kidOf(bank), 'Clé perdue');
    expect((await as(bank).call('GET', path)).status).toBe(401);
  });

  it('is of the partner the operator says its client is', async () => {
    const { bank, path } = await newBank('bank-mapped');
    bank.token = await tokenFor(bank, 'client-7f3');
    expect((await as(bank).call('GET', path)).status).toBe(200);
  });
});

it('a token that its issuer bound goes with that key alone, while an agreement is live', async () => {
  const { bank, path } = await newBank('bank-bound');
  const asked = await bank.proof('POST', `${issuer}/token`, { nonce: undefined }, bank.proving);
  bank.token = await tokenFor(bank, bank.id, { dpop: asked });
  expect((await as(bank, bank.proving).call('GET', path)).status).toBe(200);
  // Registered, and still not the key it is bound to.
  expect((await as(bank, bank.client).call('GET', path)).body.code).toBe('proof.refused');
  await actOnAgreement(server.platform, administrator, bank.id, 'a1', { act: 'suspend', reason: 'Contrôle' });
  expect((await as(bank, bank.proving).call('GET', path)).status).toBe(401);
});

describe('as Cognito writes them', () => {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    token_use: 'access',
    client_id: 'bank-pool',
    scope: `${audience}/decisions:read`,
    iat: now,
    exp: now + 300,
  };
  const sign = (changed: JWTPayload, key = signing.privateKey, alg = 'ES256') =>
    new SignJWT({ iss: issuer, jti: randomUUID(), ...claims, ...changed })
      .setProtectedHeader({ alg, kid: 'k1' })
      .sign(key);
  let pool: Awaited<ReturnType<typeof newBank>>;
  beforeAll(async () => {
    pool = await newBank('bank-pool');
  });
  const heard = async (token: string) => {
    pool.bank.token = token;
    return (await as(pool.bank).call('GET', pool.path)).status;
  };

  it('a token without an audience is ours by the words before its scopes', async () => {
    expect(await heard(await sign({}))).toBe(200);
  });

  it.each<[string, () => Promise<string>]>([
    ['for another service', () => sign({ scope: 'https://other.example/decisions:read' })],
    ['for another audience', () => sign({ aud: 'https://other.example', scope: 'decisions:read' })],
    ['of another issuer', () => sign({ iss: 'https://other.example' })],
    ['that names a person', () => sign({ token_use: 'id' })],
    ['that is over', () => sign({ exp: now - 120 })],
    ['older than ten minutes', () => sign({ iat: now - 900 })],
    ['signed by another key', async () => sign({}, (await generateKeyPair('ES256')).privateKey)],
    ['of a client that is no partner', () => sign({ client_id: 'bank-nobody' })],
  ])('not a token %s', async (_, token) => {
    expect(await heard(await token())).toBe(401);
  });
});

it('an issuer that gives no keys is said to be away; no token is called wrong for it', async () => {
  const { readOutsideToken, IssuerUnreachable } = await import('#shared/partner/outside');
  const away = {
    ...{ issuer, audience, jwks: `${issuer}/nothing-here` },
    scopeClaim: 'scope',
    clientClaim: 'client_id',
  };
  const token = await new SignJWT({ iss: issuer })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .sign(signing.privateKey);
  await expect(readOutsideToken(server.platform, away, token)).rejects.toBeInstanceOf(IssuerUnreachable);
});

it('an operator’s setting without TLS, or without an audience, is refused', () => {
  expect(readOutsideIssuer(undefined)).toBeUndefined();
  const fit = { issuer: 'https://id.example', jwks: 'https://id.example/jwks', audience };
  expect(readOutsideIssuer(JSON.stringify(fit))).toMatchObject({ ...fit, scopeClaim: 'scope' });
  expect(() => readOutsideIssuer(JSON.stringify({ ...fit, jwks: 'http://id.example/jwks' }))).toThrow();
  expect(() => readOutsideIssuer(JSON.stringify({ ...fit, audience: '' }))).toThrow();
});

const kidOf = async (bank: Bank): Promise<string> =>
  (await import('jose')).calculateJwkThumbprint(bank.client.jwk);
