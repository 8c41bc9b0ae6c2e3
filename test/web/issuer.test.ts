import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressToLeaveFor, fetchToken, type Issuer } from '../../web/ui/issuer.ts';

/** An issuer that gives a token only to whoever can show what the question was sealed with. */
let server: Server;
let issuer: Issuer;
let challenge: string | null = null;
const back = 'https://nasab.example.ma/officer.html';

const tabStorage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
};

beforeAll(async () => {
  server = createServer(async (request, answer) => {
    const given = new URLSearchParams(await text(request));
    const shown = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url');
    const right = given.get('code') === 'c0de' && given.get('redirect_uri') === back && shown === challenge;
    answer.writeHead(right ? 200 : 400).end(right ? '{"id_token":"a.b.c"}' : '{"error":"invalid_grant"}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  issuer = { authorize: `${url}/authorize`, token: `${url}/token`, client: 'nasab', scope: 'openid' };
});
afterAll(() => server.close());

async function leave(storage: Storage): Promise<URLSearchParams> {
  const asked = new URL(await addressToLeaveFor(issuer, back, storage)).searchParams;
  challenge = asked.get('code_challenge');
  expect(asked.get('code_challenge_method')).toBe('S256');
  return asked;
}
const answered = (state: string | null, code = 'c0de') => new URLSearchParams({ code, state: state ?? '' });

it('an officer comes back from the issuer with a token, once', async () => {
  const storage = tabStorage();
  const asked = await leave(storage);
  expect(await fetchToken(issuer, back, answered(asked.get('state')), storage)).toBe('a.b.c');
  expect(await fetchToken(issuer, back, answered(asked.get('state')), storage)).toBeUndefined();
});

it('an answer to a question of another tab, or to none, brings no token', async () => {
  const storage = tabStorage();
  const asked = await leave(storage);
  expect(await fetchToken(issuer, back, answered('another'), storage)).toBeUndefined();
  expect(await fetchToken(issuer, back, answered(asked.get('state')), tabStorage())).toBeUndefined();
  expect(await fetchToken(issuer, back, answered(asked.get('state'), 'stolen'), storage)).toBeUndefined();
});
