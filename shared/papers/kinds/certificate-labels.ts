/** How certificates of the local authority speak of a person: name, birth, address; in sentences and in lists alike. */
import type { Labels } from '../paper.ts';
import { fullNameLabels } from './shared-fields.ts';

/** `… certifie que Monsieur`: what stands before the name in a sentence. */
export const certifiedOfFr: readonly string[] = [
  'que Monsieur',
  'que Madame',
  'que Mademoiselle',
  'que M.',
  'que Mme',
  'que le nommé',
  'que la nommée',
];
export const spokenOf: Labels = {
  ar: [
    ...fullNameLabels.ar!,
    ...['السيد', 'السيدة', 'المسمى', 'المسماة', 'المدعو', 'المدعوة'].flatMap((who) => [
      `أن ${who}`,
      `بأن ${who}`,
    ]),
    'المعني بالأمر السيد',
    'المعنية بالأمر السيدة',
  ],
  fr: [...fullNameLabels.fr!, 'M./Mme', 'Mr/Mme', ...certifiedOfFr, "Nom de l'intéressé"],
};
/** A birth as certificates tell it of the one they speak of. */
export const bornLabels: Labels = {
  ar: [
    ...['المزداد', 'المزدادة', 'المولود', 'المولودة', 'مزداد', 'مزدادة', 'مولود', 'مولودة'].flatMap((born) =>
      ['في', 'سنة', 'يوم', 'بتاريخ', 'خلال سنة', 'حوالي سنة'].map((when) => `${born} ${when}`),
    ),
    'تاريخ الازدياد',
    'تاريخ الولادة',
    'تاريخ الميلاد',
    'تاريخ ومكان الازدياد',
    'تاريخ ومكان الولادة',
  ],
  fr: ['Né le', 'Née le', 'Né(e) le', 'Né en', 'Née en', 'Date de naissance', 'Date et lieu de naissance'],
};
export const addressLabels: Labels = {
  ar: [
    'العنوان التالي',
    'العنوان الكامل',
    'العنوان',
    'عنوان السكنى',
    'محل السكنى',
    'عنوانه',
    'عنوانها',
    'عنواني',
    ...['ساكن', 'قاطن', 'مقيم'].flatMap((lives) => [
      `ال${lives} ب`,
      `ال${lives}ة ب`,
      `${lives} ب`,
      `${lives}ة ب`,
    ]),
    ...['يسكن', 'تسكن', 'يقطن', 'تقطن', 'يقيم', 'تقيم'].map((lives) => `${lives} ب`),
  ],
  fr: [
    'Adresse',
    "à l'adresse suivante",
    'réside à',
    'résidant à',
    'demeure à',
    'demeurant à',
    'domicilié à',
    'domiciliée à',
    'domicilié(e) à',
    'Domicile',
    'habitant à',
    'habite à',
  ],
};
/** An address the sentence only points at. */
export const addressPointedAt: Labels = {
  ar: ['العنوان المذكور', 'العنوان أعلاه', 'العنوان المشار إليه', 'العنوان المبين'],
  fr: [
    "l'adresse ci-dessus",
    "l'adresse indiquée",
    "l'adresse susmentionnée",
    "l'adresse précitée",
    'ci-dessus',
  ],
};
