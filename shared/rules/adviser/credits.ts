/** Programmes that lend. What is lent is paid back: said with each of them. */
import type { Condition } from './conditions.ts';
import type { Programme } from './programme.ts';

const lastChecked = '2026-11-21';

const smallEnough: Condition = {
  told: 'turnover',
  atMost: 1_000_000_000,
  figure: 'turnoverMax',
  text: { ar: 'ألا يتعدى رقم المعاملات السنوي {0}', fr: 'un chiffre d’affaires annuel de {0} au plus' },
};
const youngEnough: Condition = {
  anyOf: [
    {
      told: 'age',
      atMost: 60,
      figure: 'ageMaxMonths',
      text: { ar: 'ألا يتعدى عمر المقاولة أو التعاونية {0}', fr: 'créée depuis {0} au plus' },
    },
    { told: 'sector', oneOf: ['agriculture'], text: { ar: 'مجال: {0}', fr: 'secteur : {0}' } },
    {
      told: 'exportsToAfrica',
      is: true,
      text: { ar: 'تصدر نحو إفريقيا', fr: 'exporte vers l’Afrique' },
    },
  ],
  text: {
    ar: '{0}، إلا الاستغلاليات الفلاحية والمقاولات المصدرة نحو إفريقيا',
    fr: '{0}, sauf exploitation agricole ou entreprise qui exporte vers l’Afrique',
  },
};

export const credits: readonly Programme[] = [
  {
    id: 'intelaka',
    name: {
      ar: 'البرنامج المندمج لدعم وتمويل المقاولات «انطلاقة»',
      fr: 'Programme intégré d’appui et de financement des entreprises « Intelaka »',
    },
    by: 'banks',
    kind: 'credit',
    serves: ['loan'],
    what: {
      ar: 'قرض بنكي بسعر تفضيلي وبضمان من الدولة، دون ضمانة شخصية ودون مصاريف ملف؛ يشمل التعاونيات والمقاولين الذاتيين والحرفيين، ويستثنى العقار.',
      fr: 'crédit bancaire à taux préférentiel garanti par l’État, sans caution personnelle ni frais de dossier ; ouvert aux coopératives, auto-entrepreneurs et artisans ; immobilier exclu.',
    },
    terms: [
      {
        kind: 'money',
        value: 120_000_000,
        figure: 'loanMax',
        text: { ar: 'قرض لا يتعدى {0}', fr: 'crédit de {0} au plus' },
      },
      {
        kind: 'rate',
        value: 200,
        figure: 'rate',
        text: { ar: 'سعر الفائدة {0} دون الرسوم', fr: 'taux de {0} hors taxe' },
      },
      {
        kind: 'rate',
        value: 175,
        figure: 'ruralRate',
        text: { ar: '{0} دون الرسوم بالوسط القروي', fr: '{0} hors taxe en milieu rural' },
      },
      {
        kind: 'rate',
        value: 8000,
        figure: 'guarantee',
        text: { ar: 'ضمان يغطي {0} من القرض', fr: 'garantie de {0} du crédit' },
      },
    ],
    conditions: [
      {
        told: 'loan',
        atMost: 120_000_000,
        figure: 'loanMax',
        text: { ar: 'ألا يتعدى القرض المطلوب {0}', fr: 'un crédit demandé de {0} au plus' },
      },
      smallEnough,
      youngEnough,
      {
        told: 'form',
        noneOf: ['association'],
        text: { ar: 'لا يشمل البرنامج: {0}', fr: 'le programme ne vise pas : {0}' },
      },
    ],
    rules: [],
    article: 'Conventions du 3 février 2020 entre l’État, les banques et la Caisse centrale de garantie',
    source: 'bt-conseil.com, lebrief.ma, fr2m (98958), La Vie éco; chiffres de 2020 à 2024',
    confidence: 'source',
    validFrom: '2020-02-03',
    lastChecked,
  },
  {
    id: 'start-tpe',
    name: { ar: 'قرض \u2068Start-TPE\u2069 لانطلاق المشروع', fr: 'Prêt de démarrage « Start-TPE »' },
    by: 'banks',
    kind: 'credit',
    serves: ['loan'],
    what: {
      ar: 'قرض دون فائدة ودون ضمانة لتمويل انطلاق المشروع، يضاف إلى قرض استثمار صغير من برنامج «انطلاقة».',
      fr: 'prêt sans intérêt ni garantie pour le démarrage, en complément d’un petit crédit d’investissement Intelaka.',
    },
    terms: [
      {
        kind: 'money',
        value: 5_000_000,
        figure: 'startLoanMax',
        text: { ar: 'قرض لا يتعدى {0}', fr: 'prêt de {0} au plus' },
      },
    ],
    conditions: [
      {
        told: 'loan',
        atMost: 30_000_000,
        figure: 'investmentLoanMax',
        text: {
          ar: 'ألا يتعدى قرض الاستثمار {0}',
          fr: 'un crédit d’investissement de {0} au plus',
        },
      },
      {
        told: 'loan',
        moreThan: 0,
        text: { ar: 'أن يطلب مع قرض استثمار', fr: 'demandé avec un crédit d’investissement' },
      },
      smallEnough,
      youngEnough,
    ],
    rules: [],
    article: 'Programme Intelaka',
    source: 'La Vie éco, fr2m (98958); chiffres de 2020 à 2024',
    confidence: 'source',
    validFrom: '2020-02-03',
    lastChecked,
  },
  {
    id: 'ads-moubadara',
    name: { ar: 'برنامج «تثمين» / «مبادرة»', fr: 'Programme « Tatmine » / « Moubadara »' },
    by: 'ads',
    kind: 'credit',
    serves: ['loan'],
    what: {
      ar: 'قرض شخصي لمشروع مدر للدخل، دون فائدة ودون ضمانة.',
      fr: 'prêt personnel pour une activité génératrice de revenus, sans intérêt ni garantie.',
    },
    terms: [
      { kind: 'money', value: 2_000_000, figure: 'loanMin', text: { ar: 'من {0}', fr: 'à partir de {0}' } },
      { kind: 'money', value: 8_000_000, figure: 'loanMax', text: { ar: 'إلى {0}', fr: 'jusqu’à {0}' } },
    ],
    conditions: [
      {
        told: 'loan',
        atLeast: 2_000_000,
        figure: 'loanMin',
        text: { ar: 'ألا يقل القرض المطلوب عن {0}', fr: 'un prêt demandé d’au moins {0}' },
      },
      {
        told: 'loan',
        atMost: 8_000_000,
        figure: 'loanMax',
        text: { ar: 'ألا يتعدى القرض المطلوب {0}', fr: 'un prêt demandé de {0} au plus' },
      },
      {
        told: 'form',
        noneOf: ['association', 'company'],
        text: { ar: 'قرض للأشخاص، لا يشمل: {0}', fr: 'prêt aux personnes ; ne vise pas : {0}' },
      },
    ],
    rules: [],
    article: 'Programmes de l’Agence de développement social',
    source: 'allafrica (201906190641), lnt.ma',
    confidence: 'source',
    validFrom: '2019-06-19',
    perhapsClosed: true,
    lastChecked,
  },
  {
    id: 'forsa',
    name: { ar: 'برنامج «فرصة»', fr: 'Programme « Forsa »' },
    by: 'forsa',
    kind: 'credit',
    serves: ['loan', 'training'],
    what: {
      ar: 'تمويل يرد جزء منه دون فائدة، مع تكوين ومواكبة.',
      fr: 'financement dont une part est un prêt sans intérêt, avec formation et accompagnement.',
    },
    terms: [
      {
        kind: 'money',
        value: 10_000_000,
        figure: 'fundingMax',
        text: { ar: 'تمويل لا يتعدى {0}', fr: 'financement de {0} au plus' },
      },
      {
        kind: 'months',
        value: 120,
        figure: 'repaymentMonths',
        text: { ar: 'يرد القرض على مدى {0}', fr: 'prêt remboursé sur {0}' },
      },
    ],
    conditions: [
      {
        told: 'loan',
        atMost: 10_000_000,
        figure: 'fundingMax',
        text: { ar: 'ألا يتعدى التمويل المطلوب {0}', fr: 'un financement demandé de {0} au plus' },
      },
    ],
    rules: [],
    article: 'Programme gouvernemental de 2022',
    source: 'fnh.ma (2022)',
    confidence: 'source',
    validFrom: '2022-04-12',
    perhapsClosed: true,
    lastChecked,
  },
];
