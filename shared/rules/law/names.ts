/** How rules compare people: the best reading of each side, and the client a paper names. */
import { matchNames } from '#shared/people/index';
import type { NameSpellings } from '../facts.ts';

/** The best probability that some spelling of one is the name of the other; unknown when a side is empty. */
export function nameLikeness(a: NameSpellings, b: NameSpellings): number | undefined {
  const left = [...a.ar, ...a.lat];
  const right = [...b.ar, ...b.lat];
  if (left.length === 0 || right.length === 0) return undefined;
  return Math.max(...left.flatMap((x) => right.map((y) => matchNames(x, y).score)));
}

/** Is a paper's client the applicant? Identity number first, then the name. */
export function sameClient(
  paper: { readonly cin?: string; readonly client?: string },
  facts: {
    readonly formCin?: string;
    readonly formName?: NameSpellings;
    readonly cardName?: NameSpellings;
  },
  limits: { readonly nameAgrees: number; readonly nameDiffers: number },
): 'same' | 'other' | 'unclear' {
  if (paper.cin !== undefined && facts.formCin !== undefined)
    return paper.cin === facts.formCin ? 'same' : 'other';
  if (paper.client === undefined) return 'unclear';
  const arabic = /\p{Script=Arabic}/u.test(paper.client);
  const client = { ar: arabic ? [paper.client] : [], lat: arabic ? [] : [paper.client] };
  const scores = [facts.formName, facts.cardName].flatMap((name) =>
    name ? (nameLikeness(client, name) ?? []) : [],
  );
  const best = Math.max(...scores);
  if (scores.length === 0) return 'unclear';
  if (best >= limits.nameAgrees) return 'same';
  return best < limits.nameDiffers ? 'other' : 'unclear';
}
