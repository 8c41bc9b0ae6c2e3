import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stateApplication } from '#shared/cases/applicant';
import { auditCases } from '#shared/cases/audit';
import { findCases } from '#shared/cases/card';
import { carryOutErasures, confirmErasure, orderErasure, proposeErasures } from '#shared/cases/privacy/erase';
import { getCase } from '#shared/cases/record';
import type { CaseId } from '#shared/platform/ids';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import { putBack } from '../../local/backup/put-back.ts';
import { type Taken, takeBackup } from '../../local/backup/take.ts';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  officer,
  twoCasesSealed,
  type World,
} from '../cases/world.ts';

const year = 366 * 86_400;
let world: World;
let folder: string;
let identity: string;
let lock: { recipients: string[] };
let [gone, stays] = ['', ''] as CaseId[] as [CaseId, CaseId];
/** Taken while both cases were there; its keys, and keys of later. */
let before: Taken;
let after: Taken;

const take = (name: string) =>
  takeBackup({
    ...{ dataDir: world.dataDir, lock, now: world.platform.now },
    ...{ dataTo: join(folder, name, 'data'), keysTo: join(folder, name, 'keys') },
  });
const restore = (data: string, keys: string, opener = { identities: [identity] }) =>
  putBack({ data, keys, into: join(folder, 'restored'), opener });
const isNothing = () => readdirSync(folder).filter((name) => name.startsWith('restored'));
const refusal = async (work: Promise<unknown>) =>
  await work.then(
    () => undefined,
    (error: { code?: string; fault?: { code: string } }) => error.fault?.code ?? error.code,
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nasab-backup-'));
  identity = await generateX25519Identity();
  lock = { recipients: [await identityToRecipient(identity)] };
  world = await createWorld();
  [gone, stays] = await twoCasesSealed(world, 2);
  before = await take('before');
  world.pass(year);
  await stateApplication(world.platform, stays, applicant, application, countPapers);
  world.pass(year);
  await proposeErasures(world.platform);
  await orderErasure(world.platform, gone, officer('administrator-1'));
  await confirmErasure(world.platform, gone, officer('administrator-2'));
  await carryOutErasures(world.platform);
  after = await take('after');
});
beforeEach(() => rmSync(join(folder, 'restored'), { recursive: true, force: true }));
afterAll(() => {
  world.close();
  rmSync(folder, { recursive: true });
});

const reopened = async (look: (platform: LocalPlatform) => Promise<void>): Promise<void> => {
  const reader = { readPaper: () => Promise.reject(new Error('none')) };
  const platform = await createLocalPlatform({ dataDir: join(folder, 'restored'), reader, role: 'tool' });
  await look(platform).finally(() => platform.close());
};

describe('a backup', () => {
  it('is taken beside a running service: sealed, data and keys apart, and the service knows when', async () => {
    expect(before.counts).toMatchObject({ cases: 2, papers: 3 });
    const data = readFileSync(before.data);
    expect(data.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(data.includes('SQLite format')).toBe(false);
    expect(readdirSync(join(folder, 'before'), { recursive: true }).map(String).sort()).toMatchObject([
      'data',
      expect.stringMatching(/^data\/nasab-.*\.data\.age$/u),
      'keys',
      expect.stringMatching(/^keys\/nasab-.*\.keys\.age$/u),
    ]);
    expect(readdirSync(world.dataDir).filter((name) => name.startsWith('backup-'))).toEqual([]);
    expect((await world.platform.standing?.())?.backupAt).toBe(after.takenAt);
  });

  it('is put back whole: every case, every paper, every chain', async () => {
    const found = await restore(before.data, before.keys);
    expect(found).toMatchObject({
      ...{ takenAt: before.takenAt, counts: before.counts, erasedSince: 0, papersChecked: 3 },
      audit: { holds: true, cases: 2, erased: 0, roots: 1 },
    });
    await reopened(async (platform) => {
      expect((await getCase(platform, gone)).state).toBe('withdrawn');
      expect(await findCases(platform, 'cin', application.applicant.cin!)).toHaveLength(2);
      // Letters and links signed before are still ours.
      expect(await platform.blind('cin', 'X')).toBe(await world.platform.blind('cin', 'X'));
    });
  });

  it('from before an erasure, put back with keys from after it, holds no more of that case than the service does', async () => {
    const found = await restore(before.data, after.keys);
    expect(found).toMatchObject({
      erasedSince: 1,
      papersChecked: 2,
      audit: { holds: true, cases: 2, erased: 1 },
    });
    await reopened(async (platform) => {
      await expect(getCase(platform, gone)).rejects.toMatchObject({ code: 'case.erased' });
      expect(await findCases(platform, 'cin', application.applicant.cin!)).toEqual([stays]);
      expect(existsSync(join(folder, 'restored', 'files', gone))).toBe(false);
      expect((await getCase(platform, stays)).state).toBe('open');
      expect((await auditCases(platform)).holds).toBe(true);
    });
  });

  it('from after an erasure can be put back too', async () => {
    expect(await restore(after.data, after.keys)).toMatchObject({
      ...{ erasedSince: 0, papersChecked: 2 },
      audit: { holds: true, cases: 2, erased: 1 },
    });
  });
});

describe('a backup that can’t be trusted leaves nothing behind', () => {
  it('with keys older than the data', async () => {
    expect(await refusal(restore(after.data, before.keys))).toBe('keys-older-than-data');
    expect(isNothing()).toEqual([]);
  });

  it('with archives taken for one another', async () => {
    expect(await refusal(restore(before.keys, before.data))).toBe('not-this-kind');
    expect(isNothing()).toEqual([]);
  });

  it('with another’s key', async () => {
    const stranger = { identities: [await generateX25519Identity()] };
    expect(await refusal(restore(before.data, before.keys, stranger))).toBe('wrong-key');
    expect(isNothing()).toEqual([]);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['changed in one byte', (bytes: Buffer) => Buffer.from(bytes).fill(bytes[9000]! ^ 1, 9000, 9001)],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)])],
    ['empty', () => Buffer.alloc(0)],
    ['no archive', () => Buffer.from('a letter to the bank')],
  ])('when an archive is %s', async (_, change) => {
    const path = join(folder, 'spoilt.age');
    writeFileSync(path, change(readFileSync(before.data)));
    expect(await refusal(restore(path, before.keys))).toBe('damaged');
    expect(isNothing()).toEqual([]);
  });

  it('over what is there already', async () => {
    await restore(before.data, before.keys);
    await expect(restore(before.data, before.keys)).rejects.toThrow();
    await reopened(async (platform) => expect((await getCase(platform, stays)).state).toBe('open'));
  });
});
