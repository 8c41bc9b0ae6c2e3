/**
 * What a project holder may ask for: the High Commission's own aid, which the rules decide on, and the programmes of others,
 * of which the adviser only informs. Each is one object; a new one is one more in its list.
 */
import { credits } from './adviser/credits.ts';
import { grants } from './adviser/grants.ts';
import type { Programme } from './adviser/programme.ts';

const lastChecked = '2026-11-21';

const own: readonly Programme[] = [
  {
    id: 'subsidy',
    name: {
      ar: 'الإعانة المالية لدعم إقامة مشاريع اقتصادية صغرى ومتوسطة',
      fr: 'Aide financière à la création de petits et moyens projets économiques',
    },
    by: 'hcar',
    kind: 'own',
    serves: ['grant'],
    what: {
      ar: 'إعانة مالية لبنات وأبناء قدماء المقاومين وأعضاء جيش التحرير الموجودين في وضعية اللاتشغيل.',
      fr: 'aide financière aux filles et fils sans emploi des anciens résistants et anciens membres de l’Armée de libération.',
    },
    terms: [],
    conditions: [
      {
        told: 'childOfMember',
        is: true,
        text: {
          ar: 'أن يكون أحد والدي حامل المشروع مقاوما أو عضوا بجيش التحرير',
          fr: 'père ou mère ayant la qualité de résistant ou de membre de l’Armée de libération',
        },
      },
      { told: 'outOfWork', is: true, text: { ar: 'أن يكون بدون عمل', fr: 'être sans emploi' } },
      {
        told: 'form',
        noneOf: ['association'],
        text: { ar: 'لا تشمل الإعانة: {0}', fr: 'l’aide ne vise pas : {0}' },
      },
    ],
    rules: ['SUBSIDY_RATE_MAX', 'FUNDING_CONSISTENCY', 'QUOTES_SUPPORT_VALUE', 'PRACTICE_RANGE'],
    article: 'Décret 2.04.892 du 24 février 2006',
    source: 'Presse (Khénifra, 2021); texte du décret non trouvé',
    confidence: 'source',
    validFrom: '2006-02-24',
    lastChecked,
  },
  {
    id: 'cooperative',
    name: { ar: 'دعم التعاونيات', fr: 'Appui aux coopératives' },
    by: 'hcar',
    kind: 'own',
    serves: ['grant', 'registration'],
    what: {
      ar: 'الإعانة نفسها حين تحمل المشروع تعاونية، مع مواكبة خطوات إحداثها.',
      fr: 'la même aide quand une coopérative porte le projet, avec le suivi des étapes de sa création.',
    },
    terms: [],
    conditions: [
      {
        told: 'childOfMember',
        is: true,
        text: {
          ar: 'أن يكون أحد والدي حامل المشروع مقاوما أو عضوا بجيش التحرير',
          fr: 'père ou mère ayant la qualité de résistant ou de membre de l’Armée de libération',
        },
      },
      { told: 'form', oneOf: ['cooperative'], text: { ar: 'الشكل: {0}', fr: 'forme : {0}' } },
    ],
    rules: [
      'COOP_REGISTERED',
      'COOP_MEMBERS',
      'COOP_CAPITAL',
      'COOP_MEMBERSHIP',
      'RESISTANCE_CHILDREN_SHARE',
    ],
    article: 'Loi 112-12 (dahir 1-14-189 du 21 novembre 2014), modifiée par la loi 74-16',
    source: 'Office du développement de la coopération',
    confidence: 'source',
    validFrom: '2014-12-18',
    lastChecked,
  },
];

export const programmes: readonly Programme[] = [...own, ...credits, ...grants];
export type { Programme };
