/**
 * A rough consonant skeleton shared by Arabic and French spellings of one name.
 * Only good enough to notice that two spellings on one card can hardly be one name; identity is decided elsewhere.
 */

const arabicSounds: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ط: 't',
  ج: 'j',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ض: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ص: 's',
  ش: 's',
  غ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  ڭ: 'g',
  گ: 'g',
  ݣ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};
const latinSounds: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  t: 't',
  j: 'j',
  h: 'h',
  d: 'd',
  r: 'r',
  z: 'z',
  s: 's',
  c: 'k',
  k: 'k',
  q: 'k',
  x: 'k',
  g: 'g',
  f: 'f',
  v: 'f',
  l: 'l',
  m: 'm',
  n: 'n',
};

/** Consonants only; the article, doubled letters, h and vowels are too unsteady to count. */
export function skeleton(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/gu, '')
    .toLowerCase();
  const words = plain.split(/[\s'’-]+/u).filter((word) => !/^(?:el|al|er|es|ed|en|et|ez|ech|l)$/u.test(word));
  let sounds = '';
  for (const word of words) {
    const bare = word
      .replace(/^ال(?=.{2})/u, '')
      // Abdelwahed, Abderrahim: the article in the middle.
      .replace(/^abd(?:e|a|u|ou)(?:l|rr|ss|nn|dd|zz|tt|ch|r|s|n)?/u, 'abd')
      .replace(/kh/gu, 'k')
      .replace(/gh/gu, 'g')
      .replace(/ch|sh/gu, 's')
      .replace(/dj/gu, 'j')
      .replace(/ph/gu, 'f');
    let before = '';
    for (const letter of bare) {
      const sound = arabicSounds[letter] ?? latinSounds[letter] ?? '';
      if (sound !== 'h' && sound !== before) sounds += sound;
      before = sound;
    }
  }
  return sounds;
}

/** What may stand or not in either script: the ending ة, and the article written as a bare L (Lahbib). */
function variants(name: string): string[] {
  const own = skeleton(name);
  const all = [own];
  if (/(?:ة|ah?|at)$/iu.test(name)) all.push(own.replace(/t$/u, ''), `${own.replace(/t$/u, '')}t`);
  if (/^l/iu.test(name)) all.push(...all.map((one) => one.replace(/^l/u, '')));
  return all;
}

function editShare(one: string, two: string): number {
  const longest = Math.max(one.length, two.length);
  if (longest === 0) return 0;
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= two.length; j++) {
      next[j] = Math.min(row[j - 1]! + soundCost(one[i - 1]!, two[j - 1]!), row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[two.length]! / longest;
}

/** 0 = same consonants, 1 = nothing in common. */
export function soundDistance(a: string, b: string): number {
  return Math.min(...variants(a).flatMap((one) => variants(b).map((two) => editShare(one, two))));
}

const near = new Set(['jg', 'gj', 'kg', 'gk', 'sz', 'zs', 'td', 'dt', 'sk', 'ks', 'gr', 'rg']);

function soundCost(a: string, b: string): number {
  return a === b ? 0 : near.has(a + b) ? 0.4 : 1;
}

/** Cities whose French name is another word. */
const otherNames = new Set([
  'الدار البيضاء casablanca',
  'طنجة tanger',
  'الجزائر alger',
  'القنيطرة port-lyautey',
]);

/** Undefined when too few consonants are left to tell. */
export function soundsAlike(arabic: string, latin: string): boolean | undefined {
  if (otherNames.has(`${arabic} ${latin.toLowerCase()}`)) return true;
  const length = Math.max(skeleton(arabic).length, skeleton(latin).length);
  if (length < 2) return undefined;
  // One consonant may always be told otherwise (التطواني, Tetouani).
  return soundDistance(arabic, latin) <= (length >= 3 ? Math.max(0.25, 1.01 / length) : 0.25);
}
