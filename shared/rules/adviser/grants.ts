/** Programmes that give money, equipment, training or guidance. */
import type { Programme } from './programme.ts';

const lastChecked = '2026-11-21';

const indh = {
  by: 'indh',
  kind: 'grant',
  serves: ['grant'],
  rules: [],
  article: 'INDH, phase 3, amélioration du revenu et inclusion économique des jeunes',
  source: 'pj-indh-tiznit; allafrica 202209010457 (appel d’Al Hoceïma, 2022)',
  confidence: 'source',
  validFrom: '2019-01-01',
  // The calls are local and dated; no call of this year was found.
  perhapsClosed: true,
  lastChecked,
} as const satisfies Partial<Programme>;
const ownShare = {
  told: 'ownShare',
  atLeast: 40,
  figure: 'ownShareMin',
  text: { ar: 'مساهمة ذاتية لا تقل عن {0} من الكلفة', fr: 'un apport d’au moins {0} du coût' },
} as const;
const costShare = {
  kind: 'rate',
  value: 6000,
  figure: 'costShareMax',
  text: { ar: 'في حدود {0} من الكلفة', fr: 'jusqu’à {0} du coût' },
} as const;

export const grants: readonly Programme[] = [
  {
    ...indh,
    id: 'indh-cooperative',
    name: {
      ar: 'المبادرة الوطنية للتنمية البشرية: دعم التعاونيات',
      fr: 'INDH : appui aux coopératives de l’économie sociale',
    },
    what: {
      ar: 'تمويل جزء من كلفة مشروع تعاونية، بعد طلب مشاريع محلي.',
      fr: 'financement d’une partie du coût du projet d’une coopérative, sur appel à projets local.',
    },
    terms: [
      costShare,
      { kind: 'money', value: 30_000_000, figure: 'ceiling', text: { ar: 'بسقف {0}', fr: 'plafonné à {0}' } },
    ],
    conditions: [
      { told: 'form', oneOf: ['cooperative'], text: { ar: 'الشكل: {0}', fr: 'forme : {0}' } },
      ownShare,
      {
        anyOf: [
          {
            told: 'womenAndYouth',
            moreThan: 30,
            figure: 'womenAndYouthAbove',
            text: {
              ar: 'أن تتعدى حصة النساء والشباب بين الأعضاء {0}',
              fr: 'plus de {0} de femmes et de jeunes parmi les membres',
            },
          },
          {
            told: 'age',
            atMost: 12,
            figure: 'ageMaxMonths',
            text: { ar: 'ألا يتعدى عمر التعاونية {0}', fr: 'une création datant de {0} au plus' },
          },
        ],
        text: { ar: '{0}، وإلا {1}', fr: '{0}, ou {1}' },
      },
    ],
  },
  {
    ...indh,
    id: 'indh-firm',
    name: {
      ar: 'المبادرة الوطنية للتنمية البشرية: دعم المقاولات الصغيرة جدا والمجموعات ذات النفع الاقتصادي',
      fr: 'INDH : appui aux très petites entreprises et aux GIE',
    },
    what: {
      ar: 'تمويل جزء من كلفة مشروع مقاولة صغيرة جدا أو مجموعة ذات نفع اقتصادي، بعد طلب مشاريع محلي.',
      fr: 'financement d’une partie du coût du projet d’une très petite entreprise ou d’un GIE, sur appel à projets local.',
    },
    terms: [
      costShare,
      { kind: 'money', value: 10_000_000, figure: 'ceiling', text: { ar: 'بسقف {0}', fr: 'plafonné à {0}' } },
    ],
    conditions: [
      {
        told: 'form',
        oneOf: ['individual', 'auto-entrepreneur', 'company', 'economic-interest-group'],
        text: { ar: 'الشكل: {0}', fr: 'forme : {0}' },
      },
      ownShare,
      {
        told: 'age',
        atMost: 12,
        figure: 'ageMaxMonths',
        text: { ar: 'ألا يتعدى عمر المقاولة {0}', fr: 'créée depuis {0} au plus' },
      },
    ],
  },
  {
    id: 'crafts-equipment',
    name: {
      ar: 'تزويد الحرفيين والتعاونيات بالآليات',
      fr: 'Dotation des artisans et coopératives en équipement',
    },
    by: 'crafts-directorate',
    kind: 'equipment',
    serves: ['equipment', 'marketing'],
    what: {
      ar: 'آليات تمنح عينا ومشاركة في المعارض؛ يصرح بها في ملف الإعانة حتى لا يدعم التجهيز نفسه مرتين.',
      fr: 'équipement donné en nature et participation aux foires ; à déclarer au dossier d’aide pour qu’un même équipement ne soit pas subventionné deux fois.',
    },
    terms: [],
    conditions: [{ told: 'sector', oneOf: ['crafts'], text: { ar: 'مجال: {0}', fr: 'secteur : {0}' } }],
    rules: ['IN_KIND_NOT_TWICE'],
    article: 'Partenariat avec la direction provinciale de l’artisanat et de l’économie sociale et solidaire',
    source: 'Presse du programme (Marrakech, 2017; Khénifra, 2021)',
    confidence: 'source',
    validFrom: '2017-01-01',
    lastChecked,
  },
  {
    id: 'crafts-chamber',
    name: { ar: 'مواكبة غرفة الصناعة التقليدية', fr: 'Accompagnement par la chambre d’artisanat' },
    by: 'crafts-chamber',
    kind: 'guidance',
    serves: ['training', 'marketing'],
    what: {
      ar: 'التأطير والتكوين والتسجيل بدليل الحرفيين.',
      fr: 'encadrement, formation et inscription au répertoire des artisans.',
    },
    terms: [],
    conditions: [{ told: 'sector', oneOf: ['crafts'], text: { ar: 'مجال: {0}', fr: 'secteur : {0}' } }],
    rules: [],
    article: 'Partenariat avec la chambre d’artisanat',
    source: 'Presse du programme (Khénifra, 2021)',
    confidence: 'source',
    validFrom: '2017-01-01',
    lastChecked,
  },
  {
    id: 'ads-irtikae',
    name: { ar: 'برنامج «ارتقاء»', fr: 'Programme « Irtikae »' },
    by: 'ads',
    kind: 'training',
    serves: ['training'],
    what: { ar: 'تكوين الجمعيات وتقوية قدراتها.', fr: 'formation et renforcement des associations.' },
    terms: [],
    conditions: [{ told: 'form', oneOf: ['association'], text: { ar: 'الشكل: {0}', fr: 'forme : {0}' } }],
    rules: [],
    article: 'Programmes de l’Agence de développement social',
    source: 'allafrica (201906190641); presse du programme (Guelmim, 2022)',
    confidence: 'source',
    validFrom: '2019-06-19',
    perhapsClosed: true,
    lastChecked,
  },
  {
    id: 'anapec',
    name: {
      ar: 'مواكبة الوكالة الوطنية لإنعاش التشغيل والكفاءات',
      fr: 'Accompagnement par l’ANAPEC',
    },
    by: 'anapec',
    kind: 'training',
    serves: ['feasibility', 'training'],
    what: {
      ar: 'دراسة الجدوى والتكوين ودعم التشغيل، للأفراد والتعاونيات.',
      fr: 'étude de faisabilité, formation et appui à l’emploi, pour les personnes et les coopératives.',
    },
    terms: [],
    conditions: [],
    rules: [],
    article: 'Partenariat avec l’ANAPEC',
    source: 'Presse du programme (Marrakech, 2017; Guelmim, 2022)',
    confidence: 'source',
    validFrom: '2017-01-01',
    lastChecked,
  },
  {
    id: 'odco',
    name: { ar: 'مواكبة مكتب تنمية التعاون', fr: 'Accompagnement par l’ODCO' },
    by: 'odco',
    kind: 'guidance',
    serves: ['registration', 'training'],
    what: {
      ar: 'المصادقة على التسمية ومواكبة إحداث التعاونية والتكوين على تسييرها.',
      fr: 'approbation de la dénomination, accompagnement de la constitution, formation à la gestion.',
    },
    terms: [],
    conditions: [
      {
        anyOf: [
          { told: 'form', oneOf: ['cooperative'], text: { ar: 'الشكل: {0}', fr: 'forme : {0}' } },
          { told: 'people', moreThan: 1, text: { ar: 'أكثر من {0}', fr: 'plus de {0}' } },
        ],
        text: {
          ar: 'تعاونية قائمة، أو أشخاص ينوون إحداثها',
          fr: 'une coopérative, ou plusieurs personnes qui veulent en créer une',
        },
      },
    ],
    rules: [],
    article: 'Loi n° 112-12 relative aux coopératives',
    source: 'Foire aux questions de l’ODCO; presse du programme',
    confidence: 'source',
    validFrom: '2014-12-18',
    lastChecked,
  },
  {
    id: 'flower',
    name: { ar: 'مشروع «فلاور» لفائدة النساء القرويات', fr: 'Projet « FLOWER » pour les femmes rurales' },
    by: 'es-maroc',
    kind: 'training',
    serves: ['training'],
    what: {
      ar: 'تكوين ومواكبة لا إعانة مالية، لفائدة نساء قرويات وتعاونياتهن.',
      fr: 'formation et accompagnement, sans aide en argent, pour les femmes rurales et leurs coopératives.',
    },
    terms: [],
    conditions: [
      { told: 'woman', is: true, text: { ar: 'مشروع تحمله امرأة', fr: 'un projet porté par une femme' } },
      { told: 'rural', is: true, text: { ar: 'بالوسط القروي', fr: 'en milieu rural' } },
    ],
    regions: ['rabat-sale-kenitra', 'tanger-tetouan-al-hoceima'],
    rules: [],
    article: 'Union pour la Méditerranée et ES.Maroc.Org',
    source: 'hayatoky.com: 1 051 femmes, 102 coopératives; projet terminé',
    confidence: 'source',
    validFrom: '2021-07-01',
    validTo: '2022-03-31',
    lastChecked,
  },
];
