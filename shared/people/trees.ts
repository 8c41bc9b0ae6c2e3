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

/**
 * The same trees packed to stay in the nearest memory: a split is one number, feature × 256 + the threshold's rank among
 * those of its feature; a value is ranked once, not compared three hundred times.
 */
export interface PackedTrees {
  readonly depth: number;
  readonly bias: number;
  readonly count: number;
  readonly splits: Uint16Array;
  readonly leaves: Float64Array;
  /** Per feature: its thresholds, rising. */
  readonly thresholds: readonly Float64Array[];
  /** Room for the ranks of one name pair's features. */
  readonly ranks: Uint8Array;
}

export function packTrees({
  depth,
  bias,
  trees,
}: Pick<LearnedTrees, 'depth' | 'bias' | 'trees'>): PackedTrees {
  const seen: number[][] = [];
  for (const { f, t } of trees)
    f.forEach((feature, k) => {
      seen[feature] = [...(seen[feature] ?? []), t[k] as number];
    });
  const thresholds = Array.from(seen, (list) => Float64Array.from(new Set(list)).sort());
  if (thresholds.length > 255 || thresholds.some((list) => list.length > 255))
    throw new RangeError('learned trees have more features or thresholds than fit a byte');
  const splits = trees.flatMap(({ f, t }) =>
    f.map((feature, k) => feature * 256 + (thresholds[feature] as Float64Array).indexOf(t[k] as number)),
  );
  return {
    depth,
    bias,
    count: trees.length,
    splits: Uint16Array.from(splits),
    leaves: Float64Array.from(trees.flatMap(({ v }) => v)),
    thresholds,
    ranks: new Uint8Array(thresholds.length),
  };
}

/** The very score of `treeScore`. */
export function packedScore(packed: PackedTrees, values: Float64Array): number {
  rank(packed, values);
  const { depth, count, splits, leaves, ranks } = packed;
  const splitsOfOne = 2 ** depth - 1;
  let score = packed.bias;
  for (let tree = 0; tree < count; tree++) {
    const first = tree * splitsOfOne;
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const split = splits[first + node] as number;
      // Left is one further, right is two; told by the sign, for no processor can guess which way a pair goes.
      node = 2 * node + 2 + (((ranks[split >> 8] as number) - (split & 255) - 1) >> 31);
    }
    // A tree has one leaf more than splits.
    score += leaves[first + tree + node - splitsOfOne] as number;
  }
  return score;
}

function rank({ thresholds, ranks }: PackedTrees, values: Float64Array): void {
  for (let feature = 0; feature < ranks.length; feature++) {
    const list = thresholds[feature] as Float64Array;
    const value = values[feature] as number;
    let low = 0;
    for (let rest = list.length; rest > 0; ) {
      const half = rest >> 1;
      const below = (list[low + half] as number) < value;
      low = below ? low + half + 1 : low;
      rest = below ? rest - half - 1 : half;
    }
    ranks[feature] = low;
  }
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
