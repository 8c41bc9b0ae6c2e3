/** Boosted trees of fixed depth, as learned: each tree a full binary tree of splits and leaves. */

type Knot = readonly [score: number, logOdds: number];

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
  readonly knots: readonly Knot[];
  /** Tree score from which "same" is said of two names in one script, and in two. */
  readonly sameFrom: { readonly within: number; readonly across: number };
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

/** Trees are walked so many side by side: one by one the processor would wait for each step's answer. */
const abreast = 4;

export function packTrees({
  depth,
  bias,
  trees,
}: Pick<LearnedTrees, 'depth' | 'bias' | 'trees'>): PackedTrees {
  const seen: number[][] = [];
  for (const { f, t } of trees)
    f.forEach((feature, k) => {
      seen[feature] ??= [];
      seen[feature].push(t[k] as number);
    });
  const thresholds = Array.from(seen, (list) => Float64Array.from(new Set(list)).sort());
  if (thresholds.length > 255 || thresholds.some((list) => list.length > 255))
    throw new RangeError('learned trees have more features or thresholds than fit a byte');
  const count = Math.ceil(trees.length / abreast) * abreast;
  const splits = new Uint16Array(count * (2 ** depth - 1));
  const leaves = new Float64Array(count * 2 ** depth);
  // Trees added to make the number even say nothing.
  trees.forEach(({ f, t, v }, tree) => {
    f.forEach((feature, k) => {
      const place = (thresholds[feature] as Float64Array).indexOf(t[k] as number);
      splits[tree * (2 ** depth - 1) + k] = feature * 256 + place;
    });
    leaves.set(v, tree * 2 ** depth);
  });
  return { depth, bias, count, splits, leaves, thresholds, ranks: new Uint8Array(thresholds.length) };
}

/** The very score of `treeScore`. */
export function packedScore(packed: PackedTrees, values: Float64Array): number {
  rank(packed, values);
  const { depth, count, splits, leaves, ranks } = packed;
  const splitsOfOne = 2 ** depth - 1;
  const leavesOfOne = 2 ** depth;
  let score = packed.bias;
  for (let tree = 0; tree < count; tree += abreast) {
    const first = tree * splitsOfOne;
    const second = first + splitsOfOne;
    const third = second + splitsOfOne;
    const fourth = third + splitsOfOne;
    let i = 0;
    let j = 0;
    let k = 0;
    let l = 0;
    for (let level = 0; level < depth; level++) {
      const a = splits[first + i] as number;
      const b = splits[second + j] as number;
      const c = splits[third + k] as number;
      const d = splits[fourth + l] as number;
      // Left is one further, right is two; told by the sign, for no processor can guess which way a pair goes.
      i = 2 * i + 2 + (((ranks[a >> 8] as number) - (a & 255) - 1) >> 31);
      j = 2 * j + 2 + (((ranks[b >> 8] as number) - (b & 255) - 1) >> 31);
      k = 2 * k + 2 + (((ranks[c >> 8] as number) - (c & 255) - 1) >> 31);
      l = 2 * l + 2 + (((ranks[d >> 8] as number) - (d & 255) - 1) >> 31);
    }
    const leaf = tree * leavesOfOne - splitsOfOne;
    score += leaves[leaf + i] as number;
    score += leaves[leaf + leavesOfOne + j] as number;
    score += leaves[leaf + 2 * leavesOfOne + k] as number;
    score += leaves[leaf + 3 * leavesOfOne + l] as number;
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
      let k = 1;
      while ((knots[k] as Knot)[0] < score) k++;
      const [x0, y0] = knots[k - 1] as Knot;
      const [x1, y1] = knots[k] as Knot;
      logOdds = y0 + ((y1 - y0) * (score - x0)) / (x1 - x0 || 1);
    }
  }
  return 1 / (1 + Math.exp(-Math.max(-9, Math.min(9, logOdds))));
}
