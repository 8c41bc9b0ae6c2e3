/** Which paper is it? Weighs the print each paper is known by; what fits none well is `other`. */
import { foldText, letterPairs, mayOccur, occurrences } from '#shared/people/spelling';
import type { Run } from './layout.ts';
import type { Labels, Paper } from './paper.ts';
import type { PaperType } from './reading.ts';

export interface Verdict {
  readonly type: PaperType;
  readonly confidence: number;
  /** Points of each paper, best first; for tests and for whoever tunes the evidence. */
  readonly points: readonly { readonly type: PaperType; readonly points: number }[];
}

const weights = { titles: 5, words: 1.2, never: -5 } as const;
/** Under so many points nothing known has been seen. */
const threshold = 3;

interface PageLine {
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
}

/** How well a print is found anywhere: 1 letter for letter, 0 not at all. */
function presence(label: string, texts: readonly PageLine[]): number {
  const folded = foldText(label);
  const limit = folded.length * 0.3;
  let best = 0;
  const own = letterPairs(folded);
  for (const { text, pairs } of texts) {
    if (!mayOccur(own, pairs)) continue;
    for (const { cost } of occurrences(folded, text, limit)) {
      const closeness = 1 - cost / folded.length / 0.45;
      if (closeness > best) best = closeness;
    }
    if (best === 1) break;
  }
  return best;
}

function strongest(labels: Labels | undefined, texts: Record<'ar' | 'lat', readonly PageLine[]>): number[] {
  return [
    ...(labels?.ar ?? []).map((label) => presence(label, texts.ar)),
    ...(labels?.fr ?? []).map((label) => presence(label, texts.lat)),
  ].sort((a, b) => b - a);
}

export function classify(runs: readonly Run[], papers: readonly Paper[]): Verdict {
  const texts = { ar: lines(runs, 'ar'), lat: lines(runs, 'lat') };
  const points = papers
    .map((paper) => {
      const [title = 0, second = 0] = strongest(paper.evidence.titles, texts);
      const words = strongest(paper.evidence.words, texts).filter((found) => found > 0.35);
      const against = strongest(paper.evidence.never, texts)[0] ?? 0;
      const sum =
        weights.titles * (title + 0.4 * second) +
        weights.words *
          (title > 0.5 ? 1 : 0.75) *
          words.slice(0, 6).reduce((total, found) => total + found, 0) +
        (against > 0.6 ? weights.never * against : 0);
      return { type: paper.type, points: sum };
    })
    .sort((a, b) => b.points - a.points);
  const [first, runnerUp] = points;
  if (first === undefined || first.type === 'other' || first.points < threshold) {
    const strength = first === undefined ? 0 : first.type === 'other' ? 1 : first.points / threshold;
    return { type: 'other', confidence: first?.type === 'other' ? 0.95 : 0.95 - 0.4 * strength, points };
  }
  const margin = first.points - (runnerUp?.points ?? 0);
  const confidence = 1 / (1 + Math.exp(-(0.9 * margin + 0.35 * (first.points - threshold) - 0.3)));
  return { type: first.type, confidence: Math.min(0.99, confidence), points };
}

/** Each run, and the whole page's text of one script, so that a title broken over lines is still one title. */
function lines(runs: readonly Run[], script: 'ar' | 'lat'): PageLine[] {
  const own = runs.filter((run) => run.script === script);
  const whole = own.filter(({ primary }) => primary).map(({ folded }) => folded);
  const rest = own.filter(({ primary }) => !primary).map(({ folded }) => folded);
  return [whole.join(''), ...rest].map((text) => ({ text, pairs: letterPairs(text) }));
}
