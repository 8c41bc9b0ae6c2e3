/**
 * Every call of the AWS platform, with every request it makes befallen by every fault, once and for good. The faults lie
 * right under the SDK, so that its own retries are part of what is tried.
 */
import { Readable } from 'node:stream';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawOf } from '#functions/draw';
import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import * as parts from '#shared/platform/aws/parts';
import { readAs } from '../cases/world.ts';
import { type Cloud, startCloud } from '../servers/cloud.ts';
import { type CallName, type Fault, faults, type Grounds, placesIn, rows } from './calls.ts';
import { drawsWhatItGets, send } from './contract.ts';

interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly path: string;
}
interface Handler {
  handle(request: Request, options: unknown): Promise<unknown>;
}
/** All clients of the SDK send by one class. */
const line = Object.getPrototypeOf(new DynamoDBClient({ region: 'x' }).config.requestHandler) as Handler;
const { handle } = line;
const { setTimeout: wait } = globalThis;

interface Trouble {
  readonly fault: Fault;
  /** From which request of the call on, counted from 0; the retries of the SDK are counted too. */
  readonly at: number;
  readonly forGood: boolean;
}
let trouble: Trouble | undefined;
let requests = 0;

const nodeError = (code: string): Error => Object.assign(new Error(code), { code });
const timedOut = (): Error => Object.assign(new Error('timed out'), { name: 'TimeoutError' });

/** As the service asked would turn it away or fail. */
function answerOf({ headers, path }: Request, fault: 'throttle' | '5xx'): object {
  const target = headers['x-amz-target'] ?? '';
  const json = (statusCode: number, name: string) => ({
    response: {
      statusCode,
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': name },
      body: Readable.from([Buffer.from(JSON.stringify({ __type: name, message: name }))]),
    },
  });
  if (target === '' && !path.includes('/functions/')) {
    const code = fault === 'throttle' ? 'SlowDown' : 'InternalError';
    const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`;
    const type = { 'content-type': 'application/xml' };
    const statusCode = fault === 'throttle' ? 503 : 500;
    return { response: { statusCode, headers: type, body: Readable.from([Buffer.from(body)]) } };
  }
  if (fault === '5xx') return json(500, 'InternalServerError');
  if (target.startsWith('DynamoDB')) return json(400, 'ProvisionedThroughputExceededException');
  if (target.startsWith('Trent')) return json(400, 'ThrottlingException');
  if (target.startsWith('AmazonSQS')) return json(400, 'RequestThrottled');
  return json(429, 'TooManyRequestsException');
}

let cloud: Cloud;
let on: Grounds;
beforeAll(async () => {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead * 1000);
  cloud = await startCloud(now);
  Object.assign(process.env, cloud.environment);
  cloud.small.functions.set('nasab-draw', drawOf(drawsWhatItGets));
  const platform = createAwsPlatform({
    settings: readAwsSettings(process.env),
    parts: [
      ...parts.casework,
      ...[parts.withFiles, parts.withDrawing, parts.withOutbox, parts.withSlips, parts.withAccess],
      ...[parts.withQueue, parts.withSecond, parts.withSigner, parts.withAnchors],
      parts.withReader({ readPaper: async () => readAs() }),
    ],
    now,
  });
  on = {
    platform,
    send,
    waiting: () => [...cloud.small.queue, ...cloud.small.second.map(({ body }) => body)],
    pass: (seconds) => {
      ahead += seconds;
    },
  };
  line.handle = async function (request, options) {
    const number = requests;
    requests += 1;
    const { fault, at, forGood } = trouble ?? {
      fault: 'before',
      at: Number.POSITIVE_INFINITY,
      forGood: true,
    };
    if (number < at || (number > at && !forGood)) return await handle.call(this, request, options);
    if (fault === 'before') throw nodeError('ECONNREFUSED');
    if (fault === 'throttle' || fault === '5xx') return answerOf(request, fault);
    await handle.call(this, request, options);
    throw fault === 'lost' ? nodeError('ECONNRESET') : timedOut();
  };
  // The SDK waits seconds between its tries.
  globalThis.setTimeout = ((work: () => void, ms = 0, ...rest: []) =>
    wait(work, ms < 30_000 ? ms / 100 : ms, ...rest)) as typeof setTimeout;
});
afterAll(async () => {
  line.handle = handle;
  globalThis.setTimeout = wait;
  await cloud?.close();
});

/** Makes the call amid the trouble; where it fails, asks again without. Answers how many requests it took. */
async function brave(name: CallName, befallen: Trouble | undefined): Promise<number> {
  const { call, holds } = await rows[name](on);
  requests = 0;
  trouble = befallen;
  let answer: unknown;
  let failed = false;
  try {
    answer = await call();
  } catch {
    failed = true;
  } finally {
    trouble = undefined;
  }
  const made = requests;
  if (failed) answer = await call();
  await holds(answer);
  return made;
}

const names = Object.keys(rows) as CallName[];

it('has a row for each call of the platform as it stands', () => {
  const inside = new Set(['now', 'newId', 'log', 'reader']);
  const calls = Object.entries(on.platform).flatMap(([part, value]) => {
    if (inside.has(part)) return [];
    if (typeof value === 'function') return [part];
    const methods = Object.entries(value as object).filter(([, method]) => typeof method === 'function');
    return methods.map(([method]) => `${part}.${method}`);
  });
  expect(calls.sort()).toEqual(names.filter((name) => name !== 'standing').sort());
});

describe('a call of the AWS platform comes to one end, whichever of its requests is befallen', () => {
  it.each(names)('%s', async (name) => {
    const most = await brave(name, undefined);
    for (const fault of faults) {
      for (const at of placesIn(most)) await brave(name, { fault, at, forGood: false });
      if (most > 0) await brave(name, { fault, at: 0, forGood: true });
    }
  });
});
