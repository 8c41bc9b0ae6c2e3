/** Fresh papers of the project: business plans, quotes and pro forma invoices with their lines and totals. */
import { fullAr, fullLat } from '../person.ts';
import { field, plain } from '../sheet.ts';
import { numberWordsFr } from '../words.ts';
import { day, digits, ice, person, places } from './folk.ts';
import type { Form, Office } from './office.ts';

export const ventures: readonly (readonly [ar: string, lat: string, sectorAr: string, sectorLat: string])[] =
  [
    ['وحدة لتربية النحل وإنتاج العسل', 'Unité apicole et production de miel', 'الفلاحة', 'Agriculture'],
    ['ورشة للخياطة التقليدية', 'Atelier de couture traditionnelle', 'الصناعة التقليدية', 'Artisanat'],
    ['تربية الماعز وإنتاج الجبن', 'Élevage caprin et fromagerie', 'الفلاحة', 'Agriculture'],
    ['معصرة زيت الزيتون', "Huilerie d'olive", 'الصناعة الغذائية', 'Agroalimentaire'],
    ['محل لإصلاح الدراجات', 'Atelier de réparation de cycles', 'الخدمات', 'Services'],
    ['نسيج الزرابي', 'Tissage de tapis', 'الصناعة التقليدية', 'Artisanat'],
    ['نقل البضائع', 'Transport de marchandises', 'النقل', 'Transport'],
    ['حضانة للأطفال', "Crèche d'enfants", 'التعليم', 'Enseignement'],
  ];

export const goods: readonly (readonly [name: string, price: number])[] = [
  ['Ruche Dadant 10 cadres', 780],
  ['Extracteur inox 4 cadres', 6_450],
  ['Machine à coudre industrielle', 4_900],
  ['Surjeteuse 4 fils', 5_350],
  ['Pasteurisateur 100 L', 38_500],
  ['Cuve inox 300 L', 9_250],
  ['Presse hydraulique', 46_000],
  ['Broyeur à olives 5 CV', 27_400],
  ['Métier à tisser 1,60 m', 7_600],
  ['Motoculteur 7 CV', 14_850],
  ['Table de coupe', 2_150],
  ['Groupe électrogène 5 kVA', 11_900],
  ['Pompe solaire 2 CV', 16_700],
  ['Vitrine réfrigérée', 13_200],
  ['Congélateur 400 L', 6_980],
];

export const firms = [
  'Atlas Équipement SARL',
  'Comptoir Agricole du Saïss',
  'Sud Matériel SARL AU',
  'Ets Rif Machines',
  'Oriental Négoce SARL',
  'Draa Industrie',
  'Société Tafilalt Outillage',
  'Moulouya Distribution',
];

interface Line {
  readonly name: string;
  readonly count: number;
  readonly price: number;
}

function linesOf(o: Office): Line[] {
  const at = o.chance.below(goods.length);
  return Array.from({ length: 2 + o.chance.below(5) }, (_, i) => {
    const [name, price] = goods[(at + i * 4) % goods.length]!;
    return { name, count: 1 + o.chance.below(6), price };
  });
}

/** The table of lines; offices order and name its columns each in their way. */
function tableOf(o: Office, lines: readonly Line[]): string {
  const heads = o.pick([
    ['Désignation', 'Qté', 'P.U. HT', 'Montant HT'],
    ['Désignation des articles', 'Quantité', 'Prix unitaire', 'Total'],
    ['Article', 'Qté', 'Prix U. (DH)', 'Montant (DH)'],
  ]);
  const numbered = o.chance.chance(0.4);
  const rows = lines
    .map(
      ({ name, count, price }, i) =>
        `<tr>${numbered ? `<td>${i + 1}</td>` : ''}<td>${plain(name)}</td><td class="num">${count}</td><td class="num">${o.plainAmount(price)}</td><td class="num">${o.plainAmount(price * count)}</td></tr>`,
    )
    .join('');
  const dark = o.chance.chance(0.35)
    ? 'background:#2b3d55;color:#fff'
    : o.chance.chance(0.5)
      ? 'background:#eee'
      : '';
  const frame = o.pick(['grid', 'grid', 'rules']);
  return `<table class="${frame}" style="margin:16px 0"><tr style="${dark}">${numbered ? '<th>N°</th>' : ''}${heads.map((head) => `<th>${plain(head)}</th>`).join('')}</tr>${rows}</table>`;
}

const quoteForm = (name: string, kind: 'devis' | 'proforma', how: 'right' | 'table' | 'below'): Form => ({
  name,
  type: 'quote',
  sheets: (o) => {
    const client = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
    const lines = linesOf(o);
    const ht = lines.reduce((sum, { count, price }) => sum + count * price, 0);
    const rate = o.pick([20, 20, 20, 14, 10]);
    const tva = (ht * rate) / 100;
    const ttc = ht + tva;
    const whole = Math.floor(ttc);
    const words = `${numberWordsFr(whole)} dirhams${ttc > whole ? ` et ${numberWordsFr(Math.round((ttc - whole) * 100))} centimes` : ''}`;
    const year = 2022 + o.chance.below(5);
    const number = o.pick([
      `DV-${year}-${digits(o.chance, 4)}`,
      `${digits(o.chance, 3)}/${year}`,
      `D${year}/${digits(o.chance, 3)}`,
      `PF${digits(o.chance, 6)}`,
    ]);
    const title =
      kind === 'devis'
        ? o.say(['DEVIS', 'DEVIS ESTIMATIF', 'OFFRE DE PRIX — DEVIS'])
        : o.say(['FACTURE PRO FORMA', 'FACTURE PROFORMA']);
    const firm = `<div lang="fr" style="font-size:1.5em;font-weight:700">${field('supplier', o.pick(firms))}</div><div lang="fr" style="font-size:.84em">${plain(`${1 + o.chance.below(200)}, Bd Mohammed V — ${o.pick(places)[1]}`)}<br>Tél : ${plain(`05 ${digits(o.chance, 2)} ${digits(o.chance, 2)} ${digits(o.chance, 2)} ${digits(o.chance, 2)}`)}</div>`;
    const ids = `<div lang="fr" style="font-size:.86em">${o.say(['ICE :', 'ICE', 'I.C.E :'])} ${field('ice', ice(o.chance))} — RC : ${plain(digits(o.chance, 5))} — IF : ${plain(digits(o.chance, 8))}</div>`;
    const about = o.form(
      [
        {
          fr: o.say(['Client', 'Nom du client', 'Doit', 'Destinataire']),
          frValue: field('client', fullLat(client)),
        },
        { fr: o.say(['CIN', 'CIN n°']), frValue: field('cin', client.cin) },
        {
          fr: o.say(['Date', 'Date du devis', "Date d'émission"].slice(0, kind === 'devis' ? 3 : 1)),
          frValue: o.dateInFr('devisDate', day(o.chance, [year, year])),
        },
      ],
      'fr',
    );
    const total = (label: string, value: string): string =>
      `<tr><td>${plain(label)}</td><td class="num">${value}</td></tr>`;
    const totals = `<table class="${o.pick(['grid', 'rules'])}" style="width:${how === 'table' ? '100%' : '46%'};${how === 'right' ? 'margin-left:54%' : ''}">${total(o.say(['Total HT', 'Montant total HT', 'Total hors taxes', 'Sous-total HT']), o.amount('totalHT', ht))}${total(o.say([`TVA ${rate} %`, `TVA (${rate}%)`, 'Montant TVA']), o.amount('tva', tva))}${total(o.say(['Total TTC', 'Net à payer TTC', 'Montant total TTC', 'Net à payer']), o.amount('totalTTC', ttc))}</table>`;
    const sum = o.para(
      'fr',
      `${kind === 'devis' ? o.say(['Arrêté le présent devis à la somme de', 'Arrêté le présent devis à la somme de :']) : 'Arrêtée la présente facture pro forma à la somme de :'} ${field('totalWords', words)} ${o.pick(['TTC.', 'toutes taxes comprises.'])}`,
    );
    const top =
      how === 'below'
        ? `<div class="row" style="background:#26323f;color:#fff;padding:10px 16px"><b lang="fr" style="font-size:1.3em">${title}</b><span lang="fr">N° ${field('devisNumber', number)}</span></div><div class="row" style="margin-top:12px;align-items:flex-start"><div>${about}</div><div>${firm}${ids}</div></div>`
        : `${firm}${o.chance.chance(0.5) ? ids : ''}<div class="c" lang="fr" style="font-size:1.4em;font-weight:700;margin:14px">${title} ${o.say(['N°', 'n°', 'N° :'])} ${field('devisNumber', number)}</div>${about}`;
    const foot = top.includes('data-field="ice"')
      ? ''
      : `<div class="c" style="margin-top:26px;border-top:1px solid #777;padding-top:5px">${ids}</div>`;
    return [
      o.page(
        'quote',
        `${top}${tableOf(o, lines)}${totals}${sum}${o.para('fr', "Validité de l'offre : 30 jours. Délai de livraison : 15 jours.")}${o.closing('Cachet et signature', 'fr', 'Fournisseur')}${foot}`,
        {
          css: '.rules td, .rules th { border-bottom: 1px solid #aaa; padding: 5px 8px; } .rules th { text-align: left; }',
        },
      ),
    ];
  },
});

const planForm = (name: string, tongue: 'both' | 'ar' | 'fr'): Form => ({
  name,
  type: 'business-plan',
  sheets: (o) => {
    const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
    const [titleAr, titleLat, sectorAr, sectorLat] = o.pick(ventures);
    const value = (40 + o.chance.below(400)) * 1000;
    const subsidy = Math.round((value * (15 + o.chance.below(15))) / 100 / 100) * 100;
    const loan = Math.round((value * (20 + o.chance.below(30))) / 100 / 100) * 100;
    const both = (name: string, dirhams: number) => ({
      frValue: o.amount(name, dirhams),
      arValue: o.amount(name, dirhams),
    });
    const money = (fr: string, ar: string, name: string, dirhams: number) =>
      tongue === 'both'
        ? { fr, ar, frValue: o.amount(name, dirhams), arValue: undefined }
        : { fr, ar, ...both(name, dirhams) };
    const facts = [
      {
        fr: o.say(['Porteur du projet', 'Promoteur']),
        frValue: field('holderLat', fullLat(holder)),
        ar: o.say(['صاحب المشروع', 'حامل المشروع']),
        arValue: field('holderAr', fullAr(holder)),
      },
      {
        fr: o.say(['CIN', 'CIN n°']),
        frValue: field('cin', holder.cin),
        ar: 'رقم البطاقة الوطنية',
        arValue: field('cin', holder.cin),
      },
      {
        fr: o.say(['Intitulé du projet', 'Titre du projet']),
        frValue: field('titleLat', titleLat),
        ar: o.say(['عنوان المشروع', 'اسم المشروع']),
        arValue: field('titleAr', titleAr),
      },
      {
        fr: o.say(['Secteur', "Secteur d'activité"]),
        frValue: field('sectorLat', sectorLat),
        ar: o.say(['القطاع', 'قطاع النشاط']),
        arValue: field('sectorAr', sectorAr),
      },
      {
        fr: o.say(["Nombre d'emplois", 'Emplois à créer', 'Emplois créés']),
        frValue: field('jobs', String(1 + o.chance.below(9))),
        ar: o.say(['عدد مناصب الشغل', 'مناصب الشغل']),
      },
    ];
    const jobs =
      tongue === 'ar'
        ? facts.map((fact, i) =>
            i === 4 ? { ...fact, arValue: field('jobs', String(1 + o.chance.below(9))) } : fact,
          )
        : facts;
    const sums = [
      money(
        o.say(['Coût du projet', 'Coût total du projet', "Montant de l'investissement"]),
        o.say(['قيمة المشروع', 'الكلفة الإجمالية للمشروع', 'كلفة المشروع']),
        'projectValue',
        value,
      ),
      money(
        o.say(['Apport personnel', 'Autofinancement']),
        o.say(['المساهمة الذاتية', 'التمويل الذاتي']),
        'ownShare',
        value - subsidy - loan,
      ),
      money(o.say(['Crédit bancaire', 'Emprunt']), o.say(['القرض البنكي', 'القرض']), 'loan', loan),
      money(
        o.say(['Subvention demandée', 'Subvention sollicitée']),
        o.say(['الإعانة المطلوبة', 'الدعم المطلوب']),
        'subsidyAsked',
        subsidy,
      ),
      money(
        o.say(["Chiffre d'affaires prévisionnel", "Chiffre d'affaires"]),
        o.say(['رقم المعاملات', 'رقم المعاملات المتوقع']),
        'turnover',
        value * 2,
      ),
    ].map(({ arValue, ...rest }) => (arValue === undefined ? rest : { ...rest, arValue }));
    const head = (ar: string, fr: string): string =>
      tongue === 'fr' ? o.para('fr', `<b>${fr}</b>`) : o.para('ar', `<b>${ar}</b>`);
    return [
      o.page(
        'business-plan',
        o.title(
          o.say(['دراسة الجدوى', 'مخطط الأعمال']),
          o.say(["PLAN D'AFFAIRES", 'BUSINESS PLAN', 'ÉTUDE DE FAISABILITÉ']),
          tongue,
        ) +
          head('بطاقة المشروع', 'Fiche du projet') +
          o.form(jobs, tongue) +
          head('مخطط التمويل', 'Plan de financement') +
          o.form(sums, tongue) +
          o.closing(
            tongue === 'fr' ? 'Le porteur du projet' : 'توقيع صاحب المشروع',
            tongue === 'fr' ? 'fr' : 'ar',
            'Projet',
          ),
      ),
    ];
  },
});

export const projectForms: readonly Form[] = [
  quoteForm('quote-right', 'devis', 'right'),
  quoteForm('quote-proforma', 'proforma', 'right'),
  quoteForm('quote-wide', 'devis', 'table'),
  quoteForm('quote-dark', 'devis', 'below'),
  planForm('plan-fr', 'fr'),
  planForm('plan-both', 'both'),
  planForm('plan-ar', 'ar'),
];
