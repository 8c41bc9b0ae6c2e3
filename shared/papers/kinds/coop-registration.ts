import { sameName } from '../checks.ts';
import type { Paper } from '../paper.ts';

export const coopRegistration: Paper = {
  type: 'coop-registration',
  name: { ar: 'شهادة التقييد في سجل التعاونيات', fr: "Attestation d'immatriculation de la coopérative" },
  issuer: { ar: 'كتابة الضبط بالمحكمة الابتدائية', fr: 'Greffe du tribunal de première instance' },
  evidence: {
    titles: {
      ar: [
        'شهادة التقييد في سجل التعاونيات',
        'شهادة التسجيل بالسجل المحلي للتعاونيات',
        'شهادة التقييد بالسجل المحلي للتعاونيات',
        'السجل المحلي للتعاونيات',
      ],
      fr: [
        "Attestation d'immatriculation au registre des coopératives",
        "Certificat d'immatriculation au registre des coopératives",
        'Registre local des coopératives',
      ],
    },
    words: {
      ar: [
        'تسمية التعاونية',
        'رقم التقييد',
        'تاريخ التقييد',
        'عدد الأعضاء',
        'عدد أعضائها',
        'رأس المال',
        'رئيس كتابة الضبط',
        'القانون رقم 112.12',
        'المحكمة الابتدائية',
        'كاتب الضبط',
      ],
      fr: [
        'Tribunal de première instance',
        'Dénomination',
        "N° d'immatriculation",
        "Date d'immatriculation",
        'Capital',
        'Président',
      ],
    },
    never: {
      ar: ['النظام الأساسي', 'السجل التجاري'],
      fr: ['Statuts de la coopérative', 'Registre du commerce'],
    },
  },
  fields: {
    coopNameAr: {
      kind: 'textAr',
      name: { ar: 'تسمية التعاونية', fr: 'Dénomination (ar)' },
      labels: { ar: ['تسمية التعاونية', 'التسمية', 'اسم التعاونية', 'المسماة', 'الاسم'] },
      inline: true,
    },
    coopNameLat: {
      kind: 'textLat',
      name: { ar: 'التسمية باللاتينية', fr: 'Dénomination' },
      labels: {
        fr: ['Dénomination', 'Dénomination sociale', 'Nom de la coopérative', 'Raison sociale', 'dénommée'],
      },
    },
    registrationNumber: {
      kind: 'actNumber',
      name: { ar: 'رقم التقييد', fr: "N° d'immatriculation" },
      labels: {
        ar: ['رقم التقييد', 'رقم التسجيل', 'مقيدة تحت رقم', 'تحت عدد', 'عدد التقييد', 'مسجلة تحت رقم'],
        fr: [
          "N° d'immatriculation",
          "Numéro d'immatriculation",
          'Immatriculée sous le n°',
          "N° d'enregistrement",
          "N° d'inscription",
        ],
      },
      place: [{ relation: 'shape' }],
    },
    registrationDate: {
      kind: 'date',
      name: { ar: 'تاريخ التقييد', fr: "Date d'immatriculation" },
      labels: {
        ar: ['تاريخ التقييد', 'تاريخ التسجيل', 'المقيدة بتاريخ', 'بتاريخ'],
        fr: ["Date d'immatriculation", "Date d'inscription", 'Immatriculée le', "Date d'enregistrement"],
      },
      place: [{ relation: 'shape' }],
      inline: true,
    },
    courtAr: {
      kind: 'placeAr',
      name: { ar: 'المحكمة الابتدائية', fr: 'Tribunal (ar)' },
      labels: {
        ar: ['المحكمة الابتدائية ب', 'المحكمة الابتدائية بـ', 'بالمحكمة الابتدائية ب', 'المحكمة الابتدائية'],
      },
    },
    presidentAr: {
      kind: 'nameAr',
      name: { ar: 'الرئيس', fr: 'Président (ar)' },
      labels: {
        ar: [
          'رئيس مجلس الإدارة',
          'رئيسها السيد',
          'رئيستها السيدة',
          'رئيسها',
          'رئيستها',
          'الرئيس',
          'رئيس التعاونية',
          'رئيسة التعاونية',
          'الرئيسة',
          'المسير',
          'المسيرة',
          'رئيس المجلس',
        ],
      },
    },
    presidentLat: {
      kind: 'nameLat',
      name: { ar: 'الرئيس باللاتينية', fr: 'Président' },
      labels: {
        fr: [
          'Président',
          'Présidente',
          'Gérant',
          'Gérante',
          "Président du conseil d'administration",
          'Président(e)',
        ],
      },
    },
    capital: {
      kind: 'amount',
      name: { ar: 'رأس المال', fr: 'Capital' },
      labels: {
        ar: ['رأس المال بالدرهم', 'رأس المال', 'رأسمال التعاونية', 'رأسمالها', 'الرأسمال'],
        fr: ['Capital (DH)', 'Capital social', 'Capital', 'Capital en DH'],
      },
      inline: true,
    },
    members: {
      kind: 'number',
      name: { ar: 'عدد الأعضاء', fr: 'Nombre de membres' },
      labels: {
        ar: ['عدد الأعضاء', 'عدد المنخرطين', 'عدد المتعاونين', 'عدد أعضائها'],
        fr: ['Nombre de membres', "Nombre d'adhérents", 'Nombre de coopérateurs', 'Membres'],
      },
    },
  },
  stops: {
    ar: [
      'التعاونية المبينة أدناه',
      'المبينة أدناه',
      'مقيدة بالسجل',
      'مقيدة',
      'رئيس كتابة الضبط',
      'كاتب الضبط',
      'كتابة الضبط',
      'بناء على القانون',
      'السجل المحلي للتعاونيات',
      'أعلاه',
    ],
    fr: ['Registre local des coopératives', 'Tribunal de première instance'],
  },
  checks: [sameName('presidentAr', 'presidentLat')],
};
