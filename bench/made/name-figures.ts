/** Figures of a name matcher over labelled pairs, in per cent, and how far its probabilities can be relied on. */

export interface Scored {
  readonly score: number;
  readonly same: boolean;
}

export const share = (part: number, whole: number): number =>
  Number(((100 * part) / Math.max(1, whole)).toFixed(2));

export function at(
  rows: readonly Scored[],
  threshold: number,
): { f1: number; recall: number; falseMatches: number } {
  const said = rows.filter((row) => row.score >= threshold);
  const right = said.filter((row) => row.same).length;
  const all = rows.filter((row) => row.same).length;
  return {
    f1: share(2 * right, said.length + all),
    recall: share(right, all),
    falseMatches: share(said.length - right, rows.length - all),
  };
}

/** The threshold, of a hundred, that suits the rows best. */
export const atBest = (rows: readonly Scored[]): ReturnType<typeof at> =>
  Array.from({ length: 100 }, (_, k) => at(rows, k / 100)).reduce((x, y) => (y.f1 > x.f1 ? y : x));

/** Highest recall any threshold gives with that share right of what it says is the same. */
export function recallAt(precision: number, rows: readonly Scored[]): number {
  const all = rows.filter((row) => row.same).length;
  let [right, best] = [0, 0];
  [...rows]
    .sort((x, y) => y.score - x.score)
    .forEach((row, i, sorted) => {
      if (row.same) right++;
      // Rows of one score stand or fall together.
      if (sorted[i + 1]?.score !== row.score && right / (i + 1) >= precision) best = Math.max(best, right);
    });
  return share(best, all);
}

/** One tenth of the scale: what was said on the mean, what was so, of how many pairs. */
export interface Tenth {
  readonly said: number;
  readonly was: number;
  readonly n: number;
}

export function reliability(rows: readonly Scored[]): readonly Tenth[] {
  return Array.from({ length: 10 }, (_, k) => {
    const inside = rows.filter((row) => Math.min(9, Math.floor(row.score * 10)) === k);
    const mean = (value: (row: Scored) => number): number =>
      inside.reduce((sum, row) => sum + value(row), 0) / Math.max(1, inside.length);
    return { said: mean((row) => row.score), was: mean((row) => (row.same ? 1 : 0)), n: inside.length };
  });
}

/** Expected calibration error: how far what is said is from what is so, over ten tenths of the scale, each as often as it is said. */
export const calibrationError = (rows: readonly Scored[]): number =>
  Number(
    (
      reliability(rows).reduce((sum, { said, was, n }) => sum + n * Math.abs(said - was), 0) /
      Math.max(1, rows.length)
    ).toFixed(4),
  );
