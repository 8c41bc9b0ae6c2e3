/**
 * Papers that a hand has changed: a name glued over the member's, a bank amount retyped, a quote that does not add up,
 * a PDF whose hidden text tells another sum, a PDF repainted by a later revision.
 */
import type { Dossier } from '../dossier.ts';
import { iceFrom } from '../numbers.ts';
import { birthExtractLedger } from '../papers/civil-status.ts';
import { familyBooklet } from '../papers/family.ts';
import { honourDeclaration, identityCopy } from '../papers/identity.ts';
import { attestationForm } from '../papers/member.ts';
import { bankAgreement, type Quote, quote } from '../papers/project.ts';
import type { Person } from '../person.ts';
import { looks } from '../sheet.ts';
import { clean, planOf, scan, stated } from './kit.ts';

const holderOfCard: Person = {
  sex: 'M',
  givenAr: 'عبد النبي',
  familyAr: 'المرابطي',
  givenLat: 'Abdennabi',
  familyLat: 'MRABTI',
  birth: '1927',
  placeAr: 'صفرو',
  placeLat: 'Sefrou',
};
const father: Person = {
  sex: 'M',
  givenAr: 'أحمد',
  familyAr: 'بنسالم',
  givenLat: 'Ahmed',
  familyLat: 'BENSALEM',
  birth: '1937',
  placeAr: 'مكناس',
  placeLat: 'Meknès',
  chainAr: 'أحمد بن عبد الرحمان',
  chainLat: 'Ahmed ben Abderrahmane',
};
const mother: Person = {
  sex: 'F',
  givenAr: 'لطيفة',
  familyAr: 'الشاوي',
  givenLat: 'Latifa',
  familyLat: 'CHAOUI',
  birth: '1948',
  placeAr: 'مكناس',
  placeLat: 'Meknès',
  chainAr: 'لطيفة بنت حميد',
  chainLat: 'Latifa bent Hamid',
};
const son: Person = {
  sex: 'M',
  givenAr: 'كريم',
  familyAr: 'بنسالم',
  givenLat: 'Karim',
  familyLat: 'BENSALEM',
  birth: '1976-11-08',
  placeAr: 'مكناس',
  placeLat: 'Meknès',
  cin: 'D482915',
  act: '905/1976',
};
const family = { father, mother };
const addressAr = 'حي الزيتونة زنقة 30 رقم 12 مكناس';
const benches: Quote = {
  supplier: 'Bois et Machines Saiss SARL',
  address: 'Quartier industriel Sidi Slimane — Meknès',
  ice: iceFrom('0023107490000'),
  number: 'BMS-2210',
  date: '2026-10-05',
  client: son,
  vat: 20,
  lines: [
    { what: 'Scie à ruban', quantity: 1, unit: 21000 },
    { what: 'Raboteuse dégauchisseuse', quantity: 1, unit: 24000 },
    { what: 'Etabli de menuisier', quantity: 2, unit: 2500 },
  ],
};
const tools: Quote = {
  supplier: 'Quincaillerie Ismailia',
  address: '3, rue Rouamzine — Meknès',
  ice: iceFrom('0028846020001'),
  number: '1077/26',
  date: '2026-10-06',
  client: son,
  vat: 20,
  lines: [
    { what: 'Outillage électroportatif', quantity: 5, unit: 3200 },
    { what: 'Aspirateur à copeaux', quantity: 1, unit: 9000 },
  ],
  // 25 000 + 5 000 is 30 000: nine thousand dirhams were added to the total and its words.
  printed: { ttc: 39000, words: 39000 },
};
const paid = { ownMAD: 14300, loanMAD: 55000, requestedMAD: 29700 };

export const tamperedPapers: Dossier = {
  name: 'tampered-papers',
  story: {
    ar: 'وثائق محرفة: اسم ملصق على الشهادة، مبلغ بنكي معدل، بيان أثمان لا يستقيم حسابه، وملفان إلكترونيان معدلان.',
    fr: "Pièces altérées : nom collé sur l'attestation, montant bancaire retouché, devis faux à l'addition, deux PDF modifiés.",
  },
  application: {
    applicant: stated(son),
    member: { fileNumber: '17344' },
    project: {
      title: 'Menuiserie',
      sector: 'artisanat',
      form: 'individual',
      valueMAD: 99000,
      ...paid,
      otherAid: [],
    },
    province: 'Meknès',
    submittedOn: '2026-11-02',
    earlierGrants: [],
  },
  register: [
    {
      memberNumber: '17344',
      nameAr: 'عبد النبي بن التهامي المرابطي',
      nameLat: 'Abdennabi ben Thami MRABTI',
      fatherAr: 'التهامي',
      birth: '1927',
      birthPlaceAr: 'صفرو',
      birthPlaceLat: 'Sefrou',
      sex: 'M',
    },
  ],
  papers: [
    {
      file: '01-attestation.jpg',
      sheets: [
        attestationForm({
          member: holderOfCard,
          nameStrip: 'أحمد بنسالم',
          memberFatherAr: 'التهامي بن العياشي',
          cardNumber: '17344',
          decisionNumber: '602/71',
          decisionDate: '1971-05-19',
          issued: '2026-07-08',
          delegationAr: 'مكناس',
          delegationLat: 'Meknès',
        }),
      ],
      damage: scan(0.4),
    },
    {
      file: '02-cnie.jpg',
      sheets: [
        identityCopy({
          ...family,
          holder: son,
          expiry: '2034-01-11',
          documentNumber: 'B60381275',
          addressAr,
          addressLat: 'Hay Zitoune rue 30 n° 12 Meknès',
        }),
      ],
      damage: scan(-0.5),
    },
    {
      file: '03-naissance.jpg',
      sheets: [
        birthExtractLedger({
          ...family,
          holder: son,
          communeAr: 'مكناس',
          communeLat: 'Meknès',
          provinceAr: 'مكناس',
          provinceLat: 'Meknès',
          issued: '2026-09-21',
        }),
      ],
      damage: scan(0.7, { grey: true }),
    },
    {
      file: '04-livret.jpg',
      sheets: [
        familyBooklet({
          number: '66014',
          provinceAr: 'مكناس',
          provinceLat: 'Meknès',
          husband: father,
          wife: mother,
          child: son,
          rank: 3,
        }),
      ],
      damage: scan(-0.3),
    },
    {
      file: '05-declaration.jpg',
      sheets: [honourDeclaration({ holder: son, addressAr, placeAr: 'مكناس', signed: '2026-10-15' })],
      damage: scan(0.5),
    },
    {
      file: '06-plan.pdf',
      sheets: [
        planOf(
          son,
          [benches, tools],
          { ...paid, requestedMAD: 9700 },
          {
            titleFr: 'Menuiserie',
            titleAr: 'ورشة نجارة',
            sectorFr: 'Artisanat (menuiserie)',
            placeFr: 'Meknès',
            preparedBy: 'Le porteur du projet',
            jobs: 3,
            date: '2026-10-19',
          },
        ),
      ],
      damage: clean(70),
      tricks: { repaint: { field: 'subsidyAsked', printed: '29 700,00', value: '29700.00' } },
    },
    {
      file: '07-devis.pdf',
      sheets: [quote(benches, looks.modern, '#5a4a1f')],
      damage: clean(70),
      tricks: {
        hiddenText: ['DEVIS BMS-2210', 'Total HT 85 000,00', 'TVA 17 000,00', 'Total TTC 102 000,00'],
      },
    },
    { file: '08-devis.jpg', sheets: [quote(tools, looks.townHall, '#333333')], damage: scan(0.3) },
    {
      file: '09-banque.jpg',
      sheets: [
        bankAgreement({
          bank: 'Banque des Deux Rives',
          branch: 'Meknès',
          reference: 'BDR-77120-26',
          date: '2026-10-20',
          client: son,
          amount: 15000,
          editedAmount: 55000,
          rate: 4.5,
          months: 48,
          purpose: 'Equipement de menuiserie',
        }),
      ],
      damage: scan(-0.6),
    },
  ],
  expected: {
    outcome: 'officer',
    missing: [],
    reasons: [{ rule: 'QUOTE_ARITHMETIC', answer: 'no' }],
    doubted: ['06-plan.pdf', '07-devis.pdf', '08-devis.jpg', '09-banque.jpg'],
  },
};
