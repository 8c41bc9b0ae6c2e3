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
  'والده',
  'والدها',
  'اسم الأب',
];
const fatherLabels: Labels = {
  ar: ['ابن السيد', 'ابنة السيد', 'بنت السيد', 'ابن', 'ابنة', 'بنت', ...fatherNamed, 'الأب'],
  fr: ['Fils de', 'Fille de', 'Fils/Fille de', 'Fils(Fille) de', 'Père', 'Nom du père', 'Prénom du père'],
};
export const motherNamed = [
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
  ar: [...motherNamed, 'ومن السيدة', 'ومن', 'اسم الأم', 'الأم', 'و'],
  fr: ['et de', 'Mère', 'Nom de la mère', 'Prénom de la mère', 'et de la dame'],
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
