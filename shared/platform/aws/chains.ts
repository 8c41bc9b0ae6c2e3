/** Chains in DynamoDB: one transaction per link, conditional on the version seen. Cases and books' sheets alike. */
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { IdempotentParameterMismatchException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Appended, Link } from '../link.ts';
import { table } from './table.ts';

type Put = Omit<
  NonNullable<NonNullable<TransactWriteCommandInput['TransactItems']>[number]['Put']>,
  'TableName'
>;

/** Stands in a claim's row that nobody holds any more. */
const released = 'released';
const commitKey = (version: number): string => `COMMIT#${String(version).padStart(8, '0')}`;
const claimKey = (claim: string): string => `CLAIM#${claim}`;
/** The last letter of an id is as random as the rest; of a telling id it spreads well enough. */
export const shardOf = (id: string): number => id.charCodeAt(id.length - 1) % table.shards;

/** An assessment of ten papers is 60 kB of JSON; DynamoDB bills by the kB and stops at 400. */
export const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value));
export const unpack = (body: unknown): unknown => JSON.parse(gunzipSync(body as Uint8Array).toString('utf8'));

export const absent = 'attribute_not_exists(pk)';
const throttled = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded', 'RequestLimitExceeded']);
const attempts = 6;

export interface AppendRequest<L extends Link> {
  /** The chain's partition. */
  readonly partition: string;
  readonly link: L;
  /** What is kept of the link, where that is not the link itself. */
  readonly kept?: unknown;
  /** The head's attributes beside version and hash. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly claims: readonly string[];
  /** Claims it holds and gives up; that they were held stays written. */
  readonly releases?: readonly string[];
  /** Under which attribute and word a claim says who holds it. */
  readonly holder: readonly [attribute: string, word: string];
  /** What else is written with it, all or nothing. */
  readonly rest?: readonly Put[];
}

export interface Chains<L extends Link, K = L> {
  append(request: AppendRequest<L>): Promise<Appended<string>>;
  load(partition: string): Promise<readonly K[]>;
  /** Its place in the chain and its hash stay. */
  rewrite(partition: string, version: number, kept: unknown): Promise<void>;
}

export function createChains<L extends Link, K = L>(
  client: DynamoDBDocumentClient,
  TableName: string,
): Chains<L, K> {
  const get = async (pk: string, sk: string) =>
    (await client.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }))).Item;

  return {
    async append(request) {
      const { partition, link, claims, holder } = request;
      const { version, hash } = link;
      const isStored = async () => (await get(partition, commitKey(version)))?.hash === hash;
      const TransactItems = putsOf(request).map((put) => ({ Put: { TableName, ...put } }));
      // The same link always has the same token, so a resent request whose answer was lost is applied once.
      const ClientRequestToken = hash.slice(0, 36);
      for (let attempt = 1; ; attempt += 1) {
        try {
          await client.send(new TransactWriteCommand({ TransactItems, ClientRequestToken }));
          return { status: 'committed', version };
        } catch (error) {
          // The token is known with other words around the same link: it went in, or another is on its way.
          if (error instanceof IdempotentParameterMismatchException)
            return (await isStored()) ? { status: 'committed', version } : { status: 'conflict' };
          if (!(error instanceof TransactionCanceledException)) throw error;
          const reasons = error.CancellationReasons ?? [];
          if (reasons.some(({ Code = '' }) => throttled.has(Code)) && attempt < attempts) {
            await pause(Math.random() * 50 * 2 ** attempt);
            continue;
          }
          // Conditions fail on our own writing too, when its first answer was lost beyond the token's memory.
          if (await isStored()) return { status: 'committed', version };
          const failed = reasons.map(({ Code }) => Code === 'ConditionalCheckFailed');
          const raced = failed[0] || failed[1] || reasons.some(({ Code }) => Code === 'TransactionConflict');
          if (raced) return { status: 'conflict' };
          const index = failed.findIndex((each, at) => each && at >= 2 && at < 2 + claims.length);
          if (index < 0) throw error;
          const claim = claims[index - 2]!;
          const heldBy = String((await get(claimKey(claim), 'CLAIM'))?.[holder[0]]);
          return { status: 'claim-taken', claim, heldBy };
        }
      }
    },

    async rewrite(partition, version, kept) {
      await client.send(
        new UpdateCommand({
          TableName,
          Key: { pk: partition, sk: commitKey(version) },
          UpdateExpression: 'SET body = :body',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':body': pack(kept) },
        }),
      );
    },

    async load(partition) {
      const links: K[] = [];
      const pages = paginateQuery(
        { client },
        {
          TableName,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
          ExpressionAttributeValues: { ':pk': partition, ':sk': 'COMMIT#' },
          ConsistentRead: true,
        },
      );
      for await (const { Items = [] } of pages) links.push(...Items.map(({ body }) => unpack(body) as K));
      return links;
    },
  };
}

/** The link, the head, the claims, the rest: `append` reads the reasons of a refusal in this order. */
function putsOf<L extends Link>({
  partition,
  link,
  kept = link,
  head,
  claims,
  releases = [],
  holder,
  rest = [],
}: AppendRequest<L>): Put[] {
  const { version, hash } = link;
  const [attribute, word] = holder;
  return [
    {
      Item: { pk: partition, sk: commitKey(version), version, hash, body: pack(kept) },
      ConditionExpression: absent,
    },
    {
      Item: { pk: partition, sk: 'HEAD', version, hash, ...head },
      ...(version === 1
        ? { ConditionExpression: absent }
        : {
            // Nothing follows in what was erased.
            ConditionExpression: 'version = :seen AND attribute_not_exists(erasedOn)',
            ExpressionAttributeValues: { ':seen': version - 1 },
          }),
    },
    ...claims.map((claim) => ({
      Item: { pk: claimKey(claim), sk: 'CLAIM', [attribute]: word },
      ConditionExpression: `${absent} OR ${attribute} = :me OR ${attribute} = :free`,
      ExpressionAttributeValues: { ':me': word, ':free': released },
    })),
    ...releases.map((claim) => ({
      Item: { pk: claimKey(claim), sk: 'CLAIM', [attribute]: released },
      ConditionExpression: `${absent} OR ${attribute} = :me OR ${attribute} = :free`,
      ExpressionAttributeValues: { ':me': word, ':free': released },
    })),
    ...rest,
  ];
}
