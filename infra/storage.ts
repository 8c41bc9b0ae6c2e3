/** Where papers and cases lie: one key, one bucket, one table. Who may touch them is said here, action by action. */
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { table } from '#shared/platform/aws/table';
import type { BookName } from '#shared/platform/book';
import { pieceDays } from '#shared/platform/platform';
import { acknowledge } from './acknowledge.ts';
import type { Handler } from './handler.ts';
import type { Stage } from './stages.ts';

const sealing = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'];
const opening = ['kms:Decrypt', 'kms:DescribeKey'];

/** Years in which a decision may be contested, and a few more; a guess until the archives' calendar (law 69-99) says it. */
const anchorsKept = Duration.days(3653);

export interface StorageProps {
  readonly stage: Stage;
}

export class Storage extends Construct {
  readonly key: Key;
  /** Turns what names a person into what only finds their case; whoever reads the table can't turn it back. */
  readonly blindKey: Key;
  /** Wraps the keys of cases: who may not ask it to unwrap them reads no case. */
  readonly caseKeys: Key;
  readonly papers: Bucket;
  readonly table: Table;
  /** What each day was sealed with, where nobody can take it back: not the service, not the account's owner. */
  readonly anchors: Bucket;
  /** Whose logs are kept here: of the papers' bucket and of the pages'. */
  readonly accessLogs: Bucket;

  constructor(scope: Construct, id: string, { stage }: StorageProps) {
    super(scope, id);
    const removalPolicy = stage.keepEverything ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = this.makeKey(stage, removalPolicy);
    this.blindKey = new Key(this, 'BlindKey', {
      description: `Nasab ${stage.name}: blind indexes. Without it no case is found by identity card or reference.`,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      pendingWindow: Duration.days(30),
      removalPolicy,
    });
    this.caseKeys = new Key(this, 'CaseKeys', {
      description: `Nasab ${stage.name}: the keys of cases. Without it no case can be read again.`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy,
    });
    for (const key of [this.key, this.blindKey, this.caseKeys]) key.addToResourcePolicy(noHastyDeletion());
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
    this.anchors = this.makeAnchors(stage, removalPolicy);
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
    return key;
  }

  /** Under no key of ours: whoever loses or destroys the keys must not silence what the days were sealed with. */
  private makeAnchors(stage: Stage, removalPolicy: RemovalPolicy): Bucket {
    return new Bucket(this, 'Anchors', {
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      objectLockEnabled: true,
      // Compliance: no right in the account shortens it. A stage that is thrown away must not keep its bucket for years.
      objectLockDefaultRetention: ObjectLockRetention.compliance(
        stage.keepEverything ? anchorsKept : Duration.days(1),
      ),
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      serverAccessLogsBucket: this.accessLogs as IBucket,
      serverAccessLogsPrefix: 'anchors/',
      removalPolicy,
    });
  }

  /** Roots may be handed in, and neither read back nor taken. */
  grantAnchoring(handler: Handler): void {
    handler.allow(['s3:PutObject'], [this.anchors.arnForObjects('roots/*')]);
    const id = this.anchors.stack.getLogicalId(this.anchors.node.defaultChild as CfnBucket);
    acknowledge(handler.role, {
      [`AwsSolutions-IAM5[Resource::<${id}.Arn>/roots/*]`]:
        'Each day has an object of its own, and no other may be written.',
    });
    handler.tell({ NASAB_ANCHORS: this.anchors.bucketName });
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
        // What was begun and never joined, and what was: the paper itself lies under `papers/` by then.
        {
          prefix: 'pieces/',
          expiration: Duration.days(pieceDays),
          noncurrentVersionExpiration: Duration.days(1),
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
      timeToLiveAttribute: table.forgetAt,
      // The outbox needs to know that something waits, not what: no case's content travels on the stream.
      stream: StreamViewType.KEYS_ONLY,
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

  /**
   * Rows of the one table by kind, action by action: who reads cases need not see the register of members, and
   * nobody may delete what happened.
   */
  grantRows(handler: Handler, rows: RowGrant): void {
    if (rows.read.length > 0)
      handler.allow(['dynamodb:GetItem', 'dynamodb:Query'], [this.table.tableArn], leading(rows.read));
    if (rows.put !== undefined) handler.allow(['dynamodb:PutItem'], [this.table.tableArn], leading(rows.put));
    if (rows.update !== undefined)
      handler.allow(['dynamodb:UpdateItem'], [this.table.tableArn], leading(rows.update));
    if (rows.remove !== undefined)
      handler.allow(['dynamodb:DeleteItem'], [this.table.tableArn], leading(rows.remove));
    if (rows.find !== undefined) {
      const arns = rows.find.map((index) => `${this.table.tableArn}/index/${table.indexes[index].name}`);
      handler.allow(['dynamodb:Query'], arns);
    }
    const writes = rows.put !== undefined || rows.update !== undefined;
    handler.allow(writes ? sealing : opening, [this.key.keyArn]);
  }

  /** Sheets of these books, to be read or written; every book is granted by its name. */
  grantBooks(handler: Handler, { read, write = [], listed = false }: BookGrant): void {
    const rowsOf = (names: readonly BookName[]) => names.map((book) => `BOOK#${book}#*` as const);
    this.grantRows(handler, {
      read: rowsOf([...new Set([...read, ...write])]),
      ...(write.length === 0 ? {} : { put: rowsOf(write) }),
      ...(listed ? { find: ['shelf'] } : {}),
    });
  }

  /** Who writes events also writes what finds the case, what it claims, and what is to be told. */
  grantCommits(handler: Handler): void {
    this.grantRows(handler, {
      read: ['CASE#*', 'KEY#*', 'CLAIM#*', 'MEMBER#*', 'REGISTER'],
      put: ['CASE#*', 'KEY#*', 'CLAIM#*', 'FIND#*', 'OUTBOX#*'],
    });
    this.grantUnwrapping(handler, 'and making');
    this.grantBlinding(handler);
  }

  /** Whoever reads what cases say. */
  grantCases(handler: Handler): void {
    this.grantRows(handler, { read: ['CASE#*', 'KEY#*'] });
    this.grantUnwrapping(handler);
  }

  private grantUnwrapping(handler: Handler, making?: 'and making'): void {
    // A case written before cases had keys is given one with its next commit, whoever makes it.
    const actions = making === undefined ? ['kms:Decrypt'] : ['kms:Decrypt', 'kms:GenerateDataKey'];
    handler.allow(actions, [this.caseKeys.keyArn]);
    handler.tell({ NASAB_CASE_KEYS: this.caseKeys.keyArn });
  }

  /**
   * What two persons decided: to forget by what a case is found, to delete its papers in every version, to destroy its
   * key. Its links, its card and the days' roots can't be deleted by anybody.
   */
  grantErasing(handler: Handler): void {
    this.grantUnwrapping(handler, 'and making');
    this.grantRows(handler, {
      read: ['CASE#*', 'KEY#*'],
      put: ['CASE#*', 'KEY#*'],
      update: ['CASE#*'],
      remove: ['FIND#*'],
    });
    this.grantBlinding(handler);
    handler.allow(['s3:ListBucketVersions'], [this.papers.bucketArn], {
      StringLike: { 's3:prefix': ['papers/case-*', 'pieces/case-*'] },
    });
    handler.allow(
      ['s3:DeleteObjectVersion'],
      ['papers/*', 'pieces/*'].map((prefix) => this.papers.arnForObjects(prefix)),
    );
    this.acknowledgePrefix(handler, 'papers/*');
    this.acknowledgePrefix(handler, 'pieces/*');
  }

  /** To find a case by something that names a person without that being written anywhere. */
  grantBlinding(handler: Handler): void {
    handler.allow(['kms:GenerateMac'], [this.blindKey.keyArn]);
    handler.tell({ NASAB_BLIND_KEY: this.blindKey.keyArn });
  }

  grantReading(handler: Handler): void {
    handler.allow(['s3:GetObject', 's3:GetObjectVersion'], [this.papers.arnForObjects('papers/*')]);
    handler.allow(opening, [this.key.keyArn]);
    this.acknowledgePrefix(handler);
  }

  /** To show a paper to another service, in the version that was acknowledged. */
  grantShowing(handler: Handler): void {
    handler.allow(['s3:GetObjectVersion'], [this.papers.arnForObjects('papers/*')]);
    handler.allow(opening, [this.key.keyArn]);
    this.acknowledgePrefix(handler);
  }

  /**
   * An upload link is worth what its signer may do. Pieces of a paper are joined by the same hand: it may list and read
   * them, and no paper.
   */
  grantSending(handler: Handler): void {
    handler.allow(
      ['s3:PutObject'],
      ['papers/*', 'pieces/*'].map((prefix) => this.papers.arnForObjects(prefix)),
    );
    handler.allow(['s3:GetObject'], [this.papers.arnForObjects('pieces/*')]);
    handler.allow(['s3:ListBucket'], [this.papers.bucketArn], {
      StringLike: { 's3:prefix': 'pieces/case-*' },
    });
    handler.allow(sealing, [this.key.keyArn]);
    this.acknowledgePrefix(handler, 'papers/*');
    this.acknowledgePrefix(handler, 'pieces/*');
  }

  private acknowledgePrefix(handler: Handler, prefix: 'papers/*' | 'pieces/*' = 'papers/*'): void {
    const id = this.papers.stack.getLogicalId(this.papers.node.defaultChild as CfnBucket);
    acknowledge(handler.role, {
      [`AwsSolutions-IAM5[Resource::<${id}.Arn>/${prefix}]`]:
        'Papers are named by random ids; the prefix is as narrow as it gets.',
    });
  }
}

/** Kinds of rows by what their partition key begins with. */
export interface RowGrant {
  readonly read: readonly RowKind[];
  readonly put?: readonly RowKind[];
  readonly update?: readonly RowKind[];
  /** What a member is no longer found by, once corrected, and slips; nothing else of ours is ever removed. */
  readonly remove?: readonly ('FILED#*' | 'FIND#*' | 'SLIP#*' | 'SLIP#hook-*')[];
  /** Indexes that may be asked. */
  readonly find?: readonly (keyof typeof table.indexes)[];
}
export interface BookGrant {
  readonly read: readonly BookName[];
  /** Who writes a sheet reads it first. */
  readonly write?: readonly BookName[];
  /** May list what stands under a word, e.g. the sets of rules that were published; whole books go by `country`. */
  readonly listed?: boolean;
}
export type RowKind =
  | 'CASE#*'
  | `BOOK#${BookName}#*`
  | 'KEY#*'
  | 'CLAIM#*'
  | 'FIND#*'
  | 'FIND#reference#*'
  | 'FIND#partner#*'
  | 'SLIP#*'
  | 'SLIP#hook-*'
  | 'MEMBER#*'
  | 'FILED#*'
  | 'REGISTER'
  | 'OUTBOX#*'
  | 'PAGES#*'
  | 'ROOTS';

const leading = (kinds: readonly RowKind[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...kinds] },
});

export const noHastyDeletion = () =>
  new PolicyStatement({
    sid: 'ThirtyDaysToThinkBeforeTheKeyIsGone',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['kms:ScheduleKeyDeletion'],
    resources: ['*'],
    conditions: { NumericLessThan: { 'kms:ScheduleKeyDeletionPendingWindowInDays': '30' } },
  });
