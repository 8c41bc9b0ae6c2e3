/**
 * Invented names with both spellings, so that the matcher does not lean on families it has seen:
 * a pronounced form is drawn first, then written in Arabic and, with a French hand's hesitations, in Latin letters.
 */
import type { Chance } from './chance.ts';

/** Sound → Arabic letter and Latin spellings, the most usual first. */
const consonants: readonly (readonly [string, string, string])[] = [
  ['b', 'ب', 'b'],
  ['t', 'ت', 't'],
  ['j', 'ج', 'j j dj'],
  ['H', 'ح', 'h'],
  ['x', 'خ', 'kh'],
  ['d', 'د', 'd'],
  ['D', 'ذ', 'd dh'],
  ['r', 'ر', 'r'],
  ['z', 'ز', 'z'],
  ['s', 'س', 's'],
  ['S', 'ش', 'ch ch sh'],
  ['c', 'ص', 's'],
  ['p', 'ض', 'd d dh'],
  ['T', 'ط', 't'],
  ['3', 'ع', 'a'],
  ['G', 'غ', 'gh gh rh'],
  ['f', 'ف', 'f'],
  ['q', 'ق', 'k q'],
  ['k', 'ك', 'k'],
  ['l', 'ل', 'l'],
  ['m', 'م', 'm'],
  ['n', 'ن', 'n'],
  ['h', 'ه', 'h'],
  ['w', 'و', 'ou w'],
  ['y', 'ي', 'y i'],
  ['g', 'گ', 'g gu'],
];
const common = 'bbtjHxddrrrzssSTT3Gffqkklllmmmnnnhg';
const vowels: Readonly<Record<string, readonly [string, string]>> = {
  a: ['', 'a a a e'],
  i: ['', 'i i e'],
  u: ['', 'ou o ou u'],
  A: ['ا', 'a a aa'],
  I: ['ي', 'i i y'],
  U: ['و', 'ou ou o u'],
};
/** 1, 2, 3 stand for drawn consonants; = doubles. */
const shapes = (
  '1a2a3I 1a2A3I 1a2=A3 1A2i3 1a2I3 1a2U3 ma12U3 1a23AwI 1a23AnI bU1a2=A3 bU1a23a bU12I3 ban1a2I3 ban1A2i3 ban1a2=U3 ' +
  'U1a2=U3 U12A3 a12a3 A12I3 1i23I 1u23I 1u2ay3I 1a2=U3I 1a2A3Iya 1I2A3 1U2A3I 1a2=I3 a1a23A2 ta1a23ant 1a2wAn 12I3I 1a2a3 ' +
  'aIt1a2=I3 aIt1A23U bal1a2=A3 bal1I23 1a23a2I 1U23An 1i2A3 1a2U3a 1I23 1U23ar 1A2I3U 1a2an3 '
)
  .trim()
  .split(/\s+/);

export interface InventedName {
  readonly ar: string;
  readonly lat: readonly string[];
  readonly sounds: string;
}

export function inventFamily(chance: Chance): InventedName {
  let sounds = chance.pick(shapes);
  for (const place of ['1', '2', '3']) sounds = sounds.replaceAll(place, chance.pick([...common]));
  return write(sounds, chance);
}

/** Sounds a Latin hand may write alike: exchanging them would not make another name. */
const alike = ['sczC', 'tT', 'dDp', 'kqg', 'hHx', 'G', '3'];

/** Another family that sounds close: one or two consonants changed for ones no hand would confuse. */
export function inventNear(name: InventedName, chance: Chance): InventedName {
  const letters = [...name.sounds];
  const places = letters.flatMap((letter, i) => (common.includes(letter) && letter !== '3' ? [i] : []));
  for (let changes = chance.pick([1, 2, 2, 2, 2, 3, 3, 3]); changes > 0 && places.length > 0; changes--) {
    const at = places.splice(chance.below(places.length), 1)[0] as number;
    const old = letters[at] as string;
    const group = alike.find((g) => g.includes(old)) ?? old;
    const others = [...'bjxdrzsSfklmnhHGT'].filter((letter) => !group.includes(letter));
    letters[at] = chance.pick(others);
  }
  return write(letters.join(''), chance);
}

function write(sounds: string, chance: Chance): InventedName {
  const article = !/^(bU|ban|bal|aIt|U|A|a)/.test(sounds) && chance.chance(0.45);
  const ar = (article ? 'ال' : '') + writeArabic(sounds);
  const lat = new Set<string>();
  for (let k = 0; k < 6; k++) {
    const word = writeLatin(sounds, chance);
    lat.add(
      article && chance.chance(0.5) ? `${chance.pick(['El-', 'El-', 'El ', 'L', 'Al-'])}${word}` : word,
    );
  }
  return { ar, lat: [...lat], sounds };
}

function writeArabic(sounds: string): string {
  let out = '';
  [...sounds].forEach((sound, i) => {
    if (sound === '=') return;
    const vowel = vowels[sound];
    if (vowel === undefined) out += consonants.find(([s]) => s === sound)?.[1] ?? '';
    else if (i === 0) out += sound === 'U' ? 'أو' : sound === 'I' ? 'إي' : sound === 'A' ? 'آ' : 'أ';
    else if (sound === 'a' && i === sounds.length - 1) out += 'ة';
    else out += vowel[0];
  });
  return out;
}

function writeLatin(sounds: string, chance: Chance): string {
  let out = '';
  [...sounds].forEach((sound, i) => {
    const vowel = vowels[sound];
    const next = sounds[i + 1];
    if (sound === '=') {
      if (!/(ch|kh|gh|sh|ou|dj|gu|a)$/.test(out) && chance.chance(0.75)) out += out.at(-1) ?? '';
    } else if (vowel !== undefined) {
      // A short vowel between consonants is often not written.
      if (sound === 'a' && i > 0 && next !== undefined && chance.chance(0.08)) return;
      out += chance.pick(vowel[1].split(' '));
    } else {
      const between = /[aeiou]$/.test(out) && next !== undefined && vowels[next] !== undefined;
      // The ayn beside a vowel is heard in the vowel alone as often as it is written.
      if (
        sound === '3' &&
        (between || /[aeiou]$/.test(out) || (next !== undefined && vowels[next] !== undefined))
      ) {
        out += chance.pick(['a', 'a', '']);
        return;
      }
      const spelling = chance.pick((consonants.find(([s]) => s === sound)?.[2] ?? '').split(' '));
      out += (sound === 's' || sound === 'c') && between && chance.chance(0.7) ? 'ss' : spelling;
    }
  });
  if (/[aiounrl]n$/.test(out) && chance.chance(0.3)) out += 'e';
  return out.charAt(0).toUpperCase() + out.slice(1);
}
