/**
 * Lays the parts of two names side by side: one to one, glued or split by the reader (up to three to one),
 * left out, or with the family name moved to the front. What was found becomes the features a score is learned from.
 */
import { impossible, taken, weighGlued } from './gluing.ts';
import type { NamePart } from './name.ts';
import { mostGlued, type NameWords, type Role } from './name-words.ts';
import { cost, roleCost, type Step, skipCost, wordWeight } from './steps.ts';
import type { WordBook } from './words.ts';

export interface Alignment {
  readonly score: number;
  readonly steps: readonly Step[];
  readonly turned: boolean;
  readonly turnedWords: number;
}

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
/** The first move that glues. */
const firstGluing = 3;
const movesA = Uint8Array.from(moves, ([da]) => da);
const movesB = Uint8Array.from(moves, ([, db]) => db);

/** Best way to lay `a` on `b`. */
export function alignNames(
  a: NameWords,
  b: NameWords,
  book: WordBook,
): { best: Alignment; straight: number } {
  const laying = new Laying(a, b, book);
  let best: Alignment | undefined;
  let straight = 0;
  for (let ta = 0; ta < a.roles.length; ta++) {
    for (let tb = 0; tb < b.roles.length; tb++) {
      if (best !== undefined && laidWhole(best)) break;
      const turnedWords = ta + tb;
      if (ta > 0 && tb > 0) continue;
      const score = laying.lay(ta, tb) + (turnedWords > 0 ? cost.turn : 0);
      if (turnedWords === 0) straight = score;
      if (best === undefined || score > best.score)
        best = { score, steps: laying.steps(), turned: turnedWords > 0, turnedWords };
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

const unknown = 1e9;

/** Parts a name can have, and one more. */
const side = 15;
const runs = side * mostGlued;
const best = new Float64Array(side * side);
const move = new Uint8Array(side * side);
/** What laying one part on one is worth without their roles, and one run of parts on another: unknown until asked. */
const singles = new Float64Array(side * side);
const glued = new Float64Array(runs * runs);

/** Two names side by side. Grids are shared by all, so one pair is laid at a time. */
class Laying {
  readonly #a: NameWords;
  readonly #b: NameWords;
  readonly #n: number;
  readonly #m: number;
  readonly #book: WordBook;
  /** Parts that have exactly one plain counterpart, and are its only one: never glued to anything. */
  readonly #settledA: Uint8Array;
  readonly #settledB: Uint8Array;
  /** Words moved to the end on either side, and the roles that gives. */
  #ta = 0;
  #tb = 0;
  #rolesA: readonly Role[] = [];
  #rolesB: readonly Role[] = [];

  constructor(a: NameWords, b: NameWords, book: WordBook) {
    this.#a = a;
    this.#b = b;
    this.#book = book;
    const [n, m] = [a.parts.length, b.parts.length];
    this.#n = n;
    this.#m = m;
    this.#settledA = new Uint8Array(n);
    this.#settledB = new Uint8Array(m);
    for (let i = 0; i < n * mostGlued; i++) glued.fill(unknown, i * runs, i * runs + m * mostGlued);
    this.#settle();
  }

  #settle(): void {
    const [n, m] = [this.#n, this.#m];
    const [only, count] = [new Int8Array(n).fill(-1), new Uint8Array(m)];
    for (let i = 0; i < n; i++) {
      let found = 0;
      for (let j = 0; j < m; j++) {
        singles[i * side + j] = unknown;
        if (!this.#a.isName[i] || !this.#b.isName[j]) continue;
        const match = this.#book.compare(this.#a.run(i, 1), this.#b.run(j, 1));
        singles[i * side + j] = wordWeight(match);
        if ((match.sameName <= 0.95 && match.perLetter <= 2) || match.worstEdit <= 0.5) continue;
        found++;
        only[i] = found === 1 ? j : -1;
        count[j] = (count[j] as number) + 1;
      }
    }
    for (let i = 0; i < n; i++) {
      const j = only[i] as number;
      if (j < 0) continue;
      if (count[j] !== 1) continue;
      this.#settledA[i] = 1;
      this.#settledB[j] = 1;
    }
  }

  /** Score of the best way, with so many leading words of either side moved to its end. */
  lay(ta: number, tb: number): number {
    const [n, m] = [this.#n, this.#m];
    this.#ta = ta;
    this.#tb = tb;
    this.#rolesA = this.#a.roles[ta] as readonly Role[];
    this.#rolesB = this.#b.roles[tb] as readonly Role[];
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= m; j++) {
        const at = i * side + j;
        let top = i === 0 && j === 0 ? 0 : impossible;
        let by = 0;
        // Parts that have each their own counterpart are not glued.
        const loose = i > 0 && j > 0 && !this.#settledA[this.#at(i - 1)] && !this.#settledB[this.#bt(j - 1)];
        const last = loose ? moves.length : firstGluing;
        for (let k = 0; k < last; k++) {
          const [da, db] = [movesA[k] as number, movesB[k] as number];
          if (i < da || j < db) continue;
          const before = best[at - da * side - db] as number;
          if (before <= impossible / 2) continue;
          const total = before + this.#worth(i, j, da, db);
          if (total > top) {
            top = total;
            by = k;
          }
        }
        best[at] = top;
        move[at] = by;
      }
    return best[n * side + m] as number;
  }

  /** The steps of the way found last, read back from the end. */
  steps(): readonly Step[] {
    const steps: Step[] = [];
    for (let i = this.#n, j = this.#m; i > 0 || j > 0; ) {
      const [da, db] = moves[move[i * side + j] as number] as readonly [number, number];
      steps.push(this.#step(i, j, da, db));
      i -= da;
      j -= db;
    }
    return steps.reverse();
  }

  /** Where a part of the turned sequence stands in the name. */
  #at(i: number): number {
    const at = i + this.#ta;
    return at < this.#n ? at : at - this.#n;
  }
  #bt(j: number): number {
    const at = j + this.#tb;
    return at < this.#m ? at : at - this.#m;
  }

  /** The role of a part left out: one moved from the front is a head left out. */
  #skippedA(i: number): Role {
    return this.#at(i - 1) < this.#ta ? 'head' : (this.#rolesA[i - 1] as Role);
  }
  #skippedB(j: number): Role {
    return this.#bt(j - 1) < this.#tb ? 'head' : (this.#rolesB[j - 1] as Role);
  }

  #worth(i: number, j: number, da: number, db: number): number {
    if (db === 0) return skipCost(this.#a.isName[this.#at(i - 1)] as boolean, this.#skippedA(i));
    if (da === 0) return skipCost(this.#b.isName[this.#bt(j - 1)] as boolean, this.#skippedB(j));
    const roles = roleCost(this.#rolesA[i - da] as Role, this.#rolesB[j - db] as Role);
    const [p, q] = [this.#at(i - da), this.#bt(j - db)];
    if (da > 1 || db > 1) {
      const weight = this.#worthGlued(p, q, da, db);
      return weight <= impossible ? impossible : weight + roles + cost.glue * Math.max(da, db);
    }
    if (this.#a.isName[p] && this.#b.isName[q]) return (singles[p * side + q] as number) + roles;
    if ((singles[p * side + q] as number) === unknown) singles[p * side + q] = this.#worthDescent(p, q);
    return singles[p * side + q] as number;
  }

  /** At least one of the two is a descent word. */
  #worthDescent(p: number, q: number): number {
    const [pa, pb] = [this.#a.parts[p] as NamePart, this.#b.parts[q] as NamePart];
    if (pa.kind === 'nasab' && pb.kind === 'nasab') {
      const clash = (pa.sex === 'M' && pb.sex === 'F') || (pa.sex === 'F' && pb.sex === 'M');
      return clash ? cost.sexClash : cost.descent;
    }
    // A descent word misread as something short: "hen" for "ben", "نن" for "بن".
    const short = Math.min(pa.text.length, pb.text.length);
    const long = Math.max(pa.text.length, pb.text.length);
    if (short > 4) return impossible;
    if (long > short + 2) return cost.nameAgainstDescent;
    return this.#book.compare(this.#a.run(p, 1), this.#b.run(q, 1)).perLetter > 0
      ? 0
      : cost.nameAgainstDescent;
  }

  /** What runs of parts from `p` and `q` are worth as one word, their roles and the gluing aside. */
  #worthGlued(p: number, q: number, da: number, db: number): number {
    const at = ((da - 1) * this.#n + p) * runs + (db - 1) * this.#m + q;
    if ((glued[at] as number) === unknown)
      glued[at] = weighGlued(this.#book, this.#a, this.#b, this.#settledA, this.#settledB, p, q, da, db);
    return glued[at] as number;
  }

  #step(i: number, j: number, da: number, db: number): Step {
    const [p, q] = [this.#at(i - da), this.#bt(j - db)];
    const a = taken(this.#a, p, da);
    const b = taken(this.#b, q, db);
    const score = this.#worth(i, j, da, db);
    if (db === 0) return { a, b, score, roles: null, skipped: this.#skippedA(i) };
    if (da === 0) return { a, b, score, roles: null, skipped: this.#skippedB(j) };
    if (da === 1 && db === 1 && !(this.#a.isName[p] && this.#b.isName[q])) {
      // A name laid on a descent word has no counterpart: it is left out as much as if it lay on nothing.
      if (this.#a.isName[p]) return { a, b, score, roles: null, skipped: this.#skippedA(i) };
      if (this.#b.isName[q]) return { a, b, score, roles: null, skipped: this.#skippedB(j) };
      return { a, b, score, roles: null };
    }
    const match = this.#book.compare(this.#a.run(p, da), this.#b.run(q, db));
    return { a, b, match, score, roles: [this.#rolesA[i - da] as Role, this.#rolesB[j - db] as Role] };
  }
}
