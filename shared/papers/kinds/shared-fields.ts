/** Fields and print many papers share, so that a label learnt for one paper serves all. */
import type { Field, Labels } from '../paper.ts';
import type { Bilingual } from '../reading.ts';

export const civilOffice: Bilingual = { ar: 'مكتب الحالة المدنية', fr: "Bureau de l'état civil" };
export const localAuthority: Bilingual = { ar: 'السلطة المحلية', fr: 'Autorité locale' };

/** Print found on all sorts of papers that ends a value and is none itself. */
export const commonStops: Labels = {
  ar: [
    'المملكة المغربية',
    'وزارة الداخلية',
    'وزارة العدل',
    'ضابط الحالة المدنية',
    'الإمضاء والطابع',
    'التوقيع والخاتم',
    'الإمضاء',
    'الخاتم والتوقيع',
    'القانون رقم',
    'المعني بالأمر',
    'المذكور أعلاه',
    'المذكورة أعلاه',
    'السيد القائد',
    'السيد الباشا',
    'السيد رئيس',
    'السيد العامل',
    'الجنسية',
    'جنسيته',
    'جنسيتها',
    'المهنة',
    'مهنته',
    'حرفته',
  ],
  fr: [
    'ROYAUME DU MAROC',
    "Ministère de l'Intérieur",
    'Ministère de la Justice',
    "L'officier de l'état civil",
    "Bureau de l'état civil",
    'Cachet et signature',
    'Signature et cachet',
    'Nationalité',
    'Profession',
    'Tél',
    'Téléphone',
    'Fax',
    'Email',
    'Commune de',
    'Province de',
    'Préfecture de',
  ],
};

export const issueDate: Field = {
  kind: 'date',
  name: { ar: 'تاريخ التسليم', fr: 'Date de délivrance' },
  labels: {
    ar: [
      'حرر بتاريخ',
      'وحرر بتاريخ',
      'حرر في',
      'سلمت بتاريخ',
      'سلم بتاريخ',
      'حررت هذه الشهادة بتاريخ',
      'سلمت هذه الشهادة بتاريخ',
      'هذه الشهادة بتاريخ',
      'تاريخ التسليم',
      'سلمت ب',
      'سلم ب',
      'وحرر ب',
      'وسلم ب',
      'تاريخ الإصدار',
      'حرر بالرباط في',
      'حرر ب',
    ],
    fr: ['Fait le', 'Délivré le', 'Délivrée le', 'Date de délivrance', 'Fait à', 'Établi le', 'Dressé le'],
  },
  place: [{ relation: 'last' }],
};

export const cin: Field = {
  kind: 'cin',
  name: { ar: 'رقم البطاقة الوطنية', fr: 'N° de CNIE' },
  labels: {
    ar: [
      'رقم البطاقة الوطنية',
      'رقم البطاقة الوطنية للتعريف',
      'البطاقة الوطنية للتعريف رقم',
      'رقم ب.ت.و',
      'ب.و.ت',
      'ب.ت.و رقم',
      'ب.و.ت رقم',
      'رقم ب.و.ت',
      'بطاقته الوطنية',
      'بطاقة التعريف الوطنية رقم',
      'البطاقة الوطنية رقم',
      'للبطاقة الوطنية رقم',
      'رقم بطاقة التعريف الوطنية',
    ],
    fr: [
      'CIN',
      'CIN n°',
      'CNIE',
      'CNIE n°',
      'C.I.N',
      'N° CIN',
      "Carte nationale d'identité n°",
      'titulaire de la CIN',
      'titulaire de la CIN n°',
      'Carte nationale n°',
      'CNI',
    ],
  },
  inline: true,
  place: [{ relation: 'shape' }],
};

export const givenLabels: Labels = {
  ar: ['الاسم الشخصي', 'الإسم الشخصي', 'اسمه الشخصي', 'اسمها الشخصي', 'الاسم'],
  fr: ['Prénom', 'Prénoms', 'Prénom(s)'],
};
export const familyLabels: Labels = {
  ar: ['الاسم العائلي', 'الإسم العائلي', 'اللقب العائلي', 'النسب', 'اللقب', 'اسمه العائلي', 'اسمها العائلي'],
  fr: ['Nom de famille', 'Nom patronymique', 'Nom'],
};
export const fullNameLabels: Labels = {
  ar: [
    'الاسم الكامل',
    'الاسم والنسب',
    'الاسم العائلي والشخصي',
    'الاسم الشخصي والعائلي',
    'المسمى',
    'السيد',
    'السيدة',
  ],
  fr: [
    'Nom et prénom',
    'Nom et prénoms',
    'Nom complet',
    'Prénom et nom',
    'Monsieur',
    'Madame',
    'M.',
    'Mme',
    'Mr',
  ],
};
export const birthDateLabels: Labels = {
  ar: [
    'تاريخ الازدياد بالأرقام',
    'تاريخ الولادة بالأرقام',
    'تاريخ الازدياد',
    'تاريخ الولادة',
    'تاريخ الميلاد',
    'ولد في يوم',
    'ولدت في يوم',
    'ولد بتاريخ',
    'ولدت بتاريخ',
    'مزداد بتاريخ',
    'مزدادة بتاريخ',
    'المزداد بتاريخ',
    'المزدادة بتاريخ',
    'المزداد في',
    'المولود في',
    'المولودة في',
    'ازداد في',
    'ازدادت في',
    'ازداد بتاريخ',
    'ازدادت بتاريخ',
    'ازداد يوم',
    'ازدادت يوم',
    'المزداد سنة',
    'الموافق ل',
    'بالأرقام',
  ],
  fr: [
    'Date de naissance',
    'Né le',
    'Née le',
    'Né(e) le',
    'Naissance le',
    'Correspondant au',
    'En chiffres',
    'Né en',
  ],
};
export const birthPlaceLabels: Labels = {
  ar: [
    'مكان الازدياد',
    'مكان الولادة',
    'محل الازدياد',
    'محل الولادة',
    'مسقط الرأس',
    'مكان الميلاد',
    'ازداد ب',
    'ازدادت ب',
    'مزداد ب',
    'مزدادة ب',
    'المزداد ب',
    'المزدادة ب',
    'ولد ب',
    'ولدت ب',
  ],
  fr: ['Lieu de naissance', 'Né à', 'Née à', 'Né(e) à'],
};
export const wordsLabels: Labels = {
  ar: ['تاريخ الازدياد بالحروف', 'تاريخ الولادة بالحروف', 'التاريخ بالحروف', 'بالحروف', 'بالأحرف', 'كتابة :'],
  fr: ['En lettres', 'En toutes lettres', 'Date de naissance en lettres', 'Date en lettres', 'Soit'],
};
export const hijriLabels: Labels = {
  ar: [
    'الموافق بالتقويم الهجري',
    'بالتقويم الهجري',
    'التاريخ الهجري',
    'الموافق للتاريخ الهجري',
    'تاريخ الازدياد الهجري',
    'الموافق ل',
    'السنة الهجرية',
    'هجرية',
    'ولد في يوم',
    'ولدت في يوم',
    'ازداد في يوم',
    'ازدادت في يوم',
  ],
  fr: ['Date hégirienne', 'Année hégirienne', 'Hijri', 'Correspondant au'],
};
/** «ابن» and «بنت» left aside: in running text they stand inside every chain of names. */
export const fatherNamed = [
  'والده هو',
  'والدها هو',
  'والده السيد',
  'والدها السيد',
  'من والده',
  'من والدها',
  'والده',
  'والدها',
  'اسم الأب',
];
const fatherLabels: Labels = {
  ar: ['ابن السيد', 'ابنة السيد', 'بنت السيد', 'ابن', 'ابنة', 'بنت', ...fatherNamed, 'الأب'],
  fr: ['Fils de', 'Fille de', 'Fils/Fille de', 'Fils(Fille) de', 'Père', 'Nom du père', 'Prénom du père'],
};
const motherLabels: Labels = {
  ar: [
    'ووالدته السيدة',
    'ووالدتها السيدة',
    'والدته هي',
    'والدتها هي',
    'ووالدته هي',
    'ووالدته',
    'ووالدتها',
    'والدته',
    'والدتها',
    'وأمه',
    'وأمها',
    'ومن السيدة',
    'ومن',
    'اسم الأم',
    'الأم',
    'و',
  ],
  fr: ['et de', 'Mère', 'Nom de la mère', 'Prénom de la mère', 'et de la dame'],
};
export const actLabels: Labels = {
  ar: [
    'رسم رقم',
    'رسم الولادة رقم',
    'رقم الرسم',
    'عقد رقم',
    'رقم العقد',
    'رسم عدد',
    'رسم ولادته عدد',
    'عدد الرسم',
    'رقم رسم الولادة',
  ],
  fr: ['Acte n°', 'N° acte', "N° de l'acte", "Numéro de l'acte", 'Acte de naissance n°', 'Acte numéro'],
};

/** Father and mother as civil-status acts name them, in both scripts. */
export const parentFields: Readonly<Record<string, Field>> = {
  fatherAr: {
    kind: 'nameAr',
    name: { ar: 'الأب', fr: 'Père (ar)' },
    labels: fatherLabels,
    place: [{ relation: 'chain', of: 'father' }],
  },
  fatherLat: {
    kind: 'nameLat',
    name: { ar: 'الأب باللاتينية', fr: 'Père' },
    labels: fatherLabels,
    place: [{ relation: 'chain', of: 'father' }],
  },
  motherAr: {
    kind: 'nameAr',
    name: { ar: 'الأم', fr: 'Mère (ar)' },
    labels: motherLabels,
    place: [
      { relation: 'chain', of: 'mother' },
      { relation: 'under', field: 'fatherAr' },
    ],
  },
  motherLat: {
    kind: 'nameLat',
    name: { ar: 'الأم باللاتينية', fr: 'Mère' },
    labels: motherLabels,
    place: [
      { relation: 'chain', of: 'mother' },
      { relation: 'under', field: 'fatherLat' },
    ],
  },
};
