/** Drafts by kind of paper, each in the file of its name. */

import { existsSync } from 'node:fs';
import { paperTypes } from '#shared/papers/reading';
import type { Drafts } from './draft.ts';
import { twoPapers } from './two-papers.ts';

export async function draftsOf(type: string): Promise<Drafts> {
  const found = Object.values((await import(`./drafts/${type}.ts`)) as Record<string, Drafts>);
  const drafts = found[0]!;
  return { ...drafts, pages: [...drafts.pages, ...(twoPapers[drafts.type] ?? [])] };
}

/** All that are written. */
export const allDrafts = (): Promise<Drafts[]> =>
  Promise.all(
    paperTypes.filter((type) => existsSync(new URL(`./drafts/${type}.ts`, import.meta.url))).map(draftsOf),
  );
