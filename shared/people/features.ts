/** An alignment as numbers for the learned score. The list of names is the contract between learning and matching. */
import type { Alignment, Step } from './align.ts';
import type { PersonName } from './name.ts';
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

const clamp = (v: number, low: number, high: number): number => Math.max(low, Math.min(high, v));
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

export function featuresOf(
  a: PersonName,
  b: PersonName,
  found: { best: Alignment; straight: number },
  words: WordBook,
): Float64Array {
  const { best, straight } = found;
  const laid = best.steps.filter((step): step is Step & { match: WordMatch } => step.match !== undefined);
  const head = laid.find((step) => step.roles?.includes('head'));
  const others = laid.filter((step) => step !== head);
  const byLetters = [...laid].sort((x, y) => x.match.perLetter - y.match.perLetter);
  const worst = byLetters[0]?.match ?? nothing;
  const tail = others.filter((step) => step.roles?.includes('tail')).at(-1)?.match;
  const chain = others.filter((step) => step.roles?.[0] === 'chain' || step.roles?.[1] === 'chain');
  const worstChain = [...chain].sort((x, y) => x.match.perLetter - y.match.perLetter)[0]?.match;
  const { conflicts, conflictPerLetter } = gaps(best.steps, a, b, words);
  const names = (name: PersonName): number => name.parts.filter((part) => part.kind === 'name').length;
  const skipped = (side: 'a' | 'b'): number =>
    best.steps.filter(
      (step) => step[side].length === 1 && step[side][0]?.kind === 'name' && step.match === undefined,
    ).length;
  const clash = best.steps.filter((step) => {
    const [sa, sb] = [step.a[0]?.sex, step.b[0]?.sex];
    return (sa === 'M' && sb === 'F') || (sa === 'F' && sb === 'M');
  }).length;
  const descentA = a.parts.length - names(a);
  const descentB = b.parts.length - names(b);
  const glue = (name: PersonName): string =>
    name.parts.map((part) => (part.kind === 'name' ? part.text : '')).join('');
  const whole = best.turned
    ? nothing
    : words.compare(words.word(glue(a), a.script), words.word(glue(b), b.script));
  const lengthOf = (step: Step | undefined): number =>
    step === undefined
      ? 0
      : Math.min(...[step.a, step.b].map((side) => side.reduce((s, part) => s + part.text.length, 0)));
  const h = head?.match ?? nothing;
  const values: number[] = [
    a.script === b.script ? (a.script === 'ar' ? 0 : 2) : 1,
    head === undefined ? -8 : clamp(h.pmi, -12, 16),
    head === undefined ? -3 : clamp(h.perLetter, -3, 3),
    h.sameName,
    h.otherName,
    h.oneKnown,
    h.worstEdit,
    h.badEdits,
    h.sexDiffers,
    lengthOf(head),
    clamp(worst.perLetter, -3, 3),
    clamp(worst.pmi, -12, 16),
    worst.sameName,
    worst.otherName,
    worst.oneKnown,
    worst.worstEdit,
    worst.badEdits,
    lengthOf(byLetters[0]),
    clamp(byLetters[1]?.match.perLetter ?? 3, -3, 3),
    tail === undefined ? 4 : clamp(tail.perLetter, -3, 3),
    tail === undefined ? 20 : clamp(tail.pmi, -12, 16),
    tail?.worstEdit ?? 6,
    tail?.badEdits ?? -1,
    tail?.sameName ?? -1,
    tail?.otherName ?? -1,
    worstChain === undefined ? 4 : clamp(worstChain.perLetter, -3, 3),
    worstChain?.otherName ?? -1,
    worstChain?.sameName ?? -1,
    Math.max(0, ...laid.map((step) => step.match.otherName)),
    laid.length,
    skipped('a') + skipped('b'),
    Math.min(skipped('a'), skipped('b')),
    conflicts,
    conflictPerLetter,
    clash,
    Math.abs(descentA - descentB),
    best.steps.some((step) => step.skipped === 'head') ? 1 : 0,
    laid.filter((step) => step.roles?.includes('head') && step.roles[0] !== step.roles[1]).length,
    best.turned ? best.turnedWords : 0,
    laid.filter((step) => step.a.length !== 1 || step.b.length !== 1).length,
    clamp(best.score, -30, 60),
    clamp(best.score / Math.max(1, Math.min(names(a), names(b))), -10, 15),
    clamp(best.score - straight, 0, 30),
    Math.min(plainness(a, words), plainness(b, words)),
    Math.max(plainness(a, words), plainness(b, words)),
    Math.min(names(a), names(b)),
    Math.max(names(a), names(b)),
    best.turned ? 4 : clamp(whole.perLetter, -3, 3),
    best.turned ? -1 : whole.badEdits,
    endsDiffer(head),
    best.steps.filter((step) => step.skipped === 'owner').length,
    laid.filter((step) => step.roles?.includes('owner') && step.roles.includes('chain')).length,
    a.marks + b.marks,
  ];
  return Float64Array.from(values);
}

/** Names left out on both sides between the same neighbours contradict each other, they are not merely missing. */
function gaps(
  steps: readonly Step[],
  a: PersonName,
  b: PersonName,
  words: WordBook,
): { conflicts: number; conflictPerLetter: number } {
  let conflicts = 0;
  let conflictPerLetter = 3;
  let left: string[] = [];
  let right: string[] = [];
  const close = (): void => {
    if (left.length > 0 && right.length > 0) {
      conflicts += Math.min(left.length, right.length);
      const match = words.compare(words.word(left.join(''), a.script), words.word(right.join(''), b.script));
      conflictPerLetter = Math.min(conflictPerLetter, clamp(match.perLetter, -3, 3));
    }
    left = [];
    right = [];
  };
  for (const step of steps) {
    if (step.match !== undefined) close();
    else {
      left.push(...step.a.filter((part) => part.kind === 'name').map((part) => part.text));
      right.push(...step.b.filter((part) => part.kind === 'name').map((part) => part.text));
    }
  }
  close();
  return { conflicts, conflictPerLetter };
}

function plainness(name: PersonName, words: WordBook): number {
  return Math.min(
    0,
    ...name.parts
      .filter((part) => part.kind === 'name')
      .map((part) => words.plainness(words.word(part.text, name.script))),
  );
}

/** A final ة / a on one head only often is the whole difference between a man's and a woman's name. */
function endsDiffer(head: Step | undefined): number {
  if (head === undefined) return 0;
  const feminine = (side: readonly NamePartText[]): boolean => /[هa]$/.test(side.at(-1)?.text ?? '');
  return feminine(head.a) === feminine(head.b) ? 0 : 1;
}
type NamePartText = { readonly text: string };
