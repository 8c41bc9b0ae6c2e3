/** Print of courts' registries, that of cooperatives and that of commerce. */
import type { Labels } from '../paper.ts';

const courts = ['المحكمة الابتدائية', 'المحكمة التجارية', 'المحكمة'];

/** The court that keeps the register: `المحكمة الابتدائية ب أزمور`, `ابتدائية أزمور`. */
export const courtAr: Labels = {
  ar: [
    ...courts.flatMap((court) => [court, `${court} ب`, `${court} ل`, `${court} بمدينة`]),
    // Without its article the town follows at once: the ب of `ابتدائية بودنيب` is the town's own.
    'ابتدائية',
    'كتابة الضبط بالمحكمة الابتدائية ب',
    'كتابة ضبط المحكمة الابتدائية ب',
    'لدى المحكمة الابتدائية ب',
  ],
};

/** What opens the day on which the paper itself was given out, which is no day of the register. */
export const issued: Labels = {
  ar: [
    ...['سلم', 'سلمت', 'حرر', 'حررت', 'وسلم', 'وسلمت', 'وحرر', 'وحررت'].flatMap((done) => [
      `${done} بتاريخ`,
      `${done} في`,
      `${done} ب`,
    ]),
    'سلمت هذه الشهادة',
    'حررت هذه الشهادة',
    'تاريخ التسليم',
    'تاريخ الإصدار',
  ],
  fr: [
    'Délivré le',
    'Délivrée le',
    'Délivré à',
    'Fait le',
    'Fait à',
    'Établi le',
    'Date de délivrance',
    "Date d'édition",
    'Édité le',
  ],
};
