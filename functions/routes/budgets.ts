/** What each source of money has for a year, and what is left: proposed by one administrator, confirmed by another. */
import * as z from 'zod';
import {
  type Budget,
  budgetSheet,
  budgets,
  confirmBudget,
  leftOf,
  proposeBudget,
  takenOf,
} from '#shared/cases/decision/budgets';
import { fundingSources } from '#shared/rules/funding-sources';
import { officerActor } from '../reach.ts';
import { type Outgoing, route } from '../route.ts';
import { Instant, Text } from '../shapes.ts';

const year = z.coerce.number().int().min(2006).max(2200);
const ids = fundingSources.map(({ id }) => id);
const ofBudget = z.object({ fundingSource: z.enum(ids), year });
const example = { fundingSource: 'hcar', year: '2026' };

const Figure = z.object({ amountMAD: z.number(), origin: z.string(), by: z.string(), at: Instant });
const BudgetView = z.object({
  fundingSource: z.string(),
  name: Text,
  year: z.int(),
  /** Confirmed by a second person; absent: the budget is not known, and bounds nothing. */
  inForce: Figure.extend({ confirmedBy: z.string() }).optional(),
  proposed: Figure.optional(),
  takenMAD: z.number(),
  grants: z.int(),
  leftMAD: z.number().optional(),
});
export type BudgetView = z.infer<typeof BudgetView>;

const known = {
  fundingSource: 'hcar',
  name: fundingSources[0]!.name,
  year: 2026,
  takenMAD: 27000,
  grants: 1,
};

function viewOf(fundingSource: string, of: number, now: Budget | undefined): Outgoing<BudgetView> {
  const { name } = fundingSources.find(({ id }) => id === fundingSource)!;
  const left = leftOf(now);
  const figure = <F extends { readonly centimes: number }>({ centimes, ...rest }: F) => ({
    ...rest,
    amountMAD: centimes / 100,
  });
  return {
    ...{ fundingSource, name, year: of },
    ...(now?.inForce === undefined ? {} : { inForce: figure(now.inForce) }),
    ...(now?.proposed === undefined ? {} : { proposed: figure(now.proposed) }),
    takenMAD: now === undefined ? 0 : takenOf(now) / 100,
    grants: now?.taken.length ?? 0,
    ...(left === undefined ? {} : { leftMAD: left / 100 }),
  };
}

const list = route({
  id: 'getBudgets',
  method: 'GET',
  path: '/api/officer/budgets/{year}',
  audience: 'officer',
  roles: ['officer', 'administrator', 'treasurer', 'inspector'],
  summary: {
    ar: 'اعتمادات السنة حسب مصدر التمويل، وما منح منها وما بقي',
    fr: 'Les budgets de l’année par source, ce qui en est accordé et ce qui reste',
  },
  params: z.object({ year }),
  output: z.object({ budgets: z.array(BudgetView) }),
  examples: [{ name: 'not known yet', params: { year: '2026' }, output: { budgets: [known] } }],
  handle: async (platform, _caller, { params }) => ({
    budgets: await Promise.all(
      ids.map(async (id) =>
        viewOf(id, params.year, (await budgets.find(platform, budgetSheet(id, params.year)))?.now),
      ),
    ),
  }),
});

const propose = route({
  id: 'proposeBudget',
  method: 'POST',
  path: '/api/officer/budgets/{year}/{fundingSource}',
  audience: 'officer',
  roles: ['administrator'],
  summary: { ar: 'اقتراح اعتمادات سنة', fr: 'Proposer le budget d’une année' },
  params: ofBudget,
  input: z.object({
    amountMAD: z.number().nonnegative().max(10_000_000_000).multipleOf(0.01),
    origin: z.string().trim().min(1).max(400),
  }),
  output: BudgetView,
  examples: [
    {
      name: 'proposed',
      params: example,
      input: { amountMAD: 1_200_000, origin: 'قانون المالية 2026' },
      output: known,
    },
  ],
  handle: async (platform, caller, { params, input: { amountMAD, origin } }) => {
    const asked = { ...params, centimes: Math.round(amountMAD * 100), origin };
    const now = await proposeBudget(platform, officerActor(caller, 'administrator'), asked);
    return viewOf(params.fundingSource, params.year, now);
  },
});

const confirm = route({
  id: 'confirmBudget',
  method: 'POST',
  path: '/api/officer/budgets/{year}/{fundingSource}/confirmation',
  audience: 'officer',
  roles: ['administrator'],
  summary: { ar: 'المصادقة على اعتمادات اقترحها غيره', fr: 'Confirmer un budget proposé par un autre' },
  params: ofBudget,
  output: BudgetView,
  examples: [{ name: 'confirmed', params: example, output: known }],
  handle: async (platform, caller, { params }) => {
    const sheet = budgetSheet(params.fundingSource, params.year);
    const now = await confirmBudget(platform, officerActor(caller, 'administrator'), sheet);
    return viewOf(params.fundingSource, params.year, now);
  },
});

export const budgetRoutes = [list, propose, confirm];
