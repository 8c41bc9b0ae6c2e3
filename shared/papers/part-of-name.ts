/** Words of names: which are known ones, which open one, and given and family name parted where they stand together. */

import { spellings } from '#shared/people/lexicon/lexicon';
import { joinedFirst, joinedLast, latinArticles, nasabWords } from '#shared/people/lexicon/particles';
import { foldArabic, foldLatin } from '#shared/people/name';
import { foldText } from '#shared/people/spelling';
import type { Piece } from './scene.ts';

const letters = ({ text }: Piece) => text.replace(/[^\p{L}'’-]/gu, '');
const isIn = (words: ReadonlySet<string>, piece: Piece | undefined) =>
  piece !== undefined && (words.has(letters(piece).toLowerCase()) || words.has(foldText(letters(piece))));
const isCapital = (piece: Piece) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(letters(piece));

const particles: ReadonlySet<string> = new Set([
  ...joinedFirst,
  ...joinedLast,
  ...latinArticles,
  ...Object.keys(nasabWords),
  // Of the sons of: `إد بلقاسم`, `نايت علي`.
  ...['إد', 'اد', 'إدا', 'ادا', 'نايت', 'id', 'ida', 'nait', 'naït'],
]);
/** `ولد`, `آيت`, `EL`: no name by itself, and part of one. */
export const isParticle = (piece: Piece): boolean => isIn(particles, piece);

/** Whether our lexicon spells a name so. */
export function isKnownName(text: string): boolean {
  const arabic = /\p{Script=Arabic}/u.test(text);
  return spellings[arabic ? 'ar' : 'lat'].has(arabic ? foldArabic(text) : foldLatin(text));
}

/**
 * Latin family names are in capitals where given names are not; else, as in Arabic, the given name comes first, and two
 * words are one name after «عبد» and before «الدين».
 * @param length words of the name; what follows it on the line is none of it
 */
export function partOfName(
  words: readonly Piece[],
  length: number,
  part: 'given' | 'family',
): readonly Piece[] {
  const name = words.filter((piece) => letters(piece) !== '').slice(0, length);
  const capitals = name.filter(isCapital);
  const isLatin = name.some(({ text }) => /\p{Script=Latin}/u.test(text));
  if (isLatin && capitals.length > 0 && capitals.length < name.length)
    return name.filter((piece) => isCapital(piece) === (part === 'family'));
  let end = 1;
  if (isIn(joinedFirst, name[0]) || isIn(joinedLast, name[1])) end = 2;
  return part === 'given' ? name.slice(0, end) : name.slice(end);
}

/** `EL-OURIAGHLI, Ahmed, né en 1925`: the family first in capitals and a comma, as in a list. Undefined where it is none. */
export function partOfListed(
  words: readonly Piece[],
  part: 'given' | 'family',
): readonly Piece[] | undefined {
  const comma = words.findIndex(({ text }) => text.endsWith(','));
  const family = words.slice(0, comma + 1);
  const rest = words.slice(comma + 1);
  const more = rest.findIndex(({ text }) => !/^\p{Lu}\p{Ll}[\p{L}'’-]*,?$/u.test(text));
  const given = more < 0 ? rest : rest.slice(0, more);
  const end = given.findIndex(({ text }) => text.endsWith(','));
  if (comma < 0 || comma > 3 || !family.every(isCapital) || end < 0 || end > 2) return undefined;
  return part === 'family' ? family : given.slice(0, end + 1);
}
