import type { Paper } from '../paper.ts';
import { cin, fullNameLabels, issueDate, localAuthority } from './shared-fields.ts';

/** Certificate of the local authority, or a declaration on honour, which law 55-19 lets take its place. */
export const nonEmployment: Paper = {
  type: 'non-employment',
  name: { ar: 'شهادة عدم العمل', fr: 'Attestation de non-emploi' },
  issuer: localAuthority,
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: [
        'شهادة عدم العمل',
        'شهادة عدم الشغل',
        'شهادة البطالة',
        'لا أمارس أية مهنة',
        'تصريح بالشرف بعدم العمل',
      ],
      fr: [
        'Attestation de non-emploi',
        'Certificat de non-emploi',
        'Attestation de non travail',
        'Attestation de chômage',
        'sans emploi',
      ],
    },
    words: {
      ar: [
        'يدر دخلا',
        'بالقطاع العمومي',
        'الشبه العمومي',
        'القطاع الخاص',
        'أصرح بشرفي',
        'تصريح بالشرف',
        'عاطل عن العمل',
        'لا يمارس أي عمل',
        'لا تمارس أي عمل',
      ],
      fr: [
        "n'exerce aucune activité",
        "déclare sur l'honneur",
        'secteur public',
        'secteur privé',
        'activité rémunérée',
      ],
    },
    never: { ar: ['صفة مقاوم', 'عدم الاستفادة'] },
  },
  fields: {
    nameAr: {
      kind: 'nameAr',
      name: { ar: 'الاسم الكامل', fr: 'Nom complet (ar)' },
      labels: {
        ar: [
          ...fullNameLabels.ar!,
          'أنا الموقع أسفله',
          'أنا الموقعة أسفله',
          'أن السيد',
          'أن السيدة',
          'الممضي أسفله',
        ],
      },
      inline: true,
    },
    nameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الكامل باللاتينية', fr: 'Nom complet' },
      place: [{ relation: 'honorific' }],
      labels: { fr: [...fullNameLabels.fr!, 'Je soussigné', 'Je soussignée', 'que Monsieur', 'que Madame'] },
      inline: true,
    },
    cin,
    addressAr: {
      kind: 'textAr',
      name: { ar: 'العنوان', fr: 'Adresse (ar)' },
      labels: { ar: ['العنوان', 'الساكن ب', 'الساكنة ب', 'القاطن ب', 'القاطنة ب', 'عنوانه', 'عنواني'] },
      inline: true,
    },
    addressLat: {
      kind: 'textLat',
      name: { ar: 'العنوان باللاتينية', fr: 'Adresse' },
      labels: { fr: ['Adresse', 'demeurant à', 'domicilié à', 'domiciliée à'] },
      inline: true,
    },
    issueDate,
  },
  stops: {
    ar: [
      'الحامل',
      'لا أمارس',
      'لا يمارس',
      'لا تمارس',
      'لا يزاول',
      'لا تزاول',
      'منذ',
      'أصرح بشرفي',
      'وقد سلمت هذه الشهادة',
      'المزداد',
    ],
    fr: ['titulaire', "n'exerce", "déclare sur l'honneur", 'né le', 'née le'],
  },
};
