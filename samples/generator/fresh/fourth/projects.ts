/** Project files of the fourth hand: an agency's outline, a technical card in Arabic, a page of plain prose. */
import { fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { person } from '../folk.ts';
import { type Desk, form, inAr, inFr } from './desk.ts';

interface Trade {
  readonly titleAr: string;
  readonly titleLat: string;
  readonly sectorAr: string;
  readonly sectorLat: string;
  readonly things: readonly (readonly [fr: string, ar: string])[];
}

const trades: readonly Trade[] = [
  {
    titleAr: 'تربية النحل وإنتاج العسل',
    titleLat: 'Élevage apicole et mise en pot de miel',
    sectorAr: 'الفلاحة',
    sectorLat: 'Agriculture',
    things: [
      ['Ruches peuplées', 'خلايا مأهولة'],
      ['Extracteur inox', 'آلة الاستخلاص'],
      ['Aménagement du local', 'تهيئة المحل'],
    ],
  },
  {
    titleAr: 'ورشة للنجارة العصرية',
    titleLat: 'Atelier de menuiserie moderne',
    sectorAr: 'الصناعة التقليدية',
    sectorLat: 'Artisanat',
    things: [
      ['Scie à format', 'منشار الألواح'],
      ['Toupie et raboteuse', 'آلة التسوية'],
      ['Stock de bois', 'مخزون الخشب'],
    ],
  },
  {
    titleAr: 'مخبزة وحلويات الحي',
    titleLat: 'Boulangerie pâtisserie de quartier',
    sectorAr: 'التجارة',
    sectorLat: 'Commerce',
    things: [
      ['Four rotatif', 'فرن دوار'],
      ['Pétrin', 'عجانة'],
      ['Vitrine réfrigérée', 'واجهة مبردة'],
    ],
  },
  {
    titleAr: 'نقل البضائع لحساب الغير',
    titleLat: 'Transport de marchandises pour autrui',
    sectorAr: 'النقل',
    sectorLat: 'Transport',
    things: [
      ['Camionnette', 'شاحنة صغيرة'],
      ['Bâche et équipement', 'غطاء وتجهيزات'],
      ['Assurance première année', 'تأمين السنة الأولى'],
    ],
  },
  {
    titleAr: 'روض للأطفال',
    titleLat: "Crèche et jardin d'enfants",
    sectorAr: 'التعليم',
    sectorLat: 'Enseignement',
    things: [
      ['Mobilier scolaire', 'أثاث مدرسي'],
      ['Jeux éducatifs', 'ألعاب تربوية'],
      ['Peinture et travaux', 'أشغال الصباغة'],
    ],
  },
];

function project(d: Desk) {
  const holder = person(d.chance, d.pick(['M', 'F']), [1960, 1996]);
  const trade = d.pick(trades);
  const costs = trade.things.map(() => d.number(12, 130) * 500);
  const value = costs.reduce((sum, cost) => sum + cost, 0);
  const subsidy = Math.round((value * d.number(15, 30)) / 10_000) * 100;
  const loan = d.maybe(0.75) ? Math.round((value * d.number(25, 50)) / 10_000) * 100 : 0;
  return {
    holder,
    trade,
    costs,
    value,
    subsidy,
    loan,
    own: value - subsidy - loan,
    jobs: d.number(2, 9),
    turnover: d.number(120, 900) * 1000,
  };
}

const share = (part: number, whole: number): string =>
  `${((part / whole) * 100).toFixed(1).replace('.', ',')} %`;

/** The agency's outline: numbered parts, each with a ruled table. */
const outline = form('plan-outline', 'business-plan', (d) => {
  const p = project(d);
  const part = (n: string, title: string, rows: string): string =>
    `<div lang="fr" style="font-weight:700;background:#e7eaf0;padding:2px 8px;margin-top:12px">${n} — ${title}</div><table class="grid" lang="fr" style="font-size:.93em">${rows}</table>`;
  const row = (...cells: string[]): string =>
    `<tr>${cells.map((cell, i) => `<td${i > 0 ? ' class="num"' : ''}>${cell}</td>`).join('')}</tr>`;
  const two = (label: string, value: string): string =>
    `<tr><td style="width:42%">${label}</td><td>${value}</td></tr>`;
  const loan =
    p.loan > 0
      ? row('Emprunt bancaire', d.sum('loan', p.loan), plain(share(p.loan, p.value)), '60 mois')
      : '';
  return d.page(
    'business-plan',
    inFr(
      `<div style="display:flex;justify-content:space-between;font-size:.85em"><span>Agence Nationale de Promotion de l'Emploi et des Compétences</span><span>Fiche BP-${plain(d.digits(3))} / v${plain(String(d.number(1, 4)))}</span></div>`,
    ) +
      d.title('', "PLAN D'AFFAIRES") +
      part(
        'I',
        'Le promoteur',
        two("Nom et prénom de l'initiateur", field('holderLat', fullLat(p.holder))) +
          two('Pièce d’identité'.replace('’', "'"), field('cin', p.holder.cin)) +
          two('Niveau / expérience', plain(`Bac + 2 — ${d.number(2, 12)} ans`)) +
          two('Qualité', "Enfant d'ancien résistant"),
      ) +
      part(
        'II',
        'Le projet',
        two('Intitulé', field('titleLat', p.trade.titleLat)) +
          two('Branche / secteur', field('sectorLat', p.trade.sectorLat)) +
          two("Lieu d'implantation", plain(d.place()[1])) +
          two("Postes d'emploi à créer", field('jobs', String(p.jobs))),
      ) +
      part(
        'III',
        "Programme d'investissement (DH)",
        p.trade.things
          .map(([fr], i) => row(plain(fr), d.otherSum(p.costs[i]!), plain(share(p.costs[i]!, p.value))))
          .join('') + row('<b>Total du programme</b>', d.sum('projectValue', p.value), plain('100 %')),
      ) +
      part(
        'IV',
        'Plan de financement (DH)',
        row('Fonds propres', d.sum('ownShare', p.own), plain(share(p.own, p.value)), '—') +
          loan +
          row(
            'Subvention sollicitée (HCAR)',
            d.sum('subsidyAsked', p.subsidy),
            plain(share(p.subsidy, p.value)),
            'Décret 2.04.892',
          ),
      ) +
      part(
        'V',
        "Compte d'exploitation prévisionnel — 1re année (DH)",
        row("Chiffre d'affaires", d.sum('turnover', p.turnover)) +
          row('Achats consommés', d.otherSum(Math.round(p.turnover * 0.52))) +
          row('Charges de personnel', d.otherSum(p.jobs * 33_600)) +
          row('Résultat avant impôt', d.otherSum(Math.round(p.turnover * 0.11))),
      ) +
      inFr(
        `Établi avec l'appui du conseiller ${plain(fullLat(d.someone('F')))} le ${d.otherDayFr(d.between(2018, 2026))}`,
        'margin-top:12px;font-size:.84em',
      ),
    { padding: '40px 56px' },
  );
});

/** A technical card in Arabic: two columns of labelled lines and the sources of money in one sentence each. */
const technical = form('plan-technical', 'business-plan', (d) => {
  const p = project(d);
  const line = (label: string, value: string): string =>
    `<div style="display:flex;margin:5px 0"><span style="width:200px;color:#333">◆ ${label}</span><span style="flex:1">${value}</span></div>`;
  const costs = p.trade.things
    .map(
      ([, ar], i) =>
        `<tr><td>${plain(ar)}</td><td class="c">${plain(String(d.number(1, 4)))}</td><td class="c">${d.otherSum(p.costs[i]!)}</td></tr>`,
    )
    .join('');
  const [townAr, townLat] = d.place();
  return d.page(
    'business-plan',
    d.head(
      [],
      ['المملكة المغربية', 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير', `نيابة ${plain(townAr)}`],
    ) +
      d.title('بطاقة تقنية لمشروع مدر للدخل') +
      inAr(
        `${line('حامل المشروع', field('holderAr', fullAr(p.holder)))}${line('رقم ب.ت.و', field('cin', p.holder.cin))}
         ${line('عنوان المشروع', field('titleAr', p.trade.titleAr))}${line('قطاع النشاط', field('sectorAr', p.trade.sectorAr))}
         ${line('الموقع', plain(d.address().ar))}${line('عدد مناصب الشغل', `${field('jobs', String(p.jobs))} <span style="color:#555">(منها ${plain('1')} لصاحب المشروع)</span>`)}`,
        'border:1px solid #777;padding:10px 16px;margin-bottom:12px',
      ) +
      `<table class="grid" lang="ar" dir="rtl"><tr style="background:#eee"><th>التجهيزات</th><th>العدد</th><th>الثمن بالدرهم</th></tr>${costs}<tr><td colspan="2"><b>الكلفة الإجمالية للمشروع</b></td><td class="c">${d.sum('projectValue', p.value)}</td></tr></table>` +
      inAr(
        `<p><b>طريقة التمويل :</b> يساهم حامل المشروع بمبلغ ${d.sum('ownShare', p.own)} درهم من ماله الخاص${p.loan > 0 ? `، ويغطي قرض بنكي قدره ${d.sum('loan', p.loan)} درهم جزءا من الكلفة` : ''}، وتلتمس إعانة مالية من المندوبية السامية قدرها ${d.sum('subsidyAsked', p.subsidy)} درهم في حدود ${plain('30')} في المائة من قيمة المشروع.</p>
         <p style="margin-top:8px"><b>المردودية :</b> ينتظر أن يصل رقم المعاملات السنوي إلى ${d.sum('turnover', p.turnover)} درهم، بهامش ربح يناهز ${plain(`${d.number(12, 24)}`)} في المائة.</p>`,
        'margin-top:14px;line-height:1.9;text-align:justify',
      ) +
      d.sign('ar', 'توقيع حامل المشروع', townLat, ''),
  );
});

/** One page of prose, as somebody writes who was given no form. */
const prose = form('plan-prose', 'business-plan', (d) => {
  const p = project(d);
  const [, town] = d.place();
  return d.page(
    'business-plan',
    inFr(`${plain(town)}, ${d.otherDayFr(d.between(2017, 2026))}`, 'text-align:right') +
      d.title('', d.pick(['Étude de faisabilité', 'Présentation du projet'])) +
      inFr(
        `<p><b>Objet :</b> ${field('titleLat', p.trade.titleLat)} (secteur : ${field('sectorLat', p.trade.sectorLat)}).</p>
         <p style="margin-top:10px">Je soussigné(e) ${field('holderLat', fullLat(p.holder))}, CNIE ${field('cin', p.holder.cin)}, projette d'ouvrir à ${plain(town)} une activité dans laquelle je travaille depuis ${plain(String(d.number(3, 15)))} ans. Le marché local compte ${plain(String(d.number(2, 9)))} concurrents dont aucun n'offre le même service.</p>
         <p style="margin-top:10px">L'équipement nécessaire comprend ${p.trade.things.map(([fr], i) => `${plain(fr.toLowerCase())} (${d.otherSum(p.costs[i]!)} DH)`).join(', ')}. Le coût global de l'opération s'élève ainsi à ${d.sum('projectValue', p.value)} DH. Il sera couvert par un apport personnel de ${d.sum('ownShare', p.own)} DH${p.loan > 0 ? `, par un crédit de ${d.sum('loan', p.loan)} DH négocié auprès de ma banque` : ''} et par la subvention du Haut-Commissariat, que je sollicite à hauteur de ${d.sum('subsidyAsked', p.subsidy)} DH.</p>
         <p style="margin-top:10px">L'affaire occupera ${field('jobs', String(p.jobs))} personnes. Les recettes attendues sont modestes au départ puis le chiffre d'affaires annuel devrait atteindre ${d.sum('turnover', p.turnover)} DH en régime de croisière, pour un loyer de ${d.otherSum(d.number(12, 35) * 100)} DH par mois.</p>`,
        'line-height:1.95;text-align:justify;margin-top:12px',
      ) +
      d.sign('fr', "L'intéressé(e)", town, ''),
  );
});

export const projectForms = [outline, technical, prose];
