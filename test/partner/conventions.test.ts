/** What every partner's program relies on whatever it asks: headers, one answer to a call made twice, lists it may keep. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { HttpHandler } from '#functions/http';
import { servePartners } from '#functions/partner-door';
import { onceOnly } from '#functions/partner-once';
import { createQuota } from '#functions/partner-quota';
import { route } from '#functions/route';
import { keepDemoAgreement } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { actOnAgreement } from '#shared/cases/agreement-acts';
import { dayOf } from '#shared/cases/plain-date';
import { registerKey } from '#shared/partner/clients';
import type { Actor } from '#shared/platform/platform';
import { Bank, makeKeys } from './bank.ts';

const administrator: Actor = { kind: 'officer', id: 'administrator-1', role: 'administrator' };
let server: Server;
let dataDir: string;
let bank: Bank;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'nasab-conventions-'));
  server = await startServer({
    ...{ dataDir, port: 0, writeLog: () => undefined },
    reader: { readPaper: async () => Promise.reject(new Error('no paper is read here')) },
  });
  bank = new Bank(server.url, 'bank-1', await makeKeys(), await makeKeys());
  await keepDemoAgreement(server.platform, bank.id);
  await registerKey(server.platform, administrator, bank.id, {
    ...{ jwk: bank.client.jwk, agreement: 'a1', environment: 'sandbox' },
  });
  await bank.enter();
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const eventFor = (method: string, rawPath: string, headers: Record<string, string> = {}, body?: string) =>
  ({
    ...{ version: '2.0', rawPath, headers, isBase64Encoded: false },
    ...(body === undefined ? {} : { body }),
    requestContext: { requestId: 'of-the-gateway', http: { method, sourceIp: '192.0.2.1' } },
  }) as unknown as Parameters<HttpHandler>[0];

describe('every answer', () => {
  it('bears the caller’s ids, good or bad, and none that could break a log line', async () => {
    const ids = { 'x-request-id': 'request-0042', 'x-fapi-interaction-id': randomUUID() };
    for (const path of ['/decisions/NSB-TEST-GRNT', '/decisions/NSB-TEST-N0NE', '/nothing-here']) {
      const { headers } = await bank.call('GET', path, { headers: ids });
      expect(headers.get('x-request-id')).toBe(ids['x-request-id']);
      expect(headers.get('x-fapi-interaction-id')).toBe(ids['x-fapi-interaction-id']);
    }
    const odd = await bank.call('GET', '/decisions/NSB-TEST-GRNT', {
      headers: { 'x-request-id': 'a b<script>' },
    });
    expect(odd.headers.get('x-request-id')).not.toContain('<');
  });

  it('tells how many calls are left, and past them how long to wait', () => {
    let now = 0;
    const quota = createQuota(2, () => now);
    expect(quota('bank')).toEqual({
      'ratelimit-policy': '"minute";q=2;w=60',
      ratelimit: '"minute";r=1;t=60',
    });
    now = 30_000;
    expect(quota('bank').ratelimit).toBe('"minute";r=0;t=30');
    expect(() => quota('bank')).toThrow(
      expect.objectContaining({
        status: 429,
        headers: expect.objectContaining({ 'retry-after': '30', ratelimit: '"minute";r=0;t=30' }),
      }),
    );
    expect(quota('other').ratelimit).toBe('"minute";r=1;t=60');
    now = 61_000;
    expect(quota('bank').ratelimit).toBe('"minute";r=1;t=60');
  });

  it('of an address that is to end says so: Deprecation in seconds, Sunset as a date, what to use instead', async () => {
    const leaving = { since: '2026-11-01', until: '2027-06-30', instead: '/partner/v2/thing' };
    const old = route({
      ...{ id: 'old', method: 'GET', path: '/partner/v1/old', audience: 'partner', scope: 'open', leaving },
      summary: { ar: 'قديم', fr: 'ancien', en: 'old' },
      output: z.object({ well: z.boolean() }),
      examples: [],
      handle: async () => ({ well: true }),
    });
    const door = servePartners(async () => server.platform, { routes: [old] });
    for (const answer of [
      await door(eventFor('GET', '/partner/v1/old'), {}),
      await door(eventFor('GET', '/partner/v1/old', { 'if-none-match': '*' }), {}),
    ])
      expect(answer.headers).toMatchObject({
        deprecation: `@${Date.parse('2026-11-01') / 1000}`,
        sunset: 'Wed, 30 Jun 2027 00:00:00 GMT',
        link: '</partner/v2/thing>; rel="successor-version"',
      });
    const { headers } = await bank.call('GET', '/health');
    expect(headers.get('deprecation')).toBeNull();
  });
});

describe('a call that writes', () => {
  const event = (body: string) =>
    eventFor('POST', '/partner/v1/x', { 'idempotency-key': 'key-of-the-call' }, body);
  const done = { statusCode: 200, headers: {}, body: '{}' };

  it('and is made again while it is still at work, is told to wait (409); its body may not change (422)', async () => {
    let finish = (): void => undefined;
    const working = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const client = `client-${randomUUID()}`;
    let times = 0;
    const first = onceOnly(server.platform, client, event('{"a":1}'), async () => {
      times += 1;
      await working;
      return done;
    });
    const again = (body: string) => onceOnly(server.platform, client, event(body), async () => done);
    await expect.poll(() => times).toBe(1);
    await expect(again('{"a":1}')).rejects.toMatchObject({
      ...{ status: 409, code: 'idempotency-key.at-work' },
      headers: { 'retry-after': '1' },
    });
    await expect(again('{"a":2}')).rejects.toMatchObject({ status: 422 });
    finish();
    await first;
    expect((await again('{"a":1}')).headers['idempotent-replayed']).toBe('true');
    expect(times).toBe(1);
  });

  it('and fails by our fault, may be made again with the same key', async () => {
    const client = `client-${randomUUID()}`;
    const fails = await onceOnly(server.platform, client, event('{}'), async () => ({
      ...done,
      statusCode: 503,
    }));
    expect(fails.statusCode).toBe(503);
    expect((await onceOnly(server.platform, client, event('{}'), async () => done)).statusCode).toBe(200);
  });
});

it('payments are listed without the account, and confirmed once they arrived', async () => {
  const path = '/decisions/NSB-TEST-GRNT/payments';
  const { body } = await bank.call('GET', path);
  expect(body.payments).toEqual([
    { tranche: 1, amountMAD: 16_200, means: 'transfer', orderedOn: '2026-04-02', paidOn: '2026-04-09' },
  ]);
  const said = await bank.call('POST', `${path}/1/confirmation`, {
    body: { on: '2026-04-10', bankReference: 'VIR-1' },
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(said).toMatchObject({
    status: 200,
    body: { reference: 'NSB-TEST-GRNT', tranche: 1, on: '2026-04-10' },
  });
});

it('an agreement that was ended lets nobody in after its last day: no token, and those given open nothing', async () => {
  const ended = new Bank(server.url, 'bank-ended', await makeKeys(), await makeKeys());
  await keepDemoAgreement(server.platform, ended.id);
  await registerKey(server.platform, administrator, ended.id, {
    ...{ jwk: ended.client.jwk, agreement: 'a1', environment: 'live' },
  });
  await ended.enter();
  expect((await ended.call('GET', '/decisions')).status).toBe(200);
  await actOnAgreement(server.platform, administrator, ended.id, 'a1', {
    ...{ act: 'end', on: dayOf(new Date(Date.now() - 86_400_000)), reason: 'Terme échu' },
  });
  expect((await ended.call('GET', '/decisions')).status).toBe(401);
  expect((await ended.ask(await ended.fields())).body.error).toBe('invalid_client');
});
