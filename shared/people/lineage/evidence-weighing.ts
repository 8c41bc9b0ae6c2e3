/**
 * Weighing one link. Every fact is compared on every pair of papers that tell it; papers drawn from one act are one
 * witness. What independent witnesses say of one fact is pooled, different facts multiply.
 */
import type {
  FactName,
  LedgerDetail,
  LedgerLine,
  LedgerSide,
  LineageLink,
  Rival,
  Verdict,
} from '../evidence.ts';
import { pooling } from './weights.ts';
import { lineText } from './wording.ts';

/** One fact on two papers. Not comparable where a side is silent: then it weighs nothing. */
export interface Comparison {
  readonly fact: FactName;
  readonly verdict: Verdict;
  /** How many times likelier under the claim than under each rival; a rival left out: 1. Absent: not comparable. */
  readonly odds?: Readonly<Partial<Record<Rival, number>>>;
  readonly detail?: LedgerDetail;
  readonly sides: readonly [LedgerSide, LedgerSide];
  /** Who bears witness on each side. */
  readonly witnesses: readonly [string, string];
  /** How much this pair counts where others say the contrary; 1 unless told. */
  readonly weight?: number;
}

type Prior = { readonly same: number } & Readonly<Partial<Record<Rival, number>>>;
type Compared = Comparison & { readonly odds: Readonly<Partial<Record<Rival, number>>> };
const isCompared = (one: Comparison): one is Compared => one.odds !== undefined;
const oddsOf = ({ odds }: Compared, rival: Rival): number => odds[rival] ?? 1;

/** P(claim) against its rivals, with a ledger whose bits, against the rivals' mixture, add up fact by fact. */
export function weighLink(
  name: LineageLink['name'],
  prior: Prior,
  comparisons: readonly Comparison[],
): LineageLink {
  const rivals = (Object.keys(prior) as (keyof Prior)[]).filter((key): key is Rival => key !== 'same');
  const facts = [...new Set(comparisons.map(({ fact }) => fact))].map((fact) =>
    comparisons.filter((one) => one.fact === fact),
  );
  const parts = rivals.map((rival) => ({
    rival,
    chance: facts.reduce(
      (chance, same) => chance / pooled(same.filter(isCompared), rival),
      prior[rival] ?? 0,
    ),
  }));
  const total = prior.same + parts.reduce((sum, part) => sum + part.chance, 0);
  return {
    name,
    p: prior.same / total,
    ledger: facts.flatMap((same) => linesOf(same, prior, rivals)),
    rivals: parts.map(({ rival, chance }) => ({ rival, p: chance / total })).sort((x, y) => y.p - x.p),
  };
}

/** What each pair of witnesses makes of the claim against a rival; of one pair's papers the best explained reading. */
function perPair(list: readonly Compared[], rival: Rival): Compared[] {
  const best = new Map<string, Compared>();
  for (const one of list) {
    const pair = one.witnesses.join('\n');
    const had = best.get(pair);
    if (had === undefined || oddsOf(one, rival) > oddsOf(had, rival)) best.set(pair, one);
  }
  return [...best.values()].sort((x, y) => oddsOf(y, rival) - oddsOf(x, rival));
}

/** Two papers on each side are three comparisons, not four: the fourth follows from the others. */
function independent(pairs: readonly Compared[]): Compared[] {
  const left = new Set<string>();
  const right = new Set<string>();
  return pairs.filter(({ witnesses: [a, b] }) => {
    const news = !left.has(a) || !right.has(b);
    left.add(a);
    right.add(b);
    return news;
  });
}

/** Spelled by hand and read by machine: said once more, it is less likely a slip of either. */
const spelledFacts: readonly FactName[] = ['name', 'father', 'mother'];

/**
 * Odds of one fact against one rival. The fullest agreement counts; another independent witness to a spelling adds a
 * little, but nothing against a namesake, who bears that name on every paper. Where witnesses disagree one of them is
 * mistaken, and either may be: the odds are the mean of both, by their weight (of names in logarithms).
 */
function pooled(list: readonly Compared[], rival: Rival): number {
  const pairs = perPair(list, rival);
  const [first] = pairs;
  if (first === undefined) return 1;
  const weight = (some: readonly Compared[]) => some.reduce((sum, one) => sum + (one.weight ?? 1), 0);
  const agree = independent(pairs.filter((one) => oddsOf(one, rival) >= 1));
  // A vague agreement with one paper hides no disagreement with another.
  const differ = pairs.filter((one) => oddsOf(one, rival) < 1);
  const against = Math.min(...differ.map((one) => oddsOf(one, rival)));
  if (agree.length === 0) return against;
  const best = oddsOf(first, rival);
  const repeats = rival !== 'homonym' && best > 1 && spelledFacts.includes(first.fact);
  const more = repeats ? Math.min(pooling.mostRepeats, agree.length - 1) : 0;
  const confirmed = best * pooling.repeated ** more;
  if (differ.length === 0) return confirmed;
  const share = weight(agree) / (weight(agree) + weight(differ));
  // A date is right or wrong; a name that fits one paper by a misread letter and not the other is somewhere between.
  return first.fact === 'name'
    ? confirmed ** share * against ** (1 - share)
    : share * confirmed + (1 - share) * against;
}

const log2 = (value: number): number => Math.log2(Math.max(1e-9, value));
const rounded = (bits: number): number => Number(bits.toFixed(2)) + 0;

/** Lines of one fact: the fullest comparison first, each with what it adds to those before it. */
function linesOf(all: readonly Comparison[], prior: Prior, rivals: readonly Rival[]): LedgerLine[] {
  const compared = all.filter(isCompared);
  if (compared.length === 0) {
    const told = (one: Comparison) => one.sides.filter(({ value }) => value !== undefined).length;
    const [fullest] = [...all].sort((x, y) => told(y) - told(x));
    return fullest === undefined ? [] : [lineOf(fullest, 0, {})];
  }
  const share = rivals.reduce((sum, rival) => sum + (prior[rival] ?? 0), 0);
  const mixture = (odds: (rival: Rival) => number): number =>
    -log2(rivals.reduce((sum, rival) => sum + (prior[rival] ?? 0) / odds(rival), 0) / share);
  const alone = (one: Compared): number => mixture((rival) => oddsOf(one, rival));
  const ranked = shown([...compared].sort((x, y) => alone(y) - alone(x) || place(x).localeCompare(place(y))));
  const lines: LedgerLine[] = [];
  let before: Readonly<Partial<Record<Rival, number>>> = {};
  ranked.forEach((one, at) => {
    const now = Object.fromEntries(
      rivals.map((rival) => [
        rival,
        pooled(at + 1 < ranked.length ? ranked.slice(0, at + 1) : compared, rival),
      ]),
    ) as Record<Rival, number>;
    const had = before;
    const bits = rounded(mixture((r) => now[r])) - rounded(mixture((r) => had[r] ?? 1));
    const against = Object.fromEntries(
      rivals.map((rival) => [rival, rounded(log2(now[rival]) - log2(had[rival] ?? 1))]),
    );
    const repeats = ranked.slice(0, at).some(({ witnesses }) => witnesses.join() === one.witnesses.join());
    lines.push(lineOf(one, rounded(bits), against, repeats));
    before = now;
  });
  return lines;
}

const place = ({ sides }: Comparison): string => sides.map(({ source }) => source).join('\n');

/** Of all pairs those an officer need see: each paper once on its side, beside the one it agrees with best. */
function shown(ranked: readonly Compared[]): Compared[] {
  const left = new Set<string>();
  const right = new Set<string>();
  return ranked.filter(({ sides: [a, b] }) => {
    const news = !left.has(a.source) || !right.has(b.source);
    left.add(a.source);
    right.add(b.source);
    return news;
  });
}

function lineOf(
  { fact, verdict, detail, sides }: Comparison,
  bits: number,
  against: LedgerLine['against'],
  repeats = false,
): LedgerLine {
  const told = { fact, verdict, sides, ...(detail === undefined ? {} : { detail }) };
  return {
    ...told,
    bits,
    against,
    comparable: verdict !== 'not-comparable',
    ...(repeats ? { repeats: true } : {}),
    text: lineText(told),
    sources: [...new Set(sides.map(({ source }) => source))],
  };
}
