/**
 * What a grant takes for good, anywhere in the country: one project of one applicant, one quote, one file of a quote.
 * The store commits a grant only together with all its claims, so of twelve at once one goes through.
 */
import type { Reading } from '#shared/papers/reading';
import { foldText } from '#shared/people/spelling';
import type { Platform } from '#shared/platform/platform';
import { plainKey } from '../card.ts';
import type { Case, CasePaper } from '../case.ts';
import { readingOf } from '../corrected.ts';
import { readingsIn } from '../whole-papers.ts';
import { quoteNumber } from './found-by.ts';

/** One project however its title is spelt: `تربية النحل` and `تربيه النّحل`, « Élevage d’abeilles » and « elevage d'abeilles ». */
export const projectKey = (title: string): string => foldText(title.normalize('NFKC'));

/** One quote of a case, and the paper it was read on. */
export interface QuoteOf {
  readonly paper: CasePaper;
  readonly reading: Reading;
}
/** The quotes of a case, as corrected: misread in one of two cases it is still the same quote. */
export const quotesOf = ({ papers }: Pick<Case, 'papers'>): QuoteOf[] =>
  papers.flatMap((paper) => {
    const reading = paper.withdrawn || paper.status !== 'read' ? undefined : readingOf(paper);
    return (reading === undefined ? [] : readingsIn(reading))
      .filter(({ type }) => type === 'quote')
      .map((own) => ({ paper, reading: own }));
  });

export async function claimsOf(platform: Pick<Platform, 'blind'>, now: Case): Promise<string[]> {
  const claims: string[] = [];
  if (now.application !== undefined) {
    const { applicant, project } = now.application;
    const who = await platform.blind('cin', plainKey(applicant.cin));
    claims.push(`grant.${who}.${await platform.blind('project', projectKey(project.title))}`);
  }
  for (const { paper, reading } of quotesOf(now)) {
    const number = quoteNumber(reading);
    if (number !== undefined) claims.push(`quote.${await platform.blind('project', number)}`);
    // Whatever was read on it: the same file is the same quote.
    if (paper.file !== undefined)
      claims.push(`quote-file.${await platform.blind('paper', paper.file.sha256)}`);
    // Of a quote whose number nobody could read, the look stands for it; an officer who types the number lifts this.
    for (const look of number === undefined ? (paper.looks ?? []) : [])
      claims.push(`quote-look.${await platform.blind('paper', look)}`);
  }
  return [...new Set(claims)];
}
