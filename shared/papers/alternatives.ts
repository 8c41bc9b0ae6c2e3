/**
 * What all readers made of a value's ink: the first reading, the crops looked at again, the other language's reading
 * and our own recogniser's guesses. One of them may be taken in place of another; a spelling that no reader saw, never.
 */
import { foldText, spellingDistance } from '#shared/people/spelling';
import type { Found } from './candidates.ts';
import type { FieldKind } from './paper.ts';
import { readValue, scriptOf } from './values.ts';

export interface Alternative {
  readonly value: string;
  /** Readers that say so, each by its weight: a first reading counts 3, a look again less. */
  readonly support: number;
}

const weights = { first: 3, again: 1, other: 0.7, own: 3, ownGuess: 1.4 } as const;
/** A part of another text this unlike what was read is other ink. */
const mostUnlike = 0.45;

/** The value itself first, then what else the readers say, each once. */
export function alternativesOf(kind: FieldKind, found: Found): Alternative[] {
  const known = found.value.value;
  const support = new Map<string, number>([[known, weights.first]]);
  const add = (value: string, weight: number) => {
    // Blanks and capitals come and go, and a letter said twice is a recogniser's stutter: none makes another spelling.
    const same =
      bare(value).toLowerCase() === bare(known).toLowerCase() ||
      (stuttered(value, known) && value.length > known.length);
    const as = same ? known : value;
    support.set(as, (support.get(as) ?? 0) + weight);
  };
  for (const value of found.readings ?? []) add(value, weights.again);
  const [piece] = found.pieces;
  // The ink of one phrase: what several gave together, no reader read in one.
  if (piece !== undefined && found.pieces.every(({ phrase }) => phrase === piece.phrase)) {
    const { ar, lat, own } = piece.phrase;
    const raw = found.pieces.map(({ text }) => text).join(' ');
    const script = scriptOf(kind);
    const first = script === 'ar' ? ar : lat;
    const says = (text: string | undefined, weight: number) => {
      const value = text === undefined ? undefined : valueWithin(kind, text, raw, known);
      if (value !== undefined) add(value, weight);
    };
    if (first !== undefined && first.text !== piece.phrase.text) says(first.text, weights.other);
    if (script === undefined && ar !== undefined) says(ar.text, weights.other);
    if (own !== undefined) {
      says(own.text, weights.own * own.confidence);
      for (const guess of own.others) says(guess.text, weights.ownGuess * guess.confidence);
    }
  }
  return [...support].map(([value, weight]) => ({ value, support: weight }));
}

const bare = (text: string): string => text.replace(/\s/gu, '');
const stuttered = (one: string, other: string): boolean => {
  const once = (text: string) => bare(foldText(text)).replace(/(\p{L})\1+/gu, '$1');
  return once(one) === once(other);
};

/** The words of another reader that stand where the value stands, read as the value is. */
function valueWithin(kind: FieldKind, text: string, raw: string, known: string): string | undefined {
  const wanted = foldText(raw);
  const words = text.split(/\s+/u).filter((word) => foldText(word) !== '');
  const most = raw.split(/\s+/u).length + 1;
  let best: { readonly said: string; readonly distance: number } | undefined;
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + most); to++) {
      const said = words.slice(from, to).join(' ');
      const distance = spellingDistance(foldText(said), wanted, best?.distance);
      if (best === undefined || distance < best.distance) best = { said, distance };
    }
  if (best === undefined || best.distance > mostUnlike * wanted.length) return undefined;
  const value = readValue(kind, best.said)?.value;
  // `وفاضمة` beside `فاضمة`: a conjunction glued to its word was cut off the value as print.
  return value !== undefined && /^[وبل]/u.test(value) && value.slice(1) === known ? known : value;
}
