/** Business plans: a delegation's sheet, chapters of prose, a summary in one table, an adviser's study. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { type Folk, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { ventures } from '../project.ts';
import {
  band,
  bullets,
  type Clerk,
  caption,
  clerkAr,
  ends,
  facts,
  farEnd,
  masthead,
  p,
  signed,
  small,
  table,
  third,
} from './kit.ts';

interface Plan {
  readonly holder: Folk;
  readonly venture: (typeof ventures)[number];
  readonly value: number;
  readonly own: number;
  readonly loan: number;
  readonly subsidy: number;
  readonly turnover: number;
  readonly jobs: string;
}

function planned(o: Office): Plan {
  const value = (40 + o.chance.below(300)) * 1000;
  const subsidy = Math.round((value * (10 + o.chance.below(20))) / 10_000) * 100;
  const loan = Math.round((value * (20 + o.chance.below(35))) / 10_000) * 100;
  return {
    holder: person(o.chance, o.pick(['M', 'F']), [1960, 1999]),
    venture: o.pick(ventures),
    value,
    own: value - subsidy - loan,
    loan,
    subsidy,
    turnover: Math.round((value * (8 + o.chance.below(14))) / 1000) * 100,
    jobs: String(1 + o.chance.below(9)),
  };
}

/** What the money is for, line by line: none of them is a sum the file asks for. */
const uses = (o: Office, clerk: Clerk, at: 'ar' | 'fr', value: number): string => {
  const parts = [0.55, 0.25, 0.12, 0.08].map((share) => Math.round(value * share));
  const names =
    at === 'ar'
      ? ['الآلات والمعدات', 'تهيئة المحل', 'المخزون الأولي', 'مصاريف التأسيس']
      : ['Matériel et outillage', 'Aménagement du local', 'Fonds de roulement', "Frais d'établissement"];
  return table(
    at,
    at === 'ar' ? ['النفقات', 'المبلغ (درهم)'] : [o.pick(['Emplois', 'Nature des dépenses']), 'Montant (DH)'],
    names.map((name, i) => [plain(name), clerk.plainSum(parts[i]!)]),
    'font-size:.9em;width:70%',
  );
};

/** The delegation's sheet, filled in Arabic. */
const delegation = third('plan-delegation', 'business-plan', (o, clerk) => {
  const plan = planned(o);
  const [titleAr, , sectorAr] = plan.venture;
  const [ar, lat] = o.pick(places);
  return o.page(
    'business-plan',
    masthead(
      o,
      ['ROYAUME DU MAROC', 'Haut-Commissariat aux Anciens Résistants', `Délégation de ${plain(lat)}`],
      [
        'المملكة المغربية',
        'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
        `النيابة الإقليمية ${plain(`ب${ar}`)}`,
      ],
      'both',
    ) +
      caption(o, o.pick(['بطاقة تعريفية بالمشروع', 'مخطط أعمال المشروع', 'دراسة جدوى مبسطة']), '', 'ar') +
      band('ar', o.pick(['حامل المشروع', '1 — المعلومات الشخصية'])) +
      farEnd('ar', [
        [o.pick(['الاسم الكامل', 'الاسم والنسب', 'السيد(ة)']), field('holderAr', fullAr(plan.holder))],
        [o.pick(['رقم البطاقة الوطنية للتعريف', 'ب.و.ت.إ']), field('cin', plan.holder.cin)],
        ['اسم المقاوم (والد المعني بالأمر)', plain(fullAr(person(o.chance, 'M', [1910, 1940], plan.holder)))],
        ['المستوى الدراسي', plain(o.pick(['الثانوي', 'الابتدائي', 'جامعي']))],
      ]) +
      band('ar', o.pick(['المشروع', '2 — معطيات حول المشروع'])) +
      farEnd('ar', [
        [o.pick(['طبيعة المشروع', 'نوع المشروع', 'موضوع المشروع']), field('titleAr', titleAr)],
        [o.pick(['قطاع النشاط', 'القطاع']), field('sectorAr', sectorAr)],
        [o.pick(['عدد مناصب الشغل المزمع إحداثها', 'مناصب الشغل المرتقبة']), field('jobs', plan.jobs)],
        ['مدة الإنجاز', plain('6 أشهر')],
      ]) +
      band('ar', '3 — التركيبة المالية') +
      table(
        'ar',
        ['مصدر التمويل', 'المبلغ بالدرهم', 'النسبة'],
        [
          [
            plain(o.pick(['المساهمة الشخصية', 'التمويل الذاتي'])),
            clerk.sum('ownShare', plan.own),
            plain(`${Math.round((100 * plan.own) / plan.value)}%`),
          ],
          [
            plain(o.pick(['القرض البنكي', 'قرض'])),
            clerk.sum('loan', plan.loan),
            plain(`${Math.round((100 * plan.loan) / plan.value)}%`),
          ],
          [
            plain(o.pick(['إعانة المندوبية السامية', 'الإعانة المالية المطلوبة'])),
            clerk.sum('subsidyAsked', plan.subsidy),
            plain(`${Math.round((100 * plan.subsidy) / plan.value)}%`),
          ],
          [
            plain(o.pick(['الكلفة الإجمالية للمشروع', 'المجموع (كلفة المشروع)'])),
            clerk.sum('projectValue', plan.value),
            plain('100%'),
          ],
        ],
      ) +
      p(
        'ar',
        `${o.pick(['رقم المعاملات السنوي المرتقب', 'رقم المعاملات التقديري للسنة الأولى'])} : ${clerk.sum('turnover', plan.turnover)} درهم`,
      ) +
      p('ar', `تاريخ وتوقيع صاحب الطلب — رأي النائب الإقليمي السيد ${clerkAr(o)}`),
    { css: 'body { line-height: 1.4 !important; }' },
  );
});

/** An adviser's study in French prose and lists. */
const study = third('plan-study', 'business-plan', (o, clerk) => {
  const plan = planned(o);
  const [, titleLat, , sectorLat] = plan.venture;
  const [, town] = o.pick(places);
  return o.page(
    'business-plan',
    p(
      'fr',
      `Cabinet ${plain('Conseil & Développement')} — ${plain(town)}`,
      'font-size:.85em;border-bottom:1px solid #777',
    ) +
      caption(
        o,
        '',
        o.pick(['BUSINESS PLAN', 'ETUDE DE FAISABILITE', 'Etude technico-financière du projet']),
        'fr',
      ) +
      p('fr', `<b>I. ${o.pick(['Identification', 'Le promoteur et son projet'])}</b>`) +
      p(
        'fr',
        `Le présent dossier est présenté par ${field('holderLat', clerk.fullLat(plan.holder))}, titulaire de la carte nationale ${field('cin', plan.holder.cin)}. ${o.pick(['Le projet porte sur :', "Il s'agit du projet suivant :", 'Intitulé du projet :'])} ${field('titleLat', titleLat)}. ${o.pick(["Secteur d'activité :", 'Secteur :'])} ${field('sectorLat', sectorLat)}. ${o.pick(['Le nombre d’emplois à créer est de'.replace('’', "'"), 'Emplois prévus :', "Nombre d'emplois directs :"])} ${field('jobs', plan.jobs)}.`,
        'text-align:justify',
      ) +
      p('fr', '<b>II. Investissement</b>') +
      uses(o, clerk, 'fr', plan.value) +
      p(
        'fr',
        `${o.pick(["Le coût global de l'investissement s'élève à", 'Coût total du projet :', "Montant total de l'investissement :"])} ${clerk.sum('projectValue', plan.value)} DH.`,
      ) +
      p('fr', `<b>III. ${o.pick(['Schéma de financement', 'Ressources', 'Mode de financement'])}</b>`) +
      bullets(
        'fr',
        [
          [
            o.pick(['Apport du promoteur', 'Fonds propres', 'Apport personnel']),
            `${clerk.sum('ownShare', plan.own)} DH`,
          ],
          [
            o.pick(['Crédit bancaire', 'Crédit bancaire à moyen terme (5 ans)', 'Dette bancaire']),
            `${clerk.sum('loan', plan.loan)} DH`,
          ],
          [
            o.pick(['Subvention HCAR', 'Aide du Haut-Commissariat', 'Subvention sollicitée']),
            `${clerk.sum('subsidyAsked', plan.subsidy)} DH`,
          ],
        ],
        '•',
      ) +
      p('fr', '<b>IV. Exploitation</b>') +
      table(
        'fr',
        ['Rubrique', 'Année 1', 'Année 2'],
        [
          [
            plain(o.pick(["Chiffre d'affaires", "CHIFFRE D'AFFAIRES HT"])),
            clerk.sum('turnover', plan.turnover),
            clerk.plainSum(Math.round(plan.turnover * 1.2)),
          ],
          [
            plain('Achats consommés'),
            clerk.plainSum(Math.round(plan.turnover * 0.4)),
            clerk.plainSum(Math.round(plan.turnover * 0.45)),
          ],
          [
            plain('Résultat net'),
            clerk.plainSum(Math.round(plan.turnover * 0.15)),
            clerk.plainSum(Math.round(plan.turnover * 0.2)),
          ],
        ],
        'font-size:.9em',
      ) +
      signed(o, 'fr', 'Le promoteur', ['المشروع', town], 'himself'),
    { css: 'body { line-height: 1.4 !important; }' },
  );
});

/** Labels of both languages at the two ends. */
const both = third('plan-ends', 'business-plan', (o, clerk) => {
  const plan = planned(o);
  const [titleAr, titleLat, sectorAr, sectorLat] = plan.venture;
  return o.page(
    'business-plan',
    caption(
      o,
      o.pick(['مخطط الأعمال', 'بطاقة المشروع']),
      o.pick(["PLAN D'AFFAIRES", 'FICHE PROJET']),
      'both',
    ) +
      ends([
        [
          o.pick(['Promoteur', 'Porteur de projet']),
          field('holderLat', clerk.fullLat(plan.holder)),
          o.pick(['حامل(ة) المشروع', 'صاحب المشروع']),
          field('holderAr', fullAr(plan.holder)),
        ],
        ['CIN', field('cin', plan.holder.cin), 'رقم البطاقة'],
        [
          o.pick(['Secteur', 'Activité']),
          field('sectorLat', sectorLat),
          'القطاع',
          field('sectorAr', sectorAr),
        ],
      ]) +
      facts('fr', [[o.pick(['Intitulé du projet', 'Dénomination du projet']), field('titleLat', titleLat)]]) +
      facts('ar', [[o.pick(['عنوان المشروع', 'تسمية المشروع']), field('titleAr', titleAr)]]) +
      ends([
        [
          o.pick(['Coût du projet', 'Investissement global']),
          `${clerk.sum('projectValue', plan.value)} DH`,
          o.pick(['كلفة المشروع', 'الاستثمار الإجمالي']),
        ],
        [
          o.pick(['Apport propre', 'Autofinancement']),
          `${clerk.sum('ownShare', plan.own)} DH`,
          o.pick(['المساهمة الذاتية', 'المساهمة الخاصة']),
        ],
        [o.pick(['Prêt', 'Crédit']), `${clerk.sum('loan', plan.loan)} DH`, 'القرض'],
        [
          o.pick(['Subvention', 'Aide demandée']),
          `${clerk.sum('subsidyAsked', plan.subsidy)} DH`,
          o.pick(['الإعانة', 'الدعم المطلوب']),
        ],
        [
          o.pick(["Chiffre d'affaires annuel", 'C.A. prévisionnel']),
          `${clerk.sum('turnover', plan.turnover)} DH`,
          o.pick(['رقم المعاملات السنوي', 'رقم المعاملات']),
        ],
        [o.pick(['Emplois', 'Postes à créer']), field('jobs', plan.jobs), 'مناصب الشغل'],
      ]) +
      uses(o, clerk, 'fr', plan.value) +
      small('ar', `المرسوم رقم ${plain('2.04.892')} : لا تتجاوز الإعانة ${plain('30%')} من قيمة المشروع.`) +
      signed(o, 'ar', 'إمضاء صاحب المشروع', ['المشروع', 'Projet'], 'himself'),
  );
});

/** Chapters of Arabic prose. */
const chapters = third('plan-chapters', 'business-plan', (o, clerk) => {
  const plan = planned(o);
  const [titleAr, , sectorAr] = plan.venture;
  return o.page(
    'business-plan',
    caption(o, o.pick(['دراسة الجدوى الاقتصادية', 'دراسة تقنية ومالية للمشروع', 'مخطط أعمال']), '', 'ar') +
      p(
        'ar',
        `<b>أولا : تقديم</b><br>${o.pick(['يتعلق هذا الملف بمشروع', 'يهدف المشروع المسمى'])} « ${field('titleAr', titleAr)} » ${o.pick(['في قطاع', 'ضمن قطاع'])} ${field('sectorAr', sectorAr)}، ${o.pick(['تقدم به السيد(ة)', 'لصاحبه(ته)', 'من إنجاز السيد(ة)'])} ${field('holderAr', fullAr(plan.holder))} ${o.pick(['رقم البطاقة الوطنية', 'ب.و.ت رقم'])} ${field('cin', plan.holder.cin)}، ${o.pick(['وسيمكن من إحداث', 'ويوفر'])} ${field('jobs', plan.jobs)} مناصب شغل قارة.`,
        'text-align:justify',
      ) +
      p(
        'ar',
        `<b>ثانيا : الاستثمار</b><br>${o.pick(['تقدر الكلفة الإجمالية للمشروع ب', 'تبلغ قيمة المشروع'])} ${clerk.sum('projectValue', plan.value)} درهم موزعة كما يلي :`,
      ) +
      uses(o, clerk, 'ar', plan.value) +
      p(
        'ar',
        `<b>ثالثا : التمويل</b><br>${o.pick(['يساهم صاحب المشروع بمبلغ', 'المساهمة الشخصية :'])} ${clerk.sum('ownShare', plan.own)} درهم، ${o.pick(['وقرض بنكي قدره', 'والقرض البنكي :'])} ${clerk.sum('loan', plan.loan)} درهم، ${o.pick(['ويلتمس إعانة مالية قدرها', 'والإعانة المطلوبة :'])} ${clerk.sum('subsidyAsked', plan.subsidy)} درهم.`,
        'text-align:justify',
      ) +
      p(
        'ar',
        `<b>رابعا : المردودية</b><br>${o.pick(['ينتظر تحقيق رقم معاملات سنوي قدره', 'رقم المعاملات المتوقع :'])} ${clerk.sum('turnover', plan.turnover)} درهم، وربح صاف يقارب ${clerk.plainSum(Math.round(plan.turnover * 0.18))} درهم.`,
      ) +
      signed(o, 'ar', 'توقيع حامل المشروع', ['المشروع', 'Projet'], 'himself'),
  );
});

export const projectThird: readonly Form[] = [delegation, study, both, chapters];
