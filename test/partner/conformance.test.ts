/**
 * Random calls of every operation a partner has, made from the API document: nothing is answered that it does not say.
 * `NASAB_FUZZ=3000 npx vitest run test/partner/conformance.test.ts` makes so many of each; `NASAB_FUZZ_SEED` plays a run again.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildOpenApi } from '#functions/openapi';
import type { Route } from '#functions/route';
import { partnerRoutes } from '#functions/routes/partner';
import { keepDemoAgreement } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { registerKey } from '#shared/partner/clients';
import { sandboxCases, slowReference } from '#shared/partner/sandbox';
import { Bank, type Heard, makeKeys } from './bank.ts';

const each = Number(process.env.NASAB_FUZZ ?? 8);
const seed = process.env.NASAB_FUZZ_SEED === undefined ? {} : { seed: Number(process.env.NASAB_FUZZ_SEED) };

const api = JSON.parse(JSON.stringify(buildOpenApi(partnerRoutes)));
const ajv = new Ajv2020.default({ strict: false });
formats.default(ajv);
ajv.addSchema({ ...api, $id: 'api' });

let server: Server;
let dataDir: string;
let first: Tried;
/** Answered calls by operation, for the line of figures. */
const made = new Map<string, number>();
const began = performance.now();
const worked = process.cpuUsage();
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'nasab-conformance-'));
  server = await startServer({
    ...{ dataDir, port: 0, writeLog: () => undefined },
    reader: { readPaper: async () => Promise.reject(new Error('no paper is read here')) },
  });
  first = await enter();
});
afterAll(async () => {
  const calls = [...made.values()].reduce((sum, one) => sum + one, 0);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(worked);
  const figures = [`${made.size} operations`, `${calls} calls`, `${seconds.toFixed(0)} s`];
  if (each > 8)
    console.log(`fuzz: ${figures.join(', ')}, of a processor ${((user + system) / 1e6).toFixed(0)} s`);
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Tried {
  readonly bank: Bank;
  /** Of a message it was sent, to be sent again. */
  readonly message: string;
}

/** Calls of one bank: what it has written is read at each, and grows. */
const callsOfOne = 200;

/** A bank of the sandbox, with every right, told at an address where nobody is. */
async function enter(): Promise<Tried> {
  const id = `bank-${randomUUID()}`;
  const bank = new Bank(server.url, id, await makeKeys(), await makeKeys());
  await keepDemoAgreement(server.platform, id, { takesReferrals: true });
  const actor = { kind: 'officer', id: 'administrator-1' } as const;
  await registerKey(server.platform, actor, id, {
    jwk: bank.client.jwk,
    agreement: 'a1',
    environment: 'sandbox',
  });
  await bank.enter();
  await bank.call('PUT', '/webhook', { body: { url: 'http://127.0.0.1:9/' } });
  return { bank, message: (await bank.call('POST', '/webhook/test')).body.id };
}

const references = Object.keys(sandboxCases).filter((one) => one !== slowReference);
const junk = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.integer(),
  fc.constantFrom(null, true, -1, 1e21, '', '\u0000', '../..', '2026-02-30', [], {}, 'ا'.repeat(300)),
);
const mostly = <T>(right: T): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: junk });

/** What the route's example says, with a few things wrong. */
function bodyFor(one: Route): fc.Arbitrary<unknown> {
  const inputs = one.examples.flatMap(({ input }) => (input === undefined ? [] : [input as object]));
  const near = inputs.map((input) =>
    fc.record(Object.fromEntries(Object.entries(input).map(([name, value]) => [name, mostly(value)])), {
      requiredKeys: [],
    }),
  );
  return fc.oneof({ weight: 9, arbitrary: fc.oneof(...near) }, { weight: 1, arbitrary: junk });
}

const callFor = (one: Route) =>
  fc.record({
    reference: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...references) },
      // A lone `.` or `..` is a step in an address, which every client takes before it calls.
      {
        weight: 1,
        arbitrary: fc.string({ minLength: 1, maxLength: 60 }).filter((text) => !/^\.\.?$/u.test(text)),
      },
    ),
    tranche: mostly('1'),
    message: fc.integer({ min: 0, max: 3 }).map((roll) => roll > 0),
    query: fc.record({ limit: mostly('5'), cursor: junk, purpose: mostly('loan') }, { requiredKeys: [] }),
    body: one.input === undefined ? fc.constant(undefined) : bodyFor(one),
    headers: fc.record(
      {
        'idempotency-key': fc.oneof(fc.uuid(), fc.constant('short'), fc.constant('kept-for-all')),
        'if-none-match': fc.constantFrom('*', '"x"', 'junk'),
        'x-request-id': fc.constantFrom('request-1234', '<script>'),
        authorization: fc.constantFrom('', 'Bearer x', 'DPoP aaaaaaaaaaaaaaaaaaaaaaaa'),
        dpop: fc.constantFrom('', 'a.b.c'),
        'content-type': fc.constantFrom('text/plain', 'application/json; charset=utf-8'),
      },
      { requiredKeys: [] },
    ),
    // A header that spoils the call is sent now and then; otherwise it would be all that is tried.
    spoiled: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
  });
type Call = ReturnType<typeof callFor> extends fc.Arbitrary<infer C> ? C : never;

async function make(
  one: Route,
  { reference, tranche, message, query, body, headers, spoiled }: Call,
  by: Tried,
): Promise<Heard> {
  const { bank } = by;
  const path = one.path
    .replace('/partner/v1', '')
    .replace('{reference}', encodeURIComponent(reference))
    .replace('{tranche}', encodeURIComponent(String(tranche)))
    .replace('{message}', message ? by.message : encodeURIComponent(reference));
  const { authorization: _a, dpop: _d, 'content-type': _c, ...harmless } = headers;
  const sent = Object.fromEntries(Object.entries(spoiled ? headers : harmless)) as Record<string, string>;
  if (one.form === true) {
    const fields = { ...(await bank.fields()), ...(body !== null && typeof body === 'object' ? body : {}) };
    return await bank.ask(
      Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])),
    );
  }
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const address = one.method === 'GET' && asked.size > 0 ? `${path}?${asked}` : path;
  return await bank.call(one.method, address, {
    ...(one.input === undefined ? {} : { body }),
    headers: sent,
  });
}

/** Of HTTP itself and of the browser, on every answer of ours. */
const everywhere = new Set(
  (
    'date connection keep-alive transfer-encoding content-length content-type cache-control vary retry-after www-authenticate allow ' +
    'idempotent-replayed strict-transport-security x-content-type-options x-frame-options referrer-policy content-security-policy ' +
    'cross-origin-opener-policy cross-origin-resource-policy permissions-policy'
  ).split(' '),
);

const codeOf = ({ $ref }: { readonly $ref: string }): string =>
  api.components.examples[$ref.split('/').at(-1)!].value.code;

const validators = new Map<object, ValidateFunction>();
/** Compiled once: that takes longer than a call. */
function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const compiled = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')));
  validators.set(schema, compiled);
  return compiled;
}

function mustBeDocumented(one: Route, { status, headers, body }: Heard): void {
  const { responses } = api.paths[one.path][one.method.toLowerCase()];
  const said = responses[String(status)];
  expect(said, `${status} ${JSON.stringify(body)}`).toBeDefined();
  expect(status).toBeLessThan(500);
  const { content, headers: named = {} } =
    said.$ref === undefined ? said : api.components.responses[said.$ref.split('/').at(-1)];
  const known = new Set(
    Object.keys({ ...responses['200'].headers, ...named }).map((name) => name.toLowerCase()),
  );
  expect(
    [...headers.keys()].filter((name) => !everywhere.has(name) && !known.has(name)),
    `${status} ${JSON.stringify(body)}`,
  ).toEqual([]);
  if (content === undefined) {
    expect(body).toBeUndefined();
    return;
  }
  const type = headers.get('content-type')?.split(';')[0] ?? 'none';
  expect(Object.keys(content)).toContain(type);
  const fits = validatorOf(content[type].schema);
  expect(fits(body) ? [] : fits.errors).toEqual([]);
  // A problem bears a code that the document names for this very status.
  if (status >= 400)
    expect(Object.values(content[type].examples as Record<string, { $ref: string }>).map(codeOf)).toContain(
      body.code,
    );
}

it.concurrent.each(partnerRoutes.map((one) => [one.id, one] as const))(
  '%s answers what the document says, whatever it is asked',
  async (id, one) => {
    let by = first;
    let calls = 0;
    await fc.assert(
      fc.asyncProperty(callFor(one), async (call) => {
        const heard = await make(one, call, by);
        calls += 1;
        made.set(id, calls);
        mustBeDocumented(one, heard);
        if (calls % callsOfOne === 0 || heard.body?.code === 'too-many-misses') by = await enter();
      }),
      { numRuns: each, ...seed },
    );
  },
  600_000,
);
