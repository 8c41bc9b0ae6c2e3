/** What deeds of heirs and attestations of kinship say in so many words. */
import type { KinStatement, PersonOnPaper, Rival } from '../evidence.ts';
import { compareNames, namesOf } from './compare.ts';
import { birthLevel, digitsApart } from './date-levels.ts';
import type { Comparison } from './evidence-weighing.ts';
import { plainNumber, sideOf } from './facts.ts';
import { withFather } from './kin.ts';
import { kinship as chances, kinshipNamed, name as nameWeights } from './weights.ts';

/** An heir is often named by the given name alone: a like name is asked for, not a whole one. */
const isNamed = (odds: number): boolean => odds >= 3;

/** Is the statement's applicant ours, and its relative the member? Identifiers first, then names. */
export function concerns(
  { applicant: named, relative }: KinStatement,
  applicants: readonly PersonOnPaper[],
  members: readonly PersonOnPaper[],
): { readonly applicant: boolean; readonly member: boolean } {
  const isOurs = applicants.some((person) => {
    if (named.cin !== undefined && person.cin !== undefined)
      return digitsApart(plainNumber(named.cin), plainNumber(person.cin)) <= 1;
    const level = birthLevel(named, person);
    if (level === 'far' || level === 'decade') return false;
    return isNamed(compareNames(namesOf(named), namesOf(person))?.odds ?? 0) || givenAlone(named, person);
  });
  const isMember = members.some(
    (member) => (compareNames(namesOf(relative), withFather(member))?.odds ?? 0) >= nameWeights.alike,
  );
  return { applicant: isOurs, member: isMember };
}

/** `ابنته سلمى`: the family is the dead man's, so the deed prints the given name only. */
function givenAlone(named: PersonOnPaper, person: PersonOnPaper): boolean {
  return (['nameAr', 'nameLat'] as const).some((key) => {
    const [alone, full] = [named[key]?.[0], person[key]?.[0]];
    if (alone === undefined || full === undefined || /\s/u.test(alone.trim())) return false;
    const first = full.trim().split(/\s+/u)[0]!;
    const found = compareNames(
      key === 'nameAr' ? { ar: [alone] } : { lat: [alone] },
      key === 'nameAr' ? { ar: [first] } : { lat: [first] },
    );
    return isNamed(found?.odds ?? 0);
  });
}

/** Undefined where the paper is about somebody else; not comparable where its word for the kinship was not read. */
export function kinshipFact(
  said: KinStatement,
  applicants: readonly PersonOnPaper[],
  members: readonly PersonOnPaper[],
): Comparison | undefined {
  const { applicant, member } = concerns(said, applicants, members);
  const recognised = members[0];
  if (!applicant || !member || recognised === undefined) return undefined;
  const { kinship, place, source, paper } = said;
  const name = recognised.nameAr?.[0] ?? recognised.nameLat?.[0];
  const words = kinship === undefined ? undefined : chances[kinship];
  const odds: Partial<Record<Rival, number>> | undefined =
    words === undefined
      ? undefined
      : {
          uncle: words.same / words.uncle,
          grandfather: words.same / words.grandfather,
          ...(kinship === 'child' ? kinshipNamed : { homonym: 0.1, stranger: 0.3 }),
        };
  return {
    fact: 'kinship',
    verdict: kinship === undefined ? 'not-comparable' : kinship === 'child' ? 'agrees' : 'differs',
    ...(odds === undefined ? {} : { odds }),
    sides: [
      {
        paper,
        source,
        ...(kinship === undefined ? {} : { value: kinship }),
        ...(kinship === undefined || place === undefined ? {} : { place }),
      },
      sideOf(recognised, recognised.nameAr === undefined ? 'nameLat' : 'nameAr', name),
    ],
    witnesses: [said.witness ?? paper, 'member'],
  };
}
