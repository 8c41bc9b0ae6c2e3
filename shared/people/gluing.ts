/** Words a reader ran together or cut apart: what runs of parts of two names are worth as one word. */
import type { NamePart } from './name.ts';
import type { NameWords } from './name-words.ts';
import { farApartGlued } from './sounds.ts';
import { wordWeight } from './steps.ts';
import type { Word, WordBook } from './words.ts';

/** A reader that glues two words keeps their letters: with more amiss than these they are other words. */
const mostAmiss = 3;
/** No run is laid on one so much longer or shorter, nor is any longer than this. */
const [mostTilt, leastTilt, longestRun] = [2.2, 0.4, 26];

export const impossible = -1e9;

/**
 * So many parts of `a` from `p` on so many of `b` from `q`, their roles and the gluing itself aside. Parts settled have
 * each their own counterpart and are never glued.
 */
export function weighGlued(
  book: WordBook,
  a: NameWords,
  b: NameWords,
  settledA: Uint8Array,
  settledB: Uint8Array,
  p: number,
  q: number,
  da: number,
  db: number,
): number {
  const [n, m] = [a.parts.length, b.parts.length];
  let [lengthA, lengthB, soundsA, soundsB, descents] = [0, 0, 0, 0, 0];
  for (let k = 0, at = p; k < da; k++, at = at + 1 < n ? at + 1 : 0) {
    if (settledA[at]) return impossible;
    lengthA += a.lengths[at] as number;
    soundsA |= a.sounds[at] as number;
    if (!a.isName[at]) descents++;
  }
  for (let k = 0, at = q; k < db; k++, at = at + 1 < m ? at + 1 : 0) {
    if (settledB[at]) return impossible;
    lengthB += b.lengths[at] as number;
    soundsB |= b.sounds[at] as number;
    if (!b.isName[at]) descents++;
  }
  const tilt = lengthA / lengthB;
  if (lengthA > longestRun || lengthB > longestRun || tilt > mostTilt || tilt < leastTilt) return impossible;
  // A descent word may be part of a family name (بنسعيد) but never hides in a pair of words laid on a pair.
  if (da === db && descents > 0) return impossible;
  if (farApartGlued(soundsA, soundsB)) return impossible;
  if (descents > 0 && (swallows(a, p, da, b.run(q, db)) || swallows(b, q, db, a.run(p, da))))
    return impossible;
  // A blank in the wrong place spoils the words on both sides of it: where one of them is whole the other is another word.
  if (da === 2 && db === 2 && (stands(book, a, b, p, q) || stands(book, a, b, (p + 1) % n, (q + 1) % m)))
    return impossible;
  const match = book.compare(a.run(p, da), b.run(q, db));
  if (match.perLetter < 0.5 || match.badEdits > mostAmiss) return impossible;
  if (descents > 0 && !held(book, a, b, p, q, da, db, match.pmi)) return impossible;
  return wordWeight(match);
}

const stands = (book: WordBook, a: NameWords, b: NameWords, p: number, q: number): boolean =>
  book.compare(a.run(p, 1), b.run(q, 1)).perLetter > likeOne;
/** Per letter, nats: from here two words are one. */
const likeOne = 1.2;

/** A known name before a descent word stands for itself: the two are never glued, unless the other side ends in one, too. */
function swallows(name: NameWords, start: number, count: number, other: Word): boolean {
  if (count < 2 || endsInDescent.test(other.text)) return false;
  const last = (start + count - 1) % name.parts.length;
  return !name.isName[last] && name.isSpelled((start + count - 2) % name.parts.length);
}

const endsInDescent = /(?:بن|بنت|[bh][ei]nt?|ibn)$/;

/** A descent word at the edge of glued parts must be there on the other side too, not merely be swallowed. */
function held(
  book: WordBook,
  a: NameWords,
  b: NameWords,
  p: number,
  q: number,
  da: number,
  db: number,
  whole: number,
): boolean {
  const [bareA, bareB] = [inner(a, p, da), inner(b, q, db)];
  if (bareA.count === 0 || bareB.count === 0) return true;
  const without = (x: Word, y: Word): number => book.compare(x, y).pmi;
  if (bareA.count < da && whole <= without(book.word(bareA.text, a.script), b.run(q, db)) + 1.5) return false;
  return bareB.count === db || whole > without(a.run(p, da), book.word(bareB.text, b.script)) + 1.5;
}

/** The run without descent words at its edges. */
function inner(name: NameWords, start: number, count: number): { count: number; text: string } {
  const kept = taken(name, start, count).filter(
    (part, k) => part.kind === 'name' || (k > 0 && k < count - 1),
  );
  return { count: kept.length, text: kept.map((part) => part.text).join('') };
}

const nothing: readonly NamePart[] = [];

/** So many parts of a name from one on; the last is followed by the first. */
export function taken(name: NameWords, start: number, count: number): readonly NamePart[] {
  if (count === 0) return nothing;
  if (count === 1) return name.alone[start] as readonly NamePart[];
  const parts: NamePart[] = [];
  for (let k = 0; k < count; k++) parts.push(name.parts[(start + k) % name.parts.length] as NamePart);
  return parts;
}
