/** Names inside a family: whose father, whose brother the name on the card would be. */
import type { PersonOnPaper } from '../evidence.ts';
import { normaliseName } from '../name.ts';
import { compareNames, type NameComparison, namesOf, type Spelled } from './compare.ts';

/** A card that prints the father apart: the chain is put together when the name itself has none. */
export function withFather(person: PersonOnPaper): Spelled {
  const { ar, lat } = namesOf(person);
  return { ar: chained(ar, person.fatherAr, 'بن'), lat: chained(lat, person.fatherLat, 'ben') };
}

function chained(
  names: readonly string[] | undefined,
  fathers: readonly string[] | undefined,
  word: string,
): readonly string[] | undefined {
  const father = fathers?.[0];
  if (names === undefined || father === undefined) return names;
  return names.flatMap((printed) => {
    const parts = normaliseName(printed).parts;
    if (parts.length === 0 || parts.some((part) => part.kind === 'nasab')) return [printed];
    const words = printed.trim().split(/\s+/);
    return [
      `${words.slice(0, -1).join(' ')} ${word} ${father} ${words.at(-1)}`,
      `${printed} ${word} ${father}`,
    ];
  });
}

/** How well another name fits the father of somebody, and somebody's brothers. */
export interface KinPattern {
  readonly grandfather: Pick<NameComparison, 'odds' | 'parts'>;
  readonly uncle: number;
}
const none: KinPattern = { grandfather: { odds: 0, parts: 0 }, uncle: 0 };

/** @param other the name on the member's card, or in the register */
export function kinPattern(parent: PersonOnPaper, other: PersonOnPaper): KinPattern {
  return (['nameAr', 'nameLat'] as const).reduce((found, key) => {
    const full = parent[key]?.[0];
    const spelled = other[key]?.[0] ?? other[key === 'nameAr' ? 'nameLat' : 'nameAr']?.[0];
    if (full === undefined || spelled === undefined) return found;
    const named = normaliseName(spelled);
    const theirs: Spelled = named.script === 'ar' ? { ar: [spelled] } : { lat: [spelled] };
    const oneScript = named.script === (key === 'nameAr' ? 'ar' : 'lat');
    const given = named.parts[0]?.text;
    const isNamesake = given !== undefined && (compareGiven(full, given)?.odds ?? 0) >= 1;
    const compared = (words: readonly string[]) =>
      compareNames(key === 'nameAr' ? { ar: [words.join(' ')] } : { lat: [words.join(' ')] }, theirs);
    return ascents(full).reduce((so, { word, rest }) => {
      const older = compared(rest);
      const given = named.parts[0]?.text;
      const brother =
        given === undefined || isNamesake || !oneScript ? undefined : compared([given, word, ...rest]);
      return {
        grandfather: older !== undefined && older.odds > so.grandfather.odds ? older : so.grandfather,
        uncle: Math.max(so.uncle, brother?.odds ?? 0),
      };
    }, found);
  }, none);
}

function compareGiven(full: string, given: string): NameComparison | undefined {
  const first = normaliseName(full).parts[0]?.text;
  if (first === undefined) return undefined;
  const as = (text: string): Spelled => (/[\u0600-\u06ff]/u.test(text) ? { ar: [text] } : { lat: [text] });
  return compareNames(as(first), as(given));
}

/** `بن` run into the name after it, as a reader or a hand does: `بنمحمد`. A family's name may begin so as well. */
const joined = /^(?:ابن|بن|ben|ibn)(?=.{3})/u;

/** The name as read, and with words of descent parted from what they ran into. */
export function unjoined({ ar, lat }: Spelled): Spelled {
  const both = (names: readonly string[] | undefined, print: RegExp) =>
    names?.flatMap((name) => [...new Set([name, name.replace(print, '$1 ')])]);
  return { ar: both(ar, /(?<=\S\s+)(ابن|بن)(?=[\u0600-\u06ff]{3})/gu), lat: lat };
}

/** The father's name and what follows it, by every word that may open the descent: `محمد بن علي أمزيان` → `علي أمزيان`. */
function ascents(full: string): readonly { readonly word: string; readonly rest: readonly string[] }[] {
  const { parts, script } = normaliseName(full);
  const first = parts.findIndex(({ kind }, at) => at > 0 && kind === 'nasab');
  const words = parts.map(({ text }) => text);
  const run = words.findIndex((word, at) => at > 0 && at < words.length - 1 && joined.test(word));
  return [
    ...(first < 0 ? [] : [{ word: words[first]!, rest: words.slice(first + 1) }]),
    ...(run < 0 || (first >= 0 && run > first)
      ? []
      : [
          {
            word: script === 'ar' ? 'بن' : 'ben',
            rest: [words[run]!.replace(joined, ''), ...words.slice(run + 1)],
          },
        ]),
  ];
}
