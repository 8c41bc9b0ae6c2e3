import { wordsFit } from '../checks.ts';
import type { Paper } from '../paper.ts';
import { cin } from './shared-fields.ts';

export const bankAgreement: Paper = {
  type: 'bank-agreement',
  name: { ar: 'موافقة مبدئية بنكية', fr: 'Accord de principe bancaire' },
  issuer: { ar: 'المؤسسة البنكية', fr: 'Banque' },
  evidence: {
    titles: {
      ar: ['موافقة مبدئية', 'الموافقة المبدئية على التمويل', 'موافقة البنك', 'اتفاقية القرض'],
      fr: [
        'ACCORD DE PRINCIPE DE FINANCEMENT',
        'ACCORD DE PRINCIPE',
        'Accord de financement',
        'Accord de crédit',
        'Contrat de prêt',
        "Notification d'accord",
      ],
    },
    words: {
      ar: ['مبلغ القرض', 'نسبة الفائدة', 'مدة القرض', 'الوكالة'],
      fr: [
        'Montant du crédit',
        'Taux',
        'Durée (mois)',
        'sur une durée de',
        'durée de',
        'remboursable en',
        'Bénéficiaire',
        'Agence',
        "Crédit d'investissement",
        "Le Directeur d'Agence",
        'Intelaka',
        'garanties',
        'subordonné',
        'échéance',
        'Le présent accord',
      ],
    },
    never: { fr: ['DEVIS', 'Total TTC', "Relevé d'identité bancaire"] },
  },
  fields: {
    bank: {
      kind: 'textLat',
      name: { ar: 'البنك', fr: 'Banque' },
      labels: { fr: ['Banque :', 'Établissement :', 'Etablissement bancaire', 'Nom de la banque'] },
      place: [{ relation: 'letterhead' }],
    },
    reference: {
      kind: 'reference',
      name: { ar: 'المرجع', fr: 'Référence' },
      labels: {
        ar: ['المرجع', 'مرجع'],
        fr: [
          'Réf',
          'Référence',
          'N/Réf',
          'Nos références',
          'Dossier n°',
          'Réf.',
          'Notre référence',
          'N° de dossier',
        ],
      },
    },
    agreementDate: {
      kind: 'date',
      name: { ar: 'تاريخ الموافقة', fr: "Date de l'accord" },
      labels: {
        ar: ['بتاريخ', 'في'],
        fr: ['Date', 'le', 'Fait le', 'Date de notification', "Date de l'accord", 'En date du'],
      },
      inline: true,
      place: [{ relation: 'shape' }],
    },
    client: {
      kind: 'nameLat',
      name: { ar: 'المستفيد', fr: 'Bénéficiaire' },
      labels: {
        fr: [
          'Bénéficiaire',
          'Client',
          'Nom du client',
          'Emprunteur',
          'Titulaire',
          'Nom et prénom',
          'A l’attention de',
          'En faveur de',
        ],
      },
      inline: true,
    },
    cin,
    amount: {
      kind: 'amount',
      name: { ar: 'مبلغ القرض', fr: 'Montant du crédit' },
      labels: {
        ar: ['مبلغ القرض', 'مبلغ التمويل'],
        fr: [
          'Montant du crédit (DH)',
          "d'un montant de",
          'un montant de',
          'à hauteur de',
          'Montant du crédit',
          'Montant accordé',
          'Montant du prêt',
          'Montant du financement',
          'Montant',
          'Crédit accordé',
          'Montant (DH)',
          'Montant en DH',
        ],
      },
      inline: true,
    },
    amountWords: {
      kind: 'amountWordsFr',
      name: { ar: 'المبلغ بالحروف', fr: 'Montant en lettres' },
      labels: { fr: ['En lettres', 'Montant en lettres', 'Soit', 'En toutes lettres', 'la somme de'] },
      place: [{ relation: 'shape' }],
    },
    rate: {
      kind: 'rate',
      name: { ar: 'نسبة الفائدة', fr: 'Taux' },
      labels: {
        ar: ['نسبة الفائدة', 'سعر الفائدة'],
        fr: ['Taux (% HT)', 'au taux de', 'taux de', "Taux d'intérêt", 'Taux HT', 'Taux', 'Taux annuel'],
      },
      inline: true,
    },
    months: {
      kind: 'number',
      name: { ar: 'المدة بالأشهر', fr: 'Durée en mois' },
      labels: {
        ar: ['مدة القرض', 'المدة'],
        fr: [
          'Durée (mois)',
          'Durée en mois',
          'Durée du crédit',
          'Durée',
          'Durée de remboursement',
          'Nombre de mensualités',
          'Nombre de mois',
        ],
      },
      inline: true,
    },
  },
  stops: {
    fr: [
      'Objet',
      'Agence',
      'Le présent accord',
      "Le Directeur d'Agence",
      'Veuillez agréer',
      'ACCORD DE PRINCIPE DE FINANCEMENT',
      'Il est valable',
      'garanties',
    ],
  },
  checks: [wordsFit('amount', 'amountWords')],
};
