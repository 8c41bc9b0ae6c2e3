import { inOrder } from '../checks.ts';
import type { Paper } from '../paper.ts';
import { cin, issueDate } from './shared-fields.ts';

/** No specimen is known to us: found by its words, and always confirmed by an officer against the register. */
export const resistanceAttestation: Paper = {
  type: 'resistance-attestation',
  name: { ar: 'شهادة إثبات صفة مقاوم', fr: 'Attestation de qualité de résistant' },
  issuer: {
    ar: 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
    fr: "Haut-Commissariat aux anciens résistants et anciens membres de l'Armée de libération",
  },
  evidence: {
    titles: {
      ar: [
        'شهادة الاعتراف بصفة مقاوم',
        'شهادة إثبات صفة مقاوم',
        'شهادة الصفة',
        'بطاقة مقاوم',
        'شهادة عضو جيش التحرير',
        'شهادة مقاوم',
      ],
      fr: [
        'Attestation de qualité de résistant',
        'Carte de résistant',
        'Attestation de résistant',
        "Attestation de membre de l'Armée de libération",
      ],
    },
    words: {
      ar: [
        'المندوبية السامية لقدماء المقاومين',
        'وأعضاء جيش التحرير',
        'يشهد المندوب السامي',
        'صفة مقاوم',
        'عضو جيش التحرير',
        'قرار اللجنة الوطنية',
        'رقم بطاقة المقاوم',
        'عن المندوب السامي',
      ],
      fr: [
        'Haut Commissariat aux Anciens Résistants',
        "Anciens Membres de l'Armée de Libération",
        '1-59-076',
      ],
    },
    never: {
      ar: ['يشرفني أن ألتمس منكم', 'طلب إعانة مالية'],
      fr: ['ACCORD DE PRINCIPE', 'Montant du crédit', "J'ai l'honneur de solliciter"],
    },
  },
  fields: {
    memberNameAr: {
      kind: 'nameAr',
      name: { ar: 'اسم المقاوم', fr: 'Nom du résistant (ar)' },
      labels: {
        ar: [
          'الاسم الكامل',
          'الاسم والنسب',
          'أن السيد',
          'أن السيدة',
          'أن المسمى',
          'السيد',
          'السيدة',
          'المقاوم السيد',
          'اسم المقاوم',
          'الاسم الشخصي والعائلي',
          'الاسم العائلي والشخصي',
        ],
      },
      inline: true,
    },
    memberFatherAr: {
      kind: 'nameAr',
      name: { ar: 'اسم الأب', fr: 'Père du résistant (ar)' },
      labels: { ar: ['ابن السيد', 'بنت السيد', 'ابن', 'بن', 'بنت', 'ابنة', 'اسم الأب', 'والده', 'من والده'] },
      place: [{ relation: 'under', field: 'memberNameAr' }],
      inline: true,
    },
    memberBirthYear: {
      kind: 'year',
      name: { ar: 'سنة الازدياد', fr: 'Année de naissance' },
      labels: {
        ar: [
          'سنة الازدياد',
          'المزداد سنة',
          'المزدادة سنة',
          'المولود سنة',
          'المزداد خلال سنة',
          'المزداد حوالي سنة',
          'تاريخ الازدياد',
          'المزداد بتاريخ',
          'ازداد سنة',
          'سنة الولادة',
          'المزداد',
        ],
        fr: ['Né en', 'Année de naissance', 'Né le'],
      },
      inline: true,
    },
    memberBirthPlaceAr: {
      kind: 'placeAr',
      name: { ar: 'مكان الازدياد', fr: 'Lieu de naissance (ar)' },
      labels: {
        ar: [
          'مكان الازدياد',
          'مكان الولادة',
          'بإقليم',
          'إقليم',
          'بدوار',
          'بمدينة',
          'بعمالة',
          'بقبيلة',
          'محل الازدياد',
          'محل الولادة',
        ],
      },
      place: [{ relation: 'placeAfter', field: 'memberBirthYear' }],
      inline: true,
    },
    cardNumber: {
      kind: 'number',
      name: { ar: 'رقم بطاقة المقاوم', fr: 'N° de carte de résistant' },
      labels: {
        ar: [
          'رقم بطاقة المقاوم',
          'لبطاقة مقاوم رقم',
          'بطاقة مقاوم رقم',
          'بطاقة المقاوم رقم',
          'رقم البطاقة',
          'رقم الملف',
          'ملف رقم',
          'رقم بطاقة مقاوم',
          'بطاقة رقم',
          'مقاوم رقم',
        ],
        fr: ['Carte n°', 'Dossier n°', 'N° de la carte'],
      },
      inline: true,
    },
    decisionNumber: {
      kind: 'reference',
      name: { ar: 'رقم القرار', fr: 'N° de décision' },
      labels: {
        ar: [
          'رقم القرار',
          'قرار رقم',
          'القرار رقم',
          'وأعضاء جيش التحرير رقم',
          'بموجب القرار عدد',
          'قرار عدد',
          'مقرر رقم',
          'جيش التحرير رقم',
        ],
      },
      inline: true,
    },
    decisionDate: {
      kind: 'date',
      name: { ar: 'تاريخ القرار', fr: 'Date de décision' },
      labels: { ar: ['تاريخ القرار', 'بتاريخ', 'المؤرخ في', 'الصادر بتاريخ', 'المؤرخ ب', 'بجلسة'] },
      inline: true,
    },
    memberCin: {
      ...cin,
      name: { ar: 'رقم البطاقة الوطنية للمقاوم', fr: 'CNIE du résistant' },
    },
    issueDate,
  },
  stops: {
    ar: [
      'يشهد المندوب السامي',
      'المندوبية السامية',
      'لقدماء المقاومين',
      'وأعضاء جيش التحرير',
      'يتوفر على صفة',
      'الحامل',
      'بموجب قرار',
      'معترف له بصفة',
      'المعني بالأمر',
      'وقد سلمت هذه الشهادة',
      'وهو حامل',
      'عضو جيش التحرير',
      'صفة مقاوم',
    ],
  },
  checks: [
    inOrder('decision-before-birth', 'memberBirthYear', 'decisionDate'),
    inOrder('issued-before-decision', 'decisionDate', 'issueDate'),
  ],
};
