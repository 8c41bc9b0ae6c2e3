/** Gradient boosting of fixed-depth trees on the logistic loss, over binned features. Same rows, same trees. */
import type { LearnedTrees } from '../trees.ts';
import type { Chance } from './chance.ts';

interface Settings {
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

export function learnTrees(
  rows: readonly Float64Array[],
  labels: readonly number[],
  settings: Settings,
  chance: Chance,
): Pick<LearnedTrees, 'depth' | 'bias' | 'trees'> {
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(rows.map((row) => row[f] as number)));
  const binned = Array.from({ length: width }, (_, f) =>
    Uint8Array.from(rows, (row) => binOf(cuts[f] as number[], row[f] as number)),
  );
  const mean = labels.reduce((s, y) => s + y, 0) / labels.length;
  const bias = Number(Math.log(mean / (1 - mean)).toFixed(4));
  const scores = new Float64Array(rows.length).fill(bias);
  const trees: LearnedTrees['trees'][number][] = [];
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  const node = new Uint16Array(rows.length);
  for (let k = 0; k < settings.trees; k++) {
    const used: number[] = [];
    for (let r = 0; r < rows.length; r++) {
      const p = 1 / (1 + Math.exp(-(scores[r] as number)));
      gradient[r] = p - (labels[r] as number);
      hessian[r] = Math.max(1e-6, p * (1 - p));
      node[r] = 0;
      // Of rows already told well one in four stands for four.
      const plain = Math.abs(gradient[r] as number) < plainBelow;
      if (!chance.chance(plain ? settings.rowShare / standsFor : settings.rowShare)) continue;
      used.push(r);
      if (!plain) continue;
      gradient[r] = (gradient[r] as number) * standsFor;
      hessian[r] = (hessian[r] as number) * standsFor;
    }
    const features = Array.from({ length: width }, (_, f) => f).filter(() =>
      chance.chance(settings.featureShare),
    );
    const tree = grow(binned, cuts, features, used, gradient, hessian, node, settings);
    trees.push(tree);
    for (let r = 0; r < rows.length; r++) {
      let at = 0;
      for (let level = 0; level < settings.depth; level++)
        at =
          2 * at +
          (((rows[r] as Float64Array)[tree.f[at] as number] as number) <= (tree.t[at] as number) ? 1 : 2);
      scores[r] = (scores[r] as number) + (tree.v[at - tree.f.length] as number);
    }
  }
  return { depth: settings.depth, bias, trees };
}

function grow(
  binned: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  features: readonly number[],
  used: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
  node: Uint16Array,
  settings: Settings,
): LearnedTrees['trees'][number] {
  const splits = 2 ** settings.depth - 1;
  const f = new Array<number>(splits).fill(0);
  const t = new Array<number>(splits).fill(1e9);
  for (let level = 0; level < settings.depth; level++) {
    const first = 2 ** level - 1;
    const count = 2 ** level;
    const gain = new Float64Array(count).fill(1e-3);
    const chosen = new Int32Array(count).fill(-1);
    const bin = new Int32Array(count);
    const total = new Float64Array(count * 2);
    for (const r of used) {
      const at = ((node[r] as number) - first) * 2;
      total[at] = (total[at] as number) + (gradient[r] as number);
      total[at + 1] = (total[at + 1] as number) + (hessian[r] as number);
    }
    const cells = new Float64Array(count * bins * 2);
    for (const feature of features) {
      cells.fill(0);
      const column = binned[feature] as Uint8Array;
      for (const r of used) {
        const at = (((node[r] as number) - first) * bins + (column[r] as number)) * 2;
        cells[at] = (cells[at] as number) + (gradient[r] as number);
        cells[at + 1] = (cells[at + 1] as number) + (hessian[r] as number);
      }
      for (let k = 0; k < count; k++) {
        const [g, h] = [total[k * 2] as number, total[k * 2 + 1] as number];
        const whole = (g * g) / (h + settings.leafPenalty);
        let [gl, hl] = [0, 0];
        for (let c = 0; c < bins - 1; c++) {
          gl += cells[(k * bins + c) * 2] as number;
          hl += cells[(k * bins + c) * 2 + 1] as number;
          const hr = h - hl;
          if (hl < 2 || hr < 2) continue;
          const gr = g - gl;
          const won =
            (gl * gl) / (hl + settings.leafPenalty) + (gr * gr) / (hr + settings.leafPenalty) - whole;
          if (won > (gain[k] as number)) {
            gain[k] = won;
            chosen[k] = feature;
            bin[k] = c;
          }
        }
      }
    }
    for (let k = 0; k < count; k++) {
      if ((chosen[k] as number) < 0) continue;
      f[first + k] = chosen[k] as number;
      t[first + k] = (cuts[chosen[k] as number] as readonly number[])[bin[k] as number] ?? 1e9;
    }
    for (const r of used) {
      const at = node[r] as number;
      const k = at - first;
      const goesRight =
        (chosen[k] as number) >= 0 &&
        ((binned[chosen[k] as number] as Uint8Array)[r] as number) > (bin[k] as number);
      node[r] = 2 * at + (goesRight ? 2 : 1);
    }
  }
  const g = new Float64Array(splits + 1);
  const h = new Float64Array(splits + 1);
  for (const r of used) {
    const leaf = (node[r] as number) - splits;
    g[leaf] = (g[leaf] as number) + (gradient[r] as number);
    h[leaf] = (h[leaf] as number) + (hessian[r] as number);
  }
  const v = Array.from(g, (sum, leaf) =>
    Number(((-settings.rate * sum) / ((h[leaf] as number) + settings.leafPenalty)).toFixed(4)),
  );
  return { f, t, v };
}

/** Up to 63 rising cut points at equal shares of the rows, rounded as they will be written. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
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
