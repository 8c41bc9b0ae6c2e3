/** A decision that was really taken, as a bank reads it: sealed like the letter, until it is taken back; keys change meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claim, type OfficerRole } from '#functions/caller';
import { keepDemoAgreement } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { giveConsent } from '#shared/cases/consent';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { issueDueLetters, lettersOf, printLetter, revokeStatement } from '#shared/cases/letters/index';
import { dayOf } from '#shared/cases/plain-date';
import { getCase, recordFirst } from '#shared/cases/record';
import { registerKey } from '#shared/partner/clients';
import { revocationList, sealId } from '#shared/partner/revocations';
import type { CaseId, LetterId } from '#shared/platform/ids';
import { renewSigningKey } from '#shared/platform/local/signer';
import type { Actor } from '#shared/platform/platform';
import { applicant, application, countPapers, grounds, officer } from '../cases/world.ts';
import { readCode } from '../letters/pages.ts';
import { Bank, type Heard, makeKeys } from './bank.ts';

const administrator: Actor = { kind: 'officer', id: 'administrator-1', role: 'administrator' };
let server: Server;
let dataDir: string;
let bank: Bank;
let caseId: CaseId;
let letterId: LetterId;
let path: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'nasab-live-'));
  server = await startServer({
    ...{ dataDir, port: 0, writeLog: () => undefined },
    reader: { readPaper: async () => Promise.reject(new Error('no paper is read here')) },
  });
  const { platform } = server;
  bank = new Bank(server.url, 'bank-live', await makeKeys(), await makeKeys());
  await keepDemoAgreement(platform, bank.id);
  await registerKey(platform, administrator, bank.id, {
    ...{ jwk: bank.client.jwk, agreement: 'a1', environment: 'live' },
  });
  await bank.enter();
  const opened = await submitted();
  caseId = opened.caseId;
  path = `/decisions/${opened.reference}`;
  await giveConsent(platform, caseId, applicant, { partner: bank.id, until: laterDay(), purpose: 'loan' });
  await grant(caseId, { amountCentimes: 4_000_000, lessBecause: 'Enveloppe disponible' });
  const letters = lettersOf(await issueDueLetters(platform, caseId));
  letterId = letters.find(({ kind }) => kind === 'grant')!.letterId;
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function submitted(cin = application.applicant.cin) {
  const { platform } = server;
  const [one, reference] = [platform.newId('case'), platform.newId('reference')];
  await recordFirst(platform, one, applicant, {
    events: [{ type: 'CaseOpened', reference, delegation: 'tiznit', language: 'fr' }],
  });
  const stated = { ...application, applicant: { ...application.applicant, cin } };
  await stateApplication(platform, one, applicant, stated, countPapers);
  await submitCase(platform, one, applicant, countPapers);
  return { caseId: one, reference };
}

async function grant(
  of: CaseId,
  { amountCentimes, lessBecause }: { amountCentimes: number; lessBecause?: string },
) {
  const { proposal } = await proposeDecision(server.platform, of, officer('a'), {
    ...{ outcome: 'grant', reasons: grounds, amountCentimes },
    ...(lessBecause === undefined ? {} : { lessBecause }),
  });
  await confirmDecision(server.platform, of, officer('b'), proposal!.proposalId);
}

type Call = (method: string, path: string, body?: unknown) => Promise<Heard>;

/** Whoever signed in on this machine, over HTTP: their token, and the rest as a browser sends it. */
async function signedIn(audience: 'applicant' | 'officer', subject: string, claims: object): Promise<Call> {
  const { token } = await server.platform.tokens.issue({
    ...{ audience, subject, claims: { ...claims }, seconds: 600 },
  });
  return async (method, at, body) => {
    const answer = await fetch(`${server.url}${at}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
}
const asOfficer = (id: string, role: OfficerRole) =>
  signedIn('officer', id, { [claim.delegation]: 'tiznit', [claim.role]: role });
const asApplicant = (of: CaseId) => signedIn('applicant', 'applicant', { [claim.caseId]: of });

const open = async <T>(path: string): Promise<T> =>
  (await (await fetch(`${bank.issuer}${path}`)).json()) as T;
const keysNow = () => open<JSONWebKeySet>('/jwks');
const verified = async (jws: string) => {
  const { payload } = await compactVerify(jws, createLocalJWKSet(await keysNow()));
  return JSON.parse(new TextDecoder().decode(payload));
};

describe('a decision that was taken', () => {
  it('is read with status, amount, dates, conditions and seal, and nothing that names anybody', async () => {
    const { status, body } = await bank.call('GET', path);
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(
      ['amountMAD', 'conditions', 'decidedOn', 'finalOn', 'reference', 'seal', 'status'].filter(
        (name) => name in body,
      ),
    );
    expect(body).toMatchObject({ status: 'granted', amountMAD: 40_000 });
    for (const word of [application.applicant.cin, 'Ouhammou', 'أوحمو', 'menuiserie'])
      expect(JSON.stringify(body) + Buffer.from(body.seal.split('.')[1], 'base64url')).not.toContain(word);
  });

  it('bears the very seal of the letter’s QR code, which jose verifies with the published keys', async () => {
    const { seal } = (await bank.call('GET', path)).body;
    const now = await getCase(server.platform, caseId);
    const { bytes } = await printLetter(server.platform, now, letterId);
    expect((await readCode(bytes, 0))?.split('#')[1]).toBe(seal);
    expect(await verified(seal)).toMatchObject({
      o: 'granted',
      a: 4_000_000,
      n: expect.stringContaining(now.reference),
    });
  });

  it('keeps its seal when the key that signs is changed: the one before stays among those published', async () => {
    const { seal } = (await bank.call('GET', path)).body;
    const before = await keysNow();
    await renewSigningKey(dataDir);
    const after = await keysNow();
    expect(after.keys).toHaveLength(before.keys.length + 1);
    expect(after.keys[0]?.kid).not.toBe(decodeProtectedHeader(seal).kid);
    expect(await verified(seal)).toMatchObject({ o: 'granted' });
    // Tokens given before go on; new ones are of the new key.
    expect((await bank.call('GET', path)).status).toBe(200);
    await bank.enter();
    expect(decodeProtectedHeader(bank.token).kid).toBe(after.keys[0]?.kid);
    expect((await bank.call('GET', path)).status).toBe(200);
  });
});

describe('the list of revoked seals', () => {
  it('is signed, dated, to be kept, names a seal once it is taken back, and nobody', async () => {
    const { seal } = (await bank.call('GET', path)).body;
    const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);
    const empty = await revocationList({ ...server.platform, now: later(-20) });
    expect(empty.seals).toBe(0);
    await revokeStatement(server.platform, caseId, officer('a'), letterId, 'Erreur de nom');
    expect((await bank.call('GET', path)).body).toMatchObject({ status: 'revoked' });
    expect((await bank.call('GET', path)).body.seal).toBeUndefined();
    const first = await fetch(`${bank.issuer}/revocations`);
    expect(first.headers.get('cache-control')).toBe('public, max-age=600');
    const { list, until } = (await first.json()) as { list: string; until: string };
    const claims = await verified(list);
    expect(claims).toMatchObject({
      iss: server.platform.signer.issuer,
      k: 'revocations',
      seals: [sealId(seal)],
    });
    expect(claims.exp - claims.iat).toBe(86_400);
    expect(new Date(claims.exp * 1000).toISOString()).toBe(until);
    const again = await fetch(`${bank.issuer}/revocations`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('knows a seal however its signature is written', () => {
    expect(sealId('head.claims.one')).toBe(sealId('head.claims.other'));
    expect(sealId('head.claims.one')).not.toBe(sealId('head.other.one'));
  });
});

describe('money on its way', () => {
  it('is told to the bank when it is ordered, confirmed by it once, and read by officers and the applicant', async () => {
    const { caseId: paid, reference } = await submitted('JC482914');
    const [orders, pays, follows, owner] = await Promise.all([
      asOfficer('t-1', 'treasurer'),
      asOfficer('t-2', 'treasurer'),
      asOfficer('o-1', 'officer'),
      asApplicant(paid),
    ]);
    await owner('PUT', `/api/applicant/case/consents/${bank.id}`, { until: laterDay(), purpose: 'loan' });
    // All that was asked for: there is nothing to appeal against, so it may be paid at once.
    await grant(paid, { amountCentimes: application.project.requestedMAD * 100 });
    const at = `/decisions/${reference}/payments`;
    const money = `/api/officer/cases/${paid}`;
    const today = dayOf(new Date());
    const confirm = (key: string, on = today) =>
      bank.call('POST', `${at}/1/confirmation`, {
        ...{ body: { on, bankReference: 'VIR-7' }, headers: { 'idempotency-key': key } },
      });
    const listed = async () => (await bank.call('GET', at)).body.payments;
    const order = () => orders('POST', `${money}/tranches/1/order`, { means: 'transfer' });

    expect((await confirm('before-it-is-ordered')).body.code).toBe('case.not-now');
    await orders('POST', `${money}/payee`, { rib: '011519000001205000534921', holder: 'SAID OUHAMMOU' });
    expect((await order()).status).toBe(200);
    const { amountMAD } = (await listed())[0];
    expect(await listed()).toEqual([{ tranche: 1, amountMAD, means: 'transfer', orderedOn: today }]);
    // Sent back it is no order, for the list and for a confirmation alike.
    await orders('POST', `${money}/tranches/1/return`, { reason: 'Compte à vérifier' });
    expect(await listed()).toEqual([]);
    expect((await confirm('while-it-is-sent-back')).status).toBe(409);
    await order();
    await pays('POST', `${money}/tranches/1/payment`, { on: today, reference: 'OV-1' });

    const first = await confirm('the-money-came');
    expect([first.status, first.body]).toEqual([200, { reference, tranche: 1, on: today }]);
    const again = await confirm('the-money-came');
    expect([again.body, again.headers.get('idempotent-replayed')]).toEqual([first.body, 'true']);
    // In the same words under another key it is no second act.
    await confirm('the-money-came-again');
    const [payment] = await listed();
    expect(payment).toMatchObject({ paidOn: today, confirmedOn: today });

    const followed = (await follows('GET', `${money}/payment`)).body;
    expect(followed.payment.tranches[0]).toMatchObject({ status: 'paid', arrivedOn: today });
    const arrived = followed.trail.filter(({ step }: { step: string }) => step === 'arrived');
    expect(arrived).toEqual([
      expect.objectContaining({ tranche: 1, on: today, reference: 'VIR-7', partner: bank.id }),
    ]);
    const own = (await owner('GET', '/api/applicant/case')).body;
    expect(own.payment.tranches[0]).toMatchObject({ status: 'paid', arrivedOn: today });
    const { sightings } = (await owner('GET', '/api/applicant/case/sightings')).body;
    expect(sightings).toContainEqual(
      expect.objectContaining({ agreement: 'DEMO-bank-live', what: 'payment', why: 'loan' }),
    );
    // The account is nobody’s but the applicant’s and the treasury’s.
    expect(JSON.stringify(await listed())).not.toContain('4921');
  });
});

describe('a referral', () => {
  const bodies: Record<'odco' | 'anapec' | 'ads', Bank> = {} as never;
  beforeAll(async () => {
    for (const id of ['odco', 'anapec', 'ads'] as const) {
      const one = new Bank(server.url, id, await makeKeys(), await makeKeys());
      await keepDemoAgreement(server.platform, id, { takesReferrals: true });
      await registerKey(server.platform, administrator, id, {
        ...{ jwk: one.client.jwk, agreement: 'a1', environment: 'live' },
      });
      bodies[id] = one;
    }
  });

  it('is written by an officer, read and answered by that body with its scopes alone, and told to both', async () => {
    const { caseId: sent, reference } = await submitted('JC482915');
    const [refers, owner] = await Promise.all([asOfficer('o-1', 'officer'), asApplicant(sent)]);
    const letter = await refers('POST', `/api/officer/cases/${sent}/letters/referrals`, {
      about: 'odco',
      partner: { ar: 'مكتب تنمية التعاون', fr: 'ODCO' },
      purpose: { ar: 'مواكبة تأسيس التعاونية', fr: 'accompagner la constitution' },
      wished: true,
    });
    expect(letter.status).toBe(201);
    const { odco, anapec } = bodies;
    await odco.enter('referrals:read');
    await anapec.enter('referrals:read referrals:write');
    const list = async (one: Bank) =>
      (await one.call('GET', '/referrals')).body.referrals.map(
        (each: { reference: string }) => each.reference,
      );
    // A letter alone opens nothing: the applicant lets the body in.
    expect(await list(odco)).toEqual([]);
    await owner('PUT', '/api/applicant/case/consents/odco', { until: laterDay(), purpose: 'support' });
    expect(await list(odco)).toEqual([reference]);
    expect(await list(anapec)).toEqual([]);
    const [referral] = (await odco.call('GET', '/referrals')).body.referrals;
    expect(referral).toEqual({ reference, delegation: 'tiznit', form: 'individual', sector: 'crafts' });

    const today = dayOf(new Date());
    const say = (one: Bank, key: string, answer: string) =>
      one.call('POST', `/referrals/${reference}/answer`, {
        ...{ body: { answer, on: today }, headers: { 'idempotency-key': key } },
      });
    expect((await say(odco, 'without-the-right', 'taken-on')).body.code).toBe('scope.lacking');
    expect((await say(anapec, 'not-sent-to-them', 'taken-on')).status).toBe(404);
    await odco.enter('referrals:write');
    expect((await odco.call('GET', '/referrals')).status).toBe(403);
    expect((await odco.call('GET', `/decisions/${reference}`)).status).toBe(403);
    expect((await say(odco, 'taken-on-today', 'taken-on')).status).toBe(200);
    // What was let in for support opens no decision, whatever else the agreement allows.
    await odco.enter('decisions:read');
    expect((await odco.call('GET', `/decisions/${reference}`)).status).toBe(404);

    const { answers } = (await owner('GET', '/api/applicant/case')).body;
    expect(answers).toMatchObject([{ partner: 'odco', answer: 'taken-on', on: today }]);
    const { body: history } = await refers('GET', `/api/officer/cases/${sent}/history`);
    expect(JSON.stringify(history)).toContain('odco : accompagnement engagé');
    await owner('POST', '/api/applicant/case/consents/odco/revoke');
    await odco.enter('referrals:read');
    expect(await list(odco)).toEqual([]);
  });
});

const laterDay = (): string => dayOf(new Date(Date.now() + 60 * 86_400_000));
