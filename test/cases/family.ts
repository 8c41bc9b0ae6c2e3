/** A hand-made dossier of invented people, every paper in order; tests change what they want to see fail. */
import type { Application } from '#shared/cases/application';
import type { Dossier } from '#shared/cases/assessing';
import type { PaperType, Reading } from '#shared/papers/reading';
import type { MemberRow } from '#shared/platform/platform';

export type Fields = Readonly<Record<string, string>>;

/** A reading that says these fields, all as sure as told. */
export function reading(type: PaperType, fields: Fields, confidence = 0.97): Reading {
  return {
    type,
    typeConfidence: 0.99,
    pages: [{ width: 1654, height: 2339, quality: { sharp: 0.9, glare: 0, skew: 0 } }],
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, value], at) => [
        field,
        { value, confidence, page: 1, box: [100, 100 + 40 * at, 300, 32] as const, raw: value },
      ]),
    ),
    doubts: [],
  };
}

export const application: Application = {
  applicant: {
    nameAr: 'سلمى أوعزيز',
    nameLat: 'Salma Ouaziz',
    cin: 'PA84217',
    birthDate: '1974-08-27',
    sex: 'F',
  },
  member: { fileNumber: '48213' },
  project: {
    title: 'خلايا النحل',
    sector: 'agriculture',
    form: 'individual',
    valueMAD: 96000,
    ownMAD: 19200,
    loanMAD: 48000,
    otherAid: [],
    requestedMAD: 28800,
  },
  province: 'Tinghir',
  submittedOn: '2026-03-16',
  earlierGrants: [],
};

export const memberRow: MemberRow = {
  memberNumber: '48213',
  nameAr: 'لحسن بن ابراهيم أوعزيز',
  nameLat: 'Lahcen ben Brahim Ouaziz',
  fatherAr: 'ابراهيم بن سعيد',
  birth: '1929-05-12',
  death: '2009-11-02',
  birthPlaceAr: 'تودغى',
  birthPlaceLat: 'Todgha',
  sex: 'M',
};

/** File name → reading; the keys say what each paper is. */
export const papers = {
  'attestation.jpg': reading('resistance-attestation', {
    memberNameAr: 'لحسن أوعزيز',
    memberFatherAr: 'ابراهيم بن سعيد',
    memberBirthYear: '1929',
    memberBirthPlaceAr: 'تودغى',
    cardNumber: '48213',
    decisionNumber: '2187/70',
    decisionDate: '1970-06-12',
    issueDate: '2025-12-03',
  }),
  'cnie.jpg': reading('cnie', {
    cin: 'PA84217',
    cinBack: 'PA84217',
    givenNameAr: 'سلمى',
    familyNameAr: 'أوعزيز',
    givenNameLat: 'SALMA',
    familyNameLat: 'OUAZIZ',
    birthDate: '1974-08-27',
    birthPlaceAr: 'تنغير',
    birthPlaceLat: 'TINGHIR',
    expiryDate: '2031-05-14',
    fatherAr: 'لحسن بن ابراهيم',
    fatherLat: 'LAHCEN BEN BRAHIM',
    motherAr: 'عائشة بنت موحى',
    motherLat: 'AICHA BENT MOHA',
    civilNumber: '218/1974',
    sex: 'F',
  }),
  'naissance.jpg': reading('birth-full-copy', {
    actNumber: '218/1974',
    givenNameAr: 'سلمى',
    familyNameAr: 'أوعزيز',
    givenNameLat: 'Salma',
    familyNameLat: 'OUAZIZ',
    birthDate: '1974-08-27',
    birthPlaceAr: 'تنغير',
    fatherAr: 'لحسن بن ابراهيم',
    fatherLat: 'Lahcen ben Brahim',
    fatherBirthDate: '1929-05-12',
    fatherBirthPlaceAr: 'تودغى',
    motherAr: 'عائشة بنت موحى',
    motherLat: 'Aicha bent Moha',
    motherBirthDate: '1941',
    issueDate: '2026-02-11',
    deathNote: 'لا شيء',
  }),
  'livret.jpg': reading('family-booklet', {
    bookletNumber: '30461',
    husbandGivenAr: 'لحسن',
    husbandFamilyAr: 'أوعزيز',
    husbandGivenLat: 'Lahcen',
    husbandFamilyLat: 'OUAZIZ',
    husbandBirthDate: '1929-05-12',
    husbandPlaceAr: 'تودغى',
    wifeGivenAr: 'عائشة',
    wifeFamilyAr: 'الناصري',
    wifeBirthDate: '1941',
    childGivenAr: 'سلمى',
    childFamilyAr: 'أوعزيز',
    childBirthDate: '1974-08-27',
    childActNumber: '218/1974',
  }),
  'non-emploi.jpg': reading('non-employment', {
    nameAr: 'سلمى أوعزيز',
    cin: 'PA84217',
    issueDate: '2026-02-24',
  }),
  'plan.pdf': reading('business-plan', { titleAr: 'خلايا النحل', projectValue: '96000.00' }),
  'devis.png': reading('quote', {
    supplier: 'Atlas Apiculture SARL',
    ice: '001561191000066',
    devisNumber: 'DV-2026-0117',
    devisDate: '2026-02-19',
    client: 'Salma OUAZIZ',
    cin: 'PA84217',
    totalHT: '80000.00',
    tva: '16000.00',
    totalTTC: '96000.00',
  }),
  'banque.jpg': reading('bank-agreement', {
    bank: 'Crédit du Draa',
    reference: 'CD/2026/00418',
    agreementDate: '2026-03-02',
    client: 'Salma OUAZIZ',
    cin: 'PA84217',
    amount: '48000.00',
  }),
} as const satisfies Readonly<Record<string, Reading>>;
export type PaperName = keyof typeof papers;

export interface Change {
  readonly without?: readonly PaperName[];
  /** Fields changed on a paper; an empty text takes the field away. */
  readonly fields?: { readonly [K in PaperName]?: Fields };
  readonly more?: Readonly<Record<string, Reading>>;
  readonly application?: Partial<Application>;
  readonly project?: Partial<Application['project']>;
  /** null: the register has no such row; undefined: as it is. */
  readonly row?: MemberRow | null;
  readonly registerConsulted?: boolean;
  readonly refused?: Dossier['refused'];
}

export function dossier(change: Change = {}): Dossier {
  const kept = Object.entries(papers).filter(([file]) => !change.without?.some((gone) => gone === file));
  const changed = kept.map(([file, was]): [string, Reading] => {
    const news = change.fields?.[file as PaperName];
    if (news === undefined) return [file, was];
    const fields = { ...was.fields, ...reading(was.type, news).fields };
    return [
      file,
      { ...was, fields: Object.fromEntries(Object.entries(fields).filter(([, f]) => f.value !== '')) },
    ];
  });
  return {
    application: {
      ...application,
      ...change.application,
      project: { ...application.project, ...change.project },
    },
    papers: [...changed, ...Object.entries(change.more ?? {})].map(([file, said]) => ({
      file,
      reading: said,
    })),
    registerConsulted: change.registerConsulted ?? true,
    ...(change.row === null || change.registerConsulted === false
      ? {}
      : { registerRow: change.row ?? memberRow }),
    asOf: '2026-03-20',
    ...(change.refused === undefined ? {} : { refused: change.refused }),
  };
}
