import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '#shared/platform/aws/table';
import { billOf, type CountedRun, type PriceList, sumOf } from '../../infra/cost/bill.ts';
import { readCounted, readPrices } from '../../infra/cost/kept.ts';
import { Meter } from '../../infra/cost/meter.ts';
import { bytesOfItem, type Item, indexUnits, readUnits, writeUnits } from '../../infra/cost/units.ts';

const row = (pk: string, bytes: number, more: Item = {}): Item => {
  const bare = { pk: { S: pk }, sk: { S: 'HEAD' }, ...more };
  return { ...bare, body: { S: 'x'.repeat(bytes - bytesOfItem(bare) - 'body'.length) } };
};
const { queue, due } = table.indexes;
const inQueue = (place: string): Item => ({
  [queue.partitionKey]: { S: 'k#1' },
  [queue.sortKey]: { S: place },
});

describe('a call of DynamoDB', () => {
  it.each([
    [1, 1],
    [1024, 1],
    [1025, 2],
    [3 * 1024, 3],
  ])('that writes %i bytes takes %i units', (bytes, units) => {
    expect(writeUnits(bytes)).toBe(units);
  });

  it.each([
    [1, true, 1],
    [4096, true, 1],
    [4097, true, 2],
    [8192, false, 1],
    [0, false, 0.5],
  ])('that reads %i bytes, the newest %s, takes %d', (bytes, isNewest, units) => {
    expect(readUnits(bytes, isNewest)).toBe(units);
  });

  it('weighs an item by its names and values', () => {
    expect(bytesOfItem({ pk: { S: 'نسب' }, n: { N: '12345' }, b: { B: 'AAAA' }, t: { BOOL: true } })).toBe(
      2 + 6 + (1 + 4) + (1 + 3) + (1 + 1),
    );
    expect(bytesOfItem({ l: { L: [{ S: 'ab' }] }, m: { M: { a: { S: 'b' } } } })).toBe(
      1 + 3 + 1 + 2 + 1 + 3 + 1 + 2,
    );
  });

  it('costs in an index where the item stands in it: once in its place, twice on its way to another', () => {
    const [bare, here, there] = [
      row('CASE#1', 100),
      row('CASE#1', 100, inQueue('a')),
      row('CASE#1', 100, inQueue('b')),
    ];
    expect(indexUnits(undefined, bare)).toBe(0);
    expect(indexUnits(undefined, here)).toBe(1);
    expect(indexUnits(here, here)).toBe(1);
    expect(indexUnits(here, there)).toBe(2);
    expect(indexUnits(here, bare)).toBe(1);
    expect(
      indexUnits(undefined, { ...here, [due.partitionKey]: { S: 'DUE#1' }, [due.sortKey]: { S: 'x' } }),
    ).toBe(2);
  });

  it('never costs less for more', () => {
    fc.assert(
      fc.property(fc.nat(400_000), fc.nat(400_000), (a, more) => {
        expect(writeUnits(a + more)).toBeGreaterThanOrEqual(writeUnits(a));
        expect(readUnits(a + more, true)).toBeGreaterThanOrEqual(readUnits(a, true));
        expect(readUnits(a, true)).toBe(2 * readUnits(a, false));
      }),
    );
  });
});

describe('what the functions do', () => {
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  const none = json({});

  it('is counted in the units that are billed', () => {
    const meter = new Meter(() => 512);
    const put = (item: Item) => ({ Put: { TableName: 't', Item: item } });
    meter.passed({
      action: 'dynamodb:TransactWriteItems',
      request: json({ TransactItems: [put(row('CASE#1', 1500)), put(row('CASE#2', 900, inQueue('a')))] }),
      answer: none,
    });
    expect(meter.counted().writeUnits).toBe(2 * 2 + 2 * 1 + 1);
    meter.passed({
      action: 'dynamodb:PutItem',
      request: json({ Item: row('CASE#2', 900, inQueue('b')) }),
      answer: none,
    });
    expect(meter.counted().writeUnits).toBe(7 + 1 + 2);
    meter.passed({
      action: 'dynamodb:Query',
      request: json({ ConsistentRead: true }),
      answer: json({ Items: [row('CASE#1', 3000), row('CASE#1', 3000)] }),
    });
    meter.passed({ action: 'dynamodb:GetItem', request: none, answer: none });
    expect(meter.counted().readUnits).toBe(2 + 0.5);
    for (const action of [
      's3:PutObject',
      's3:ListBucket',
      's3:GetObjectVersion',
      's3:DeleteObject',
      'kms:Sign',
      'kms:Decrypt',
      'sqs:SendMessage',
    ])
      meter.passed({ action, request: none, answer: none });
    meter.ran('clock', 'start', 200.2);
    meter.ran('clock', 'request', 10.1);
    meter.ran('clock', 'request', 1);
    meter.logged(70);
    expect(meter.counted()).toMatchObject({
      ...{ s3Writes: 2, s3Reads: 1, kmsSignatures: 1, kmsRequests: 1, sqsRequests: 1, logBytes: 70 },
      functions: { clock: { memoryMB: 512, requests: 2, milliseconds: 12, startMilliseconds: 201 } },
      tableBytes: 1500 + 900,
    });
  });
});

describe('a bill', () => {
  const nothing = {
    ...{ functions: {}, writeUnits: 0, readUnits: 0, s3Writes: 0, s3Reads: 0, sqsRequests: 0 },
    ...{ kmsRequests: 0, kmsSignatures: 0, logBytes: 0, tableBytes: 0 },
  };
  const run: CountedRun = {
    countedOn: '2026-11-23',
    perCase: {
      ...nothing,
      ...{ papers: 10, pages: 12, paperBytes: 0, apiCalls: 100, writeUnits: 1000 },
      functions: { intake: { memoryMB: 2048, requests: 10, milliseconds: 49_000, startMilliseconds: 1000 } },
    },
    ticks: { outbox: { ...nothing, readUnits: 1 }, clock: { ...nothing, readUnits: 2 } },
    standing: { keys: 3, alarms: 0, metrics: 0, secrets: 0, polledQueues: 1 },
  };
  const price = (dollars: number, per = 1) => ({
    price: dollars,
    per,
    unit: 'u',
    page: 'p',
    confirmed: true,
  });
  const list: PriceList = {
    ...{ asOf: '2026-11-23', region: 'r', currency: 'USD', note: 'n' },
    prices: {
      'lambda.request': price(0.2, 1_000_000),
      'lambda.gbSecond': price(0.00002),
      'dynamodb.writeUnit': price(0.5, 1_000_000),
      'dynamodb.readUnit': price(0.25, 1_000_000),
      'api.call': price(1, 1_000_000),
      'cognito.user': price(0.01),
      'textract.page': price(0.004),
      'guardduty.object': price(0.2, 1000),
      'kms.keyMonth': price(1),
      'sqs.request': price(0.4, 1_000_000),
    },
  };

  it('is each quantity at its price', () => {
    const bill = billOf(run, list);
    expect(sumOf(bill.perCase)).toBeCloseTo(10 * 2e-7 + 100 * 0.00002 + 0.0005 + 0.0001 + 0.01, 10);
    expect(sumOf(bill.textract)).toBeCloseTo(0.048, 10);
    expect(sumOf(bill.scan)).toBeCloseTo(0.002, 10);
    const month = 3 + 730 * 2 * 0.25e-6 + 43_800 * 0.25e-6 + 657_000 * 0.4e-6;
    expect(sumOf(bill.perMonth)).toBeCloseTo(month, 10);
  });

  it('is not made where a price lacks', () => {
    const { 'textract.page': _, ...prices } = list.prices;
    expect(() => billOf(run, { ...list, prices })).toThrow('textract.page');
  });

  it('of what was counted last leaves nothing out that a case surely takes', () => {
    const counted = readCounted();
    expect(Object.keys(counted.perCase.functions)).toEqual(
      expect.arrayContaining(['applicant', 'intake', 'officer', 'outbox']),
    );
    for (const [what, value] of Object.entries({ ...counted.perCase, ...counted.standing, functions: 1 }))
      expect(value, what).toBeGreaterThan(0);
    const bill = billOf(counted, readPrices());
    for (const lines of Object.values(bill)) expect(sumOf(lines)).toBeGreaterThan(0);
  });
});
