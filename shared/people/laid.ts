/** What the steps of an alignment amount to: which words lie on which, how well, and what was left out. */
import type { Step } from './steps.ts';
import type { WordMatch } from './word-pair.ts';

/** What is gathered from the steps of an alignment, in one walk. */
export interface Laid {
  head: Step | undefined;
  /** The two steps least alike by their letters. */
  worst: Step | undefined;
  second: Step | undefined;
  tail: Step | undefined;
  worstChain: WordMatch | undefined;
  names: number;
  maxOther: number;
  glued: number;
  skippedA: number;
  skippedB: number;
  headSkipped: number;
  /** The first names where neither lies on anything. */
  headA: Step['a'] | undefined;
  headB: Step['b'] | undefined;
  ownerSkipped: number;
  sexClash: number;
  headClash: number;
  ownerClash: number;
  /** Evidence of the words laid: the least two, the least in the chain, all together. */
  leastEvidence: number;
  nextEvidence: number;
  chainEvidence: number;
  allEvidence: number;
  /** How far a part left out is a given name. */
  skippedGiven: number;
  gluedPerLetter: number;
  /** Of all words laid. */
  badEdits: number;
  loss: number;
  spelled: number;
  otherNames: number;
}

/** More than any word says: there is no such word. */
export const none = 13;

export function walk(steps: readonly Step[], given: (part: Step['a'], side: 'a' | 'b') => number): Laid {
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
    headA: undefined,
    headB: undefined,
    ownerSkipped: 0,
    sexClash: 0,
    headClash: 0,
    ownerClash: 0,
    leastEvidence: none,
    nextEvidence: none,
    chainEvidence: none,
    allEvidence: 0,
    skippedGiven: -1,
    gluedPerLetter: 4,
    badEdits: 0,
    loss: 0,
    spelled: 0,
    otherNames: 0,
  };
  for (const step of steps) {
    const { a, b, match, roles, skipped } = step;
    const [sexA, sexB] = [a[0]?.sex, b[0]?.sex];
    if ((sexA === 'M' && sexB === 'F') || (sexA === 'F' && sexB === 'M')) laid.sexClash++;
    if (skipped === 'head') {
      laid.headSkipped = 1;
      if (a[0]?.kind === 'name') laid.headA ??= a;
      else laid.headB ??= b;
    }
    if (skipped === 'owner') laid.ownerSkipped++;
    if (match === undefined || roles === null) {
      if (a.length === 1 && a[0]?.kind === 'name') laid.skippedA++;
      if (b.length === 1 && b[0]?.kind === 'name') laid.skippedB++;
      laid.skippedGiven = Math.max(laid.skippedGiven, given(a, 'a'), given(b, 'b'));
      continue;
    }
    laid.names++;
    laid.badEdits += match.badEdits;
    laid.loss += match.loss;
    laid.spelled += match.spelled;
    laid.otherNames += match.otherName;
    const [ra, rb] = roles;
    if (ra !== rb) {
      if (ra === 'head' || rb === 'head') laid.headClash++;
      if ((ra === 'owner' && rb === 'chain') || (ra === 'chain' && rb === 'owner')) laid.ownerClash++;
    }
    if (a.length !== 1 || b.length !== 1) laid.glued++;
    if (a.length !== b.length && match.perLetter < laid.gluedPerLetter) laid.gluedPerLetter = match.perLetter;
    const { evidence } = match;
    laid.allEvidence += evidence;
    if (evidence < laid.leastEvidence)
      [laid.nextEvidence, laid.leastEvidence] = [laid.leastEvidence, evidence];
    else if (evidence < laid.nextEvidence) laid.nextEvidence = evidence;
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
    if (ra === 'tail' || rb === 'tail') laid.tail = step;
    const inChain = ra === 'chain' || rb === 'chain';
    if (inChain && evidence < laid.chainEvidence) laid.chainEvidence = evidence;
    if (inChain && (laid.worstChain === undefined || perLetter < laid.worstChain.perLetter))
      laid.worstChain = match;
  }
  return laid;
}
