/** A cooperative of five members presided by a member's daughter. */
import type { Dossier } from '../dossier.ts';
import { iceFrom, ribFrom } from '../numbers.ts';
import { birthExtractLedger } from '../papers/civil-status.ts';
import { type Cooperative, registrationCertificate, statutes } from '../papers/cooperative.ts';
import { familyBooklet } from '../papers/family.ts';
import { identityCopy, nonEmployment } from '../papers/identity.ts';
import { attestationForm } from '../papers/member.ts';
import { accountDetails, type Quote, quote } from '../papers/project.ts';
import type { Person } from '../person.ts';
import { fullAr } from '../person.ts';
import { looks } from '../sheet.ts';
import { clean, phone, planOf, scan, stated } from './kit.ts';

const father: Person = {
  sex: 'M',
  givenAr: 'عبد القادر',
  familyAr: 'المسكيني',
  givenLat: 'Abdelkader',
  familyLat: 'MESKINI',
  birth: '1936',
  placeAr: 'خنيفرة',
  placeLat: 'Khénifra',
  cin: 'V40617',
  chainAr: 'عبد القادر بن العربي المسكيني',
  chainLat: 'Abdelkader ben Larbi Meskini',
};
const mother: Person = {
  sex: 'F',
  givenAr: 'زهرة',
  familyAr: 'أمهاوش',
  givenLat: 'Zahra',
  familyLat: 'AMHAOUCH',
  birth: '1947',
  placeAr: 'مريرت',
  placeLat: "M'rirt",
  chainAr: 'زهرة بنت باسو',
  chainLat: 'Zahra bent Basso',
};
const president: Person = {
  sex: 'F',
  givenAr: 'خديجة',
  familyAr: 'المسكيني',
  givenLat: 'Khadija',
  familyLat: 'MESKINI',
  birth: '1979-05-09',
  placeAr: 'خنيفرة',
  placeLat: 'Khénifra',
  cin: 'V187320',
  act: '402/1979',
};
const family = { father, mother };
const addressAr = 'حي أساكا رقم 28 خنيفرة';
const dairy: Quote = {
  supplier: 'Laiterie Equip Maroc SARL',
  address: 'Route de Meknès, km 2 — Khénifra',
  ice: iceFrom('0030591780002'),
  number: 'LE-260218',
  date: '2026-05-18',
  client: president,
  vat: 20,
  lines: [
    { what: 'Tank à lait 500 litres', quantity: 1, unit: 38000 },
    { what: 'Machine à traire mobile', quantity: 2, unit: 12500 },
    { what: 'Pasteurisateur 100 litres', quantity: 1, unit: 27000 },
    { what: 'Bidon inox 40 litres', quantity: 20, unit: 500 },
  ],
};
const coop: Cooperative = {
  nameAr: 'تعاونية أزهار الأطلس',
  nameLat: 'COOPERATIVE AZHAR AL ATLAS',
  registrationNumber: '214/2025',
  registrationDate: '2025-10-08',
  courtAr: 'خنيفرة',
  courtLat: 'Khénifra',
  president,
  members: [
    { name: fullAr(president), cin: president.cin!, parts: 40 },
    { name: 'فاطمة أوعسو', cin: 'V203144', parts: 20 },
    { name: 'إدريس بوعبيد', cin: 'V165902', parts: 20 },
    { name: 'يامنة الحسناوي', cin: 'V190087', parts: 20 },
    { name: 'موحى أيت سعيد', cin: 'V154476', parts: 20 },
  ],
  capital: 12000,
  partValue: 100,
  seatAr: 'دوار أيت بوحدو جماعة أكلمام خنيفرة',
  issued: '2026-05-06',
};
const paid = { ownMAD: 90000, loanMAD: 0, requestedMAD: 30000 };

export const cooperative: Dossier = {
  name: 'cooperative',
  story: {
    ar: 'تعاونية حليب من خمسة أعضاء ترأسها ابنة مقاوم على قيد الحياة.',
    fr: "Coopérative laitière de cinq membres présidée par la fille d'un résistant vivant.",
  },
  application: {
    applicant: stated(president),
    member: { fileNumber: '5722' },
    project: {
      title: 'Collecte et pasteurisation du lait',
      sector: 'agriculture',
      form: 'cooperative',
      valueMAD: 120000,
      ...paid,
      otherAid: [],
    },
    province: 'Khénifra',
    submittedOn: '2026-06-08',
    earlierGrants: [],
  },
  register: [
    {
      memberNumber: '5722',
      nameAr: 'عبد القادر بن العربي المسكيني',
      nameLat: 'Abdelkader ben Larbi MESKINI',
      fatherAr: 'العربي',
      birth: '1936',
      birthPlaceAr: 'خنيفرة',
      birthPlaceLat: 'Khénifra',
      sex: 'M',
      cin: 'V40617',
    },
  ],
  papers: [
    {
      file: '01-attestation.jpg',
      sheets: [
        attestationForm(
          {
            member: father,
            memberFatherAr: 'العربي بن عبد الله',
            cardNumber: '5722',
            decisionNumber: '310/59',
            decisionDate: '1959-09-17',
            issued: '2026-03-30',
            delegationAr: 'خنيفرة',
            delegationLat: 'Khénifra',
          },
          looks.rural,
        ),
      ],
      damage: phone('wood', 0.02),
    },
    {
      file: '02-cnie.jpg',
      sheets: [
        identityCopy({
          ...family,
          holder: president,
          expiry: '2029-12-01',
          documentNumber: 'T18364027',
          addressAr,
          addressLat: 'Hay Assaka n° 28 Khénifra',
        }),
      ],
      damage: scan(0.9),
    },
    {
      file: '03-naissance.jpg',
      sheets: [
        birthExtractLedger({
          ...family,
          holder: president,
          communeAr: 'خنيفرة',
          communeLat: 'Khénifra',
          provinceAr: 'خنيفرة',
          provinceLat: 'Khénifra',
          issued: '2026-05-11',
        }),
      ],
      damage: scan(-0.4),
    },
    {
      file: '04-livret.jpg',
      sheets: [
        familyBooklet({
          number: '7742',
          provinceAr: 'خنيفرة',
          provinceLat: 'Khénifra',
          husband: father,
          wife: mother,
          child: president,
          rank: 4,
        }),
      ],
      damage: scan(0.5, { grey: true }),
    },
    {
      file: '05-non-emploi.jpg',
      sheets: [
        nonEmployment(
          { holder: president, addressAr, placeAr: 'أكلمام', signed: '2026-05-20' },
          looks.counter,
        ),
      ],
      damage: scan(-0.7),
    },
    {
      file: '06-plan.jpg',
      sheets: [
        planOf(president, [dairy], paid, {
          titleFr: 'Collecte et pasteurisation du lait',
          titleAr: 'جمع الحليب وتعقيمه',
          sectorFr: 'Agriculture (lait)',
          placeFr: 'Khénifra',
          preparedBy: 'ODCO Meknès',
          jobs: 5,
          date: '2026-05-25',
        }),
      ],
      damage: clean(70),
    },
    { file: '07-devis.jpg', sheets: [quote(dairy, looks.townHall, '#2c5a34')], damage: scan(0.3) },
    {
      file: '08-rib.png',
      sheets: [
        accountDetails({
          bank: 'Banque des Deux Rives',
          branch: 'Khénifra',
          holder: coop.nameLat,
          rib: ribFrom('1454220211187430070012'),
          issued: '2026-05-27',
        }),
      ],
      damage: clean(),
    },
    { file: '09-immatriculation.jpg', sheets: [registrationCertificate(coop)], damage: scan(0.6) },
    { file: '10-statuts.jpg', sheets: [statutes(coop)], damage: scan(-0.5) },
  ],
  expected: {
    outcome: 'eligible',
    missing: [],
    reasons: [
      { rule: 'BENEFICIARY_DEGREE', answer: 'yes' },
      { rule: 'COOP_REGISTERED', answer: 'yes' },
      { rule: 'COOP_MEMBERS', answer: 'yes' },
      { rule: 'COOP_CAPITAL', answer: 'yes' },
    ],
  },
};
