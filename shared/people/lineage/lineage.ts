/** Is the applicant a child of the recognised member? Three links multiplied, contradictions named, never a refusal. */
import type {
  LineageEvidence,
  LineageLink,
  LineageProof,
  PersonOnPaper,
  Relation,
  Rival,
} from '../evidence.ts';
import type { Frequencies } from './facts.ts';
import { decisiveGates, gatesOf } from './gates.ts';
import { applicantSubject, memberRegister, type ParentPattern, parentMember } from './links.ts';
import { facts, priors, thresholds, weightsVersion } from './weights.ts';
import { proofText } from './wording.ts';

export interface ProofSettings {
  /** Shares of folded names counted in the register itself; they replace the built-in ones. */
  readonly frequencies?: Frequencies;
}

/**
 * Weighs the papers of one case. Missing parts are not compared and never count against the applicant.
 * @example proveLineage(evidence).proposal // 'accept' only at p ≥ .98, every link ≥ .97 and no gate
 */
export function proveLineage(evidence: LineageEvidence, settings: ProofSettings = {}): LineageProof {
  const counted = settings.frequencies;
  const first = strongest('applicant-subject', evidence.applicant, evidence.subject, (a, s) =>
    applicantSubject(a, s, counted),
  );
  const members = evidence.register === undefined ? evidence.member : [...evidence.member, evidence.register];
  const children = [...evidence.subject, ...evidence.applicant];
  const { branch, parent } = branchOf(evidence, members, children, counted);
  const third =
    evidence.register === undefined
      ? empty('member-register')
      : strongest('member-register', evidence.member, [evidence.register], (m, r) =>
          memberRegister(m, r, counted),
        );
  const links = [first, parent.link, third];
  const p = links.reduce((product, link) => product * link.p, 1);
  const gates = gatesOf(evidence, branch, parent);
  const accepted =
    p >= thresholds.accept && links.every((link) => link.p >= thresholds.link) && gates.length === 0;
  const likelyNot = p <= thresholds.likelyNot || gates.some((gate) => decisiveGates.has(gate));
  const wouldSettle = accepted ? undefined : settlingPaper(links, gates);
  return {
    p,
    proposal: accepted ? 'accept' : 'officer',
    likelyNot,
    links,
    gates,
    text: proofText(p, links, gates, wouldSettle),
    relation: relationOf(p, links, gates),
    branch,
    notes: [],
    weights: weightsVersion,
    ...(wouldSettle === undefined ? {} : { wouldSettle }),
  };
}

const relations: Readonly<Record<Rival, Relation>> = {
  sibling: 'sibling',
  uncle: 'nephew',
  grandfather: 'grandchild',
  homonym: 'homonym',
  stranger: 'stranger',
};

/** A pattern of names says it; else the likeliest rival of the weakest link, where the claim is the less likely. */
function relationOf(p: number, links: readonly LineageLink[], gates: readonly string[]): Relation {
  if (gates.includes('grandchild-pattern')) return 'grandchild';
  if (gates.includes('nephew-pattern')) return 'nephew';
  if (p >= 0.5) return 'child';
  const weakest = [...links].sort((x, y) => x.p - y.p)[0];
  const rival = weakest?.rivals[0];
  return weakest === undefined || rival === undefined || rival.p < 0.5 ? 'unclear' : relations[rival.rival];
}

/** A link nothing speaks for or against: its prior alone. */
function empty(name: LineageLink['name']): LineageLink {
  const { same, ...rivals } = priors[name];
  return {
    name,
    p: same,
    ledger: [],
    rivals: Object.entries(rivals).map(([rival, p]) => ({ rival: rival as Rival, p })),
  };
}

/**
 * Several papers for one link: the best pair counts, and a second paper of another origin adds a little.
 * Two papers copied from one act say one thing.
 */
function strongest(
  name: LineageLink['name'],
  left: readonly PersonOnPaper[],
  right: readonly PersonOnPaper[],
  weigh: (a: PersonOnPaper, b: PersonOnPaper) => LineageLink,
): LineageLink {
  const all = left
    .flatMap((a) => right.map((b) => ({ link: weigh(a, b), origin: originOf(b) })))
    .sort((x, y) => informed(y.link) - informed(x.link));
  const best = all[0];
  if (best === undefined) return empty(name);
  return all.some(({ link, origin }) => origin !== best.origin && link.p > 0.9)
    ? strengthened(best.link)
    : best.link;
}

/** Extract and full copy are copies of one act. */
const originOf = (person: PersonOnPaper): string =>
  person.actNumber ?? (person.paper.startsWith('birth-') ? 'act' : person.paper);

/** A pair with more compared facts outranks one that merely lacks them. */
const informed = (link: LineageLink): number =>
  link.p + 0.01 * link.ledger.filter((line) => line.comparable).length;

function strengthened(link: LineageLink): LineageLink {
  const odds = (link.p / Math.max(1e-9, 1 - link.p)) * facts.repeated;
  const p = odds / (1 + odds);
  const shrink = (1 - p) / Math.max(1e-9, 1 - link.p);
  return { ...link, p, rivals: link.rivals.map((rival) => ({ ...rival, p: rival.p * shrink })) };
}

/** A kinship pattern is named only where the claim itself has become this unlikely. */
const patternBelow = 0.1;

function branchOf(
  evidence: LineageEvidence,
  members: readonly PersonOnPaper[],
  children: readonly PersonOnPaper[],
  counted: Frequencies | undefined,
): { branch: 'father' | 'mother'; parent: ParentPattern } {
  const sex = members.find((member) => member.sex !== undefined)?.sex;
  const weigh = (parents: readonly PersonOnPaper[]): ParentPattern => {
    const found = parents
      .map((parent) => ({ ...parentMember(parent, members, children, counted), origin: originOf(parent) }))
      .sort((x, y) => informed(y.link) - informed(x.link));
    const best = found[0];
    if (best === undefined || members.length === 0) return { link: empty('parent-member'), nameOdds: 1 };
    const repeated = found.some(({ link, origin }) => origin !== best.origin && link.p > 0.9);
    const pattern =
      best.link.p > patternBelow ? undefined : found.find((one) => one.pattern !== undefined)?.pattern;
    return {
      link: repeated ? strengthened(best.link) : best.link,
      nameOdds: best.nameOdds,
      ...(pattern === undefined ? {} : { pattern }),
    };
  };
  const father = weigh(evidence.father);
  if (sex === 'M' || evidence.mother.length === 0) return { branch: 'father', parent: father };
  const mother = weigh(evidence.mother);
  if (sex === 'F' || mother.link.p > father.link.p) return { branch: 'mother', parent: mother };
  return { branch: 'father', parent: father };
}

/** The one paper that would raise certainty most. */
function settlingPaper(links: readonly LineageLink[], gates: readonly string[]): string | undefined {
  if (gates.includes('no-birth-act')) return 'birth-full-copy';
  if (gates.includes('no-member-paper')) return 'resistance-attestation';
  if (gates.includes('register-not-consulted')) return 'register';
  if (gates.includes('not-in-register')) return 'resistance-attestation';
  if (gates.some((gate) => decisiveGates.has(gate))) return undefined;
  if (gates.includes('names-differ')) return 'concordance';
  const weakest = [...links].sort((x, y) => x.p - y.p)[0];
  if (weakest === undefined) return undefined;
  const lacks = (fact: string): boolean =>
    !weakest.ledger.some((line) => line.fact === fact && line.comparable);
  if (weakest.name === 'applicant-subject') return lacks('cin') && lacks('birth') ? 'cnie' : 'family-booklet';
  if (weakest.name === 'member-register') return 'resistance-attestation';
  if (lacks('birth')) return 'birth-full-copy';
  const name = weakest.ledger.find((line) => line.fact === 'name');
  return name?.comparable && name.bits < 2 ? 'concordance' : 'kinship-attestation';
}
