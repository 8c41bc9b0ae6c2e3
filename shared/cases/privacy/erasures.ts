/**
 * The book of erasures: one sheet a case, named by the case. What was proposed when the time to keep it was over, who
 * ordered it, which second person confirmed it, and what was done. It outlives the case and names no person of it.
 */
import * as z from 'zod';
import type { SheetPage } from '#shared/platform/book';
import { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { defineBook, type Entry } from '../books.ts';
import { PlainDate } from '../plain-date.ts';
import { retentionFigures } from './retention.ts';

const sentence = z.string().trim().min(1).max(2000);

/** The figure that says how long, as it stood. */
export const Kept = z.object({
  figure: z.enum(retentionFigures),
  years: z.int().positive(),
  source: z.string(),
  confidence: z.enum(['source', 'likely', 'guess']),
  from: PlainDate,
  until: PlainDate,
});

export const ErasureEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ErasureProposed'), delegation: z.string(), kept: Kept }),
  z.object({ type: z.literal('ErasureOrdered') }),
  z.object({ type: z.literal('ErasureConfirmed') }),
  /** Kept longer after all: a claim before a court, an inspection; or the case went on meanwhile. */
  z.object({ type: z.literal('ErasureHeld'), until: PlainDate, reason: sentence }),
  z.object({ type: z.literal('ErasureDone'), on: PlainDate, files: z.int().nonnegative() }),
]);
type ErasureEvent = z.infer<typeof ErasureEvent>;

export const erasureStates = ['proposed', 'ordered', 'confirmed', 'held', 'done'] as const;
export type ErasureState = (typeof erasureStates)[number];

interface Signed {
  readonly by: Actor;
  readonly at: string;
}
export interface Erasure {
  readonly caseId: CaseId;
  readonly delegation: string;
  readonly kept: z.infer<typeof Kept>;
  readonly state: ErasureState;
  readonly ordered?: Signed | undefined;
  readonly confirmed?: Signed | undefined;
  readonly held?: Signed & { readonly until: PlainDate; readonly reason: string };
  readonly done?: { readonly on: PlainDate; readonly files: number };
}

/** From which states each may come. */
const follows = {
  ErasureProposed: ['held'],
  ErasureOrdered: ['proposed'],
  ErasureConfirmed: ['ordered'],
  ErasureHeld: ['proposed', 'ordered', 'confirmed'],
  ErasureDone: ['confirmed'],
} as const satisfies Record<ErasureEvent['type'], readonly ErasureState[]>;

function after(was: Erasure | undefined, event: ErasureEvent, { sheetId, actor: by, at }: Entry): Erasure {
  const from: readonly string[] = follows[event.type];
  const fits = was === undefined ? event.type === 'ErasureProposed' : from.includes(was.state);
  if (!fits) throw new Error(`${event.type} in an erasure that is ${was?.state ?? 'new'}`);
  switch (event.type) {
    case 'ErasureProposed':
      return {
        ...{
          caseId: CaseId.parse(sheetId),
          delegation: event.delegation,
          kept: event.kept,
          state: 'proposed',
        },
        ...(was?.held === undefined ? {} : { held: was.held }),
      };
    case 'ErasureOrdered':
      return { ...was!, state: 'ordered', ordered: { by, at } };
    case 'ErasureConfirmed':
      // Written into the fold: no way of writing this book lets one person erase alone.
      if (was?.ordered?.by.id === by.id) throw new Error('an erasure confirmed by the one who ordered it');
      return { ...was!, state: 'confirmed', confirmed: { by, at } };
    case 'ErasureHeld': {
      const { until, reason } = event;
      const { caseId, delegation, kept } = was!;
      return { ...{ caseId, delegation, kept }, state: 'held', held: { until, reason, by, at } };
    }
    case 'ErasureDone':
      return { ...was!, state: 'done', done: { on: event.on, files: event.files } };
  }
}

export const erasures = defineBook({
  book: 'erasures',
  event: ErasureEvent,
  after,
  card: ({ kept, state, delegation }: Erasure) => ({
    on: kept.until,
    under: state,
    facts: { delegation, figure: kept.figure },
  }),
  absent: {
    ar: 'لم يقترح محو هذا الملف.',
    fr: 'L’effacement de ce dossier n’a pas été proposé.',
  },
});

/** Whether two persons decided that this case be erased. */
export async function isErasureBacked(platform: Pick<Platform, 'books'>, caseId: CaseId): Promise<boolean> {
  const found = await erasures.find(platform, caseId).catch(() => undefined);
  return found?.now.confirmed !== undefined;
}

export interface ErasureQuery {
  readonly state: ErasureState;
  readonly limit: number;
  readonly cursor?: string;
}

/** Those whose time was over first come first. */
export async function listErasures(
  platform: Pick<Platform, 'books'>,
  { state, ...query }: ErasureQuery,
): Promise<{ readonly erasures: readonly Erasure[]; readonly cursor?: string }> {
  const page: Pick<SheetPage, 'sheets' | 'cursor'> = await erasures.list(platform, {
    ...{ under: state, order: 'oldest' },
    ...query,
  });
  const read = await Promise.all(page.sheets.map(({ sheetId }) => erasures.get(platform, sheetId)));
  const listed = read.map(({ now }) => now);
  return page.cursor === undefined ? { erasures: listed } : { erasures: listed, cursor: page.cursor };
}
