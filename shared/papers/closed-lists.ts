/** Names of a closed list, read with a letter lost or taken for another: `Attijarivafa Bank`. */
import { foldText, spellingDistance } from '#shared/people/spelling';
import type { Found } from './candidates.ts';
import type { Paper } from './paper.ts';
import { instead } from './twins.ts';

/** Names of so few letters count letter for letter: BMCI and BMCE are two banks. */
const fewLetters = 8;
/** Letters of a name that may be misread. */
const reach = 0.1;

/** The one name of its list that a value nearly is, in the print's capitals; what is near none, or near two, stays as it was read. */
export function asListed(paper: Paper, found: Readonly<Record<string, Found>>): Record<string, Found> {
  const settled = { ...found };
  for (const [name, at] of Object.entries(found)) {
    const names = paper.fields[name]?.place?.flatMap((one) => (one.relation === 'known' ? one.names : []));
    const listed = nearest(at.value.value, names ?? []);
    if (listed !== undefined) settled[name] = instead(at, listed);
  }
  return settled;
}

function nearest(value: string, names: readonly string[]): string | undefined {
  const folded = foldText(value);
  if (folded.length < fewLetters || names.some((name) => foldText(name) === folded)) return undefined;
  const near = names.filter((name) => {
    const limit = reach * foldText(name).length;
    return foldText(name).length >= fewLetters && spellingDistance(foldText(name), folded, limit) <= limit;
  });
  const [one, other] = near;
  if (one === undefined || other !== undefined) return undefined;
  return value === value.toUpperCase() ? one.toUpperCase() : one;
}
