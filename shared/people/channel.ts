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

/**
 * Edits of one shape: a row of 32 probabilities for each run of letters that has a learned edit, and what each edit is
 * worth against chance, nats. Runs without one share row 0, which is all zero: few of the million triples were ever seen.
 */
export interface Edits {
  /** By the run's letters in base 32: where its row begins. */
  readonly rowAt: Int32Array;
  /** By row and the other side's letter. */
  readonly chance: Float64Array;
  readonly worth: Float64Array;
}

/** `drop` by the letter of a, `insert` by the letter of b; `pairB` and `tripleB` by runs of b, `pairA` by runs of a. */
export interface EditTable {
  readonly drop: Edits;
  readonly insert: Edits;
  readonly swap: Edits;
  readonly pairB: Edits;
  readonly pairA: Edits;
  /** Absent within one script. */
  readonly tripleB: Edits | undefined;
  /** Share of neighbouring letters a hand that types puts the wrong way round: 0 between two scripts. */
  readonly crossed: number;
  /** Letters, as bits, that never change places by mistake. */
  readonly steady: number;
}

/** Letters that never change places by mistake: حامد and حماد are two names. */
export const steadyLetters: Readonly<Record<Script, number>> = { ar: bitsFor('اوي', arabicLetters), lat: 0 };
function bitsFor(some: string, letters: string): number {
  let bits = 0;
  for (const letter of some) bits |= 1 << (letters.indexOf(letter) + 1);
  return bits;
}

const codeOf = (letters: string): Uint8Array => {
  const codes = new Uint8Array(0x800);
  [...letters].forEach((letter, i) => {
    codes[letter.charCodeAt(0)] = i + 1;
  });
  return codes;
};
const codes: Record<Script, Uint8Array> = { ar: codeOf(arabicLetters), lat: codeOf(latinLetters) };

export function encode(text: string, script: Script): Uint8Array {
  const known = codes[script];
  const length = Math.min(text.length, longestWord);
  const out = new Uint8Array(length);
  for (let i = 0; i < length; i++) out[i] = known[text.charCodeAt(i)] ?? 0;
  return out;
}
/** Letters beyond this are not compared: no name is longer. */
const longestWord = 28;

/** Letter model of one script: bigrams, with 0 as the edge of the word. */
export type LetterModel = Float64Array;

export function letterScore(model: LetterModel, word: Uint8Array): number {
  let score = 0;
  let previous = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word[i] as number;
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

/** The grids have two empty rows above and three empty columns before them, so that no edit looks over the edge. */
const stride = width;
const origin = 2 * stride + 3;
const cells = (longestWord + 3) * stride;
const sum = new Float64Array(cells);
const best = new Float64Array(cells);
const how = new Uint8Array(cells);
/** By place in b: where the rows of the pair and the triple that end there begin. */
const pairAt = new Int32Array(width);
const tripleAt = new Int32Array(width);

function findRuns(table: EditTable, b: Uint8Array): void {
  let run = 0;
  for (let j = 0; j < b.length; j++) {
    run = ((run << 5) | (b[j] as number)) & 0x7fff;
    pairAt[j] = j > 0 ? (table.pairB.rowAt[run & 0x3ff] as number) : 0;
    tripleAt[j] = j > 1 && table.tripleB !== undefined ? (table.tripleB.rowAt[run] as number) : 0;
  }
}

/**
 * Probability of `a` and `b` as one word, summed over all ways to lay one on the other. Of words asked one after the other
 * with the same `b`, `kept` letters that `a` begins with as the last one did are not laid again.
 */
export function jointChance(table: EditTable, a: Uint8Array, b: Uint8Array, kept = 0): number {
  const [n, m] = [a.length, b.length];
  const [swaps, pairsB, pairsA] = [table.swap.chance, table.pairB.chance, table.pairA.chance];
  const [drops, inserts] = [table.drop.chance, table.insert.chance];
  const triples = table.tripleB?.chance ?? pairsB;
  const { crossed } = table;
  if (kept === 0) {
    findRuns(table, b);
    sum[origin] = 1;
    for (let j = 1; j <= m; j++)
      sum[origin + j] = (sum[origin + j - 1] as number) * (inserts[b[j - 1] as number] as number);
  }
  for (let i = kept + 1; i <= n; i++) {
    const letter = a[i - 1] as number;
    const row = letter * width;
    const drop = drops[letter] as number;
    const before = i > 1 ? (a[i - 2] as number) : -1;
    const twoA = i > 1 ? (table.pairA.rowAt[(a[i - 2] as number) * width + letter] as number) : 0;
    let at = origin + i * stride;
    let left = (sum[at - stride] as number) * drop;
    sum[at] = left;
    for (let j = 0; j < m; j++) {
      at++;
      const other = b[j] as number;
      let total =
        (sum[at - stride] as number) * drop +
        left * (inserts[other] as number) +
        (sum[at - stride - 1] as number) * (swaps[row + other] as number);
      if (twoA !== 0) total += (sum[at - 2 * stride - 1] as number) * (pairsA[twoA + other] as number);
      const twoB = pairAt[j] as number;
      if (twoB !== 0) total += (sum[at - stride - 2] as number) * (pairsB[twoB + letter] as number);
      const threeB = tripleAt[j] as number;
      if (threeB !== 0) total += (sum[at - stride - 3] as number) * (triples[threeB + letter] as number);
      if (crossed !== 0 && j > 0 && other === before && b[j - 1] === letter && letter !== other)
        total += (sum[at - 2 * stride - 2] as number) * crossingOf(table, letter, other);
      sum[at] = total;
      left = total;
    }
  }
  return sum[origin + n * stride + m] as number;
}

/** Chance that two neighbours were typed the wrong way round. */
function crossingOf({ swap, crossed, steady }: EditTable, x: number, y: number): number {
  if (((steady >>> x) | (steady >>> y)) & 1) return 0;
  return crossed * (swap.chance[x * width + x] as number) * (swap.chance[y * width + y] as number);
}

export interface BestWay {
  /** Worst single edit on the likeliest way to lay one word on the other, nats, and how many are bad. */
  readonly worstEdit: number;
  readonly badEdits: number;
  /** What the bad edits cost together, nats: at most 0. */
  readonly loss: number;
}

export function bestWay(table: EditTable, a: Uint8Array, b: Uint8Array): BestWay {
  const [n, m] = [a.length, b.length];
  const [swaps, pairsB, pairsA] = [table.swap.chance, table.pairB.chance, table.pairA.chance];
  const [drops, inserts] = [table.drop.chance, table.insert.chance];
  const triples = table.tripleB?.chance ?? pairsB;
  const { crossed } = table;
  findRuns(table, b);
  best[origin] = 1;
  for (let j = 1; j <= m; j++) {
    best[origin + j] = (best[origin + j - 1] as number) * (inserts[b[j - 1] as number] as number);
    how[origin + j] = 1;
  }
  for (let i = 1; i <= n; i++) {
    const letter = a[i - 1] as number;
    const row = letter * width;
    const drop = drops[letter] as number;
    const before = i > 1 ? (a[i - 2] as number) : -1;
    const twoA = i > 1 ? (table.pairA.rowAt[(a[i - 2] as number) * width + letter] as number) : 0;
    let at = origin + i * stride;
    let left = (best[at - stride] as number) * drop;
    best[at] = left;
    how[at] = 0;
    for (let j = 0; j < m; j++) {
      at++;
      const other = b[j] as number;
      let top = (best[at - stride] as number) * drop;
      let shape = 0;
      let v = left * (inserts[other] as number);
      if (v > top) {
        top = v;
        shape = 1;
      }
      v = (best[at - stride - 1] as number) * (swaps[row + other] as number);
      if (v > top) {
        top = v;
        shape = 2;
      }
      if (twoA !== 0) {
        v = (best[at - 2 * stride - 1] as number) * (pairsA[twoA + other] as number);
        if (v > top) {
          top = v;
          shape = 4;
        }
      }
      const twoB = pairAt[j] as number;
      if (twoB !== 0) {
        v = (best[at - stride - 2] as number) * (pairsB[twoB + letter] as number);
        if (v > top) {
          top = v;
          shape = 3;
        }
      }
      const threeB = tripleAt[j] as number;
      if (threeB !== 0) {
        v = (best[at - stride - 3] as number) * (triples[threeB + letter] as number);
        if (v > top) {
          top = v;
          shape = 5;
        }
      }
      if (crossed !== 0 && j > 0 && other === before && b[j - 1] === letter && letter !== other) {
        v = (best[at - 2 * stride - 2] as number) * crossingOf(table, letter, other);
        if (v > top) {
          top = v;
          shape = 6;
        }
      }
      best[at] = top;
      how[at] = shape;
      left = top;
    }
  }
  return judge(table, a, b);
}

/** Reads the way just found from its end. */
function judge(table: EditTable, a: Uint8Array, b: Uint8Array): BestWay {
  let worstEdit = 5;
  let badEdits = 0;
  let loss = 0;
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    const shape = how[origin + i * stride + j] as number;
    const letter = a[i - 1] as number;
    const other = b[j - 1] as number;
    let edit = 0;
    if (shape === 0) edit = table.drop.worth[letter] as number;
    else if (shape === 1) edit = table.insert.worth[other] as number;
    else if (shape === 2) edit = table.swap.worth[letter * width + other] as number;
    else if (shape === 3) edit = table.pairB.worth[(pairAt[j - 1] as number) + letter] as number;
    else if (shape === 4) {
      const rowAt = table.pairA.rowAt[(a[i - 2] as number) * width + letter] as number;
      edit = table.pairA.worth[rowAt + other] as number;
    } else if (shape === 5) edit = table.tripleB?.worth[(tripleAt[j - 1] as number) + letter] as number;
    if (edit < worstEdit) worstEdit = edit;
    if (edit < -0.5) {
      badEdits++;
      loss += edit;
    }
    i -= shape === 1 ? 0 : shape === 4 || shape === 6 ? 2 : 1;
    j -= shape === 0 ? 0 : shape === 3 || shape === 6 ? 2 : shape === 5 ? 3 : 1;
  }
  return { worstEdit, badEdits, loss };
}
