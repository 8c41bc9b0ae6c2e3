import { hijriFits, inOrder, sameDate, sameName } from '../checks.ts';
import type { Field, Paper } from '../paper.ts';
import { childHeadings } from './family-booklet.ts';
import { ownNames, ownNamesOrWhole } from './own-names.ts';
import { parentFields } from './parents.ts';
import {
  actLabels,
  birthDateLabels,
  birthPlaceLabels,
  civilOffice,
  communeLabels,
  familyLabels,
  hijriLabels,
  issueDate,
  wordsLabels,
} from './shared-fields.ts';

/** What every copy of a birth act says; the full copy adds to it. */
export const birthFields: Readonly<Record<string, Field>> = {
  actNumber: {
    kind: 'actNumber',
    name: { ar: 'رقم رسم الولادة', fr: 'N° de l’acte' },
    labels: actLabels,
    place: [{ relation: 'shape' }],
  },
  ...ownNames,
  birthDate: {
    kind: 'date',
    name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
    labels: birthDateLabels,
  },
  birthDateWordsAr: {
    kind: 'dateWordsAr',
    name: { ar: 'تاريخ الازدياد بالحروف', fr: 'Date de naissance en lettres (ar)' },
    labels: { ar: [...wordsLabels.ar!, ...birthDateLabels.ar!] },
    place: [{ relation: 'shape' }],
  },
  birthDateWordsFr: {
    kind: 'dateWordsFr',
    name: { ar: 'تاريخ الازدياد بالحروف الفرنسية', fr: 'Date de naissance en lettres' },
    labels: { fr: [...wordsLabels.fr!, ...birthDateLabels.fr!] },
    place: [{ relation: 'shape' }],
  },
  birthDateHijri: {
    kind: 'dateHijri',
    name: { ar: 'التاريخ الهجري', fr: 'Date hégirienne' },
    labels: hijriLabels,
  },
  birthPlaceAr: {
    kind: 'placeAr',
    name: { ar: 'مكان الازدياد', fr: 'Lieu de naissance (ar)' },
    labels: birthPlaceLabels,
  },
  birthPlaceLat: {
    kind: 'placeLat',
    name: { ar: 'مكان الازدياد باللاتينية', fr: 'Lieu de naissance' },
    labels: { ...birthPlaceLabels, fr: [...birthPlaceLabels.fr!, 'à'] },
  },
  ...parentFields,
  communeAr: {
    kind: 'placeAr',
    name: { ar: 'الجماعة', fr: 'Commune (ar)' },
    labels: communeLabels,
  },
  issueDate,
  deathNote: {
    kind: 'textAr',
    name: { ar: 'بيان الوفاة', fr: 'Mention de décès' },
    labels: {
      ar: [
        'بيان الوفاة',
        'بيان الوفاة المشار إليه في طرة الرسم',
        'بيان الوفاة المشار إليه في طرة',
        'البيان المتعلق بالوفاة',
        'بيان هامشي للوفاة',
      ],
    },
  },
};

export const birthChecks = [
  sameDate('birthDate', 'birthDateWordsAr'),
  sameDate('birthDate', 'birthDateWordsFr'),
  sameDate('birthDateWordsAr', 'birthDateWordsFr'),
  hijriFits('birthDate', 'birthDateHijri'),
  inOrder('issued-before-birth', 'birthDate', 'issueDate'),
  sameName('givenNameAr', 'givenNameLat'),
  sameName('familyNameAr', 'familyNameLat'),
  sameName('fatherAr', 'fatherLat'),
  sameName('motherAr', 'motherLat'),
  sameName('birthPlaceAr', 'birthPlaceLat'),
];

export const birthStops = {
  ar: [
    // A register other than this office's own.
    'من سجلات الحالة المدنية لجماعة',
    'من سجلات مكتب الحالة المدنية',
    'بسجلات مكتب الحالة المدنية',
    'المنقول من سجلات',
    'نشهد نحن ضابط الحالة المدنية',
    'نشهد بصفتنا',
    'بمطابقة هذه النسخة',
    'لما هو مضمن',
    'من جنس',
    'جنسه',
    'جنسها',
    'البيانات الهامشية',
    'الساكنان',
    'حسبما صرح',
  ],
  fr: [
    'Certifié conforme',
    'Mention de décès',
    'Mention marginale',
    'Sexe',
    'Extrait certifié conforme',
    'Domiciliés',
    'Heure',
  ],
};

export const birthExtract: Paper = {
  type: 'birth-extract',
  name: { ar: 'نسخة موجزة من رسم الولادة', fr: 'Extrait d’acte de naissance' },
  issuer: civilOffice,
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: [
        'نسخة موجزة من رسم الولادة',
        'موجز رسم الولادة',
        'موجز من رسم الولادة',
        'ملخص من رسم الولادة',
        'خلاصة رسم الولادة',
        'مستخرج من رسم الولادة',
        'شهادة مستخرجة من رسم الولادة',
        'شهادة مستخرجة من سجل الولادات',
        'مضمن رسم الولادة',
        'رسم الولادة نسخة موجزة',
        'عقد الازدياد',
      ],
      fr: [
        "Extrait d'acte de naissance",
        "Extrait de l'acte de naissance",
        'Extrait de naissance',
        'Extrait du registre des actes de naissance',
        'Extrait du registre des naissances',
        'Extrait des registres de naissances',
      ],
    },
    formulas: {
      ar: ['يستفاد من سجلات الولادات', 'من سجلات الولادات الممسوكة بهذا المكتب'],
    },
    words: {
      ar: [
        'مكتب الحالة المدنية',
        'الاسم الشخصي',
        'الاسم العائلي',
        'مكان الازدياد',
        'بيان الوفاة',
        'ضابط الحالة المدنية',
        'رسم رقم',
        'بمطابقة هذه النسخة',
      ],
      fr: [
        "Bureau de l'état civil",
        'Lieu de naissance',
        'Date de naissance',
        'Mention de décès',
        'Fils de',
        'Fille de',
        'Certifié conforme',
      ],
    },
    never: {
      ar: ['نسخة كاملة', 'رسم الوفاة', 'دفتر الحالة المدنية', ...childHeadings.ar],
      fr: ['Copie intégrale', 'acte de décès', 'acte de mariage', "livret d'état civil", ...childHeadings.fr],
    },
  },
  fields: {
    ...birthFields,
    birthPlaceLat: { ...birthFields.birthPlaceLat!, place: [{ relation: 'placeAfter', field: 'birthDate' }] },
    ...ownNamesOrWhole,
    familyNameAr: {
      ...ownNamesOrWhole.familyNameAr!,
      labels: {
        ar: [...familyLabels.ar!, 'واسمه العائلي', 'واسمها العائلي', 'ولقبه', 'ولقبها'],
        fr: familyLabels.fr!,
      },
    },
    birthPlaceAr: {
      ...birthFields.birthPlaceAr!,
      labels: { ar: [...birthPlaceLabels.ar!, 'ب', 'ميلادية ب', 'هجرية ب', 'ولد بمدينة', 'ولدت بمدينة'] },
      place: [{ relation: 'placeAfter', field: 'birthDate' }],
    },
  },
  stops: birthStops,
  checks: birthChecks,
};
