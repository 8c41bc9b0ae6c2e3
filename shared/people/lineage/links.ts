/** The three links of a lineage, each weighed on its own evidence against its own rivals. */
import type { KinStatement, LineageEvidence, LineageLink, PersonOnPaper, Rival } from '../evidence.ts';
import { compareNames, type Frequencies, namesOf } from './compare.ts';
import type { DateLevel } from './date-levels.ts';
import { type Comparison, weighLink } from './evidence-weighing.ts';
import {
  againstOthers,
  birthFact,
  deathFact,
  homeFact,
  named,
  numberFact,
  type Odds,
  parentFact,
  placeFact,
  yearsBetween,
} from './facts.ts';
import { kinPattern, unjoined, withFather } from './kin.ts';
import { kinshipFact } from './statements.ts';
import { dates, name as nameWeights, pooling, priors, twinsSameDay } from './weights.ts';
import { isRecognition } from './witnesses.ts';

/** A fact of which a witness may say no more than this, either way it counts in full against the claim. */
const atMost = (one: Comparison, most: number, rivals?: readonly Rival[]): Comparison =>
  one.odds === undefined
    ? one
    : {
        ...one,
        odds: Object.fromEntries(
          Object.entries(one.odds).map(([rival, odds]) => [
            rival,
            rivals === undefined || rivals.includes(rival as Rival)
              ? Math.min(most, odds)
              : Math.min(1, odds),
          ]),
        ),
      };

const eachPair = <A, B>(
  left: readonly A[],
  right: readonly B[],
  of: (a: A, b: B) => Comparison[],
): Comparison[] => left.flatMap((a) => right.flatMap((b) => of(a, b)));

/** Link 1: the applicant of the identity card is the child the acts were written for. */
export function applicantSubject(
  { applicant, subject, marks = [] }: LineageEvidence,
  counted?: Frequencies,
): LineageLink {
  const rivals: Rival[] = ['sibling', 'homonym', 'stranger'];
  const twins = marks.includes('twin');
  const late = marks.includes('judgment');
  // Brothers registered late by one judgment have days a court gave them.
  const sharing = (rival: Rival, level: DateLevel): number => {
    if (rival !== 'sibling' || level !== 'day') return dates[rival][level];
    return twins ? twinsSameDay : dates.sibling[late ? 'year' : 'day'];
  };
  return weighLink(
    'applicant-subject',
    priors['applicant-subject'],
    eachPair(applicant, subject, (a, s) => {
      const name = named('name', 'name', a, s, compareNames(namesOf(a), namesOf(s)), (found) => ({
        ...againstOthers(found, counted),
        // A sibling shares the family; the given name only where a dead child's was given again.
        sibling: found.odds / (2 + nameWeights.siblingSame * found.odds),
      }));
      const all = [
        name,
        birthFact(a, s, rivals, sharing),
        numberFact('cin', a, s, rivals),
        numberFact('actNumber', a, s, rivals),
        parentFact('father', a, s),
        parentFact('mother', a, s),
        placeFact(a, s, rivals),
      ];
      // What one writes of oneself is the claim and no witness to it.
      return a.paper === 'application' ? all.map((one) => atMost(one, pooling.declaredMost)) : all;
    }),
  );
}

export interface ParentLink {
  readonly link: LineageLink;
  /** The member's name is the grandfather's, or the father's with another given name. */
  readonly pattern?: 'grandchild' | 'nephew';
  /** Best odds that the parent bears the member's name, the register's where it has one; 1 where none is compared. */
  readonly nameOdds: number;
}

/**
 * Link 2: the parent whom acts and deeds name is the member whom card and register name. The child's own dates speak
 * through the years between them.
 */
export function parentMember(
  evidence: LineageEvidence,
  branch: 'father' | 'mother',
  counted?: Frequencies,
): ParentLink {
  const rivals: Rival[] = ['uncle', 'grandfather', 'homonym', 'stranger'];
  const { register, applicant, subject, statements = [] } = evidence;
  const members = [...evidence.member.filter(isRecognition), ...(register === undefined ? [] : [register])];
  const stated = statements.filter(({ kinship, relative }) => kinship === 'child' && isOf(branch, relative));
  const parents = [...evidence[branch], ...stated.map(({ relative }) => relative)];
  // What an authority was told of kin gives no parent another name than the act does.
  const acts = evidence[branch].filter(
    ({ nameAr, nameLat }) => nameAr !== undefined || nameLat !== undefined,
  );
  const naming = acts.length > 0 ? acts : parents;
  const anchors = register?.nameAr !== undefined || register?.nameLat !== undefined ? [register] : members;
  let best: { odds: number; chain: boolean; pattern?: ParentLink['pattern'] } | undefined;
  const compared = (parent: PersonOnPaper, member: PersonOnPaper): Comparison[] => {
    const found = compareNames(unjoined(namesOf(parent)), withFather(member));
    const pattern = kinPattern(parent, member);
    const odds = found?.odds ?? 1;
    const chain = (found?.depth ?? 0) >= 3;
    // Where fathers' names stand on both sides they decide; given and family name alone fit too many.
    const fuller = best === undefined || (chain === best.chain ? odds > best.odds : chain);
    const kin = best?.pattern ?? patternIn(odds, pattern);
    if (found !== undefined && anchors.includes(member) && naming.includes(parent) && fuller)
      best = { odds, chain, pattern: kin };
    else if (best !== undefined) best = { ...best, pattern: kin };
    const older =
      pattern.grandfather.odds *
      (pattern.grandfather.parts < (found?.parts ?? 0) ? nameWeights.vaguerPattern : 1);
    const brother = odds < 1 ? Math.min(nameWeights.patternOdds, pattern.uncle) : 0;
    const all = [
      named('name', 'name', parent, member, found, (name) => ({
        ...againstOthers(name, counted),
        grandfather: odds / Math.max(nameWeights.grandfatherSame * odds, older, 0.3),
        uncle: odds / Math.max(nameWeights.uncleSame * odds, brother, 0.3),
      })),
      birthFact(parent, member, rivals),
      numberFact('cin', parent, member, rivals),
      placeFact(parent, member, rivals),
      deathFact(parent, member, rivals),
    ];
    return member.paper === 'register' ? all.map((one) => ({ ...one, weight: pooling.registerWeight })) : all;
  };
  // The parent's own card, act or death extract: whose it is stands on it, but not that it is this applicant's parent.
  const own = evidence.member.filter((person) => !isRecognition(person));
  const bridged = (parent: PersonOnPaper, member: PersonOnPaper): Comparison[] =>
    compared(parent, member)
      .filter(({ fact }) => fact !== 'name')
      .map((one) => atMost(one, pooling.bridgeMost, ['homonym', 'stranger']));
  const children = [...subject, ...applicant];
  const pairs = eachPair(parents, members, compared);
  // Where the parent's own birthplace is told, the child's says nothing more.
  const told = pairs.some(({ fact, odds }) => fact === 'birth-place' && odds !== undefined);
  const link = weighLink('parent-member', priors['parent-member'], [
    ...pairs,
    ...(told ? [] : eachPair(children, members, (child, member) => [homeFact(child, member)])),
    ...(parents.length === 0 ? [] : eachPair(own, members, bridged)),
    yearsBetween([...own, ...members], children, rivals),
    ...kinshipFacts(statements, evidence, members),
  ]);
  const nameOdds = best?.odds ?? 1;
  const pattern = best?.pattern;
  return nameOdds > 1 || pattern === undefined ? { link, nameOdds } : { link, nameOdds, pattern };
}

/** A relative whose sex the paper tells is of that branch only. */
const isOf = (branch: 'father' | 'mother', { sex }: PersonOnPaper): boolean =>
  sex === undefined || sex === (branch === 'father' ? 'M' : 'F');

/** From these odds a name fits a pattern. */
const fits = 5;
const patternIn = (
  odds: number,
  { grandfather, uncle }: ReturnType<typeof kinPattern>,
): ParentLink['pattern'] =>
  odds > 1 ? undefined : grandfather.odds > fits ? 'grandchild' : uncle > fits ? 'nephew' : undefined;

const kinshipFacts = (
  statements: readonly KinStatement[],
  { applicant, subject }: LineageEvidence,
  members: readonly PersonOnPaper[],
): Comparison[] => statements.flatMap((said) => kinshipFact(said, [...applicant, ...subject], members) ?? []);

/** Link 3: the paper's member is the person of that register row. */
export function memberRegister({ member, register }: LineageEvidence, counted?: Frequencies): LineageLink {
  const rivals: Rival[] = ['homonym', 'stranger'];
  return weighLink(
    'member-register',
    priors['member-register'],
    eachPair(member.filter(isRecognition), register === undefined ? [] : [register], (m, r) => [
      named(
        'name',
        'name',
        m,
        r,
        compareNames(withFather(m), withFather(r)),
        (found): Odds => againstOthers(found, counted),
      ),
      numberFact('memberNumber', m, r, rivals),
      birthFact(m, r, rivals),
      numberFact('cin', m, r, rivals),
      placeFact(m, r, rivals),
    ]),
  );
}
