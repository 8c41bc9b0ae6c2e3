/**
 * The one paper that would settle it: of the papers nobody has brought yet, the one after which, if it says what such
 * papers usually say, the lineage stands firmest. Computed from the rivals that remain, not from a list of cases.
 */
import type { FactName, LineageEvidence, LineageLink, Rival } from '../evidence.ts';
import { decisiveGates } from './gates.ts';
import { dates, facts, kinship, kinshipNamed, name, pooling } from './weights.ts';

type LinkName = LineageLink['name'];
type Odds = Readonly<Partial<Record<Rival, number>>>;

const all: readonly Rival[] = ['sibling', 'uncle', 'grandfather', 'homonym', 'stranger'];
const others = (odds: number, rivals: readonly Rival[] = all): Odds =>
  Object.fromEntries(rivals.map((rival) => [rival, odds]));
const ratio = ([same, other]: readonly [number, number]): number => same / other;
const dated = (level: 'day' | 'year'): Odds =>
  Object.fromEntries(all.map((rival) => [rival, dates.same[level] / dates[rival][level]]));
const notKin: readonly Rival[] = ['grandfather', 'homonym', 'stranger'];

const place: Odds = {
  ...others(ratio(facts.placeSame), notKin),
  homonym: facts.placeSame[0] / facts.placeOfHomonym,
};
const said: Odds = {
  uncle: kinship.child.same / kinship.child.uncle,
  grandfather: kinship.child.same / kinship.child.grandfather,
  ...kinshipNamed,
};
/** A name now spelt alike, where two papers spelt it apart. */
const concordant = others(name.alike);
const parents = others(name.parentMost, ['homonym', 'stranger']);

/** What each paper usually adds to which link; of fathers born long ago acts know the year, hardly the day. */
const brings: readonly {
  readonly paper: string;
  readonly to: LinkName;
  readonly facts: Readonly<Partial<Record<FactName, Odds>>>;
}[] = [
  { paper: 'birth-full-copy', to: 'parent-member', facts: { birth: dated('year'), 'birth-place': place } },
  {
    paper: 'birth-full-copy',
    to: 'applicant-subject',
    facts: { birth: dated('day'), 'act-number': others(ratio(facts.actNumberSame)), mother: parents },
  },
  { paper: 'family-booklet', to: 'parent-member', facts: { birth: dated('year'), 'birth-place': place } },
  {
    paper: 'cnie',
    to: 'applicant-subject',
    facts: {
      name: others(name.alike),
      birth: dated('day'),
      cin: others(ratio(facts.cinSame)),
      'act-number': others(ratio(facts.actNumberSame)),
      father: parents,
      mother: parents,
    },
  },
  { paper: 'kinship-attestation', to: 'parent-member', facts: { kinship: said } },
  { paper: 'heirs-deed', to: 'parent-member', facts: { kinship: said, death: dated('day') } },
  {
    paper: 'death-extract',
    to: 'parent-member',
    facts: { death: others(pooling.bridgeMost, ['homonym', 'stranger']) },
  },
  {
    paper: 'resistance-attestation',
    to: 'member-register',
    facts: {
      name: concordant,
      number: others(ratio(facts.numberSame)),
      birth: dated('year'),
      'birth-place': place,
    },
  },
  { paper: 'concordance', to: 'applicant-subject', facts: { name: concordant } },
  { paper: 'concordance', to: 'parent-member', facts: { name: concordant } },
  { paper: 'concordance', to: 'member-register', facts: { name: concordant } },
];
/** Of two papers that would do as well the one that is had more easily: an office's copy before a court's deed. */
const ease: Readonly<Record<string, number>> = {
  'heirs-deed': 0.995,
  concordance: 0.998,
  'death-extract': 0.99,
  'kinship-attestation': 0.999,
};
/** A paper that would lift the proof by less is not worth an applicant's way. */
const leastGain = 0.002;

export function settlingPaper(
  evidence: LineageEvidence,
  branch: 'father' | 'mother',
  links: readonly LineageLink[],
  gates: readonly string[],
): string | undefined {
  if (gates.includes('no-birth-act')) return 'birth-full-copy';
  if (gates.includes('no-member-paper')) return 'resistance-attestation';
  if (gates.includes('register-not-consulted')) return 'register';
  if (gates.includes('not-in-register')) return 'resistance-attestation';
  if (gates.some((gate) => decisiveGates.has(gate))) return undefined;
  const held = heldPapers(evidence);
  const dead = [...evidence.member, evidence.register].some((person) => person?.death !== undefined);
  const papers = [...new Set(brings.map(({ paper }) => paper))].filter(
    (paper) =>
      !held.has(paper) &&
      (dead || (paper !== 'heirs-deed' && paper !== 'death-extract')) &&
      // The act of a mother's child knows her father's family no better.
      (branch === 'father' || paper !== 'family-booklet'),
  );
  const now = links.reduce((product, { p }) => product * p, 1);
  const [best] = papers
    .map((paper) => ({ paper, p: links.reduce((product, link) => product * after(link, paper), 1) }))
    .filter(({ p }) => p - now >= leastGain)
    .sort((x, y) => y.p * (ease[y.paper] ?? 1) - x.p * (ease[x.paper] ?? 1));
  return best?.paper;
}

/** The link's probability once the paper has come and agreed with what is not compared yet. */
function after({ name: to, p, rivals, ledger }: LineageLink, paper: string): number {
  const news = brings
    .filter((one) => one.paper === paper && one.to === to)
    .flatMap((one) => Object.entries(one.facts) as [FactName, Odds][])
    .filter(([fact]) => {
      const told = ledger.filter((line) => line.fact === fact && line.comparable);
      // A certificate speaks of names that differ; every other paper of what nobody has told.
      return paper === 'concordance' ? told.length > 0 && told[0]!.verdict !== 'agrees' : told.length === 0;
    });
  const left = rivals.reduce(
    (sum, rival) => sum + news.reduce((chance, [, odds]) => chance / (odds[rival.rival] ?? 1), rival.p),
    0,
  );
  return p / Math.max(1e-12, p + left);
}

function heldPapers({
  applicant,
  subject,
  father,
  mother,
  member,
  statements = [],
}: LineageEvidence): Set<string> {
  const people = [...applicant, ...subject, ...father, ...mother, ...member];
  return new Set([...people, ...statements].map(({ paper }) => paper));
}
