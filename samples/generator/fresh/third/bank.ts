/** Papers of banks: agreements as a contract, a ticket, an Arabic letter, a letter of one block; statements of identity. */
import { bySex, fullAr } from '../../person.ts';
import { field, lat, plain } from '../../sheet.ts';
import { banks } from '../bank.ts';
import { cinOf, day, digits, person, places, rib } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { boxed, bullets, type Clerk, caption, facts, farEnd, p, signed, small, table, third } from './kit.ts';

function head(o: Office, bank: string, town: string): string {
  return o.pick([
    `<div lang="fr"><b style="font-size:1.35em">${bank}</b><div style="font-size:.78em">S.A. à Directoire et Conseil de surveillance — Siège : Casablanca<br>Agence : ${plain(town)} (code ${plain('780')})</div></div>`,
    `<div class="row" lang="fr" style="border-bottom:2px solid #345"><span style="font-size:.85em">Réseau ${plain(town)}<br>Point de vente n° ${plain('0412')}</span><b style="font-size:1.4em">${bank}</b></div>`,
    `<div class="c" lang="fr" style="background:#eee;padding:8px"><b style="font-size:1.3em">${bank}</b> — ${plain(town)}</div>`,
  ]);
}

function loan(o: Office, clerk: Clerk) {
  const client = { ...person(o.chance, o.pick(['M', 'F']), [1960, 1999]), cin: cinOf(o.chance) };
  const on = day(o.chance, [2020, 2026]);
  const rate = (1.5 + o.chance.below(18) / 4).toFixed(2);
  const years = 2 + o.chance.below(6);
  const amount = (16 + o.chance.below(500)) * 500;
  return {
    client,
    name: field('client', clerk.fullLat(client)),
    cin: field('cin', client.cin),
    on,
    amount,
    years,
    months: field('months', String(12 * years)),
    percent: field('rate', o.pick([rate.replace('.', ','), rate]), rate),
    bank: field('bank', o.pick(banks)),
    town: o.pick(places),
    reference: field(
      'reference',
      o.pick([
        `${digits(o.chance, 4)}/${on.slice(0, 4)}/DRC`,
        `DOS-${digits(o.chance, 6)}`,
        `${digits(o.chance, 3)}-${digits(o.chance, 4)}`,
        `TPE/${on.slice(2, 4)}/${digits(o.chance, 4)}`,
      ]),
    ),
  };
}

/** Repayments are other sums, other days and another rate. */
const noise = (o: Office, clerk: Clerk, amount: number, years: number): string =>
  `Échéance mensuelle : ${clerk.plainSum(Math.round(amount / (12 * years)) + 90)} DH ; frais de dossier : ${clerk.plainSum(500)} DH ; assurance décès-invalidité : ${plain('0,45 %')} ; pénalité de retard : ${plain('2 %')} ; première échéance le ${clerk.plainFr(day(o.chance, [2026, 2027]))}.`;

/** A contract: numbered articles between the bank and the borrower. */
const contract = third('agreement-contract', 'bank-agreement', (o, clerk) => {
  const d = loan(o, clerk);
  const article = (n: number, title: string, text: string): string =>
    p('fr', `<b>Article ${n} — ${title}</b><br>${text}`, 'text-align:justify;margin:7px 0;line-height:1.7');
  return o.page(
    'bank-agreement',
    head(o, d.bank, d.town[1]) +
      caption(
        o,
        '',
        o.pick(['CONTRAT DE PRET', 'CONVENTION DE CREDIT', "CONVENTION DE PRET D'INVESTISSEMENT"]),
        'fr',
      ) +
      p('fr', `${o.pick(['Référence du contrat', 'Convention n°', 'Prêt n°'])} : ${d.reference}`) +
      p(
        'fr',
        `Entre la banque, représentée par son directeur d'agence, et ${bySex(d.client, 'M.', 'Mme')} ${d.name}, ${o.pick(['porteur', 'titulaire'])} de la CNIE n° ${d.cin}, ci-après « l'Emprunteur », il est convenu ce qui suit :`,
      ) +
      article(
        1,
        o.pick(['Montant', 'Objet et montant du prêt']),
        `La banque consent à l'Emprunteur un prêt de ${clerk.sum('amount', d.amount)} DH (${o.words('amountWords', d.amount)}).`,
      ) +
      article(
        2,
        'Durée',
        `Le prêt est remboursable en ${d.months} mensualités constantes, soit ${plain(String(d.years))} ans.`,
      ) +
      article(
        3,
        o.pick(['Taux', 'Intérêts']),
        `Le prêt porte intérêt au taux de ${d.percent} % l'an, hors TVA.`,
      ) +
      article(4, 'Frais et échéances', noise(o, clerk, d.amount, d.years)) +
      p(
        'fr',
        `${o.pick(['Fait en deux exemplaires à', 'Signé à'])} ${plain(d.town[1])}, le ${clerk.fr('agreementDate', d.on)}`,
      ) +
      signed(o, 'fr', "L'Emprunteur &nbsp;&nbsp;&nbsp;&nbsp; Pour la Banque", d.town, 'firm'),
  );
});

/** What the counter hands over: one table across. */
const ticket = third('agreement-across', 'bank-agreement', (o, clerk) => {
  const d = loan(o, clerk);
  return o.page(
    'bank-agreement',
    head(o, d.bank, d.town[1]) +
      `<div class="row" lang="fr" style="margin:12px 0"><span>${o.pick(['Réf. dossier', 'Dossier de crédit n°', 'V. réf'])} : ${d.reference}</span><span>${o.pick(['Le', 'Date', 'Édité le'])} ${clerk.fr('agreementDate', d.on)}</span></div>` +
      caption(
        o,
        'موافقة مبدئية',
        o.pick(['ACCORD DE PRINCIPE', "Lettre d'accord de principe", 'AVIS FAVORABLE DE FINANCEMENT']),
        o.pick(['fr', 'both']),
      ) +
      p(
        'fr',
        `${o.pick(['Demandeur', 'Nom et prénom du demandeur', 'Client'])} : ${d.name} &nbsp;&nbsp; ${o.pick(['CIN', 'Pièce d’identité n°'.replace('’', "'")])} : ${d.cin}`,
      ) +
      table(
        'fr',
        [
          o.pick(['Nature du concours', 'Type de crédit']),
          o.pick(['Montant (DH)', 'Montant accordé']),
          o.pick(['Durée (mois)', 'Durée']),
          o.pick(['Taux HT (%)', 'Taux']),
        ],
        [[plain('CMT — Intelaka'), clerk.sum('amount', d.amount), d.months, `${d.percent} %`]],
        'text-align:center',
      ) +
      p(
        'fr',
        `${o.pick(['Montant en lettres', 'Soit la somme de', 'Arrêté à la somme de'])} : ${o.words('amountWords', d.amount)}`,
      ) +
      p('fr', `Conditions : ${noise(o, clerk, d.amount, d.years)}`, 'font-size:.88em') +
      small(
        'fr',
        "Accord valable 90 jours, sous réserve de la présentation de l'accord de subvention du Haut-Commissariat et d'un apport d'au moins 10 %.",
      ) +
      signed(o, 'fr', o.pick(["Directeur d'agence", 'Le comité de crédit']), d.town, 'firm'),
  );
});

const arabic = third('agreement-arabic', 'bank-agreement', (o, clerk) => {
  const d = loan(o, clerk);
  const sex = <T>(male: T, female: T): T => bySex(d.client, male, female);
  return o.page(
    'bank-agreement',
    head(o, d.bank, d.town[1]) +
      caption(
        o,
        o.pick(['موافقة مبدئية على منح قرض', 'شهادة الموافقة المبدئية على التمويل']),
        'ACCORD DE PRINCIPE',
        o.pick(['ar', 'both']),
      ) +
      p(
        'ar',
        `${o.pick(['المرجع', 'رقم الملف', 'مراجعنا'])} : ${lat(d.reference)}<br>${plain(d.town[0])}، ${o.pick(['في', 'بتاريخ'])} ${clerk.ar('agreementDate', d.on)}`,
      ) +
      p(
        'ar',
        `${sex('سيدي', 'سيدتي')}، يسرنا إخباركم أن مؤسستنا البنكية وافقت مبدئيا على طلب القرض الذي ${sex('تقدم به السيد', 'تقدمت به السيدة')} ${lat(d.name)} ${sex('الحامل', 'الحاملة')} لبطاقة التعريف الوطنية رقم ${lat(d.cin)}، وذلك ${o.pick(['بمبلغ', 'في حدود مبلغ', 'بقيمة'])} ${clerk.sum('amount', d.amount)} درهم، ${o.pick(['يسدد على مدى', 'لمدة', 'على امتداد'])} ${d.months} شهرا، ${o.pick(['بسعر فائدة قدره', 'بنسبة فائدة', 'بمعدل فائدة'])} ${d.percent} % دون احتساب الضريبة.`,
        'text-align:justify;line-height:2.1',
      ) +
      p('ar', 'وتبقى هذه الموافقة معلقة على تقديم الضمانات المطلوبة خلال ثلاثة أشهر.') +
      signed(o, 'ar', o.pick(['مدير الوكالة', 'المكلف بالزبناء']), d.town, 'firm'),
  );
});

const block = third('agreement-block', 'bank-agreement', (o, clerk) => {
  const d = loan(o, clerk);
  return o.page(
    'bank-agreement',
    head(o, d.bank, d.town[1]) +
      p('fr', `${plain(d.town[1])}, le ${clerk.fr('agreementDate', d.on)}`, 'text-align:right') +
      p(
        'fr',
        `${bySex(d.client, 'M.', 'Mme')} ${d.name}<br>CIN : ${d.cin}<br>${plain(clerk.address().lat)}`,
        'margin-left:52%',
      ) +
      p('fr', `<u>N/Réf.</u> : ${d.reference}<br><u>Objet</u> : ${plain('Votre demande de financement')}`) +
      p(
        'fr',
        `${bySex(d.client, 'Cher Monsieur', 'Chère Madame')}, par la présente nous vous confirmons notre ${o.pick(['accord de principe', 'accord préalable'])} portant sur ${o.pick(['un crédit à moyen terme', "un prêt d'équipement", 'un financement'])} d'un montant de ${clerk.sum('amount', d.amount)} DH, soit ${o.words('amountWords', d.amount)}, ${o.pick(['sur une période de', 'amortissable sur', 'pour une durée de'])} ${d.months} mois au taux ${o.pick(['fixe de', 'préférentiel de', 'annuel de'])} ${d.percent} % HT. Le coût de votre projet étant estimé à ${clerk.plainSum(d.amount * 2)} DH, votre apport devra être d'au moins ${plain('20 %')}. Le déblocage interviendra après signature du contrat et production des devis originaux.`,
        'text-align:justify;line-height:2',
      ) +
      p('fr', `Veuillez agréer, ${bySex(d.client, 'Monsieur', 'Madame')}, nos salutations distinguées.`) +
      signed(o, 'fr', "Le Directeur d'Agence", d.town, 'firm'),
  );
});

const account = third('rib-boxes', 'rib', (o, clerk) => {
  const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1999]);
  const number = rib(o.chance);
  const town = o.pick(places);
  const groups = (number.match(/^(.{3})(.{3})(.{16})(..)$/) ?? []).slice(1);
  return o.page(
    'rib',
    head(o, field('bank', o.pick(banks)), town[1]) +
      caption(
        o,
        o.pick(['بيان التعريف البنكي', 'كشف الهوية البنكية']),
        o.pick(["RELEVE D'IDENTITE BANCAIRE", 'RELEVE DE COMPTE (RIB)']),
        o.pick(['fr', 'both']),
      ) +
      farEnd('fr', [
        [
          o.pick(['Nom et prénom du titulaire', 'Compte ouvert au nom de', 'Client']),
          field('holderLat', clerk.fullLat(holder)),
        ],
        ['Devise', plain('MAD')],
        ['Nature du compte', plain(o.pick(['Compte chèque', 'Compte sur carnet']))],
        ['N° client', plain(digits(o.chance, 8))],
      ]) +
      `<div lang="fr" style="margin:18px 0"><div style="font-size:.8em">Banque / Ville / Compte / Clé</div><div class="c" style="font-size:1.1em">${boxed('rib', groups, number)}</div></div>` +
      p('fr', `IBAN : ${plain(`MA64${number}`)} — BIC : ${plain('BCPOMAMC')}`, 'font-size:.85em') +
      small(
        'fr',
        'Ce relevé est destiné à être remis à vos créanciers ou débiteurs appelés à faire inscrire des opérations à votre compte (virements, prélèvements…).',
      ) +
      p('fr', `Édité le ${clerk.plainFr(day(o.chance, [2021, 2026]))}`, 'text-align:right'),
  );
});

const arabicRib = third('rib-arabic', 'rib', (o, clerk) => {
  const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1999]);
  const number = rib(o.chance);
  const town = o.pick(places);
  const shown = o.pick([
    number.replace(/(.{4})(?=.)/g, '$1 '),
    number.replace(/^(.{3})(.{3})(.{16})(..)$/, '$1 $2 $3 $4'),
  ]);
  return o.page(
    'rib',
    head(o, field('bank', o.pick(banks)), town[1]) +
      caption(o, o.pick(['شهادة بنكية بالتعريف', 'كشف التعريف البنكي']), 'R.I.B', 'both') +
      p(
        'ar',
        `تشهد وكالتنا بأن ${bySex(holder, 'السيد', 'السيدة')} ${field('holderAr', fullAr(holder))} ${bySex(holder, 'يتوفر', 'تتوفر')} لدينا على حساب بنكي وفق البيانات التالية :`,
      ) +
      facts('ar', [
        ['الاسم باللاتينية', lat(field('holderLat', clerk.fullLat(holder)))],
        [
          o.pick(['رقم التعريف البنكي', 'رقم الحساب البنكي الكامل (24 رقما)']),
          field('rib', shown, number, 'white-space:nowrap'),
        ],
        ['الوكالة', plain(town[0])],
      ]) +
      p('ar', `${plain(town[0])} في ${clerk.plainAr(day(o.chance, [2021, 2026]))}`) +
      signed(o, 'ar', 'رئيس الوكالة', town, 'firm'),
  );
});

const french = third('rib-list', 'rib', (o, clerk) => {
  const holder = person(o.chance, o.pick(['M', 'F']), [1960, 1999]);
  const number = rib(o.chance);
  const town = o.pick(places);
  return o.page(
    'rib',
    head(o, field('bank', o.pick(banks)), town[1]) +
      caption(o, '', o.pick(["ATTESTATION D'OUVERTURE DE COMPTE", 'Attestation de compte et R.I.B.']), 'fr') +
      p('fr', 'Nous certifions que le compte ci-dessous est ouvert sur nos livres :') +
      bullets('fr', [
        [o.pick(['Au nom de', 'Intitulé du compte']), field('holderLat', clerk.fullLat(holder))],
        [
          o.pick(['Sous le R.I.B', 'RIB n°', 'Numéro RIB']),
          field(
            'rib',
            number.replace(/^(.{3})(.{3})(.{16})(..)$/, '$1 $2 $3 $4'),
            number,
            'white-space:nowrap',
          ),
        ],
        ["Date d'ouverture", clerk.plainFr(day(o.chance, [2008, 2020]))],
      ]) +
      signed(o, 'fr', "Le Chef d'agence", town, 'firm'),
  );
});

export const bankThird: readonly Form[] = [contract, ticket, arabic, block, account, arabicRib, french];
