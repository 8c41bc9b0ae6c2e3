/** Quotes and pro forma invoices, as only measuring meets them. */
import { field, plain } from '../../sheet.ts';
import { dateFr, money, numberWordsFr } from '../../words.ts';
import type { Clerk } from '../clerk.ts';
import { day, digits, ice, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { apart } from './form.ts';
import { line } from './kit.ts';
import { phone, shops, streets, wares } from './stock.ts';

function sale(o: Office) {
  const at = o.chance.below(wares.length);
  const lines = Array.from({ length: 2 + o.chance.below(6) }, (_, i) => {
    const [name, price] = wares[(at + i * 4) % wares.length]!;
    return { name, price, count: 1 + o.chance.below(4) };
  });
  const ht = lines.reduce((sum, { count, price }) => sum + count * price, 0);
  const rate = o.pick([20, 20, 20, 20, 10]);
  const tva = (ht * rate) / 100;
  const ttc = ht + tva;
  const cents = Math.round((ttc - Math.floor(ttc)) * 100);
  const year = 2021 + o.chance.below(5);
  return {
    lines,
    ht,
    rate,
    tva,
    ttc,
    words: `${numberWordsFr(Math.floor(ttc))} dirhams${cents > 0 ? ` et ${numberWordsFr(cents)} centimes` : ''}`,
    on: day(o.chance, [year, year]),
    number: o.pick([
      `${year}-${digits(o.chance, 3)}`,
      `DEV${digits(o.chance, 5)}`,
      `${digits(o.chance, 3)}/${String(year).slice(2)}`,
      `DE${year}/0${digits(o.chance, 2)}`,
    ]),
    client: person(o.chance, o.pick(['M', 'F']), [1960, 1998]),
    town: o.pick(places)[1],
  };
}
type Sale = ReturnType<typeof sale>;

const css = `.goods { border: 1px solid #555; } .goods th { border-bottom: 1.5px solid #555; padding: 4px 6px; text-align: left; font-size: .9em; } .goods td { padding: 4px 6px; border-bottom: 1px dotted #aaa; } .goods .num { text-align: right; }`;

/** Lines of the sale; the total column may bear the sum of each line or not be there at all. */
function goods(o: Office, clerk: Clerk, { lines, rate }: Sale): string {
  const how = o.chance.below(3);
  const heads = [
    ['Qté', 'Désignation', 'Prix unitaire HT', 'Total HT'],
    ['N°', 'Nature des fournitures', 'Unité', 'Qté', 'P.U', 'P.T'],
    ['Référence', 'Produit', 'Qté', 'P.U HT', 'TVA', 'Montant HT'],
  ][how]!;
  const rows = lines.map(({ name, price, count }, i) => {
    const [unit, total] = [clerk.plainSum(price), clerk.plainSum(price * count)];
    return [
      [String(count), plain(name), unit, total],
      [String(i + 1), plain(name), 'U', String(count), unit, total],
      [plain(`P${2040 + i * 13}`), plain(name), String(count), unit, `${rate}%`, total],
    ][how]!;
  });
  return `<table class="goods" lang="fr" style="margin:14px 0"><tr>${heads.map((head) => `<th>${plain(head)}</th>`).join('')}</tr>${rows
    .map(
      (row) =>
        `<tr>${row.map((cell, i) => `<td${i >= row.length - 2 ? ' class="num"' : ''}>${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;
}

/** The three totals, and the sum in words. */
function totals(o: Office, clerk: Clerk, s: Sale, how: 'side' | 'row' | 'lines'): string {
  const [ht, tva, ttc] = [
    [o.pick(['Montant total HT', 'Total H.T.', 'TOTAL HORS TAXE']), clerk.sum('totalHT', s.ht)],
    [
      o.pick([`T.V.A. ${s.rate} %`, `Montant TVA ${s.rate}%`, `TVA (taux ${s.rate} %)`]),
      clerk.sum('tva', s.tva),
    ],
    [o.pick(['Montant total TTC', 'TOTAL TTC', 'Net à payer (TTC)']), clerk.sum('totalTTC', s.ttc)],
  ] as const;
  const words = line(
    'fr',
    `${o.pick(['Arrêter le présent devis à la somme de :', 'Devis arrêté à la somme de', 'Montant TTC en lettres :', 'La présente offre s’élève à'.replace('’', "'")])} ${field('totalWords', s.words)}`,
    'margin:14px 0',
  );
  const all = [ht, tva, ttc];
  if (how === 'row')
    return `<table class="grid" lang="fr" style="text-align:center"><tr>${all.map(([label]) => `<th>${plain(label)}</th>`).join('')}</tr><tr>${all.map(([, value]) => `<td>${value}</td>`).join('')}</tr></table>${words}`;
  if (how === 'lines')
    return `${all.map(([label, value]) => line('fr', `${plain(label)} : ${value} DH`, 'text-align:right;margin:3px 0')).join('')}${words}`;
  return `<table lang="fr" style="width:48%;margin-left:auto">${all.map(([label, value]) => `<tr><td style="padding:3px 6px;background:#f2f2f2;border:1px solid #999">${plain(label)}</td><td class="num" style="border:1px solid #999;padding:3px 6px">${value}</td></tr>`).join('')}</table>${words}`;
}

const ids = (o: Office): string =>
  `RC ${plain(digits(o.chance, 5))} | IF ${plain(digits(o.chance, 8))} | TP ${plain(digits(o.chance, 8))} | ${o.pick(['ICE', 'ICE :', 'N° ICE :'])} ${field('ice', ice(o.chance))}`;
const street = (o: Office, town: string): string =>
  plain(`${1 + o.chance.below(180)}, ${o.pick(streets)[1]}, ${town}`);

/** A shop's computer prints it: seller left, buyer right, number and day in a small table. */
const computed = (kind: 'devis' | 'proforma'): Form =>
  apart(`quote-computed-${kind}`, 'quote', (o, clerk) => {
    const s = sale(o);
    const title =
      kind === 'devis' ? o.pick(['DEVIS', 'Devis']) : o.pick(['FACTURE PROFORMA', 'Facture pro forma']);
    return o.page(
      'quote',
      `<div class="row" lang="fr"><div><b style="font-size:1.25em">${field('supplier', o.pick(shops))}</b><br><span style="font-size:.85em">${street(o, s.town)}<br>Tél : ${plain(phone(o.chance))}</span></div><div style="font-size:1.7em;font-weight:700;color:#345">${title}</div></div>
       <div class="row" lang="fr" style="margin-top:18px;align-items:flex-start"><table class="grid" style="width:46%"><tr><th>Numéro</th><th>Date</th></tr><tr><td>${field('devisNumber', s.number)}</td><td>${clerk.fr('devisDate', s.on)}</td></tr></table><div style="width:46%;line-height:1.5">${o.pick(['Adressé à', 'Client'])} :<br>${field('client', clerk.fullLat(s.client))}<br>${o.pick(['CIN', 'C.I.N :'])} ${field('cin', s.client.cin)}<br>${plain(s.client.placeLat)}</div></div>` +
        goods(o, clerk, s) +
        totals(o, clerk, s, o.pick(['side', 'row'])) +
        line('fr', 'Conditions : 50 % à la commande, solde à la livraison.', 'font-size:.85em') +
        o.closing('Bon pour accord', 'fr', s.town) +
        `<div class="c" lang="fr" style="font-size:.78em;margin-top:18px">${ids(o)}</div>`,
      { css },
    );
  });

/** Typed by the shopkeeper on plain paper. */
const typed = apart('quote-typed', 'quote', (o, clerk) => {
  const s = sale(o);
  return o.page(
    'quote',
    line('fr', `<b>${field('supplier', o.pick(shops))}</b>`, 'text-align:center;font-size:1.3em') +
      line('fr', `${street(o, s.town)} — ${plain(phone(o.chance))}`, 'text-align:center') +
      line('fr', ids(o), 'text-align:center;font-size:.82em') +
      line('fr', `${plain(s.town)} le ${clerk.fr('devisDate', s.on)}`, 'text-align:right;margin:16px 0') +
      line(
        'fr',
        `${o.pick(['DEVIS ESTIMATIF', 'DEVIS'])} N° ${field('devisNumber', s.number)}`,
        'font-weight:700;text-decoration:underline',
      ) +
      line(
        'fr',
        `${o.pick(['Pour', 'Pour le compte de', 'Doit'])} : ${s.client.sex === 'M' ? o.pick(['Mr', 'M.']) : 'Mme'} ${field('client', clerk.fullLat(s.client))} — CIN ${field('cin', s.client.cin)}`,
      ) +
      goods(o, clerk, s) +
      totals(o, clerk, s, 'lines') +
      o.closing('Le gérant', 'fr', s.town),
    { css },
  );
});

/** An offer to a future cooperator or craftsman, in the arrangement of the office. */
const sheet = apart('quote-sheet', 'quote', (o, clerk) => {
  const s = sale(o);
  return o.page(
    'quote',
    `<div lang="fr" style="border-bottom:4px solid #7a5a2a;padding-bottom:6px"><b style="font-size:1.4em">${field('supplier', o.pick(shops))}</b> <span style="font-size:.85em">${plain(o.pick(['Matériel agricole et industriel', 'Équipement hôtelier et boulangerie', 'Gros — Détail']))}</span></div>` +
      o.title('', o.pick(['OFFRE DE PRIX', 'DEVIS POUR ÉQUIPEMENT', 'PROPOSITION COMMERCIALE']), 'fr') +
      o.form(
        [
          { fr: o.pick(['Devis n°', 'Réf. offre', 'Numéro']), frValue: field('devisNumber', s.number) },
          { fr: o.pick(['Établi le', "Date de l'offre", 'Date']), frValue: clerk.fr('devisDate', s.on) },
          {
            fr: o.pick(['Bénéficiaire', 'Client', 'Demandeur']),
            frValue: field('client', clerk.fullLat(s.client)),
          },
          { fr: o.pick(['CIN du client', 'CIN']), frValue: field('cin', s.client.cin) },
          {
            fr: 'Validité',
            frValue: plain(o.pick(['60 jours', '3 mois', `jusqu'au ${dateFr('2026-12-31')}`])),
          },
        ],
        'fr',
      ) +
      goods(o, clerk, s) +
      totals(o, clerk, s, o.pick(['side', 'lines'])) +
      line('fr', `Acompte demandé : ${plain(money(5_000))} DH`, 'font-size:.88em') +
      o.closing('Cachet du fournisseur', 'fr', s.town) +
      line('fr', ids(o), 'border-top:1px solid #999;font-size:.8em;text-align:center;margin-top:14px'),
    { css },
  );
});

/** The seller writes a letter; the table stands in its midst. */
const letter = apart('quote-letter', 'quote', (o, clerk) => {
  const s = sale(o);
  return o.page(
    'quote',
    `<div class="row" lang="fr"><div>${field('supplier', o.pick(shops))}<br><span style="font-size:.82em">${street(o, s.town)}</span></div><div style="text-align:right">${plain(s.town)}, ${o.pick(['le', 'en date du'])} ${clerk.fr('devisDate', s.on)}</div></div>` +
      line(
        'fr',
        `À ${o.pick(["l'attention de", ''])} ${s.client.sex === 'M' ? 'Monsieur' : 'Madame'} ${field('client', clerk.fullLat(s.client))}<br>CIN n° ${field('cin', s.client.cin)}`,
        'margin:18px 0 18px 50%',
      ) +
      line(
        'fr',
        `Objet : ${o.pick(['votre demande de prix', 'fourniture de matériel'])} — ${o.pick(['devis n°', 'notre devis réf.'])} ${field('devisNumber', s.number)}`,
        'font-weight:700',
      ) +
      o.para(
        'fr',
        'En réponse à votre demande, veuillez trouver ci-après nos meilleurs prix, livraison comprise :',
      ) +
      goods(o, clerk, s) +
      totals(o, clerk, s, o.pick(['row', 'side'])) +
      o.para(
        'fr',
        'Restant à votre disposition, nous vous prions d’agréer nos salutations distinguées.'.replace(
          '’',
          "'",
        ),
      ) +
      o.closing('Le responsable des ventes', 'fr', s.town) +
      line('fr', ids(o), 'font-size:.78em;text-align:center'),
    { css },
  );
});

export const quotesApart: readonly Form[] = [computed('devis'), computed('proforma'), typed, sheet, letter];
