/** Whoever is slow on purpose, or says nothing, holds nobody else up. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineLimits } from '#local/lines';
import { type Server, startServer } from '#local/server';
import { readQuote } from '../functions/world.ts';

const atOnce = 40;
let server: Server;
const dataDir = mkdtempSync(join(tmpdir(), 'nasab-lines-'));
beforeAll(async () => {
  server = await startServer({
    ...{ dataDir, port: 0, writeLog: () => undefined },
    reader: { readPaper: async () => readQuote },
    lines: { headers: 400, request: 800, silence: 1500, atOnce, look: 50 },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A line of its own to the server; a reset is an end like another. */
function call(): Socket {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  return socket;
}

/** Says a byte now and then, for as long as somebody listens; never the end of what it began. */
async function drip(begun: string, bytes: string): Promise<string> {
  const socket = call();
  socket.write(begun);
  let at = 0;
  const dripping = setInterval(() => socket.write(bytes[at++ % bytes.length]!), 30);
  try {
    return await text(socket).catch(() => '');
  } finally {
    clearInterval(dripping);
    socket.destroy();
  }
}

const isServed = async (): Promise<boolean> => (await fetch(`${server.url}/health`)).ok;

describe('a line that is slow on purpose', () => {
  it.each([
    ['in its headers', 'GET /health HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n'],
    ['before its first line is whole', 'GE', 'T'],
    [
      'in its body',
      'POST /api/applicant/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 60000\r\n\r\n{',
      ' ',
    ],
    [
      'in a body of unknown length',
      'POST /api/applicant/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      '1\r\n \r\n',
    ],
  ])('%s, is hung up on, and others are served meanwhile', async (_, begun, bytes) => {
    const slow = Array.from({ length: 10 }, () => drip(begun, bytes));
    expect(await isServed()).toBe(true);
    // Each ends by the server's doing: nobody here ever hangs up.
    for (const said of await Promise.all(slow)) expect(said).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/u);
    expect(await isServed()).toBe(true);
  });

  it('and says nothing at all, is hung up on', async () => {
    const socket = call();
    await once(socket, 'connect');
    socket.resume();
    await once(socket, 'close');
    expect(await isServed()).toBe(true);
  });
});

describe('what nobody honest says', () => {
  it.each([
    ['junk', '\u0000\u0001\u0002 nothing of ours\r\n\r\n'],
    ['headers without end', `GET /health HTTP/1.1\r\nhost: x\r\nx-a: ${'b'.repeat(100_000)}\r\n\r\n`],
    [
      'two lengths',
      'POST /api/applicant/sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
    ],
    [
      'a length and pieces',
      'POST /api/applicant/sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nhost: x\r\n\r\n',
    ],
    [
      'two requests in one, the second junk',
      'GET /health HTTP/1.1\r\nhost: x\r\n\r\n\u0007\u0007\u0007\r\n\r\n',
    ],
  ])('%s, ends its own line and no other', async (_, said) => {
    const socket = call();
    socket.write(said);
    const heard = await text(socket).catch(() => '');
    // The last word is a refusal, or the line was cut.
    expect(heard.split(/(?=HTTP\/1\.1 )/u).at(-1) ?? '').toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/u);
    expect(await isServed()).toBe(true);
  });
});

it('more lines than are held at once are hung up, and a place comes free when one ends', async () => {
  const held = Array.from({ length: atOnce + 20 }, call);
  const ended = held.map((socket) => {
    socket.resume();
    return once(socket, 'close');
  });
  // Beyond what is held the server hangs up at once; the rest go by their silence.
  await Promise.all(ended);
  expect(await isServed()).toBe(true);
});

it('an honest slow line has its time: the limits in force allow 20 MB at 30 kB a second', () => {
  expect((20 * 2 ** 20) / 30_000).toBeLessThan(lineLimits.request / 1000);
  expect(lineLimits.headers).toBeLessThan(lineLimits.silence);
});
