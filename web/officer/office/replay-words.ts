/** What is said where a decision's assessment is made again. */
import type { Words } from '../../ui/language.ts';

export const replayWords = {
  replay: { ar: 'إعادة تقييم قرار', fr: 'Refaire l’évaluation d’une décision' },
  lead: {
    ar: 'يعاد تقييم الملف بقواعد يوم القرار وبما كان معروفا حينئذ، ثم يقارن بما حفظ حرفا بحرف. لا يتغير الملف.',
    fr: 'L’évaluation est refaite avec les règles et les faits du jour de la décision, puis comparée, mot pour mot, à celle qui a été gardée. Le dossier ne change pas.',
  },
  reference: { ar: 'مرجع الملف', fr: 'Référence du dossier' },
  find: { ar: 'البحث عن الملف', fr: 'Trouver le dossier' },
  notFound: {
    ar: 'لا ملف بهذا المرجع في نطاق اختصاصك.',
    fr: 'Aucun dossier de cette référence dans votre ressort.',
  },
  noDecision: { ar: 'لم يصدر أي قرار في هذا الملف بعد.', fr: 'Aucune décision dans ce dossier.' },
  outcome_grant: { ar: 'منح الإعانة: {0} درهم', fr: 'Aide accordée : {0} DH' },
  outcome_refuse: { ar: 'رفض الطلب', fr: 'Demande rejetée' },
  at: { ar: 'تاريخ القرار', fr: 'Décidé le' },
  rules: { ar: 'مجموعة القواعد', fr: 'Jeu de règles' },
  do: { ar: 'إعادة التقييم', fr: 'Refaire l’évaluation' },
  status_same: {
    ar: 'النتيجة مطابقة تماما لما حفظ.',
    fr: 'Le résultat est exactement celui qui a été gardé.',
  },
  status_differs: { ar: 'النتيجة مخالفة لما حفظ.', fr: 'Le résultat diffère de celui qui a été gardé.' },
  'status_rules-unknown': {
    ar: 'لم تحفظ مجموعة القواعد التي بني عليها القرار.',
    fr: 'Le jeu de règles de cette décision n’a pas été conservé.',
  },
  'status_basis-unknown': {
    ar: 'لم تحفظ الوقائع التي بني عليها القرار.',
    fr: 'Les faits sur lesquels elle reposait n’ont pas été conservés.',
  },
  status_absent: {
    ar: 'لا تقييم محفوظ لهذا القرار.',
    fr: 'Aucune évaluation n’est gardée pour cette décision.',
  },
  codeChanged: {
    ar: 'تغيرت القواعد المكتوبة في البرنامج منذ ذلك اليوم: الاختلاف لا يعني أن القرار خاطئ.',
    fr: 'Les règles écrites dans le logiciel ont changé depuis : un écart ne dit rien contre la décision.',
  },
  parts: { ar: 'ما اختلف', fr: 'Ce qui diffère' },
  back: { ar: 'ملف آخر', fr: 'Un autre dossier' },
} as const satisfies Readonly<Record<string, Words>>;
