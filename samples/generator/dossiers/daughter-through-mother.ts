/** A daughter whose mother, not father, is the recognised member; the mother is alive. */
import type { Dossier } from '../dossier.ts';
import { iceFrom } from '../numbers.ts';
import { birthFullCopy } from '../papers/civil-status.ts';
import { familyBooklet } from '../papers/family.ts';
import { honourDeclaration, identitySides, residenceCertificate } from '../papers/identity.ts';
import { attestationSentence } from '../papers/member.ts';
import { type Quote, quote } from '../papers/project.ts';
import type { Person } from '../person.ts';
import { looks } from '../sheet.ts';
import { phone, planOf, scan, stated } from './kit.ts';

const father: Person = {
  sex: 'M',
  givenAr: 'صالح',
  familyAr: 'الزيراوي',
  givenLat: 'Salah',
  familyLat: 'ZIRAOUI',
  birth: '1934',
  placeAr: 'دمنات',
  placeLat: 'Demnate',
  chainAr: 'صالح بن الجيلالي',
  chainLat: 'Salah ben Jilali',
  tradeAr: 'نجار',
};
const mother: Person = {
  sex: 'F',
  givenAr: 'رقية',
  familyAr: 'أبركاوي',
  givenLat: 'Rkia',
  familyLat: 'ABERKAOUI',
  birth: '1938',
  placeAr: 'أزيلال',
  placeLat: 'Azilal',
  cin: 'I204518',
  chainAr: 'رقية بنت حمو أبركاوي',
  chainLat: 'Rkia bent Hammou Aberkaoui',
};
const daughter: Person = {
  sex: 'F',
  givenAr: 'نعيمة',
  familyAr: 'الزيراوي',
  givenLat: 'Naima',
  familyLat: 'ZIRAOUI',
  birth: '1971-02-14',
  placeAr: 'أزيلال',
  placeLat: 'Azilal',
  cin: 'I318264',
  act: '87/1971',
};
const family = { father, mother };
const addressAr = 'حي المسيرة زنقة 9 رقم 3 أزيلال';
const looms: Quote = {
  supplier: 'Comptoir Tissage Beni Mellal',
  address: '48, avenue des Artisans — Béni Mellal',
  ice: iceFrom('0017350940001'),
  number: '2026/0063',
  date: '2026-04-07',
  client: daughter,
  vat: 20,
  lines: [
    { what: 'Métier à tisser haute lisse', quantity: 3, unit: 6500 },
    { what: 'Ourdissoir bois', quantity: 1, unit: 8000 },
    { what: 'Laine cardée (kg)', quantity: 150, unit: 120 },
    { what: 'Cuve de teinture', quantity: 1, unit: 4500 },
  ],
};
const paid = { ownMAD: 42000, loanMAD: 0, requestedMAD: 18000 };

export const daughterThroughMother: Dossier = {
  name: 'daughter-through-mother',
  story: {
    ar: 'ابنة مقاومة على قيد الحياة؛ تثبت البنوة عن طريق الأم، مشروع نسيج الزربية.',
    fr: 'Fille d’une résistante vivante : la filiation passe par la mère. Projet de tissage.',
  },
  application: {
    applicant: stated(daughter),
    member: { fileNumber: '31907' },
    project: {
      title: 'Atelier de tapis',
      sector: 'artisanat',
      form: 'individual',
      valueMAD: 60000,
      ...paid,
      otherAid: [],
    },
    province: 'Azilal',
    submittedOn: '2026-05-04',
    earlierGrants: [],
  },
  register: [
    {
      memberNumber: '31907',
      nameAr: 'رقية بنت حمو أبركاوي',
      nameLat: 'Rkia bent Hammou ABERKAOUI',
      fatherAr: 'حمو',
      birth: '1938',
      birthPlaceAr: 'أزيلال',
      birthPlaceLat: 'Azilal',
      sex: 'F',
      cin: 'I204518',
    },
  ],
  papers: [
    {
      file: '01-attestation.jpg',
      sheets: [
        attestationSentence({
          member: mother,
          memberFatherAr: 'حمو بن إدريس',
          cardNumber: '31907',
          decisionNumber: '904/71',
          decisionDate: '1971-11-23',
          issued: '2026-01-15',
          delegationAr: 'بني ملال',
          delegationLat: 'Béni Mellal',
        }),
      ],
      damage: scan(-0.6),
    },
    {
      file: '02-cnie.pdf',
      sheets: identitySides({
        ...family,
        holder: daughter,
        expiry: '2033-09-20',
        documentNumber: 'R50293847',
        addressAr,
        addressLat: 'Hay Al Massira rue 9 n° 3 Azilal',
      }),
      damage: { ...scan(0.4), dpi: 240 },
    },
    {
      file: '03-naissance.jpg',
      sheets: [
        birthFullCopy(
          {
            ...family,
            holder: daughter,
            communeAr: 'أزيلال',
            communeLat: 'Azilal',
            provinceAr: 'أزيلال',
            provinceLat: 'Azilal',
            issued: '2026-04-02',
            basis: { kind: 'declaration', by: 'والدها', age: 37 },
          },
          looks.townHall,
        ),
      ],
      damage: phone('stone', 0.02),
    },
    {
      file: '04-livret.jpg',
      sheets: [
        familyBooklet({
          number: '11893',
          provinceAr: 'أزيلال',
          provinceLat: 'Azilal',
          husband: father,
          wife: mother,
          child: daughter,
          rank: 2,
        }),
      ],
      damage: scan(0.5),
    },
    {
      file: '05-declaration.jpg',
      sheets: [honourDeclaration({ holder: daughter, addressAr, placeAr: 'أزيلال', signed: '2026-04-29' })],
      damage: scan(-0.3),
    },
    {
      file: '05-residence.jpg',
      sheets: [
        residenceCertificate({
          holder: daughter,
          addressAr,
          addressLat: 'Hay Al Massira rue 9 n° 3 Azilal',
          provinceAr: 'أزيلال',
          issued: '2026-04-09',
        }),
      ],
      damage: scan(-0.9, { grey: true }),
    },
    {
      file: '06-plan.jpg',
      sheets: [
        planOf(daughter, [looms], paid, {
          titleFr: 'Atelier de tapis',
          titleAr: 'ورشة الزرابي',
          sectorFr: 'Artisanat (tissage)',
          placeFr: 'Azilal',
          preparedBy: 'La porteuse du projet',
          jobs: 2,
          date: '2026-04-20',
        }),
      ],
      damage: scan(0.8, { grey: true }),
    },
    { file: '07-devis.jpg', sheets: [quote(looms, looks.modern, '#6b3a21')], damage: phone('cloth', 0.02) },
  ],
  expected: {
    outcome: 'eligible',
    missing: [],
    reasons: [
      { rule: 'BENEFICIARY_DEGREE', answer: 'yes' },
      { rule: 'QUALITY_CHECK', answer: 'yes' },
      { rule: 'FUNDING_CONSISTENCY', answer: 'yes' },
    ],
  },
};
