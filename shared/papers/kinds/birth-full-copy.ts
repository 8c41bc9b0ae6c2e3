import { inOrder } from '../checks.ts';
import type { Paper } from '../paper.ts';
import { birthChecks, birthFields, birthStops } from './birth-extract.ts';
import { fatherNamed, motherNamed } from './parents.ts';
import { civilOffice } from './shared-fields.ts';

const child = ['الطفل', 'الطفلة', 'المولود', 'المولودة'];
/** What stands between a birth and its date or place. */
const birthTold = ['ب', 'في', 'سنة', 'خلال سنة', 'حوالي سنة', 'بتاريخ', 'يوم'];

/** The running text of the act itself: the only civil paper that gives the father's own birth. */
export const birthFullCopy: Paper = {
  type: 'birth-full-copy',
  name: { ar: 'نسخة كاملة من رسم الولادة', fr: "Copie intégrale de l'acte de naissance" },
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
      labels: { ar: [...birthFields.birthDateWordsAr!.labels!.ar!, 'في يوم', 'موافق'] },
      inline: true,
    },
    birthDateHijri: {
      ...birthFields.birthDateHijri!,
      labels: {
        ...birthFields.birthDateHijri!.labels!,
        ar: [...birthFields.birthDateHijri!.labels!.ar!, 'في يوم'],
      },
      inline: true,
    },
    // «المزداد(ة) ب» of this paper's running text speaks of the parents, not of its subject.
    birthPlaceAr: {
      ...birthFields.birthPlaceAr!,
      labels: {
        ...birthFields.birthPlaceAr!.labels!,
        ar: birthFields.birthPlaceAr!.labels!.ar!.filter((label) => !/^ال?مزداد/u.test(label)),
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
      labels: { fr: ['En lettres', 'En toutes lettres', 'Date de naissance'] },
    },
    givenNameAr: {
      ...birthFields.givenNameAr!,
      labels: {
        ar: [
          ...birthFields.givenNameAr!.labels!.ar!,
          ...child.map((called) => `${called} المسمى`),
          ...child.map((called) => `${called} المسماة`),
          'سمي',
          'سميت',
        ],
      },
    },
    givenNameLat: {
      ...birthFields.givenNameLat!,
      labels: {
        ...birthFields.givenNameLat!.labels!,
        fr: ['Prénom', 'Prénoms', 'Prénom(s)', 'prénommé', 'prénommée'],
      },
      // `Prénom` stands in the middle of the Arabic sentence.
      inline: true,
    },
    familyNameAr: {
      ...birthFields.familyNameAr!,
      labels: { ar: [...birthFields.familyNameAr!.labels!.ar!, 'واسمه العائلي', 'واسمها العائلي'] },
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
      labels: { ar: [...fatherNamed, 'من أبيه', 'من أبيها', 'الأب :'] },
      inline: true,
    },
    motherAr: {
      ...birthFields.motherAr!,
      labels: { ar: [...motherNamed, 'ومن أمه', 'ومن أمها', 'الأم :'] },
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
          'بالأرقام',
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
      labels: { ar: ['المولود ب', 'المزداد ب', 'مكان ازدياد الأب', 'مكان ازدياده', 'محل ولادته'] },
      inline: true,
    },
    motherBirthDate: {
      kind: 'date',
      name: { ar: 'تاريخ ازدياد الأم', fr: 'Date de naissance de la mère' },
      labels: {
        ar: [
          ...['المولودة', 'المزدادة'].flatMap((born) => birthTold.map((when) => `${born} ${when}`)),
          'الأم المزدادة بتاريخ',
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
      name: { ar: 'أساس التسجيل', fr: "Fondement de l'acte" },
      labels: {
        ar: ['حسبما', 'بناء على تصريح', 'بناء على ما جاء في', 'بناء على الحكم', 'بمقتضى الحكم'],
        fr: ['Sur la base de', 'Selon la', 'Vu le'],
      },
      place: [{ relation: 'shape' }],
      inline: true,
    },
    marginNotes: {
      kind: 'textAr',
      name: { ar: 'البيانات الهامشية', fr: 'Mentions marginales' },
      labels: { ar: ['البيانات الهامشية', 'بيانات هامشية', 'طرة الرسم'] },
      inline: true,
    },
  },
  stops: {
    ...birthStops,
    ar: [
      // Here it opens the act's basis.
      ...birthStops.ar.filter((stop) => stop !== 'حسبما صرح'),
      'المسمى',
      'المسماة',
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
    ],
  },
  checks: [
    ...birthChecks,
    inOrder('father-born-after-child', 'fatherBirthDate', 'birthDate'),
    inOrder('mother-born-after-child', 'motherBirthDate', 'birthDate'),
  ],
};
