/** Boosted trees of fixed depth, as learned: each tree a full binary tree of splits and leaves. */

export interface LearnedTrees {
  readonly depth: number;
  readonly bias: number;
  /** Per tree: split features and thresholds in breadth-first order, then leaf values. */
  readonly trees: readonly {
    readonly f: readonly number[];
    readonly t: readonly number[];
    readonly v: readonly number[];
  }[];
  /** Score → log-odds that both are one name: knots of a rising line. */
  readonly knots: readonly (readonly [number, number])[];
  /** Tree score from which "same" is said: 99 % precision on names never learned from. */
  readonly sameFrom: number;
  /** SHA-256 of what was learned from: lexicon, noise, sampling and features. */
  readonly inputs: string;
}

export function treeScore(
  model: Pick<LearnedTrees, 'depth' | 'bias' | 'trees'>,
  features: Float64Array,
): number {
  let score = model.bias;
  for (const { f, t, v } of model.trees) {
    let node = 0;
    for (let level = 0; level < model.depth; level++)
      node = 2 * node + ((features[f[node] as number] as number) <= (t[node] as number) ? 1 : 2);
    score += v[node - f.length] as number;
  }
  return score;
}

/** Log-odds run straight between knots and half as steep outside them; never quite sure of anything. */
export function calibrate(knots: LearnedTrees['knots'], score: number): number {
  let logOdds = score;
  const [first, last] = [knots[0], knots.at(-1)];
  if (first !== undefined && last !== undefined) {
    if (score <= first[0]) logOdds = first[1] + (score - first[0]) / 2;
    else if (score >= last[0]) logOdds = last[1] + (score - last[0]) / 2;
    else {
      const k = knots.findIndex(([x]) => x >= score);
      const [[x0, y0], [x1, y1]] = [knots[k - 1], knots[k]] as [
        readonly [number, number],
        readonly [number, number],
      ];
      logOdds = y0 + ((y1 - y0) * (score - x0)) / (x1 - x0 || 1);
    }
  }
  return 1 / (1 + Math.exp(-Math.max(-9, Math.min(9, logOdds))));
}
