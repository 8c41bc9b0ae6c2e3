/** The learned knowledge, read once at first use: edit tables and letter models as written by `npm run learn`. */
import { readFileSync } from 'node:fs';
import { type EditTable, editShapes, encode, type LetterModel, tableSizes, width } from './channel.ts';
import type { Script } from './name.ts';

/** Edits as `letters of a|letters of b` → probability × 1e6, by pair of scripts; letter models as rows of log-probabilities × 100. */
export interface LearnedChannels {
  readonly edits: Readonly<Record<'ar-ar' | 'ar-lat' | 'lat-lat', Readonly<Record<string, number>>>>;
  readonly letters: Readonly<Record<Script, readonly (readonly number[])[]>>;
  readonly unigrams: Readonly<Record<Script, readonly number[]>>;
}

export interface Channels {
  readonly tables: Readonly<Record<'ar-ar' | 'ar-lat' | 'lat-lat', EditTable>>;
  readonly letters: Readonly<Record<Script, LetterModel>>;
  readonly unigrams: Readonly<Record<Script, Float64Array>>;
}

/** Share of edits left to chance, so that an unseen misreading costs much but never everything. */
const chance = { substitute: 0.02, drop: 0.008, insert: 0.008 };

function unpack(
  edits: Readonly<Record<string, number>>,
  scripts: readonly [Script, Script],
  unigrams: Readonly<Record<Script, Float64Array>>,
): EditTable {
  const crossed = scripts[0] !== scripts[1];
  const table = tableSizes.map((size, shape) => new Float64Array(shape === 5 && !crossed ? 0 : size));
  const [ua, ub] = [unigrams[scripts[0]], unigrams[scripts[1]]];
  for (let x = 0; x < width; x++) {
    (table[0] as Float64Array)[x] = chance.drop * (ua[x] as number);
    (table[1] as Float64Array)[x] = chance.insert * (ub[x] as number);
    for (let y = 0; y < width; y++)
      (table[2] as Float64Array)[x * width + y] = chance.substitute * (ua[x] as number) * (ub[y] as number);
  }
  const learnedShare = 1 - chance.substitute - chance.drop - chance.insert;
  for (const [key, micro] of Object.entries(edits)) {
    const [left = '', right = ''] = key.split('|');
    const a = encode(left, scripts[0]);
    const b = encode(right, scripts[1]);
    const shape = editShapes.findIndex(([na, nb]) => na === a.length && nb === b.length);
    let index = 0;
    for (const code of [...a, ...b]) index = index * width + code;
    const cells = table[shape] as Float64Array;
    cells[index] = (cells[index] as number) + learnedShare * micro * 1e-6;
  }
  return table;
}

export function openChannels(learned: LearnedChannels): Channels {
  const unigrams = {
    ar: Float64Array.from(learned.unigrams.ar),
    lat: Float64Array.from(learned.unigrams.lat),
  };
  const letters = (script: Script): LetterModel =>
    Float64Array.from(learned.letters[script].flat(), (hundredths) => hundredths / 100);
  return {
    unigrams,
    letters: { ar: letters('ar'), lat: letters('lat') },
    tables: {
      'ar-ar': unpack(learned.edits['ar-ar'], ['ar', 'ar'], unigrams),
      'ar-lat': unpack(learned.edits['ar-lat'], ['ar', 'lat'], unigrams),
      'lat-lat': unpack(learned.edits['lat-lat'], ['lat', 'lat'], unigrams),
    },
  };
}

export function readLearned<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`./learned/${file}`, import.meta.url), 'utf8')) as T;
}
