/** A decision that was really taken, as a bank reads it: sealed like the letter, until it is taken back; keys change meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDemoAgreement } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { giveConsent } from '#shared/cases/consent';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { issueDueLetters, lettersOf, printLetter, revokeStatement } from '#shared/cases/letters/index';
import { getCase, recordFirst } from '#shared/cases/record';
import { registerKey } from '#shared/partner/clients';
import { revocationList, sealId } from '#shared/partner/revocations';
import type { CaseId, LetterId } from '#shared/platform/ids';
import { renewSigningKey } from '#shared/platform/local/signer';
import type { Actor } from '#shared/platform/platform';
import { applicant, application, countPapers, grounds, officer } from '../cases/world.ts';
import { readCode } from '../letters/pages.ts';
import { Bank, makeKeys } from './bank.ts';

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
  caseId = platform.newId('case');
  const reference = platform.newId('reference');
  path = `/decisions/${reference}`;
  await recordFirst(platform, caseId, applicant, {
    events: [{ type: 'CaseOpened', reference, delegation: 'tiznit', language: 'fr' }],
  });
  await stateApplication(platform, caseId, applicant, application, countPapers);
  await submitCase(platform, caseId, applicant, countPapers);
  await giveConsent(platform, caseId, applicant, { partner: bank.id, until: '2999-01-01', purpose: 'loan' });
  const { proposal } = await proposeDecision(platform, caseId, officer('a'), {
    ...{ outcome: 'grant', reasons: grounds, amountCentimes: 4_000_000, lessBecause: 'Enveloppe disponible' },
  });
  await confirmDecision(platform, caseId, officer('b'), proposal!.proposalId);
  const letters = lettersOf(await issueDueLetters(platform, caseId));
  letterId = letters.find(({ kind }) => kind === 'grant')!.letterId;
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

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
