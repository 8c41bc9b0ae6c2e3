/** A member's son with every paper in order: the dossier that should come out eligible without an officer. */
import type { Dossier } from '../dossier.ts';
import { iceFrom, ribFrom } from '../numbers.ts';
import { birthFullCopy } from '../papers/civil-status.ts';
import { deathExtract, heirsDeed } from '../papers/death.ts';
import { familyBooklet } from '../papers/family.ts';
import { identityCopy, nonEmployment } from '../papers/identity.ts';
import { attestationForm } from '../papers/member.ts';
import { accountDetails, bankAgreement, type Quote, quote } from '../papers/project.ts';
import type { Person } from '../person.ts';
import { clean, phone, planOf, scan, stated } from './kit.ts';

const father: Person = {
  sex: 'M',
  givenAr: 'لحسن',
  familyAr: 'أوعزيز',
  givenLat: 'Lahcen',
  familyLat: 'OUAZIZ',
  birth: '1929',
  placeAr: 'تودغى',
  placeLat: 'Todgha',
  chainAr: 'لحسن بن ابراهيم',
  chainLat: 'Lahcen ben Brahim',
  tradeAr: 'فلاح',
};
const mother: Person = {
  sex: 'F',
  givenAr: 'عائشة',
  familyAr: 'الناصري',
  givenLat: 'Aicha',
  familyLat: 'NACIRI',
  birth: '1941',
  placeAr: 'تنغير',
  placeLat: 'Tinghir',
  chainAr: 'عائشة بنت موحى',
  chainLat: 'Aicha bent Moha',
};
const son: Person = {
  sex: 'M',
  givenAr: 'ياسين',
  familyAr: 'أوعزيز',
  givenLat: 'Yassine',
  familyLat: 'OUAZIZ',
  birth: '1974-08-27',
  placeAr: 'تنغير',
  placeLat: 'Tinghir',
  cin: 'PA84217',
  act: '218/1974',
};
const grandparents: [Person, Person] = [
  { ...father, givenAr: 'ابراهيم', chainAr: 'ابراهيم بن سعيد', chainLat: 'Brahim ben Said' },
  { ...mother, givenAr: 'فاضمة', chainAr: 'فاضمة بنت علي', chainLat: 'Fadma bent Ali' },
];
const addressAr = 'حي افانور زنقة 4 رقم 17 تنغير';
const bees: Quote = {
  supplier: 'Atlas Apiculture SARL',
  address: 'Zone artisanale, lot 12 — Errachidia',
  ice: iceFrom('0024817630000'),
  number: 'DV-2026-0117',
  date: '2026-02-19',
  client: son,
  vat: 20,
  lines: [
    { what: 'Ruche Dadant complète', quantity: 40, unit: 900 },
    { what: 'Extracteur inox 9 cadres', quantity: 1, unit: 18000 },
    { what: 'Maturateur 100 kg', quantity: 4, unit: 2500 },
    { what: 'Tenue de protection', quantity: 4, unit: 500 },
    { what: 'Remorque légère', quantity: 1, unit: 14000 },
  ],
};
const paid = { ownMAD: 19200, loanMAD: 48000, requestedMAD: 28800 };
const family = { father, mother };
const office = { communeAr: 'تنغير', communeLat: 'Tinghir', provinceAr: 'تنغير', provinceLat: 'Tinghir' };

export const sonComplete: Dossier = {
  name: 'son-complete',
  story: {
    ar: 'ابن مقاوم متوفى، مشروع فردي لتربية النحل، جميع الوثائق متوفرة ومتطابقة.',
    fr: "Fils d'un résistant décédé, projet individuel d'apiculture, toutes les pièces présentes et concordantes.",
  },
  application: {
    applicant: stated(son),
    member: { fileNumber: '48213' },
    project: {
      title: 'Rucher de la Todgha',
      sector: 'agriculture',
      form: 'individual',
      valueMAD: 96000,
      ...paid,
      otherAid: [],
    },
    province: 'Tinghir',
    submittedOn: '2026-03-16',
    earlierGrants: [],
  },
  register: [
    {
      memberNumber: '48213',
      nameAr: 'لحسن بن ابراهيم أوعزيز',
      nameLat: 'Lahcen ben Brahim OUAZIZ',
      fatherAr: 'ابراهيم',
      birth: '1929',
      death: '2009-11-02',
      birthPlaceAr: 'تودغى',
      birthPlaceLat: 'Todgha',
      sex: 'M',
    },
  ],
  papers: [
    {
      file: '01-attestation.jpg',
      sheets: [
        attestationForm({
          member: father,
          memberFatherAr: 'ابراهيم بن سعيد',
          cardNumber: '48213',
          decisionNumber: '2187/70',
          decisionDate: '1970-06-12',
          issued: '2025-12-03',
          delegationAr: 'الرشيدية',
          delegationLat: 'Errachidia',
        }),
      ],
      damage: scan(0.7, { grey: true }),
    },
    {
      file: '02-cnie.jpg',
      sheets: [
        identityCopy({
          ...family,
          holder: son,
          expiry: '2031-05-14',
          documentNumber: 'K40718265',
          addressAr,
          addressLat: 'Hay Afanour rue 4 n° 17 Tinghir',
        }),
      ],
      damage: scan(-0.5),
    },
    {
      file: '03-naissance.jpg',
      sheets: [
        birthFullCopy({
          ...family,
          ...office,
          holder: son,
          issued: '2026-02-11',
          basis: { kind: 'declaration', by: 'والده', age: 45 },
        }),
      ],
      damage: scan(0.4),
    },
    {
      file: '04-livret.jpg',
      sheets: [
        familyBooklet({
          number: '30461',
          provinceAr: 'تنغير',
          provinceLat: 'Tinghir',
          husband: father,
          wife: mother,
          child: son,
          rank: 3,
        }),
      ],
      damage: phone('wood', 0.025),
    },
    {
      file: '05-deces.jpg',
      sheets: [
        deathExtract({
          holder: father,
          father: grandparents[0],
          mother: grandparents[1],
          died: '2009-11-02',
          placeAr: 'تنغير',
          placeLat: 'Tinghir',
          number: '61/2009',
          issued: '2026-02-11',
        }),
      ],
      damage: scan(-0.8, { folds: [0.5] }),
    },
    {
      file: '05-heritiers.jpg',
      sheets: [
        heirsDeed({
          deceased: father,
          died: '2009-11-02',
          heirs: [
            { relation: 'زوجته', name: 'عائشة الناصري' },
            { relation: 'وابنه', name: 'مبارك أوعزيز' },
            { relation: 'وابنته', name: 'حبيبة أوعزيز' },
            { relation: 'وابنه', name: 'ياسين أوعزيز' },
          ],
          number: '274',
          page: '181',
          register: '33',
          court: 'ورزازات',
          date: '2010-01-19',
        }),
      ],
      damage: scan(0.5, { folds: [0.33, 0.66] }),
    },
    {
      file: '06-non-emploi.jpg',
      sheets: [nonEmployment({ holder: son, addressAr, placeAr: 'تودغى', signed: '2026-02-24' })],
      damage: scan(0.3, { grey: true }),
    },
    {
      file: '07-plan.pdf',
      sheets: [
        planOf(son, [bees], paid, {
          titleFr: 'Rucher de la Todgha',
          titleAr: 'منحل تودغى',
          sectorFr: 'Agriculture (apiculture)',
          placeFr: 'Tinghir',
          preparedBy: 'ANAPEC Errachidia',
          jobs: 3,
          date: '2026-02-26',
        }),
      ],
      damage: clean(70),
    },
    { file: '08-devis.png', sheets: [quote(bees)], damage: clean() },
    {
      file: '09-banque.jpg',
      sheets: [
        bankAgreement({
          bank: 'Crédit du Draa',
          branch: 'Tinghir',
          reference: 'CD/2026/00418',
          date: '2026-03-02',
          client: son,
          amount: 48000,
          rate: 2,
          months: 60,
          purpose: 'Achat de matériel apicole',
        }),
      ],
      damage: scan(0.6),
    },
    {
      file: '10-rib.jpg',
      sheets: [
        accountDetails({
          bank: 'Crédit du Draa',
          branch: 'Tinghir',
          holder: 'Yassine OUAZIZ',
          rib: ribFrom('2257800041200367001529'),
          issued: '2026-03-02',
        }),
      ],
      damage: clean(60),
    },
  ],
  expected: {
    outcome: 'eligible',
    missing: [],
    reasons: [
      { rule: 'BENEFICIARY_DEGREE', answer: 'yes' },
      { rule: 'QUALITY_CHECK', answer: 'yes' },
      { rule: 'FUNDING_CONSISTENCY', answer: 'yes' },
      { rule: 'SUBSIDY_RATE_MAX', answer: 'yes' },
    ],
  },
};
