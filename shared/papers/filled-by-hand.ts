/**
 * Was a page filled in by hand, and may this value have been? The pen's net knows ink by itself; a page knows more: one
 * phrase of print in a hundred looks like a pen's for certain, but hardly ever several on one page, and hardly ever one
 * that both readers of print read differently.
 */

/** A value, or a place left empty: how far its ink looks like a pen's, unless it is too little to tell. */
export interface Place {
  readonly likeness: number | undefined;
  /** The two readers, which learned print only, made the same of it. */
  readonly readAlike: boolean;
}

/**
 * How much more often places of filled-in forms look so much like a pen's than places of printed papers do, as log-odds,
 * where a pen filled in half of a form: of 386 values by hand 62 in 100 reach 1, 18
 * more 2/3, 12 more 1/3, and 3 stay under 0.1; of 1368 printed ones 5, 7 and 34 in 1000, and 83 in 100 stay under 0.1.
 */
const speaks: readonly (readonly [least: number, odds: number])[] = [
  [1, 4],
  [2 / 3, 2.7],
  [1 / 3, 0.8],
  [0.1, -0.3],
  [0, -0.7],
];
/** Log-odds from which on a pen probably, and certainly, filled in a page: one form in twenty is filled in by hand. */
const needed = { probably: 3, certainly: 5 };
/** What looks so much like a pen's and was not read alike is no print that is merely blurred; nor is what looks like this. */
const strange = { readDifferently: 1 / 3, alone: 1 };

/** Whether a pen filled in the page, as far as its places tell. */
export function filledByHand(places: readonly Place[]): 'certainly' | 'probably' | undefined {
  const odds = oddsOf(places);
  const isStrange = places.some(
    ({ likeness = 0, readAlike }) => !readAlike && likeness >= strange.readDifferently,
  );
  if (odds >= needed.certainly && isStrange) return 'certainly';
  const isPenned = isStrange || places.some(({ likeness = 0 }) => likeness >= strange.alone);
  return odds >= needed.probably && isPenned ? 'probably' : undefined;
}

const oddsOf = (places: readonly Place[]): number =>
  places.reduce(
    (sum, { likeness }) =>
      likeness === undefined ? sum : sum + speaks.find(([least]) => likeness >= least)![1],
    0,
  );

/** A pen may have written it: by its own looks, against which a proof counts, or since a pen filled in its page. */
export type PenDoubt = 'looks' | 'among-pens';

/** Likenesses that 89 and 80 in 100 values by hand reach, and 29 and 12 in 1000 printed ones. */
const looksLike = { amongPrint: 0.4, amongBlur: 2 / 3 };
/** Print is plain where three quarters of the page's other places stay under this; blurred or worn print does not. */
const plainPage = 0.05;
/** On a page that a pen filled in hardly anything is plainly print but its print: 78 in 100 printed values stay under it, and 2 by hand. */
const plainlyPrint = 0.02;

/** @param others likenesses of the page's other places */
export function mayBePen(
  likeness: number | undefined,
  page: ReturnType<typeof filledByHand>,
  others: readonly number[],
): PenDoubt | undefined {
  if (page !== undefined && (likeness ?? 1) >= plainlyPrint) return 'among-pens';
  const upperQuarter = others.toSorted((a, b) => a - b)[Math.floor(0.75 * others.length)] ?? 0;
  const isPlain = others.length < 4 || upperQuarter < plainPage;
  const least = isPlain ? looksLike.amongPrint : looksLike.amongBlur;
  return (likeness ?? 0) >= least ? 'looks' : undefined;
}
