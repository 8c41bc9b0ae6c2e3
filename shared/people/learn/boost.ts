/** Gradient boosting of fixed-depth trees on the logistic loss, over binned features. Same rows, same trees. */
import type { LearnedTrees } from '../trees.ts';
import type { Chance } from './chance.ts';

export interface BoostSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly leafPenalty: number;
  readonly rowShare: number;
  readonly featureShare: number;
}

const bins = 64;
const plainBelow = 0.04;
const standsFor = 4;

/** Rows by feature and by row, each value as the bin it falls in. */
interface Binned {
  readonly cuts: readonly (readonly number[])[];
  readonly columns: readonly Uint8Array[];
  readonly lines: Uint8Array;
}

/** The rows one tree is grown from: their places, how wrong they still are, and the node each has come to. */
interface Drawn {
  readonly rows: Int32Array;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly node: Int32Array;
  count: number;
}

type Tree = LearnedTrees['trees'][number];

/** As many forests as `chances`, each grown by its own, taken at their mean: it hangs on chance less than one of as many trees. */
export function learnTrees(
  rows: readonly Float64Array[],
  labels: readonly number[],
  settings: BoostSettings,
  chances: readonly Chance[],
): Pick<LearnedTrees, 'depth' | 'bias' | 'trees'> {
  const binned = binRows(rows);
  const mean = labels.reduce((s, y) => s + y, 0) / labels.length;
  const bias = Number(Math.log(mean / (1 - mean)).toFixed(4));
  const forests = chances.map((chance) => growForest(binned, labels, bias, settings, chance));
  const shared = (leaf: number): number => Number((leaf / chances.length).toFixed(5));
  const trees = forests.flat().map(({ f, t, v }): Tree => ({ f, t, v: v.map(shared) }));
  return { depth: settings.depth, bias, trees };
}

function growForest(
  binned: Binned,
  labels: readonly number[],
  bias: number,
  settings: BoostSettings,
  chance: Chance,
): Tree[] {
  const scores = new Float64Array(labels.length).fill(bias);
  const drawn: Drawn = {
    rows: new Int32Array(labels.length),
    gradient: new Float64Array(labels.length),
    hessian: new Float64Array(labels.length),
    node: new Int32Array(labels.length),
    count: 0,
  };
  return Array.from({ length: settings.trees }, (): Tree => {
    drawRows(drawn, scores, labels, settings.rowShare, chance);
    const features = binned.columns.map((_, f) => f).filter(() => chance.chance(settings.featureShare));
    const { tree, splitBins } = grow(binned, features, drawn, settings);
    addTree(tree, splitBins, binned, settings.depth, scores);
    return tree;
  });
}

function binRows(rows: readonly Float64Array[]): Binned {
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, f) =>
    cutsOf(Float64Array.from(rows, (row) => row[f] as number)),
  );
  const columns = cuts.map((list, f) => Uint8Array.from(rows, (row) => binOf(list, row[f] as number)));
  const lines = new Uint8Array(rows.length * width);
  columns.forEach((column, f) => {
    for (let r = 0; r < column.length; r++) lines[r * width + f] = column[r] as number;
  });
  return { cuts, columns, lines };
}

function drawRows(
  drawn: Drawn,
  scores: Float64Array,
  labels: readonly number[],
  rowShare: number,
  chance: Chance,
): void {
  let count = 0;
  for (let r = 0; r < scores.length; r++) {
    const p = 1 / (1 + Math.exp(-(scores[r] as number)));
    const gradient = p - (labels[r] as number);
    // Of rows already told well one in four stands for four.
    const plain = Math.abs(gradient) < plainBelow;
    if (!chance.chance(plain ? rowShare / standsFor : rowShare)) continue;
    const times = plain ? standsFor : 1;
    drawn.rows[count] = r;
    drawn.gradient[count] = times * gradient;
    drawn.hessian[count] = times * Math.max(1e-6, p * (1 - p));
    drawn.node[count] = 0;
    count++;
  }
  drawn.count = count;
}

function grow(
  binned: Binned,
  features: readonly number[],
  drawn: Drawn,
  settings: BoostSettings,
): { tree: Tree; splitBins: Uint8Array } {
  const splits = 2 ** settings.depth - 1;
  const f = new Array<number>(splits).fill(0);
  const t = new Array<number>(splits).fill(1e9);
  const splitBins = new Uint8Array(splits).fill(bins);
  const { rows, node, count: drawnRows } = drawn;
  for (let level = 0; level < settings.depth; level++) {
    const first = 2 ** level - 1;
    const found = bestSplits(binned, features, drawn, first, 2 ** level, settings.leafPenalty);
    found.forEach(({ feature, bin }, k) => {
      if (feature < 0) return;
      f[first + k] = feature;
      t[first + k] = binned.cuts[feature]?.[bin] ?? 1e9;
      splitBins[first + k] = bin;
    });
    for (let i = 0; i < drawnRows; i++) {
      const at = node[i] as number;
      const column = binned.columns[f[at] as number] as Uint8Array;
      const right = (column[rows[i] as number] as number) > (splitBins[at] as number);
      node[i] = 2 * at + (right ? 2 : 1);
    }
  }
  const [g, h] = [new Float64Array(splits + 1), new Float64Array(splits + 1)];
  for (let i = 0; i < drawnRows; i++) {
    const leaf = (node[i] as number) - splits;
    g[leaf] = (g[leaf] as number) + (drawn.gradient[i] as number);
    h[leaf] = (h[leaf] as number) + (drawn.hessian[i] as number);
  }
  const v = Array.from(g, (sum, leaf) =>
    Number(((-settings.rate * sum) / ((h[leaf] as number) + settings.leafPenalty)).toFixed(4)),
  );
  return { tree: { f, t, v }, splitBins };
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

/** For each node of a level the split that wins most; none where nothing is won. */
function bestSplits(
  { columns }: Binned,
  features: readonly number[],
  { rows, gradient, hessian, node, count }: Drawn,
  first: number,
  nodes: number,
  leafPenalty: number,
): readonly Split[] {
  const best = Array.from({ length: nodes }, (): Split => ({ feature: -1, bin: 0, gain: 1e-3 }));
  const total = new Float64Array(nodes * 2);
  const at = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const k = (node[i] as number) - first;
    at[i] = k * bins;
    total[2 * k] = (total[2 * k] as number) + (gradient[i] as number);
    total[2 * k + 1] = (total[2 * k + 1] as number) + (hessian[i] as number);
  }
  const cells = new Float64Array(nodes * bins * 2);
  for (const feature of features) {
    cells.fill(0);
    const column = columns[feature] as Uint8Array;
    for (let i = 0; i < count; i++) {
      const cell = 2 * ((at[i] as number) + (column[rows[i] as number] as number));
      cells[cell] = (cells[cell] as number) + (gradient[i] as number);
      cells[cell + 1] = (cells[cell + 1] as number) + (hessian[i] as number);
    }
    for (let k = 0; k < nodes; k++)
      weighCuts(
        cells,
        k,
        total[2 * k] as number,
        total[2 * k + 1] as number,
        feature,
        leafPenalty,
        best[k] as Split,
      );
  }
  return best;
}

function weighCuts(
  cells: Float64Array,
  k: number,
  g: number,
  h: number,
  feature: number,
  leafPenalty: number,
  best: Split,
): void {
  const whole = (g * g) / (h + leafPenalty);
  let [gl, hl] = [0, 0];
  for (let c = 0; c < bins - 1; c++) {
    gl += cells[(k * bins + c) * 2] as number;
    hl += cells[(k * bins + c) * 2 + 1] as number;
    const hr = h - hl;
    if (hl < 2 || hr < 2) continue;
    const gr = g - gl;
    const won = (gl * gl) / (hl + leafPenalty) + (gr * gr) / (hr + leafPenalty) - whole;
    if (won <= best.gain) continue;
    best.gain = won;
    best.feature = feature;
    best.bin = c;
  }
}

function addTree(
  tree: Tree,
  splitBins: Uint8Array,
  { lines, columns }: Binned,
  depth: number,
  scores: Float64Array,
): void {
  const [splits, width] = [splitBins.length, columns.length];
  const features = Int32Array.from(tree.f);
  const leaves = Float64Array.from(tree.v);
  for (let r = 0; r < scores.length; r++) {
    let at = 0;
    for (let level = 0; level < depth; level++)
      at =
        2 * at +
        ((lines[r * width + (features[at] as number)] as number) <= (splitBins[at] as number) ? 1 : 2);
    scores[r] = (scores[r] as number) + (leaves[at - splits] as number);
  }
}

/** Up to 63 rising cut points at equal shares of the rows, rounded as they will be written. */
function cutsOf(values: Float64Array): number[] {
  const sorted = values.sort();
  const cuts = new Set<number>();
  for (let k = 1; k < bins; k++) {
    const at = Math.floor((k * sorted.length) / bins);
    const middle = ((sorted[at] as number) + (sorted[Math.max(0, at - 1)] as number)) / 2;
    cuts.add(Number(middle.toFixed(3)));
  }
  return [...cuts].sort((x, y) => x - y).slice(0, bins - 1);
}

function binOf(cuts: readonly number[], value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
