/** Where papers and cases lie: one key, one bucket, one table. Who may touch them is said here, action by action. */
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { table } from '#shared/platform/aws/table';
import { acknowledge } from './acknowledge.ts';
import type { Handler } from './handler.ts';
import type { Stage } from './stages.ts';

const sealing = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'];
const opening = ['kms:Decrypt', 'kms:DescribeKey'];

export interface StorageProps {
  readonly stage: Stage;
}

export class Storage extends Construct {
  readonly key: Key;
  readonly papers: Bucket;
  readonly table: Table;
  /** Whose logs are kept here: of the papers' bucket and of the pages'. */
  readonly accessLogs: Bucket;

  constructor(scope: Construct, id: string, { stage }: StorageProps) {
    super(scope, id);
    const removalPolicy = stage.keepEverything ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = this.makeKey(stage, removalPolicy);
    this.accessLogs = new Bucket(this, 'AccessLogs', {
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ expiration: Duration.days(stage.logDays) }],
      removalPolicy,
    });
    acknowledge(this.accessLogs, {
      'AwsSolutions-S1': 'This is where access logs go; logging its own writing would never end.',
    });
    this.papers = this.makePapers(stage, removalPolicy);
    this.table = this.makeTable(stage, removalPolicy);
  }

  /** Name known before the bucket is: the queue's policy and the pages' headers can speak of it without a circle. */
  static papersName(stage: Stage): string {
    return `nasab-${stage.name}-papers-${Aws.ACCOUNT_ID}-${Aws.REGION}`;
  }

  private makeKey(stage: Stage, removalPolicy: RemovalPolicy): Key {
    const key = new Key(this, 'Key', {
      description: `Nasab ${stage.name}: papers, cases and logs. Without it nothing can be read again.`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy,
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'LogsOfThisStage',
        principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:/nasab/${stage.name}/*`,
          },
        },
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ThirtyDaysToThinkBeforeTheKeyIsGone',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['kms:ScheduleKeyDeletion'],
        resources: ['*'],
        conditions: { NumericLessThan: { 'kms:ScheduleKeyDeletionPendingWindowInDays': '30' } },
      }),
    );
    return key;
  }

  private makePapers(stage: Stage, removalPolicy: RemovalPolicy): Bucket {
    const papers = new Bucket(this, 'Papers', {
      bucketName: Storage.papersName(stage),
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      versioned: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      serverAccessLogsBucket: this.accessLogs as IBucket,
      serverAccessLogsPrefix: 'papers/',
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        // A paper is looked at while its case is open, then kept for the years the archives' law asks.
        {
          prefix: 'papers/',
          transitions: [
            { storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(30) },
          ],
        },
        ...(stage.keepEverything
          ? []
          : [{ expiration: Duration.days(30), noncurrentVersionExpiration: Duration.days(1) }]),
      ],
      removalPolicy,
    });
    papers.addToResourcePolicy(
      new PolicyStatement({
        sid: 'APaperIsNeverReplaced',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:PutObject'],
        resources: [papers.arnForObjects('papers/*')],
        conditions: {
          Null: { 's3:if-none-match': 'true' },
          // Parts of a multipart upload create nothing yet; its completion does and must carry the condition.
          Bool: { 's3:ObjectCreationOperation': 'true' },
        },
      }),
    );
    return papers;
  }

  /** Pages served from `origin` may send papers here straight from the browser. */
  acceptUploadsFrom(origin: string): void {
    this.papers.addCorsRule({
      allowedOrigins: [origin],
      allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
      allowedHeaders: [
        'content-type',
        'if-none-match',
        'x-amz-checksum-sha256',
        'x-amz-sdk-checksum-algorithm',
      ],
      exposedHeaders: ['x-amz-version-id', 'x-amz-checksum-sha256'],
      maxAge: 600,
    });
  }

  private makeTable(stage: Stage, removalPolicy: RemovalPolicy): Table {
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    const cases = new Table(this, 'Cases', {
      partitionKey: text(table.partitionKey),
      sortKey: text(table.sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: stage.keepEverything,
      stream: StreamViewType.NEW_IMAGE,
      removalPolicy,
    });
    for (const index of Object.values(table.indexes))
      cases.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
      });
    return cases;
  }

  readCases(handler: Handler): void {
    handler.allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [this.table.tableArn]);
    handler.allow(opening, [this.key.keyArn]);
  }

  findCases(handler: Handler): void {
    const arn = (index: string) => `${this.table.tableArn}/index/${index}`;
    handler.allow(
      ['dynamodb:Query'],
      Object.values(table.indexes).map(({ name }) => arn(name)),
    );
  }

  /** Commits only: nobody may delete what happened. */
  writeCases(handler: Handler): void {
    this.readCases(handler);
    handler.allow(
      ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'],
      [this.table.tableArn],
    );
    handler.allow(sealing, [this.key.keyArn]);
  }

  readPapers(handler: Handler): void {
    handler.allow(['s3:GetObject', 's3:GetObjectVersion'], [this.papers.arnForObjects('papers/*')]);
    handler.allow(opening, [this.key.keyArn]);
    acknowledge(handler.role, {
      [`AwsSolutions-IAM5[Resource::<${this.idOf(this.papers)}.Arn>/papers/*]`]:
        'Papers are named by random ids; the prefix is as narrow as it gets.',
    });
  }

  /** The signature of an upload link is worth what its signer may do. */
  acceptPapers(handler: Handler): void {
    handler.allow(['s3:PutObject'], [this.papers.arnForObjects('papers/*')]);
    handler.allow(sealing, [this.key.keyArn]);
  }

  private idOf(bucket: Bucket): string {
    return bucket.stack.getLogicalId(bucket.node.defaultChild as never);
  }
}
