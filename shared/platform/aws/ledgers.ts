/** The register of members and the outbox, in the one table. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandOutput,
  TransactWriteCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { type FiledMember, type MemberEntry, MemberRow, memberKey } from '../member.ts';
import type { Announcement, MemberRegister, Outbox } from '../platform.ts';
import { leaseSeconds, waitAfter } from '../retry.ts';
import { table } from './table.ts';

const marker = { pk: 'REGISTER', sk: 'REGISTER' };
const memberRow = (number: string) => ({ pk: `MEMBER#${number}`, sk: 'MEMBER' });
const rowsAtOnce = 10;
/** Why a transaction of ours may be refused though nothing is wrong. */
const lostRace = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);

export function createRegister(client: DynamoDBDocumentClient, TableName: string): MemberRegister {
  const get = async (Key: { pk: string; sk: string }) =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
  return {
    async find(memberNumber) {
      const found = await get(memberRow(memberKey(memberNumber)));
      if (found !== undefined) return { consulted: true, row: MemberRow.parse(found.row) };
      return { consulted: (await get(marker)) !== undefined };
    },
    async put(entries) {
      let added = 0;
      for (let from = 0; from < entries.length; from += rowsAtOnce)
        added += await putSome(entries.slice(from, from + rowsAtOnce));
      return { added, replaced: entries.length - added };
    },
    async filed(key, most) {
      const found: FiledMember[] = [];
      let ExclusiveStartKey: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey }: QueryCommandOutput = await client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :key',
            ExpressionAttributeValues: { ':key': `FILED#${key}` },
            Limit: most - found.length,
            ...(ExclusiveStartKey === undefined ? {} : { ExclusiveStartKey }),
          }),
        );
        for (const { sk, sketch } of Items) found.push([String(sk), Number(sketch)]);
        ExclusiveStartKey = LastEvaluatedKey;
      } while (ExclusiveStartKey !== undefined && found.length < most);
      return found;
    },
    async count(key) {
      let filed = 0;
      let ExclusiveStartKey: Record<string, unknown> | undefined;
      do {
        const { Count = 0, LastEvaluatedKey }: QueryCommandOutput = await client.send(
          new QueryCommand({
            TableName,
            Select: 'COUNT',
            KeyConditionExpression: 'pk = :key',
            ExpressionAttributeValues: { ':key': `FILED#${key}` },
            ...(ExclusiveStartKey === undefined ? {} : { ExclusiveStartKey }),
          }),
        );
        filed += Count;
        ExclusiveStartKey = LastEvaluatedKey;
      } while (ExclusiveStartKey !== undefined);
      return { filed, members: Number((await get(marker))?.members ?? 0) };
    },
  };

  /**
   * The rows first, then what they are filed under, then what they no longer are: sent again, a broken import mends
   * itself. Answers how many were new.
   */
  async function putSome(entries: readonly MemberEntry[]): Promise<number> {
    // Of a number that comes twice the last word stands.
    const byNumber = new Map(entries.map((entry) => [memberKey(entry.row.memberNumber), entry]));
    const all = [...byNumber].map(([number, entry]) => ({ number, ...entry }));
    const before = await Promise.all(all.map(({ number }) => get(memberRow(number))));
    const fresh = all.filter((_, at) => before[at] === undefined);
    if (fresh.length > 0 && !(await admit(fresh))) return await putSome(entries);
    await Promise.all(
      all.map(async ({ number, row, keys, sketch }, at) => {
        const known = before[at];
        if (known !== undefined)
          await client.send(new PutCommand({ TableName, Item: { ...memberRow(number), row, keys } }));
        const under = (key: string) => ({ pk: `FILED#${key}`, sk: number });
        await Promise.all(
          keys.map((key) => client.send(new PutCommand({ TableName, Item: { ...under(key), sketch } }))),
        );
        const stale = ((known?.keys ?? []) as readonly string[]).filter((key) => !keys.includes(key));
        await Promise.all(stale.map((key) => client.send(new DeleteCommand({ TableName, Key: under(key) }))));
      }),
    );
    return fresh.length;
  }

  /**
   * New members go in together with their count, all or nothing and from the count that was seen: an answer that is lost
   * counts nobody twice. False where another import came between.
   */
  async function admit(
    fresh: readonly (Pick<MemberEntry, 'row' | 'keys'> & { readonly number: string })[],
  ): Promise<boolean> {
    const seen = (await get(marker))?.members as number | undefined;
    const counted = {
      Item: { ...marker, members: (seen ?? 0) + fresh.length },
      ...(seen === undefined
        ? { ConditionExpression: 'attribute_not_exists(members)' }
        : { ConditionExpression: 'members = :seen', ExpressionAttributeValues: { ':seen': seen } }),
    };
    const rows = fresh.map(({ number, row, keys }) => ({
      ...{ Item: { ...memberRow(number), row, keys }, ConditionExpression: 'attribute_not_exists(pk)' },
    }));
    try {
      // The token that the SDK adds makes its own repetitions one.
      const TransactItems = [counted, ...rows].map((put) => ({ Put: { TableName, ...put } }));
      await client.send(new TransactWriteCommand({ TransactItems }));
      return true;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = (error.CancellationReasons ?? []).map(({ Code = 'None' }) => Code);
      if (reasons.every((code) => lostRace.has(code))) return false;
      throw error;
    }
  }
}

const keyOf = (id: string) => ({ pk: `OUTBOX#${id}`, sk: 'OUTBOX' });

/** Every change is conditional on what was seen: the SDK resends when an answer is lost. */
export function createOutbox(client: DynamoDBDocumentClient, TableName: string, now: () => Date): Outbox {
  /** False when the condition did not hold. */
  async function update(id: string, change: Omit<UpdateCommandInput, 'TableName' | 'Key'>): Promise<boolean> {
    try {
      await client.send(new UpdateCommand({ TableName, Key: keyOf(id), ...change }));
      return true;
    } catch (error) {
      if ((error as Error).name === 'ConditionalCheckFailedException') return false;
      throw error;
    }
  }
  const in_ = (seconds: number): string => new Date(now().getTime() + seconds * 1000).toISOString();

  return {
    async take(limit) {
      const taken: Announcement[] = [];
      for (let shard = 0; shard < table.shards && taken.length < limit; shard += 1) {
        const { Items = [] } = await client.send(
          new QueryCommand({
            TableName,
            IndexName: table.indexes.due.name,
            KeyConditionExpression: 'duePk = :shard AND dueSk <= :now',
            ExpressionAttributeValues: { ':shard': `DUE#${shard}`, ':now': now().toISOString() },
            Limit: limit - taken.length,
          }),
        );
        for (const { id, caseId, version, type, traceparent, dueSk } of Items as (Announcement & {
          dueSk: string;
        })[]) {
          const mine = await update(id, {
            UpdateExpression: 'SET dueSk = :until',
            ConditionExpression: '#state = :waiting AND dueSk = :seen',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':until': in_(leaseSeconds), ':waiting': 'waiting', ':seen': dueSk },
          });
          if (mine)
            taken.push({
              ...{ id, caseId, version, type },
              ...(traceparent === undefined ? {} : { traceparent }),
            });
        }
      }
      return taken;
    },

    async done(id) {
      await update(id, {
        UpdateExpression: 'SET #state = :done REMOVE duePk, dueSk',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':done': 'done' },
      });
    },

    async failed(id) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: keyOf(id), ConsistentRead: true }));
      const seen = Number(Item?.failures ?? 0);
      const wait = waitAfter(seen + 1);
      const condition = {
        ConditionExpression: '#state = :waiting AND failures = :seen',
        ExpressionAttributeNames: { '#state': 'state' },
      };
      const values = { ':waiting': 'waiting', ':seen': seen, ':failures': seen + 1 };
      if (wait === undefined) {
        await update(id, {
          ...condition,
          UpdateExpression: 'SET #state = :parked, failures = :failures REMOVE duePk, dueSk',
          ExpressionAttributeValues: { ...values, ':parked': 'parked' },
        });
        return 'parked';
      }
      await update(id, {
        ...condition,
        UpdateExpression: 'SET dueSk = :due, failures = :failures',
        ExpressionAttributeValues: { ...values, ':due': in_(wait) },
      });
      return 'again';
    },
  };
}
