/** What stands before the one request for missing papers, and what it would ask for: folds over the case. */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import { actsOf, type Case, type CasePaper } from './case.ts';

export interface PaperAsked {
  readonly paper: PaperType;
  readonly why: Bilingual;
}

/** Papers that have arrived and that no officer has looked at as a whole, as they now are. */
export const unreviewedPapers = (now: Case): readonly CasePaper[] =>
  now.papers.filter(
    ({ withdrawn, status, reviewed }) => !withdrawn && status !== 'awaited' && reviewed === undefined,
  );

/** Kinds of paper the applicant is not asked for, because an administration holds them. */
export const waivedPapers = (now: Pick<Case, 'acts'>): ReadonlySet<PaperType> =>
  new Set(actsOf(now, 'PaperWaived').map(({ paper }) => paper));

/** What the assessment finds missing, as the request would ask for it: proposed to the officer, who may strike or add. */
export const completionToAsk = (now: Case): readonly PaperAsked[] => {
  const waived = waivedPapers(now);
  return (now.assessment?.missing ?? []).filter(({ paper }) => !waived.has(paper));
};
