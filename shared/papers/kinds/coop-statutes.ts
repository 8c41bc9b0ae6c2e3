import type { Paper } from '../paper.ts';

export const coopStatutes: Paper = {
  type: 'coop-statutes',
  name: { ar: 'النظام الأساسي للتعاونية', fr: 'Statuts de la coopérative' },
  issuer: { ar: 'الجمعية العامة التأسيسية', fr: 'Assemblée générale constitutive' },
  evidence: {
    titles: {
      ar: ['النظام الأساسي', 'النظام الأساسي للتعاونية', 'القانون الأساسي للتعاونية'],
      fr: ['Statuts de la coopérative', 'STATUTS', 'Statuts'],
    },
    formulas: {
      ar: ['تؤسس بين الموقعين', 'تأسست بين الموقعين', 'تعاونية خاضعة لأحكام القانون'],
      fr: [
        'il est formé entre les soussignés une coopérative',
        'il est constitué entre les soussignés une coopérative',
      ],
    },
    words: {
      ar: [
        'المادة الأولى',
        'المادة 1',
        'الفصل الأول',
        'الجمعية العامة',
        'المنخرطين',
        'الحصة',
        'مدة التعاونية',
        'المقر الاجتماعي',
        'مجلس الإدارة',
        'غرض التعاونية',
      ],
      fr: [
        'Article premier',
        'Article 1',
        'Assemblée générale',
        'siège social',
        'parts sociales',
        "conseil d'administration",
        'objet de la coopérative',
        'durée de la coopérative',
      ],
    },
    never: { ar: ['شهادة التقييد'], fr: ["Attestation d'immatriculation"] },
  },
  stops: {
    ar: [
      'خاضعة لأحكام',
      'الخاضعة',
      'طبقا لأحكام',
      'طبقا للقانون',
      'وفقا لأحكام',
      'المادة',
      'الفصل',
      'البند',
      'الباب',
    ],
    fr: [
      'Article',
      'Chapitre',
      'Titre',
      'régie',
      'régie par',
      'régie par la loi',
      'soumise à la loi',
      'soumise aux dispositions',
      'conformément à',
      'conformément aux',
    ],
  },
  fields: {
    coopNameAr: {
      kind: 'textAr',
      name: { ar: 'تسمية التعاونية', fr: 'Dénomination (ar)' },
      labels: {
        ar: [
          'تسمية التعاونية',
          'التسمية',
          'تسمى التعاونية',
          'اسم التعاونية',
          'تعاونية تحمل اسم',
          'تعاونية تسمى',
          'تعاونية تحت اسم',
          'تعاونية باسم',
          'تحمل اسم',
          'المسماة',
        ],
      },
      inline: true,
    },
    coopNameLat: {
      kind: 'textLat',
      name: { ar: 'التسمية باللاتينية', fr: 'Dénomination' },
      labels: {
        fr: [
          'Dénomination',
          'dénommée',
          'Nom de la coopérative',
          'sous la dénomination',
          'prend la dénomination de',
          'dénomination sociale',
        ],
      },
      inline: true,
    },
    seatAr: {
      kind: 'textAr',
      name: { ar: 'المقر الاجتماعي', fr: 'Siège (ar)' },
      labels: {
        ar: [
          'المقر الاجتماعي',
          'المقر الاجتماعي ب',
          'مقر التعاونية',
          'مقر التعاونية ب',
          'يوجد مقرها ب',
          'مقرها الاجتماعي ب',
          'يقع مقرها ب',
          'عنوان المقر',
        ],
      },
      inline: true,
    },
    seatLat: {
      kind: 'textLat',
      name: { ar: 'المقر باللاتينية', fr: 'Siège social' },
      labels: {
        fr: [
          'Siège social',
          'Siège',
          'siège de la coopérative',
          ...['siège social', 'siège', 'siège de la coopérative'].flatMap((seat) =>
            ['fixé', 'établi', 'situé', 'sis'].map((set) => `${seat} est ${set} à`),
          ),
          'siège social sis à',
        ],
      },
      inline: true,
    },
    capital: {
      kind: 'amount',
      name: { ar: 'رأس المال', fr: 'Capital' },
      labels: {
        ar: ['رأس المال', 'رأسمال التعاونية', 'الرأسمال', 'حدد الرأسمال في'],
        fr: ['Capital social', 'Capital', 'capital est fixé à'],
      },
      inline: true,
    },
    share: {
      kind: 'amount',
      name: { ar: 'قيمة الحصة', fr: 'Valeur de la part' },
      labels: {
        ar: [
          'قيمة الحصة',
          'قيمة الحصة الواحدة',
          'القيمة الاسمية للحصة',
          'القيمة الاسمية',
          'قيمة كل حصة',
          'قيمة كل واحدة منها',
          'قيمة كل واحدة',
        ],
        fr: [
          'Valeur de la part',
          'Valeur nominale',
          'valeur nominale de',
          'Valeur de chaque part',
          'Montant de la part',
          'parts sociales de',
          'parts de',
        ],
      },
      inline: true,
    },
    members: {
      kind: 'number',
      name: { ar: 'عدد الأعضاء', fr: 'Nombre de membres' },
      labels: {
        ar: ['عدد الأعضاء', 'عدد المنخرطين', 'عدد الأعضاء المؤسسين', 'عدد المتعاونين', 'عدد أعضائها'],
        fr: [
          'Nombre de membres',
          'Nombre de membres fondateurs',
          "Nombre d'adhérents",
          'Nombre de coopérateurs',
          'coopérative compte',
        ],
      },
      inline: true,
    },
  },
};
