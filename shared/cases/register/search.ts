/**
 * An officer seeks a member of the register: by a name in either script, spelt or read as it may be, by year and place
 * of birth, by a number. The blind index gathers candidates, the name matcher weighs them; each answer says why.
 */
import type { Bilingual } from '#shared/papers/reading';
import { matchNames, normaliseName } from '#shared/people/index';
import { searchWords } from '#shared/people/search-keys';
import { type FiledMember, type MemberRow, memberKey, westernDigits } from '#shared/platform/member';
import type { Platform } from '#shared/platform/platform';
import { type BlindWord, holds, type RegisterKeys, registerKeys } from './keys.ts';
import { sentences } from './sentences.ts';

export interface MemberQuery {
  /** A name in Arabic or Latin letters; figures among its words are tried as year and as number. */
  readonly text?: string;
  /** `1931`. */
  readonly year?: string;
  /** Place of birth. */
  readonly place?: string;
  /** Of the file, the card or the identity card. */
  readonly number?: string;
}

/** One thing that speaks for or against a member being the one sought. */
export interface SearchSign {
  readonly code: keyof typeof sentences;
  /** What the register has there. */
  readonly value: string;
  readonly verdict: 'agrees' | 'near' | 'differs';
  readonly text: Bilingual;
}

export interface FoundMember {
  readonly row: MemberRow;
  /** That this is the one sought, if any of those found is, at even odds that one is. */
  readonly probability: number;
  readonly signs: readonly SearchSign[];
}

export interface MemberSearch {
  /** False when no register was ever imported. */
  readonly consulted: boolean;
  /** Likeliest first. */
  readonly found: readonly FoundMember[];
}

/** Members read and weighed, and shown. */
const mostWeighed = 40;
const mostShown = 20;
/** A key under which more are filed tells little, and is not read to its end; a shortened one still less. */
const common = 3000;
const commonShortened = 1500;
/** Where all that is asked is common, so many are looked through. */
const mostLookedThrough = 5_000;

export async function searchMembers(
  platform: Pick<Platform, 'blind' | 'register'>,
  asked: MemberQuery,
): Promise<MemberSearch> {
  const query = readQuery(asked);
  const keys = await registerKeys(platform);
  const exact = await Promise.all(query.numbers.map((number) => platform.register.find(number)));
  const rows = exact.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const candidates = await gather(platform, groupsOf(query, keys));
  const read = await Promise.all(candidates.map((number) => platform.register.find(number)));
  for (const { row } of read) if (row !== undefined) rows.push(row);
  const unique = new Map(rows.map((row) => [memberKey(row.memberNumber), row]));
  const weighed = [...unique.values()].map((row) => weigh(row, query)).sort((a, b) => b.bits - a.bits);
  const odds = weighed.map(({ bits }) => 2 ** bits);
  const all = 1 + odds.reduce((sum, one) => sum + one, 0);
  const found = weighed.slice(0, mostShown).map(({ row, signs }, at): FoundMember => {
    return { row, probability: Number(((odds[at] as number) / all).toFixed(4)), signs };
  });
  const consulted = found.length > 0 || (await platform.register.find('-')).consulted;
  return { consulted, found };
}

interface Query {
  readonly name: string;
  /** Years as asked, else as figures among the words may mean. */
  readonly years: readonly string[];
  readonly place: string;
  readonly numbers: readonly string[];
}

function readQuery({ text = '', year, place = '', number }: MemberQuery): Query {
  const words = westernDigits(text.normalize('NFKC')).split(/[\s،,;]+/u);
  const figures = words.filter((word) => /\d{2}/.test(word));
  const years = figures.filter((word) => /^(?:18|19|20)\d\d$/.test(word));
  return {
    name: words.filter((word) => !figures.includes(word)).join(' '),
    years: year === undefined ? years : [westernDigits(year)],
    place,
    numbers: [...(number === undefined ? [] : [number]), ...figures],
  };
}

function groupsOf({ name, years, place, numbers }: Query, keys: RegisterKeys): readonly BlindWord[] {
  const merged = (words: readonly BlindWord[]): BlindWord[] =>
    words.length === 0
      ? []
      : [
          {
            whole: words.flatMap(({ whole }) => whole),
            shortened: words.flatMap(({ shortened }) => shortened),
          },
        ];
  return [
    ...keys.ofNameAsked(name),
    ...keys.ofNameApart(name),
    ...keys.ofPlace(place).map(({ whole }) => ({ whole, shortened: [] })),
    ...merged(years.map((year) => keys.ofYear(year))),
    ...merged(numbers.flatMap((number) => [keys.ofNumber(number), keys.ofCin(number)])),
  ].filter(({ whole }) => whole.length > 0);
}

interface Filed {
  readonly members: readonly FiledMember[];
  /** There are more. */
  readonly cut: boolean;
  readonly key: string;
  /** Sought as it stands, not with a consonant lost. */
  readonly whole: boolean;
}

/** Members under most of what is asked, the rarer the better: their numbers, best first. */
async function gather(
  { register }: Pick<Platform, 'register'>,
  groups: readonly BlindWord[],
): Promise<readonly string[]> {
  // A father named as his son asks for one key twice.
  const asked = new Map<string, Promise<readonly FiledMember[]>>();
  const look = async (key: string, whole: boolean, upTo: number): Promise<Filed> => {
    const reading = asked.get(`${key} ${upTo}`) ?? register.filed(key, upTo);
    asked.set(`${key} ${upTo}`, reading);
    const members = await reading;
    return { members, cut: members.length >= upTo, key, whole };
  };
  const read = await Promise.all(
    groups.map(({ whole, shortened }) =>
      Promise.all([
        ...[...new Set(whole)].map((key) => look(key, true, common)),
        ...[...new Set(shortened)]
          .filter((key) => !whole.includes(key))
          .map((key) => look(key, false, commonShortened)),
      ]),
    ),
  );
  const rare = read.flat().filter(({ cut, members }) => !cut && members.length > 0);
  const [anyCommon] = read.flat().filter(({ cut, whole }) => cut && whole);
  // Everything asked is common: one of it is looked through, and the sketches tell who has the rest as well.
  if (rare.length === 0 && anyCommon !== undefined)
    rare.push(await look(anyCommon.key, true, mostLookedThrough));
  const met = new Met(rare);
  for (const files of read) met.score(files);
  return met.best(mostWeighed);
}

/** Who has less of what is asked than this share of the best is not weighed: the one sought never had, of a thousand. */
const leastOfBest = 0.5;
/** In bits, as if a register of a hundred thousand: what few have tells much. */
const rarity = (size: number): number => Math.log2(2e5 / (size + 10));
/** What a spelling with another consonant is worth of the very one. */
const nearly = 0.6;

/** The thousands of members a search meets, each by its place: what is asked says something for some of them. */
class Met {
  readonly #placeOf = new Map<string, number>();
  readonly #numbers: string[] = [];
  readonly #sketches: number[] = [];
  readonly #places = new Map<readonly FiledMember[], Int32Array>();
  readonly #scores: Float64Array;
  /** What one thing asked says for each: all 0 between two of them. */
  readonly #said: Float64Array;

  constructor(files: readonly Filed[]) {
    for (const { members } of files)
      if (!this.#places.has(members)) this.#places.set(members, Int32Array.from(members, this.#meet));
    this.#scores = new Float64Array(this.#numbers.length);
    this.#said = new Float64Array(this.#numbers.length);
  }

  readonly #meet = ([number, sketch]: FiledMember): number => {
    const known = this.#placeOf.get(number);
    if (known !== undefined) return known;
    const place = this.#numbers.push(number) - 1;
    this.#sketches.push(sketch);
    this.#placeOf.set(number, place);
    return place;
  };

  /** Adds what one thing asked says for each member that has it, by the key that says most. */
  score(files: readonly Filed[]): void {
    const worth = Math.max(...files.map(({ whole, members }) => (whole ? rarity(members.length) : 0)));
    const said = this.#said;
    for (const { cut, key, whole, members } of files) {
      if (cut) continue;
      const asIs = rarity(members.length);
      const near = nearly * Math.min(worth, asIs);
      const has = holds(key);
      for (const place of this.#places.get(members) ?? []) {
        const score = whole && has(this.#sketches[place] as number) ? asIs : near;
        if (score > (said[place] as number)) said[place] = score;
      }
    }
    const alsoAsked = files.filter(({ cut, whole }) => cut && whole).map(({ key }) => holds(key));
    for (let place = 0; place < said.length; place++) {
      const score =
        (said[place] as number) ||
        (alsoAsked.some((has) => has(this.#sketches[place] as number)) ? rarity(common) : 0);
      this.#scores[place] = (this.#scores[place] as number) + score;
    }
    said.fill(0);
  }

  /** Numbers of so many with most said for them, best first. */
  best(most: number): readonly string[] {
    const [scores, numbers] = [this.#scores, this.#numbers];
    const before = (x: number, y: number): boolean =>
      scores[x] === scores[y]
        ? (numbers[x] as string) < (numbers[y] as string)
        : (scores[x] as number) > (scores[y] as number);
    const first: number[] = [];
    for (let place = 0; place < scores.length; place++) {
      if (scores[place] === 0) continue;
      if (first.length === most && !before(place, first[most - 1] as number)) continue;
      let at = first.length === most ? most - 1 : first.length;
      for (; at > 0 && before(place, first[at - 1] as number); at--) first[at] = first[at - 1] as number;
      first[at] = place;
    }
    const least = leastOfBest * (scores[first[0] ?? 0] ?? 0);
    return first.flatMap((place) => ((scores[place] as number) < least ? [] : [numbers[place] as string]));
  }
}

/** Bits for the row being the one sought, and what they rest on. */
function weigh(
  row: MemberRow,
  { name, years, place, numbers }: Query,
): { readonly row: MemberRow; readonly bits: number; readonly signs: readonly SearchSign[] } {
  const signs: SearchSign[] = [];
  let bits = 0;
  const add = (
    code: SearchSign['code'],
    value: string,
    verdict: SearchSign['verdict'],
    weight: number,
  ): void => {
    bits += weight;
    signs.push({ code, value, verdict, text: sentences[code][verdict](value) });
  };
  if (normaliseName(name).parts.length > 0) {
    const { spelling, score } = likestName(row, name);
    add('name', spelling, score >= 0.5 ? 'agrees' : score >= 0.05 ? 'near' : 'differs', logOdds(score));
  }
  const born = row.birth?.slice(0, 4);
  if (years.length > 0 && born !== undefined) {
    const apart = Math.min(...years.map((year) => Math.abs(Number(year) - Number(born))));
    if (apart === 0) add('year', born, 'agrees', 4.5);
    else if (apart <= 2) add('year', born, 'near', 1);
    else add('year', born, 'differs', -4);
  }
  const birthPlace = row.birthPlaceAr ?? row.birthPlaceLat;
  if (place.trim() !== '' && birthPlace !== undefined) {
    const same = [row.birthPlaceAr, row.birthPlaceLat].some(
      (known) => known !== undefined && meet(known, place),
    );
    add('place', birthPlace, same ? 'agrees' : 'differs', same ? 3.5 : -1.5);
  }
  const given = numbers.map(memberKey);
  if (given.includes(memberKey(row.memberNumber))) add('number', row.memberNumber, 'agrees', 12);
  if (row.cin !== undefined && given.includes(memberKey(row.cin))) add('cin', row.cin, 'agrees', 14);
  return { row, bits, signs };
}

const logOdds = (score: number): number => Math.log2(Math.max(score, 1e-4) / Math.max(1 - score, 1e-4));

/** The member's spelling most like the one sought: as written, or with the father's name the register has beside it. */
function likestName(row: MemberRow, sought: string): { readonly spelling: string; readonly score: number } {
  const { script, parts } = normaliseName(sought);
  const [own, other] = script === 'ar' ? [row.nameAr, row.nameLat] : [row.nameLat, row.nameAr];
  const father = row.fatherAr ?? row.fatherLat;
  const spelling = own ?? other ?? '';
  let score = matchNames(spelling, sought).score;
  if (father !== undefined && parts.length > 2 && score >= likeEnough && score < 0.9) {
    const [first, ...rest] = normaliseName(spelling).parts.map(({ text }) => text);
    if (rest.length > 0 && !spelling.includes(father))
      score = Math.max(
        score,
        matchNames(`${first} ${descent[normaliseName(spelling).script]} ${father} ${rest.join(' ')}`, sought)
          .score,
      );
  }
  return { spelling, score };
}
const descent = { ar: 'بن', lat: 'ben' } as const;
/** Below this given or family name are another's, and no father mends that. */
const likeEnough = 0.003;

/** Two spellings of places share a word. */
function meet(a: string, b: string): boolean {
  const other = new Set(searchWords(b).flatMap(({ whole }) => whole));
  return searchWords(a).some(({ whole }) => whole.some((key) => other.has(key)));
}
