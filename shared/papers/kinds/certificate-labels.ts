/** How certificates of the local authority speak of a person: name, birth, address; in sentences and in lists alike. */
import type { Field, Labels } from '../paper.ts';
import { fullNameLabels } from './shared-fields.ts';

/** `… certifie que Monsieur`: what stands before the name in a sentence. */
export const certifiedOfFr: readonly string[] = [
  'que Monsieur',
  'que Madame',
  'que Mademoiselle',
  'que M.',
  'que Mme',
  'que Mlle',
  'que Mr',
  ...[
    'le nommé',
    'la nommée',
    'le dénommé',
    'la dénommée',
    'le sieur',
    'la dame',
    "l'intéressé",
    "l'intéressée",
  ].flatMap((who) => [`que ${who}`, `atteste que ${who}`]),
];
export const spokenOf: Labels = {
  ar: [
    ...fullNameLabels.ar!,
    ...['السيد', 'السيدة', 'الآنسة', 'المسمى', 'المسماة', 'المدعو', 'المدعوة', 'المواطن', 'المواطنة'].flatMap(
      (who) => [`أن ${who}`, `بأن ${who}`, `إلى ${who}`, `لفائدة ${who}`, `أن المعني بالأمر ${who}`],
    ),
    ...['المعني بالأمر السيد', 'المعنية بالأمر السيدة', 'المدعو', 'المدعوة', 'المسماة', 'الآنسة'],
    ...[
      'سلمت إلى السيد',
      'سلمت إلى السيدة',
      'السيد(ة)',
      'المسمى(ة)',
      'اسم المعني بالأمر',
      'اسم المعنية بالأمر',
    ],
    ...['اسم ونسب المعني بالأمر', 'الاسم الكامل للمعني بالأمر', 'الاسم واللقب'],
  ],
  fr: [
    ...[...fullNameLabels.fr!, 'M./Mme', 'Mr/Mme', 'M. / Mme / Mlle', ...certifiedOfFr, "Nom de l'intéressé"],
    ...["Nom de l'intéressée", "Nom et prénom de l'intéressé", 'Nom et prénom(s)', 'Mademoiselle', 'Mlle'],
    ...['Le nommé', 'La nommée', 'Le dénommé', 'La dénommée', 'Identité'],
  ],
};
/** A birth as certificates tell it of the one they speak of. */
export const bornLabels: Labels = {
  ar: [
    ...['المزداد', 'المزدادة', 'المولود', 'المولودة', 'مزداد', 'مزدادة', 'مولود', 'مولودة'].flatMap((born) =>
      ['في', 'سنة', 'عام', 'يوم', 'بتاريخ', 'خلال سنة', 'حوالي سنة', 'خلال', 'حوالي', 'ب'].map(
        (when) => `${born} ${when}`,
      ),
    ),
    'تاريخ الازدياد',
    'تاريخ الولادة',
    'تاريخ الميلاد',
    'تاريخ ومكان الازدياد',
    'تاريخ ومكان الولادة',
    ...['تاريخ ومحل الازدياد', 'تاريخ ازدياده', 'تاريخ ازديادها', 'سنة الازدياد', 'ازداد في', 'ازدادت في'],
    ...['ازداد بتاريخ', 'ازدادت بتاريخ', 'من مواليد', 'مكان وتاريخ الازدياد'],
  ],
  fr: [
    ...[
      'Né(e) en',
      'Né vers',
      'Née vers',
      'Né à',
      'Née à',
      'Né(e) à',
      'Lieu et date de naissance',
      'Né le / Née le',
    ],
    'Né le',
    'Née le',
    'Né(e) le',
    'Né en',
    'Née en',
    'Date de naissance',
    'Date et lieu de naissance',
  ],
};
const livesAr = ['ساكن', 'قاطن', 'مقيم', 'مستقر'];
const livesFr = [
  'réside',
  'résidant',
  'résident',
  'demeure',
  'demeurant',
  'domicilié',
  'domiciliée',
  'domicilié(e)',
];
const addressLabels: Labels = {
  ar: [
    ...['العنوان', 'عنوان السكنى', 'عنوان السكن', 'عنوان الإقامة', 'محل السكنى', 'محل الإقامة', 'مقر السكنى'],
    ...['مكان السكنى', 'مقر الإقامة', 'محل سكناه', 'محل سكناها', 'عنوانه', 'عنوانها', 'عنواني', 'السكنى :'],
    ...['العنوان الكامل', 'العنوان الحالي', 'العنوان الشخصي', 'عنوانه الحالي', 'عنوانها الحالي'],
    ...['العنوان التالي', 'العنوان الآتي', 'بالعنوان الكائن ب', 'العنوان الكائن ب', 'بالعنوان التالي'],
    ...livesAr.flatMap((lives) => [
      ...[`ال${lives} ب`, `ال${lives}ة ب`, `${lives} ب`, `${lives}ة ب`, `ال${lives}(ة) ب`, `${lives}(ة) ب`],
      ...[`ال${lives} حاليا ب`, `ال${lives}ة حاليا ب`, `${lives} حاليا ب`, `${lives}ة حاليا ب`],
      ...['التالي', 'الآتي'].flatMap((next) => [`${lives} بالعنوان ${next}`, `${lives}ة بالعنوان ${next}`]),
    ]),
    ...['سكن', 'قطن', 'قيم', 'ستقر', 'وجد سكناه', 'وجد سكناها'].flatMap((lives) =>
      [`ي${lives}`, `ت${lives}`].flatMap((who) => [
        ...[`${who} ب`, `${who} حاليا ب`, `${who} فعليا ب`, `${who} بصفة دائمة ب`, `${who} بصفة مستمرة ب`],
        ...[`${who} بالعنوان التالي`, `${who} بالعنوان الآتي`],
      ]),
    ),
    ...['يسكن منذ', 'تسكن منذ', 'يقطن منذ', 'تقطن منذ', 'ساكن منذ', 'ساكنة منذ', 'قاطن منذ', 'قاطنة منذ'],
    ...['أسكن ب', 'أقطن ب', 'أقيم ب', 'أسكن حاليا ب'],
  ],
  fr: [
    ...[
      'Adresse',
      'Adresse actuelle',
      'Adresse personnelle',
      'Adresse complète',
      'Adresse exacte',
      'Adresse du domicile',
    ],
    ...[
      'Adresse de résidence',
      'Lieu de résidence',
      'Résidence',
      'Résidence actuelle',
      'Domicile',
      'Domicile actuel',
    ],
    ...["à l'adresse suivante", "à l'adresse", "à l'adresse ci-après", 'sis à', 'sise à'],
    ...livesFr.flatMap((lives) => [
      `${lives} à`,
      `${lives} au`,
      `${lives} actuellement à`,
      `${lives} effectivement à`,
    ]),
    ...livesFr.flatMap((lives) => [`${lives} à l'adresse suivante`, `${lives} bien à`]),
    ...['habitant à', 'habite à', 'habitant au', 'habite au', 'habitant', 'demeurant'],
  ],
};
/** An address the sentence only points at. */
export const addressPointedAt: Labels = {
  ar: [
    ...['العنوان المذكور', 'العنوان أعلاه', 'العنوان المشار إليه', 'العنوان المبين', 'العنوان أسفله'],
    ...['بنفوذ', 'بدائرة نفوذ', 'نفوذنا الترابي', 'بتراب', 'بدائرتنا', 'دائرة نفوذ'],
  ],
  fr: [
    "l'adresse ci-dessus",
    "l'adresse indiquée",
    "l'adresse susmentionnée",
    "l'adresse précitée",
    'ci-dessus',
    ...['dans notre ressort', 'dans le ressort', 'dans notre circonscription', 'ci-après désignée'],
  ],
};

/** Where the person lives, in the script of the paper. */
export const addressFields: Readonly<Record<string, Field>> = {
  addressAr: {
    kind: 'textAr',
    name: { ar: 'العنوان', fr: 'Adresse (ar)' },
    labels: { ar: addressLabels.ar! },
    inline: true,
  },
  addressLat: {
    kind: 'textLat',
    name: { ar: 'العنوان باللاتينية', fr: 'Adresse' },
    labels: { fr: addressLabels.fr! },
    inline: true,
  },
};
