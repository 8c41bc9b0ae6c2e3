/** Every sentence of the pages, in both languages; Papers, fields, reasons and problems bring their own from the API. */

import { verifyWords } from './public/verify-words.ts';
import type { Words } from './ui/language.ts';
import { uiWords } from './ui/words.ts';

export const words = {
  ...uiWords,
  home: { ar: 'الرئيسية', fr: 'Accueil' },
  officerSpace: { ar: 'فضاء الموظفين', fr: 'Espace des agents' },

  homeTitle: {
    ar: 'دعم مشاريع بنات وأبناء قدماء المقاومين',
    fr: 'Soutien aux projets des enfants d’anciens résistants',
  },
  homeLead: {
    ar: 'يمكنك فتح ملف وإرسال صور وثائقك، والاطلاع فورا على ما قرئ فيها وما ينقص الملف، قبل إيداعه.',
    fr: 'Ouvrez un dossier, envoyez vos pièces, voyez aussitôt ce qui y est lu et ce qui manque, avant de le déposer.',
  },
  homeStart: { ar: 'فتح ملف أو متابعته', fr: 'Ouvrir ou suivre un dossier' },
  homeRight: {
    ar: 'الإعانة في حدود {0} بالمائة من قيمة المشروع (المرسوم رقم 2.04.892)، والجواب داخل أجل لا يتعدى {1} يوما من تاريخ الوصل (القانون 55-19).',
    fr: 'L’aide va jusqu’à {0} % de la valeur du projet (décret n° 2.04.892) ; réponse sous {1} jours à compter du récépissé (loi 55-19).',
  },
  homeNever: {
    ar: 'لا يرفض أي طلب بصفة آلية: كل قرار يتخذه موظفان ويكون معللا.',
    fr: 'Aucune demande n’est refusée par une machine : deux agents décident, avec des motifs écrits.',
  },
  papersAsked: { ar: 'الوثائق المطلوبة', fr: 'Les pièces demandées' },
  papersAskedLead: {
    ar: 'تكفي صورة واضحة لكل وثيقة. لا حاجة إلى نسخ مصادق عليها.',
    fr: 'Une photo nette de chaque pièce suffit. Aucune copie certifiée conforme n’est nécessaire.',
  },
  level_mandatory: { ar: 'ضرورية', fr: 'Obligatoire' },
  level_conditional: { ar: 'عند الاقتضاء', fr: 'Selon le cas' },
  level_optional: { ar: 'اختيارية', fr: 'Facultative' },
  stage_file: { ar: 'في الملف', fr: 'Au dossier' },
  stage_payment: { ar: 'قبل صرف الإعانة', fr: 'Avant le paiement' },
  'stage_after-grant': { ar: 'بعد منح الإعانة', fr: 'Après l’octroi' },

  open: { ar: 'فتح الملف', fr: 'Ouvrir le dossier' },
  reference: { ar: 'مرجع الملف', fr: 'Référence du dossier' },
  code: { ar: 'الرمز السري', fr: 'Code secret' },
  print: { ar: 'طباعة', fr: 'Imprimer' },
  kept: { ar: 'احتفظت بهما، متابعة', fr: 'Je les ai notés, continuer' },

  cin: { ar: 'رقم البطاقة الوطنية', fr: 'Numéro de CNIE' },
  sexF: { ar: 'أنثى', fr: 'Féminin' },
  sexM: { ar: 'ذكر', fr: 'Masculin' },
  onDeclaration: { ar: 'تصريح', fr: 'Déclaration' },
  onJudgment: { ar: 'حكم', fr: 'Jugement' },
  onTranscription: { ar: 'نقل', fr: 'Transcription' },
  title: { ar: 'موضوع المشروع', fr: 'Objet du projet' },
  form: { ar: 'الشكل', fr: 'Forme' },
  valueMAD: { ar: 'قيمة المشروع', fr: 'Valeur du projet' },
  closed: {
    ar: 'لا يمكن تعديل الطلب في هذه المرحلة.',
    fr: 'La demande ne peut plus être modifiée à cette étape.',
  },

  sending: { ar: 'جار الإرسال: {0} %', fr: 'Envoi : {0} %' },
  sent: { ar: 'تم الاستلام.', fr: 'Reçue.' },

  submit: { ar: 'إيداع الملف', fr: 'Déposer le dossier' },

  ...verifyWords,
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof words;
