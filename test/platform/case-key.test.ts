import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateApplication } from '#shared/cases/applicant';
import { auditCases } from '#shared/cases/audit';
import { firstLink, seal } from '#shared/cases/chain';
import { getCase } from '#shared/cases/record';
import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import { casework } from '#shared/platform/aws/parts';
import {
  CommitUnreadable,
  createPaperSealer,
  isSealedPaper,
  newCaseKey,
  openCommits,
  openPaper,
  sealCommit,
} from '#shared/platform/case-key';
import { newId } from '#shared/platform/ids';
import { createLocalPlatform } from '#shared/platform/local/index';
import type { Commit } from '#shared/platform/platform';
import { applicant, application, countPapers, createWorld, open, sendPaper } from '../cases/world.ts';
import { startCloud } from '../servers/cloud.ts';
import { linkAfter, requestOf } from './contract.ts';

const held = (key: Buffer) => ({ status: 'held', key }) as const;
const commitOf = (note: string, salt?: string): Commit => {
  const caseId = newId('case');
  return seal({
    ...{ caseId, version: 1, commitId: newId('commit'), at: '2026-11-21T10:00:00.000Z' },
    ...{ actor: { kind: 'officer', id: 'officer-1' } as const, events: [{ type: 'OfficerNoted', note }] },
    ...{ previous: firstLink(caseId), ...(salt === undefined ? {} : { salt }) },
  });
};

describe('a commit under its case’s key', () => {
  it('opens as it was written, whatever it says, and shows none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 12 }), fc.base64String(), (note, salt) => {
        const key = newCaseKey();
        const commit = commitOf(note, salt);
        const sealed = sealCommit(key, commit);
        expect(openCommits([sealed], held(key))).toEqual([commit]);
        expect(Object.keys(sealed).sort()).toEqual(
          ['at', 'caseId', 'commitId', 'hash', 'previous', 'sealed', 'version'].sort(),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('opens with no other key, in no other place, and with no other byte', () => {
    const key = newCaseKey();
    const sealed = sealCommit(key, commitOf('محمد'));
    const bytes = Buffer.from(sealed.sealed!, 'base64');
    const touched = (at: number) => {
      const other = Buffer.from(bytes);
      other[at]! ^= 1;
      return { ...sealed, sealed: other.toString('base64') };
    };
    const tries = [
      { kept: sealed, by: newCaseKey() },
      { kept: { ...sealed, caseId: newId('case') }, by: key },
      { kept: { ...sealed, version: 2 }, by: key },
      ...Array.from(bytes.keys(), (at) => ({ kept: touched(at), by: key })),
    ];
    for (const { kept, by } of tries) expect(() => openCommits([kept], held(by))).toThrow(CommitUnreadable);
  });

  it('without a key is unreadable, not erased: keys that are lost are not keys destroyed by decision', () => {
    const { sealed: _, ...emptied } = sealCommit(newCaseKey(), commitOf('x'));
    const fault = (kept: Parameters<typeof openCommits>[0], key: Parameters<typeof openCommits>[1]) => {
      try {
        openCommits(kept, key);
        return undefined;
      } catch (error) {
        return error instanceof CommitUnreadable ? error.fault : 'other';
      }
    };
    expect(fault([sealCommit(newCaseKey(), commitOf('x'))], { status: 'none' })).toBe('key-missing');
    expect(fault([emptied], held(newCaseKey()))).toBe('unreadable');
    expect(fault([emptied], { status: 'none' })).toBe('unreadable');
  });

  it('keeps a paper whose every byte counts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), (plain, seed) => {
        const key = newCaseKey();
        const sealer = createPaperSealer(key, 'papers/a');
        const half = plain.length >> 1;
        const kept = Buffer.concat([
          sealer.head,
          ...[sealer.update(plain.subarray(0, half)), sealer.update(plain.subarray(half)), sealer.final()],
        ]);
        expect(isSealedPaper(kept)).toBe(true);
        expect(openPaper(key, 'papers/a', kept)).toEqual(Buffer.from(plain));
        expect(openPaper(key, 'papers/b', kept)).toBeUndefined();
        expect(openPaper(newCaseKey(), 'papers/a', kept)).toBeUndefined();
        const at = sealer.head.length - 1 - (seed % 12);
        kept[at]! ^= 1;
        expect(openPaper(key, 'papers/a', kept)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe('a machine’s disk', () => {
  it('without its keys says nothing of anybody: neither the database nor a paper', async () => {
    const world = await createWorld();
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const { key } = await sendPaper(world, caseId);
    const file = await world.platform.files.read(key);
    if (file.status !== 'found') throw new Error(file.status);
    const stored = readFileSync(join(world.dataDir, 'files', ...key.split('/').slice(1)));
    expect(stored.includes(Buffer.from(file.bytes))).toBe(false);
    const data = readdirSync(world.dataDir).filter((name) => name.startsWith('nasab.db'));
    const { nameAr, nameLat, cin } = application.applicant;
    for (const name of data)
      for (const word of [nameAr, nameLat, cin].filter((each) => each !== undefined))
        expect(
          readFileSync(join(world.dataDir, name)).includes(Buffer.from(word)),
          `${word} in ${name}`,
        ).toBe(false);

    // A copy of the data alone, restored beside no keys.
    rmSync(join(world.dataDir, 'keys', 'cases.db'));
    const bare = await createLocalPlatform({
      dataDir: world.dataDir,
      reader: world.platform.reader,
      role: 'tool',
    });
    await expect(getCase(bare, caseId)).rejects.toThrow(CommitUnreadable);
    expect(await bare.files.read(key)).toMatchObject({ status: 'changed' });
    const { holds, broken } = await auditCases(bare);
    expect(holds).toBe(false);
    expect(broken).toEqual([{ caseId, version: 1, fault: 'key-missing' }]);
    bare.close();
    world.close();
  });

  it('still opens what was written before cases had keys, and erases it as well', async () => {
    const world = await createWorld();
    const [caseId, other] = [newId('case'), newId('case')];
    const first = linkAfter(caseId, undefined, 'محمد');
    for (const commit of [first, linkAfter(other, undefined)])
      await world.platform.cases.commit(requestOf(commit));
    const file = new DatabaseSync(join(world.dataDir, 'nasab.db'));
    file.prepare('UPDATE commits SET body = ? WHERE case_id = ?').run(JSON.stringify(first), caseId);
    file.close();
    expect(await world.platform.cases.load(caseId)).toEqual([first]);
    const second = linkAfter(caseId, first);
    await world.platform.cases.commit(requestOf(second));
    expect(await world.platform.cases.load(caseId)).toEqual([first, second]);
    await world.platform.cases.erase({ caseId, on: '2036-01-01', findBy: [] });
    const again = new DatabaseSync(join(world.dataDir, 'nasab.db'));
    const bodies = again.prepare('SELECT body FROM commits WHERE case_id = ?').all(caseId);
    again.close();
    expect(JSON.stringify(bodies)).not.toMatch(/محمد|sealed|events/);
    await expect(world.platform.cases.load(caseId)).rejects.toThrow('case.erased');
    world.close();
  });
});

describe('the table on AWS', () => {
  it('holds what a case says under its wrapped key, and of an erased one neither', async () => {
    const cloud = await startCloud();
    Object.assign(process.env, cloud.environment);
    const make = () => createAwsPlatform({ settings: readAwsSettings(process.env), parts: casework });
    const [one, two] = [make(), make()];
    const caseId = newId('case');
    const first = linkAfter(caseId, undefined, 'nobody-should-read-this');
    await one.cases.commit(requestOf(first));
    // Another function, with a memory of its own.
    expect(await two.cases.load(caseId)).toEqual([first]);
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
    const rows = async () => (await client.send(new ScanCommand({ TableName: 'nasab' }))).Items ?? [];
    const keyRow = async () => (await rows()).find(({ pk }) => pk === `KEY#${caseId}`);
    expect(Object.keys((await keyRow())!).sort()).toEqual(['pk', 'sk', 'wrapped']);
    await one.cases.erase({ caseId, on: '2036-01-01', findBy: [] });
    expect(await keyRow()).toEqual({ pk: `KEY#${caseId}`, sk: 'KEY', erasedOn: '2036-01-01' });
    for (const { cases } of [one, two]) {
      await expect(cases.load(caseId)).rejects.toThrow('case.erased');
      expect(await cases.commit(requestOf(linkAfter(caseId, first)))).toEqual({ status: 'conflict' });
    }
    client.destroy();
    await cloud.close();
  });
});
