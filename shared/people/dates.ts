/**
 * Dates as Moroccan papers know them: a full day, a month, or a year only, sometimes only presumed.
 * A year-only date must never be compared as if it were the first of January.
 */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** "خلال سنة", "حوالي سنة", "né présumé en": the paper itself says it is not sure. */
  readonly presumed?: true;
}
