/** Are two printed names one name of one person? Learned channels, alignment and trees behind one function. */
import { inFull } from './abbreviations.ts';
import { alignNames } from './align.ts';
import { featureNames, featuresOf } from './features.ts';
import { areKeptApart, nameClasses } from './lexicon/lexicon.ts';
import { type NamePart, normaliseName, type Script } from './name.ts';
import { NameWords } from './name-words.ts';
import type { Step } from './steps.ts';
import { type LearnedChannels, openChannels, readLearned } from './tables.ts';
import { calibrate, type LearnedTrees, type PackedTrees, packedScore, packTrees } from './trees.ts';
import { WordBook } from './words.ts';

/** One aligned place: spellings of both sides (empty where a side lacks it) and the evidence of the letters, in bits. */
export interface NameStep {
  readonly a: string;
  readonly b: string;
  readonly bits: number;
}

export interface NameMatch {
  /** Calibrated probability that both spell one name of one person, before any date or place. */
  readonly score: number;
  /** True from a score at which 99 in 100 and more are right on papers: one for names in one script, one across two. */
  readonly same: boolean;
  readonly trace: readonly NameStep[];
}

interface Matcher {
  readonly book: WordBook;
  readonly trees: PackedTrees;
  readonly learned: LearnedTrees;
}
let opened: Matcher | undefined;
/** Names as printed, made ready once; the older half is let go when it is full. */
const namesKept = 20_000;
let names = new Map<string, NameWords>();
let olderNames = new Map<string, NameWords>();

function matcher(): Matcher {
  if (opened === undefined) {
    const learned = readLearned<LearnedTrees>('trees.json');
    const book = new WordBook(openChannels(readLearned<LearnedChannels>('channels.json')));
    opened = { book, trees: packTrees(learned), learned };
  }
  return opened;
}

/** The name of the lexicon a single folded word most probably is, in its first Arabic spelling. */
export function usualName(text: string, script: Script): string | undefined {
  const { book } = matcher();
  const { ids, of } = book.sharesOf(book.word(text, script));
  const likely = of.findIndex((share) => share > 0.5);
  return likely < 0 ? undefined : nameClasses[ids[likely] as number]?.ar[0];
}

/** What a folded word is counted by, however it is spelt: the lexicon's name it most probably is, else the word itself. */
export const commonName = (text: string, script: Script): string => usualName(text, script) ?? text;

function nameOf(printed: string): NameWords {
  let name = names.get(printed);
  if (name !== undefined) return name;
  name =
    olderNames.get(printed) ?? new NameWords(normaliseName(inFull(printed.slice(0, 200))), matcher().book);
  if (names.size >= namesKept / 2) [olderNames, names] = [names, new Map()];
  names.set(printed, name);
  return name;
}

/**
 * Compares two spellings of personal names in Arabic or Latin letters.
 * Symmetric; a title added to one side changes nothing; an empty name matches nothing.
 * @example matchNames('محمد بن الحسين العلوي', 'Mohamed ben Lahoucine ALAOUI').same // true
 */
export function matchNames(a: string, b: string): NameMatch {
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x.parts.length === 0 || y.parts.length === 0) return { score: 0, same: false, trace: [] };
  const swap = x.script === y.script ? x.text > y.text : x.script === 'lat';
  const [p, q] = swap ? [y, x] : [x, y];
  const { book, trees, learned } = matcher();
  const found = alignNames(p, q, book);
  const features = featuresOf(p, q, found, book);
  const score = packedScore(trees, features);
  const said = calibrate(learned.knots, score);
  const most = headsApart(features)
    ? mostOfHeadsApart
    : p.script !== q.script && found.best.steps.some(namesKeptApart)
      ? mostOfKeptApart
      : 1;
  return most < 1
    ? new Compared(Math.min(said, most), false, found.best.steps, swap)
    : new Compared(
        said,
        score >= learned.sameFrom[p.script === q.script ? 'within' : 'across'],
        found.best.steps,
        swap,
      );
}

const [headPmi, headEvidence] = [featureNames.indexOf('headPmi'), featureNames.indexOf('headEvidence')];
/** Given names no reading explains, however much of fathers and family is one: brothers share those too. */
const headsApart = (features: Float64Array): boolean =>
  (features[headPmi] as number) <= -9.5 && (features[headEvidence] as number) < 0;
const mostOfHeadsApart = 0.03;

/**
 * Two names the lexicon keeps apart (عمر, Amr), each as it is usually written. Between two scripts their letters may agree
 * all the same; of such pairs one in a hundred is one name. Within one script a misread letter is likelier: trees tell.
 */
function namesKeptApart({ a, b, match }: Step): boolean {
  if (match === undefined || a.length !== 1 || b.length !== 1) return false;
  if (match.spelled < 2 || match.otherName < 0.5) return false;
  return areKeptApart(a[0]?.text ?? '', b[0]?.text ?? '');
}
const mostOfKeptApart = 0.03;

/** The trace is put into words only for who asks: a search weighs many names and shows few. */
class Compared implements NameMatch {
  readonly score: number;
  readonly same: boolean;
  readonly #steps: readonly Step[];
  readonly #swapped: boolean;

  constructor(score: number, same: boolean, steps: readonly Step[], swapped: boolean) {
    this.score = score;
    this.same = same;
    this.#steps = steps;
    this.#swapped = swapped;
  }

  get trace(): readonly NameStep[] {
    return this.#steps.map((step): NameStep => {
      const bits = Math.round(((step.match?.pmi ?? step.score) / Math.LN2) * 100) / 100;
      const [left, right] = [printed(step.a), printed(step.b)];
      return this.#swapped ? { a: right, b: left, bits } : { a: left, b: right, bits };
    });
  }
}

function printed(parts: readonly NamePart[]): string {
  let text = '';
  for (const part of parts) text += text === '' ? part.text : ` ${part.text}`;
  return text;
}
