import type { Paper } from '../paper.ts';
import { cin } from './shared-fields.ts';

export const businessPlan: Paper = {
  type: 'business-plan',
  name: { ar: 'دراسة الجدوى أو مخطط الأعمال', fr: "Étude de faisabilité ou plan d'affaires" },
  issuer: { ar: 'صاحب المشروع', fr: 'Porteur du projet' },
  evidence: {
    titles: {
      ar: ['دراسة الجدوى', 'مخطط الأعمال', 'دراسة جدوى المشروع', 'ملف المشروع'],
      fr: [
        "Plan d'affaires",
        'Business plan',
        'Étude de faisabilité',
        'Etude de faisabilité',
        'Étude technico-économique',
      ],
    },
    words: {
      ar: [
        'صاحب المشروع',
        'كلفة المشروع',
        'المساهمة الذاتية',
        'القرض البنكي',
        'رقم المعاملات',
        'مناصب الشغل',
        'برنامج الاستثمار',
        'مخطط التمويل',
        'الإعانة المطلوبة',
      ],
      fr: [
        'Porteur du projet',
        "Programme d'investissement",
        'Plan de financement',
        'Apport personnel',
        "Chiffre d'affaires",
        'Étude de marché',
        "Compte d'exploitation",
        'Emplois créés',
        'Coût total du projet',
        'Coût du projet',
        'Subvention demandée',
      ],
    },
    never: { fr: ['DEVIS', 'ACCORD DE PRINCIPE', 'Arrêté le présent'] },
  },
  fields: {
    holderAr: {
      kind: 'nameAr',
      name: { ar: 'صاحب المشروع', fr: 'Porteur du projet (ar)' },
      labels: {
        ar: [
          'صاحب المشروع',
          'صاحبة المشروع',
          'حامل المشروع',
          'حاملة المشروع',
          'اسم صاحب المشروع',
          'الاسم الكامل',
        ],
      },
    },
    holderLat: {
      kind: 'nameLat',
      name: { ar: 'صاحب المشروع باللاتينية', fr: 'Porteur du projet' },
      labels: {
        fr: [
          'Porteur du projet',
          'Porteuse du projet',
          'Porteur de projet',
          'Porteuse de projet',
          'Nom du porteur',
          'Promoteur',
          'Promotrice',
          'Nom du promoteur',
          'Présenté par',
          'Nom et prénom',
        ],
      },
    },
    cin,
    titleAr: {
      kind: 'textAr',
      name: { ar: 'عنوان المشروع', fr: 'Intitulé (ar)' },
      labels: { ar: ['عنوان المشروع', 'اسم المشروع', 'موضوع المشروع'] },
    },
    titleLat: {
      kind: 'textLat',
      name: { ar: 'عنوان المشروع بالفرنسية', fr: 'Intitulé du projet' },
      labels: {
        fr: [
          'Intitulé du projet',
          'Titre du projet',
          'Nom du projet',
          'Nature du projet',
          'Projet',
          'Objet du projet',
        ],
      },
    },
    sectorAr: {
      kind: 'textAr',
      name: { ar: 'القطاع', fr: 'Secteur (ar)' },
      labels: { ar: ['القطاع', 'قطاع النشاط', 'مجال النشاط'] },
    },
    sectorLat: {
      kind: 'textLat',
      name: { ar: 'القطاع بالفرنسية', fr: 'Secteur' },
      labels: { fr: ['Secteur', "Secteur d'activité", 'Activité'] },
    },
    projectValue: {
      kind: 'amount',
      name: { ar: 'قيمة المشروع', fr: 'Coût du projet' },
      labels: {
        ar: ['كلفة المشروع', 'قيمة المشروع', 'الكلفة الإجمالية', 'مبلغ الاستثمار'],
        fr: [
          'Coût total du projet',
          'Coût du projet',
          'Coût total',
          'Coût global du projet',
          'Coût global',
          'Coût estimatif du projet',
          "Montant global de l'investissement",
          "Montant total de l'investissement",
          'Montant du projet',
          "Programme d'investissement global",
          'Total des investissements',
          'Budget du projet',
          "Montant de l'investissement",
          'Investissement total',
          'Valeur du projet',
          "Total de l'investissement",
        ],
      },
    },
    ownShare: {
      kind: 'amount',
      name: { ar: 'المساهمة الذاتية', fr: 'Apport personnel' },
      labels: {
        ar: ['المساهمة الذاتية', 'التمويل الذاتي'],
        fr: [
          'Apport personnel',
          'Fonds propres',
          'Autofinancement',
          'Apport en numéraire',
          'Apport propre',
          'Contribution personnelle',
        ],
      },
    },
    loan: {
      kind: 'amount',
      name: { ar: 'القرض', fr: 'Crédit' },
      labels: {
        ar: ['القرض البنكي', 'القرض'],
        fr: ['Crédit bancaire', 'Emprunt bancaire', 'Prêt bancaire', 'Emprunt', 'Crédit', 'Prêt'],
      },
    },
    subsidyAsked: {
      kind: 'amount',
      name: { ar: 'الإعانة المطلوبة', fr: 'Subvention demandée' },
      labels: {
        ar: ['الإعانة المطلوبة', 'الدعم المطلوب', 'مبلغ الإعانة'],
        fr: [
          'Subvention demandée',
          'Subvention',
          'Aide demandée',
          'Subvention sollicitée',
          'Aide sollicitée',
          'Aide financière demandée',
          'Subvention HCAR',
          'Don sollicité',
        ],
      },
    },
    jobs: {
      kind: 'number',
      name: { ar: 'مناصب الشغل', fr: 'Emplois' },
      labels: {
        ar: ['مناصب الشغل', 'عدد مناصب الشغل'],
        fr: ['Emplois créés', 'Emplois à créer', "Nombre d'emplois", "Postes d'emploi", 'Emplois'],
      },
    },
    turnover: {
      kind: 'amount',
      name: { ar: 'رقم المعاملات', fr: "Chiffre d'affaires" },
      labels: {
        ar: ['رقم المعاملات'],
        fr: [
          "Chiffre d'affaires",
          "Chiffre d'affaires prévisionnel",
          "Chiffre d'affaires annuel",
          'CA prévisionnel',
          'CA annuel',
        ],
      },
    },
  },
};
