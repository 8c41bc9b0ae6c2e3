import type { Paper } from '../paper.ts';
import { bornLabels, spokenOf } from './certificate-labels.ts';
import { cin, issueDate, localAuthority } from './shared-fields.ts';

const kin = ['ابن', 'ابنة', 'بنت', 'أخ', 'أخت', 'حفيد', 'حفيدة', 'زوجة', 'أرملة', 'والد', 'والدة', 'زوج'];
const relative = [
  ...['السيد', 'السيدة', 'المرحوم', 'المرحومة', 'المقاوم', 'المقاومة', 'المسمى', 'المسماة', 'المدعو'],
  ...[
    'المقاوم السيد',
    'المرحوم السيد',
    'المرحوم المقاوم',
    'المقاوم المرحوم',
    'السيد المقاوم',
    'المقاومة السيدة',
  ],
];
/** A list's words for one person's name. */
const named = [
  'الاسم الكامل',
  'الإسم الكامل',
  'الاسم الشخصي والعائلي',
  'الاسم العائلي والشخصي',
  'الاسم والنسب',
];

export const kinshipAttestation: Paper = {
  type: 'kinship-attestation',
  name: { ar: 'شهادة القرابة', fr: 'Attestation de parenté' },
  issuer: localAuthority,
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: [
        'شهادة القرابة',
        'شهادة قرابة',
        'شهادة إثبات القرابة',
        'شهادة الارتباط العائلي',
        'شهادة الروابط العائلية',
        ...['شهادة إدارية للقرابة', 'شهادة إدارية بالقرابة', 'شهادة صلة القرابة', 'شهادة علاقة القرابة'],
        ...['شهادة البنوة', 'شهادة القرابة العائلية', 'إشهاد بالقرابة', 'شهادة الرابطة العائلية'],
      ],
      fr: [
        'Attestation de parenté',
        'Certificat de parenté',
        'Attestation de lien de parenté',
        'Certificat de lien de parenté',
        'Attestation de filiation',
        ...['Certificat de filiation', 'Attestation de lien familial', 'Certificat de lien familial'],
        'Attestation administrative de parenté',
      ],
    },
    formulas: {
      ar: ['تربطه علاقة قرابة', 'تربطها علاقة قرابة', 'تربطه صلة قرابة', 'تربطها صلة قرابة', 'درجة القرابة'],
      fr: ['a un lien de parenté avec', 'lien de parenté'],
    },
    words: {
      ar: [
        'يشهد الموقع أسفله',
        'بناء على البحث الذي أجري',
        'عون السلطة المحلية',
        'تربطه علاقة قرابة',
        'رسم ولادته عدد',
        'من والده',
        'ووالدته',
      ],
      fr: ['lien de parenté', "enquête de l'agent d'autorité", 'soussigné'],
    },
    never: {
      ar: ['شهادة الحياة', 'شهادة السكنى', 'شهادة المطابقة', 'صفة مقاوم'],
      fr: ['Certificat de vie', 'Certificat de résidence'],
    },
  },
  fields: {
    applicantNameAr: {
      kind: 'nameAr',
      name: { ar: 'صاحب الطلب', fr: 'Demandeur (ar)' },
      labels: {
        ar: [
          ...[...spokenOf.ar!, ...named],
          ...['صاحب الطلب', 'صاحبة الطلب', 'طالب الشهادة', 'طالبة الشهادة', 'مقدم الطلب', 'مقدمة الطلب'],
          ...['الطالب(ة)', 'الطالب', 'الطالبة'],
        ],
      },
      section: 'applicant',
      inline: true,
    },
    applicantNameLat: {
      kind: 'nameLat',
      name: { ar: 'صاحب الطلب باللاتينية', fr: 'Demandeur' },
      labels: {
        fr: [
          ...spokenOf.fr!,
          ...['Demandeur', 'Demandeuse', 'Demanderesse', 'Demandeur(se)', 'Requérant', 'Requérante'],
          ...['Nom du demandeur', 'Nom de la demandeuse', 'Nom complet du demandeur'],
        ],
      },
      inline: true,
      place: [{ relation: 'honorific' }],
    },
    birthDate: {
      kind: 'date',
      name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
      labels: bornLabels,
      inline: true,
    },
    fatherAr: {
      kind: 'nameAr',
      name: { ar: 'الأب', fr: 'Père (ar)' },
      labels: {
        ar: [
          ...['من والده', 'من والدها', 'والده', 'والدها', 'من أبيه', 'من أبيها', 'أبوه', 'أبوها'],
          ...[
            'والده هو',
            'والدها هو',
            'من أب اسمه',
            'اسم الأب',
            'الأب',
            'الأب :',
            'اسم الوالد',
            'الوالد',
            'الاسم الكامل للأب',
          ],
          ...['اسم والده', 'اسم والدها', 'ابن :', 'اسم أبيه', 'اسم أبيها'],
        ],
      },
      inline: true,
      place: [{ relation: 'chain', of: 'father' }],
    },
    motherAr: {
      kind: 'nameAr',
      name: { ar: 'الأم', fr: 'Mère (ar)' },
      labels: {
        ar: [
          'ووالدته',
          'ووالدتها',
          'والدته',
          'والدتها',
          'ومن والدته',
          'ومن والدتها',
          'ومن أمه',
          'ومن أمها',
          'وأمه',
          'وأمها',
          'وأم اسمها',
          'اسم الأم',
          ...['والدته هي', 'والدتها هي', 'الأم', 'الأم :', 'اسم الوالدة', 'الوالدة', 'الاسم الكامل للأم'],
          ...['اسم والدته', 'اسم والدتها', 'وأمه هي', 'وأمها هي', 'أمه', 'أمها', 'ومن أمها'],
        ],
      },
      inline: true,
      place: [{ relation: 'chain', of: 'mother' }],
    },
    actNumber: {
      kind: 'actNumber',
      name: { ar: 'رقم رسم الولادة', fr: 'N° de l’acte' },
      labels: {
        ar: [
          ...[
            'رسم ولادته',
            'رسم ولادتها',
            'رسم الولادة',
            'رسم ولادة',
            'عقد الازدياد',
            'عقد الولادة',
            'رسم',
          ].flatMap((act) => [`${act} عدد`, `${act} رقم`]),
          ...[
            'بالحالة المدنية تحت رقم',
            'بالحالة المدنية تحت عدد',
            'رقم رسم الولادة',
            'رقم الرسم',
            'عدد الرسم',
          ],
        ],
        fr: ['acte n°', 'acte de naissance n°', "N° de l'acte"],
      },
      inline: true,
      place: [{ relation: 'shape' }],
    },
    relationAr: {
      kind: 'relationAr',
      name: { ar: 'القرابة', fr: 'Lien de parenté (ar)' },
      labels: {
        ar: [
          'صلة القرابة',
          'درجة القرابة',
          'علاقة القرابة',
          'نوع القرابة',
          'صفة القرابة',
          'القرابة :',
          'درجة قرابته',
          'درجة قرابتها',
          'صلة قرابته',
          'صلة قرابتها',
        ],
      },
      place: [{ relation: 'shape' }],
    },
    relativeNameAr: {
      kind: 'nameAr',
      name: { ar: 'القريب', fr: 'Parent (ar)' },
      labels: {
        ar: [
          ...relative.flatMap((who) => [...kin.map((is) => `${is} ${who}`), `ل${who.slice(1)}`]),
          ...relative.flatMap((who) => [`قرابة ب${who}`, `القرابة ب${who}`, `قرابة مع ${who}`, `هو ${who}`]),
          ...['اسم القريب', 'الاسم الكامل للقريب', 'القريب :', 'اسم المقاوم', 'الاسم الكامل للمقاوم'],
          ...[
            'اسمه الكامل',
            'اسمها الكامل',
            'اسمه الشخصي والعائلي',
            'اسم ونسب القريب',
            'الاسم الكامل لقريبه',
          ],
          ...named,
        ],
      },
      section: 'relative',
      inline: true,
    },
    cin: { ...cin },
    issueDate,
  },
  // Lists of two persons, one under the other.
  sections: {
    applicant: {
      marks: {
        ar: [
          ...['هوية طالب الشهادة', 'هوية طالبة الشهادة', 'هوية صاحب الطلب', 'هوية المعني بالأمر'],
          ...['معلومات عن طالب الشهادة', 'معلومات عن صاحب الطلب', 'بيانات طالب الشهادة', 'بيانات صاحب الطلب'],
        ],
      },
      reach: 'header',
    },
    relative: {
      marks: {
        ar: [
          ...[
            'هوية القريب',
            'هوية قريبه',
            'هوية المقاوم',
            'معلومات عن القريب',
            'بيانات القريب',
            'معطيات القريب',
          ],
          ...['معلومات عن المقاوم', 'بيانات المقاوم', 'معلومات تخص القريب'],
        ],
      },
      reach: 'header',
    },
  },
  stops: {
    ar: [
      'يشهد الموقع أسفله',
      ...['تربطه', 'تربطها', 'يربطه', 'سلمت هذه الشهادة', 'حررت هذه الشهادة', 'والمسجل', 'والمسجلة'],
      ...['المزدادة', 'المولودة', 'صاحب البطاقة', 'صاحبة البطاقة', 'الحاملة', 'حاملة', 'الساكنة', 'القاطنة'],
      ...['المتوفى', 'رحمه الله', 'الحامل لصفة', 'قيد حياته'],
      'بناء على البحث',
      'المؤرخ',
      'وقد سلمت هذه الشهادة',
      'الحامل',
      'حامل',
      'الساكن',
      'القاطن',
      'المزداد',
      'المولود',
      'بصفته',
      'بصفتها',
    ],
  },
};
