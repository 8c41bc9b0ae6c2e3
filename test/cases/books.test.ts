import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineBook } from '#shared/cases/books';
import { findBreak } from '#shared/cases/chain';
import type { BookStore } from '#shared/platform/book';
import { createWorld, officer, type World } from './world.ts';

const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Planned'), delegation: z.string(), day: z.iso.date() }),
  z.object({ type: z.literal('Moved'), day: z.iso.date() }),
  z.object({ type: z.literal('Held'), present: z.int().min(0).optional() }),
]);
interface Meeting {
  readonly delegation: string;
  readonly day: string;
  readonly plannedBy: string;
  readonly held?: { readonly by: string; readonly present?: number | undefined };
}
const meetings = defineBook({
  book: 'meetings',
  event: Event,
  after(now: Meeting | undefined, event, { actor }): Meeting {
    if (event.type === 'Planned') return { ...event, plannedBy: actor.id };
    if (now === undefined) throw new Error(`out of place: ${event.type}`);
    if (event.type === 'Moved') return { ...now, day: event.day };
    return { ...now, held: { by: actor.id, present: event.present } };
  },
  card: ({ day, delegation, held }) => ({
    ...{ on: day, under: delegation },
    facts: { held: held !== undefined },
  }),
  absent: { ar: 'لا يوجد اجتماع بهذا الرقم.', fr: 'Aucune réunion ne porte ce numéro.' },
});

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const planned = { type: 'Planned', delegation: 'Tiznit', day: '2026-12-01' } as const;
const [amina, karim] = [officer('amina'), officer('karim')];

describe('a book', () => {
  it('opens a sheet, writes on it and gives it back as it stands, with who did what in the log', async () => {
    const { platform } = world;
    const opened = await meetings.open(platform, amina, { events: [planned] });
    expect(opened).toMatchObject({ version: 1, now: { plannedBy: 'amina', day: '2026-12-01' } });
    const { sheetId } = opened;
    const held = await meetings.record(platform, sheetId, karim, ({ now }) => ({
      events: now.held === undefined ? [{ type: 'Held', present: 40 }] : [],
    }));
    expect(held).toMatchObject({ version: 2, now: { held: { by: 'karim', present: 40 } } });
    expect(await meetings.get(platform, sheetId)).toMatchObject(held);
    const log = await platform.books.load({ book: 'meetings', sheetId });
    expect(log.map(({ actor }) => actor)).toEqual([amina, karim]);
    expect(findBreak({ book: 'meetings', sheetId }, log)).toBeUndefined();
    // A second click changes nothing.
    const again = await meetings.record(platform, sheetId, karim, ({ now }) => ({
      events: now.held === undefined ? [{ type: 'Held' }] : [],
    }));
    expect(again.version).toBe(2);
  });

  it('refuses kindly what is absent, what exists already, and what another sheet has claimed', async () => {
    const { platform } = world;
    const nobody = platform.newId('sheet');
    await expect(meetings.get(platform, nobody)).rejects.toMatchObject({
      ...{ kind: 'absent', code: 'sheet.absent' },
      detail: { fr: 'Aucune réunion ne porte ce numéro.' },
    });
    await expect(meetings.get(platform, '../roots')).rejects.toMatchObject({ kind: 'absent' });
    const write = () => ({ events: [{ type: 'Held' } as const] });
    await expect(meetings.record(platform, nobody, amina, write)).rejects.toMatchObject({ kind: 'absent' });
    expect(await meetings.find(platform, nobody)).toBeUndefined();
    await meetings.open(platform, amina, { events: [planned], claims: ['hall.7'] }, 'Tiznit.2026');
    await expect(meetings.open(platform, karim, { events: [planned] }, 'Tiznit.2026')).rejects.toMatchObject({
      kind: 'conflict',
      code: 'sheet.exists',
    });
    await expect(
      meetings.open(platform, karim, { events: [planned], claims: ['hall.7'] }),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'sheet.taken' });
    expect((await meetings.list(platform, { limit: 10 })).sheets).toHaveLength(1);
  });

  it('writes nothing that its schema or its fold does not know', async () => {
    const { platform } = world;
    const wrong = { ...planned, day: 'tomorrow' };
    await expect(meetings.open(platform, amina, { events: [wrong] })).rejects.toThrow();
    await expect(meetings.open(platform, amina, { events: [{ type: 'Held' }] })).rejects.toThrow();
    expect((await meetings.list(platform, { limit: 10 })).sheets).toEqual([]);
  });

  it('gives each of many writers their turn, whoever comes first, and opens a telling sheet once', async () => {
    const { platform } = world;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 6 }), fc.uuid(), async (writers, sheetId) => {
        await Promise.all(
          Array.from({ length: writers }, (_, n) =>
            meetings.enter(platform, sheetId, officer(`o${n}`), (sheet) => ({
              events: sheet === undefined ? [planned] : [{ type: 'Moved', day: `2026-12-1${sheet.version}` }],
            })),
          ),
        );
        const sheet = await meetings.get(platform, sheetId);
        expect(sheet.version).toBe(writers);
        expect(sheet.now.day).toBe(`2026-12-1${writers - 1}`);
      }),
      { numRuns: 8 },
    );
  });

  it('lists by the day it stands at, under what it stands under', async () => {
    const { platform } = world;
    for (const [delegation, day] of [
      ['Tiznit', '2026-12-01'],
      ['Agadir', '2026-12-02'],
      ['Tiznit', '2026-12-03'],
    ] as const)
      await meetings.open(platform, amina, { events: [{ ...planned, delegation, day }] });
    const all = await meetings.list(platform, { limit: 10 });
    expect(all.sheets.map(({ card }) => card.on)).toEqual(['2026-12-03', '2026-12-02', '2026-12-01']);
    const here = await meetings.list(platform, { under: 'Tiznit', order: 'oldest', limit: 1 });
    expect(here.sheets.map(({ card }) => card)).toEqual([
      { on: '2026-12-01', under: 'Tiznit', facts: { held: false } },
    ]);
    const rest = { under: 'Tiznit', order: 'oldest', limit: 1, cursor: here.cursor! } as const;
    expect((await meetings.list(platform, rest)).sheets.map(({ card }) => card.on)).toEqual(['2026-12-03']);
  });

  it('is applied once when the answer was lost after it was carried out', async () => {
    const { platform } = world;
    const { sheetId } = await meetings.open(platform, amina, { events: [planned] });
    const losing: BookStore = {
      ...platform.books,
      append: async (request) => {
        await platform.books.append(request);
        // What a client of ours does with a lost answer: it sends the same again.
        return await platform.books.append(request);
      },
    };
    await meetings.record({ ...platform, books: losing }, sheetId, amina, () => ({
      events: [{ type: 'Held' }],
    }));
    expect((await meetings.get(platform, sheetId)).version).toBe(2);
  });
});
