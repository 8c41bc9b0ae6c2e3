/** Names a rule set by its content, so that a decision can be replayed under the rules of its day. */
import { createHash } from 'node:crypto';
import { rules } from './law/index.ts';
import type { Parameters } from './parameters.ts';
import { requiredPapers } from './required-papers.ts';

/** Last day the rules were changed on purpose; the hash beside it changes with every example, figure and paper. */
export const rulesDate = '2026-11-21';

const known = new Map<string, string>();

/** `2026-11-21.1f0c9a7e`: same content, same name, on every machine and in every bundle. */
export function rulesVersion(parameters: Parameters): string {
  const figures = JSON.stringify(parameters);
  const found = known.get(figures);
  if (found !== undefined) return found;
  const content = JSON.stringify({
    rules: rules.map(({ id, article, validFrom, validTo, bearing, needs, uses, examples }) => ({
      id,
      article,
      validFrom,
      validTo,
      bearing,
      needs,
      uses,
      examples,
    })),
    papers: requiredPapers,
    figures,
  });
  const version = `${rulesDate}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
  known.set(figures, version);
  return version;
}
