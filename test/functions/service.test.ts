import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServiceLine, serviceLines } from '#functions/service-lines';
import { cellHere } from '#shared/papers/reader/cell';
import type { Standing } from '#shared/platform/platform';
import { officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const now = new Date('2026-11-23T09:30:00.000Z');
const well: Standing = {
  papers: { waiting: 0, beingRead: 0, parked: 0 },
  announcements: { waiting: 0, parked: 0 },
  sealedDay: '2026-11-22',
  backupAt: '2026-11-23T01:00:00.000Z',
  disk: { free: 400e9, whole: 500e9 },
  cell: { files: 'own-code', network: 'none', memory: 'bounded' },
};
const lineOf = (code: string): ServiceLine => serviceLines.find((one) => one.code === code)!;
const stateOf = async (code: string, standing: Standing | undefined) =>
  (await lineOf(code).look({ platform: { ...world.platform, now: () => now }, standing })).state;

it('is told to administrators and inspectors alone, each line with what it means and what to do', async () => {
  const ask = (...roles: Parameters<typeof officer> extends [string, string, ...infer R] ? R : never) =>
    world.call('GET', '/api/officer/service', { claims: officer('o-1', '*', ...roles) });
  expect((await ask('officer')).status).toBe(403);
  const { status, body } = await ask('administrator');
  expect(status).toBe(200);
  expect(body.lines.map(({ code }: { code: string }) => code)).toEqual(serviceLines.map(({ code }) => code));
  const states = Object.fromEntries(
    body.lines.map((one: { code: string; state: string }) => [one.code, one.state]),
  );
  // A new folder: nothing waits, no day was sealed, no register was imported.
  expect(states).toMatchObject({ 'papers-waiting': 'good', 'day-sealed': 'unknown', register: 'watch' });
});

it.each<[string, Partial<Standing>, string]>([
  [
    'papers-waiting',
    { papers: { ...well.papers, waiting: 9, oldestAt: '2026-11-23T09:25:00.000Z' } },
    'good',
  ],
  [
    'papers-waiting',
    { papers: { ...well.papers, waiting: 9, oldestAt: '2026-11-23T09:15:00.000Z' } },
    'watch',
  ],
  ['papers-waiting', { papers: { ...well.papers, waiting: 1, oldestAt: '2026-11-23T09:00:00.000Z' } }, 'act'],
  ['papers-parked', { papers: { ...well.papers, parked: 1 } }, 'act'],
  ['announcements', { announcements: { waiting: 1, parked: 0 } }, 'watch'],
  ['announcements', { announcements: { waiting: 0, parked: 1 } }, 'act'],
  ['day-sealed', { sealedDay: '2026-11-21' }, 'act'],
  ['backup', { backupAt: '2026-11-22T02:00:00.000Z' }, 'watch'],
  ['backup', { backupAt: '2026-11-21T02:00:00.000Z' }, 'act'],
  ['disk', { disk: { free: 19e9, whole: 500e9 } }, 'watch'],
  ['disk', { disk: { free: 1.9e9, whole: 500e9 } }, 'act'],
  ['disk', { disk: { free: 0.9e9, whole: 4e9 } }, 'good'],
  ['cell', { cell: { ...well.cell, network: 'open' } }, 'watch'],
  ['cell', { cell: { ...well.cell, memory: 'watched' } }, 'watch'],
])('line %s says of %j: %s', async (code, change, state) => {
  expect(await stateOf(code, well)).toBe('good');
  expect(await stateOf(code, { ...well, ...change })).toBe(state);
});

it('says of the day that is over what holds: four hours to seal it, then nothing is granted', async () => {
  const at = async (instant: string) =>
    (
      await lineOf('day-sealed').look({
        platform: { ...world.platform, now: () => new Date(instant) },
        standing: { ...well, sealedDay: '2026-11-21' },
      })
    ).state;
  // Morocco's clock is at these hours or one ahead, as the years decree.
  expect(await at('2026-11-23T02:59:00.000Z')).toBe('watch');
  expect(await at('2026-11-23T04:00:00.000Z')).toBe('act');
});

it('says it does not know where nobody here can', async () => {
  for (const code of ['papers-waiting', 'announcements', 'day-sealed', 'disk', 'cell', 'backup'])
    expect(await stateOf(code, undefined)).toBe('unknown');
});

it('says of a machine what its folder holds', async () => {
  const { platform } = world;
  await platform.queue.send({
    ...{ caseId: 'case-00000000000000000000000001', paperId: 'paper-00000000000000000000000001' },
    ...{ key: 'papers/x/y', versionId: '1' },
  } as Parameters<typeof platform.queue.send>[0]);
  const standing = await platform.standing?.();
  expect(standing?.papers.waiting).toBe(1);
  expect(Date.parse(standing?.papers.oldestAt ?? '')).toBeLessThanOrEqual(platform.now().getTime());
  expect(standing?.cell).toEqual(cellHere());
  expect(standing?.disk.free).toBeGreaterThan(0);
  expect(standing?.disk.whole).toBeGreaterThan(standing?.disk.free ?? 0);
});

describe('pages of what to do', () => {
  const folder = new URL('../../docs/runbooks/', import.meta.url);
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');

  it('are there for each line', () => {
    for (const { runbook } of serviceLines) expect(pages).toContain(`${runbook}.md`);
  });

  it('are all found from their table, and lead nowhere that is not', () => {
    const table = readFileSync(new URL('README.md', folder), 'utf8');
    const told = [...table.matchAll(/^\| \[[\w-]+\]\(([\w-]+\.md)\)/gmu)].map(([, page]) => page);
    expect(told.sort()).toEqual(pages.sort());
    for (const page of pages) {
      const text = readFileSync(new URL(page, folder), 'utf8');
      for (const [, link = ''] of text.matchAll(/\]\(([^)#:]+\.md)\)/gu))
        expect(existsSync(new URL(link, new URL(page, folder))), `${page} → ${link}`).toBe(true);
    }
  });
});
