/** Learns the weighing of signs from specimens: values found on pages whose truth is known. Same specimens, same weights. */
import { sumOf, type TrustGroup, type TrustModel, trustGroup, trustGroups, type Weighing } from '../trust.ts';
import { type SignName, type Signs, signNames, signs as ways } from '../trust-signs.ts';
import type { Specimen } from './specimens.ts';

type Found = Specimen & { readonly signs: Signs };

/**
 * What one would think of each sign before seeing any page. Where specimens are few or all alike (figures are nearly
 * always right on clean pages) the weights stay near this, so that worse pages are not believed blindly.
 */
const beforehand: Readonly<Record<SignName, number>> = {
  engine: 1,
  weakestWord: 1,
  surely: 0.5,
  page: 1,
  sharp: 0.2,
  paperKnown: 0.5,
  plausible: 2,
  label: 0.5,
  under: -0.2,
  before: -0.5,
  placed: -0.3,
  seconded: 0.5,
  rivalled: -0.5,
  lookedAgain: -1,
  readAgainSame: 1.5,
  outvoted: -0.5,
  bothRead: 1.5,
  readersDiffer: -2,
  readByNone: -1,
  proven: 2,
  provenTwice: 0.7,
  contradicted: -2,
  outOfOrder: -2,
  soundsSame: 0.7,
  soundsNear: 0.7,
  soundsOther: -1.5,
  odd: -1,
  short: -1,
  known: 0.3,
  nearlyKnown: -1,
  mended: -0.7,
  partial: -1,
  partLost: -2,
  printWords: -2,
  lettersLost: -0.7,
  lettersSpare: -0.5,
  parted: -0.3,
  wrapped: -0.3,
  cut: -0.3,
  edge: -0.7,
  fuzzy: -0.5,
  far: -1,
  trailing: -1.5,
  leading: -1,
  colon: -3,
  lone: -0.7,
  uneven: -1,
  echoed: 0.5,
  currency: 0.5,
  broken: -3,
  shared: -1.5,
  familiar: 1,
  told: 1.5,
  untold: -2,
  otherwise: -1.5,
  pointed: -0.5,
};
/** A list of names may not decide: of two values alike, the known name is at most this much surer. */
const mostOfLexicon = 0.7;

type Start = Omit<Weighing, 'curve'>;
/** From where a kind starts before any of its values was seen. */
const unseenKind = -4;

/** Logistic regression by coordinate descent, held to a start by a ridge; no sign is let speak the wrong way. */
export function fitWeighing(specimens: readonly Found[], start: Start, ridge: number): Start {
  const kinds = [...new Set(specimens.map(({ kind }) => kind))].sort();
  const columns = [
    ...signNames.map((name) => Float64Array.from(specimens, ({ signs }) => signs[name])),
    ...kinds.map((kind) => Float64Array.from(specimens, (one) => (one.kind === kind ? 1 : 0))),
  ];
  const began = [
    ...signNames.map((name) => start.signs[name]),
    ...kinds.map((kind) => start.kinds[kind] ?? start.otherKinds),
  ];
  const weights = [...began];
  const sums = new Float64Array(specimens.length);
  columns.forEach((column, j) => {
    for (let i = 0; i < sums.length; i++) sums[i]! += column[i]! * weights[j]!;
  });
  for (let sweep = 0, moved = 1; sweep < 60 && moved > 0.003; sweep++) {
    moved = 0;
    for (const [j, column] of columns.entries()) {
      const hold = j < signNames.length ? ridge : ridge / 10;
      let slope = hold * (weights[j]! - began[j]!);
      let bend = hold;
      for (let i = 0; i < sums.length; i++) {
        if (column[i] === 0) continue;
        const chance = 1 / (1 + Math.exp(-sums[i]!));
        slope += (chance - (specimens[i]!.right ? 1 : 0)) * column[i]!;
        bend += Math.max(0.02, chance * (1 - chance)) * column[i]! ** 2;
      }
      const wanted = within(signNames[j], weights[j]! - slope / bend);
      const by = wanted - weights[j]!;
      weights[j] = wanted;
      moved = Math.max(moved, Math.abs(by));
      if (by !== 0) for (let i = 0; i < sums.length; i++) sums[i]! += column[i]! * by;
    }
  }
  const rounded = weights.map((weight) => Math.round(weight * 100) / 100);
  return {
    signs: Object.fromEntries(signNames.map((name, j) => [name, rounded[j]!])) as Record<SignName, number>,
    kinds: Object.fromEntries(kinds.map((kind, k) => [kind, rounded[signNames.length + k]!])),
    otherKinds: round(mean(rounded.slice(signNames.length), start.otherKinds)),
  };
}

function within(name: SignName | undefined, weight: number): number {
  if (name === undefined) return weight;
  const most = name === 'known' ? mostOfLexicon : 6;
  return ways[name] === 'for' ? Math.min(most, Math.max(0, weight)) : Math.max(-most, Math.min(0, weight));
}

/** All groups: what is common to them first, then what is their own; without curves. */
function fitGroups(specimens: readonly Found[]): Record<TrustGroup, Start> {
  const common = fitWeighing(specimens, { signs: beforehand, kinds: {}, otherKinds: unseenKind }, 1);
  const own = (group: TrustGroup) =>
    fitWeighing(
      specimens.filter(({ kind }) => trustGroup(kind) === group),
      common,
      3,
    );
  return { arabic: own('arabic'), latin: own('latin'), figures: own('figures') };
}

/** Folds that keep every template whole. */
export function foldsOf(specimens: readonly Specimen[], folds: number): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { template } of specimens) sizes.set(template, (sizes.get(template) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const [template, size] of [...sizes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold]! += size;
    foldOf.set(template, fold);
  }
  return specimens.map(({ template }) => foldOf.get(template)!);
}

/** Said and true log-odds, pooled until they rise; the pools of few specimens are drawn to what was said. */
export function curveOf(
  said: readonly { readonly sum: number; readonly right: boolean; readonly weight?: number }[],
): Weighing['curve'] {
  const total = (part: typeof said, of: (one: (typeof said)[number]) => number) =>
    part.reduce((sum, one) => sum + (one.weight ?? 1) * of(one), 0);
  const order = [...said].sort((a, b) => a.sum - b.sum);
  const size = Math.max(20, Math.ceil(order.length / 24));
  const pools: { n: number; right: number; sum: number; chance: number }[] = [];
  for (let at = 0; at < order.length; at += size) {
    const part = order.slice(at, at + size);
    pools.push({
      n: total(part, () => 1),
      right: total(part, ({ right }) => Number(right)),
      sum: total(part, ({ sum }) => sum),
      chance: total(part, ({ sum }) => 1 / (1 + Math.exp(-sum))),
    });
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (before === undefined || last === undefined || shareOf(before) < shareOf(last)) break;
      pools.splice(-2, 2, {
        n: before.n + last.n,
        right: before.right + last.right,
        sum: before.sum + last.sum,
        chance: before.chance + last.chance,
      });
    }
  }
  return pools.map((pool) => {
    const share = shareOf(pool);
    return [round(pool.sum / pool.n), round(Math.log(share / (1 - share)))] as const;
  });
}
/** Twenty specimens' worth of what was said, so that a pool without an error is not believed for ever. */
const shareOf = ({ n, right, chance }: { n: number; right: number; chance: number }) =>
  (right + (drawn * chance) / n) / (n + drawn);
const drawn = 20;
const round = (value: number): number => Math.round(value * 100) / 100;
const mean = (values: readonly number[], none: number): number =>
  values.length === 0 ? none : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The whole model: weights from all specimens; curves from sums said of sources they were not fitted on, or of templates
 * where sources are few. Every source counts the same in a curve: a great easy set must not vouch for the hard ones.
 */
export function learnTrust(specimens: readonly Specimen[], templateFolds = 5): TrustModel {
  const found = specimens.filter((one): one is Found => one.signs !== undefined);
  const sources = [...new Set(found.map(({ source }) => source))].sort();
  const bySource = sources.length >= 3;
  const folds = bySource ? sources.length : templateFolds;
  const foldOf = bySource ? found.map(({ source }) => sources.indexOf(source)) : foldsOf(found, folds);
  const sums = new Float64Array(found.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = fitGroups(found.filter((_, i) => foldOf[i] !== fold));
    found.forEach((one, i) => {
      if (foldOf[i] === fold) sums[i] = sumOf(model[trustGroup(one.kind)], one.kind, one.signs);
    });
  }
  const whole = fitGroups(found);
  const weighings = trustGroups.map((group) => {
    const own = found.flatMap((one, i) =>
      trustGroup(one.kind) === group ? [{ ...one, sum: sums[i]! }] : [],
    );
    const sizes = Map.groupBy(own, ({ source }) => source);
    const said = own.map(({ sum, right, source }) => ({
      sum,
      right,
      weight: own.length / (sizes.size * sizes.get(source)!.length),
    }));
    return [group, { ...whole[group], curve: curveOf(said) }] as const;
  });
  return Object.fromEntries(weighings) as unknown as TrustModel;
}
