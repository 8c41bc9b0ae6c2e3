/** A letter as its applicant and officers see it listed; the page itself is a file. */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { letterKinds } from '#shared/cases/event';
import { type Checked, lettersOf, type Printed, standings } from '#shared/cases/letters/index';
import { letters } from '#shared/letters/index';
import { LetterId } from '#shared/platform/ids';
import { Day, Instant, Text } from './shapes.ts';

export const LetterView = z.object({
  letterId: LetterId,
  kind: z.enum(letterKinds),
  name: Text,
  number: z.string(),
  on: Day,
  /** When the applicant first opened it. */
  seenAt: Instant.optional(),
  revoked: z.object({ reason: z.string(), at: Instant }).optional(),
});

export const lettersView = (now: Case): z.infer<typeof LetterView>[] =>
  lettersOf(now).map(({ letterId, kind, number, on, seenAt, revoked }) => ({
    ...{ letterId, kind, number, on, name: letters[kind].name },
    ...(seenAt === undefined ? {} : { seenAt }),
    ...(revoked === undefined ? {} : { revoked }),
  }));

export const fileView = ({ bytes, fileName }: Printed) => ({
  name: fileName.toLowerCase(),
  base64: Buffer.from(bytes).toString('base64'),
});

/** What the statement itself says, and whether it holds: nothing of the case besides. */
export const CheckedView = z.object({
  standing: z.enum(standings),
  letter: z
    .object({
      kind: z.string(),
      name: Text.optional(),
      number: z.string(),
      on: Day,
      outcome: z.enum(['granted', 'refused']).optional(),
      amountMAD: z.number().optional(),
    })
    .optional(),
});

export function checkedView({ standing, statement }: Checked): z.infer<typeof CheckedView> {
  if (statement === undefined) return { standing };
  const { k, n, on, o, a } = statement;
  const known = k in letters ? letters[k as keyof typeof letters].name : undefined;
  return {
    standing,
    letter: {
      ...{ kind: k, number: n, on },
      ...(known === undefined ? {} : { name: known }),
      ...(o === undefined ? {} : { outcome: o }),
      ...(a === undefined ? {} : { amountMAD: a / 100 }),
    },
  };
}
