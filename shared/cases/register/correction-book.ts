/**
 * The history of corrections of the register of members: one sheet a member, named by a keyed hash of their number.
 * The register's table holds what is true today; here stands who changed it, when, why, from what, and on which paper.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { SheetId } from '#shared/platform/book';
import { type MemberRow, memberKey } from '#shared/platform/member';
import type { Actor, Platform } from '#shared/platform/platform';
import { defineBook, type Entry } from '../books.ts';

/** What may be corrected: everything but the number, which is the member's name in the register. */
export const correctable = [
  'nameAr',
  'nameLat',
  'fatherAr',
  'fatherLat',
  'motherAr',
  'motherLat',
  'birth',
  'death',
  'birthPlaceAr',
  'birthPlaceLat',
  'sex',
  'cin',
] as const satisfies readonly (keyof MemberRow)[];
export type Correctable = (typeof correctable)[number];

/** Who somebody is: nobody changes these alone. */
const identity: readonly Correctable[] = [
  'nameAr',
  'nameLat',
  'fatherAr',
  'fatherLat',
  'motherAr',
  'motherLat',
  'birth',
];
export const needsTwo = (columns: readonly Correctable[]): boolean =>
  columns.some((column) => identity.includes(column));

const value = z.string().max(200).nullable();
const sentence = z.string().trim().min(1).max(2000);
const CorrectionId = z.string().regex(/^c[1-9]\d{0,4}$/u);
/** `null`: nothing is written there. */
export const Change = z.object({ column: z.enum(correctable), was: value, now: value });
export type Change = z.infer<typeof Change>;

const CorrectionEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('CorrectionProposed'),
    correction: CorrectionId,
    memberNumber: z.string().min(1).max(30),
    changes: z.array(Change).min(1).max(correctable.length),
    why: sentence,
    /** The paper it rests on, as an archive finds it: act, judgment, decision and its number. */
    paper: z.string().trim().min(1).max(300).optional(),
  }),
  z.object({ type: z.literal('CorrectionApplied'), correction: CorrectionId }),
  z.object({ type: z.literal('CorrectionRefused'), correction: CorrectionId, reason: sentence }),
  /** An imported file says neither what was corrected nor what stood there before. */
  z.object({ type: z.literal('ImportDiffered'), column: z.enum(correctable), imported: value }),
  z.object({
    type: z.literal('ConflictSettled'),
    column: z.enum(correctable),
    keep: z.enum(['correction', 'import']),
    reason: sentence,
  }),
]);
export type CorrectionEvent = z.infer<typeof CorrectionEvent>;

interface Signed {
  readonly by: Actor;
  readonly at: string;
}
export interface RegisterCorrection extends Signed {
  readonly correction: string;
  readonly changes: readonly Change[];
  readonly why: string;
  readonly paper?: string | undefined;
  readonly state: 'waiting' | 'applied' | 'refused';
  readonly applied?: Signed;
  readonly refused?: Signed & { readonly reason: string };
}
export interface ImportConflict {
  readonly column: Correctable;
  readonly imported: string | null;
  readonly at: string;
  readonly settled?: Signed & { readonly keep: 'correction' | 'import'; readonly reason: string };
}
export interface MemberCorrections {
  readonly memberNumber: string;
  readonly corrections: readonly RegisterCorrection[];
  readonly conflicts: readonly ImportConflict[];
  /** What stands by correction, and what stood there before: a file that still says the latter changes nothing. */
  readonly standing: Readonly<
    Partial<Record<Correctable, { readonly now: string | null; readonly was: string | null }>>
  >;
}

function after(before: MemberCorrections | undefined, event: CorrectionEvent, on: Entry): MemberCorrections {
  const signed = { by: on.actor, at: on.at };
  if (event.type === 'CorrectionProposed') {
    const { type: _, memberNumber, ...proposed } = event;
    const now = before ?? { memberNumber, corrections: [], conflicts: [], standing: {} };
    return { ...now, corrections: [...now.corrections, { ...proposed, ...signed, state: 'waiting' }] };
  }
  if (before === undefined) throw new Error(`${event.type} before any correction`);
  switch (event.type) {
    case 'CorrectionApplied': {
      const changes = before.corrections.find((each) => each.correction === event.correction)?.changes ?? [];
      const standing = { ...before.standing };
      // Corrected twice, the file's own old word is still the first.
      for (const { column, was, now } of changes)
        standing[column] = { now, was: standing[column]?.was ?? was };
      return { ...withState(before, event.correction, { state: 'applied', applied: signed }), standing };
    }
    case 'CorrectionRefused':
      return withState(before, event.correction, {
        state: 'refused',
        refused: { ...signed, reason: event.reason },
      });
    case 'ImportDiffered':
      return {
        ...before,
        conflicts: [...before.conflicts, { column: event.column, imported: event.imported, at: on.at }],
      };
    case 'ConflictSettled': {
      const { column, keep, reason } = event;
      const open = before.conflicts.findLast((each) => each.column === column && each.settled === undefined);
      const conflicts = before.conflicts.map((each) =>
        each.column === column && each.settled === undefined
          ? { ...each, settled: { ...signed, keep, reason } }
          : each,
      );
      const { [column]: standing, ...others } = before.standing;
      // Kept against the file, its word is known from now on and no conflict any more.
      const kept = standing && { now: standing.now, was: open?.imported ?? standing.was };
      return {
        ...before,
        conflicts,
        standing: keep === 'import' || !kept ? others : { ...others, [column]: kept },
      };
    }
  }
}

const withState = (
  now: MemberCorrections,
  correction: string,
  news: Partial<RegisterCorrection>,
): MemberCorrections => ({
  ...now,
  corrections: now.corrections.map((each) => (each.correction === correction ? { ...each, ...news } : each)),
});

const isWaiting = ({ corrections, conflicts }: MemberCorrections): boolean =>
  corrections.some(({ state }) => state === 'waiting') ||
  conflicts.some(({ settled }) => settled === undefined);

export const correctionBook = defineBook<CorrectionEvent, MemberCorrections>({
  book: 'members',
  event: CorrectionEvent,
  after,
  card: (now) => ({
    on: [...now.corrections, ...now.conflicts]
      .map(({ at }) => at)
      .sort()
      .at(-1)!,
    under: isWaiting(now) ? 'waiting' : 'settled',
    facts: {
      waiting: now.corrections.filter(({ state }) => state === 'waiting').length,
      conflicts: now.conflicts.filter(({ settled }) => settled === undefined).length,
    },
  }),
  absent: {
    ar: 'لا يوجد تصحيح لهذا العضو.',
    fr: 'Ce membre n’a pas de correction.',
  },
});

/** The same for every way of writing a number, and telling it to nobody. */
export async function sheetOfMember(platform: Pick<Platform, 'blind'>, number: string): Promise<SheetId> {
  const blind = await platform.blind('member', memberKey(number));
  return createHash('sha256').update(blind).digest('hex');
}
