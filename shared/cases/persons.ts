/** People as papers describe them: what the proof of lineage weighs. Names are composed here, never corrected. */
import { fromIso, type PartialDate } from '#shared/people/dates';
import type { LineageEvidence, PersonOnPaper } from '#shared/people/evidence';
import type { MemberRow } from '#shared/platform/platform';
import type { Application } from './application.ts';
import { type Owned, ofChild, type ReadPaper, saidBy, settle, sure } from './settling.ts';

/** Readings of the same ink tried in combination, so that one misread letter does not hide a name. */
const mostSpellings = 6;

/** Below this a name is more likely other ink than a misread name: not comparable, never different. */
const leastName = 0.35;
const leastDate = 0.4;

function readings(paper: ReadPaper, field: string): readonly string[] {
  const read = paper.reading.fields[field];
  return read === undefined || read.confidence < leastName
    ? []
    : [read.value, ...(read.alternatives ?? []).slice(0, 2)].filter((text) => text !== '');
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].slice(0, mostSpellings);

/** Given and family name as one full name; the best readings first, then their alternatives. */
export function namesOf(paper: ReadPaper, given: string, family?: string): readonly string[] {
  const first = readings(paper, given);
  const last = family === undefined ? [] : readings(paper, family);
  if (first.length === 0) return [];
  if (last.length === 0) return distinct(first);
  return distinct([
    `${first[0]} ${last[0]}`,
    ...first.slice(1).map((name) => `${name} ${last[0]}`),
    ...last.slice(1).map((name) => `${first[0]} ${name}`),
  ]);
}

const nasab = /\s(?:بن|ابن|بنت|ben|bent|ibn|bint)\s/iu;

/** `عبد الواحد بن صلاح الدين` → `صلاح الدين`: the next link of the chain. */
function chainAfter(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const at = nasab.exec(name);
    return at === null ? [] : [name.slice(at.index + at[0].length).trim()];
  });
}

/** An act names the father by given name and nasab; his family name is the child's own. */
function withFamily(chain: readonly string[], families: readonly string[]): readonly string[] {
  const family = families[0];
  if (family === undefined) return chain;
  return chain.map((name) => (name.endsWith(family) ? name : `${name} ${family}`));
}

const date = (paper: ReadPaper, field: string): PartialDate | undefined => {
  const read = paper.reading.fields[field];
  return read === undefined || read.confidence < leastDate ? undefined : fromIso(read.value);
};

/**
 * A number that identifies: one misread digit makes another person of it. So it counts when surely read,
 * or when one of its readings is what form or register say already.
 */
function numberOf(
  paper: ReadPaper,
  fields: readonly string[],
  declared: readonly (string | undefined)[],
): string | undefined {
  return settle(saidBy(paper, ...fields), declared, sure).known?.value;
}
const text = (paper: ReadPaper, field: string): string | undefined =>
  paper.reading.fields[field]?.value || undefined;

function sureness(paper: ReadPaper, fields: readonly string[]): number | undefined {
  const read = fields.flatMap((field) => paper.reading.fields[field]?.confidence ?? []);
  return read.length === 0 ? undefined : read.reduce((sum, c) => sum + c, 0) / read.length;
}

type Draft = {
  readonly [K in keyof PersonOnPaper]?: PersonOnPaper[K] | undefined;
} & Pick<PersonOnPaper, 'source' | 'paper'>;

/** Leaves out what was not printed or not read: absence is never an empty value. */
function person(draft: Draft): PersonOnPaper {
  const kept = Object.entries(draft).filter(
    ([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0),
  );
  return Object.fromEntries(kept) as unknown as PersonOnPaper;
}

const sourceOf = (paper: ReadPaper) => ({ source: paper.file, paper: paper.reading.type });

function sexOf(paper: ReadPaper): 'M' | 'F' | undefined {
  const sex = text(paper, 'sex');
  return sex === 'M' || sex === 'F' ? sex : undefined;
}

/** The holder of a card or the subject of an act. */
function holder(paper: ReadPaper, declared: readonly (string | undefined)[]): PersonOnPaper {
  return person({
    ...sourceOf(paper),
    nameAr: namesOf(paper, 'givenNameAr', 'familyNameAr'),
    nameLat: namesOf(paper, 'givenNameLat', 'familyNameLat'),
    fatherAr: readings(paper, 'fatherAr'),
    fatherLat: readings(paper, 'fatherLat'),
    motherAr: readings(paper, 'motherAr'),
    motherLat: readings(paper, 'motherLat'),
    birth: date(paper, 'birthDate'),
    death: date(paper, 'deathDate'),
    birthPlaceAr: text(paper, 'birthPlaceAr'),
    birthPlaceLat: text(paper, 'birthPlaceLat'),
    cin: numberOf(paper, ['cin', 'cinBack'], declared),
    sex: sexOf(paper),
    // A death extract's own number is that of the death, not of the birth.
    actNumber:
      text(paper, paper.reading.type === 'death-extract' ? 'civilNumber' : 'actNumber') ??
      text(paper, 'civilNumber'),
    confidence: sureness(paper, [
      'givenNameAr',
      'familyNameAr',
      'givenNameLat',
      'familyNameLat',
      'birthDate',
    ]),
  });
}

/** A booklet of several wives does not say which of them is a child's mother: then she is not known from it. */
const hasOneWife = ({ reading }: ReadPaper): boolean =>
  !Object.entries(reading.fields).some(([name, { value }]) => /^wife\d/u.test(name) && value !== '');

function child(paper: Owned): PersonOnPaper {
  const of = (field: string) => ofChild(paper, field);
  return person({
    ...sourceOf(paper),
    nameAr: namesOf(paper, of('childGivenAr'), of('childFamilyAr')),
    nameLat: namesOf(paper, of('childGivenLat'), of('childFamilyLat')),
    fatherAr: namesOf(paper, 'husbandGivenAr', 'husbandFamilyAr'),
    fatherLat: namesOf(paper, 'husbandGivenLat', 'husbandFamilyLat'),
    motherAr: hasOneWife(paper) ? namesOf(paper, 'wifeGivenAr', 'wifeFamilyAr') : [],
    motherLat: hasOneWife(paper) ? namesOf(paper, 'wifeGivenLat', 'wifeFamilyLat') : [],
    birth: date(paper, of('childBirthDate')),
    birthPlaceAr: text(paper, of('childPlaceAr')),
    birthPlaceLat: text(paper, of('childPlaceLat')),
    actNumber: text(paper, of('childActNumber')),
    confidence: sureness(paper, [of('childGivenAr'), of('childFamilyAr'), of('childBirthDate')]),
  });
}

function parentInAct(paper: ReadPaper, parent: 'father' | 'mother'): PersonOnPaper[] {
  const chainAr = readings(paper, `${parent}Ar`);
  const chainLat = readings(paper, `${parent}Lat`);
  if (chainAr.length === 0 && chainLat.length === 0) return [];
  // A mother keeps her own father's family name, which the act does not always print.
  const families = (script: 'Ar' | 'Lat') =>
    parent === 'father' ? readings(paper, `familyName${script}`) : [];
  return [
    person({
      ...sourceOf(paper),
      nameAr: withFamily(chainAr, families('Ar')),
      nameLat: withFamily(chainLat, families('Lat')),
      fatherAr: chainAfter(chainAr),
      fatherLat: chainAfter(chainLat),
      birth: date(paper, `${parent}BirthDate`),
      birthPlaceAr: text(paper, `${parent}BirthPlaceAr`),
      sex: parent === 'father' ? 'M' : 'F',
      confidence: sureness(paper, [`${parent}Ar`, `${parent}Lat`]),
    }),
  ];
}

function parentInBooklet(paper: ReadPaper, who: 'husband' | 'wife'): PersonOnPaper[] {
  const nameAr = namesOf(paper, `${who}GivenAr`, `${who}FamilyAr`);
  const nameLat = namesOf(paper, `${who}GivenLat`, `${who}FamilyLat`);
  if (nameAr.length === 0 && nameLat.length === 0) return [];
  return [
    person({
      ...sourceOf(paper),
      nameAr,
      nameLat,
      birth: date(paper, `${who}BirthDate`),
      birthPlaceAr: text(paper, `${who}PlaceAr`),
      birthPlaceLat: text(paper, `${who}PlaceLat`),
      sex: who === 'husband' ? 'M' : 'F',
      confidence: sureness(paper, [`${who}GivenAr`, `${who}FamilyAr`, `${who}BirthDate`]),
    }),
  ];
}

function attested(paper: ReadPaper, row: MemberRow | undefined, stated: string | undefined): PersonOnPaper {
  return person({
    ...sourceOf(paper),
    nameAr: readings(paper, 'memberNameAr'),
    nameLat: readings(paper, 'memberNameLat'),
    fatherAr: readings(paper, 'memberFatherAr'),
    birth: date(paper, 'memberBirthDate') ?? date(paper, 'memberBirthYear'),
    birthPlaceAr: text(paper, 'memberBirthPlaceAr'),
    cin: numberOf(paper, ['memberCin'], [row?.cin]),
    memberNumber: numberOf(paper, ['cardNumber'], [row?.memberNumber, stated]),
    confidence: sureness(paper, ['memberNameAr', 'cardNumber']),
  });
}

function registered(row: MemberRow): PersonOnPaper {
  const one = (name: string | undefined) => (name === undefined ? undefined : [name]);
  const when = (iso: string | undefined) => (iso === undefined ? undefined : fromIso(iso));
  return person({
    source: 'register',
    paper: 'register',
    nameAr: one(row.nameAr),
    nameLat: one(row.nameLat),
    fatherAr: one(row.fatherAr),
    fatherLat: one(row.fatherLat),
    motherAr: one(row.motherAr),
    motherLat: one(row.motherLat),
    birth: when(row.birth),
    death: when(row.death),
    birthPlaceAr: row.birthPlaceAr,
    birthPlaceLat: row.birthPlaceLat,
    sex: row.sex,
    cin: row.cin,
    memberNumber: row.memberNumber,
    confidence: 1,
  });
}

type Mark = NonNullable<LineageEvidence['marks']>[number];
const markWords: readonly (readonly [Mark, RegExp])[] = [
  ['kafala', /كفال|kafala/iu],
  ['adoption', /تبن[يى]|adoption/iu],
  ['father-unknown-note', /أب مجهول|مجهول الأب|أب مختار|père inconnu|père fictif/iu],
  // «المحكمة» alone is no judgment.
  ['judgment', /(?<!م)حكم|jugement/iu],
  ['corrected-margin', /إصلاح|اصلاح|تصحيح|تنقيح|rectif/iu],
];

/** What the acts carry that no number may outweigh. */
function marksOf(acts: readonly ReadPaper[]): readonly Mark[] {
  const notes = acts.map((act) => `${text(act, 'marginNotes') ?? ''} ${text(act, 'basis') ?? ''}`).join(' ');
  return markWords.filter(([, words]) => words.test(notes)).map(([mark]) => mark);
}

/** The same few people as the application, its papers and the register describe them. */
export function lineageEvidence(
  papers: readonly Owned[],
  { applicant, member }: Application,
  register: { readonly consulted: boolean; readonly row?: MemberRow | undefined },
): LineageEvidence {
  const of = (whose: Owned['whose'], ...types: readonly string[]) =>
    papers.filter((paper) => paper.whose === whose && types.includes(paper.reading.type));
  const acts = of('applicant', 'birth-extract', 'birth-full-copy');
  const booklets = of('applicant', 'family-booklet');
  const form = person({
    source: 'application',
    paper: 'application',
    nameAr: applicant.nameAr === undefined ? undefined : [applicant.nameAr],
    nameLat: applicant.nameLat === undefined ? undefined : [applicant.nameLat],
    birth: applicant.birthDate === undefined ? undefined : fromIso(applicant.birthDate),
    cin: applicant.cin,
    sex: applicant.sex,
    confidence: 1,
  });
  const numbers = [applicant.cin, register.row?.cin];
  return {
    applicant: [...of('applicant', 'cnie').map((paper) => holder(paper, numbers)), form],
    subject: [
      ...acts.map((paper) => holder(paper, numbers)),
      ...booklets.map(child).filter((c) => c.nameAr !== undefined || c.nameLat !== undefined),
    ],
    father: [
      ...acts.flatMap((a) => parentInAct(a, 'father')),
      ...booklets.flatMap((b) => parentInBooklet(b, 'husband')),
    ],
    mother: [
      ...acts.flatMap((a) => parentInAct(a, 'mother')),
      ...booklets.filter(hasOneWife).flatMap((b) => parentInBooklet(b, 'wife')),
    ],
    member: [
      ...of('applicant', 'resistance-attestation').map((paper) =>
        attested(paper, register.row, member?.fileNumber),
      ),
      ...of('member', 'birth-extract', 'birth-full-copy', 'cnie', 'death-extract').map((paper) =>
        holder(paper, numbers),
      ),
    ],
    ...(register.row === undefined ? {} : { register: registered(register.row) }),
    registerConsulted: register.consulted,
    marks: marksOf(acts),
  };
}
