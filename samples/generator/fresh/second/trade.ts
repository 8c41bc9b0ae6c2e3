/** Extracts of the trade register, as a second hand wrote them. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { day, digits, ice, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { second } from './form.ts';

/** The court that keeps a register, and its desk. */
export const court = (
  o: Office,
  [ar, lat]: readonly [string, string],
  desk: readonly [string, string],
  tongue: Tongue,
): string =>
  o.heading(
    [
      'Royaume du Maroc',
      'Ministère de la Justice',
      `Tribunal de première instance de ${plain(lat)}`,
      desk[1],
    ],
    [
      'المملكة المغربية',
      'وزارة العدل',
      `${o.pick(['المحكمة الابتدائية ب', 'ابتدائية'])} ${field('courtAr', ar)}`,
      desk[0],
    ],
    tongue,
  );

const register = (tongue: 'ar' | 'fr' | 'both'): Form =>
  second(`trade-${tongue}`, 'trade-register', (o, clerk) => {
    const place = o.pick(places);
    const manager = person(o.chance, o.pick(['M', 'F']), [1955, 1995]);
    const [wordAr, word] = o.pick([
      ['أطلس', 'Atlas'],
      ['زيز', 'Ziz'],
      ['سوس', 'Souss'],
      ['ملوية', 'Moulouya'],
      ['تودغة', 'Todgha'],
    ] as const);
    const [kindAr, kindLat] = o.pick([
      ['للخدمات', 'Services SARL'],
      ['للتجارة', 'Négoce SARL AU'],
      ['للأشغال', 'Travaux'],
    ] as const);
    const number = `${1 + o.chance.below(9)}${digits(o.chance, 3 + o.chance.below(2))}`;
    const on = day(o.chance, [2012, 2025]);
    const arabic = tongue === 'ar';
    return o.page(
      'trade-register',
      court(o, place, ['مصلحة السجل التجاري', 'Service du registre du commerce'], tongue) +
        o.title(
          o.pick(['شهادة التقييد في السجل التجاري', 'نموذج 7 من السجل التجاري']),
          o.pick([
            "EXTRAIT D'IMMATRICULATION AU REGISTRE DU COMMERCE (MODELE J)",
            'CERTIFICAT D’IMMATRICULATION AU R.C'.replace('’', "'"),
          ]),
          tongue,
        ) +
        o.form(
          [
            {
              fr: o.pick(['Numéro analytique', 'Immatriculation au RC sous le n°', 'R.C. n°']),
              frValue: field('tradeNumber', number),
              ar: o.pick(['رقم التقييد بالسجل التجاري', 'عدد السجل التجاري']),
              arValue: field('tradeNumber', number),
            },
            {
              fr: o.pick(['Raison sociale ou dénomination', 'Nom commercial', 'Dénomination']),
              frValue: field('firmNameLat', `${word} ${kindLat}`),
              ar: o.pick(['اسم الشركة', 'التسمية']),
              arValue: arabic ? field('firmNameAr', `${wordAr} ${kindAr}`) : plain(`${wordAr} ${kindAr}`),
            },
            {
              fr: 'Forme juridique',
              frValue: plain('Société à responsabilité limitée'),
              ar: 'الشكل القانوني',
              arValue: plain('شركة ذات مسؤولية محدودة'),
            },
            {
              fr: o.pick(['Gérant(s)', 'Gérance', 'Nom du gérant']),
              frValue: field('managerLat', clerk.fullLat(manager)),
              ar: 'المسير(ة)',
              arValue: plain(fullAr(manager)),
            },
            {
              fr: o.pick(['Date du dépôt', "Date d'immatriculation", 'Immatriculée le']),
              frValue: clerk.fr('registrationDate', on),
              ar: o.pick(['تاريخ التسجيل', 'تاريخ التقييد']),
              arValue: clerk.ar('registrationDate', on),
            },
            {
              fr: o.pick(['I.C.E', 'Identifiant commun (ICE)']),
              frValue: field('ice', ice(o.chance)),
              ar: 'التعريف الموحد للمقاولة',
              ...(arabic ? { arValue: field('ice', ice(o.chance)) } : {}),
            },
          ],
          tongue,
        ) +
        o.closing(arabic ? 'كاتب الضبط' : 'Le Secrétaire-greffier', arabic ? 'ar' : 'fr', place[1]),
    );
  });

export const tradeSecond: readonly Form[] = [register('ar'), register('fr'), register('both')];
