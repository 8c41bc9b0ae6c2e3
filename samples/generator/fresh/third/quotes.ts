/** Offers of suppliers: sums in words of Arabic offices, a proforma on a form, a workshop's quote, totals beside the text. */
import { field, lat, plain } from '../../sheet.ts';
import { numberWordsFr } from '../../words.ts';
import { day, digits, ice, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { firms, goods } from '../project.ts';
import { boxed, type Clerk, caption, p, signed, small, table, third } from './kit.ts';

interface Sale {
  readonly rows: readonly { readonly name: string; readonly count: number; readonly price: number }[];
  readonly ht: number;
  readonly rate: number;
  readonly tva: number;
  readonly ttc: number;
  readonly words: string;
}

function sale(o: Office): Sale {
  const at = o.chance.below(goods.length);
  const rows = Array.from({ length: 2 + o.chance.below(4) }, (_, i) => {
    const [name, price] = goods[(at + i * 2) % goods.length]!;
    return { name, price, count: 1 + o.chance.below(8) };
  });
  const ht = rows.reduce((sum, { count, price }) => sum + count * price, 0);
  const rate = o.pick([20, 20, 10, 14, 7]);
  const tva = (ht * rate) / 100;
  const ttc = ht + tva;
  const whole = Math.floor(ttc + 1e-9);
  const cents = Math.round((ttc - whole) * 100);
  return {
    rows,
    ht,
    rate,
    tva,
    ttc,
    words: `${numberWordsFr(whole)} dirhams${cents > 0 ? ` et ${numberWordsFr(cents)} centimes` : ''}`,
  };
}

function deal(o: Office, clerk: Clerk) {
  const year = 2020 + o.chance.below(6);
  const who = person(o.chance, o.pick(['M', 'F']), [1960, 1999]);
  return {
    sold: sale(o),
    who,
    client: field('client', clerk.fullLat(who)),
    cin: field('cin', who.cin),
    supplier: field('supplier', o.pick(firms)),
    ice: field('ice', ice(o.chance)),
    number: field(
      'devisNumber',
      o.pick([
        `${year}-${digits(o.chance, 4)}`,
        `DEV${digits(o.chance, 5)}`,
        `${1 + o.chance.below(400)}/${year}`,
        `FP${String(year).slice(2)}${digits(o.chance, 4)}`,
      ]),
    ),
    on: day(o.chance, [year, year]),
    town: o.pick(places),
  };
}

const phone = (o: Office): string =>
  plain(`05 ${digits(o.chance, 2)} ${digits(o.chance, 2)} ${digits(o.chance, 2)} ${digits(o.chance, 2)}`);
const ids = (o: Office, iceField: string): string =>
  `RC : ${plain(digits(o.chance, 5))} – TP : ${plain(digits(o.chance, 8))} – IF : ${plain(digits(o.chance, 8))} – ${o.pick(['ICE', 'I.C.E', 'N° ICE'])} : ${iceField} – CNSS : ${plain(digits(o.chance, 7))}`;

const articles = (clerk: Clerk, { rows }: Sale): string[][] =>
  rows.map(({ name, count, price }) => [
    plain(name),
    String(count),
    clerk.plainSum(price),
    clerk.plainSum(price * count),
  ]);

/** A supplier who writes Arabic; his firm and his client stay in Latin letters, as on their papers. */
const arabic = third('quote-arabic', 'quote', (o, clerk) => {
  const d = deal(o, clerk);
  const { sold } = d;
  const total = (label: string, value: string): string =>
    `<tr><td style="border:1px solid #555;padding:3px 8px">${plain(label)}</td><td style="border:1px solid #555;padding:3px 8px" class="c">${value}</td></tr>`;
  return o.page(
    'quote',
    `<div lang="fr" class="c" style="font-size:1.3em;font-weight:700">${d.supplier}</div><div lang="ar" dir="rtl" class="c" style="font-size:.9em">${o.pick(['بيع الآلات والمعدات الفلاحية', 'تجارة عامة — بيع بالجملة والتقسيط', 'تجهيزات ومعدات مهنية'])} — ${plain(d.town[0])} — الهاتف : ${phone(o)}</div>` +
      caption(
        o,
        o.pick(['بيان أثمان', 'عرض أثمنة', 'فاتورة شكلية']),
        o.pick(['DEVIS', 'FACTURE PROFORMA']),
        o.pick(['ar', 'both']),
      ) +
      `<div lang="ar" dir="rtl" class="row"><div>${o.pick(['رقم', 'عدد', 'مرجع العرض'])} : ${d.number}<br>${o.pick(['التاريخ', 'بتاريخ'])} : ${clerk.ar('devisDate', d.on)}</div><div>${o.pick(['الزبون', 'إلى السيد(ة)', 'لفائدة'])} : ${lat(d.client)}<br>${o.pick(['رقم ب.و', 'ب.و.ت'])} : ${lat(d.cin)}</div></div>` +
      table('ar', ['البيان', 'الكمية', 'ثمن الوحدة', 'المبلغ'], articles(clerk, sold)) +
      `<table lang="ar" dir="rtl" style="width:56%;margin-right:auto">${total(o.pick(['المجموع بدون رسوم', 'المجموع دون احتساب الرسوم']), clerk.sum('totalHT', sold.ht))}${total(`${o.pick(['ض.ق.م', 'الضريبة على القيمة المضافة'])} ${sold.rate}%`, clerk.sum('tva', sold.tva))}${total(o.pick(['المجموع مع احتساب الرسوم', 'المبلغ الإجمالي مع الرسوم', 'المجموع العام']), clerk.sum('totalTTC', sold.ttc))}</table>` +
      p(
        'fr',
        `${o.pick(['Arrêté la présente offre à la somme de', 'Montant en lettres :'])} ${field('totalWords', sold.words)}`,
      ) +
      signed(o, 'ar', 'خاتم وتوقيع البائع', d.town, 'firm') +
      small('fr', ids(o, d.ice)),
  );
});

/** A form with its heads in a band; validity, delivery and deposit stand among the numbers. */
const terms = third('quote-terms', 'quote', (o, clerk) => {
  const d = deal(o, clerk);
  const { sold } = d;
  const deposit = Math.round(sold.ttc * 0.3);
  return o.page(
    'quote',
    `<table class="grid" lang="fr"><tr><td style="width:52%"><b style="font-size:1.2em">${d.supplier}</b><br>${plain(`Lot. industriel n° ${1 + o.chance.below(80)}, ${d.town[1]}`)}<br>Tél/Fax ${phone(o)}<br>Capital social : ${plain('100.000,00 DH')}</td><td class="c"><b style="font-size:1.4em">${o.pick(['DEVIS', 'PROFORMA', 'OFFRE DE PRIX'])}</b><br>N° ${d.number}</td></tr></table>` +
      table(
        'fr',
        [
          o.pick(['DATE', 'Émis le']),
          o.pick(['CLIENT', 'NOM DU CLIENT', 'A L’ATTENTION DE'.replace('’', "'")]),
          o.pick(['CIN', 'N° CIN']),
          'VALIDITE',
          'DELAI',
        ],
        [[clerk.fr('devisDate', d.on), d.client, d.cin, plain('60 jours'), plain('8 jours')]],
        'text-align:center;font-size:.92em',
      ) +
      table(
        'fr',
        [
          o.pick(['DESIGNATION', 'Désignation des marchandises']),
          'QTE',
          o.pick(['P.U.H.T', 'PU (DHS)']),
          o.pick(['P.T.H.T', 'MONTANT HT']),
        ],
        articles(clerk, sold),
      ) +
      `<div lang="fr" style="display:flex;gap:20px"><div style="flex:1;font-size:.88em">Conditions de règlement :<br>Acompte à la commande : ${clerk.plainSum(deposit)} DH<br>Solde à la livraison.<br>Garantie : ${plain('12 mois')}<br>Banque : ${plain(`BMCI ${d.town[1]}`)}</div><div style="flex:1">${table('fr', [o.pick(['TOTAL HT', 'Total H.T.']), `TVA ${sold.rate}%`, o.pick(['TOTAL TTC', 'Net TTC'])], [[clerk.sum('totalHT', sold.ht), clerk.sum('tva', sold.tva), clerk.sum('totalTTC', sold.ttc)]], 'font-size:.92em')}</div></div>` +
      p(
        'fr',
        `${o.pick(['Arrêtée la présente facture proforma à la somme de :', 'La présente offre est arrêtée à la somme de :', 'SOIT :'])}<br>${field('totalWords', sold.words)} ${o.pick(['TTC', 'Toutes Taxes Comprises', ''])}`,
      ) +
      signed(o, 'fr', 'Le Gérant', d.town, 'firm') +
      small('fr', ids(o, d.ice)),
  );
});

/** A craftsman's quote: totals run in lines under each other at the left, the client at the foot of the head. */
const workshop = third('quote-workshop', 'quote', (o, clerk) => {
  const d = deal(o, clerk);
  const { sold } = d;
  const line = (label: string, value: string): string =>
    `<div style="display:flex;gap:6px;width:58%;margin-left:42%"><span>${label}</span><span style="flex:1;border-bottom:1px dotted #777"></span><span>${value} ${o.pick(['DH', 'Dhs', ''])}</span></div>`;
  return o.page(
    'quote',
    `<div class="row" lang="fr" style="align-items:flex-end;border-bottom:4px solid #7a3b1d"><div style="font-size:1.25em">${d.supplier}</div><div style="font-size:.82em;text-align:right">I.C.E ${o.chance.chance(0.35) ? boxed('ice', [...(/>(\d{15})</.exec(d.ice) ?? ['', ''])[1]!], (/>(\d{15})</.exec(d.ice) ?? ['', ''])[1]!) : d.ice}<br>Patente n° ${plain(digits(o.chance, 8))}<br>GSM ${phone(o)}</div></div>` +
      p('fr', `${plain(d.town[1])}, le ${clerk.fr('devisDate', d.on)}`, 'text-align:right') +
      p(
        'fr',
        `<b>${o.pick(['Devis estimatif', 'Devis quantitatif et estimatif', 'Facture pro forma'])} n° ${d.number}</b><br>${o.pick(['Doit :', 'Établi pour :', 'Maître d’ouvrage :'.replace('’', "'"), 'M./Mme'])} ${d.client} ${o.pick(['— CIN', '(CIN', '/ C.I.N :'])} ${d.cin}${o.pick(['', ''])}`,
      ) +
      `<div lang="fr">${sold.rows.map(({ name, count, price }, i) => `<div class="row" style="border-bottom:1px solid #ddd"><span>${i + 1}) ${plain(name)}</span><span>${plain(`${count} x `)}${clerk.plainSum(price)} = ${clerk.plainSum(count * price)}</span></div>`).join('')}</div><div lang="fr" style="margin:14px 0">${line(o.pick(['Total hors taxe', 'Montant H.T', 'Somme HT']), clerk.sum('totalHT', sold.ht))}${line(o.pick([`T.V.A (${sold.rate} %)`, `Montant de la TVA à ${sold.rate}%`]), clerk.sum('tva', sold.tva))}${line(o.pick(['Total toutes taxes comprises', 'Montant T.T.C', 'A payer TTC']), clerk.sum('totalTTC', sold.ttc))}</div>` +
      p(
        'fr',
        `${o.pick(['Arrêté le présent devis à la somme toutes taxes comprises de', 'Dont le montant TTC est de'])} ${field('totalWords', sold.words)}.`,
      ) +
      signed(o, 'fr', o.pick(['Bon pour accord — Le client', "L'entreprise"]), d.town, 'firm'),
  );
});

export const quotesThird: readonly Form[] = [arabic, terms, workshop];
