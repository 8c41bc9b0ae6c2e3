/** Words that papers print: a page on which some are read lies the right way up, whatever an engine thinks of its own reading. */
import { foldText } from '#shared/people/spelling';
import { papers } from './index.ts';
import { commonStops } from './kinds/shared-fields.ts';
import type { Labels } from './paper.ts';

const parts = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldText)
    .filter((word) => word.length >= 4);

const known: ReadonlySet<string> = new Set(
  [
    commonStops,
    ...Object.values(papers).flatMap(({ evidence, fields, stops }): (Labels | undefined)[] => [
      evidence.titles,
      evidence.words,
      stops,
      ...Object.values(fields).map(({ labels }) => labels),
    ]),
  ].flatMap((labels) => [...(labels?.ar ?? []), ...(labels?.fr ?? [])].flatMap(parts)),
);

/** How many words of four letters and more are letter for letter the print of some paper. */
export const knownWords = (text: string): number => parts(text).filter((word) => known.has(word)).length;
