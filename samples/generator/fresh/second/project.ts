/** Papers of the project, as a second hand wrote them: quotes, pro forma invoices, business plans. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { numberWordsFr } from '../../words.ts';
import type { Clerk } from '../clerk.ts';
import { day, digits, ice, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { firms, goods, ventures } from '../project.ts';
import { second } from './form.ts';

function sale(o: Office) {
  const at = o.chance.below(goods.length);
  const lines = Array.from({ length: 2 + o.chance.below(5) }, (_, i) => {
    const [name, price] = goods[(at + i * 7) % goods.length]!;
    return { name, price, count: 1 + o.chance.below(5) };
  });
  const ht = lines.reduce((sum, { count, price }) => sum + count * price, 0);
  const rate = o.pick([20, 20, 20, 10, 14]);
  const tva = (ht * rate) / 100;
  const ttc = ht + tva;
  const whole = Math.floor(ttc);
  const words = `${numberWordsFr(whole)} dirhams${ttc > whole ? ` et ${numberWordsFr(Math.round((ttc - whole) * 100))} centimes` : ''}`;
  return { lines, ht, rate, tva, ttc, words };
}

const goodsTable = (o: Office, clerk: Clerk, lines: ReturnType<typeof sale>['lines']): string => {
  const heads = o.pick([
    ['Réf.', 'Libellé', 'U', 'Qté', 'PU HT', 'PT HT'],
    ['Code', 'Description', 'Unité', 'Quantité', 'Prix unit. HT', 'Prix total HT'],
  ]);
  const rows = lines.map(
    ({ name, price, count }, i) =>
      `<tr><td>${plain(`A${101 + i * 7}`)}</td><td>${plain(name)}</td><td class="c">U</td><td class="c">${count}</td><td class="num">${clerk.plainSum(price)}</td><td class="num">${clerk.plainSum(price * count)}</td></tr>`,
  );
  const empty = Array.from(
    { length: o.chance.below(4) },
    () => '<tr><td>&nbsp;</td><td></td><td></td><td></td><td></td><td></td></tr>',
  );
  return `<table class="open" lang="fr" style="margin:14px 0"><tr>${heads.map((head) => `<th>${plain(head)}</th>`).join('')}</tr>${[...rows, ...empty].join('')}</table>`;
};
const css =
  '.open td { border-inline: 1px solid #666; padding: 3px 7px; } .open th { border: 1px solid #666; padding: 4px 7px; background: #f1f1f1; font-size: .9em; } .open { border-bottom: 1px solid #666; }';

/** `boxes`: client in a frame at the right, totals in the foot of the table; `letter`: an offer in a letter's dress. */
const offer = (how: 'boxes' | 'letter', kind: 'devis' | 'proforma'): Form =>
  second(`quote-${how}-${kind}`, 'quote', (o, clerk) => {
    const client = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
    const { lines, ht, rate, tva, ttc, words } = sale(o);
    const year = 2021 + o.chance.below(5);
    const on = day(o.chance, [year, year]);
    const number = field(
      'devisNumber',
      o.pick([
        `${digits(o.chance, 4)}/${String(year).slice(2)}`,
        `D-${digits(o.chance, 5)}`,
        `N${year}${digits(o.chance, 3)}`,
      ]),
    );
    const [, town] = o.pick(places);
    const supplier = field('supplier', o.pick(firms));
    const title =
      kind === 'devis'
        ? o.pick(['DEVIS', 'OFFRE DE PRIX', 'DEVIS QUANTITATIF'])
        : o.pick(['FACTURE PRO-FORMA', 'PROFORMA', 'FACTURE PROFORMA']);
    const ids = `<div lang="fr" class="c" style="font-size:.78em;border-top:1px solid #888;margin-top:30px;padding-top:4px">${supplierLine(o, town)}<br>Patente : ${plain(digits(o.chance, 8))} - R.C : ${plain(digits(o.chance, 4))} - I.F : ${plain(digits(o.chance, 8))} - CNSS : ${plain(digits(o.chance, 7))} - ${o.pick(['ICE :', 'I.C.E.', 'ICE N°'])} ${field('ice', ice(o.chance))}</div>`;
    const who = `${o.pick(['Client :', 'À l’attention de :'.replace('’', "'"), 'Nom :'])} ${field('client', clerk.fullLat(client))}<br>${o.pick(['CIN :', 'C.I.N. n°'])} ${field('cin', client.cin)}`;
    const head =
      how === 'boxes'
        ? `<div class="row" lang="fr"><div><b style="font-size:1.35em">${supplier}</b><br>${plain(o.pick(['Vente de matériel professionnel', 'Import — Distribution', 'Équipements et travaux divers']))}</div><div style="border:1px solid #444;border-radius:8px;padding:8px 16px;min-width:250px">${who}</div></div>
           <div class="row" lang="fr" style="margin:16px 0;border-block:1px solid #999;padding:3px 8px"><b>${title} ${o.pick(['N°', 'n° :', 'Numéro'])} ${number}</b><span>${o.pick(['Date :', 'Le', 'En date du'])} ${clerk.fr('devisDate', on)}</span></div>`
        : `<div lang="fr"><b style="font-size:1.2em">${supplier}</b></div><div lang="fr" style="text-align:right">${plain(town)}, le ${clerk.fr('devisDate', on)}</div><div lang="fr" style="margin-left:55%;margin-top:10px">${who}</div><div lang="fr" style="margin:14px 0"><b>${title}</b> — ${o.pick(['Réf.', 'N/Réf :'])} ${number}</div><div lang="fr">Suite à votre demande, nous avons l'honneur de vous proposer :</div>`;
    const row = (label: string, value: string): string =>
      `<tr><td style="text-align:right;border:0"><b>${label}</b></td><td class="num" style="border:1px solid #666;width:30%;padding:3px 7px">${value}</td></tr>`;
    const totals = `<table lang="fr">${row(o.pick(['TOTAL H.T', 'Total HT (DH)', 'Montant HT']), clerk.sum('totalHT', ht))}${row(o.pick([`T.V.A ${rate}%`, `TVA ${rate} %`, `Taxe (${rate}%)`]), clerk.sum('tva', tva))}${row(o.pick(['TOTAL T.T.C', 'Total TTC (DH)', 'NET A PAYER']), clerk.sum('totalTTC', ttc))}</table>`;
    const sum = o.para(
      'fr',
      `${o.pick([kind === 'devis' ? 'Le présent devis est arrêté à la somme de' : 'La présente facture proforma est arrêtée à la somme de', 'Arrêté à la somme TTC de :', 'Soit en toutes lettres :'])} ${field('totalWords', words)}.`,
    );
    return o.page(
      'quote',
      `${head}${goodsTable(o, clerk, lines)}${totals}${sum}${o.closing('Service commercial', 'fr', town)}${ids}`,
      { css },
    );
  });

const supplierLine = (o: Office, town: string): string =>
  plain(
    `${1 + o.chance.below(90)}, Zone industrielle, ${town} - GSM : 06 ${digits(o.chance, 2)} ${digits(o.chance, 2)} ${digits(o.chance, 2)} ${digits(o.chance, 2)}`,
  );

const study = (tongue: 'ar' | 'fr' | 'both'): Form =>
  second(`plan-${tongue}`, 'business-plan', (o, clerk) => {
    const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
    const [titleAr, titleLat, sectorAr, sectorLat] = o.pick(ventures);
    const value = (45 + o.chance.below(350)) * 1000;
    const subsidy = Math.round((value * (12 + o.chance.below(18))) / 10000) * 100;
    const loan = Math.round((value * (20 + o.chance.below(30))) / 10000) * 100;
    const own = value - subsidy - loan;
    const jobs = String(1 + o.chance.below(9));
    const fr = tongue !== 'ar';
    const facts = [
      {
        ar: o.pick(['تسمية المشروع', 'موضوع المشروع']),
        arValue: field('titleAr', titleAr),
        fr: o.pick(['Nom du projet', 'Objet du projet', 'Projet']),
        frValue: field('titleLat', titleLat),
      },
      {
        ar: o.pick(['مجال النشاط', 'القطاع الاقتصادي']),
        arValue: field('sectorAr', sectorAr),
        fr: o.pick(["Domaine d'activité", "Branche d'activité"]),
        frValue: field('sectorLat', sectorLat),
      },
      {
        ar: o.pick(['المستفيد', 'اسم حامل المشروع', 'صاحب(ة) المشروع']),
        arValue: field('holderAr', fullAr(holder)),
        fr: o.pick(['Nom du porteur', 'Présenté par', 'Promoteur du projet']),
        frValue: field('holderLat', clerk.fullLat(holder)),
      },
      {
        ar: o.pick(['رقم ب.و.ت', 'بطاقة التعريف الوطنية']),
        arValue: fr ? plain(holder.cin) : field('cin', holder.cin),
        fr: o.pick(['N° CIN', 'CNIE']),
        frValue: field('cin', holder.cin),
      },
      {
        ar: o.pick(['فرص الشغل المحدثة', 'عدد مناصب الشغل']),
        arValue: fr ? plain(jobs) : field('jobs', jobs),
        fr: o.pick(['Emplois à créer', 'Effectif prévu']),
        frValue: field('jobs', jobs),
      },
    ];
    const sums: readonly (readonly [ar: string, fr: string, name: string, dirhams: number])[] = [
      [
        o.pick(['المساهمة الشخصية', 'مساهمة صاحب المشروع']),
        o.pick(['Fonds propres', 'Apport en numéraire']),
        'ownShare',
        own,
      ],
      [o.pick(['قرض بنكي', 'السلف البنكي']), o.pick(['Prêt bancaire', 'Emprunt bancaire']), 'loan', loan],
      [
        o.pick(['دعم المندوبية السامية', 'الدعم المالي المطلوب']),
        o.pick(['Aide financière demandée', 'Subvention du Haut-Commissariat']),
        'subsidyAsked',
        subsidy,
      ],
      [
        o.pick(['مجموع الاستثمار', 'الكلفة الإجمالية']),
        o.pick(['TOTAL INVESTISSEMENT', "Montant global de l'investissement"]),
        'projectValue',
        value,
      ],
    ];
    const table = `<table class="grid" lang="${fr ? 'fr' : 'ar'}" dir="${fr ? 'ltr' : 'rtl'}" style="margin:10px 0"><tr><th>${fr ? 'Désignation' : 'البيان'}</th><th>${fr ? 'Montant (DH)' : 'المبلغ بالدرهم'}</th><th>%</th></tr>${sums
      .map(
        ([ar, latin, name, dirhams]) =>
          `<tr><td>${plain(fr ? latin : ar)}</td><td class="num">${clerk.sum(name, dirhams)}</td><td class="num">${Math.round((100 * dirhams) / value)}</td></tr>`,
      )
      .join('')}</table>`;
    const at = fr ? 'fr' : 'ar';
    const turnover = o.para(
      at,
      fr
        ? `${o.pick(["Chiffre d'affaires de la première année", "Chiffre d'affaires annuel prévu"])} : ${clerk.sum('turnover', value * 2)} DH`
        : `${o.pick(['رقم المعاملات السنوي المتوقع', 'رقم معاملات السنة الأولى'])} : ${clerk.sum('turnover', value * 2)} درهم`,
    );
    const head = (n: number, ar: string, latin: string): string =>
      o.para(at, `<b>${n}. ${fr ? latin : ar}</b>`, 'margin:14px 0 4px');
    return o.page(
      'business-plan',
      o.title(
        o.pick(['دراسة جدوى المشروع', 'بطاقة تقنية للمشروع', 'مخطط أعمال']),
        o.pick(['ETUDE TECHNICO-ECONOMIQUE', 'FICHE DE PROJET', "PLAN D'AFFAIRES"]),
        tongue,
      ) +
        head(1, 'تقديم المشروع', 'Présentation') +
        o.form(facts, tongue) +
        head(2, 'الاستثمار والتمويل', 'Programme d’investissement et financement'.replace('’', "'")) +
        table +
        head(3, 'المردودية', 'Rentabilité') +
        turnover +
        o.closing(fr ? 'Signature du promoteur' : 'إمضاء صاحب المشروع', at, 'Projet'),
    );
  });

export const projectSecond: readonly Form[] = [
  offer('boxes', 'devis'),
  offer('letter', 'devis'),
  offer('boxes', 'proforma'),
  study('ar'),
  study('fr'),
  study('both'),
];
