/** What partners are told: signed so that a library no one here wrote believes it, in order, over a day, and only what they may hear. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildOpenApi } from '#functions/openapi';
import { tellWorld } from '#functions/webhook';
import { keepDemoAgreement } from '#local/demo';
import { actOnAgreement } from '#shared/cases/agreement-acts';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { giveConsent, revokeConsent } from '#shared/cases/consent';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { logOf } from '#shared/cases/load';
import { partnerNews } from '#shared/cases/partner-news';
import { orderTranche } from '#shared/cases/payment/pay';
import { record } from '#shared/cases/record';
import { deliverDue, jitterOf } from '#shared/partner/hooks/deliver';
import { idOf, queue } from '#shared/partner/hooks/journal';
import { createSend, type Send, type Sending, type Sent } from '#shared/partner/hooks/send';
import { spread } from '#shared/partner/hooks/spread';
import type { CaseId } from '#shared/platform/ids';
import { inSpan } from '#shared/platform/trace';
import { application, officer as byOfficer, countPapers, grounds, laterDay } from '../cases/world.ts';
import { officer, openWorld, type World } from '../functions/world.ts';

/** Of a webhook in the document of the interface. */
interface Told {
  readonly parameters: readonly { readonly name: string }[];
  readonly requestBody: {
    readonly content: {
      readonly 'application/json': {
        readonly schema: object;
        readonly examples: { readonly sent: { readonly value: object } };
      };
    };
  };
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const applicant = { kind: 'applicant', id: 'applicant-1' } as const;
const live = (id: string) => ({ client_id: id, environment: 'live' });
const sandbox = (id: string) => ({ client_id: id, environment: 'sandbox' });
const administrator = officer('administrator-1', 'khenifra', 'administrator');
const seconds = (count: number): void => world.wait(count / 86_400);

/** A bank of its own for each test, with an address, and whatever it was sent. */
let bank: string;
let secret: string;
let heard: Sending[];
let answers: (sending: Sending) => Omit<Sent, 'ms'> | undefined;
let count = 0;
beforeEach(async () => {
  count += 1;
  bank = `bank-${count}`;
  await keepDemoAgreement(world.platform, bank);
  const set = await ask('PUT', '', { url: 'https://bank.example/hook' });
  secret = set.body.secret;
  heard = [];
  answers = () => undefined;
});

const ask = (method: string, path: string, body?: unknown, claims = live(bank)) =>
  world.call(method, `/partner/v1/webhook${path}`, { claims, ...(body === undefined ? {} : { body }) });
const send: Send = async (sending) => {
  const answer = answers(sending);
  heard.push(sending);
  return { status: 204, ms: 1, ...answer } as Sent;
};
const turn = async () => {
  await tellWorld(world.platform);
  return await deliverDue(world.platform, send);
};
const typesHeard = (): string[] => heard.map(({ body }) => JSON.parse(body).type);
const journal = async () => (await ask('GET', '/messages')).body.messages;

async function consented(): Promise<{ caseId: CaseId; reference: string }> {
  const opened = await world.open();
  const caseId = opened.caseId as CaseId;
  await giveConsent(world.platform, caseId, applicant, {
    ...{ partner: bank, until: laterDay(), purpose: 'loan' },
  });
  return { caseId, reference: opened.reference };
}
const withdraw = async (caseId: CaseId): Promise<void> =>
  void (await record(world.platform, caseId, applicant, () => ({ events: [{ type: 'CaseWithdrawn' }] })));

describe('a message', () => {
  it('is believed by the library of Standard Webhooks, and says a reference, what happened, when and where to ask', async () => {
    const { reference } = await consented();
    expect(await turn()).toEqual({ delivered: 1, failed: 0, parked: 0, dropped: 0 });
    const [{ url, headers, body }] = heard as [Sending];
    expect(url).toBe('https://bank.example/hook');
    expect(new Webhook(secret).verify(body, headers)).toEqual({
      type: 'consent.given',
      timestamp: expect.stringMatching(/^\d{4}-/u),
      data: { reference, link: `${world.platform.signer.issuer}/partner/v1/decisions/${reference}` },
    });
  });

  it('is, of each kind of news, what the document of the interface says: headers, body and example', async () => {
    const { caseId } = await consented();
    await turn();
    const { webhooks } = buildOpenApi([]) as unknown as { webhooks: Record<string, { post: Told }> };
    expect(Object.keys(webhooks).sort()).toEqual([...partnerNews, 'test'].sort());
    heard = [];
    for (const news of partnerNews) {
      const at = world.platform.now().toISOString();
      await queue(world.platform, {
        ...{ partner: bank, environment: 'live', id: await idOf(world.platform, at, news), news, at },
        ...{ of: { caseId, purpose: 'loan' }, lane: news, order: '0', state: 'waiting' },
        ...{ tries: [], failures: 0, next: at },
      });
    }
    await ask('POST', '/test');
    await deliverDue(world.platform, send);
    expect(typesHeard().sort()).toEqual(Object.keys(webhooks).sort());
    const ajv = formats.default(new Ajv2020.default({ strict: false }));
    for (const { headers, body } of heard) {
      const message = JSON.parse(body);
      const { parameters, requestBody } = webhooks[message.type]!.post;
      const { schema, examples } = requestBody.content['application/json'];
      for (const one of [message, examples.sent.value])
        expect(ajv.validate(schema, one) ? [] : ajv.errors, message.type).toEqual([]);
      const fields = (one: object) =>
        JSON.stringify(one, (_, value) => (typeof value === 'object' ? value : ''));
      expect(fields(message)).toBe(fields(examples.sent.value));
      const signed = Object.keys(headers).filter((name) => name.startsWith('webhook-'));
      expect(signed.sort()).toEqual(parameters.map(({ name }) => name).sort());
    }
  });

  it('is of the trace of what it tells, at its second try too', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const call = { name: 'PUT', kind: 'server', parent: { traceId } } as const;
    await inSpan({}, call, consented);
    answers = () => ({ status: 503 });
    await turn();
    answers = () => undefined;
    seconds(60);
    expect(await turn()).toMatchObject({ delivered: 1 });
    expect(heard.map(({ headers }) => headers.traceparent?.slice(3, 35))).toEqual([traceId, traceId]);
  });

  it('is not believed altered, under another secret, or of old', async () => {
    await consented();
    await turn();
    const [{ headers, body }] = heard as [Sending];
    const hook = new Webhook(secret);
    const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    expect(() => new Webhook(other).verify(body, headers)).toThrow();
    expect(() => hook.verify(body.replace('consent.given', 'decision.made'), headers)).toThrow();
    expect(() => hook.verify(body, { ...headers, 'webhook-id': 'msg_other' })).toThrow();
    const old = String(Number(headers['webhook-timestamp']) - 600);
    expect(() => hook.verify(body, { ...headers, 'webhook-timestamp': old })).toThrow();
    // Signed then, by the same secret: only its age speaks against it.
    const signature = hook.sign(headers['webhook-id']!, new Date(Number(old) * 1000), body);
    const replayed = { ...headers, 'webhook-timestamp': old, 'webhook-signature': signature };
    expect(() => hook.verify(body, replayed)).toThrow(/too old/u);
  });

  it('is signed with both secrets for a day after a change, then with the new one alone', async () => {
    const renewed = await ask('POST', '/secret');
    const next = renewed.body.secret as string;
    expect(next).not.toBe(secret);
    await consented();
    await turn();
    const [{ headers, body }] = heard as [Sending];
    for (const each of [secret, next]) new Webhook(each).verify(body, headers);
    expect((await ask('GET', '')).body.oldSecretUntil).toBe(renewed.body.oldSecretUntil);
    expect((await ask('POST', '/secret')).status).toBe(200);
    expect(await ask('POST', '/secret')).toMatchObject({ status: 409, body: { code: 'webhook.secrets' } });
    world.wait(1.01);
    await ask('POST', `/messages/${headers['webhook-id']}/replay`);
    await turn();
    const later = heard.at(-1)!;
    expect(later.headers['webhook-id']).toBe(headers['webhook-id']);
    expect(later.headers['webhook-signature']!.split(' ')).toHaveLength(1);
    expect((await ask('GET', '')).body.oldSecretUntil).toBeUndefined();
  });
});

describe('an endpoint', () => {
  it('shows its secret once, and keeps it nowhere', async () => {
    const again = await ask('PUT', '', { url: 'https://bank.example/other', events: ['decision.made'] });
    expect(again.body).toMatchObject({ url: 'https://bank.example/other', events: ['decision.made'] });
    const seen = await ask('GET', '');
    for (const { body } of [again, seen]) expect(body).not.toHaveProperty('secret');
    const kept = await world.platform.books.load({ book: 'webhooks', sheetId: bank });
    const bytes = secret.slice('whsec_'.length);
    for (const text of [JSON.stringify(kept), ...world.log]) expect(text).not.toContain(bytes);
  });

  it('is HTTPS on the open Internet', async () => {
    for (const url of [
      'http://bank.example/',
      'https://10.0.0.1/',
      'https://0x7f.1/',
      'http://127.0.0.1:9000/',
    ]) {
      const { status, body } = await ask('PUT', '', { url });
      expect({ url, status, code: body.code }).toMatchObject({ url, status: 422, code: /^webhook\./u });
    }
  });

  it('is told of what it chose, and of nothing from before it was registered', async () => {
    await ask('POST', '/removal');
    const { caseId } = await consented();
    await ask('PUT', '', { url: 'https://bank.example/hook', events: ['case.withdrawn', 'consent.given'] });
    await withdraw(caseId);
    await turn();
    expect(typesHeard()).toEqual(['case.withdrawn']);
    expect((await ask('POST', '/removal')).body).toEqual({ removed: true });
    expect((await ask('GET', '')).status).toBe(404);
  });

  it('that says it is gone is left alone until it is registered again', async () => {
    const { caseId } = await consented();
    answers = () => ({ status: 410 });
    expect(await turn()).toMatchObject({ parked: 1 });
    await withdraw(caseId);
    expect(await turn()).toMatchObject({ delivered: 0, parked: 0 });
    expect((await ask('GET', '')).body).toMatchObject({ state: 'gone', parked: 1 });
    expect(await ask('POST', '/test')).toMatchObject({ status: 409, body: { code: 'webhook.gone' } });
    answers = () => undefined;
    await ask('PUT', '', { url: 'https://bank.example/hook' });
    expect((await ask('POST', '/replay', { since: '2026-01-01T00:00:00Z' })).body.replayed).toBe(1);
    await turn();
    expect(typesHeard().at(-1)).toBe('consent.given');
  });
});

describe('a case’s news', () => {
  it('wait for one another, keep their ids over all attempts, and hold no other case up', async () => {
    const { caseId } = await consented();
    await withdraw(caseId);
    const other = await consented();
    answers = ({ body }) => (body.includes(other.reference) ? undefined : { status: 500 });
    expect(await turn()).toMatchObject({ delivered: 1, failed: 1 });
    answers = () => undefined;
    expect(await turn()).toMatchObject({ delivered: 0, failed: 0 });
    seconds(13);
    expect(await turn()).toMatchObject({ delivered: 2 });
    const ofCase = heard.filter(({ body }) => !body.includes(other.reference));
    expect(ofCase.map(({ body }) => JSON.parse(body).type)).toEqual([
      ...['consent.given', 'consent.given', 'case.withdrawn'],
    ]);
    const [first, second] = ofCase.map(({ headers }) => headers['webhook-id']);
    expect(second).toBe(first);
    const told = await journal();
    expect(told.map(({ state }: { state: string }) => state)).toEqual([
      'delivered',
      'delivered',
      'delivered',
    ]);
    expect(told[0].tries).toMatchObject([{ status: 500 }, { status: 204 }]);
    expect(JSON.stringify(told)).not.toContain('NSB-');
  });

  it('keep their order though a later announcement comes first, and come once though it comes twice', async () => {
    const { caseId } = await consented();
    await withdraw(caseId);
    const { version } = (await logOf(world.platform, caseId)).at(-1)!;
    for (let times = 0; times < 2; times += 1) await spread(world.platform, { caseId, version });
    await deliverDue(world.platform, send);
    await turn();
    expect(typesHeard()).toEqual(['consent.given', 'case.withdrawn']);
  });

  it('are tried for a day, each wait drawn around its length, then parked with an alarm, and the next is told', async () => {
    const { caseId } = await consented();
    await withdraw(caseId);
    answers = ({ body }) => (body.includes('consent.given') ? { status: 500 } : undefined);
    let turns = 0;
    for (let state = 'waiting'; state === 'waiting' && turns < 20; turns += 1) {
      await turn();
      const [first] = await journal();
      state = first.state;
      if (state === 'waiting')
        seconds((Date.parse(first.nextTryAt) - world.platform.now().getTime()) / 1000 + 1);
    }
    const [first, second] = await journal();
    expect(first).toMatchObject({ state: 'parked', reason: 'not-answered' });
    expect(first.tries).toHaveLength(9);
    const spanned = Date.parse(first.tries.at(-1).at) - Date.parse(first.tries[0].at);
    expect(spanned / 3_600_000).toBeGreaterThan(20);
    expect(spanned / 3_600_000).toBeLessThan(33);
    expect(second.state).toBe('delivered');
    expect(world.log.filter((line) => line.includes('webhook.parked')).length).toBeGreaterThan(0);
    const waits = Array.from({ length: 200 }, (_, at) => jitterOf(first.id, at));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0.8);
    expect(Math.max(...waits)).toBeLessThan(1.2);
    expect(jitterOf(first.id, 3)).toBe(waits[3]);

    const desk = `/api/officer/agreements/${bank}/webhooks`;
    const { body } = await world.call('GET', desk, { claims: administrator });
    expect(body.endpoints).toMatchObject([{ environment: 'live', parked: 1, givenUp: [{ id: first.id }] }]);
    const service = async () => {
      const { lines } = (await world.call('GET', '/api/officer/service', { claims: administrator })).body;
      return lines.find(({ code }: { code: string }) => code === 'partner-messages');
    };
    expect(await service()).toMatchObject({ state: 'watch', count: 1, runbook: 'partner-messages' });
    answers = () => undefined;
    const replay = { claims: administrator, body: { environment: 'live' } };
    expect((await world.call('POST', `${desk}/replay`, replay)).body).toEqual({ replayed: 1, more: false });
    expect(await turn()).toMatchObject({ delivered: 1 });
    expect(heard.at(-1)?.headers['webhook-id']).toBe(first.id);
    expect((await ask('GET', '')).body.parked).toBe(0);
    expect(await service()).toMatchObject({ state: 'good', count: 0 });
  });

  it('wait as long as a receiver asks, and one that is down is called once in a turn', async () => {
    for (let cases = 0; cases < 6; cases += 1) await consented();
    answers = () => ({ status: 503, retryAfter: 1800 });
    const { failed } = await turn();
    expect(failed).toBe(6);
    // Four lanes are at work together; the others are held back.
    const called = heard.length;
    expect(called).toBeLessThanOrEqual(4);
    for (const { nextTryAt, tries } of await journal())
      if (tries[0].status === 503)
        expect(Date.parse(nextTryAt) - Date.parse(tries[0].at)).toBeGreaterThanOrEqual(1_800_000);
    seconds(600);
    expect(await turn()).toMatchObject({ failed: 6 - called });
  });
});

it('an order to pay is told to the bank that was let in, and to nobody who accompanies', async () => {
  const { caseId, reference } = await consented();
  const { platform } = world;
  const other = `body-${count}`;
  await keepDemoAgreement(platform, other, { takesReferrals: true });
  await ask('PUT', '', { url: 'https://body.example/hook', events: ['payment.ordered'] }, live(other));
  await giveConsent(platform, caseId, applicant, { partner: other, until: laterDay(), purpose: 'support' });
  await stateApplication(platform, caseId, applicant, application, countPapers);
  await submitCase(platform, caseId, applicant, countPapers);
  const amountCentimes = application.project.requestedMAD * 100;
  const { proposal } = await proposeDecision(platform, caseId, byOfficer('a'), {
    ...{ outcome: 'grant', reasons: grounds, amountCentimes },
  });
  await confirmDecision(platform, caseId, byOfficer('b'), proposal!.proposalId);
  await orderTranche(platform, caseId, byOfficer('t'), { tranche: 1, means: 'postal-order' });
  await turn();
  expect(new Set(heard.map(({ url }) => url))).toEqual(new Set(['https://bank.example/hook']));
  expect(typesHeard()).toEqual(['consent.given', 'decision.made', 'payment.ordered']);
  expect(JSON.parse(heard.at(-1)!.body).data.reference).toBe(reference);
});

describe('nobody hears', () => {
  it('of a case whose consent was taken back meanwhile; the journal says that, and nothing of why', async () => {
    const { caseId } = await consented();
    answers = () => ({ status: 500 });
    await turn();
    await revokeConsent(world.platform, caseId, applicant, bank);
    heard = [];
    seconds(13);
    expect(await turn()).toMatchObject({ dropped: 1 });
    expect(heard).toEqual([]);
    const [told] = await journal();
    expect(told).toMatchObject({ state: 'dropped', reason: 'not-allowed' });
    expect(await ask('POST', `/messages/${told.id}/replay`)).toMatchObject({
      ...{ status: 409, body: { code: 'webhook.not-allowed' } },
    });
  });

  it('while the agreement is suspended', async () => {
    await consented();
    const actor = { kind: 'officer', id: 'administrator-1' } as const;
    await actOnAgreement(world.platform, actor, bank, 'a1', { act: 'suspend', reason: 'Contrôle en cours' });
    expect(await turn()).toMatchObject({ dropped: 1, delivered: 0 });
    expect(heard).toEqual([]);
  });

  it('of what another bank was let in for', async () => {
    const mine = bank;
    await consented();
    bank = 'bank-stranger';
    await ask('PUT', '', { url: 'https://stranger.example/hook' });
    await turn();
    expect(heard.map(({ url }) => url)).toEqual(['https://bank.example/hook']);
    const [id] = heard.map(({ headers }) => headers['webhook-id']);
    expect((await ask('POST', `/messages/${id}/replay`)).status).toBe(404);
    bank = mine;
  });
});

describe('over the wire', () => {
  let receiver: Server;
  let mode: 'well' | 'redirect' | 'silent' | 'endless' = 'well';
  const came: { headers: IncomingHttpHeaders; body: string; url: string }[] = [];
  beforeAll(async () => {
    receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      came.push({ headers: request.headers, body, url: String(request.url) });
      if (mode === 'silent') return;
      if (mode === 'redirect') response.writeHead(302, { location: '/elsewhere' }).end();
      else if (mode === 'endless') response.writeHead(200).write('x'.repeat(100_000));
      else response.writeHead(204).end();
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.2', done));
  });
  afterAll(async () => {
    receiver.closeAllConnections();
    await new Promise((done) => receiver.close(done));
  });
  beforeEach(() => {
    came.length = 0;
    mode = 'well';
  });
  const port = (): number => (receiver.address() as AddressInfo).port;
  const here = { headers: { 'content-type': 'application/json' }, body: '{}', loopback: true };

  it('the sandbox tells a program of the same machine, on the road of all others, by a test of partner or officer', async () => {
    const url = `http://127.0.0.2:${port()}/hook`;
    const set = await ask('PUT', '', { url }, sandbox(bank));
    const { id } = (await ask('POST', '/test', undefined, sandbox(bank))).body;
    const desk = `/api/officer/agreements/${bank}/webhooks/test`;
    const tested = { claims: administrator, body: { environment: 'sandbox' } };
    const other = (await world.call('POST', desk, tested)).body.id;
    expect(await deliverDue(world.platform)).toMatchObject({ delivered: 2 });
    expect(new Set(came.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id, other]));
    const [{ headers, body }] = came as [(typeof came)[number]];
    const real = new Webhook(set.body.secret);
    const at = Math.floor(Date.now() / 1000);
    // The world's clock has run ahead; what the library checks beside its age is checked here.
    expect(Number(headers['webhook-timestamp'])).toBeGreaterThanOrEqual(at);
    const signature = real.sign(
      String(headers['webhook-id']),
      new Date(Number(headers['webhook-timestamp']) * 1000),
      body,
    );
    expect(headers['webhook-signature']).toBe(signature);
    expect(JSON.parse(body)).toMatchObject({ type: 'test', data: { reference: 'NSB-TEST-GRNT' } });
    const { messages } = (await ask('GET', '/messages', undefined, sandbox(bank))).body;
    expect(messages.map(({ state }: { state: string }) => state)).toEqual(['delivered', 'delivered']);
  });

  it('what was checked is what is connected to, under the name that was given', async () => {
    const asked: string[] = [];
    const sendTo = createSend(async (host) => {
      asked.push(host);
      // Asked again, it would lead elsewhere.
      return [{ address: asked.length === 1 ? '127.0.0.2' : '10.0.0.1', family: 4 }];
    });
    const sending = { ...here, url: `http://localhost:${port()}/hook` };
    expect(await sendTo(sending)).toMatchObject({ status: 204 });
    expect(asked).toEqual(['localhost']);
    expect(came[0]?.headers.host).toBe(`localhost:${port()}`);
    expect(await sendTo(sending)).toMatchObject({ fault: 'address' });
    expect(came).toHaveLength(1);
  });

  it('TLS is asked for by that name, and an unknown certificate is no receiver', async () => {
    const names: string[] = [];
    const tls = createTlsServer({
      SNICallback: (name, done) => {
        names.push(name);
        done(new Error('no certificate'));
      },
    });
    tls.on('tlsClientError', () => undefined);
    await new Promise<void>((done) => tls.listen(0, '127.0.0.2', done));
    const { port: at } = tls.address() as AddressInfo;
    const sendTo = createSend(async () => [{ address: '127.0.0.2', family: 4 }]);
    const sent = await sendTo({ ...here, url: `https://localhost:${at}/hook` });
    await new Promise((done) => tls.close(done));
    expect(names).toEqual(['localhost']);
    expect(sent).toHaveProperty('fault');
  });

  it('a redirect is not followed, a body is not read, and silence has an end', async () => {
    const url = `http://127.0.0.2:${port()}/hook`;
    mode = 'redirect';
    expect(await createSend()({ ...here, url })).toMatchObject({ status: 302 });
    expect(came.map((each) => each.url)).toEqual(['/hook']);
    mode = 'endless';
    expect(await createSend()({ ...here, url })).toMatchObject({ status: 200 });
    mode = 'silent';
    expect(await createSend(undefined, 50)({ ...here, url })).toMatchObject({ fault: 'timeout' });
    expect(
      await createSend(() => new Promise(() => undefined), 50)({ ...here, url: 'http://localhost:9000/' }),
    ).toMatchObject({ fault: 'timeout' });
  });
});
