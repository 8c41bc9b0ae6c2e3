/** The published procedure (law 55-19: nothing is asked that isn't published), from the rules' own data. */
import * as z from 'zod';
import { delegations } from '#shared/cases/delegations';
import { dayOf } from '#shared/cases/plain-date';
import { ruleSetOn } from '#shared/cases/rule-book';
import { largestUpload, type Platform, uploadTypes } from '#shared/platform/platform';
import { parametersOn } from '#shared/rules/index';
import { articleOf } from '#shared/rules/required-papers';
import { sectors } from '#shared/rules/sectors';
import { PaperKind, Text } from './shapes.ts';
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
  paperNames: z.array(z.object({ paper: PaperKind, name: Text })),
  delegations: z.array(Named),
  sectors: z.array(Named),
  /** Per cent of the eligible project value, at most. */
  subsidyRateMax: z.number(),
  /** Days from deposit to answer. */
  answerDays: z.int(),
  upload: z.object({ largest: z.int(), types: z.array(z.enum(uploadTypes)) }),
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
    paperNames: paperNames.map(({ type, name }) => ({ paper: type, name })),
    delegations: delegations.map(({ id, name }) => ({ id, name })),
    sectors: sectors.map(({ id, name }) => ({ id, name })),
    subsidyRateMax: parameters.subsidyRateMax / 100,
    answerDays: parameters.answerDays,
    upload: { largest: largestUpload, types: [...uploadTypes] },
  };
}
