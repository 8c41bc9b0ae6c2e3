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

/** Merges tried, as [parts of a, parts of b]. */
const merges = [
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
      const laid = lay(ta.parts, a.script, tb.parts, b.script, words);
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

function lay(
  a: readonly NamePart[],
  scriptA: Script,
  b: readonly NamePart[],
  scriptB: Script,
  words: WordBook,
): { score: number; steps: Step[] } {
  const [n, m] = [a.length, b.length];
  const [rolesA, rolesB] = [rolesOf(a), rolesOf(b)];
  const wordsA = a.map((part) => words.word(part.text, scriptA));
  const wordsB = b.map((part) => words.word(part.text, scriptB));
  const stride = m + 1;
  const best: number[] = new Array<number>((n + 1) * stride).fill(-Infinity);
  const via: (Step | undefined)[] = new Array<Step | undefined>(best.length);
  const from: number[] = new Array<number>(best.length).fill(0);
  best[0] = 0;
  const offer = (i: number, j: number, di: number, dj: number, score: number, make: () => Step): void => {
    const total = (best[(i - di) * stride + j - dj] as number) + score;
    if (total > (best[i * stride + j] as number)) {
      best[i * stride + j] = total;
      via[i * stride + j] = make();
      from[i * stride + j] = (i - di) * stride + j - dj;
    }
  };
  const partners = a.map((part) => b.map((other) => plainlySame(part, other)));
  const alone = (i: number, j: number): boolean =>
    partners[i]?.[j] === true &&
    partners[i].filter(Boolean).length === 1 &&
    partners.filter((row) => row[j]).length === 1;
  const settledA = a.map((_, i) => b.some((_, j) => alone(i, j)));
  const settledB = b.map((_, j) => a.some((_, i) => alone(i, j)));
  function plainlySame(x: NamePart, y: NamePart): boolean {
    if (x.kind !== 'name' || y.kind !== 'name') return false;
    const { perLetter, sameName, worstEdit } = words.compare(
      words.word(x.text, scriptA),
      words.word(y.text, scriptB),
    );
    return worstEdit > 0.5 && (sameName > 0.95 || perLetter > 2);
  }
  /** A descent word at the edge of glued parts must be there on the other side too, not merely be swallowed. */
  function heldBy(
    parts: readonly NamePart[],
    script: Script,
    other: string,
    otherScript: Script,
    match: WordMatch,
  ): boolean {
    const bare = parts.filter((part, i) => part.kind === 'name' || (i > 0 && i < parts.length - 1));
    if (bare.length === parts.length || bare.length === 0) return true;
    const alone = words.compare(words.word(glue(bare), script), words.word(other, otherScript));
    return match.pmi > alone.pmi + 1.5;
  }
  const skip = (part: NamePart, role: Role): number =>
    part.kind === 'nasab'
      ? cost.skipDescent
      : role === 'head'
        ? cost.skipHead
        : role === 'owner'
          ? cost.skipOwner
          : cost.skipName;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const pa = a[i - 1];
      const pb = b[j - 1];
      if (pa !== undefined) {
        const skipped = rolesA[i - 1] as Role;
        const score = skip(pa, skipped);
        offer(i, j, 1, 0, score, () => ({ a: [pa], b: [], score, roles: null, skipped }));
      }
      if (pb !== undefined) {
        const skipped = rolesB[j - 1] as Role;
        const score = skip(pb, skipped);
        offer(i, j, 0, 1, score, () => ({ a: [], b: [pb], score, roles: null, skipped }));
      }
      if (pa === undefined || pb === undefined) continue;
      if (pa.kind === 'nasab' && pb.kind === 'nasab') {
        const clash = (pa.sex === 'M' && pb.sex === 'F') || (pa.sex === 'F' && pb.sex === 'M');
        const score = clash ? cost.sexClash : cost.descent;
        offer(i, j, 1, 1, score, () => ({ a: [pa], b: [pb], score, roles: null }));
      } else if (pa.kind === 'name' && pb.kind === 'name') {
        const match = words.compare(wordsA[i - 1] as Word, wordsB[j - 1] as Word);
        const roles = [rolesA[i - 1] as Role, rolesB[j - 1] as Role] as const;
        const score = wordWeight(match) + roleCost(roles);
        offer(i, j, 1, 1, score, () => ({ a: [pa], b: [pb], match, score, roles }));
      } else if (Math.min(pa.text.length, pb.text.length) <= 4) {
        // A descent word misread as something short: "hen" for "ben", "نن" for "بن".
        const match = words.compare(wordsA[i - 1] as Word, wordsB[j - 1] as Word);
        const score = match.perLetter > 0 ? 0 : cost.nameAgainstDescent;
        offer(i, j, 1, 1, score, () => ({ a: [pa], b: [pb], score, roles: null }));
      }
      for (const [da, db] of merges) {
        if (i < da || j < db) continue;
        const left = a.slice(i - da, i);
        const right = b.slice(j - db, j);
        if (settledA.slice(i - da, i).includes(true) || settledB.slice(j - db, j).includes(true)) continue;
        // A descent word may be part of a family name (بنسعيد) but never hides in a pair of words laid on a pair.
        if (da + db === 4 && da === db && [...left, ...right].some((part) => part.kind === 'nasab')) continue;
        const [la, lb] = [glue(left), glue(right)];
        const tilt = la.length / lb.length;
        if (la.length > 26 || lb.length > 26 || tilt > 2.2 || tilt < 0.4) continue;
        const match = words.compare(words.word(la, scriptA), words.word(lb, scriptB));
        if (
          match.perLetter < 0.5 ||
          !heldBy(left, scriptA, lb, scriptB, match) ||
          !heldBy(right, scriptB, la, scriptA, match)
        )
          continue;
        const roles = [rolesA[i - da] as Role, rolesB[j - db] as Role] as const;
        const score = wordWeight(match) + roleCost(roles) + cost.glue * Math.max(da, db);
        offer(i, j, da, db, score, () => ({ a: left, b: right, match, score, roles }));
      }
    }
  }
  const steps: Step[] = [];
  for (let at = best.length - 1; at > 0; at = from[at] as number) steps.unshift(via[at] as Step);
  return { score: best[best.length - 1] as number, steps };
}

const glue = (parts: readonly NamePart[]): string => parts.map((part) => part.text).join('');

/** What laying one word on another is worth, before the learned score weighs everything. */
function wordWeight(match: WordMatch): number {
  const letters = Math.max(-6, Math.min(10, match.pmi));
  return letters + 2.5 * match.sameName - 5 * match.otherName;
}

function roleCost([ra, rb]: readonly [Role, Role]): number {
  if (ra === rb) return 0;
  if ((ra === 'owner' && rb === 'chain') || (ra === 'chain' && rb === 'owner')) return cost.roleClash;
  return ra === 'head' || rb === 'head' ? cost.roleClash : -0.3;
}
