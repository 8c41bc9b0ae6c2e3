/** The facts that several papers repeat, and under which names each paper tells them: what is compared, as data. */
import type { Bilingual, PaperType } from '#shared/papers/reading';

/** Under which names which papers tell a fact. */
export interface SharedFact {
  readonly name: Bilingual;
  readonly whose: 'applicant' | 'member';
  readonly fields: Partial<Readonly<Record<PaperType, readonly string[]>>>;
  /** `given`: only what stands before `بن` is compared, since not every paper prints the chain. */
  readonly compare: 'date' | 'number' | 'name' | 'given';
}

const act = (...fields: readonly string[]) => ({ 'birth-extract': fields, 'birth-full-copy': fields });
const person = (field: string, child: string) => ({
  ...act(field),
  cnie: [field],
  'family-booklet': [child],
});
const parent = (field: string, spouse: string) => ({
  ...act(field),
  cnie: [field],
  'family-booklet': [spouse],
});

export const sharedFacts: Readonly<Record<string, SharedFact>> = {
  cin: {
    name: { ar: 'رقم البطاقة الوطنية', fr: 'numéro de CNIE' },
    whose: 'applicant',
    compare: 'number',
    fields: {
      cnie: ['cin', 'cinBack'],
      quote: ['cin'],
      'bank-agreement': ['cin'],
      'non-employment': ['cin'],
      residence: ['cin'],
    },
  },
  birthDate: {
    name: { ar: 'تاريخ الازدياد', fr: 'date de naissance' },
    whose: 'applicant',
    compare: 'date',
    fields: person('birthDate', 'childBirthDate'),
  },
  actNumber: {
    name: { ar: 'رقم رسم الولادة', fr: 'numéro de l’acte de naissance' },
    whose: 'applicant',
    compare: 'number',
    fields: { ...act('actNumber'), cnie: ['civilNumber'], 'family-booklet': ['childActNumber'] },
  },
  givenNameAr: {
    name: { ar: 'الاسم الشخصي', fr: 'prénom (ar)' },
    whose: 'applicant',
    compare: 'name',
    fields: person('givenNameAr', 'childGivenAr'),
  },
  familyNameAr: {
    name: { ar: 'الاسم العائلي', fr: 'nom (ar)' },
    whose: 'applicant',
    compare: 'name',
    fields: person('familyNameAr', 'childFamilyAr'),
  },
  givenNameLat: {
    name: { ar: 'الاسم الشخصي باللاتينية', fr: 'prénom' },
    whose: 'applicant',
    compare: 'name',
    fields: person('givenNameLat', 'childGivenLat'),
  },
  familyNameLat: {
    name: { ar: 'الاسم العائلي باللاتينية', fr: 'nom' },
    whose: 'applicant',
    compare: 'name',
    fields: person('familyNameLat', 'childFamilyLat'),
  },
  fatherAr: {
    name: { ar: 'اسم الأب', fr: 'nom du père (ar)' },
    whose: 'applicant',
    compare: 'given',
    fields: parent('fatherAr', 'husbandGivenAr'),
  },
  fatherLat: {
    name: { ar: 'اسم الأب باللاتينية', fr: 'nom du père' },
    whose: 'applicant',
    compare: 'given',
    fields: parent('fatherLat', 'husbandGivenLat'),
  },
  motherAr: {
    name: { ar: 'اسم الأم', fr: 'nom de la mère (ar)' },
    whose: 'applicant',
    compare: 'given',
    fields: parent('motherAr', 'wifeGivenAr'),
  },
  motherLat: {
    name: { ar: 'اسم الأم باللاتينية', fr: 'nom de la mère' },
    whose: 'applicant',
    compare: 'given',
    fields: parent('motherLat', 'wifeGivenLat'),
  },
  memberName: {
    name: { ar: 'اسم المقاوم', fr: 'nom du résistant' },
    whose: 'member',
    compare: 'name',
    fields: { 'resistance-attestation': ['memberNameAr'], 'death-extract': ['nameAr'] },
  },
  memberNumber: {
    name: { ar: 'رقم بطاقة المقاوم أو ملفه', fr: 'numéro de carte ou de dossier du résistant' },
    whose: 'member',
    compare: 'number',
    fields: { 'resistance-attestation': ['cardNumber'] },
  },
};
