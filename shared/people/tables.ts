/** The learned knowledge, read once at first use: edit tables and letter models as written by `npm run learn`. */
import { readFileSync } from 'node:fs';
import {
  type Edits,
  type EditTable,
  editIndex,
  editShapes,
  encode,
  type LetterModel,
  steadyLetters,
  tableSizes,
  width,
} from './channel.ts';
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
const chance = { substitute: 0.02, drop: 0.008, insert: 0.008, cross: 0.004 };

function unpack(
  edits: Readonly<Record<string, number>>,
  scripts: readonly [Script, Script],
  unigrams: Readonly<Record<Script, Float64Array>>,
): EditTable {
  const crossed = scripts[0] !== scripts[1];
  const [ua, ub] = [unigrams[scripts[0]], unigrams[scripts[1]]];
  const dense = (shape: number): Float64Array => new Float64Array(tableSizes[shape] as number);
  const table = [dense(0), dense(1), dense(2)];
  for (let x = 0; x < width; x++) {
    (table[0] as Float64Array)[x] = chance.drop * (ua[x] as number);
    (table[1] as Float64Array)[x] = chance.insert * (ub[x] as number);
    for (let y = 0; y < width; y++)
      (table[2] as Float64Array)[x * width + y] = chance.substitute * (ua[x] as number) * (ub[y] as number);
  }
  const learnedShare = 1 - chance.substitute - chance.drop - chance.insert;
  const runs: Run[][] = editShapes.map(() => []);
  for (const [key, micro] of Object.entries(edits)) {
    const [left = '', right = ''] = key.split('|');
    const a = encode(left, scripts[0]);
    const b = encode(right, scripts[1]);
    const shape = editShapes.findIndex(([na, nb]) => na === a.length && nb === b.length);
    const p = learnedShare * micro * 1e-6;
    const cells = table[shape];
    if (cells === undefined) (runs[shape] as Run[]).push({ a, b, p });
    else {
      const index = editIndex(shape, a, a.length, b, b.length);
      cells[index] = (cells[index] as number) + p;
    }
  }
  const worth = (p: number, a: readonly number[], b: readonly number[]): number => {
    let byChance = 1;
    for (const code of a) byChance *= ua[code] as number;
    for (const code of b) byChance *= ub[code] as number;
    return Math.log((p + 1e-12) / (byChance + 1e-12));
  };
  const single = (shape: 0 | 1 | 2): Edits => {
    const cells = table[shape] as Float64Array;
    const [x, y] = [(i: number): number => i >> 5, (i: number): number => i & 31];
    return {
      rowAt: none,
      chance: cells,
      worth: cells.map((p, i) =>
        shape === 0 ? worth(p, [i], []) : shape === 1 ? worth(p, [], [i]) : worth(p, [x(i)], [y(i)]),
      ),
    };
  };
  /** Rows by the longer side's letters; the other side has one. */
  const rows = (shape: number): Edits => {
    const long = shape === 4 ? 'a' : 'b';
    const list = runs[shape] as Run[];
    const rowAt = new Int32Array(width ** (shape === 5 ? 3 : 2));
    const keyOf = (run: Run): number => run[long].reduce((index, code) => index * width + code, 0);
    const kinds = [...new Set(list.map(keyOf))];
    kinds.forEach((key, k) => {
      rowAt[key] = (k + 1) * width;
    });
    const chances = new Float64Array((kinds.length + 1) * width);
    const worths = new Float64Array(chances.length);
    for (const run of list) {
      const other = (long === 'a' ? run.b : run.a)[0] as number;
      const at = (rowAt[keyOf(run)] as number) + other;
      chances[at] = run.p;
      worths[at] = worth(run.p, [...run.a], [...run.b]);
    }
    return { rowAt, chance: chances, worth: worths };
  };
  return {
    drop: single(0),
    insert: single(1),
    swap: single(2),
    pairB: rows(3),
    pairA: rows(4),
    tripleB: crossed ? rows(5) : undefined,
    crossed: crossed ? 0 : chance.cross,
    steady: steadyLetters[scripts[0]],
  };
}

interface Run {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly p: number;
}
const none = new Int32Array(0);

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
