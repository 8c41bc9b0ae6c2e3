/**
 * What lies before a delegation and how its work goes, counted from cards alone: no log is opened. A card is a fold over
 * its case, so a count is as old as each case's last commit and no older.
 */
import { addDays, daysBetween } from '#shared/calendar/index';
import { type CaseCard, type Desk, desks, type Platform } from '#shared/platform/platform';

/** How near the law's deadline is, by what the clock has said of it. */
export const alertLevels = ['near', 'last', 'overdue'] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** Whose hands it is in at that instant. */
export const heldAt = ({ held }: CaseCard, at: string): CaseCard['held'] =>
  held !== undefined && held.until > at ? held : undefined;

/** The applicant's own time limit alarms nobody: it lets the case go on. */
export function alertOf({ state, deadline, clock }: CaseCard, today: string): AlertLevel | undefined {
  if (deadline === undefined || clock === undefined || state === 'completing') return undefined;
  if (clock.silent || today > deadline) return 'overdue';
  return clock.alerts === 0 ? undefined : clock.alerts === 1 ? 'near' : 'last';
}

/** Upper ends, in days since deposit, of the groups undecided cases are counted in; older ones are the last group. */
export const ageGroups = [15, 30, 45, 60] as const;

export interface Workload {
  readonly load: Readonly<Record<Desk, number>>;
  /** Begun by applicants and not handed in; part of the applicants' load. */
  readonly drafts: number;
  /** One count for each group of `ageGroups`, and one for what is older. */
  readonly ages: readonly number[];
  readonly deadlines: Readonly<Record<AlertLevel, number>>;
  /** In somebody's hands now. */
  readonly held: number;
  /** Of those, kept past the days of the rules. */
  readonly renewed: number;
  /** Code → undecided cases it was raised on. */
  readonly signs: ReadonlyMap<string, number>;
  /** `<paper>.<script>.<capture>` → values officers looked at, and corrected. */
  readonly observed: ReadonlyMap<string, readonly [seen: number, corrected: number]>;
  /** Day → acts of officers. */
  readonly acts: ReadonlyMap<string, number>;
}

const add = (counts: Map<string, number>, key: string, more = 1): void =>
  void counts.set(key, (counts.get(key) ?? 0) + more);

/** Of cases handed in and not decided, or appealed. */
const undecided: ReadonlySet<string> = new Set(['submitted', 'completing', 'completed', 'appealed']);

/** @param days how far back acts are counted */
export async function countWorkload(
  cards: AsyncIterable<CaseCard>,
  now: Date,
  today: string,
  days: number,
): Promise<Workload> {
  const load = Object.fromEntries(desks.map((desk) => [desk, 0])) as Record<Desk, number>;
  const ages = [...ageGroups, 0].map(() => 0);
  const deadlines = { near: 0, last: 0, overdue: 0 };
  const [signs, acts] = [new Map<string, number>(), new Map<string, number>()];
  const observed = new Map<string, [number, number]>();
  let [drafts, held, renewed] = [0, 0, 0];
  const [at, first] = [now.toISOString(), addDays(today, 1 - days)];
  for await (const card of cards) {
    load[card.desk] += 1;
    if (card.state === 'open') drafts += 1;
    const hold = heldAt(card, at);
    if (hold !== undefined) held += 1;
    if (hold?.renewed !== undefined) renewed += 1;
    if (undecided.has(card.state)) {
      const age = daysBetween(card.submittedOn ?? card.openedAt.slice(0, 10), today);
      const group = ageGroups.findIndex((end) => age <= end);
      ages[group < 0 ? ageGroups.length : group]! += 1;
      const alert = alertOf(card, today);
      if (alert !== undefined) deadlines[alert] += 1;
      for (const code of card.signs ?? []) add(signs, code);
    }
    for (const [key, [seen, corrected]] of Object.entries(card.observed ?? {})) {
      const counted = observed.get(key) ?? [0, 0];
      observed.set(key, [counted[0] + seen, counted[1] + corrected]);
    }
    for (const [day, count] of Object.entries(card.actDays ?? {}))
      if (day >= first && day <= today) add(acts, day, count);
  }
  return { load, drafts, ages, deadlines, held, renewed, signs, observed, acts };
}

const cardsAtOnce = 1000;

/** Every card of these delegations, or of the whole country; a case that changes desks meanwhile is given once. */
export async function* cardsOf(
  { cases }: Pick<Platform, 'cases'>,
  delegations: readonly string[] | undefined,
): AsyncIterable<CaseCard> {
  const given = new Set<string>();
  for (const delegation of delegations ?? [undefined])
    for (const desk of desks) {
      let cursor: string | undefined;
      do {
        const page = await cases.queue({
          ...{ desk, limit: cardsAtOnce },
          ...(delegation === undefined ? {} : { delegation }),
          ...(cursor === undefined ? {} : { cursor }),
        });
        for (const card of page.cards) {
          if (given.has(card.caseId) || card.erased !== undefined) continue;
          given.add(card.caseId);
          yield card;
        }
        cursor = page.cursor;
      } while (cursor !== undefined);
    }
}
