/**
 * How far a value may be believed: what speaks for and against it (`trust-signs.ts`), weighed as pages with known truth
 * taught (`learn/fit-trust.ts`), so that of the values said with 0.99, 99 in 100 are right. The recogniser's own
 * confidence is one sign among others, no gate.
 */
import type { PenDoubt } from './filled-by-hand.ts';
import type { FieldKind } from './paper.ts';
import { type Exhibit, type SignName, type Signs, signNames, signsOf } from './trust-signs.ts';
import { trustWeights } from './trust-weights.ts';

export type { Exhibit, Verdicts } from './trust-signs.ts';

/** Kinds whose readings go wrong in the same way. */
export type TrustGroup = 'arabic' | 'latin' | 'figures';
export const trustGroups: readonly TrustGroup[] = ['arabic', 'latin', 'figures'];

export function trustGroup(kind: FieldKind): TrustGroup {
  if (/Ar$/u.test(kind)) return 'arabic';
  return /Lat$|Fr$/u.test(kind) ? 'latin' : 'figures';
}

/** What is learned for one group. */
export interface Weighing {
  /** Log-odds each sign adds or takes. */
  readonly signs: Readonly<Record<SignName, number>>;
  /** Log-odds each kind starts from, and those that no page taught. */
  readonly kinds: Readonly<Partial<Record<FieldKind, number>>>;
  readonly otherKinds: number;
  /** Where a sum of log-odds says too much or too little: [said, true] on pages not fitted on, rising. */
  readonly curve: readonly (readonly [said: number, meant: number])[];
}

export type TrustModel = Readonly<Record<TrustGroup, Weighing>>;

/** @param penned whether a pen may have written it: read as print, it is for a person unless the paper proves it */
export function trust(exhibit: Exhibit, penned?: PenDoubt): number {
  const signs = signsOf(exhibit);
  const said = weigh(trustWeights, exhibit.kind, signs);
  const isDoubtful = penned === 'among-pens' || (penned === 'looks' && signs.proven === 0);
  if (exhibit.found.unseen) return Math.min(unseen, said);
  return isDoubtful ? Math.min(perhapsPenned, said) : said;
}

/**
 * Under what is shown to a person as read well. Learned from forms that were drawn, not written: how often our readers are
 * right on a person's hand is not known.
 */
export const perhapsPenned = 0.85;
/** What no ink shows whole is for a person too, whatever adds up to it. */
const unseen = 0.85;

/** Nothing is surer: one wrong in some hundreds was seen even where all signs agree. */
export const surest = 0.998;
/**
 * Log-odds of 0.99. Beyond it the sum of the signs still ranks the values and hardly says more of them: it was learned
 * from too few mistakes, so it rises by a quarter.
 */
const sure = Math.log(0.99 / 0.01);
const beyond = 0.25;
/** A value the paper itself contradicts is for a person, however well it was read. */
const disputed = 0.9;

export function weigh(model: TrustModel, kind: FieldKind, signs: Signs): number {
  const weighing = model[trustGroup(kind)];
  const meant = onCurve(weighing.curve, sumOf(weighing, kind, signs));
  const odds = meant <= sure ? meant : sure + beyond * (meant - sure);
  const isDisputed = signs.contradicted > 0 || signs.outOfOrder > 0 || signs.soundsOther > 0;
  const most = isDisputed ? disputed : surest;
  return Math.min(most, Math.max(0.02, 1 / (1 + Math.exp(-odds))));
}

export function sumOf(
  { signs: weights, kinds, otherKinds }: Omit<Weighing, 'curve'>,
  kind: FieldKind,
  signs: Signs,
): number {
  return signNames.reduce((sum, name) => sum + weights[name] * signs[name], kinds[kind] ?? otherKinds);
}

/** Straight lines between the points of the curve; beyond them as far off as the last one. */
export function onCurve(curve: Weighing['curve'], said: number): number {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return said;
  if (said <= first[0]) return Math.min(first[1], said);
  for (let at = 1; at < curve.length; at++) {
    const [[x0, y0], [x1, y1]] = [curve[at - 1]!, curve[at]!];
    if (said <= x1) return y0 + ((y1 - y0) * (said - x0)) / Math.max(1e-6, x1 - x0);
  }
  return last[1] + 0.5 * (said - last[0]);
}
