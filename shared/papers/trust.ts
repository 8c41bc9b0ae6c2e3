/**
 * How far a value may be believed: a logistic of a few signs, fitted on pages with truth (`learn/fit-trust.ts`), so that
 * of the values said with 0.99, 99 in 100 are right. The recogniser's own confidence is one sign among others, no gate.
 */
import type { Found } from './candidates.ts';
import type { Check, FieldKind } from './paper.ts';
import { trustWeights } from './trust-weights.ts';

export type Verdicts = readonly { readonly check: Check; readonly agrees: boolean | undefined }[];

/** Kinds whose readings go wrong in the same way. */
export type TrustGroup = 'arabic' | 'latin' | 'figures';

export function trustGroup(kind: FieldKind): TrustGroup {
  if (/Ar$/u.test(kind)) return 'arabic';
  return /Lat$|Fr$/u.test(kind) ? 'latin' : 'figures';
}

export const signNames = [
  'always',
  'engine',
  'weakestWord',
  'plausible',
  'label',
  'roundabout',
  'seconded',
  'rivalled',
  'confirmed',
  'contradicted',
  'agreement',
  'reread',
] as const;

const contradicted = signNames.indexOf('contradicted');

/** The signs, each about 0…1. */
export function signsOf(name: string, found: Found, verdicts: Verdicts): number[] {
  const words = found.pieces.map(({ confidence }) => confidence);
  const mine = verdicts.filter(({ check }) => check.fields.includes(name));
  const strong = found.rivals.filter((rival) => rival.score > found.score - 0.15).length;
  return [
    1,
    words.reduce((sum, word) => sum + word, 0) / Math.max(1, words.length),
    Math.min(1, ...words),
    found.value.quality,
    found.label,
    found.relation === 'after' || found.relation === 'beside' || found.relation === 'mrz' ? 0 : 1,
    found.seconds > 0 ? 1 : 0,
    strong > 0 ? 1 : 0,
    mine.some(({ check, agrees }) => agrees === true && check.weak !== true) ? 1 : 0,
    mine.some(({ agrees }) => agrees === false) ? 1 : 0,
    found.agreement ?? 0,
    found.agreement === undefined ? 0 : 1,
  ];
}

export function trust(kind: FieldKind, name: string, found: Found, verdicts: Verdicts): number {
  const weights = trustWeights[trustGroup(kind)];
  const signs = signsOf(name, found, verdicts);
  const sum = signs.reduce((total, sign, at) => total + sign * (weights[at] ?? 0), 0);
  // A value the paper itself contradicts is for a person, however well it was read.
  const most = signs[contradicted] === 1 ? 0.9 : 0.995;
  return Math.min(most, Math.max(0.02, 1 / (1 + Math.exp(-sum))));
}
