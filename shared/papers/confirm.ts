/**
 * Where a value was found in a phrase that one reader alone has read so far, the other is asked about it. Labels and
 * running print need no second word: most of a page is never read twice, nor what stands beside the value on its line.
 */
import type { Found } from './candidates.ts';
import { union } from './layout.ts';
import type { PageText, Phrase } from './page-text.ts';
import type { Box } from './reading.ts';

/** `لفائدة : BOUYAACOUB Assil`: the engines know one script each, and neither can judge a phrase of both. */
const isMixed = (text: string): boolean =>
  /\p{Script=Arabic}{3}/u.test(text) && /\p{Script=Latin}{3}/u.test(text);

/** The same pages where there was nothing to ask; else pages whose phrases with values have been read by both. */
export async function confirmValues(
  pages: readonly PageText[],
  located: Readonly<Record<string, Found>>,
): Promise<readonly PageText[]> {
  const places = pages.map(() => new Map<Phrase, Box[]>());
  for (const { page, pieces } of Object.values(located))
    for (const { phrase, box } of pieces)
      if (phrase.alone && !isMixed(phrase.text))
        places[page]!.set(phrase, [...(places[page]!.get(phrase) ?? []), box]);
  const asked = pages.map(() => new Map<Phrase, Phrase>());
  for (const [at, { confirm }] of pages.entries())
    for (const [phrase, boxes] of confirm ? places[at]! : [])
      asked[at]!.set(phrase, await confirm!(phrase, union(boxes)));
  if (asked.every(({ size }) => size === 0)) return pages;
  return pages.map((page, at) => ({
    ...page,
    phrases: page.phrases.map((phrase) => asked[at]!.get(phrase) ?? phrase),
  }));
}
