/** Everything was right a year ago: the card has expired, the act and the attestation of non-employment are too old. */
import type { Dossier } from '../dossier.ts';
import { iceFrom } from '../numbers.ts';
import { birthExtractArabic } from '../papers/civil-status.ts';
import { familyBooklet } from '../papers/family.ts';
import { identityCopy, nonEmployment } from '../papers/identity.ts';
import { attestationForm } from '../papers/member.ts';
import { type Quote, quote } from '../papers/project.ts';
import type { Person } from '../person.ts';
import { looks } from '../sheet.ts';
import { clean, phone, planOf, scan, stated } from './kit.ts';

const father: Person = {
  sex: 'M',
  givenAr: 'بوشعيب',
  familyAr: 'الحمداوي',
  givenLat: 'Bouchaib',
  familyLat: 'HAMDAOUI',
  birth: '1930',
  placeAr: 'أزمور',
  placeLat: 'Azemmour',
  chainAr: 'بوشعيب بن الجيلالي الحمداوي',
  chainLat: 'Bouchaib ben Jilali Hamdaoui',
};
const mother: Person = {
  sex: 'F',
  givenAr: 'فاطنة',
  familyAr: 'الرحماني',
  givenLat: 'Fatna',
  familyLat: 'RAHMANI',
  birth: '1940',
  placeAr: 'الجديدة',
  placeLat: 'El Jadida',
  chainAr: 'فاطنة بنت المعطي',
  chainLat: 'Fatna bent El Maati',
};
const daughter: Person = {
  sex: 'F',
  givenAr: 'سميرة',
  familyAr: 'الحمداوي',
  givenLat: 'Samira',
  familyLat: 'HAMDAOUI',
  birth: '1977-03-25',
  placeAr: 'الجديدة',
  placeLat: 'El Jadida',
  cin: 'M173052',
  act: '640/1977',
};
const family = { father, mother };
const addressAr = 'حي السلام زنقة 11 رقم 40 الجديدة';
const nursery: Quote = {
  supplier: 'Papeterie Mobilier Doukkala',
  address: '102, rue Ibn Battouta — El Jadida',
  ice: iceFrom('0026638150001'),
  number: 'PMD/26/209',
  date: '2026-09-29',
  client: daughter,
  vat: 20,
  lines: [
    { what: 'Table et quatre chaises enfant', quantity: 8, unit: 1750 },
    { what: 'Matériel éducatif (lot)', quantity: 2, unit: 5000 },
    { what: 'Tapis de sol', quantity: 12, unit: 500 },
  ],
};
const paid = { ownMAD: 26000, loanMAD: 0, requestedMAD: 10000 };

export const expiredPapers: Dossier = {
  name: 'expired-papers',
  story: {
    ar: 'البطاقة الوطنية منتهية الصلاحية، ورسم الولادة وشهادة عدم العمل أقدم من ثلاثة أشهر.',
    fr: "CNIE expirée ; acte de naissance et attestation de non-emploi de plus de trois mois : à renouveler, rien d'autre.",
  },
  application: {
    applicant: stated(daughter),
    member: { fileNumber: '20881' },
    project: {
      title: 'Garderie de quartier',
      sector: 'enseignement',
      form: 'individual',
      valueMAD: 36000,
      ...paid,
      otherAid: [],
    },
    province: 'El Jadida',
    submittedOn: '2026-10-12',
    earlierGrants: [],
  },
  register: [
    {
      memberNumber: '20881',
      nameAr: 'بوشعيب بن الجيلالي الحمداوي',
      nameLat: 'Bouchaib ben Jilali HAMDAOUI',
      fatherAr: 'الجيلالي',
      birth: '1930',
      birthPlaceAr: 'أزمور',
      birthPlaceLat: 'Azemmour',
      sex: 'M',
    },
  ],
  papers: [
    {
      file: '01-attestation.jpg',
      sheets: [
        attestationForm(
          {
            member: father,
            memberFatherAr: 'الجيلالي بن عمر',
            cardNumber: '20881',
            decisionNumber: '1290/75',
            decisionDate: '1975-07-30',
            issued: '2025-02-18',
            delegationAr: 'الجديدة',
            delegationLat: 'El Jadida',
          },
          looks.ministry,
        ),
      ],
      damage: scan(0.6),
    },
    {
      file: '02-cnie.jpg',
      sheets: [
        identityCopy({
          ...family,
          holder: daughter,
          expiry: '2026-06-30',
          documentNumber: 'C81940326',
          addressAr,
          addressLat: 'Hay Essalam rue 11 n° 40 El Jadida',
        }),
      ],
      damage: scan(0.3),
    },
    {
      file: '03-naissance.jpg',
      sheets: [
        birthExtractArabic({
          ...family,
          holder: daughter,
          communeAr: 'الجديدة',
          communeLat: 'El Jadida',
          provinceAr: 'الجديدة',
          provinceLat: 'El Jadida',
          issued: '2025-11-20',
        }),
      ],
      damage: scan(-0.7),
    },
    {
      file: '04-livret.jpg',
      sheets: [
        familyBooklet({
          number: '40377',
          provinceAr: 'الجديدة',
          provinceLat: 'El Jadida',
          husband: father,
          wife: mother,
          child: daughter,
          rank: 2,
        }),
      ],
      damage: phone('cloth', 0.02),
    },
    {
      file: '05-non-emploi.jpg',
      sheets: [nonEmployment({ holder: daughter, addressAr, placeAr: 'الجديدة', signed: '2025-12-09' })],
      damage: scan(0.5),
    },
    {
      file: '06-plan.jpg',
      sheets: [
        planOf(daughter, [nursery], paid, {
          titleFr: 'Garderie de quartier',
          titleAr: 'حضانة الحي',
          sectorFr: 'Enseignement (préscolaire)',
          placeFr: 'El Jadida',
          preparedBy: 'La porteuse du projet',
          jobs: 2,
          date: '2026-10-01',
        }),
      ],
      damage: clean(65),
    },
    { file: '07-devis.jpg', sheets: [quote(nursery, looks.counter, '#355f6b')], damage: scan(-0.4) },
  ],
  expected: {
    outcome: 'incomplete',
    missing: [['cnie'], ['birth-extract', 'birth-full-copy'], ['non-employment']],
    reasons: [
      { rule: 'CARD_VALID', answer: 'no' },
      { rule: 'ACT_MAX_AGE_DAYS', answer: 'no' },
      { rule: 'NOT_EMPLOYED', answer: 'no' },
    ],
  },
};
