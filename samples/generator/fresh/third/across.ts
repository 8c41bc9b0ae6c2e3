/** Papers of money whose heads run across the sheet: sums under their names, days and numbers in one row. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { numberWordsFr } from '../../words.ts';
import { banks } from '../bank.ts';
import { names } from '../cooperative.ts';
import { cinOf, day, digits, ice, person, places } from '../folk.ts';
import type { Form } from '../office.ts';
import { firms, goods, ventures } from '../project.ts';
import { greffe } from './cooperative.ts';
import { beneath, boxed, caption, ends, inline, p, signed, small, table, third } from './kit.ts';

/** Sums in a box at the head, what they are for beneath. */
const quote = third('quote-summary', 'quote', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1960, 1999]);
  const year = 2020 + o.chance.below(6);
  const at = o.chance.below(goods.length);
  const rows = [0, 1, 2].map((i) => ({
    name: goods[(at + 3 * i) % goods.length]![0],
    price: goods[(at + 3 * i) % goods.length]![1],
    count: 1 + o.chance.below(6),
  }));
  const ht = rows.reduce((sum, { count, price }) => sum + count * price, 0);
  const tva = ht * 0.2;
  const ttc = ht + tva;
  const whole = Math.floor(ttc + 1e-9);
  const words = `${numberWordsFr(whole)} dirhams${ttc > whole ? ` et ${numberWordsFr(Math.round((ttc - whole) * 100))} centimes` : ''}`;
  const town = o.pick(places);
  return o.page(
    'quote',
    `<div class="row" lang="fr" style="align-items:flex-start"><div style="font-size:1.2em">${field('supplier', o.pick(firms))}</div><div style="border:1px solid #444;padding:4px 12px"><b>${o.pick(['DEVIS', 'PROFORMA INVOICE — FACTURE PROFORMA', 'OFFRE COMMERCIALE'])}</b><br>${o.pick(['Numéro', 'Réf. devis', 'N°'])} : ${field('devisNumber', o.pick([`${digits(o.chance, 5)}`, `Q${year}-${digits(o.chance, 3)}`, `${digits(o.chance, 3)}/DC/${year}`]))}<br>${o.pick(['Date', 'Émission', 'En date du'])} : ${clerk.fr('devisDate', day(o.chance, [year, year]))}<br>Échéance : ${plain('30 jours fin de mois')}</div></div>` +
      beneath('fr', [
        [o.pick(['Nom du client', 'Destinataire', 'Client']), field('client', clerk.fullLat(who))],
        [o.pick(['N° CIN du client', 'CIN']), field('cin', who.cin)],
      ]) +
      table(
        'fr',
        [
          o.pick(['Total HT', 'Base HT']),
          o.pick(['TVA 20 %', 'Montant TVA']),
          o.pick(['Total TTC', 'Montant TTC']),
        ],
        [[clerk.sum('totalHT', ht), clerk.sum('tva', tva), clerk.sum('totalTTC', ttc)]],
        'text-align:center',
      ) +
      p(
        'fr',
        `${o.pick(['En toutes lettres', 'Arrêté le présent devis à la somme de'])} : ${field('totalWords', words)}`,
      ) +
      p('fr', '<b>Détail de l’offre</b>'.replace('’', "'")) +
      table(
        'fr',
        ['Réf', 'Article', 'P.U', 'Qté', 'Total'],
        rows.map(({ name, price, count }, i) => [
          plain(`${digits(o.chance, 3)}-${i + 1}`),
          plain(name),
          clerk.plainSum(price),
          String(count),
          clerk.plainSum(price * count),
        ]),
        'font-size:.92em',
      ) +
      signed(o, 'fr', 'Service ventes', town, 'firm') +
      small(
        'fr',
        `SARL au capital de ${plain('300 000,00')} DH — ${plain(town[1])} — IF ${plain(digits(o.chance, 8))} — ICE ${field('ice', ice(o.chance))} — RIB ${plain(`${digits(o.chance, 3)} ${digits(o.chance, 3)} ${digits(o.chance, 16)} ${digits(o.chance, 2)}`)}`,
      ),
  );
});

/** Sources of money are columns under one head. */
const plan = third('plan-sources', 'business-plan', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1960, 1999]);
  const [titleAr, titleLat, sectorAr, sectorLat] = o.pick(ventures);
  const value = (50 + o.chance.below(250)) * 1000;
  const subsidy = Math.round(value / 500) * 100;
  const loan = Math.round((value * 3) / 1000) * 100;
  const own = value - subsidy - loan;
  const jobs = String(1 + o.chance.below(9));
  const at = o.pick(['ar', 'fr'] as const);
  const arabic = at === 'ar';
  return o.page(
    'business-plan',
    caption(
      o,
      o.pick(['مخطط الأعمال', 'ملخص دراسة الجدوى', 'الدراسة التقنية والاقتصادية للمشروع']),
      o.pick(["PLAN D'AFFAIRES SIMPLIFIE", 'BUSINESS PLAN — RESUME', 'Etude économique du projet']),
      at,
    ) +
      beneath(
        at,
        arabic
          ? [
              [o.pick(['صاحب المشروع', 'حامل الفكرة']), field('holderAr', fullAr(who))],
              ['رقم البطاقة الوطنية', field('cin', who.cin)],
              [o.pick(['اسم المشروع', 'عنوان المشروع']), field('titleAr', titleAr)],
              [o.pick(['القطاع', 'قطاع النشاط']), field('sectorAr', sectorAr)],
            ]
          : [
              [o.pick(['Porteur du projet', 'Promoteur']), field('holderLat', clerk.fullLat(who))],
              ['CNIE', field('cin', who.cin)],
              [o.pick(['Titre du projet', 'Projet']), field('titleLat', titleLat)],
              [o.pick(['Secteur', "Secteur d'activité"]), field('sectorLat', sectorLat)],
            ],
      ) +
      table(
        at,
        arabic
          ? [
              [
                o.pick(['مصادر التمويل (بالدرهم)', 'مخطط التمويل']),
                [
                  'المساهمة الذاتية',
                  'القرض البنكي',
                  o.pick(['الإعانة المطلوبة', 'دعم المندوبية']),
                  o.pick(['الكلفة الإجمالية', 'المجموع']),
                ],
              ],
            ]
          : [
              [
                o.pick(['Plan de financement (DH)', 'Ressources en dirhams']),
                [
                  'Apport personnel',
                  o.pick(['Crédit', 'Crédit bancaire']),
                  o.pick(['Subvention', 'Subvention demandée']),
                  o.pick(['Coût total', 'Coût du projet']),
                ],
              ],
            ],
        [
          [
            clerk.sum('ownShare', own),
            clerk.sum('loan', loan),
            clerk.sum('subsidyAsked', subsidy),
            clerk.sum('projectValue', value),
          ],
        ],
        'text-align:center',
      ) +
      inline(at, [
        arabic
          ? [o.pick(['مناصب الشغل المحدثة', 'عدد مناصب الشغل']), field('jobs', jobs)]
          : [o.pick(['Emplois créés', "Nombre d'emplois"]), field('jobs', jobs)],
        arabic
          ? [o.pick(['رقم المعاملات المتوقع', 'رقم المعاملات السنوي']), clerk.sum('turnover', value + 24000)]
          : [o.pick(["Chiffre d'affaires prévisionnel", 'CA annuel']), clerk.sum('turnover', value + 24000)],
        arabic ? ['مدة الاسترداد', plain('4 سنوات')] : ['Délai de récupération', plain('4 ans')],
      ]) +
      table(
        at,
        arabic ? ['التكاليف الشهرية', 'المبلغ'] : ['Charges mensuelles', 'Montant'],
        (arabic ? ['الكراء', 'الأجور', 'الكهرباء والماء'] : ['Loyer', 'Salaires', 'Eau et électricité']).map(
          (name) => [plain(name), clerk.plainSum((8 + o.chance.below(50)) * 100)],
        ),
        'width:60%;font-size:.9em',
      ) +
      signed(o, at, arabic ? 'إمضاء صاحب المشروع' : 'Le porteur du projet', ['المشروع', 'Projet'], 'himself'),
  );
});

/** A form of the bank with captions under what was typed, the sum in boxes now and then. */
const agreement = third('agreement-captions', 'bank-agreement', (o, clerk) => {
  const who = { ...person(o.chance, o.pick(['M', 'F']), [1960, 1999]), cin: cinOf(o.chance) };
  const on = day(o.chance, [2020, 2026]);
  const rate = (2 + o.chance.below(14) / 4).toFixed(2);
  const amount = (20 + o.chance.below(400)) * 500;
  const town = o.pick(places);
  return o.page(
    'bank-agreement',
    `<div class="row" lang="fr"><b style="font-size:1.3em">${field('bank', o.pick(banks))}</b><span>${plain('Direction des crédits aux particuliers et professionnels')}</span></div>` +
      caption(
        o,
        '',
        o.pick(["FICHE D'ACCORD DE PRINCIPE", 'ACCORD DE FINANCEMENT', "Notification d'accord"]),
        'fr',
      ) +
      beneath('fr', [
        [
          o.pick(['Référence', 'N° de demande']),
          field(
            'reference',
            o.pick([`${on.slice(0, 4)}-${digits(o.chance, 5)}`, `AC${digits(o.chance, 6)}`]),
          ),
        ],
        [o.pick(["Date de l'accord", 'Date']), clerk.fr('agreementDate', on)],
        [o.pick(['Nom du client', 'Emprunteur']), field('client', clerk.fullLat(who))],
        [
          o.pick(['N° CIN', 'CNIE']),
          o.chance.chance(0.4) ? boxed('cin', [...who.cin], who.cin) : field('cin', who.cin),
        ],
        [o.pick(['Montant accordé (DH)', 'Montant du crédit']), clerk.sum('amount', amount)],
        [o.pick(['Montant en lettres', 'En lettres']), o.words('amountWords', amount)],
        [
          o.pick(['Durée en mois', 'Nombre de mensualités']),
          field('months', String(12 * (2 + o.chance.below(6)))),
        ],
        [o.pick(["Taux d'intérêt annuel (%)", 'Taux']), field('rate', rate.replace('.', ','), rate)],
        ['Montant demandé', clerk.plainSum(amount + 20000)],
        ['Différé (mois)', plain('6')],
      ]) +
      small(
        'fr',
        'Le présent accord n’engage la banque qu’après signature du contrat. Durée de validité : 90 jours.'.replaceAll(
          '’',
          "'",
        ),
      ) +
      signed(o, 'fr', o.pick(['Le Comité', 'P/ la Direction']), town, 'firm'),
  );
});

/** The registration as one row under heads. */
const coop = third('coop-row', 'coop-registration', (o, clerk) => {
  const [nameAr] = o.pick(names);
  const court = o.pick(places);
  const on = day(o.chance, [2014, 2025]);
  const chair = person(o.chance, o.pick(['M', 'F']), [1955, 1996]);
  return o.page(
    'coop-registration',
    greffe(o, court, ['السجل المحلي للتعاونيات', 'Registre local des coopératives'], o.pick(['ar', 'both'])) +
      caption(
        o,
        o.pick(['شهادة التقييد في السجل المحلي للتعاونيات', 'مستخرج من السجل المحلي للتعاونيات']),
        '',
        'ar',
      ) +
      table(
        'ar',
        [
          ['التقييد', ['الرقم', 'التاريخ']],
          'اسم التعاونية',
          'رئيس(ة) التعاونية',
          'رأس المال (درهم)',
          'عدد الأعضاء',
        ],
        [
          [
            field('registrationNumber', `${1 + o.chance.below(2500)}/${on.slice(0, 4)}`),
            clerk.ar('registrationDate', on),
            field('coopNameAr', nameAr),
            field('presidentAr', fullAr(chair)),
            clerk.sum('capital', (8 + o.chance.below(190)) * 500),
            field('members', String(5 + o.chance.below(50))),
          ],
        ],
        'font-size:.9em;text-align:center',
      ) +
      p(
        'ar',
        `سلم هذا المستخرج لممثلة التعاونية بتاريخ ${clerk.plainAr(day(o.chance, [2025, 2026]))} بعد أداء ${plain('50')} درهما.`,
      ) +
      signed(o, 'ar', 'كاتب الضبط', court),
  );
});

const trade = third('trade-ends', 'trade-register', (o, clerk) => {
  const court = o.pick(places);
  const manager = person(o.chance, o.pick(['M', 'F']), [1955, 1996]);
  const on = day(o.chance, [2010, 2025]);
  const firm = o.pick(['Zagora Dattes SARL', 'Rif Menuiserie', 'Oasis Élevage SARL AU', 'Tifawt Couture']);
  return o.page(
    'trade-register',
    greffe(o, court, ['مصلحة السجل التجاري', 'Registre du commerce'], 'both') +
      caption(
        o,
        o.pick(['شهادة التسجيل في السجل التجاري', 'مستخرج السجل التجاري']),
        o.pick(["CERTIFICAT D'IMMATRICULATION", 'Extrait RC']),
        'both',
      ) +
      ends([
        [
          'R.C. N°',
          field('tradeNumber', `${1 + o.chance.below(9)}${digits(o.chance, 4)}`),
          'رقم السجل التجاري',
        ],
        [
          o.pick(['Immatriculée le', "Date d'immatriculation"]),
          clerk.fr('registrationDate', on),
          'تاريخ التسجيل',
        ],
        [o.pick(['Dénomination', 'Raison sociale']), field('firmNameLat', firm), 'اسم الشركة'],
        ['ICE', field('ice', ice(o.chance)), 'التعريف الموحد للمقاولة'],
        [o.pick(['Gérant', 'Gérance']), field('managerLat', clerk.fullLat(manager)), 'المسير'],
        ['Taxe professionnelle', plain(digits(o.chance, 8)), 'الضريبة المهنية'],
      ]) +
      p(
        'fr',
        `Extrait délivré le ${clerk.plainFr(day(o.chance, [2025, 2026]))} pour servir et valoir ce que de droit.`,
      ) +
      signed(o, 'fr', 'Le Greffier', court),
  );
});

export const acrossThird: readonly Form[] = [quote, plan, agreement, coop, trade];
