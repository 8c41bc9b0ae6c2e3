/** Case logs in DynamoDB: one transaction per commit, conditional on the version seen. */
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { IdempotentParameterMismatchException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { CaseId } from '../ids.ts';
import {
  type Announcement,
  type CaseCard,
  type CaseStore,
  type Commit,
  type CommitOutcome,
  type CommitRequest,
  type DailyRoot,
  desks,
  placeAfter,
  placeOf,
} from '../platform.ts';
import { table } from './table.ts';

type Put = NonNullable<NonNullable<TransactWriteCommandInput['TransactItems']>[number]['Put']>;

const caseKey = (caseId: CaseId): string => `CASE#${caseId}`;
const commitKey = (version: number): string => `COMMIT#${String(version).padStart(8, '0')}`;
const claimKey = (claim: string): string => `CLAIM#${claim}`;
/** The last letter of an id is as random as the rest. */
export const shardOf = (caseId: CaseId): number => caseId.charCodeAt(caseId.length - 1) % table.shards;

/** An assessment of ten papers is 60 kB of JSON; DynamoDB bills by the kB and stops at 400. */
export const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value));
export const unpack = (body: unknown): unknown => JSON.parse(gunzipSync(body as Uint8Array).toString('utf8'));

const absent = 'attribute_not_exists(pk)';
const throttled = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded', 'RequestLimitExceeded']);
const attempts = 6;

export function createCaseStore(client: DynamoDBDocumentClient, tableName: string): CaseStore {
  const query = (input: Omit<QueryCommandInput, 'TableName'>) =>
    paginateQuery({ client }, { TableName: tableName, ...input });

  function putsOf({ commit, card, findBy = [], claims = [], announcements = [] }: CommitRequest): Put[] {
    const { caseId, version, hash } = commit;
    const put = (Item: Record<string, unknown>, more: Partial<Put> = {}): Put => ({
      TableName: tableName,
      Item,
      ...more,
    });
    const place = placeOf(card);
    return [
      put(
        { pk: caseKey(caseId), sk: commitKey(version), version, hash, body: pack(commit) },
        { ConditionExpression: absent },
      ),
      put(
        {
          pk: caseKey(caseId),
          sk: 'HEAD',
          caseId,
          version,
          hash,
          card: JSON.stringify(card),
          queuePk: `${card.delegation}#${card.desk}`,
          queueSk: place,
          countryPk: `${card.desk}#${shardOf(caseId)}`,
          countrySk: place,
        },
        version === 1
          ? { ConditionExpression: absent }
          : { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': version - 1 } },
      ),
      ...claims.map((claim) =>
        put(
          { pk: claimKey(claim), sk: 'CLAIM', caseId },
          {
            ConditionExpression: `${absent} OR caseId = :me`,
            ExpressionAttributeValues: { ':me': caseId },
          },
        ),
      ),
      ...findBy.map(({ kind, key }) => put({ pk: `FIND#${kind}#${key}`, sk: caseId })),
      ...announcements.map((each) => put(outboxRow(each, commit.at), { ConditionExpression: absent })),
    ];
  }

  async function isStored({ caseId, version, hash }: Commit): Promise<boolean> {
    const Key = { pk: caseKey(caseId), sk: commitKey(version) };
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }));
    return Item?.hash === hash;
  }

  async function commit(request: CommitRequest): Promise<CommitOutcome> {
    const { commit: wanted, claims = [] } = request;
    const TransactItems = putsOf(request).map((Put) => ({ Put }));
    // The same commit always has the same token, so a resent request whose answer was lost is applied once.
    const ClientRequestToken = wanted.hash.slice(0, 36);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.send(new TransactWriteCommand({ TransactItems, ClientRequestToken }));
        return { status: 'committed', version: wanted.version };
      } catch (error) {
        // The token is known with other words around the same commit: it went in, or another is on its way.
        if (error instanceof IdempotentParameterMismatchException) {
          return (await isStored(wanted))
            ? { status: 'committed', version: wanted.version }
            : { status: 'conflict' };
        }
        if (!(error instanceof TransactionCanceledException)) throw error;
        const reasons = error.CancellationReasons ?? [];
        if (reasons.some(({ Code = '' }) => throttled.has(Code)) && attempt < attempts) {
          await pause(Math.random() * 50 * 2 ** attempt);
          continue;
        }
        // Conditions fail on our own writing too, when its first answer was lost beyond the token's memory.
        if (await isStored(wanted)) return { status: 'committed', version: wanted.version };
        const failed = reasons.map(({ Code }) => Code === 'ConditionalCheckFailed');
        const raced = failed[0] || failed[1] || reasons.some(({ Code }) => Code === 'TransactionConflict');
        if (raced) return { status: 'conflict' };
        const index = failed.findIndex((each, at) => each && at >= 2 && at < 2 + claims.length);
        if (index < 0) throw error;
        const heldBy = String(await holderOf(claims[index - 2]!)) as CaseId;
        return { status: 'claim-taken', claim: claims[index - 2]!, heldBy };
      }
    }
  }

  async function holderOf(claim: string): Promise<unknown> {
    const Key = { pk: claimKey(claim), sk: 'CLAIM' };
    return (await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }))).Item
      ?.caseId;
  }

  /** One page of one partition of a queue. */
  async function part(
    index: (typeof table.indexes)['queue' | 'country'],
    partition: string,
    { after, before, limit }: { after: string; before: string; limit: number },
  ): Promise<readonly CaseCard[]> {
    const cards: CaseCard[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: index.name,
          KeyConditionExpression: `${index.partitionKey} = :p AND ${index.sortKey} BETWEEN :after AND :before`,
          ExpressionAttributeValues: { ':p': partition, ':after': after, ':before': before },
          Limit: limit - cards.length,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      cards.push(...(page.Items ?? []).map((row) => JSON.parse(String(row.card)) as CaseCard));
      from = page.LastEvaluatedKey;
    } while (from !== undefined && cards.length < limit);
    return cards;
  }

  return {
    commit,

    async load(caseId) {
      const commits: Commit[] = [];
      const pages = query({
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': caseKey(caseId), ':sk': 'COMMIT#' },
        ConsistentRead: true,
      });
      for await (const { Items = [] } of pages)
        commits.push(...Items.map(({ body }) => unpack(body) as Commit));
      return commits;
    },

    async queue({ desk, delegation, dueBy, limit, cursor }) {
      // BETWEEN takes both ends; a cursor's own place is left behind by the least character after it.
      const after = cursor === undefined ? '0' : `${cursor}!`;
      const before = placeAfter(dueBy ?? '9999-12-31');
      // DynamoDB refuses a span that ends before it begins, and so a cursor that no page of ours gave.
      if (after > before) return { cards: [] };
      const span = { after, before, limit: limit + 1 };
      const shards = Array.from({ length: table.shards }, (_, shard) => `${desk}#${shard}`);
      const parts =
        delegation === undefined
          ? await Promise.all(shards.map((shard) => part(table.indexes.country, shard, span)))
          : [await part(table.indexes.queue, `${delegation}#${desk}`, span)];
      const cards = parts.flat().sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
      const shown = cards.slice(0, limit);
      return cards.length > limit ? { cards: shown, cursor: placeOf(shown.at(-1)!) } : { cards: shown };
    },

    async find(kind, key) {
      const found: CaseId[] = [];
      const pages = query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `FIND#${kind}#${key}` },
        ConsistentRead: true,
      });
      for await (const { Items = [] } of pages) found.push(...Items.map(({ sk }) => sk as CaseId));
      return found;
    },

    /** By the country's index: a head that moves meanwhile may be missed, and is then in the next day's root. */
    async *heads() {
      const seen = new Set<CaseId>();
      for (const partition of desks.flatMap((desk) =>
        Array.from({ length: table.shards }, (_, shard) => `${desk}#${shard}`),
      )) {
        const pages = query({
          IndexName: table.indexes.country.name,
          KeyConditionExpression: 'countryPk = :p',
          ExpressionAttributeValues: { ':p': partition },
        });
        for await (const { Items = [] } of pages) {
          for (const { caseId, version, hash } of Items as {
            caseId: CaseId;
            version: number;
            hash: string;
          }[]) {
            if (seen.has(caseId)) continue;
            seen.add(caseId);
            yield { caseId, version, hash };
          }
        }
      }
    },

    async seal(root) {
      const Item = { pk: 'ROOTS', sk: root.day, hash: root.hash, body: pack(root) };
      try {
        await client.send(new PutCommand({ TableName: tableName, Item, ConditionExpression: absent }));
        return true;
      } catch (error) {
        if ((error as Error).name !== 'ConditionalCheckFailedException') throw error;
        const Key = { pk: 'ROOTS', sk: root.day };
        const stored = await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }));
        return stored.Item?.hash === root.hash;
      }
    },

    async roots() {
      const roots: DailyRoot[] = [];
      const pages = query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'ROOTS' },
        ConsistentRead: true,
      });
      for await (const { Items = [] } of pages)
        roots.push(...Items.map(({ body }) => unpack(body) as DailyRoot));
      return roots;
    },
  };
}

/** An announcement as it waits: the index `due` holds it until it is delivered. */
function outboxRow(announcement: Announcement, at: string): Record<string, unknown> {
  return {
    pk: `OUTBOX#${announcement.id}`,
    sk: 'OUTBOX',
    ...announcement,
    state: 'waiting',
    failures: 0,
    duePk: `DUE#${shardOf(announcement.caseId)}`,
    dueSk: at,
  };
}
