import { iceHolds, sumFits, wordsFit } from '../checks.ts';
import type { Paper } from '../paper.ts';
import { cin } from './shared-fields.ts';

export const quote: Paper = {
  type: 'quote',
  name: { ar: 'بيان أثمان', fr: 'Devis ou facture pro forma' },
  issuer: { ar: 'المورد', fr: 'Fournisseur' },
  evidence: {
    titles: {
      ar: ['بيان أثمان', 'بيان الأثمان', 'فاتورة شكلية', 'عرض أثمان'],
      fr: [
        'DEVIS',
        'FACTURE PRO FORMA',
        'FACTURE PROFORMA',
        'DEVIS ESTIMATIF',
        'Arrêté le présent devis à la somme de',
      ],
    },
    words: {
      ar: ['المجموع', 'الضريبة على القيمة المضافة', 'الكمية', 'ثمن الوحدة'],
      fr: [
        'ICE',
        'Total HT',
        'Total TTC',
        'TVA 20 %',
        'Désignation',
        'Montant HT',
        'P.U. HT',
        'Qté',
        "Validité de l'offre",
        'Délai de livraison',
        'toutes taxes comprises',
        'Prix unitaire',
      ],
    },
    never: { fr: ['ACCORD DE PRINCIPE', 'kWh', 'consommation', 'Relevé de compte', 'Business plan'] },
  },
  fields: {
    supplier: {
      kind: 'textLat',
      name: { ar: 'المورد', fr: 'Fournisseur' },
      labels: { fr: ['Fournisseur', 'Raison sociale', 'Société :'] },
      place: [{ relation: 'letterhead' }],
    },
    ice: {
      kind: 'ice',
      name: { ar: 'التعريف الموحد للمقاولة', fr: 'ICE' },
      labels: {
        ar: ['التعريف الموحد للمقاولة'],
        fr: ['ICE', 'I.C.E', 'ICE n°', "Identifiant commun de l'entreprise"],
      },
      place: [{ relation: 'shape' }],
    },
    devisNumber: {
      kind: 'reference',
      name: { ar: 'رقم البيان', fr: 'N° du devis' },
      labels: {
        ar: ['رقم'],
        fr: [
          'Devis n°',
          'DEVIS N°',
          'Devis estimatif n°',
          'Facture n°',
          'N°',
          'Référence',
          'Réf',
          'Numéro',
          'Facture pro forma n°',
          'Proforma n°',
          'No',
        ],
      },
    },
    devisDate: {
      kind: 'date',
      name: { ar: 'تاريخ البيان', fr: 'Date du devis' },
      labels: {
        ar: ['بتاريخ', 'التاريخ'],
        fr: ['Date', 'Le', 'Date du devis', "Date d'émission", 'Fait le', 'En date du', 'Date :'],
      },
      place: [{ relation: 'shape' }],
    },
    client: {
      kind: 'nameLat',
      name: { ar: 'الزبون', fr: 'Client' },
      labels: {
        fr: [
          'Client',
          'Nom du client',
          'Adressé à',
          'A l’attention de',
          "À l'attention de",
          'Doit',
          'Destinataire',
          'Bénéficiaire',
        ],
      },
    },
    cin,
    totalHT: {
      kind: 'amount',
      name: { ar: 'المجموع دون ضريبة', fr: 'Total HT' },
      labels: {
        ar: ['المجموع دون احتساب الضريبة'],
        fr: [
          'Total HT',
          'Montant total HT',
          'Total hors taxes',
          'Total général HT',
          'Sous-total HT',
          'Total H.T',
          'Montant HT',
          'Total net HT',
        ],
      },
    },
    tva: {
      kind: 'amount',
      name: { ar: 'الضريبة على القيمة المضافة', fr: 'TVA' },
      labels: {
        ar: ['الضريبة على القيمة المضافة'],
        fr: ['TVA 20 %', 'TVA 14 %', 'TVA 10 %', 'TVA 7 %', 'TVA', 'Total TVA', 'Montant TVA', 'T.V.A'],
      },
    },
    totalTTC: {
      kind: 'amount',
      name: { ar: 'المجموع مع الضريبة', fr: 'Total TTC' },
      labels: {
        ar: ['المجموع مع احتساب الضريبة'],
        fr: [
          'Total TTC',
          'Montant total TTC',
          'Net à payer',
          'Total toutes taxes comprises',
          'Total T.T.C',
          'Montant TTC',
          'Net à payer TTC',
        ],
      },
    },
    totalWords: {
      kind: 'amountWordsFr',
      name: { ar: 'المبلغ بالحروف', fr: 'Montant en lettres' },
      labels: {
        fr: [
          'Arrêté le présent devis à la somme de',
          'Arrêtée la présente facture à la somme de',
          'à la somme de',
          'Arrêté à la somme de',
          'la somme de',
          'Montant en lettres',
          'Soit en toutes lettres',
          'En toutes lettres',
        ],
      },
      place: [{ relation: 'shape' }],
    },
  },
  stops: {
    fr: [
      'Désignation',
      'Qté',
      'Quantité',
      'P.U. HT',
      'Prix unitaire',
      "Validité de l'offre",
      'Délai de livraison',
      'toutes taxes comprises',
      'DEVIS',
      'FACTURE PRO FORMA',
      'RC',
      'IF',
      'Patente',
      'CNSS',
      'Adresse',
      'RIB',
    ],
  },
  checks: [iceHolds('ice'), sumFits('totalHT', 'tva', 'totalTTC'), wordsFit('totalTTC', 'totalWords')],
};
