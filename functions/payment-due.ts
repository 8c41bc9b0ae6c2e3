/** Cases in which money or a follow-up waits for somebody, found from their cards: no case is opened for it. */
import * as z from 'zod';
import { plainKey } from '#shared/cases/card';
import { dayOf } from '#shared/cases/plain-date';
import { CaseId, CaseReference } from '#shared/platform/ids';
import { type CaseCard, dueSteps, type Platform, placeOf } from '#shared/platform/platform';
import type { Callers } from './caller.ts';
import { queueOf } from './reach.ts';
import type { Outgoing } from './route.ts';
import { Day } from './shapes.ts';

export const DueAsked = z.object({
  step: z.enum(dueSteps).default('order'),
  delegation: z.string().max(100).optional(),
  /** Some of its letters are enough. */
  reference: z.string().trim().min(3).max(40).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(2000).optional(),
});

export const DueView = z.object({
  caseId: CaseId,
  reference: CaseReference,
  delegation: z.string(),
  state: z.string(),
  step: z.enum(dueSteps),
  since: Day,
  tranche: z.int().optional(),
  amountMAD: z.number().optional(),
  /** An appeal may still come, until that day; without a day its letter has not made the decision known. */
  waits: z.object({ until: Day.optional() }).optional(),
});

export type DueView = z.infer<typeof DueView>;

/** A paper that came after the grant, or what a person asks to have put right, puts a case at another desk. */
const desks = ['attention', 'review', 'done'] as const;
/** Cards looked through at a time. */
const atOnce = 500;

export async function listPaymentsDue(
  platform: Platform,
  officer: Callers['officer'],
  { step, delegation, reference, limit, cursor }: z.infer<typeof DueAsked>,
): Promise<{ readonly due: readonly Outgoing<DueView>[]; readonly cursor?: string }> {
  const sought = reference === undefined ? '' : plainKey(reference);
  const today = dayOf(platform.now());
  const found: CaseCard[] = [];
  const [at, place] = cursor?.split(' ') ?? [];
  const from = Math.max(0, desks.map(String).indexOf(at ?? ''));
  for (const desk of desks.slice(from)) {
    let after = desk === at && place !== '' ? place : undefined;
    do {
      const page = await queueOf(platform, officer, {
        ...{ desk, limit: atOnce },
        ...(delegation === undefined ? {} : { delegation }),
        ...(after === undefined ? {} : { cursor: after }),
      });
      for (const card of page.cards) {
        if (card.due?.step !== step || !plainKey(card.reference).includes(sought)) continue;
        if (found.length === limit)
          return { due: found.map((each) => dueView(each, today)), cursor: `${desk} ${lastOf(found, desk)}` };
        found.push(card);
      }
      after = page.cursor;
    } while (after !== undefined);
  }
  return { due: found.map((each) => dueView(each, today)) };
}

/** Where to go on at that desk: after its last card shown, or from its beginning. */
const lastOf = (found: readonly CaseCard[], desk: string): string => {
  const last = found.findLast((card) => card.desk === desk);
  return last === undefined ? '' : placeOf(last);
};

function dueView(card: CaseCard, today: string): Outgoing<DueView> {
  const { caseId, reference, delegation, state } = card;
  const { step, since, tranche, centimes, waits } = card.due!;
  const over = waits?.until !== undefined && waits.until < today;
  return {
    ...{ caseId, reference, delegation, state, step, since },
    ...(tranche === undefined ? {} : { tranche }),
    ...(centimes === undefined ? {} : { amountMAD: centimes / 100 }),
    ...(waits === undefined || over ? {} : { waits }),
  };
}
