import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactVerify, createLocalJWKSet } from 'jose';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSigner, renewSigningKey } from '#shared/platform/local/signer';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'nasab-signer-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const signer = () => createSigner(dataDir, () => 'http://127.0.0.1:8787');
const published = async () =>
  createLocalJWKSet({ keys: (await signer().publicKeys()).map((key) => ({ ...key })) });

it('keeps its key where its owner alone can read it, and the same one after a restart', async () => {
  const [first] = await signer().publicKeys();
  expect(statSync(join(dataDir, 'keys', 'letters')).mode & 0o777).toBe(0o600);
  expect((await signer().publicKeys())[0]).toEqual(first);
});

it('signs with one and the same key, however many ask for it first', async () => {
  const signed = await Promise.all(Array.from({ length: 5 }, (_, n) => signer().sign({ n })));
  for (const statement of signed) await compactVerify(statement, await published());
  expect(await signer().publicKeys()).toHaveLength(1);
});

it('signs with a new key after a rotation; what the old one signed stays checkable, and its secret is gone', async () => {
  const running = signer();
  const before = await running.sign({ n: 1 });
  const secret = JSON.parse(readFileSync(join(dataDir, 'keys', 'letters'), 'utf8')).current.d as string;
  const keys = await renewSigningKey(dataDir);
  expect(keys).toHaveLength(2);
  const after = await running.sign({ n: 2 });
  const heads = await Promise.all(
    [before, after].map(async (one) => (await compactVerify(one, await published())).protectedHeader.kid),
  );
  expect(heads).toEqual([keys[1]?.kid, keys[0]?.kid]);
  expect(readFileSync(join(dataDir, 'keys', 'letters'), 'utf8')).not.toContain(secret);
  expect(statSync(join(dataDir, 'keys', 'letters')).mode & 0o777).toBe(0o600);
});

it('changes its key once when two ask at the same time', async () => {
  await signer().publicKeys();
  writeFileSync(join(dataDir, 'keys', 'letters.new'), '');
  await expect(renewSigningKey(dataDir)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await signer().publicKeys()).toHaveLength(1);
});
