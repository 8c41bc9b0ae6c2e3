/** All of AWS that the service uses, on this machine, with the environment that leads the SDK there. */
import { createTable, startDynamo } from './dynamodb.ts';
import { credentials, type S3Server, type Stored, startS3 } from './s3.ts';
import { type SmallServices, startSmallServices } from './small.ts';

export interface Cloud {
  /** For `process.env`, or for the process that runs a bundled function. */
  readonly environment: Readonly<Record<string, string>>;
  readonly s3: S3Server;
  readonly small: SmallServices;
  readonly bucket: string;
  close(): Promise<void>;
}

/** The notification that S3 sends to the queue. */
export function notificationOf({ bucket, key, versionId, size }: Stored): string {
  const object = { key: encodeURIComponent(key).replaceAll('%2F', '/'), size, versionId, sequencer: '0' };
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'eu-south-2',
    eventName: 'ObjectCreated:Put',
    s3: { s3SchemaVersion: '1.0', bucket: { name: bucket }, object },
  };
  return JSON.stringify({ Records: [record] });
}

export async function startCloud(now?: () => Date): Promise<Cloud> {
  const [dynamo, small] = await Promise.all([startDynamo(), startSmallServices()]);
  const s3 = await startS3({
    ...(now === undefined ? {} : { now }),
    onStored: (stored) => {
      // The notification's own filter.
      if (stored.key.startsWith('papers/')) small.queue.push(notificationOf(stored));
    },
  });
  await createTable(dynamo.url, 'nasab');
  return {
    environment: {
      AWS_REGION: 'eu-south-2',
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_SQS: small.url,
      AWS_ENDPOINT_URL_KMS: small.url,
      AWS_ENDPOINT_URL_LAMBDA: small.url,
      AWS_ENDPOINT_URL_TEXTRACT: small.url,
      AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: small.url,
      NASAB_TABLE: 'nasab',
      NASAB_BUCKET: 'nasab-papers',
      NASAB_ANCHORS: 'nasab-anchors',
      NASAB_QUEUE_URL: small.queueUrl,
      NASAB_PARKED_URL: small.parkedUrl,
      NASAB_SECOND_URL: small.secondUrl,
      NASAB_DRAW: 'nasab-draw',
      NASAB_BLIND_KEY: 'alias/nasab-blind',
      NASAB_CASE_KEYS: 'alias/nasab-cases',
      NASAB_LETTER_KEYS: 'alias/nasab-letters-2,alias/nasab-letters-1',
      NASAB_ADDRESS: 'https://pages.example',
      NASAB_POOL: 'eu-south-2_test',
      NASAB_POOL_CLIENT: 'test',
    },
    s3,
    small,
    bucket: 'nasab-papers',
    close: async () => {
      await Promise.all([dynamo.close(), s3.close(), small.close()]);
    },
  };
}
