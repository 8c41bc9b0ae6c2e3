/** A first deposit with half of the papers: everything missing must be named at once. */
import type { Dossier } from '../dossier.ts';
import { birthExtractArabic } from '../papers/civil-status.ts';
import { identityCopy, requestLetter } from '../papers/identity.ts';
import { attestationSentence } from '../papers/member.ts';
import type { Person } from '../person.ts';
import { phone, scan, stated } from './kit.ts';

const father: Person = {
  sex: 'M',
  givenAr: 'علال',
  familyAr: 'بنحدو',
  givenLat: 'Allal',
  familyLat: 'BENHADDOU',
  birth: '1932',
  placeAr: 'أكنول',
  placeLat: 'Aknoul',
  chainAr: 'علال بن الطاهر بنحدو',
  chainLat: 'Allal ben Tahar Benhaddou',
};
const mother: Person = {
  sex: 'F',
  givenAr: 'ميمونة',
  familyAr: 'اليعقوبي',
  givenLat: 'Mimouna',
  familyLat: 'YAAKOUBI',
  birth: '1944',
  placeAr: 'تازة',
  placeLat: 'Taza',
  chainAr: 'ميمونة بنت قدور',
  chainLat: 'Mimouna bent Kaddour',
};
const son: Person = {
  sex: 'M',
  givenAr: 'مصطفى',
  familyAr: 'بنحدو',
  givenLat: 'Mustapha',
  familyLat: 'BENHADDOU',
  birth: '1968-12-19',
  placeAr: 'تازة',
  placeLat: 'Taza',
  cin: 'Z152037',
  act: '533/1968',
};
const addressAr = 'حي القدس 2 رقم 61 تازة';

export const missingPapers: Dossier = {
  name: 'missing-papers',
  story: {
    ar: 'ملف أولي: الشهادة والبطاقة ورسم الولادة والطلب فقط؛ تطلب باقي الوثائق دفعة واحدة.',
    fr: 'Premier dépôt : attestation, CNIE, acte de naissance et demande seulement ; tout le reste est demandé en une fois.',
  },
  application: {
    applicant: stated(son),
    member: { fileNumber: '45748' },
    project: {
      title: 'Triporteur de livraison',
      sector: 'transport',
      form: 'individual',
      valueMAD: 70000,
      ownMAD: 20000,
      loanMAD: 30000,
      requestedMAD: 20000,
      otherAid: [],
    },
    province: 'Taza',
    submittedOn: '2026-02-02',
    earlierGrants: [],
  },
  register: [
    {
      memberNumber: '45748',
      nameAr: 'علال بن الطاهر بنحدو',
      nameLat: 'Allal ben Tahar BENHADDOU',
      fatherAr: 'الطاهر',
      birth: '1932',
      birthPlaceAr: 'أكنول',
      birthPlaceLat: 'Aknoul',
      sex: 'M',
    },
  ],
  papers: [
    {
      file: '01-attestation.jpg',
      sheets: [
        attestationSentence({
          member: father,
          memberFatherAr: 'الطاهر بن ميمون',
          cardNumber: '45748',
          decisionNumber: '1655/80',
          decisionDate: '1980-04-21',
          issued: '2025-11-10',
          delegationAr: 'تازة',
          delegationLat: 'Taza',
        }),
      ],
      damage: scan(0.5, { folds: [0.34, 0.67] }),
    },
    {
      file: '02-cnie.jpg',
      sheets: [
        identityCopy({
          father,
          mother,
          holder: son,
          expiry: '2028-03-08',
          documentNumber: 'P62049513',
          addressAr,
          addressLat: 'Hay Al Qods 2 n° 61 Taza',
        }),
      ],
      damage: phone('cloth', 0.02),
    },
    {
      file: '03-naissance.jpg',
      sheets: [
        birthExtractArabic({
          father,
          mother,
          holder: son,
          communeAr: 'تازة',
          communeLat: 'Taza',
          provinceAr: 'تازة',
          provinceLat: 'Taza',
          issued: '2026-01-12',
        }),
      ],
      damage: scan(-0.5),
    },
    {
      file: '04-demande.jpg',
      sheets: [requestLetter(son, addressAr, 'تازة', '2026-01-28')],
      damage: phone('wood', 0.03),
    },
  ],
  expected: {
    outcome: 'incomplete',
    missing: [['family-booklet'], ['non-employment'], ['business-plan'], ['quote'], ['bank-agreement']],
    reasons: [{ rule: 'QUALITY_CHECK', answer: 'yes' }],
  },
};
