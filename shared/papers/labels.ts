/** Finds printed labels in runs of words although letters are misread and blanks lost or added. */
import { foldText, occurrences } from '#shared/people/spelling';
import type { Run } from './layout.ts';
import type { Labels } from './paper.ts';

/** Something the page may print; `owner` says what for. */
export interface Print {
  readonly owner: string;
  readonly kind: 'field' | 'section' | 'stop';
  readonly folded: string;
  readonly script: 'ar' | 'lat';
  /** Short labels count inside sentences too. */
  readonly inline: boolean;
}

export interface Hit {
  readonly run: Run;
  /** Half-open range of folded letters in the run. */
  readonly start: number;
  readonly end: number;
  /** 1 = letter for letter. */
  readonly score: number;
  /** All that this print may be the label of. */
  readonly prints: readonly Print[];
}

export function printsOf(
  owner: string,
  kind: Print['kind'],
  labels: Labels | undefined,
  inline = false,
): Print[] {
  const of = (texts: readonly string[] | undefined, script: 'ar' | 'lat') =>
    (texts ?? []).map((text) => ({ owner, kind, folded: foldText(text), script, inline }));
  return [...of(labels?.ar, 'ar'), ...of(labels?.fr, 'lat')];
}

/** Cost allowed for a label of so many letters: none for one or two, then one letter in four. */
export function allowance(length: number): number {
  if (length <= 2) return 0;
  if (length <= 4) return 0.5;
  return Math.min(4, length * 0.24);
}

const atWordStart = (run: Run, at: number) => at === 0 || run.wordOf[at] !== run.wordOf[at - 1];
const atWordEnd = (run: Run, end: number) =>
  end === run.folded.length || run.wordOf[end] !== run.wordOf[end - 1];

/** Only a prefix letter (و, ب, ل…) may stand between the word's start and the label. */
function startsWell(run: Run, at: number): boolean {
  return (
    atWordStart(run, at) ||
    (run.script === 'ar' && at > 0 && atWordStart(run, at - 1) && /[وبلف]/u.test(run.folded[at - 1]!))
  );
}

function hitsOfPrint(run: Run, print: Print): Omit<Hit, 'prints'>[] {
  const { folded } = print;
  if (folded.length > run.folded.length + 3) return [];
  return occurrences(folded, run.folded, allowance(folded.length))
    .filter(({ start, end }) => {
      const whole = atWordStart(run, start) && atWordEnd(run, end);
      if (folded.length <= 4)
        return whole && (print.inline || start === 0 || run.words[run.wordOf[start]!]!.wraps);
      // ب and ل at a label's end are glued to the value: بإقليم تازة, المحكمة الابتدائية بفاس.
      const glued = run.script === 'ar' && /[بل]$/u.test(folded);
      if (folded.length <= 6) return startsWell(run, start) && (glued || atWordEnd(run, end));
      return startsWell(run, start) || folded.length >= 10;
    })
    .map(({ start, end, cost }) => ({ run, start, end, score: 1 - cost / Math.max(folded.length, 1) }));
}

/** All labels printed on the pages; where two overlap, the longer and cleaner one stands. */
export function findLabels(runs: readonly Run[], prints: readonly Print[]): Hit[] {
  const byText = Map.groupBy(prints, (print) => `${print.script} ${print.inline} ${print.folded}`);
  const hits: Hit[] = [];
  for (const run of runs) {
    const found: Hit[] = [];
    for (const group of byText.values()) {
      const print = group[0]!;
      if (print.script !== run.script) continue;
      for (const hit of hitsOfPrint(run, print)) found.push({ ...hit, prints: group });
    }
    const weight = (hit: Hit) => (hit.end - hit.start) * hit.score ** 2;
    found.sort((a, b) => weight(b) - weight(a));
    const kept: Hit[] = [];
    for (const hit of found) {
      const rival = kept.find((other) => hit.start < other.end && other.start < hit.end);
      if (rival === undefined) kept.push(hit);
      else if (rival.start === hit.start && rival.end === hit.end && rival.score === hit.score) {
        kept[kept.indexOf(rival)] = { ...rival, prints: [...rival.prints, ...hit.prints] };
      }
    }
    hits.push(...kept.sort((a, b) => a.start - b.start));
  }
  return hits;
}
