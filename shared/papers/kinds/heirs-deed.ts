import { inOrder } from '../checks.ts';
import type { Paper } from '../paper.ts';

/** Deed of two adouls with twelve witnesses: who died and who inherits, with the relation of each. */
export const heirsDeed: Paper = {
  type: 'heirs-deed',
  name: { ar: 'رسم الإراثة', fr: "Acte d'hérédité" },
  issuer: { ar: 'العدول بالمحكمة الابتدائية', fr: 'Adouls du tribunal de première instance' },
  evidence: {
    titles: {
      ar: ['رسم الإراثة', 'رسم إراثة', 'إراثة', 'فأحاط بإرثه'],
      fr: ["Acte d'hérédité", 'Acte de notoriété successorale'],
    },
    words: {
      ar: [
        'العدلان',
        'المنتصبان للإشهاد',
        'المحكمة الابتدائية',
        'كناش التركات',
        'المرحوم بالله',
        'توفي رحمه الله',
        'ولا يعلمون له وارثا',
        'ورثته',
        'قاضي التوثيق',
        'شهوده',
      ],
      fr: ['héritiers', 'adouls', 'défunt'],
    },
    never: { ar: ['عقد الزواج', 'رسم الزواج', 'الصداق'] },
  },
  fields: {
    deedNumber: {
      kind: 'number',
      name: { ar: 'عدد الرسم', fr: "N° de l'acte" },
      labels: {
        ar: ['ضمن بعدد', 'ضمن تحت عدد', 'ضمنت بعدد', 'بعدد', 'عدد', 'تحت عدد', 'رسم عدد', 'رقم الرسم'],
        fr: ['Acte n°'],
      },
      inline: true,
    },
    registerNumber: {
      kind: 'number',
      name: { ar: 'كناش التركات', fr: 'Registre des successions' },
      labels: { ar: ['كناش التركات رقم', 'سجل التركات رقم', 'كناش رقم', 'كناش التركات', 'سجل التركات'] },
      inline: true,
    },
    deedDate: {
      kind: 'date',
      name: { ar: 'تاريخ الرسم', fr: "Date de l'acte" },
      labels: { ar: ['بتاريخ', 'المؤرخ في', 'حرر بتاريخ', 'وحرر في', 'حرر في'], fr: ['Date'] },
      inline: true,
    },
    courtAr: {
      kind: 'placeAr',
      name: { ar: 'المحكمة الابتدائية', fr: 'Tribunal (ar)' },
      labels: { ar: ['المحكمة الابتدائية ب', 'بالمحكمة الابتدائية ب', 'المحكمة الابتدائية'] },
      inline: true,
    },
    deceasedAr: {
      kind: 'nameAr',
      name: { ar: 'المتوفى', fr: 'Défunt (ar)' },
      labels: {
        ar: [
          'المرحوم بالله السيد',
          'المرحوم بالله',
          'المرحومة بالله السيدة',
          'المرحوم السيد',
          'الهالك',
          'الهالكة',
        ],
      },
      inline: true,
    },
    deathDate: {
      kind: 'date',
      name: { ar: 'تاريخ الوفاة', fr: 'Date de décès' },
      labels: { ar: ['توفي رحمه الله بتاريخ', 'توفيت رحمها الله بتاريخ', 'توفي بتاريخ', 'المتوفى بتاريخ'] },
      inline: true,
    },
    heirsAr: {
      kind: 'textAr',
      name: { ar: 'الورثة', fr: 'Héritiers (ar)' },
      labels: { ar: ['فأحاط بإرثه', 'وأحاط بإرثه', 'ورثته هم', 'وخلف من الورثة'] },
      inline: true,
    },
  },
  stops: {
    ar: [
      'معرفة تامة',
      'ويشهدون',
      'قسم التوثيق',
      'قسم قضاء الأسرة',
      'شهادة شهودها',
      'ولا يعلمون له وارثا',
      'لا وارث له سوى',
      'ولا وارث له',
      'حسب نسخة',
      'تلقى العدلان',
      'المنتصبان للإشهاد',
    ],
  },
  checks: [inOrder('deed-before-death', 'deathDate', 'deedDate')],
};
