/** Quotes of the fourth hand: a small shop's, a pro forma with discount and two rates, a bilingual stub book. */
import { bySex, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { numberWordsFr } from '../../words.ts';
import { ice, person } from '../folk.ts';
import { type Desk, form, inFr } from './desk.ts';

const suppliers = [
  'Quincaillerie Benani Frères',
  'SOMATEC Équipements SARL',
  'Comptoir Agricole du Gharb',
  'Ets. Lahlou & Fils',
  'MATRIX PRO Maroc',
  'Outillage Sahara SARL AU',
  'Froid Atlas Service',
  'Sté TIGMI Machines à coudre',
] as const;
const goods: readonly (readonly [name: string, unit: number])[] = [
  ['Machine à coudre industrielle JK-8700', 3150],
  ['Surjeteuse 4 fils', 4275],
  ['Table de coupe 2,40 m', 1890],
  ['Compresseur 100 L', 2640],
  ['Poste à souder inverter 200 A', 2085],
  ['Vitrine réfrigérée 1,50 m', 9740],
  ['Balance électronique 40 kg', 865],
  ['Motopompe essence 3"', 3320],
  ['Ruche Langstroth complète', 545],
  ['Perceuse à colonne', 4910],
];

function offer(d: Desk, discount = 0) {
  const kinds = new Set(Array.from({ length: d.number(2, 5) }, () => d.pick(goods)));
  const lines = [...kinds].map(([name, unit]) => {
    const count = d.number(1, 6);
    return { name, unit, count, total: unit * count };
  });
  const gross = lines.reduce((sum, { total }) => sum + total, 0);
  const off = Math.round(gross * discount) / 100;
  const net = gross - off;
  const vat = Math.round(net * 20) / 100;
  const on = d.between(2019, 2026);
  return {
    lines,
    gross,
    off,
    net,
    vat,
    all: Math.round((net + vat) * 100) / 100,
    on,
    supplier: d.pick(suppliers),
    ice: ice(d.chance),
    client: person(d.chance, d.pick(['M', 'F']), [1960, 1998]),
    number: d.pick([
      `${d.number(1, 400).toString().padStart(4, '0')}/${on.slice(2, 4)}`,
      `DV${on.slice(2, 4)}${on.slice(5, 7)}-${d.digits(2)}`,
      `${on.slice(0, 4)}.${d.digits(3)}`,
    ]),
  };
}

/** "Six mille dirhams et dix centimes", whole sums without cents. */
const inWords = (sum: number): string => {
  const [whole, cents] = [Math.floor(sum), Math.round((sum % 1) * 100)];
  return `${numberWordsFr(whole)} dirhams${cents > 0 ? ` et ${numberWordsFr(cents)} centimes` : ''}`;
};

/** A shop's sheet: the firm's numbers stand in the foot only, no rules between the lines. */
const shop = form('quote-shop', 'quote', (d) => {
  const q = offer(d);
  const lines = q.lines
    .map(
      ({ name, count, unit, total }) =>
        `<tr><td style="padding:5px">${plain(String(count))}</td><td>${plain(name)}</td><td class="num">${d.otherSum(unit)}</td><td class="num">${d.otherSum(total)}</td></tr>`,
    )
    .join('');
  const sum = (label: string, value: string, strong = false): string =>
    `<div style="display:flex;justify-content:space-between;width:300px;margin-left:auto;${strong ? 'border-top:2px solid #222;font-weight:700;' : ''}padding:3px 0"><span>${label}</span>${value}</div>`;
  return d.page(
    'quote',
    inFr(
      `<div style="font-size:1.8em;font-family:serif;font-style:italic">${field('supplier', q.supplier)}</div><div style="font-size:.82em">Vente, réparation et pièces de rechange</div>`,
      'border-bottom:4px solid #a33;padding-bottom:6px',
    ) +
      inFr(
        `<div style="display:flex;justify-content:space-between;margin:18px 0"><div><b>Devis</b> ${field('devisNumber', q.number)}<br>du ${d.dayFr('devisDate', q.on)}<br>Validité : 30 jours</div><div style="width:270px">À l'attention de<br>${bySex(q.client, 'Mr', 'Mme')} ${field('client', fullLat(q.client))}<br>${plain(d.address().lat)}<br><span style="font-size:.88em">CIN ${field('cin', q.client.cin)}</span></div></div>
         <table style="margin:14px 0"><tr style="text-align:left;border-bottom:1.5px solid #222"><th>Qté</th><th>Désignation</th><th class="num">P.U. HT</th><th class="num">Montant HT</th></tr>${lines}</table>
         ${sum('Total hors taxe', d.sum('totalHT', q.net))}${sum('T.V.A. 20 %', d.sum('tva', q.vat))}${sum('Net à payer TTC', d.sum('totalTTC', q.all), true)}
         <p style="margin-top:18px">La présente offre est arrêtée à la somme de : ${field('totalWords', inWords(q.all))}.</p>
         <p style="font-size:.85em;margin-top:6px">Règlement : 50 % à la commande, solde à la livraison sous ${plain(String(d.number(5, 20)))} jours.</p>`,
      ) +
      d.sign('fr', 'Le gérant', 'Casablanca', q.supplier) +
      inFr(
        `${plain(d.address().lat)} — Tél ${plain(d.phone())} — RC ${plain(d.digits(5))} — Patente ${plain(d.digits(8))} — IF ${plain(d.digits(8))} — ICE ${field('ice', q.ice)} — CNSS ${plain(d.digits(7))}`,
        'position:absolute;bottom:36px;left:56px;right:56px;border-top:1px solid #a33;padding-top:4px;text-align:center;font-size:.72em;line-height:1.4',
      ),
  );
});

/** A pro forma invoice: references in a box, a discount before the tax, the words above the total. */
const proForma = form('quote-proforma', 'quote', (d) => {
  const q = offer(d, d.pick([3, 5, 10]));
  let n = 0;
  const lines = q.lines
    .map(
      ({ name, count, unit, total }) =>
        `<tr><td class="c">${plain(`A${String(++n).padStart(2, '0')}`)}</td><td>${plain(name)}</td><td class="c">U</td><td class="num">${d.otherSum(unit)}</td><td class="c">${plain(String(count))}</td><td class="num">${d.otherSum(total)}</td></tr>`,
    )
    .join('');
  const total = (label: string, value: string): string =>
    `<tr><td colspan="5" style="text-align:right">${label}</td><td class="num">${value}</td></tr>`;
  return d.page(
    'quote',
    inFr(
      `<div style="display:flex;justify-content:space-between;gap:20px"><div style="flex:1"><b style="font-size:1.3em">${field('supplier', q.supplier)}</b><div style="font-size:.85em;line-height:1.45">${plain(d.address().lat)}<br>GSM : 0661 ${plain(d.digits(2))} ${plain(d.digits(2))} ${plain(d.digits(2))}<br>Identifiant commun (ICE) : ${field('ice', q.ice)}<br>I.F. : ${plain(d.digits(7))} &nbsp; T.P. : ${plain(d.digits(8))}</div></div>
       <table class="grid" style="width:300px;font-size:.92em"><tr><th colspan="2">FACTURE PRO FORMA</th></tr><tr><td>Pièce n°</td><td>${field('devisNumber', q.number)}</td></tr><tr><td>Émise le</td><td>${d.dayFr('devisDate', q.on)}</td></tr><tr><td>Doit</td><td>${field('client', fullLat(q.client))}</td></tr><tr><td>CNIE</td><td>${field('cin', q.client.cin)}</td></tr></table></div>
       <table class="grid" style="margin:20px 0;font-size:.92em"><tr style="background:#dfe6ee"><th>Réf.</th><th>Article</th><th>Un.</th><th>Prix</th><th>Nb</th><th>Total</th></tr>${lines}
       ${total('Total brut', d.otherSum(q.gross))}${total('Remise accordée', `- ${d.otherSum(q.off)}`)}${total('<b>Montant net HT</b>', d.sum('totalHT', q.net))}${total('Taxe (20 %)', d.sum('tva', q.vat))}${total('<b>Montant TTC (DH)</b>', d.sum('totalTTC', q.all))}</table>
       <p>Soit en toutes lettres : ${field('totalWords', inWords(q.all))} TTC.</p>
       <p style="font-size:.82em;margin-top:10px">Banque : ${plain('Attijariwafa — 007 780 0001234000567890 12')} — Prix fermes, transport à la charge de l'acheteur. Garantie ${plain('12')} mois.</p>`,
    ) + d.sign('fr', 'Cachet et signature', 'Fès', q.supplier),
    { padding: '46px 44px' },
  );
});

/** A leaf of a bilingual stub book, filled by the merchant. */
const leaf = form('quote-leaf', 'quote', (d) => {
  const q = offer(d);
  const empty = '<tr><td>&nbsp;</td><td></td><td></td><td></td></tr>'.repeat(d.number(2, 5));
  const lines = q.lines
    .map(
      ({ name, count, unit, total }) =>
        `<tr><td class="num">${d.otherSum(total)}</td><td class="num">${d.otherSum(unit)}</td><td class="c">${plain(String(count))}</td><td lang="fr">${plain(name)}</td></tr>`,
    )
    .join('');
  const head = (ar: string, fr: string): string =>
    `<th><div lang="ar" dir="rtl" style="line-height:1.25">${ar}</div><div lang="fr" style="font-size:.72em;line-height:1.1">${fr}</div></th>`;
  const total = (fr: string, ar: string, value: string): string =>
    `<tr><td class="num">${value}</td><td colspan="3"><div style="display:flex;justify-content:space-between"><span lang="fr">${fr}</span><span lang="ar" dir="rtl">${ar}</span></div></td></tr>`;
  return d.page(
    'quote',
    `<div style="border:2px solid #244b7a;padding:16px 18px;color:#1d2f4a"><div style="display:flex;justify-content:space-between;align-items:center"><div lang="fr"><b style="font-size:1.35em">${field('supplier', q.supplier)}</b><div style="font-size:.78em">ICE : ${field('ice', q.ice)} · RC ${plain(d.digits(4))} · Tél. ${plain(d.phone())}</div></div><div class="c" style="border:1px solid #244b7a;padding:2px 18px"><span lang="ar" dir="rtl">بيان الأثمان</span><br><span lang="fr">DEVIS</span></div></div>
      <div style="display:flex;justify-content:space-between;margin:12px 0"><span lang="fr">N° ${field('devisNumber', q.number)}</span><span><span lang="fr">Le</span> ${d.dayFr('devisDate', q.on)} <span lang="ar" dir="rtl">بتاريخ</span></span></div>
      <div style="display:flex;justify-content:space-between;margin-bottom:10px"><span lang="fr">Nom du client : ${d.blank(field('client', fullLat(q.client)), 200)}</span><span lang="fr">CIN : ${d.blank(field('cin', q.client.cin), 90)}</span></div>
      <table class="grid"><tr>${head('المبلغ', 'MONTANT')}${head('ثمن الوحدة', 'P.U')}${head('العدد', 'QTÉ')}${head('البيان', 'DÉSIGNATION')}</tr>${lines}${empty}
      ${total('TOTAL H.T', 'المجموع دون رسوم', d.sum('totalHT', q.net))}${total('TVA 20%', 'الضريبة على القيمة المضافة', d.sum('tva', q.vat))}${total('TOTAL T.T.C', 'المجموع مع الرسوم', d.sum('totalTTC', q.all))}</table>
      ${inFr(`Arrêté à la somme de : ${d.blank(field('totalWords', inWords(q.all)), 380)}`, 'margin-top:12px')}</div>` +
      d.sign('fr', 'Signature', 'Meknès', q.supplier),
    { padding: '40px 46px' },
  );
});

export const quoteForms = [shop, proForma, leaf];
