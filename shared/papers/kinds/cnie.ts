import { inOrder, mrzHolds, mrzSays, sameName, sameNumber } from '../checks.ts';
import type { Labels, Paper } from '../paper.ts';
import { familyLabels, givenLabels } from './shared-fields.ts';

const title: Labels = {
  ar: ['البطاقة الوطنية للتعريف', 'بطاقة التعريف الوطنية'],
  fr: ["CARTE NATIONALE D'IDENTITE", "CARTE NATIONALE D'IDENTITE ELECTRONIQUE"],
};
const birthMark: Labels = {
  ar: ['مزداد بتاريخ', 'مزدادة بتاريخ', 'تاريخ الازدياد'],
  fr: ['Né le', 'Née le', 'Né(e) le', 'Date de naissance'],
};

/** On the card the names stand without labels: Arabic over Latin, given name first; the machine zone confirms the order. */
const unlabelled = (at: number) => [{ relation: 'between', after: title, before: birthMark, at } as const];

export const cnie: Paper = {
  type: 'cnie',
  oneForm: true,
  name: { ar: 'البطاقة الوطنية للتعريف الإلكترونية', fr: 'Carte nationale d’identité électronique' },
  issuer: { ar: 'المديرية العامة للأمن الوطني', fr: 'Direction générale de la sûreté nationale' },
  evidence: {
    titles: { ar: ['البطاقة الوطنية للتعريف'], fr: ["CARTE NATIONALE D'IDENTITE", 'I<MAR'] },
    words: {
      ar: ['صالحة إلى غاية', 'مزداد بتاريخ', 'مزدادة بتاريخ', 'رقم الحالة المدنية', 'العنوان', 'الجنس'],
      fr: ["Valable jusqu'au", 'Né le', 'Née le', 'Adresse', 'N° état civil', 'Sexe', '<<<<<<'],
    },
    never: {
      ar: [
        'صفة مقاوم',
        'رسم الولادة',
        'شهادة',
        'يشهد الموقع أسفله',
        'البطاقة الوطنية للتعريف رقم',
        'البطاقة الوطنية للتعريف عدد',
        'البطاقة الوطنية للتعريف الإلكترونية رقم',
        'الحامل للبطاقة الوطنية',
        'الحاملة للبطاقة الوطنية',
      ],
      fr: ['Bénéficiaire', 'DEVIS', 'Attestation', 'Certificat'],
    },
  },
  sections: {
    front: {
      marks: { ar: title.ar!, fr: [...title.fr!, "Valable jusqu'au", 'Né le', 'Née le'] },
      reach: 'near',
    },
    back: {
      marks: {
        ar: ['رقم الحالة المدنية', 'العنوان'],
        fr: ['Fils de', 'Fille de', 'Adresse', 'et de', 'N° état civil'],
      },
      reach: 'near',
    },
  },
  fields: {
    cin: {
      kind: 'cin',
      name: { ar: 'رقم البطاقة', fr: 'N° de la carte' },
      labels: { fr: ['N°', 'CIN', 'N° CNIE', 'No'], ar: ['رقم', 'رقم البطاقة'] },
      section: 'front',
      place: [{ relation: 'shape' }],
    },
    cinBack: {
      kind: 'cin',
      name: { ar: 'رقم البطاقة في الظهر', fr: 'N° de la carte au verso' },
      labels: { fr: ['N°', 'CIN', 'N° CNIE', 'No'], ar: ['رقم', 'رقم البطاقة'] },
      section: 'back',
      place: [{ relation: 'shape' }],
    },
    givenNameAr: {
      kind: 'nameAr',
      name: { ar: 'الاسم الشخصي', fr: 'Prénom (ar)' },
      labels: { ar: [...givenLabels.ar!, 'الاسم'] },
      place: unlabelled(0),
    },
    familyNameAr: {
      kind: 'nameAr',
      name: { ar: 'الاسم العائلي', fr: 'Nom (ar)' },
      labels: familyLabels,
      place: unlabelled(1),
    },
    givenNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم الشخصي باللاتينية', fr: 'Prénom' },
      labels: givenLabels,
      place: unlabelled(0),
    },
    familyNameLat: {
      kind: 'nameLat',
      name: { ar: 'الاسم العائلي باللاتينية', fr: 'Nom' },
      labels: familyLabels,
      place: unlabelled(1),
    },
    birthDate: { kind: 'date', name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' }, labels: birthMark },
    birthPlaceAr: {
      kind: 'placeAr',
      name: { ar: 'مكان الازدياد', fr: 'Lieu de naissance (ar)' },
      labels: { ar: ['ب', 'مكان الازدياد', 'بمدينة'] },
      place: [
        { relation: 'twin', field: 'birthPlaceLat' },
        { relation: 'under', field: 'birthDate' },
      ],
    },
    birthPlaceLat: {
      kind: 'placeLat',
      name: { ar: 'مكان الازدياد باللاتينية', fr: 'Lieu de naissance' },
      labels: { fr: ['à', 'Lieu de naissance'] },
      place: [{ relation: 'under', field: 'birthDate' }],
    },
    expiryDate: {
      kind: 'date',
      name: { ar: 'صالحة إلى غاية', fr: 'Valable jusqu’au' },
      labels: {
        ar: ['صالحة إلى غاية', 'تاريخ انتهاء الصلاحية'],
        fr: ["Valable jusqu'au", "Date d'expiration", 'Expire le', 'Valable au', 'Date de fin de validité'],
      },
    },
    fatherAr: {
      kind: 'nameAr',
      name: { ar: 'الأب', fr: 'Père (ar)' },
      labels: { ar: ['ابن', 'بنت', 'ابنة', 'اسم الأب', 'الأب'] },
    },
    fatherLat: {
      kind: 'nameLat',
      name: { ar: 'الأب باللاتينية', fr: 'Père' },
      labels: { fr: ['Fils de', 'Fille de', 'Fils/Fille de', 'Père', 'Nom du père'] },
    },
    motherAr: {
      kind: 'nameAr',
      name: { ar: 'الأم', fr: 'Mère (ar)' },
      labels: { ar: ['و', 'ومن', 'اسم الأم', 'الأم'] },
      place: [{ relation: 'under', field: 'fatherAr' }],
    },
    motherLat: {
      kind: 'nameLat',
      name: { ar: 'الأم باللاتينية', fr: 'Mère' },
      labels: { fr: ['et de', 'Mère', 'Nom de la mère'] },
      place: [{ relation: 'under', field: 'fatherLat' }],
    },
    civilNumber: {
      kind: 'actNumber',
      name: { ar: 'رقم الحالة المدنية', fr: 'N° d’état civil' },
      labels: {
        ar: ['رقم الحالة المدنية', 'الحالة المدنية رقم'],
        fr: ['N° état civil', "N° d'état civil", 'Etat civil n°'],
      },
      place: [{ relation: 'shape' }],
    },
    addressAr: {
      kind: 'textAr',
      name: { ar: 'العنوان', fr: 'Adresse (ar)' },
      labels: { ar: ['العنوان', 'السكنى'] },
    },
    addressLat: {
      kind: 'textLat',
      name: { ar: 'العنوان باللاتينية', fr: 'Adresse' },
      labels: { fr: ['Adresse', 'Domicile'] },
    },
    sex: { kind: 'sex', name: { ar: 'الجنس', fr: 'Sexe' }, labels: { ar: ['الجنس'], fr: ['Sexe'] } },
    mrz1: { kind: 'mrz', name: { ar: 'المنطقة المقروءة آليا 1', fr: 'Zone lisible 1' } },
    mrz2: { kind: 'mrz', name: { ar: 'المنطقة المقروءة آليا 2', fr: 'Zone lisible 2' } },
    mrz3: { kind: 'mrz', name: { ar: 'المنطقة المقروءة آليا 3', fr: 'Zone lisible 3' } },
  },
  checks: [
    sameNumber('front-back-cin-differ', 'cin', 'cinBack'),
    mrzHolds,
    mrzSays('cin'),
    mrzSays('birthDate'),
    mrzSays('expiryDate'),
    mrzSays('sex'),
    inOrder('expires-before-birth', 'birthDate', 'expiryDate'),
    sameName('givenNameAr', 'givenNameLat'),
    sameName('familyNameAr', 'familyNameLat'),
    sameName('fatherAr', 'fatherLat'),
    sameName('motherAr', 'motherLat'),
    sameName('birthPlaceAr', 'birthPlaceLat'),
  ],
};
