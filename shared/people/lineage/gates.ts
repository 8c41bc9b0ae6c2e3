/** Contradictions that close the automatic way, whatever the numbers say. Each is a code the wording explains. */
import type { PartialDate } from '../dates.ts';
import type { LineageEvidence, PersonOnPaper } from '../evidence.ts';
import { compareNames, dateLevel, digitsApart, namesOf, yearOnly } from './compare.ts';
import type { ParentPattern } from './links.ts';
import { oldestFather, oldestMother, youngestParent } from './weights.ts';

/** Gates after which an officer should expect "no". The others only ask for a human eye. */
export const decisiveGates: ReadonlySet<string> = new Set([
  'child-older-than-parent',
  'adoption',
  'kafala',
  'born-after-death',
]);

/** Odds of the name below which two spellings are taken for two names. */
const differentName = 0.15;

export function gatesOf(
  evidence: LineageEvidence,
  branch: 'father' | 'mother',
  parent: ParentPattern,
): string[] {
  const gates = new Set<string>();
  const { applicant, subject, member, register } = evidence;
  const parents = branch === 'father' ? evidence.father : evidence.mother;
  const members = register === undefined ? member : [...member, register];
  if (subject.length === 0) gates.add('no-birth-act');
  if (member.length === 0) gates.add('no-member-paper');
  if (!evidence.registerConsulted) gates.add('register-not-consulted');
  else if (register === undefined) gates.add('not-in-register');
  for (const mark of evidence.marks ?? []) {
    if (mark === 'adoption' || mark === 'kafala') gates.add(mark);
    if (mark === 'father-unknown-note' && branch === 'father') gates.add('father-unknown');
  }
  if (parent.pattern !== undefined) gates.add(`${parent.pattern}-pattern`);
  // No date, however exact, makes one person of two names: a namesake's twin is likelier than that.
  else if (parent.nameOdds < differentName) gates.add('names-differ');
  ageGates(gates, [...subject, ...applicant], [...parents, ...members], members, branch);
  familyGates(gates, evidence, [...subject, ...applicant]);
  if (cinsDiffer([...applicant, ...subject]) || cinsDiffer(members)) gates.add('cin-differs');
  if (
    sexesDiffer([...applicant, ...subject]) ||
    sexesDiffer(members) ||
    members.some((m) => m.sex === (branch === 'father' ? 'F' : 'M'))
  )
    gates.add('sex-differs');
  if (contradict(subject) || contradict(parents)) gates.add('papers-contradict');
  return [...gates];
}

/** The fewest years the two dates allow: a year alone leaves a year open on either side. */
const yearsFrom = (earlier: PartialDate, later: PartialDate): number => later.year - earlier.year;

function ageGates(
  gates: Set<string>,
  children: readonly PersonOnPaper[],
  parents: readonly PersonOnPaper[],
  members: readonly PersonOnPaper[],
  branch: 'father' | 'mother',
): void {
  // Where two papers of the child differ, only what holds for both of their dates closes the way.
  const born = children.flatMap((person) => (person.birth === undefined ? [] : [person.birth]));
  const child = born.sort((x, y) => x.year - y.year)[0];
  const latest = born.at(-1);
  if (child === undefined || latest === undefined) return;
  for (const { birth } of parents) {
    if (birth === undefined) continue;
    const years = yearsFrom(birth, latest);
    if (years < 0) gates.add('child-older-than-parent');
    else if (years < youngestParent) gates.add('parent-too-young');
    if (years > (branch === 'father' ? oldestFather : oldestMother)) gates.add('parent-too-old');
  }
  for (const { death } of members) {
    if (death === undefined) continue;
    // One year after separation is the longest the Family Code allows; a mother cannot have died before.
    const grace = branch === 'father' ? 1 : 0;
    if (yearsFrom(death, child) > grace || monthsAfter(death, child) > 12 * grace + 1)
      gates.add('born-after-death');
  }
}

function familyGates(
  gates: Set<string>,
  evidence: LineageEvidence,
  children: readonly PersonOnPaper[],
): void {
  const child = children.find((person) => person.birth !== undefined)?.birth;
  if (child === undefined) return;
  const { marriage, separation } = evidence;
  if (marriage !== undefined && (yearsFrom(marriage, child) < 0 || monthsAfter(marriage, child) < 6))
    gates.add('born-before-marriage');
  if (separation !== undefined && (yearsFrom(separation, child) > 1 || monthsAfter(separation, child) > 13))
    gates.add('born-after-separation');
}

/** Whole months between two exact days; 0 … when either is not exact, a value no gate reacts to. */
function monthsAfter(from: PartialDate, to: PartialDate): number {
  if (yearOnly(from) || yearOnly(to) || from.month === undefined || to.month === undefined) return Number.NaN;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return (to.day ?? 1) < (from.day ?? 1) ? months - 1 : months;
}

const cinOf = (person: PersonOnPaper): string =>
  person.cin?.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase() ?? '';

/** One letter apart may be a misreading, unless both numbers were read with confidence. */
function cinsDiffer(people: readonly PersonOnPaper[]): boolean {
  const bearers = people.filter((person) => cinOf(person) !== '');
  return bearers.some((one, i) =>
    bearers.slice(i + 1).some((other) => {
      const sure = (one.confidence ?? 1) >= 0.9 && (other.confidence ?? 1) >= 0.9;
      return digitsApart(cinOf(one), cinOf(other)) > (sure ? 0 : 1);
    }),
  );
}

function sexesDiffer(people: readonly PersonOnPaper[]): boolean {
  const sexes = new Set(people.map((person) => person.sex).filter((sex) => sex !== undefined));
  return sexes.size > 1;
}

/** Two papers about one person that cannot both be right, both read with confidence. */
function contradict(people: readonly PersonOnPaper[]): boolean {
  const sure = people.filter((person) => (person.confidence ?? 1) >= 0.8);
  return sure.some((one, i) =>
    sure.slice(i + 1).some((other) => {
      const names = compareNames(namesOf(one), namesOf(other));
      if (names !== undefined && names.odds < 0.02) return true;
      if (one.birth === undefined || other.birth === undefined) return false;
      const level = dateLevel(one.birth, other.birth);
      return level === 'far' || level === 'decade';
    }),
  );
}
