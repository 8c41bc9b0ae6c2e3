import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTokens, longestSignIn, renewSignInKey, signInKeys } from '#shared/platform/local/tokens';

let dataDir: string;
let at: number;
const now = () => new Date(at);
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'nasab-tokens-'));
  at = Date.parse('2026-03-02T09:00:00Z');
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const person = { audience: 'officer', subject: 'officer-1', claims: {}, seconds: longestSignIn };
const fileOf = () => readFileSync(join(dataDir, 'keys', 'tokens'), 'utf8');

it('a new key signs sign-ins while the service runs, and whoever is in stays in until their hours are over', async () => {
  const tokens = await createTokens(dataDir, now);
  const before = (await tokens.issue(person)).token;
  const { current } = JSON.parse(fileOf()) as { current: JWK };
  at += 3_600_000;
  const keys = await renewSignInKey(dataDir, { keepOld: true, now });
  const after = (await tokens.issue(person)).token;
  expect(keys.map(({ kid }) => kid)).toEqual([after, before].map((one) => decodeProtectedHeader(one).kid));
  expect(await signInKeys(dataDir)).toEqual(keys);
  expect(JSON.stringify(keys)).not.toContain('"d"');
  for (const token of [before, after]) expect((await tokens.check(token, 'officer'))?.sub).toBe('officer-1');
  // The old private half is gone from the disk, and whoever kept a copy signs nothing that outlives the overlap.
  expect(fileOf()).not.toContain(current.d);
  expect(statSync(join(dataDir, 'keys', 'tokens')).mode & 0o777).toBe(0o600);
  at += longestSignIn * 1000 + 1;
  const stolen = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: keys[1]!.kid })
    .setIssuer('nasab-local')
    .setAudience('officer')
    .setExpirationTime(new Date(at + 3_600_000))
    .sign(await importJWK(current, 'ES256'));
  expect(await tokens.check(stolen, 'officer')).toBeUndefined();
});

it('after a theft everybody signs in anew', async () => {
  const tokens = await createTokens(dataDir, now);
  const before = (await tokens.issue(person)).token;
  expect(await renewSignInKey(dataDir, { keepOld: false, now })).toHaveLength(1);
  expect(await tokens.check(before, 'officer')).toBeUndefined();
  expect((await tokens.check((await tokens.issue(person)).token, 'officer'))?.sub).toBe('officer-1');
});

it('goes on with the lone key of former versions, whose tokens name none', async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const tokens = await createTokens(dataDir, now);
  writeFileSync(
    join(dataDir, 'keys', 'tokens'),
    JSON.stringify({ ...(await exportJWK(privateKey)), alg: 'ES256' }),
  );
  const nameless = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer('nasab-local')
    .setAudience('officer')
    .setExpirationTime(new Date(at + 3_600_000))
    .sign(privateKey);
  expect(await tokens.check(nameless, 'officer')).toBeDefined();
});

it('issues nothing for longer than a working day', async () => {
  const tokens = await createTokens(dataDir, now);
  const { expiresAt } = await tokens.issue({ ...person, seconds: 86_400 * 365 });
  expect(Date.parse(expiresAt)).toBe(at + longestSignIn * 1000);
});
