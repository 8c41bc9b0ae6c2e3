/** What a function on AWS may be composed of. A bundle holds the parts that are named, and their clients alone. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PaperReader, Platform } from '../platform.ts';
import { createAccess } from './access.ts';
import { createAnchors } from './anchors.ts';
import { createBookStore } from './books.ts';
import { createCaseKeys } from './case-keys.ts';
import { createCaseStore } from './cases.ts';
import { createDailyPages } from './daily-pages.ts';
import { createDrawing } from './drawing.ts';
import { createFiles } from './files.ts';
import { createOutbox, createRegister } from './ledgers.ts';
import { createGuardDuty } from './malware.ts';
import { createQueue, createSecondQueue } from './queue.ts';
import { type AwsSettings, given } from './settings.ts';
import { createSigner } from './signer.ts';
import { createSlips } from './slips.ts';

export interface PartOf {
  readonly settings: AwsSettings;
  readonly now: () => Date;
}
export type Part = (stage: PartOf) => Partial<Platform>;

/** One client, and so one set of open connections, for all parts of a platform. */
// @__NO_SIDE_EFFECTS__
function once<C>(make: () => C): (stage: PartOf) => C {
  const made = new WeakMap<PartOf, C>();
  return (stage) => {
    const client = made.get(stage) ?? make();
    made.set(stage, client);
    return client;
  };
}

const dynamoOf = once(() =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 5 }), {
    marshallOptions: { removeUndefinedValues: true },
  }),
);
const kmsOf = once(() => new KMSClient({}));
const sqsOf = once(() => new SQSClient({}));
const s3Of = once(
  () =>
    new S3Client({
      // A cluster of one's own seldom answers under the bucket's name as a host.
      forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined,
      // We check SHA-256 ourselves; a CRC added by the SDK would have to be sent by the browser too.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
);

export const withFiles: Part = (stage) => ({
  files: createFiles(s3Of(stage), stage.settings.bucket, stage.now),
});

export const withCases: Part = (stage) => {
  const { table, caseKeys } = stage.settings;
  const dynamo = dynamoOf(stage);
  return { cases: createCaseStore(dynamo, table, createCaseKeys(dynamo, table, kmsOf(stage), caseKeys)) };
};

export const withBooks: Part = (stage) => ({ books: createBookStore(dynamoOf(stage), stage.settings.table) });

export const withRegister: Part = (stage) => ({
  register: createRegister(dynamoOf(stage), stage.settings.table),
});

export const withOutbox: Part = (stage) => ({
  outbox: createOutbox(dynamoOf(stage), stage.settings.table, stage.now),
});

export const withSlips: Part = (stage) => ({
  slips: createSlips(dynamoOf(stage), stage.settings.table, stage.now),
});

export const withQueue: Part = (stage) => ({ queue: createQueue(sqsOf(stage), stage.settings) });

/** Nothing where the stage has no scanner; a paper that waits for its word waits in the queue of papers. */
export const withScan: Part = (stage) =>
  stage.settings.malware === 'guardduty'
    ? { ...withQueue(stage), scan: createGuardDuty(s3Of(stage), stage.settings.bucket) }
    : {};

/** Nothing where no second reader was allowed. */
export const withSecond: Part = (stage) => {
  const { secondUrl, textractPages, table } = stage.settings;
  if (secondUrl === undefined) return {};
  const second = createSecondQueue(sqsOf(stage), secondUrl);
  if (textractPages === undefined) return { second };
  return { second: { ...second, pages: createDailyPages(dynamoOf(stage), table, textractPages, stage.now) } };
};

export const withAccess: Part = (stage) => ({
  access: createAccess(new CognitoIdentityProviderClient({}), stage.settings, stage.now),
});

export const withSigner: Part = (stage) => ({ signer: createSigner(kmsOf(stage), stage.settings) });

/** Nothing where no such bucket was given. */
export const withAnchors: Part = (stage) => {
  const { anchors } = stage.settings;
  return anchors === undefined ? {} : { anchors: createAnchors(s3Of(stage), anchors) };
};

export const withBlind: Part = (stage) => ({
  async blind(kind, value) {
    const KeyId = given(stage.settings.blindKey, 'NASAB_BLIND_KEY');
    const Message = Buffer.from(`${kind}\n${value}`);
    const { Mac } = await kmsOf(stage).send(
      new GenerateMacCommand({ KeyId, Message, MacAlgorithm: 'HMAC_SHA_256' }),
    );
    return Buffer.from(given(Mac, 'Mac')).toString('base64url');
  },
});

/** Links are signed by whoever asks; the function that draws has no rights of its own. */
export const withDrawing: Part = (stage) => ({
  drawPage: createDrawing(
    new LambdaClient({ maxAttempts: 2 }),
    createFiles(s3Of(stage), stage.settings.bucket, stage.now),
    stage.settings.draw,
  ),
});

// @__NO_SIDE_EFFECTS__
export const withReader =
  (reader: PaperReader): Part =>
  () => ({ reader });

/** Whoever writes to cases: what stands in them, what finds them, which rules were in force, who is a member. */
export const casework: readonly Part[] = [withCases, withBooks, withRegister, withBlind];
