/** Counts what the rehearsed functions do in the units that AWS bills. */
import { table } from '#shared/platform/aws/table';
import type { EntryName } from '../bundle.ts';
import type { Passed } from '../rehearse/gate.ts';
import type { Watch } from '../rehearse/lambda.ts';
import { bytesOfItem, type Item, indexUnits, readUnits, writeUnits } from './units.ts';

/** Of one function: milliseconds are rounded up, each request's for itself, as Lambda does. */
export interface Ran {
  readonly memoryMB: number;
  readonly requests: number;
  readonly milliseconds: number;
  /** Starting anew; billed as running is. */
  readonly startMilliseconds: number;
}

export interface Counted {
  readonly functions: Readonly<Partial<Record<EntryName, Ran>>>;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** PUT, COPY, POST, LIST; GET and all others. Deleting is free. */
  readonly s3Writes: number;
  readonly s3Reads: number;
  readonly sqsRequests: number;
  readonly kmsRequests: number;
  /** With keys that sign: dearer. */
  readonly kmsSignatures: number;
  readonly logBytes: number;
  /** Left in the table when all is done, but for what it forgets by itself. */
  readonly tableBytes: number;
}

const signing = new Set(['kms:Sign', 'kms:GetPublicKey', 'kms:Verify']);

interface Put {
  readonly Item: Item;
}
interface Asked {
  readonly Item?: Item;
  readonly Key?: Item;
  readonly ConsistentRead?: boolean;
  readonly TransactItems?: readonly { readonly Put?: Put }[];
}
interface Answered {
  readonly Item?: Item;
  readonly Items?: readonly Item[];
}

const nameOf = (item: Item): string => JSON.stringify([item[table.partitionKey], item[table.sortKey]]);

export class Meter implements Watch {
  readonly #memoryOf: (entry: EntryName) => number;
  readonly #functions = new Map<EntryName, Ran>();
  readonly #items = new Map<string, Item>();
  readonly #count = {
    ...{ writeUnits: 0, readUnits: 0, s3Writes: 0, s3Reads: 0, sqsRequests: 0 },
    ...{ kmsRequests: 0, kmsSignatures: 0, logBytes: 0 },
  };

  constructor(memoryOf: (entry: EntryName) => number) {
    this.#memoryOf = memoryOf;
  }

  ran(entry: EntryName, what: 'start' | 'request', ms: number): void {
    const memoryMB = this.#memoryOf(entry);
    const was = this.#functions.get(entry) ?? {
      memoryMB,
      requests: 0,
      milliseconds: 0,
      startMilliseconds: 0,
    };
    const more = Math.ceil(ms);
    this.#functions.set(
      entry,
      what === 'start'
        ? { ...was, startMilliseconds: was.startMilliseconds + more }
        : { ...was, requests: was.requests + 1, milliseconds: was.milliseconds + more },
    );
  }

  logged(bytes: number): void {
    this.#count.logBytes += bytes;
  }

  passed({ action, request, answer }: Passed): void {
    const [service = '', operation = ''] = action.split(':');
    const count = this.#count;
    if (service === 's3') this.objects(operation);
    if (service === 'sqs') count.sqsRequests += 1;
    if (service === 'kms' && signing.has(action)) count.kmsSignatures += 1;
    else if (service === 'kms') count.kmsRequests += 1;
    if (service === 'dynamodb')
      this.#rows(
        operation,
        JSON.parse(request.toString()) as Asked,
        JSON.parse(answer.toString()) as Answered,
      );
  }

  /** What a browser asks of storage itself, by a link, counts as well. */
  objects(operation: string): void {
    if (operation.startsWith('Delete')) return;
    if (/^(?:Put|List)/u.test(operation)) this.#count.s3Writes += 1;
    else this.#count.s3Reads += 1;
  }

  #rows(operation: string, asked: Asked, { Item: found, Items = [] }: Answered): void {
    const count = this.#count;
    const puts = (asked.TransactItems ?? []).flatMap(({ Put }) => (Put === undefined ? [] : [Put.Item]));
    for (const item of puts) count.writeUnits += 2 * writeUnits(bytesOfItem(item)) + this.#keep(item);
    if (operation === 'PutItem' && asked.Item !== undefined)
      count.writeUnits += writeUnits(bytesOfItem(asked.Item)) + this.#keep(asked.Item);
    if (operation === 'UpdateItem' || operation === 'DeleteItem') {
      const held = this.#items.get(nameOf(asked.Key!));
      count.writeUnits += writeUnits(held === undefined ? 0 : bytesOfItem(held));
      // What becomes of its place in an index is not in the request: as if it left it.
      count.writeUnits += indexUnits(held, undefined);
      if (operation === 'DeleteItem') this.#items.delete(nameOf(asked.Key!));
    }
    if (operation === 'GetItem' || operation === 'Query') {
      const bytes = [...(found === undefined ? [] : [found]), ...Items].reduce(
        (sum, item) => sum + bytesOfItem(item),
        0,
      );
      count.readUnits += readUnits(bytes, asked.ConsistentRead === true);
    }
  }

  /** @returns what the indexes cost beside it */
  #keep(item: Item): number {
    const name = nameOf(item);
    const units = indexUnits(this.#items.get(name), item);
    this.#items.set(name, item);
    return units;
  }

  counted(): Counted {
    const lasting = [...this.#items.values()].filter((item) => item[table.forgetAt] === undefined);
    return {
      functions: Object.fromEntries([...this.#functions].sort(([a], [b]) => a.localeCompare(b))),
      ...this.#count,
      tableBytes: lasting.reduce((sum, item) => sum + bytesOfItem(item), 0),
    };
  }
}
