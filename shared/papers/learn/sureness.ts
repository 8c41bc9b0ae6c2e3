/** How far a confidence may be trusted: what can go unreviewed, how it ranks errors, whether it says what it means. */

export interface Sure {
  /** 0 to 1; a value that was not found has none. */
  readonly confidence?: number;
  readonly right: boolean;
  /** Values of one fold are judged by a threshold the others chose. */
  readonly fold: number;
}

export interface Unreviewed {
  readonly threshold: number;
  /** Of all values printed, how many may pass, and of those how many are right. */
  readonly share: number;
  readonly precision: number;
}

const said = (values: readonly Sure[]): (Sure & { readonly confidence: number })[] =>
  values.filter((value) => value.confidence !== undefined) as (Sure & { readonly confidence: number })[];

export function above(values: readonly Sure[], threshold: number): Unreviewed {
  const passed = said(values).filter(({ confidence }) => confidence >= threshold);
  const right = passed.filter((value) => value.right).length;
  return {
    threshold,
    share: passed.length / Math.max(1, values.length),
    precision: passed.length === 0 ? 1 : right / passed.length,
  };
}

/** The lowest threshold above which at least `precision` of the values are right. */
export function bestThreshold(values: readonly Sure[], precision = 0.99): number {
  const ranked = said(values).sort((a, b) => b.confidence - a.confidence);
  let [right, best] = [0, Number.POSITIVE_INFINITY];
  ranked.forEach((value, i) => {
    if (value.right) right++;
    const last = ranked[i + 1]?.confidence !== value.confidence;
    if (last && right / (i + 1) >= precision) best = value.confidence;
  });
  return best;
}

/** Every fold passed by the threshold that suited the other folds. */
export function unreviewedAcrossFolds(
  values: readonly Sure[],
  precision = 0.99,
): Omit<Unreviewed, 'threshold'> {
  const folds = [...new Set(values.map(({ fold }) => fold))];
  let [passed, right] = [0, 0];
  for (const fold of folds) {
    const threshold = bestThreshold(
      values.filter((value) => value.fold !== fold),
      precision,
    );
    const own = said(values).filter((value) => value.fold === fold && value.confidence >= threshold);
    passed += own.length;
    right += own.filter((value) => value.right).length;
  }
  return { share: passed / Math.max(1, values.length), precision: passed === 0 ? 1 : right / passed };
}

/** Chance that a right value was said with more confidence than a wrong one (ties count half). */
export function auroc(values: readonly Sure[]): number | undefined {
  const ranked = said(values).sort((a, b) => a.confidence - b.confidence);
  const right = ranked.filter((value) => value.right).length;
  const wrong = ranked.length - right;
  if (right === 0 || wrong === 0) return undefined;
  let [below, area] = [0, 0];
  for (let i = 0; i < ranked.length; ) {
    let [tiedRight, tiedWrong] = [0, 0];
    const { confidence } = ranked[i]!;
    for (; i < ranked.length && ranked[i]!.confidence === confidence; i++)
      if (ranked[i]!.right) tiedRight++;
      else tiedWrong++;
    area += tiedRight * (below + tiedWrong / 2);
    below += tiedWrong;
  }
  return area / (right * wrong);
}

export interface Step {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

const bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.000_001];

/** Confidence said against share right, step by step; steps without values are left out. */
export function calibration(values: readonly Sure[]): Step[] {
  return bounds.slice(1).flatMap((to, i) => {
    const from = bounds[i]!;
    const inside = said(values).filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((value) => value.right).length / inside.length;
    return [{ from, to: Math.min(1, to), count: inside.length, said: mean, right }];
  });
}
