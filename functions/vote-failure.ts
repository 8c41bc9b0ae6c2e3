/** Why what a commission voted could not be done on its case, in words: its sheet keeps the code alone. */
import type { Bilingual } from '#shared/papers/reading';

const causes: Readonly<Record<string, Bilingual>> = {
  'decision.budget-spent': {
    ar: 'ما بقي من الاعتمادات لا يكفي لهذا المبلغ.',
    fr: 'Ce qui reste du budget ne couvre pas ce montant.',
  },
  'decision.above-maximum': {
    ar: 'المبلغ يفوق الحد الأقصى حسب ما ورد في الملف بعد الاقتراح.',
    fr: 'Le montant dépasse le maximum, d’après ce qui est arrivé au dossier depuis la proposition.',
  },
  'decision.not-standing': {
    ar: 'لم يعد الاقتراح قائما: أرجع أو وردت وثائق جديدة.',
    fr: 'La proposition ne tient plus : elle a été renvoyée, ou de nouvelles pièces sont arrivées.',
  },
  'claim.taken': {
    ar: 'سبق منح إعانة لهذا المشروع أو لصاحبه في ملف آخر.',
    fr: 'Une aide a déjà été accordée à ce projet ou à ce demandeur dans un autre dossier.',
  },
  'paper.changed': {
    ar: 'تغير ملف وثيقة بعد دراستها: يجب التحقق من الأصل.',
    fr: 'Le fichier d’une pièce a changé depuis l’examen : à vérifier sur l’original.',
  },
  'case.erased': { ar: 'محي محتوى الملف.', fr: 'Le contenu du dossier a été effacé.' },
};

export const voteFailure = (code: string): Bilingual =>
  causes[code] ?? {
    ar: 'تغير الملف بعد إدراجه في جدول الأعمال.',
    fr: 'Le dossier a changé depuis son inscription à l’ordre du jour.',
  };
