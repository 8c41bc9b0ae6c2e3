import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClamav } from '#shared/platform/local/clamav';
import { attached, eicar, signature, zipped } from './eicar.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nasab-clamav-'));
});
afterAll(() => rm(folder, { recursive: true }));
const nowhere = () => path.join(folder, 'nothing-here');

describe('a machine without a scanner', () => {
  it('says that nothing looked', async () => {
    const scan = createClamav({ socket: nowhere(), program: nowhere() });
    expect(await scan({ bytes: eicar() })).toEqual({ status: 'not-scanned', why: 'no-scanner' });
  });

  it('says so too when its signatures cannot be loaded', async () => {
    const scan = createClamav({ socket: nowhere(), program: '/bin/false' });
    // 1 would be a find: what ends so without a word is taken as one rather than let through.
    expect((await scan({ bytes: eicar() })).status).not.toBe('clean');
  });
});

describe('the scanner’s service', () => {
  /** Speaks as clamd does; finds what holds `harm`. */
  const serve = async (answer: (sent: Buffer) => string): Promise<{ server: Server; socket: string }> => {
    const socket = path.join(folder, `clamd-${Math.random().toString(36).slice(2)}`);
    const server = createServer((line) => {
      let heard = Buffer.alloc(0);
      line.on('data', (part) => {
        heard = Buffer.concat([heard, part]);
        if (heard.subarray(-4).equals(Buffer.alloc(4))) line.end(answer(heard));
      });
    });
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    return { server, socket };
  };
  it.each([
    ['stream: OK\0', { status: 'clean' }],
    ['stream: Some.Thing FOUND\0', { status: 'found' }],
    ['INSTREAM size limit exceeded. ERROR\0', { status: 'not-scanned', why: 'failed' }],
    ['', { status: 'not-scanned', why: 'failed' }],
  ])('that answers %j is heard rightly', async (said, outcome) => {
    let sent: Buffer = Buffer.alloc(0);
    const { server, socket } = await serve((heard) => {
      sent = heard;
      return said;
    });
    const bytes = Buffer.alloc(150_000, 7);
    expect(await createClamav({ socket, program: nowhere() })({ bytes })).toEqual(outcome);
    server.close();
    expect(sent.subarray(0, 10).toString()).toBe('zINSTREAM\0');
    // Three pieces, each after its length, and an empty one.
    expect(sent.length).toBe(10 + 150_000 + 4 * 4);
  });
});

describe.runIf(existsSync('/usr/bin/clamscan'))('ClamAV itself, with a signature of our own', () => {
  it('finds the test file plain, zipped and attached to a PDF, and nothing in a good one', async () => {
    const signatures = path.join(folder, 'own.ndb');
    await writeFile(signatures, signature());
    const scan = createClamav({ socket: nowhere(), signatures });
    const cases = [eicar(), zipped('note.txt', eicar()), attached('note.txt', eicar())];
    const good = [Buffer.from('a letter'), zipped('note.txt', Buffer.from('a letter'))];
    const outcomes = await Promise.all([...cases, ...good].map((bytes) => scan({ bytes })));
    expect(outcomes.map(({ status }) => status)).toEqual(['found', 'found', 'found', 'clean', 'clean']);
  });
});

it('the test file is the one every scanner knows', () => {
  expect(eicar()).toHaveLength(68);
});
