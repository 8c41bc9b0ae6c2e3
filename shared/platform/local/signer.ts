/** The machine's own key for letters, and those before it to check with. */
import { CompactSign, importJWK } from 'jose';
import type { PublicKey, Signer } from '../platform.ts';
import { publicKeyOf } from '../public-key.ts';
import { openKeys, renewRing, ringOf } from './ring.ts';

const name = 'letters';

export function createSigner(dataDir: string, address: () => string): Signer {
  return {
    get issuer() {
      return address();
    },
    async sign(claims, type) {
      const { current } = await ringOf(dataDir, name);
      const { kid } = await publicKeyOf(current);
      return await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
        .setProtectedHeader({ alg: 'ES256', kid, ...(type === undefined ? {} : { typ: type }) })
        .sign(await importJWK(current, 'ES256'));
    },
    publicKeys: async () => await openKeys(await ringOf(dataDir, name)),
  };
}

/**
 * A new key signs letters from now on; what the old ones signed stays checkable. Answers the keys now published.
 * @throws EEXIST while another change is under way, or was broken off (then remove `keys/letters.new`).
 */
export const renewSigningKey = async (dataDir: string): Promise<readonly PublicKey[]> =>
  await openKeys(await renewRing(dataDir, name, { keepOld: true, now: () => new Date() }));
