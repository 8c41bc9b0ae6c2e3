/** People as papers describe them: what the proof of lineage weighs. Names are composed here, never corrected. */
import { fromIso } from '#shared/people/dates';
import type { PersonOnPaper } from '#shared/people/evidence';
import type { MemberRow } from '#shared/platform/platform';
import type { Application } from './application.ts';
import {
  chainAfter,
  dateIn,
  hijriIn,
  namesOf,
  numberOf,
  person,
  placed,
  readings,
  sourceOf,
  sureness,
  text,
  withAlias,
  withFamily,
} from './person-parts.ts';
import { type Owned, ofChild, type ReadPaper } from './settling.ts';

function sexOf(paper: ReadPaper): 'M' | 'F' | undefined {
  const sex = text(paper, 'sex');
  return sex === 'M' || sex === 'F' ? sex : undefined;
}

/** The holder of a card or the subject of an act. */
export function holder(paper: ReadPaper, declared: readonly (string | undefined)[]): PersonOnPaper {
  return person({
    ...sourceOf(paper),
    nameAr: namesOf(paper, 'givenNameAr', 'familyNameAr'),
    nameLat: namesOf(paper, 'givenNameLat', 'familyNameLat'),
    fatherAr: readings(paper, 'fatherAr'),
    fatherLat: readings(paper, 'fatherLat'),
    motherAr: readings(paper, 'motherAr'),
    motherLat: readings(paper, 'motherLat'),
    birth: dateIn(paper, 'birthDate'),
    birthHijri: hijriIn(paper, 'birthDateHijri'),
    death: dateIn(paper, 'deathDate'),
    birthPlaceAr: text(paper, 'birthPlaceAr'),
    birthPlaceLat: text(paper, 'birthPlaceLat'),
    cin: numberOf(paper, ['cin', 'cinBack'], declared),
    sex: sexOf(paper),
    // A death extract's own number is that of the death, not of the birth.
    actNumber:
      text(paper, paper.reading.type === 'death-extract' ? 'civilNumber' : 'actNumber') ??
      text(paper, 'civilNumber'),
    places: placed(paper, {
      nameAr: ['givenNameAr', 'familyNameAr'],
      nameLat: ['givenNameLat', 'familyNameLat'],
      fatherAr: ['fatherAr'],
      fatherLat: ['fatherLat'],
      motherAr: ['motherAr'],
      motherLat: ['motherLat'],
      birth: ['birthDate'],
      birthHijri: ['birthDateHijri'],
      death: ['deathDate'],
      birthPlaceAr: ['birthPlaceAr'],
      birthPlaceLat: ['birthPlaceLat'],
      cin: ['cin', 'cinBack'],
      sex: ['sex'],
      actNumber: paper.reading.type === 'death-extract' ? ['civilNumber'] : ['actNumber', 'civilNumber'],
    }),
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
export const hasOneWife = ({ reading }: ReadPaper): boolean =>
  !Object.entries(reading.fields).some(([name, { value }]) => /^wife\d/u.test(name) && value !== '');

/** Pages of a booklet are written from the act itself: they say again what it says. */
export function childIn(paper: Owned): PersonOnPaper {
  const of = (field: string) => ofChild(paper, field);
  return person({
    ...sourceOf(paper),
    witness: 'act',
    nameAr: namesOf(paper, of('childGivenAr'), of('childFamilyAr')),
    nameLat: namesOf(paper, of('childGivenLat'), of('childFamilyLat')),
    fatherAr: namesOf(paper, 'husbandGivenAr', 'husbandFamilyAr'),
    fatherLat: namesOf(paper, 'husbandGivenLat', 'husbandFamilyLat'),
    motherAr: hasOneWife(paper) ? namesOf(paper, 'wifeGivenAr', 'wifeFamilyAr') : [],
    motherLat: hasOneWife(paper) ? namesOf(paper, 'wifeGivenLat', 'wifeFamilyLat') : [],
    birth: dateIn(paper, of('childBirthDate')),
    birthPlaceAr: text(paper, of('childPlaceAr')),
    birthPlaceLat: text(paper, of('childPlaceLat')),
    actNumber: text(paper, of('childActNumber')),
    places: placed(paper, {
      nameAr: [of('childGivenAr'), of('childFamilyAr')],
      nameLat: [of('childGivenLat'), of('childFamilyLat')],
      fatherAr: ['husbandGivenAr'],
      fatherLat: ['husbandGivenLat'],
      motherAr: ['wifeGivenAr'],
      motherLat: ['wifeGivenLat'],
      birth: [of('childBirthDate')],
      birthPlaceAr: [of('childPlaceAr')],
      birthPlaceLat: [of('childPlaceLat')],
      actNumber: [of('childActNumber')],
    }),
    confidence: sureness(paper, [of('childGivenAr'), of('childFamilyAr'), of('childBirthDate')]),
  });
}

export function parentInAct(paper: ReadPaper, parent: 'father' | 'mother'): PersonOnPaper[] {
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
      birth: dateIn(paper, `${parent}BirthDate`),
      birthPlaceAr: text(paper, `${parent}BirthPlaceAr`),
      sex: parent === 'father' ? 'M' : 'F',
      places: placed(paper, {
        nameAr: [`${parent}Ar`],
        nameLat: [`${parent}Lat`],
        birth: [`${parent}BirthDate`],
        birthPlaceAr: [`${parent}BirthPlaceAr`],
      }),
      confidence: sureness(paper, [`${parent}Ar`, `${parent}Lat`]),
    }),
  ];
}

export function parentInBooklet(paper: ReadPaper, who: 'husband' | 'wife'): PersonOnPaper[] {
  const nameAr = namesOf(paper, `${who}GivenAr`, `${who}FamilyAr`);
  const nameLat = namesOf(paper, `${who}GivenLat`, `${who}FamilyLat`);
  if (nameAr.length === 0 && nameLat.length === 0) return [];
  return [
    person({
      ...sourceOf(paper),
      nameAr,
      nameLat,
      birth: dateIn(paper, `${who}BirthDate`),
      birthPlaceAr: text(paper, `${who}PlaceAr`),
      birthPlaceLat: text(paper, `${who}PlaceLat`),
      sex: who === 'husband' ? 'M' : 'F',
      places: placed(paper, {
        nameAr: [`${who}GivenAr`, `${who}FamilyAr`],
        nameLat: [`${who}GivenLat`, `${who}FamilyLat`],
        birth: [`${who}BirthDate`],
        birthPlaceAr: [`${who}PlaceAr`],
        birthPlaceLat: [`${who}PlaceLat`],
      }),
      confidence: sureness(paper, [`${who}GivenAr`, `${who}FamilyAr`, `${who}BirthDate`]),
    }),
  ];
}

export function attested(
  paper: ReadPaper,
  row: MemberRow | undefined,
  stated: string | undefined,
): PersonOnPaper {
  const [ar, lat] = [withAlias(readings(paper, 'memberNameAr')), withAlias(readings(paper, 'memberNameLat'))];
  return person({
    ...sourceOf(paper),
    nameAr: ar.names,
    nameLat: lat.names,
    aliasAr: ar.also,
    aliasLat: lat.also,
    fatherAr: readings(paper, 'memberFatherAr'),
    birth: dateIn(paper, 'memberBirthDate') ?? dateIn(paper, 'memberBirthYear'),
    birthPlaceAr: text(paper, 'memberBirthPlaceAr'),
    cin: numberOf(paper, ['memberCin'], [row?.cin]),
    memberNumber: numberOf(paper, ['cardNumber'], [row?.memberNumber, stated]),
    places: placed(paper, {
      nameAr: ['memberNameAr'],
      nameLat: ['memberNameLat'],
      aliasAr: ['memberNameAr'],
      aliasLat: ['memberNameLat'],
      fatherAr: ['memberFatherAr'],
      birth: ['memberBirthDate', 'memberBirthYear'],
      birthPlaceAr: ['memberBirthPlaceAr'],
      cin: ['memberCin'],
      memberNumber: ['cardNumber'],
    }),
    confidence: sureness(paper, ['memberNameAr', 'cardNumber']),
  });
}

export function registered(row: MemberRow): PersonOnPaper {
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

/** What the applicant writes of themself: the claim, beside which papers are laid. */
export const stated = ({ applicant }: Application): PersonOnPaper =>
  person({
    source: 'application',
    paper: 'application',
    nameAr: applicant.nameAr === undefined ? undefined : [applicant.nameAr],
    nameLat: applicant.nameLat === undefined ? undefined : [applicant.nameLat],
    birth: applicant.birthDate === undefined ? undefined : fromIso(applicant.birthDate),
    cin: applicant.cin,
    sex: applicant.sex,
    confidence: 1,
  });
