/** The names of the person an act is of, in both scripts: each under a label of its own, or both in the running text. */
import type { Field, Labels } from '../paper.ts';
import { familyLabels, givenLabels } from './shared-fields.ts';

/** Each under its own label. */
export const ownNames: Readonly<Record<string, Field>> = {
  givenNameAr: { kind: 'nameAr', name: { ar: 'الاسم الشخصي', fr: 'Prénom (ar)' }, labels: givenLabels },
  familyNameAr: { kind: 'nameAr', name: { ar: 'الاسم العائلي', fr: 'Nom (ar)' }, labels: familyLabels },
  givenNameLat: {
    kind: 'nameLat',
    name: { ar: 'الاسم الشخصي باللاتينية', fr: 'Prénom' },
    labels: givenLabels,
  },
  familyNameLat: {
    kind: 'nameLat',
    name: { ar: 'الاسم العائلي باللاتينية', fr: 'Nom' },
    labels: familyLabels,
  },
};

/** Print before a person's whole name in the running text of extracts. */
const namedWhole: Labels = {
  ar: [
    ...['المسمى', 'المسماة', 'المدعو', 'المدعوة', 'المرحوم', 'المرحومة', 'الهالك', 'الهالكة'],
    ...[
      'أن السيد',
      'أن السيدة',
      'بأن السيد',
      'بأن السيدة',
      'وفاة السيد',
      'وفاة السيدة',
      'ولادة السيد',
      'ولادة السيدة',
    ],
    ...['توفي السيد', 'توفيت السيدة', 'توفي المسمى', 'توفيت المسماة', 'ولد المسمى', 'ولدت المسماة'],
  ],
  fr: [
    ...['le nommé', 'la nommée', 'le sieur', 'la dame', 'décès de M.', 'décès de Mme', 'que M.', 'que Mme'],
    ...['le défunt', 'la défunte', 'le décès de', 'la naissance de', 'nommé', 'nommée'],
  ],
};

/** Extracts name the person in running text as well: `المسماة سعيدة الغرباوي`. */
export const ownNamesOrWhole: Readonly<Record<string, Field>> = Object.fromEntries(
  Object.entries(ownNames).map(([name, field]) => [
    name,
    { ...field, ofWhole: { labels: namedWhole, part: name.startsWith('given') ? 'given' : 'family' } },
  ]),
);
