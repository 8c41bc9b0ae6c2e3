/** What a name says of its bearer's sex: by its end, by the descent word after it, by the lexicon. */
import type { NameWords } from './name-words.ts';
import { type Step, textOf } from './steps.ts';
import type { WordBook } from './words.ts';

/** A final ة / a on one head only often is the whole difference between a man's and a woman's name. */
export function endsDiffer(head: Step | undefined): number {
  if (head === undefined) return 0;
  const feminine = (side: readonly NamePartText[]): boolean => /[هa]$/.test(side.at(-1)?.text ?? '');
  return feminine(head.a) === feminine(head.b) ? 0 : 1;
}
type NamePartText = { readonly text: string };

/** What the first descent word says of a person's sex (بن, بنت). */
const sexSaid = (name: NameWords): string | undefined =>
  name.parts.find((part) => part.kind === 'nasab')?.sex;

/** The first descent words say two sexes, laid on each other or not. */
export function descentSexDiffers(a: NameWords, b: NameWords): number {
  const [x, y] = [sexSaid(a), sexSaid(b)];
  return (x === 'M' && y === 'F') || (x === 'F' && y === 'M') ? 1 : 0;
}

/** How far the first name of one side is of the other sex than the descent word of the other side says. */
export function descentAgainst(
  said: NameWords,
  head: Step['a'] | undefined,
  other: NameWords,
  words: WordBook,
): number {
  const sex = sexSaid(said);
  if (head === undefined || (sex !== 'M' && sex !== 'F')) return 0;
  const { male, female } = words.sharesOf(words.word(textOf(head), other.script));
  return sex === 'F' ? male : female;
}
