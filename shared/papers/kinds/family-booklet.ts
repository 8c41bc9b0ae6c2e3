import { inOrder, sameDate, sameName } from '../checks.ts';
import type { Field, Paper } from '../paper.ts';
import {
  actLabels,
  birthDateLabels,
  birthPlaceLabels,
  civilOffice,
  familyLabels,
  givenLabels,
  wordsLabels,
} from './shared-fields.ts';

const people = {
  husband: { ar: 'الزوج', fr: "l'époux" },
  wife: { ar: 'الزوجة', fr: "l'épouse" },
  child: { ar: 'الولد', fr: "l'enfant" },
} as const;

/** The same six labels come again for husband, wife and child. */
function personFields(who: keyof typeof people): Record<string, Field> {
  const { ar, fr } = people[who];
  const section = who;
  return {
    [`${who}GivenAr`]: {
      kind: 'nameAr',
      name: { ar: `الاسم الشخصي (${ar})`, fr: `Prénom de ${fr} (ar)` },
      labels: givenLabels,
      section,
    },
    [`${who}FamilyAr`]: {
      kind: 'nameAr',
      name: { ar: `الاسم العائلي (${ar})`, fr: `Nom de ${fr} (ar)` },
      labels: familyLabels,
      section,
    },
    [`${who}GivenLat`]: {
      kind: 'nameLat',
      name: { ar: `الاسم الشخصي باللاتينية (${ar})`, fr: `Prénom de ${fr}` },
      labels: givenLabels,
      section,
    },
    [`${who}FamilyLat`]: {
      kind: 'nameLat',
      name: { ar: `الاسم العائلي باللاتينية (${ar})`, fr: `Nom de ${fr}` },
      labels: familyLabels,
      section,
    },
    [`${who}BirthDate`]: {
      kind: 'date',
      name: { ar: `تاريخ الازدياد (${ar})`, fr: `Date de naissance de ${fr}` },
      labels: birthDateLabels,
      section,
    },
    [`${who}PlaceAr`]: {
      kind: 'placeAr',
      name: { ar: `مكان الازدياد (${ar})`, fr: `Lieu de naissance de ${fr} (ar)` },
      labels: birthPlaceLabels,
      section,
    },
  };
}

export const familyBooklet: Paper = {
  type: 'family-booklet',
  name: { ar: 'دفتر الحالة المدنية', fr: "Livret d'état civil" },
  issuer: civilOffice,
  evidence: {
    titles: {
      ar: ['دفتر الحالة المدنية', 'الدفتر العائلي', 'دفتر عائلي'],
      fr: ["LIVRET D'ETAT CIVIL", 'LIVRET DE FAMILLE', 'Livret familial'],
    },
    words: {
      ar: ['الزوج', 'الزوجة', 'الولد الأول', 'الولد الثاني', 'الولد', 'عمالة أو إقليم'],
      fr: ["L'EPOUX", "L'EPOUSE", 'ENFANT', 'Livret n°'],
    },
    never: {
      ar: ['نسخة موجزة', 'عقد الزواج', 'رسم الزواج'],
      fr: ["Extrait d'acte", 'acte de mariage', 'Certificat'],
    },
  },
  sections: {
    husband: {
      marks: {
        ar: ['الزوج', 'معلومات الزوج', 'رب الأسرة', 'الأب'],
        fr: ["L'EPOUX", 'EPOUX', 'MARI', 'Le mari'],
      },
      reach: 'header',
    },
    wife: {
      marks: {
        ar: ['الزوجة', 'الزوجة الأولى', 'الزوجة الثانية', 'الأم'],
        fr: ["L'EPOUSE", 'EPOUSE', '1ère EPOUSE'],
      },
      reach: 'header',
    },
    child: {
      marks: {
        ar: [
          'الولد',
          'الولد الأول',
          'الولد الثاني',
          'الولد الثالث',
          'الولد الرابع',
          'الولد الخامس',
          'الولد السادس',
          'الابن',
          'البنت',
          'الأولاد',
          'الأبناء',
          'الابن الأول',
          'البنت الأولى',
          'الطفل',
        ],
        fr: [
          'ENFANT',
          '1er ENFANT',
          'Premier enfant',
          '2ème ENFANT',
          '3ème ENFANT',
          '4ème ENFANT',
          '5ème ENFANT',
          '6ème ENFANT',
          'ENFANTS',
        ],
      },
      reach: 'header',
    },
  },
  fields: {
    bookletNumber: {
      kind: 'number',
      name: { ar: 'رقم الدفتر', fr: 'N° du livret' },
      labels: {
        ar: ['رقم الدفتر', 'دفتر رقم', 'الدفتر العائلي رقم', 'دفتر الحالة المدنية رقم'],
        fr: ['Livret n°', 'N° du livret', 'Livret numéro', 'N° livret'],
      },
    },
    provinceAr: {
      kind: 'placeAr',
      name: { ar: 'العمالة أو الإقليم', fr: 'Province ou préfecture (ar)' },
      labels: { ar: ['عمالة أو إقليم', 'إقليم', 'عمالة', 'العمالة أو الإقليم'] },
    },
    ...personFields('husband'),
    ...personFields('wife'),
    ...personFields('child'),
    childBirthDateWordsAr: {
      kind: 'dateWordsAr',
      name: { ar: 'تاريخ ازدياد الولد بالحروف', fr: "Date de naissance de l'enfant en lettres (ar)" },
      labels: wordsLabels,
      section: 'child',
    },
    childActNumber: {
      kind: 'actNumber',
      name: { ar: 'رقم رسم ولادة الولد', fr: "N° de l'acte de l'enfant" },
      labels: actLabels,
      section: 'child',
      place: [{ relation: 'shape' }],
    },
  },
  checks: [
    sameDate('childBirthDate', 'childBirthDateWordsAr'),
    inOrder('husband-born-after-child', 'husbandBirthDate', 'childBirthDate'),
    inOrder('wife-born-after-child', 'wifeBirthDate', 'childBirthDate'),
    ...Object.keys(people).flatMap((who) => [
      sameName(`${who}GivenAr`, `${who}GivenLat`),
      sameName(`${who}FamilyAr`, `${who}FamilyLat`),
    ]),
  ],
};
