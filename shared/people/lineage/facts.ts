/** Facts two papers may agree on, each weighed under "the same person" and under the rivals. */
import { type PartialDate, toIso } from '../dates.ts';
import type { FactName, LedgerSide, PersonOnPaper, PersonPart, Rival, Verdict } from '../evidence.ts';
import {
  compareNames,
  type Frequencies,
  homonymFactor,
  type NameComparison,
  nameFrequency,
  type Spelled,
} from './compare.ts';
import { birthLevel, type DateLevel, dateLevel, digitsApart } from './date-levels.ts';
import type { Comparison } from './evidence-weighing.ts';
import { facts as chances, type DateLevels, dates, generation, name as nameWeights } from './weights.ts';
import { witnessOf } from './witnesses.ts';

export type Odds = Readonly<Partial<Record<Rival, number>>>;

/** What the paper says under this part, and where. */
export function sideOf(person: PersonOnPaper, part: PersonPart, value: string | undefined): LedgerSide {
  const place = person.places?.[part];
  return {
    paper: person.paper,
    source: person.source,
    ...(value === undefined ? {} : { value }),
    ...(value === undefined || place === undefined ? {} : { place }),
  };
}
export const witnessesOf = (a: PersonOnPaper, b: PersonOnPaper): readonly [string, string] => [
  witnessOf(a),
  witnessOf(b),
];

const isArabic = (text: string): boolean => /[\u0600-\u06ff]/u.test(text);
type Named = 'name' | 'father' | 'mother' | 'birthPlace';
const partOf = (part: Named, spelling: string | undefined): PersonPart =>
  `${part}${spelling !== undefined && !isArabic(spelling) ? 'Lat' : 'Ar'}`;
const spelledAs = (person: PersonOnPaper, part: Named): string | undefined =>
  [person[`${part}Ar`], person[`${part}Lat`]].flat().find((text) => text !== undefined);

/** Two names compared, or the one there is beside the silence of the other paper. */
export function named(
  fact: FactName,
  part: Named,
  a: PersonOnPaper,
  b: PersonOnPaper,
  found: NameComparison | undefined,
  odds: (found: NameComparison) => Odds,
): Comparison {
  const [left, right] = found === undefined ? [spelledAs(a, part), spelledAs(b, part)] : [found.a, found.b];
  return {
    fact,
    verdict: nameVerdict(found),
    ...(found === undefined ? {} : { odds: odds(found) }),
    sides: [sideOf(a, partOf(part, left), left), sideOf(b, partOf(part, right), right)],
    witnesses: witnessesOf(a, b),
  };
}
const nameVerdict = (found: NameComparison | undefined): Verdict =>
  found === undefined
    ? 'not-comparable'
    : found.odds >= nameWeights.alike
      ? 'agrees'
      : found.odds >= 1
        ? 'near'
        : 'differs';

/** A stranger agrees by name only as often as the name is common; a namesake always, but for his forebears. */
export const againstOthers = (found: NameComparison, counted: Frequencies | undefined): Odds => ({
  homonym: found.odds / (Math.max(1, found.odds) * homonymFactor(found, counted)),
  stranger: found.odds / (1 + nameFrequency(found.a, counted) * found.odds),
});

/** Father or mother of both: against brothers and sisters it weighs only where they are half ones. */
export function parentFact(key: 'father' | 'mother', a: PersonOnPaper, b: PersonOnPaper): Comparison {
  const of = (person: PersonOnPaper): Spelled => ({ ar: person[`${key}Ar`], lat: person[`${key}Lat`] });
  return named(key, key, a, b, compareNames(of(a), of(b)), ({ odds }) => {
    const same = Math.min(nameWeights.parentMost, odds);
    const half = nameWeights.halfSibling[key];
    return { sibling: same / ((1 - half) * same + half), homonym: same, stranger: same };
  });
}

const levelVerdict: Readonly<Record<DateLevel, Verdict>> = {
  day: 'agrees',
  month: 'agrees',
  year: 'agrees',
  about: 'agrees',
  misread: 'near',
  near: 'near',
  decade: 'differs',
  far: 'differs',
};
/** A Hijri date is shown as it stands, its year told apart by its letter. */
const dateShown = (gregorian: PartialDate | undefined, hijri?: PartialDate): string | undefined =>
  gregorian !== undefined ? toIso(gregorian) : hijri === undefined ? undefined : `${toIso(hijri)} هـ`;

export function birthFact(
  a: PersonOnPaper,
  b: PersonOnPaper,
  rivals: readonly Rival[],
  chance: (rival: Rival, level: DateLevel) => number = (rival, level) => dates[rival][level],
): Comparison {
  const level = birthLevel(a, b);
  const part = (person: PersonOnPaper): PersonPart => (person.birth === undefined ? 'birthHijri' : 'birth');
  return {
    fact: 'birth',
    verdict: level === undefined ? 'not-comparable' : levelVerdict[level],
    ...(level === undefined ? {} : { odds: dateOdds(level, rivals, chance), detail: level }),
    sides: [
      sideOf(a, part(a), dateShown(a.birth, a.birthHijri)),
      sideOf(b, part(b), dateShown(b.birth, b.birthHijri)),
    ],
    witnesses: witnessesOf(a, b),
  };
}
const dateOdds = (
  level: keyof DateLevels,
  rivals: readonly Rival[],
  chance: (rival: Rival, level: DateLevel) => number,
): Odds => Object.fromEntries(rivals.map((rival) => [rival, dates.same[level] / chance(rival, level)]));

/** Nobody shares the day of his death with his relatives more than with others. */
export function deathFact(a: PersonOnPaper, b: PersonOnPaper, rivals: readonly Rival[]): Comparison {
  const level = a.death === undefined || b.death === undefined ? undefined : dateLevel(a.death, b.death);
  return {
    fact: 'death',
    verdict: level === undefined ? 'not-comparable' : levelVerdict[level],
    ...(level === undefined
      ? {}
      : { odds: dateOdds(level, rivals, (_, at) => dates.stranger[at]), detail: level }),
    sides: [sideOf(a, 'death', dateShown(a.death)), sideOf(b, 'death', dateShown(b.death))],
    witnesses: witnessesOf(a, b),
  };
}

type Pair = readonly [number, number];
type Numbered = { readonly same: Pair; readonly misread?: Pair; readonly differs: Pair };
const numbers = {
  cin: ['cin', { same: chances.cinSame, misread: chances.cinMisread, differs: chances.cinDiffers }],
  actNumber: ['act-number', { same: chances.actNumberSame, differs: chances.actNumberDiffers }],
  memberNumber: [
    'number',
    { same: chances.numberSame, misread: chances.numberMisread, differs: chances.numberDiffers },
  ],
} as const satisfies Record<string, readonly [FactName, Numbered]>;

/** A number of two papers: equal is strong, one letter apart may be a misreading, different is another person. */
export function numberFact(
  part: keyof typeof numbers,
  a: PersonOnPaper,
  b: PersonOnPaper,
  rivals: readonly Rival[],
): Comparison {
  const [fact, table]: readonly [FactName, Numbered] = numbers[part];
  const [left, right] = [a[part], b[part]];
  const sides: Comparison['sides'] = [sideOf(a, part, left), sideOf(b, part, right)];
  const witnesses = witnessesOf(a, b);
  if (left === undefined || right === undefined)
    return {
      fact,
      verdict: 'not-comparable',
      sides,
      witnesses,
    };
  const apart =
    part === 'actNumber' ? actsApart(left, right) : digitsApart(plainNumber(left), plainNumber(right));
  const found = apart === 0 ? 'same' : apart === 1 && table.misread !== undefined ? 'misread' : 'differs';
  const [same, other] = table[found] ?? table.differs;
  return {
    fact,
    verdict: found === 'same' ? 'agrees' : found === 'misread' ? 'near' : 'differs',
    detail: found === 'misread' ? 'one-digit' : found,
    odds: Object.fromEntries(rivals.map((rival) => [rival, same / other])),
    sides,
    witnesses,
  };
}
/** `613/1975` beside `613`: the year is not compared where one paper leaves it out. */
export function actsApart(a: string, b: string): number {
  const [one, two] = [a, b].map((number) => number.split(/[/\-\s]+/u).map(plainNumber)) as [
    string[],
    string[],
  ];
  const both = Math.min(one.length, two.length);
  return digitsApart(one.slice(0, both).join(''), two.slice(0, both).join(''));
}
export const plainNumber = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

const placeOf = ({ birthPlaceAr, birthPlaceLat }: PersonOnPaper): Spelled => ({
  ar: birthPlaceAr === undefined ? [] : [birthPlaceAr],
  lat: birthPlaceLat === undefined ? [] : [birthPlaceLat],
});

/** A child is often born where the parent was; the parent's kin come from there as well. */
export function homeFact(child: PersonOnPaper, member: PersonOnPaper): Comparison {
  const found = compareNames(placeOf(child), placeOf(member));
  const { same, homonym, stranger } = chances.home;
  return named('home', 'birthPlace', child, member, found, ({ odds }) => {
    if (odds >= 3) return { homonym: same / homonym, stranger: same / stranger };
    if (odds >= 0.1) return {};
    return { homonym: (1 - same) / (1 - homonym), stranger: (1 - same) / (1 - stranger) };
  });
}

export function placeFact(a: PersonOnPaper, b: PersonOnPaper, rivals: readonly Rival[]): Comparison {
  const found = compareNames(placeOf(a), placeOf(b));
  return named('birth-place', 'birthPlace', a, b, found, ({ odds }) => {
    if (odds >= 0.1 && odds < 3) return {};
    const agree = odds >= 3;
    const [same, other] = agree ? chances.placeSame : chances.placeDiffers;
    const namesakes = agree ? chances.placeOfHomonym : 1 - chances.placeOfHomonym;
    // Brothers are born where brothers are born.
    const far = rivals.filter((rival) => rival !== 'sibling' && rival !== 'uncle');
    return Object.fromEntries(far.map((rival) => [rival, same / (rival === 'homonym' ? namesakes : other)]));
  });
}

/** Years between two births: a father, an uncle, a grandfather are not of one age. */
export function yearsBetween(
  members: readonly PersonOnPaper[],
  children: readonly PersonOnPaper[],
  rivals: readonly Rival[],
): Comparison {
  const member = members.findLast((person) => person.birth !== undefined) ?? members.at(-1);
  const child = children.find((person) => person.birth !== undefined) ?? children[0];
  const years =
    member?.birth === undefined || child?.birth === undefined
      ? undefined
      : child.birth.year - member.birth.year;
  const side = (person: PersonOnPaper | undefined): LedgerSide =>
    person === undefined ? { paper: '', source: '' } : sideOf(person, 'birth', dateShown(person.birth));
  const density = ([mean, wide]: readonly [number, number], at: number): number =>
    Math.exp(-0.5 * ((at - mean) / wide) ** 2) / wide + 1e-6;
  return {
    fact: 'generation',
    verdict:
      years === undefined
        ? 'not-comparable'
        : years >= 15 && years <= 65
          ? 'agrees'
          : years >= 12 && years <= 80
            ? 'near'
            : 'differs',
    ...(years === undefined
      ? {}
      : {
          odds: Object.fromEntries(
            rivals.map((rival) => [
              rival,
              density(generation.same, years) / density(generation[rival], years),
            ]),
          ),
        }),
    sides: [side(member), side(child)],
    witnesses: ['member', 'child'],
  };
}
