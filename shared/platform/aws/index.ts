/** The outside world on AWS: one bucket, one table, one queue, one user pool, one HMAC key. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { newId } from '../ids.ts';
import { createLog } from '../log.ts';
import type { PaperReader, Platform } from '../platform.ts';
import { createAccess } from './access.ts';
import { createBookStore } from './books.ts';
import { createCaseKeys } from './case-keys.ts';
import { createCaseStore } from './cases.ts';
import { createFiles } from './files.ts';
import { createOutbox, createRegister } from './ledgers.ts';
import { createQueue, createSecondQueue } from './queue.ts';
import { type AwsSettings, given } from './settings.ts';
import { createSigner } from './signer.ts';
import { createSlips } from './slips.ts';

export { type AwsSettings, readAwsSettings } from './settings.ts';

/** Built at first use, not at import. Endpoints and region are the SDK's own variables (`AWS_ENDPOINT_URL_S3`, …). */
export function createAwsPlatform({
  settings,
  reader,
  now = () => new Date(),
}: {
  readonly settings: AwsSettings;
  readonly reader: PaperReader;
  readonly now?: () => Date;
}): Platform {
  const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 5 }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const s3 = new S3Client({
    // A cluster of one's own seldom answers under the bucket's name as a host.
    forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined,
    // We check SHA-256 ourselves; a CRC added by the SDK would have to be sent by the browser too.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const kms = new KMSClient({});
  const sqs = new SQSClient({});
  return {
    files: createFiles(s3, settings.bucket, now),
    cases: createCaseStore(
      dynamo,
      settings.table,
      createCaseKeys(dynamo, settings.table, kms, settings.caseKeys),
    ),
    books: createBookStore(dynamo, settings.table),
    queue: createQueue(sqs, settings),
    reader,
    ...(settings.secondUrl === undefined ? {} : { second: createSecondQueue(sqs, settings.secondUrl) }),
    access: createAccess(new CognitoIdentityProviderClient({}), settings, now),
    register: createRegister(dynamo, settings.table),
    outbox: createOutbox(dynamo, settings.table, now),
    slips: createSlips(dynamo, settings.table, now),
    signer: createSigner(kms, settings),
    async blind(kind, value) {
      const KeyId = given(settings.blindKey, 'NASAB_BLIND_KEY');
      const Message = Buffer.from(`${kind}\n${value}`);
      const { Mac } = await kms.send(
        new GenerateMacCommand({ KeyId, Message, MacAlgorithm: 'HMAC_SHA_256' }),
      );
      return Buffer.from(given(Mac, 'Mac')).toString('base64url');
    },
    now,
    newId,
    log: createLog((line) => process.stdout.write(`${line}\n`), now),
  };
}
