import { hijriFits, inOrder, sameName } from '../checks.ts';
import type { Paper } from '../paper.ts';
import { parentFields } from './parents.ts';
import {
  actLabels,
  civilOffice,
  communeLabels,
  familyLabels,
  givenLabels,
  hijriLabels,
  issueDate,
} from './shared-fields.ts';

export const deathExtract: Paper = {
  type: 'death-extract',
  name: { ar: 'نسخة موجزة من رسم الوفاة', fr: "Extrait d'acte de décès" },
  issuer: civilOffice,
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: ['نسخة موجزة من رسم الوفاة', 'نسخة كاملة من رسم الوفاة', 'موجز رسم الوفاة', 'رسم الوفاة'],
      fr: [
        "Extrait d'acte de décès",
        "Copie intégrale de l'acte de décès",
        "Extrait de l'acte de décès",
        'Acte de décès',
      ],
    },
    words: {
      ar: [
        'توفي في',
        'توفيت في',
        'المتوفى',
        'مكتب الحالة المدنية',
        'ازداد في يوم',
        'الاسم الشخصي',
        'الاسم العائلي',
      ],
      fr: ['Décédé le', 'Décédée le', 'Décédé à', "Bureau de l'état civil"],
    },
    never: { ar: ['رسم الولادة', 'رسم الإراثة', 'فأحاط بإرثه'], fr: ['acte de naissance'] },
  },
  fields: {
    actNumber: {
      kind: 'actNumber',
      name: { ar: 'رقم رسم الوفاة', fr: "N° de l'acte" },
      labels: { ar: [...actLabels.ar!, 'رسم الوفاة رقم'], fr: [...actLabels.fr!, 'Acte de décès n°'] },
      place: [{ relation: 'shape' }],
    },
    givenNameAr: { kind: 'nameAr', name: { ar: 'الاسم الشخصي', fr: 'Prénom (ar)' }, labels: givenLabels },
    familyNameAr: { kind: 'nameAr', name: { ar: 'الاسم العائلي', fr: 'Nom (ar)' }, labels: familyLabels },
    givenNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الشخصي باللاتينية', fr: 'Prénom' },
      labels: givenLabels,
    },
    familyNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم العائلي باللاتينية', fr: 'Nom' },
      labels: familyLabels,
    },
    deathDate: {
      kind: 'date',
      name: { ar: 'تاريخ الوفاة', fr: 'Date de décès' },
      labels: {
        ar: [
          'الموافق ل',
          'هجرية الموافق ل',
          'تاريخ الوفاة',
          'توفي في يوم',
          'توفيت في يوم',
          'توفي بتاريخ',
          'توفيت بتاريخ',
          'توفي في',
          'توفيت في',
          'تاريخ الوفاة بالأرقام',
          'في يوم',
        ],
        fr: ['Date de décès', 'Décédé le', 'Décédée le', 'Décédé(e) le', 'Date du décès'],
      },
    },
    deathDateHijri: {
      kind: 'dateHijri',
      name: { ar: 'تاريخ الوفاة الهجري', fr: 'Date hégirienne du décès' },
      labels: {
        ar: [
          ...hijriLabels.ar!,
          'في يوم',
          'توفي في يوم',
          'توفيت في يوم',
          'تاريخ الوفاة الهجري',
          'تاريخ الوفاة بالتقويم الهجري',
          'تاريخ الوفاة',
        ],
        fr: hijriLabels.fr!,
      },
    },
    deathPlaceAr: {
      kind: 'placeAr',
      name: { ar: 'مكان الوفاة', fr: 'Lieu du décès (ar)' },
      labels: { ar: ['مكان الوفاة', 'محل الوفاة', 'توفي ب', 'توفيت ب', 'توفي في', 'توفيت في'] },
    },
    deathPlaceLat: {
      kind: 'placeLat',
      name: { ar: 'مكان الوفاة باللاتينية', fr: 'Lieu du décès' },
      labels: {
        fr: ['Lieu de décès', 'Lieu du décès', 'Décédé à', 'Décédée à', 'Décédé(e) à', 'Lieu de mort'],
      },
    },
    birthDate: {
      kind: 'date',
      name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
      labels: {
        ar: [
          'ازداد',
          'ازدادت',
          'تاريخ الازدياد',
          'ازداد في يوم',
          'ازدادت في يوم',
          'المزداد بتاريخ',
          'المزداد سنة',
          'تاريخ الولادة',
        ],
        fr: ['Date de naissance', 'Né le', 'Née le', 'Né(e) le', 'Né en'],
      },
    },
    birthPlaceAr: {
      kind: 'placeAr',
      name: { ar: 'مكان الازدياد', fr: 'Lieu de naissance (ar)' },
      labels: { ar: ['مكان الازدياد', 'مكان الولادة', 'محل الازدياد'] },
    },
    ...parentFields,
    communeAr: {
      kind: 'placeAr',
      name: { ar: 'الجماعة', fr: 'Commune (ar)' },
      labels: communeLabels,
    },
    issueDate,
  },
  stops: {
    ar: ['نشهد نحن ضابط الحالة المدنية', 'نشهد بصفتنا', 'بمطابقة هذه النسخة', 'لما هو مضمن'],
    fr: ['Certifié conforme', 'Sexe'],
  },
  checks: [
    hijriFits('deathDate', 'deathDateHijri'),
    inOrder('death-before-birth', 'birthDate', 'deathDate'),
    inOrder('issued-before-death', 'deathDate', 'issueDate'),
    sameName('givenNameAr', 'givenNameLat'),
    sameName('familyNameAr', 'familyNameLat'),
  ],
};
