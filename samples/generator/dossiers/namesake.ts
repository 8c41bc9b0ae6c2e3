/** The member has the father's very name, but another birth year, place and a death before the applicant's birth. */
import type { Dossier } from '../dossier.ts';
import { iceFrom } from '../numbers.ts';
import { birthFullCopy } from '../papers/civil-status.ts';
import { familyBooklet } from '../papers/family.ts';
import { honourDeclaration, identityCopy } from '../papers/identity.ts';
import { attestationSentence } from '../papers/member.ts';
import { type Quote, quote } from '../papers/project.ts';
import type { Person } from '../person.ts';
import { looks } from '../sheet.ts';
import { clean, planOf, scan, stated } from './kit.ts';

const member: Person = {
  sex: 'M',
  givenAr: 'محمد',
  familyAr: 'أمزيان',
  givenLat: 'Mohamed',
  familyLat: 'AMEZIANE',
  birth: '1919',
  placeAr: 'أجدير',
  placeLat: 'Ajdir',
};
const father: Person = {
  ...member,
  birth: '1938-07-11',
  placeAr: 'زايو',
  placeLat: 'Zaio',
  chainAr: 'محمد بن علي',
  chainLat: 'Mohamed ben Ali',
  tradeAr: 'بناء',
};
const mother: Person = {
  sex: 'F',
  givenAr: 'يامنة',
  familyAr: 'بوطيب',
  givenLat: 'Yamna',
  familyLat: 'BOUTAYEB',
  birth: '1946',
  placeAr: 'الناظور',
  placeLat: 'Nador',
  chainAr: 'يامنة بنت شعيب',
  chainLat: 'Yamna bent Chouaib',
};
const son: Person = {
  sex: 'M',
  givenAr: 'سعيد',
  familyAr: 'أمزيان',
  givenLat: 'Said',
  familyLat: 'AMEZIANE',
  birth: '1973-09-03',
  placeAr: 'الناظور',
  placeLat: 'Nador',
  cin: 'S260194',
  act: '711/1973',
};
const family = { father, mother };
const addressAr = 'حي المطار زنقة 22 رقم 5 الناظور';
const sewing: Quote = {
  supplier: 'Machines Couture Oriental',
  address: '15, boulevard de la Corniche — Nador',
  ice: iceFrom('0019026740000'),
  number: 'MCO-0452',
  date: '2026-08-10',
  client: son,
  vat: 20,
  lines: [
    { what: 'Machine à coudre industrielle', quantity: 4, unit: 6750 },
    { what: 'Surjeteuse 5 fils', quantity: 2, unit: 5500 },
    { what: 'Table de coupe', quantity: 1, unit: 7000 },
  ],
};
const paid = { ownMAD: 40000, loanMAD: 0, requestedMAD: 14000 };

export const namesake: Dossier = {
  name: 'namesake',
  story: {
    ar: 'المقاوم يحمل اسم والد صاحب الطلب لكنه شخص آخر: سنة ومكان ازدياد مختلفان ووفاة سابقة لولادة الابن.',
    fr: "Le résistant porte le nom du père, mais c'est un autre homme : année et lieu de naissance différents, décès avant la naissance du demandeur.",
  },
  application: {
    applicant: stated(son),
    member: { fileNumber: '12655' },
    project: {
      title: 'Atelier de couture',
      sector: 'services',
      form: 'individual',
      valueMAD: 54000,
      ...paid,
      otherAid: [],
    },
    province: 'Nador',
    submittedOn: '2026-09-07',
    earlierGrants: [],
  },
  register: [
    {
      memberNumber: '12655',
      nameAr: 'محمد بن علي أمزيان',
      nameLat: 'Mohamed ben Ali AMEZIANE',
      fatherAr: 'علي',
      birth: '1919',
      death: '1966-03-04',
      birthPlaceAr: 'أجدير',
      birthPlaceLat: 'Ajdir',
      sex: 'M',
    },
  ],
  papers: [
    {
      file: '01-attestation.jpg',
      sheets: [
        attestationSentence(
          {
            member,
            memberFatherAr: 'علي بن حدو',
            cardNumber: '12655',
            decisionNumber: '418/60',
            decisionDate: '1960-12-05',
            issued: '2026-06-02',
            delegationAr: 'الناظور',
            delegationLat: 'Nador',
          },
          looks.townHall,
        ),
      ],
      damage: scan(0.5),
    },
    {
      file: '02-cnie.jpg',
      sheets: [
        identityCopy({
          ...family,
          holder: son,
          expiry: '2032-02-28',
          documentNumber: 'H27581904',
          addressAr,
          addressLat: 'Hay Al Matar rue 22 n° 5 Nador',
        }),
      ],
      damage: scan(-0.8, { grey: true }),
    },
    {
      file: '03-naissance.jpg',
      sheets: [
        birthFullCopy({
          ...family,
          holder: son,
          communeAr: 'الناظور',
          communeLat: 'Nador',
          provinceAr: 'الناظور',
          provinceLat: 'Nador',
          issued: '2026-08-04',
          basis: { kind: 'judgment', number: '1182', court: 'الناظور', on: '1979-10-18' },
        }),
      ],
      damage: scan(0.6),
    },
    {
      file: '04-livret.jpg',
      sheets: [
        familyBooklet({
          number: '22095',
          provinceAr: 'الناظور',
          provinceLat: 'Nador',
          husband: father,
          wife: mother,
          child: son,
          rank: 5,
        }),
      ],
      damage: scan(-0.4, { folds: [0.5] }),
    },
    {
      file: '05-declaration.jpg',
      sheets: [
        honourDeclaration(
          { holder: son, addressAr, placeAr: 'الناظور', signed: '2026-08-20' },
          looks.village,
        ),
      ],
      damage: scan(0.3),
    },
    {
      file: '06-plan.jpg',
      sheets: [
        planOf(son, [sewing], paid, {
          titleFr: 'Atelier de couture',
          titleAr: 'ورشة الخياطة',
          sectorFr: 'Services (couture)',
          placeFr: 'Nador',
          preparedBy: 'ANAPEC Nador',
          jobs: 4,
          date: '2026-08-25',
        }),
      ],
      damage: scan(0.5),
    },
    { file: '07-devis.png', sheets: [quote(sewing, looks.townHall, '#7a2f3b')], damage: clean() },
  ],
  expected: {
    outcome: 'officer',
    missing: [],
    reasons: [],
  },
};
