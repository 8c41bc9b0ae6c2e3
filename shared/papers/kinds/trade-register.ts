import type { Paper } from '../paper.ts';

export const tradeRegister: Paper = {
  type: 'trade-register',
  name: { ar: 'السجل التجاري', fr: 'Registre du commerce' },
  issuer: { ar: 'كتابة الضبط بالمحكمة', fr: 'Greffe du tribunal' },
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: ['السجل التجاري', 'شهادة التقييد في السجل التجاري', 'نموذج 7', 'مستخرج من السجل التجاري'],
      fr: [
        'Registre du commerce',
        'Extrait du registre du commerce',
        "Certificat d'immatriculation au registre du commerce",
        'Modèle J',
        'Modèle 7',
      ],
    },
    words: {
      ar: [
        'الرقم التحليلي',
        'الرقم الترتيبي',
        'الاسم التجاري',
        'الشكل القانوني',
        'النشاط',
        'المحكمة التجارية',
      ],
      fr: [
        'Numéro analytique',
        'Numéro chronologique',
        'Forme juridique',
        'Enseigne',
        'Raison sociale',
        'Tribunal de commerce',
        'Activité',
      ],
    },
    never: {
      ar: ['سجل التعاونيات', 'السجل المحلي للتعاونيات'],
      fr: ['Registre local des coopératives', 'DEVIS', 'Total TTC'],
    },
  },
  stops: {
    ar: ['كتابة الضبط', 'الشكل القانوني', 'النشاط', 'المقر الاجتماعي', 'رأس المال'],
    fr: ['Forme juridique', 'Activité', 'Siège social', 'Capital social', 'Adresse du siège'],
  },
  fields: {
    tradeNumber: {
      kind: 'number',
      name: { ar: 'رقم السجل التجاري', fr: 'N° RC' },
      labels: {
        ar: ['رقم السجل التجاري', 'السجل التجاري رقم', 'الرقم التحليلي'],
        fr: ['N° RC', 'RC n°', 'Registre du commerce n°', 'Numéro analytique', "N° d'immatriculation"],
      },
    },
    firmNameLat: {
      kind: 'textLat',
      name: { ar: 'الاسم التجاري باللاتينية', fr: 'Raison sociale' },
      labels: {
        fr: ['Raison sociale', 'Dénomination sociale', 'Dénomination', 'Nom commercial', 'Enseigne'],
      },
    },
    firmNameAr: {
      kind: 'textAr',
      name: { ar: 'الاسم التجاري', fr: 'Raison sociale (ar)' },
      labels: { ar: ['الاسم التجاري', 'التسمية', 'العنوان التجاري'] },
    },
    courtAr: {
      kind: 'placeAr',
      name: { ar: 'المحكمة', fr: 'Tribunal (ar)' },
      labels: { ar: ['المحكمة الابتدائية ب', 'المحكمة التجارية ب'] },
    },
    ice: {
      kind: 'ice',
      name: { ar: 'التعريف الموحد للمقاولة', fr: 'ICE' },
      labels: { ar: ['التعريف الموحد للمقاولة'], fr: ['ICE', "Identifiant commun de l'entreprise"] },
      place: [{ relation: 'shape' }],
    },
    registrationDate: {
      kind: 'date',
      name: { ar: 'تاريخ التقييد', fr: "Date d'immatriculation" },
      labels: {
        ar: ['تاريخ التقييد', 'تاريخ التسجيل'],
        fr: ["Date d'immatriculation", "Date d'inscription", 'Immatriculée le', 'Inscrite le'],
      },
    },
    managerLat: {
      kind: 'nameLat',
      name: { ar: 'المسير', fr: 'Gérant' },
      labels: {
        fr: [
          'Nom du gérant',
          'Nom de la gérante',
          'Gérant',
          'Gérante',
          'Représentant légal',
          'Exploitant',
          'Nom et prénom',
        ],
      },
    },
  },
};
