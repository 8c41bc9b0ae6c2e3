/** What only one machine has: its own loop, its own disk. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deskOf } from '#shared/cases/card';
import { parkPaper, receivePaper } from '#shared/cases/receive-paper';
import { getCase } from '#shared/cases/record';
import { newId } from '#shared/platform/ids';
import { openDatabase } from '#shared/platform/local/database';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import { freeTaken } from '#shared/platform/local/queue';
import type { PaperMessage } from '#shared/platform/platform';
import { countPapers, createWorld, open as openCase, readAs, sendPaper, type World } from '../cases/world.ts';

const message = (): PaperMessage => {
  const [caseId, paperId] = [newId('case'), newId('paper')];
  return { caseId, paperId, key: `papers/${caseId}/${paperId}`, versionId: 'v' };
};
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let n = 0; n < 500 && !(await holds()); n += 1) await pause(10);
  expect(await holds()).toBe(true);
};

describe('the reading loop', () => {
  let world: World;
  let queue: LocalPlatform['queue'];
  beforeEach(async () => {
    world = await createWorld();
    queue = world.platform.queue;
  });
  afterEach(() => world.close());

  it('tries a poison paper five times, parks it and tells its case, while the others are read', async () => {
    const caseId = await openCase(world);
    const messages: PaperMessage[] = [];
    for (let n = 0; n < 6; n += 1) messages.push(await sendPaper(world, caseId));
    const poison = messages[0]!;
    let tries = 0;
    const loop = queue.start({
      receive: async (each) => {
        if (each.paperId === poison.paperId) {
          tries += 1;
          throw new Error('killed by its paper');
        }
        await receivePaper(world.platform, each, countPapers);
      },
      park: (each, failures) => parkPaper(world.platform, each, failures),
      atOnce: 2,
    });
    for (const each of messages) await queue.send(each);
    const statuses = async () => (await getCase(world.platform, caseId)).papers.map(({ status }) => status);
    await until(async () => (await statuses()).filter((status) => status === 'read').length === 5);
    // Each try waits longer than the one before; the clock is ours.
    await until(async () => {
      world.pass(60);
      queue.wake();
      return (await statuses()).includes('parked');
    });
    await loop.stop();
    expect(tries).toBe(5);
    expect(deskOf(await getCase(world.platform, caseId))).toBe('attention');
    expect(await queue.depth()).toEqual({ waiting: 0, beingRead: 0, parked: 0 });
  });

  it('gives a message to one worker at a time, and finishes what is in hand when it stops', async () => {
    const inHand = new Set<string>();
    let most = 0;
    let done = 0;
    const loop = queue.start({
      receive: async ({ paperId }) => {
        expect(inHand.has(paperId)).toBe(false);
        inHand.add(paperId);
        most = Math.max(most, inHand.size);
        await pause(5);
        inHand.delete(paperId);
        done += 1;
      },
      park: () => Promise.reject(new Error('nothing to park')),
      atOnce: 3,
    });
    for (let n = 0; n < 12; n += 1) await queue.send(message());
    await until(() => done >= 6);
    await loop.stop();
    expect(inHand.size).toBe(0);
    expect(most).toBe(3);
    const left = await queue.depth();
    expect(done + left.waiting).toBe(12);
    expect(left.beingRead).toBe(0);
  });

  it('outlives a disk on which nothing can be written for a while', async () => {
    const database = openDatabase(world.dataDir);
    const refusing = ['UPDATE', 'DELETE'].map((act) => `no_${act}`);
    for (const name of refusing) {
      const act = name.slice('no_'.length);
      database.exec(`CREATE TRIGGER ${name} BEFORE ${act} ON messages BEGIN SELECT RAISE(FAIL, 'full'); END`);
    }
    await queue.send(message());
    const received: string[] = [];
    const loop = queue.start({
      receive: async ({ paperId }) => received.push(paperId),
      park: async () => undefined,
      atOnce: 1,
    });
    await pause(50);
    expect(received).toEqual([]);
    for (const name of refusing) database.exec(`DROP TRIGGER ${name}`);
    database.close();
    await until(async () => (await queue.depth()).waiting === 0 && received.length === 1);
    await loop.stop();
  });

  it('frees what a process that died had in hand, without counting it as a failure', async () => {
    for (let death = 0; death < 8; death += 1) {
      if (death === 0) await queue.send(message());
      expect(queue.take()).toMatchObject({ tries: 0, park: false });
      expect(queue.take()).toBeUndefined();
      const { dataDir } = world;
      const reader = { readPaper: async () => readAs() };
      const now = world.platform.now;
      const tool = await createLocalPlatform({ dataDir, reader, now, role: 'tool' });
      expect(tool.queue.take()).toBeUndefined();
      tool.close();
      // The next process begins so.
      const database = openDatabase(dataDir);
      freeTaken(database, now());
      database.close();
    }
    expect(queue.take()).toBeDefined();
  });
});

describe('what is acknowledged', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is synced: the bytes before they get their name, the name before the answer, the row by the database', async () => {
    const world = await createWorld();
    const caseId = await openCase(world);
    const handle = await open(world.dataDir, 'r');
    const synced: string[] = [];
    const files = join(world.dataDir, 'files', caseId);
    const prototype = Object.getPrototypeOf(handle) as { sync(): Promise<void> };
    const { sync } = prototype;
    vi.spyOn(prototype, 'sync').mockImplementation(async function (this: { sync(): Promise<void> }) {
      await sync.call(this);
      synced.push(existsSync(files) && readdirSync(files).length > 0 ? 'name' : 'bytes');
    });
    await sendPaper(world, caseId);
    expect(synced).toEqual(['bytes', 'name', 'name']);
    await handle.close();
    expect(readdirSync(join(world.dataDir, 'arriving'))).toEqual([]);
    world.close();

    const dataDir = mkdtempSync(join(tmpdir(), 'nasab-database-'));
    const database = openDatabase(dataDir);
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
    expect(statSync(join(dataDir, 'nasab.db')).mode & 0o077).toBe(0);
    rmSync(dataDir, { recursive: true });
  });
});
