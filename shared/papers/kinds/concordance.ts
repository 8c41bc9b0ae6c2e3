import type { Paper } from '../paper.ts';
import { certifiedOfFr } from './certificate-labels.ts';
import { cin, issueDate, localAuthority } from './shared-fields.ts';

const called = ['السيد', 'السيدة', 'المسمى', 'المسماة', 'المدعو', 'المدعوة', 'الاسم', 'الإسم'];
const titlesFr = ['M.', 'Mr', 'Mme', 'Mlle', 'Monsieur', 'Madame', 'Mademoiselle', 'le nommé', 'la nommée'];
const alsoFr = ['le dénommé', 'la dénommée', 'le sieur', 'la dame', 'le nom', 'le nom de'];
const sameFr = ['est le même que', 'est la même personne que', "n'est autre que", 'et', 'ainsi que'];

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
        ...['يخصان نفس الشخص', 'يخص نفس الشخص', 'لنفس الشخص', 'يعودان لنفس الشخص', 'يتعلقان بنفس الشخص'],
        ...['تتعلقان بشخص واحد', 'يتعلقان بشخص واحد', 'يتعلق الأمر بنفس الشخص', 'يعنيان شخصا واحدا'],
        ...['ما هما إلا شخص واحد', 'هما لشخص واحد', 'اسمان لمسمى واحد', 'يدلان على شخص واحد'],
      ],
      fr: [
        'une seule et même personne',
        'désignent la même personne',
        'concernent la même personne',
        'se rapportent à la même personne',
        'sont la même personne',
        'est la même personne que',
        "ne font qu'une seule personne",
        ...["ne font qu'une seule et même personne", 'une et même personne', 'concernent la même personne'],
        ...['se rapportent à la même personne', 'désignent une seule personne', "ne constituent qu'une"],
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
          ...['بالبطاقة الوطنية :', 'ببطاقة التعريف الوطنية :', 'ببطاقة التعريف :', 'بجواز السفر :'],
          'الاسم المدون بالبطاقة الوطنية',
          'الاسم والنسب',
          'الاسم الكامل',
          ...['الاسم الوارد ببطاقة التعريف الوطنية', 'الاسم حسب البطاقة الوطنية', 'الاسم بالبطاقة الوطنية'],
          ...['الاسم الوارد بالبطاقة الوطنية', 'الاسم قبل التصحيح', 'الهوية الأولى :'],
          ...['أن', 'بأن', 'بين', 'كون'].flatMap((that) => [
            `${that} الشخص المسمى`,
            `${that} المعني بالأمر السيد`,
          ]),
        ],
      },
      section: 'first',
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
          ...['والشخص المسمى', 'والشخص المدعو', 'وكذلك السيد', 'وكذلك السيدة'],
          ...['هو نفس المسمى', 'هي نفس المسماة', 'هو ذاته', 'هي ذاتها', 'هو عينه', 'ما هو إلا', 'ليس سوى'],
          ...['يحمل أيضا اسم', 'تحمل أيضا اسم', 'يدعى أيضا', 'تدعى أيضا', 'يسمى أيضا', 'تسمى أيضا'],
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
          ...[
            'برسم الولادة :',
            'بعقد الازدياد :',
            'برسم الازدياد :',
            'بسجل الحالة المدنية :',
            'بالحالة المدنية :',
          ],
          ...['الاسم الوارد بعقد الازدياد', 'الاسم الوارد بعقد الولادة', 'الاسم حسب رسم الولادة'],
          ...[
            'الاسم برسم الولادة',
            'الاسم بعقد الازدياد',
            'الاسم الوارد بالحالة المدنية',
            'الاسم بعد التصحيح',
          ],
          ...['الاسم حسب سجلات الحالة المدنية', 'الهوية الثانية :', 'والاسم والنسب'],
          ...['الاسم الكامل', 'الاسم والنسب', 'الاسم الشخصي والعائلي'],
        ],
      },
      section: 'second',
      inline: true,
    },
    firstNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الأول باللاتينية', fr: 'Première identité' },
      labels: {
        fr: [
          ...certifiedOfFr,
          ...[
            'que le nom',
            'que les noms',
            'que les noms de',
            'que le nom de',
            'entre M.',
            'entre Mme',
            'entre le nom',
          ],
          ...['Nom figurant sur la CIN', 'Nom figurant sur la CNIE', 'Nom selon la CIN', 'Nom sur la CIN'],
          'le dénommé',
          'Ancien nom',
          'Première identité',
          'Premier nom',
          'Nom et prénom',
        ],
      },
      section: 'first',
      inline: true,
      place: [{ relation: 'honorific' }],
    },
    secondNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الثاني باللاتينية', fr: 'Seconde identité' },
      labels: {
        fr: [
          ...[...titlesFr, ...alsoFr].flatMap((who) => sameFr.map((same) => `${same} ${who}`)),
          ...['alias', 'dit', 'dite', 'alias M.', 'est le même que', "n'est autre que", 'se nomme également'],
          ...["Nom figurant sur l'acte de naissance", "Nom selon l'acte de naissance", 'Nom et prénom'],
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
      section: 'second',
      inline: true,
    },
    cin,
    issueDate,
  },
  // Lists of the two identities, one under the other, with the same labels in both.
  sections: {
    first: {
      marks: {
        ar: [
          ...['الشطر الأول', 'الهوية الأولى', 'المعلومات الأولى', 'البيان الأول', 'الجزء الأول', 'أولا :'],
          ...['الهوية حسب البطاقة الوطنية', 'حسب بطاقة التعريف الوطنية', 'الهوية الواردة بالبطاقة الوطنية'],
        ],
        fr: [
          ...['Première identité', 'Identité n° 1', 'Identité selon la CIN', 'Première partie'],
          ...[
            'Identité figurant sur la carte nationale',
            'Identité figurant sur la CNIE',
            'Identité selon la CNIE',
          ],
        ],
      },
      reach: 'header',
    },
    second: {
      marks: {
        ar: [
          ...[
            'الشطر الثاني',
            'الهوية الثانية',
            'المعلومات الثانية',
            'البيان الثاني',
            'الجزء الثاني',
            'ثانيا :',
          ],
          ...['الهوية حسب رسم الولادة', 'حسب رسم الولادة', 'الهوية حسب سجلات الحالة المدنية'],
        ],
        fr: [
          ...[
            "Identité figurant sur l'acte de naissance",
            "Identité figurant sur l'acte",
            "Identité selon l'état civil",
          ],

          'Deuxième identité',
          'Seconde identité',
          'Identité n° 2',
          "Identité selon l'acte",
          'Deuxième partie',
        ],
      },
      reach: 'header',
    },
  },
  stops: {
    ar: [
      'يشهد الموقع أسفله',
      ...[
        'الوارد ب',
        'الواردة ب',
        'المدون ب',
        'المسجل ب',
        'المضمن ب',
        'المثبت ب',
        'المقيد ب',
        'المقيدة ب',
        'المدرج ب',
        'رقم الرسم',
        'رسم رقم',
      ],
      ...['عقد الازدياد رقم', 'رسم الولادة رقم', 'رسم الولادة عدد', 'تاريخ الازدياد', 'يخصان', 'يتعلقان'],
      'شخص واحد',
      'اسم لشخص واحد',
      'اسمان لشخص واحد',
      'لشخص واحد',
      'المزداد',
      'الحامل',
      'المذكور',
      ...['وقد سلمت هذه الشهادة', 'سلمت هذه الشهادة', 'حررت هذه الشهادة'],
    ],
    fr: [
      ...['désignent', 'une seule et même personne', 'titulaire', 'figurant', 'né le', 'née le', 'inscrit'],
      ...[
        'sont une seule',
        'est une seule',
        'porteur',
        'né(e) le',
        'né en',
        'née en',
        'mentionné',
        'tel que',
      ],
      ...['selon', 'concernent', 'se rapportent', 'tel qu', 'porté sur', 'portée sur', 'dont le nom'],
    ],
  },
};
