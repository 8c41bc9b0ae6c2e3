/** What a Latin hand hesitates between where it writes a Moroccan name as it is heard: vowels, doubled letters, digraphs. */
import type { Chance } from './chance.ts';

/** A writing and what else it may be written as, the longer writings first. */
const writings: readonly (readonly [string, readonly string[]])[] = [
  ['aou', ['aw', 'ao', 'aou']],
  ['ou', ['o', 'u', 'w', 'oo']],
  ['oua', ['wa', 'ua', 'oa']],
  ['ch', ['sh', 'ch', 'c']],
  ['sh', ['ch']],
  ['kh', ['k', 'h', 'kh']],
  ['gh', ['g', 'r', 'rh']],
  ['dj', ['j']],
  ['th', ['t']],
  ['ss', ['s', 'c']],
  ['ai', ['ay', 'e', 'ei', 'aa']],
  ['ei', ['ai', 'i', 'ey']],
  ['ia', ['ya', 'iya', 'ea']],
  ['aa', ['a', 'e']],
  ['ee', ['i']],
  ['a', ['e', 'aa', 'a', '']],
  ['e', ['a', 'i', '', 'é']],
  ['i', ['y', 'e', 'ee', '']],
  ['y', ['i', 'yi']],
  ['o', ['ou', 'u', 'a']],
  ['u', ['ou', 'o']],
  ['w', ['ou', 'v']],
  ['k', ['q', 'c', 'kk']],
  ['q', ['k', 'c']],
  ['j', ['dj', 'g']],
  ['g', ['gu', 'k', 'gg']],
  ['s', ['ss', 'c', 'z']],
  ['z', ['zz', 's']],
  ['h', ['', 'hh']],
  ['t', ['tt']],
  ['d', ['dd', 't']],
  ['l', ['ll']],
  ['m', ['mm']],
  ['n', ['nn', 'ne']],
  ['r', ['rr']],
  ['b', ['bb']],
  ['f', ['ff', 'ph']],
];
/** A hand sure of its French hesitates in one place or two of a name. */
const places = [1, 1, 1, 2, 2, 3];

/** One name written anew: its first letter stays, for a hand hears that best. */
export function hesitate(word: string, chance: Chance): string {
  let out = word;
  for (let left = chance.pick(places); left > 0; left--) {
    const at = 1 + chance.below(Math.max(1, out.length - 1));
    const rest = out.slice(at);
    const found = writings.find(([writing]) => rest.startsWith(writing));
    if (found === undefined) continue;
    out = out.slice(0, at) + chance.pick(found[1]) + rest.slice(found[0].length);
  }
  return out.length < 3 ? word : out;
}
