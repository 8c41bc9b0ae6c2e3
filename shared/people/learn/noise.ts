/**
 * How scanning and reading spoil a name: letters that look alike, lost and added letters, blanks, stray vowel
 * marks. Written from what optical readers are known to confuse; used only to make samples to learn from.
 */
import type { Chance } from './chance.ts';

const arabicAlike = 'بتثنيپ جحخ دذر رزو سش صض طظ عغ فقم هةم هد مه كل ال اآأإ وؤر ىيئ نت يپب قف لا غع مع فغ بپ'
  .split(' ')
  .map((group) => [...group]);

const latinAlike: Readonly<Record<string, readonly string[]>> = {
  m: ['rn', 'n', 'in', 'nn'],
  n: ['ri', 'h', 'm', 'u', 'r'],
  h: ['b', 'li', 'n', 'll'],
  b: ['h', '6', 'lb', 'd'],
  d: ['cl', 'o', 'a'],
  e: ['c', 'o', 'é'],
  c: ['e', 'o', '('],
  o: ['0', 'a', 'c', 'e'],
  a: ['o', 'à', 'u', 'e', '4'],
  i: ['l', 'j', '1', 'í', 't', 'f'],
  l: ['1', 'I', 'i', 't', 'f'],
  t: ['l', 'f', 'r'],
  f: ['t', 'l'],
  u: ['v', 'n', 'o', 'ii'],
  v: ['u', 'y'],
  y: ['v', 'g'],
  s: ['5', 'z', 'a'],
  z: ['s', '2'],
  g: ['q', '9'],
  q: ['g', 'o'],
  k: ['lc', 'h', 'li'],
  r: ['n', 't', 'i'],
  w: ['vv', 'u'],
  j: ['i', 'J'],
  M: ['IN', 'N', 'IVI', 'H'],
  N: ['H', 'M', 'R'],
  B: ['H', '8', 'R', 'E'],
  H: ['N', 'B', 'II', 'R'],
  E: ['F', 'B', 'C', 'L'],
  F: ['E', 'P'],
  A: ['4', 'Á', 'R', 'O'],
  S: ['5', '8', 'B'],
  D: ['O', '0', 'U'],
  O: ['0', 'D', 'Q', 'C'],
  I: ['l', '1', 'T', 'L'],
  L: ['1', 'I', 'E', 'C'],
  C: ['G', 'O', 'E'],
  G: ['C', '6', 'O'],
  K: ['R', 'X', 'H'],
  R: ['K', 'B', 'P'],
  T: ['I', '7', 'F', 'Y'],
  U: ['O', 'V', 'D'],
  Z: ['2', 'S'],
  Y: ['V', 'T'],
};

const arabicNear = new Map<string, string[]>();
for (const group of arabicAlike)
  for (const letter of group)
    arabicNear.set(letter, [...(arabicNear.get(letter) ?? []), ...group.filter((other) => other !== letter)]);

const strayMarks = [...'\u064b\u064c\u064e\u064f\u0650\u0651\u0652'];

/** Spoils a printed name; `rate` is the share of letters touched, 0 leaves it as it is. */
export function misread(text: string, rate: number, chance: Chance): string {
  const arabic = /[\u0600-\u06ff]/.test(text);
  const letters = [...text];
  let out = '';
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as string;
    if (!chance.chance(rate)) {
      out += letter;
      continue;
    }
    const near = arabic ? arabicNear.get(letter) : latinAlike[letter];
    const kind = chance.next();
    if (letter === ' ') out += kind < 0.75 ? '' : chance.pick([' ', '.', '  ']);
    else if (kind < 0.6 && near !== undefined) out += chance.pick(near);
    else if (kind < 0.74) out += '';
    else if (kind < 0.84) out += `${letter} `;
    else if (kind < 0.9)
      out += arabic
        ? `${letter}${chance.pick(['ـ', '،', '.', letter])}`
        : `${letter}${chance.pick(["'", '.', letter])}`;
    else if (arabic && kind < 0.97) out += chance.pick([...'بتنيرلادمهو']);
    else if (kind < 0.97) out += chance.pick([...'aeiouhnlrst']);
    else out += letter;
  }
  return out.trim() === '' ? text : out.replace(/ {2,}/g, ' ').trim();
}

/** Vowel marks and stretched letters, as ornate or vocalised papers print them; the name stays the same. */
export function ornament(text: string, chance: Chance): string {
  const rate = chance.chance(0.5) ? 0.08 : 0.25;
  return [...text]
    .map((letter) =>
      letter === ' ' || !chance.chance(rate)
        ? letter
        : chance.chance(0.25)
          ? `ـ${letter}`
          : letter + chance.pick(strayMarks),
    )
    .join('');
}
