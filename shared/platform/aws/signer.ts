/** Letters are signed by a key that never leaves KMS; its public half is fetched once and kept while the function lives. */
import { createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { JWK } from 'jose';
import type { PublicKey, Signer } from '../platform.ts';
import { publicKeyOf, toSign } from '../public-key.ts';
import { type AwsSettings, given } from './settings.ts';

export function createSigner(kms: KMSClient, settings: AwsSettings): Signer {
  let fetched: Promise<readonly PublicKey[]> | undefined;
  const ids = (): readonly string[] => given(settings.letterKeys, 'NASAB_LETTER_KEYS');
  const fetchKey = async (KeyId: string): Promise<PublicKey> => {
    const { PublicKey: der } = await kms.send(new GetPublicKeyCommand({ KeyId }));
    const key = createPublicKey({ key: Buffer.from(given(der, 'PublicKey')), format: 'der', type: 'spki' });
    return await publicKeyOf(key.export({ format: 'jwk' }) as JWK);
  };
  const publicKeys = (): Promise<readonly PublicKey[]> => {
    fetched ??= Promise.all(ids().map(fetchKey)).catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
    return fetched;
  };
  return {
    get issuer() {
      return given(settings.address, 'NASAB_ADDRESS');
    },
    async sign(claims, type) {
      const [current] = await publicKeys();
      const words = toSign(current!.kid, claims, type);
      const { Signature } = await kms.send(
        new SignCommand({
          KeyId: ids()[0],
          Message: Buffer.from(words),
          MessageType: 'RAW',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      return `${words}.${rawSignature(given(Signature, 'Signature')).toString('base64url')}`;
    },
    publicKeys,
  };
}

/** KMS answers a DER sequence of two integers; a JWS wants both as 32 bytes, one after the other (RFC 7518, 3.4). */
function rawSignature(der: Uint8Array): Buffer {
  const bytes = Buffer.from(der);
  // Both integers of P-256 fit lengths of one byte.
  const integerAt = (at: number): { readonly value: Buffer; readonly end: number } => {
    const end = at + 2 + bytes[at + 1]!;
    if (bytes[at] !== 0x02 || end > bytes.length) throw new Error('a signature that is not DER');
    return { value: bytes.subarray(at + 2, end), end };
  };
  if (bytes[0] !== 0x30) throw new Error('a signature that is not DER');
  const r = integerAt(2);
  const s = integerAt(r.end);
  const padded = ({ value }: { readonly value: Buffer }): Buffer => {
    const short = value.subarray(Math.max(0, value.length - 32));
    return Buffer.concat([Buffer.alloc(32 - short.length), short]);
  };
  return Buffer.concat([padded(r), padded(s)]);
}
