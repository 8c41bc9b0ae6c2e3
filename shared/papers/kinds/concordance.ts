import type { Paper } from '../paper.ts';
import { certifiedOfFr } from './certificate-labels.ts';
import { cin, issueDate, localAuthority } from './shared-fields.ts';

const called = ['السيد', 'السيدة', 'المسمى', 'المسماة', 'المدعو', 'المدعوة', 'الاسم'];

/** Says that two spellings or two acts are one person. */
export const concordance: Paper = {
  type: 'concordance',
  name: { ar: 'شهادة المطابقة', fr: 'Certificat de concordance' },
  issuer: localAuthority,
  evidence: {
    titles: {
      ar: [
        'شهادة المطابقة',
        'شهادة مطابقة الاسم',
        'شهادة مطابقة الهوية',
        'شهادة تطابق الاسم',
        'شهادة تطابق الهوية',
        'شهادة التطابق',
        'شهادة مطابقة الأسماء',
        'شهادة مطابقة الاسمين',
        'شهادة تطابق الأسماء',
        'شهادة فردية',
      ],
      fr: [
        'Certificat de concordance',
        'Attestation de concordance',
        "Certificat d'identité de nom",
        'Certificat de conformité de nom',
        "Attestation d'identité de personne",
        'Certificat de concordance de noms',
        "Certificat d'individualité",
        "Attestation d'individualité",
        "Certificat d'identité de personne",
      ],
    },
    formulas: {
      ar: [
        'اسمان لشخص واحد',
        'اسم لشخص واحد',
        'لشخص واحد',
        'شخصا واحدا',
        'نفس الشخص',
        'لنفس الشخص',
        'يخصان نفس الشخص',
        'يعودان لنفس الشخص',
        'يهمان شخصا واحدا',
        'هو نفس الشخص',
        'هي نفس الشخص',
        'هو نفسه السيد',
        'هي نفسها السيدة',
      ],
      fr: [
        'une seule et même personne',
        'désignent la même personne',
        'concernent la même personne',
        'se rapportent à la même personne',
        'sont la même personne',
        'est la même personne que',
        "ne font qu'une seule personne",
      ],
    },
    words: {
      ar: ['شخص واحد', 'هما اسمان', 'يشهد الموقع أسفله', 'الاسم القديم', 'الاسم الجديد'],
      fr: ['la même personne', 'soussigné'],
    },
    never: { ar: ['شهادة القرابة', 'نسخة موجزة'], fr: ['parenté'] },
  },
  fields: {
    firstNameAr: {
      kind: 'nameAr',
      name: { ar: 'الاسم الأول', fr: 'Première identité (ar)' },
      labels: {
        ar: [
          ...called.flatMap((who) => [`أن ${who}`, `بأن ${who}`, `بين ${who}`]),
          'المسمى',
          'الاسم القديم',
          'الاسم السابق',
          'الاسم الأول',
          'الاسم المعروف به',
          'الاسم المدون بالبطاقة الوطنية',
          'الاسم والنسب',
          'الاسم الكامل',
        ],
      },
      inline: true,
    },
    secondNameAr: {
      kind: 'nameAr',
      name: { ar: 'الاسم الثاني', fr: 'Seconde identité (ar)' },
      labels: {
        ar: [
          ...['هو نفسه', 'هي نفسها', 'هو نفس الشخص', 'هي نفس الشخص', 'نفس الشخص'].flatMap((same) => [
            same,
            ...called.map((who) => `${same} ${who}`),
          ]),
          ...called.flatMap((who) => [`و${who}`, `وبين ${who}`, `وكذا ${who}`]),
          ...['المعروف', 'المعروفة'].flatMap((known) =>
            ['ب', 'باسم', 'أيضا باسم', 'كذلك باسم', 'أيضا ب'].map((as) => `${known} ${as}`),
          ),
          'الملقب ب',
          'الملقبة ب',
          'المدعو',
          'المدعوة',
          'الاسم الجديد',
          'الاسم الحالي',
          'الاسم الثاني',
          'الاسم الوارد برسم الولادة',
          'الاسم المدون برسم الولادة',
        ],
      },
      inline: true,
    },
    firstNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الأول باللاتينية', fr: 'Première identité' },
      labels: {
        fr: [
          ...certifiedOfFr,
          'le dénommé',
          'Ancien nom',
          'Première identité',
          'Premier nom',
          'Nom et prénom',
        ],
      },
      inline: true,
      place: [{ relation: 'honorific' }],
    },
    secondNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الثاني باللاتينية', fr: 'Seconde identité' },
      labels: {
        fr: [
          'et le nommé',
          'et la nommée',
          'et le dénommé',
          'et Monsieur',
          'et Madame',
          'et Mademoiselle',
          'alias',
          'est la même personne que',
          'connu sous le nom de',
          'connue sous le nom de',
          'également nommé',
          'également nommée',
          'Nouveau nom',
          'Nom actuel',
          'Seconde identité',
          'Deuxième identité',
          'Second nom',
        ],
      },
      inline: true,
    },
    cin,
    issueDate,
  },
  stops: {
    ar: [
      'يشهد الموقع أسفله',
      'شخص واحد',
      'اسم لشخص واحد',
      'اسمان لشخص واحد',
      'لشخص واحد',
      'المزداد',
      'الحامل',
      'المذكور',
      'وقد سلمت هذه الشهادة',
    ],
    fr: ['désignent', 'une seule et même personne', 'titulaire', 'figurant', 'né le', 'née le', 'inscrit'],
  },
};
