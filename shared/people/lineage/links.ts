/** The three links of a lineage, each weighed on its own evidence against its own rivals. */
import type { LineageLink, PersonOnPaper } from '../evidence.ts';
import { compareNames, namesOf } from './compare.ts';
import { type Fact, type Rival, weighLink } from './evidence-weighing.ts';
import {
  both,
  cinFact,
  dateFact,
  type Frequencies,
  nameFact,
  placeFact,
  unknown,
  valueFact,
  yearsBetween,
} from './facts.ts';
import { kinPatterns, memberName, withFather } from './kin.ts';
import { facts as chances, name as nameWeights, priors } from './weights.ts';
import { nameText, what } from './wording.ts';

/** Link 1: the applicant of the identity card is the child the act was written for. */
export function applicantSubject(
  applicant: PersonOnPaper,
  subject: PersonOnPaper,
  counted?: Frequencies,
): LineageLink {
  const rivals: Rival[] = ['sibling', 'homonym', 'stranger'];
  const sources = both(applicant, subject);
  // A sibling shares the family; the given name only where a dead child's was given again.
  const name = nameFact(compareNames(namesOf(applicant), namesOf(subject)), sources, counted, (found) => ({
    sibling: 2 + nameWeights.siblingSame * found.odds,
  }));
  const parent = (key: 'father' | 'mother'): Fact => {
    const of = (person: PersonOnPaper) => ({ ar: person[`${key}Ar`], lat: person[`${key}Lat`] });
    const pair = compareNames(of(applicant), of(subject));
    if (pair === undefined) return unknown(key, nameText(what[key], undefined), sources);
    // Brothers and sisters share their parents: such agreement speaks against strangers only, and weakly per name.
    const odds = Math.min(40, pair.odds);
    return {
      fact: key,
      comparable: true,
      same: odds,
      rivals: { sibling: odds, homonym: 1, stranger: 1 },
      text: nameText(what[key], pair),
      sources,
    };
  };
  return weighLink('applicant-subject', priors['applicant-subject'], [
    name,
    dateFact(applicant, subject, rivals),
    cinFact(applicant, subject, rivals),
    valueFact(
      'act-number',
      what.act,
      applicant.actNumber,
      subject.actNumber,
      { same: chances.actNumberSame, differs: chances.actNumberDiffers },
      rivals,
      sources,
    ),
    parent('father'),
    parent('mother'),
    placeFact(applicant, subject, rivals),
  ]);
}

export interface ParentPattern {
  readonly link: LineageLink;
  /** The member's name is the grandfather's, or the father's with another given name. */
  readonly pattern?: 'grandchild' | 'nephew';
  /** Odds that parent and member bear one name; 1 where no name can be compared. */
  readonly nameOdds: number;
}

/** Link 2: the parent the act names is the member. The child's own dates speak through the years between them. */
export function parentMember(
  parent: PersonOnPaper,
  member: readonly PersonOnPaper[],
  children: readonly PersonOnPaper[],
  counted?: Frequencies,
): ParentPattern {
  const rivals: Rival[] = ['uncle', 'grandfather', 'homonym', 'stranger'];
  const sources = [...new Set([parent, ...member].map((person) => person.source))];
  const found = memberName(namesOf(parent), member);
  const patterns = found === undefined ? undefined : kinPatterns(parent, member);
  const name = nameFact(found, sources, counted, ({ odds, parts }) => ({
    grandfather: Math.max(
      nameWeights.grandfatherSame * odds,
      (patterns?.grandfather.odds ?? 0) *
        ((patterns?.grandfather.parts ?? 0) < parts ? nameWeights.vaguerPattern : 1),
      0.3,
    ),
    uncle: Math.max(
      nameWeights.uncleSame * odds,
      odds < 1 ? Math.min(nameWeights.patternOdds, patterns?.uncle ?? 0) : 0,
      0.3,
    ),
  }));
  const link = weighLink(
    'parent-member',
    priors['parent-member'],
    [
      name,
      best(member.map((person) => dateFact(parent, person, rivals))),
      yearsBetween(member, children, rivals),
      best(member.map((person) => cinFact(parent, person, rivals))),
      best(member.map((person) => placeFact(parent, person, rivals))),
    ].filter((fact) => fact !== undefined),
  );
  const pattern =
    found === undefined || patterns === undefined || found.odds > 1
      ? undefined
      : patterns.grandfather.odds > 5
        ? 'grandchild'
        : patterns.uncle > 5
          ? 'nephew'
          : undefined;
  const nameOdds = found?.odds ?? 1;
  return pattern === undefined ? { link, nameOdds } : { link, pattern, nameOdds };
}

/** Card and register are copies of one truth: of the same fact on both, the better agreement counts once. */
const best = (facts: readonly Fact[]): Fact | undefined =>
  [...facts].sort((x, y) => Number(y.comparable) - Number(x.comparable) || y.same - x.same)[0];

/** Link 3: the paper's member is the person of that register row. */
export function memberRegister(
  member: PersonOnPaper,
  register: PersonOnPaper,
  counted?: Frequencies,
): LineageLink {
  const rivals: Rival[] = ['homonym', 'stranger'];
  const sources = both(member, register);
  return weighLink('member-register', priors['member-register'], [
    nameFact(compareNames(withFather(member), withFather(register)), sources, counted),
    valueFact(
      'number',
      what.number,
      member.memberNumber,
      register.memberNumber,
      { same: chances.numberSame, misread: chances.numberMisread, differs: chances.numberDiffers },
      rivals,
      sources,
    ),
    dateFact(member, register, rivals),
    cinFact(member, register, rivals),
    placeFact(member, register, rivals),
  ]);
}
