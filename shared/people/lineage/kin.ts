/** Names inside a family: whose father, whose brother the name on the card would be. */
import type { PersonOnPaper } from '../evidence.ts';
import { normaliseName } from '../name.ts';
import { compareNames, type NameComparison, type namesOf } from './compare.ts';

/** Card and register describe one member: the clearer of the two leads, the other may still say no. */
export function memberName(
  parent: ReturnType<typeof namesOf>,
  member: readonly PersonOnPaper[],
): NameComparison | undefined {
  const found = member
    .map((person) => compareNames(parent, withFather(person)))
    .filter((pair): pair is NameComparison => pair !== undefined)
    .sort((x, y) => y.odds - x.odds);
  const [best, ...rest] = found;
  if (best === undefined) return undefined;
  const worst = rest.at(-1);
  if (worst === undefined || worst.odds >= 1) return best;
  return { ...best, odds: Math.exp(0.55 * Math.log(best.odds) + 0.45 * Math.log(worst.odds)) };
}

/** A card that prints the father apart: the chain is put together when the name itself has none. */
export function withFather(person: PersonOnPaper): ReturnType<typeof namesOf> {
  const chain = (
    names: readonly string[] | undefined,
    fathers: readonly string[] | undefined,
    word: string,
  ) => {
    const father = fathers?.[0];
    if (names === undefined || father === undefined) return names;
    return names.flatMap((printed) => {
      const parts = normaliseName(printed).parts;
      if (parts.length === 0 || parts.some((part) => part.kind === 'nasab')) return [printed];
      const words = printed.trim().split(/\s+/);
      return [
        printed,
        `${words.slice(0, -1).join(' ')} ${word} ${father} ${words.at(-1)}`,
        `${printed} ${word} ${father}`,
      ];
    });
  };
  return {
    ar: chain(person.nameAr, person.fatherAr, 'بن'),
    lat: chain(person.nameLat, person.fatherLat, 'ben'),
  };
}

/** How well the member's name fits the parent's father, and the parent's brothers. */
export function kinPatterns(
  parent: PersonOnPaper,
  member: readonly PersonOnPaper[],
): { grandfather: { odds: number; parts: number }; uncle: number } {
  let grandfather = { odds: 0, parts: 0 };
  let uncle = 0;
  for (const person of member) {
    for (const key of ['nameAr', 'nameLat'] as const) {
      const full = parent[key]?.[0];
      const other = person[key]?.[0] ?? person[key === 'nameAr' ? 'nameLat' : 'nameAr']?.[0];
      if (full === undefined || other === undefined) continue;
      const parts = normaliseName(full).parts;
      const descent = parts.findIndex((part) => part.kind === 'nasab');
      if (descent < 0) continue;
      const rest = parts
        .slice(descent + 1)
        .map((part) => part.text)
        .join(' ');
      const wordsA = key === 'nameAr' ? { ar: [rest] } : { lat: [rest] };
      const spelled = normaliseName(other).script === 'ar' ? { ar: [other] } : { lat: [other] };
      const older = compareNames(wordsA, spelled);
      if (older !== undefined && older.odds > grandfather.odds) grandfather = older;
      const given = normaliseName(other).parts[0]?.text;
      if (given === undefined || normaliseName(other).script !== (key === 'nameAr' ? 'ar' : 'lat')) continue;
      const brother = `${given} ${parts
        .slice(descent)
        .map((part) => part.text)
        .join(' ')}`;
      uncle = Math.max(
        uncle,
        compareNames(key === 'nameAr' ? { ar: [brother] } : { lat: [brother] }, spelled)?.odds ?? 0,
      );
    }
  }
  return { grandfather, uncle };
}
