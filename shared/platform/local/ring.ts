/** A signing key that can be changed, in one file that its owner alone can read; of those before it the public half is left. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { PublicKey } from '../platform.ts';
import { publicKeyOf } from '../public-key.ts';
import { keep } from './keys.ts';

/** `tokens` signs sign-ins, `letters` what letters state and partners are told. */
export type RingName = 'letters' | 'tokens';
export type RetiredKey = PublicKey & {
  /** ISO instant; rings of former versions do not say it. */
  readonly retiredAt?: string;
};

/** `current` signs; the retired check what they signed, newest first. */
export interface Ring {
  readonly current: JWK;
  readonly retired: readonly RetiredKey[];
}

const makeKey = async (): Promise<JWK> =>
  await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);

/** Read anew each time: the key may have been changed while the service runs. */
export async function ringOf(dataDir: string, name: RingName): Promise<Ring> {
  try {
    return parse(readFileSync(join(dataDir, 'keys', name), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const first: Ring = { current: await makeKey(), retired: [] };
  return parse(keep(dataDir, name, () => JSON.stringify(first)));
}

/** Former versions kept the key of sign-ins alone, without a ring. */
function parse(text: string): Ring {
  const kept = JSON.parse(text) as Ring | JWK;
  return 'current' in kept ? (kept as Ring) : { current: kept as JWK, retired: [] };
}

/** As they are published, the current one first. */
export const openKeys = async ({ current, retired }: Ring): Promise<readonly PublicKey[]> => [
  await publicKeyOf(current),
  ...retired.map(({ retiredAt: _, ...open }) => open),
];

/**
 * A new key signs from now on; the old one's private half is gone with this.
 * @param keepOld whether what the old keys signed still counts: not where one was stolen.
 * @throws EEXIST while another change is under way, or was broken off (then remove `keys/….new`).
 */
export async function renewRing(
  dataDir: string,
  name: RingName,
  { keepOld, now }: { readonly keepOld: boolean; readonly now: () => Date },
): Promise<Ring> {
  const path = join(dataDir, 'keys', name);
  const { current, retired } = await ringOf(dataDir, name);
  const file = openSync(`${path}.new`, 'wx', 0o600);
  try {
    const was = { ...(await publicKeyOf(current)), retiredAt: now().toISOString() };
    const ring: Ring = { current: await makeKey(), retired: keepOld ? [was, ...retired] : [] };
    writeSync(file, JSON.stringify(ring));
    fsyncSync(file);
    renameSync(`${path}.new`, path);
    return ring;
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}
