/** Papers of a bank, as a second hand wrote them. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { banks } from '../bank.ts';
import type { Clerk } from '../clerk.ts';
import { cinOf, day, digits, person, places, rib } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { second } from './form.ts';

const top = (o: Office, bank: string, town: string): string =>
  o.pick([
    `<div lang="fr" style="text-align:right"><b style="font-size:1.4em">${bank}</b><div style="font-size:.8em">Société anonyme au capital de 2.000.000.000 DH<br>Agence ${plain(town)}</div></div>`,
    `<div class="c" lang="fr" style="border-bottom:3px solid #2d6a4f;padding-bottom:6px"><b style="font-size:1.5em;letter-spacing:.03em">${bank}</b><br>Direction régionale — Succursale de ${plain(town)}</div>`,
    `<div class="row" lang="fr"><b style="font-size:1.3em;background:#e8e8e8;padding:6px 16px">${bank}</b><span>Centre d'affaires ${plain(town)}</span></div>`,
  ]);

function loan(o: Office) {
  const client = { ...person(o.chance, o.pick(['M', 'F']), [1960, 1998]), cin: cinOf(o.chance) };
  const on = day(o.chance, [2021, 2026]);
  const rate = (2 + o.chance.below(14) / 4).toFixed(2);
  return {
    client,
    on,
    amount: (16 + o.chance.below(500)) * 500,
    months: String(12 * (2 + o.chance.below(6))),
    percent: field('rate', o.pick([rate.replace('.', ','), rate]), rate),
    reference: field(
      'reference',
      o.pick([
        `${digits(o.chance, 3)}/AG/${on.slice(2, 4)}`,
        `DCP-${on.slice(0, 4)}-${digits(o.chance, 3)}`,
        `${on.slice(0, 4)}/${digits(o.chance, 6)}`,
      ]),
    ),
  };
}

const after = (o: Office, clerk: Clerk, on: string, town: string): string =>
  o.para('fr', `${plain(town)}, le ${clerk.fr('agreementDate', on)}`, 'text-align:right;margin:12px 0');

const letter = second('agreement-letter', 'bank-agreement', (o, clerk) => {
  const { client, on, amount, months, percent, reference } = loan(o);
  const sex = <T>(male: T, female: T): T => bySex(client, male, female);
  const [, town] = o.pick(places);
  const lines = [
    `Objet : ${plain('accord de principe pour le financement de votre projet')}`,
    `${sex('Monsieur', 'Madame')} ${field('client', clerk.fullLat(client))} (CIN n° ${field('cin', client.cin)}),`,
    `Faisant suite à votre demande, nous vous confirmons que notre banque est disposée à vous consentir, sous réserve de la constitution des garanties, un crédit aux conditions suivantes :`,
    `– Montant : ${clerk.sum('amount', amount)} ${o.pick(['dirhams', 'DHS', 'MAD'])}, soit ${o.words('amountWords', amount)} ;`,
    `– ${o.pick(['Durée', 'Durée de remboursement'])} : ${field('months', months)} mois, dont ${plain('six')} mois de différé ;`,
    `– ${o.pick(['Taux fixe', 'Taux nominal'])} : ${percent} % hors taxes ;`,
    `– Garantie : ${plain('Tamwilcom')}.`,
  ];
  return o.page(
    'bank-agreement',
    top(o, field('bank', o.pick(banks)), town) +
      after(o, clerk, on, town) +
      o.para('fr', `${o.pick(['Nos références :', 'V/Réf. dossier :', 'Dossier n°'])} ${reference}`) +
      lines.map((line) => o.para('fr', line, 'margin:8px 0')).join('') +
      o.closing(o.pick(['Le Chargé de clientèle', 'La Direction du réseau']), 'fr', town),
  );
});

const notice = second('agreement-notice', 'bank-agreement', (o, clerk) => {
  const { client, on, amount, months, percent, reference } = loan(o);
  const [, town] = o.pick(places);
  return o.page(
    'bank-agreement',
    top(o, field('bank', o.pick(banks)), town) +
      o.title(
        '',
        o.pick(["NOTIFICATION D'ACCORD DE PRINCIPE", 'FICHE D’ACCORD DE CREDIT'.replace('’', "'")]),
        'fr',
      ) +
      o.form(
        [
          { fr: o.pick(['N° de dossier', 'Référence du dossier']), frValue: reference },
          {
            fr: o.pick(['Date de décision', "Date d'accord", 'Date']),
            frValue: clerk.fr('agreementDate', on),
          },
          {
            fr: o.pick(['Nom du bénéficiaire', 'Nom et prénom du client', 'Client']),
            frValue: field('client', clerk.fullLat(client)),
          },
          { fr: o.pick(["Pièce d'identité (CIN)", 'N° CNIE']), frValue: field('cin', client.cin) },
          {
            fr: o.pick(['Nature du crédit', 'Produit']),
            frValue: plain(o.pick(['Crédit Intelaka', 'Crédit moyen terme'])),
          },
          {
            fr: o.pick(['Montant du prêt', 'Montant du crédit accordé', 'Montant du CMT']),
            frValue: `${clerk.sum('amount', amount)} DH`,
          },
          {
            fr: o.pick(['Montant en toutes lettres', 'Soit en lettres']),
            frValue: o.words('amountWords', amount),
          },
          { fr: o.pick(['Durée du prêt', 'Durée totale']), frValue: `${field('months', months)} mois` },
          { fr: o.pick(["Taux d'intérêt HT", 'Taux annuel']), frValue: `${percent} %` },
        ],
        'fr',
      ) +
      o.para('fr', 'Le présent accord reste valable trois mois et ne vaut pas offre ferme de crédit.') +
      o.closing("Le Directeur de l'agence", 'fr', town),
  );
});

const split = (o: Office, number: string): string =>
  o.pick([
    number.replace(/^(.{3})(.{3})(.{16})(..)$/, '$1-$2-$3-$4'),
    number.replace(/^(.{3})(.{3})(.{4})(.{4})(.{4})(.{4})(..)$/, '$1 $2 $3 $4 $5 $6 $7'),
    number,
  ]);

const holderSheet = (tongue: 'fr' | 'both'): Form =>
  second(`rib-sheet-${tongue}`, 'rib', (o, clerk) => {
    const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
    const number = rib(o.chance);
    const [, town] = o.pick(places);
    return o.page(
      'rib',
      top(o, field('bank', o.pick(banks)), town) +
        o.title(
          'شهادة التعريف البنكي',
          o.pick(["ATTESTATION DE RELEVE D'IDENTITE BANCAIRE", 'ATTESTATION DE RIB', 'R.I.B']),
          tongue,
        ) +
        o.form(
          [
            {
              fr: o.pick(['Nom du titulaire', 'Intitulé', 'Titulaire(s)']),
              frValue: field('holderLat', clerk.fullLat(holder)),
              ar: o.pick(['صاحب الحساب', 'إسم صاحب الحساب', 'الاسم']),
              arValue: field('holderAr', fullAr(holder)),
            },
            {
              fr: o.pick(['Domiciliation', 'Agence']),
              frValue: plain(town),
            },
            {
              fr: o.pick([
                'Relevé d’identité bancaire'.replace('’', "'"),
                'RIB (24 chiffres)',
                'Numéro de compte',
              ]),
              frValue: field('rib', split(o, number), number, 'white-space:nowrap'),
              ar: 'رقم الحساب البنكي',
            },
            { fr: 'IBAN', frValue: plain(`MA64 ${number.replace(/(.{4})(?=.)/g, '$1 ')}`) },
            { fr: 'Code SWIFT / BIC', frValue: plain(`${o.pick(['BCMA', 'BMCE', 'CIHM', 'CNCA'])}MAMC`) },
          ],
          tongue,
        ) +
        o.para('fr', `Délivré le ${clerk.plainFr(day(o.chance, [2021, 2026]))}`) +
        o.closing('Cachet de l’agence'.replace('’', "'"), 'fr', town),
    );
  });

/** A paragraph: the bank attests that the account is held. */
const attests = second('rib-letter', 'rib', (o, clerk) => {
  const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
  const number = rib(o.chance);
  const [, town] = o.pick(places);
  return o.page(
    'rib',
    top(o, field('bank', o.pick(banks)), town) +
      o.title('', 'ATTESTATION BANCAIRE', 'fr') +
      o.para(
        'fr',
        `Nous attestons par la présente que ${bySex(holder, 'Monsieur', 'Madame')} ${field('holderLat', clerk.fullLat(holder))} est titulaire dans nos livres d'un compte ${o.pick(['chèque', 'courant', 'sur carnet'])} dont le relevé d'identité bancaire (RIB) est le suivant :`,
        'line-height:1.9;margin:20px 0',
      ) +
      `<div class="c" lang="fr" style="border:1.5px solid #444;padding:8px;margin:14px 60px;font-size:1.15em">${field('rib', split(o, number), number, 'white-space:nowrap')}</div>` +
      o.para('fr', `Fait à ${plain(town)}, le ${clerk.plainFr(day(o.chance, [2021, 2026]))}`) +
      o.closing("Le Responsable d'agence", 'fr', town),
  );
});

export const bankSecond: readonly Form[] = [letter, notice, holderSheet('fr'), holderSheet('both'), attests];
