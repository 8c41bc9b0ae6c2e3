import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Grant } from '../../infra/rehearse/bundled.ts';
import { type Gate, openGate } from '../../infra/rehearse/gate.ts';

const key: Grant = { actions: ['kms:Decrypt'], resources: '"key"' };
const grants: readonly Grant[] = [
  key,
  { actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: '"table"', leadingKeys: ['CASE#*', 'ROOTS'] },
  { actions: ['dynamodb:Query'], resources: '"table/index/due"' },
  { actions: ['s3:GetObject'], resources: '"papers/papers/*"' },
];
let server: Server;
let gate: Gate;
const refused: string[] = [];

beforeAll(async () => {
  server = createServer((_, answer) => answer.end('{"through":true}'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  gate = await openGate(`http://127.0.0.1:${port}`, grants, (action) => refused.push(action));
});
afterAll(async () => {
  await gate.close();
  server.close();
});

const ask = async (target: string, body: object): Promise<string> => {
  const answer = await fetch(gate.url, {
    method: 'POST',
    headers: { 'x-amz-target': target },
    body: JSON.stringify(body),
  });
  return answer.ok ? 'through' : ((await answer.json()) as { __type: string }).__type;
};
const table = (operation: string, body: object) => ask(`DynamoDB_20120810.${operation}`, body);
const keyed = (pk: string) => ({ Key: { pk: { S: pk }, sk: { S: 'x' } } });

it('lets through what the role allows', async () => {
  expect(await table('GetItem', keyed('CASE#1'))).toBe('through');
  expect(await table('GetItem', keyed('ROOTS'))).toBe('through');
  expect(await table('Query', { IndexName: 'due' })).toBe('through');
  expect((await fetch(`${gate.url}/papers/papers/x`)).ok).toBe(true);
});

it('refuses another action, another kind of row, another index, another version, and a transaction with one such write', async () => {
  refused.length = 0;
  const denied = 'AccessDeniedException';
  expect(await table('DeleteItem', keyed('CASE#1'))).toBe(denied);
  expect(await table('GetItem', keyed('MEMBER#1'))).toBe(denied);
  expect(await table('GetItem', keyed('ROOTS2'))).toBe(denied);
  expect(await table('Query', { IndexName: 'country' })).toBe(denied);
  expect(
    await table('TransactWriteItems', { TransactItems: [{ Put: { Item: { pk: { S: 'CASE#1' } } } }] }),
  ).toBe(denied);
  expect(await ask('TrentService.GenerateMac', {})).toBe(denied);
  expect((await fetch(`${gate.url}/papers/papers/x?versionId=1`)).ok).toBe(false);
  expect((await fetch(`${gate.url}/papers/papers/x`, { method: 'PUT', body: 'x' })).ok).toBe(false);
  expect(refused).toHaveLength(8);
});
