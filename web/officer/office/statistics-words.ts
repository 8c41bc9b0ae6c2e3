/** What is said around the year's report; its own sentences come from the service. */
import type { Words } from '../../ui/language.ts';

export const statisticsWords = {
  statistics: { ar: 'الحصيلة السنوية', fr: 'Bilan annuel' },
  whole: { ar: 'كل ما في نطاق اختصاصي', fr: 'Tout mon ressort' },
  year: { ar: 'السنة', fr: 'Année' },
  delegation: { ar: 'النيابة', fr: 'Délégation' },
  published: {
    ar: 'للنشر: تحجب الأرقام الصغيرة (مجموع التراب الوطني فقط)',
    fr: 'Pour publication : petits chiffres masqués (tout le pays seulement)',
  },
  show: { ar: 'عرض الحصيلة', fr: 'Afficher le bilan' },
  sheets: { ar: 'الجداول', fr: 'Tableaux' },
  pictures: { ar: 'الرسوم', fr: 'Graphiques' },
  xlsx: { ar: 'تنزيل كل الجداول (XLSX)', fr: 'Télécharger tous les tableaux (XLSX)' },
  pdf: { ar: 'تنزيل الحصيلة (PDF)', fr: 'Télécharger le bilan (PDF)' },
  csv: { ar: 'تنزيل هذا الجدول (CSV)', fr: 'Télécharger ce tableau (CSV)' },
  csvNamed: { ar: 'تنزيل هذا الجدول (CSV): {0}', fr: 'Télécharger ce tableau (CSV) : {0}' },
  print: { ar: 'طباعة الحصيلة', fr: 'Imprimer le bilan' },
  yearFault: { ar: 'المرجو إدخال سنة من {0} إلى {1}', fr: 'Entrez une année, de {0} à {1}' },
} as const satisfies Readonly<Record<string, Words>>;
