/**
 * Every call of one machine's platform, with every statement and every step on the disk befallen by every fault: refused
 * before it was done, done and told to have failed, locked, locked after it was done, and no room left.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import type { UploadGrant } from '#shared/platform/platform';
import { readAs } from '../cases/world.ts';
import { type CallName, type Fault, faults, type Grounds, placesIn, rows } from './calls.ts';
import { drawsWhatItGets, sha256Of } from './contract.ts';

let trouble: { readonly fault: Fault; readonly at: number } | undefined;
let steps = 0;

const errors: Readonly<
  Record<Fault, { readonly after: boolean; readonly disk: string; readonly word: string }>
> = {
  before: { after: false, disk: 'EIO', word: 'disk I/O error' },
  lost: { after: true, disk: 'EIO', word: 'disk I/O error' },
  throttle: { after: false, disk: 'EMFILE', word: 'database is locked' },
  'time-out': { after: true, disk: 'ETIMEDOUT', word: 'database is locked' },
  '5xx': { after: false, disk: 'ENOSPC', word: 'database or disk is full' },
};

/** What is to befall this step. */
function next(): Fault | undefined {
  const number = steps;
  steps += 1;
  return trouble?.at === number ? trouble.fault : undefined;
}
type Step = (this: unknown, ...args: never[]) => unknown;
const statement = (step: Step): Step =>
  function (...args) {
    const fault = next();
    if (fault === undefined) return step.apply(this, args);
    const { after, word } = errors[fault];
    if (after) step.apply(this, args);
    throw Object.assign(new Error(word), { code: 'ERR_SQLITE_ERROR' });
  };
const onDisk = (step: Step): Step =>
  async function (...args) {
    const fault = next();
    if (fault === undefined) return await step.apply(this, args);
    const { after, disk } = errors[fault];
    if (after) await step.apply(this, args);
    throw Object.assign(new Error(disk), { code: disk });
  };
/** Beginning and taking back change nothing by themselves. */
const exec = (step: Step): Step => {
  const befallen = statement(step);
  return function (...args) {
    return String(args[0]) === 'COMMIT' ? befallen.apply(this, args) : step.apply(this, args);
  };
};

const undo: (() => void)[] = [];
function befall(of: object, name: string, wrap: (step: Step) => Step): void {
  const host = of as Record<string, Step>;
  const own = host[name]!;
  host[name] = wrap(own);
  undo.push(() => {
    host[name] = own;
  });
}

let platform: LocalPlatform;
let on: Grounds;
const dataDir = mkdtempSync(join(tmpdir(), 'nasab-faults-'));
const waiting = (): string[] =>
  database
    .prepare('SELECT body FROM messages')
    .all()
    .map(({ body }) => String(body));
let database: DatabaseSync;

async function send(grant: UploadGrant, bytes: Uint8Array): Promise<number> {
  const outcome = await platform.files.acceptUpload({
    token: grant.url.split('/').at(-1)!,
    headers: { ...grant.headers, 'content-length': String(bytes.length) },
    body: (async function* () {
      yield bytes;
    })(),
  });
  return outcome.status === 'stored' ? 201 : outcome.httpStatus;
}

beforeAll(async () => {
  let ahead = 0;
  platform = await createLocalPlatform({
    dataDir,
    reader: { readPaper: async () => readAs(), ...drawsWhatItGets },
    now: () => new Date(Date.now() + ahead * 1000),
    writeLog: () => undefined,
  });
  database = new DatabaseSync(join(dataDir, 'nasab.db'));
  on = {
    platform,
    send,
    waiting,
    pass: (seconds) => {
      ahead += seconds;
    },
  };
  const handle = await fs.open(dataDir, 'r');
  const files = Object.getPrototypeOf(handle) as object;
  await handle.close();
  befall(DatabaseSync.prototype, 'exec', exec);
  for (const name of ['run', 'get', 'all']) befall(StatementSync.prototype, name, statement);
  for (const name of ['writeFile', 'sync']) befall(files, name, onDisk);
  for (const name of ['link', 'mkdir', 'readFile', 'readdir', 'rm']) befall(fs, name, onDisk);
  syncBuiltinESMExports();
});
afterAll(() => {
  for (const each of undo) each();
  syncBuiltinESMExports();
  database?.close();
  platform?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function amid<T>(befallen: typeof trouble, call: () => Promise<T>): Promise<T | 'failed'> {
  steps = 0;
  trouble = befallen;
  try {
    return await call();
  } catch {
    return 'failed';
  } finally {
    trouble = undefined;
  }
}

/** Makes the call amid the trouble; where it fails, asks again without. Answers how many steps it took. */
async function brave(name: CallName, befallen: typeof trouble): Promise<number> {
  const { call, holds } = await rows[name](on);
  const answer = await amid(befallen, call);
  const taken = steps;
  // A reference is given a code once: told again, it is refused, and the first word holds.
  const again = name === 'access.register' ? () => call().catch(() => undefined) : call;
  await holds(answer === 'failed' ? await again() : answer);
  return taken;
}

describe('a call of one machine’s platform comes to one end, whichever of its steps is befallen', () => {
  it.each(Object.keys(rows) as CallName[])('%s', async (name) => {
    const most = await brave(name, undefined);
    // A code is hashed slowly by design: of its steps the first and the last.
    const places = name.startsWith('access.') ? [0, most - 1] : placesIn(most);
    for (const fault of faults) for (const at of places) await brave(name, { fault, at });
  });

  it('an upload: whatever step failed, sent again it is there once, and nothing of a failed one is told to be', async () => {
    const paperOf = (bytes: Uint8Array) => ({
      ...{ caseId: platform.newId('case'), paperId: platform.newId('paper') },
      ...{ size: bytes.length, type: 'image/png' as const, sha256: sha256Of(bytes) },
    });
    const upload = async (befallen: typeof trouble): Promise<number> => {
      const bytes = Buffer.from(`a paper ${platform.newId('commit')}`);
      const paper = paperOf(bytes);
      const grant = await platform.files.grantUpload(paper);
      const answer = await amid(befallen, () => send(grant, bytes));
      const taken = steps;
      if (answer === 'failed' || answer >= 500) expect([201, 412]).toContain(await send(grant, bytes));
      else expect(answer).toBe(201);
      const stored = await platform.files.read(grant.key);
      expect(stored).toMatchObject({ status: 'found', sha256: paper.sha256 });
      expect(waiting().filter((body) => body.includes(paper.paperId))).toHaveLength(1);
      return taken;
    };
    const most = await upload(undefined);
    expect(most).toBeGreaterThan(8);
    for (const fault of faults) for (let at = 0; at < most; at += 1) await upload({ fault, at });
  });
});
