/** How badly the names of a sample are misread. */
import type { Chance } from './chance.ts';
import { misread, misreadPlaces, ornament } from './noise.ts';

/** How names are spoilt: the share spoilt letter by letter, and in how many letters one may be misread in the others. */
export interface Spoiling {
  readonly heavy: number;
  readonly lettersAPlace: number;
  /** Of two people's names, the share of the first and the second that is misread. */
  readonly different: readonly [number, number];
  /** How freely hands spell: each paper's hand has one of these. */
  readonly varieties: readonly number[];
}

/** Badly spoilt readings are learned from more often than papers bring them. */
export const toLearn: Spoiling = {
  heavy: 0.3,
  lettersAPlace: 3,
  different: [0.35, 0.25],
  varieties: [0, 0.4, 0.7, 1],
};
export const onPapers: Spoiling = {
  heavy: 0,
  lettersAPlace: 7,
  different: [0.25, 0.15],
  varieties: [0, 0, 0.3, 0.6],
};

/** Most papers are read well, some badly. */
export function spoil(
  text: string,
  chance: Chance,
  share: number,
  { heavy, lettersAPlace }: Spoiling,
): string {
  let out = text;
  if (/[\u0600-\u06ff]/.test(out) && chance.chance(0.1)) out = ornament(out, chance);
  if (!chance.chance(share)) return out;
  if (chance.chance(heavy)) return misread(out, chance.pick([0.02, 0.03, 0.05, 0.08]), chance);
  const most = Math.max(1, Math.floor(out.length / lettersAPlace));
  return misreadPlaces(out, Math.min(most, chance.pick([1, 1, 1, 2, 2, 3])), chance);
}
