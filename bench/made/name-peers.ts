/** What others use to tell whether two names are one: over Latin letters put for Arabic ones by the package any-ascii. */
import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';

export interface NamePeer {
  readonly name: string;
  /** Likeness of two names, 0 to 1. */
  readonly alike: (a: string, b: string) => number;
}

const latin = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
const wordsOf = (name: string): string[] => [...new Set(latin(name).split(' '))].filter(Boolean).sort();

function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const used = new Array<boolean>(b.length).fill(false);
  const left: string[] = [];
  [...a].forEach((letter, i) => {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (used[j] || b[j] !== letter) continue;
      used[j] = true;
      left.push(letter);
      return;
    }
  });
  if (left.length === 0) return 0;
  const right = [...b].filter((_, j) => used[j]);
  const swaps = left.filter((letter, i) => letter !== right[i]).length / 2;
  const jaro = (left.length / a.length + left.length / b.length + (left.length - swaps) / left.length) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Twice the letters in common, in order, over all letters. */
function ratio(a: string, b: string): number {
  if (a === '' && b === '') return 1;
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      next[j] =
        a[i - 1] === b[j - 1]
          ? (row[j - 1] as number) + 1
          : Math.max(row[j] as number, next[j - 1] as number);
    row = next;
  }
  return (2 * (row[b.length] as number)) / (a.length + b.length);
}

/** The best of what both have, and both with the rest of either: parts missing or in another order cost nothing. */
function tokenSetRatio(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const both = left.filter((word) => right.includes(word));
  const only = (words: readonly string[], others: readonly string[]): string =>
    [...both, ...words.filter((word) => !others.includes(word))].join(' ');
  const [shared, whole, other] = [both.join(' '), only(left, right), only(right, left)];
  const best = Math.max(ratio(shared, whole), ratio(shared, other));
  return Math.max(both.length > 0 ? best : 0, ratio(whole, other));
}

/** Share of words that sound like a word of the other name. */
function sameSounds(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => wordsOf(name).map((word) => doubleMetaphone(word))) as [
    [string, string][],
    [string, string][],
  ];
  const heard = (keys: readonly string[], others: readonly (readonly string[])[]): boolean =>
    others.some((other) => other.some((key) => key !== '' && keys.includes(key)));
  const hits =
    left.filter((keys) => heard(keys, right)).length + right.filter((keys) => heard(keys, left)).length;
  return hits / Math.max(1, left.length + right.length);
}

export const jaroWinklerPeer: NamePeer = {
  name: 'Jaro-Winkler over any-ascii, its best threshold',
  alike: (a, b) => jaroWinkler(latin(a), latin(b)),
};
export const namePeers: readonly NamePeer[] = [
  jaroWinklerPeer,
  { name: 'token-set ratio over any-ascii, its best threshold', alike: tokenSetRatio },
  { name: 'Double Metaphone over any-ascii, its best threshold', alike: sameSounds },
];
