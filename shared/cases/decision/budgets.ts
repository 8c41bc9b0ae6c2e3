/**
 * What a source of money has for a year, and what of it is promised. One sheet a source and year: its budget, proposed by
 * one administrator and confirmed by another, and every grant that takes from it. A budget nobody confirmed is not known:
 * it bounds nothing, and what is granted is counted all the same for the day it becomes known.
 */
import * as z from 'zod';
import type { SheetId } from '#shared/platform/book';
import { CaseId, ProposalId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { findFundingSource } from '#shared/rules/funding-sources';
import { dirhams, say } from '#shared/rules/words';
import { defineBook, type Entry } from '../books.ts';
import { findCase } from '../record.ts';
import { ServiceError } from '../service-error.ts';

const Centimes = z.number().int().nonnegative();
const BudgetEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('BudgetProposed'),
    ...{ fundingSource: z.string(), year: z.number().int(), centimes: Centimes },
    /** Where the figure stands, e.g. the finance law or the convention. */
    origin: z.string().trim().min(1).max(400),
  }),
  z.object({ type: z.literal('BudgetConfirmed') }),
  z.object({
    type: z.literal('AmountTaken'),
    ...{ fundingSource: z.string(), year: z.number().int() },
    ...{ caseId: CaseId, proposalId: ProposalId, centimes: Centimes },
  }),
  z.object({ type: z.literal('AmountGivenBack'), proposalId: ProposalId }),
]);

interface Proposed {
  readonly centimes: number;
  readonly origin: string;
  readonly by: string;
  readonly at: string;
}
export interface Budget {
  readonly fundingSource: string;
  readonly year: number;
  /** Confirmed by a second person; absent: not known. */
  readonly inForce?: Proposed & { readonly confirmedBy: string };
  readonly proposed?: Proposed | undefined;
  readonly taken: readonly {
    readonly caseId: CaseId;
    readonly proposalId: ProposalId;
    readonly centimes: number;
  }[];
}

function after(was: Budget | undefined, event: z.infer<typeof BudgetEvent>, entry: Entry): Budget {
  const now =
    was ??
    (event.type === 'BudgetProposed' || event.type === 'AmountTaken'
      ? { fundingSource: event.fundingSource, year: event.year, taken: [] }
      : undefined);
  if (now === undefined) throw new Error(`${event.type} cannot open a budget`);
  switch (event.type) {
    case 'BudgetProposed': {
      const { centimes, origin } = event;
      return { ...now, proposed: { centimes, origin, by: entry.actor.id, at: entry.at } };
    }
    case 'BudgetConfirmed': {
      const { proposed } = now;
      if (proposed === undefined) throw new Error('a budget confirmed that nobody proposed');
      return { ...now, proposed: undefined, inForce: { ...proposed, confirmedBy: entry.actor.id } };
    }
    case 'AmountTaken': {
      const { caseId, proposalId, centimes } = event;
      return { ...now, taken: [...now.taken, { caseId, proposalId, centimes }] };
    }
    case 'AmountGivenBack':
      return { ...now, taken: now.taken.filter(({ proposalId }) => proposalId !== event.proposalId) };
  }
}

/** Integer centimes promised to grants. */
export const takenOf = ({ taken }: Budget): number => taken.reduce((sum, { centimes }) => sum + centimes, 0);
/** Undefined while the budget is not known. */
export const leftOf = (budget: Budget | undefined): number | undefined =>
  budget?.inForce === undefined ? undefined : budget.inForce.centimes - takenOf(budget);

export const budgets = defineBook({
  book: 'budgets',
  event: BudgetEvent,
  after,
  card: (now: Budget) => ({
    on: `${now.year}-01-01`,
    under: String(now.year),
    facts: {
      fundingSource: now.fundingSource,
      takenCentimes: takenOf(now),
      grants: now.taken.length,
      ...(now.inForce === undefined ? {} : { centimes: now.inForce.centimes }),
    },
  }),
  absent: {
    ar: 'لا توجد اعتمادات مسجلة بهذا المصدر لهذه السنة.',
    fr: 'Aucun budget n’est enregistré pour cette source cette année.',
  },
});

export const budgetSheet = (fundingSource: string, year: number): SheetId =>
  `${fundingSource}.${year}` as SheetId;

const no = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('conflict', code, { ar, fr });

export interface BudgetToPropose {
  readonly fundingSource: string;
  readonly year: number;
  readonly centimes: number;
  readonly origin: string;
}

export async function proposeBudget(
  platform: Platform,
  actor: Actor,
  { fundingSource, year, centimes, origin }: BudgetToPropose,
): Promise<Budget> {
  if (findFundingSource(fundingSource) === undefined)
    throw new ServiceError('unusable', 'budget.source', {
      ar: 'مصدر التمويل غير معروف. المرجو اختياره من اللائحة.',
      fr: 'La source de financement n’est pas connue. Choisissez-la dans la liste.',
    });
  const proposed = { type: 'BudgetProposed' as const, fundingSource, year, centimes, origin };
  const sheet = await budgets.enter(platform, budgetSheet(fundingSource, year), actor, (found) => {
    if (found !== undefined && centimes < takenOf(found.now))
      throw no(
        'budget.below-taken',
        'المبلغ دون ما سبق منحه من هذه الاعتمادات.',
        'Le montant est inférieur à ce qui est déjà accordé sur ce budget.',
      );
    return { events: [proposed] };
  });
  return sheet!.now;
}

export async function confirmBudget(platform: Platform, actor: Actor, sheetId: SheetId): Promise<Budget> {
  const { now } = await budgets.record(platform, sheetId, actor, ({ now: { proposed, inForce } }) => {
    if (proposed === undefined) {
      if (inForce?.confirmedBy === actor.id) return { events: [] };
      throw no('budget.nothing-proposed', 'لا يوجد اقتراح للمصادقة عليه.', 'Il n’y a rien à confirmer.');
    }
    if (proposed.by === actor.id)
      throw new ServiceError('forbidden', 'budget.four-eyes', {
        ar: 'لا يصادق على الاعتمادات من اقترحها.',
        fr: 'Un budget ne peut être confirmé par la personne qui l’a proposé.',
      });
    return { events: [{ type: 'BudgetConfirmed' }] };
  });
  return now;
}

export interface Taking {
  readonly fundingSource: string;
  readonly year: number;
  readonly caseId: CaseId;
  readonly proposalId: ProposalId;
  readonly centimes: number;
}

/**
 * Takes a grant's amount from the budget before the grant is made, so that twelve delegations at once never grant more
 * than there is. Taking twice is taking once. What was taken for a grant that never came about is given back first.
 */
export async function takeFromBudget(
  platform: Platform,
  actor: Actor,
  { fundingSource, year, caseId, proposalId, centimes }: Taking,
): Promise<void> {
  const sheetId = budgetSheet(fundingSource, year);
  const found = await budgets.find(platform, sheetId);
  const short = (left: number | undefined) => left !== undefined && left < centimes;
  if (short(leftOf(found?.now))) await giveBackUnused(platform, actor, sheetId, proposalId);
  await budgets.enter(platform, sheetId, actor, (sheet) => {
    if (sheet?.now.taken.some((one) => one.proposalId === proposalId)) return { events: [] };
    const left = leftOf(sheet?.now);
    if (short(left)) {
      throw new ServiceError(
        'conflict',
        'decision.budget-spent',
        say(
          'لم يبق من الاعتمادات إلا {0}. المرجو تخفيض المبلغ أو اختيار مصدر آخر.',
          'Il ne reste que {0} sur ce budget. Réduisez le montant ou choisissez une autre source.',
          dirhams(Math.max(0, left!)),
        ),
      );
    }
    return { events: [{ type: 'AmountTaken', fundingSource, year, caseId, proposalId, centimes }] };
  });
}

/** Gives back what was taken for this proposal; nothing where nothing was. */
export async function giveBack(
  platform: Platform,
  actor: Actor,
  sheetId: SheetId,
  proposalId: ProposalId,
): Promise<void> {
  if ((await budgets.find(platform, sheetId)) === undefined) return;
  await budgets.record(platform, sheetId, actor, ({ now }) => ({
    events: now.taken.some((one) => one.proposalId === proposalId)
      ? [{ type: 'AmountGivenBack', proposalId }]
      : [],
  }));
}

/** A machine may have died between taking and granting; an appeal replaces what it decides anew. */
async function giveBackUnused(
  platform: Platform,
  actor: Actor,
  sheetId: SheetId,
  except: ProposalId,
): Promise<void> {
  const { now } = await budgets.get(platform, sheetId);
  for (const { caseId, proposalId } of now.taken) {
    if (proposalId === except) continue;
    const found = await findCase(platform, caseId);
    const standing = found?.decisions.at(-1)?.proposalId === proposalId;
    if (!standing && found?.proposal?.proposalId !== proposalId)
      await giveBack(platform, actor, sheetId, proposalId);
  }
}
