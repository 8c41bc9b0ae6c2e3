import type { Paper } from '../paper.ts';
import { addressLabels, addressPointedAt, spokenOf } from './certificate-labels.ts';
import { cin, issueDate, localAuthority } from './shared-fields.ts';

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
        'شهادة إدارية بعدم الشغل',
        'شهادة إدارية بعدم العمل',
        'شهادة عدم ممارسة أي مهنة',
        'شهادة عدم النشاط',
        'لا أمارس أية مهنة',
        'تصريح بالشرف بعدم العمل',
      ],
      fr: [
        'Attestation de non-emploi',
        'Certificat de non-emploi',
        'Attestation de non travail',
        'Attestation de chômage',
        'Certificat de chômage',
        'Certificat de non-activité',
        'Attestation de non-activité',
        'sans emploi',
      ],
    },
    formulas: {
      ar: [
        ...['لا يزاول', 'لا تزاول', 'لا يمارس', 'لا تمارس'].flatMap((not) => [
          `${not} أي عمل`,
          `${not} أي نشاط`,
          `${not} أية مهنة`,
        ]),
        'عاطل عن العمل',
        'عاطلة عن العمل',
      ],
      fr: [
        "n'exerce aucune activité",
        "n'exerce aucun emploi",
        "n'exerce aucune profession",
        "n'exerce aucune fonction",
        'est sans emploi',
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
        ar: [...spokenOf.ar!, 'أنا الموقع أسفله', 'أنا الموقعة أسفله', 'الممضي أسفله', 'الممضية أسفله'],
      },
      inline: true,
    },
    nameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الكامل باللاتينية', fr: 'Nom complet' },
      place: [{ relation: 'honorific' }],
      labels: { fr: [...spokenOf.fr!, 'Je soussigné', 'Je soussignée'] },
      inline: true,
    },
    cin,
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
      'الحامل',
      'لا أمارس',
      'لا يمارس',
      'لا تمارس',
      'لا يزاول',
      'لا تزاول',
      'منذ',
      'أصرح بشرفي',
      'أصرح',
      'أشهد على نفسي',
      'عاطل عن العمل',
      'وقد سلمت هذه الشهادة',
      'المزداد',
      'المولود',
      ...addressPointedAt.ar!,
    ],
    fr: [
      'titulaire',
      "n'exerce",
      'est sans emploi',
      'est sans profession',
      "déclare sur l'honneur",
      'né le',
      'née le',
      ...addressPointedAt.fr!,
    ],
  },
};
