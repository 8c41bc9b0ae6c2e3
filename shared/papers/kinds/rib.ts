import { ribHolds } from '../checks.ts';
import type { Paper } from '../paper.ts';

export const rib: Paper = {
  type: 'rib',
  name: { ar: 'كشف التعريف البنكي', fr: "Relevé d'identité bancaire" },
  issuer: { ar: 'المؤسسة البنكية', fr: 'Banque' },
  evidence: {
    titles: {
      ar: ['كشف التعريف البنكي', 'بيان التعريف البنكي', 'شهادة التعريف البنكي'],
      fr: ["Relevé d'identité bancaire", 'Attestation de RIB', 'RIB'],
    },
    words: {
      ar: ['رقم الحساب', 'صاحب الحساب', 'الوكالة'],
      fr: [
        'IBAN',
        'SWIFT',
        'BIC',
        'Code banque',
        'Code ville',
        'Clé RIB',
        'Domiciliation',
        'Titulaire du compte',
        'N° de compte',
        'Intitulé du compte',
      ],
    },
    never: { fr: ['DEVIS', 'ACCORD DE PRINCIPE', 'Total TTC'] },
  },
  fields: {
    rib: {
      kind: 'rib',
      name: { ar: 'رقم التعريف البنكي', fr: 'RIB' },
      labels: {
        ar: ['رقم الحساب', 'رقم التعريف البنكي'],
        fr: ['RIB', 'R.I.B', 'N° de compte', 'Numéro de compte', 'IBAN'],
      },
      place: [{ relation: 'shape' }],
    },
    holderLat: {
      kind: 'nameLat',
      name: { ar: 'صاحب الحساب باللاتينية', fr: 'Titulaire' },
      labels: { fr: ['Titulaire du compte', 'Titulaire', 'Intitulé du compte', 'Nom du titulaire'] },
    },
    holderAr: {
      kind: 'nameAr',
      name: { ar: 'صاحب الحساب', fr: 'Titulaire (ar)' },
      labels: { ar: ['صاحب الحساب', 'اسم صاحب الحساب', 'صاحبة الحساب'] },
      place: [{ relation: 'twin', field: 'holderLat' }],
    },
    bank: {
      kind: 'textLat',
      name: { ar: 'البنك', fr: 'Banque' },
      labels: { fr: ['Banque :', 'Établissement :'] },
      place: [{ relation: 'letterhead' }],
    },
  },
  stops: { fr: ['Code banque', 'Code ville', 'Clé RIB', 'Domiciliation', 'SWIFT', 'BIC', 'Agence'] },
  checks: [ribHolds('rib')],
};
