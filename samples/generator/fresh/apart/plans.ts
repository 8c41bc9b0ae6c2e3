/** Business plans, as only measuring meets them: forms of support offices, studies, pages with a financing table. */
import { fullAr } from '../../person.ts';
import { field, plain, type Sheet } from '../../sheet.ts';
import type { Clerk } from '../clerk.ts';
import { day, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { apart } from './form.ts';
import { grid, line, small } from './kit.ts';
import { undertakings } from './stock.ts';

function venture(o: Office) {
  const value = (50 + o.chance.below(330)) * 1000;
  const subsidy = Math.round((value * (12 + o.chance.below(18))) / 10_000) * 100;
  const loan = Math.round((value * (20 + o.chance.below(30))) / 10_000) * 100;
  return {
    ...o.pick(undertakings),
    holder: person(o.chance, o.pick(['M', 'F']), [1960, 1998]),
    value,
    subsidy,
    loan,
    own: value - subsidy - loan,
    turnover: Math.round(value * (1.2 + o.chance.next())),
    jobs: String(1 + o.chance.below(9)),
  };
}
type Venture = ReturnType<typeof venture>;

const facts = (o: Office, clerk: Clerk, v: Venture) => [
  {
    ar: o.pick(['حامل(ة) الفكرة', 'مقدم المشروع', 'اسم صاحب المشروع']),
    arValue: field('holderAr', fullAr(v.holder)),
    fr: o.pick(['Porteur de projet', "Nom de l'entrepreneur", 'Initiateur du projet']),
    frValue: field('holderLat', clerk.fullLat(v.holder)),
  },
  {
    ar: o.pick(['رقم بطاقة التعريف', 'ب.ت.و رقم']),
    arValue: field('cin', v.holder.cin),
    fr: o.pick(["N° de la carte d'identité", 'CIN n°']),
    frValue: field('cin', v.holder.cin),
  },
  {
    ar: o.pick(['عنوان المشروع', 'فكرة المشروع']),
    arValue: field('titleAr', v.ar),
    fr: o.pick(['Intitulé', 'Idée de projet', 'Dénomination du projet']),
    frValue: field('titleLat', v.lat),
  },
  {
    ar: o.pick(['القطاع', 'قطاع المشروع']),
    arValue: field('sectorAr', v.sectorAr),
    fr: o.pick(['Secteur', "Secteur d'intervention"]),
    frValue: field('sectorLat', v.sectorLat),
  },
  {
    ar: o.pick(['مناصب الشغل المرتقبة', 'عدد المناصب المحدثة']),
    arValue: field('jobs', v.jobs),
    fr: o.pick(["Nombre de postes d'emploi", 'Postes à créer']),
    frValue: field('jobs', v.jobs),
  },
];

const means = (o: Office, v: Venture) =>
  [
    [
      o.pick(['حصة صاحب المشروع', 'التمويل الذاتي']),
      o.pick(['Apport propre', 'Contribution du porteur', 'Autofinancement']),
      'ownShare',
      v.own,
    ],
    [
      o.pick(['سلف بنكي', 'القرض']),
      o.pick(['Crédit', 'Crédit bancaire', 'Emprunt à moyen terme']),
      'loan',
      v.loan,
    ],
    [
      o.pick(['الإعانة المالية المطلوبة', 'منحة المندوبية السامية']),
      o.pick(['Subvention HCAR', 'Aide demandée', 'Subvention sollicitée']),
      'subsidyAsked',
      v.subsidy,
    ],
  ] as const;

const cost = (o: Office) =>
  [
    o.pick(['تكلفة المشروع', 'قيمة الاستثمار', 'المجموع']),
    o.pick(['Coût global du projet', "Coût de l'investissement", 'TOTAL']),
  ] as const;

/** A support office's form: who, what, then money, in its own arrangement. */
const form = (tongue: Tongue): Form =>
  apart(`plan-form-${tongue}`, 'business-plan', (o, clerk) => {
    const v = venture(o);
    const at = tongue === 'fr' ? 'fr' : 'ar';
    const sum = (
      name: string,
      dirhams: number,
    ): { arValue: string } | { frValue: string } | { arValue: string; frValue: string } =>
      tongue === 'ar'
        ? { arValue: `${clerk.sum(name, dirhams)} درهم` }
        : { frValue: `${clerk.sum(name, dirhams)} DH` };
    const [costAr, costFr] = cost(o);
    const money = [
      {
        ar: costAr === 'المجموع' ? 'مجموع الاستثمار' : costAr,
        fr: costFr === 'TOTAL' ? 'Investissement total' : costFr,
        ...sum('projectValue', v.value),
      },
      ...means(o, v).map(([ar, fr, name, dirhams]) => ({ ar, fr, ...sum(name, dirhams) })),
      {
        ar: o.pick(['رقم المعاملات المرتقب', 'المبيعات السنوية المتوقعة']),
        fr: o.pick(['CA prévisionnel', 'Ventes annuelles prévues', "Chiffre d'affaires (année 1)"]),
        ...sum('turnover', v.turnover),
      },
    ];
    const head = (ar: string, fr: string): string =>
      line(at, `<b>${at === 'ar' ? ar : fr}</b>`, 'margin:14px 0 2px;border-bottom:1px solid #888');
    return o.page(
      'business-plan',
      o.title(
        o.pick(['مخطط الأعمال', 'بطاقة مشروع', 'دراسة تقنية واقتصادية']),
        o.pick(["PLAN D'AFFAIRES", 'FICHE PROJET', 'Business plan simplifié']),
        tongue,
      ) +
        head('I - المعلومات العامة', 'I - Informations générales') +
        o.form(facts(o, clerk, v), tongue) +
        head('II - المعطيات المالية', 'II - Données financières') +
        o.form(money, tongue === 'both' ? 'fr' : tongue) +
        small(
          at,
          at === 'ar'
            ? `أودع يوم ${clerk.plainAr(day(o.chance, [2022, 2026]))}`
            : `Déposé le ${clerk.plainFr(day(o.chance, [2022, 2026]))}`,
        ) +
        o.closing(at === 'ar' ? 'توقيع صاحب(ة) المشروع' : 'Signature du porteur', at, 'Projet'),
    );
  });

/** Investment beside financing, both ending in the same sum. */
const balance = (at: 'ar' | 'fr'): Form =>
  apart(`plan-balance-${at}`, 'business-plan', (o, clerk) => {
    const v = venture(o);
    const french = at === 'fr';
    const [machines, works] = [
      Math.round((v.value * 0.7) / 100) * 100,
      Math.round((v.value * 0.2) / 100) * 100,
    ];
    const uses: readonly (readonly [string, string])[] = [
      [french ? 'Matériel et outillage' : 'المعدات والآليات', clerk.plainSum(machines)],
      [french ? 'Aménagements' : 'التهيئة', clerk.plainSum(works)],
      [french ? 'Fonds de roulement' : 'رأس المال المتداول', clerk.plainSum(v.value - machines - works)],
      [french ? 'Total emplois' : 'مجموع الاستعمالات', clerk.sum('projectValue', v.value)],
    ];
    const sources = [
      ...means(o, v).map(([ar, fr, name, dirhams]) => [french ? fr : ar, clerk.sum(name, dirhams)] as const),
      [french ? 'Total ressources' : 'مجموع الموارد', clerk.plainSum(v.value)] as const,
    ];
    return o.page(
      'business-plan',
      o.title(
        o.pick(['دراسة الجدوى الاقتصادية', 'مخطط التمويل']),
        o.pick(['ETUDE DE FAISABILITE', 'ETUDE ECONOMIQUE DU PROJET']),
        at,
      ) +
        o.form(facts(o, clerk, v), at) +
        line(
          at,
          `<b>${french ? 'Plan de financement (en DH)' : 'مخطط التمويل (بالدرهم)'}</b>`,
          'margin-top:12px',
        ) +
        grid(
          at,
          french
            ? ['Emplois', 'Montant', 'Ressources', 'Montant']
            : ['الاستعمالات', 'المبلغ', 'الموارد', 'المبلغ'],
          uses.map(([use, sum], i) => [plain(use), sum, plain(sources[i]![0]), sources[i]![1]]),
        ) +
        line(
          at,
          `${french ? o.pick(["Chiffre d'affaires prévisionnel annuel", 'CA annuel']) : o.pick(['رقم المعاملات السنوي', 'رقم المعاملات التقديري'])} : ${clerk.sum('turnover', v.turnover)} ${french ? 'DH' : 'درهم'}`,
        ) +
        o.closing(french ? "Visa du bureau d'études" : 'مكتب الدراسات', at, 'Projet'),
    );
  });

/** A study in words over two pages: the presentation, then the money. */
const study = (at: 'ar' | 'fr'): Form =>
  apart(
    `plan-study-${at}`,
    'business-plan',
    (o, clerk): Sheet[] => {
      const v = venture(o);
      const { holder } = v;
      const male = holder.sex === 'M';
      const [townAr, town] = o.pick(places);
      const title = o.title(
        o.pick(['دراسة الجدوى', 'تقديم المشروع']),
        o.pick(['Étude de faisabilité', 'PRESENTATION DU PROJET']),
        at,
      );
      const opening =
        at === 'ar'
          ? `يتقدم بهذا المشروع ${male ? 'السيد' : 'السيدة'} ${field('holderAr', fullAr(holder))} ${male ? 'الحامل' : 'الحاملة'} للبطاقة الوطنية رقم ${field('cin', holder.cin)}، ويتعلق الأمر ب : ${field('titleAr', v.ar)}. ينتمي المشروع إلى قطاع : ${field('sectorAr', v.sectorAr)}، وسيقام ${clerk.inPlace(townAr)}، ومن المنتظر أن يحدث ${field('jobs', v.jobs)} من مناصب الشغل.`
          : `Le présent projet est porté par ${male ? 'M.' : 'Mme'} ${field('holderLat', clerk.fullLat(holder))}, CIN n° ${field('cin', holder.cin)}. Il s'intitule : ${field('titleLat', v.lat)}. Secteur : ${field('sectorLat', v.sectorLat)}. Il sera installé à ${plain(town)} et permettra la création de ${field('jobs', v.jobs)} emplois.`;
      const market =
        at === 'ar'
          ? 'يعرف السوق المحلي طلبا متزايدا، ولا توجد بالمنطقة إلا وحدات قليلة من هذا النوع. ستتم عملية البيع مباشرة وعبر المعارض الجهوية.'
          : 'La demande locale est en progression et la région ne compte que peu d’unités de ce genre. La vente se fera directement et lors des foires régionales.'.replace(
              '’',
              "'",
            );
      const [own, loan, aid] = means(o, v);
      const money =
        at === 'ar'
          ? `تبلغ الكلفة الإجمالية للمشروع ${clerk.sum('projectValue', v.value)} درهم، تمول كما يلي : ${own[0]} ${clerk.sum('ownShare', v.own)} درهم، و${loan[0]} بمبلغ ${clerk.sum('loan', v.loan)} درهم، و${aid[0]} وقدرها ${clerk.sum('subsidyAsked', v.subsidy)} درهم.`
          : `Le coût total du projet s'élève à ${clerk.sum('projectValue', v.value)} DH. ${own[1]} : ${clerk.sum('ownShare', v.own)} DH ; ${loan[1]} : ${clerk.sum('loan', v.loan)} DH ; ${aid[1]} : ${clerk.sum('subsidyAsked', v.subsidy)} DH.`;
      const turnover =
        at === 'ar'
          ? `يقدر رقم المعاملات برسم السنة الأولى ب ${clerk.sum('turnover', v.turnover)} درهم.`
          : `Le chiffre d'affaires de la première année est estimé à ${clerk.sum('turnover', v.turnover)} DH.`;
      const part = (n: number, ar: string, fr: string, text: string): string =>
        line(at, `<b>${n}- ${at === 'ar' ? ar : fr}</b>`, 'margin:14px 0 2px') +
        o.para(at, text, 'line-height:1.95;text-align:justify');
      const first =
        part(1, 'التعريف بالمشروع', 'Présentation', opening) +
        part(2, 'دراسة السوق', 'Étude de marché', market);
      const second =
        part(3, 'الكلفة والتمويل', 'Coût et financement', money) +
        part(4, 'المردودية', 'Rentabilité', turnover) +
        o.closing(at === 'ar' ? 'صاحب المشروع' : 'Le porteur du projet', at, town);
      return o.chance.chance(0.5)
        ? [o.page('business-plan', title + first), o.page('business-plan', second)]
        : [o.page('business-plan', title + first + second)];
    },
    0.8,
  );

export const plansApart: readonly Form[] = [
  form('ar'),
  form('fr'),
  form('both'),
  balance('fr'),
  balance('ar'),
  study('ar'),
  study('fr'),
];
