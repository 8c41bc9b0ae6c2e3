/** Which paper is it? Weighs the print each paper is known by; what fits none well is `other`. */
import { foldText, letterPairs, mayOccur, occurrences } from '#shared/people/spelling';
import type { Run } from './layout.ts';
import type { KindTold } from './locator/kind.ts';
import { looksLikeZone, zoneLetters } from './mrz.ts';
import type { Labels, Paper } from './paper.ts';
import type { PaperType } from './reading.ts';

export interface Verdict {
  readonly type: PaperType;
  readonly confidence: number;
  /** A title of the paper was read; without one its words alone may be another paper's talk of it. */
  readonly titled: boolean;
  /** Points of each paper, best first; for tests and for whoever tunes the evidence. */
  readonly points: readonly { readonly type: PaperType; readonly points: number }[];
}

const weights = { titles: 5, formulas: 3.5, words: 1.2, never: -5 } as const;
/** Under so many points nothing known has been seen, and the paper is none of ours. */
const threshold = 3;
/** Log-odds a point is worth; with it the net's word is counted in points. */
const worth = 0.9;
/** Log-odds below which the net is not believed: it has not seen every way such a paper is made. */
const leastTold = -4;
/** A title like `EXTRAIT DE COMPTE` shares half its letters with one of ours: it needs so many words of the paper beside it. */
const likeATitle = 0.6;
const wordsBeside = 1.6;

interface PageLine {
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
  /** How many words stand together where this letter of the text stands. */
  crowd(at: number): number;
}

interface Printed {
  readonly line: PageLine;
  readonly start: number;
  readonly end: number;
  /** 1 letter for letter, 0 not at all. */
  readonly closeness: number;
}

/** Words that stand in a sentence rather than in a heading. */
const sentence = 9;
/** More words stand in a sentence, which may speak of a quote and is none. */
const heading = 5;
/** So few letters are found anywhere: they count letter for letter, as words of their own. */
const fewLetters = 5;

/** Where a print is found, well or not so well. */
function places(label: string, texts: Texts, script: 'ar' | 'lat', words = texts.words): Printed[] {
  if (label.includes('<'))
    return texts.zone.has(label) ? [{ line: texts.lat[0]!, start: -1, end: -1, closeness: 1 }] : [];
  const folded = foldText(label);
  if (folded.length <= fewLetters)
    return words[script].has(folded) ? [{ line: texts[script][0]!, start: -1, end: -1, closeness: 1 }] : [];
  const own = letterPairs(folded);
  return texts[script].flatMap((line) =>
    mayOccur(own, line.pairs)
      ? occurrences(folded, line.text, folded.length * 0.3).map(({ start, end, cost }) => {
          const closeness = 1 - cost / folded.length / 0.45;
          // Half a title in the middle of a sentence is a mention of something else.
          const mention = closeness < 0.8 && line.crowd(start) > sentence;
          return { line, start, end, closeness: mention ? closeness * 0.4 : closeness };
        })
      : [],
  );
}

/** Where a title is found and no other title explains the print better: `Certificat de résidence` is no `Certificat de vie`. */
function standing(label: string, all: ReadonlyMap<string, Heading>): number {
  const { folded, found: own } = all.get(label)!;
  const weight = ({ closeness, start, end }: Printed) => Math.max(1, end - start) * closeness ** 3;
  const left = own.filter(
    (one) =>
      one.closeness === 1 ||
      one.start < 0 ||
      ![...all.values()].some(
        (other) =>
          other.folded !== folded &&
          other.found.some(
            (two) =>
              two.line === one.line &&
              two.closeness > one.closeness &&
              Math.min(two.end, one.end) - Math.max(two.start, one.start) > 0.5 * folded.length &&
              weight(two) > weight(one),
          ),
      ),
  );
  return Math.max(0, ...left.map(({ closeness }) => closeness));
}

interface Heading {
  readonly folded: string;
  readonly found: readonly Printed[];
}

interface Texts {
  readonly ar: readonly PageLine[];
  readonly lat: readonly PageLine[];
  readonly words: Readonly<Record<'ar' | 'lat', ReadonlySet<string>>>;
  /** Those that may be a heading's: first on their line, or on one of a few words. */
  readonly heads: Readonly<Record<'ar' | 'lat', ReadonlySet<string>>>;
  /** Prints of the machine-readable zone, given with their fillers. */
  readonly zone: ReadonlySet<string>;
}

function strengths(
  labels: Labels | undefined,
  find: (label: string, script: 'ar' | 'lat') => number,
): number[] {
  return [
    ...(labels?.ar ?? []).map((label) => find(label, 'ar')),
    ...(labels?.fr ?? []).map((label) => find(label, 'lat')),
  ].sort((a, b) => b - a);
}

/** @param told what the net makes of the same page: it settles what the prints we know leave open. */
export function classify(runs: readonly Run[], papers: readonly Paper[], told?: KindTold): Verdict {
  const texts: Texts = {
    ar: lines(runs, 'ar'),
    lat: lines(runs, 'lat'),
    words: { ar: wordsOf(runs, 'ar'), lat: wordsOf(runs, 'lat') },
    heads: { ar: wordsOf(runs, 'ar', heading), lat: wordsOf(runs, 'lat', heading) },
    zone: zoneOf(runs),
  };
  const headings = new Map<string, Heading>();
  const look = (label: string, script: 'ar' | 'lat') => {
    if (!headings.has(label))
      headings.set(label, { folded: foldText(label), found: places(label, texts, script, texts.heads) });
  };
  for (const { evidence } of papers)
    for (const { ar = [], fr = [] } of [evidence.titles, evidence.never ?? {}]) {
      for (const label of ar) look(label, 'ar');
      for (const label of fr) look(label, 'lat');
    }
  const presence = (label: string, script: 'ar' | 'lat') =>
    Math.max(0, ...places(label, texts, script).map(({ closeness }) => closeness));
  const verdicts = papers
    .map((paper) => {
      const [title = 0, second = 0] = strengths(paper.evidence.titles, (label) => standing(label, headings));
      const words = strengths(paper.evidence.words, presence).filter((found) => found > 0.35);
      const [formula = 0] = strengths(paper.evidence.formulas, presence);
      const against = strengths(paper.evidence.never, (label) => standing(label, headings))[0] ?? 0;
      const sum =
        weights.titles * (title + 0.4 * second) +
        (formula > 0.6 ? weights.formulas * formula * (title > 0.5 ? 0.4 : 1) : 0) +
        weights.words *
          (title > 0.5 ? 1 : 0.75) *
          words.slice(0, 6).reduce((total, found) => total + found, 0) +
        (against > 0.6 ? weights.never * against : 0);
      const alone =
        title < likeATitle &&
        formula <= 0.6 &&
        words.reduce((total, found) => total + found, 0) < wordsBeside;
      const points = alone ? Math.min(sum, threshold - 0.1) : sum;
      const known = paper.type === 'other' ? Math.max(points, threshold) : points;
      const total = known + Math.max(told?.(paper.type) ?? 0, leastTold) / worth;
      return { type: paper.type, points, titled: title > 0.5, known, total };
    })
    .sort((a, b) => b.total - a.total);
  const [first, second] = verdicts;
  const margin = first!.total - (second?.total ?? 0);
  const odds = worth * margin + 0.35 * (first!.known - threshold) - 0.3;
  const { type, titled } = first!;
  return { type, titled, confidence: Math.min(0.99, 1 / (1 + Math.exp(-odds))), points: verdicts };
}

/** Each run, and the whole page's text of one script, so that a title broken over lines is still one title. */
function lines(runs: readonly Run[], script: 'ar' | 'lat'): PageLine[] {
  const own = runs.filter((run) => run.script === script);
  const whole = own.filter(({ primary }) => primary);
  const crowds = whole.flatMap(({ folded, words }) => Array.from(folded, () => words.length));
  const text = whole.map(({ folded }) => folded).join('');
  const rest = own
    .filter(({ primary }) => !primary)
    .map(({ folded, words }) => ({ text: folded, pairs: letterPairs(folded), crowd: () => words.length }));
  return [{ text, pairs: letterPairs(text), crowd: (at) => crowds[at] ?? 0 }, ...rest];
}

/** Single words and neighbours taken together, folded. */
function wordsOf(
  runs: readonly Run[],
  script: 'ar' | 'lat',
  most = Number.POSITIVE_INFINITY,
): ReadonlySet<string> {
  return new Set(
    runs
      .filter((run) => run.script === script && run.primary)
      .flatMap(({ words }) =>
        words
          .slice(0, words.length > most ? 1 : words.length)
          .flatMap(({ text }, at) => [foldText(text), foldText(`${text}${words[at + 1]?.text ?? ''}`)]),
      ),
  );
}

/** `I<MAR` opens the zone of a Moroccan identity card; fillers alone show that there is a zone. */
function zoneOf(runs: readonly Run[]): ReadonlySet<string> {
  const zones = runs
    .filter(({ script }) => script === 'lat')
    .map(({ words }) => words.map(({ text }) => text).join(''))
    .filter(looksLikeZone)
    .map(zoneLetters);
  const found = new Set<string>();
  if (zones.length > 0) found.add('<<<<<<');
  if (zones.some((zone) => /^[I1L][<KC]?M[A4]R/u.test(zone))) found.add('I<MAR');
  return found;
}
