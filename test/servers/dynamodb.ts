/**
 * A DynamoDB to test against: dynalite, with the transactions that it lacks. Every request waits its turn, so
 * writing one by one and taking back what was written when a condition fails looks from outside like a transaction.
 * Conditions are judged by dynalite itself.
 */
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { table } from '#shared/platform/aws/table';
import { answerWith, bytesOf, type Listening, listen } from './http.ts';

interface Row {
  readonly [name: string]: unknown;
}
interface Put {
  readonly TableName: string;
  readonly Item: Row;
  readonly ConditionExpression?: string;
}
interface Transaction {
  readonly TransactItems: readonly { readonly Put?: Put }[];
  readonly ClientRequestToken?: string;
}
interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const json = (status: number, value: unknown): Answer => ({
  status,
  body: Buffer.from(JSON.stringify(value)),
});
const fault = (name: string, more: object = {}): Answer =>
  json(400, { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: name, ...more });

export async function startDynamo(port = 0): Promise<Listening> {
  const engine = await listen(dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 }));
  const tokens = new Map<string, string>();
  let turn: Promise<unknown> = Promise.resolve();

  async function ask(headers: IncomingHttpHeaders, action: string, body: Buffer): Promise<Answer> {
    const answer = await fetch(engine.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${action}`,
        'x-amz-date': String(headers['x-amz-date']),
        authorization: String(headers.authorization),
      },
      body: new Uint8Array(body),
    });
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
  }

  async function transact(headers: IncomingHttpHeaders, body: Buffer): Promise<Answer> {
    const { TransactItems, ClientRequestToken: token } = JSON.parse(body.toString()) as Transaction;
    const print = createHash('sha256').update(JSON.stringify(TransactItems)).digest('hex');
    if (token !== undefined && tokens.has(token)) {
      return tokens.get(token) === print ? json(200, {}) : fault('IdempotentParameterMismatchException');
    }
    const back: [action: string, request: object][] = [];
    const reasons: { Code: string; Message?: string }[] = [];
    for (const { Put: put } of TransactItems) {
      if (put === undefined) return fault('ValidationException', { message: 'this shim knows Put only' });
      const request = Buffer.from(JSON.stringify({ ...put, ReturnValues: 'ALL_OLD' }));
      const answer = await ask(headers, 'PutItem', request);
      const said = JSON.parse(answer.body.toString()) as {
        Attributes?: Row;
        __type?: string;
        message?: string;
      };
      if (answer.status === 200) {
        reasons.push({ Code: 'None' });
        const { TableName, Item } = put;
        const { [table.partitionKey]: pk, [table.sortKey]: sk } = Item;
        back.unshift(
          said.Attributes === undefined
            ? ['DeleteItem', { TableName, Key: { pk, sk } }]
            : ['PutItem', { TableName, Item: said.Attributes }],
        );
      } else if (said.__type?.endsWith('#ConditionalCheckFailedException')) {
        reasons.push({ Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' });
      } else {
        return answer;
      }
    }
    if (reasons.some(({ Code }) => Code !== 'None')) {
      for (const [action, request] of back) await ask(headers, action, Buffer.from(JSON.stringify(request)));
      return fault('TransactionCanceledException', { CancellationReasons: reasons });
    }
    if (token !== undefined) tokens.set(token, print);
    return json(200, {});
  }

  const send = (response: ServerResponse, { status, body }: Answer): void => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
  };
  const server = answerWith(async (request, response) => {
    const body = await bytesOf(request);
    const action = String(request.headers['x-amz-target']).split('.').at(-1)!;
    const mine = turn.then(() =>
      action === 'TransactWriteItems' ? transact(request.headers, body) : ask(request.headers, action, body),
    );
    turn = mine.catch(() => undefined);
    send(response, await mine);
  });
  const front = await listen(server, port);
  return {
    ...front,
    close: async () => {
      await front.close();
      await engine.close();
    },
  };
}

/** The table as the stack makes it. */
export async function createTable(endpoint: string, name: string): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-south-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const indexes = Object.values(table.indexes);
  const keys = [table, ...indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  const schema = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: schema(table),
      AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
      GlobalSecondaryIndexes: indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: schema(index),
        Projection: { ProjectionType: 'ALL' as const },
      })),
    }),
  );
  client.destroy();
}
