/**
 * How likely two spellings are one word: a joint edit transducer over letters, learned by expectation
 * maximisation from the project's own lexicon (learn/em.ts), against two independent letter models.
 * The score is log P(a,b) − log P(a) − log P(b), in nats.
 */
import { arabicLetters, latinLetters, type Script } from './name.ts';

/** Room for 31 letters and "none". */
export const width = 32;
/** Edits as [letters of a, letters of b]. */
export const editShapes = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
] as const;

/** Probabilities of edits; index is the letters' codes in base 32, a's first. */
export type EditTable = readonly Float64Array[];

export interface WordScore {
  /** Pointwise mutual information of the two words, nats. */
  readonly pmi: number;
  /** The same divided by the mean length. */
  readonly perLetter: number;
  /** Worst single edit on the best path, nats, and how many are bad. */
  readonly worstEdit: number;
  readonly badEdits: number;
}

const codeOf = (letters: string): Map<string, number> =>
  new Map([...letters].map((letter, i) => [letter, i + 1]));
const codes: Record<Script, Map<string, number>> = { ar: codeOf(arabicLetters), lat: codeOf(latinLetters) };

export function encode(text: string, script: Script): Uint8Array {
  const length = Math.min(text.length, longestWord);
  const out = new Uint8Array(length);
  for (let i = 0; i < length; i++) out[i] = codes[script].get(text[i] as string) ?? 0;
  return out;
}
/** Letters beyond this are not compared: no name is longer. */
const longestWord = 28;

/** Letter model of one script: bigrams, with 0 as the edge of the word. */
export type LetterModel = Float64Array;

export function letterScore(model: LetterModel, word: Uint8Array): number {
  let score = 0;
  let previous = 0;
  for (const code of word) {
    score += model[previous * width + code] as number;
    previous = code;
  }
  return score + (model[previous * width] as number);
}

export function editIndex(shape: number, a: Uint8Array, i: number, b: Uint8Array, j: number): number {
  const [na, nb] = editShapes[shape] as readonly [number, number];
  let index = 0;
  for (let k = i - na; k < i; k++) index = index * width + (a[k] as number);
  for (let k = j - nb; k < j; k++) index = index * width + (b[k] as number);
  return index;
}

export const tableSizes = editShapes.map(([na, nb]) => width ** (na + nb));

const best = new Float64Array(30 * 30);
const sum = new Float64Array(30 * 30);
const how = new Uint8Array(30 * 30);

/** Compares two coded words under one table; `unigrams` are the letters' own probabilities, to judge single edits. */
export function compareWords(
  table: EditTable,
  a: Uint8Array,
  b: Uint8Array,
  lettersA: number,
  lettersB: number,
  unigrams: readonly [Float64Array, Float64Array],
): WordScore {
  const n = a.length;
  const m = b.length;
  const stride = m + 1;
  const [t10, t01, t11, t12, t21, t13] = table as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const triples = t13.length > 0;
  sum[0] = 1;
  best[0] = 1;
  for (let i = 0; i <= n; i++) {
    const ai = i > 0 ? (a[i - 1] as number) : 0;
    const pairA = i > 1 ? ((a[i - 2] as number) * width + ai) * width : -1;
    for (let j = i === 0 ? 1 : 0; j <= m; j++) {
      const at = i * stride + j;
      const bj = j > 0 ? (b[j - 1] as number) : 0;
      let total = 0;
      let top = 0;
      let shape = 0;
      if (i > 0) {
        const p = t10[ai] as number;
        total = (sum[at - stride] as number) * p;
        top = (best[at - stride] as number) * p;
      }
      if (j > 0) {
        let p = t01[bj] as number;
        total += (sum[at - 1] as number) * p;
        let v = (best[at - 1] as number) * p;
        if (v > top) {
          top = v;
          shape = 1;
        }
        if (i > 0) {
          p = t11[ai * width + bj] as number;
          total += (sum[at - stride - 1] as number) * p;
          v = (best[at - stride - 1] as number) * p;
          if (v > top) {
            top = v;
            shape = 2;
          }
          if (pairA >= 0) {
            p = t21[pairA + bj] as number;
            total += (sum[at - 2 * stride - 1] as number) * p;
            v = (best[at - 2 * stride - 1] as number) * p;
            if (v > top) {
              top = v;
              shape = 4;
            }
          }
          if (j > 1) {
            const pairB = (b[j - 2] as number) * width + bj;
            p = t12[ai * width * width + pairB] as number;
            total += (sum[at - stride - 2] as number) * p;
            v = (best[at - stride - 2] as number) * p;
            if (v > top) {
              top = v;
              shape = 3;
            }
            if (j > 2 && triples) {
              p = t13[(ai * width + (b[j - 3] as number)) * width * width + pairB] as number;
              total += (sum[at - stride - 3] as number) * p;
              v = (best[at - stride - 3] as number) * p;
              if (v > top) {
                top = v;
                shape = 5;
              }
            }
          }
        }
      }
      sum[at] = total;
      best[at] = top;
      how[at] = shape;
    }
  }
  const pmi = Math.log((sum[n * stride + m] as number) + 1e-300) - lettersA - lettersB;
  let worstEdit = 5;
  let badEdits = 0;
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const shape = how[i * stride + j] as number;
    const [na, nb] = editShapes[shape] as readonly [number, number];
    let chance = 1;
    for (let k = i - na; k < i; k++) chance *= unigrams[0][a[k] as number] as number;
    for (let k = j - nb; k < j; k++) chance *= unigrams[1][b[k] as number] as number;
    const p = (table[shape] as Float64Array)[editIndex(shape, a, i, b, j)] as number;
    const edit = Math.log((p + 1e-12) / (chance + 1e-12));
    if (edit < worstEdit) worstEdit = edit;
    if (edit < -0.5) badEdits++;
    i -= na;
    j -= nb;
  }
  return { pmi, perLetter: pmi / Math.max(2, (n + m) / 2), worstEdit, badEdits };
}
