/**
 * Letters of the service: what is known in, words in both languages out, and from the words an A4 page. Pure: no case, no
 * clock, no key.
 * @example await typeset(composeLetter('receipt', facts, occasion), { address })
 */
export { type AnchorFacts, composeAnchorSheet, scanOfAnchor } from './anchor-sheet.ts';
export { composeLetter } from './compose.ts';
export { type FactsOf, type LetterKind, letters } from './kinds/index.ts';
export type { LetterReason } from './kinds/letter.ts';
export { Sheet } from './sheet.ts';
export { addressOf, holderMark, Statement } from './statement.ts';
export { typeset } from './typeset.ts';
export { whoGives } from './who-gives.ts';
export { articleIn, type Occasion } from './wording.ts';
