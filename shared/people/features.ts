/** An alignment as numbers for the learned score. The list of names is the contract between learning and matching. */
import type { Alignment, Step } from './align.ts';
import type { NameWords } from './name-words.ts';
import type { WordBook, WordMatch } from './words.ts';

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
] as const;

const clamp = (v: number, low: number, high: number): number => (v < low ? low : v > high ? high : v);
const nothing: WordMatch = {
  pmi: 0,
  perLetter: 0,
  worstEdit: 0,
  badEdits: 0,
  sameName: 0,
  otherName: 0,
  oneKnown: 0,
  sexDiffers: 0,
};

/** What is gathered from the steps of an alignment, in one walk. */
interface Laid {
  head: Step | undefined;
  /** The two steps least alike by their letters. */
  worst: Step | undefined;
  second: Step | undefined;
  tail: WordMatch | undefined;
  worstChain: WordMatch | undefined;
  names: number;
  maxOther: number;
  glued: number;
  skippedA: number;
  skippedB: number;
  headSkipped: number;
  ownerSkipped: number;
  sexClash: number;
  headClash: number;
  ownerClash: number;
}

function walk(steps: readonly Step[]): Laid {
  const laid: Laid = {
    head: undefined,
    worst: undefined,
    second: undefined,
    tail: undefined,
    worstChain: undefined,
    names: 0,
    maxOther: 0,
    glued: 0,
    skippedA: 0,
    skippedB: 0,
    headSkipped: 0,
    ownerSkipped: 0,
    sexClash: 0,
    headClash: 0,
    ownerClash: 0,
  };
  for (const step of steps) {
    const { a, b, match, roles, skipped } = step;
    const [sexA, sexB] = [a[0]?.sex, b[0]?.sex];
    if ((sexA === 'M' && sexB === 'F') || (sexA === 'F' && sexB === 'M')) laid.sexClash++;
    if (skipped === 'head') laid.headSkipped = 1;
    if (skipped === 'owner') laid.ownerSkipped++;
    if (match === undefined || roles === null) {
      if (a.length === 1 && a[0]?.kind === 'name') laid.skippedA++;
      if (b.length === 1 && b[0]?.kind === 'name') laid.skippedB++;
      continue;
    }
    laid.names++;
    const [ra, rb] = roles;
    if (ra !== rb) {
      if (ra === 'head' || rb === 'head') laid.headClash++;
      if ((ra === 'owner' && rb === 'chain') || (ra === 'chain' && rb === 'owner')) laid.ownerClash++;
    }
    if (a.length !== 1 || b.length !== 1) laid.glued++;
    if (match.otherName > laid.maxOther) laid.maxOther = match.otherName;
    const { perLetter } = match;
    if (laid.worst === undefined || perLetter < (laid.worst.match as WordMatch).perLetter)
      [laid.second, laid.worst] = [laid.worst, step];
    else if (laid.second === undefined || perLetter < (laid.second.match as WordMatch).perLetter)
      laid.second = step;
    if (laid.head === undefined && (ra === 'head' || rb === 'head')) {
      laid.head = step;
      continue;
    }
    if (ra === 'tail' || rb === 'tail') laid.tail = match;
    const inChain = ra === 'chain' || rb === 'chain';
    if (inChain && (laid.worstChain === undefined || perLetter < laid.worstChain.perLetter))
      laid.worstChain = match;
  }
  return laid;
}

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
  const laid = walk(best.steps);
  const { head, tail, worstChain, skippedA, skippedB } = laid;
  const worst = laid.worst?.match ?? nothing;
  const { conflicts, conflictPerLetter } = gaps(best.steps, a, b, words);
  const [descentA, descentB] = [a.parts.length - a.names, b.parts.length - b.names];
  const whole = best.turned ? nothing : words.compare(a.whole(), b.whole());
  const h = head?.match ?? nothing;
  const values = new Float64Array(featureNames.length);
  let at = 0;
  const put = (value: number): void => {
    values[at++] = value;
  };
  put(a.script === b.script ? (a.script === 'ar' ? 0 : 2) : 1);
  put(head === undefined ? -8 : clamp(h.pmi, -12, 16));
  put(head === undefined ? -3 : clamp(h.perLetter, -3, 3));
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
  put(best.turned ? 4 : clamp(whole.perLetter, -3, 3));
  put(best.turned ? -1 : whole.badEdits);
  put(endsDiffer(head));
  put(laid.ownerSkipped);
  put(laid.ownerClash);
  put(a.marks + b.marks);
  return values;
}

/** Names left out on both sides between the same neighbours contradict each other, they are not merely missing. */
function gaps(
  steps: readonly Step[],
  a: NameWords,
  b: NameWords,
  words: WordBook,
): { conflicts: number; conflictPerLetter: number } {
  let conflicts = 0;
  let conflictPerLetter = 3;
  let [left, right, lackA, lackB] = ['', '', 0, 0];
  for (let k = 0; k <= steps.length; k++) {
    const step = steps[k];
    if (step === undefined || step.match !== undefined) {
      if (lackA > 0 && lackB > 0) {
        conflicts += Math.min(lackA, lackB);
        const match = words.compare(words.word(left, a.script), words.word(right, b.script));
        conflictPerLetter = Math.min(conflictPerLetter, clamp(match.perLetter, -3, 3));
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
  return { conflicts, conflictPerLetter };
}

/** A final ة / a on one head only often is the whole difference between a man's and a woman's name. */
function endsDiffer(head: Step | undefined): number {
  if (head === undefined) return 0;
  const feminine = (side: readonly NamePartText[]): boolean => /[هa]$/.test(side.at(-1)?.text ?? '');
  return feminine(head.a) === feminine(head.b) ? 0 : 1;
}
type NamePartText = { readonly text: string };
