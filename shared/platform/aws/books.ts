/** Books in DynamoDB: chains as cases have them; whole books share the country's index, what stands under a word has one of its own. */
import {
  type DynamoDBDocumentClient,
  paginateQuery,
  QueryCommand,
  type QueryCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import {
  type BookName,
  type BookStore,
  books,
  chainOfSheet,
  type ListedSheet,
  placeOfSheet,
  type SheetCard,
  type SheetCommit,
  type SheetHead,
  type SheetName,
  type SheetQuery,
  spanOf,
} from '../book.ts';
import { createChains, shardOf } from './chains.ts';
import { table } from './table.ts';

const keyOf = ({ book, sheetId }: SheetName): string => `BOOK#${book}#${sheetId}`;
const shardKey = (book: BookName, shard: number): string => `BOOK#${book}#${shard}`;
const shelfKey = (book: BookName, under: string): string => `${book}#${under}`;
const partsOf = (book: BookName): readonly string[] =>
  Array.from({ length: table.shards }, (_, shard) => shardKey(book, shard));

export function createBookStore(client: DynamoDBDocumentClient, TableName: string): BookStore {
  const chains = createChains<SheetCommit>(client, TableName);

  /** One page of one partition of an index, in the order asked for. */
  async function part(
    index: (typeof table.indexes)['shelf' | 'country'],
    partition: string,
    query: SheetQuery,
    most: number,
  ): Promise<readonly ListedSheet[]> {
    const { after, before } = spanOf(query);
    // DynamoDB refuses a span that ends before it begins.
    if (after > before) return [];
    const sheets: ListedSheet[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page: QueryCommandOutput = await client.send(
        new QueryCommand({
          TableName,
          IndexName: index.name,
          KeyConditionExpression: `${index.partitionKey} = :p AND ${index.sortKey} BETWEEN :after AND :before`,
          ExpressionAttributeValues: { ':p': partition, ':after': after, ':before': before },
          ScanIndexForward: query.order === 'oldest',
          Limit: most - sheets.length,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      sheets.push(...(page.Items ?? []).map(sheetOf));
      from = page.LastEvaluatedKey;
    } while (from !== undefined && sheets.length < most);
    return sheets;
  }

  return {
    async append({ commit, claims = [] }) {
      const { book, sheetId, card } = commit;
      const place = placeOfSheet(sheetId, card);
      const outcome = await chains.append({
        partition: keyOf(commit),
        link: commit,
        head: {
          ...{ book, sheetId, card: JSON.stringify(card) },
          ...{ countryPk: shardKey(book, shardOf(sheetId)), countrySk: place },
          ...(card.under === undefined ? {} : { shelfPk: shelfKey(book, card.under), shelfSk: place }),
        },
        claims: claims.map((claim) => `${book}/${claim}`),
        holder: ['sheet', chainOfSheet(commit)],
      });
      if (outcome.status !== 'claim-taken') return outcome;
      const within = book.length + 1;
      return {
        status: 'claim-taken',
        claim: outcome.claim.slice(within),
        heldBy: outcome.heldBy.slice(within),
      };
    },

    load: (name) => chains.load(keyOf(name)),

    async list(query) {
      const { book, under, order = 'newest', limit, cursor } = query;
      const asked = { ...query, order };
      // One more than shown tells whether there is another page; and the cursor's own place is among them.
      const most = limit + 2;
      const parts =
        under === undefined
          ? await Promise.all(partsOf(book).map((shard) => part(table.indexes.country, shard, asked, most)))
          : [await part(table.indexes.shelf, shelfKey(book, under), asked, most)];
      const placed = parts
        .flat()
        .map((sheet) => ({ sheet, place: placeOfSheet(sheet.sheetId, sheet.card) }))
        .filter(({ place }) => place !== cursor)
        .sort((a, b) => (a.place < b.place === (order === 'oldest') ? -1 : 1));
      const shown = placed.slice(0, limit);
      const sheets = shown.map(({ sheet }) => sheet);
      return placed.length > limit ? { sheets, cursor: shown.at(-1)!.place } : { sheets };
    },

    /** By the index of whole books: a head that moves meanwhile may be missed, and is then in the next day's root. */
    async *heads() {
      const seen = new Set<string>();
      for (const partition of books.flatMap(partsOf)) {
        const pages = paginateQuery(
          { client },
          {
            TableName,
            IndexName: table.indexes.country.name,
            KeyConditionExpression: 'countryPk = :p',
            ExpressionAttributeValues: { ':p': partition },
          },
        );
        for await (const { Items = [] } of pages) {
          for (const row of Items) {
            const head: SheetHead = { ...sheetOf(row), hash: String(row.hash) };
            if (seen.has(chainOfSheet(head))) continue;
            seen.add(chainOfSheet(head));
            yield head;
          }
        }
      }
    },
  };
}

const sheetOf = ({ book, sheetId, version, card }: Record<string, unknown>): ListedSheet => ({
  ...{ book: book as BookName, sheetId: String(sheetId), version: Number(version) },
  card: JSON.parse(String(card)) as SheetCard,
});
