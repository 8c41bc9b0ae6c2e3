/** Banks' principal agreements and account statements of the fifth hand. */

import { ribFrom } from '../../numbers.ts';
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { numberWordsFr } from '../../words.ts';
import { digits } from '../folk.ts';
import { arab, type Desk, form, french, inAr, inFr, pieces } from './desk.ts';

const banks = [
  ['007', 'Attijariwafa bank'],
  ['011', 'Bank of Africa'],
  ['013', 'BMCI'],
  ['021', 'Crédit du Maroc'],
  ['022', 'Saham Bank'],
  ['145', 'Banque Populaire'],
  ['225', 'Crédit Agricole du Maroc'],
  ['230', 'CIH Bank'],
  ['350', 'Al Barid Bank'],
] as const;

function creditOf(d: Desk) {
  const amount = 1000 * d.number(15, 300);
  const rate = d.number(8, 28) / 4;
  const on = d.between(2020, 2026);
  return {
    bank: d.pick(banks)[1],
    p: d.anyone(1962, 1998),
    amount,
    words: `${numberWordsFr(amount)} dirhams`,
    rate: field('rate', d.pick([rate.toFixed(2), rate.toFixed(2).replace('.', ',')]), rate.toFixed(2)),
    months: field('months', String(12 * d.number(2, 7))),
    on,
    reference: d.pick([
      `${d.digits(3)}/${on.slice(0, 4)}`,
      `CR-${on.slice(2, 4)}-${d.digits(4)}`,
      `${d.digits(4)}/DR/${on.slice(2, 4)}`,
    ]),
    town: d.town(),
  };
}

/** A letter: the bank at the head, the terms set apart in the middle. */
const letter = form('credit-letter', 'bank-agreement', (d) => {
  const c = creditOf(d);
  const term = (label: string, value: string): string =>
    `<tr><td style="width:220px;color:#444">– ${label}</td><td>${value}</td></tr>`;
  return d.page(
    'bank-agreement',
    inFr(
      `<div style="font-size:1.5em;font-weight:700;border-bottom:3px solid #444">${field('bank', c.bank)}</div><div style="font-size:.85em">Agence ${plain(c.town[1])} — Réseau des particuliers et professionnels</div>
       <p style="text-align:right;margin-top:22px">${plain(c.town[1])}, le ${d.fr('agreementDate', c.on)}</p>
       <p>N/Réf. : ${field('reference', c.reference)}</p><p>Objet : accord de principe</p>
       <p style="margin-top:20px">${bySex(c.p, 'Monsieur', 'Madame')} ${field('client', fullLat(c.p))}, CIN ${field('cin', c.p.cin)},</p>
       <p style="margin-top:12px;text-align:justify">Nous avons le plaisir de vous informer que notre comité a réservé une suite favorable à votre demande de financement, aux conditions suivantes :</p>
       <table style="margin:12px 20px;line-height:1.9">${term('Montant du crédit', `${d.sum('amount', c.amount)} DH`)}${term('En lettres', field('amountWords', c.words))}${term("Taux d'intérêt", `${c.rate} % HT`)}${term('Durée de remboursement', `${c.months} mois`)}${term('Garantie', plain('Damane Intelak'))}</table>
       <p>Le présent accord reste valable ${plain('3')} mois et ne vaut pas engagement définitif.</p>`,
    ) + d.sign('fr', "Le directeur d'agence", c.town[1]),
    { padding: '56px 70px' },
  );
});

/** A printed form of two columns with numbered squares. */
const squares = form('credit-squares', 'bank-agreement', (d) => {
  const c = creditOf(d);
  let n = 0;
  const cell = (label: string, value: string, wide = 1): string =>
    `<td colspan="${wide}" style="vertical-align:top"><div style="font-size:.7em;color:#555">${++n}. ${label}</div>${value}</td>`;
  return d.page(
    'bank-agreement',
    `<div lang="fr"><div class="row" style="align-items:center"><b style="font-size:1.25em">${field('bank', c.bank)}</b><span style="font-size:.85em">Notification d'accord bancaire</span></div>
     <table class="grid" style="margin-top:16px"><tr>${cell('Référence du dossier', field('reference', c.reference))}${cell("Date de l'accord", d.fr('agreementDate', c.on))}</tr><tr>${cell('Bénéficiaire du prêt', field('client', fullLat(c.p)))}${cell("N° pièce d'identité", field('cin', c.p.cin))}</tr><tr>${cell('Objet', plain('Création d’un micro-projet générateur de revenus'.replace('’', "'")), 2)}</tr>
     <tr>${cell('Montant accordé (MAD)', d.sum('amount', c.amount))}${cell('Taux (%)', c.rate)}</tr><tr>${cell('Montant en toutes lettres', field('amountWords', c.words), 2)}</tr><tr>${cell('Nombre de mensualités', c.months)}${cell('Différé', plain(`${d.figures(3, 12)} mois`))}</tr></table></div>` +
      d.sign('fr', 'Cachet et signature de la banque', c.town[1]),
    { css: '.grid td { padding: 8px 12px; width: 50%; }' },
  );
});

/** A certificate in one sentence, addressed to the delegation. */
const certified = form('credit-certified', 'bank-agreement', (d) => {
  const c = creditOf(d);
  return d.page(
    'bank-agreement',
    d.title('', "ATTESTATION D'ACCORD DE FINANCEMENT") +
      inFr(
        `<p style="text-align:right;font-size:.9em">Réf : ${field('reference', c.reference)}</p>
         <p style="line-height:2.05;text-align:justify;margin-top:14px">La banque ${field('bank', c.bank)}, agence de ${plain(c.town[1])}, atteste avoir marqué son accord pour l'octroi à ${bySex(c.p, 'M.', 'Mme')} ${field('client', fullLat(c.p))}, titulaire de la carte nationale n° ${field('cin', c.p.cin)}, d'un crédit d'investissement de ${d.sum('amount', c.amount)} dirhams (${field('amountWords', c.words)}), remboursable sur ${c.months} mois au taux annuel de ${c.rate} %, sous réserve de la constitution des garanties d'usage.</p>
         <p style="margin-top:14px">Cette attestation est remise à l'intéressé(e) pour être produite au Haut-Commissariat aux Anciens Résistants.</p>
         <p style="margin-top:18px">Fait à ${plain(c.town[1])}, le ${d.fr('agreementDate', c.on)}</p>`,
      ) +
      d.sign('fr', 'Pour la banque', c.town[1]),
    { padding: '80px 76px' },
  );
});

function accountOf(d: Desk) {
  const [code, bank] = d.pick(banks);
  const rib = ribFrom(`${code}${digits(d.chance, 3)}${digits(d.chance, 16)}`);
  return {
    bank,
    rib,
    parts: [rib.slice(0, 3), rib.slice(3, 6), rib.slice(6, 22), rib.slice(22)] as const,
    p: d.anyone(1950, 1999),
    town: d.town(),
    on: d.between(2020, 2026),
  };
}

/** The number in four labelled cells. */
const fourCells = form('rib-cells', 'rib', (d) => {
  const a = accountOf(d);
  const cells = a.parts
    .map((part) => `<td class="c" style="border:1px solid #555;padding:6px 10px">${plain(part)}</td>`)
    .join('');
  const labels = ['Banque', 'Ville', 'N° de compte', 'Clé']
    .map((label) => `<td class="c" style="font-size:.75em">${label}</td>`)
    .join('');
  return d.page(
    'rib',
    inFr(
      `<div class="row"><b style="font-size:1.4em">${field('bank', a.bank)}</b><span>Agence : ${plain(a.town[1])}</span></div>
       <div style="font-size:1.2em;margin:26px 0 16px">RELEVÉ D'IDENTITÉ BANCAIRE (RIB)</div>
       <p>Titulaire du compte : ${bySex(a.p, 'M.', 'Mme')} ${field('holderLat', fullLat(a.p))}</p><p style="margin:6px 0 16px">Adresse : ${plain(d.home().lat)}</p>
       <div dir="ltr">${pieces('rib', `<table style="width:auto"><tr>${labels}</tr><tr>${cells}</tr></table>`, a.rib, 'display:block')}</div>
       <p style="margin-top:20px;font-size:.85em">Édité le ${d.plainFr(a.on)}. Ce relevé est destiné à être remis à vos créanciers ou débiteurs.</p>`,
    ) + d.sign('fr', "Le chef d'agence", a.town[1]),
    { width: 860, height: 560 },
  );
});

/** An attestation in Arabic of the account, the bank named in Latin letters. */
const arabic = form('rib-arabic', 'rib', (d) => {
  const a = accountOf(d);
  return d.page(
    'rib',
    `<div class="row" style="border-bottom:1px solid #555;padding-bottom:6px">${french(field('bank', a.bank), 'font-size:1.2em')}${arab(`وكالة ${plain(a.town[0])}`)}</div>` +
      d.title('كشف التعريف البنكي') +
      inAr(
        `<p>صاحب الحساب : ${field('holderAr', fullAr(a.p))}</p><p style="margin:10px 0">الاسم بالحروف اللاتينية : ${french(field('holderLat', fullLat(a.p)))}</p><p>رقم الحساب (${plain('24')} رقما) :</p>
         <div class="c" style="font-size:1.15em;margin:12px 0;border:1px solid #777;padding:6px">${french(field('rib', a.parts.join(' '), a.rib, 'white-space:nowrap'))}</div>
         <p>نوع الحساب : ${plain(d.pick(['حساب شيكات', 'حساب على الدفتر']))}</p><p style="margin-top:14px">سلم بطلب من الزبون بتاريخ ${d.plainAr(a.on)}</p>`,
      ) +
      d.sign('ar', 'مدير الوكالة', a.town[1]),
    { width: 794, height: 640 },
  );
});

/** What an application lets one print: IBAN above, RIB beneath in groups of four. */
const screen = form('rib-printed', 'rib', (d) => {
  const a = accountOf(d);
  const groups = a.rib.match(/.{4}/g)!.join(' ');
  const line = (label: string, value: string): string =>
    `<div style="border-top:1px solid #ccc;padding:9px 0"><div style="font-size:.76em;color:#666">${label}</div>${value}</div>`;
  return d.page(
    'rib',
    `${inFr(
      `<div class="row" style="align-items:center;background:#223a5e;color:#fff;padding:12px 18px;margin-bottom:16px"><span style="font-size:1.2em">${field('bank', a.bank)}</span><span style="font-size:.85em">Mes coordonnées bancaires</span></div>
       ${line('Intitulé du compte', field('holderLat', fullLat(a.p).toUpperCase()))}${line('IBAN', plain(`MA64 ${groups}`))}${line('RIB', field('rib', groups, a.rib, 'white-space:nowrap'))}${line(
         'Code SWIFT',
         plain(
           `${a.bank
             .replace(/[^A-Za-z]/g, '')
             .slice(0, 4)
             .toUpperCase()}MAMC`,
         ),
       )}${line('Agence', plain(a.town[1]))}`,
    )}<p style="height:1px"></p>`,
    { width: 620, height: 700, padding: '34px 40px' },
  );
});

export const bankForms = [letter, squares, certified, fourCells, arabic, screen];
