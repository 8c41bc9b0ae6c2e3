/**
 * One person's name in both scripts on one paper: of what the readers made of either ink, the two spellings that are most
 * likely one name. Where both agreed, 94 to 97 of 100 Arabic readings were right; where not, about 40.
 */
import { matchNames } from '#shared/people/match';
import { type Alternative, alternativesOf } from './alternatives.ts';
import type { Found } from './candidates.ts';
import type { Paper } from './paper.ts';

/** Pairs like `fatherAr` and `fatherLat`, where both are names or both are places. */
export function twinsOf(paper: Pick<Paper, 'fields'>): readonly (readonly [string, string])[] {
  return Object.entries(paper.fields).flatMap(([name, { kind }]) => {
    const twin = name.replace(/Ar$/u, 'Lat');
    const fits = /^(?:name|place)Ar$/u.test(kind) && paper.fields[twin]?.kind === kind.replace(/Ar$/u, 'Lat');
    return twin !== name && fits ? [[name, twin] as const] : [];
  });
}

/** A pair believed to be one name at all: otherwise one of them was read at a wrong place, and neither tells the other. */
const oneName = 0.5;
/** Bits by which two spellings together must be likelier than those read first. */
const clearly = 1;

export function chooseTwins(
  paper: Paper,
  found: Readonly<Record<string, Found>>,
  borneOut: (name: string, value: string) => number = () => 0,
): Record<string, Found> {
  const chosen = { ...found };
  for (const [ar, lat] of twinsOf(paper)) {
    const [first, two] = [chosen[ar], chosen[lat]];
    if (first === undefined || two === undefined || first.pieces === two.pieces) continue;
    const one = joinedLike(two.value.value, first);
    chosen[ar] = one;
    const [arabic, latin] = [one, two].map((at) => alternativesOf(paper.fields[at.field]!.kind, at));
    const ways = pairsOf(arabic!, latin!).map((pair) => ({
      ...pair,
      worth: pair.worth + borneOut(ar, pair.ar) + borneOut(lat, pair.lat),
    }));
    const [read] = ways;
    const best = ways.reduce((a, b) => (b.worth > a.worth ? b : a));
    if (read === undefined || best.worth < read.worth + clearly || best.likely < oneName) continue;
    if (best.ar !== one.value.value) chosen[ar] = instead(one, best.ar);
    if (best.lat !== two.value.value) chosen[lat] = instead(two, best.lat);
  }
  return chosen;
}

/** Fields of one person: `childGivenAr`, `childFamilyAr`. */
const familyOf = (given: string): string => given.replace(/^given/u, 'family').replace(/Given/u, 'Family');

/**
 * `رشدي كبيرة` beside `ROUCHDI Kebira`: where the family's name in one script is the given name in the other, the Arabic
 * ones were taken the wrong way round, for in Latin letters the family stands in capitals.
 */
export function uncrossed(paper: Paper, found: Readonly<Record<string, Found>>): Record<string, Found> {
  const settled = { ...found };
  for (const [given, givenLat] of twinsOf(paper).filter(([name]) => /^given|Given/u.test(name))) {
    const [family, familyLat] = [familyOf(given), familyOf(givenLat)];
    const [one, two, three, four] = [given, family, givenLat, familyLat].map((name) => found[name]);
    if (one === undefined || two === undefined || three === undefined || four === undefined) continue;
    const like = (ar: Found, lat: Found) => matchNames(ar.value.value, lat.value.value).score;
    const isCrossed = like(one, four) >= oneName && like(two, three) >= oneName;
    const isStraight = like(one, three) >= oneName || like(two, four) >= oneName;
    const inCapitals = ({ value }: Found) => !/\p{Ll}/u.test(value.value);
    if (!isCrossed || isStraight || !inCapitals(four) || inCapitals(three)) continue;
    settled[given] = { ...two, field: given };
    settled[family] = { ...one, field: family };
  }
  return settled;
}

export function instead(found: Found, value: string): Found {
  const readings = [found.value.value, ...(found.readings ?? [])].filter((reading) => reading !== value);
  return { ...found, value: { ...found.value, value }, readings: [...new Set(readings)] };
}

/** `بو دزلة` is one word where the Latin is written in one: the blank between is no letter of it. */
function joinedLike(latin: string, found: Found): Found {
  const value = found.value.value.replace(/^بو (?=\p{L})/u, 'بو');
  return value === found.value.value || !/^bou\p{L}/iu.test(latin) ? found : instead(found, value);
}

function pairsOf(arabic: readonly Alternative[], latin: readonly Alternative[]) {
  return arabic.slice(0, most).flatMap((ar) =>
    latin.slice(0, most).map((lat) => {
      const { score, trace } = matchNames(ar.value, lat.value);
      const bits = trace.reduce((sum, step) => sum + step.bits, 0);
      return { ar: ar.value, lat: lat.value, likely: score, worth: bits + ar.support + lat.support };
    }),
  );
}
const most = 7;
