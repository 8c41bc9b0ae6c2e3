/** One invented family as its papers describe it, for tests that change one thing of it. */
import type { KinStatement, LineageEvidence, PersonOnPaper } from '#shared/people/evidence';

export const person = (paper: string, said: Partial<PersonOnPaper>): PersonOnPaper => ({
  source: `${paper}.jpg`,
  paper,
  ...said,
});

export const card = person('cnie', {
  nameAr: ['كريمة أوعلي'],
  nameLat: ['Karima OUALI'],
  birth: { year: 1971, month: 3, day: 9 },
  cin: 'QA204417',
  sex: 'F',
  fatherAr: ['موحى بن سعيد'],
  motherAr: ['يطو بنت حدو'],
});
export const act = person('birth-extract', {
  nameAr: ['كريمة أوعلي'],
  nameLat: ['Karima OUALI'],
  birth: { year: 1971, month: 3, day: 9 },
  fatherAr: ['موحى بن سعيد'],
  motherAr: ['يطو بنت حدو'],
  actNumber: '212/1971',
});
export const father = person('birth-extract', { nameAr: ['موحى بن سعيد أوعلي'], sex: 'M' });
export const mother = person('birth-extract', { nameAr: ['يطو بنت حدو'], sex: 'F' });
export const attestation = person('resistance-attestation', {
  nameAr: ['موحى بن سعيد أوعلي'],
  birth: { year: 1926 },
  memberNumber: '30418',
});
export const register = person('register', {
  nameAr: ['موحى بن سعيد أوعلي'],
  birth: { year: 1926 },
  memberNumber: '30418',
  sex: 'M',
  confidence: 1,
});
/** The father's birth is on the act: nothing is missing. */
export const dated: PersonOnPaper = { ...father, paper: 'birth-full-copy', birth: { year: 1926 } };

export const evidence = (change: Partial<LineageEvidence> = {}): LineageEvidence => ({
  applicant: [card],
  subject: [act],
  father: [dated],
  mother: [mother],
  member: [attestation],
  register,
  registerConsulted: true,
  ...change,
});

/** A paper that says what the applicant is to somebody. */
export const statement = (
  paper: 'heirs-deed' | 'kinship-attestation',
  change: Partial<KinStatement> = {},
): KinStatement => ({
  source: `${paper}.jpg`,
  paper,
  applicant: person(paper, { nameAr: ['كريمة أوعلي'] }),
  kinship: 'child',
  relative: person(paper, { nameAr: ['موحى بن سعيد أوعلي'] }),
  confidence: 0.95,
  ...change,
});
