/** Names a rule set by its content, so that a decision can be made again under the rules of its day. */
import { createHash } from 'node:crypto';
import { rules } from './law/index.ts';
import { builtInRuleSet, type RuleSet } from './rule-set.ts';

/** Last day the rules were changed on purpose; the hashes beside it change with every example, figure and paper. */
export const rulesDate = '2026-11-22';

const nameOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex')
    .slice(0, 8);

/** The same content has the same name, in whatever order its fields were stored. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, inOrder(part)]));
}

const known = new WeakMap<RuleSet, string>();
let law: string | undefined;

/** The rules as written in code: their articles, days, needs and examples. */
function lawName(): string {
  law ??= nameOf(
    rules.map(({ id, article, validFrom, validTo, bearing, needs, uses, examples }) => ({
      ...{ id, article, validFrom, validTo, bearing, needs, uses, examples },
    })),
  );
  return law;
}

/** The set's own part of a version: eight figures of its content. */
export function setName(set: RuleSet): string {
  const found = known.get(set);
  if (found !== undefined) return found;
  const name = nameOf(set);
  known.set(set, name);
  return name;
}

/**
 * `2026-11-22.1f0c9a7e.5b2c8d10`: the day and the content of the rules, and of the set that gives them their figures.
 * Same content, same name, on every machine and in every bundle.
 */
export const rulesVersion = (set: RuleSet = builtInRuleSet): string =>
  `${rulesDate}.${lawName()}.${setName(set)}`;

/** The set a version names, whatever the rules were. */
export const setNamedBy = (version: string): string | undefined => version.split('.')[2];
