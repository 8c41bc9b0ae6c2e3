/**
 * Every route × every caller, on the running service, by real tokens: what a route declares is the only thing that
 * passes. Whoever may not is told the same of a case that is there and of one that is not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claim, type OfficerRole, officerRoles } from '#functions/caller';
import type { Route } from '#functions/route';
import { routes } from '#functions/routes';
import { apiHeaders } from '#functions/security-headers';
import { keepDemoAgreement } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { openCase } from '#shared/cases/applicant';
import { giveConsent } from '#shared/cases/consent';
import { partnerScopes, registerKey } from '#shared/partner/clients';
import { issuerOf } from '#shared/partner/tokens';
import { createTokens } from '#shared/platform/local/tokens';
import type { Actor } from '#shared/platform/platform';
import { application, paperId as somePaper } from '../../functions/examples.ts';
import { laterDay } from '../cases/world.ts';
import { Bank, makeKeys } from '../partner/bank.ts';

/** Addresses that need no token, each on purpose. */
const forEverybody = [
  ...['openapi', 'health', 'getProcedure', 'openCase', 'signInApplicant', 'getNotice'],
  ...['getAdviserQuestions', 'adviseProject', 'getQuestions', 'getLegalForms', 'getCooperativeSteps'],
  ...['letterKeys', 'verifyStatement'],
  ...['grantPartnerToken', 'getPartnerIssuer', 'getPartnerKeys', 'getPartnerHealth', 'listRevokedSeals'],
];
/** What an address may name beside a case. Of the whole country, in whose books no delegation has a part of its own. */
const national = [
  ...['sessionId', 'sheet', 'correction', 'column', 'ceremony', 'partner', 'agreement', 'meeting', 'year'],
  ...['fundingSource', 'draft', 'sheetId', 'kid', 'message'],
];
/** Named within a case, which is asked first. */
const within = [
  ...['paperId', 'page', 'letterId', 'proposalId', 'decisionId', 'tranche', 'reference', 'programme'],
];

const unknownCase = 'case-zzzzzzzzzzzzzzzzzzzzzzzzzz';
const unknownReference = 'NSB-0000-0000';
const service: Actor = { kind: 'service', id: 'test' };
const administrator: Actor = { kind: 'officer', id: 'administrator-1', role: 'administrator' };

interface Person {
  readonly token?: string;
  /** As what the token is good, if it is. */
  readonly as?: 'applicant' | 'keeper' | 'officer';
  readonly roles?: readonly OfficerRole[];
  /** Reaches the case the address names. */
  readonly near?: true;
}

let server: Server;
let people: Readonly<Record<string, Person>>;
let banks: Readonly<
  Record<string, { readonly bank: Bank; readonly lacks: string; readonly consented: boolean }>
>;
let mine: { readonly caseId: string; readonly reference: string };
let kept: { readonly caseId: string };
let paperId: string;
let cells = 0;
const dataDir = mkdtempSync(join(tmpdir(), 'nasab-doors-'));

async function newBank(id: string): Promise<Bank> {
  const { platform } = server;
  const bank = new Bank(server.url, id, await makeKeys(), await makeKeys());
  await keepDemoAgreement(platform, id, { takesReferrals: true });
  await registerKey(platform, administrator, id, {
    jwk: bank.client.jwk,
    agreement: 'a1',
    environment: 'live',
  });
  await bank.enter();
  return bank;
}

beforeAll(async () => {
  server = await startServer({
    ...{ dataDir, port: 0, writeLog: () => undefined },
    partners: { callsPerMinute: 1_000_000 },
    reader: { readPaper: () => new Promise(() => undefined) },
  });
  const { platform } = server;
  const sign = async (
    audience: string,
    subject: string,
    claims: object,
    tokens = platform.tokens,
    seconds = 3600,
  ) => (await tokens.issue({ audience, subject, claims: { ...claims }, seconds })).token;
  const officer = (delegation: string, ...roles: readonly OfficerRole[]) => ({
    ...{ [claim.delegation]: delegation, [claim.role]: roles.join(' ') },
  });
  const keeper = (delegation: string) => ({
    ...{ [claim.delegation]: delegation, [claim.role]: 'keeper', [claim.place]: `space-${delegation}` },
  });
  const opened = await Promise.all(
    [1, 2].map(() => openCase(platform, service, { delegation: 'khenifra', language: 'fr' })),
  );
  mine = opened[0]!;
  const applicant = await sign('applicant', mine.reference, { [claim.caseId]: mine.caseId });
  const keeperToken = await sign('officer', 'keeper-1', keeper('khenifra'));
  const call = async (method: string, path: string, token: string, body: unknown) =>
    (await ask(method, path, { authorization: `Bearer ${token}` }, body)).body;
  await call('PUT', '/api/applicant/case/application', applicant, application);
  paperId = JSON.parse(
    await call('POST', '/api/applicant/case/papers', applicant, {
      size: 3,
      type: 'image/jpeg',
      sha256: 'a'.repeat(64),
    }),
  ).paperId;
  kept = JSON.parse(await call('POST', '/api/keeper/cases', keeperToken, { language: 'fr', told: true }));

  const away = createTokens(join(dataDir, 'elsewhere'), () => new Date());
  const late = (audience: string, claims: object) => sign(audience, 'late', claims, platform.tokens, -60);
  const bank = await newBank('bank-1');
  people = {
    nobody: {},
    applicant: { token: applicant, as: 'applicant', near: true },
    'applicant of another case': {
      token: await sign('applicant', opened[1]!.reference, { [claim.caseId]: opened[1]!.caseId }),
      as: 'applicant',
    },
    keeper: { token: keeperToken, as: 'keeper', near: true },
    'another keeper of the place': {
      token: await sign('officer', 'keeper-2', keeper('khenifra')),
      as: 'keeper',
    },
    'keeper elsewhere': { token: await sign('officer', 'keeper-1', keeper('casablanca')), as: 'keeper' },
    officer: {
      ...{ token: await sign('officer', 'officer-1', officer('khenifra', 'officer')), as: 'officer' },
      ...{ roles: ['officer'], near: true },
    },
    confirmer: {
      ...{ token: await sign('officer', 'officer-2', officer('khenifra', 'officer')), as: 'officer' },
      ...{ roles: ['officer'], near: true },
    },
    'officer of another delegation, with every role': {
      ...{ token: await sign('officer', 'officer-9', officer('casablanca', ...officerRoles)), as: 'officer' },
      roles: officerRoles,
    },
    ...Object.fromEntries(
      await Promise.all(
        officerRoles.map(
          async (role): Promise<[string, Person]> => [
            `${role} of the central services`,
            {
              token: await sign('officer', `${role}-0`, officer('*', role)),
              as: 'officer',
              roles: [role],
              near: true,
            },
          ],
        ),
      ),
    ),
    'officer without a role': { token: await sign('officer', 'nobody-1', officer('*')) },
    'officer with a role nobody knows': {
      token: await sign('officer', 'nobody-2', { ...officer('*'), [claim.role]: 'officer minister' }),
    },
    'officer who is a keeper too': {
      token: await sign('officer', 'both', { ...keeper('khenifra'), [claim.role]: 'officer keeper' }),
    },
    'applicant whose session is over': { token: await late('applicant', { [claim.caseId]: mine.caseId }) },
    'officer whose session is over': { token: await late('officer', officer('khenifra', ...officerRoles)) },
    'keeper whose session is over': { token: await late('officer', keeper('khenifra')) },
    'officer by a key of another issuer': {
      token: await sign('officer', 'officer-1', officer('*', ...officerRoles), await away),
    },
    'officer by a token for applicants': {
      token: await sign('applicant', 'o', officer('*', ...officerRoles)),
    },
    'applicant by a token for officers': {
      token: await sign('officer', 'a', { [claim.caseId]: mine.caseId }),
    },
    'bank with its own token': { token: bank.token },
  };

  const lacking = await Promise.all(
    partnerScopes.map(async (scope): Promise<[string, { bank: Bank; lacks: string; consented: boolean }]> => {
      const one = new Bank(server.url, 'bank-1', bank.client, await makeKeys());
      await one.enter(partnerScopes.filter((each) => each !== scope).join(' '));
      return [`bank whose token lacks ${scope}`, { bank: one, lacks: scope, consented: true }];
    }),
  );
  const stranger = await newBank('bank-2');
  const over = new Bank(server.url, 'bank-1', bank.client, await makeKeys());
  const issuer = issuerOf(platform);
  const at = Math.floor(Date.now() / 1000);
  over.nonce = bank.nonce;
  over.token = await platform.signer.sign(
    {
      ...{ iss: issuer, aud: issuer, sub: 'bank-1', client_id: 'bank-1', scope: partnerScopes.join(' ') },
      ...{ jti: 'over-and-done', iat: at - 1200, exp: at - 600, environment: 'live' },
    },
    'at+jwt',
  );
  const stolen = new Bank(server.url, 'bank-1', bank.client, await makeKeys());
  Object.assign(stolen, { nonce: bank.nonce, token: bank.token });
  banks = {
    'bank with consent': { bank, lacks: '', consented: true },
    'bank without consent': { bank: stranger, lacks: '', consented: false },
    'bank whose token is over': { bank: over, lacks: 'all', consented: true },
    'bank with a token of another key': { bank: stolen, lacks: 'all', consented: true },
    ...Object.fromEntries(lacking),
  };
  await giveConsent(
    platform,
    mine.caseId as never,
    { kind: 'applicant', id: 'applicant' },
    {
      ...{ partner: 'bank-1', until: laterDay(), purpose: 'loan' },
    },
  );
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Heard {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: string;
  readonly headers: Headers;
}
async function ask(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
  raw?: string,
): Promise<Heard> {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const answer = await fetch(`${server.url}${path}`, {
    method,
    headers: { ...(sent === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(sent === undefined ? {} : { body: sent }),
  });
  const text = await answer.text();
  const problem = (answer.headers.get('content-type') ?? '').startsWith('application/problem');
  return {
    ...{ status: answer.status, body: text, headers: answer.headers },
    code: problem ? (JSON.parse(text) as { code: string }).code : undefined,
  };
}

const namesCase = ({ path }: Route): boolean => path.includes('{caseId}');
function fill({ path, examples }: Route, caseId: string, reference: string): string {
  const examined = examples.find(({ params }) => params !== undefined)?.params ?? {};
  return path.replace(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(
      { caseId, reference, paperId, tranche: '1', partner: 'bank-1' }[name] ?? examined[name] ?? somePaper,
    ),
  );
}
/** What reaches the case: a body of the declared shape. */
const sampleOf = ({ examples }: Route): unknown => examples.find(({ input }) => input !== undefined)?.input;
/** What goes through the door and changes nothing behind it. */
const stub = (one: Route): string | undefined => (one.input === undefined ? undefined : '{');
const doorClosed = ['not-signed-in', 'role.lacking', 'scope.lacking', 'token.refused', 'proof.refused'];
const heardOf = ({ status, code, body }: Heard) => ({ status, code, body });

/** On every answer, whatever it says, whoever asked. */
function mustBeDressed({ headers }: Heard, where: string, lasting = false): void {
  for (const [name, value] of Object.entries(apiHeaders))
    if (name !== 'cache-control') expect(headers.get(name), `${where}: ${name}`).toBe(value);
  if (!lasting) expect(headers.get('cache-control'), where).toMatch(/no-store|private, no-cache/u);
  for (const name of [
    'set-cookie',
    'access-control-allow-origin',
    'access-control-allow-credentials',
    'server',
    'x-powered-by',
  ])
    expect(headers.get(name), `${where}: ${name}`).toBeNull();
}

describe('every route says for whom it is', () => {
  it('and those for everybody stand on a list of their own', () => {
    const open = routes.filter(({ audience, scope }) => audience === 'public' || scope === 'open');
    expect(open.map(({ id }) => id).sort()).toEqual([...forEverybody].sort());
    for (const one of routes.filter(({ audience }) => audience === 'partner'))
      expect(one.scope, `${one.id} declares no scope`).toBeDefined();
    for (const one of routes.filter(({ audience }) => audience === 'officer'))
      for (const role of one.roles ?? ['officer']) expect(officerRoles).toContain(role);
  });

  it('and whatever an address names lies within a case, or belongs to the whole country', () => {
    for (const { id, path, audience } of routes)
      for (const [, name] of path.matchAll(/\{(\w+)\}/gu)) {
        const known = name === 'caseId' || within.includes(name!) || national.includes(name!);
        expect(known, `${id} names {${name}}: say here whose it is`).toBe(true);
        if (audience === 'officer' && within.includes(name!)) expect(path, id).toContain('{caseId}');
      }
  });
});

// First: what follows acts, and takes the consent back among other things.
describe('a partner’s route answers a token with its scope, proven, and nobody else', () => {
  const ofPartners = routes.filter(({ audience }) => audience === 'partner');
  it.each(ofPartners.map((one) => [`${one.method} ${one.path}`, one] as const))('%s', async (name, one) => {
    const path = fill(one, mine.caseId, mine.reference);
    const nowhere = fill(one, unknownCase, unknownReference);
    for (const [who, { token }] of Object.entries(people)) {
      const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const heard = await ask(one.method, path, headers, undefined, stub(one));
      cells += 1;
      if (one.scope === 'open') expect(heard.status, who).not.toBe(403);
      else expect([heard.status, heard.code], `${name}, ${who}`).toEqual([401, 'not-signed-in']);
      mustBeDressed(heard, `${name}, ${who}`, one.scope === 'open');
    }
    if (one.scope === 'open') return;
    for (const [who, { bank, lacks, consented }] of Object.entries(banks)) {
      const at = async (where: string, raw?: string) => {
        const proof = await bank.headersFor(one.method, `${server.url}${where}`);
        const once = one.once === true ? { 'idempotency-key': crypto.randomUUID() } : {};
        return await ask(
          one.method,
          where,
          { ...proof, ...once },
          raw === undefined ? sampleOf(one) : undefined,
          raw,
        );
      };
      const where = `${name}, ${who}`;
      cells += 1;
      if (lacks === 'all') expect((await at(path)).status, where).toBe(401);
      else if (lacks === one.scope)
        expect(await at(path), where).toMatchObject({ status: 403, code: 'scope.lacking' });
      else if (one.path.includes('{reference}') && !consented) {
        const heard = await at(path);
        expect(heard.status, where).toBe(404);
        expect(heardOf(heard), where).toEqual(heardOf(await at(nowhere)));
      } else {
        const heard = await at(path, one.method === 'GET' ? undefined : '{');
        expect(doorClosed, where).not.toContain(heard.code);
        expect(heard.status, where).not.toBe(401);
        if (
          one.method === 'GET' &&
          one.path.includes('{reference}') &&
          consented &&
          !one.path.includes('payments')
        )
          expect(heard.status, where).toBe(200);
        if (!consented) expect(heard.body, where).not.toContain(mine.reference);
      }
    }
  });
});

type Expected = 'passes' | 'refused' | 'lacking' | 'absent';
function expectedOf(one: Route, who: Person): Expected {
  if (one.audience === 'public') return 'passes';
  if (who.as !== one.audience) return 'refused';
  if (one.audience === 'officer' && !(one.roles ?? ['officer']).some((role) => who.roles?.includes(role)))
    return 'lacking';
  return namesCase(one) && who.near === undefined ? 'absent' : 'passes';
}

describe('a route answers those it declares and nobody else', () => {
  const ordered = routes.filter(({ audience }) => audience !== 'partner');
  it.each(ordered.map((one) => [`${one.method} ${one.path}`, one] as const))('%s', async (name, one) => {
    const caseId = one.audience === 'keeper' ? kept.caseId : mine.caseId;
    const path = fill(one, caseId, mine.reference);
    const nowhere = fill(one, unknownCase, unknownReference);
    const held = async () => (await server.platform.cases.load(caseId as never)).length;
    const before = await held();
    const cell = async (who: string, person: Person): Promise<void> => {
      const headers: Record<string, string> =
        person.token === undefined ? {} : { authorization: `Bearer ${person.token}` };
      const expected = expectedOf(one, person);
      const heard =
        expected === 'passes'
          ? await ask(one.method, path, headers, undefined, stub(one))
          : await ask(one.method, path, headers, one.method === 'GET' ? undefined : (sampleOf(one) ?? {}));
      cells += 1;
      const where = `${name}, ${who}`;
      mustBeDressed(heard, where);
      switch (expected) {
        case 'refused':
          expect([heard.status, heard.code], where).toEqual([401, 'not-signed-in']);
          return;
        case 'lacking':
          expect([heard.status, heard.code], where).toEqual([403, 'role.lacking']);
          return;
        case 'absent': {
          const body = one.method === 'GET' ? undefined : (sampleOf(one) ?? {});
          expect(heard.status, where).toBe(404);
          expect(heardOf(heard), where).toEqual(heardOf(await ask(one.method, nowhere, headers, body)));
          return;
        }
        case 'passes':
          expect(doorClosed, where).not.toContain(heard.code);
          expect(heard.status, where).not.toBe(401);
          // Who reaches the case sees it, or the comparison with one that is not there would say nothing.
          if (
            one.method === 'GET' &&
            namesCase(one) &&
            !/\{(?!caseId)/u.test(one.path) &&
            one.query === undefined
          )
            expect(heard.status, where).toBe(200);
          // Whoever may ask, but not of this case, hears nothing of it.
          if (person.near === undefined && one.audience !== 'public')
            for (const trace of [
              mine.caseId,
              mine.reference,
              application.applicant.cin,
              application.applicant.nameAr,
            ])
              expect(heard.body, where).not.toContain(trace);
      }
    };
    const closed = Object.entries(people).filter(([, person]) => expectedOf(one, person) !== 'passes');
    await Promise.all(closed.map(([who, person]) => cell(who, person)));
    expect(await held(), `${name} changed the case`).toBe(before);
    // Those who may act one after the other.
    for (const [who, person] of Object.entries(people))
      if (expectedOf(one, person) === 'passes') await cell(who, person);
  });
});

it('tries every cell', () => {
  console.info(`doors: ${cells} cells, ${routes.length} routes`);
  const ofBanks = routes.filter(({ audience, scope }) => audience === 'partner' && scope !== 'open').length;
  expect(cells).toBe(routes.length * Object.keys(people).length + ofBanks * Object.keys(banks).length);
});
