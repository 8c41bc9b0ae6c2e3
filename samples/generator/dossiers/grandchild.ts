/** A member's grandson: the programme serves the second generation only, so an officer must see it named as such. */
import type { Dossier } from '../dossier.ts';
import { iceFrom } from '../numbers.ts';
import { birthExtractLedger } from '../papers/civil-status.ts';
import { familyBooklet, kinshipAttestation } from '../papers/family.ts';
import { honourDeclaration, identityCopy } from '../papers/identity.ts';
import { attestationForm } from '../papers/member.ts';
import { type Quote, quote } from '../papers/project.ts';
import type { Person } from '../person.ts';
import { looks } from '../sheet.ts';
import { clean, phone, planOf, scan, stated } from './kit.ts';

const grandfather: Person = {
  sex: 'M',
  givenAr: 'المكي',
  familyAr: 'الدرقاوي',
  givenLat: 'El Mekki',
  familyLat: 'DERKAOUI',
  birth: '1931',
  placeAr: 'وزان',
  placeLat: 'Ouezzane',
};
const father: Person = {
  sex: 'M',
  givenAr: 'رشيد',
  familyAr: 'الدرقاوي',
  givenLat: 'Rachid',
  familyLat: 'DERKAOUI',
  birth: '1966-01-30',
  placeAr: 'وزان',
  placeLat: 'Ouezzane',
  chainAr: 'رشيد بن المكي',
  chainLat: 'Rachid ben El Mekki',
};
const mother: Person = {
  sex: 'F',
  givenAr: 'حنان',
  familyAr: 'بوسلهام',
  givenLat: 'Hanane',
  familyLat: 'BOUSSELHAM',
  birth: '1972-10-05',
  placeAr: 'القنيطرة',
  placeLat: 'Kénitra',
  chainAr: 'حنان بنت عبد السلام',
  chainLat: 'Hanane bent Abdeslam',
};
const grandson: Person = {
  sex: 'M',
  givenAr: 'أنس',
  familyAr: 'الدرقاوي',
  givenLat: 'Anass',
  familyLat: 'DERKAOUI',
  birth: '1998-04-22',
  placeAr: 'القنيطرة',
  placeLat: 'Kénitra',
  cin: 'GA71385',
  act: '319/1998',
};
const family = { father, mother };
const addressAr = 'حي بئر الرامي رقم 144 القنيطرة';
const shop: Quote = {
  supplier: 'Froid et Rayonnages du Gharb',
  address: '7, rue du Port — Kénitra',
  ice: iceFrom('0021940560003'),
  number: 'FRG 118/26',
  date: '2026-06-22',
  client: grandson,
  vat: 20,
  lines: [
    { what: 'Vitrine réfrigérée', quantity: 1, unit: 17500 },
    { what: 'Rayonnage métallique', quantity: 10, unit: 1450 },
    { what: 'Caisse et balance', quantity: 1, unit: 8000 },
  ],
};
const paid = { ownMAD: 36000, loanMAD: 0, requestedMAD: 12000 };

export const grandchild: Dossier = {
  name: 'grandchild',
  story: {
    ar: 'حفيد مقاوم: الوثائق صحيحة لكن القرابة من الدرجة الثانية، يعرض الملف على موظف.',
    fr: "Petit-fils d'un résistant : pièces en ordre, mais parenté au second degré ; un agent décide.",
  },
  application: {
    applicant: stated(grandson),
    member: { fileNumber: '6018' },
    project: {
      title: 'Epicerie de quartier',
      sector: 'commerce',
      form: 'individual',
      valueMAD: 48000,
      ...paid,
      otherAid: [],
    },
    province: 'Kénitra',
    submittedOn: '2026-07-13',
    earlierGrants: [],
  },
  register: [
    {
      memberNumber: '6018',
      nameAr: 'المكي بن عبد السلام الدرقاوي',
      nameLat: 'El Mekki ben Abdeslam DERKAOUI',
      fatherAr: 'عبد السلام',
      birth: '1931',
      birthPlaceAr: 'وزان',
      birthPlaceLat: 'Ouezzane',
      sex: 'M',
    },
  ],
  papers: [
    {
      file: '01-attestation.jpg',
      sheets: [
        attestationForm({
          member: grandfather,
          memberFatherAr: 'عبد السلام',
          cardNumber: '6018',
          decisionNumber: '77/70',
          decisionDate: '1970-02-03',
          issued: '2026-04-14',
          delegationAr: 'القنيطرة',
          delegationLat: 'Kénitra',
        }),
      ],
      damage: scan(-0.6),
    },
    {
      file: '02-cnie.jpg',
      sheets: [
        identityCopy({
          ...family,
          holder: grandson,
          expiry: '2030-08-17',
          documentNumber: 'L93017462',
          addressAr,
          addressLat: 'Hay Bir Rami n° 144 Kénitra',
        }),
      ],
      damage: scan(0.4),
    },
    {
      file: '03-naissance.jpg',
      sheets: [
        birthExtractLedger({
          ...family,
          holder: grandson,
          communeAr: 'القنيطرة',
          communeLat: 'Kénitra',
          provinceAr: 'القنيطرة',
          provinceLat: 'Kénitra',
          issued: '2026-06-15',
        }),
      ],
      damage: phone('stone', 0.025),
    },
    {
      file: '04-livret.jpg',
      sheets: [
        familyBooklet({
          number: '58120',
          provinceAr: 'القنيطرة',
          provinceLat: 'Kénitra',
          husband: father,
          wife: mother,
          child: grandson,
          rank: 1,
        }),
      ],
      damage: scan(0.7),
    },
    {
      file: '05-parente.jpg',
      sheets: [
        kinshipAttestation({
          ...family,
          subject: grandson,
          relationAr: 'حفيد',
          relationFr: 'petit-fils',
          relative: grandfather,
          officeAr: 'باشوية القنيطرة',
          officeLat: 'Pachalik de Kénitra',
          issued: '2026-06-17',
        }),
      ],
      damage: scan(-0.3),
    },
    {
      file: '06-declaration.jpg',
      sheets: [
        honourDeclaration(
          { holder: grandson, addressAr, placeAr: 'القنيطرة', signed: '2026-07-01' },
          looks.townHall,
        ),
      ],
      damage: scan(0.6, { grey: true }),
    },
    {
      file: '07-plan.jpg',
      sheets: [
        planOf(grandson, [shop], paid, {
          titleFr: 'Epicerie de quartier',
          titleAr: 'بقالة الحي',
          sectorFr: 'Commerce',
          placeFr: 'Kénitra',
          preparedBy: 'Le porteur du projet',
          jobs: 1,
          date: '2026-07-02',
        }),
      ],
      damage: clean(65),
    },
    { file: '08-devis.jpg', sheets: [quote(shop, looks.modern, '#44306b')], damage: scan(0.2) },
  ],
  expected: {
    outcome: 'officer',
    missing: [],
    reasons: [{ rule: 'BENEFICIARY_DEGREE', answer: 'no' }],
  },
};
