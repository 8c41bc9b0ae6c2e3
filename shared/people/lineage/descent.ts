/** The line of descent a paper prints, own name first: the generations two papers tell are compared one by one. */
import type { PersonOnPaper } from '../evidence.ts';
import { matchNames } from '../match.ts';
import { normaliseName } from '../name.ts';
import { namesOf } from './compare.ts';
import { unjoined } from './kin.ts';

/** Own name, father, grandfather …, each in its words; after the last one’s name the family’s may follow. */
type Descent = readonly (readonly string[])[];
/** The ways one print may be cut. */
type Cuts = readonly Descent[];

/** Own name, father, grandfather: beyond, papers of one person rarely agree how far they go. */
const generations = 3;
/** Shorter than this a word is no name but what is left of one. */
const leastLetters = 3;
/** From this score two words spell one name, below that two. */
const alike = 0.5;
const apart = 0.02;

/**
 * The generation (0: the person, 1: the father, 2: the grandfather) at which the papers name two men and no pair of them
 * one; undefined where every generation told on both sides has one name, or none is told.
 */
export function descentParts(
  ones: readonly PersonOnPaper[],
  others: readonly PersonOnPaper[],
): number | undefined {
  const [left, right] = [ones.flatMap(descentsOf), others.flatMap(descentsOf)];
  const families = [familiesOf(left, right), familiesOf(right, left)] as const;
  const pairs = left.flatMap((one) =>
    right.map((other) => compare([one, families[0]], [other, families[1]])),
  );
  for (let at = 0; at < generations; at++) {
    const scores = pairs.flatMap((pair) => pair[at] ?? []);
    if (scores.some((found) => found < apart) && !scores.some((found) => found >= alike)) return at;
  }
  return undefined;
}

/** What a paper prints of a person's descent, each in the ways it may be cut; a father told apart goes on from the own name. */
function descentsOf(person: PersonOnPaper): Cuts[] {
  const fathers = [...(person.fatherAr ?? []), ...(person.fatherLat ?? [])].map(cutDescents);
  const { ar = [], lat = [] } = namesOf(person);
  return [...ar, ...lat]
    .map(cutDescents)
    .flatMap((own) =>
      fathers.length === 0 || own.some((cut) => cut.length > 1)
        ? [own]
        : fathers.map((father) =>
            own.flatMap(([self = []]) => father.map((line) => [self.slice(0, 1), ...line])),
          ),
    );
}

/** As printed, and with words of descent parted from what they ran into. */
const cutDescents = (printed: string): Descent[] =>
  (unjoined({ ar: [printed] }).ar ?? []).map((name) => {
    const found: string[][] = [[]];
    for (const { kind, text } of normaliseName(name).parts)
      if (kind === 'nasab') found.push([]);
      else found.at(-1)?.push(text);
    // A generation of several words before another one hides a word of descent nobody could read.
    const unsure = found.findIndex((words, at) => at < found.length - 1 && words.length !== 1);
    return unsure < 0 ? found : found.slice(0, unsure);
  });

/** How well each generation fits, in the way of cutting that fits best; one that a cut does not tell is not told. */
function compare(
  [ones, itsFamilies]: readonly [Cuts, readonly string[]],
  [others, theirFamilies]: readonly [Cuts, readonly string[]],
): (number | undefined)[] {
  const ways = ones.flatMap((one) =>
    others.map((other) => alongside([one, itsFamilies], [other, theirFamilies])),
  );
  return Array.from({ length: generations }, (_, at) => {
    const scores = ways.map((way) => way[at]);
    return scores.some((score) => score === undefined) ? undefined : Math.max(...(scores as number[]));
  });
}

/** Generation by generation, as far as the one before is the same man. */
function alongside(
  [one, itsFamilies]: readonly [Descent, readonly string[]],
  [other, theirFamilies]: readonly [Descent, readonly string[]],
): number[] {
  const scores: number[] = [];
  for (let at = 0; at < Math.min(one.length, other.length, generations); at++) {
    const found = best(named(one, at), named(other, at));
    if (found === undefined) break;
    if (found < alike && (isFamily(one, at, itsFamilies) || isFamily(other, at, theirFamilies))) break;
    scores.push(found);
    if (found < alike) break;
  }
  return scores;
}

/** Of the last generation told it does not show where its name ends and the family's begins. */
function named(descent: Descent, at: number): string[] {
  const words = descent[at] ?? [];
  const ends = at === descent.length - 1 ? words.map((_, end) => end + 1) : [words.length];
  return ends.map((end) => words.slice(0, end).join('')).filter((name) => name.length >= leastLetters);
}

/** What stands last on the other side's papers, and after a lone own name on one's own. */
const familiesOf = (own: readonly Cuts[], others: readonly Cuts[]): readonly string[] => [
  ...others.flat().flatMap((line) => endings(line.at(-1))),
  ...own.flat().flatMap((line) => (line.length === 1 ? endings(line[0]?.slice(1)) : [])),
];
const endings = (words: readonly string[] = []): string[] =>
  words.map((_, from) => words.slice(from).join(''));

/** `بن جلون` at the end is the family that another paper prints there, and no forebear. */
const isFamily = (line: Descent, at: number, families: readonly string[]): boolean =>
  at > 0 && at === line.length - 1 && (best([(line[at] ?? []).join('')], families) ?? 0) >= alike;

function best(ones: readonly string[], others: readonly string[]): number | undefined {
  const scores = ones.flatMap((one) => others.map((other) => matchNames(one, other).score));
  return scores.length === 0 ? undefined : Math.max(...scores);
}
