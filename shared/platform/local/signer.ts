/** The machine's own key for letters: one file, readable by its owner only; those before it are kept to check with. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { PublicKey, Signer } from '../platform.ts';
import { publicKeyOf } from '../public-key.ts';
import { keep } from './keys.ts';

/** `current` signs; of the retired only the public half is left, newest first. */
interface Ring {
  readonly current: JWK;
  readonly retired: readonly PublicKey[];
}

const name = 'letters';
const makeKey = async (): Promise<JWK> =>
  await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);

/** Read anew each time: the key may have been changed while the service runs. */
async function ringOf(dataDir: string): Promise<Ring> {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'keys', name), 'utf8')) as Ring;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const first: Ring = { current: await makeKey(), retired: [] };
  return JSON.parse(keep(dataDir, name, () => JSON.stringify(first))) as Ring;
}

const openKeys = async ({ current, retired }: Ring): Promise<readonly PublicKey[]> => [
  await publicKeyOf(current),
  ...retired,
];

export function createSigner(dataDir: string, address: () => string): Signer {
  return {
    get issuer() {
      return address();
    },
    async sign(claims, type) {
      const { current } = await ringOf(dataDir);
      const { kid } = await publicKeyOf(current);
      return await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
        .setProtectedHeader({ alg: 'ES256', kid, ...(type === undefined ? {} : { typ: type }) })
        .sign(await importJWK(current, 'ES256'));
    },
    publicKeys: async () => await openKeys(await ringOf(dataDir)),
  };
}

/**
 * A new key signs from now on; the old one's private half is gone with this. Answers the keys now published.
 * @throws EEXIST while another change is under way, or was broken off (then remove `keys/letters.new`).
 */
export async function renewSigningKey(dataDir: string): Promise<readonly PublicKey[]> {
  const path = join(dataDir, 'keys', name);
  const was = await ringOf(dataDir);
  const file = openSync(`${path}.new`, 'wx', 0o600);
  try {
    const ring: Ring = { current: await makeKey(), retired: await openKeys(was) };
    writeSync(file, JSON.stringify(ring));
    fsyncSync(file);
    renameSync(`${path}.new`, path);
    return await openKeys(ring);
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}
