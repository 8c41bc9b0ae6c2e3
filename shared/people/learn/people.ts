/** Invented people: names as the country bears them, and those easily taken for each other. */

import { keptApart } from '../lexicon/kept-apart.ts';
import { borneBy, classOf, nameClasses } from '../lexicon/lexicon.ts';
import { arabicLetters, bitsOf, foldArabic } from '../name.ts';
import type { Chance } from './chance.ts';
import { inventFamily, inventNear } from './invent.ts';

/** One name with all its spellings; `id` is the lexicon class, or −1 for an invented family. */
export interface Spelt {
  readonly id: number;
  readonly ar: readonly string[];
  readonly lat: readonly string[];
  readonly sex?: 'M' | 'F';
  /** How an invented name sounds. */
  readonly sounds?: string;
}

export interface Kin {
  readonly sex: 'M' | 'F';
  readonly given: Spelt;
  /** Father, his father, and so on. */
  readonly line: readonly Spelt[];
  readonly family: Spelt;
}

const spell = (use: 'man' | 'woman' | 'family'): Spelt[] =>
  nameClasses.flatMap((entry, i) =>
    entry.use === use
      ? [
          {
            id: classOf[i] as number,
            ar: entry.printedAr,
            lat: entry.printedLat,
            ...(use === 'family' ? {} : { sex: use === 'man' ? ('M' as const) : ('F' as const) }),
          },
        ]
      : [],
  );
export const men = spell('man');
export const women = spell('woman');
/** Two names given as one. */
export const compounds = men.filter((name) => /^(?:محمد|مصطفى)./.test(name.ar[0] as string));
export const familyNames = spell('family');

/** Half of the people bear names as often as the country does, half any name of the lexicon. */
export function anyMan(chance: Chance): Spelt {
  return chance.chance(0.5) ? asBorne(men, chance) : chance.pick(men);
}
export function anyGiven(sex: 'M' | 'F', chance: Chance): Spelt {
  if (sex === 'M') return anyMan(chance);
  return chance.chance(0.35) ? asBorne(women, chance) : chance.pick(women);
}

const steps = new Map<readonly Spelt[], Float64Array>();
/** One of the list, each as often as it is borne. */
function asBorne(list: readonly Spelt[], chance: Chance): Spelt {
  let rising = steps.get(list);
  if (rising === undefined) {
    let sum = 0;
    rising = Float64Array.from(list, (name) => {
      sum += borneBy[name.id] as number;
      return sum;
    });
    steps.set(list, rising);
  }
  const at = chance.next() * (rising.at(-1) as number);
  return list[rising.findIndex((upTo) => upTo >= at)] as Spelt;
}
export function anyFamily(chance: Chance): Spelt {
  if (chance.chance(0.5)) return chance.pick(familyNames);
  return invented(inventFamily(chance));
}
const invented = (name: ReturnType<typeof inventFamily>): Spelt => ({ ...name, id: -1, ar: [name.ar] });

/** A name's Arabic letters without its article, and which they are, as bits. */
interface Letters {
  readonly bare: string;
  readonly bits: number;
}
const folded = new Map<Spelt, Letters>();
function lettersOf(name: Spelt): Letters {
  let letters = folded.get(name);
  if (letters === undefined) {
    const bare = foldArabic(name.ar[0] as string).replace(/^ال/, '');
    let bits = 0;
    for (let i = 0; i < bare.length; i++) bits |= 1 << arabicLetters.indexOf(bare.charAt(i));
    letters = { bare, bits };
    if (name.id >= 0) folded.set(name, letters);
  }
  return letters;
}

/** Names whose Arabic letters differ little, somewhat more, and a little more than that; used to make the hard "no" samples. */
interface NearOnes {
  readonly little: readonly Spelt[];
  readonly some: readonly Spelt[];
  readonly loose: readonly Spelt[];
}
const nearOnes = new Map<Spelt, NearOnes>();
function near(name: Spelt, list: readonly Spelt[]): NearOnes {
  const known = nearOnes.get(name);
  if (known !== undefined) return known;
  const [little, some, loose]: [Spelt[], Spelt[], Spelt[]] = [[], [], []];
  const one = lettersOf(name);
  const spellings = new Set(name.lat);
  for (const other of list) {
    const { bare, bits } = lettersOf(other);
    if (other.id === name.id || Math.abs(one.bare.length - bare.length) > 2) continue;
    const few = Math.min(one.bare.length, bare.length) > 4 ? 2 : 1;
    // A letter changed is one letter less and one more.
    if (bitsOf(one.bits ^ bits) > 2 * (few + 2)) continue;
    const far = editDistance(one.bare, bare);
    // Names a Latin hand may spell alike (حامد and حميد: Hamid) are no fair sample of "different".
    if (far > few + 2 || other.lat.some((spelling) => spellings.has(spelling))) continue;
    (far <= few ? little : far === few + 1 ? some : loose).push(other);
  }
  const found = { little, some, loose };
  nearOnes.set(name, found);
  return found;
}

const givenNames = [...men, ...women];
/** Families of given names often taken for each other. */
const takenForEachOther: readonly (readonly Spelt[])[] = keptApart
  .trim()
  .split('\n')
  .map((line) => {
    const names = line.split(' ').map((ar) => givenNames.find((name) => name.ar.includes(ar)));
    return [...new Set(names.filter((name) => name !== undefined))];
  })
  .filter((names) => names.length > 1);

const anyOfThose = (chance: Chance): readonly [readonly Spelt[], Spelt] => {
  const names = chance.pick(takenForEachOther);
  return [names, chance.pick(names)];
};
/** One of those, as often as it is borne: the two names most people mix up are Mohamed and M'hamed, Hassan and Hussein. */
const allTaken = [...new Set(takenForEachOther.flat())];
const oftenOfThose = (chance: Chance): readonly [readonly Spelt[], Spelt] => {
  const one = asBorne(allTaken, chance);
  return [chance.pick(takenForEachOther.filter((names) => names.includes(one))), one];
};

/** Two names often taken for each other. */
export function twoNear(chance: Chance): readonly [Spelt, Spelt] {
  const [names, one] = chance.chance(0.5) ? anyOfThose(chance) : oftenOfThose(chance);
  const other = chance.pick(
    names.filter((name) => name.id !== one.id && !name.lat.some((s) => one.lat.includes(s))),
  );
  return other === undefined ? twoNear(chance) : [one, other];
}

export function nearGiven(name: Spelt, chance: Chance): Spelt | undefined {
  const { little, some } = near(name, givenNames);
  const list = chance.chance(0.8) || some.length === 0 ? little : some;
  if (list.length === 0) return undefined;
  return chance.chance(0.5) ? asBorne(list, chance) : chance.pick(list);
}
export function nearFamily(name: Spelt, chance: Chance): Spelt {
  if (name.sounds !== undefined)
    return invented(inventNear({ ar: name.ar[0] as string, lat: name.lat, sounds: name.sounds }, chance));
  const { little, some, loose } = near(name, familyNames);
  const list = chance.pick([little, some, loose].filter((names) => names.length > 0)) ?? [];
  return list.length === 0 ? anyFamily(chance) : chance.pick(list);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}
export function anyone(chance: Chance): Kin {
  const sex = chance.chance(0.62) ? 'M' : 'F';
  return {
    sex,
    given: anyGiven(sex, chance),
    line: [anyMan(chance), anyMan(chance), anyMan(chance)],
    family: anyFamily(chance),
  };
}
