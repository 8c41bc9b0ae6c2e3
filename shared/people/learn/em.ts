/** Learns an edit table from pairs of spellings of one name by expectation maximisation over all alignments. */
import { editIndex, editShapes, encode, tableSizes, width } from '../channel.ts';
import { arabicLetters, latinLetters, type Script } from '../name.ts';

/** Usual equivalents, a starting point only: learning moves away from them where the lexicon does. */
const usual: Readonly<Record<string, string>> = {
  ا: 'a e i o',
  ب: 'b',
  ت: 't',
  ث: 't th',
  ج: 'j dj g',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'd dh',
  ر: 'r',
  ز: 'z',
  س: 's ss c',
  ش: 'ch sh',
  ص: 's ss',
  ض: 'd',
  ط: 't',
  ظ: 'd',
  ع: 'a aa',
  غ: 'gh rh g',
  ف: 'f',
  ق: 'k q',
  ك: 'k c',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h a',
  و: 'ou w o u',
  ي: 'i y',
  گ: 'g',
  پ: 'b p',
};

const lettersOf: Record<Script, string> = { ar: arabicLetters, lat: latinLetters };

/** Edits with their probability × 1e6, as `letters|letters`; anything below 2e-6 is left out. */
export function learnEdits(
  pairs: readonly (readonly [string, string])[],
  scripts: readonly [Script, Script],
  rounds = 10,
): Record<string, number> {
  const crossed = scripts[0] !== scripts[1];
  let table = tableSizes.map((size, shape) =>
    new Float64Array(shape === 5 && !crossed ? 0 : size).fill(1e-4),
  );
  favour(table, crossed);
  const words = pairs.map(([a, b]) => [encode(a, scripts[0]), encode(b, scripts[1])] as const);
  for (let round = 0; round < rounds; round++) {
    const counts = table.map((cells) => new Float64Array(cells.length));
    for (const [a, b] of words) count(table, counts, a, b);
    if (!crossed) symmetrise(counts);
    let total = 0;
    for (const cells of counts) for (const v of cells) total += v;
    table = counts.map((cells) => cells.map((v) => v / total));
  }
  return pack(table, scripts);
}

function favour(table: readonly Float64Array[], crossed: boolean): void {
  const set = (shape: number, index: number, p: number): void => {
    (table[shape] as Float64Array)[index] = p;
  };
  if (!crossed) {
    for (let code = 1; code < width; code++) set(2, code * width + code, 0.5);
    return;
  }
  for (const [letter, latin] of Object.entries(usual)) {
    for (const spelling of latin.split(' ')) {
      const b = encode(spelling, 'lat');
      const a = encode(letter, 'ar');
      set(b.length === 1 ? 2 : 3, editIndex(b.length === 1 ? 2 : 3, a, 1, b, b.length), 0.05);
      for (const vowel of 'aeiou') {
        const longer = encode(spelling + vowel, 'lat');
        if (longer.length <= 3)
          set(
            longer.length === 2 ? 3 : 5,
            editIndex(longer.length === 2 ? 3 : 5, a, 1, longer, longer.length),
            0.01,
          );
      }
    }
  }
}

/** Expected number of uses of each edit over all ways to turn `a` into `b` (forward and backward sums). */
function count(
  table: readonly Float64Array[],
  counts: readonly Float64Array[],
  a: Uint8Array,
  b: Uint8Array,
): void {
  const [n, m] = [a.length, b.length];
  const stride = m + 1;
  const forward = new Float64Array((n + 1) * stride);
  const backward = new Float64Array((n + 1) * stride);
  forward[0] = 1;
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      let total = forward[i * stride + j] as number;
      for (let shape = 0; shape < editShapes.length; shape++) {
        const [na, nb] = editShapes[shape] as readonly [number, number];
        const cells = table[shape] as Float64Array;
        if (i < na || j < nb || cells.length === 0) continue;
        total +=
          (forward[(i - na) * stride + j - nb] as number) * (cells[editIndex(shape, a, i, b, j)] as number);
      }
      forward[i * stride + j] = total;
    }
  const whole = forward[n * stride + m] as number;
  if (!(whole > 0)) return;
  backward[n * stride + m] = 1;
  for (let i = n; i >= 0; i--)
    for (let j = m; j >= 0; j--) {
      const here = backward[i * stride + j] as number;
      if (here === 0) continue;
      for (let shape = 0; shape < editShapes.length; shape++) {
        const [na, nb] = editShapes[shape] as readonly [number, number];
        const cells = table[shape] as Float64Array;
        if (i < na || j < nb || cells.length === 0) continue;
        const index = editIndex(shape, a, i, b, j);
        const from = (i - na) * stride + j - nb;
        const p = (cells[index] as number) * here;
        backward[from] = (backward[from] as number) + p;
        const used = counts[shape] as Float64Array;
        used[index] = (used[index] as number) + ((forward[from] as number) * p) / whole;
      }
    }
}

/** Within one script an edit is as likely either way round. */
function symmetrise(counts: readonly Float64Array[]): void {
  const [t10, t01, t11, t12, t21] = counts as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const level = (x: Float64Array, i: number, y: Float64Array, j: number): void => {
    const mean = ((x[i] as number) + (y[j] as number)) / 2;
    x[i] = mean;
    y[j] = mean;
  };
  for (let i = 0; i < width; i++) {
    level(t10, i, t01, i);
    for (let j = 0; j < width; j++) {
      if (i < j) level(t11, i * width + j, t11, j * width + i);
      for (let k = 0; k < width; k++)
        level(t12, (i * width + j) * width + k, t21, (j * width + k) * width + i);
    }
  }
}

function pack(table: readonly Float64Array[], scripts: readonly [Script, Script]): Record<string, number> {
  const out: Record<string, number> = {};
  table.forEach((cells, shape) => {
    const [na, nb] = editShapes[shape] as readonly [number, number];
    cells.forEach((p, index) => {
      const micro = Number((p * 1e6).toPrecision(3));
      if (micro < 2) return;
      const letters = Array.from({ length: na + nb }, (_, k) => {
        const code = Math.floor(index / width ** (na + nb - 1 - k)) % width;
        return lettersOf[k < na ? scripts[0] : scripts[1]][code - 1] ?? '';
      });
      out[`${letters.slice(0, na).join('')}|${letters.slice(na).join('')}`] = micro;
    });
  });
  return out;
}

/** Bigram letter model (log-probability × 100) and letter frequencies of a list of words. */
export function learnLetters(
  words: readonly string[],
  script: Script,
): { rows: number[][]; unigrams: number[] } {
  const size = lettersOf[script].length + 1;
  const counts = Array.from({ length: width }, () => new Float64Array(width).fill(0));
  const unigrams = new Float64Array(width);
  for (const word of words) {
    let previous = 0;
    for (const code of encode(word, script)) {
      (counts[previous] as Float64Array)[code] = ((counts[previous] as Float64Array)[code] as number) + 1;
      unigrams[code] = (unigrams[code] as number) + 1;
      previous = code;
    }
    (counts[previous] as Float64Array)[0] = ((counts[previous] as Float64Array)[0] as number) + 1;
  }
  const total = unigrams.reduce((s, v) => s + v, 0);
  const smooth = Array.from(unigrams, (v, code) =>
    code > 0 && code < size ? (v + 1) / (total + size) : 1e-4,
  );
  const rows = counts.map((row) => {
    const sum = row.reduce((s, v) => s + v, 0) + 8;
    return Array.from(row, (v, code) =>
      Math.round(100 * Math.log((v + 8 * (code === 0 ? 0.1 : (smooth[code] as number))) / sum)),
    );
  });
  return { rows, unigrams: smooth.map((v) => Number(v.toPrecision(4))) };
}
