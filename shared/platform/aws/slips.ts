/** Slips, in the one table. DynamoDB forgets them within days of their time; until then we do not see them. */
import { randomUUID } from 'node:crypto';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Slip, SlipPlace, Slips } from '../slip.ts';
import { table } from './table.ts';

const placeOf = ({ space, key }: SlipPlace) => ({ pk: `SLIP#${space}`, sk: key });
const instant = (date: Date): number => date.getTime() / 1000;

export function createSlips(client: DynamoDBDocumentClient, TableName: string, now: () => Date): Slips {
  const rowOf = (slip: Slip) => ({
    ...placeOf(slip),
    body: JSON.stringify(slip.body),
    // The table's own time to live counts whole seconds, and we the fraction too.
    [table.forgetAt]: Math.ceil(instant(slip.until)),
    until: instant(slip.until),
    mark: randomUUID(),
  });
  const bodyIn = (row: Record<string, unknown> | undefined): unknown =>
    row === undefined || Number(row.until) <= instant(now()) ? undefined : JSON.parse(String(row.body));
  const get = async (place: SlipPlace) =>
    (await client.send(new GetCommand({ TableName, Key: placeOf(place), ConsistentRead: true }))).Item;
  return {
    async keep(slip) {
      const Item = rowOf(slip);
      try {
        await client.send(
          new PutCommand({
            TableName,
            Item,
            ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now',
            ExpressionAttributeNames: { '#until': 'until' },
            ExpressionAttributeValues: { ':now': instant(now()) },
          }),
        );
        return { status: 'kept' };
      } catch (error) {
        if ((error as Error).name !== 'ConditionalCheckFailedException') throw error;
        const held = await get(slip);
        // The SDK had sent it twice, and the first was ours.
        if (held?.mark === Item.mark) return { status: 'kept' };
        return { status: 'held', body: bodyIn(held) };
      }
    },
    async replace(slip) {
      await client.send(new PutCommand({ TableName, Item: rowOf(slip) }));
    },
    find: async (place) => bodyIn(await get(place)),
    async forget(place) {
      await client.send(new DeleteCommand({ TableName, Key: placeOf(place) }));
    },
    async list(space, { after = ' ', limit }) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :space AND sk > :after',
          ExpressionAttributeValues: { ':space': `SLIP#${space}`, ':after': after === '' ? ' ' : after },
          Limit: limit,
        }),
      );
      return Items.flatMap((row) => {
        const body = bodyIn(row);
        return body === undefined ? [] : [{ key: String(row.sk), body }];
      });
    },
  };
}
