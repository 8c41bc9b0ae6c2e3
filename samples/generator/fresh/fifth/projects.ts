/** Business plans and quotes of the fifth hand. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { numberWordsFr } from '../../words.ts';
import { ice } from '../folk.ts';
import { arab, type Desk, form, french, inFr } from './desk.ts';

const ideas = [
  ['تربية النحل وإنتاج العسل', "Élevage d'abeilles et production de miel", 'الفلاحة', 'Agriculture'],
  ['ورشة للخياطة التقليدية', 'Atelier de couture traditionnelle', 'الصناعة التقليدية', 'Artisanat'],
  ['محل لبيع مواد البناء', 'Vente de matériaux de construction', 'التجارة', 'Commerce'],
  ['روض للأطفال', 'Jardin d’enfants'.replace('’', "'"), 'التعليم', 'Enseignement'],
  ['نقل البضائع بدراجة ثلاثية العجلات', 'Transport de marchandises par triporteur', 'النقل', 'Transport'],
  ['ورشة لإصلاح الدراجات النارية', 'Atelier de réparation de motocycles', 'الخدمات', 'Services'],
  ['تسمين العجول', 'Engraissement de veaux', 'الفلاحة', 'Agriculture'],
  ['وحدة لنسج الزرابي', 'Unité de tissage de tapis', 'الصناعة التقليدية', 'Artisanat'],
] as const;

function planOf(d: Desk) {
  const value = 500 * d.number(60, 520);
  const subsidy = Math.round((value * d.pick([0.1, 0.15, 0.2, 0.25, 0.3])) / 100) * 100;
  const loan = d.maybe(0.75) ? Math.round((value * d.pick([0.3, 0.4, 0.5])) / 100) * 100 : 0;
  const [titleAr, titleLat, sectorAr, sectorLat] = d.pick(ideas);
  const stock = Math.round((value * 0.2) / 100) * 100;
  return {
    p: d.anyone(1962, 1996),
    titleAr,
    titleLat,
    sectorAr,
    sectorLat,
    value,
    subsidy,
    loan,
    own: value - subsidy - loan,
    jobs: d.figures(1, 8),
    turnover: 1000 * d.number(60, 640),
    stock,
    tools: value - stock,
    town: d.town(),
  };
}

/** Arabic, the agency's numbered card of a project. */
const sheetAr = form('plan-card', 'business-plan', (d) => {
  const x = planOf(d);
  const row = (label: string, value: string): string =>
    `<tr><td style="width:42%">${label}</td><td>${value}</td></tr>`;
  const head = (text: string): string =>
    `<tr><th colspan="2" style="background:#dfe7dc;text-align:right">${text}</th></tr>`;
  const sum = (name: string, dirhams: number): string => `${d.sum(name, dirhams)} درهم`;
  return d.page(
    'business-plan',
    d.title(d.pick(['بطاقة تقنية للمشروع', 'مخطط أعمال مشروع صغير'])) +
      `<table class="grid" dir="rtl" lang="ar">${head('1. حامل المشروع')}${row('الاسم العائلي والشخصي', field('holderAr', fullAr(x.p)))}${row('رقم البطاقة الوطنية للتعريف', field('cin', x.p.cin))}${row('الهاتف', plain(d.phone()))}
       ${head('2. التعريف بالمشروع')}${row('اسم المشروع', field('titleAr', x.titleAr))}${row('مجال النشاط', field('sectorAr', x.sectorAr))}${row('مكان الإنجاز', plain(x.town[0]))}${row('عدد مناصب الشغل المحدثة', field('jobs', x.jobs))}
       ${head('3. كلفة المشروع')}${row('التجهيزات', `${d.plainSum(x.tools)} درهم`)}${row('الرأسمال المتداول', `${d.plainSum(x.stock)} درهم`)}${row('<b>الكلفة الإجمالية</b>', sum('projectValue', x.value))}
       ${head('4. مصادر التمويل')}${row('المساهمة الشخصية', sum('ownShare', x.own))}${x.loan > 0 ? row('قرض بنكي', sum('loan', x.loan)) : ''}${row('الإعانة المطلوبة من المندوبية السامية', sum('subsidyAsked', x.subsidy))}
       ${head('5. التوقعات')}${row('رقم المعاملات السنوي المرتقب', sum('turnover', x.turnover))}</table>` +
      d.sign('ar', 'توقيع حامل المشروع', x.town[1]),
    { css: '.grid td { padding: 5px 10px; }' },
  );
});

/** A French study in paragraphs, its money in a table of two columns side by side. */
const study = form('plan-study', 'business-plan', (d) => {
  const x = planOf(d);
  const sex = <T>(male: T, female: T): T => bySex(x.p, male, female);
  const pair = (a: string, av: string, b: string, bv: string): string =>
    `<tr><td>${a}</td><td class="num">${av}</td><td>${b}</td><td class="num">${bv}</td></tr>`;
  return d.page(
    'business-plan',
    inFr(
      `<div style="border-left:6px solid #365;padding-left:14px"><div style="font-size:1.5em;font-weight:700">Étude de faisabilité</div><div>Projet : ${field('titleLat', x.titleLat)}</div></div>
       <p style="margin-top:16px"><b>Promoteur.</b> ${sex('M.', 'Mme')} ${field('holderLat', fullLat(x.p))}, titulaire de la CNIE n° ${field('cin', x.p.cin)}, résidant à ${plain(x.town[1])}, ${sex('fils', 'fille')} d'ancien résistant.</p>
       <p style="margin-top:10px"><b>Secteur.</b> ${field('sectorLat', x.sectorLat)}. L'étude du marché local fait apparaître une demande régulière et peu de concurrents installés.</p>
       <p style="margin-top:10px"><b>Emploi.</b> Le projet permettra la création de ${field('jobs', x.jobs)} postes de travail, gérant compris.</p>
       <p style="margin:14px 0 6px"><b>Plan de financement (en DH)</b></p>
       <table class="grid"><tr><th colspan="2">Emplois</th><th colspan="2">Ressources</th></tr>
       ${pair('Matériel et outillage', d.plainSum(x.tools), 'Apport personnel', d.sum('ownShare', x.own))}${pair('Fonds de roulement', d.plainSum(x.stock), 'Subvention sollicitée', d.sum('subsidyAsked', x.subsidy))}${x.loan > 0 ? pair('', '', 'Crédit bancaire', d.sum('loan', x.loan)) : ''}${pair('<b>Coût total du projet</b>', d.sum('projectValue', x.value), '<b>Total</b>', d.plainSum(x.value))}</table>
       <p style="margin-top:14px"><b>Rentabilité.</b> Le chiffre d'affaires prévisionnel de la première année est estimé à ${d.sum('turnover', x.turnover)} DH.</p>`,
    ) + d.sign('fr', 'Le promoteur', x.town[1]),
  );
});

/** Both tongues, as the delegation's file asks: a line to each question, the answer below it. */
const file = form('plan-file', 'business-plan', (d) => {
  const x = planOf(d);
  const ask = (ar: string, fr: string, answer: string): string =>
    `<div style="border-bottom:1px solid #999;padding:4px 0"><div class="row" style="color:#345;font-size:.86em;line-height:1.4">${french(fr, 'font-size:.95em')}${arab(ar)}</div><div class="c">${answer}</div></div>`;
  return d.page(
    'business-plan',
    d.title('ملف مشروع اقتصادي', 'Dossier de projet économique') +
      ask(
        'صاحب(ة) المشروع',
        'Porteur du projet',
        `${arab(field('holderAr', fullAr(x.p)))} &nbsp; ${french(field('holderLat', fullLat(x.p)))}`,
      ) +
      ask('رقم ب.ت.و', 'N° CNI', field('cin', x.p.cin)) +
      ask(
        'عنوان المشروع',
        'Intitulé du projet',
        `${arab(field('titleAr', x.titleAr))}<br>${french(field('titleLat', x.titleLat))}`,
      ) +
      ask(
        'القطاع',
        "Secteur d'activité",
        `${arab(field('sectorAr', x.sectorAr))} / ${french(field('sectorLat', x.sectorLat))}`,
      ) +
      ask(
        'القيمة الإجمالية للمشروع (درهم)',
        'Valeur globale du projet (DH)',
        d.sum('projectValue', x.value),
      ) +
      ask('التمويل الذاتي', 'Autofinancement', d.sum('ownShare', x.own)) +
      (x.loan > 0 ? ask('القرض', 'Emprunt', d.sum('loan', x.loan)) : '') +
      ask('مبلغ الدعم الملتمس', "Montant de l'aide demandée", d.sum('subsidyAsked', x.subsidy)) +
      ask('فرص الشغل', "Nombre d'emplois", field('jobs', x.jobs)) +
      ask('رقم الأعمال المتوقع', "Chiffre d'affaires attendu", d.sum('turnover', x.turnover)) +
      d.sign('ar', 'الإمضاء', x.town[1]),
  );
});

const suppliers = [
  'DROGUERIE EL BARAKA',
  'Sté ATLAS MATÉRIEL SARL',
  'Ets Bennis Équipement',
  'AGRI-SOUSS NÉGOCE SARL AU',
  'Maison de la Machine à Coudre',
  'RIF OUTILLAGE',
  'Oriental Froid SARL',
] as const;
const wares: readonly (readonly [ware: string, price: number])[] = [
  ['Ruche Dadant 10 cadres', 620],
  ['Extracteur de miel 4 cadres', 3450],
  ['Machine à coudre Juki DDL', 4180],
  ['Fer à repasser vapeur', 1275],
  ['Groupe électrogène 3 kVA', 4890],
  ['Meuleuse 230 mm', 1140],
  ['Établi métallique 2 m', 2360],
  ['Abreuvoir galvanisé', 385],
  ['Triporteur 250 cc', 23_800],
  ['Métier à tisser haute lisse', 5200],
];

function offerOf(d: Desk) {
  const picked = new Map(Array.from({ length: d.number(2, 5) }, () => d.pick(wares)));
  const lines = [...picked].map(([ware, price]) => ({ ware, price, count: d.number(1, 8) }));
  const net = lines.reduce((sum, { price, count }) => sum + price * count, 0);
  const vat = Math.round(net * 20) / 100;
  const all = Math.round((net + vat) * 100) / 100;
  const cents = Math.round((all % 1) * 100);
  const on = d.between(2019, 2026);
  return {
    lines,
    net,
    vat,
    all,
    on,
    words: `${numberWordsFr(Math.floor(all))} dirhams${cents > 0 ? ` ${cents} centimes` : ''}`,
    supplier: d.pick(suppliers),
    ice: ice(d.chance),
    p: d.anyone(1962, 1996),
    town: d.town(),
    number: d.pick([
      `${d.figures(1, 300)}-${on.slice(0, 4)}`,
      `D${on.slice(2, 4)}/${d.digits(3)}`,
      d.digits(5),
    ]),
  };
}

/** A till's plain list: numbers of the firm beneath its name, sums at the right without a box. */
const till = form('quote-till', 'quote', (d) => {
  const q = offerOf(d);
  const line = q.lines
    .map(
      ({ ware, price, count }) =>
        `<tr><td>${plain(ware)}</td><td class="num">${plain(String(count))}</td><td class="num">${d.plainSum(price)}</td><td class="num">${d.plainSum(price * count)}</td></tr>`,
    )
    .join('');
  const sum = (label: string, value: string): string =>
    `<tr><td colspan="3" style="text-align:right;padding-right:14px">${label}</td><td class="num">${value}</td></tr>`;
  return d.page(
    'quote',
    inFr(
      `<div class="c"><div style="font-size:1.6em;font-weight:700">${field('supplier', q.supplier)}</div><div style="font-size:.82em;line-height:1.5">${plain(d.home().lat)} — Tél : ${plain(d.phone())}<br>RC ${plain(d.digits(5))} | IF ${plain(d.digits(8))} | Patente ${plain(d.digits(8))} | ICE ${field('ice', q.ice)}</div></div>
       <div class="row" style="margin:22px 0 14px"><div><div style="font-size:1.25em;font-weight:700">DEVIS N° ${field('devisNumber', q.number)}</div>Date : ${d.fr('devisDate', q.on)}</div><div style="border:1px solid #777;border-radius:8px;padding:6px 16px">Client : ${field('client', fullLat(q.p))}<br>CIN : ${field('cin', q.p.cin)}</div></div>
       <table style="line-height:1.9"><tr style="border-bottom:2px solid #333"><th style="text-align:left">Désignation</th><th class="num">Quantité</th><th class="num">Prix unitaire</th><th class="num">Montant</th></tr>${line}<tr style="border-top:1px solid #333"><td></td></tr>
       ${sum('TOTAL HT', d.sum('totalHT', q.net))}${sum('TVA (20%)', d.sum('tva', q.vat))}${sum('<b>TOTAL TTC</b>', d.sum('totalTTC', q.all))}</table>
       <p style="margin-top:18px">Arrêté le présent devis à la somme de ${field('totalWords', q.words)} toutes taxes comprises.</p>`,
    ) + d.sign('fr', 'Signature et cachet', q.supplier),
  );
});

/** A pro forma letter of an importer: facts as a column at the left, goods in the right. */
const proForma = form('quote-proforma', 'quote', (d) => {
  const q = offerOf(d);
  const fact = (label: string, value: string): string =>
    `<div style="margin-bottom:9px;line-height:1.35"><div style="font-size:.74em;color:#666">${label}</div>${value}</div>`;
  const goods = q.lines
    .map(
      ({ ware, price, count }) =>
        `<tr><td>${plain(`${count} × ${ware}`)}</td><td class="num">${d.plainSum(price)}</td><td class="num">${d.plainSum(price * count)}</td></tr>`,
    )
    .join('');
  return d.page(
    'quote',
    `<div lang="fr" style="display:flex;gap:22px"><div style="width:205px;background:#eef1f4;padding:16px 14px">${fact('Fournisseur', field('supplier', q.supplier))}${fact('Identifiant ICE', field('ice', q.ice))}${fact('Registre de commerce', plain(`${d.digits(4)} ${q.town[1]}`))}${fact('Facture pro forma n°', field('devisNumber', q.number))}${fact('Établie le', d.fr('devisDate', q.on))}${fact('Destinataire', `${bySex(q.p, 'M.', 'Mme')} ${field('client', fullLat(q.p))}`)}${fact('CNIE du client', field('cin', q.p.cin))}${fact('Validité', plain('60 jours'))}</div>
     <div style="flex:1"><div style="font-size:1.5em;margin-bottom:14px">Facture pro forma</div><table class="grid"><tr><th>Article</th><th>P.U. HT</th><th>Total HT</th></tr>${goods}<tr><td colspan="2">Montant hors taxes</td><td class="num">${d.sum('totalHT', q.net)}</td></tr><tr><td colspan="2">TVA au taux de 20 %</td><td class="num">${d.sum('tva', q.vat)}</td></tr><tr><td colspan="2"><b>Montant toutes taxes</b></td><td class="num">${d.sum('totalTTC', q.all)}</td></tr></table>
     <p style="margin-top:14px">Soit : ${field('totalWords', q.words)}.</p></div></div>${d.sign('fr', 'Le service commercial', q.supplier)}`,
  );
});

/** A handyman's quote on a page of two tongues, labels in both above each value. */
const bilingual = form('quote-bilingual', 'quote', (d) => {
  const q = offerOf(d);
  const label = (fr: string, ar: string): string =>
    `<div class="row" style="font-size:.74em;color:#444;line-height:1.3">${french(fr)}${arab(ar, 'font-size:1.15em')}</div>`;
  const cell = (fr: string, ar: string, value: string): string =>
    `<td>${label(fr, ar)}<div class="c">${value}</div></td>`;
  const rows = q.lines
    .map(
      ({ ware, price, count }) =>
        `<tr><td lang="fr" colspan="2">${plain(ware)}</td><td class="c">${plain(String(count))}</td><td class="num">${d.plainSum(price * count)}</td></tr>`,
    )
    .join('');
  return d.page(
    'quote',
    `<div class="row" style="align-items:baseline">${french(field('supplier', q.supplier), 'font-size:1.4em')}${arab('بيان أثمان - عرض', 'font-size:1.2em')}</div><div lang="fr" style="font-size:.8em;margin-bottom:14px">${plain(d.home().lat)} · ${plain(d.phone())}</div>
     <table class="grid"><tr>${cell('Devis n°', 'رقم', field('devisNumber', q.number))}${cell('Date', 'التاريخ', d.fr('devisDate', q.on))}${cell('ICE', 'التعريف الموحد', field('ice', q.ice))}${cell('CIN', 'البطاقة الوطنية', field('cin', q.p.cin))}</tr><tr><td colspan="4">${label('Nom du client', 'اسم الزبون')}<div class="c" lang="fr">${field('client', fullLat(q.p))}</div></td></tr>
     <tr><th colspan="2">${label('Désignation', 'نوع السلعة')}</th><th>${label('Qté', 'العدد')}</th><th>${label('Montant', 'الثمن')}</th></tr>${rows}
     <tr>${cell('Total HT', 'المجموع دون الرسم', d.sum('totalHT', q.net))}${cell('TVA 20 %', 'الضريبة', d.sum('tva', q.vat))}<td colspan="2">${label('Total TTC', 'المجموع العام')}<div class="c">${d.sum('totalTTC', q.all)}</div></td></tr></table>
     <p lang="fr" style="margin-top:14px">La somme de : ${field('totalWords', q.words)}</p>${d.sign('fr', 'Le fournisseur', q.supplier)}`,
  );
});

export const projectForms = [sheetAr, study, file, till, proForma, bilingual];
