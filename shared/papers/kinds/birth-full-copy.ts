import { inOrder } from '../checks.ts';
import type { Paper } from '../paper.ts';
import { birthChecks, birthFields, birthStops } from './birth-extract.ts';
import { fatherNamed, motherNamed } from './parents.ts';
import { civilOffice } from './shared-fields.ts';

const child = ['الطفل', 'الطفلة', 'المولود', 'المولودة'];
/** What stands between a birth and its date or place. */
const birthTold = ['ب', 'في', 'سنة', 'عام', 'خلال سنة', 'خلال', 'حوالي سنة', 'حوالي', 'بتاريخ', 'يوم'];
/** How the child's name is given in the sentence. */
const called = [
  'المسمى',
  'المسماة',
  'المدعو',
  'المدعوة',
  'سمي',
  'سميت',
  'يسمى',
  'تسمى',
  'أطلق عليه اسم',
  'أطلق عليها اسم',
  'أعطي له اسم',
  'أعطي لها اسم',
  'اختير له اسم',
  'اختير لها اسم',
  'وضع له اسم',
];
/** Opens the clause that says on whose word, by which judgment or from which register the act is. */
const groundLabels = [
  'حسبما',
  'بناء على تصريح',
  'بناء على التصريح',
  'حسب تصريح',
  'وفق تصريح',
  'بناء على إشعار',
  'بناء على ما جاء في',
  ...['بناء على', 'بمقتضى', 'بموجب', 'طبقا', 'وفقا', 'تبعا', 'استنادا إلى', 'اعتمادا على', 'تنفيذا'].flatMap(
    (by) => (/ا$/u.test(by) ? [`${by} للحكم`] : [`${by} الحكم`, `${by} حكم`]),
  ),
];

/** The running text of the act itself: the only civil paper that gives the father's own birth. */
export const birthFullCopy: Paper = {
  type: 'birth-full-copy',
  name: { ar: 'نسخة كاملة من رسم الولادة', fr: 'Copie intégrale de l’acte de naissance' },
  issuer: civilOffice,
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: [
        'نسخة كاملة من رسم الولادة',
        'نسخة كاملة من رسم ولادة',
        'النسخة الكاملة لرسم الولادة',
        'نسخة كاملة',
      ],
      fr: [
        "Copie intégrale de l'acte de naissance",
        "Copie intégrale d'acte de naissance",
        'Copie intégrale',
      ],
    },
    formulas: {
      ar: ['من طرفنا نحن ضابط الحالة المدنية', 'والده هو', 'والدها هو'],
      fr: ['un enfant de sexe', 'un enfant du sexe', 'Dressé par nous'],
    },
    words: {
      ar: [
        'على الساعة',
        'والدقيقة',
        'من جنس',
        'الساكنان',
        'حسبما صرح',
        'بناء على ما جاء في الحكم',
        'البيانات الهامشية',
        'حرفته',
        'المولود ب',
        'جنسيته مغربية',
        'الساكنان معا',
        'وبعد التلاوة',
      ],
      fr: [
        'Heure',
        'minute',
        'Domiciliés',
        'Déclaration faite par',
        'Devant nous',
        'Profession',
        'jugement numéro',
      ],
    },
    never: { ar: ['نسخة موجزة', 'رسم الوفاة'], fr: ["Extrait d'acte", 'acte de décès'] },
  },
  fields: {
    ...birthFields,
    birthDateWordsAr: {
      ...birthFields.birthDateWordsAr!,
      labels: {
        ar: [
          // Nor do these of the parents; and «ولد يوم» is too like «وادي زم».
          ...birthFields.birthDateWordsAr!.labels!.ar!.filter(
            (label) => !/^ال?(?:مزداد|مولود)|ازدياد(?:ه|ها)$|^ولدت? يوم$/u.test(label),
          ),
          ...['في يوم', 'موافق', 'الموافق', 'من يوم', 'الموافق ليوم', 'يوم الولادة بالحروف'],
        ],
      },
      inline: true,
    },
    birthDateHijri: {
      ...birthFields.birthDateHijri!,
      labels: {
        ...birthFields.birthDateHijri!.labels!,
        ar: [
          ...birthFields.birthDateHijri!.labels!.ar!,
          'في يوم',
          'من يوم',
          'موافق',
          'الموافق',
          'يوم الولادة بالهجري',
          'تاريخ الولادة بالهجري',
          'تاريخ الازدياد بالهجري',
        ],
      },
      inline: true,
    },
    communeAr: {
      ...birthFields.communeAr!,
      labels: {
        ar: [
          ...birthFields.communeAr!.labels!.ar!,
          'المجلس الجماعي ل',
          'المجلس الجماعي',
          'المجلس البلدي ل',
          'بمقاطعة',
        ],
      },
    },
    // «المزداد(ة) ب», «المولود(ة) ب» of this paper's running text speaks of the parents, not of its subject.
    birthPlaceAr: {
      ...birthFields.birthPlaceAr!,
      labels: {
        ...birthFields.birthPlaceAr!.labels!,
        ar: birthFields
          .birthPlaceAr!.labels!.ar!.filter(
            (label) => !/^ال?(?:مزداد|مولود)|(?:ازدياد|ولادت|ميلاد)(?:ه|ها)$/u.test(label),
            // `… ألف وتسعمائة وخمسة وستون ميلادية ب شفشاون، الطفلة المسماة …`
          )
          .concat([
            'ميلادية ب',
            'هجرية ب',
            'والدقيقة صفر ب',
            'ولد بمدينة',
            'ولدت بمدينة',
            'مكان ولادته',
            'مكان ولادتها',
          ]),
      },
      inline: true,
    },
    birthPlaceLat: {
      ...birthFields.birthPlaceLat!,
      labels: { fr: ['Lieu de naissance', 'est né à', 'est née à', 'est né(e) à'] },
      inline: true,
    },
    birthDateWordsFr: {
      ...birthFields.birthDateWordsFr!,
      labels: { fr: ['En lettres', 'En toutes lettres', 'Date de naissance', "L'an", 'Ce jour'] },
      inline: true,
    },
    givenNameAr: {
      ...birthFields.givenNameAr!,
      labels: {
        ar: [
          // Inside sentences «الاسم» opens many other things.
          ...birthFields.givenNameAr!.labels!.ar!.filter((label) => label !== 'الاسم'),
          'الاسم :',
          ...child.flatMap((who) => [`${who} المسمى`, `${who} المسماة`]),
          ...called,
        ],
      },
      inline: true,
    },
    givenNameLat: {
      ...birthFields.givenNameLat!,
      labels: {
        ...birthFields.givenNameLat!.labels!,
        fr: [
          'Prénom',
          'Prénoms',
          'Prénom(s)',
          'prénommé',
          'prénommée',
          "l'enfant prénommé",
          "l'enfant nommé",
          "l'enfant",
        ],
      },
      // `Prénom` stands in the middle of the Arabic sentence.
      inline: true,
    },
    familyNameAr: {
      ...birthFields.familyNameAr!,
      labels: {
        ar: [
          ...birthFields.familyNameAr!.labels!.ar!,
          ...['واسمه العائلي', 'واسمها العائلي', 'لقبه العائلي', 'لقبها العائلي', 'ولقبه', 'ولقبها'],
          ...['نسبه', 'نسبها', 'يحمل الاسم العائلي', 'تحمل الاسم العائلي'],
        ],
      },
      inline: true,
    },
    familyNameLat: {
      ...birthFields.familyNameLat!,
      labels: {
        ...birthFields.familyNameLat!.labels!,
        fr: [...birthFields.familyNameLat!.labels!.fr!, 'nom patronymique'],
      },
    },
    // In running text «ابن» and «بنت» stand inside every chain of names.
    fatherAr: {
      ...birthFields.fatherAr!,
      labels: {
        ar: [
          ...fatherNamed,
          ...['من أبيه', 'من أبيها', 'أبوه هو', 'أبوها هو', 'أبوه', 'أبوها', 'الأب :'],
          ...['اسم الأب ونسبه', 'اسم ونسب الأب', 'الاسم الكامل للوالد', 'الأب ونسبه'],
          ...['الأب المسمى', 'ابن المسمى', 'بنت المسمى', 'الاسم الكامل للأب', 'اسم الوالد'],
        ],
      },
      place: [...birthFields.fatherAr!.place!, { relation: 'childOf', field: 'familyNameAr' }],
      inline: true,
    },
    motherAr: {
      ...birthFields.motherAr!,
      labels: {
        ar: [
          ...motherNamed,
          ...['ومن أمه', 'ومن أمها', 'أمه هي', 'أمها هي', 'ومن والدته', 'ومن والدتها', 'الأم :'],
          ...['اسم الأم ونسبها', 'اسم ونسب الأم', 'الاسم الكامل للوالدة', 'الأم ونسبها'],
          ...['ومن المسماة', 'الأم المسماة', 'الاسم الكامل للأم', 'اسم الأم', 'اسم الوالدة'],
        ],
      },
      inline: true,
    },
    fatherLat: {
      ...birthFields.fatherLat!,
      labels: { fr: ['Fils de', 'Fille de', 'Fils/Fille de', 'Père', 'Nom du père', 'Prénom du père'] },
      inline: true,
    },
    motherLat: {
      ...birthFields.motherLat!,
      labels: { fr: ['et de', 'et de la dame', 'Mère', 'Nom de la mère', 'Prénom de la mère'] },
      inline: true,
    },
    birthDate: {
      kind: 'date',
      name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
      labels: {
        ar: [
          'تاريخ الازدياد بالأرقام',
          'تاريخ الولادة بالأرقام',
          'تاريخ الازدياد',
          'تاريخ الولادة',
          'ولد في يوم',
          'ولدت في يوم',
          'ولد بتاريخ',
          'ولدت بتاريخ',
          'ازداد في',
          'ازدادت في',
          'أي بتاريخ',
          'الموافق ل',
          'موافق',
          ...['بالأرقام', 'يوم الولادة بالميلادي', 'تاريخ الولادة بالميلادي', 'تاريخ الازدياد بالميلادي'],
        ],
        fr: ['Date de naissance', 'est né le', 'est née le', 'Né(e) le', 'Correspondant au', 'En chiffres'],
      },
      inline: true,
    },
    fatherBirthDate: {
      kind: 'date',
      name: { ar: 'تاريخ ازدياد الأب', fr: 'Date de naissance du père' },
      labels: {
        ar: [
          ...['المولود', 'المزداد'].flatMap((born) => birthTold.map((when) => `${born} ${when}`)),
          'والده المزداد في',
          'الأب المزداد بتاريخ',
          ...[
            'تاريخ ازدياد الوالد',
            'تاريخ ولادة الأب',
            'تاريخ ولادة الوالد',
            'سنة ازدياد الأب',
            'تاريخ ميلاد الأب',
          ],
          ...['مزداد', 'مولود'].flatMap((born) => birthTold.map((when) => `${born} ${when}`)),
          'تاريخ ازدياد الأب',
          'تاريخ ازدياده',
          'تاريخ ولادته',
        ],
        fr: ['Père né le', 'Date de naissance du père', 'né à', 'né le', 'né en', 'né vers'],
      },
      inline: true,
    },
    fatherBirthPlaceAr: {
      kind: 'placeAr',
      name: { ar: 'مكان ازدياد الأب', fr: 'Lieu de naissance du père (ar)' },
      labels: {
        ar: [
          ...['المولود ب', 'المزداد ب', 'مزداد ب', 'مولود ب'],
          ...['مكان', 'محل'].flatMap((place) =>
            ['ازدياد الأب', 'ولادة الأب', 'ازدياده', 'ولادته', 'ازدياد الوالد', 'ولادة الوالد'].map(
              (birth) => `${place} ${birth}`,
            ),
          ),
        ],
      },
      place: [{ relation: 'placeAfter', field: 'fatherBirthDate' }],
      inline: true,
    },
    motherBirthDate: {
      kind: 'date',
      name: { ar: 'تاريخ ازدياد الأم', fr: 'Date de naissance de la mère' },
      labels: {
        ar: [
          ...['المولودة', 'المزدادة'].flatMap((born) => birthTold.map((when) => `${born} ${when}`)),
          'الأم المزدادة بتاريخ',
          ...[
            'تاريخ ازدياد الوالدة',
            'تاريخ ولادة الأم',
            'تاريخ ولادة الوالدة',
            'سنة ازدياد الأم',
            'تاريخ ميلاد الأم',
          ],
          ...['مزدادة', 'مولودة'].flatMap((born) => birthTold.map((when) => `${born} ${when}`)),
          'تاريخ ازدياد الأم',
          'تاريخ ازديادها',
          'تاريخ ولادتها',
        ],
        fr: ['Mère née le', 'Date de naissance de la mère', 'née à', 'née le', 'née en', 'née vers'],
      },
      inline: true,
    },
    basis: {
      kind: 'basis',
      name: { ar: 'أساس التسجيل', fr: 'Fondement de l’acte' },
      labels: {
        ar: groundLabels,
        fr: ['Sur la base de', 'Selon la', 'Vu le', 'En vertu du', 'En exécution du', 'Conformément au'],
      },
      place: [{ relation: 'shape' }],
      inline: true,
    },
    marginNotes: {
      kind: 'textAr',
      name: { ar: 'البيانات الهامشية', fr: 'Mentions marginales' },
      labels: {
        ar: [
          ...['ملاحظات بالطرة', 'بيانات بالطرة', 'ملاحظات الطرة', 'ملحوظات هامشية', 'بيان هامشي'],
          ...['البيانات', 'الملاحظات', 'الإشارات', 'التأشيرات', 'التقييدات'].flatMap((notes) => [
            `${notes} الهامشية`,
            ...['المضمنة', 'المدرجة', 'المسجلة', 'المشار إليها'].map((put) => `${notes} ${put} بالطرة`),
          ]),
          ...['بيانات هامشية', 'ملاحظات هامشية', 'البيان الهامشي', 'البيانات بالطرة', 'بيانات الطرة'],
          ...['بطرة الرسم', 'في طرة الرسم', 'طرة الرسم', 'بهامش الرسم', 'هامش الرسم'],
        ],
      },
      inline: true,
    },
  },
  stops: {
    ...birthStops,
    ar: [
      // Here it opens the act's basis.
      ...birthStops.ar.filter((stop) => stop !== 'حسبما صرح'),
      'مكان ازدياده',
      'مكان ازديادها',
      'جنسيته',
      'جنسيتها',
      'على الساعة',
      'هجرية',
      'ميلادية',
      'حرفتها',
      'حرفته',
      'من طرفنا',
      // The office's own closing words.
      ...['وبعد التلاوة', 'نسخة طبق الأصل', 'نسخة مطابقة للأصل', 'وحرر من', 'حرر من طرفنا', 'الساكنين معا'],
      ...['صناعته', 'صناعتها', 'القاطنين بجماعة', 'مهنة الأب', 'مهنة الأم', 'سكنى الأبوين', 'أساس الرسم'],
      ...['القاطنان', 'القاطنين', 'وهما ساكنان', 'والدقيقة', 'بدون مهنة', 'ربة بيت', 'التحرير'],
    ],
  },
  checks: [
    ...birthChecks,
    inOrder('father-born-after-child', 'fatherBirthDate', 'birthDate'),
    inOrder('mother-born-after-child', 'motherBirthDate', 'birthDate'),
  ],
};
