/** Names inside a family: whose father, whose brother the name on the card would be. */
import type { PersonOnPaper } from '../evidence.ts';
import { normaliseName } from '../name.ts';
import { compareNames, type NameComparison, type namesOf } from './compare.ts';

/**
 * Card and register describe one member. Where both fit, the fuller one leads; where one says "no", the register,
 * which no reader can misread, weighs three times the card. Parts count as shared only where none says "no".
 */
export function memberName(
  parent: ReturnType<typeof namesOf>,
  member: readonly PersonOnPaper[],
): NameComparison | undefined {
  const found = member.flatMap((person) => {
    const pair = compareNames(parent, withFather(person));
    return pair === undefined ? [] : [{ pair, weight: person.paper === 'register' ? 3 : 1 }];
  });
  const best = [...found].sort((x, y) => y.pair.odds - x.pair.odds)[0]?.pair;
  if (best === undefined) return undefined;
  const registered = found.find(({ weight }) => weight > 1)?.pair ?? best;
  if (found.every(({ pair }) => pair.odds >= 1)) return { ...best, parts: registered.parts };
  const weights = found.reduce((sum, { weight }) => sum + weight, 0);
  const logOdds = found.reduce((sum, { pair, weight }) => sum + weight * Math.log(pair.odds), 0) / weights;
  return { ...best, odds: Math.exp(logOdds), parts: Math.min(...found.map(({ pair }) => pair.parts)) };
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
