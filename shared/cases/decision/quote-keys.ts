/** What a quote is found again by in another case: its supplier's number of it, and its look. */
import { lookBands } from '#shared/papers/imaging/look';
import type { Reading } from '#shared/papers/reading';
import { foldText } from '#shared/people/spelling';
import type { BlindKind } from '#shared/platform/platform';
import { readingsIn } from '../whole-papers.ts';

/** The supplier's ICE and its own number of the quote: together one quote of one supplier. */
export const quoteNumber = ({ fields: { ice, devisNumber } }: Pick<Reading, 'fields'>): string | undefined =>
  ice === undefined || devisNumber === undefined
    ? undefined
    : `quote ${foldText(ice.value)} ${foldText(devisNumber.value)}`;

export function quoteKeys(
  reading: Reading,
  looks: readonly string[] = [],
): [BlindKind, string | undefined][] {
  const quotes = readingsIn(reading).filter(({ type }) => type === 'quote');
  if (quotes.length === 0) return [];
  return [
    ...quotes.map((quote): [BlindKind, string | undefined] => ['project', quoteNumber(quote)]),
    ...looks.flatMap(lookBands).map((band): [BlindKind, string] => ['paper', band]),
  ];
}
