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
      labels: { ar: ['أن السيد', 'أن السيدة', 'أن المسمى', 'الاسم الكامل'] },
      inline: true,
    },
    applicantNameLat: {
      kind: 'nameLat',
      name: { ar: 'صاحب الطلب باللاتينية', fr: 'Demandeur' },
      labels: { fr: ['que Monsieur', 'que Madame', 'que M.', 'Nom et prénom'] },
    },
    birthDate: {
      kind: 'date',
      name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
      labels: {
        ar: ['المولود في', 'المولودة في', 'المزداد في', 'المزدادة في', 'المزداد بتاريخ', 'المزداد يوم'],
        fr: ['Né le', 'Née le', 'Né(e) le'],
      },
    },
    fatherAr: {
      kind: 'nameAr',
      name: { ar: 'الأب', fr: 'Père (ar)' },
      labels: { ar: ['من والده', 'من والدها', 'والده'] },
    },
    motherAr: {
      kind: 'nameAr',
      name: { ar: 'الأم', fr: 'Mère (ar)' },
      labels: { ar: ['ووالدته', 'ووالدتها', 'والدته'] },
    },
    actNumber: {
      kind: 'actNumber',
      name: { ar: 'رقم رسم الولادة', fr: "N° de l'acte" },
      labels: { ar: ['رسم ولادته عدد', 'رسم ولادتها عدد', 'رسم ولادته رقم', 'رسم رقم'] },
      place: [{ relation: 'shape' }],
    },
    relationAr: {
      kind: 'textAr',
      name: { ar: 'القرابة', fr: 'Lien de parenté (ar)' },
      labels: { ar: ['أنه', 'أنها', 'صلة القرابة', 'درجة القرابة', 'هو'] },
    },
    relativeNameAr: {
      kind: 'nameAr',
      name: { ar: 'القريب', fr: 'Parent (ar)' },
      labels: {
        ar: ['ابن السيد', 'ابنة السيد', 'بنت السيد', 'للسيد', 'للسيدة', 'ابن المرحوم', 'ابنة المرحوم'],
      },
    },
    cin: { ...cin },
    issueDate,
  },
  stops: { ar: ['يشهد الموقع أسفله', 'بناء على البحث', 'المؤرخ', 'وقد سلمت هذه الشهادة', 'الحامل'] },
};
