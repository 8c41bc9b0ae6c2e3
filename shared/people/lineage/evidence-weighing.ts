/** Weighing one link: chances of each fact under "the same person" and under each named rival, multiplied. */
import type { FactName, LineageLink, Rival } from '../evidence.ts';

export type { Rival } from '../evidence.ts';

type Text = { readonly ar: string; readonly fr: string };

/** One fact compared on two papers. Chances are up to a common factor; a rival left out counts as 1. */
export interface Fact {
  readonly fact: FactName;
  readonly comparable: boolean;
  readonly same: number;
  readonly rivals: Readonly<Partial<Record<Rival, number>>>;
  readonly text: Text;
  readonly sources: readonly string[];
}

/** P(same) against its rivals, with a ledger in bits against the rivals' mixture. */
export function weighLink(
  name: LineageLink['name'],
  prior: { readonly same: number } & Readonly<Partial<Record<Rival, number>>>,
  facts: readonly Fact[],
): LineageLink {
  const rivals = (Object.keys(prior) as ('same' | Rival)[]).filter((key): key is Rival => key !== 'same');
  const weighed = facts.filter((fact) => fact.comparable);
  const chance = (rival: Rival): number =>
    weighed.reduce((product, fact) => product * (fact.rivals[rival] ?? 1), prior[rival] ?? 0);
  const same = weighed.reduce((product, fact) => product * fact.same, prior.same);
  const parts = rivals.map((rival) => ({ rival, chance: chance(rival) }));
  const total = same + parts.reduce((sum, part) => sum + part.chance, 0);
  const priorOfRivals = rivals.reduce((sum, rival) => sum + (prior[rival] ?? 0), 0);
  const bits = (fact: Fact): number => {
    const mixed = rivals.reduce((sum, rival) => sum + (prior[rival] ?? 0) * (fact.rivals[rival] ?? 1), 0);
    return Number(Math.log2(fact.same / (mixed / priorOfRivals)).toFixed(2));
  };
  return {
    name,
    p: total > 0 ? same / total : 0,
    ledger: facts.map((fact) => ({
      fact: fact.fact,
      verdict: !fact.comparable
        ? 'not-comparable'
        : bits(fact) >= 1
          ? 'agrees'
          : bits(fact) >= 0
            ? 'near'
            : 'differs',
      bits: fact.comparable ? bits(fact) : 0,
      against: Object.fromEntries(
        rivals.map((rival) => [
          rival,
          fact.comparable ? Number(Math.log2(fact.same / (fact.rivals[rival] ?? 1)).toFixed(2)) : 0,
        ]),
      ),
      sides: [
        { paper: '', source: fact.sources[0] ?? '' },
        { paper: '', source: fact.sources.at(-1) ?? '' },
      ],
      comparable: fact.comparable,
      text: fact.text,
      sources: fact.sources,
    })),
    rivals: parts
      .map((part) => ({ rival: part.rival, p: total > 0 ? part.chance / total : 0 }))
      .sort((x, y) => y.p - x.p),
  };
}
