/**
 * How scanning and reading spoil a name: letters that look alike, lost and added letters, blanks, stray vowel
 * marks. Written from what optical readers are known to confuse; used only to make samples to learn from.
 */
import type { Chance } from './chance.ts';

const arabicAlike =
  'بتثنيپ نيتبئ جحخ حجع دذر درل رزو ون سش صض طظ عغ عغفم فقم فقو هةم ةه هد مهع كل كلا ال اآأإ وؤر ىيئ نرل'
    .split(' ')
    .map((group) => [...group]);

const latinAlike: Readonly<Record<string, readonly string[]>> = {
  m: ['rn', 'n', 'in', 'nn', 'ni', 'ra'],
  n: ['ri', 'h', 'm', 'u', 'r', 'a', 'ii'],
  h: ['b', 'li', 'n', 'll', 'k', 'lı'],
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
  M: ['IN', 'N', 'IVI', 'H', 'RN', 'NI', 'W'],
  N: ['H', 'M', 'R'],
  B: ['H', '8', 'R', 'E'],
  H: ['N', 'B', 'II', 'R', 'LI', 'M', 'K', 'A'],
  E: ['F', 'B', 'C', 'L'],
  F: ['E', 'P'],
  A: ['4', 'Á', 'R', 'O'],
  S: ['5', '8', 'B'],
  D: ['O', '0', 'U'],
  O: ['0', 'D', 'Q', 'C'],
  I: ['l', '1', 'T', 'L'],
  L: ['1', 'I', 'E', 'C', 'T', 'l'],
  C: ['G', 'O', 'E'],
  G: ['C', '6', 'O'],
  K: ['R', 'X', 'H'],
  R: ['K', 'B', 'P'],
  T: ['I', '7', 'F', 'Y'],
  U: ['O', 'V', 'D'],
  Z: ['2', 'S'],
  Y: ['V', 'T'],
};

/** Two letters read as one. */
const merged: Readonly<Record<string, string>> = Object.fromEntries(
  'rn>m in>m ni>m nn>m ri>n cl>d ci>a li>h il>h lt>k ii>u vv>w ol>d tt>ll RN>M IN>M LI>U VV>W OU>O ou>o نت>ش سن>ش بن>س لا>ل'
    .split(' ')
    .map((both) => both.split('>') as [string, string]),
);

const arabicNear = new Map<string, string[]>();
for (const group of arabicAlike)
  for (const letter of group)
    arabicNear.set(letter, [...(arabicNear.get(letter) ?? []), ...group.filter((other) => other !== letter)]);

const strayMarks = [...'\u064b\u064c\u064e\u064f\u0650\u0651\u0652'];

/** Spoils a printed name; `rate` is the share of letters touched, 0 leaves it as it is. */
export function misread(text: string, rate: number, chance: Chance): string {
  // Blanks are lost more easily than letters.
  return spoil(text, (letter) => chance.chance(letter === ' ' ? 1.5 * rate : rate), chance);
}

/** Spoils so many places of a printed name, as most readings have one or two. */
export function misreadPlaces(text: string, places: number, chance: Chance): string {
  const length = [...text].length;
  const touched = new Set(Array.from({ length: places }, () => chance.below(length)));
  return spoil(text, (_, i) => touched.has(i), chance);
}

function spoil(text: string, touched: (letter: string, i: number) => boolean, chance: Chance): string {
  const arabic = /[\u0600-\u06ff]/.test(text);
  const letters = [...text];
  let out = '';
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as string;
    if (!touched(letter, i)) {
      out += letter;
      continue;
    }
    const one = merged[letter + (letters[i + 1] ?? '')];
    if (one !== undefined && chance.chance(0.5)) {
      out += one;
      i++;
      continue;
    }
    const near = arabic ? arabicNear.get(letter) : latinAlike[letter];
    const kind = chance.next();
    if (letter === ' ') out += kind < 0.75 ? '' : chance.pick([' ', '.', '  ']);
    else if (kind < 0.62 && near !== undefined) out += chance.pick(near);
    else if (kind < 0.76) out += '';
    else if (kind < 0.85) out += `${letter} `;
    else if (kind < 0.9)
      out += arabic
        ? `${letter}${chance.pick(['ـ', '،', '.', letter])}`
        : `${letter}${chance.pick(["'", '.', letter])}`;
    else if (arabic && kind < 0.95) out += chance.pick([...'بتنيرلادمهو']);
    else if (kind < 0.95) out += chance.pick([...'aeiouhnlrst']);
    else if (/^\p{L}$/u.test(letters[i + 1] ?? '') && !/[اوي]/.test(letter + letters[i + 1])) {
      // A hand that types takes two letters the wrong way round.
      out += `${letters[i + 1]}${letter}`;
      i++;
    } else out += letter;
  }
  // Words are cut where a field ends.
  if (out !== text && out.length > 6 && chance.chance(0.04))
    out = chance.chance(0.5) ? out.slice(1) : out.slice(0, -1);
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
