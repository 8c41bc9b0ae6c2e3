/** The people a proof of lineage is about, as the papers name them: what its picture shows. */
import type { PartialDate } from '../dates.ts';
import type { Family, Kinsperson, LineageEvidence, PersonOnPaper } from '../evidence.ts';

/** `عبد السلام بن إدريس التازي`: the words by which a name goes on to the father. */
const descent = /(?:^|\s)(?:بن|ابن|بنت|ولد|ben|bent|ibn|bint|ould)\s+/iu;

/** @param branch the parent through whom the lineage is claimed */
export function familyOf(evidence: LineageEvidence, branch: Family['branch']): Family {
  const { applicant, subject, father, mother, member, register } = evidence;
  const named = {
    applicant: merged([...applicant, ...subject]),
    father: merged(father),
    mother: merged(mother),
    grandfather: grandfatherOf(branch === 'father' ? father : mother),
    member: merged(member),
    register: merged(register === undefined ? [] : [register]),
  };
  const known = Object.entries(named).filter(([, person]) => person !== undefined);
  return { branch, ...Object.fromEntries(known) };
}

/** One person of several papers: the first paper that has a thing says it; none is put right by another. */
function merged(people: readonly PersonOnPaper[]): Kinsperson | undefined {
  const first = <T>(of: (person: PersonOnPaper) => T | undefined): T | undefined =>
    people.map(of).find((value) => value !== undefined);
  const nameAr = first((person) => person.nameAr?.[0]);
  const nameLat = first((person) => person.nameLat?.[0]);
  const birth: PartialDate | undefined = first((person) => person.birth);
  const death: PartialDate | undefined = first((person) => person.death);
  if (people.length === 0) return undefined;
  return {
    ...(nameAr === undefined ? {} : { nameAr }),
    ...(nameLat === undefined ? {} : { nameLat }),
    ...(birth === undefined ? {} : { birth }),
    ...(death === undefined ? {} : { death }),
    papers: [...new Set(people.map(({ paper }) => paper))],
  };
}

/** The parent's own father, where a paper names him apart or the parent's name goes on to him. */
function grandfatherOf(parents: readonly PersonOnPaper[]): Kinsperson | undefined {
  for (const parent of parents) {
    const nameAr = parent.fatherAr?.[0] ?? after(parent.nameAr?.[0]);
    const nameLat = parent.fatherLat?.[0] ?? after(parent.nameLat?.[0]);
    if (nameAr === undefined && nameLat === undefined) continue;
    return {
      ...(nameAr === undefined ? {} : { nameAr }),
      ...(nameLat === undefined ? {} : { nameLat }),
      papers: [parent.paper],
    };
  }
  return undefined;
}

function after(name: string | undefined): string | undefined {
  const at = name === undefined ? null : descent.exec(name);
  if (name === undefined || at === null) return undefined;
  return name.slice(at.index + at[0].length).trim() || undefined;
}
