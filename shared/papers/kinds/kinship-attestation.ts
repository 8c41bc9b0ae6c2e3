import type { Paper } from '../paper.ts';
import { cin, issueDate, localAuthority } from './shared-fields.ts';

export const kinshipAttestation: Paper = {
  type: 'kinship-attestation',
  name: { ar: 'شهادة القرابة', fr: 'Attestation de parenté' },
  issuer: localAuthority,
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: ['شهادة القرابة', 'شهادة قرابة', 'شهادة الارتباط العائلي'],
      fr: ['Attestation de parenté', 'Certificat de parenté', 'Attestation de lien de parenté'],
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
        ar: ['أن السيد', 'أن السيدة', 'بأن السيد', 'بأن السيدة', 'أن المسمى', 'أن المسماة', 'الاسم الكامل'],
      },
      inline: true,
    },
    applicantNameLat: {
      kind: 'nameLat',
      name: { ar: 'صاحب الطلب باللاتينية', fr: 'Demandeur' },
      labels: { fr: ['que Monsieur', 'que Madame', 'que M.', 'que Mme', 'Nom et prénom'] },
      inline: true,
      place: [{ relation: 'honorific' }],
    },
    birthDate: {
      kind: 'date',
      name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
      labels: {
        ar: ['المولود في', 'المولودة في', 'المزداد في', 'المزدادة في', 'المزداد بتاريخ', 'المزداد يوم'],
        fr: ['Né le', 'Née le', 'Né(e) le'],
      },
      inline: true,
    },
    fatherAr: {
      kind: 'nameAr',
      name: { ar: 'الأب', fr: 'Père (ar)' },
      labels: { ar: ['من والده', 'من والدها', 'والده', 'والدها', 'اسم الأب'] },
      inline: true,
    },
    motherAr: {
      kind: 'nameAr',
      name: { ar: 'الأم', fr: 'Mère (ar)' },
      labels: { ar: ['ووالدته', 'ووالدتها', 'والدته', 'والدتها', 'ومن والدته', 'ومن والدتها', 'اسم الأم'] },
      inline: true,
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
      labels: { ar: ['صلة القرابة', 'درجة القرابة', 'علاقة القرابة', 'القرابة :'] },
      place: [{ relation: 'shape' }],
    },
    relativeNameAr: {
      kind: 'nameAr',
      name: { ar: 'القريب', fr: 'Parent (ar)' },
      labels: {
        ar: ['السيد', 'السيدة', 'المرحوم', 'المرحومة', 'المقاوم'].flatMap((who) => [
          `ابن ${who}`,
          `ابنة ${who}`,
          `بنت ${who}`,
          `ل${who.slice(1)}`,
        ]),
      },
      inline: true,
    },
    cin: { ...cin },
    issueDate,
  },
  stops: { ar: ['يشهد الموقع أسفله', 'بناء على البحث', 'المؤرخ', 'وقد سلمت هذه الشهادة', 'الحامل'] },
};
