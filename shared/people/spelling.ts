/**
 * Letters as a recogniser confuses them, and how far two strings are apart in that light.
 * Used to find printed labels and to decode closed lists; never to change a name.
 */

const arabicFolds: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ڭ: 'ك',
  گ: 'ك',
  ݣ: 'ك',
  ی: 'ي',
  ۃ: 'ه',
  ڤ: 'ف',
};

/** Western digits for Arabic-Indic and Persian ones; everything else is left alone. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) =>
    String((digit.codePointAt(0)! & 0xf) % 10),
  );
}

const folds = new Map<string, string>();

/** One letter with hamza forms, accents, case and marks taken away; '' when nothing is left to compare. */
export function foldLetter(letter: string): string {
  const known = folds.get(letter);
  if (known !== undefined) return known;
  const folded = foldNewLetter(letter);
  // Pages hold some hundred different signs; a file made to hold more does not fill the memory.
  if (folds.size < 4096) folds.set(letter, folded);
  return folded;
}

function foldNewLetter(letter: string): string {
  const arabic = arabicFolds[letter];
  if (arabic !== undefined) return arabic;
  if (/[\u064b-\u0652\u0670\u0640\u0621\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u.test(letter)) return '';
  const plain = letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase();
  const digit = westernDigits(plain);
  if (digit === 'œ') return 'oe';
  if (/^[\p{L}\p{N}%°]$/u.test(digit)) return digit === '°' ? 'o' : digit;
  return '';
}

/** Letters and digits only, folded, without blanks: OCR splits and joins words as it likes. */
export function foldText(text: string): string {
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}

const lookalikes = [
  'بتثني',
  'جحخ',
  'دذ',
  'رزو',
  'سش',
  'صض',
  'طظ',
  'عغ',
  'فقو',
  'ال',
  'هم',
  'كل',
  'o0qd',
  'il1tjf!',
  's5',
  'b86',
  'z2',
  'ec',
  'nmh',
  'uv',
  'rn',
  'g9q',
];
/** By UTF-16 unit, from 1; 0 for letters that are like no other. */
const rank = new Uint8Array(0x10000);
const ranked = [...new Set(lookalikes.join(''))];
for (const [at, letter] of ranked.entries()) rank[letter.charCodeAt(0)] = at + 1;
const size = ranked.length + 1;
const alike = new Uint8Array(size * size);
for (const group of lookalikes)
  for (const a of group)
    for (const b of group) alike[rank[a.charCodeAt(0)]! * size + rank[b.charCodeAt(0)]!] = 1;

/** misreadCost of two UTF-16 units: this is asked some hundred thousand times a page. */
const unitCost = (a: number, b: number): number =>
  a === b ? 0 : alike[rank[a]! * size + rank[b]!] === 1 ? 0.5 : 1;

/** What it costs to read `a` as `b`: 0 same, 0.5 look-alikes, 1 otherwise. */
export const misreadCost = (a: string, b: string): number =>
  a === b ? 0 : unitCost(a.charCodeAt(0), b.charCodeAt(0));

/** Losing or gaining a letter; strokes of alef, lam, ya, i and 1 come and go more easily. */
const gapCosts = new Float64Array(0x10000).fill(1);
for (const letter of 'الي1il') gapCosts[letter.charCodeAt(0)] = 0.7;
export const gapCost = (letter: string): number => gapCosts[letter.charCodeAt(0)]!;

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Weighted edit distance of two folded strings; `Infinity` as soon as it must exceed `limit`. */
export function spellingDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const n = b.length;
  const units = unitsOf(b);
  let row = new Float64Array(n + 1);
  let next = new Float64Array(n + 1);
  for (let j = 1; j <= n; j++) row[j] = row[j - 1]! + gapCosts[units[j - 1]!]!;
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    const gapA = gapCosts[unit]!;
    let least = row[0]! + gapA;
    next[0] = least;
    for (let j = 1; j <= n; j++) {
      const other = units[j - 1]!;
      const cost = Math.min(
        row[j - 1]! + unitCost(unit, other),
        row[j]! + gapA,
        next[j - 1]! + gapCosts[other]!,
      );
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[n]!;
}

export interface Occurrence {
  /** Half-open range in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** What a letter lost, gained or taken for one unlike it costs at least. */
const leastCost = 0.7;
/** By UTF-16 unit: the places of a pattern where the unit, or one that looks like it, stands. Left as it was found: all 0. */
const standsAt = new Uint32Array(0x10000);
const likeRank: readonly (readonly number[])[] = ranked.map((a) =>
  ranked
    .filter((b) => alike[rank[a.charCodeAt(0)]! * size + rank[b.charCodeAt(0)]!] === 1)
    .map((b) => b.charCodeAt(0)),
);

/**
 * Whether a pattern can stand in a text at all, by Myers' bit-parallel edit distance in which look-alikes are the same:
 * never more than the weighted distance has letters changed, and some twenty times quicker to tell.
 */
function mayStand(pattern: string, text: string, limit: number): boolean {
  const m = pattern.length;
  const most = Math.floor(limit / leastCost + 1e-9);
  if (m > 31 || most >= m) return true;
  const mark = (bit: number, set: boolean, unit: number) => {
    for (const like of rank[unit] === 0 ? [unit] : likeRank[rank[unit]! - 1]!)
      standsAt[like] = set ? standsAt[like]! | bit : 0;
  };
  for (let i = 0; i < m; i++) mark(1 << i, true, pattern.charCodeAt(i));
  const last = 1 << (m - 1);
  let [up, down, score] = [-1, 0, m];
  let stands = false;
  for (let j = 0; j < text.length && !stands; j++) {
    const same = standsAt[text.charCodeAt(j)]! | 0;
    const across = same | down;
    const along = (((same & up) + up) ^ up) | same;
    let gained = down | ~(along | up);
    let lost = up & along;
    if ((gained & last) !== 0) score++;
    else if ((lost & last) !== 0) score--;
    // The text before the pattern costs nothing.
    gained <<= 1;
    lost <<= 1;
    up = lost | ~(across | gained);
    down = gained & across;
    stands = score <= most;
  }
  for (let i = 0; i < m; i++) mark(0, false, pattern.charCodeAt(i));
  return stands;
}

/** Where `pattern` occurs in `text` (both folded) with at most `limit` cost: the local best of each neighbourhood. */
export function occurrences(pattern: string, text: string, limit: number): Occurrence[] {
  const m = pattern.length;
  const n = text.length;
  if (m === 0 || n === 0 || !mayStand(pattern, text, limit)) return [];
  let cost = new Float64Array(m + 1);
  let from = new Int32Array(m + 1);
  let nextCost = new Float64Array(m + 1);
  let nextFrom = new Int32Array(m + 1);
  const units = unitsOf(pattern);
  const gaps = Float64Array.from(units, (unit) => gapCosts[unit]!);
  for (let i = 1; i <= m; i++) cost[i] = cost[i - 1]! + gaps[i - 1]!;
  const found: Occurrence[] = [];
  for (let j = 1; j <= n; j++) {
    const unit = text.charCodeAt(j - 1);
    const gap = gapCosts[unit]!;
    nextCost[0] = 0;
    nextFrom[0] = j;
    for (let i = 1; i <= m; i++) {
      const swap = cost[i - 1]! + unitCost(units[i - 1]!, unit);
      const drop = nextCost[i - 1]! + gaps[i - 1]!;
      const extra = cost[i]! + gap;
      if (swap <= drop && swap <= extra) {
        nextCost[i] = swap;
        nextFrom[i] = from[i - 1]!;
      } else if (drop <= extra) {
        nextCost[i] = drop;
        nextFrom[i] = nextFrom[i - 1]!;
      } else {
        nextCost[i] = extra;
        nextFrom[i] = from[i]!;
      }
    }
    [cost, nextCost] = [nextCost, cost];
    [from, nextFrom] = [nextFrom, from];
    if (cost[m]! > limit) continue;
    const last = found.at(-1);
    const here = { start: from[m]!, end: j, cost: cost[m]! };
    if (last !== undefined && here.start < last.end) {
      if (here.cost < last.cost) found[found.length - 1] = here;
    } else found.push(here);
  }
  return found;
}

/** Pairs of neighbouring letters: a cheap sign whether a pattern can stand in a text at all. */
export function letterPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < text.length; at++) pairs.add(text[at - 1]! + text[at]!);
  return pairs;
}

/** False when so few pairs of a pattern are in the text that no forgivable misreading explains it. */
export function mayOccur(pattern: ReadonlySet<string>, text: ReadonlySet<string>): boolean {
  if (pattern.size < 6) return true;
  let shared = 0;
  for (const pair of pattern) if (text.has(pair)) shared++;
  return shared >= pattern.size * 0.3;
}
