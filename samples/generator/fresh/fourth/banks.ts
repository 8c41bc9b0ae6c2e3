/** A bank's papers of the fourth hand: agreements in principle and statements of an account's identity. */

import { ribFrom } from '../../numbers.ts';
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { numberWordsFr } from '../../words.ts';
import { person } from '../folk.ts';
import { type Desk, form, inAr, inFr, pieces } from './desk.ts';

/** Banks with the code their accounts open with and their network's code. */
const banks = [
  ['Attijariwafa Bank', '007', 'BCMAMAMC'],
  ['Bank of Africa', '011', 'BMCEMAMC'],
  ['BMCI', '013', 'BMCIMAMC'],
  ['Crédit du Maroc', '021', 'CDMAMAMC'],
  ['Saham Bank', '022', 'SGMBMAMC'],
  ['Banque Populaire', '181', 'BCPOMAMC'],
  ['Crédit Agricole du Maroc', '225', 'CNCAMAMR'],
  ['CIH Bank', '230', 'CIHMMAMC'],
  ['Al Barid Bank', '350', 'ABBMMAMC'],
] as const;

function account(d: Desk) {
  const [bank, code, network] = d.pick(banks);
  return {
    bank,
    network,
    holder: person(d.chance, d.pick(['M', 'F']), [1955, 1999]),
    number: ribFrom(`${code}${d.digits(3)}${d.pick(['0', '00', '000'])}${d.digits(16)}`.slice(0, 22)),
  };
}

function credit(d: Desk) {
  const on = d.between(2017, 2026);
  const amount = d.number(30, 480) * 500;
  const rate = d.pick([2, 1.75, 3.5, 4.25, 5, 5.75]);
  return {
    client: person(d.chance, d.pick(['M', 'F']), [1960, 1998]),
    bank: d.pick(banks)[0],
    on,
    amount,
    words: `${numberWordsFr(amount)} dirhams`,
    rate,
    rateText: rate.toFixed(2).replace('.', ','),
    months: d.number(2, 7) * 12,
    reference: d.pick([
      `DRC/${on.slice(2, 4)}/${d.digits(4)}`,
      `${d.digits(3)}-${d.digits(6)}`,
      `PP${on.slice(0, 4)}${d.digits(4)}`,
    ]),
    town: d.place()[1],
  };
}

/** A letter whose conditions stand in a table, fees and guarantees among them. */
const conditions = form('agreement-conditions', 'bank-agreement', (d) => {
  const c = credit(d);
  const row = (label: string, value: string): string =>
    `<tr><td style="width:48%;padding:5px 10px">${label}</td><td style="padding:5px 10px">${value}</td></tr>`;
  return d.page(
    'bank-agreement',
    inFr(
      `<div style="display:flex;align-items:center;gap:12px"><div style="width:44px;height:44px;background:${d.pick(['#c0392b', '#1a5276', '#b9770e', '#1e8449'])};transform:rotate(45deg) scale(.7)"></div><div><b style="font-size:1.35em">${field('bank', c.bank)}</b><div style="font-size:.78em">Centre d'affaires ${plain(c.town)}</div></div></div>
       <div style="margin:22px 0 0 55%">${bySex(c.client, 'Monsieur', 'Madame')}<br>${field('client', fullLat(c.client))}<br>${plain(d.address().lat)}</div>
       <div style="margin:18px 0">${plain(c.town)}, le ${d.dayFr('agreementDate', c.on)}<br>Nos références : ${field('reference', c.reference)}<br><b>Objet : accord de principe sur votre demande de financement</b></div>
       <p>${bySex(c.client, 'Cher Monsieur', 'Chère Madame')},</p><p style="margin:8px 0">Suite à votre demande déposée le ${d.otherDayFr(d.between(Number(c.on.slice(0, 4)) - 1, Number(c.on.slice(0, 4)) - 1))}, nous vous confirmons que notre comité de crédit est favorable à l'octroi d'un financement aux conditions suivantes :</p>
       <table class="grid">${row('Porteur (CNIE)', field('cin', c.client.cin))}${row('Nature du concours', plain('Crédit moyen terme — Intelaka'))}${row('Principal (MAD)', d.sum('amount', c.amount))}${row('Soit', field('amountWords', c.words))}${row('Taux annuel hors taxe', `${field('rate', c.rateText, c.rate.toFixed(2))} %`)}${row('Remboursement', `${field('months', String(c.months))} mensualités`)}${row('Différé', plain(`${d.pick([3, 6])} mois`))}${row('Frais de dossier', d.otherSum(d.number(2, 9) * 100))}${row('Garantie', plain('TAMWILCOM 80 %'))}</table>
       <p style="margin-top:12px">Cet accord, valable ${plain('90')} jours, ne vaut pas engagement ferme de la banque et reste soumis à la présentation de la décision de subvention.</p>`,
      'line-height:1.6',
    ) + d.sign('fr', "Le Responsable de l'agence", c.town),
  );
});

/** A notice sent as a signed file: everything in two sentences, the verifying code at its foot. */
const notice = form('agreement-notice', 'bank-agreement', (d) => {
  const c = credit(d);
  return d.page(
    'bank-agreement',
    `<div style="display:flex;justify-content:space-between;align-items:center;border-bottom:2px solid #999;padding-bottom:8px"><b lang="fr" style="font-size:1.5em;letter-spacing:.06em">${field('bank', c.bank)}</b><span lang="fr" style="font-size:.8em">Dossier ${field('reference', c.reference)} — page 1/1</span></div>` +
      d.title('موافقة مبدئية', "NOTIFICATION D'ACCORD DE PRINCIPE") +
      inFr(
        `<p>En date du ${d.dayFr('agreementDate', c.on)}, l'agence ${plain(c.town)} (code ${plain(d.digits(3))}) a étudié la demande présentée par ${bySex(c.client, 'M.', 'Mme')} ${field('client', fullLat(c.client))} (CNIE ${field('cin', c.client.cin)}).</p>
         <p style="margin-top:12px">Sous réserve des vérifications d'usage, il lui est consenti un prêt de ${d.sum('amount', c.amount)} dirhams — en lettres : ${field('amountWords', c.words)} — productif d'intérêts à ${field('rate', c.rateText, c.rate.toFixed(2))} % l'an, amortissable en ${field('months', String(c.months))} mois, pour une échéance estimée de ${d.otherSum(Math.round((c.amount / c.months) * 1.08))} dirhams.</p>
         <p style="margin-top:12px">Pièces restant à fournir : devis, justificatif de local, assurance décès-invalidité (prime ${d.otherSum(d.number(4, 14) * 100)} dirhams).</p>`,
        'line-height:1.95;text-align:justify',
      ) +
      inFr(
        `<div style="display:flex;gap:16px;align-items:center;border:1px solid #888;padding:10px;margin-top:34px;font-size:.8em">${d.squares(66)}<div>Signé électroniquement par ${plain(fullLat(d.someone('M')))}, Directeur d'agence<br>${plain(`${c.on} ${d.number(9, 17)}:${d.number(10, 59)} UTC+1`)} — certificat ${plain(d.digits(8))}<br>Document conforme à la loi 43-20</div></div>`,
      ),
  );
});

const groups = (number: string): readonly [string, string, string, string] => [
  number.slice(0, 3),
  number.slice(3, 6),
  number.slice(6, 22),
  number.slice(22),
];

/** The statement an application prints: a number in groups, the IBAN and the network's code after it. */
const application = form('rib-application', 'rib', (d) => {
  const { bank, network, holder: p, number } = account(d);
  const line = (label: string, value: string): string =>
    `<div style="padding:9px 0;border-bottom:1px solid #ddd"><div style="font-size:.76em;color:#666">${label}</div><div>${value}</div></div>`;
  return d.page(
    'rib',
    inFr(
      `<div style="background:#f3f4f7;border-radius:18px;padding:26px 30px"><div style="display:flex;justify-content:space-between;align-items:center"><b style="font-size:1.4em">${field('bank', bank)}</b><span style="font-size:.8em">RIB · IBAN</span></div>
       ${line('Titulaire', field('holderLat', fullLat(p)))}${line('Compte', plain(d.pick(['Compte chèque MAD', 'Compte sur carnet', 'Compte courant'])))}
       ${line('Relevé d’identité bancaire'.replace('’', "'"), field('rib', groups(number).join(' '), number, 'white-space:nowrap'))}
       ${line('IBAN', plain(`MA64 ${number.replace(/(.{4})(?=.)/g, '$1 ')}`))}${line('Code BIC / SWIFT', plain(network))}
       ${line('Agence', plain(`${d.place()[1]} — ${d.phone()}`))}</div>
       <div style="font-size:.76em;color:#555;margin-top:14px">Édité depuis l'application mobile le ${d.otherDayFr(d.between(2020, 2026))} à ${plain(`${d.number(8, 22)}h${d.number(10, 59)}`)}. Ce document est généré automatiquement et ne nécessite pas de signature.</div>`,
    ),
    { width: 794, height: 760 },
  );
});

/** The counter's slip, bilingual: every part of the number in its own cell under a two-tongued head. */
const slip = form('rib-slip', 'rib', (d) => {
  const { bank, holder: p, number } = account(d);
  const heads = [
    ['رمز البنك', 'Banque'],
    ['رمز المدينة', 'Localité'],
    ['رقم الحساب', 'Compte'],
    ['المفتاح', 'Clé'],
  ] as const;
  const widths = [90, 90, 300, 70];
  const cell = (html: string, i: number): string =>
    `<span style="display:inline-block;width:${widths[i]}px;border:1px solid #444;text-align:center;padding:3px 0">${html}</span>`;
  const row = heads
    .map(([ar, fr], i) =>
      cell(
        `<span lang="ar" dir="rtl">${ar}</span><br><span lang="fr" style="font-size:.8em">${fr}</span>`,
        i,
      ),
    )
    .join('');
  const digitsRow = pieces(
    'rib',
    groups(number)
      .map((part, i) => cell(part, i))
      .join(' '),
    number,
    'display:inline-block;white-space:nowrap',
  );
  const [townAr, townLat] = d.place();
  return d.page(
    'rib',
    `<div style="border:1px solid #555;padding:18px 22px"><div style="display:flex;justify-content:space-between"><b lang="fr" style="font-size:1.25em">${field('bank', bank)}</b><span lang="ar" dir="rtl">وكالة ${plain(townAr)}</span></div>
      ${d.title('بيان التعريف البنكي', "Relevé d'identité bancaire")}
      <div style="display:flex;justify-content:space-between;margin:8px 0"><span lang="fr">${bySex(p, 'M.', 'Mme')} ${field('holderLat', fullLat(p))}</span><span lang="ar" dir="rtl">${bySex(p, 'السيد', 'السيدة')} ${field('holderAr', fullAr(p))}</span></div>
      <div lang="fr" style="font-size:.86em;margin-bottom:12px">${plain(d.address().lat)}</div>
      <div dir="ltr" class="c" style="white-space:nowrap">${row.replaceAll('</span><span style="display:inline-block', '</span> <span style="display:inline-block')}</div><div dir="ltr" class="c">${digitsRow}</div>
      ${inAr(`يسلم هذا البيان إلى المدينين والدائنين قصد القيام بالتحويلات والاقتطاعات.`, 'font-size:.85em;margin-top:14px')}${inFr(`Domiciliation : ${plain(townLat)} — Guichet ${plain(d.digits(4))} — N° client ${plain(d.digits(7))}`, 'font-size:.8em')}</div>` +
      d.sign('fr', 'Le Chef de caisse', townLat),
    { width: 794, height: 700 },
  );
});

export const bankForms = [conditions, notice, application, slip];
