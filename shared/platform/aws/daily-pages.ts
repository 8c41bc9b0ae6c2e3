/** Pages that Textract was shown, a row a day in the one table. */
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DailyPages } from '../platform.ts';
import { table } from './table.ts';

/** A day's count is looked at for a quarter of a year, when the bill is. */
const keptSeconds = 90 * 86_400;

/** @param most pages a day. */
export function createDailyPages(
  client: DynamoDBDocumentClient,
  TableName: string,
  most: number,
  now: () => Date,
): DailyPages {
  const rowOf = (day: string) => ({ TableName, Key: { pk: `PAGES#${day}`, sk: 'PAGES' } });
  const ExpressionAttributeNames = { '#shown': 'shown' };
  return {
    async take(day, pages) {
      if (pages > most) return false;
      try {
        await client.send(
          new UpdateCommand({
            ...rowOf(day),
            UpdateExpression: 'SET #forgetAt = :forgetAt ADD #shown :pages',
            // An answer that is lost is asked for again by the SDK and counts twice: too few are shown, never too many.
            ConditionExpression: 'attribute_not_exists(#shown) OR #shown <= :left',
            ExpressionAttributeNames: { ...ExpressionAttributeNames, '#forgetAt': table.forgetAt },
            ExpressionAttributeValues: {
              ':pages': pages,
              ':left': most - pages,
              ':forgetAt': Math.ceil(now().getTime() / 1000) + keptSeconds,
            },
          }),
        );
        return true;
      } catch (error) {
        if ((error as Error).name !== 'ConditionalCheckFailedException') throw error;
        return false;
      }
    },
    async giveBack(day, pages) {
      await client.send(
        new UpdateCommand({
          ...rowOf(day),
          UpdateExpression: 'ADD #shown :pages',
          ExpressionAttributeNames,
          ExpressionAttributeValues: { ':pages': -pages },
        }),
      );
    },
  };
}
