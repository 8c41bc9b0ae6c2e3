/**
 * Was a page filled in by hand, and may this value have been? The pen's net knows ink by itself; a page knows more: one
 * phrase of print in two hundred looks like a pen's for certain, but hardly ever several on one page.
 */

/**
 * How much more often places of filled-in forms look so much like a pen's than places of printed papers do, as log-odds,
 * where a pen filled in half of a form: of 285 values by hand 63 in 100 reach 1, 19 more 2/3, 11 more 1/3, 2 stay under
 * 0.1; of 1011 printed ones 6, 5 and 27 in 1000, and 85 in 100 stay under 0.1 (`train/pen/`).
 */
const speaks: readonly (readonly [least: number, odds: number])[] = [
  [1, 4],
  [2 / 3, 3],
  [1 / 3, 1],
  [0.1, -0.3],
  [0, -0.7],
];

/** Log-odds, as far as the page's places tell, that a pen filled it in; places with too little ink tell nothing. */
export const filledByHand = (likenesses: readonly (number | undefined)[]): number =>
  likenesses.reduce<number>(
    (sum, likeness) => (likeness === undefined ? sum : sum + speaks.find(([least]) => likeness >= least)![1]),
    0,
  );

/** A pen may have written it: by its own looks, against which a proof counts, or since a pen filled in its page. */
export type PenDoubt = 'looks' | 'among-pens';

/** One form in twenty is filled in by hand: odds that make even of it. */
const probably = 3;
/** Likeness that 3 % of print on whole pages reaches, and 95 % of what is written by hand. */
const looksLike = 0.5;
/** On a page that a pen filled in hardly anything is plainly print but its print: 82 % of that stays under it. */
const plainlyPrint = 0.05;

/** @param odds of its page, by `filledByHand` */
export function mayBePen(likeness: number | undefined, odds: number): PenDoubt | undefined {
  if (odds >= probably && (likeness ?? 1) >= plainlyPrint) return 'among-pens';
  return (likeness ?? 0) >= looksLike ? 'looks' : undefined;
}
