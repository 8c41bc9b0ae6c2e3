/** What the adviser is told and answers over HTTP: amounts in dirhams, no person. */
import * as z from 'zod';
import { dayOf } from '#shared/cases/plain-date';
import { ruleSetOn } from '#shared/cases/rule-book';
import type { Platform } from '#shared/platform/platform';
import { advise, notADecision } from '#shared/rules/adviser/index';
import { type Asked, asked, holderForms, needs, type Told } from '#shared/rules/adviser/told';
import { type CooperativeFacts, cooperativeSteps, stepIds } from '#shared/rules/cooperative/index';
import { builtInRuleSet, parametersOn, type RuleSet } from '#shared/rules/index';
import { suitForms } from '#shared/rules/legal-forms/index';
import { sectors } from '#shared/rules/sectors';
import { findRegion, regions } from '#shared/rules/territories';
import { Day, PaperKind, Text } from './shapes.ts';

const dirhams = z.number().nonnegative().max(1_000_000_000).multipleOf(0.01).optional();
const share = z.int().min(0).max(100).optional();
const said = z.boolean().optional();

/** Everything may be left out; what is not asked for is not kept. */
export const Telling = z.object({
  region: z.enum(regions.map(({ id }) => id)).optional(),
  /** As people name it; a region that is told goes before it. */
  province: z.string().trim().max(100).optional(),
  sector: z.enum(sectors.map(({ id }) => id)).optional(),
  form: z.enum(holderForms).optional(),
  /** Months since it was made; 0: not yet. */
  age: z.int().min(0).max(1200).optional(),
  turnoverMAD: dirhams,
  costMAD: dirhams,
  ownShare: share,
  loanMAD: dirhams,
  rural: said,
  exportsToAfrica: said,
  woman: said,
  womenAndYouth: share,
  childOfMember: said,
  outOfWork: said,
  people: z.int().min(0).max(100_000).optional(),
  cooperatives: z.int().min(0).max(10_000).optional(),
  sharesGain: said,
  keepsGoodsApart: said,
  needs: z.array(z.enum(needs)).max(needs.length).optional(),
});

const inDirhams: Readonly<Record<string, string>> = {
  turnover: 'turnoverMAD',
  cost: 'costMAD',
  loan: 'loanMAD',
};

export function toldIn({ province, turnoverMAD, costMAD, loanMAD, ...rest }: z.infer<typeof Telling>): Told {
  const cents = (amount: number | undefined) => (amount === undefined ? undefined : Math.round(amount * 100));
  const region = rest.region ?? (province === undefined ? undefined : findRegion(province)?.id);
  const all = { ...rest, region, turnover: cents(turnoverMAD), cost: cents(costMAD), loan: cents(loanMAD) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Told;
}

export const Question = z.object({
  /** Under which the answer is sent. */
  name: z.string(),
  kind: z.enum(['choice', 'choices', 'money', 'months', 'hundredths', 'count', 'yes-no']),
  question: Text,
  options: z.array(z.object({ id: z.string(), name: Text })).optional(),
});
const questionView = ({ name, kind, question, options }: Asked): z.infer<typeof Question> => ({
  name: inDirhams[name] ?? name,
  kind,
  question,
  ...(options === undefined ? {} : { options: [...options] }),
});
export const everyQuestion = asked.map(questionView);

const Fits = z.enum(['fits', 'does-not-fit', 'not-known']);
const Answer = z.enum(['yes', 'no', 'unknown']);
const Reasons = z.array(z.object({ answer: Answer, text: Text }));

export const Advised = z.object({
  programmes: z.array(
    z.object({
      programme: z.string(),
      name: Text,
      by: z.object({ id: z.string(), name: Text }),
      kind: z.enum(['own', 'credit', 'grant', 'equipment', 'training', 'guidance']),
      fits: Fits,
      standing: z.enum(['open', 'perhaps-closed', 'closed', 'not-open-yet']),
      wanted: Answer,
      what: Text,
      terms: z.array(Text),
      reasons: Reasons,
      ask: z.array(Question),
      source: z.string(),
      validFrom: Day,
      validTo: Day.optional(),
      lastChecked: Day,
      notice: Text,
    }),
  ),
  forms: z.array(
    z.object({
      form: z.string(),
      name: Text,
      fits: Fits,
      reasons: Reasons,
      ask: z.array(Question),
      notice: Text,
    }),
  ),
  notice: Text,
});

export function advisedOn(told: Told, day: string, set: RuleSet = builtInRuleSet): z.infer<typeof Advised> {
  return {
    programmes: advise(told, day, set).map(({ terms, reasons, ask, ...rest }) => ({
      ...rest,
      terms: [...terms],
      reasons: [...reasons],
      ask: ask.map(questionView),
    })),
    forms: suitForms(told, parametersOn(day, set.figures)).map(({ reasons, ask, ...rest }) => ({
      ...rest,
      reasons: [...reasons],
      ask: ask.map(questionView),
    })),
    notice: notADecision,
  };
}

const Step = z.object({
  id: z.enum(stepIds),
  phase: z.enum(['making', 'keeping']),
  title: Text,
  what: Text,
  where: Text,
  article: Text,
  source: z.string(),
  confidence: z.enum(['source', 'likely', 'guess']),
  shownBy: z.array(PaperKind),
  /** `next`: one at most; `owed`: a duty there is now; `unknown`: not told whether it was done. */
  status: z.enum(['done', 'next', 'later', 'owed', 'not-asked', 'unknown']),
  because: Text,
  dueBy: Day.optional(),
});
export const Steps = z.object({
  steps: z.array(Step),
  /** What was taken into account. */
  members: z.int().optional(),
  capitalMAD: z.number().optional(),
  registrationNumber: z.string().optional(),
  court: z.string().optional(),
});

export function stepsOn(
  facts: CooperativeFacts,
  day: string,
  set: RuleSet = builtInRuleSet,
): z.infer<typeof Steps> {
  const { members, capital, registrationNumber, court } = facts;
  return {
    steps: cooperativeSteps(facts, day, parametersOn(day, set.figures)).map(({ shownBy, ...step }) => ({
      ...step,
      shownBy: [...shownBy],
    })),
    ...(members === undefined ? {} : { members }),
    ...(capital === undefined ? {} : { capitalMAD: capital / 100 }),
    ...(registrationNumber === undefined ? {} : { registrationNumber }),
    ...(court === undefined ? {} : { court }),
  };
}

/** Today, and the rules in force on it. */
export async function inForceNow(
  platform: Pick<Platform, 'books' | 'now'>,
): Promise<{ readonly today: string; readonly set: RuleSet }> {
  const today = dayOf(platform.now());
  return { today, set: await ruleSetOn(platform, today) };
}
