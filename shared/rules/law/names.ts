/** How rules compare people: the best reading of each side, and the client a paper names. */
import { matchNames } from '#shared/people/index';
import type { NameSpellings } from '../facts.ts';

/** The best probability that some spelling of one is the name of the other; unknown when a side is empty. */
export function nameLikeness(a: NameSpellings, b: NameSpellings): number | undefined {
  const best = Math.max(likest(a.ar, b.ar), likest(a.ar, b.lat), likest(a.lat, b.ar), likest(a.lat, b.lat));
  return best === nobody ? undefined : best;
}

const nobody = -1;
function likest(some: readonly string[], others: readonly string[]): number {
  let best = nobody;
  for (const one of some) for (const other of others) best = Math.max(best, likenessOf(one, other));
  return best;
}

/** A case is assessed anew with each paper that comes, and asks of the same two names each time. */
const met = new Map<string, Map<string, number>>();
const mostMet = 2000;

function likenessOf(a: string, b: string): number {
  const known = met.get(a)?.get(b);
  if (known !== undefined) return known;
  const { score } = matchNames(a, b);
  if (met.size >= mostMet) met.clear();
  const others = met.get(a) ?? new Map<string, number>();
  if (others.size >= mostMet) others.clear();
  met.set(a, others.set(b, score));
  return score;
}

/**
 * Is the person a paper names the applicant? Number and name are both asked: a number that differs beside the
 * applicant's own name may be a misread digit, so it is unclear and not another person.
 */
export function sameClient(
  paper: { readonly cin?: string; readonly client?: string | NameSpellings },
  facts: {
    readonly formCin?: string;
    readonly formName?: NameSpellings;
    readonly cardName?: NameSpellings;
  },
  limits: { readonly nameAgrees: number; readonly nameDiffers: number },
): 'same' | 'other' | 'unclear' {
  const numbers = paper.cin !== undefined && facts.formCin !== undefined;
  if (numbers && paper.cin === facts.formCin) return 'same';
  const client = typeof paper.client === 'string' ? spelled(paper.client) : paper.client;
  const scores = [facts.formName, facts.cardName].flatMap((name) =>
    name && client ? (nameLikeness(client, name) ?? []) : [],
  );
  const named = scores.length === 0 ? undefined : Math.max(...scores);
  if (numbers) return named !== undefined && named >= limits.nameAgrees ? 'unclear' : 'other';
  if (named === undefined) return 'unclear';
  if (named >= limits.nameAgrees) return 'same';
  return named < limits.nameDiffers ? 'other' : 'unclear';
}

const spelled = (name: string): NameSpellings =>
  /\p{Script=Arabic}/u.test(name) ? { ar: [name], lat: [] } : { ar: [], lat: [name] };
