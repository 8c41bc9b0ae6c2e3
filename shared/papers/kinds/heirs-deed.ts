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
    formulas: {
      ar: ['فأحاط بإرثه', 'فأحاط بإرثها', 'وانحصر إرثه في', 'ولا يعلمون له وارثا', 'ولا وارث له سوى'],
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
      labels: {
        ar: ['بتاريخ', 'المؤرخ في', 'حرر بتاريخ', 'وحرر في', 'حرر في', 'موافق', 'الموافق ل'],
        fr: ['Date'],
      },
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
          'المرحومة السيدة',
          'المرحوم',
          'المرحومة',
          'الهالك',
          'الهالكة',
          'المتوفى قيد حياته',
          'المتوفاة قيد حياتها',
          'اسم المتوفى',
          'اسم الهالك',
        ],
      },
      inline: true,
    },
    deathDate: {
      kind: 'date',
      name: { ar: 'تاريخ الوفاة', fr: 'Date de décès' },
      labels: {
        ar: [
          ...['توفي', 'توفيت', 'توفي رحمه الله', 'توفيت رحمها الله', 'المتوفى', 'المتوفاة'].flatMap((died) =>
            ['بتاريخ', 'في', 'يوم', 'في يوم', 'سنة'].map((when) => `${died} ${when}`),
          ),
          'بوفاته بتاريخ',
          'بوفاتها بتاريخ',
          'تاريخ الوفاة',
          'وافته المنية بتاريخ',
        ],
      },
      inline: true,
    },
    heirsAr: {
      kind: 'heirsAr',
      name: { ar: 'الورثة', fr: 'Héritiers (ar)' },
      labels: {
        ar: [
          ...['فأحاط', 'وأحاط'].flatMap((all) => [`${all} بإرثه`, `${all} بإرثها`]),
          ...['ه', 'ها'].flatMap((of) => [
            `ورثت${of} هم`,
            `فورث${of}`,
            `وورث${of}`,
            `انحصر إرث${of} في`,
            `انحصرت تركت${of} في`,
          ]),
          ...['وخلف', 'وخلفت', 'وترك', 'وتركت'].map((left) => `${left} من الورثة`),
          'عن الورثة',
          'الورثة :',
        ],
      },
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
      'ولا وارث لها',
      'لا غير',
      'لا وارث سواهم',
      'الذين يعرفون',
      'المعرفة التامة',
      'المعرفة الكافية',
      'قيدت شهادتهم',
      'ولا وارث له',
      'حسب نسخة',
      'تلقى العدلان',
      'المنتصبان للإشهاد',
    ],
  },
  checks: [inOrder('deed-before-death', 'deathDate', 'deedDate')],
};
