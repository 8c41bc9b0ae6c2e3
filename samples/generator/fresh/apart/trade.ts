/** Extracts of the trade register, as only measuring meets them. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { day, digits, ice, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { greffe } from './cooperative.ts';
import { apart } from './form.ts';
import { agree, dwelling, grid, line, receipt } from './kit.ts';
import { companies } from './stock.ts';

function company(o: Office) {
  const [ar, lat] = o.pick(companies);
  const manager = person(o.chance, o.pick(['M', 'F']), [1955, 1995]);
  return {
    nameAr: field('firmNameAr', ar),
    nameLat: field('firmNameLat', lat),
    manager,
    sex: agree(manager),
    on: day(o.chance, [2010, 2025]),
    number: field('tradeNumber', `${1 + o.chance.below(9)}${digits(o.chance, 3 + o.chance.below(3))}`),
    ice: field('ice', ice(o.chance)),
    place: o.pick(places),
    seat: dwelling(o.chance),
  };
}

const model = apart('trade-model', 'trade-register', (o, clerk) => {
  const c = company(o);
  return o.page(
    'trade-register',
    greffe(
      o,
      c.place,
      ['كتابة الضبط — السجل التجاري', 'Greffe — Registre du Commerce'],
      o.pick(['fr', 'both']),
    ) +
      o.title(
        'السجل التجاري',
        o.pick(['CERTIFICAT D’IMMATRICULATION'.replace('’', "'"), 'MODELE "J"', 'Extrait du R.C.']),
        o.pick(['fr', 'both']),
      ) +
      o.form(
        [
          { fr: o.pick(['Registre de Commerce N°', 'N° du RC']), frValue: c.number },
          { fr: o.pick(['ICE', "Identifiant Commun de l'Entreprise"]), frValue: c.ice },
          { fr: o.pick(['Dénomination sociale', 'Nom de la société', 'Enseigne']), frValue: c.nameLat },
          { fr: 'Siège social', frValue: plain(c.seat.lat) },
          { fr: 'Capital', frValue: plain('100 000,00 DH') },
          {
            fr: o.pick(['Dirigeant', 'Gérant unique', 'Représentant légal']),
            frValue: field('managerLat', clerk.fullLat(c.manager)),
          },
          {
            fr: o.pick(['Immatriculation du', "Date d'inscription", 'Inscrite le']),
            frValue: clerk.fr('registrationDate', c.on),
          },
        ],
        'fr',
      ) +
      receipt(o, clerk, 'fr') +
      o.closing('Le Chef du greffe', 'fr', c.place[1]),
  );
});

const prose = apart('trade-prose', 'trade-register', (o, clerk) => {
  const c = company(o);
  return o.page(
    'trade-register',
    greffe(o, c.place, ['مصلحة السجل التجاري', 'Registre du commerce'], 'ar') +
      o.title(o.pick(['شهادة التسجيل بالسجل التجاري', 'شهادة القيد في السجل التجاري']), '', 'ar') +
      o.para(
        'ar',
        `${o.pick(['يشهد رئيس كتابة الضبط أن', 'بناء على السجل التجاري الممسوك بهذه المحكمة، فإن'])} الشركة المسماة ${c.nameAr} مقيدة بالسجل التجاري تحت رقم ${c.number} منذ ${clerk.ar('registrationDate', c.on)}، والرقم الموحد للمقاولة هو ${c.ice}، ويسيرها ${c.sex('السيد', 'السيدة')} ${plain(fullAr(c.manager))}، ومقرها ${plain(c.seat.ar)}.`,
        'line-height:2.1;text-align:justify;margin:20px 0',
      ) +
      receipt(o, clerk, 'ar') +
      o.closing('رئيس مصلحة كتابة الضبط', 'ar', c.place[1]),
  );
});

/** Both languages about one column of values. */
const table = apart('trade-table', 'trade-register', (o, clerk) => {
  const c = company(o);
  const rows: readonly (readonly [fr: string, value: string, ar: string])[] = [
    ['Raison sociale', c.nameLat, 'اسم الشركة'],
    ['N° RC', c.number, 'رقم السجل التجاري'],
    ['Gérant', field('managerLat', clerk.fullLat(c.manager)), 'المسير'],
    ["Date d'immatriculation", clerk.fr('registrationDate', c.on), 'تاريخ التقييد'],
    ['ICE', c.ice, 'التعريف الموحد'],
    ['Activité', plain('Import-export'), 'النشاط'],
  ];
  return o.page(
    'trade-register',
    greffe(o, c.place, ['السجل التجاري', 'Service du RC'], 'both') +
      o.title('نسخة من السجل التجاري', 'COPIE DU REGISTRE DU COMMERCE', 'both') +
      grid(
        'fr',
        [],
        rows.map(([fr, value, ar]) => [plain(fr), value, `<div lang="ar" dir="rtl">${plain(ar)}</div>`]),
      ) +
      line('fr', `Délivré le ${clerk.plainFr(day(o.chance, [2025, 2026]))}`) +
      o.closing('Le Secrétaire-greffier', 'fr', c.place[1]),
  );
});

export const tradeApart: readonly Form[] = [model, prose, table];
