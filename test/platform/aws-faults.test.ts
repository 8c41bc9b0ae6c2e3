/** What AWS does on bad days: throttles, answers that are lost, conditions that fail. */
import { createServer, type Server } from 'node:http';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccess } from '#shared/platform/aws/access';
import type { CaseKeys } from '#shared/platform/aws/case-keys';
import { createCaseStore } from '#shared/platform/aws/cases';
import { createFiles } from '#shared/platform/aws/files';
import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import { casework, withOutbox } from '#shared/platform/aws/parts';
import { newId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import { type Cloud, startCloud } from '../servers/cloud.ts';
import { bytesOf, type Listening, listen } from '../servers/http.ts';
import { linkAfter, requestOf, sheetAfter } from './contract.ts';

/** Each case has its key; where it lies is another test's affair. */
const keys: CaseKeys = {
  of: async () => ({ status: 'held', key: Buffer.alloc(32, 7) }),
  make: async () => {
    throw new Error('made none');
  },
  forget: () => undefined,
};

const cancelled = (...codes: string[]): TransactionCanceledException =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

describe('a commit', () => {
  const dynamo = mockClient(DynamoDBDocumentClient);
  const store = createCaseStore(
    DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'x' })),
    'nasab',
    keys,
  );
  const commit = linkAfter(newId('case'), undefined);
  beforeEach(() => void dynamo.reset());
  afterAll(() => dynamo.restore());

  it('is one transaction, conditional on the version seen, with a token of its own and no counter', async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    const second = linkAfter(commit.caseId, commit);
    await store.commit({ ...requestOf(second), claims: ['c'] });
    const { TransactItems = [], ClientRequestToken } =
      dynamo.commandCalls(TransactWriteCommand)[0]!.args[0].input;
    expect(ClientRequestToken).toBe(second.hash.slice(0, 36));
    expect(TransactItems.every(({ Put, Update, Delete }) => Put && !Update && !Delete)).toBe(true);
    expect(TransactItems.slice(0, 3).map(({ Put }) => Put?.ConditionExpression)).toEqual([
      'attribute_not_exists(pk)',
      'version = :seen AND attribute_not_exists(erasedOn)',
      'attribute_not_exists(pk) OR caseId = :me OR caseId = :free',
    ]);
    expect(TransactItems[1]?.Put?.ExpressionAttributeValues).toEqual({ ':seen': 1 });
  });

  it('waits out throttles', async () => {
    dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled('ThrottlingError', 'None'))
      .rejectsOnce(cancelled('None', 'ProvisionedThroughputExceeded'))
      .resolves({});
    expect((await store.commit(requestOf(commit))).status).toBe('committed');
    expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(3);
  });

  it('is a named conflict when its condition failed, and committed when the writing found there is its own', async () => {
    dynamo.on(TransactWriteCommand).rejects(cancelled('ConditionalCheckFailed', 'ConditionalCheckFailed'));
    dynamo.on(GetCommand).resolves({ Item: { hash: 'of somebody else' } });
    expect(await store.commit(requestOf(commit))).toEqual({ status: 'conflict' });
    dynamo.on(GetCommand).resolves({ Item: { hash: commit.hash } });
    expect(await store.commit(requestOf(commit))).toEqual({ status: 'committed', version: 1 });
  });

  it('tells a taken claim from a lost race', async () => {
    const heldBy = newId('case');
    dynamo.on(TransactWriteCommand).rejects(cancelled('None', 'None', 'None', 'ConditionalCheckFailed'));
    dynamo
      .on(GetCommand)
      .resolvesOnce({})
      .resolves({ Item: { caseId: heldBy } });
    const outcome = await store.commit({ ...requestOf(commit), claims: ['a', 'b'] });
    expect(outcome).toEqual({ status: 'claim-taken', claim: 'b', heldBy });
    dynamo.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'None', 'None', 'None'));
    dynamo.on(GetCommand).resolves({});
    expect(await store.commit({ ...requestOf(commit), claims: ['a', 'b'] })).toEqual({ status: 'conflict' });
  });

  it('lets what it does not know fly', async () => {
    dynamo.on(TransactWriteCommand).rejects(new Error('AccessDenied'));
    await expect(store.commit(requestOf(commit))).rejects.toThrow('AccessDenied');
    dynamo.on(TransactWriteCommand).rejects(cancelled('ItemCollectionSizeLimitExceeded', 'None'));
    dynamo.on(GetCommand).resolves({});
    await expect(store.commit(requestOf(commit))).rejects.toThrow(TransactionCanceledException);
  });
});

describe('what AWS would call a fault is answered without asking it', () => {
  it('a cursor that no page gave', async () => {
    const dynamo = mockClient(DynamoDBDocumentClient);
    const store = createCaseStore(
      DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'x' })),
      'nasab',
      keys,
    );
    const cursor = 'z'.repeat(2000);
    expect(await store.queue({ desk: 'review', limit: 5, cursor })).toEqual({ cards: [] });
    expect(dynamo.calls()).toHaveLength(0);
    dynamo.restore();
  });

  it.each([
    ['', ''],
    ['NSB-7K3M-29QF', ' - '],
    ['a name of another kind', '7K3M-29QF-XW4T'],
  ])('a sign-in with %j and %j', async (reference, code) => {
    const client = new CognitoIdentityProviderClient({ region: 'x', endpoint: 'http://127.0.0.1:9' });
    const settings = { table: 't', bucket: 'b', pool: { id: 'x_1', client: 'c' } };
    const access = createAccess(client, settings, () => new Date());
    expect(await access.signIn({ reference, code })).toEqual({ status: 'wrong' });
  });
});

describe('an upload link', () => {
  it('signs size, type, checksum and "only if nothing is there"', async () => {
    const client = new S3Client({
      region: 'eu-south-2',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      requestChecksumCalculation: 'WHEN_REQUIRED',
    });
    const files = createFiles(client, 'papers', () => new Date('2026-11-21T10:00:00Z'));
    const paper = { caseId: newId('case'), paperId: newId('paper'), size: 77, type: 'image/png' } as const;
    const { url, expiresAt, headers } = await files.grantUpload({ ...paper, sha256: '0'.repeat(64) });
    const query = new URL(url).searchParams;
    expect(query.get('X-Amz-SignedHeaders')).toBe(
      'content-length;content-type;host;if-none-match;x-amz-checksum-sha256',
    );
    expect(query.get('X-Amz-Expires')).toBe('300');
    expect(expiresAt).toBe('2026-11-21T10:05:00.000Z');
    expect(Object.keys(headers).sort()).toEqual(['content-type', 'if-none-match', 'x-amz-checksum-sha256']);
    expect([...query.keys()].filter((name) => /checksum|sdk/i.test(name))).toEqual([]);
  });
});

describe('an answer that is lost on the line', () => {
  let cloud: Cloud;
  let line: Listening;
  let platform: Platform;
  /** Answers to lose, by action; the request has been carried out by then. */
  let lose: Record<string, number>;
  let carried: string[];

  beforeEach(async () => {
    cloud = await startCloud();
    lose = {};
    carried = [];
    const behind = cloud.environment.AWS_ENDPOINT_URL_DYNAMODB!;
    const server: Server = createServer(async (request, response) => {
      const body = new Uint8Array(await bytesOf(request));
      const headers = request.headers as Record<string, string>;
      const { 'content-length': _, connection: __, host: ___, ...rest } = headers;
      const answer = await fetch(behind, { method: 'POST', headers: rest, body });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const action = String(headers['x-amz-target']).split('.').at(-1)!;
      carried.push(`${action} ${answer.status}`);
      if ((lose[action] ?? 0) > 0) {
        lose[action]! -= 1;
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(bytes);
    });
    line = await listen(server);
    Object.assign(process.env, cloud.environment, { AWS_ENDPOINT_URL_DYNAMODB: line.url });
    platform = createAwsPlatform({
      settings: readAwsSettings(process.env),
      parts: [...casework, withOutbox],
    });
  });
  afterEach(async () => {
    await line.close();
    await cloud.close();
  });

  it('changes nothing of a commit: it is applied once', async () => {
    lose = { TransactWriteItems: 2 };
    const first = linkAfter(newId('case'), undefined);
    const { caseId } = first;
    const announcements = [{ id: `${caseId}.1.0`, caseId, version: 1, type: 'CaseSubmitted' }];
    const outcome = await platform.cases.commit({ ...requestOf(first), claims: [caseId], announcements });
    expect(outcome).toEqual({ status: 'committed', version: 1 });
    expect(carried.filter((each) => each.startsWith('TransactWriteItems'))).toHaveLength(3);
    expect(await platform.cases.load(caseId)).toEqual([first]);
    expect(await platform.outbox.take(10)).toEqual(announcements);
  });

  it('changes nothing of a book: a sheet and its claim are written once', async () => {
    lose = { TransactWriteItems: 2 };
    const commit = sheetAfter({ book: 'meetings', sheetId: newId('sheet') }, undefined);
    const outcome = await platform.books.append({ commit, claims: ['hall'] });
    expect(outcome).toEqual({ status: 'committed', version: 1 });
    expect(await platform.books.load(commit)).toEqual([commit]);
    const other = sheetAfter({ book: 'meetings', sheetId: newId('sheet') }, undefined);
    expect(await platform.books.append({ commit: other, claims: ['hall'] })).toEqual({
      ...{ status: 'claim-taken', claim: 'hall', heldBy: commit.sheetId },
    });
  });

  it('changes nothing of the outbox: a failure counts once', async () => {
    const first = linkAfter(newId('case'), undefined);
    const { caseId } = first;
    const id = `${caseId}.1.0`;
    const announcements = [{ id, caseId, version: 1, type: 'CaseSubmitted' }];
    await platform.cases.commit({ ...requestOf(first), announcements });
    let failures = 0;
    for (let answer = 'again'; answer === 'again'; failures += 1) {
      lose = { UpdateItem: 1 };
      answer = await platform.outbox.failed(id);
      expect(failures).toBeLessThan(20);
    }
    expect(failures).toBe(9);
  });
});
