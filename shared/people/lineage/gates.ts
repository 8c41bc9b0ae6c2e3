/** Contradictions that close the automatic way, whatever the numbers say. Each is a code the wording explains. */
import type { PartialDate } from '../dates.ts';
import type { Kinship, LineageEvidence, LineageLink, PersonOnPaper, Rival } from '../evidence.ts';
import { compareNames, namesOf } from './compare.ts';
import { birthLevel, dateLevel, digitsApart, yearOnly } from './date-levels.ts';
import { descentParts } from './descent.ts';
import { actsApart, plainNumber } from './facts.ts';
import type { ParentLink } from './links.ts';
import { concerns } from './statements.ts';
import { name, oldestFather, oldestMother, youngestFather, youngestMother } from './weights.ts';
import { isRecognition } from './witnesses.ts';

/** Gates after which an officer should expect "no". The others only ask for a human eye. */
export const decisiveGates: ReadonlySet<string> = new Set([
  'child-older-than-parent',
  'adoption',
  'kafala',
  'born-after-death',
]);

export function gatesOf(
  evidence: LineageEvidence,
  branch: 'father' | 'mother',
  [identity, parentage]: readonly [LineageLink, LineageLink],
  { pattern, nameOdds }: Pick<ParentLink, 'pattern' | 'nameOdds'>,
): string[] {
  const gates = new Set<string>();
  const { applicant, subject, member, register } = evidence;
  const parents = evidence[branch];
  const recognised = member.filter(isRecognition);
  const members = register === undefined ? member : [...member, register];
  if (subject.length === 0) gates.add('no-birth-act');
  if (recognised.length === 0) gates.add('no-member-paper');
  if (!evidence.registerConsulted) gates.add('register-not-consulted');
  else if (register === undefined) gates.add('not-in-register');
  for (const mark of evidence.marks ?? []) {
    if (mark === 'adoption' || mark === 'kafala') gates.add(mark);
    if (mark === 'father-unknown-note' && branch === 'father') gates.add('father-unknown');
  }
  identityGates(gates, evidence, identity);
  if (pattern !== undefined) gates.add(`${pattern}-pattern`);
  // No date, however exact, makes one person of two names: a namesake's twin is likelier than that.
  else if (nameOdds < name.different) gates.add('names-differ');
  else if (likeliest(parentage) === 'homonym') gates.add('homonym-pattern');
  const parts = descentParts([...parents, ...toldOfParent(evidence, branch)], members);
  if (parts !== undefined) gates.add(parts === 0 ? 'names-differ' : 'descent-differs');
  if (placesDiffer(parentage)) gates.add('birthplace-differs');
  if (deathsDiffer(evidence, branch)) gates.add('deaths-differ');
  statementGates(gates, evidence, members);
  ageGates(gates, [...subject, ...applicant], parents, members, branch);
  familyGates(gates, evidence, [...subject, ...applicant]);
  if (cinsDiffer([...applicant, ...subject]) || cinsDiffer(members)) gates.add('cin-differs');
  if (
    sexesDiffer([...applicant, ...subject]) ||
    sexesDiffer(members) ||
    members.some((m) => m.sex === (branch === 'father' ? 'F' : 'M'))
  )
    gates.add('sex-differs');
  if (contradict(subject) || contradict(parents) || twoActs(subject)) gates.add('papers-contradict');
  return [...gates];
}

/**
 * The card's holder and the act's child: of one name, and of one day but for a slip of the pen. Twins share the day,
 * and a child may bear the name of a dead brother.
 */
function identityGates(
  gates: Set<string>,
  { applicant, subject }: LineageEvidence,
  identity: LineageLink,
): void {
  if (likeliest(identity) === 'sibling') gates.add('sibling-act');
  const cards = applicant.filter(({ paper }) => paper === 'cnie');
  const pairs = (cards.length > 0 ? cards : applicant).flatMap((card) =>
    subject.map((act) => [card, act] as const),
  );
  const names = pairs.flatMap(([card, act]) => compareNames(namesOf(card), namesOf(act))?.odds ?? []);
  if (names.length > 0 && Math.max(...names) < name.different)
    gates.add(pairs.some(([card, act]) => birthLevel(card, act) === 'day') ? 'sibling-act' : 'names-differ');
  const levels = pairs.flatMap(([card, act]) => birthLevel(card, act) ?? []);
  if (levels.length > 0 && levels.every((level) => ['near', 'decade', 'far'].includes(level)))
    gates.add('papers-contradict');
  // The number tells twins apart, and a child from the dead one whose name it bears.
  if (pairs.some((pair) => twoActs(pair))) gates.add('papers-contradict');
}

/** The rival that outweighs the claim itself. */
const likeliest = ({ p, rivals: [first] }: LineageLink): Rival | undefined =>
  first !== undefined && first.p > 0.5 && first.p > p ? first.rival : undefined;

/** The parent's own birthplace is told on both sides, and nowhere the same: a namesake's would be so, and so is another wording. */
function placesDiffer({ ledger }: LineageLink): boolean {
  const told = ledger.filter(({ fact }) => fact === 'birth-place').map(({ verdict }) => verdict);
  return told.includes('differs') && !told.includes('agrees') && !told.includes('near');
}

/** The parent as the card and the act of the child name them, beside the act's own entry. */
const toldOfParent = (
  { applicant, subject }: LineageEvidence,
  branch: 'father' | 'mother',
): PersonOnPaper[] =>
  [...applicant, ...subject].map(({ source, paper, ...child }) => ({
    source,
    paper,
    nameAr: child[`${branch}Ar`] ?? [],
    nameLat: child[`${branch}Lat`] ?? [],
  }));

/** A death is written down when it happens: two days of it that no slip of one digit explains are two deaths. */
function deathsDiffer(
  { member, register, statements = [], ...evidence }: LineageEvidence,
  branch: 'father' | 'mother',
) {
  const heirs = statements.filter(({ kinship }) => kinship === 'child').map(({ relative }) => relative);
  const told = [...member, ...evidence[branch], ...heirs].flatMap(({ death }) => death ?? []);
  const registered = register?.death;
  if (registered === undefined) return false;
  return told.some((death) => ['near', 'decade', 'far'].includes(dateLevel(death, registered)));
}

/** Surely enough read to stand against the applicant. */
const surelyRead = 0.8;

const kinGates: Readonly<Record<Exclude<Kinship, 'child'>, string>> = {
  grandchild: 'grandchild-pattern',
  nephew: 'nephew-pattern',
  sibling: 'sibling-pattern',
  spouse: 'kin-differs',
  parent: 'kin-differs',
  other: 'kin-differs',
};

/** A paper about applicant and member that says another kinship, or a deed whose heirs do not include the applicant. */
function statementGates(
  gates: Set<string>,
  { applicant, subject, statements = [] }: LineageEvidence,
  members: readonly PersonOnPaper[],
): void {
  for (const said of statements) {
    const about = concerns(said, [...applicant, ...subject], members);
    if (!about.member) continue;
    if (!about.applicant) {
      if (said.paper === 'heirs-deed' && (said.confidence ?? 1) >= surelyRead) gates.add('not-among-heirs');
    } else if (said.kinship !== undefined && said.kinship !== 'child') gates.add(kinGates[said.kinship]);
  }
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
  const years = (people: readonly PersonOnPaper[]): number[] =>
    people.flatMap(({ birth }) => (birth === undefined ? [] : [yearsFrom(birth, latest)]));
  // A digit misread on a paper makes no grandson of a son: what the register says counts, or what all papers say.
  const registered = years(members.filter(({ paper }) => paper === 'register'));
  const all = years([...parents, ...members]);
  const told = registered.length > 0 ? registered : all;
  const oldest = branch === 'father' ? oldestFather : oldestMother;
  const youngest = branch === 'father' ? youngestFather : youngestMother;
  const impossible = (age: number): boolean => age < youngest || age > oldest;
  if (told.length > 0 && told.every((age) => age < 0)) gates.add('child-older-than-parent');
  else if (told.some((age) => age < youngest)) gates.add('parent-too-young');
  else if (told.some((age) => age > oldest)) gates.add('parent-too-old');
  else if (all.some(impossible)) gates.add('papers-contradict');
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

const cinOf = ({ cin }: PersonOnPaper): string => (cin === undefined ? '' : plainNumber(cin));

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
  const sure = people.filter((person) => (person.confidence ?? 1) >= surelyRead);
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

/** Two births registered under two numbers are two children, or one child twice: act numbers tell brothers apart. */
function twoActs(subject: readonly PersonOnPaper[]): boolean {
  const numbered = subject.filter(
    ({ actNumber, confidence }) => actNumber !== undefined && (confidence ?? 1) >= surelyRead,
  );
  return numbered.some((one, i) =>
    numbered.slice(i + 1).some((other) => actsApart(one.actNumber ?? '', other.actNumber ?? '') > 1),
  );
}
