/** One changed byte anywhere in a machine's store is found and named; so is a record rewritten whole, or cut shorter. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { auditAnchors, takeAnchor } from '#shared/cases/anchors';
import { openCase, stateApplication, submitCase } from '#shared/cases/applicant';
import { auditCases } from '#shared/cases/audit';
import { defineBook } from '#shared/cases/books';
import { type Break, rootOf, seal } from '#shared/cases/chain';
import { receivePaper } from '#shared/cases/receive-paper';
import { keepMembers } from '#shared/cases/register/keys';
import { sealDay } from '#shared/cases/sealing';
import { createSigner, renewSigningKey } from '#shared/platform/local/signer';
import type { DailyRoot } from '#shared/platform/platform';
import { auditRows, notVouchedFor } from '../../local/audit-rows.ts';
import { applicant, application, countPapers, createWorld, sendPaper, type World } from '../cases/world.ts';

let world: World;
let database: DatabaseSync;
let paper: string;
let handedOut: string;

const notes = defineBook({
  book: 'sessions',
  event: z.object({ type: z.literal('Noted'), note: z.string() }),
  after: (_: string | undefined, { note }) => note,
  card: (note) => ({ on: '2026-11-21', under: 'Tiznit', facts: { note } }),
  absent: { ar: '', fr: '' },
});

beforeAll(async () => {
  world = await createWorld();
  const { platform, dataDir } = world;
  for (const language of ['ar', 'fr'] as const) {
    const { caseId } = await openCase(platform, applicant, { delegation: 'Tiznit', language });
    await stateApplication(platform, caseId, applicant, application, countPapers);
    await receivePaper(platform, await sendPaper(world, caseId), countPapers);
    await submitCase(platform, caseId, applicant, countPapers);
  }
  for (const note of ['أولى', 'seconde'])
    await notes.enter(platform, note === 'أولى' ? 'a' : 'other', applicant, () => ({
      ...{ events: [{ type: 'Noted', note }] },
      claims: [`taken-${note.length}`],
    }));
  await keepMembers(platform, [
    { memberNumber: '45748', nameAr: 'موحى أوحمو', nameLat: 'Moha Ouhammou', birth: '1931', cin: 'JC1182' },
    { memberNumber: '45749', nameAr: 'عسو آيت علي', fatherAr: 'علي' },
  ]);
  await sealDay(platform, '2026-11-20');
  await notes.enter(platform, 'a', applicant, () => ({ events: [{ type: 'Noted', note: 'ثالثة' }] }));
  await sealDay(platform, '2026-11-21');
  handedOut = JSON.stringify((await takeAnchor(platform, '2026-11-22'))!.file);
  database = new DatabaseSync(join(dataDir, 'nasab.db'));
  // SQLite itself refuses to write a card that is no JSON while this index stands; a disk does not.
  database.exec('PRAGMA busy_timeout = 10000; DROP INDEX heads_by_holder');
  const files = readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true });
  const stored = files.find((file) => file.isFile() && file.name.startsWith('paper-'))!;
  paper = join(stored.parentPath, stored.name);
});
afterAll(() => {
  database.close();
  world.close();
});

async function findings(anchors: readonly string[] = []): Promise<readonly Break[]> {
  const held = await auditAnchors(world.platform, anchors);
  const { broken } = await auditCases(world.platform);
  const rows = await auditRows(world.platform, world.dataDir, { papers: true });
  return [...(typeof held === 'string' ? [] : held.broken), ...broken, ...rows.broken];
}
/** What names a place: a case, a sheet, a day or a row. */
const isNamed = ({ caseId, sheetId, day, row }: Break): boolean =>
  [caseId, sheetId, day, row].some((part) => part !== undefined);

type Row = Record<string, SQLInputValue>;
const rowsOf = (table: string): Row[] =>
  database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all() as Row[];
const put = (table: string, rows: readonly Row[]): void => {
  database.exec(`BEGIN; DELETE FROM ${table}`);
  for (const row of rows) {
    const names = Object.keys(row);
    const marks = names.map((name) =>
      row[name] instanceof Uint8Array && !blobs.has(`${table}.${name}`) ? 'CAST(? AS TEXT)' : '?',
    );
    database
      .prepare(`INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${marks.join(', ')})`)
      .run(...names.map((name) => row[name]!));
  }
  database.exec('COMMIT');
};
const blobs = new Set(['access.salt', 'access.hash']);
const tables = (): string[] =>
  database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => String(name));
/** Where a byte may be changed: every column of every row, save those of which it is said that nobody vouches for them. */
const places = (): { table: string; column: string }[] =>
  tables()
    .filter((table) => !(`${table}.*` in notVouchedFor))
    .flatMap((table) =>
      Object.keys(rowsOf(table)[0]!)
        .filter((column) => !(`${table}.${column}` in notVouchedFor))
        .map((column) => ({ table, column })),
    );
const flipped = (value: SQLInputValue, at: number, mask: number): SQLInputValue => {
  if (typeof value === 'number') return value + (1 << (at % 4));
  if (value === null) return 'x';
  const bytes = Buffer.from(String(value));
  bytes[at % bytes.length]! ^= mask;
  return bytes;
};
/** Does that to a table, and puts it right after. */
async function amid(table: string, rows: readonly Row[], look: (found: readonly Break[]) => void) {
  const before = rowsOf(table);
  put(table, rows);
  try {
    look(await findings());
  } finally {
    put(table, before);
  }
}

describe('the audit of a machine', () => {
  it('finds nothing where nothing was touched, in a store that has a row in every table', async () => {
    expect(await findings([handedOut])).toEqual([]);
    for (const { table } of places()) expect(rowsOf(table).length, table).toBeGreaterThan(0);
    const known = new Set(
      tables().flatMap((table) => [
        `${table}.*`,
        ...database
          .prepare(`PRAGMA table_info(${table})`)
          .all()
          .map(({ name }) => `${table}.${name}`),
      ]),
    );
    expect(Object.keys(notVouchedFor).filter((place) => !known.has(place))).toEqual([]);
  });

  // `NASAB_FLIPS=3000` is the long form.
  it('finds and names one changed byte in any row', async () => {
    const all = places();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 127 }),
        async (place, which, at, mask) => {
          const { table, column } = all[place % all.length]!;
          const rows = rowsOf(table);
          const index = which % rows.length;
          const value = flipped(rows[index]![column]!, at, mask);
          await amid(table, rows.with(index, { ...rows[index]!, [column]: value }), (found) => {
            expect(found.length, `${table}.${column} ${index}`).toBeGreaterThan(0);
            expect(found.every(isNamed)).toBe(true);
          });
        },
      ),
      { numRuns: Number(process.env.NASAB_FLIPS ?? 40) },
    );
  }, 600_000);

  it('finds one changed byte of a stored paper, one cut off, and one that is gone', async () => {
    const before = readFileSync(paper);
    for (const at of [0, 14, 20, before.length - 1]) {
      const touched = Buffer.from(before);
      touched[at]! ^= 1;
      writeFileSync(paper, touched);
      expect(await findings(), `byte ${at}`).toMatchObject([{ fault: 'paper-changed' }]);
    }
    writeFileSync(paper, before.subarray(0, -1));
    expect(await findings()).toMatchObject([{ fault: 'paper-changed' }]);
    rmSync(paper);
    expect(await findings()).toMatchObject([{ fault: 'paper-changed' }]);
    writeFileSync(paper, before);
  });

  it('finds a row that is gone, two that changed places, and one that is cut short', async () => {
    for (const table of tables()) {
      if (`${table}.*` in notVouchedFor) continue;
      const rows = rowsOf(table);
      const last = rows.at(-1)!;
      // Of the last root nothing inside tells that it is gone: that is what is handed out for.
      if (!['roots', 'access', 'sheet_claims'].includes(table))
        await amid(table, rows.slice(0, -1), (found) =>
          expect(found.length, `${table} dropped`).toBeGreaterThan(0),
        );
      const text = ['body', 'card', 'keys'].find((column) => column in last);
      if (text === undefined || rows.length < 2 || table === 'members') continue;
      const swapped = rows
        .with(-1, { ...last, [text]: rows.at(-2)![text]! })
        .with(-2, { ...rows.at(-2)!, [text]: last[text]! });
      await amid(table, swapped, (found) => expect(found.length, `${table} swapped`).toBeGreaterThan(0));
      const cut = rows.with(-1, { ...last, [text]: String(last[text]).slice(0, -9) });
      await amid(table, cut, (found) => expect(found.length, `${table} cut`).toBeGreaterThan(0));
    }
  });
});

describe('a record written anew as a whole', () => {
  /** A case's last commit told otherwise, every hash put right, roots too: what somebody with the whole store could do. */
  async function forge(sign: (claims: object, type: string) => Promise<string>): Promise<void> {
    const { platform } = world;
    const sheet = { book: 'sessions', sheetId: 'a' } as const;
    const [first, last] = await platform.books.load(sheet);
    const { hash: _, ...rest } = last!;
    const told = seal({ ...rest, at: '2026-11-19T00:00:00.000Z', previous: first!.hash });
    put(
      'sheet_commits',
      rowsOf('sheet_commits').map((row) =>
        row.hash === last!.hash ? { ...row, hash: told.hash, body: JSON.stringify(told) } : row,
      ),
    );
    put(
      'sheet_heads',
      rowsOf('sheet_heads').map((row) => (row.hash === last!.hash ? { ...row, hash: told.hash } : row)),
    );
    const earlier: DailyRoot[] = [];
    for (const { day, body } of rowsOf('roots')) {
      const { heads, sheets = [] } = JSON.parse(String(body)) as DailyRoot;
      const now = sheets.map((one) => ({
        ...one,
        card: { on: '' },
        hash: one.hash === last!.hash ? told.hash : one.hash,
      }));
      const root = rootOf(String(day), earlier, [...heads], now);
      earlier.push({
        ...root,
        signature: await sign({ iss: platform.signer.issuer, day, hash: root.hash }, 'nasab-root'),
      });
    }
    put(
      'roots',
      earlier.map((root) => ({ day: root.day, body: JSON.stringify(root) })),
    );
  }
  const amidForgery = async (sign: Parameters<typeof forge>[0], look: () => Promise<void>) => {
    const kept = ['sheet_commits', 'sheet_heads', 'roots'].map((table) => [table, rowsOf(table)] as const);
    await forge(sign);
    await look().finally(() => {
      for (const [table, rows] of kept) put(table, rows);
    });
  };
  const elsewhere = () => mkdtempSync(join(tmpdir(), 'nasab-forger-'));

  it('is found by its signatures where another’s key signed it, or none', async () => {
    const folder = elsewhere();
    const forger = createSigner(folder, () => 'https://nasab.example');
    await amidForgery(forger.sign, async () => {
      expect(await findings()).toEqual([{ day: '2026-11-20', fault: 'signed-by-another' }]);
    });
    rmSync(folder, { recursive: true });
    await amidForgery(
      async () => 'e30.e30.e30',
      async () => {
        expect(await findings()).toMatchObject([{ day: '2026-11-20', fault: 'signed-by-another' }]);
      },
    );
  });

  it('by whoever has the key too, is found by what was handed out before: file, or the sheet’s code', async () => {
    await amidForgery(
      (claims, type) => world.platform.signer.sign(claims, type),
      async () => {
        expect(await findings()).toEqual([]);
        const differs = [{ day: '2026-11-21', fault: 'not-anchored-so' }];
        expect(await findings([handedOut])).toEqual(differs);
        expect(await findings([(JSON.parse(handedOut) as { statement: string }).statement])).toEqual(differs);
      },
    );
  });

  it('is found where it was cut shorter, also by its last day alone, and where a day in between is gone', async () => {
    const roots = rowsOf('roots');
    put('roots', roots.slice(0, -1));
    expect(await findings([handedOut])).toEqual([{ day: '2026-11-21', fault: 'missing' }]);
    put('roots', roots.slice(1));
    expect((await findings())[0]).toEqual({ day: '2026-11-21', fault: 'wrong-previous' });
    put(
      'roots',
      roots.map(({ day, body }) => {
        const { signature: _, ...bare } = JSON.parse(String(body)) as DailyRoot;
        return { day: day!, body: JSON.stringify(bare) };
      }),
    );
    expect(await findings()).toEqual([{ day: '2026-11-21', fault: 'unsigned' }]);
    put('roots', roots);
  });

  it('is told from an anchor that its keeper changed, which proves nothing, and from a key that was changed since', async () => {
    const { platform } = world;
    for (const changed of [
      handedOut.replace('"2026-11-20"', '"2026-11-18"'),
      handedOut.replace(/"hash":"./u, '"hash":"-'),
      `${(JSON.parse(handedOut) as { statement: string }).statement.slice(0, -4)}AAAA`,
    ])
      expect(await auditAnchors(platform, [changed])).toMatch(/not as it was when it was signed/u);
    expect(await auditAnchors(platform, ['a letter to the bank'])).toMatch(/no anchor/u);
    const copy = elsewhere();
    cpSync(join(world.dataDir, 'keys'), join(copy, 'keys'), { recursive: true });
    await renewSigningKey(copy);
    const renewed = createSigner(copy, () => '');
    expect(await auditAnchors({ cases: platform.cases, signer: renewed }, [handedOut])).toMatchObject({
      broken: [],
    });
    const other = elsewhere();
    const stranger = createSigner(other, () => '');
    expect(await auditAnchors({ cases: platform.cases, signer: stranger }, [handedOut])).toMatchObject({
      broken: [{ day: '2026-11-21', fault: 'signed-by-another' }],
    });
    for (const folder of [copy, other]) rmSync(folder, { recursive: true });
  });
});
