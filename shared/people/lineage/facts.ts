/** Facts two papers may agree on, each as chances under "the same person" and under the rivals. */
import type { FactName, PersonOnPaper } from '../evidence.ts';
import {
  compareNames,
  type DateLevel,
  dateChances,
  dateLevel,
  digitsApart,
  type NameComparison,
  nameFrequency,
} from './compare.ts';
import type { Fact, Rival } from './evidence-weighing.ts';
import { facts as chances, generation, name as nameWeights } from './weights.ts';
import { dateText, nameText, type Text, valueText, what, yearsText } from './wording.ts';

/** Shares of folded names, counted in the register. */
export type Frequencies = Readonly<Record<string, number>>;

export const unknown = (fact: FactName, text: Text, sources: readonly string[]): Fact => ({
  fact,
  comparable: false,
  same: 1,
  rivals: {},
  text,
  sources,
});
export const both = (a: PersonOnPaper, b: PersonOnPaper): readonly string[] => [
  ...new Set([a.source, b.source]),
];

/** The names of two papers; `more` adds what the link's own rivals make of them. */
export function nameFact(
  found: NameComparison | undefined,
  sources: readonly string[],
  counted: Frequencies | undefined,
  more: (found: NameComparison) => Partial<Record<Rival, number>> = () => ({}),
): Fact {
  if (found === undefined) return unknown('name', nameText(what.name, undefined), sources);
  const { same, rivals } = nameChances(found, nameFrequency(found.a, counted));
  return {
    fact: 'name',
    comparable: true,
    same,
    rivals: { ...rivals, ...more(found) },
    text: nameText(what.name, found),
    sources,
  };
}

/** A stranger agrees by name only as often as the name is common; a sibling shares all but the given name. */
function nameChances(
  found: NameComparison,
  frequency: number,
): { same: number; rivals: Record<'homonym' | 'stranger', number> } {
  return {
    same: found.odds,
    rivals: { homonym: Math.max(1, found.odds) * homonymFactor(found), stranger: 1 + frequency * found.odds },
  };
}
/** Whoever was picked for his name rarely also shares the father's name and the family. */
const homonymFactor = (found: NameComparison): number =>
  nameWeights.homonymByParts[Math.min(found.parts, nameWeights.homonymByParts.length - 1)] ?? 1;

export function dateFact(a: PersonOnPaper, b: PersonOnPaper, rivals: readonly Rival[]): Fact {
  if (a.birth === undefined || b.birth === undefined)
    return unknown('birth', dateText(what.birth, a.birth, b.birth, undefined), both(a, b));
  const level: DateLevel = dateLevel(a.birth, b.birth);
  return {
    fact: 'birth',
    comparable: true,
    ...dateChances(level, rivals),
    text: dateText(what.birth, a.birth, b.birth, level),
    sources: both(a, b),
  };
}

type Pair = readonly [number, number];
const spread = ([same, other]: Pair, rivals: readonly Rival[]): Pick<Fact, 'same' | 'rivals'> => ({
  same,
  rivals: Object.fromEntries(rivals.map((rival) => [rival, other])),
});

export function valueFact(
  fact: FactName,
  words: Text,
  a: string | undefined,
  b: string | undefined,
  table: { same: Pair; misread?: Pair; differs: Pair },
  rivals: readonly Rival[],
  sources: readonly string[],
): Fact {
  if (a === undefined || b === undefined) return unknown(fact, valueText(words, a, b, undefined), sources);
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  const apart = digitsApart(plain(a), plain(b));
  const verdict = apart === 0 ? 'same' : apart === 1 && table.misread !== undefined ? 'misread' : 'differs';
  const pair = table[verdict] ?? table.differs;
  return { fact, comparable: true, ...spread(pair, rivals), text: valueText(words, a, b, verdict), sources };
}

/** CIN of two papers: equal is strong, one letter apart may be a misreading, different is another person. */
export const cinFact = (a: PersonOnPaper, b: PersonOnPaper, rivals: readonly Rival[]): Fact =>
  valueFact(
    'cin',
    what.cin,
    a.cin,
    b.cin,
    { same: chances.cinSame, misread: chances.cinMisread, differs: chances.cinDiffers },
    rivals,
    both(a, b),
  );

export function placeFact(a: PersonOnPaper, b: PersonOnPaper, rivals: readonly Rival[]): Fact {
  const pair = compareNames(
    {
      ar: a.birthPlaceAr === undefined ? [] : [a.birthPlaceAr],
      lat: a.birthPlaceLat === undefined ? [] : [a.birthPlaceLat],
    },
    {
      ar: b.birthPlaceAr === undefined ? [] : [b.birthPlaceAr],
      lat: b.birthPlaceLat === undefined ? [] : [b.birthPlaceLat],
    },
  );
  if (pair === undefined) return unknown('birth-place', nameText(what.place, undefined), both(a, b));
  const odds = pair.odds;
  const chance = spread(
    odds >= 3 ? chances.placeSame : odds < 0.1 ? chances.placeDiffers : [1, 1],
    rivals.filter((rival) => rival !== 'sibling' && rival !== 'uncle'),
  );
  return {
    fact: 'birth-place',
    comparable: true,
    ...chance,
    rivals: { ...chance.rivals, sibling: chance.same, uncle: chance.same },
    text: nameText(what.place, pair),
    sources: both(a, b),
  };
}

export function yearsBetween(
  member: readonly PersonOnPaper[],
  children: readonly PersonOnPaper[],
  rivals: readonly Rival[],
): Fact {
  const born = [...member].reverse().find((person) => person.birth !== undefined);
  const child = children.find((person) => person.birth !== undefined);
  const years =
    born?.birth === undefined || child?.birth === undefined ? undefined : child.birth.year - born.birth.year;
  const sources = [born, child].flatMap((person) => (person === undefined ? [] : [person.source]));
  if (years === undefined) return unknown('generation', yearsText(undefined), sources);
  const density = ([mean, wide]: readonly [number, number]): number =>
    Math.exp(-0.5 * ((years - mean) / wide) ** 2) / wide + 1e-6;
  return {
    fact: 'generation',
    comparable: true,
    same: density(generation.same),
    rivals: Object.fromEntries(rivals.map((rival) => [rival, density(generation[rival])])),
    text: yearsText(years),
    sources,
  };
}
