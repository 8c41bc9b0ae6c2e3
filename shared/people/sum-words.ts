/** Sums in Arabic words, as agreements write them: `مائتان وثمانية وثمانون ألفا وخمسمائة درهم`. */
import { foldText, spellingDistance } from './spelling.ts';

const units: readonly (readonly [string, number])[] = [
  ['واحد', 1],
  ['إحدى', 1],
  ['أحد', 1],
  ['اثنان', 2],
  ['اثنين', 2],
  ['اثنا', 2],
  ['اثني', 2],
  ['ثلاث', 3],
  ['أربع', 4],
  ['خمس', 5],
  ['ست', 6],
  ['سبع', 7],
  ['ثمان', 8],
  ['ثماني', 8],
  ['تسع', 9],
  ['عشر', 10],
].flatMap(([word, worth]) => [
  [word, worth] as [string, number],
  ...(Number(worth) > 2 && word !== 'ثمان' ? [[`${word}ة`, worth] as [string, number]] : []),
]);
const tens = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((stem, at) => [
  [`${stem}ون`, 10 * (at + 2)] as const,
  [`${stem}ين`, 10 * (at + 2)] as const,
]);
const hundred = ['مائة', 'مئة'];
const hundreds = [
  ...['مائتان', 'مائتين', 'مئتان', 'مئتين', 'مائتا', 'مئتا'].map((word) => [word, 200] as const),
  ...['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'ثماني', 'تسع'].flatMap((stem) =>
    hundred.map((word) => [stem + word, stem.startsWith('ثمان') ? 800 : 100 * unitOf(stem)] as const),
  ),
];
function unitOf(stem: string): number {
  return units.find(([word]) => word === stem)![1];
}

type Token = { readonly worth: number; readonly scale?: number };
const tokens = new Map<string, Token>();
for (const [word, worth] of [...units, ...tens, ...hundreds]) tokens.set(foldText(word), { worth });
for (const word of hundred) tokens.set(foldText(word), { worth: 100, scale: 100 });
for (const word of ['ألف', 'ألفا', 'آلاف']) tokens.set(foldText(word), { worth: 1000, scale: 1000 });
for (const word of ['ألفان', 'ألفين', 'ألفي']) tokens.set(foldText(word), { worth: 2000, scale: -1 });
for (const word of ['مليون', 'مليونا', 'ملايين']) tokens.set(foldText(word), { worth: 1e6, scale: 1e6 });
for (const word of ['مليونان', 'مليونين']) tokens.set(foldText(word), { worth: 2e6, scale: -1 });

/** A word of a number, one letter in six forgiven; with و glued before it or not. */
function tokenOf(word: string): { readonly token: Token; readonly joined: boolean } | undefined {
  const folded = foldText(word);
  const exact = tokens.get(folded);
  if (exact !== undefined) return { token: exact, joined: false };
  const bare = folded.startsWith('و') ? folded.slice(1) : undefined;
  const after = bare === undefined ? undefined : tokens.get(bare);
  if (after !== undefined) return { token: after, joined: true };
  let best: { readonly token: Token; readonly joined: boolean; readonly cost: number } | undefined;
  for (const [spelling, token] of tokens) {
    if (spelling.length < 4) continue;
    for (const [text, joined] of [
      [folded, false],
      [bare, true],
    ] as const) {
      if (text === undefined) continue;
      const cost = spellingDistance(text, spelling);
      if (cost <= spelling.length / 6 && (best === undefined || cost < best.cost))
        best = { token, joined, cost };
    }
  }
  return best;
}

export const isNumberWordAr = (word: string): boolean =>
  foldText(word) === 'و' || tokenOf(word) !== undefined;

/** Value of Arabic number words; undefined when a word is none of the list. */
export function numberOfWordsAr(text: string): number | undefined {
  let [whole, part] = [0, 0];
  let before: { readonly worth: number } | undefined;
  const words = text.split(/\s+/u).filter((word) => foldText(word) !== '' && foldText(word) !== 'و');
  if (words.length === 0) return undefined;
  for (const word of words) {
    const said = tokenOf(word);
    if (said === undefined) return undefined;
    const { worth, scale } = said.token;
    // `خمس مائة` in two words; `وخمسة ومائة` adds.
    if (scale === 100) {
      const times =
        !said.joined && before !== undefined && before.worth >= 3 && before.worth <= 9 ? before.worth : 0;
      part += times === 0 ? 100 : 99 * times;
    } else if (scale === undefined) part += worth;
    // `ألفا درهم` alone is two thousand, `ثمانون ألفا` eighty times one.
    else if (part === 0 && foldText(word) === 'الفا') [whole, part] = [whole + 2000, part];
    else if (scale === -1) [whole, part] = [whole + worth, part];
    else {
      [whole, part] = [whole + (part || 1) * scale, 0];
    }
    before = { worth };
  }
  return whole + part;
}
