/** Who bears witness: papers drawn from one act or one inquiry say one thing, however many they are. */
import type { LineageEvidence, PersonOnPaper } from '../evidence.ts';
import { compareNames, namesOf } from './compare.ts';
import { name as nameWeights } from './weights.ts';

/** All copies of a birth act, and the page of a booklet that cites it, are that act's word. */
export function witnessOf({ witness, paper, actNumber }: PersonOnPaper): string {
  if (witness !== undefined) return witness;
  return paper.startsWith('birth-') || (actNumber !== undefined && paper !== 'cnie') ? 'act' : paper;
}

/** The member's card or attestation, and the register: what the claim is tied to. */
export const isRecognition = ({ paper }: PersonOnPaper): boolean =>
  paper === 'resistance-attestation' || paper === 'register';

/**
 * Under a certificate of concordance a person whose papers bear the one name is known by the other as well.
 * The certificate's own number, where it has one, must be the person's.
 */
export function knownByBoth(evidence: LineageEvidence): LineageEvidence {
  const { concordances = [], register, statements } = evidence;
  if (concordances.length === 0) return evidence;
  const known = (person: PersonOnPaper): PersonOnPaper => {
    const others = concordances.flatMap(({ first, second }) =>
      bears(person, first) ? [second] : bears(person, second) ? [first] : [],
    );
    if (others.length === 0) return person;
    const also = (key: 'nameAr' | 'nameLat', alias: readonly string[] = []): readonly string[] => [
      ...alias,
      ...others.flatMap((other) => other[key] ?? []),
    ];
    const [aliasAr, aliasLat] = [also('nameAr', person.aliasAr), also('nameLat', person.aliasLat)];
    return {
      ...person,
      ...(aliasAr.length === 0 ? {} : { aliasAr }),
      ...(aliasLat.length === 0 ? {} : { aliasLat }),
    };
  };
  return {
    ...evidence,
    applicant: evidence.applicant.map(known),
    subject: evidence.subject.map(known),
    father: evidence.father.map(known),
    mother: evidence.mother.map(known),
    member: evidence.member.map(known),
    ...(register === undefined ? {} : { register: known(register) }),
    ...(statements === undefined
      ? {}
      : { statements: statements.map((said) => ({ ...said, relative: known(said.relative) })) }),
  };
}

function bears(person: PersonOnPaper, named: PersonOnPaper): boolean {
  if (person.cin !== undefined && named.cin !== undefined && person.cin !== named.cin) return false;
  return (compareNames(namesOf(person), namesOf(named))?.odds ?? 0) >= nameWeights.alike;
}
