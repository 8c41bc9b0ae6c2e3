/** A worn page with what the net is to answer for each word. */

import { fieldNames, nameInNet } from '#shared/papers/locator/fields';
import { type Encoded, encode, type PageWord, partsOf, wordsInOrder } from '#shared/papers/locator/words';
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
  const { words, unit } = wordsInOrder(page);
  return partsOf(words).map((part) => {
    const encoded = encode(page, part, unit);
    const [fields, begins, ordinals, leads] = Array.from(
      { length: 4 },
      () => new Uint8Array(part.length),
    ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const seen = new Set<LaidWord>();
    part.forEach((word, at) => {
      const laid = under(word, truth);
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

/** The laid word that fills most of the word's box. */
function under({ box: [x, y, w, h] }: PageWord, truth: readonly LaidWord[]): LaidWord | undefined {
  let best: LaidWord | undefined;
  let most = 0.3 * w * h;
  for (const word of truth) {
    const wide = Math.min(x + w, word.x + word.w) - Math.max(x, word.x);
    const high = Math.min(y + h, word.y + word.h) - Math.max(y, word.y);
    if (wide <= 0 || high <= 0) continue;
    // Of two words read as one, the one with a field.
    const shared = wide * high * (word.field === undefined ? 1 : word.begins ? 3 : 2);
    if (shared > most) [best, most] = [word, shared];
  }
  return best;
}
