/**
 * How DynamoDB counts what it bills on demand: a write unit for each KB begun of an item, twice in a transaction, and as
 * much again for each index the item stands in; a read unit for each 4 KB begun of what a request reads, half of one where
 * the read need not be the newest ("Read and write operations", Amazon DynamoDB Developer Guide).
 */
import { table } from '#shared/platform/aws/table';

/** An attribute as the API writes it: `{"S": "…"}`. */
export type Attribute = Readonly<Record<string, unknown>>;
export type Item = Readonly<Record<string, Attribute>>;

const kilobyte = 1024;

function bytesOf(value: Attribute): number {
  const [[kind, held] = ['NULL', true]] = Object.entries(value);
  const text = String(held);
  if (kind === 'S') return Buffer.byteLength(text);
  if (kind === 'B') return Buffer.from(text, 'base64').length;
  // Two digits a byte, and one more.
  if (kind === 'N') return Math.ceil(text.replace(/\D/gu, '').length / 2) + 1;
  if (kind === 'L') return (held as Attribute[]).reduce((sum, each) => sum + 1 + bytesOf(each), 3);
  if (kind === 'M') return bytesOfItem(held as Item) + Object.keys(held as Item).length + 3;
  if (kind === 'SS') return (held as string[]).reduce((sum, each) => sum + Buffer.byteLength(each), 0);
  return 1;
}

/** Names and values, as "DynamoDB item sizes and formats" adds them up. */
export const bytesOfItem = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOf(value), 0);

export const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / kilobyte));

export const readUnits = (bytes: number, isNewest: boolean): number =>
  Math.max(1, Math.ceil(bytes / (4 * kilobyte))) * (isNewest ? 1 : 0.5);

/** What a write costs in the sparse indexes: one where the item stays in its place, two where it moves within one. */
export function indexUnits(before: Item | undefined, after: Item | undefined): number {
  const place = (
    item: Item | undefined,
    { partitionKey, sortKey }: { partitionKey: string; sortKey: string },
  ) =>
    item?.[partitionKey] === undefined || item[sortKey] === undefined
      ? undefined
      : JSON.stringify([item[partitionKey], item[sortKey]]);
  let units = 0;
  for (const index of Object.values(table.indexes)) {
    const [from, to] = [place(before, index), place(after, index)];
    if (to !== undefined) units += writeUnits(bytesOfItem(after!));
    if (from !== undefined && from !== to) units += writeUnits(bytesOfItem(before!));
  }
  return units;
}
