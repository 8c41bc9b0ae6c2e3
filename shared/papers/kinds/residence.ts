import type { Paper } from '../paper.ts';
import { cin, fullNameLabels, issueDate, localAuthority } from './shared-fields.ts';

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
      labels: { ar: [...fullNameLabels.ar!, 'أن السيد', 'أن السيدة', 'بأن السيد'] },
      inline: true,
    },
    nameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الكامل باللاتينية', fr: 'Nom complet' },
      place: [{ relation: 'honorific' }],
      labels: { fr: [...fullNameLabels.fr!, 'que Monsieur', 'que Madame', 'que M.'] },
      inline: true,
    },
    cin,
    birthDate: {
      kind: 'date',
      name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
      labels: {
        ar: ['المزداد بتاريخ', 'المزدادة بتاريخ', 'المزداد في', 'تاريخ الازدياد'],
        fr: ['Né le', 'Née le', 'Né(e) le', 'Date de naissance'],
      },
      inline: true,
    },
    addressAr: {
      kind: 'textAr',
      name: { ar: 'العنوان', fr: 'Adresse (ar)' },
      labels: {
        ar: ['العنوان التالي', 'العنوان', 'يسكن ب', 'تسكن ب', 'الساكن ب', 'القاطن ب', 'يقطن ب', 'تقطن ب'],
      },
      inline: true,
    },
    addressLat: {
      kind: 'textLat',
      name: { ar: 'العنوان باللاتينية', fr: 'Adresse' },
      labels: { fr: ['Adresse', 'réside à', 'demeure à', 'demeurant à', 'domicilié à'] },
      inline: true,
    },
    issueDate,
  },
  stops: {
    ar: ['يشهد الموقع أسفله', 'الحامل', 'منذ', 'حيث', 'وقد سلمت هذه الشهادة', 'المزداد'],
    fr: ['titulaire', 'depuis', 'soussigné'],
  },
};
