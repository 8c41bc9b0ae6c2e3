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
    ar: ['خاضعة لأحكام', 'الخاضعة', 'طبقا لأحكام', 'المادة', 'الفصل', 'البند', 'الباب'],
    fr: ['Article', 'Chapitre', 'Titre'],
  },
  fields: {
    coopNameAr: {
      kind: 'textAr',
      name: { ar: 'تسمية التعاونية', fr: 'Dénomination (ar)' },
      labels: { ar: ['تسمية التعاونية', 'التسمية', 'تسمى التعاونية', 'اسم التعاونية'] },
      inline: true,
    },
    coopNameLat: {
      kind: 'textLat',
      name: { ar: 'التسمية باللاتينية', fr: 'Dénomination' },
      labels: { fr: ['Dénomination', 'dénommée', 'Nom de la coopérative'] },
      inline: true,
    },
    seatAr: {
      kind: 'textAr',
      name: { ar: 'المقر الاجتماعي', fr: 'Siège (ar)' },
      labels: { ar: ['المقر الاجتماعي', 'مقر التعاونية', 'يوجد مقرها ب'] },
      inline: true,
    },
    seatLat: {
      kind: 'textLat',
      name: { ar: 'المقر باللاتينية', fr: 'Siège social' },
      labels: { fr: ['Siège social', 'Siège'] },
      inline: true,
    },
    capital: {
      kind: 'amount',
      name: { ar: 'رأس المال', fr: 'Capital' },
      labels: { ar: ['رأس المال', 'رأسمال التعاونية', 'الرأسمال'], fr: ['Capital social', 'Capital'] },
      inline: true,
    },
    share: {
      kind: 'amount',
      name: { ar: 'قيمة الحصة', fr: 'Valeur de la part' },
      labels: { ar: ['قيمة الحصة', 'القيمة الاسمية للحصة'], fr: ['Valeur de la part', 'Valeur nominale'] },
      inline: true,
    },
    members: {
      kind: 'number',
      name: { ar: 'عدد الأعضاء', fr: 'Nombre de membres' },
      labels: { ar: ['عدد الأعضاء', 'عدد المنخرطين'], fr: ['Nombre de membres', "Nombre d'adhérents"] },
      inline: true,
    },
  },
};
