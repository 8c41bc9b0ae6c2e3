/** Fresh papers of a bank: agreements in principle as letter or sheet, and account statements of identity. */
import { bySex, fullAr, fullLat } from '../person.ts';
import { field, plain } from '../sheet.ts';
import { cinOf, day, digits, person, places, rib } from './folk.ts';
import type { Form, Office } from './office.ts';

export const banks = [
  'Attijariwafa Bank',
  'Bank of Africa',
  'BMCI',
  'Crédit du Maroc',
  'Saham Bank',
  'Banque Populaire',
  'Crédit Agricole du Maroc',
  'CIH Bank',
  'Al Barid Bank',
];

const letterhead = (bank: string, town: string, o: Office): string =>
  o.chance.chance(0.3)
    ? `<div class="row" style="border-left:10px solid #b03a2e;padding-left:14px"><b lang="fr" style="font-size:1.5em">${bank}</b><span lang="fr">Agence ${plain(town)}</span></div>`
    : `<div lang="fr" style="${o.chance.chance(0.3) ? 'background:#1f3b5c;color:#fff;padding:8px 14px' : ''}"><b style="font-size:1.6em">${bank}</b><div>Agence ${plain(town)}</div></div>`;

const agreement = (name: string, how: 'letter' | 'sheet'): Form => ({
  name,
  type: 'bank-agreement',
  sheets: (o) => {
    const client = { ...person(o.chance, o.pick(['M', 'F']), [1960, 1998]), cin: cinOf(o.chance) };
    const sex = <T>(male: T, female: T): T => bySex(client, male, female);
    const [, town] = o.pick(places);
    const on = day(o.chance, [2021, 2026]);
    const amount = (20 + o.chance.below(600)) * 500;
    const months = String(12 * (2 + o.chance.below(6)));
    const rate = (2 + o.chance.below(16) / 4).toFixed(2);
    const reference = o.pick([
      `AP/${on.slice(0, 4)}/${digits(o.chance, 5)}`,
      `CR-${digits(o.chance, 6)}`,
      `INT-${on.slice(0, 4)}-${digits(o.chance, 4)}`,
    ]);
    const percent = field('rate', rate.replace('.', ','), rate);
    const bank = field('bank', o.pick(banks));
    const top = `${letterhead(bank, town, o)}<div class="row" style="margin:16px 0"><span lang="fr">${o.say(['Réf :', 'Référence :', 'N/Réf :'])} ${field('reference', reference)}</span><span lang="fr">${plain(town)}, le ${o.dateInFr('agreementDate', on)}</span></div>`;
    const title = o.title(
      '',
      o.say(['ACCORD DE PRINCIPE', 'ACCORD DE PRINCIPE DE FINANCEMENT', 'Accord de principe bancaire']),
      'fr',
    );
    const letter = o.para(
      'fr',
      `${sex('Monsieur', 'Madame')},<br>Nous avons le plaisir de vous informer que notre comité a donné son accord de principe pour un crédit d'investissement de ${o.amount('amount', amount)} DH (${o.words('amountWords', amount)}) en faveur de ${sex('Monsieur', 'Madame')} ${field('client', fullLat(client))}, titulaire de la CIN n° ${field('cin', client.cin)}, ${o.say(['au taux de', "au taux d'intérêt de"])} ${percent} % ${o.say(['sur une durée de', 'remboursable sur'])} ${field('months', months)} mois.`,
      'line-height:1.9;text-align:justify',
    );
    const sheet = o.form(
      [
        { fr: o.say(['Bénéficiaire', 'Client', 'Emprunteur']), frValue: field('client', fullLat(client)) },
        { fr: o.say(['CIN n°', 'CIN', 'N° CIN']), frValue: field('cin', client.cin) },
        { fr: 'Objet', frValue: plain("Crédit d'investissement") },
        {
          fr: o.say(['Montant du crédit (DH)', 'Montant accordé', 'Montant du financement', 'Montant (MAD)']),
          frValue: o.amount('amount', amount),
        },
        { fr: o.say(['En lettres', 'Montant en lettres']), frValue: o.words('amountWords', amount) },
        { fr: o.say(['Taux (% HT)', "Taux d'intérêt (%)", 'Taux']), frValue: percent },
        { fr: o.say(['Durée (mois)', 'Durée en mois']), frValue: field('months', months) },
      ],
      'fr',
    );
    const small = o.para(
      'fr',
      "Le présent accord est subordonné à la constitution des garanties d'usage et à la décision de subvention. Il est valable six mois à compter de sa date.",
    );
    return [
      o.page(
        'bank-agreement',
        top +
          title +
          (how === 'letter' ? letter : sheet) +
          small +
          o.closing("Le Directeur d'Agence", 'fr', town),
      ),
    ];
  },
});

const account = (name: string, how: 'cells' | 'line'): Form => ({
  name,
  type: 'rib',
  sheets: (o) => {
    const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
    const number = rib(o.chance);
    const spaced = o.pick([
      number.replace(/^(.{3})(.{3})(.{16})(..)$/, '$1 $2 $3 $4'),
      number.replace(/(.{4})(?=.)/g, '$1 '),
    ]);
    const [, town] = o.pick(places);
    const cut = [number.slice(0, 3), number.slice(3, 6), number.slice(6, 22), number.slice(22)];
    // The number stands over four cells: its truth is on a frame around them.
    const cells = `<table class="grid c" style="margin:16px 0"><tr><th>Code banque</th><th>Code ville</th><th>N° de compte</th><th>Clé RIB</th></tr><tr>${cut.map((part, i) => `<td>${i === 2 ? field('rib', part, number) : plain(part)}</td>`).join('')}</tr></table>`;
    const lines = o.form(
      [
        {
          fr: o.say(['Titulaire du compte', 'Titulaire', 'Intitulé du compte']),
          frValue: field('holderLat', fullLat(holder)),
          ar: 'صاحب الحساب',
          arValue: field('holderAr', fullAr(holder)),
        },
        ...(how === 'line'
          ? [{ fr: o.say(['RIB', 'N° de compte (RIB)', 'R.I.B']), frValue: field('rib', spaced, number) }]
          : []),
      ],
      o.pick(['fr', 'fr', 'both']),
    );
    return [
      o.page(
        'rib',
        letterhead(field('bank', o.pick(banks)), town, o) +
          o.title(
            'كشف التعريف البنكي',
            o.say(["RELEVÉ D'IDENTITÉ BANCAIRE", "Relevé d'identité bancaire (RIB)"]),
            o.pick(['fr', 'both']),
          ) +
          lines +
          (how === 'cells' ? cells : '') +
          o.para('fr', 'Ce relevé est destiné à être remis à vos créanciers ou débiteurs.'),
      ),
    ];
  },
});

export const bankForms: readonly Form[] = [
  agreement('agreement-letter', 'letter'),
  agreement('agreement-sheet', 'sheet'),
  account('rib-cells', 'cells'),
  account('rib-line', 'line'),
];
