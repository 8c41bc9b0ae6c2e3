/** Sentences of the page of statistics. */
import type { Words } from '../ui/language.ts';

export const statisticsWords = {
  statisticsTitle: { ar: 'الحصيلة', fr: 'Bilan' },
  statisticsYear: { ar: 'السنة', fr: 'Année' },
  statisticsDelegation: { ar: 'النيابة', fr: 'Délégation' },
  statisticsWhole: { ar: 'كل ما في نطاق اختصاصي', fr: 'Tout mon ressort' },
  statisticsPublished: {
    ar: 'للنشر: تحجب الأرقام الصغيرة (مجموع التراب الوطني فقط)',
    fr: 'Pour publication : petits chiffres masqués (tout le pays seulement)',
  },
  statisticsShow: { ar: 'عرض الحصيلة', fr: 'Afficher le bilan' },
  statisticsSheets: { ar: 'الجداول', fr: 'Tableaux' },
  statisticsXlsx: { ar: 'تنزيل كل الجداول (XLSX)', fr: 'Télécharger tous les tableaux (XLSX)' },
  statisticsCsv: { ar: 'تنزيل هذا الجدول (CSV)', fr: 'Télécharger ce tableau (CSV)' },
} as const satisfies Record<string, Words>;
