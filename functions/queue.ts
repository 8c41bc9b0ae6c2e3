/** An officer's queue narrowed to what they ask for: whose, how near its deadline, in which state, under which reference. */

import { daysBetween } from '#shared/calendar/index';
import { cardOf, findCases, plainKey } from '#shared/cases/card';
import { horizonOf } from '#shared/cases/clock';
import { dayOf } from '#shared/cases/plain-date';
import { figuresOn } from '#shared/cases/rule-book';
import { ServiceError } from '#shared/cases/service-error';
import { whyText } from '#shared/cases/why-here';
import { type AlertLevel, alertOf, heldAt } from '#shared/cases/workload';
import { type CaseCard, type Platform, placeOf, type QueueQuery } from '#shared/platform/platform';
import type { Callers } from './caller.ts';
import type { QueueCard } from './officer-shapes.ts';
import { getCaseOf, queueOf } from './reach.ts';
import type { Outgoing } from './route.ts';

export interface QueueFilters {
  readonly held?: 'mine' | 'nobody';
  readonly alert?: AlertLevel;
  readonly state?: string;
  /** Whole, or some of its letters: at least three. */
  readonly reference?: string;
}

/** Cards looked through at a time for those that were asked for. */
const atOnce = 500;
const lettersOfReference = 11;

type Page = Awaited<ReturnType<typeof queueOf>>;

export async function findInQueue(
  platform: Platform,
  officer: Callers['officer'],
  query: QueueQuery,
  { held, alert, state, reference }: QueueFilters,
): Promise<Page> {
  const sought = reference === undefined ? undefined : plainKey(reference);
  if (sought?.length === lettersOfReference) return await byReference(platform, officer, sought);
  const now = platform.now();
  const [at, today] = [now.toISOString(), dayOf(now)];
  const asked: ((card: CaseCard) => boolean)[] = [
    ...(sought === undefined ? [] : [(card: CaseCard) => plainKey(card.reference).includes(sought)]),
    ...(state === undefined ? [] : [(card: CaseCard) => card.state === state]),
    ...(alert === undefined ? [] : [(card: CaseCard) => alertOf(card, today) === alert]),
    ...(held === 'mine' ? [(card: CaseCard) => heldAt(card, at)?.by === officer.id] : []),
    ...(held === 'nobody' ? [(card: CaseCard) => heldAt(card, at) === undefined] : []),
  ];
  if (asked.length === 0) return await queueOf(platform, officer, query);
  // Of later deadlines no clock has spoken yet.
  const horizon = alert === undefined ? undefined : horizonOf(today, await figuresOn(platform, today));
  const dueBy = [query.dueBy, horizon].filter((day) => day !== undefined).sort()[0];
  const cards: CaseCard[] = [];
  let { cursor } = query;
  do {
    const page = await queueOf(platform, officer, {
      ...{ ...query, limit: atOnce },
      ...(held === 'mine' ? { heldBy: officer.id } : {}),
      ...(dueBy === undefined ? {} : { dueBy }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const card of page.cards) {
      if (!asked.every((is) => is(card))) continue;
      if (cards.length === query.limit) return { cards, cursor: placeOf(cards.at(-1)!) };
      cards.push(card);
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return { cards };
}

/** At whatever desk it lies, as far as the officer reaches. */
async function byReference(platform: Platform, officer: Callers['officer'], sought: string): Promise<Page> {
  const found = await findCases(platform, 'reference', sought);
  const cards = await Promise.all(
    found.map(async (caseId) => {
      try {
        return [cardOf(await getCaseOf(platform, officer, caseId))];
      } catch (error) {
        if (error instanceof ServiceError && error.kind === 'absent') return [];
        throw error;
      }
    }),
  );
  return { cards: cards.flat() };
}

/** A card with what a row says of it today. */
export function queueRow(
  card: CaseCard,
  officer: Pick<Callers['officer'], 'id'>,
  now: Date,
): Outgoing<QueueCard> {
  const today = dayOf(now);
  const held = heldAt(card, now.toISOString());
  const alert = alertOf(card, today);
  const { why, ...rest } = card;
  return {
    ...rest,
    ageDays: daysBetween(card.submittedOn ?? card.openedAt.slice(0, 10), today),
    ...(alert === undefined ? {} : { alert }),
    ...(why === undefined ? {} : { why: { ...why, text: whyText(why.code) } }),
    ...(held === undefined ? {} : { claimed: { ...held, mine: held.by === officer.id } }),
  };
}
