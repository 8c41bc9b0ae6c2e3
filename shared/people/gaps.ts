/** What two names lack of each other at one place: parts merely missing, or parts that contradict each other. */
import { none } from './laid.ts';
import type { NameWords } from './name-words.ts';
import type { Step } from './steps.ts';
import type { WordBook } from './words.ts';

export const clamp = (v: number, low: number, high: number): number => (v < low ? low : v > high ? high : v);

export interface Gaps {
  readonly conflicts: number;
  /** How alike the least alike names are that stand against each other. */
  readonly conflictPerLetter: number;
  /** How far they are two names of the lexicon, and the evidence that they are one all the same. */
  readonly conflictOther: number;
  readonly conflictEvidence: number;
}

/** Names left out on both sides between the same neighbours contradict each other, they are not merely missing. */
export function gaps(steps: readonly Step[], a: NameWords, b: NameWords, words: WordBook): Gaps {
  let [conflicts, conflictPerLetter, conflictOther, conflictEvidence] = [0, 3, -1, none];
  let [left, right, lackA, lackB] = ['', '', 0, 0];
  for (let k = 0; k <= steps.length; k++) {
    const step = steps[k];
    if (step === undefined || step.match !== undefined) {
      if (lackA > 0 && lackB > 0) {
        conflicts += Math.min(lackA, lackB);
        const match = words.compare(words.word(left, a.script), words.word(right, b.script));
        conflictPerLetter = Math.min(conflictPerLetter, clamp(match.perLetter, -3, 3));
        conflictOther = Math.max(conflictOther, match.otherName);
        conflictEvidence = Math.min(conflictEvidence, match.evidence);
      }
      [left, right, lackA, lackB] = ['', '', 0, 0];
      continue;
    }
    for (const part of step.a)
      if (part.kind === 'name') {
        left += part.text;
        lackA++;
      }
    for (const part of step.b)
      if (part.kind === 'name') {
        right += part.text;
        lackB++;
      }
  }
  return { conflicts, conflictPerLetter, conflictOther, conflictEvidence };
}
