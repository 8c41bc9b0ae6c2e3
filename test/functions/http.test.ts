import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { largestBody, serve } from '#functions/http';
import { buildOpenApi } from '#functions/openapi';
import { findRoute, route } from '#functions/route';
import { routes } from '#functions/routes';
import { application } from '../../functions/examples.ts';
import { caller, officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const isProblem = (heard: { status: number; headers: Readonly<Record<string, string>>; body: unknown }) => {
  expect(heard.headers['content-type']).toBe('application/problem+json');
  expect(heard.body).toMatchObject({
    status: heard.status,
    code: expect.stringMatching(/^[a-z][a-z0-9.-]+$/),
    detail: {
      ar: expect.stringMatching(/\p{Script=Arabic}/u),
      fr: expect.stringMatching(/\p{Script=Latin}/u),
    },
  });
};

describe('every answer', () => {
  it('carries the security headers and the id of its request, good or bad', async () => {
    for (const path of ['/health', '/nowhere']) {
      const { headers } = await world.call('GET', path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cache-control': 'no-store',
        'x-request-id': 'request-1',
      });
    }
  });

  it('travels packed where everybody may read it and the caller unpacks, and nowhere else', async () => {
    const handler = serve(routes, async () => world.platform);
    const asked = async (path: string, accepts: string) =>
      await handler(
        {
          ...{ rawPath: path, headers: { 'Accept-Encoding': accepts } },
          requestContext: { requestId: 'request-1', http: { method: 'GET', sourceIp: '192.0.2.1' } },
        } as never,
        {},
      );
    const plain = await asked('/api/public/procedure', 'gzip');
    const packed = await asked('/api/public/procedure', 'gzip, br');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    const bytes = Buffer.from(packed.body!, 'base64');
    expect(brotliDecompressSync(bytes).toString()).toBe(plain.body);
    expect(bytes.length).toBeLessThan(Buffer.byteLength(plain.body!) / 3);
    expect((await asked('/health', 'br')).headers['content-encoding']).toBeUndefined();
  });

  it('lets no field out that its route does not declare', async () => {
    const leaky = route({
      id: 'leaky',
      method: 'GET',
      path: '/leaky',
      audience: 'public',
      summary: { ar: '', fr: '' },
      output: z.object({ said: z.string(), inside: z.object({ also: z.string() }) }),
      examples: [],
      handle: async () => ({ said: 'yes', cin: 'JC482913', inside: { also: 'yes', nameAr: 'سعيد' } }),
    });
    const { body } = await caller(serve([leaky], async () => world.platform))('GET', '/leaky');
    expect(body).toEqual({ said: 'yes', inside: { also: 'yes' } });
  });
});

describe('what is typed', () => {
  it('loses the marks that would turn the words beside it around, and keeps blanks, lines and closed isolates', async () => {
    const echo = route({
      id: 'echo',
      method: 'POST',
      path: '/echo',
      audience: 'public',
      summary: { ar: '', fr: '' },
      input: z.object({ said: z.array(z.string()) }),
      output: z.object({ said: z.array(z.string()) }),
      examples: [],
      handle: async (_platform, _caller, { input }) => input,
    });
    const call = caller(serve([echo], async () => world.platform));
    const said = ['a\u202eb\u0000', '\u2067مفتوح', 'x\u2069\u2068y', '\u20682 أبريل\u2069', 'سطر\n\tثان'];
    const { body } = await call('POST', '/echo', { body: { said } });
    expect(body.said).toEqual(['ab', 'مفتوح', 'xy', '\u20682 أبريل\u2069', 'سطر\n\tثان']);
  });
});

describe('what cannot be used is refused with a problem', () => {
  const send = (path: string, sent: object) => world.call('POST', path, sent);
  it.each([
    ['an unknown address', 404, () => world.call('GET', '/nowhere')],
    ['a wrong method', 405, () => world.call('PUT', '/health')],
    ['a call without a token', 401, () => world.call('GET', '/api/applicant/case')],
    ['a body that is no JSON', 400, () => send('/api/applicant/cases', { raw: '{"delegation":' })],
    [
      'a body of another type',
      415,
      () => send('/api/applicant/cases', { raw: 'a=b', headers: { 'content-type': 'text/plain' } }),
    ],
    ['a body too large', 413, () => send('/api/applicant/cases', { raw: `"${'x'.repeat(largestBody)}"` })],
    [
      'a delegation nobody keeps',
      422,
      () => send('/api/applicant/cases', { body: { delegation: 'atlantis' } }),
    ],
  ])('%s: %i', async (_, status, attempt) => {
    const heard = await attempt();
    expect(heard.status).toBe(status);
    isProblem(heard);
  });

  it('names the unusable fields and none of their values', async () => {
    const { claims } = await world.open();
    const { applicant, ...rest } = application;
    const body = { ...rest, applicant: { ...applicant, cin: 42, sex: 'secret-value' } };
    const heard = await world.call('PUT', '/api/applicant/case/application', { body, claims });
    expect(heard.status).toBe(422);
    expect(heard.body.fields.map(({ path }: { path: string }) => path).sort()).toEqual([
      'applicant.cin',
      'applicant.sex',
    ]);
    expect(JSON.stringify(heard.body)).not.toContain('secret-value');
  });

  it('says which methods an address takes', async () => {
    expect((await world.call('PUT', '/health')).headers.allow).toBe('GET');
  });
});

describe('a fault of ours', () => {
  it('is answered without detail and logged without its message', async () => {
    const broken = route({
      id: 'broken',
      method: 'GET',
      path: '/broken',
      audience: 'public',
      summary: { ar: '', fr: '' },
      output: z.object({}),
      examples: [],
      handle: async () => {
        throw new Error('the CIN JC482913 is not in the table');
      },
    });
    const heard = await caller(serve([broken], async () => world.platform))('GET', '/broken');
    expect(heard.status).toBe(500);
    isProblem(heard);
    const line = world.log.find((one) => one.includes('http.fault'));
    expect(line).toBeDefined();
    expect(`${line}${JSON.stringify(heard.body)}`).not.toContain('JC482913');
  });
});

it('brakes one address that calls too often, and says how long to wait', async () => {
  const rare = route({
    id: 'rare',
    method: 'GET',
    path: '/rare',
    audience: 'public',
    summary: { ar: '', fr: '' },
    perMinute: 2,
    output: z.object({}),
    examples: [],
    handle: async () => ({}),
  });
  const call = caller(serve([rare], async () => world.platform));
  const statuses = [await call('GET', '/rare'), await call('GET', '/rare'), await call('GET', '/rare')];
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(Number(statuses[2]?.headers['retry-after'])).toBeGreaterThan(0);
});

it('answers anything whatever with what its document promises, never with a fault of its own', async () => {
  const paths = buildOpenApi(routes).paths as Record<string, Record<string, { responses: object }>>;
  const { claims } = await world.open();
  const tokens = [claims, officer('officer-1', 'khenifra'), undefined];
  // Before a partner's routes stands a door of their own, tried in test/partner.
  const tried = routes.filter(({ perMinute, audience }) => perMinute === undefined && audience !== 'partner');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tried),
      fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify(application))),
      fc.constantFrom(...tokens),
      fc.array(fc.oneof(fc.string({ minLength: 1 }), fc.constant(claims['custom:caseId'] ?? '')), {
        minLength: 2,
        maxLength: 2,
      }),
      fc.dictionary(fc.constantFrom('desk', 'limit', 'cursor', 'dueBy'), fc.string()),
      async (one, raw, token, [first = '', second = ''], query) => {
        const path = one.path.replace(/\{\w+\}/, first).replace(/\{\w+\}/, second);
        const heard = await world.call(one.method, path, {
          raw,
          query,
          ...(token === undefined ? {} : { claims: token }),
        });
        expect(heard.status, `${one.method} ${path} ${raw}`).toBeLessThan(500);
        if (heard.status >= 400) isProblem(heard);
        const match = findRoute(routes, one.method, path);
        if (match.status !== 'found' || match.route !== one) return;
        const { responses } = paths[one.path]![one.method.toLowerCase()]!;
        expect(Object.keys(responses), `${one.id} answers ${heard.status}`).toContain(String(heard.status));
      },
    ),
    { numRuns: 400 },
  );
});

it('counts those signed in one by one: an office that shares an address is not held up by one of its people', async () => {
  const drawn = route({
    id: 'drawn',
    method: 'GET',
    path: '/drawn',
    audience: 'officer',
    summary: { ar: '', fr: '' },
    perMinute: 1,
    output: z.object({}),
    examples: [],
    handle: async () => ({}),
  });
  const call = caller(serve([drawn], async () => world.platform));
  const asked = ['o-1', 'o-1', 'o-2'].map((id) => call('GET', '/drawn', { claims: officer(id, 'khenifra') }));
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 429, 200]);
  // Pages of papers cost a drawing each, in which no officer may drown the others.
  expect(routes.find(({ id }) => id === 'viewPaperPage')?.perMinute).toBe(120);
});
