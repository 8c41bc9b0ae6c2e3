import type { Paper } from '../paper.ts';
import { cin, issueDate, localAuthority } from './shared-fields.ts';

/** Says that two spellings or two acts are one person. */
export const concordance: Paper = {
  type: 'concordance',
  name: { ar: 'شهادة المطابقة', fr: 'Certificat de concordance' },
  issuer: localAuthority,
  evidence: {
    titles: {
      ar: ['شهادة المطابقة', 'شهادة مطابقة الاسم', 'شهادة مطابقة الهوية', 'شهادة تطابق الاسم'],
      fr: ['Certificat de concordance', 'Attestation de concordance', "Certificat d'identité de nom"],
    },
    words: {
      ar: ['اسم لشخص واحد', 'شخص واحد', 'هما اسمان', 'يشهد الموقع أسفله', 'الاسم القديم', 'الاسم الجديد'],
      fr: ['une seule et même personne', 'désignent la même personne', 'soussigné'],
    },
    never: { ar: ['شهادة القرابة', 'نسخة موجزة'], fr: ['parenté'] },
  },
  fields: {
    firstNameAr: {
      kind: 'nameAr',
      name: { ar: 'الاسم الأول', fr: 'Première identité (ar)' },
      labels: { ar: ['أن السيد', 'أن السيدة', 'أن الاسم', 'الاسم القديم', 'أن المسمى', 'المسمى'] },
      inline: true,
    },
    secondNameAr: {
      kind: 'nameAr',
      name: { ar: 'الاسم الثاني', fr: 'Seconde identité (ar)' },
      labels: { ar: ['هو نفسه السيد', 'هو نفسه', 'هي نفسها', 'والمسمى', 'الاسم الجديد', 'وبين المسمى'] },
      inline: true,
    },
    firstNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الأول باللاتينية', fr: 'Première identité' },
      labels: { fr: ['que Monsieur', 'que Madame', 'que le nommé'] },
    },
    secondNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الثاني باللاتينية', fr: 'Seconde identité' },
      labels: { fr: ['et le nommé', 'et Monsieur', 'alias'] },
    },
    cin,
    issueDate,
  },
  stops: {
    ar: ['يشهد الموقع أسفله', 'شخص واحد', 'اسم لشخص واحد', 'المزداد', 'الحامل', 'وقد سلمت هذه الشهادة'],
    fr: ['désignent', 'une seule et même personne'],
  },
};
