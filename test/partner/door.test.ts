import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactVerify, createLocalJWKSet, importJWK } from 'jose';
import * as oauth from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDemoAgreement, keepDemoKeys } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { actOnAgreement } from '#shared/cases/agreement-acts';
import { openCase } from '#shared/cases/applicant';
import { giveConsent, revokeConsent } from '#shared/cases/consent';
import { sightingsOf } from '#shared/cases/sightings';
import { listWarned, registerKey, revokeKey } from '#shared/partner/clients';
import { noteLooks, usualLooks } from '#shared/partner/rushes';
import { SheetId } from '#shared/platform/book';
import type { Actor } from '#shared/platform/platform';
import { laterDay } from '../cases/world.ts';
import { Bank, makeKeys } from './bank.ts';

let server: Server;
let dataDir: string;
const log: string[] = [];
const administrator: Actor = { kind: 'officer', id: 'administrator-1', role: 'administrator' };
const applicant: Actor = { kind: 'applicant', id: 'applicant' };
const until = laterDay();

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'nasab-partner-'));
  server = await startServer({
    ...{ dataDir, port: 0, writeLog: (line: string) => void log.push(line) },
    reader: { readPaper: async () => Promise.reject(new Error('no paper is read here')) },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function newBank(id: string, environment: 'live' | 'sandbox' = 'live'): Promise<Bank> {
  const bank = new Bank(server.url, id, await makeKeys(), await makeKeys());
  await keepDemoAgreement(server.platform, id);
  await registerKey(server.platform, administrator, id, {
    jwk: bank.client.jwk,
    agreement: 'a1',
    environment,
  });
  return bank;
}
async function newCase(...partners: readonly string[]) {
  const opened = await openCase(server.platform, applicant, { delegation: 'khenifra', language: 'fr' });
  for (const partner of partners)
    await giveConsent(server.platform, opened.caseId, applicant, { partner, until, purpose: 'loan' });
  return opened;
}

describe('a client library that somebody else wrote', () => {
  it('finds the issuer, gets a token and reads a decision, whose seal holds with the published keys', async () => {
    await keepDemoAgreement(server.platform, 'bank-demo');
    const file = await keepDemoKeys(server.platform, dataDir, 'bank-demo');
    const { sandbox } = JSON.parse(readFileSync(file, 'utf8'));
    const key = (await importJWK(sandbox, 'ES256')) as oauth.CryptoKey;
    const config = await oauth.discovery(
      new URL(`${server.url}/partner/v1`),
      'bank-demo',
      undefined,
      oauth.PrivateKeyJwt(key),
      { execute: [oauth.allowInsecureRequests] },
    );
    const DPoP = oauth.getDPoPHandle(config, await oauth.randomDPoPKeyPair('ES256'));
    const tokens = await oauth.clientCredentialsGrant(config, { scope: 'decisions:read' }, { DPoP });
    expect(tokens).toMatchObject({ token_type: 'dpop', expires_in: 600, scope: 'decisions:read' });
    const address = new URL(`${server.url}/partner/v1/decisions/NSB-TEST-GRNT`);
    const answer = await oauth.fetchProtectedResource(
      ...([config, tokens.access_token, address, 'GET', undefined, undefined, { DPoP }] as const),
    );
    const decision = (await answer.json()) as { seal: string };
    expect(decision).toMatchObject({ reference: 'NSB-TEST-GRNT', status: 'granted', amountMAD: 27000 });
    const { jwks_uri = '' } = config.serverMetadata();
    const keys = createLocalJWKSet((await (await fetch(jwks_uri)).json()) as never);
    const { payload } = await compactVerify(decision.seal, keys);
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      k: 'sandbox',
      o: 'granted',
      a: 2_700_000,
    });
  });
});

describe('no token is given', () => {
  it.each<[string, (bank: Bank) => Promise<Record<string, string>>, string]>([
    [
      'for another audience',
      (bank) => bank.assertion({ aud: 'https://other.example' }).then(asserted),
      'invalid_client',
    ],
    [
      'for a key nobody registered',
      async (bank) => asserted(await bank.assertion({}, (await makeKeys()).privateKey)),
      'invalid_client',
    ],
    [
      'to a client nobody knows',
      (bank) => bank.assertion({ iss: 'bank-x', sub: 'bank-x' }).then(asserted),
      'invalid_client',
    ],
    [
      'in the name of another',
      (bank) => bank.assertion({ sub: 'bank-demo' }).then(asserted),
      'invalid_client',
    ],
    [
      'for an assertion that is over',
      (bank) => bank.assertion({ exp: 1_700_000_000 }).then(asserted),
      'invalid_client',
    ],
    [
      'for one that lives too long',
      (bank) => bank.assertion({ exp: 9_999_999_999 }).then(asserted),
      'invalid_client',
    ],
    [
      'for one without a name of its own',
      (bank) => bank.assertion({ jti: undefined }).then(asserted),
      'invalid_client',
    ],
    ['for a secret', async () => ({ client_assertion: '', client_secret: 'secret' }), 'invalid_client'],
    ['for what is no JWT', async () => asserted('a.b.c'), 'invalid_client'],
    ['for a right the agreement does not give', async () => ({ scope: 'referrals:read' }), 'invalid_scope'],
    ['for another grant', async () => ({ grant_type: 'password' }), 'unsupported_grant_type'],
  ])('%s', async (_, changed, error) => {
    const bank = await newBank('bank-refused').catch(() => newBank(`bank-refused-${randomUUID()}`));
    await bank.enter();
    const { status, body, headers } = await bank.ask({ ...(await bank.fields()), ...(await changed(bank)) });
    expect(body.error).toBe(error);
    expect(status).toBe(error === 'invalid_client' ? 401 : 400);
    expect(headers.get('cache-control')).toBe('no-store');
  });
  const asserted = (client_assertion: string) => ({ client_assertion });

  it('for an assertion or a proof that was used, or without a proof of ours', async () => {
    const bank = await newBank('bank-replay');
    await bank.enter();
    const fields = await bank.fields();
    const proof = await bank.proof('POST', `${bank.issuer}/token`);
    expect((await bank.ask(fields, { dpop: proof })).status).toBe(200);
    expect((await bank.ask(fields)).body.error).toBe('invalid_client');
    expect((await bank.ask(await bank.fields(), { dpop: proof })).body.error).toBe('invalid_dpop_proof');
    const without = await fetch(`${bank.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    expect(await without.json()).toMatchObject({ error: 'invalid_dpop_proof' });
    bank.nonce = 'of-another-day';
    expect((await bank.ask(await bank.fields())).body.error).toBe('use_dpop_nonce');
  });
});

describe('a decision is read', () => {
  let bank: Bank;
  let mine: Awaited<ReturnType<typeof newCase>>;
  beforeAll(async () => {
    bank = await newBank('bank-1');
    await bank.enter();
    mine = await newCase('bank-1');
  });
  const path = () => `/decisions/${mine.reference}`;

  it('with status and reference alone, told to the applicant with the agreement it was asked under', async () => {
    const { status, body, headers } = await bank.call('GET', path(), {
      headers: { 'x-request-id': 'request-0042' },
    });
    expect({ status, body }).toEqual({ status: 200, body: { reference: mine.reference, status: 'pending' } });
    expect(headers.get('x-request-id')).toBe('request-0042');
    expect(headers.get('ratelimit')).toMatch(/^"minute";r=\d+;t=\d+$/u);
    const { sightings } = await sightingsOf(server.platform, {
      caseId: mine.caseId,
      openedAt: new Date().toISOString(),
    });
    expect(sightings).toMatchObject([
      { kind: 'partner', id: 'bank-1', what: 'decision', why: 'loan', under: 'a1' },
    ]);
  });

  it('once: what has not changed is not sent again', async () => {
    const etag = (await bank.call('GET', path())).headers.get('etag') ?? '';
    const again = await bank.call('GET', path(), { headers: { 'if-none-match': etag } });
    expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: undefined });
  });

  it.each<[string, (bank: Bank, address: string) => Promise<Record<string, string>>]>([
    ['without a token', async () => ({ authorization: '' })],
    ['as a bearer', async (each) => ({ authorization: `Bearer ${each.token}` })],
    ['without a proof', async () => ({ dpop: '' })],
    ['with a proof of another call', async (each, address) => ({ dpop: await each.proof('POST', address) })],
    [
      'with a proof for another address',
      async (each, address) => ({ dpop: await each.proof('GET', `${address}x`) }),
    ],
    ['with a proof for no token', async (each, address) => ({ dpop: await each.proof('GET', address) })],
    [
      'with a proof by another key',
      async (each, address) => ({ dpop: await each.proof('GET', address, {}, await makeKeys()) }),
    ],
    [
      'with a token that was changed',
      async (each) => ({ authorization: `DPoP ${each.token.slice(0, -6)}AAAAAA` }),
    ],
    [
      'with a seal for a token',
      async (each) => ({
        authorization: `DPoP ${await server.platform.signer.sign({ client_id: each.id })}`,
      }),
    ],
  ])('not %s', async (_, changed) => {
    const headers = await changed(bank, `${bank.issuer}${path()}`);
    const refused = await bank.call('GET', path(), { headers });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toMatch(/^DPoP /u);
  });

  it('not with a proof that was used, nor by a token without the scope', async () => {
    const once = await bank.proof('GET', `${bank.issuer}${path()}`, { ath: await hashOf(bank.token) });
    expect((await bank.call('GET', path(), { headers: { dpop: once } })).status).toBe(200);
    expect((await bank.call('GET', path(), { headers: { dpop: once } })).status).toBe(401);
    const narrow = new Bank(server.url, bank.id, bank.client, bank.proving);
    await narrow.enter('webhooks:write');
    expect((await narrow.call('GET', path())).status).toBe(403);
    expect((await bank.call('GET', '/referrals')).body.code).toBe('scope.lacking');
  });

  it('not of another bank, nor after consent is taken back, nor by a sandbox key: all are one answer', async () => {
    const others = await newCase('bank-2');
    const taken = await newCase('bank-1');
    await revokeConsent(server.platform, taken.caseId, applicant, 'bank-1');
    const answers = await Promise.all(
      ['NSB-0000-0000', 'nonsense', others.reference, taken.reference].map((each) =>
        bank.call('GET', `/decisions/${each}`),
      ),
    );
    const plain = answers.map(({ status, headers, body }) => {
      const kept = [...headers].filter(
        ([name]) => !['date', 'x-request-id', 'ratelimit', 'keep-alive'].includes(name),
      );
      return { status, headers: kept, body };
    });
    expect(plain[0]?.status).toBe(404);
    for (const each of plain) expect(each).toEqual(plain[0]);
    const sandbox = await newBank('bank-sand', 'sandbox');
    await sandbox.enter();
    await giveConsent(server.platform, mine.caseId, applicant, {
      partner: 'bank-sand',
      until,
      purpose: 'loan',
    });
    expect((await sandbox.call('GET', path())).status).toBe(404);
    expect((await bank.call('GET', '/decisions/NSB-TEST-GRNT')).status).toBe(404);
  });

  it('in the list of what changed, whose cursor opens no other list', async () => {
    const { body } = await bank.call('GET', '/decisions?limit=50');
    expect(body.decisions).toContainEqual({ reference: mine.reference, status: 'pending' });
    expect((await bank.call('GET', `/decisions?cursor=${body.cursor}`)).status).toBe(200);
    const other = await newBank('bank-3');
    await other.enter();
    expect((await other.call('GET', `/decisions?cursor=${body.cursor}`)).body.code).toBe('cursor.unknown');
    expect((await other.call('GET', '/decisions')).body.decisions).toEqual([]);
  });

  it('and answered: once per key, for the applicant and the officer to see', async () => {
    const input = {
      answer: 'agreed-in-principle',
      amountMAD: 40_000,
      on: '2026-11-01',
      bankReference: 'PR-1',
    };
    const send = (key: string, body: unknown = input) =>
      bank.call('POST', `${path()}/answer`, { body, headers: { 'idempotency-key': key } });
    const first = await send('answer-key-1');
    expect(first).toMatchObject({
      status: 200,
      body: { reference: mine.reference, answer: 'agreed-in-principle' },
    });
    const again = await send('answer-key-1');
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await send('answer-key-1', { ...input, answer: 'refused' })).status).toBe(422);
    expect((await send('')).body.code).toBe('idempotency-key.missing');
    const acts = (await server.platform.cases.load(mine.caseId)).flatMap(({ events, actor }) =>
      events.filter(({ type }) => type === 'PartnerAnswered').map(() => actor),
    );
    expect(acts).toEqual([{ kind: 'partner', id: 'bank-1' }]);
    expect(
      (
        await bank.call('POST', `${path()}/payments/1/confirmation`, {
          body: { on: '2026-11-01', bankReference: 'V1' },
          headers: { 'idempotency-key': 'confirm-1' },
        })
      ).status,
    ).toBe(409);
    expect((await bank.call('GET', `${path()}/payments`)).body).toEqual({
      reference: mine.reference,
      payments: [],
    });
    expect((await bank.call('POST', '/seals', { body: { seal: 'a.b.c' } })).body).toEqual({
      standing: 'forged',
    });
  });
});

describe('what stops a partner stops it at the next call', () => {
  it('a revoked key, a suspended agreement, and two hundred guesses', async () => {
    const [one, two, three] = [await newBank('bank-7'), await newBank('bank-8'), await newBank('bank-9')];
    const { reference } = await newCase('bank-7', 'bank-8', 'bank-9');
    const ask = (bank: Bank, of: string = reference) => bank.call('GET', `/decisions/${of}`);
    for (const bank of [one, two, three]) {
      await bank.enter();
      expect((await ask(bank)).status).toBe(200);
    }
    const [key] = (await importKids(one)) ?? [];
    await revokeKey(server.platform, administrator, 'bank-7', key!, 'Clé perdue');
    expect((await ask(one)).status).toBe(401);
    expect((await one.ask(await one.fields())).body.error).toBe('invalid_client');
    await actOnAgreement(server.platform, administrator, 'bank-8', 'a1', {
      act: 'suspend',
      reason: 'Contrôle',
    });
    expect((await ask(two)).status).toBe(401);
    const guesses = Array.from({ length: 200 }, (_, n) => `NSB-0000-${String(n).padStart(4, '0')}`);
    const heard = await Promise.all(guesses.map((each) => ask(three, each)));
    expect(new Set(heard.map(({ status }) => status))).toEqual(new Set([404, 429]));
    expect((await ask(three)).status).toBe(429);
    expect(log.filter((line) => line.includes('partner.over-query'))).toHaveLength(1);
    // Administrators read of it on the partner's page when the log is long gone.
    expect(await stopsOf(three)).toMatchObject([{ count: 30 }]);
  });

  it('but who only asks far oftener than banks do is named, once a day, and refused nothing', async () => {
    const bank = await newBank('bank-rush');
    await bank.enter();
    const { reference } = await newCase(bank.id);
    const ask = () => bank.call('GET', `/decisions/${reference}`);
    const named = () => log.filter((line) => line.includes('"partner.rush"'));
    await noteLooks(server.platform, bank.id, usualLooks - 2);
    expect((await ask()).status).toBe(200);
    expect(named()).toEqual([]);
    expect((await ask()).status).toBe(200);
    expect(named()).toHaveLength(1);
    await noteLooks(server.platform, bank.id, usualLooks);
    expect((await ask()).status).toBe(200);
    expect(named()).toHaveLength(1);
    expect(named()[0]).not.toContain(bank.id);
    // In the sealed book, by the door's own hand, for the partner's page and the state of the service.
    const sheet = await server.platform.books.load({ book: 'partners', sheetId: SheetId.parse(bank.id) });
    const last = sheet.at(-1);
    expect([last?.actor.id, last?.events]).toEqual([
      'partner-door',
      [{ type: 'RushSeen', count: usualLooks }],
    ]);
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    expect(await listWarned(server.platform, day(-1))).toContain(bank.id);
    expect(await listWarned(server.platform, day(1))).toEqual([]);
  });
});

const hashOf = async (token: string): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))).toString('base64url');
const stopsOf = async (bank: Bank) =>
  (await (await import('#shared/partner/clients')).findClient(server.platform, bank.id))?.stops;
const importKids = async (bank: Bank): Promise<string[]> =>
  ((await (await import('#shared/partner/clients')).findClient(server.platform, bank.id))?.keys ?? []).map(
    ({ kid }) => kid,
  );
