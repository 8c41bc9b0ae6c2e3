/** Case logs in DynamoDB: one transaction per commit, conditional on the version seen. */
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { type KeptCommit, openCommits, sealCommit, stripCommit } from '../case-key.ts';
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
import { type CaseKeys, goneKeyRow } from './case-keys.ts';
import { absent, createChains, pack, shardOf, unpack } from './chains.ts';
import { table } from './table.ts';

const caseKey = (caseId: CaseId): string => `CASE#${caseId}`;
const deskKey = (delegation: string, desk: string): string => `${delegation}#${desk}`;

export function createCaseStore(
  client: DynamoDBDocumentClient,
  tableName: string,
  keys: CaseKeys,
): CaseStore {
  const chains = createChains<Commit, KeptCommit>(client, tableName);
  const query = (input: Omit<QueryCommandInput, 'TableName'>) =>
    paginateQuery({ client }, { TableName: tableName, ...input });

  async function commit(request: CommitRequest): Promise<CommitOutcome> {
    const { commit: link, claims = [], releases = [], announcements = [], findBy = [] } = request;
    const held = await keys.of(link.caseId);
    // Whoever saw it before must look again.
    if (held.status === 'erased') return { status: 'conflict' };
    const made = held.status === 'none' ? await keys.make(link.caseId) : undefined;
    const key = held.status === 'held' ? held.key : made!.key;
    const outcome = await chains.append({
      ...{
        partition: caseKey(link.caseId),
        link,
        kept: sealCommit(key, link),
        head: headOf(request.card),
        claims,
        releases,
      },
      holder: ['caseId', link.caseId],
      rest: [
        ...(made === undefined ? [] : [{ Item: made.row, ConditionExpression: absent }]),
        ...findBy.map(({ kind, key }) => ({ Item: { pk: `FIND#${kind}#${key}`, sk: link.caseId } })),
        ...announcements.map((each) => ({ Item: outboxRow(each, link.at), ConditionExpression: absent })),
      ],
    });
    return outcome.status === 'claim-taken' ? { ...outcome, heldBy: outcome.heldBy as CaseId } : outcome;
  }

  /** One page of one partition of a queue; `of` keeps to the cards of one delegation's desk. */
  async function part(
    index: (typeof table.indexes)['queue' | 'country' | 'held'],
    partition: string,
    { after, before, limit, of }: { after: string; before: string; limit: number; of?: string },
  ): Promise<readonly CaseCard[]> {
    const cards: CaseCard[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: index.name,
          KeyConditionExpression: `${index.partitionKey} = :p AND ${index.sortKey} BETWEEN :after AND :before`,
          ...(of === undefined ? {} : { FilterExpression: `${table.indexes.queue.partitionKey} = :of` }),
          ExpressionAttributeValues: {
            ...{ ':p': partition, ':after': after, ':before': before },
            ...(of === undefined ? {} : { ':of': of }),
          },
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
      const kept = await chains.load(caseKey(caseId));
      // Emptied commits are asked about anew: the key may be remembered here that was destroyed elsewhere.
      const emptied = kept.some((each) => !('events' in each) && each.sealed === undefined);
      return openCommits(
        kept,
        kept.length === 0 ? { status: 'none' } : await keys.of(caseId, emptied ? 'anew' : undefined),
      );
    },

    async erase({ caseId, on, findBy }) {
      const Key = { pk: caseKey(caseId), sk: 'HEAD' };
      const head = (await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true })))
        .Item;
      if (head === undefined) return;
      for (const { kind, key } of findBy)
        await client.send(
          new DeleteCommand({ TableName: tableName, Key: { pk: `FIND#${kind}#${key}`, sk: caseId } }),
        );
      if (head.erasedOn === undefined) {
        const card: CaseCard = { ...(JSON.parse(String(head.card)) as CaseCard), erased: on };
        // At once: from here on nothing can be committed, and nothing that was can be read.
        await client.send(
          new TransactWriteCommand({
            TransactItems: [
              {
                Put: {
                  TableName: tableName,
                  Item: { ...head, erasedOn: on, card: JSON.stringify(card) },
                  ConditionExpression: 'version = :seen AND attribute_not_exists(erasedOn)',
                  ExpressionAttributeValues: { ':seen': head.version },
                },
              },
              { Put: { TableName: tableName, Item: goneKeyRow(caseId, on) } },
            ],
          }),
        );
      }
      keys.forget(caseId);
      for (const kept of await chains.load(caseKey(caseId)))
        await chains.rewrite(caseKey(caseId), kept.version, stripCommit(kept));
    },

    async redraw(card) {
      const Key = { pk: caseKey(card.caseId), sk: 'HEAD' };
      const head = (await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true })))
        .Item;
      if (head === undefined || head.version !== card.version || head.erasedOn !== undefined) return false;
      const { heldPk: _, heldSk: __, ...released } = head;
      try {
        await client.send(
          new PutCommand({
            TableName: tableName,
            Item: { ...released, ...headOf(card) },
            ConditionExpression: 'version = :seen AND attribute_not_exists(erasedOn)',
            ExpressionAttributeValues: { ':seen': card.version },
          }),
        );
        return true;
      } catch (error) {
        if ((error as Error).name !== 'ConditionalCheckFailedException') throw error;
        return false;
      }
    },

    async queue({ desk, delegation, heldBy, dueBy, limit, cursor }) {
      // BETWEEN takes both ends; a cursor's own place is left behind by the least character after it.
      const after = cursor === undefined ? '0' : `${cursor}!`;
      const before = placeAfter(dueBy ?? '9999-12-31');
      // DynamoDB refuses a span that ends before it begins, and so a cursor that no page of ours gave.
      if (after > before) return { cards: [] };
      const span = { after, before, limit: limit + 1 };
      const shards = Array.from({ length: table.shards }, (_, shard) => `${desk}#${shard}`);
      const of = delegation === undefined ? undefined : deskKey(delegation, desk);
      const parts =
        heldBy !== undefined
          ? [await part(table.indexes.held, `${heldBy}#${desk}`, of === undefined ? span : { ...span, of })]
          : of === undefined
            ? await Promise.all(shards.map((shard) => part(table.indexes.country, shard, span)))
            : [await part(table.indexes.queue, of, span)];
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

    async lastSealed() {
      const { Items: [last] = [] } = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': 'ROOTS' },
          ProjectionExpression: 'sk',
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: 1,
        }),
      );
      return last === undefined ? undefined : String(last.sk);
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

/** The head's own attributes: what the queue's indexes find it by. */
function headOf(card: CaseCard): Record<string, unknown> {
  const { caseId } = card;
  const place = placeOf(card);
  return {
    caseId,
    card: JSON.stringify(card),
    queuePk: deskKey(card.delegation, card.desk),
    queueSk: place,
    countryPk: `${card.desk}#${shardOf(caseId)}`,
    countrySk: place,
    ...(card.held === undefined ? {} : { heldPk: `${card.held.by}#${card.desk}`, heldSk: place }),
  };
}
