/** Sums of centimes, and the invented project the examples speak of. */
import type { Centimes, Project } from '../facts.ts';

export const projectOf = (change: Partial<Project> = {}): Project => ({
  title: 'خلية نحل',
  sector: 'agriculture',
  form: 'individual',
  value: 10_000_000,
  own: 4_000_000,
  loan: 3_000_000,
  otherAid: [],
  requested: 3_000_000,
  ...change,
});

/** Within so many ten-thousandths of the project value; the bound itself still agrees. */
export const within = (difference: Centimes, value: Centimes, tolerance: number): boolean =>
  Math.abs(difference) * 10_000 <= value * tolerance;

export const sum = (amounts: readonly Centimes[]): Centimes =>
  amounts.reduce((total, amount) => total + amount, 0);
