/** An alignment as numbers for the learned score. The list of names is the contract between learning and matching. */
import type { Alignment } from './align.ts';
import { clamp, gaps } from './gaps.ts';
import { none, walk } from './laid.ts';
import type { NameWords } from './name-words.ts';
import { descentAgainst, descentSexDiffers, endsDiffer } from './sexes.ts';
import { type Step, textOf } from './steps.ts';
import type { WordMatch } from './word-pair.ts';
import type { WordBook } from './words.ts';

export const featureNames = [
  'scripts',
  'headPmi',
  'headPerLetter',
  'headSame',
  'headOther',
  'headOneKnown',
  'headWorstEdit',
  'headBadEdits',
  'headSexDiffers',
  'headLength',
  'worstPerLetter',
  'worstPmi',
  'worstSame',
  'worstOther',
  'worstOneKnown',
  'worstEdit',
  'worstBadEdits',
  'worstLength',
  'secondPerLetter',
  'tailPerLetter',
  'tailPmi',
  'tailWorstEdit',
  'tailBadEdits',
  'tailSame',
  'tailOther',
  'chainPerLetter',
  'chainOther',
  'chainSame',
  'maxOther',
  'laidNames',
  'skipped',
  'skippedBoth',
  'conflicts',
  'conflictPerLetter',
  'sexClash',
  'descentMismatch',
  'headSkipped',
  'roleClash',
  'turned',
  'glued',
  'score',
  'scorePerName',
  'turnGain',
  'plainA',
  'plainB',
  'namesA',
  'namesB',
  'wholePerLetter',
  'wholeBadEdits',
  'endsDiffer',
  'ownerSkipped',
  'ownerClash',
  'marks',
  'headEvidence',
  'worstEvidence',
  'secondEvidence',
  'tailEvidence',
  'chainEvidence',
  'allEvidence',
  'headGiven',
  'tailGiven',
  'skippedGiven',
  'gluedPerLetter',
  'descentSexDiffers',
  'headPlainLow',
  'worstPlainLow',
  'worstPlainHigh',
  'elsewhereBadEdits',
  'headLoss',
  'worstLoss',
  'tailLoss',
  'elsewhereLoss',
  'headSpelled',
  'worstSpelled',
  'tailSpelled',
  'laidSpelled',
  'otherNames',
  'conflictOther',
  'conflictEvidence',
  'descentAgainstName',
] as const;

const nothing: WordMatch = {
  pmi: 0,
  perLetter: 0,
  worstEdit: 0,
  badEdits: 0,
  loss: 0,
  spelled: -1,
  sameName: 0,
  otherName: 0,
  oneKnown: 0,
  sexDiffers: 0,
  bothGiven: 0,
  evidence: 0,
  plainLow: -2,
  plainHigh: -2,
};

function lettersOf(parts: Step['a']): number {
  let letters = 0;
  for (const part of parts) letters += part.text.length;
  return letters;
}
const lengthOf = (step: Step | undefined): number =>
  step === undefined ? 0 : Math.min(lettersOf(step.a), lettersOf(step.b));

export function featuresOf(
  a: NameWords,
  b: NameWords,
  found: { best: Alignment; straight: number },
  words: WordBook,
): Float64Array {
  const { best, straight } = found;
  const given = (parts: Step['a'], side: 'a' | 'b'): number =>
    parts.length === 1 && parts[0]?.kind === 'name'
      ? words.givenShare(words.word(parts[0].text, side === 'a' ? a.script : b.script))
      : -1;
  const laid = walk(best.steps, given);
  const tail = laid.tail?.match;
  const { head, worstChain, skippedA, skippedB } = laid;
  const worst = laid.worst?.match ?? nothing;
  const { conflicts, conflictPerLetter, conflictOther, conflictEvidence } = gaps(best.steps, a, b, words);
  const [descentA, descentB] = [a.parts.length - a.names, b.parts.length - b.names];
  // Where each part lies on one of its own the whole says nothing more.
  const whole = best.turned || oneToOne(best.steps) ? undefined : words.compare(a.whole(), b.whole());
  // First names that lie on nothing are held against each other all the same: a misreading, or two people.
  const [headA, headB] = [head?.a ?? laid.headA, head?.b ?? laid.headB];
  const apart =
    head !== undefined || headA === undefined || headB === undefined
      ? undefined
      : words.compare(words.word(textOf(headA), a.script), words.word(textOf(headB), b.script));
  const h = head?.match ?? apart ?? nothing;
  const values = new Float64Array(featureNames.length);
  let at = 0;
  const put = (value: number): void => {
    values[at++] = value;
  };
  put(a.script === b.script ? (a.script === 'ar' ? 0 : 2) : 1);
  put(h === nothing ? -8 : clamp(h.pmi, -12, 16));
  put(h === nothing ? -3 : clamp(h.perLetter, -3, 3));
  put(h.sameName);
  put(h.otherName);
  put(h.oneKnown);
  put(h.worstEdit);
  put(h.badEdits);
  put(h.sexDiffers);
  put(lengthOf(head));
  put(clamp(worst.perLetter, -3, 3));
  put(clamp(worst.pmi, -12, 16));
  put(worst.sameName);
  put(worst.otherName);
  put(worst.oneKnown);
  put(worst.worstEdit);
  put(worst.badEdits);
  put(lengthOf(laid.worst));
  put(clamp(laid.second?.match?.perLetter ?? 3, -3, 3));
  put(tail === undefined ? 4 : clamp(tail.perLetter, -3, 3));
  put(tail === undefined ? 20 : clamp(tail.pmi, -12, 16));
  put(tail?.worstEdit ?? 6);
  put(tail?.badEdits ?? -1);
  put(tail?.sameName ?? -1);
  put(tail?.otherName ?? -1);
  put(worstChain === undefined ? 4 : clamp(worstChain.perLetter, -3, 3));
  put(worstChain?.otherName ?? -1);
  put(worstChain?.sameName ?? -1);
  put(laid.maxOther);
  put(laid.names);
  put(skippedA + skippedB);
  put(Math.min(skippedA, skippedB));
  put(conflicts);
  put(conflictPerLetter);
  put(laid.sexClash);
  put(Math.abs(descentA - descentB));
  put(laid.headSkipped);
  put(laid.headClash);
  put(best.turned ? best.turnedWords : 0);
  put(laid.glued);
  put(clamp(best.score, -30, 60));
  put(clamp(best.score / Math.max(1, Math.min(a.names, b.names)), -10, 15));
  put(clamp(best.score - straight, 0, 30));
  put(Math.min(a.plainness, b.plainness));
  put(Math.max(a.plainness, b.plainness));
  put(Math.min(a.names, b.names));
  put(Math.max(a.names, b.names));
  put(whole === undefined ? 4 : clamp(whole.perLetter, -3, 3));
  put(whole?.badEdits ?? -1);
  put(endsDiffer(head));
  put(laid.ownerSkipped);
  put(laid.ownerClash);
  put(a.marks + b.marks);
  put(h === nothing ? -12 : h.evidence);
  put(laid.leastEvidence);
  put(laid.nextEvidence);
  put(tail?.evidence ?? none);
  put(laid.chainEvidence);
  put(clamp(laid.allEvidence, -30, 40));
  put(headA === undefined || headB === undefined ? -1 : Math.min(given(headA, 'a'), given(headB, 'b')));
  put(laid.tail === undefined ? -1 : Math.max(given(laid.tail.a, 'a'), given(laid.tail.b, 'b')));
  put(laid.skippedGiven);
  put(laid.gluedPerLetter);
  put(descentSexDiffers(a, b));
  put(h.plainLow);
  put(worst.plainLow);
  put(worst.plainHigh);
  // A page that is read badly elsewhere too is read badly here.
  put(laid.badEdits - worst.badEdits);
  put(clamp(h.loss, -20, 0));
  put(clamp(worst.loss, -20, 0));
  put(clamp(tail?.loss ?? 1, -20, 1));
  put(clamp(laid.loss - worst.loss, -20, 0));
  put(h.spelled);
  put(worst.spelled);
  put(tail?.spelled ?? -1);
  put(laid.spelled / Math.max(1, 2 * laid.names));
  put(laid.otherNames);
  put(conflictOther);
  put(conflictEvidence);
  put(Math.max(descentAgainst(a, headB, b, words), descentAgainst(b, headA, a, words)));
  return values;
}

const oneToOne = (steps: readonly Step[]): boolean =>
  steps.every(({ a, b }) => a.length === 1 && b.length === 1);
