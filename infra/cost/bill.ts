/** What was counted, in money: each line a quantity, a price of the dated list, and their product. Dollars, not rounded. */
import * as z from 'zod';
import type { CountedCase, CountedTicks } from './journey.ts';
import type { Counted, Ran } from './meter.ts';

const Price = z.object({
  price: z.number().nonnegative(),
  /** So many of the unit cost the price. */
  per: z.number().positive(),
  unit: z.string(),
  /** Where it stands, by its title. */
  page: z.string(),
  /** Read again on the day of the list. */
  confirmed: z.boolean(),
});
export const PriceList = z.object({
  asOf: z.iso.date(),
  region: z.string(),
  currency: z.literal('USD'),
  note: z.string(),
  prices: z.record(z.string(), Price),
});
export type PriceList = z.infer<typeof PriceList>;

/** As `counted-case.json` keeps it; `npm run cost` writes it anew. */
export interface CountedRun {
  readonly countedOn: string;
  readonly perCase: CountedCase;
  readonly ticks: CountedTicks;
  /** Of the template. */
  readonly standing: {
    readonly keys: number;
    readonly alarms: number;
    readonly metrics: number;
    readonly secrets: number;
    readonly polledQueues: number;
  };
}

export interface Line {
  /** Key of the price list. */
  readonly what: string;
  readonly quantity: number;
  readonly dollars: number;
}

const gigabyte = 1024 ** 3;
/** Hours of a month as AWS reckons it. */
const hours = 730;
/** Each queue is asked by five pollers, each for twenty seconds at a time, whether anything waits or not. */
const pollsAMonth = 5 * 3 * 60 * hours;

/** Running and, once, starting. */
const gbSeconds = (functions: readonly Ran[]): number =>
  functions.reduce(
    (sum, { memoryMB, milliseconds, startMilliseconds }) =>
      sum + (memoryMB / 1024) * ((milliseconds + startMilliseconds) / 1000),
    0,
  );

const workOf = (counted: Counted): Readonly<Record<string, number>> => {
  const functions = Object.values(counted.functions);
  return {
    'lambda.request': functions.reduce((sum, { requests }) => sum + requests, 0),
    'lambda.gbSecond': gbSeconds(functions),
    'dynamodb.writeUnit': counted.writeUnits,
    'dynamodb.readUnit': counted.readUnits,
    's3.write': counted.s3Writes,
    's3.read': counted.s3Reads,
    'sqs.request': counted.sqsRequests,
    'kms.request': counted.kmsRequests,
    'kms.signature': counted.kmsSignatures,
    'logs.gb': counted.logBytes / gigabyte,
  };
};

const times = (work: Readonly<Record<string, number>>, by: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(work).map(([what, quantity]) => [what, quantity * by]));

export interface Bill {
  readonly perCase: readonly Line[];
  /** What one case adds each month for as long as it is kept. */
  readonly keeping: readonly Line[];
  /** Where the stage lets Textract read every page as well. */
  readonly textract: readonly Line[];
  /** Where the stage has GuardDuty look through every paper. */
  readonly scan: readonly Line[];
  /** What a month costs in which nobody comes. */
  readonly perMonth: readonly Line[];
}

/** @throws naming the line that the list has no price for. */
export function billOf({ perCase, ticks, standing }: CountedRun, { prices }: PriceList): Bill {
  const lines = (...work: readonly Readonly<Record<string, number>>[]): Line[] => {
    const sums = new Map<string, number>();
    for (const each of work)
      for (const [what, quantity] of Object.entries(each)) sums.set(what, (sums.get(what) ?? 0) + quantity);
    return [...sums]
      .filter(([, quantity]) => quantity > 0)
      .map(([what, quantity]) => {
        const found = prices[what];
        if (found === undefined) throw new Error(`The price list has no ${what}.`);
        return { what, quantity, dollars: (quantity / found.per) * found.price };
      });
  };
  return {
    perCase: lines(workOf(perCase), { 'api.call': perCase.apiCalls, 'cognito.user': 1 }),
    keeping: lines({
      's3.gbMonth': perCase.paperBytes / gigabyte,
      'dynamodb.gbMonth': perCase.tableBytes / gigabyte,
    }),
    textract: lines({ 'textract.page': perCase.pages }),
    scan: lines({ 'guardduty.object': perCase.papers, 'guardduty.gb': perCase.paperBytes / gigabyte }),
    perMonth: lines(times(workOf(ticks.clock), hours), times(workOf(ticks.outbox), 60 * hours), {
      'kms.keyMonth': standing.keys,
      'cloudwatch.alarmMonth': standing.alarms,
      'cloudwatch.metricMonth': standing.metrics,
      'secrets.month': standing.secrets,
      'sqs.request': standing.polledQueues * pollsAMonth,
    }),
  };
}

export const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, { dollars }) => sum + dollars, 0);
