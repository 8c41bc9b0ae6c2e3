/**
 * The blind index of the register. Each thing a member may be sought by becomes a keyed hash, so that the store's table
 * tells no names; the hash's key is itself a keyed hash the platform makes of one word, asked for once.
 */
import { createHmac } from 'node:crypto';
import {
  namesBorne,
  type SearchWord,
  searchWords,
  wordsAsked,
  wordsRunTogether,
} from '#shared/people/search-keys';
import { type MemberEntry, type MemberRow, westernDigits } from '#shared/platform/member';
import type { Platform } from '#shared/platform/platform';

/** Blind keys of one thing asked, or one thing a member is filed by; `shortened` finds it misread. */
export type BlindWord = SearchWord;

export interface RegisterKeys {
  /** A name, word by word, as it is filed and as it is asked for. */
  ofName(name: string): readonly BlindWord[];
  ofNameAsked(name: string): readonly BlindWord[];
  /** Words that may have run together in a name, apart. */
  ofNameApart(name: string): readonly BlindWord[];
  ofPlace(place: string): readonly BlindWord[];
  ofYear(year: string): BlindWord;
  ofCin(cin: string): BlindWord;
  /** Under which those are counted who bear a given or a family name (as `namesBorne` tells it). */
  ofBorne(as: 'given' | 'family', name: string): string;
  /** By its figures, whatever letters and strokes stand between them. */
  ofNumber(number: string): BlindWord;
}

const known = new WeakMap<Platform['blind'], Promise<RegisterKeys>>();

export function registerKeys({ blind }: Pick<Platform, 'blind'>): Promise<RegisterKeys> {
  const keys =
    known.get(blind) ??
    blind('register', 'search').then((secret) => {
      const made = new Map<string, string>();
      const hash = (kind: string, value: string): string => {
        const words = `${kind}\n${value}`;
        let key = made.get(words);
        if (key === undefined) {
          key = createHmac('sha256', secret).update(words).digest('base64url').slice(0, keyLength);
          // Names repeat: few are hashed anew. What is kept is let go before it fills the memory.
          if (made.size >= keysKept) made.clear();
          made.set(words, key);
        }
        return key;
      };
      const word =
        (kind: string) =>
        ({ whole, shortened }: SearchWord): BlindWord => ({
          whole: whole.map((one) => hash(kind, one)),
          shortened: shortened.map((one) => hash(kind, one)),
        });
      const exact = (kind: string, value: string): BlindWord =>
        word(kind)({ whole: value === '' ? [] : [value], shortened: [] });
      return {
        ofName: (name: string) => searchWords(name).map(word('name')),
        ofNameAsked: (name: string) => wordsAsked(name).map(word('name')),
        ofNameApart: (name: string) => wordsRunTogether(name).map(word('name')),
        ofPlace: (place: string) => searchWords(place).map(word('place')),
        ofBorne: (as: 'given' | 'family', name: string) => hash(as, name),
        ofYear: (year: string) => exact('year', year),
        ofCin: (cin: string) => exact('cin', cinKey(cin)),
        ofNumber: (number: string) => exact('number', figures(number)),
      };
    });
  known.set(blind, keys);
  // A secret that could not be had is asked for again.
  keys.catch(() => known.delete(blind));
  return keys;
}
/** 72 bits: enough that two of a million keys never fall together. */
const keyLength = 12;
const keysKept = 50_000;

const cinKey = (cin: string): string =>
  westernDigits(cin)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

const figures = (number: string): string =>
  westernDigits(number)
    .replace(/[^0-9]/g, '')
    .replace(/^0+/, '');

const half = 2 ** 26;

/** Two places among 52 that a key sets in a member's sketch, as two halves of 26 bits. */
function places(key: string): readonly [number, number] {
  const bits = Buffer.from(key, 'base64url').readUInt32BE(5);
  const set = [0, 0];
  for (const place of [bits % 52, (bits >>> 8) % 52])
    set[place < 26 ? 0 : 1] = (set[place < 26 ? 0 : 1] as number) | (1 << (place % 26));
  return set as [number, number];
}

/** What a member is filed by, in a word: a superset of the keys' places, so that it may say yes wrongly, never no. */
export function sketchOf(keys: readonly string[]): number {
  let [low, high] = [0, 0];
  for (const key of keys) {
    const [l, h] = places(key);
    low |= l;
    high |= h;
  }
  return high * half + low;
}

/** Whether a member with that sketch may be filed under the key. */
export function holds(key: string): (sketch: number) => boolean {
  const [low, high] = places(key);
  return (sketch) => ((sketch % half) & low) === low && (Math.floor(sketch / half) & high) === high;
}

/** A row with all it is found by: its names, its father's, year and place of birth, its numbers. */
export function entryOf(row: MemberRow, keys: RegisterKeys): MemberEntry {
  const given = (...texts: readonly (string | undefined)[]): string[] =>
    texts.filter((text) => text !== undefined);
  const words = [
    ...given(row.nameAr, row.nameLat, row.fatherAr, row.fatherLat).flatMap((name) => keys.ofName(name)),
    ...given(row.birthPlaceAr, row.birthPlaceLat)
      .flatMap((place) => keys.ofPlace(place))
      .map(({ whole }) => ({ whole, shortened: [] })),
    ...given(row.birth).map((birth) => keys.ofYear(birth.slice(0, 4))),
    ...given(row.cin).map((cin) => keys.ofCin(cin)),
    keys.ofNumber(row.memberNumber),
  ];
  const whole = [...new Set(words.flatMap((word) => word.whole))];
  const counted = given(row.nameAr, row.nameLat)
    .slice(0, 1)
    .flatMap((name) => bornBy(name).map(([as, borne]) => keys.ofBorne(as, borne)));
  const all = new Set([...whole, ...words.flatMap((word) => word.shortened), ...counted]);
  return { row, keys: [...all], sketch: sketchOf(whole) };
}

/** Given and family name of a printed name, as far as it has them. */
export function bornBy(name: string): readonly (readonly ['given' | 'family', string])[] {
  const { given, family } = namesBorne(name);
  return [
    ...(given === undefined ? [] : [['given', given] as const]),
    ...(family === undefined ? [] : [['family', family] as const]),
  ];
}

/** Takes rows into the register, found by all they say. */
export async function keepMembers(
  platform: Pick<Platform, 'blind' | 'register'>,
  rows: readonly MemberRow[],
): Promise<{ readonly added: number; readonly replaced: number }> {
  const keys = await registerKeys(platform);
  return await platform.register.put(rows.map((row) => entryOf(row, keys)));
}
