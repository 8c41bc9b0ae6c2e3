import type { Paper } from '../paper.ts';
import { addressLabels, addressPointedAt, bornLabels, spokenOf } from './certificate-labels.ts';
import { cin, issueDate, localAuthority } from './shared-fields.ts';

export const residence: Paper = {
  type: 'residence',
  name: { ar: 'شهادة السكنى', fr: 'Certificat de résidence' },
  issuer: localAuthority,
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: ['شهادة السكنى', 'شهادة الإقامة', 'شهادة سكنى'],
      fr: ['Certificat de résidence', 'Attestation de résidence', 'Certificat de domicile'],
    },
    formulas: {
      ar: [
        'يقطن بالعنوان',
        'تقطن بالعنوان',
        'يسكن بالعنوان',
        'تسكن بالعنوان',
        'يقيم بالعنوان',
        'تقيم بالعنوان',
      ],
      fr: ["réside à l'adresse", "demeure à l'adresse", "domicilié à l'adresse", "domiciliée à l'adresse"],
    },
    words: {
      ar: ['يسكن ب', 'تسكن ب', 'القاطن ب', 'الساكن ب', 'منذ', 'عون السلطة', 'العنوان المذكور'],
      fr: ['réside à', 'demeure à', 'demeurant', 'domicilié', 'depuis'],
    },
    never: {
      ar: ['شهادة القرابة', 'شهادة الحياة', 'شهادة عدم العمل'],
      fr: ['non-emploi', 'Certificat de vie'],
    },
  },
  fields: {
    nameAr: {
      kind: 'nameAr',
      name: { ar: 'الاسم الكامل', fr: 'Nom complet (ar)' },
      labels: { ar: spokenOf.ar! },
      inline: true,
    },
    nameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الكامل باللاتينية', fr: 'Nom complet' },
      place: [{ relation: 'honorific' }],
      labels: { fr: spokenOf.fr! },
      inline: true,
    },
    cin,
    birthDate: {
      kind: 'date',
      name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
      labels: bornLabels,
      inline: true,
    },
    addressAr: {
      kind: 'textAr',
      name: { ar: 'العنوان', fr: 'Adresse (ar)' },
      labels: { ar: addressLabels.ar! },
      inline: true,
    },
    addressLat: {
      kind: 'textLat',
      name: { ar: 'العنوان باللاتينية', fr: 'Adresse' },
      labels: { fr: addressLabels.fr! },
      inline: true,
    },
    issueDate,
  },
  stops: {
    ar: [
      'يشهد الموقع أسفله',
      'الحامل',
      'منذ',
      'حيث',
      'وقد سلمت هذه الشهادة',
      'المزداد',
      'المولود',
      ...addressPointedAt.ar!,
    ],
    fr: ['titulaire', 'depuis', 'soussigné', ...addressPointedAt.fr!],
  },
};
