/** The published procedure (law 55-19: nothing is asked that isn't published), from the rules' own data. */
import * as z from 'zod';
import { addDays, holidaysBetween } from '#shared/calendar/index';
import { delegations } from '#shared/cases/delegations';
import { dayOf } from '#shared/cases/plain-date';
import { ruleSetOn } from '#shared/cases/rule-book';
import { procedureSteps, stages } from '#shared/cases/stage';
import { whoGives } from '#shared/letters/who-gives';
import { largestUpload, type Platform, pieceSize, uploadTypes } from '#shared/platform/platform';
import { parametersOn } from '#shared/rules/index';
import { articleOf } from '#shared/rules/required-papers';
import { sectors } from '#shared/rules/sectors';
import { Day, PaperKind, Text } from './shapes.ts';
import { paperNames } from './wording.ts';

const Named = z.object({ id: z.string(), name: Text });

export const Procedure = z.object({
  papers: z.array(
    z.object({
      id: z.string(),
      paper: PaperKind,
      anyOf: z.array(PaperKind),
      stage: z.enum(['file', 'payment', 'after-grant']),
      level: z.enum(['mandatory', 'conditional', 'optional']),
      name: Text,
      why: Text,
      article: z.string(),
    }),
  ),
  /** `from`: who hands it out. */
  paperNames: z.array(z.object({ paper: PaperKind, name: Text, from: Text })),
  delegations: z.array(Named),
  sectors: z.array(Named),
  /** Per cent of the eligible project value, at most. */
  subsidyRateMax: z.number(),
  /** Members at least: persons of a cooperative, cooperatives of a union. */
  cooperativeMembers: z.object({ cooperative: z.int(), union: z.int() }),
  /** Days from deposit to answer. */
  answerDays: z.int(),
  /** Days to send what the one request asks for, and to appeal once a decision is known. */
  completionDays: z.int(),
  appealDays: z.int(),
  /** What becomes of a request that was not answered in time. */
  silence: z.enum(['escalate', 'acceptance']),
  /** What happens, in order, and whose move it is. */
  steps: z.array(
    z.object({
      id: z.enum(stages),
      name: Text,
      of: z.enum(['applicant', 'administration', 'nobody']),
      what: Text,
    }),
  ),
  /** Of the next twelve months: on none of them does a time limit end. Uncertain where the moon decides. */
  holidays: z.array(z.object({ day: Day, name: Text, certain: z.boolean() })),
  /** Bytes: of a file at most, and of a piece of it. */
  upload: z.object({ largest: z.int(), piece: z.int(), types: z.array(z.enum(uploadTypes)) }),
});

/** By the set of rules in force today. */
export async function procedureOf(
  platform: Pick<Platform, 'books' | 'now'>,
): Promise<z.infer<typeof Procedure>> {
  const today = dayOf(platform.now());
  const set = await ruleSetOn(platform, today);
  const parameters = parametersOn(today, set.figures);
  return {
    papers: set.papers.map((asked) => ({
      ...asked,
      anyOf: [...asked.anyOf],
      article: articleOf(asked),
    })),
    paperNames: paperNames.map(({ type, name }) => ({ paper: type, name, from: whoGives[type] })),
    delegations: delegations.map(({ id, name }) => ({ id, name })),
    sectors: sectors.map(({ id, name }) => ({ id, name })),
    subsidyRateMax: parameters.subsidyRateMax / 100,
    cooperativeMembers: {
      cooperative: parameters.cooperativeMinMembers,
      union: parameters.cooperativeUnionMinMembers,
    },
    answerDays: parameters.answerDays,
    completionDays: parameters.completionDays,
    appealDays: parameters.appealDays,
    silence: parameters.silence,
    steps: procedureSteps.map(({ stage, name, of, what }) => ({ id: stage, name, of, what })),
    holidays: holidaysBetween(today, addDays(today, 365), parameters.holidayMarginDays).map(
      ({ day, name, certain }) => ({ day, name, certain }),
    ),
    upload: { largest: largestUpload, piece: pieceSize, types: [...uploadTypes] },
  };
}
