/** Father and mother: how papers name them, and the fields of civil-status acts. */
import type { Field, Labels } from '../paper.ts';

/** «ابن» and «بنت» left aside: in running text they stand inside every chain of names. */
export const fatherNamed = [
  'والده هو',
  'والدها هو',
  'والده المسمى',
  'والدها المسمى',
  'والده السيد',
  'والدها السيد',
  'من والده',
  'من والدها',
  'من أب اسمه',
  'والده',
  'والدها',
  'اسم الأب',
];
const parent = (ar: readonly string[]): string[] =>
  ar.flatMap((who) => [
    `اسم ${who}`,
    `الاسم الشخصي ${who.replace(/^ال/u, 'لل')}`,
    `اسم ${who} الشخصي`,
    `اسم ونسب ${who}`,
  ]);
const fatherLabels: Labels = {
  ar: [
    ...['ابن السيد', 'ابنة السيد', 'بنت السيد', 'ابن', 'ابنة', 'بنت', ...fatherNamed, 'الأب', 'الوالد'],
    ...[
      'ابن(ة)',
      'ابن (بنت)',
      'ابن/بنت',
      ...['الاسم الكامل للأب', 'الاسم الكامل للوالد', 'اسم الأب الكامل', 'اسم الوالد الكامل'],
      'اسم والده',
      'اسم والدها',
    ],
    ...parent(['الأب', 'الوالد']),
  ],
  fr: [
    ...['Fils de', 'Fille de', 'Fils/Fille de', 'Fils(Fille) de', 'Fils ou fille de', 'Fils (ou fille) de'],
    ...[
      'Père',
      'Nom du père',
      'Prénom du père',
      'Prénom et nom du père',
      'Nom et prénom du père',
      'Son père',
    ],
  ],
};
export const motherNamed = [
  'وأم اسمها',
  'ومن أم اسمها',
  'ووالدته السيدة',
  'ووالدتها السيدة',
  'والدته هي',
  'والدتها هي',
  'والدته المسماة',
  'والدتها المسماة',
  'ووالدته هي',
  'ووالدته',
  'ووالدتها',
  'والدته',
  'والدتها',
  'وأمه',
  'وأمها',
];
const motherLabels: Labels = {
  ar: [
    ...[...motherNamed, 'ومن السيدة', 'ومن', 'اسم الأم', 'الأم', 'الوالدة', 'و', 'ومن أمه', 'ومن أمها'],
    ...[
      ...['الاسم الكامل للأم', 'الاسم الكامل للوالدة', 'اسم الأم الكامل', 'اسم الوالدة الكامل'],
      'اسم والدته',
      'اسم والدتها',
      'اسم أمه',
      'اسم أمها',
      'أمه',
      'أمها',
    ],
    ...parent(['الأم', 'الوالدة']),
  ],
  fr: [
    ...['et de', 'Mère', 'Nom de la mère', 'Prénom de la mère', 'et de la dame', 'et de Mme', 'Sa mère'],
    ...['Prénom et nom de la mère', 'Nom et prénom de la mère'],
  ],
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
