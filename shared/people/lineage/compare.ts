/** Names on two papers: how likely they are one name, how much of it stands on both, how many men bear it. */
import type { PersonOnPaper } from '../evidence.ts';
import { commonName, matchNames } from '../match.ts';
import { normaliseName, type Script, scriptOf } from '../name.ts';
import { frequencyFloor, givenFrequency, name as nameWeights } from './weights.ts';

export type { DateLevel } from './date-levels.ts';

export interface NameComparison {
  /** Odds that both spell one name of one person. */
  readonly odds: number;
  readonly a: string;
  readonly b: string;
  /** How many parts of the name stand on both sides. */
  readonly parts: number;
  /** How many parts the shorter of the two has. */
  readonly depth: number;
  /** Those between the given name and the last: father, grandfather. */
  readonly fathers: readonly string[];
}

const bounded = (score: number): number => {
  const odds = score / Math.max(1e-6, 1 - score);
  return Math.min(nameWeights.mostOdds, Math.max(nameWeights.leastOdds, odds));
};

const depthOf = (printed: string): number =>
  normaliseName(printed).parts.filter(({ kind }) => kind === 'name').length;

/** Best explained pair of readings within one pair of scripts: an n-best list is one ink read several ways. */
function bestReading(left: readonly string[], right: readonly string[]): NameComparison | undefined {
  let best: NameComparison | undefined;
  for (const a of left) {
    for (const b of right) {
      const match = matchNames(a, b);
      const odds = bounded(match.score);
      if (best !== undefined && odds <= best.odds) continue;
      const shared = match.trace.filter((step) => step.a !== '' && step.b !== '' && step.bits > 2);
      best = {
        odds,
        a,
        b,
        parts: shared.length,
        depth: Math.min(depthOf(a), depthOf(b)),
        fathers: shared.slice(1, -1).map((step) => step.a),
      };
    }
  }
  return best;
}

export interface Spelled {
  readonly ar?: readonly string[] | undefined;
  readonly lat?: readonly string[] | undefined;
}

/**
 * Names on two papers, each perhaps in both scripts. All spell one name, so what each spelling says is averaged (in log
 * odds) and not added; a spelling whose script the other paper lacks is compared across scripts.
 */
export function compareNames(a: Spelled, b: Spelled): NameComparison | undefined {
  const lacks = (names: readonly string[] | undefined): boolean => names === undefined || names.length === 0;
  const pairs: (NameComparison | undefined)[] = [
    bestReading(a.ar ?? [], b.ar ?? []),
    bestReading(a.lat ?? [], b.lat ?? []),
    ...(lacks(a.ar) || lacks(b.lat) ? [bestReading(a.lat ?? [], b.ar ?? [])] : []),
    ...(lacks(a.lat) || lacks(b.ar) ? [bestReading(a.ar ?? [], b.lat ?? [])] : []),
  ];
  const found = pairs.filter((pair): pair is NameComparison => pair !== undefined);
  const best = [...found].sort((x, y) => y.odds - x.odds)[0];
  if (best === undefined) return undefined;
  const logs = found.map((pair) => Math.log(pair.odds));
  const mean = logs.reduce((sum, v) => sum + v, 0) / logs.length;
  // Two agreeing scripts are a little more than one; one clear "no" is not outvoted.
  const odds = Math.exp(
    found.length > 1 && mean > 0 ? Math.min(Math.log(nameWeights.mostOdds), mean * 1.25) : mean,
  );
  return { ...best, odds };
}

const joined = (
  one: readonly string[] | undefined,
  two: readonly string[] | undefined,
): readonly string[] | undefined => (two === undefined ? one : [...(one ?? []), ...two]);

/** Every name the paper gives the person. */
export const namesOf = (person: PersonOnPaper): Spelled => ({
  ar: joined(person.nameAr, person.aliasAr),
  lat: joined(person.nameLat, person.aliasLat),
});

/** Shares of names by what `commonName` says they are, counted in the register. */
export interface Frequencies {
  readonly given: Readonly<Record<string, number>>;
  readonly family: Readonly<Record<string, number>>;
}

/** Built-in shares by the same names as those counted. */
let everyday: ReadonlyMap<string, number> | undefined;
function everydayShare(name: string): number {
  everyday ??= new Map(
    Object.entries(givenFrequency).map(([spelling, share]) => [commonName(spelling, 'ar'), share]),
  );
  return everyday.get(name) ?? 0;
}

/** Share of people who bear this one name, with a floor for what nobody counted. */
export function shareOf(
  text: string,
  script: Script,
  as: keyof Frequencies,
  counted: Frequencies | undefined,
): number {
  const name = commonName(text, script);
  return Math.max(frequencyFloor[as], counted?.[as][name] ?? everydayShare(name));
}

/** Share of men a name falls on by chance: given × father's given × family. */
export function nameFrequency(printed: string, counted?: Frequencies): number {
  const { script, parts: all } = normaliseName(printed);
  const parts = all.filter((part) => part.kind === 'name');
  return parts
    .slice(0, 3)
    .reduce(
      (product, { text }, i) =>
        product * shareOf(text, script, i > 0 && i === parts.length - 1 ? 'family' : 'given', counted),
      1,
    );
}

/** How often a man taken for another by his given and family name also has his father's name, and his grandfather's. */
export const homonymFactor = ({ fathers }: NameComparison, counted?: Frequencies): number =>
  fathers.reduce((product, father, at) => {
    const share = shareOf(father, scriptOf(father), 'given', counted);
    const { homonymFather, homonymPerShare, homonymForebear } = nameWeights;
    return (
      product * Math.min(1, at === 0 ? homonymFather + homonymPerShare * share : homonymForebear + share)
    );
  }, 1);
