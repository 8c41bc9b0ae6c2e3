/** Is the applicant a child of the recognised member? Three links multiplied, contradictions named, never a refusal. */
import type { LineageEvidence, LineageLink, LineageProof, Relation, Rival } from '../evidence.ts';
import type { Frequencies } from './compare.ts';
import { familyOf } from './family.ts';
import { decisiveGates, gatesOf } from './gates.ts';
import { applicantSubject, memberRegister, type ParentLink, parentMember } from './links.ts';
import { notesOf } from './notes.ts';
import { settlingPaper } from './settling.ts';
import { thresholds, weightsVersion } from './weights.ts';
import { knownByBoth } from './witnesses.ts';
import { proofText } from './wording.ts';

export interface ProofSettings {
  /** Shares of names counted in the register itself; they replace the built-in ones. */
  readonly frequencies?: Frequencies | undefined;
}

/**
 * Weighs the papers of one case. Missing parts are not compared and never count against the applicant.
 * @example proveLineage(evidence).proposal // 'accept' only at p ≥ .98, every link ≥ .97 and no gate
 */
export function proveLineage(given: LineageEvidence, settings: ProofSettings = {}): LineageProof {
  const counted = settings.frequencies;
  const evidence = knownByBoth(given);
  const { branch, parent } = branchOf(evidence, counted);
  const links = [
    applicantSubject(evidence, counted),
    parent.link,
    memberRegister(evidence, counted),
  ] as const;
  const p = links.reduce((product, link) => product * link.p, 1);
  const gates = gatesOf(evidence, branch, [links[0], links[1]], patternOf(parent));
  const accepted =
    p >= thresholds.accept && links.every((link) => link.p >= thresholds.link) && gates.length === 0;
  const likelyNot = p <= thresholds.likelyNot || gates.some((gate) => decisiveGates.has(gate));
  const wouldSettle = accepted ? undefined : settlingPaper(evidence, branch, links, gates);
  const notes = notesOf(evidence, branch);
  const relation = relationOf(p, links, gates);
  return {
    p,
    proposal: accepted ? 'accept' : 'officer',
    likelyNot,
    links,
    gates,
    text: proofText(p, links, gates, wouldSettle, { branch, notes, relation }),
    ...(wouldSettle === undefined ? {} : { wouldSettle }),
    relation,
    branch,
    family: familyOf(evidence, branch),
    notes,
    weights: weightsVersion,
  };
}

/** A kinship pattern is named only where the claim itself has become this unlikely. */
const patternBelow = 0.1;
const patternOf = ({ link, pattern, nameOdds }: ParentLink): Pick<ParentLink, 'pattern' | 'nameOdds'> =>
  pattern === undefined || link.p > patternBelow ? { nameOdds } : { pattern, nameOdds };

/** The parent of the member's sex; where nobody tells it, the likelier one. */
function branchOf(
  evidence: LineageEvidence,
  counted: Frequencies | undefined,
): { readonly branch: 'father' | 'mother'; readonly parent: ParentLink } {
  const { member, mother, register } = evidence;
  const sex = [register, ...member].find((person) => person?.sex !== undefined)?.sex;
  const father = parentMember(evidence, 'father', counted);
  if (sex === 'M' || (sex === undefined && mother.length === 0)) return { branch: 'father', parent: father };
  const through = parentMember(evidence, 'mother', counted);
  return sex === 'F' || through.link.p > father.link.p
    ? { branch: 'mother', parent: through }
    : { branch: 'father', parent: father };
}

const relations: Readonly<Record<Rival, Relation>> = {
  sibling: 'sibling',
  uncle: 'nephew',
  grandfather: 'grandchild',
  homonym: 'homonym',
  stranger: 'stranger',
};
const byGate: readonly (readonly [string, Relation])[] = [
  ['grandchild-pattern', 'grandchild'],
  ['nephew-pattern', 'nephew'],
  ['sibling-pattern', 'sibling'],
  ['sibling-act', 'sibling'],
  ['homonym-pattern', 'homonym'],
];

/** A pattern of names says it; else the likeliest rival of the weakest link, where the claim is the less likely. */
function relationOf(p: number, links: readonly LineageLink[], gates: readonly string[]): Relation {
  const named = byGate.find(([gate]) => gates.includes(gate));
  if (named !== undefined) return named[1];
  if (p >= 0.5) return 'child';
  const weakest = [...links].sort((x, y) => x.p - y.p)[0];
  const rival = weakest?.rivals[0];
  return weakest === undefined || rival === undefined || rival.p < 0.5 ? 'unclear' : relations[rival.rival];
}
