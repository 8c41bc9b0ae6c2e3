/** Papers of banks and lenders, as only measuring meets them. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { banks } from '../bank.ts';
import { cinOf, day, digits, person, places, rib } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { apart } from './form.ts';
import { agree, grid, line, official, small } from './kit.ts';
import { phone } from './stock.ts';

const lenders = [
  ...banks,
  'Crédit Agricole du Maroc',
  'Société Générale Maroc',
  'Tamwil El Fellah',
  'Arreda',
  'Umnia Bank',
];

const brand = (o: Office, bank: string, town: string): string =>
  o.pick([
    `<div lang="fr" style="display:flex;gap:14px;align-items:center"><div style="width:42px;height:42px;border-radius:50%;background:#c8741f"></div><b style="font-size:1.45em">${bank}</b><span style="margin-left:auto;font-size:.85em">Agence : ${plain(town)}</span></div>`,
    `<div lang="fr" style="border:1px solid #888;padding:6px 14px"><b style="font-size:1.3em">${bank}</b><br><span style="font-size:.8em">${plain(town)} — Tél. ${plain(phone(o.chance))}</span></div>`,
    `<div lang="fr" style="text-align:center"><b style="font-size:1.6em">${bank}</b><br><span style="font-size:.82em">Siège social : Casablanca — Guichet ${plain(town)}</span></div>`,
  ]);

function loan(o: Office) {
  const on = day(o.chance, [2021, 2026]);
  const rate = (2 + o.chance.below(14) / 4).toFixed(2);
  const client = { ...person(o.chance, o.pick(['M', 'F']), [1960, 1998]), cin: cinOf(o.chance) };
  return {
    client,
    sex: agree(client),
    on,
    town: o.pick(places)[1],
    amount: (16 + o.chance.below(500)) * 500,
    months: field('months', String(12 * (2 + o.chance.below(6)))),
    rate: field('rate', o.pick([rate.replace('.', ','), rate]), rate),
    reference: field(
      'reference',
      o.pick([
        `${digits(o.chance, 4)}/DR/${on.slice(0, 4)}`,
        `ACP${digits(o.chance, 6)}`,
        `${on.slice(2, 4)}-${digits(o.chance, 5)}-PRO`,
      ]),
    ),
  };
}

/** The committee's notice to the branch and its client. */
const notified = apart('agreement-notified', 'bank-agreement', (o, clerk) => {
  const l = loan(o);
  return o.page(
    'bank-agreement',
    brand(o, field('bank', o.pick(lenders)), l.town) +
      line(
        'fr',
        `${plain(l.town)}, le ${clerk.fr('agreementDate', l.on)}`,
        'text-align:right;margin:14px 0',
      ) +
      line('fr', `${o.pick(['Notre réf.', 'Dossier de crédit n°', 'Réf. accord'])} : ${l.reference}`) +
      o.title(
        '',
        o.pick([
          'LETTRE D’ACCORD'.replace('’', "'"),
          'ACCORD DE FINANCEMENT SOUS RESERVE',
          'Accord de principe de crédit',
        ]),
        'fr',
      ) +
      o.para(
        'fr',
        `${l.sex('Cher Monsieur', 'Chère Madame')},<br>Le comité de crédit réuni le ${clerk.plainFr(l.on)} a examiné la demande présentée par ${l.sex('Monsieur', 'Madame')} ${field('client', clerk.fullLat(l.client))} (${o.pick(["pièce d'identité", 'CNIE'])} ${field('cin', l.client.cin)}). Nous avons l'honneur de vous faire part de notre accord pour l'octroi d'un prêt de ${clerk.sum('amount', l.amount)} ${o.pick(['MAD', 'DH'])} (${o.words('amountWords', l.amount)}), ${o.pick(['amortissable en', 'remboursable en'])} ${l.months} ${o.pick(['mensualités', 'mois'])}, au taux ${o.pick(['annuel', 'fixe'])} de ${l.rate} % ${o.pick(['HT', 'hors TVA'])}.`,
        'line-height:1.95;text-align:justify',
      ) +
      o.para('fr', 'Cet accord devient caduc à défaut de réalisation dans un délai de 90 jours.') +
      o.closing(
        `${o.pick(['Le Directeur de succursale', 'Le Responsable crédits'])} ${official(o, 'fr')}`,
        'fr',
        l.town,
      ),
  );
});

/** A table of characteristics, as the system prints it. */
const characteristics = apart('agreement-characteristics', 'bank-agreement', (o, clerk) => {
  const l = loan(o);
  const rows: readonly (readonly [string, string])[] = [
    [o.pick(['Emprunteur', 'Nom et prénom', 'Client']), field('client', clerk.fullLat(l.client))],
    [o.pick(['CIN', "N° pièce d'identité"]), field('cin', l.client.cin)],
    [o.pick(['Objet du financement', 'Destination']), plain('Acquisition de matériel')],
    [
      o.pick(['Montant du concours', 'Montant du prêt (DH)', 'Crédit accordé (MAD)']),
      clerk.sum('amount', l.amount),
    ],
    [o.pick(['Montant en lettres', 'En toutes lettres']), o.words('amountWords', l.amount)],
    [o.pick(['Durée en mois', "Nombre d'échéances mensuelles"]), l.months],
    [o.pick(["Taux d'intérêt (%)", 'Taux HT (%)']), l.rate],
    [
      'Garanties',
      plain(o.pick(['Nantissement du matériel', 'Caution solidaire', 'Garantie Damane Intelak'])),
    ],
  ];
  return o.page(
    'bank-agreement',
    brand(o, field('bank', o.pick(lenders)), l.town) +
      o.title(
        '',
        o.pick(['FICHE CARACTÉRISTIQUES DU CRÉDIT', "Notification d'accord", 'ACCORD DE CREDIT']),
        'fr',
      ) +
      grid(
        'fr',
        ['Référence', o.pick(['Date', "Date de l'accord"])],
        [[l.reference, clerk.fr('agreementDate', l.on)]],
        'margin:10px 0;text-align:center',
      ) +
      grid(
        'fr',
        [],
        rows.map(([label, value]) => [plain(label), value]),
      ) +
      small('fr', 'Document remis au client pour être joint à son dossier de subvention.') +
      o.closing('Cachet et signature de la banque', 'fr', l.town),
  );
});

/** A credit house's short attestation, its terms in the office's arrangement. */
const attested = apart('agreement-attested', 'bank-agreement', (o, clerk) => {
  const l = loan(o);
  return o.page(
    'bank-agreement',
    brand(o, field('bank', o.pick(lenders)), l.town) +
      o.title('', o.pick(["ATTESTATION D'ACCORD DE PRINCIPE", 'ATTESTATION DE FINANCEMENT']), 'fr') +
      o.para(
        'fr',
        `Nous soussignés certifions avoir donné un accord de principe à ${l.sex('M.', 'Mme')} ${field('client', clerk.fullLat(l.client))}, CIN n° ${field('cin', l.client.cin)}, aux conditions ci-après :`,
      ) +
      o.form(
        [
          { fr: o.pick(['Référence', 'N° de la demande']), frValue: l.reference },
          {
            fr: o.pick(['Montant', 'Montant accordé', 'Principal']),
            frValue: `${clerk.sum('amount', l.amount)} dirhams`,
          },
          { fr: o.pick(['Soit', 'En lettres']), frValue: o.words('amountWords', l.amount) },
          { fr: o.pick(['Durée', 'Remboursement sur']), frValue: `${l.months} mois` },
          { fr: o.pick(['Taux', 'Taux débiteur']), frValue: `${l.rate} %` },
          { fr: 'Différé', frValue: plain('6 mois') },
        ],
        'fr',
      ) +
      line('fr', `Fait à ${plain(l.town)}, le ${clerk.fr('agreementDate', l.on)}`, 'margin:14px 0') +
      o.closing(`Pour la banque : ${official(o, 'fr')}`, 'fr', l.town),
  );
});

/** A rural bank writes to the High Commission about its client. */
const toCommission = apart('agreement-to-commission', 'bank-agreement', (o, clerk) => {
  const l = loan(o);
  return o.page(
    'bank-agreement',
    `<div class="row" lang="fr"><div><b style="font-size:1.25em">${field('bank', o.pick(lenders))}</b><br>Agence ${plain(l.town)}</div><div style="text-align:right">À Monsieur le Délégué du Haut-Commissariat<br>aux Anciens Résistants</div></div>` +
      line('fr', `Le ${clerk.fr('agreementDate', l.on)}`, 'margin:16px 0 6px') +
      line('fr', `N/Réf : ${l.reference}`) +
      line('fr', `Objet : ${plain('accord de crédit au profit de votre bénéficiaire')}`) +
      o.para(
        'fr',
        `Nous vous confirmons que notre établissement accorde à son client ${field('client', clerk.fullLat(l.client))}, CIN ${field('cin', l.client.cin)}, un crédit d'équipement dont le montant est arrêté à ${clerk.sum('amount', l.amount)} DH, soit ${o.words('amountWords', l.amount)}, pour une durée de ${l.months} mois et au taux de ${l.rate} % l'an, le déblocage étant lié à l'obtention de votre subvention.`,
        'line-height:1.95;text-align:justify',
      ) +
      o.closing('Le Chef d’agence'.replace('’', "'"), 'fr', l.town),
  );
});

const spaced = (o: Office, number: string): string =>
  o.pick([
    number.replace(/^(.{3})(.{3})(.{16})(..)$/, '$1 $2 $3 $4'),
    number.replace(/^(.{3})(.{3})(.{7})(.{9})(..)$/, '$1 $2 $3 $4 $5'),
    number.replace(/(.{6})(?=.)/g, '$1 '),
    number,
  ]);
const oneLine = 'white-space:nowrap';

/** A slip from the cheque book: frames for holder and number. */
const slip = apart('rib-slip', 'rib', (o, clerk) => {
  const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
  const number = rib(o.chance);
  const [, town] = o.pick(places);
  const box = (label: string, value: string): string =>
    `<div style="border:1px solid #666;padding:3px 10px 6px;margin:10px 0"><div style="font-size:.75em;color:#555">${label}</div>${value}</div>`;
  return o.page(
    'rib',
    `<div lang="fr" style="width:600px;margin:30px auto;border:1.5px solid #333;padding:18px 22px"><div class="row"><b style="font-size:1.3em">${field('bank', o.pick(lenders))}</b><span>${o.pick(["RELEVÉ D'IDENTITÉ BANCAIRE", 'R.I.B.'])}</span></div>${box(o.pick(['Titulaire du compte', 'Nom ou raison sociale', 'Au nom de']), field('holderLat', clerk.fullLat(holder)))}${box(o.pick(['Identité bancaire', 'Numéro RIB']), field('rib', spaced(o, number), number, oneLine))}${box('Domiciliation', plain(`Agence ${town}`))}${small('fr', `Édité le ${clerk.plainFr(day(o.chance, [2021, 2026]))}`)}</div>`,
  );
});

const sheet = (tongue: 'ar' | 'both'): Form =>
  apart(`rib-sheet-${tongue}`, 'rib', (o, clerk) => {
    const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
    const number = rib(o.chance);
    const [townAr, town] = o.pick(places);
    const printed = field('rib', spaced(o, number), number, oneLine);
    return o.page(
      'rib',
      brand(o, field('bank', o.pick(lenders)), town) +
        o.title(
          o.pick(['كشف التعريف البنكي', 'بيان التعريف البنكي', 'الهوية البنكية']),
          o.pick(["RELEVE D'IDENTITE BANCAIRE", 'Attestation RIB']),
          tongue,
        ) +
        o.form(
          [
            {
              ar: o.pick(['الاسم والنسب', 'اسم الزبون']),
              arValue: field('holderAr', fullAr(holder)),
              fr: o.pick(['Client', 'Nom et prénom']),
              frValue: field('holderLat', clerk.fullLat(holder)),
            },
            { ar: 'الوكالة', arValue: plain(townAr), fr: 'Agence', frValue: plain(town) },
            {
              ar: o.pick(['رقم الحساب (24 رقما)', 'رقم الحساب']),
              fr: o.pick(['RIB', 'Compte n° (24 positions)']),
              ...(tongue === 'ar' ? { arValue: printed } : { frValue: printed }),
            },
          ],
          tongue,
        ) +
        line('fr', `Code BIC : ${plain('BCPOMAMC')}`, 'font-size:.85em') +
        o.closing(
          tongue === 'ar' ? 'طابع الوكالة' : 'Cachet de la banque',
          tongue === 'ar' ? 'ar' : 'fr',
          town,
        ),
    );
  });

export const bankApart: readonly Form[] = [
  notified,
  characteristics,
  attested,
  toCommission,
  slip,
  sheet('ar'),
  sheet('both'),
];
