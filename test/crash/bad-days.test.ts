/** A full disk, a clock that jumps, a row or a file that is damaged: a clear state, and never a success that is none. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tick } from '#functions/hourly';
import { problemOf } from '#functions/problem';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { auditCases } from '#shared/cases/audit';
import { deskOf } from '#shared/cases/card';
import { actsOf } from '#shared/cases/case';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase } from '#shared/cases/record';
import { createLocalPlatform } from '#shared/platform/local/index';
import type { PaperMessage } from '#shared/platform/platform';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  open,
  sendPaper,
  type World,
} from '../cases/world.ts';

let world: World;
let log: string[];
beforeEach(async () => {
  log = [];
  world = await createWorld((line) => void log.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  world.close();
});
const day = 86_400;

describe('a full disk', () => {
  const noSpace = () => Object.assign(new Error('no space'), { code: 'ENOSPC' });

  it('keeps nothing of a paper, says so, and takes it once there is room', async () => {
    const caseId = await open(world);
    const handle = await fs.open(world.dataDir, 'r');
    const files = Object.getPrototypeOf(handle) as { writeFile(): Promise<void> };
    await handle.close();
    const full = vi.spyOn(files, 'writeFile').mockRejectedValue(noSpace());
    const fault = await sendPaper(world, caseId).then(
      () => 'acknowledged',
      (error: unknown) => error,
    );
    expect(problemOf(fault).problem).toMatchObject({ status: 503, code: 'no-room' });
    expect(readdirSync(join(world.dataDir, 'arriving'))).toEqual([]);
    expect(readdirSync(join(world.dataDir, 'files'))).toEqual([]);
    expect(await world.platform.queue.depth()).toEqual({ waiting: 0, beingRead: 0, parked: 0 });
    expect((await getCase(world.platform, caseId)).papers.map(({ status }) => status)).toEqual(['awaited']);
    full.mockRestore();
    expect(await receivePaper(world.platform, await sendPaper(world, caseId), countPapers)).toBe('read');
  });

  it('refuses a commit whole: the case stands where it stood', async () => {
    const caseId = await open(world);
    const before = await getCase(world.platform, caseId);
    const { run } = StatementSync.prototype;
    let writes = 0;
    vi.spyOn(StatementSync.prototype, 'run').mockImplementation(function (this: StatementSync, ...words) {
      writes += 1;
      // The commit is in, and there is no room for its head.
      if (writes < 2) return run.apply(this, words as never);
      throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
    });
    const fault = await stateApplication(world.platform, caseId, applicant, application, countPapers).then(
      () => 'stated',
      (error: unknown) => error,
    );
    expect(problemOf(fault)).toMatchObject({
      problem: { status: 503, code: 'no-room' },
      headers: { 'retry-after': '600' },
    });
    vi.restoreAllMocks();
    expect(await getCase(world.platform, caseId)).toEqual(before);
    expect(await auditCases(world.platform)).toMatchObject({ holds: true });
  });
});

describe('a clock that jumps', () => {
  it('ahead and back holds up no paper and no announcement', async () => {
    const { queue, outbox } = world.platform;
    world.pass(3 * day);
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const message = await sendPaper(world, caseId);
    await submitCase(world.platform, caseId, applicant, countPapers);
    await queue.send(message);
    world.pass(-3 * day);
    expect(queue.take()?.message).toEqual(message);
    expect(queue.take()).toBeUndefined();
    expect((await outbox.take(5)).map(({ type }) => type)).toEqual(['CaseSubmitted']);
    expect(await outbox.take(5)).toEqual([]);
  });

  it('is told to the operator where it sealed a day too early, and nothing is sealed twice', async () => {
    await open(world);
    world.pass(40 * day);
    expect((await tick(world.platform)).sealed).toBe(1);
    world.pass(-40 * day);
    expect((await tick(world.platform)).sealed).toBe(0);
    expect(log.filter((line) => line.includes('clock.ran-ahead'))).toHaveLength(1);
    expect(await auditCases(world.platform)).toMatchObject({ holds: true, roots: 1 });
  });

  it('over a deadline and back says each word of the clock once, and decides nothing', async () => {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    await submitCase(world.platform, caseId, applicant, countPapers);
    for (const days of [70, -70, 70]) {
      world.pass(days * day);
      await tick(world.platform);
    }
    const now = await getCase(world.platform, caseId);
    expect(actsOf(now, 'SilenceReached')).toHaveLength(1);
    const alerts = actsOf(now, 'DeadlineAlerted').map(({ alert }) => alert);
    expect(new Set(alerts).size).toBe(alerts.length);
    expect(now).toMatchObject({ state: 'submitted', decisions: [] });
    expect(deskOf(now)).toBe('attention');
  });
});

describe('damage', () => {
  const change = (statement: string, ...words: readonly (string | number)[]): void => {
    const database = new DatabaseSync(join(world.dataDir, 'nasab.db'));
    database.prepare(statement).run(...words);
    database.close();
  };

  it('to a message of the queue parks that one and lets the others by', async () => {
    const { queue } = world.platform;
    const caseId = await open(world);
    const messages: PaperMessage[] = [];
    for (let n = 0; n < 3; n += 1) messages.push(await sendPaper(world, caseId));
    for (const message of messages) await queue.send(message);
    change('UPDATE messages SET body = substr(body, 1, 20) WHERE id = (SELECT min(id) FROM messages)');
    const taken = [queue.take(), queue.take(), queue.take()].map((each) => each?.message);
    expect(taken).toEqual([...messages.slice(1), undefined]);
    expect(await queue.depth()).toMatchObject({ parked: 1 });
    expect(log.filter((line) => line.includes('queue.message-unreadable'))).toHaveLength(1);
  });

  it('to a commit is named by the audit, and stops no other case', async () => {
    const [damaged, sound] = [await open(world), await open(world)];
    change(
      `UPDATE commits SET body = replace(body, '"sealed":"', '"sealed":"AAAA') WHERE case_id = ?`,
      damaged,
    );
    await expect(getCase(world.platform, damaged)).rejects.toThrow('commit.unreadable');
    expect((await getCase(world.platform, sound)).state).toBe('open');
    expect(await auditCases(world.platform)).toMatchObject({
      holds: false,
      broken: [{ caseId: damaged, version: 1, fault: 'unreadable' }],
    });
  });

  it('to a stored paper is never read as if it were the paper: the case needs attention', async () => {
    const caseId = await open(world);
    const message = await sendPaper(world, caseId);
    const path = join(world.dataDir, 'files', ...message.key.split('/').slice(1));
    const bytes = readFileSync(path);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(path, bytes);
    expect(await receivePaper(world.platform, message, countPapers)).toBe('evidence-changed');
    expect(deskOf(await getCase(world.platform, caseId))).toBe('attention');
    expect(log.some((line) => line.includes('paper.evidence-changed'))).toBe(true);
  });
});

it('a folder that is not the service’s is not begun in', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-damaged-'));
  writeFileSync(
    join(dataDir, 'nasab.db'),
    'not a database at all, and long enough to be looked at as one'.repeat(40),
  );
  const reader = { readPaper: () => Promise.reject(new Error('not read here')) };
  await expect(createLocalPlatform({ dataDir, reader })).rejects.toThrow('not a database');
  rmSync(dataDir, { recursive: true });
});
