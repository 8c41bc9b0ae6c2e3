/**
 * Lays the parts of two names side by side: one to one, glued or split by the reader (up to three to one),
 * left out, or with the family name moved to the front. What was found becomes the features a score is learned from.
 */
import type { NamePart, PersonName, Script } from './name.ts';
import type { Word, WordBook, WordMatch } from './words.ts';

export interface Step {
  /** Indexes into the (turned) parts: how many parts of each side this step takes. */
  readonly a: readonly NamePart[];
  readonly b: readonly NamePart[];
  readonly match?: WordMatch;
  readonly score: number;
  readonly roles: readonly [Role, Role] | null;
  /** The role of a part the other side lacks. */
  readonly skipped?: Role;
}
/** `owner`: the word the first descent word hangs on, where it is not the head (a family or a first given name is before it). */
export type Role = 'head' | 'owner' | 'chain' | 'tail';

export interface Alignment {
  readonly score: number;
  readonly steps: readonly Step[];
  readonly turned: boolean;
  readonly turnedWords: number;
}

const cost = {
  skipHead: -5,
  skipOwner: -3.5,
  skipName: -1.6,
  skipDescent: -0.25,
  descent: 0.4,
  sexClash: -5,
  roleClash: -4,
  nameAgainstDescent: -3,
  glue: -0.6,
  turn: -0.8,
};

/** Steps tried, as [parts of a, parts of b]: left out on one side, one to one, glued or split by the reader. */
const moves = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
] as const;

/** The sequence as it stands, and with one or two leading words moved to the end (family name first). */
function turns(name: PersonName): { parts: readonly NamePart[]; turnedWords: number }[] {
  const out = [{ parts: name.parts, turnedWords: 0 }];
  for (const k of [1, 2]) {
    const head = name.parts.slice(0, k);
    const next = name.parts[k];
    // A descent word right after the moved words would tie another father to another son.
    if (next === undefined || next.kind === 'nasab' || head.some((part) => part.kind === 'nasab')) break;
    out.push({ parts: [...name.parts.slice(k), ...head], turnedWords: k });
  }
  return out;
}

function rolesOf(parts: readonly NamePart[]): Role[] {
  const descent = parts.findIndex((part) => part.kind === 'nasab');
  return parts.map((part, i) => {
    if (i === 0) return 'head';
    if (i === descent - 1) return 'owner';
    return parts[i - 1]?.kind === 'nasab' && part.kind === 'name' ? 'chain' : 'tail';
  });
}

/** Best way to lay `a` on `b`. */
export function alignNames(
  a: PersonName,
  b: PersonName,
  words: WordBook,
): { best: Alignment; straight: number } {
  let best: Alignment | undefined;
  let straight = 0;
  for (const ta of turns(a)) {
    for (const tb of turns(b)) {
      if (best !== undefined && laidWhole(best)) break;
      const turnedWords = ta.turnedWords + tb.turnedWords;
      if (ta.turnedWords > 0 && tb.turnedWords > 0) continue;
      const laid = new Laying(ta.parts, tb.parts, [a.script, b.script], words).lay();
      const score = laid.score + (turnedWords > 0 ? cost.turn : 0);
      if (turnedWords === 0) straight = score;
      if (best === undefined || score > best.score)
        best = { score, steps: laid.steps, turned: turnedWords > 0, turnedWords };
    }
  }
  return { best: best as Alignment, straight };
}

/** Every part has its counterpart and no letter is amiss: no other way to lay them can be better. */
function laidWhole({ steps }: Alignment): boolean {
  return steps.every((step) =>
    step.match === undefined ? step.a.length === step.b.length : step.match.worstEdit > 0,
  );
}

const impossible = -1e9;

/** One way to stand two names side by side, filled from the front; steps are read back from the end. */
class Laying {
  readonly #a: readonly NamePart[];
  readonly #b: readonly NamePart[];
  readonly #scripts: readonly [Script, Script];
  readonly #book: WordBook;
  readonly #rolesA: readonly Role[];
  readonly #rolesB: readonly Role[];
  readonly #wordsA: readonly Word[];
  readonly #wordsB: readonly Word[];
  /** Parts that have exactly one plain counterpart, and are its only one: never glued to anything. */
  readonly #settledA: readonly boolean[];
  readonly #settledB: readonly boolean[];

  constructor(
    a: readonly NamePart[],
    b: readonly NamePart[],
    scripts: readonly [Script, Script],
    book: WordBook,
  ) {
    this.#a = a;
    this.#b = b;
    this.#scripts = scripts;
    this.#book = book;
    this.#rolesA = rolesOf(a);
    this.#rolesB = rolesOf(b);
    this.#wordsA = a.map((part) => book.word(part.text, scripts[0]));
    this.#wordsB = b.map((part) => book.word(part.text, scripts[1]));
    const plain = a.map((_, i) => b.map((_, j) => this.#plainlySame(i, j)));
    const counts = b.map((_, j) => plain.filter((row) => row[j]).length);
    const alone = plain.map((row) => (row.filter(Boolean).length === 1 ? row.indexOf(true) : -1));
    this.#settledA = alone.map((j) => j >= 0 && counts[j] === 1);
    this.#settledB = b.map((_, j) => counts[j] === 1 && alone.includes(j));
  }

  lay(): { score: number; steps: Step[] } {
    const [n, m] = [this.#a.length, this.#b.length];
    const stride = m + 1;
    const best = new Float64Array((n + 1) * stride).fill(impossible);
    const move = new Uint8Array(best.length);
    best[0] = 0;
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= m; j++)
        for (let k = 0; k < moves.length; k++) {
          const [da, db] = moves[k] as readonly [number, number];
          if (i < da || j < db) continue;
          const before = best[(i - da) * stride + j - db] as number;
          if (before <= impossible / 2) continue;
          const total = before + this.#worth(i, j, da, db);
          if (total > (best[i * stride + j] as number)) {
            best[i * stride + j] = total;
            move[i * stride + j] = k;
          }
        }
    const steps: Step[] = [];
    for (let i = n, j = m; i > 0 || j > 0; ) {
      const [da, db] = moves[move[i * stride + j] as number] as readonly [number, number];
      steps.push(this.#step(i, j, da, db));
      i -= da;
      j -= db;
    }
    return { score: best[best.length - 1] as number, steps: steps.reverse() };
  }

  #plainlySame(i: number, j: number): boolean {
    if (this.#a[i]?.kind !== 'name' || this.#b[j]?.kind !== 'name') return false;
    const { perLetter, sameName, worstEdit } = this.#single(i + 1, j + 1);
    return worstEdit > 0.5 && (sameName > 0.95 || perLetter > 2);
  }

  #single(i: number, j: number): WordMatch {
    return this.#book.compare(this.#wordsA[i - 1] as Word, this.#wordsB[j - 1] as Word);
  }

  #glued(i: number, j: number, da: number, db: number): WordMatch {
    const [left, right] = [glue(this.#a.slice(i - da, i)), glue(this.#b.slice(j - db, j))];
    return this.#book.compare(
      this.#book.word(left, this.#scripts[0]),
      this.#book.word(right, this.#scripts[1]),
    );
  }

  #worth(i: number, j: number, da: number, db: number): number {
    const [pa, pb] = [this.#a[i - 1], this.#b[j - 1]] as [NamePart, NamePart];
    if (db === 0) return skipCost(pa, this.#rolesA[i - 1] as Role);
    if (da === 0) return skipCost(pb, this.#rolesB[j - 1] as Role);
    if (da > 1 || db > 1) return this.#worthGlued(i, j, da, db);
    if (pa.kind === 'nasab' && pb.kind === 'nasab') {
      const clash = (pa.sex === 'M' && pb.sex === 'F') || (pa.sex === 'F' && pb.sex === 'M');
      return clash ? cost.sexClash : cost.descent;
    }
    if (pa.kind === 'name' && pb.kind === 'name')
      return (
        wordWeight(this.#single(i, j)) + roleCost(this.#rolesA[i - 1] as Role, this.#rolesB[j - 1] as Role)
      );
    // A descent word misread as something short: "hen" for "ben", "نن" for "بن".
    if (Math.min(pa.text.length, pb.text.length) > 4) return impossible;
    return this.#single(i, j).perLetter > 0 ? 0 : cost.nameAgainstDescent;
  }

  #worthGlued(i: number, j: number, da: number, db: number): number {
    let [lengthA, lengthB, descents] = [0, 0, 0];
    for (let k = i - da; k < i; k++) {
      if (this.#settledA[k]) return impossible;
      lengthA += this.#a[k]?.text.length ?? 0;
      if (this.#a[k]?.kind === 'nasab') descents++;
    }
    for (let k = j - db; k < j; k++) {
      if (this.#settledB[k]) return impossible;
      lengthB += this.#b[k]?.text.length ?? 0;
      if (this.#b[k]?.kind === 'nasab') descents++;
    }
    // A descent word may be part of a family name (بنسعيد) but never hides in a pair of words laid on a pair.
    if (da === db && descents > 0) return impossible;
    const tilt = lengthA / lengthB;
    if (lengthA > 26 || lengthB > 26 || tilt > 2.2 || tilt < 0.4) return impossible;
    const match = this.#glued(i, j, da, db);
    if (match.perLetter < 0.5 || (descents > 0 && !this.#held(i, j, da, db, match))) return impossible;
    const roles = roleCost(this.#rolesA[i - da] as Role, this.#rolesB[j - db] as Role);
    return wordWeight(match) + roles + cost.glue * Math.max(da, db);
  }

  /** A descent word at the edge of glued parts must be there on the other side too, not merely be swallowed. */
  #held(i: number, j: number, da: number, db: number, match: WordMatch): boolean {
    const inner = (parts: readonly NamePart[]): readonly NamePart[] =>
      parts.filter((part, k) => part.kind === 'name' || (k > 0 && k < parts.length - 1));
    const [left, right] = [this.#a.slice(i - da, i), this.#b.slice(j - db, j)];
    const [bareA, bareB] = [inner(left), inner(right)];
    if (bareA.length === 0 || bareB.length === 0) return true;
    const without = (x: readonly NamePart[], y: readonly NamePart[]): number =>
      this.#book.compare(
        this.#book.word(glue(x), this.#scripts[0]),
        this.#book.word(glue(y), this.#scripts[1]),
      ).pmi;
    if (bareA.length < left.length && match.pmi <= without(bareA, right) + 1.5) return false;
    return bareB.length === right.length || match.pmi > without(left, bareB) + 1.5;
  }

  #step(i: number, j: number, da: number, db: number): Step {
    const [a, b] = [this.#a.slice(i - da, i), this.#b.slice(j - db, j)];
    const score = this.#worth(i, j, da, db);
    if (db === 0) return { a, b, score, roles: null, skipped: this.#rolesA[i - 1] as Role };
    if (da === 0) return { a, b, score, roles: null, skipped: this.#rolesB[j - 1] as Role };
    const single = da === 1 && db === 1;
    if (single && (a[0]?.kind === 'nasab' || b[0]?.kind === 'nasab')) return { a, b, score, roles: null };
    const match = single ? this.#single(i, j) : this.#glued(i, j, da, db);
    return { a, b, match, score, roles: [this.#rolesA[i - da] as Role, this.#rolesB[j - db] as Role] };
  }
}

function skipCost(part: NamePart, role: Role): number {
  if (part.kind === 'nasab') return cost.skipDescent;
  return role === 'head' ? cost.skipHead : role === 'owner' ? cost.skipOwner : cost.skipName;
}

const glue = (parts: readonly NamePart[]): string => parts.map((part) => part.text).join('');

/** What laying one word on another is worth, before the learned score weighs everything. */
function wordWeight(match: WordMatch): number {
  const letters = Math.max(-6, Math.min(10, match.pmi));
  return letters + 2.5 * match.sameName - 5 * match.otherName;
}

function roleCost(ra: Role, rb: Role): number {
  if (ra === rb) return 0;
  if ((ra === 'owner' && rb === 'chain') || (ra === 'chain' && rb === 'owner')) return cost.roleClash;
  return ra === 'head' || rb === 'head' ? cost.roleClash : -0.3;
}
