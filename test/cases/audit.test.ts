import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { auditCases } from '#shared/cases/audit';
import { defineBook } from '#shared/cases/books';
import { seal } from '#shared/cases/chain';
import { sealDay } from '#shared/cases/sealing';
import type { CaseId } from '#shared/platform/ids';
import { readCode, readPages } from '../letters/pages.ts';
import { applicant, application, countPapers, createWorld, open, type World } from './world.ts';

let world: World;
let cases: CaseId[];
beforeEach(async () => {
  world = await createWorld();
  cases = [];
  for (let n = 0; n < 3; n += 1) {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    await submitCase(world.platform, caseId, applicant, countPapers);
    cases.push(caseId);
  }
  await sealDay(world.platform, '2026-11-21');
});
afterEach(() => world.close());

/** As somebody with the disk in hand could. */
const tamper = (statement: string, ...values: string[]): void => {
  const database = new DatabaseSync(join(world.dataDir, 'nasab.db'));
  database.prepare(statement).run(...values);
  database.close();
};
const bodyOf = async (caseId: CaseId, version: number) =>
  (await world.platform.cases.load(caseId))[version - 1]!;

describe('the audit', () => {
  it('finds nothing where nothing was touched', async () => {
    expect(await auditCases(world.platform)).toEqual({
      holds: true,
      cases: 3,
      erased: 0,
      sheets: 0,
      commits: 9,
      roots: 1,
      broken: [],
    });
  });

  it('names the commit that was touched, resealed, or taken away, and the case that is gone', async () => {
    const [a, b, c] = [...cases].sort() as [CaseId, CaseId, CaseId];
    const touched = JSON.stringify(await bodyOf(a, 2)).replace(
      '"requestedMAD":60000',
      '"requestedMAD":90000',
    );
    tamper('UPDATE commits SET body = ? WHERE case_id = ? AND version = 2', touched, a);
    const { hash: _, ...last } = await bodyOf(b, 3);
    const resealed = JSON.stringify(seal({ ...last, at: '2026-11-22T00:00:00.000Z' }));
    tamper('UPDATE commits SET body = ? WHERE case_id = ? AND version = 3', resealed, b);
    tamper('DELETE FROM commits WHERE case_id = ?', c);
    tamper('DELETE FROM heads WHERE case_id = ?', c);
    const { holds, broken } = await auditCases(world.platform);
    expect(holds).toBe(false);
    expect(broken).toEqual([
      { caseId: a, version: 2, fault: 'wrong-hash' },
      { caseId: b, version: 3, day: '2026-11-21', fault: 'not-sealed-so' },
      { caseId: c, version: 3, day: '2026-11-21', fault: 'missing' },
    ]);
  });

  it('names a root that was touched', async () => {
    tamper(`UPDATE roots SET body = replace(body, '"version":3', '"version":2')`);
    expect((await auditCases(world.platform)).broken[0]).toEqual({ day: '2026-11-21', fault: 'wrong-hash' });
  });
});

describe('the audit of books', () => {
  const notes = defineBook({
    book: 'sessions',
    event: z.object({ type: z.literal('Noted'), note: z.string() }),
    after: (_: string | undefined, { note }) => note,
    card: (note) => ({ on: '2026-11-21', under: 'Tiznit', facts: { note } }),
    absent: { ar: '', fr: '' },
  });
  const write = (sheetId: string, note: string) =>
    notes.enter(world.platform, sheetId, applicant, () => ({ events: [{ type: 'Noted', note }] }));

  it('finds a touched commit, a touched card, a sheet moved to another name, one rewritten and one that is gone', async () => {
    for (const sheetId of ['a', 'b', 'c', 'd', 'e']) {
      await write(sheetId, 'first');
      await write(sheetId, 'second');
    }
    await sealDay(world.platform, '2026-11-22');
    expect(await auditCases(world.platform)).toMatchObject({ holds: true, sheets: 5, commits: 19 });
    tamper(`UPDATE sheet_commits SET body = replace(body, 'first', 'fist') WHERE sheet = 'sessions/a'`);
    tamper(`UPDATE sheet_heads SET card = replace(card, 'second', 'another') WHERE sheet = 'sessions/b'`);
    tamper(`DELETE FROM sheet_commits WHERE sheet = 'sessions/c'`);
    tamper(
      `INSERT INTO sheet_commits SELECT 'sessions/c', version, hash, body FROM sheet_commits WHERE sheet = 'sessions/b'`,
    );
    const [, last] = await world.platform.books.load({ book: 'sessions', sheetId: 'd' });
    const { hash: _, ...rest } = last!;
    tamper(
      `UPDATE sheet_commits SET body = ? WHERE sheet = 'sessions/d' AND version = 2`,
      JSON.stringify(seal({ ...rest, at: '2026-11-23T00:00:00.000Z' })),
    );
    tamper(`DELETE FROM sheet_commits WHERE sheet = 'sessions/e'`);
    tamper(`DELETE FROM sheet_heads WHERE sheet = 'sessions/e'`);
    const { holds, broken } = await auditCases(world.platform);
    expect(holds).toBe(false);
    const at = { book: 'sessions', version: 2 };
    expect(broken).toEqual([
      { ...at, sheetId: 'a', version: 1, fault: 'wrong-hash' },
      { ...at, sheetId: 'b', fault: 'wrong-card' },
      { ...at, sheetId: 'c', version: 1, fault: 'wrong-sheet' },
      { ...at, sheetId: 'd', day: '2026-11-22', fault: 'not-sealed-so' },
      { ...at, sheetId: 'e', day: '2026-11-22', fault: 'missing' },
    ]);
  });

  it('finds any one byte that was changed in a stored sheet', async () => {
    await write('a', 'محمد');
    await sealDay(world.platform, '2026-11-22');
    const name = { book: 'sessions', sheetId: 'a' } as const;
    const body = JSON.stringify((await world.platform.books.load(name))[0]);
    for (let at = 0; at < body.length; at += 7) {
      const other = body[at] === '0' ? '1' : '0';
      const touched = body.slice(0, at) + other + body.slice(at + 1);
      try {
        JSON.parse(touched);
      } catch {
        continue;
      }
      tamper(`UPDATE sheet_commits SET body = ? WHERE sheet = 'sessions/a'`, touched);
      expect((await auditCases(world.platform)).holds, touched).toBe(false);
    }
    tamper(`UPDATE sheet_commits SET body = ? WHERE sheet = 'sessions/a'`, body);
    expect((await auditCases(world.platform)).holds).toBe(true);
  });
});

describe('the commands', () => {
  const run = (file: string, ...args: string[]): { status: number; out: string; said?: string } => {
    const options = {
      env: { ...process.env, NASAB_DATA: world.dataDir },
      encoding: 'utf8',
      stdio: 'pipe',
    } as const;
    try {
      return {
        status: 0,
        out: execFileSync(process.execPath, [`local/commands/${file}.ts`, ...args], options),
      };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { status, out: stdout, said: stderr };
    }
  };

  it('audit verify prints what holds and the first broken link', () => {
    expect(JSON.parse(run('audit', 'verify').out)).toMatchObject({ holds: true, cases: 3, broken: [] });
    const [victim] = cases as [CaseId];
    tamper(
      `UPDATE commits SET body = replace(body, '"at":"2026', '"at":"2025') WHERE case_id = ? AND version = 1`,
      victim,
    );
    const { status, out } = run('audit', 'verify');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ holds: false, firstBroken: { caseId: victim, version: 1 } });
    expect(run('audit').status).toBe(2);
  });

  it('audit anchor hands out a file and a sheet, to which verify holds the record', async () => {
    const folder = mkdtempSync(join(world.dataDir, 'anchor-'));
    const file = join(folder, 'anchor.json');
    const said = JSON.parse(run('audit', 'anchor', file).out);
    expect(said).toMatchObject({ file, sheet: join(folder, 'anchor.pdf'), day: '2026-11-21', days: 1 });
    expect(run('audit', 'anchor', file).status).toBe(2);
    const sheet = readFileSync(said.sheet);
    const pages = await readPages(sheet);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('شهادة ختم السجل');
    expect(pages[1]).toContain('Attestation de scellement du registre');
    for (const [at] of pages.entries())
      expect(await readCode(sheet, at)).toBe(JSON.parse(readFileSync(file, 'utf8')).statement);
    tamper('DELETE FROM roots');
    const { out } = run('audit', 'verify', '--anchors', file, '--quick');
    expect(JSON.parse(out)).toMatchObject({
      ...{ holds: false, anchors: 1, roots: 0 },
      firstBroken: { day: '2026-11-21', fault: 'missing' },
    });
    rmSync(folder, { recursive: true });
  });

  it.each(['audit', 'backup', 'restore'])(
    '%s answers an option it does not know in a sentence, with exit code 2',
    (command) => {
      const { status, said } = run(command, '--bogus');
      expect(status).toBe(2);
      expect(said).toMatch(/^Unknown option '--bogus'\.\nUsage: npm run/u);
    },
  );

  it('register import counts, and names the lines it refuses', async () => {
    const folder = mkdtempSync(join(world.dataDir, 'csv-'));
    const path = join(folder, 'members.csv');
    writeFileSync(path, 'memberNumber,nameAr\n45748,موحى أوحمو\n45748,علي\n,حسن\n');
    const lines = run('register', 'import', path)
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { line: 3, code: 'number.twice' },
      { line: 4, code: 'number.missing' },
      { lines: 3, added: 1, replaced: 0, refused: 2 },
    ]);
    expect((await world.platform.register.find('45748')).row).toEqual({
      memberNumber: '45748',
      nameAr: 'موحى أوحمو',
    });
    expect(run('register', 'import', join(folder, 'none.csv')).status).toBe(2);
    expect(run('register', 'export').status).toBe(2);
    rmSync(folder, { recursive: true });
  });
});
