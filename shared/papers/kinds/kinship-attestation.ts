import type { Paper } from '../paper.ts';
import { bornLabels, spokenOf } from './certificate-labels.ts';
import { cin, issueDate, localAuthority } from './shared-fields.ts';

const kin = ['ابن', 'ابنة', 'بنت', 'أخ', 'أخت', 'حفيد', 'حفيدة', 'زوجة', 'أرملة'];
const relative = ['السيد', 'السيدة', 'المرحوم', 'المرحومة', 'المقاوم', 'المقاومة', 'المسمى'];

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
      ],
      fr: [
        'Attestation de parenté',
        'Certificat de parenté',
        'Attestation de lien de parenté',
        'Certificat de lien de parenté',
        'Attestation de filiation',
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
        ar: [...spokenOf.ar!, 'صاحب الطلب', 'صاحبة الطلب'],
      },
      inline: true,
    },
    applicantNameLat: {
      kind: 'nameLat',
      name: { ar: 'صاحب الطلب باللاتينية', fr: 'Demandeur' },
      labels: { fr: spokenOf.fr! },
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
      labels: { ar: ['من والده', 'من والدها', 'والده', 'والدها', 'من أبيه', 'من أبيها', 'اسم الأب'] },
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
          'اسم الأم',
        ],
      },
      inline: true,
      place: [{ relation: 'chain', of: 'mother' }],
    },
    actNumber: {
      kind: 'actNumber',
      name: { ar: 'رقم رسم الولادة', fr: "N° de l'acte" },
      labels: { ar: ['رسم ولادته عدد', 'رسم ولادتها عدد', 'رسم ولادته رقم', 'رسم ولادتها رقم', 'رسم رقم'] },
      inline: true,
      place: [{ relation: 'shape' }],
    },
    relationAr: {
      kind: 'relationAr',
      name: { ar: 'القرابة', fr: 'Lien de parenté (ar)' },
      labels: {
        ar: ['صلة القرابة', 'درجة القرابة', 'علاقة القرابة', 'نوع القرابة', 'صفة القرابة', 'القرابة :'],
      },
      place: [{ relation: 'shape' }],
    },
    relativeNameAr: {
      kind: 'nameAr',
      name: { ar: 'القريب', fr: 'Parent (ar)' },
      labels: {
        ar: [
          ...relative.flatMap((who) => [...kin.map((is) => `${is} ${who}`), `ل${who.slice(1)}`]),
          ...relative.flatMap((who) => [`قرابة ب${who}`, `القرابة ب${who}`]),
          'اسم القريب',
          'الاسم الكامل للقريب',
          'القريب :',
        ],
      },
      inline: true,
    },
    cin: { ...cin },
    issueDate,
  },
  stops: {
    ar: [
      'يشهد الموقع أسفله',
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
