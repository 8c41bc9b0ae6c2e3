/** Are two printed names one name of one person? Learned channels, alignment and trees behind one function. */
import { type Alignment, alignNames } from './align.ts';
import { featuresOf } from './features.ts';
import { normaliseName, type PersonName } from './name.ts';
import { type LearnedChannels, openChannels, readLearned } from './tables.ts';
import { calibrate, type LearnedTrees, treeScore } from './trees.ts';
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
  /** True from the score at which 99 in 100 are right. */
  readonly same: boolean;
  readonly trace: readonly NameStep[];
}

interface Matcher {
  readonly words: WordBook;
  readonly trees: LearnedTrees;
}
let opened: Matcher | undefined;
interface Weighed {
  readonly score: number;
  readonly same: boolean;
  readonly best?: Alignment;
}
const cache = new Map<string, Weighed>();
const names = new Map<string, PersonName>();

function matcher(): Matcher {
  opened ??= {
    words: new WordBook(openChannels(readLearned<LearnedChannels>('channels.json'))),
    trees: readLearned<LearnedTrees>('trees.json'),
  };
  return opened;
}

function nameOf(printed: string): PersonName {
  let name = names.get(printed);
  if (name === undefined) {
    if (names.size > 20_000) names.clear();
    name = normaliseName(printed.slice(0, 200));
    names.set(printed, name);
  }
  return name;
}

/**
 * Compares two spellings of personal names in Arabic or Latin letters.
 * Symmetric; a title added to one side changes nothing; an empty name matches nothing.
 * @example matchNames('محمد بن الحسين العلوي', 'Mohamed ben Lahoucine ALAOUI').same // true
 */
export function matchNames(a: string, b: string): NameMatch {
  const [x, y] = [nameOf(a), nameOf(b)];
  const swap = x.script === y.script ? keyOf(x) > keyOf(y) : x.script === 'lat';
  const [p, q] = swap ? [y, x] : [x, y];
  const key = `${keyOf(p)}\n${keyOf(q)}`;
  let found = cache.get(key);
  if (found === undefined) {
    found = weigh(p, q);
    if (cache.size > 50_000) cache.clear();
    cache.set(key, found);
  }
  const trace = (found.best?.steps ?? []).map((step): NameStep => {
    const [left, right] = [step.a, step.b].map((parts) => parts.map((part) => part.text).join(' ')) as [
      string,
      string,
    ];
    const bits = Number(((step.match?.pmi ?? step.score) / Math.LN2).toFixed(2));
    return swap ? { a: right, b: left, bits } : { a: left, b: right, bits };
  });
  return { score: found.score, same: found.same, trace };
}

const keyOf = (name: PersonName): string =>
  `${name.script}${name.marks}:${name.parts.map((part) => part.text).join(' ')}`;

function weigh(p: PersonName, q: PersonName): Weighed {
  if (p.parts.length === 0 || q.parts.length === 0) return { score: 0, same: false };
  const { words, trees } = matcher();
  const found = alignNames(p, q, words);
  const score = treeScore(trees, featuresOf(p, q, found, words));
  return { score: calibrate(trees.knots, score), same: score >= trees.sameFrom, best: found.best };
}
