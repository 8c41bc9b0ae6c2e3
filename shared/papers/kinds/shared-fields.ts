/** Fields and print many papers share, so that a label learnt for one paper serves all. */
import type { Field, Labels } from '../paper.ts';
import type { Bilingual } from '../reading.ts';

export const civilOffice: Bilingual = { ar: 'مكتب الحالة المدنية', fr: 'Bureau de l’état civil' };
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
      ...['سلم', 'سلمت', 'حرر', 'حررت', 'وحرر', 'وحررت', 'وسلم', 'وسلمت'].flatMap((given) => [
        `${given} في`,
        `${given} يوم`,
      ]),
      ...['سلمت ب', 'حررت ب', 'وحررت ب', 'وسلمت ب'],
      'المطابقة للأصل بتاريخ',
      'مطابقة للأصل بتاريخ',
    ],
    fr: [
      ...['Fait le', 'Délivré le', 'Délivrée le', 'Date de délivrance', 'Fait à', 'Établi le', 'Dressé le'],
      ...['Délivré à', 'Délivrée à', 'Établie le', 'Établi à', "Date d'établissement", "Date d'émission"],
    ],
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
      'البطاقة الوطنية للتعريف الإلكترونية رقم',
      'البطاقة الوطنية عدد',
      'بطاقة التعريف الوطنية عدد',
      'البطاقة الوطنية',
      'بطاقة التعريف الوطنية',
      'رقم ب.و',
      ...['ب.و.ت', 'ب.ت.و', 'ب.و.ت.إ', 'ب.ت.و.إ', 'ب.و'].map((card) => `${card} عدد`),
      ...['ب.و.ت.إ', 'ب.ت.و.إ', 'ب.و.ت.إ رقم', 'ب.ت.و.إ رقم'],
      'ب.و رقم',
      'رقم بطاقة التعريف',
    ],
    fr: [
      'CIN',
      "Pièce d'identité",
      "Pièce d'identité n°",
      "Pièce d'identité (CIN)",
      "N° de pièce d'identité",
      'titulaire de la CNIE',
      'titulaire de la CNIE n°',
      'CIN n°',
      'CNIE',
      'CNIE n°',
      'C.I.N',
      'N° CIN',
      "Carte nationale d'identité n°",
      'titulaire de la CIN',
      'titulaire de la CIN n°',
      'Carte nationale n°',
      "carte d'identité nationale n°",
      'CNI',
    ],
  },
  inline: true,
  place: [{ relation: 'shape' }],
};

/** A number's label, as offices turn it: `رقم البطاقة`, `عدد البطاقة`, `البطاقة رقم`, `البطاقة عدد`. */
export const numberOf = (...things: readonly string[]): string[] =>
  things.flatMap((thing) => [`رقم ${thing}`, `عدد ${thing}`, `${thing} رقم`, `${thing} عدد`]);
export const numeroDe = (...things: readonly string[]): string[] =>
  things.flatMap((thing) => {
    const of = /^[aeéèêhiou]/iu.test(thing) ? `d'${thing}` : `de ${thing}`;
    return [`${thing} n°`, `${thing} numéro`, `N° ${thing}`, `N° ${of}`, `Numéro ${of}`];
  });

export const givenLabels: Labels = {
  ar: [
    ...['الاسم الشخصي', 'الإسم الشخصي', 'اسمه الشخصي', 'اسمها الشخصي', 'الاسم'],
    ...[
      'اسم المولود',
      'اسم المولودة',
      'اسم المولود(ة)',
      'اسم المتوفى',
      'اسم المتوفاة',
      'اسمه(ا)',
      'اسمه(ا) الشخصي',
    ],
    ...['المتوفى الاسم الشخصي', 'المولود الاسم الشخصي', 'الاسم الشخصي للمولود(ة)', 'الاسم الشخصي للمتوفى(ة)'],
    ...['الأسماء الشخصية', 'الاسم الشخصي للمعني بالأمر', 'الاسم الشخصي للمولود', 'الاسم الشخصي للمولودة'],
    ...['الاسم الشخصي للمتوفى', 'الاسم الشخصي للمتوفاة', 'الاسم الشخصي للهالك'],
  ],
  fr: [
    ...['Prénom', 'Prénoms', 'Prénom(s)', "Prénom de l'enfant", 'Prénom usuel', "Prénom de l'intéressé"],
    ...['Prénom du défunt', 'Prénom de la défunte', 'Prénoms du défunt', 'Prénom du titulaire'],
  ],
};
export const familyLabels: Labels = {
  ar: [
    ...['الاسم العائلي', 'الإسم العائلي', 'اللقب العائلي', 'النسب', 'اللقب', 'اسمه العائلي', 'اسمها العائلي'],
    ...['اسم العائلة', 'إسم العائلة', 'لقب العائلة', 'اسم الأسرة', 'الكنية', 'الاسم العائلي للمعني بالأمر'],
    ...['اسمه(ا) العائلي', 'والاسم العائلي', 'الاسم العائلي للمولود(ة)', 'نسبه', 'نسبها', 'نسبه(ا)'],
    ...['الاسم العائلي للمولود', 'الاسم العائلي للمولودة', 'الاسم العائلي للمتوفى', 'الاسم العائلي للمتوفاة'],
  ],
  fr: [
    ...['Nom de famille', 'Nom patronymique', 'Nom', 'Nom de la famille', "Nom de l'enfant", 'Patronyme'],
    ...['Nom du défunt', 'Nom de la défunte', 'Nom de naissance', 'Nom du titulaire', "Nom de l'intéressé"],
  ],
};
export const fullNameLabels: Labels = {
  ar: [
    'الاسم الكامل',
    'الاسم والنسب',
    'الاسم العائلي والشخصي',
    'الاسم الشخصي والعائلي',
    'الاسم واللقب',
    'الإسمان الشخصي والعائلي',
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
/** One label that asks for a date and a place together: `تاريخ ومكان الازدياد`, `Date et lieu de naissance`. */
export const dateAndPlace = (ar: readonly string[], fr: readonly string[]): Labels => ({
  ar: ar.flatMap((event) =>
    ['مكان', 'محل'].flatMap((place) => [`تاريخ و${place} ${event}`, `${place} وتاريخ ${event}`]),
  ),
  fr: fr.flatMap((event) => [`Date et lieu ${event}`, `Lieu et date ${event}`]),
});
const bornWhenAndWhere = dateAndPlace(
  ['الازدياد', 'الولادة', 'الميلاد', 'ازدياده', 'ازديادها'],
  ['de naissance'],
);
/** `ولد`, `المزداد`, `مولودة` …: born, as acts and attestations say it. */
const born = [
  ...['ولد', 'ولدت', 'ازداد', 'ازدادت', 'مزداد', 'مزدادة', 'المزداد', 'المزدادة'],
  ...['مولود', 'مولودة', 'المولود', 'المولودة', 'المزداد(ة)', 'المولود(ة)', 'ازداد(ت)', 'ولد(ت)', 'مزداد(ة)'],
];
export const birthDateLabels: Labels = {
  ar: [
    ...['الازدياد', 'الولادة', 'الميلاد'].flatMap((birth) => [
      `تاريخ ${birth}`,
      `تاريخ ${birth} بالأرقام`,
      `تاريخ ${birth} الميلادي`,
    ]),
    ...born.flatMap((word) => [`${word} بتاريخ`, `${word} في يوم`]),
    // «ولد يوم» is too like a place: «وادي زم».
    ...born.filter((word) => !/^ولد/u.test(word)).flatMap((word) => [`${word} في`, `${word} يوم`]),
    ...[
      'المزداد سنة',
      'المزدادة سنة',
      'الموافق ل',
      'بالأرقام',
      'تاريخ ازدياده',
      'تاريخ ازديادها',
      'التاريخ الميلادي',
    ],
    ...bornWhenAndWhere.ar!,
  ],
  fr: [
    ...[
      'Date de naissance',
      'Né le',
      'Née le',
      'Né(e) le',
      'Naissance le',
      'Correspondant au',
      'En chiffres',
    ],
    ...[
      'Né en',
      'Née en',
      'Né(e) en',
      'Est né le',
      'Est née le',
      'Né le / Née le',
      'Date naissance',
      'Naissance',
    ],
    ...bornWhenAndWhere.fr!,
  ],
};
export const birthPlaceLabels: Labels = {
  ar: [
    ...['مكان', 'محل', 'موضع'].flatMap((place) => [
      ...['الازدياد', 'الولادة', 'الميلاد', 'ازدياده', 'ازديادها', 'ولادته', 'ولادتها'].map(
        (birth) => `${place} ${birth}`,
      ),
    ]),
    'مسقط الرأس',
    ...born.filter((word) => !word.includes('(')).map((word) => `${word} ب`),
    ...bornWhenAndWhere.ar!,
  ],
  fr: [
    ...[
      'Lieu de naissance',
      'Né à',
      'Née à',
      'Né(e) à',
      'Est né à',
      'Est née à',
      'Lieu naissance',
      'Ville de naissance',
    ],
    ...bornWhenAndWhere.fr!,
  ],
};
export const wordsLabels: Labels = {
  ar: ['تاريخ الازدياد بالحروف', 'تاريخ الولادة بالحروف', 'التاريخ بالحروف', 'بالحروف', 'بالأحرف', 'كتابة :'],
  fr: ['En lettres', 'En toutes lettres', 'Date de naissance en lettres', 'Date en lettres', 'Soit'],
};
export const hijriLabels: Labels = {
  ar: [
    ...['الموافق', 'ميلادية الموافق', 'ميلادية الموافق ل', 'ميلادية موافق', 'هجريا'],
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
/** The commune that keeps the register; the law's word for its kind may stand between. */
export const communeLabels: Labels = {
  ar: [
    'مكتب الحالة المدنية لجماعة',
    'مكتب الحالة المدنية',
    'الحالة المدنية لجماعة',
    ...['جماعة', 'الجماعة', 'بجماعة'].flatMap((commune) => [
      commune,
      ...['الترابية', 'الحضرية', 'القروية'].flatMap((kind) => [`${commune} ${kind}`, `${commune} ${kind} ل`]),
    ]),
    ...[
      'بلدية',
      'مقاطعة',
      'المقاطعة',
      'المقاطعة الجماعية',
      'ملحقة',
      ...['المجلس الجماعي', 'المجلس الجماعي ل', 'المجلس البلدي', 'المجلس البلدي ل', 'المجلس القروي ل'],
      'مكتب الحالة المدنية ل',
      'جماعة :',
      'الجماعة :',
    ],
  ],
};
export const actLabels: Labels = {
  ar: [
    ...numberOf('الرسم', 'رسم الولادة', 'عقد الولادة', 'العقد', 'عقد الازدياد'),
    ...numberOf('رسم ولادته', 'رسم ولادتها', 'رسم ولادته(ا)', 'رسم الازدياد'),
    ...['رسم رقم', 'رسم عدد', 'عقد رقم', 'عقد عدد', 'رسم ولادته عدد', 'رسم ولادتها عدد'],
    ...['رسم ولادة رقم', 'رسم ولادة عدد', 'عقد ولادة رقم', 'عقد ولادة عدد'],
    ...['مراجع الرسم', 'مراجع رسم الولادة', 'مرجع الرسم', 'مراجع العقد', 'الرسم'],
  ],
  fr: [
    ...[
      'Acte n°',
      'N° acte',
      "N° de l'acte",
      "Numéro de l'acte",
      'Acte de naissance n°',
      'Acte numéro',
      'sous le numéro',
      'sous le n°',
    ],
    ..."N° d'acte|N° d'acte de naissance|Acte de naissance numéro|N° de l'acte de naissance".split('|'),
    ..."Références de l'acte|Référence de l'acte|Réf. de l'acte|Références".split('|'),
  ],
};
