/** Fitted by `learn/fit-trust.ts`; one weight per sign of `trust.ts`, in its order. */
import type { TrustGroup } from './trust.ts';

export const trustWeights: Readonly<Record<TrustGroup, readonly number[]>> = {
  arabic: [-3, 2, 1, 2, 0, -0.5, 0.5, -0.5, 1.5, -1.5, 0, 0],
  latin: [-2, 2, 1, 2, 1, -0.5, 0.5, -0.5, 1.5, -1.5, 0, 0],
  figures: [-2, 2, 1, 2, 1, -0.5, 0.5, -0.5, 2, -2, 0, 0],
};
