/** What a quote or a birth act is found again by in another case. */
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

/** A number of act comes again in every commune and every year: with the year of birth few share it. */
export const actKey = ({ actNumber, birthDate }: Reading['fields']): string | undefined =>
  actNumber === undefined || birthDate === undefined
    ? undefined
    : `${plainAct(actNumber.value)} of ${birthDate.value.slice(0, 4)}`;

/** The year of the register, where it is read with the number, is said otherwise: the number alone counts here. */
const plainAct = (number: string): string => number.split('/')[0]!.trim();

/** By its supplier's number of it, and by its look. */
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
