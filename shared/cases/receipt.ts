/** What the numbered receipt of a deposit says (law 55-19): its number and day, each paper handed in, the day an answer is due. */
import type { PaperType } from '#shared/papers/reading';
import type { PaperId } from '#shared/platform/ids';
import type { Case, CasePaper } from './case.ts';
import { readingOf } from './corrected.ts';
import { dayOf, type PlainDate } from './plain-date.ts';

export interface Receipt {
  readonly number: string;
  readonly depositedOn: PlainDate;
  readonly answerBy: PlainDate;
  /** In the order in which they were announced; those that came later are not part of the deposit. */
  readonly papers: readonly {
    readonly paperId: PaperId;
    /** As read, else as the applicant said. */
    readonly type: PaperType;
    readonly pages: number;
    readonly receivedOn: PlainDate;
  }[];
}

const dayAt = (instant: string): PlainDate => dayOf(new Date(instant));

/** The receipt of a deposited case, or undefined before deposit. It says the same for ever. */
export function receiptOf({ submitted, papers }: Case): Receipt | undefined {
  if (submitted === undefined) return undefined;
  const { receipt: number, at, answerBy } = submitted;
  return {
    ...{ number, answerBy, depositedOn: dayAt(at) },
    papers: papers.flatMap((paper) => {
      const { paperId, file, withdrawn, withdrawnAt } = paper;
      if (file === undefined || file.receivedAt > at) return [];
      if (withdrawn && (withdrawnAt === undefined || withdrawnAt <= at)) return [];
      return [{ paperId, ...kindOf(paper), receivedOn: dayAt(file.receivedAt) }];
    }),
  };
}

function kindOf(paper: CasePaper): { readonly type: PaperType; readonly pages: number } {
  const reading = readingOf(paper);
  return { type: reading?.type ?? paper.stated ?? 'other', pages: Math.max(1, reading?.pages.length ?? 1) };
}
