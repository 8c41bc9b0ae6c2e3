/** What the locator's net makes of a paper's pages. */
import type { Candidate } from '../candidates.ts';
import type { Piece } from '../scene.ts';

export interface Told {
  readonly candidates: readonly Candidate[];
  /** How likely the ink is this field's, 0..1; undefined where the net has not seen it. */
  likely(field: string, page: number, pieces: readonly Piece[]): number | undefined;
  /** How likely the word is in no field's value; 0 where the net has not seen it. */
  outside(page: number, piece: Piece): number;
}

/** Where no net can be run. */
export const nothingTold: Told = { candidates: [], likely: () => undefined, outside: () => 0 };
