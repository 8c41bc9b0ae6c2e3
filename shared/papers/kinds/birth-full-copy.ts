import { inOrder } from '../checks.ts';
import type { Paper } from '../paper.ts';
import { birthChecks, birthFields, birthStops } from './birth-extract.ts';
import { birthDateLabels, civilOffice, fatherNamed } from './shared-fields.ts';

/** The running text of the act itself: the only civil paper that gives the father's own birth. */
export const birthFullCopy: Paper = {
  type: 'birth-full-copy',
  name: { ar: 'نسخة كاملة من رسم الولادة', fr: "Copie intégrale de l'acte de naissance" },
  issuer: civilOffice,
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: ['نسخة كاملة من رسم الولادة', 'النسخة الكاملة لرسم الولادة', 'نسخة كاملة'],
      fr: [
        "Copie intégrale de l'acte de naissance",
        "Copie intégrale d'acte de naissance",
        'Copie intégrale',
      ],
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
    birthPlaceAr: { ...birthFields.birthPlaceAr!, inline: true },
    // In running text «ابن» and «بنت» stand inside every chain of names.
    fatherAr: {
      ...birthFields.fatherAr!,
      labels: {
        ar: fatherNamed,
      },
      inline: true,
    },
    // «المولود(ة) في» of this paper's running text speaks of the parents, not of its subject.
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
        fr: birthDateLabels.fr!,
      },
      inline: true,
    },
    fatherBirthDate: {
      kind: 'date',
      name: { ar: 'تاريخ ازدياد الأب', fr: 'Date de naissance du père' },
      labels: {
        ar: [
          'المولود ب',
          'المولود في',
          'والده المزداد في',
          'الأب المزداد بتاريخ',
          'المولود سنة',
          'تاريخ ازدياد الأب',
        ],
        fr: ['Père né le', 'Date de naissance du père'],
      },
      inline: true,
    },
    fatherBirthPlaceAr: {
      kind: 'placeAr',
      name: { ar: 'مكان ازدياد الأب', fr: 'Lieu de naissance du père (ar)' },
      labels: { ar: ['المولود ب', 'المولود بـ', 'مكان ازدياد الأب'] },
      inline: true,
    },
    motherBirthDate: {
      kind: 'date',
      name: { ar: 'تاريخ ازدياد الأم', fr: 'Date de naissance de la mère' },
      labels: {
        ar: ['المولودة ب', 'المولودة في', 'الأم المزدادة بتاريخ', 'المولودة سنة', 'تاريخ ازدياد الأم'],
        fr: ['Mère née le', 'Date de naissance de la mère'],
      },
      inline: true,
    },
    basis: {
      kind: 'basis',
      name: { ar: 'أساس التسجيل', fr: "Fondement de l'acte" },
      labels: {
        ar: ['حسبما', 'بناء على ما جاء في', 'بناء على الحكم', 'بمقتضى الحكم'],
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
