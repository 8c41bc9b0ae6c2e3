import { describe, expect, it } from 'vitest';
import { table } from '#shared/platform/aws/table';
import type { Resource, Synthesised } from '../synthesised.ts';
import { actionsOf, every, functionsOf, get, grantsOf, list, type Statement, statementsOf } from './stage.ts';

describe('papers', () => {
  const papers = (stage: Synthesised) =>
    stage
      .all('AWS::S3::Bucket')
      .find(([, { BucketName }]) => JSON.stringify(BucketName ?? '').includes('papers'))!;
  const policyOf = (stage: Synthesised, bucket: string) =>
    stage
      .all('AWS::S3::BucketPolicy')
      .filter(([, { Bucket }]) => (Bucket as { Ref: string }).Ref === bucket)
      .flatMap(([, properties]) => statementsOf(properties));

  it(
    'lie encrypted under our key, versioned, logged, and open to nobody',
    every((stage) => {
      const [, bucket] = papers(stage);
      expect(bucket.VersioningConfiguration).toEqual({ Status: 'Enabled' });
      expect(JSON.stringify(bucket.BucketEncryption)).toContain('aws:kms');
      expect(JSON.stringify(bucket.BucketEncryption)).toContain('KMSMasterKeyID');
      expect(bucket.LoggingConfiguration).toBeDefined();
      expect(bucket.LifecycleConfiguration).toBeDefined();
      for (const [id, { PublicAccessBlockConfiguration }] of stage.all('AWS::S3::Bucket')) {
        expect(PublicAccessBlockConfiguration).toEqual({
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        });
        const plain = policyOf(stage, id).filter(
          ({ Effect, Condition }) =>
            Effect === 'Deny' && Condition?.Bool?.['aws:SecureTransport'] === 'false',
        );
        expect(plain, `${id} takes plain HTTP`).toHaveLength(1);
      }
    }),
  );

  it(
    'are never replaced: a write without If-None-Match is denied to everybody',
    every((stage) => {
      const [id] = papers(stage);
      const never = policyOf(stage, id).find(({ Sid }) => Sid === 'APaperIsNeverReplaced')!;
      expect(never).toMatchObject({
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Action: 's3:PutObject',
        Condition: { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } },
      });
      expect(JSON.stringify(never.Resource)).toContain('/papers/*');
    }),
  );

  it(
    'are deleted by the clock alone, for what two persons decided, and events by nobody',
    every((stage) => {
      for (const entry of functionsOf(stage).keys()) {
        const destructive = actionsOf(stage, entry).filter((action) => /delete|remove|purge/i.test(action));
        // A queue's consumer takes off the queue what it has done; of rows and of places in a network `rights.ts` speaks.
        expect(
          destructive.filter(
            (action) =>
              !['sqs:DeleteMessage', 'dynamodb:DeleteItem', 'ec2:DeleteNetworkInterface'].includes(action),
          ),
          entry,
        ).toEqual(entry === 'clock' ? ['s3:DeleteObjectVersion'] : []);
      }
      const listing = grantsOf(stage, 'clock').filter(({ Action }) =>
        list(Action).includes('s3:ListBucketVersions'),
      );
      expect(listing.map(({ Condition }) => Condition)).toEqual([
        { StringLike: { 's3:prefix': ['papers/case-*', 'pieces/case-*'] } },
      ]);
    }),
  );

  it(
    'may be sent from our pages and nowhere else',
    every((stage) => {
      const [, bucket] = papers(stage);
      const { CorsRules } = bucket.CorsConfiguration as { CorsRules: { AllowedOrigins: unknown[] }[] };
      expect(CorsRules).toHaveLength(1);
      expect(JSON.stringify(CorsRules[0]!.AllowedOrigins)).toMatch(/PagesDistribution.*DomainName/);
    }),
  );
});

describe('cases', () => {
  it(
    'lie in one table that can be put back to any second of 35 days and streams only keys',
    every((stage) => {
      const [[, cases], ...others] = stage.all('AWS::DynamoDB::Table') as [
        readonly [string, Resource['Properties']],
      ];
      expect(others).toEqual([]);
      expect(cases).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        KeySchema: [
          { AttributeName: table.partitionKey, KeyType: 'HASH' },
          { AttributeName: table.sortKey, KeyType: 'RANGE' },
        ],
      });
      const indexes = cases.GlobalSecondaryIndexes as { IndexName: string; Projection: unknown }[];
      expect(indexes.map(({ IndexName }) => IndexName).sort()).toEqual(
        Object.values(table.indexes)
          .map(({ name }) => name)
          .sort(),
      );
      expect(
        indexes.every(({ Projection }) => JSON.stringify(Projection) === '{"ProjectionType":"ALL"}'),
      ).toBe(true);
    }),
  );

  it('outlive the stack in prod, and go with it in dev', () => {
    const kinds = ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::Cognito::UserPool'];
    for (const [name, policy] of [
      ['prod', 'Retain'],
      ['dev', 'Delete'],
    ] as const) {
      const stage = get(name);
      for (const { Type, DeletionPolicy, UpdateReplacePolicy } of Object.values(stage.resources)) {
        if (!kinds.includes(Type)) continue;
        expect([Type, DeletionPolicy, UpdateReplacePolicy]).toEqual([Type, policy, policy]);
      }
      const [[, cases]] = stage.all('AWS::DynamoDB::Table') as [readonly [string, Resource['Properties']]];
      expect(cases.DeletionProtectionEnabled).toBe(name === 'prod');
      expect(stage.terminationProtection).toBe(name === 'prod');
    }
  });
});

describe('keys of cases', () => {
  it(
    'are unwrapped for those who read cases, made by those who write them, each through a key of their own',
    every((stage) => {
      const key = Object.entries(stage.resources).find(
        ([, { Type, Properties }]) =>
          Type === 'AWS::KMS::Key' && String(Properties.Description).includes('the keys of cases'),
      )![0];
      const may = (action: string) =>
        [...functionsOf(stage).keys()]
          .filter((entry) =>
            grantsOf(stage, entry).some(
              ({ Action, Resource }) =>
                list(Action).includes(action) && JSON.stringify(Resource).includes(`"${key}"`),
            ),
          )
          .sort();
      const second = functionsOf(stage).has('second') ? ['second'] : [];
      const writers = ['applicant', 'clock', 'intake', 'officer', 'parked', 'partner', ...second].sort();
      expect(may('kms:GenerateDataKey')).toEqual(writers);
      expect(may('kms:Decrypt')).toEqual([...writers, 'outbox'].sort());
      for (const entry of functionsOf(stage).keys())
        for (const { Action, Condition } of grantsOf(stage, entry))
          if (list(Action).some((action) => /^dynamodb:(?:Delete|Update)Item$/.test(action)))
            expect(JSON.stringify(Condition), entry).not.toContain('KEY#');
    }),
  );
});

describe('keys', () => {
  it(
    'turn each year where they can, and give a month to think before they are gone',
    every((stage) => {
      const keys = stage.all('AWS::KMS::Key');
      expect(keys.length).toBeGreaterThanOrEqual(1);
      for (const [id, key] of keys) {
        expect(key.PendingWindowInDays, id).toBe(30);
        if (key.KeySpec === undefined) expect(key.EnableKeyRotation, id).toBe(true);
        const statements = (key.KeyPolicy as { Statement: readonly Statement[] }).Statement;
        const denied = statements.find(({ Effect }) => Effect === 'Deny');
        expect(denied?.Action, id).toBe('kms:ScheduleKeyDeletion');
        for (const { Effect, Principal, Condition } of statements)
          if (Effect === 'Allow' && JSON.stringify(Principal).includes('"Service"'))
            expect(Condition, id).toBeDefined();
      }
    }),
  );
});
