import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tick } from '#functions/hourly';
import { tellWorld } from '#functions/webhook';
import { findBrokenRoot } from '#shared/cases/chain';
import { application } from '../../functions/examples.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.end());

async function submitted(): Promise<{ reference: string }> {
  const { claims, reference } = await world.open();
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
  await world.call('POST', '/api/applicant/case/submit', { claims });
  return { reference };
}

it('seals the day that is over once, with every case in it', async () => {
  await world.open();
  await world.open();
  expect((await tick(world.platform)).sealed).toBe(1);
  expect((await tick(world.platform)).sealed).toBe(0);
  const roots = await world.platform.cases.roots();
  expect(roots).toHaveLength(1);
  expect(roots[0]?.heads).toHaveLength(2);
  expect(findBrokenRoot(roots)).toBeUndefined();
});

it('watches deadlines also in an hour in which it can’t seal, says so, and hands out the last root each hour', async () => {
  await submitted();
  world.wait(46);
  const { platform } = world;
  const kept: string[] = [];
  const anchors = { keep: async (day: string, anchor: string) => void kept.push(`${day} ${anchor}`) };
  const mute = { ...platform.signer, sign: () => Promise.reject(new Error('no key')) };
  await expect(tick({ ...platform, anchors, signer: mute })).rejects.toThrow('no key');
  expect(world.log.filter((line) => line.includes('day.unsealed'))).toHaveLength(1);
  expect(world.log.filter((line) => line.includes('deadline.near'))).toHaveLength(1);
  expect(kept).toEqual([]);
  expect((await tick({ ...platform, anchors })).sealed).toBe(1);
  expect((await tick({ ...platform, anchors })).sealed).toBe(0);
  const [root] = await platform.cases.roots();
  expect(kept).toEqual(
    [1, 2].map(
      () =>
        `${root!.day} ${JSON.stringify({ day: root!.day, hash: root!.hash, signature: root!.signature })}\n`,
    ),
  );
});

it('draws anew the cards an earlier release drew with less on them, once, and leaves the others', async () => {
  const { reference } = await submitted();
  const { cases } = world.platform;
  const find = async () =>
    (await cases.queue({ desk: 'review', limit: 10 })).cards.find((card) => card.reference === reference)!;
  const whole = await find();
  const { shape: _, why: __, submittedOn: ___, ...less } = whole;
  expect(await cases.redraw(less)).toBe(true);
  expect((await find()).submittedOn).toBeUndefined();
  await tick(world.platform);
  expect(await find()).toEqual(whole);
  expect(world.log.filter((line) => line.includes('cards.redrawn'))).toHaveLength(1);
  await cases.redraw(less);
  await tick(world.platform);
  expect(await find()).toEqual(less);
});

it('calls out a case from the forty-fifth of its sixty days, and not before', async () => {
  await submitted();
  world.wait(44);
  expect((await tick(world.platform)).deadlines).toMatchObject({ alerted: 0, whole: true });
  world.wait(2);
  expect((await tick(world.platform)).deadlines).toMatchObject({ alerted: 1, whole: true });
  expect((await tick(world.platform)).deadlines).toMatchObject({ alerted: 0, whole: true });
});

it('tells a receiver once, signed after Standard Webhooks, and keeps what it did not hear', async () => {
  const heard: { headers: Record<string, unknown>; body: string }[] = [];
  let status = 500;
  const receiver: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    heard.push({ headers: request.headers, body });
    response.writeHead(status).end();
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  const secret = Buffer.from('a shared secret of the receiver').toString('base64');
  const to = { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`, secret };
  const { reference } = await submitted();

  expect(await tellWorld(world.platform, to)).toBe(0);
  status = 204;
  world.wait(1);
  expect(await tellWorld(world.platform, to)).toBe(1);
  world.wait(1);
  expect(await tellWorld(world.platform, to)).toBe(0);
  receiver.close();

  const [first, second] = heard;
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  expect(JSON.parse(second?.body ?? '')).toEqual({ type: 'CaseSubmitted', data: { reference } });
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = second?.headers ?? {};
  const wanted = createHmac('sha256', Buffer.from(secret, 'base64')).update(`${id}.${at}.${second?.body}`);
  expect(signature).toBe(`v1,${wanted.digest('base64')}`);
});
