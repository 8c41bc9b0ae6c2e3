/**
 * The keys of cases, each wrapped by a key of KMS and kept as a row of its own: only functions that may ask KMS to
 * unwrap them read cases. The wrapped key goes with the row, and its place says that it went.
 */
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { KeyOfCase } from '../case-key.ts';
import type { CaseId } from '../ids.ts';
import { given } from './settings.ts';

/** Enough for what one function looks at again; a key is 32 bytes. */
const mostKept = 2000;

export const keyRowOf = (caseId: CaseId) => ({ pk: `KEY#${caseId}`, sk: 'KEY' });
/** What is left of a key: that it was destroyed. */
export const goneKeyRow = (caseId: CaseId, on: string) => ({ ...keyRowOf(caseId), erasedOn: on });

export interface CaseKeys {
  /** @param anew whatever is remembered: another function may have erased the case since. */
  of(caseId: CaseId, anew?: 'anew'): Promise<KeyOfCase>;
  /** A key and its row, to be put with the first commit it seals, where none is yet. */
  make(caseId: CaseId): Promise<{ readonly key: Buffer; readonly row: Readonly<Record<string, unknown>> }>;
  forget(caseId: CaseId): void;
}

export function createCaseKeys(
  client: DynamoDBDocumentClient,
  TableName: string,
  kms: KMSClient,
  keyId: string | undefined,
): CaseKeys {
  const remembered = new Map<CaseId, Buffer>();
  // KMS unwraps it for that case alone, and says so in its own log.
  const contextOf = (caseId: CaseId) => ({ caseId });

  return {
    async of(caseId, anew) {
      const known = anew === undefined ? remembered.get(caseId) : undefined;
      if (known !== undefined) return { status: 'held', key: known };
      const Key = keyRowOf(caseId);
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      if (Item === undefined) return { status: 'none' };
      if (Item.erasedOn !== undefined) return { status: 'erased', on: String(Item.erasedOn) };
      const { Plaintext } = await kms.send(
        new DecryptCommand({
          KeyId: given(keyId, 'NASAB_CASE_KEYS'),
          CiphertextBlob: Item.wrapped as Uint8Array,
          EncryptionContext: contextOf(caseId),
        }),
      );
      const key = Buffer.from(given(Plaintext, 'Plaintext'));
      if (remembered.size >= mostKept) remembered.delete(remembered.keys().next().value!);
      remembered.set(caseId, key);
      return { status: 'held', key };
    },

    async make(caseId) {
      const { Plaintext, CiphertextBlob } = await kms.send(
        new GenerateDataKeyCommand({
          KeyId: given(keyId, 'NASAB_CASE_KEYS'),
          KeySpec: 'AES_256',
          EncryptionContext: contextOf(caseId),
        }),
      );
      // Not remembered: whether it is the case's is known when the commit is in.
      return {
        key: Buffer.from(given(Plaintext, 'Plaintext')),
        row: { ...keyRowOf(caseId), wrapped: given(CiphertextBlob, 'CiphertextBlob') },
      };
    },

    forget: (caseId) => void remembered.delete(caseId),
  };
}
