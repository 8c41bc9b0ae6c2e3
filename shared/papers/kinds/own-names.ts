/** The names of the person an act is of, in both scripts: each under a label of its own, or both in the running text. */
import type { Field, Labels } from '../paper.ts';
import { familyLabels, givenLabels } from './shared-fields.ts';

const inBoth = (names: readonly string[], of: readonly string[]): string[] =>
  names.flatMap((name) => ['', ...of].map((whose) => name + whose));

/** One label for a person's given and family name, in the order it says. */
const joint: Labels = {
  ar: inBoth(
    [
      ...['الاسم الكامل', 'الاسم العائلي والشخصي', 'الاسم الشخصي والعائلي', 'الاسم والنسب', 'النسب والاسم'],
      ...['الاسم واللقب', 'اللقب والاسم', 'الاسم الشخصي والاسم العائلي', 'الاسم العائلي والاسم الشخصي'],
    ],
    [' للمتوفى', ' للمتوفاة', ' للهالك', ' للهالكة', ' للمولود', ' للمولودة', ' للطفل', ' للمعني بالأمر'],
  ),
  fr: inBoth(
    ['Nom et prénom', 'Nom et prénoms', 'Nom et prénom(s)', 'Nom complet', 'Prénom et nom', 'Prénoms et nom'],
    [' du défunt', ' de la défunte', " de l'enfant", " de l'intéressé", " de l'intéressée", ' du titulaire'],
  ),
};

const withWhole = (fields: Readonly<Record<string, Field>>, labels: Labels): Record<string, Field> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { ...field, ofWhole: { labels, part: name.startsWith('given') ? 'given' : 'family' } },
    ]),
  );

/** Each under its own label, or both under one. */
export const ownNames: Readonly<Record<string, Field>> = withWhole(
  {
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
  },
  joint,
);

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
export const ownNamesOrWhole: Readonly<Record<string, Field>> = withWhole(ownNames, {
  ar: [...joint.ar!, ...namedWhole.ar!],
  fr: [...joint.fr!, ...namedWhole.fr!],
});
