/** One place of an alignment, and what skipping, gluing and laying words in their roles is worth. */
import type { NamePart } from './name.ts';
import type { Role } from './name-words.ts';
import type { WordMatch } from './word-pair.ts';

export interface Step {
  /** The parts of each side this step takes. */
  readonly a: readonly NamePart[];
  readonly b: readonly NamePart[];
  readonly match?: WordMatch;
  readonly score: number;
  readonly roles: readonly [Role, Role] | null;
  /** The role of a part the other side lacks. */
  readonly skipped?: Role;
}

/** The parts of one side of a step, run together. */
export function textOf(parts: Step['a']): string {
  let text = '';
  for (const part of parts) text += part.text;
  return text;
}

export const cost = {
  skipHead: -5,
  skipOwner: -3.5,
  skipName: -1.6,
  skipDescent: -0.25,
  descent: 0.4,
  sexClash: -5,
  roleClash: -4,
  nameAgainstDescent: -3,
  glue: -0.6,
  turn: -0.8,
};

export function skipCost(isName: boolean, role: Role): number {
  if (!isName) return cost.skipDescent;
  return role === 'head' ? cost.skipHead : role === 'owner' ? cost.skipOwner : cost.skipName;
}

/** What laying one word on another is worth, before the learned score weighs everything. */
export function wordWeight(match: WordMatch): number {
  const letters = Math.max(-6, Math.min(10, match.pmi)) + 2.5 * match.sameName;
  // A given name badly misread is told by the lexicon where its letters no longer tell it; families it knows too few of.
  const known = match.bothGiven > 0.5 ? Math.max(letters, Math.min(10, match.evidence)) : letters;
  return known - 5 * match.otherName;
}

export function roleCost(ra: Role, rb: Role): number {
  if (ra === rb) return 0;
  if ((ra === 'owner' && rb === 'chain') || (ra === 'chain' && rb === 'owner')) return cost.roleClash;
  return ra === 'head' || rb === 'head' ? cost.roleClash : -0.3;
}
