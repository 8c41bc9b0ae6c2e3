/** A worn page with what the net is to answer for each word. */

import { fieldNames, nameInNet } from '#shared/papers/locator/fields';
import { type Encoded, inParts, type PageWord } from '#shared/papers/locator/words';
import type { PaperType } from '#shared/papers/reading';
import type { LaidWord } from './laid.ts';
import type { Worn } from './worn.ts';

export interface Taught {
  readonly type: PaperType;
  readonly encoded: Encoded;
  readonly words: readonly PageWord[];
  /** 0 no field, else 1 + its place among the names; */
  readonly fields: Uint8Array;
  /** 1 where a value begins; which of several persons (0 the first); letters before the value. */
  readonly begins: Uint8Array;
  readonly ordinals: Uint8Array;
  readonly leads: Uint8Array;
}

export function taught(type: PaperType, { page, truth }: Worn): Taught[] {
  const { words, parts } = inParts(page);
  const under = laidUnder(words, truth);
  const laidOf = new Map(words.map((word, at) => [word, under[at]]));
  return parts.map(({ words: part, encoded }) => {
    const [fields, begins, ordinals, leads] = Array.from(
      { length: 4 },
      () => new Uint8Array(part.length),
    ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const seen = new Set<LaidWord>();
    part.forEach((word, at) => {
      const laid = laidOf.get(word);
      if (laid?.field === undefined) return;
      const { name, ordinal } = nameInNet(laid.field);
      fields[at] = 1 + fieldNames.indexOf(name);
      ordinals[at] = ordinal;
      if (laid.begins && !seen.has(laid)) begins[at] = 1;
      leads[at] = laid.begins && (laid.lead ?? 0) > 0 ? 1 : 0;
      seen.add(laid);
    });
    return { type, encoded, words: part, fields, begins, ordinals, leads };
  });
}

/**
 * For each word of the page the laid word it was read from: their letters stand in the same order within a phrase, whatever
 * boxes were shared out among them.
 */
function laidUnder(words: readonly PageWord[], truth: Worn['truth']): (LaidWord | undefined)[] {
  const done = new Map<unknown, number>();
  return words.map(({ text, phrase }) => {
    const own = truth.get(phrase.box) ?? [];
    const from = done.get(phrase.box) ?? 0;
    const to = from + text.length;
    done.set(phrase.box, to);
    let best: LaidWord | undefined;
    let most = 0;
    let start = 0;
    for (const word of own) {
      const shared = Math.min(to, start + word.text.length) - Math.max(from, start);
      start += word.text.length;
      // Of two words read as one, the one with a field.
      const counts = shared * (word.field === undefined ? 1 : word.begins ? 3 : 2);
      if (shared > 0 && counts > most) [best, most] = [word, counts];
    }
    return best;
  });
}
