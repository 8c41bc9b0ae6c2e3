/** Which paper the pages are of, told by the net from all their words together. */
import type { PageText } from '../page-text.ts';
import type { PaperType } from '../reading.ts';
import { inParts } from './words.ts';

/** Logarithm of the probability of a kind; none where whoever read the pages has no net. */
export type KindTold = (type: PaperType) => number;

/** Pages of one paper need not be alike sure: the mean of what is told of each part. */
export async function tellKind(pages: readonly PageText[]): Promise<KindTold | undefined> {
  const net = pages.find(({ locator }) => locator !== undefined)?.locator;
  if (net === undefined) return undefined;
  const parts: Float32Array[] = [];
  for (const page of pages)
    for (const { encoded } of inParts(page).parts)
      parts.push(logShares((await net.answer(encoded, 'unknown')).kinds));
  if (parts.length === 0) return undefined;
  return (type) => {
    const at = net.papers.indexOf(type);
    return parts.reduce((sum, odds) => sum + (odds[at] ?? 0), 0) / parts.length;
  };
}

function logShares(scores: Float32Array): Float32Array {
  const top = Math.max(...scores);
  const whole = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
  return scores.map((score) => score - whole);
}
